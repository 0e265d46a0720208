"""Weapons: interceptors launched from orbit or from the ground, and lasers."""
