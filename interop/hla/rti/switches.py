"""Switches of a federate and of its federation execution (clause 10)."""

from collections.abc import Callable

from ..errors import InvalidResignAction
from ..types import ResignAction
from .advisories import (
    review_instance,
    review_interactions_of,
    review_registrations_of,
)
from .registry import limit, service
from .state import Federate


def _review_instances(federate: Federate) -> None:
    for instance in federate.known:
        review_instance(instance)


def _reroute(federate: Federate) -> None:
    for instance in federate.known:
        instance.plans.clear()
    federate.federation.interaction_routes.clear()


def _nothing(federate: Federate) -> None:
    pass


#: Switches of each federate: their attribute, and what is done when one is turned.
_OWN: dict[str, tuple[str, Callable[[Federate], None]]] = {
    "ObjectClassRelevanceAdvisory": ("object_class_relevance", review_registrations_of),
    "AttributeRelevanceAdvisory": ("attribute_relevance", _review_instances),
    "AttributeScopeAdvisory": ("attribute_scope", _review_instances),
    "InteractionRelevanceAdvisory": ("interaction_relevance", review_interactions_of),
    "ConveyRegionDesignatorSets": ("convey_regions", _reroute),
    "ServiceReporting": ("service_reporting", _nothing),
    "ExceptionReporting": ("exception_reporting", _nothing),
    "SendServiceReportsToFile": ("reports_to_file", _nothing),
}
#: Switches that are the federation execution's: what a FOM that is silent means.
_SHARED = {
    "AutoProvide": False,
    "DelaySubscriptionEvaluation": False,
    "AdvisoriesUseKnownClass": False,
    "AllowRelaxedDDM": False,
    "NonRegulatedGrant": True,
}


def _own_switch(name: str, attribute: str, turned: Callable[[Federate], None]) -> None:
    @service(f"get{name}Switch")
    def get(federate: Federate) -> bool:
        """Whether a switch of the federate is on."""
        return bool(getattr(federate.switches, attribute))

    @service(f"set{name}Switch")
    def put(federate: Federate, value: bool) -> None:
        """Turn a switch of the federate on or off."""
        if getattr(federate.switches, attribute) != value:
            setattr(federate.switches, attribute, value)
            turned(federate)


def _shared_switch(name: str, absent: bool) -> None:
    @service(f"get{name}Switch")
    def get(federate: Federate) -> bool:
        """Whether a switch of the federation execution is on, as its FOM says."""
        said = name[:1].lower() + name[1:]
        return federate.federation.switches.on(said, absent=absent)


for _name, (_attribute, _turned) in _OWN.items():
    _own_switch(_name, _attribute, _turned)
for _name, _absent in _SHARED.items():
    _shared_switch(_name, _absent)


@service("getAutomaticResignDirective")
def automatic_resign(federate: Federate) -> ResignAction:
    """What is done when the federate is lost."""
    return federate.switches.automatic_resign


@service("setAutomaticResignDirective")
def set_automatic_resign(federate: Federate, value: ResignAction) -> None:
    """Have something done when the federate is lost."""
    if value not in tuple(ResignAction):
        raise InvalidResignAction(f"{value} is no resign action")
    federate.switches.automatic_resign = value


limit(
    "The switches for service, exception and file reporting may be set, and nothing is "
    "reported; DelaySubscriptionEvaluation and AdvisoriesUseKnownClass are told as the "
    "FOM sets them, and change nothing."
)
