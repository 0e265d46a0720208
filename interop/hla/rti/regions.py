"""Data distribution management (clause 9): not offered yet."""

from .registry import not_offered

not_offered(
    __name__,
    "there are no regions; everything is sent to all that subscribe",
    "createRegion",
    "commitRegionModifications",
    "deleteRegion",
    "registerObjectInstanceWithRegions",
    "registerObjectInstanceWithNameAndRegions",
    "associateRegionsForUpdates",
    "unassociateRegionsForUpdates",
    "subscribeObjectClassAttributesWithRegions",
    "subscribeObjectClassAttributesWithRegionsAndRate",
    "unsubscribeObjectClassAttributesWithRegions",
    "subscribeInteractionClassWithRegions",
    "unsubscribeInteractionClassWithRegions",
    "sendInteractionWithRegions",
    "sendInteractionWithRegionsAndTime",
    "requestAttributeValueUpdateWithRegions",
    "getDimensionHandleSet",
    "getRangeBounds",
    "setRangeBounds",
)
