"""Support services: the switches of a federate and of its federation."""

from ..types import ResignAction
from .base import Services


class Switches(Services):
    """The switches (IEEE 1516.1, clause 10)."""

    def get_object_class_relevance_advisory_switch(self) -> bool:
        """Whether `start_registration_for_object_class` is made."""
        result: bool = self._invoke("getObjectClassRelevanceAdvisorySwitch")
        return result

    def set_object_class_relevance_advisory_switch(self, value: bool) -> None:
        """Change whether `start_registration_for_object_class` is made."""
        self._invoke("setObjectClassRelevanceAdvisorySwitch", value)

    def get_attribute_relevance_advisory_switch(self) -> bool:
        """Whether `turn_updates_on_for_object_instance` is made."""
        result: bool = self._invoke("getAttributeRelevanceAdvisorySwitch")
        return result

    def set_attribute_relevance_advisory_switch(self, value: bool) -> None:
        """Change whether `turn_updates_on_for_object_instance` is made."""
        self._invoke("setAttributeRelevanceAdvisorySwitch", value)

    def get_attribute_scope_advisory_switch(self) -> bool:
        """Whether `attributes_in_scope` is made."""
        result: bool = self._invoke("getAttributeScopeAdvisorySwitch")
        return result

    def set_attribute_scope_advisory_switch(self, value: bool) -> None:
        """Change whether `attributes_in_scope` is made."""
        self._invoke("setAttributeScopeAdvisorySwitch", value)

    def get_interaction_relevance_advisory_switch(self) -> bool:
        """Whether `turn_interactions_on` is made."""
        result: bool = self._invoke("getInteractionRelevanceAdvisorySwitch")
        return result

    def set_interaction_relevance_advisory_switch(self, value: bool) -> None:
        """Change whether `turn_interactions_on` is made."""
        self._invoke("setInteractionRelevanceAdvisorySwitch", value)

    def get_convey_region_designator_sets_switch(self) -> bool:
        """Whether messages come with the regions they were sent to."""
        result: bool = self._invoke("getConveyRegionDesignatorSetsSwitch")
        return result

    def set_convey_region_designator_sets_switch(self, value: bool) -> None:
        """Change whether messages come with the regions they were sent to."""
        self._invoke("setConveyRegionDesignatorSetsSwitch", value)

    def get_automatic_resign_directive(self) -> ResignAction:
        """What becomes of this federate's objects if it is lost."""
        result: ResignAction = self._invoke("getAutomaticResignDirective")
        return result

    def set_automatic_resign_directive(self, value: ResignAction) -> None:
        """Change what becomes of this federate's objects if it is lost."""
        self._invoke("setAutomaticResignDirective", value)

    def get_service_reporting_switch(self) -> bool:
        """Whether calls of this federate are reported as interactions."""
        result: bool = self._invoke("getServiceReportingSwitch")
        return result

    def set_service_reporting_switch(self, value: bool) -> None:
        """Change whether calls of this federate are reported as interactions."""
        self._invoke("setServiceReportingSwitch", value)

    def get_exception_reporting_switch(self) -> bool:
        """Whether exceptions of this federate are reported as interactions."""
        result: bool = self._invoke("getExceptionReportingSwitch")
        return result

    def set_exception_reporting_switch(self, value: bool) -> None:
        """Change whether exceptions of this federate are reported as interactions."""
        self._invoke("setExceptionReportingSwitch", value)

    def get_send_service_reports_to_file_switch(self) -> bool:
        """Whether service reports go to a file."""
        result: bool = self._invoke("getSendServiceReportsToFileSwitch")
        return result

    def set_send_service_reports_to_file_switch(self, value: bool) -> None:
        """Change whether service reports go to a file."""
        self._invoke("setSendServiceReportsToFileSwitch", value)

    def get_auto_provide_switch(self) -> bool:
        """Whether the RTI asks owners for values when an instance is discovered."""
        result: bool = self._invoke("getAutoProvideSwitch")
        return result

    def get_delay_subscription_evaluation_switch(self) -> bool:
        """Whether a message finds its takers when it is delivered."""
        result: bool = self._invoke("getDelaySubscriptionEvaluationSwitch")
        return result

    def get_advisories_use_known_class_switch(self) -> bool:
        """Whether advisories go by the class an instance is known as."""
        result: bool = self._invoke("getAdvisoriesUseKnownClassSwitch")
        return result

    def get_allow_relaxed_ddm_switch(self) -> bool:
        """Whether the RTI may deliver beyond regions."""
        result: bool = self._invoke("getAllowRelaxedDDMSwitch")
        return result

    def get_non_regulated_grant_switch(self) -> bool:
        """Whether time is granted while nobody regulates."""
        result: bool = self._invoke("getNonRegulatedGrantSwitch")
        return result
