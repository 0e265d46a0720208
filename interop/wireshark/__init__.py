"""A configuration profile for Wireshark, in which an exercise is seen well."""

from .folders import configuration_folder
from .profile import Exercise, files_of
from .views import BUTTONS, COLOURS, COLUMNS, FILTERS, Colour, Column, Filter

__all__ = [
    "BUTTONS",
    "COLOURS",
    "COLUMNS",
    "Colour",
    "Column",
    "Exercise",
    "FILTERS",
    "Filter",
    "configuration_folder",
    "files_of",
]
