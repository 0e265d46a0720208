"""Sub-commands for any DIS network: record, replay, monitor."""
