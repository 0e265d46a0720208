"""Saving and restoring a federation."""

from .base import RTIexception


class FederateHasNotBegunSave(RTIexception):
    """A federate told the end of a save that it did not begin."""


class RestoreInProgress(RTIexception):
    """The service must wait until the restore is over."""


class RestoreNotInProgress(RTIexception):
    """A federate told of a restore while there is none."""


class RestoreNotRequested(RTIexception):
    """There is no restore to abort."""


class SaveInProgress(RTIexception):
    """The service must wait until the save is over."""


class SaveNotInProgress(RTIexception):
    """There is no save to abort."""


class SaveNotInitiated(RTIexception):
    """A federate told of a save that it was not asked for."""
