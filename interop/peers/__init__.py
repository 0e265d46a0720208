"""Bridges to other implementations of DIS, for those who have code on them."""
