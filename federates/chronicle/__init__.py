"""The account of an exercise, written by listening to its network."""

from .chain import Chain
from .chronicle import Chronicle
from .report import account
from .summary import summary

__all__ = ["Chain", "Chronicle", "account", "summary"]
