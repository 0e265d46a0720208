"""Data fusion: tracks, classes, predicted impacts and alerts, from reports alone."""
