"""What the services of an RTI take and give: handles, times, sets and enumerations.

Handles are opaque octets, told apart by the type checker alone: equal if their octets
are. A logical time is a plain number: ``float`` under HLAfloat64Time, ``int`` under
HLAinteger64Time; so is an interval.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import NamedTuple, NewType

FederateHandle = NewType("FederateHandle", bytes)
ObjectClassHandle = NewType("ObjectClassHandle", bytes)
ObjectInstanceHandle = NewType("ObjectInstanceHandle", bytes)
AttributeHandle = NewType("AttributeHandle", bytes)
InteractionClassHandle = NewType("InteractionClassHandle", bytes)
ParameterHandle = NewType("ParameterHandle", bytes)
DimensionHandle = NewType("DimensionHandle", bytes)
RegionHandle = NewType("RegionHandle", bytes)
TransportationTypeHandle = NewType("TransportationTypeHandle", bytes)
MessageRetractionHandle = NewType("MessageRetractionHandle", bytes)

LogicalTime = float  #: or int, which is one to the type checker
LogicalTimeInterval = float

AttributeValues = Mapping[AttributeHandle, bytes]
ParameterValues = Mapping[ParameterHandle, bytes]
AttributeRegions = Mapping[AttributeHandle, Set[RegionHandle]]

#: The only two that clients in the field know; facts of the Federate Protocol.
HLA_RELIABLE = TransportationTypeHandle(b"\0\0\0\1")
HLA_BEST_EFFORT = TransportationTypeHandle(b"\0\0\0\2")


class CallbackModel(IntEnum):
    """When callbacks are made: in `evoke_callback`, or at once on another thread."""

    EVOKED = 0
    IMMEDIATE = 1


class ResignAction(IntEnum):
    """What becomes of a resigning federate's objects and attributes (4.11)."""

    UNCONDITIONALLY_DIVEST_ATTRIBUTES = 0
    DELETE_OBJECTS = 1
    CANCEL_PENDING_OWNERSHIP_ACQUISITIONS = 2
    DELETE_OBJECTS_THEN_DIVEST = 3
    CANCEL_THEN_DELETE_THEN_DIVEST = 4
    NO_ACTION = 5


class OrderType(IntEnum):
    """In which order messages are delivered."""

    RECEIVE = 0
    TIMESTAMP = 1


class ServiceGroup(IntEnum):
    """The chapters of the interface specification."""

    FEDERATION_MANAGEMENT = 0
    DECLARATION_MANAGEMENT = 1
    OBJECT_MANAGEMENT = 2
    OWNERSHIP_MANAGEMENT = 3
    TIME_MANAGEMENT = 4
    DATA_DISTRIBUTION_MANAGEMENT = 5
    SUPPORT_SERVICES = 6


class SynchronizationPointFailureReason(IntEnum):
    """Why a synchronization point was not registered."""

    SYNCHRONIZATION_POINT_LABEL_NOT_UNIQUE = 0
    SYNCHRONIZATION_SET_MEMBER_NOT_JOINED = 1


class SaveFailureReason(IntEnum):
    """Why a federation was not saved."""

    RTI_UNABLE_TO_SAVE = 0
    FEDERATE_REPORTED_FAILURE_DURING_SAVE = 1
    FEDERATE_RESIGNED_DURING_SAVE = 2
    RTI_DETECTED_FAILURE_DURING_SAVE = 3
    SAVE_TIME_CANNOT_BE_HONORED = 4
    SAVE_ABORTED = 5


class RestoreFailureReason(IntEnum):
    """Why a federation was not restored."""

    RTI_UNABLE_TO_RESTORE = 0
    FEDERATE_REPORTED_FAILURE_DURING_RESTORE = 1
    FEDERATE_RESIGNED_DURING_RESTORE = 2
    RTI_DETECTED_FAILURE_DURING_RESTORE = 3
    RESTORE_ABORTED = 4


class SaveStatus(IntEnum):
    """How far a federate is with a save."""

    NO_SAVE_IN_PROGRESS = 0
    FEDERATE_INSTRUCTED_TO_SAVE = 1
    FEDERATE_SAVING = 2
    FEDERATE_WAITING_FOR_FEDERATION_TO_SAVE = 3


class RestoreStatus(IntEnum):
    """How far a federate is with a restore."""

    NO_RESTORE_IN_PROGRESS = 0
    FEDERATE_RESTORE_REQUEST_PENDING = 1
    FEDERATE_WAITING_FOR_RESTORE_TO_BEGIN = 2
    FEDERATE_PREPARED_TO_RESTORE = 3
    FEDERATE_RESTORING = 4
    FEDERATE_WAITING_FOR_FEDERATION_TO_RESTORE = 5


class AdditionalSettingsResultCode(IntEnum):
    """What became of the additional settings of a configuration."""

    SETTINGS_IGNORED = 0
    SETTINGS_FAILED_TO_PARSE = 1
    SETTINGS_APPLIED = 2


class TimeImplementation(Enum):
    """The time representations of the standard, by their names."""

    FLOAT64 = "HLAfloat64Time"
    INTEGER64 = "HLAinteger64Time"


@dataclass(frozen=True, kw_only=True)
class RtiConfiguration:
    """How to reach an RTI, for `connect`."""

    configuration_name: str = ""
    rti_address: str = ""  #: host[:port]
    additional_settings: str = ""  #: key=value, separated by commas or lines


class Credentials(NamedTuple):
    """Who asks to connect: the type of proof, and the proof."""

    type: str
    data: bytes


class ConfigurationResult(NamedTuple):
    """What an RTI made of an `RtiConfiguration`."""

    configuration_used: bool
    address_used: bool
    additional_settings_result_code: AdditionalSettingsResultCode
    message: str


class FomModule(NamedTuple):
    """A FOM module as it is handed to an RTI: a document, or where one is."""

    name: str  #: a file's name, or a URL
    content: bytes = b""  #: the document; empty: the RTI shall fetch the URL

    @classmethod
    def of(cls, path: Path) -> "FomModule":
        """The module in a file; OSError if it cannot be read."""
        return cls(path.name, path.read_bytes())


class FederationExecutionInformation(NamedTuple):
    """A federation execution as an RTI lists it."""

    federation_execution_name: str
    logical_time_implementation_name: str


class FederationExecutionMemberInformation(NamedTuple):
    """A joined federate as an RTI lists it."""

    federate_name: str
    federate_type: str


class RangeBounds(NamedTuple):
    """The part of a dimension that a region takes: lower included, upper not."""

    lower: int
    upper: int


class JoinResult(NamedTuple):
    """What a federate learns when it joins."""

    federate_handle: FederateHandle
    logical_time_implementation_name: str  #: that of the federation's times


class FederateHandleSaveStatusPair(NamedTuple):
    """How far one federate is with a save."""

    federate_handle: FederateHandle
    save_status: SaveStatus


class FederateRestoreStatus(NamedTuple):
    """How far one federate is with a restore."""

    pre_restore_handle: FederateHandle
    post_restore_handle: FederateHandle
    restore_status: RestoreStatus


class ConveyedRegion(NamedTuple):
    """The ranges of a region that came with a message."""

    ranges: Mapping[DimensionHandle, RangeBounds]


class Supplement(NamedTuple):
    """What comes with a reflection, an interaction or a removal besides its values.

    ``time`` is None for a message without a time stamp; ``regions`` is None where
    regions are not conveyed.
    """

    producing_federate: FederateHandle
    transportation: TransportationTypeHandle = HLA_RELIABLE
    regions: tuple[ConveyedRegion, ...] | None = None
    time: LogicalTime | None = None
    sent_order: OrderType = OrderType.RECEIVE
    received_order: OrderType = OrderType.RECEIVE
    retraction: MessageRetractionHandle | None = None
