"""Conformance: rules on traffic, and verdicts on those who send it."""

from . import rules
from .check import Check, Look, Remark
from .checker import Checker
from .junit import junit
from .ledger import Entry, Evidence, Ledger, Outcome
from .opinion import SecondOpinion
from .page import page
from .profile import Profile
from .profile_file import read_profile
from .report import report
from .rule import RULES, Level, Rule, Severity

__all__ = [
    "Check",
    "Checker",
    "Entry",
    "Evidence",
    "Ledger",
    "Level",
    "Look",
    "Outcome",
    "Profile",
    "RULES",
    "Remark",
    "Rule",
    "SecondOpinion",
    "Severity",
    "junit",
    "page",
    "read_profile",
    "report",
    "rules",
]
