"""The players: one folder per layer of the architecture, each runnable alone."""
