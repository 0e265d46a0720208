"""The sensors layer: what orbiting, ground and airborne sensors measure and report."""
