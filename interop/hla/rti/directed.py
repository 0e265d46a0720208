"""Interactions that are directed to an object instance: not offered yet."""

from .registry import not_offered

not_offered(
    "interactions are not directed to object instances",
    "publishObjectClassDirectedInteractions",
    "unpublishObjectClassDirectedInteractions",
    "unpublishObjectClassDirectedInteractionsWithSet",
    "subscribeObjectClassDirectedInteractions",
    "subscribeObjectClassDirectedInteractionsUniversally",
    "unsubscribeObjectClassDirectedInteractions",
    "unsubscribeObjectClassDirectedInteractionsWithSet",
    "sendDirectedInteraction",
    "sendDirectedInteractionWithTime",
)
