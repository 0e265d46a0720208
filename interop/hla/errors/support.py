"""Regions, transportation and service reports."""

from .base import RTIexception


class FederateServiceInvocationsAreBeingReportedViaMOM(RTIexception):
    """The federate may not subscribe to reports while its own calls are reported."""


class InvalidDimensionHandle(RTIexception):
    """The handle is none of a dimension."""


class InvalidRangeBound(RTIexception):
    """A range is empty, or reaches beyond its dimension."""


class InvalidRegion(RTIexception):
    """The handle is none of a region."""


class InvalidRegionContext(RTIexception):
    """A region has dimensions that the attribute or class does not have."""


class InvalidServiceGroup(RTIexception):
    """The number names no group of services."""


class InvalidTransportationName(RTIexception):
    """No transportation has that name."""


class InvalidTransportationTypeHandle(RTIexception):
    """The handle is none of a transportation."""


class RegionDoesNotContainSpecifiedDimension(RTIexception):
    """The region was made without that dimension."""


class RegionInUseForUpdateOrSubscription(RTIexception):
    """A region that is in use cannot be deleted."""


class RegionNotCreatedByThisFederate(RTIexception):
    """The region belongs to another federate."""


class ReportServiceInvocationsAreSubscribed(RTIexception):
    """Reports may not be switched on for a federate that subscribes to them."""
