from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AdditionalSettingsResultCode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SETTINGS_IGNORED: _ClassVar[AdditionalSettingsResultCode]
    SETTINGS_FAILED_TO_PARSE: _ClassVar[AdditionalSettingsResultCode]
    SETTINGS_APPLIED: _ClassVar[AdditionalSettingsResultCode]

class CallbackModel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVOKED: _ClassVar[CallbackModel]
    IMMEDIATE: _ClassVar[CallbackModel]

class ResignAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UNCONDITIONALLY_DIVEST_ATTRIBUTES: _ClassVar[ResignAction]
    DELETE_OBJECTS: _ClassVar[ResignAction]
    CANCEL_PENDING_OWNERSHIP_ACQUISITIONS: _ClassVar[ResignAction]
    DELETE_OBJECTS_THEN_DIVEST: _ClassVar[ResignAction]
    CANCEL_THEN_DELETE_THEN_DIVEST: _ClassVar[ResignAction]
    NO_ACTION: _ClassVar[ResignAction]

class SynchronizationPointFailureReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SYNCHRONIZATION_POINT_LABEL_NOT_UNIQUE: _ClassVar[SynchronizationPointFailureReason]
    SYNCHRONIZATION_SET_MEMBER_NOT_JOINED: _ClassVar[SynchronizationPointFailureReason]

class SaveFailureReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RTI_UNABLE_TO_SAVE: _ClassVar[SaveFailureReason]
    FEDERATE_REPORTED_FAILURE_DURING_SAVE: _ClassVar[SaveFailureReason]
    FEDERATE_RESIGNED_DURING_SAVE: _ClassVar[SaveFailureReason]
    RTI_DETECTED_FAILURE_DURING_SAVE: _ClassVar[SaveFailureReason]
    SAVE_TIME_CANNOT_BE_HONORED: _ClassVar[SaveFailureReason]
    SAVE_ABORTED: _ClassVar[SaveFailureReason]

class RestoreFailureReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RTI_UNABLE_TO_RESTORE: _ClassVar[RestoreFailureReason]
    FEDERATE_REPORTED_FAILURE_DURING_RESTORE: _ClassVar[RestoreFailureReason]
    FEDERATE_RESIGNED_DURING_RESTORE: _ClassVar[RestoreFailureReason]
    RTI_DETECTED_FAILURE_DURING_RESTORE: _ClassVar[RestoreFailureReason]
    RESTORE_ABORTED: _ClassVar[RestoreFailureReason]

class SaveStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NO_SAVE_IN_PROGRESS: _ClassVar[SaveStatus]
    FEDERATE_INSTRUCTED_TO_SAVE: _ClassVar[SaveStatus]
    FEDERATE_SAVING: _ClassVar[SaveStatus]
    FEDERATE_WAITING_FOR_FEDERATION_TO_SAVE: _ClassVar[SaveStatus]

class RestoreStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NO_RESTORE_IN_PROGRESS: _ClassVar[RestoreStatus]
    FEDERATE_RESTORE_REQUEST_PENDING: _ClassVar[RestoreStatus]
    FEDERATE_WAITING_FOR_RESTORE_TO_BEGIN: _ClassVar[RestoreStatus]
    FEDERATE_PREPARED_TO_RESTORE: _ClassVar[RestoreStatus]
    FEDERATE_RESTORING: _ClassVar[RestoreStatus]
    FEDERATE_WAITING_FOR_FEDERATION_TO_RESTORE: _ClassVar[RestoreStatus]

class OrderType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RECEIVE: _ClassVar[OrderType]
    TIMESTAMP: _ClassVar[OrderType]

class ServiceGroup(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FEDERATION_MANAGEMENT: _ClassVar[ServiceGroup]
    DECLARATION_MANAGEMENT: _ClassVar[ServiceGroup]
    OBJECT_MANAGEMENT: _ClassVar[ServiceGroup]
    OWNERSHIP_MANAGEMENT: _ClassVar[ServiceGroup]
    TIME_MANAGEMENT: _ClassVar[ServiceGroup]
    DATA_DISTRIBUTION_MANAGEMENT: _ClassVar[ServiceGroup]
    SUPPORT_SERVICES: _ClassVar[ServiceGroup]
SETTINGS_IGNORED: AdditionalSettingsResultCode
SETTINGS_FAILED_TO_PARSE: AdditionalSettingsResultCode
SETTINGS_APPLIED: AdditionalSettingsResultCode
EVOKED: CallbackModel
IMMEDIATE: CallbackModel
UNCONDITIONALLY_DIVEST_ATTRIBUTES: ResignAction
DELETE_OBJECTS: ResignAction
CANCEL_PENDING_OWNERSHIP_ACQUISITIONS: ResignAction
DELETE_OBJECTS_THEN_DIVEST: ResignAction
CANCEL_THEN_DELETE_THEN_DIVEST: ResignAction
NO_ACTION: ResignAction
SYNCHRONIZATION_POINT_LABEL_NOT_UNIQUE: SynchronizationPointFailureReason
SYNCHRONIZATION_SET_MEMBER_NOT_JOINED: SynchronizationPointFailureReason
RTI_UNABLE_TO_SAVE: SaveFailureReason
FEDERATE_REPORTED_FAILURE_DURING_SAVE: SaveFailureReason
FEDERATE_RESIGNED_DURING_SAVE: SaveFailureReason
RTI_DETECTED_FAILURE_DURING_SAVE: SaveFailureReason
SAVE_TIME_CANNOT_BE_HONORED: SaveFailureReason
SAVE_ABORTED: SaveFailureReason
RTI_UNABLE_TO_RESTORE: RestoreFailureReason
FEDERATE_REPORTED_FAILURE_DURING_RESTORE: RestoreFailureReason
FEDERATE_RESIGNED_DURING_RESTORE: RestoreFailureReason
RTI_DETECTED_FAILURE_DURING_RESTORE: RestoreFailureReason
RESTORE_ABORTED: RestoreFailureReason
NO_SAVE_IN_PROGRESS: SaveStatus
FEDERATE_INSTRUCTED_TO_SAVE: SaveStatus
FEDERATE_SAVING: SaveStatus
FEDERATE_WAITING_FOR_FEDERATION_TO_SAVE: SaveStatus
NO_RESTORE_IN_PROGRESS: RestoreStatus
FEDERATE_RESTORE_REQUEST_PENDING: RestoreStatus
FEDERATE_WAITING_FOR_RESTORE_TO_BEGIN: RestoreStatus
FEDERATE_PREPARED_TO_RESTORE: RestoreStatus
FEDERATE_RESTORING: RestoreStatus
FEDERATE_WAITING_FOR_FEDERATION_TO_RESTORE: RestoreStatus
RECEIVE: OrderType
TIMESTAMP: OrderType
FEDERATION_MANAGEMENT: ServiceGroup
DECLARATION_MANAGEMENT: ServiceGroup
OBJECT_MANAGEMENT: ServiceGroup
OWNERSHIP_MANAGEMENT: ServiceGroup
TIME_MANAGEMENT: ServiceGroup
DATA_DISTRIBUTION_MANAGEMENT: ServiceGroup
SUPPORT_SERVICES: ServiceGroup

class ExceptionData(_message.Message):
    __slots__ = ("exceptionName", "details")
    EXCEPTIONNAME_FIELD_NUMBER: _ClassVar[int]
    DETAILS_FIELD_NUMBER: _ClassVar[int]
    exceptionName: str
    details: str
    def __init__(self, exceptionName: _Optional[str] = ..., details: _Optional[str] = ...) -> None: ...

class RtiConfiguration(_message.Message):
    __slots__ = ("configurationName", "rtiAddress", "additionalSettings")
    CONFIGURATIONNAME_FIELD_NUMBER: _ClassVar[int]
    RTIADDRESS_FIELD_NUMBER: _ClassVar[int]
    ADDITIONALSETTINGS_FIELD_NUMBER: _ClassVar[int]
    configurationName: str
    rtiAddress: str
    additionalSettings: str
    def __init__(self, configurationName: _Optional[str] = ..., rtiAddress: _Optional[str] = ..., additionalSettings: _Optional[str] = ...) -> None: ...

class ConfigurationResult(_message.Message):
    __slots__ = ("configurationUsed", "addressUsed", "additionalSettingsResultCode", "message")
    CONFIGURATIONUSED_FIELD_NUMBER: _ClassVar[int]
    ADDRESSUSED_FIELD_NUMBER: _ClassVar[int]
    ADDITIONALSETTINGSRESULTCODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    configurationUsed: bool
    addressUsed: bool
    additionalSettingsResultCode: AdditionalSettingsResultCode
    message: str
    def __init__(self, configurationUsed: bool = ..., addressUsed: bool = ..., additionalSettingsResultCode: _Optional[_Union[AdditionalSettingsResultCode, str]] = ..., message: _Optional[str] = ...) -> None: ...

class Credentials(_message.Message):
    __slots__ = ("type", "data")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    type: str
    data: bytes
    def __init__(self, type: _Optional[str] = ..., data: _Optional[bytes] = ...) -> None: ...

class FederateRestoreStatus(_message.Message):
    __slots__ = ("preRestoreHandle", "postRestoreHandle", "restoreStatus")
    PRERESTOREHANDLE_FIELD_NUMBER: _ClassVar[int]
    POSTRESTOREHANDLE_FIELD_NUMBER: _ClassVar[int]
    RESTORESTATUS_FIELD_NUMBER: _ClassVar[int]
    preRestoreHandle: FederateHandle
    postRestoreHandle: FederateHandle
    restoreStatus: RestoreStatus
    def __init__(self, preRestoreHandle: _Optional[_Union[FederateHandle, _Mapping]] = ..., postRestoreHandle: _Optional[_Union[FederateHandle, _Mapping]] = ..., restoreStatus: _Optional[_Union[RestoreStatus, str]] = ...) -> None: ...

class FederateRestoreStatusArray(_message.Message):
    __slots__ = ("federateRestoreStatus",)
    FEDERATERESTORESTATUS_FIELD_NUMBER: _ClassVar[int]
    federateRestoreStatus: _containers.RepeatedCompositeFieldContainer[FederateRestoreStatus]
    def __init__(self, federateRestoreStatus: _Optional[_Iterable[_Union[FederateRestoreStatus, _Mapping]]] = ...) -> None: ...

class FederationExecutionInformation(_message.Message):
    __slots__ = ("federationExecutionName", "logicalTimeImplementationName")
    FEDERATIONEXECUTIONNAME_FIELD_NUMBER: _ClassVar[int]
    LOGICALTIMEIMPLEMENTATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federationExecutionName: str
    logicalTimeImplementationName: str
    def __init__(self, federationExecutionName: _Optional[str] = ..., logicalTimeImplementationName: _Optional[str] = ...) -> None: ...

class FederationExecutionInformationSet(_message.Message):
    __slots__ = ("federationExecutionInformation",)
    FEDERATIONEXECUTIONINFORMATION_FIELD_NUMBER: _ClassVar[int]
    federationExecutionInformation: _containers.RepeatedCompositeFieldContainer[FederationExecutionInformation]
    def __init__(self, federationExecutionInformation: _Optional[_Iterable[_Union[FederationExecutionInformation, _Mapping]]] = ...) -> None: ...

class FederationExecutionMemberInformation(_message.Message):
    __slots__ = ("federateName", "federateType")
    FEDERATENAME_FIELD_NUMBER: _ClassVar[int]
    FEDERATETYPE_FIELD_NUMBER: _ClassVar[int]
    federateName: str
    federateType: str
    def __init__(self, federateName: _Optional[str] = ..., federateType: _Optional[str] = ...) -> None: ...

class FederationExecutionMemberInformationSet(_message.Message):
    __slots__ = ("federationExecutionMemberInformation",)
    FEDERATIONEXECUTIONMEMBERINFORMATION_FIELD_NUMBER: _ClassVar[int]
    federationExecutionMemberInformation: _containers.RepeatedCompositeFieldContainer[FederationExecutionMemberInformation]
    def __init__(self, federationExecutionMemberInformation: _Optional[_Iterable[_Union[FederationExecutionMemberInformation, _Mapping]]] = ...) -> None: ...

class FederateHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class FederateHandleSaveStatusPair(_message.Message):
    __slots__ = ("federateHandle", "saveStatus")
    FEDERATEHANDLE_FIELD_NUMBER: _ClassVar[int]
    SAVESTATUS_FIELD_NUMBER: _ClassVar[int]
    federateHandle: FederateHandle
    saveStatus: SaveStatus
    def __init__(self, federateHandle: _Optional[_Union[FederateHandle, _Mapping]] = ..., saveStatus: _Optional[_Union[SaveStatus, str]] = ...) -> None: ...

class FederateHandleSaveStatusPairArray(_message.Message):
    __slots__ = ("federateHandleSaveStatusPair",)
    FEDERATEHANDLESAVESTATUSPAIR_FIELD_NUMBER: _ClassVar[int]
    federateHandleSaveStatusPair: _containers.RepeatedCompositeFieldContainer[FederateHandleSaveStatusPair]
    def __init__(self, federateHandleSaveStatusPair: _Optional[_Iterable[_Union[FederateHandleSaveStatusPair, _Mapping]]] = ...) -> None: ...

class ObjectClassHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class AttributeHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class InteractionClassHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class ParameterHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class ObjectInstanceHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class AttributeHandleValue(_message.Message):
    __slots__ = ("attributeHandle", "value")
    ATTRIBUTEHANDLE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    attributeHandle: AttributeHandle
    value: bytes
    def __init__(self, attributeHandle: _Optional[_Union[AttributeHandle, _Mapping]] = ..., value: _Optional[bytes] = ...) -> None: ...

class AttributeHandleValueMap(_message.Message):
    __slots__ = ("attributeHandleValue",)
    ATTRIBUTEHANDLEVALUE_FIELD_NUMBER: _ClassVar[int]
    attributeHandleValue: _containers.RepeatedCompositeFieldContainer[AttributeHandleValue]
    def __init__(self, attributeHandleValue: _Optional[_Iterable[_Union[AttributeHandleValue, _Mapping]]] = ...) -> None: ...

class ParameterHandleValue(_message.Message):
    __slots__ = ("parameterHandle", "value")
    PARAMETERHANDLE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    parameterHandle: ParameterHandle
    value: bytes
    def __init__(self, parameterHandle: _Optional[_Union[ParameterHandle, _Mapping]] = ..., value: _Optional[bytes] = ...) -> None: ...

class ParameterHandleValueMap(_message.Message):
    __slots__ = ("parameterHandleValue",)
    PARAMETERHANDLEVALUE_FIELD_NUMBER: _ClassVar[int]
    parameterHandleValue: _containers.RepeatedCompositeFieldContainer[ParameterHandleValue]
    def __init__(self, parameterHandleValue: _Optional[_Iterable[_Union[ParameterHandleValue, _Mapping]]] = ...) -> None: ...

class MessageRetractionHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class MessageRetractionReturn(_message.Message):
    __slots__ = ("retractionHandleIsValid", "messageRetractionHandle")
    RETRACTIONHANDLEISVALID_FIELD_NUMBER: _ClassVar[int]
    MESSAGERETRACTIONHANDLE_FIELD_NUMBER: _ClassVar[int]
    retractionHandleIsValid: bool
    messageRetractionHandle: MessageRetractionHandle
    def __init__(self, retractionHandleIsValid: bool = ..., messageRetractionHandle: _Optional[_Union[MessageRetractionHandle, _Mapping]] = ...) -> None: ...

class LogicalTime(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class LogicalTimeInterval(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class TransportationTypeHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class DimensionHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class RegionHandle(_message.Message):
    __slots__ = ("data",)
    DATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    def __init__(self, data: _Optional[bytes] = ...) -> None: ...

class TimeQueryReturn(_message.Message):
    __slots__ = ("logicalTimeIsValid", "logicalTime")
    LOGICALTIMEISVALID_FIELD_NUMBER: _ClassVar[int]
    LOGICALTIME_FIELD_NUMBER: _ClassVar[int]
    logicalTimeIsValid: bool
    logicalTime: LogicalTime
    def __init__(self, logicalTimeIsValid: bool = ..., logicalTime: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class FederateHandleSet(_message.Message):
    __slots__ = ("federateHandle",)
    FEDERATEHANDLE_FIELD_NUMBER: _ClassVar[int]
    federateHandle: _containers.RepeatedCompositeFieldContainer[FederateHandle]
    def __init__(self, federateHandle: _Optional[_Iterable[_Union[FederateHandle, _Mapping]]] = ...) -> None: ...

class DimensionHandleSet(_message.Message):
    __slots__ = ("dimensionHandle",)
    DIMENSIONHANDLE_FIELD_NUMBER: _ClassVar[int]
    dimensionHandle: _containers.RepeatedCompositeFieldContainer[DimensionHandle]
    def __init__(self, dimensionHandle: _Optional[_Iterable[_Union[DimensionHandle, _Mapping]]] = ...) -> None: ...

class RegionHandleSet(_message.Message):
    __slots__ = ("regionHandle",)
    REGIONHANDLE_FIELD_NUMBER: _ClassVar[int]
    regionHandle: _containers.RepeatedCompositeFieldContainer[RegionHandle]
    def __init__(self, regionHandle: _Optional[_Iterable[_Union[RegionHandle, _Mapping]]] = ...) -> None: ...

class AttributeHandleSet(_message.Message):
    __slots__ = ("attributeHandle",)
    ATTRIBUTEHANDLE_FIELD_NUMBER: _ClassVar[int]
    attributeHandle: _containers.RepeatedCompositeFieldContainer[AttributeHandle]
    def __init__(self, attributeHandle: _Optional[_Iterable[_Union[AttributeHandle, _Mapping]]] = ...) -> None: ...

class AttributeSetRegionSetPair(_message.Message):
    __slots__ = ("attributeSet", "regionSet")
    ATTRIBUTESET_FIELD_NUMBER: _ClassVar[int]
    REGIONSET_FIELD_NUMBER: _ClassVar[int]
    attributeSet: AttributeHandleSet
    regionSet: RegionHandleSet
    def __init__(self, attributeSet: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., regionSet: _Optional[_Union[RegionHandleSet, _Mapping]] = ...) -> None: ...

class AttributeSetRegionSetPairList(_message.Message):
    __slots__ = ("AttributeSetRegionSetPair",)
    ATTRIBUTESETREGIONSETPAIR_FIELD_NUMBER: _ClassVar[int]
    AttributeSetRegionSetPair: _containers.RepeatedCompositeFieldContainer[AttributeSetRegionSetPair]
    def __init__(self, AttributeSetRegionSetPair: _Optional[_Iterable[_Union[AttributeSetRegionSetPair, _Mapping]]] = ...) -> None: ...

class InteractionClassHandleSet(_message.Message):
    __slots__ = ("interactionClassHandle",)
    INTERACTIONCLASSHANDLE_FIELD_NUMBER: _ClassVar[int]
    interactionClassHandle: _containers.RepeatedCompositeFieldContainer[InteractionClassHandle]
    def __init__(self, interactionClassHandle: _Optional[_Iterable[_Union[InteractionClassHandle, _Mapping]]] = ...) -> None: ...

class RangeBounds(_message.Message):
    __slots__ = ("lower", "upper")
    LOWER_FIELD_NUMBER: _ClassVar[int]
    UPPER_FIELD_NUMBER: _ClassVar[int]
    lower: int
    upper: int
    def __init__(self, lower: _Optional[int] = ..., upper: _Optional[int] = ...) -> None: ...

class DimensionAndRange(_message.Message):
    __slots__ = ("dimensionHandle", "rangeBounds")
    DIMENSIONHANDLE_FIELD_NUMBER: _ClassVar[int]
    RANGEBOUNDS_FIELD_NUMBER: _ClassVar[int]
    dimensionHandle: DimensionHandle
    rangeBounds: RangeBounds
    def __init__(self, dimensionHandle: _Optional[_Union[DimensionHandle, _Mapping]] = ..., rangeBounds: _Optional[_Union[RangeBounds, _Mapping]] = ...) -> None: ...

class ConveyedRegion(_message.Message):
    __slots__ = ("dimensionAndRange",)
    DIMENSIONANDRANGE_FIELD_NUMBER: _ClassVar[int]
    dimensionAndRange: _containers.RepeatedCompositeFieldContainer[DimensionAndRange]
    def __init__(self, dimensionAndRange: _Optional[_Iterable[_Union[DimensionAndRange, _Mapping]]] = ...) -> None: ...

class ConveyedRegionSet(_message.Message):
    __slots__ = ("conveyedRegions",)
    CONVEYEDREGIONS_FIELD_NUMBER: _ClassVar[int]
    conveyedRegions: _containers.RepeatedCompositeFieldContainer[ConveyedRegion]
    def __init__(self, conveyedRegions: _Optional[_Iterable[_Union[ConveyedRegion, _Mapping]]] = ...) -> None: ...

class SupplementalReflectInfo(_message.Message):
    __slots__ = ("producingFederate", "conveyedRegionsIsValid", "conveyedRegions")
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    CONVEYEDREGIONSISVALID_FIELD_NUMBER: _ClassVar[int]
    CONVEYEDREGIONS_FIELD_NUMBER: _ClassVar[int]
    producingFederate: FederateHandle
    conveyedRegionsIsValid: bool
    conveyedRegions: ConveyedRegionSet
    def __init__(self, producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., conveyedRegionsIsValid: bool = ..., conveyedRegions: _Optional[_Union[ConveyedRegionSet, _Mapping]] = ...) -> None: ...

class SupplementalReceiveInfo(_message.Message):
    __slots__ = ("producingFederate", "conveyedRegionsIsValid", "conveyedRegions")
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    CONVEYEDREGIONSISVALID_FIELD_NUMBER: _ClassVar[int]
    CONVEYEDREGIONS_FIELD_NUMBER: _ClassVar[int]
    producingFederate: FederateHandle
    conveyedRegionsIsValid: bool
    conveyedRegions: ConveyedRegionSet
    def __init__(self, producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., conveyedRegionsIsValid: bool = ..., conveyedRegions: _Optional[_Union[ConveyedRegionSet, _Mapping]] = ...) -> None: ...

class FomModule(_message.Message):
    __slots__ = ("file", "compressedModule", "url")
    FILE_FIELD_NUMBER: _ClassVar[int]
    COMPRESSEDMODULE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    file: FileFomModule
    compressedModule: bytes
    url: str
    def __init__(self, file: _Optional[_Union[FileFomModule, _Mapping]] = ..., compressedModule: _Optional[bytes] = ..., url: _Optional[str] = ...) -> None: ...

class FileFomModule(_message.Message):
    __slots__ = ("name", "content")
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    name: str
    content: bytes
    def __init__(self, name: _Optional[str] = ..., content: _Optional[bytes] = ...) -> None: ...

class FomModuleSet(_message.Message):
    __slots__ = ("fomModule",)
    FOMMODULE_FIELD_NUMBER: _ClassVar[int]
    fomModule: _containers.RepeatedCompositeFieldContainer[FomModule]
    def __init__(self, fomModule: _Optional[_Iterable[_Union[FomModule, _Mapping]]] = ...) -> None: ...

class JoinResult(_message.Message):
    __slots__ = ("federateHandle", "logicalTimeImplementationName")
    FEDERATEHANDLE_FIELD_NUMBER: _ClassVar[int]
    LOGICALTIMEIMPLEMENTATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federateHandle: FederateHandle
    logicalTimeImplementationName: str
    def __init__(self, federateHandle: _Optional[_Union[FederateHandle, _Mapping]] = ..., logicalTimeImplementationName: _Optional[str] = ...) -> None: ...

class ConnectionLost(_message.Message):
    __slots__ = ("faultDescription",)
    FAULTDESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    faultDescription: str
    def __init__(self, faultDescription: _Optional[str] = ...) -> None: ...

class ReportFederationExecutions(_message.Message):
    __slots__ = ("report",)
    REPORT_FIELD_NUMBER: _ClassVar[int]
    report: FederationExecutionInformationSet
    def __init__(self, report: _Optional[_Union[FederationExecutionInformationSet, _Mapping]] = ...) -> None: ...

class ReportFederationExecutionMembers(_message.Message):
    __slots__ = ("federationName", "report")
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    REPORT_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    report: FederationExecutionMemberInformationSet
    def __init__(self, federationName: _Optional[str] = ..., report: _Optional[_Union[FederationExecutionMemberInformationSet, _Mapping]] = ...) -> None: ...

class ReportFederationExecutionDoesNotExist(_message.Message):
    __slots__ = ("federationName",)
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    def __init__(self, federationName: _Optional[str] = ...) -> None: ...

class FederateResigned(_message.Message):
    __slots__ = ("reasonForResignDescription",)
    REASONFORRESIGNDESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    reasonForResignDescription: str
    def __init__(self, reasonForResignDescription: _Optional[str] = ...) -> None: ...

class SynchronizationPointRegistrationSucceeded(_message.Message):
    __slots__ = ("synchronizationPointLabel",)
    SYNCHRONIZATIONPOINTLABEL_FIELD_NUMBER: _ClassVar[int]
    synchronizationPointLabel: str
    def __init__(self, synchronizationPointLabel: _Optional[str] = ...) -> None: ...

class SynchronizationPointRegistrationFailed(_message.Message):
    __slots__ = ("synchronizationPointLabel", "reason")
    SYNCHRONIZATIONPOINTLABEL_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    synchronizationPointLabel: str
    reason: SynchronizationPointFailureReason
    def __init__(self, synchronizationPointLabel: _Optional[str] = ..., reason: _Optional[_Union[SynchronizationPointFailureReason, str]] = ...) -> None: ...

class AnnounceSynchronizationPoint(_message.Message):
    __slots__ = ("synchronizationPointLabel", "userSuppliedTag")
    SYNCHRONIZATIONPOINTLABEL_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    synchronizationPointLabel: str
    userSuppliedTag: bytes
    def __init__(self, synchronizationPointLabel: _Optional[str] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class FederationSynchronized(_message.Message):
    __slots__ = ("synchronizationPointLabel", "failedToSyncSet")
    SYNCHRONIZATIONPOINTLABEL_FIELD_NUMBER: _ClassVar[int]
    FAILEDTOSYNCSET_FIELD_NUMBER: _ClassVar[int]
    synchronizationPointLabel: str
    failedToSyncSet: FederateHandleSet
    def __init__(self, synchronizationPointLabel: _Optional[str] = ..., failedToSyncSet: _Optional[_Union[FederateHandleSet, _Mapping]] = ...) -> None: ...

class InitiateFederateSave(_message.Message):
    __slots__ = ("label",)
    LABEL_FIELD_NUMBER: _ClassVar[int]
    label: str
    def __init__(self, label: _Optional[str] = ...) -> None: ...

class InitiateFederateSaveWithTime(_message.Message):
    __slots__ = ("label", "time")
    LABEL_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    label: str
    time: LogicalTime
    def __init__(self, label: _Optional[str] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class FederationSaved(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederationNotSaved(_message.Message):
    __slots__ = ("reason",)
    REASON_FIELD_NUMBER: _ClassVar[int]
    reason: SaveFailureReason
    def __init__(self, reason: _Optional[_Union[SaveFailureReason, str]] = ...) -> None: ...

class FederationSaveStatusResponse(_message.Message):
    __slots__ = ("response",)
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    response: FederateHandleSaveStatusPairArray
    def __init__(self, response: _Optional[_Union[FederateHandleSaveStatusPairArray, _Mapping]] = ...) -> None: ...

class RequestFederationRestoreSucceeded(_message.Message):
    __slots__ = ("label",)
    LABEL_FIELD_NUMBER: _ClassVar[int]
    label: str
    def __init__(self, label: _Optional[str] = ...) -> None: ...

class RequestFederationRestoreFailed(_message.Message):
    __slots__ = ("label",)
    LABEL_FIELD_NUMBER: _ClassVar[int]
    label: str
    def __init__(self, label: _Optional[str] = ...) -> None: ...

class FederationRestoreBegun(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class InitiateFederateRestore(_message.Message):
    __slots__ = ("label", "federateName", "postRestoreFederateHandle")
    LABEL_FIELD_NUMBER: _ClassVar[int]
    FEDERATENAME_FIELD_NUMBER: _ClassVar[int]
    POSTRESTOREFEDERATEHANDLE_FIELD_NUMBER: _ClassVar[int]
    label: str
    federateName: str
    postRestoreFederateHandle: FederateHandle
    def __init__(self, label: _Optional[str] = ..., federateName: _Optional[str] = ..., postRestoreFederateHandle: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class FederationRestored(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederationNotRestored(_message.Message):
    __slots__ = ("reason",)
    REASON_FIELD_NUMBER: _ClassVar[int]
    reason: RestoreFailureReason
    def __init__(self, reason: _Optional[_Union[RestoreFailureReason, str]] = ...) -> None: ...

class FederationRestoreStatusResponse(_message.Message):
    __slots__ = ("response",)
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    response: FederateRestoreStatusArray
    def __init__(self, response: _Optional[_Union[FederateRestoreStatusArray, _Mapping]] = ...) -> None: ...

class StartRegistrationForObjectClass(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class StopRegistrationForObjectClass(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class TurnInteractionsOn(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class TurnInteractionsOff(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class ObjectInstanceNameReservationSucceeded(_message.Message):
    __slots__ = ("objectInstanceName",)
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    objectInstanceName: str
    def __init__(self, objectInstanceName: _Optional[str] = ...) -> None: ...

class ObjectInstanceNameReservationFailed(_message.Message):
    __slots__ = ("objectInstanceName",)
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    objectInstanceName: str
    def __init__(self, objectInstanceName: _Optional[str] = ...) -> None: ...

class MultipleObjectInstanceNameReservationSucceeded(_message.Message):
    __slots__ = ("objectInstanceNames",)
    OBJECTINSTANCENAMES_FIELD_NUMBER: _ClassVar[int]
    objectInstanceNames: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, objectInstanceNames: _Optional[_Iterable[str]] = ...) -> None: ...

class MultipleObjectInstanceNameReservationFailed(_message.Message):
    __slots__ = ("objectInstanceNames",)
    OBJECTINSTANCENAMES_FIELD_NUMBER: _ClassVar[int]
    objectInstanceNames: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, objectInstanceNames: _Optional[_Iterable[str]] = ...) -> None: ...

class DiscoverObjectInstance(_message.Message):
    __slots__ = ("objectInstance", "objectClass", "objectInstanceName", "producingFederate")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    objectClass: ObjectClassHandle
    objectInstanceName: str
    producingFederate: FederateHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., objectInstanceName: _Optional[str] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class ReflectAttributeValues(_message.Message):
    __slots__ = ("objectInstance", "attributeValues", "userSuppliedTag", "transportationType", "producingFederate", "optionalSentRegions")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALSENTREGIONS_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributeValues: AttributeHandleValueMap
    userSuppliedTag: bytes
    transportationType: TransportationTypeHandle
    producingFederate: FederateHandle
    optionalSentRegions: ConveyedRegionSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributeValues: _Optional[_Union[AttributeHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., optionalSentRegions: _Optional[_Union[ConveyedRegionSet, _Mapping]] = ...) -> None: ...

class ReflectAttributeValuesWithTime(_message.Message):
    __slots__ = ("objectInstance", "attributeValues", "userSuppliedTag", "transportationType", "producingFederate", "optionalSentRegions", "time", "sentOrderType", "receivedOrderType", "optionalRetraction")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALSENTREGIONS_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    SENTORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    RECEIVEDORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALRETRACTION_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributeValues: AttributeHandleValueMap
    userSuppliedTag: bytes
    transportationType: TransportationTypeHandle
    producingFederate: FederateHandle
    optionalSentRegions: ConveyedRegionSet
    time: LogicalTime
    sentOrderType: OrderType
    receivedOrderType: OrderType
    optionalRetraction: MessageRetractionHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributeValues: _Optional[_Union[AttributeHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., optionalSentRegions: _Optional[_Union[ConveyedRegionSet, _Mapping]] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ..., sentOrderType: _Optional[_Union[OrderType, str]] = ..., receivedOrderType: _Optional[_Union[OrderType, str]] = ..., optionalRetraction: _Optional[_Union[MessageRetractionHandle, _Mapping]] = ...) -> None: ...

class ReceiveInteraction(_message.Message):
    __slots__ = ("interactionClass", "parameterValues", "userSuppliedTag", "transportationType", "producingFederate", "optionalSentRegions")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALSENTREGIONS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    transportationType: TransportationTypeHandle
    producingFederate: FederateHandle
    optionalSentRegions: ConveyedRegionSet
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., optionalSentRegions: _Optional[_Union[ConveyedRegionSet, _Mapping]] = ...) -> None: ...

class ReceiveInteractionWithTime(_message.Message):
    __slots__ = ("interactionClass", "parameterValues", "userSuppliedTag", "transportationType", "producingFederate", "optionalSentRegions", "time", "sentOrderType", "receivedOrderType", "optionalRetraction")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALSENTREGIONS_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    SENTORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    RECEIVEDORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALRETRACTION_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    transportationType: TransportationTypeHandle
    producingFederate: FederateHandle
    optionalSentRegions: ConveyedRegionSet
    time: LogicalTime
    sentOrderType: OrderType
    receivedOrderType: OrderType
    optionalRetraction: MessageRetractionHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., optionalSentRegions: _Optional[_Union[ConveyedRegionSet, _Mapping]] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ..., sentOrderType: _Optional[_Union[OrderType, str]] = ..., receivedOrderType: _Optional[_Union[OrderType, str]] = ..., optionalRetraction: _Optional[_Union[MessageRetractionHandle, _Mapping]] = ...) -> None: ...

class ReceiveDirectedInteraction(_message.Message):
    __slots__ = ("interactionClass", "objectInstance", "parameterValues", "userSuppliedTag", "transportationType", "producingFederate")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    objectInstance: ObjectInstanceHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    transportationType: TransportationTypeHandle
    producingFederate: FederateHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class ReceiveDirectedInteractionWithTime(_message.Message):
    __slots__ = ("interactionClass", "objectInstance", "parameterValues", "userSuppliedTag", "transportationType", "producingFederate", "time", "sentOrderType", "receivedOrderType", "optionalRetraction")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    SENTORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    RECEIVEDORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALRETRACTION_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    objectInstance: ObjectInstanceHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    transportationType: TransportationTypeHandle
    producingFederate: FederateHandle
    time: LogicalTime
    sentOrderType: OrderType
    receivedOrderType: OrderType
    optionalRetraction: MessageRetractionHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ..., sentOrderType: _Optional[_Union[OrderType, str]] = ..., receivedOrderType: _Optional[_Union[OrderType, str]] = ..., optionalRetraction: _Optional[_Union[MessageRetractionHandle, _Mapping]] = ...) -> None: ...

class RemoveObjectInstance(_message.Message):
    __slots__ = ("objectInstance", "userSuppliedTag", "producingFederate")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    userSuppliedTag: bytes
    producingFederate: FederateHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class RemoveObjectInstanceWithTime(_message.Message):
    __slots__ = ("objectInstance", "userSuppliedTag", "producingFederate", "time", "sentOrderType", "receivedOrderType", "optionalRetraction")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    PRODUCINGFEDERATE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    SENTORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    RECEIVEDORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    OPTIONALRETRACTION_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    userSuppliedTag: bytes
    producingFederate: FederateHandle
    time: LogicalTime
    sentOrderType: OrderType
    receivedOrderType: OrderType
    optionalRetraction: MessageRetractionHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., producingFederate: _Optional[_Union[FederateHandle, _Mapping]] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ..., sentOrderType: _Optional[_Union[OrderType, str]] = ..., receivedOrderType: _Optional[_Union[OrderType, str]] = ..., optionalRetraction: _Optional[_Union[MessageRetractionHandle, _Mapping]] = ...) -> None: ...

class AttributesInScope(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class AttributesOutOfScope(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class ProvideAttributeValueUpdate(_message.Message):
    __slots__ = ("objectInstance", "attributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class TurnUpdatesOnForObjectInstance(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class TurnUpdatesOnForObjectInstanceWithRate(_message.Message):
    __slots__ = ("objectInstance", "attributes", "updateRateDesignator")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    UPDATERATEDESIGNATOR_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    updateRateDesignator: str
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., updateRateDesignator: _Optional[str] = ...) -> None: ...

class TurnUpdatesOffForObjectInstance(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class ConfirmAttributeTransportationTypeChange(_message.Message):
    __slots__ = ("objectInstance", "attributes", "transportationType")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    transportationType: TransportationTypeHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class ReportAttributeTransportationType(_message.Message):
    __slots__ = ("objectInstance", "attribute", "transportationType")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTE_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attribute: AttributeHandle
    transportationType: TransportationTypeHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attribute: _Optional[_Union[AttributeHandle, _Mapping]] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class ConfirmInteractionTransportationTypeChange(_message.Message):
    __slots__ = ("interactionClass", "transportationType")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    transportationType: TransportationTypeHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class ReportInteractionTransportationType(_message.Message):
    __slots__ = ("federate", "interactionClass", "transportationType")
    FEDERATE_FIELD_NUMBER: _ClassVar[int]
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    federate: FederateHandle
    interactionClass: InteractionClassHandle
    transportationType: TransportationTypeHandle
    def __init__(self, federate: _Optional[_Union[FederateHandle, _Mapping]] = ..., interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class RequestAttributeOwnershipAssumption(_message.Message):
    __slots__ = ("objectInstance", "offeredAttributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    OFFEREDATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    offeredAttributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., offeredAttributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class RequestDivestitureConfirmation(_message.Message):
    __slots__ = ("objectInstance", "releasedAttributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    RELEASEDATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    releasedAttributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., releasedAttributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class AttributeOwnershipAcquisitionNotification(_message.Message):
    __slots__ = ("objectInstance", "securedAttributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    SECUREDATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    securedAttributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., securedAttributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class AttributeOwnershipUnavailable(_message.Message):
    __slots__ = ("objectInstance", "attributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class RequestAttributeOwnershipRelease(_message.Message):
    __slots__ = ("objectInstance", "candidateAttributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    CANDIDATEATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    candidateAttributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., candidateAttributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class ConfirmAttributeOwnershipAcquisitionCancellation(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class InformAttributeOwnership(_message.Message):
    __slots__ = ("objectInstance", "attributes", "federate")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    FEDERATE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    federate: FederateHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., federate: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class AttributeIsNotOwned(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class AttributeIsOwnedByRTI(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class TimeRegulationEnabled(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class TimeConstrainedEnabled(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class FlushQueueGrant(_message.Message):
    __slots__ = ("time", "optimisticTime")
    TIME_FIELD_NUMBER: _ClassVar[int]
    OPTIMISTICTIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    optimisticTime: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ..., optimisticTime: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class TimeAdvanceGrant(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class RequestRetraction(_message.Message):
    __slots__ = ("retraction",)
    RETRACTION_FIELD_NUMBER: _ClassVar[int]
    retraction: MessageRetractionHandle
    def __init__(self, retraction: _Optional[_Union[MessageRetractionHandle, _Mapping]] = ...) -> None: ...

class CallbackSucceeded(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CallbackRequest(_message.Message):
    __slots__ = ("connectionLost", "reportFederationExecutions", "reportFederationExecutionMembers", "reportFederationExecutionDoesNotExist", "federateResigned", "synchronizationPointRegistrationSucceeded", "synchronizationPointRegistrationFailed", "announceSynchronizationPoint", "federationSynchronized", "initiateFederateSave", "initiateFederateSaveWithTime", "federationSaved", "federationNotSaved", "federationSaveStatusResponse", "requestFederationRestoreSucceeded", "requestFederationRestoreFailed", "federationRestoreBegun", "initiateFederateRestore", "federationRestored", "federationNotRestored", "federationRestoreStatusResponse", "startRegistrationForObjectClass", "stopRegistrationForObjectClass", "turnInteractionsOn", "turnInteractionsOff", "objectInstanceNameReservationSucceeded", "objectInstanceNameReservationFailed", "multipleObjectInstanceNameReservationSucceeded", "multipleObjectInstanceNameReservationFailed", "discoverObjectInstance", "reflectAttributeValues", "reflectAttributeValuesWithTime", "receiveInteraction", "receiveInteractionWithTime", "receiveDirectedInteraction", "receiveDirectedInteractionWithTime", "removeObjectInstance", "removeObjectInstanceWithTime", "attributesInScope", "attributesOutOfScope", "provideAttributeValueUpdate", "turnUpdatesOnForObjectInstance", "turnUpdatesOnForObjectInstanceWithRate", "turnUpdatesOffForObjectInstance", "confirmAttributeTransportationTypeChange", "reportAttributeTransportationType", "confirmInteractionTransportationTypeChange", "reportInteractionTransportationType", "requestAttributeOwnershipAssumption", "requestDivestitureConfirmation", "attributeOwnershipAcquisitionNotification", "attributeOwnershipUnavailable", "requestAttributeOwnershipRelease", "confirmAttributeOwnershipAcquisitionCancellation", "informAttributeOwnership", "attributeIsNotOwned", "attributeIsOwnedByRTI", "timeRegulationEnabled", "timeConstrainedEnabled", "flushQueueGrant", "timeAdvanceGrant", "requestRetraction")
    CONNECTIONLOST_FIELD_NUMBER: _ClassVar[int]
    REPORTFEDERATIONEXECUTIONS_FIELD_NUMBER: _ClassVar[int]
    REPORTFEDERATIONEXECUTIONMEMBERS_FIELD_NUMBER: _ClassVar[int]
    REPORTFEDERATIONEXECUTIONDOESNOTEXIST_FIELD_NUMBER: _ClassVar[int]
    FEDERATERESIGNED_FIELD_NUMBER: _ClassVar[int]
    SYNCHRONIZATIONPOINTREGISTRATIONSUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    SYNCHRONIZATIONPOINTREGISTRATIONFAILED_FIELD_NUMBER: _ClassVar[int]
    ANNOUNCESYNCHRONIZATIONPOINT_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONSYNCHRONIZED_FIELD_NUMBER: _ClassVar[int]
    INITIATEFEDERATESAVE_FIELD_NUMBER: _ClassVar[int]
    INITIATEFEDERATESAVEWITHTIME_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONSAVED_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONNOTSAVED_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONSAVESTATUSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONRESTORESUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONRESTOREFAILED_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONRESTOREBEGUN_FIELD_NUMBER: _ClassVar[int]
    INITIATEFEDERATERESTORE_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONRESTORED_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONNOTRESTORED_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONRESTORESTATUSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    STARTREGISTRATIONFOROBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    STOPREGISTRATIONFOROBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    TURNINTERACTIONSON_FIELD_NUMBER: _ClassVar[int]
    TURNINTERACTIONSOFF_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCENAMERESERVATIONSUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCENAMERESERVATIONFAILED_FIELD_NUMBER: _ClassVar[int]
    MULTIPLEOBJECTINSTANCENAMERESERVATIONSUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    MULTIPLEOBJECTINSTANCENAMERESERVATIONFAILED_FIELD_NUMBER: _ClassVar[int]
    DISCOVEROBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    REFLECTATTRIBUTEVALUES_FIELD_NUMBER: _ClassVar[int]
    REFLECTATTRIBUTEVALUESWITHTIME_FIELD_NUMBER: _ClassVar[int]
    RECEIVEINTERACTION_FIELD_NUMBER: _ClassVar[int]
    RECEIVEINTERACTIONWITHTIME_FIELD_NUMBER: _ClassVar[int]
    RECEIVEDIRECTEDINTERACTION_FIELD_NUMBER: _ClassVar[int]
    RECEIVEDIRECTEDINTERACTIONWITHTIME_FIELD_NUMBER: _ClassVar[int]
    REMOVEOBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    REMOVEOBJECTINSTANCEWITHTIME_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESINSCOPE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESOUTOFSCOPE_FIELD_NUMBER: _ClassVar[int]
    PROVIDEATTRIBUTEVALUEUPDATE_FIELD_NUMBER: _ClassVar[int]
    TURNUPDATESONFOROBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    TURNUPDATESONFOROBJECTINSTANCEWITHRATE_FIELD_NUMBER: _ClassVar[int]
    TURNUPDATESOFFFOROBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATTRIBUTETRANSPORTATIONTYPECHANGE_FIELD_NUMBER: _ClassVar[int]
    REPORTATTRIBUTETRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMINTERACTIONTRANSPORTATIONTYPECHANGE_FIELD_NUMBER: _ClassVar[int]
    REPORTINTERACTIONTRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    REQUESTATTRIBUTEOWNERSHIPASSUMPTION_FIELD_NUMBER: _ClassVar[int]
    REQUESTDIVESTITURECONFIRMATION_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPACQUISITIONNOTIFICATION_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPUNAVAILABLE_FIELD_NUMBER: _ClassVar[int]
    REQUESTATTRIBUTEOWNERSHIPRELEASE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATTRIBUTEOWNERSHIPACQUISITIONCANCELLATION_FIELD_NUMBER: _ClassVar[int]
    INFORMATTRIBUTEOWNERSHIP_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEISNOTOWNED_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEISOWNEDBYRTI_FIELD_NUMBER: _ClassVar[int]
    TIMEREGULATIONENABLED_FIELD_NUMBER: _ClassVar[int]
    TIMECONSTRAINEDENABLED_FIELD_NUMBER: _ClassVar[int]
    FLUSHQUEUEGRANT_FIELD_NUMBER: _ClassVar[int]
    TIMEADVANCEGRANT_FIELD_NUMBER: _ClassVar[int]
    REQUESTRETRACTION_FIELD_NUMBER: _ClassVar[int]
    connectionLost: ConnectionLost
    reportFederationExecutions: ReportFederationExecutions
    reportFederationExecutionMembers: ReportFederationExecutionMembers
    reportFederationExecutionDoesNotExist: ReportFederationExecutionDoesNotExist
    federateResigned: FederateResigned
    synchronizationPointRegistrationSucceeded: SynchronizationPointRegistrationSucceeded
    synchronizationPointRegistrationFailed: SynchronizationPointRegistrationFailed
    announceSynchronizationPoint: AnnounceSynchronizationPoint
    federationSynchronized: FederationSynchronized
    initiateFederateSave: InitiateFederateSave
    initiateFederateSaveWithTime: InitiateFederateSaveWithTime
    federationSaved: FederationSaved
    federationNotSaved: FederationNotSaved
    federationSaveStatusResponse: FederationSaveStatusResponse
    requestFederationRestoreSucceeded: RequestFederationRestoreSucceeded
    requestFederationRestoreFailed: RequestFederationRestoreFailed
    federationRestoreBegun: FederationRestoreBegun
    initiateFederateRestore: InitiateFederateRestore
    federationRestored: FederationRestored
    federationNotRestored: FederationNotRestored
    federationRestoreStatusResponse: FederationRestoreStatusResponse
    startRegistrationForObjectClass: StartRegistrationForObjectClass
    stopRegistrationForObjectClass: StopRegistrationForObjectClass
    turnInteractionsOn: TurnInteractionsOn
    turnInteractionsOff: TurnInteractionsOff
    objectInstanceNameReservationSucceeded: ObjectInstanceNameReservationSucceeded
    objectInstanceNameReservationFailed: ObjectInstanceNameReservationFailed
    multipleObjectInstanceNameReservationSucceeded: MultipleObjectInstanceNameReservationSucceeded
    multipleObjectInstanceNameReservationFailed: MultipleObjectInstanceNameReservationFailed
    discoverObjectInstance: DiscoverObjectInstance
    reflectAttributeValues: ReflectAttributeValues
    reflectAttributeValuesWithTime: ReflectAttributeValuesWithTime
    receiveInteraction: ReceiveInteraction
    receiveInteractionWithTime: ReceiveInteractionWithTime
    receiveDirectedInteraction: ReceiveDirectedInteraction
    receiveDirectedInteractionWithTime: ReceiveDirectedInteractionWithTime
    removeObjectInstance: RemoveObjectInstance
    removeObjectInstanceWithTime: RemoveObjectInstanceWithTime
    attributesInScope: AttributesInScope
    attributesOutOfScope: AttributesOutOfScope
    provideAttributeValueUpdate: ProvideAttributeValueUpdate
    turnUpdatesOnForObjectInstance: TurnUpdatesOnForObjectInstance
    turnUpdatesOnForObjectInstanceWithRate: TurnUpdatesOnForObjectInstanceWithRate
    turnUpdatesOffForObjectInstance: TurnUpdatesOffForObjectInstance
    confirmAttributeTransportationTypeChange: ConfirmAttributeTransportationTypeChange
    reportAttributeTransportationType: ReportAttributeTransportationType
    confirmInteractionTransportationTypeChange: ConfirmInteractionTransportationTypeChange
    reportInteractionTransportationType: ReportInteractionTransportationType
    requestAttributeOwnershipAssumption: RequestAttributeOwnershipAssumption
    requestDivestitureConfirmation: RequestDivestitureConfirmation
    attributeOwnershipAcquisitionNotification: AttributeOwnershipAcquisitionNotification
    attributeOwnershipUnavailable: AttributeOwnershipUnavailable
    requestAttributeOwnershipRelease: RequestAttributeOwnershipRelease
    confirmAttributeOwnershipAcquisitionCancellation: ConfirmAttributeOwnershipAcquisitionCancellation
    informAttributeOwnership: InformAttributeOwnership
    attributeIsNotOwned: AttributeIsNotOwned
    attributeIsOwnedByRTI: AttributeIsOwnedByRTI
    timeRegulationEnabled: TimeRegulationEnabled
    timeConstrainedEnabled: TimeConstrainedEnabled
    flushQueueGrant: FlushQueueGrant
    timeAdvanceGrant: TimeAdvanceGrant
    requestRetraction: RequestRetraction
    def __init__(self, connectionLost: _Optional[_Union[ConnectionLost, _Mapping]] = ..., reportFederationExecutions: _Optional[_Union[ReportFederationExecutions, _Mapping]] = ..., reportFederationExecutionMembers: _Optional[_Union[ReportFederationExecutionMembers, _Mapping]] = ..., reportFederationExecutionDoesNotExist: _Optional[_Union[ReportFederationExecutionDoesNotExist, _Mapping]] = ..., federateResigned: _Optional[_Union[FederateResigned, _Mapping]] = ..., synchronizationPointRegistrationSucceeded: _Optional[_Union[SynchronizationPointRegistrationSucceeded, _Mapping]] = ..., synchronizationPointRegistrationFailed: _Optional[_Union[SynchronizationPointRegistrationFailed, _Mapping]] = ..., announceSynchronizationPoint: _Optional[_Union[AnnounceSynchronizationPoint, _Mapping]] = ..., federationSynchronized: _Optional[_Union[FederationSynchronized, _Mapping]] = ..., initiateFederateSave: _Optional[_Union[InitiateFederateSave, _Mapping]] = ..., initiateFederateSaveWithTime: _Optional[_Union[InitiateFederateSaveWithTime, _Mapping]] = ..., federationSaved: _Optional[_Union[FederationSaved, _Mapping]] = ..., federationNotSaved: _Optional[_Union[FederationNotSaved, _Mapping]] = ..., federationSaveStatusResponse: _Optional[_Union[FederationSaveStatusResponse, _Mapping]] = ..., requestFederationRestoreSucceeded: _Optional[_Union[RequestFederationRestoreSucceeded, _Mapping]] = ..., requestFederationRestoreFailed: _Optional[_Union[RequestFederationRestoreFailed, _Mapping]] = ..., federationRestoreBegun: _Optional[_Union[FederationRestoreBegun, _Mapping]] = ..., initiateFederateRestore: _Optional[_Union[InitiateFederateRestore, _Mapping]] = ..., federationRestored: _Optional[_Union[FederationRestored, _Mapping]] = ..., federationNotRestored: _Optional[_Union[FederationNotRestored, _Mapping]] = ..., federationRestoreStatusResponse: _Optional[_Union[FederationRestoreStatusResponse, _Mapping]] = ..., startRegistrationForObjectClass: _Optional[_Union[StartRegistrationForObjectClass, _Mapping]] = ..., stopRegistrationForObjectClass: _Optional[_Union[StopRegistrationForObjectClass, _Mapping]] = ..., turnInteractionsOn: _Optional[_Union[TurnInteractionsOn, _Mapping]] = ..., turnInteractionsOff: _Optional[_Union[TurnInteractionsOff, _Mapping]] = ..., objectInstanceNameReservationSucceeded: _Optional[_Union[ObjectInstanceNameReservationSucceeded, _Mapping]] = ..., objectInstanceNameReservationFailed: _Optional[_Union[ObjectInstanceNameReservationFailed, _Mapping]] = ..., multipleObjectInstanceNameReservationSucceeded: _Optional[_Union[MultipleObjectInstanceNameReservationSucceeded, _Mapping]] = ..., multipleObjectInstanceNameReservationFailed: _Optional[_Union[MultipleObjectInstanceNameReservationFailed, _Mapping]] = ..., discoverObjectInstance: _Optional[_Union[DiscoverObjectInstance, _Mapping]] = ..., reflectAttributeValues: _Optional[_Union[ReflectAttributeValues, _Mapping]] = ..., reflectAttributeValuesWithTime: _Optional[_Union[ReflectAttributeValuesWithTime, _Mapping]] = ..., receiveInteraction: _Optional[_Union[ReceiveInteraction, _Mapping]] = ..., receiveInteractionWithTime: _Optional[_Union[ReceiveInteractionWithTime, _Mapping]] = ..., receiveDirectedInteraction: _Optional[_Union[ReceiveDirectedInteraction, _Mapping]] = ..., receiveDirectedInteractionWithTime: _Optional[_Union[ReceiveDirectedInteractionWithTime, _Mapping]] = ..., removeObjectInstance: _Optional[_Union[RemoveObjectInstance, _Mapping]] = ..., removeObjectInstanceWithTime: _Optional[_Union[RemoveObjectInstanceWithTime, _Mapping]] = ..., attributesInScope: _Optional[_Union[AttributesInScope, _Mapping]] = ..., attributesOutOfScope: _Optional[_Union[AttributesOutOfScope, _Mapping]] = ..., provideAttributeValueUpdate: _Optional[_Union[ProvideAttributeValueUpdate, _Mapping]] = ..., turnUpdatesOnForObjectInstance: _Optional[_Union[TurnUpdatesOnForObjectInstance, _Mapping]] = ..., turnUpdatesOnForObjectInstanceWithRate: _Optional[_Union[TurnUpdatesOnForObjectInstanceWithRate, _Mapping]] = ..., turnUpdatesOffForObjectInstance: _Optional[_Union[TurnUpdatesOffForObjectInstance, _Mapping]] = ..., confirmAttributeTransportationTypeChange: _Optional[_Union[ConfirmAttributeTransportationTypeChange, _Mapping]] = ..., reportAttributeTransportationType: _Optional[_Union[ReportAttributeTransportationType, _Mapping]] = ..., confirmInteractionTransportationTypeChange: _Optional[_Union[ConfirmInteractionTransportationTypeChange, _Mapping]] = ..., reportInteractionTransportationType: _Optional[_Union[ReportInteractionTransportationType, _Mapping]] = ..., requestAttributeOwnershipAssumption: _Optional[_Union[RequestAttributeOwnershipAssumption, _Mapping]] = ..., requestDivestitureConfirmation: _Optional[_Union[RequestDivestitureConfirmation, _Mapping]] = ..., attributeOwnershipAcquisitionNotification: _Optional[_Union[AttributeOwnershipAcquisitionNotification, _Mapping]] = ..., attributeOwnershipUnavailable: _Optional[_Union[AttributeOwnershipUnavailable, _Mapping]] = ..., requestAttributeOwnershipRelease: _Optional[_Union[RequestAttributeOwnershipRelease, _Mapping]] = ..., confirmAttributeOwnershipAcquisitionCancellation: _Optional[_Union[ConfirmAttributeOwnershipAcquisitionCancellation, _Mapping]] = ..., informAttributeOwnership: _Optional[_Union[InformAttributeOwnership, _Mapping]] = ..., attributeIsNotOwned: _Optional[_Union[AttributeIsNotOwned, _Mapping]] = ..., attributeIsOwnedByRTI: _Optional[_Union[AttributeIsOwnedByRTI, _Mapping]] = ..., timeRegulationEnabled: _Optional[_Union[TimeRegulationEnabled, _Mapping]] = ..., timeConstrainedEnabled: _Optional[_Union[TimeConstrainedEnabled, _Mapping]] = ..., flushQueueGrant: _Optional[_Union[FlushQueueGrant, _Mapping]] = ..., timeAdvanceGrant: _Optional[_Union[TimeAdvanceGrant, _Mapping]] = ..., requestRetraction: _Optional[_Union[RequestRetraction, _Mapping]] = ...) -> None: ...

class CallbackResponse(_message.Message):
    __slots__ = ("callbackSucceeded", "callbackFailed")
    CALLBACKSUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    CALLBACKFAILED_FIELD_NUMBER: _ClassVar[int]
    callbackSucceeded: CallbackSucceeded
    callbackFailed: ExceptionData
    def __init__(self, callbackSucceeded: _Optional[_Union[CallbackSucceeded, _Mapping]] = ..., callbackFailed: _Optional[_Union[ExceptionData, _Mapping]] = ...) -> None: ...

class CreateFederationExecutionRequest(_message.Message):
    __slots__ = ("federationName", "fomModule")
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    FOMMODULE_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    fomModule: FomModule
    def __init__(self, federationName: _Optional[str] = ..., fomModule: _Optional[_Union[FomModule, _Mapping]] = ...) -> None: ...

class CreateFederationExecutionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateFederationExecutionWithTimeRequest(_message.Message):
    __slots__ = ("federationName", "fomModule", "logicalTimeImplementationName")
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    FOMMODULE_FIELD_NUMBER: _ClassVar[int]
    LOGICALTIMEIMPLEMENTATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    fomModule: FomModule
    logicalTimeImplementationName: str
    def __init__(self, federationName: _Optional[str] = ..., fomModule: _Optional[_Union[FomModule, _Mapping]] = ..., logicalTimeImplementationName: _Optional[str] = ...) -> None: ...

class CreateFederationExecutionWithTimeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateFederationExecutionWithModulesRequest(_message.Message):
    __slots__ = ("federationName", "fomModules")
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    FOMMODULES_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    fomModules: FomModuleSet
    def __init__(self, federationName: _Optional[str] = ..., fomModules: _Optional[_Union[FomModuleSet, _Mapping]] = ...) -> None: ...

class CreateFederationExecutionWithModulesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateFederationExecutionWithModulesAndTimeRequest(_message.Message):
    __slots__ = ("federationName", "fomModules", "logicalTimeImplementationName")
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    FOMMODULES_FIELD_NUMBER: _ClassVar[int]
    LOGICALTIMEIMPLEMENTATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    fomModules: FomModuleSet
    logicalTimeImplementationName: str
    def __init__(self, federationName: _Optional[str] = ..., fomModules: _Optional[_Union[FomModuleSet, _Mapping]] = ..., logicalTimeImplementationName: _Optional[str] = ...) -> None: ...

class CreateFederationExecutionWithModulesAndTimeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateFederationExecutionWithMIMRequest(_message.Message):
    __slots__ = ("federationName", "fomModules", "mimModule")
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    FOMMODULES_FIELD_NUMBER: _ClassVar[int]
    MIMMODULE_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    fomModules: FomModuleSet
    mimModule: FomModule
    def __init__(self, federationName: _Optional[str] = ..., fomModules: _Optional[_Union[FomModuleSet, _Mapping]] = ..., mimModule: _Optional[_Union[FomModule, _Mapping]] = ...) -> None: ...

class CreateFederationExecutionWithMIMResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateFederationExecutionWithMIMAndTimeRequest(_message.Message):
    __slots__ = ("federationName", "fomModules", "mimModule", "logicalTimeImplementationName")
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    FOMMODULES_FIELD_NUMBER: _ClassVar[int]
    MIMMODULE_FIELD_NUMBER: _ClassVar[int]
    LOGICALTIMEIMPLEMENTATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    fomModules: FomModuleSet
    mimModule: FomModule
    logicalTimeImplementationName: str
    def __init__(self, federationName: _Optional[str] = ..., fomModules: _Optional[_Union[FomModuleSet, _Mapping]] = ..., mimModule: _Optional[_Union[FomModule, _Mapping]] = ..., logicalTimeImplementationName: _Optional[str] = ...) -> None: ...

class CreateFederationExecutionWithMIMAndTimeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DestroyFederationExecutionRequest(_message.Message):
    __slots__ = ("federationName",)
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    def __init__(self, federationName: _Optional[str] = ...) -> None: ...

class DestroyFederationExecutionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListFederationExecutionsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListFederationExecutionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListFederationExecutionMembersRequest(_message.Message):
    __slots__ = ("federationName",)
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federationName: str
    def __init__(self, federationName: _Optional[str] = ...) -> None: ...

class ListFederationExecutionMembersResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class JoinFederationExecutionRequest(_message.Message):
    __slots__ = ("federateType", "federationName")
    FEDERATETYPE_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federateType: str
    federationName: str
    def __init__(self, federateType: _Optional[str] = ..., federationName: _Optional[str] = ...) -> None: ...

class JoinFederationExecutionResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: JoinResult
    def __init__(self, result: _Optional[_Union[JoinResult, _Mapping]] = ...) -> None: ...

class JoinFederationExecutionWithModulesRequest(_message.Message):
    __slots__ = ("federateType", "federationName", "additionalFomModules")
    FEDERATETYPE_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONALFOMMODULES_FIELD_NUMBER: _ClassVar[int]
    federateType: str
    federationName: str
    additionalFomModules: FomModuleSet
    def __init__(self, federateType: _Optional[str] = ..., federationName: _Optional[str] = ..., additionalFomModules: _Optional[_Union[FomModuleSet, _Mapping]] = ...) -> None: ...

class JoinFederationExecutionWithModulesResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: JoinResult
    def __init__(self, result: _Optional[_Union[JoinResult, _Mapping]] = ...) -> None: ...

class JoinFederationExecutionWithNameRequest(_message.Message):
    __slots__ = ("federateName", "federateType", "federationName")
    FEDERATENAME_FIELD_NUMBER: _ClassVar[int]
    FEDERATETYPE_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    federateName: str
    federateType: str
    federationName: str
    def __init__(self, federateName: _Optional[str] = ..., federateType: _Optional[str] = ..., federationName: _Optional[str] = ...) -> None: ...

class JoinFederationExecutionWithNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: JoinResult
    def __init__(self, result: _Optional[_Union[JoinResult, _Mapping]] = ...) -> None: ...

class JoinFederationExecutionWithNameAndModulesRequest(_message.Message):
    __slots__ = ("federateName", "federateType", "federationName", "additionalFomModules")
    FEDERATENAME_FIELD_NUMBER: _ClassVar[int]
    FEDERATETYPE_FIELD_NUMBER: _ClassVar[int]
    FEDERATIONNAME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONALFOMMODULES_FIELD_NUMBER: _ClassVar[int]
    federateName: str
    federateType: str
    federationName: str
    additionalFomModules: FomModuleSet
    def __init__(self, federateName: _Optional[str] = ..., federateType: _Optional[str] = ..., federationName: _Optional[str] = ..., additionalFomModules: _Optional[_Union[FomModuleSet, _Mapping]] = ...) -> None: ...

class JoinFederationExecutionWithNameAndModulesResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: JoinResult
    def __init__(self, result: _Optional[_Union[JoinResult, _Mapping]] = ...) -> None: ...

class ResignFederationExecutionRequest(_message.Message):
    __slots__ = ("resignAction",)
    RESIGNACTION_FIELD_NUMBER: _ClassVar[int]
    resignAction: ResignAction
    def __init__(self, resignAction: _Optional[_Union[ResignAction, str]] = ...) -> None: ...

class ResignFederationExecutionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RegisterFederationSynchronizationPointRequest(_message.Message):
    __slots__ = ("synchronizationPointLabel", "userSuppliedTag")
    SYNCHRONIZATIONPOINTLABEL_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    synchronizationPointLabel: str
    userSuppliedTag: bytes
    def __init__(self, synchronizationPointLabel: _Optional[str] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class RegisterFederationSynchronizationPointResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RegisterFederationSynchronizationPointWithSetRequest(_message.Message):
    __slots__ = ("synchronizationPointLabel", "userSuppliedTag", "synchronizationSet")
    SYNCHRONIZATIONPOINTLABEL_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    SYNCHRONIZATIONSET_FIELD_NUMBER: _ClassVar[int]
    synchronizationPointLabel: str
    userSuppliedTag: bytes
    synchronizationSet: FederateHandleSet
    def __init__(self, synchronizationPointLabel: _Optional[str] = ..., userSuppliedTag: _Optional[bytes] = ..., synchronizationSet: _Optional[_Union[FederateHandleSet, _Mapping]] = ...) -> None: ...

class RegisterFederationSynchronizationPointWithSetResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SynchronizationPointAchievedRequest(_message.Message):
    __slots__ = ("synchronizationPointLabel", "successfully")
    SYNCHRONIZATIONPOINTLABEL_FIELD_NUMBER: _ClassVar[int]
    SUCCESSFULLY_FIELD_NUMBER: _ClassVar[int]
    synchronizationPointLabel: str
    successfully: bool
    def __init__(self, synchronizationPointLabel: _Optional[str] = ..., successfully: bool = ...) -> None: ...

class SynchronizationPointAchievedResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestFederationSaveRequest(_message.Message):
    __slots__ = ("label",)
    LABEL_FIELD_NUMBER: _ClassVar[int]
    label: str
    def __init__(self, label: _Optional[str] = ...) -> None: ...

class RequestFederationSaveResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestFederationSaveWithTimeRequest(_message.Message):
    __slots__ = ("label", "time")
    LABEL_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    label: str
    time: LogicalTime
    def __init__(self, label: _Optional[str] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class RequestFederationSaveWithTimeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateSaveBegunRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateSaveBegunResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateSaveCompleteRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateSaveCompleteResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateSaveNotCompleteRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateSaveNotCompleteResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AbortFederationSaveRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AbortFederationSaveResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryFederationSaveStatusRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryFederationSaveStatusResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestFederationRestoreRequest(_message.Message):
    __slots__ = ("label",)
    LABEL_FIELD_NUMBER: _ClassVar[int]
    label: str
    def __init__(self, label: _Optional[str] = ...) -> None: ...

class RequestFederationRestoreResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateRestoreCompleteRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateRestoreCompleteResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateRestoreNotCompleteRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FederateRestoreNotCompleteResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AbortFederationRestoreRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AbortFederationRestoreResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryFederationRestoreStatusRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryFederationRestoreStatusResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class PublishObjectClassAttributesRequest(_message.Message):
    __slots__ = ("objectClass", "attributes")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class PublishObjectClassAttributesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnpublishObjectClassRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class UnpublishObjectClassResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnpublishObjectClassAttributesRequest(_message.Message):
    __slots__ = ("objectClass", "attributes")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class UnpublishObjectClassAttributesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class PublishInteractionClassRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class PublishInteractionClassResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnpublishInteractionClassRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class UnpublishInteractionClassResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class PublishObjectClassDirectedInteractionsRequest(_message.Message):
    __slots__ = ("objectClass", "interactionClasses")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    INTERACTIONCLASSES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    interactionClasses: InteractionClassHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., interactionClasses: _Optional[_Union[InteractionClassHandleSet, _Mapping]] = ...) -> None: ...

class PublishObjectClassDirectedInteractionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnpublishObjectClassDirectedInteractionsRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class UnpublishObjectClassDirectedInteractionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnpublishObjectClassDirectedInteractionsWithSetRequest(_message.Message):
    __slots__ = ("objectClass", "interactionClasses")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    INTERACTIONCLASSES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    interactionClasses: InteractionClassHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., interactionClasses: _Optional[_Union[InteractionClassHandleSet, _Mapping]] = ...) -> None: ...

class UnpublishObjectClassDirectedInteractionsWithSetResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassAttributesRequest(_message.Message):
    __slots__ = ("objectClass", "attributes")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class SubscribeObjectClassAttributesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassAttributesWithRateRequest(_message.Message):
    __slots__ = ("objectClass", "attributes", "updateRateDesignator")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    UPDATERATEDESIGNATOR_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    updateRateDesignator: str
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., updateRateDesignator: _Optional[str] = ...) -> None: ...

class SubscribeObjectClassAttributesWithRateResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassAttributesPassivelyRequest(_message.Message):
    __slots__ = ("objectClass", "attributes")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class SubscribeObjectClassAttributesPassivelyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassAttributesPassivelyWithRateRequest(_message.Message):
    __slots__ = ("objectClass", "attributes", "updateRateDesignator")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    UPDATERATEDESIGNATOR_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    updateRateDesignator: str
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., updateRateDesignator: _Optional[str] = ...) -> None: ...

class SubscribeObjectClassAttributesPassivelyWithRateResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnsubscribeObjectClassRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class UnsubscribeObjectClassResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnsubscribeObjectClassAttributesRequest(_message.Message):
    __slots__ = ("objectClass", "attributes")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class UnsubscribeObjectClassAttributesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeInteractionClassRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class SubscribeInteractionClassResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeInteractionClassPassivelyRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class SubscribeInteractionClassPassivelyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnsubscribeInteractionClassRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class UnsubscribeInteractionClassResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassDirectedInteractionsRequest(_message.Message):
    __slots__ = ("objectClass", "interactionClasses")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    INTERACTIONCLASSES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    interactionClasses: InteractionClassHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., interactionClasses: _Optional[_Union[InteractionClassHandleSet, _Mapping]] = ...) -> None: ...

class SubscribeObjectClassDirectedInteractionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassDirectedInteractionsUniversallyRequest(_message.Message):
    __slots__ = ("objectClass", "interactionClasses")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    INTERACTIONCLASSES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    interactionClasses: InteractionClassHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., interactionClasses: _Optional[_Union[InteractionClassHandleSet, _Mapping]] = ...) -> None: ...

class SubscribeObjectClassDirectedInteractionsUniversallyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnsubscribeObjectClassDirectedInteractionsRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class UnsubscribeObjectClassDirectedInteractionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnsubscribeObjectClassDirectedInteractionsWithSetRequest(_message.Message):
    __slots__ = ("objectClass", "interactionClasses")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    INTERACTIONCLASSES_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    interactionClasses: InteractionClassHandleSet
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., interactionClasses: _Optional[_Union[InteractionClassHandleSet, _Mapping]] = ...) -> None: ...

class UnsubscribeObjectClassDirectedInteractionsWithSetResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ReserveObjectInstanceNameRequest(_message.Message):
    __slots__ = ("objectInstanceName",)
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    objectInstanceName: str
    def __init__(self, objectInstanceName: _Optional[str] = ...) -> None: ...

class ReserveObjectInstanceNameResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ReleaseObjectInstanceNameRequest(_message.Message):
    __slots__ = ("objectInstanceName",)
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    objectInstanceName: str
    def __init__(self, objectInstanceName: _Optional[str] = ...) -> None: ...

class ReleaseObjectInstanceNameResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ReserveMultipleObjectInstanceNamesRequest(_message.Message):
    __slots__ = ("objectInstanceNames",)
    OBJECTINSTANCENAMES_FIELD_NUMBER: _ClassVar[int]
    objectInstanceNames: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, objectInstanceNames: _Optional[_Iterable[str]] = ...) -> None: ...

class ReserveMultipleObjectInstanceNamesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ReleaseMultipleObjectInstanceNamesRequest(_message.Message):
    __slots__ = ("objectInstanceNames",)
    OBJECTINSTANCENAMES_FIELD_NUMBER: _ClassVar[int]
    objectInstanceNames: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, objectInstanceNames: _Optional[_Iterable[str]] = ...) -> None: ...

class ReleaseMultipleObjectInstanceNamesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RegisterObjectInstanceRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class RegisterObjectInstanceResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ObjectInstanceHandle
    def __init__(self, result: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class RegisterObjectInstanceWithNameRequest(_message.Message):
    __slots__ = ("objectClass", "objectInstanceName")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    objectInstanceName: str
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., objectInstanceName: _Optional[str] = ...) -> None: ...

class RegisterObjectInstanceWithNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ObjectInstanceHandle
    def __init__(self, result: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class UpdateAttributeValuesRequest(_message.Message):
    __slots__ = ("objectInstance", "attributeValues", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributeValues: AttributeHandleValueMap
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributeValues: _Optional[_Union[AttributeHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class UpdateAttributeValuesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UpdateAttributeValuesWithTimeRequest(_message.Message):
    __slots__ = ("objectInstance", "attributeValues", "userSuppliedTag", "time")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributeValues: AttributeHandleValueMap
    userSuppliedTag: bytes
    time: LogicalTime
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributeValues: _Optional[_Union[AttributeHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class UpdateAttributeValuesWithTimeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: MessageRetractionReturn
    def __init__(self, result: _Optional[_Union[MessageRetractionReturn, _Mapping]] = ...) -> None: ...

class SendInteractionRequest(_message.Message):
    __slots__ = ("interactionClass", "parameterValues", "userSuppliedTag")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class SendInteractionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SendInteractionWithTimeRequest(_message.Message):
    __slots__ = ("interactionClass", "parameterValues", "userSuppliedTag", "time")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    time: LogicalTime
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class SendInteractionWithTimeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: MessageRetractionReturn
    def __init__(self, result: _Optional[_Union[MessageRetractionReturn, _Mapping]] = ...) -> None: ...

class SendDirectedInteractionRequest(_message.Message):
    __slots__ = ("interactionClass", "objectInstance", "parameterValues", "userSuppliedTag")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    objectInstance: ObjectInstanceHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class SendDirectedInteractionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SendDirectedInteractionWithTimeRequest(_message.Message):
    __slots__ = ("interactionClass", "objectInstance", "parameterValues", "userSuppliedTag", "time")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    objectInstance: ObjectInstanceHandle
    parameterValues: ParameterHandleValueMap
    userSuppliedTag: bytes
    time: LogicalTime
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class SendDirectedInteractionWithTimeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: MessageRetractionReturn
    def __init__(self, result: _Optional[_Union[MessageRetractionReturn, _Mapping]] = ...) -> None: ...

class DeleteObjectInstanceRequest(_message.Message):
    __slots__ = ("objectInstance", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class DeleteObjectInstanceResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DeleteObjectInstanceWithTimeRequest(_message.Message):
    __slots__ = ("objectInstance", "userSuppliedTag", "time")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    userSuppliedTag: bytes
    time: LogicalTime
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class DeleteObjectInstanceWithTimeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: MessageRetractionReturn
    def __init__(self, result: _Optional[_Union[MessageRetractionReturn, _Mapping]] = ...) -> None: ...

class LocalDeleteObjectInstanceRequest(_message.Message):
    __slots__ = ("objectInstance",)
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class LocalDeleteObjectInstanceResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestInstanceAttributeValueUpdateRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class RequestInstanceAttributeValueUpdateResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestClassAttributeValueUpdateRequest(_message.Message):
    __slots__ = ("objectClass", "attributes", "userSuppliedTag")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class RequestClassAttributeValueUpdateResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestAttributeTransportationTypeChangeRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes", "transportationType")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    transportationType: TransportationTypeHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class RequestAttributeTransportationTypeChangeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ChangeDefaultAttributeTransportationTypeRequest(_message.Message):
    __slots__ = ("objectClass", "attributes", "transportationType")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    transportationType: TransportationTypeHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class ChangeDefaultAttributeTransportationTypeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryAttributeTransportationTypeRequest(_message.Message):
    __slots__ = ("objectInstance", "attribute")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attribute: AttributeHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attribute: _Optional[_Union[AttributeHandle, _Mapping]] = ...) -> None: ...

class QueryAttributeTransportationTypeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestInteractionTransportationTypeChangeRequest(_message.Message):
    __slots__ = ("interactionClass", "transportationType")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    transportationType: TransportationTypeHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class RequestInteractionTransportationTypeChangeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryInteractionTransportationTypeRequest(_message.Message):
    __slots__ = ("federate", "interactionClass")
    FEDERATE_FIELD_NUMBER: _ClassVar[int]
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    federate: FederateHandle
    interactionClass: InteractionClassHandle
    def __init__(self, federate: _Optional[_Union[FederateHandle, _Mapping]] = ..., interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class QueryInteractionTransportationTypeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnconditionalAttributeOwnershipDivestitureRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class UnconditionalAttributeOwnershipDivestitureResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class NegotiatedAttributeOwnershipDivestitureRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class NegotiatedAttributeOwnershipDivestitureResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ConfirmDivestitureRequest(_message.Message):
    __slots__ = ("objectInstance", "confirmedAttributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMEDATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    confirmedAttributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., confirmedAttributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class ConfirmDivestitureResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AttributeOwnershipAcquisitionRequest(_message.Message):
    __slots__ = ("objectInstance", "desiredAttributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    DESIREDATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    desiredAttributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., desiredAttributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class AttributeOwnershipAcquisitionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AttributeOwnershipAcquisitionIfAvailableRequest(_message.Message):
    __slots__ = ("objectInstance", "desiredAttributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    DESIREDATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    desiredAttributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., desiredAttributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class AttributeOwnershipAcquisitionIfAvailableResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AttributeOwnershipReleaseDeniedRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class AttributeOwnershipReleaseDeniedResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AttributeOwnershipDivestitureIfWantedRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes", "userSuppliedTag")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    userSuppliedTag: bytes
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class AttributeOwnershipDivestitureIfWantedResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: AttributeHandleSet
    def __init__(self, result: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class CancelNegotiatedAttributeOwnershipDivestitureRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class CancelNegotiatedAttributeOwnershipDivestitureResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CancelAttributeOwnershipAcquisitionRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class CancelAttributeOwnershipAcquisitionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryAttributeOwnershipRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ...) -> None: ...

class QueryAttributeOwnershipResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class IsAttributeOwnedByFederateRequest(_message.Message):
    __slots__ = ("objectInstance", "attribute")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attribute: AttributeHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attribute: _Optional[_Union[AttributeHandle, _Mapping]] = ...) -> None: ...

class IsAttributeOwnedByFederateResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class EnableTimeRegulationRequest(_message.Message):
    __slots__ = ("lookahead",)
    LOOKAHEAD_FIELD_NUMBER: _ClassVar[int]
    lookahead: LogicalTimeInterval
    def __init__(self, lookahead: _Optional[_Union[LogicalTimeInterval, _Mapping]] = ...) -> None: ...

class EnableTimeRegulationResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DisableTimeRegulationRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DisableTimeRegulationResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class EnableTimeConstrainedRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class EnableTimeConstrainedResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DisableTimeConstrainedRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DisableTimeConstrainedResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class TimeAdvanceRequestRequest(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class TimeAdvanceRequestResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class TimeAdvanceRequestAvailableRequest(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class TimeAdvanceRequestAvailableResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class NextMessageRequestRequest(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class NextMessageRequestResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class NextMessageRequestAvailableRequest(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class NextMessageRequestAvailableResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class FlushQueueRequestRequest(_message.Message):
    __slots__ = ("time",)
    TIME_FIELD_NUMBER: _ClassVar[int]
    time: LogicalTime
    def __init__(self, time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class FlushQueueRequestResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class EnableAsynchronousDeliveryRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class EnableAsynchronousDeliveryResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DisableAsynchronousDeliveryRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DisableAsynchronousDeliveryResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryGALTRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryGALTResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: TimeQueryReturn
    def __init__(self, result: _Optional[_Union[TimeQueryReturn, _Mapping]] = ...) -> None: ...

class QueryLogicalTimeRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryLogicalTimeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: LogicalTime
    def __init__(self, result: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class QueryLITSRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryLITSResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: TimeQueryReturn
    def __init__(self, result: _Optional[_Union[TimeQueryReturn, _Mapping]] = ...) -> None: ...

class ModifyLookaheadRequest(_message.Message):
    __slots__ = ("lookahead",)
    LOOKAHEAD_FIELD_NUMBER: _ClassVar[int]
    lookahead: LogicalTimeInterval
    def __init__(self, lookahead: _Optional[_Union[LogicalTimeInterval, _Mapping]] = ...) -> None: ...

class ModifyLookaheadResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryLookaheadRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class QueryLookaheadResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: LogicalTimeInterval
    def __init__(self, result: _Optional[_Union[LogicalTimeInterval, _Mapping]] = ...) -> None: ...

class RetractRequest(_message.Message):
    __slots__ = ("retraction",)
    RETRACTION_FIELD_NUMBER: _ClassVar[int]
    retraction: MessageRetractionHandle
    def __init__(self, retraction: _Optional[_Union[MessageRetractionHandle, _Mapping]] = ...) -> None: ...

class RetractResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ChangeAttributeOrderTypeRequest(_message.Message):
    __slots__ = ("objectInstance", "attributes", "orderType")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    ORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributes: AttributeHandleSet
    orderType: OrderType
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., orderType: _Optional[_Union[OrderType, str]] = ...) -> None: ...

class ChangeAttributeOrderTypeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ChangeDefaultAttributeOrderTypeRequest(_message.Message):
    __slots__ = ("theObjectClass", "attributes", "orderType")
    THEOBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    ORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    theObjectClass: ObjectClassHandle
    attributes: AttributeHandleSet
    orderType: OrderType
    def __init__(self, theObjectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributes: _Optional[_Union[AttributeHandleSet, _Mapping]] = ..., orderType: _Optional[_Union[OrderType, str]] = ...) -> None: ...

class ChangeDefaultAttributeOrderTypeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ChangeInteractionOrderTypeRequest(_message.Message):
    __slots__ = ("interactionClass", "orderType")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    ORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    orderType: OrderType
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., orderType: _Optional[_Union[OrderType, str]] = ...) -> None: ...

class ChangeInteractionOrderTypeResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateRegionRequest(_message.Message):
    __slots__ = ("dimensions",)
    DIMENSIONS_FIELD_NUMBER: _ClassVar[int]
    dimensions: DimensionHandleSet
    def __init__(self, dimensions: _Optional[_Union[DimensionHandleSet, _Mapping]] = ...) -> None: ...

class CreateRegionResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: RegionHandle
    def __init__(self, result: _Optional[_Union[RegionHandle, _Mapping]] = ...) -> None: ...

class CommitRegionModificationsRequest(_message.Message):
    __slots__ = ("regions",)
    REGIONS_FIELD_NUMBER: _ClassVar[int]
    regions: RegionHandleSet
    def __init__(self, regions: _Optional[_Union[RegionHandleSet, _Mapping]] = ...) -> None: ...

class CommitRegionModificationsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DeleteRegionRequest(_message.Message):
    __slots__ = ("region",)
    REGION_FIELD_NUMBER: _ClassVar[int]
    region: RegionHandle
    def __init__(self, region: _Optional[_Union[RegionHandle, _Mapping]] = ...) -> None: ...

class DeleteRegionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RegisterObjectInstanceWithRegionsRequest(_message.Message):
    __slots__ = ("objectClass", "attributesAndRegions")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ...) -> None: ...

class RegisterObjectInstanceWithRegionsResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ObjectInstanceHandle
    def __init__(self, result: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class RegisterObjectInstanceWithNameAndRegionsRequest(_message.Message):
    __slots__ = ("objectClass", "attributesAndRegions", "objectInstanceName")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    objectInstanceName: str
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ..., objectInstanceName: _Optional[str] = ...) -> None: ...

class RegisterObjectInstanceWithNameAndRegionsResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ObjectInstanceHandle
    def __init__(self, result: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class AssociateRegionsForUpdatesRequest(_message.Message):
    __slots__ = ("objectInstance", "attributesAndRegions")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ...) -> None: ...

class AssociateRegionsForUpdatesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnassociateRegionsForUpdatesRequest(_message.Message):
    __slots__ = ("objectInstance", "attributesAndRegions")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ...) -> None: ...

class UnassociateRegionsForUpdatesResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassAttributesWithRegionsRequest(_message.Message):
    __slots__ = ("objectClass", "attributesAndRegions", "active")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    active: bool
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ..., active: bool = ...) -> None: ...

class SubscribeObjectClassAttributesWithRegionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeObjectClassAttributesWithRegionsAndRateRequest(_message.Message):
    __slots__ = ("objectClass", "attributesAndRegions", "active", "updateRateDesignator")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    UPDATERATEDESIGNATOR_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    active: bool
    updateRateDesignator: str
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ..., active: bool = ..., updateRateDesignator: _Optional[str] = ...) -> None: ...

class SubscribeObjectClassAttributesWithRegionsAndRateResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnsubscribeObjectClassAttributesWithRegionsRequest(_message.Message):
    __slots__ = ("objectClass", "attributesAndRegions")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ...) -> None: ...

class UnsubscribeObjectClassAttributesWithRegionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SubscribeInteractionClassWithRegionsRequest(_message.Message):
    __slots__ = ("interactionClass", "active", "regions")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    REGIONS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    active: bool
    regions: RegionHandleSet
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., active: bool = ..., regions: _Optional[_Union[RegionHandleSet, _Mapping]] = ...) -> None: ...

class SubscribeInteractionClassWithRegionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UnsubscribeInteractionClassWithRegionsRequest(_message.Message):
    __slots__ = ("interactionClass", "regions")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    REGIONS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    regions: RegionHandleSet
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., regions: _Optional[_Union[RegionHandleSet, _Mapping]] = ...) -> None: ...

class UnsubscribeInteractionClassWithRegionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SendInteractionWithRegionsRequest(_message.Message):
    __slots__ = ("interactionClass", "parameterValues", "regions", "userSuppliedTag")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    REGIONS_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameterValues: ParameterHandleValueMap
    regions: RegionHandleSet
    userSuppliedTag: bytes
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., regions: _Optional[_Union[RegionHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class SendInteractionWithRegionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SendInteractionWithRegionsAndTimeRequest(_message.Message):
    __slots__ = ("interactionClass", "parameterValues", "regions", "userSuppliedTag", "time")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERVALUES_FIELD_NUMBER: _ClassVar[int]
    REGIONS_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameterValues: ParameterHandleValueMap
    regions: RegionHandleSet
    userSuppliedTag: bytes
    time: LogicalTime
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameterValues: _Optional[_Union[ParameterHandleValueMap, _Mapping]] = ..., regions: _Optional[_Union[RegionHandleSet, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ..., time: _Optional[_Union[LogicalTime, _Mapping]] = ...) -> None: ...

class SendInteractionWithRegionsAndTimeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: MessageRetractionReturn
    def __init__(self, result: _Optional[_Union[MessageRetractionReturn, _Mapping]] = ...) -> None: ...

class RequestAttributeValueUpdateWithRegionsRequest(_message.Message):
    __slots__ = ("objectClass", "attributesAndRegions", "userSuppliedTag")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTESANDREGIONS_FIELD_NUMBER: _ClassVar[int]
    USERSUPPLIEDTAG_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributesAndRegions: AttributeSetRegionSetPairList
    userSuppliedTag: bytes
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributesAndRegions: _Optional[_Union[AttributeSetRegionSetPairList, _Mapping]] = ..., userSuppliedTag: _Optional[bytes] = ...) -> None: ...

class RequestAttributeValueUpdateWithRegionsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetFederateHandleRequest(_message.Message):
    __slots__ = ("federateName",)
    FEDERATENAME_FIELD_NUMBER: _ClassVar[int]
    federateName: str
    def __init__(self, federateName: _Optional[str] = ...) -> None: ...

class GetFederateHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: FederateHandle
    def __init__(self, result: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class GetFederateNameRequest(_message.Message):
    __slots__ = ("federate",)
    FEDERATE_FIELD_NUMBER: _ClassVar[int]
    federate: FederateHandle
    def __init__(self, federate: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class GetFederateNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetObjectClassHandleRequest(_message.Message):
    __slots__ = ("objectClassName",)
    OBJECTCLASSNAME_FIELD_NUMBER: _ClassVar[int]
    objectClassName: str
    def __init__(self, objectClassName: _Optional[str] = ...) -> None: ...

class GetObjectClassHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ObjectClassHandle
    def __init__(self, result: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class GetObjectClassNameRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class GetObjectClassNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetKnownObjectClassHandleRequest(_message.Message):
    __slots__ = ("objectInstance",)
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class GetKnownObjectClassHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ObjectClassHandle
    def __init__(self, result: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class GetObjectInstanceHandleRequest(_message.Message):
    __slots__ = ("objectInstanceName",)
    OBJECTINSTANCENAME_FIELD_NUMBER: _ClassVar[int]
    objectInstanceName: str
    def __init__(self, objectInstanceName: _Optional[str] = ...) -> None: ...

class GetObjectInstanceHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ObjectInstanceHandle
    def __init__(self, result: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class GetObjectInstanceNameRequest(_message.Message):
    __slots__ = ("objectInstance",)
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class GetObjectInstanceNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetAttributeHandleRequest(_message.Message):
    __slots__ = ("objectClass", "attributeName")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTENAME_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attributeName: str
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attributeName: _Optional[str] = ...) -> None: ...

class GetAttributeHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: AttributeHandle
    def __init__(self, result: _Optional[_Union[AttributeHandle, _Mapping]] = ...) -> None: ...

class GetAttributeNameRequest(_message.Message):
    __slots__ = ("objectClass", "attribute")
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTE_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    attribute: AttributeHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ..., attribute: _Optional[_Union[AttributeHandle, _Mapping]] = ...) -> None: ...

class GetAttributeNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetUpdateRateValueRequest(_message.Message):
    __slots__ = ("updateRateDesignator",)
    UPDATERATEDESIGNATOR_FIELD_NUMBER: _ClassVar[int]
    updateRateDesignator: str
    def __init__(self, updateRateDesignator: _Optional[str] = ...) -> None: ...

class GetUpdateRateValueResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: float
    def __init__(self, result: _Optional[float] = ...) -> None: ...

class GetUpdateRateValueForAttributeRequest(_message.Message):
    __slots__ = ("objectInstance", "attribute")
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    attribute: AttributeHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ..., attribute: _Optional[_Union[AttributeHandle, _Mapping]] = ...) -> None: ...

class GetUpdateRateValueForAttributeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: float
    def __init__(self, result: _Optional[float] = ...) -> None: ...

class GetInteractionClassHandleRequest(_message.Message):
    __slots__ = ("interactionClassName",)
    INTERACTIONCLASSNAME_FIELD_NUMBER: _ClassVar[int]
    interactionClassName: str
    def __init__(self, interactionClassName: _Optional[str] = ...) -> None: ...

class GetInteractionClassHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: InteractionClassHandle
    def __init__(self, result: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class GetInteractionClassNameRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class GetInteractionClassNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetParameterHandleRequest(_message.Message):
    __slots__ = ("interactionClass", "parameterName")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERNAME_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameterName: str
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameterName: _Optional[str] = ...) -> None: ...

class GetParameterHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ParameterHandle
    def __init__(self, result: _Optional[_Union[ParameterHandle, _Mapping]] = ...) -> None: ...

class GetParameterNameRequest(_message.Message):
    __slots__ = ("interactionClass", "parameter")
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    PARAMETER_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    parameter: ParameterHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ..., parameter: _Optional[_Union[ParameterHandle, _Mapping]] = ...) -> None: ...

class GetParameterNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetOrderTypeRequest(_message.Message):
    __slots__ = ("orderTypeName",)
    ORDERTYPENAME_FIELD_NUMBER: _ClassVar[int]
    orderTypeName: str
    def __init__(self, orderTypeName: _Optional[str] = ...) -> None: ...

class GetOrderTypeResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: OrderType
    def __init__(self, result: _Optional[_Union[OrderType, str]] = ...) -> None: ...

class GetOrderNameRequest(_message.Message):
    __slots__ = ("orderType",)
    ORDERTYPE_FIELD_NUMBER: _ClassVar[int]
    orderType: OrderType
    def __init__(self, orderType: _Optional[_Union[OrderType, str]] = ...) -> None: ...

class GetOrderNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetTransportationTypeHandleRequest(_message.Message):
    __slots__ = ("transportationTypeName",)
    TRANSPORTATIONTYPENAME_FIELD_NUMBER: _ClassVar[int]
    transportationTypeName: str
    def __init__(self, transportationTypeName: _Optional[str] = ...) -> None: ...

class GetTransportationTypeHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: TransportationTypeHandle
    def __init__(self, result: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class GetTransportationTypeNameRequest(_message.Message):
    __slots__ = ("transportationType",)
    TRANSPORTATIONTYPE_FIELD_NUMBER: _ClassVar[int]
    transportationType: TransportationTypeHandle
    def __init__(self, transportationType: _Optional[_Union[TransportationTypeHandle, _Mapping]] = ...) -> None: ...

class GetTransportationTypeNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetAvailableDimensionsForObjectClassRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class GetAvailableDimensionsForObjectClassResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: DimensionHandleSet
    def __init__(self, result: _Optional[_Union[DimensionHandleSet, _Mapping]] = ...) -> None: ...

class GetAvailableDimensionsForInteractionClassRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class GetAvailableDimensionsForInteractionClassResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: DimensionHandleSet
    def __init__(self, result: _Optional[_Union[DimensionHandleSet, _Mapping]] = ...) -> None: ...

class GetDimensionHandleRequest(_message.Message):
    __slots__ = ("dimensionName",)
    DIMENSIONNAME_FIELD_NUMBER: _ClassVar[int]
    dimensionName: str
    def __init__(self, dimensionName: _Optional[str] = ...) -> None: ...

class GetDimensionHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: DimensionHandle
    def __init__(self, result: _Optional[_Union[DimensionHandle, _Mapping]] = ...) -> None: ...

class GetDimensionNameRequest(_message.Message):
    __slots__ = ("dimension",)
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    dimension: DimensionHandle
    def __init__(self, dimension: _Optional[_Union[DimensionHandle, _Mapping]] = ...) -> None: ...

class GetDimensionNameResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: str
    def __init__(self, result: _Optional[str] = ...) -> None: ...

class GetDimensionUpperBoundRequest(_message.Message):
    __slots__ = ("dimension",)
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    dimension: DimensionHandle
    def __init__(self, dimension: _Optional[_Union[DimensionHandle, _Mapping]] = ...) -> None: ...

class GetDimensionUpperBoundResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: int
    def __init__(self, result: _Optional[int] = ...) -> None: ...

class GetDimensionHandleSetRequest(_message.Message):
    __slots__ = ("region",)
    REGION_FIELD_NUMBER: _ClassVar[int]
    region: RegionHandle
    def __init__(self, region: _Optional[_Union[RegionHandle, _Mapping]] = ...) -> None: ...

class GetDimensionHandleSetResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: DimensionHandleSet
    def __init__(self, result: _Optional[_Union[DimensionHandleSet, _Mapping]] = ...) -> None: ...

class GetRangeBoundsRequest(_message.Message):
    __slots__ = ("region", "dimension")
    REGION_FIELD_NUMBER: _ClassVar[int]
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    region: RegionHandle
    dimension: DimensionHandle
    def __init__(self, region: _Optional[_Union[RegionHandle, _Mapping]] = ..., dimension: _Optional[_Union[DimensionHandle, _Mapping]] = ...) -> None: ...

class GetRangeBoundsResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: RangeBounds
    def __init__(self, result: _Optional[_Union[RangeBounds, _Mapping]] = ...) -> None: ...

class SetRangeBoundsRequest(_message.Message):
    __slots__ = ("region", "dimension", "rangeBounds")
    REGION_FIELD_NUMBER: _ClassVar[int]
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    RANGEBOUNDS_FIELD_NUMBER: _ClassVar[int]
    region: RegionHandle
    dimension: DimensionHandle
    rangeBounds: RangeBounds
    def __init__(self, region: _Optional[_Union[RegionHandle, _Mapping]] = ..., dimension: _Optional[_Union[DimensionHandle, _Mapping]] = ..., rangeBounds: _Optional[_Union[RangeBounds, _Mapping]] = ...) -> None: ...

class SetRangeBoundsResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class NormalizeServiceGroupRequest(_message.Message):
    __slots__ = ("serviceGroup",)
    SERVICEGROUP_FIELD_NUMBER: _ClassVar[int]
    serviceGroup: ServiceGroup
    def __init__(self, serviceGroup: _Optional[_Union[ServiceGroup, str]] = ...) -> None: ...

class NormalizeServiceGroupResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: int
    def __init__(self, result: _Optional[int] = ...) -> None: ...

class NormalizeFederateHandleRequest(_message.Message):
    __slots__ = ("federate",)
    FEDERATE_FIELD_NUMBER: _ClassVar[int]
    federate: FederateHandle
    def __init__(self, federate: _Optional[_Union[FederateHandle, _Mapping]] = ...) -> None: ...

class NormalizeFederateHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: int
    def __init__(self, result: _Optional[int] = ...) -> None: ...

class NormalizeObjectClassHandleRequest(_message.Message):
    __slots__ = ("objectClass",)
    OBJECTCLASS_FIELD_NUMBER: _ClassVar[int]
    objectClass: ObjectClassHandle
    def __init__(self, objectClass: _Optional[_Union[ObjectClassHandle, _Mapping]] = ...) -> None: ...

class NormalizeObjectClassHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: int
    def __init__(self, result: _Optional[int] = ...) -> None: ...

class NormalizeInteractionClassHandleRequest(_message.Message):
    __slots__ = ("interactionClass",)
    INTERACTIONCLASS_FIELD_NUMBER: _ClassVar[int]
    interactionClass: InteractionClassHandle
    def __init__(self, interactionClass: _Optional[_Union[InteractionClassHandle, _Mapping]] = ...) -> None: ...

class NormalizeInteractionClassHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: int
    def __init__(self, result: _Optional[int] = ...) -> None: ...

class NormalizeObjectInstanceHandleRequest(_message.Message):
    __slots__ = ("objectInstance",)
    OBJECTINSTANCE_FIELD_NUMBER: _ClassVar[int]
    objectInstance: ObjectInstanceHandle
    def __init__(self, objectInstance: _Optional[_Union[ObjectInstanceHandle, _Mapping]] = ...) -> None: ...

class NormalizeObjectInstanceHandleResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: int
    def __init__(self, result: _Optional[int] = ...) -> None: ...

class GetObjectClassRelevanceAdvisorySwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetObjectClassRelevanceAdvisorySwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetObjectClassRelevanceAdvisorySwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetObjectClassRelevanceAdvisorySwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAttributeRelevanceAdvisorySwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAttributeRelevanceAdvisorySwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetAttributeRelevanceAdvisorySwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetAttributeRelevanceAdvisorySwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAttributeScopeAdvisorySwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAttributeScopeAdvisorySwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetAttributeScopeAdvisorySwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetAttributeScopeAdvisorySwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetInteractionRelevanceAdvisorySwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetInteractionRelevanceAdvisorySwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetInteractionRelevanceAdvisorySwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetInteractionRelevanceAdvisorySwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetConveyRegionDesignatorSetsSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetConveyRegionDesignatorSetsSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetConveyRegionDesignatorSetsSwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetConveyRegionDesignatorSetsSwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAutomaticResignDirectiveRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAutomaticResignDirectiveResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: ResignAction
    def __init__(self, result: _Optional[_Union[ResignAction, str]] = ...) -> None: ...

class SetAutomaticResignDirectiveRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: ResignAction
    def __init__(self, value: _Optional[_Union[ResignAction, str]] = ...) -> None: ...

class SetAutomaticResignDirectiveResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetServiceReportingSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetServiceReportingSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetServiceReportingSwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetServiceReportingSwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetExceptionReportingSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetExceptionReportingSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetExceptionReportingSwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetExceptionReportingSwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetSendServiceReportsToFileSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetSendServiceReportsToFileSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class SetSendServiceReportsToFileSwitchRequest(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: bool
    def __init__(self, value: bool = ...) -> None: ...

class SetSendServiceReportsToFileSwitchResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAutoProvideSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAutoProvideSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class GetDelaySubscriptionEvaluationSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetDelaySubscriptionEvaluationSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class GetAdvisoriesUseKnownClassSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAdvisoriesUseKnownClassSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class GetAllowRelaxedDDMSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetAllowRelaxedDDMSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class GetNonRegulatedGrantSwitchRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetNonRegulatedGrantSwitchResponse(_message.Message):
    __slots__ = ("result",)
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: bool
    def __init__(self, result: bool = ...) -> None: ...

class ConnectRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ConnectResponse(_message.Message):
    __slots__ = ("configurationResult",)
    CONFIGURATIONRESULT_FIELD_NUMBER: _ClassVar[int]
    configurationResult: ConfigurationResult
    def __init__(self, configurationResult: _Optional[_Union[ConfigurationResult, _Mapping]] = ...) -> None: ...

class ConnectWithConfigurationRequest(_message.Message):
    __slots__ = ("rtiConfiguration",)
    RTICONFIGURATION_FIELD_NUMBER: _ClassVar[int]
    rtiConfiguration: RtiConfiguration
    def __init__(self, rtiConfiguration: _Optional[_Union[RtiConfiguration, _Mapping]] = ...) -> None: ...

class ConnectWithConfigurationResponse(_message.Message):
    __slots__ = ("configurationResult",)
    CONFIGURATIONRESULT_FIELD_NUMBER: _ClassVar[int]
    configurationResult: ConfigurationResult
    def __init__(self, configurationResult: _Optional[_Union[ConfigurationResult, _Mapping]] = ...) -> None: ...

class ConnectWithCredentialsRequest(_message.Message):
    __slots__ = ("credentials",)
    CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    credentials: Credentials
    def __init__(self, credentials: _Optional[_Union[Credentials, _Mapping]] = ...) -> None: ...

class ConnectWithCredentialsResponse(_message.Message):
    __slots__ = ("configurationResult",)
    CONFIGURATIONRESULT_FIELD_NUMBER: _ClassVar[int]
    configurationResult: ConfigurationResult
    def __init__(self, configurationResult: _Optional[_Union[ConfigurationResult, _Mapping]] = ...) -> None: ...

class ConnectWithConfigurationAndCredentialsRequest(_message.Message):
    __slots__ = ("rtiConfiguration", "credentials")
    RTICONFIGURATION_FIELD_NUMBER: _ClassVar[int]
    CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    rtiConfiguration: RtiConfiguration
    credentials: Credentials
    def __init__(self, rtiConfiguration: _Optional[_Union[RtiConfiguration, _Mapping]] = ..., credentials: _Optional[_Union[Credentials, _Mapping]] = ...) -> None: ...

class ConnectWithConfigurationAndCredentialsResponse(_message.Message):
    __slots__ = ("configurationResult",)
    CONFIGURATIONRESULT_FIELD_NUMBER: _ClassVar[int]
    configurationResult: ConfigurationResult
    def __init__(self, configurationResult: _Optional[_Union[ConfigurationResult, _Mapping]] = ...) -> None: ...

class DisconnectRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DisconnectResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CallRequest(_message.Message):
    __slots__ = ("connectRequest", "connectWithCredentialsRequest", "connectWithConfigurationRequest", "connectWithConfigurationAndCredentialsRequest", "disconnectRequest", "createFederationExecutionRequest", "createFederationExecutionWithTimeRequest", "createFederationExecutionWithModulesRequest", "createFederationExecutionWithModulesAndTimeRequest", "createFederationExecutionWithMIMRequest", "createFederationExecutionWithMIMAndTimeRequest", "destroyFederationExecutionRequest", "listFederationExecutionsRequest", "listFederationExecutionMembersRequest", "joinFederationExecutionRequest", "joinFederationExecutionWithModulesRequest", "joinFederationExecutionWithNameRequest", "joinFederationExecutionWithNameAndModulesRequest", "resignFederationExecutionRequest", "registerFederationSynchronizationPointRequest", "registerFederationSynchronizationPointWithSetRequest", "synchronizationPointAchievedRequest", "requestFederationSaveRequest", "requestFederationSaveWithTimeRequest", "federateSaveBegunRequest", "federateSaveCompleteRequest", "federateSaveNotCompleteRequest", "abortFederationSaveRequest", "queryFederationSaveStatusRequest", "requestFederationRestoreRequest", "federateRestoreCompleteRequest", "federateRestoreNotCompleteRequest", "abortFederationRestoreRequest", "queryFederationRestoreStatusRequest", "publishObjectClassAttributesRequest", "unpublishObjectClassRequest", "unpublishObjectClassAttributesRequest", "publishInteractionClassRequest", "unpublishInteractionClassRequest", "publishObjectClassDirectedInteractionsRequest", "unpublishObjectClassDirectedInteractionsRequest", "unpublishObjectClassDirectedInteractionsWithSetRequest", "subscribeObjectClassAttributesRequest", "subscribeObjectClassAttributesWithRateRequest", "subscribeObjectClassAttributesPassivelyRequest", "subscribeObjectClassAttributesPassivelyWithRateRequest", "unsubscribeObjectClassRequest", "unsubscribeObjectClassAttributesRequest", "subscribeInteractionClassRequest", "subscribeInteractionClassPassivelyRequest", "unsubscribeInteractionClassRequest", "subscribeObjectClassDirectedInteractionsRequest", "subscribeObjectClassDirectedInteractionsUniversallyRequest", "unsubscribeObjectClassDirectedInteractionsRequest", "unsubscribeObjectClassDirectedInteractionsWithSetRequest", "reserveObjectInstanceNameRequest", "releaseObjectInstanceNameRequest", "reserveMultipleObjectInstanceNamesRequest", "releaseMultipleObjectInstanceNamesRequest", "registerObjectInstanceRequest", "registerObjectInstanceWithNameRequest", "updateAttributeValuesRequest", "updateAttributeValuesWithTimeRequest", "sendInteractionRequest", "sendInteractionWithTimeRequest", "sendDirectedInteractionRequest", "sendDirectedInteractionWithTimeRequest", "deleteObjectInstanceRequest", "deleteObjectInstanceWithTimeRequest", "localDeleteObjectInstanceRequest", "requestInstanceAttributeValueUpdateRequest", "requestClassAttributeValueUpdateRequest", "requestAttributeTransportationTypeChangeRequest", "changeDefaultAttributeTransportationTypeRequest", "queryAttributeTransportationTypeRequest", "requestInteractionTransportationTypeChangeRequest", "queryInteractionTransportationTypeRequest", "unconditionalAttributeOwnershipDivestitureRequest", "negotiatedAttributeOwnershipDivestitureRequest", "confirmDivestitureRequest", "attributeOwnershipAcquisitionRequest", "attributeOwnershipAcquisitionIfAvailableRequest", "attributeOwnershipReleaseDeniedRequest", "attributeOwnershipDivestitureIfWantedRequest", "cancelNegotiatedAttributeOwnershipDivestitureRequest", "cancelAttributeOwnershipAcquisitionRequest", "queryAttributeOwnershipRequest", "isAttributeOwnedByFederateRequest", "enableTimeRegulationRequest", "disableTimeRegulationRequest", "enableTimeConstrainedRequest", "disableTimeConstrainedRequest", "timeAdvanceRequestRequest", "timeAdvanceRequestAvailableRequest", "nextMessageRequestRequest", "nextMessageRequestAvailableRequest", "flushQueueRequestRequest", "enableAsynchronousDeliveryRequest", "disableAsynchronousDeliveryRequest", "queryGALTRequest", "queryLogicalTimeRequest", "queryLITSRequest", "modifyLookaheadRequest", "queryLookaheadRequest", "retractRequest", "changeAttributeOrderTypeRequest", "changeDefaultAttributeOrderTypeRequest", "changeInteractionOrderTypeRequest", "createRegionRequest", "commitRegionModificationsRequest", "deleteRegionRequest", "registerObjectInstanceWithRegionsRequest", "registerObjectInstanceWithNameAndRegionsRequest", "associateRegionsForUpdatesRequest", "unassociateRegionsForUpdatesRequest", "subscribeObjectClassAttributesWithRegionsRequest", "subscribeObjectClassAttributesWithRegionsAndRateRequest", "unsubscribeObjectClassAttributesWithRegionsRequest", "subscribeInteractionClassWithRegionsRequest", "unsubscribeInteractionClassWithRegionsRequest", "sendInteractionWithRegionsRequest", "sendInteractionWithRegionsAndTimeRequest", "requestAttributeValueUpdateWithRegionsRequest", "getFederateHandleRequest", "getFederateNameRequest", "getObjectClassHandleRequest", "getObjectClassNameRequest", "getKnownObjectClassHandleRequest", "getObjectInstanceHandleRequest", "getObjectInstanceNameRequest", "getAttributeHandleRequest", "getAttributeNameRequest", "getUpdateRateValueRequest", "getUpdateRateValueForAttributeRequest", "getInteractionClassHandleRequest", "getInteractionClassNameRequest", "getParameterHandleRequest", "getParameterNameRequest", "getOrderTypeRequest", "getOrderNameRequest", "getTransportationTypeHandleRequest", "getTransportationTypeNameRequest", "getAvailableDimensionsForObjectClassRequest", "getAvailableDimensionsForInteractionClassRequest", "getDimensionHandleRequest", "getDimensionNameRequest", "getDimensionUpperBoundRequest", "getDimensionHandleSetRequest", "getRangeBoundsRequest", "setRangeBoundsRequest", "normalizeServiceGroupRequest", "normalizeFederateHandleRequest", "normalizeObjectClassHandleRequest", "normalizeInteractionClassHandleRequest", "normalizeObjectInstanceHandleRequest", "getObjectClassRelevanceAdvisorySwitchRequest", "setObjectClassRelevanceAdvisorySwitchRequest", "getAttributeRelevanceAdvisorySwitchRequest", "setAttributeRelevanceAdvisorySwitchRequest", "getAttributeScopeAdvisorySwitchRequest", "setAttributeScopeAdvisorySwitchRequest", "getInteractionRelevanceAdvisorySwitchRequest", "setInteractionRelevanceAdvisorySwitchRequest", "getConveyRegionDesignatorSetsSwitchRequest", "setConveyRegionDesignatorSetsSwitchRequest", "getAutomaticResignDirectiveRequest", "setAutomaticResignDirectiveRequest", "getServiceReportingSwitchRequest", "setServiceReportingSwitchRequest", "getExceptionReportingSwitchRequest", "setExceptionReportingSwitchRequest", "getSendServiceReportsToFileSwitchRequest", "setSendServiceReportsToFileSwitchRequest", "getAutoProvideSwitchRequest", "getDelaySubscriptionEvaluationSwitchRequest", "getAdvisoriesUseKnownClassSwitchRequest", "getAllowRelaxedDDMSwitchRequest", "getNonRegulatedGrantSwitchRequest")
    CONNECTREQUEST_FIELD_NUMBER: _ClassVar[int]
    CONNECTWITHCREDENTIALSREQUEST_FIELD_NUMBER: _ClassVar[int]
    CONNECTWITHCONFIGURATIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    CONNECTWITHCONFIGURATIONANDCREDENTIALSREQUEST_FIELD_NUMBER: _ClassVar[int]
    DISCONNECTREQUEST_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMODULESREQUEST_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMODULESANDTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMIMREQUEST_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMIMANDTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    DESTROYFEDERATIONEXECUTIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    LISTFEDERATIONEXECUTIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    LISTFEDERATIONEXECUTIONMEMBERSREQUEST_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONWITHMODULESREQUEST_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONWITHNAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONWITHNAMEANDMODULESREQUEST_FIELD_NUMBER: _ClassVar[int]
    RESIGNFEDERATIONEXECUTIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    REGISTERFEDERATIONSYNCHRONIZATIONPOINTREQUEST_FIELD_NUMBER: _ClassVar[int]
    REGISTERFEDERATIONSYNCHRONIZATIONPOINTWITHSETREQUEST_FIELD_NUMBER: _ClassVar[int]
    SYNCHRONIZATIONPOINTACHIEVEDREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONSAVEREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONSAVEWITHTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    FEDERATESAVEBEGUNREQUEST_FIELD_NUMBER: _ClassVar[int]
    FEDERATESAVECOMPLETEREQUEST_FIELD_NUMBER: _ClassVar[int]
    FEDERATESAVENOTCOMPLETEREQUEST_FIELD_NUMBER: _ClassVar[int]
    ABORTFEDERATIONSAVEREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYFEDERATIONSAVESTATUSREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONRESTOREREQUEST_FIELD_NUMBER: _ClassVar[int]
    FEDERATERESTORECOMPLETEREQUEST_FIELD_NUMBER: _ClassVar[int]
    FEDERATERESTORENOTCOMPLETEREQUEST_FIELD_NUMBER: _ClassVar[int]
    ABORTFEDERATIONRESTOREREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYFEDERATIONRESTORESTATUSREQUEST_FIELD_NUMBER: _ClassVar[int]
    PUBLISHOBJECTCLASSATTRIBUTESREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSATTRIBUTESREQUEST_FIELD_NUMBER: _ClassVar[int]
    PUBLISHINTERACTIONCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHINTERACTIONCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    PUBLISHOBJECTCLASSDIRECTEDINTERACTIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSDIRECTEDINTERACTIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSDIRECTEDINTERACTIONSWITHSETREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESWITHRATEREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESPASSIVELYREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESPASSIVELYWITHRATEREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSATTRIBUTESREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEINTERACTIONCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEINTERACTIONCLASSPASSIVELYREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEINTERACTIONCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSUNIVERSALLYREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSWITHSETREQUEST_FIELD_NUMBER: _ClassVar[int]
    RESERVEOBJECTINSTANCENAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    RELEASEOBJECTINSTANCENAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    RESERVEMULTIPLEOBJECTINSTANCENAMESREQUEST_FIELD_NUMBER: _ClassVar[int]
    RELEASEMULTIPLEOBJECTINSTANCENAMESREQUEST_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCEREQUEST_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCEWITHNAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    UPDATEATTRIBUTEVALUESREQUEST_FIELD_NUMBER: _ClassVar[int]
    UPDATEATTRIBUTEVALUESWITHTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONWITHTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    SENDDIRECTEDINTERACTIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    SENDDIRECTEDINTERACTIONWITHTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    DELETEOBJECTINSTANCEREQUEST_FIELD_NUMBER: _ClassVar[int]
    DELETEOBJECTINSTANCEWITHTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    LOCALDELETEOBJECTINSTANCEREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTINSTANCEATTRIBUTEVALUEUPDATEREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTCLASSATTRIBUTEVALUEUPDATEREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTATTRIBUTETRANSPORTATIONTYPECHANGEREQUEST_FIELD_NUMBER: _ClassVar[int]
    CHANGEDEFAULTATTRIBUTETRANSPORTATIONTYPEREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYATTRIBUTETRANSPORTATIONTYPEREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTINTERACTIONTRANSPORTATIONTYPECHANGEREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYINTERACTIONTRANSPORTATIONTYPEREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNCONDITIONALATTRIBUTEOWNERSHIPDIVESTITUREREQUEST_FIELD_NUMBER: _ClassVar[int]
    NEGOTIATEDATTRIBUTEOWNERSHIPDIVESTITUREREQUEST_FIELD_NUMBER: _ClassVar[int]
    CONFIRMDIVESTITUREREQUEST_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPACQUISITIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPACQUISITIONIFAVAILABLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPRELEASEDENIEDREQUEST_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPDIVESTITUREIFWANTEDREQUEST_FIELD_NUMBER: _ClassVar[int]
    CANCELNEGOTIATEDATTRIBUTEOWNERSHIPDIVESTITUREREQUEST_FIELD_NUMBER: _ClassVar[int]
    CANCELATTRIBUTEOWNERSHIPACQUISITIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYATTRIBUTEOWNERSHIPREQUEST_FIELD_NUMBER: _ClassVar[int]
    ISATTRIBUTEOWNEDBYFEDERATEREQUEST_FIELD_NUMBER: _ClassVar[int]
    ENABLETIMEREGULATIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    DISABLETIMEREGULATIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    ENABLETIMECONSTRAINEDREQUEST_FIELD_NUMBER: _ClassVar[int]
    DISABLETIMECONSTRAINEDREQUEST_FIELD_NUMBER: _ClassVar[int]
    TIMEADVANCEREQUESTREQUEST_FIELD_NUMBER: _ClassVar[int]
    TIMEADVANCEREQUESTAVAILABLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    NEXTMESSAGEREQUESTREQUEST_FIELD_NUMBER: _ClassVar[int]
    NEXTMESSAGEREQUESTAVAILABLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    FLUSHQUEUEREQUESTREQUEST_FIELD_NUMBER: _ClassVar[int]
    ENABLEASYNCHRONOUSDELIVERYREQUEST_FIELD_NUMBER: _ClassVar[int]
    DISABLEASYNCHRONOUSDELIVERYREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYGALTREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYLOGICALTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYLITSREQUEST_FIELD_NUMBER: _ClassVar[int]
    MODIFYLOOKAHEADREQUEST_FIELD_NUMBER: _ClassVar[int]
    QUERYLOOKAHEADREQUEST_FIELD_NUMBER: _ClassVar[int]
    RETRACTREQUEST_FIELD_NUMBER: _ClassVar[int]
    CHANGEATTRIBUTEORDERTYPEREQUEST_FIELD_NUMBER: _ClassVar[int]
    CHANGEDEFAULTATTRIBUTEORDERTYPEREQUEST_FIELD_NUMBER: _ClassVar[int]
    CHANGEINTERACTIONORDERTYPEREQUEST_FIELD_NUMBER: _ClassVar[int]
    CREATEREGIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    COMMITREGIONMODIFICATIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    DELETEREGIONREQUEST_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCEWITHREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCEWITHNAMEANDREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    ASSOCIATEREGIONSFORUPDATESREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNASSOCIATEREGIONSFORUPDATESREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESWITHREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESWITHREGIONSANDRATEREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSATTRIBUTESWITHREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEINTERACTIONCLASSWITHREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEINTERACTIONCLASSWITHREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONWITHREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONWITHREGIONSANDTIMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUESTATTRIBUTEVALUEUPDATEWITHREGIONSREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETFEDERATEHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETFEDERATENAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTCLASSHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTCLASSNAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETKNOWNOBJECTCLASSHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTINSTANCEHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTINSTANCENAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTEHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTENAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETUPDATERATEVALUEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETUPDATERATEVALUEFORATTRIBUTEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETINTERACTIONCLASSHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETINTERACTIONCLASSNAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETPARAMETERHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETPARAMETERNAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETORDERTYPEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETORDERNAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETTRANSPORTATIONTYPEHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETTRANSPORTATIONTYPENAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETAVAILABLEDIMENSIONSFOROBJECTCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETAVAILABLEDIMENSIONSFORINTERACTIONCLASSREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONNAMEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONUPPERBOUNDREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONHANDLESETREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETRANGEBOUNDSREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETRANGEBOUNDSREQUEST_FIELD_NUMBER: _ClassVar[int]
    NORMALIZESERVICEGROUPREQUEST_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEFEDERATEHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEOBJECTCLASSHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEINTERACTIONCLASSHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEOBJECTINSTANCEHANDLEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTCLASSRELEVANCEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETOBJECTCLASSRELEVANCEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTERELEVANCEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETATTRIBUTERELEVANCEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTESCOPEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETATTRIBUTESCOPEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETINTERACTIONRELEVANCEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETINTERACTIONRELEVANCEADVISORYSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETCONVEYREGIONDESIGNATORSETSSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETCONVEYREGIONDESIGNATORSETSSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETAUTOMATICRESIGNDIRECTIVEREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETAUTOMATICRESIGNDIRECTIVEREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETSERVICEREPORTINGSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETSERVICEREPORTINGSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETEXCEPTIONREPORTINGSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETEXCEPTIONREPORTINGSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETSENDSERVICEREPORTSTOFILESWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    SETSENDSERVICEREPORTSTOFILESWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETAUTOPROVIDESWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETDELAYSUBSCRIPTIONEVALUATIONSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETADVISORIESUSEKNOWNCLASSSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETALLOWRELAXEDDDMSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    GETNONREGULATEDGRANTSWITCHREQUEST_FIELD_NUMBER: _ClassVar[int]
    connectRequest: ConnectRequest
    connectWithCredentialsRequest: ConnectWithCredentialsRequest
    connectWithConfigurationRequest: ConnectWithConfigurationRequest
    connectWithConfigurationAndCredentialsRequest: ConnectWithConfigurationAndCredentialsRequest
    disconnectRequest: DisconnectRequest
    createFederationExecutionRequest: CreateFederationExecutionRequest
    createFederationExecutionWithTimeRequest: CreateFederationExecutionWithTimeRequest
    createFederationExecutionWithModulesRequest: CreateFederationExecutionWithModulesRequest
    createFederationExecutionWithModulesAndTimeRequest: CreateFederationExecutionWithModulesAndTimeRequest
    createFederationExecutionWithMIMRequest: CreateFederationExecutionWithMIMRequest
    createFederationExecutionWithMIMAndTimeRequest: CreateFederationExecutionWithMIMAndTimeRequest
    destroyFederationExecutionRequest: DestroyFederationExecutionRequest
    listFederationExecutionsRequest: ListFederationExecutionsRequest
    listFederationExecutionMembersRequest: ListFederationExecutionMembersRequest
    joinFederationExecutionRequest: JoinFederationExecutionRequest
    joinFederationExecutionWithModulesRequest: JoinFederationExecutionWithModulesRequest
    joinFederationExecutionWithNameRequest: JoinFederationExecutionWithNameRequest
    joinFederationExecutionWithNameAndModulesRequest: JoinFederationExecutionWithNameAndModulesRequest
    resignFederationExecutionRequest: ResignFederationExecutionRequest
    registerFederationSynchronizationPointRequest: RegisterFederationSynchronizationPointRequest
    registerFederationSynchronizationPointWithSetRequest: RegisterFederationSynchronizationPointWithSetRequest
    synchronizationPointAchievedRequest: SynchronizationPointAchievedRequest
    requestFederationSaveRequest: RequestFederationSaveRequest
    requestFederationSaveWithTimeRequest: RequestFederationSaveWithTimeRequest
    federateSaveBegunRequest: FederateSaveBegunRequest
    federateSaveCompleteRequest: FederateSaveCompleteRequest
    federateSaveNotCompleteRequest: FederateSaveNotCompleteRequest
    abortFederationSaveRequest: AbortFederationSaveRequest
    queryFederationSaveStatusRequest: QueryFederationSaveStatusRequest
    requestFederationRestoreRequest: RequestFederationRestoreRequest
    federateRestoreCompleteRequest: FederateRestoreCompleteRequest
    federateRestoreNotCompleteRequest: FederateRestoreNotCompleteRequest
    abortFederationRestoreRequest: AbortFederationRestoreRequest
    queryFederationRestoreStatusRequest: QueryFederationRestoreStatusRequest
    publishObjectClassAttributesRequest: PublishObjectClassAttributesRequest
    unpublishObjectClassRequest: UnpublishObjectClassRequest
    unpublishObjectClassAttributesRequest: UnpublishObjectClassAttributesRequest
    publishInteractionClassRequest: PublishInteractionClassRequest
    unpublishInteractionClassRequest: UnpublishInteractionClassRequest
    publishObjectClassDirectedInteractionsRequest: PublishObjectClassDirectedInteractionsRequest
    unpublishObjectClassDirectedInteractionsRequest: UnpublishObjectClassDirectedInteractionsRequest
    unpublishObjectClassDirectedInteractionsWithSetRequest: UnpublishObjectClassDirectedInteractionsWithSetRequest
    subscribeObjectClassAttributesRequest: SubscribeObjectClassAttributesRequest
    subscribeObjectClassAttributesWithRateRequest: SubscribeObjectClassAttributesWithRateRequest
    subscribeObjectClassAttributesPassivelyRequest: SubscribeObjectClassAttributesPassivelyRequest
    subscribeObjectClassAttributesPassivelyWithRateRequest: SubscribeObjectClassAttributesPassivelyWithRateRequest
    unsubscribeObjectClassRequest: UnsubscribeObjectClassRequest
    unsubscribeObjectClassAttributesRequest: UnsubscribeObjectClassAttributesRequest
    subscribeInteractionClassRequest: SubscribeInteractionClassRequest
    subscribeInteractionClassPassivelyRequest: SubscribeInteractionClassPassivelyRequest
    unsubscribeInteractionClassRequest: UnsubscribeInteractionClassRequest
    subscribeObjectClassDirectedInteractionsRequest: SubscribeObjectClassDirectedInteractionsRequest
    subscribeObjectClassDirectedInteractionsUniversallyRequest: SubscribeObjectClassDirectedInteractionsUniversallyRequest
    unsubscribeObjectClassDirectedInteractionsRequest: UnsubscribeObjectClassDirectedInteractionsRequest
    unsubscribeObjectClassDirectedInteractionsWithSetRequest: UnsubscribeObjectClassDirectedInteractionsWithSetRequest
    reserveObjectInstanceNameRequest: ReserveObjectInstanceNameRequest
    releaseObjectInstanceNameRequest: ReleaseObjectInstanceNameRequest
    reserveMultipleObjectInstanceNamesRequest: ReserveMultipleObjectInstanceNamesRequest
    releaseMultipleObjectInstanceNamesRequest: ReleaseMultipleObjectInstanceNamesRequest
    registerObjectInstanceRequest: RegisterObjectInstanceRequest
    registerObjectInstanceWithNameRequest: RegisterObjectInstanceWithNameRequest
    updateAttributeValuesRequest: UpdateAttributeValuesRequest
    updateAttributeValuesWithTimeRequest: UpdateAttributeValuesWithTimeRequest
    sendInteractionRequest: SendInteractionRequest
    sendInteractionWithTimeRequest: SendInteractionWithTimeRequest
    sendDirectedInteractionRequest: SendDirectedInteractionRequest
    sendDirectedInteractionWithTimeRequest: SendDirectedInteractionWithTimeRequest
    deleteObjectInstanceRequest: DeleteObjectInstanceRequest
    deleteObjectInstanceWithTimeRequest: DeleteObjectInstanceWithTimeRequest
    localDeleteObjectInstanceRequest: LocalDeleteObjectInstanceRequest
    requestInstanceAttributeValueUpdateRequest: RequestInstanceAttributeValueUpdateRequest
    requestClassAttributeValueUpdateRequest: RequestClassAttributeValueUpdateRequest
    requestAttributeTransportationTypeChangeRequest: RequestAttributeTransportationTypeChangeRequest
    changeDefaultAttributeTransportationTypeRequest: ChangeDefaultAttributeTransportationTypeRequest
    queryAttributeTransportationTypeRequest: QueryAttributeTransportationTypeRequest
    requestInteractionTransportationTypeChangeRequest: RequestInteractionTransportationTypeChangeRequest
    queryInteractionTransportationTypeRequest: QueryInteractionTransportationTypeRequest
    unconditionalAttributeOwnershipDivestitureRequest: UnconditionalAttributeOwnershipDivestitureRequest
    negotiatedAttributeOwnershipDivestitureRequest: NegotiatedAttributeOwnershipDivestitureRequest
    confirmDivestitureRequest: ConfirmDivestitureRequest
    attributeOwnershipAcquisitionRequest: AttributeOwnershipAcquisitionRequest
    attributeOwnershipAcquisitionIfAvailableRequest: AttributeOwnershipAcquisitionIfAvailableRequest
    attributeOwnershipReleaseDeniedRequest: AttributeOwnershipReleaseDeniedRequest
    attributeOwnershipDivestitureIfWantedRequest: AttributeOwnershipDivestitureIfWantedRequest
    cancelNegotiatedAttributeOwnershipDivestitureRequest: CancelNegotiatedAttributeOwnershipDivestitureRequest
    cancelAttributeOwnershipAcquisitionRequest: CancelAttributeOwnershipAcquisitionRequest
    queryAttributeOwnershipRequest: QueryAttributeOwnershipRequest
    isAttributeOwnedByFederateRequest: IsAttributeOwnedByFederateRequest
    enableTimeRegulationRequest: EnableTimeRegulationRequest
    disableTimeRegulationRequest: DisableTimeRegulationRequest
    enableTimeConstrainedRequest: EnableTimeConstrainedRequest
    disableTimeConstrainedRequest: DisableTimeConstrainedRequest
    timeAdvanceRequestRequest: TimeAdvanceRequestRequest
    timeAdvanceRequestAvailableRequest: TimeAdvanceRequestAvailableRequest
    nextMessageRequestRequest: NextMessageRequestRequest
    nextMessageRequestAvailableRequest: NextMessageRequestAvailableRequest
    flushQueueRequestRequest: FlushQueueRequestRequest
    enableAsynchronousDeliveryRequest: EnableAsynchronousDeliveryRequest
    disableAsynchronousDeliveryRequest: DisableAsynchronousDeliveryRequest
    queryGALTRequest: QueryGALTRequest
    queryLogicalTimeRequest: QueryLogicalTimeRequest
    queryLITSRequest: QueryLITSRequest
    modifyLookaheadRequest: ModifyLookaheadRequest
    queryLookaheadRequest: QueryLookaheadRequest
    retractRequest: RetractRequest
    changeAttributeOrderTypeRequest: ChangeAttributeOrderTypeRequest
    changeDefaultAttributeOrderTypeRequest: ChangeDefaultAttributeOrderTypeRequest
    changeInteractionOrderTypeRequest: ChangeInteractionOrderTypeRequest
    createRegionRequest: CreateRegionRequest
    commitRegionModificationsRequest: CommitRegionModificationsRequest
    deleteRegionRequest: DeleteRegionRequest
    registerObjectInstanceWithRegionsRequest: RegisterObjectInstanceWithRegionsRequest
    registerObjectInstanceWithNameAndRegionsRequest: RegisterObjectInstanceWithNameAndRegionsRequest
    associateRegionsForUpdatesRequest: AssociateRegionsForUpdatesRequest
    unassociateRegionsForUpdatesRequest: UnassociateRegionsForUpdatesRequest
    subscribeObjectClassAttributesWithRegionsRequest: SubscribeObjectClassAttributesWithRegionsRequest
    subscribeObjectClassAttributesWithRegionsAndRateRequest: SubscribeObjectClassAttributesWithRegionsAndRateRequest
    unsubscribeObjectClassAttributesWithRegionsRequest: UnsubscribeObjectClassAttributesWithRegionsRequest
    subscribeInteractionClassWithRegionsRequest: SubscribeInteractionClassWithRegionsRequest
    unsubscribeInteractionClassWithRegionsRequest: UnsubscribeInteractionClassWithRegionsRequest
    sendInteractionWithRegionsRequest: SendInteractionWithRegionsRequest
    sendInteractionWithRegionsAndTimeRequest: SendInteractionWithRegionsAndTimeRequest
    requestAttributeValueUpdateWithRegionsRequest: RequestAttributeValueUpdateWithRegionsRequest
    getFederateHandleRequest: GetFederateHandleRequest
    getFederateNameRequest: GetFederateNameRequest
    getObjectClassHandleRequest: GetObjectClassHandleRequest
    getObjectClassNameRequest: GetObjectClassNameRequest
    getKnownObjectClassHandleRequest: GetKnownObjectClassHandleRequest
    getObjectInstanceHandleRequest: GetObjectInstanceHandleRequest
    getObjectInstanceNameRequest: GetObjectInstanceNameRequest
    getAttributeHandleRequest: GetAttributeHandleRequest
    getAttributeNameRequest: GetAttributeNameRequest
    getUpdateRateValueRequest: GetUpdateRateValueRequest
    getUpdateRateValueForAttributeRequest: GetUpdateRateValueForAttributeRequest
    getInteractionClassHandleRequest: GetInteractionClassHandleRequest
    getInteractionClassNameRequest: GetInteractionClassNameRequest
    getParameterHandleRequest: GetParameterHandleRequest
    getParameterNameRequest: GetParameterNameRequest
    getOrderTypeRequest: GetOrderTypeRequest
    getOrderNameRequest: GetOrderNameRequest
    getTransportationTypeHandleRequest: GetTransportationTypeHandleRequest
    getTransportationTypeNameRequest: GetTransportationTypeNameRequest
    getAvailableDimensionsForObjectClassRequest: GetAvailableDimensionsForObjectClassRequest
    getAvailableDimensionsForInteractionClassRequest: GetAvailableDimensionsForInteractionClassRequest
    getDimensionHandleRequest: GetDimensionHandleRequest
    getDimensionNameRequest: GetDimensionNameRequest
    getDimensionUpperBoundRequest: GetDimensionUpperBoundRequest
    getDimensionHandleSetRequest: GetDimensionHandleSetRequest
    getRangeBoundsRequest: GetRangeBoundsRequest
    setRangeBoundsRequest: SetRangeBoundsRequest
    normalizeServiceGroupRequest: NormalizeServiceGroupRequest
    normalizeFederateHandleRequest: NormalizeFederateHandleRequest
    normalizeObjectClassHandleRequest: NormalizeObjectClassHandleRequest
    normalizeInteractionClassHandleRequest: NormalizeInteractionClassHandleRequest
    normalizeObjectInstanceHandleRequest: NormalizeObjectInstanceHandleRequest
    getObjectClassRelevanceAdvisorySwitchRequest: GetObjectClassRelevanceAdvisorySwitchRequest
    setObjectClassRelevanceAdvisorySwitchRequest: SetObjectClassRelevanceAdvisorySwitchRequest
    getAttributeRelevanceAdvisorySwitchRequest: GetAttributeRelevanceAdvisorySwitchRequest
    setAttributeRelevanceAdvisorySwitchRequest: SetAttributeRelevanceAdvisorySwitchRequest
    getAttributeScopeAdvisorySwitchRequest: GetAttributeScopeAdvisorySwitchRequest
    setAttributeScopeAdvisorySwitchRequest: SetAttributeScopeAdvisorySwitchRequest
    getInteractionRelevanceAdvisorySwitchRequest: GetInteractionRelevanceAdvisorySwitchRequest
    setInteractionRelevanceAdvisorySwitchRequest: SetInteractionRelevanceAdvisorySwitchRequest
    getConveyRegionDesignatorSetsSwitchRequest: GetConveyRegionDesignatorSetsSwitchRequest
    setConveyRegionDesignatorSetsSwitchRequest: SetConveyRegionDesignatorSetsSwitchRequest
    getAutomaticResignDirectiveRequest: GetAutomaticResignDirectiveRequest
    setAutomaticResignDirectiveRequest: SetAutomaticResignDirectiveRequest
    getServiceReportingSwitchRequest: GetServiceReportingSwitchRequest
    setServiceReportingSwitchRequest: SetServiceReportingSwitchRequest
    getExceptionReportingSwitchRequest: GetExceptionReportingSwitchRequest
    setExceptionReportingSwitchRequest: SetExceptionReportingSwitchRequest
    getSendServiceReportsToFileSwitchRequest: GetSendServiceReportsToFileSwitchRequest
    setSendServiceReportsToFileSwitchRequest: SetSendServiceReportsToFileSwitchRequest
    getAutoProvideSwitchRequest: GetAutoProvideSwitchRequest
    getDelaySubscriptionEvaluationSwitchRequest: GetDelaySubscriptionEvaluationSwitchRequest
    getAdvisoriesUseKnownClassSwitchRequest: GetAdvisoriesUseKnownClassSwitchRequest
    getAllowRelaxedDDMSwitchRequest: GetAllowRelaxedDDMSwitchRequest
    getNonRegulatedGrantSwitchRequest: GetNonRegulatedGrantSwitchRequest
    def __init__(self, connectRequest: _Optional[_Union[ConnectRequest, _Mapping]] = ..., connectWithCredentialsRequest: _Optional[_Union[ConnectWithCredentialsRequest, _Mapping]] = ..., connectWithConfigurationRequest: _Optional[_Union[ConnectWithConfigurationRequest, _Mapping]] = ..., connectWithConfigurationAndCredentialsRequest: _Optional[_Union[ConnectWithConfigurationAndCredentialsRequest, _Mapping]] = ..., disconnectRequest: _Optional[_Union[DisconnectRequest, _Mapping]] = ..., createFederationExecutionRequest: _Optional[_Union[CreateFederationExecutionRequest, _Mapping]] = ..., createFederationExecutionWithTimeRequest: _Optional[_Union[CreateFederationExecutionWithTimeRequest, _Mapping]] = ..., createFederationExecutionWithModulesRequest: _Optional[_Union[CreateFederationExecutionWithModulesRequest, _Mapping]] = ..., createFederationExecutionWithModulesAndTimeRequest: _Optional[_Union[CreateFederationExecutionWithModulesAndTimeRequest, _Mapping]] = ..., createFederationExecutionWithMIMRequest: _Optional[_Union[CreateFederationExecutionWithMIMRequest, _Mapping]] = ..., createFederationExecutionWithMIMAndTimeRequest: _Optional[_Union[CreateFederationExecutionWithMIMAndTimeRequest, _Mapping]] = ..., destroyFederationExecutionRequest: _Optional[_Union[DestroyFederationExecutionRequest, _Mapping]] = ..., listFederationExecutionsRequest: _Optional[_Union[ListFederationExecutionsRequest, _Mapping]] = ..., listFederationExecutionMembersRequest: _Optional[_Union[ListFederationExecutionMembersRequest, _Mapping]] = ..., joinFederationExecutionRequest: _Optional[_Union[JoinFederationExecutionRequest, _Mapping]] = ..., joinFederationExecutionWithModulesRequest: _Optional[_Union[JoinFederationExecutionWithModulesRequest, _Mapping]] = ..., joinFederationExecutionWithNameRequest: _Optional[_Union[JoinFederationExecutionWithNameRequest, _Mapping]] = ..., joinFederationExecutionWithNameAndModulesRequest: _Optional[_Union[JoinFederationExecutionWithNameAndModulesRequest, _Mapping]] = ..., resignFederationExecutionRequest: _Optional[_Union[ResignFederationExecutionRequest, _Mapping]] = ..., registerFederationSynchronizationPointRequest: _Optional[_Union[RegisterFederationSynchronizationPointRequest, _Mapping]] = ..., registerFederationSynchronizationPointWithSetRequest: _Optional[_Union[RegisterFederationSynchronizationPointWithSetRequest, _Mapping]] = ..., synchronizationPointAchievedRequest: _Optional[_Union[SynchronizationPointAchievedRequest, _Mapping]] = ..., requestFederationSaveRequest: _Optional[_Union[RequestFederationSaveRequest, _Mapping]] = ..., requestFederationSaveWithTimeRequest: _Optional[_Union[RequestFederationSaveWithTimeRequest, _Mapping]] = ..., federateSaveBegunRequest: _Optional[_Union[FederateSaveBegunRequest, _Mapping]] = ..., federateSaveCompleteRequest: _Optional[_Union[FederateSaveCompleteRequest, _Mapping]] = ..., federateSaveNotCompleteRequest: _Optional[_Union[FederateSaveNotCompleteRequest, _Mapping]] = ..., abortFederationSaveRequest: _Optional[_Union[AbortFederationSaveRequest, _Mapping]] = ..., queryFederationSaveStatusRequest: _Optional[_Union[QueryFederationSaveStatusRequest, _Mapping]] = ..., requestFederationRestoreRequest: _Optional[_Union[RequestFederationRestoreRequest, _Mapping]] = ..., federateRestoreCompleteRequest: _Optional[_Union[FederateRestoreCompleteRequest, _Mapping]] = ..., federateRestoreNotCompleteRequest: _Optional[_Union[FederateRestoreNotCompleteRequest, _Mapping]] = ..., abortFederationRestoreRequest: _Optional[_Union[AbortFederationRestoreRequest, _Mapping]] = ..., queryFederationRestoreStatusRequest: _Optional[_Union[QueryFederationRestoreStatusRequest, _Mapping]] = ..., publishObjectClassAttributesRequest: _Optional[_Union[PublishObjectClassAttributesRequest, _Mapping]] = ..., unpublishObjectClassRequest: _Optional[_Union[UnpublishObjectClassRequest, _Mapping]] = ..., unpublishObjectClassAttributesRequest: _Optional[_Union[UnpublishObjectClassAttributesRequest, _Mapping]] = ..., publishInteractionClassRequest: _Optional[_Union[PublishInteractionClassRequest, _Mapping]] = ..., unpublishInteractionClassRequest: _Optional[_Union[UnpublishInteractionClassRequest, _Mapping]] = ..., publishObjectClassDirectedInteractionsRequest: _Optional[_Union[PublishObjectClassDirectedInteractionsRequest, _Mapping]] = ..., unpublishObjectClassDirectedInteractionsRequest: _Optional[_Union[UnpublishObjectClassDirectedInteractionsRequest, _Mapping]] = ..., unpublishObjectClassDirectedInteractionsWithSetRequest: _Optional[_Union[UnpublishObjectClassDirectedInteractionsWithSetRequest, _Mapping]] = ..., subscribeObjectClassAttributesRequest: _Optional[_Union[SubscribeObjectClassAttributesRequest, _Mapping]] = ..., subscribeObjectClassAttributesWithRateRequest: _Optional[_Union[SubscribeObjectClassAttributesWithRateRequest, _Mapping]] = ..., subscribeObjectClassAttributesPassivelyRequest: _Optional[_Union[SubscribeObjectClassAttributesPassivelyRequest, _Mapping]] = ..., subscribeObjectClassAttributesPassivelyWithRateRequest: _Optional[_Union[SubscribeObjectClassAttributesPassivelyWithRateRequest, _Mapping]] = ..., unsubscribeObjectClassRequest: _Optional[_Union[UnsubscribeObjectClassRequest, _Mapping]] = ..., unsubscribeObjectClassAttributesRequest: _Optional[_Union[UnsubscribeObjectClassAttributesRequest, _Mapping]] = ..., subscribeInteractionClassRequest: _Optional[_Union[SubscribeInteractionClassRequest, _Mapping]] = ..., subscribeInteractionClassPassivelyRequest: _Optional[_Union[SubscribeInteractionClassPassivelyRequest, _Mapping]] = ..., unsubscribeInteractionClassRequest: _Optional[_Union[UnsubscribeInteractionClassRequest, _Mapping]] = ..., subscribeObjectClassDirectedInteractionsRequest: _Optional[_Union[SubscribeObjectClassDirectedInteractionsRequest, _Mapping]] = ..., subscribeObjectClassDirectedInteractionsUniversallyRequest: _Optional[_Union[SubscribeObjectClassDirectedInteractionsUniversallyRequest, _Mapping]] = ..., unsubscribeObjectClassDirectedInteractionsRequest: _Optional[_Union[UnsubscribeObjectClassDirectedInteractionsRequest, _Mapping]] = ..., unsubscribeObjectClassDirectedInteractionsWithSetRequest: _Optional[_Union[UnsubscribeObjectClassDirectedInteractionsWithSetRequest, _Mapping]] = ..., reserveObjectInstanceNameRequest: _Optional[_Union[ReserveObjectInstanceNameRequest, _Mapping]] = ..., releaseObjectInstanceNameRequest: _Optional[_Union[ReleaseObjectInstanceNameRequest, _Mapping]] = ..., reserveMultipleObjectInstanceNamesRequest: _Optional[_Union[ReserveMultipleObjectInstanceNamesRequest, _Mapping]] = ..., releaseMultipleObjectInstanceNamesRequest: _Optional[_Union[ReleaseMultipleObjectInstanceNamesRequest, _Mapping]] = ..., registerObjectInstanceRequest: _Optional[_Union[RegisterObjectInstanceRequest, _Mapping]] = ..., registerObjectInstanceWithNameRequest: _Optional[_Union[RegisterObjectInstanceWithNameRequest, _Mapping]] = ..., updateAttributeValuesRequest: _Optional[_Union[UpdateAttributeValuesRequest, _Mapping]] = ..., updateAttributeValuesWithTimeRequest: _Optional[_Union[UpdateAttributeValuesWithTimeRequest, _Mapping]] = ..., sendInteractionRequest: _Optional[_Union[SendInteractionRequest, _Mapping]] = ..., sendInteractionWithTimeRequest: _Optional[_Union[SendInteractionWithTimeRequest, _Mapping]] = ..., sendDirectedInteractionRequest: _Optional[_Union[SendDirectedInteractionRequest, _Mapping]] = ..., sendDirectedInteractionWithTimeRequest: _Optional[_Union[SendDirectedInteractionWithTimeRequest, _Mapping]] = ..., deleteObjectInstanceRequest: _Optional[_Union[DeleteObjectInstanceRequest, _Mapping]] = ..., deleteObjectInstanceWithTimeRequest: _Optional[_Union[DeleteObjectInstanceWithTimeRequest, _Mapping]] = ..., localDeleteObjectInstanceRequest: _Optional[_Union[LocalDeleteObjectInstanceRequest, _Mapping]] = ..., requestInstanceAttributeValueUpdateRequest: _Optional[_Union[RequestInstanceAttributeValueUpdateRequest, _Mapping]] = ..., requestClassAttributeValueUpdateRequest: _Optional[_Union[RequestClassAttributeValueUpdateRequest, _Mapping]] = ..., requestAttributeTransportationTypeChangeRequest: _Optional[_Union[RequestAttributeTransportationTypeChangeRequest, _Mapping]] = ..., changeDefaultAttributeTransportationTypeRequest: _Optional[_Union[ChangeDefaultAttributeTransportationTypeRequest, _Mapping]] = ..., queryAttributeTransportationTypeRequest: _Optional[_Union[QueryAttributeTransportationTypeRequest, _Mapping]] = ..., requestInteractionTransportationTypeChangeRequest: _Optional[_Union[RequestInteractionTransportationTypeChangeRequest, _Mapping]] = ..., queryInteractionTransportationTypeRequest: _Optional[_Union[QueryInteractionTransportationTypeRequest, _Mapping]] = ..., unconditionalAttributeOwnershipDivestitureRequest: _Optional[_Union[UnconditionalAttributeOwnershipDivestitureRequest, _Mapping]] = ..., negotiatedAttributeOwnershipDivestitureRequest: _Optional[_Union[NegotiatedAttributeOwnershipDivestitureRequest, _Mapping]] = ..., confirmDivestitureRequest: _Optional[_Union[ConfirmDivestitureRequest, _Mapping]] = ..., attributeOwnershipAcquisitionRequest: _Optional[_Union[AttributeOwnershipAcquisitionRequest, _Mapping]] = ..., attributeOwnershipAcquisitionIfAvailableRequest: _Optional[_Union[AttributeOwnershipAcquisitionIfAvailableRequest, _Mapping]] = ..., attributeOwnershipReleaseDeniedRequest: _Optional[_Union[AttributeOwnershipReleaseDeniedRequest, _Mapping]] = ..., attributeOwnershipDivestitureIfWantedRequest: _Optional[_Union[AttributeOwnershipDivestitureIfWantedRequest, _Mapping]] = ..., cancelNegotiatedAttributeOwnershipDivestitureRequest: _Optional[_Union[CancelNegotiatedAttributeOwnershipDivestitureRequest, _Mapping]] = ..., cancelAttributeOwnershipAcquisitionRequest: _Optional[_Union[CancelAttributeOwnershipAcquisitionRequest, _Mapping]] = ..., queryAttributeOwnershipRequest: _Optional[_Union[QueryAttributeOwnershipRequest, _Mapping]] = ..., isAttributeOwnedByFederateRequest: _Optional[_Union[IsAttributeOwnedByFederateRequest, _Mapping]] = ..., enableTimeRegulationRequest: _Optional[_Union[EnableTimeRegulationRequest, _Mapping]] = ..., disableTimeRegulationRequest: _Optional[_Union[DisableTimeRegulationRequest, _Mapping]] = ..., enableTimeConstrainedRequest: _Optional[_Union[EnableTimeConstrainedRequest, _Mapping]] = ..., disableTimeConstrainedRequest: _Optional[_Union[DisableTimeConstrainedRequest, _Mapping]] = ..., timeAdvanceRequestRequest: _Optional[_Union[TimeAdvanceRequestRequest, _Mapping]] = ..., timeAdvanceRequestAvailableRequest: _Optional[_Union[TimeAdvanceRequestAvailableRequest, _Mapping]] = ..., nextMessageRequestRequest: _Optional[_Union[NextMessageRequestRequest, _Mapping]] = ..., nextMessageRequestAvailableRequest: _Optional[_Union[NextMessageRequestAvailableRequest, _Mapping]] = ..., flushQueueRequestRequest: _Optional[_Union[FlushQueueRequestRequest, _Mapping]] = ..., enableAsynchronousDeliveryRequest: _Optional[_Union[EnableAsynchronousDeliveryRequest, _Mapping]] = ..., disableAsynchronousDeliveryRequest: _Optional[_Union[DisableAsynchronousDeliveryRequest, _Mapping]] = ..., queryGALTRequest: _Optional[_Union[QueryGALTRequest, _Mapping]] = ..., queryLogicalTimeRequest: _Optional[_Union[QueryLogicalTimeRequest, _Mapping]] = ..., queryLITSRequest: _Optional[_Union[QueryLITSRequest, _Mapping]] = ..., modifyLookaheadRequest: _Optional[_Union[ModifyLookaheadRequest, _Mapping]] = ..., queryLookaheadRequest: _Optional[_Union[QueryLookaheadRequest, _Mapping]] = ..., retractRequest: _Optional[_Union[RetractRequest, _Mapping]] = ..., changeAttributeOrderTypeRequest: _Optional[_Union[ChangeAttributeOrderTypeRequest, _Mapping]] = ..., changeDefaultAttributeOrderTypeRequest: _Optional[_Union[ChangeDefaultAttributeOrderTypeRequest, _Mapping]] = ..., changeInteractionOrderTypeRequest: _Optional[_Union[ChangeInteractionOrderTypeRequest, _Mapping]] = ..., createRegionRequest: _Optional[_Union[CreateRegionRequest, _Mapping]] = ..., commitRegionModificationsRequest: _Optional[_Union[CommitRegionModificationsRequest, _Mapping]] = ..., deleteRegionRequest: _Optional[_Union[DeleteRegionRequest, _Mapping]] = ..., registerObjectInstanceWithRegionsRequest: _Optional[_Union[RegisterObjectInstanceWithRegionsRequest, _Mapping]] = ..., registerObjectInstanceWithNameAndRegionsRequest: _Optional[_Union[RegisterObjectInstanceWithNameAndRegionsRequest, _Mapping]] = ..., associateRegionsForUpdatesRequest: _Optional[_Union[AssociateRegionsForUpdatesRequest, _Mapping]] = ..., unassociateRegionsForUpdatesRequest: _Optional[_Union[UnassociateRegionsForUpdatesRequest, _Mapping]] = ..., subscribeObjectClassAttributesWithRegionsRequest: _Optional[_Union[SubscribeObjectClassAttributesWithRegionsRequest, _Mapping]] = ..., subscribeObjectClassAttributesWithRegionsAndRateRequest: _Optional[_Union[SubscribeObjectClassAttributesWithRegionsAndRateRequest, _Mapping]] = ..., unsubscribeObjectClassAttributesWithRegionsRequest: _Optional[_Union[UnsubscribeObjectClassAttributesWithRegionsRequest, _Mapping]] = ..., subscribeInteractionClassWithRegionsRequest: _Optional[_Union[SubscribeInteractionClassWithRegionsRequest, _Mapping]] = ..., unsubscribeInteractionClassWithRegionsRequest: _Optional[_Union[UnsubscribeInteractionClassWithRegionsRequest, _Mapping]] = ..., sendInteractionWithRegionsRequest: _Optional[_Union[SendInteractionWithRegionsRequest, _Mapping]] = ..., sendInteractionWithRegionsAndTimeRequest: _Optional[_Union[SendInteractionWithRegionsAndTimeRequest, _Mapping]] = ..., requestAttributeValueUpdateWithRegionsRequest: _Optional[_Union[RequestAttributeValueUpdateWithRegionsRequest, _Mapping]] = ..., getFederateHandleRequest: _Optional[_Union[GetFederateHandleRequest, _Mapping]] = ..., getFederateNameRequest: _Optional[_Union[GetFederateNameRequest, _Mapping]] = ..., getObjectClassHandleRequest: _Optional[_Union[GetObjectClassHandleRequest, _Mapping]] = ..., getObjectClassNameRequest: _Optional[_Union[GetObjectClassNameRequest, _Mapping]] = ..., getKnownObjectClassHandleRequest: _Optional[_Union[GetKnownObjectClassHandleRequest, _Mapping]] = ..., getObjectInstanceHandleRequest: _Optional[_Union[GetObjectInstanceHandleRequest, _Mapping]] = ..., getObjectInstanceNameRequest: _Optional[_Union[GetObjectInstanceNameRequest, _Mapping]] = ..., getAttributeHandleRequest: _Optional[_Union[GetAttributeHandleRequest, _Mapping]] = ..., getAttributeNameRequest: _Optional[_Union[GetAttributeNameRequest, _Mapping]] = ..., getUpdateRateValueRequest: _Optional[_Union[GetUpdateRateValueRequest, _Mapping]] = ..., getUpdateRateValueForAttributeRequest: _Optional[_Union[GetUpdateRateValueForAttributeRequest, _Mapping]] = ..., getInteractionClassHandleRequest: _Optional[_Union[GetInteractionClassHandleRequest, _Mapping]] = ..., getInteractionClassNameRequest: _Optional[_Union[GetInteractionClassNameRequest, _Mapping]] = ..., getParameterHandleRequest: _Optional[_Union[GetParameterHandleRequest, _Mapping]] = ..., getParameterNameRequest: _Optional[_Union[GetParameterNameRequest, _Mapping]] = ..., getOrderTypeRequest: _Optional[_Union[GetOrderTypeRequest, _Mapping]] = ..., getOrderNameRequest: _Optional[_Union[GetOrderNameRequest, _Mapping]] = ..., getTransportationTypeHandleRequest: _Optional[_Union[GetTransportationTypeHandleRequest, _Mapping]] = ..., getTransportationTypeNameRequest: _Optional[_Union[GetTransportationTypeNameRequest, _Mapping]] = ..., getAvailableDimensionsForObjectClassRequest: _Optional[_Union[GetAvailableDimensionsForObjectClassRequest, _Mapping]] = ..., getAvailableDimensionsForInteractionClassRequest: _Optional[_Union[GetAvailableDimensionsForInteractionClassRequest, _Mapping]] = ..., getDimensionHandleRequest: _Optional[_Union[GetDimensionHandleRequest, _Mapping]] = ..., getDimensionNameRequest: _Optional[_Union[GetDimensionNameRequest, _Mapping]] = ..., getDimensionUpperBoundRequest: _Optional[_Union[GetDimensionUpperBoundRequest, _Mapping]] = ..., getDimensionHandleSetRequest: _Optional[_Union[GetDimensionHandleSetRequest, _Mapping]] = ..., getRangeBoundsRequest: _Optional[_Union[GetRangeBoundsRequest, _Mapping]] = ..., setRangeBoundsRequest: _Optional[_Union[SetRangeBoundsRequest, _Mapping]] = ..., normalizeServiceGroupRequest: _Optional[_Union[NormalizeServiceGroupRequest, _Mapping]] = ..., normalizeFederateHandleRequest: _Optional[_Union[NormalizeFederateHandleRequest, _Mapping]] = ..., normalizeObjectClassHandleRequest: _Optional[_Union[NormalizeObjectClassHandleRequest, _Mapping]] = ..., normalizeInteractionClassHandleRequest: _Optional[_Union[NormalizeInteractionClassHandleRequest, _Mapping]] = ..., normalizeObjectInstanceHandleRequest: _Optional[_Union[NormalizeObjectInstanceHandleRequest, _Mapping]] = ..., getObjectClassRelevanceAdvisorySwitchRequest: _Optional[_Union[GetObjectClassRelevanceAdvisorySwitchRequest, _Mapping]] = ..., setObjectClassRelevanceAdvisorySwitchRequest: _Optional[_Union[SetObjectClassRelevanceAdvisorySwitchRequest, _Mapping]] = ..., getAttributeRelevanceAdvisorySwitchRequest: _Optional[_Union[GetAttributeRelevanceAdvisorySwitchRequest, _Mapping]] = ..., setAttributeRelevanceAdvisorySwitchRequest: _Optional[_Union[SetAttributeRelevanceAdvisorySwitchRequest, _Mapping]] = ..., getAttributeScopeAdvisorySwitchRequest: _Optional[_Union[GetAttributeScopeAdvisorySwitchRequest, _Mapping]] = ..., setAttributeScopeAdvisorySwitchRequest: _Optional[_Union[SetAttributeScopeAdvisorySwitchRequest, _Mapping]] = ..., getInteractionRelevanceAdvisorySwitchRequest: _Optional[_Union[GetInteractionRelevanceAdvisorySwitchRequest, _Mapping]] = ..., setInteractionRelevanceAdvisorySwitchRequest: _Optional[_Union[SetInteractionRelevanceAdvisorySwitchRequest, _Mapping]] = ..., getConveyRegionDesignatorSetsSwitchRequest: _Optional[_Union[GetConveyRegionDesignatorSetsSwitchRequest, _Mapping]] = ..., setConveyRegionDesignatorSetsSwitchRequest: _Optional[_Union[SetConveyRegionDesignatorSetsSwitchRequest, _Mapping]] = ..., getAutomaticResignDirectiveRequest: _Optional[_Union[GetAutomaticResignDirectiveRequest, _Mapping]] = ..., setAutomaticResignDirectiveRequest: _Optional[_Union[SetAutomaticResignDirectiveRequest, _Mapping]] = ..., getServiceReportingSwitchRequest: _Optional[_Union[GetServiceReportingSwitchRequest, _Mapping]] = ..., setServiceReportingSwitchRequest: _Optional[_Union[SetServiceReportingSwitchRequest, _Mapping]] = ..., getExceptionReportingSwitchRequest: _Optional[_Union[GetExceptionReportingSwitchRequest, _Mapping]] = ..., setExceptionReportingSwitchRequest: _Optional[_Union[SetExceptionReportingSwitchRequest, _Mapping]] = ..., getSendServiceReportsToFileSwitchRequest: _Optional[_Union[GetSendServiceReportsToFileSwitchRequest, _Mapping]] = ..., setSendServiceReportsToFileSwitchRequest: _Optional[_Union[SetSendServiceReportsToFileSwitchRequest, _Mapping]] = ..., getAutoProvideSwitchRequest: _Optional[_Union[GetAutoProvideSwitchRequest, _Mapping]] = ..., getDelaySubscriptionEvaluationSwitchRequest: _Optional[_Union[GetDelaySubscriptionEvaluationSwitchRequest, _Mapping]] = ..., getAdvisoriesUseKnownClassSwitchRequest: _Optional[_Union[GetAdvisoriesUseKnownClassSwitchRequest, _Mapping]] = ..., getAllowRelaxedDDMSwitchRequest: _Optional[_Union[GetAllowRelaxedDDMSwitchRequest, _Mapping]] = ..., getNonRegulatedGrantSwitchRequest: _Optional[_Union[GetNonRegulatedGrantSwitchRequest, _Mapping]] = ...) -> None: ...

class CallResponse(_message.Message):
    __slots__ = ("exceptionData", "connectResponse", "connectWithCredentialsResponse", "connectWithConfigurationResponse", "connectWithConfigurationAndCredentialsResponse", "disconnectResponse", "createFederationExecutionResponse", "createFederationExecutionWithTimeResponse", "createFederationExecutionWithModulesResponse", "createFederationExecutionWithModulesAndTimeResponse", "createFederationExecutionWithMIMResponse", "createFederationExecutionWithMIMAndTimeResponse", "destroyFederationExecutionResponse", "listFederationExecutionsResponse", "listFederationExecutionMembersResponse", "joinFederationExecutionResponse", "joinFederationExecutionWithModulesResponse", "joinFederationExecutionWithNameResponse", "joinFederationExecutionWithNameAndModulesResponse", "resignFederationExecutionResponse", "registerFederationSynchronizationPointResponse", "registerFederationSynchronizationPointWithSetResponse", "synchronizationPointAchievedResponse", "requestFederationSaveResponse", "requestFederationSaveWithTimeResponse", "federateSaveBegunResponse", "federateSaveCompleteResponse", "federateSaveNotCompleteResponse", "abortFederationSaveResponse", "queryFederationSaveStatusResponse", "requestFederationRestoreResponse", "federateRestoreCompleteResponse", "federateRestoreNotCompleteResponse", "abortFederationRestoreResponse", "queryFederationRestoreStatusResponse", "publishObjectClassAttributesResponse", "unpublishObjectClassResponse", "unpublishObjectClassAttributesResponse", "publishInteractionClassResponse", "unpublishInteractionClassResponse", "publishObjectClassDirectedInteractionsResponse", "unpublishObjectClassDirectedInteractionsResponse", "unpublishObjectClassDirectedInteractionsWithSetResponse", "subscribeObjectClassAttributesResponse", "subscribeObjectClassAttributesWithRateResponse", "subscribeObjectClassAttributesPassivelyResponse", "subscribeObjectClassAttributesPassivelyWithRateResponse", "unsubscribeObjectClassResponse", "unsubscribeObjectClassAttributesResponse", "subscribeInteractionClassResponse", "subscribeInteractionClassPassivelyResponse", "unsubscribeInteractionClassResponse", "subscribeObjectClassDirectedInteractionsResponse", "subscribeObjectClassDirectedInteractionsUniversallyResponse", "unsubscribeObjectClassDirectedInteractionsResponse", "unsubscribeObjectClassDirectedInteractionsWithSetResponse", "reserveObjectInstanceNameResponse", "releaseObjectInstanceNameResponse", "reserveMultipleObjectInstanceNamesResponse", "releaseMultipleObjectInstanceNamesResponse", "registerObjectInstanceResponse", "registerObjectInstanceWithNameResponse", "updateAttributeValuesResponse", "updateAttributeValuesWithTimeResponse", "sendInteractionResponse", "sendInteractionWithTimeResponse", "sendDirectedInteractionResponse", "sendDirectedInteractionWithTimeResponse", "deleteObjectInstanceResponse", "deleteObjectInstanceWithTimeResponse", "localDeleteObjectInstanceResponse", "requestInstanceAttributeValueUpdateResponse", "requestClassAttributeValueUpdateResponse", "requestAttributeTransportationTypeChangeResponse", "changeDefaultAttributeTransportationTypeResponse", "queryAttributeTransportationTypeResponse", "requestInteractionTransportationTypeChangeResponse", "queryInteractionTransportationTypeResponse", "unconditionalAttributeOwnershipDivestitureResponse", "negotiatedAttributeOwnershipDivestitureResponse", "confirmDivestitureResponse", "attributeOwnershipAcquisitionResponse", "attributeOwnershipAcquisitionIfAvailableResponse", "attributeOwnershipReleaseDeniedResponse", "attributeOwnershipDivestitureIfWantedResponse", "cancelNegotiatedAttributeOwnershipDivestitureResponse", "cancelAttributeOwnershipAcquisitionResponse", "queryAttributeOwnershipResponse", "isAttributeOwnedByFederateResponse", "enableTimeRegulationResponse", "disableTimeRegulationResponse", "enableTimeConstrainedResponse", "disableTimeConstrainedResponse", "timeAdvanceRequestResponse", "timeAdvanceRequestAvailableResponse", "nextMessageRequestResponse", "nextMessageRequestAvailableResponse", "flushQueueRequestResponse", "enableAsynchronousDeliveryResponse", "disableAsynchronousDeliveryResponse", "queryGALTResponse", "queryLogicalTimeResponse", "queryLITSResponse", "modifyLookaheadResponse", "queryLookaheadResponse", "retractResponse", "changeAttributeOrderTypeResponse", "changeDefaultAttributeOrderTypeResponse", "changeInteractionOrderTypeResponse", "createRegionResponse", "commitRegionModificationsResponse", "deleteRegionResponse", "registerObjectInstanceWithRegionsResponse", "registerObjectInstanceWithNameAndRegionsResponse", "associateRegionsForUpdatesResponse", "unassociateRegionsForUpdatesResponse", "subscribeObjectClassAttributesWithRegionsResponse", "subscribeObjectClassAttributesWithRegionsAndRateResponse", "unsubscribeObjectClassAttributesWithRegionsResponse", "subscribeInteractionClassWithRegionsResponse", "unsubscribeInteractionClassWithRegionsResponse", "sendInteractionWithRegionsResponse", "sendInteractionWithRegionsAndTimeResponse", "requestAttributeValueUpdateWithRegionsResponse", "getFederateHandleResponse", "getFederateNameResponse", "getObjectClassHandleResponse", "getObjectClassNameResponse", "getKnownObjectClassHandleResponse", "getObjectInstanceHandleResponse", "getObjectInstanceNameResponse", "getAttributeHandleResponse", "getAttributeNameResponse", "getUpdateRateValueResponse", "getUpdateRateValueForAttributeResponse", "getInteractionClassHandleResponse", "getInteractionClassNameResponse", "getParameterHandleResponse", "getParameterNameResponse", "getOrderTypeResponse", "getOrderNameResponse", "getTransportationTypeHandleResponse", "getTransportationTypeNameResponse", "getAvailableDimensionsForObjectClassResponse", "getAvailableDimensionsForInteractionClassResponse", "getDimensionHandleResponse", "getDimensionNameResponse", "getDimensionUpperBoundResponse", "getDimensionHandleSetResponse", "getRangeBoundsResponse", "setRangeBoundsResponse", "normalizeServiceGroupResponse", "normalizeFederateHandleResponse", "normalizeObjectClassHandleResponse", "normalizeInteractionClassHandleResponse", "normalizeObjectInstanceHandleResponse", "getObjectClassRelevanceAdvisorySwitchResponse", "setObjectClassRelevanceAdvisorySwitchResponse", "getAttributeRelevanceAdvisorySwitchResponse", "setAttributeRelevanceAdvisorySwitchResponse", "getAttributeScopeAdvisorySwitchResponse", "setAttributeScopeAdvisorySwitchResponse", "getInteractionRelevanceAdvisorySwitchResponse", "setInteractionRelevanceAdvisorySwitchResponse", "getConveyRegionDesignatorSetsSwitchResponse", "setConveyRegionDesignatorSetsSwitchResponse", "getAutomaticResignDirectiveResponse", "setAutomaticResignDirectiveResponse", "getServiceReportingSwitchResponse", "setServiceReportingSwitchResponse", "getExceptionReportingSwitchResponse", "setExceptionReportingSwitchResponse", "getSendServiceReportsToFileSwitchResponse", "setSendServiceReportsToFileSwitchResponse", "getAutoProvideSwitchResponse", "getDelaySubscriptionEvaluationSwitchResponse", "getAdvisoriesUseKnownClassSwitchResponse", "getAllowRelaxedDDMSwitchResponse", "getNonRegulatedGrantSwitchResponse")
    EXCEPTIONDATA_FIELD_NUMBER: _ClassVar[int]
    CONNECTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CONNECTWITHCREDENTIALSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CONNECTWITHCONFIGURATIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CONNECTWITHCONFIGURATIONANDCREDENTIALSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    DISCONNECTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMODULESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMODULESANDTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMIMRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREATEFEDERATIONEXECUTIONWITHMIMANDTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    DESTROYFEDERATIONEXECUTIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    LISTFEDERATIONEXECUTIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    LISTFEDERATIONEXECUTIONMEMBERSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONWITHMODULESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONWITHNAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    JOINFEDERATIONEXECUTIONWITHNAMEANDMODULESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    RESIGNFEDERATIONEXECUTIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REGISTERFEDERATIONSYNCHRONIZATIONPOINTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REGISTERFEDERATIONSYNCHRONIZATIONPOINTWITHSETRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SYNCHRONIZATIONPOINTACHIEVEDRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONSAVERESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONSAVEWITHTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    FEDERATESAVEBEGUNRESPONSE_FIELD_NUMBER: _ClassVar[int]
    FEDERATESAVECOMPLETERESPONSE_FIELD_NUMBER: _ClassVar[int]
    FEDERATESAVENOTCOMPLETERESPONSE_FIELD_NUMBER: _ClassVar[int]
    ABORTFEDERATIONSAVERESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYFEDERATIONSAVESTATUSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTFEDERATIONRESTORERESPONSE_FIELD_NUMBER: _ClassVar[int]
    FEDERATERESTORECOMPLETERESPONSE_FIELD_NUMBER: _ClassVar[int]
    FEDERATERESTORENOTCOMPLETERESPONSE_FIELD_NUMBER: _ClassVar[int]
    ABORTFEDERATIONRESTORERESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYFEDERATIONRESTORESTATUSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    PUBLISHOBJECTCLASSATTRIBUTESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSATTRIBUTESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    PUBLISHINTERACTIONCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHINTERACTIONCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    PUBLISHOBJECTCLASSDIRECTEDINTERACTIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSDIRECTEDINTERACTIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNPUBLISHOBJECTCLASSDIRECTEDINTERACTIONSWITHSETRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESWITHRATERESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESPASSIVELYRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESPASSIVELYWITHRATERESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSATTRIBUTESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEINTERACTIONCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEINTERACTIONCLASSPASSIVELYRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEINTERACTIONCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSUNIVERSALLYRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSDIRECTEDINTERACTIONSWITHSETRESPONSE_FIELD_NUMBER: _ClassVar[int]
    RESERVEOBJECTINSTANCENAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    RELEASEOBJECTINSTANCENAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    RESERVEMULTIPLEOBJECTINSTANCENAMESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    RELEASEMULTIPLEOBJECTINSTANCENAMESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCERESPONSE_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCEWITHNAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    UPDATEATTRIBUTEVALUESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UPDATEATTRIBUTEVALUESWITHTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONWITHTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    SENDDIRECTEDINTERACTIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SENDDIRECTEDINTERACTIONWITHTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    DELETEOBJECTINSTANCERESPONSE_FIELD_NUMBER: _ClassVar[int]
    DELETEOBJECTINSTANCEWITHTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    LOCALDELETEOBJECTINSTANCERESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTINSTANCEATTRIBUTEVALUEUPDATERESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTCLASSATTRIBUTEVALUEUPDATERESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTATTRIBUTETRANSPORTATIONTYPECHANGERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CHANGEDEFAULTATTRIBUTETRANSPORTATIONTYPERESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYATTRIBUTETRANSPORTATIONTYPERESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTINTERACTIONTRANSPORTATIONTYPECHANGERESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYINTERACTIONTRANSPORTATIONTYPERESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNCONDITIONALATTRIBUTEOWNERSHIPDIVESTITURERESPONSE_FIELD_NUMBER: _ClassVar[int]
    NEGOTIATEDATTRIBUTEOWNERSHIPDIVESTITURERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMDIVESTITURERESPONSE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPACQUISITIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPACQUISITIONIFAVAILABLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPRELEASEDENIEDRESPONSE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTEOWNERSHIPDIVESTITUREIFWANTEDRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CANCELNEGOTIATEDATTRIBUTEOWNERSHIPDIVESTITURERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CANCELATTRIBUTEOWNERSHIPACQUISITIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYATTRIBUTEOWNERSHIPRESPONSE_FIELD_NUMBER: _ClassVar[int]
    ISATTRIBUTEOWNEDBYFEDERATERESPONSE_FIELD_NUMBER: _ClassVar[int]
    ENABLETIMEREGULATIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    DISABLETIMEREGULATIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    ENABLETIMECONSTRAINEDRESPONSE_FIELD_NUMBER: _ClassVar[int]
    DISABLETIMECONSTRAINEDRESPONSE_FIELD_NUMBER: _ClassVar[int]
    TIMEADVANCEREQUESTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    TIMEADVANCEREQUESTAVAILABLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    NEXTMESSAGEREQUESTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    NEXTMESSAGEREQUESTAVAILABLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    FLUSHQUEUEREQUESTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    ENABLEASYNCHRONOUSDELIVERYRESPONSE_FIELD_NUMBER: _ClassVar[int]
    DISABLEASYNCHRONOUSDELIVERYRESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYGALTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYLOGICALTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYLITSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    MODIFYLOOKAHEADRESPONSE_FIELD_NUMBER: _ClassVar[int]
    QUERYLOOKAHEADRESPONSE_FIELD_NUMBER: _ClassVar[int]
    RETRACTRESPONSE_FIELD_NUMBER: _ClassVar[int]
    CHANGEATTRIBUTEORDERTYPERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CHANGEDEFAULTATTRIBUTEORDERTYPERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CHANGEINTERACTIONORDERTYPERESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREATEREGIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    COMMITREGIONMODIFICATIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    DELETEREGIONRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCEWITHREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    REGISTEROBJECTINSTANCEWITHNAMEANDREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    ASSOCIATEREGIONSFORUPDATESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNASSOCIATEREGIONSFORUPDATESRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESWITHREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEOBJECTCLASSATTRIBUTESWITHREGIONSANDRATERESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEOBJECTCLASSATTRIBUTESWITHREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBEINTERACTIONCLASSWITHREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    UNSUBSCRIBEINTERACTIONCLASSWITHREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONWITHREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SENDINTERACTIONWITHREGIONSANDTIMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    REQUESTATTRIBUTEVALUEUPDATEWITHREGIONSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETFEDERATEHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETFEDERATENAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTCLASSHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTCLASSNAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETKNOWNOBJECTCLASSHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTINSTANCEHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTINSTANCENAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTEHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTENAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETUPDATERATEVALUERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETUPDATERATEVALUEFORATTRIBUTERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETINTERACTIONCLASSHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETINTERACTIONCLASSNAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETPARAMETERHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETPARAMETERNAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETORDERTYPERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETORDERNAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETTRANSPORTATIONTYPEHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETTRANSPORTATIONTYPENAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETAVAILABLEDIMENSIONSFOROBJECTCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETAVAILABLEDIMENSIONSFORINTERACTIONCLASSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONNAMERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONUPPERBOUNDRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETDIMENSIONHANDLESETRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETRANGEBOUNDSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETRANGEBOUNDSRESPONSE_FIELD_NUMBER: _ClassVar[int]
    NORMALIZESERVICEGROUPRESPONSE_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEFEDERATEHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEOBJECTCLASSHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEINTERACTIONCLASSHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    NORMALIZEOBJECTINSTANCEHANDLERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETOBJECTCLASSRELEVANCEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETOBJECTCLASSRELEVANCEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTERELEVANCEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETATTRIBUTERELEVANCEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETATTRIBUTESCOPEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETATTRIBUTESCOPEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETINTERACTIONRELEVANCEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETINTERACTIONRELEVANCEADVISORYSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETCONVEYREGIONDESIGNATORSETSSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETCONVEYREGIONDESIGNATORSETSSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETAUTOMATICRESIGNDIRECTIVERESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETAUTOMATICRESIGNDIRECTIVERESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETSERVICEREPORTINGSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETSERVICEREPORTINGSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETEXCEPTIONREPORTINGSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETEXCEPTIONREPORTINGSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETSENDSERVICEREPORTSTOFILESWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    SETSENDSERVICEREPORTSTOFILESWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETAUTOPROVIDESWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETDELAYSUBSCRIPTIONEVALUATIONSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETADVISORIESUSEKNOWNCLASSSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETALLOWRELAXEDDDMSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    GETNONREGULATEDGRANTSWITCHRESPONSE_FIELD_NUMBER: _ClassVar[int]
    exceptionData: ExceptionData
    connectResponse: ConnectResponse
    connectWithCredentialsResponse: ConnectWithCredentialsResponse
    connectWithConfigurationResponse: ConnectWithConfigurationResponse
    connectWithConfigurationAndCredentialsResponse: ConnectWithConfigurationAndCredentialsResponse
    disconnectResponse: DisconnectResponse
    createFederationExecutionResponse: CreateFederationExecutionResponse
    createFederationExecutionWithTimeResponse: CreateFederationExecutionWithTimeResponse
    createFederationExecutionWithModulesResponse: CreateFederationExecutionWithModulesResponse
    createFederationExecutionWithModulesAndTimeResponse: CreateFederationExecutionWithModulesAndTimeResponse
    createFederationExecutionWithMIMResponse: CreateFederationExecutionWithMIMResponse
    createFederationExecutionWithMIMAndTimeResponse: CreateFederationExecutionWithMIMAndTimeResponse
    destroyFederationExecutionResponse: DestroyFederationExecutionResponse
    listFederationExecutionsResponse: ListFederationExecutionsResponse
    listFederationExecutionMembersResponse: ListFederationExecutionMembersResponse
    joinFederationExecutionResponse: JoinFederationExecutionResponse
    joinFederationExecutionWithModulesResponse: JoinFederationExecutionWithModulesResponse
    joinFederationExecutionWithNameResponse: JoinFederationExecutionWithNameResponse
    joinFederationExecutionWithNameAndModulesResponse: JoinFederationExecutionWithNameAndModulesResponse
    resignFederationExecutionResponse: ResignFederationExecutionResponse
    registerFederationSynchronizationPointResponse: RegisterFederationSynchronizationPointResponse
    registerFederationSynchronizationPointWithSetResponse: RegisterFederationSynchronizationPointWithSetResponse
    synchronizationPointAchievedResponse: SynchronizationPointAchievedResponse
    requestFederationSaveResponse: RequestFederationSaveResponse
    requestFederationSaveWithTimeResponse: RequestFederationSaveWithTimeResponse
    federateSaveBegunResponse: FederateSaveBegunResponse
    federateSaveCompleteResponse: FederateSaveCompleteResponse
    federateSaveNotCompleteResponse: FederateSaveNotCompleteResponse
    abortFederationSaveResponse: AbortFederationSaveResponse
    queryFederationSaveStatusResponse: QueryFederationSaveStatusResponse
    requestFederationRestoreResponse: RequestFederationRestoreResponse
    federateRestoreCompleteResponse: FederateRestoreCompleteResponse
    federateRestoreNotCompleteResponse: FederateRestoreNotCompleteResponse
    abortFederationRestoreResponse: AbortFederationRestoreResponse
    queryFederationRestoreStatusResponse: QueryFederationRestoreStatusResponse
    publishObjectClassAttributesResponse: PublishObjectClassAttributesResponse
    unpublishObjectClassResponse: UnpublishObjectClassResponse
    unpublishObjectClassAttributesResponse: UnpublishObjectClassAttributesResponse
    publishInteractionClassResponse: PublishInteractionClassResponse
    unpublishInteractionClassResponse: UnpublishInteractionClassResponse
    publishObjectClassDirectedInteractionsResponse: PublishObjectClassDirectedInteractionsResponse
    unpublishObjectClassDirectedInteractionsResponse: UnpublishObjectClassDirectedInteractionsResponse
    unpublishObjectClassDirectedInteractionsWithSetResponse: UnpublishObjectClassDirectedInteractionsWithSetResponse
    subscribeObjectClassAttributesResponse: SubscribeObjectClassAttributesResponse
    subscribeObjectClassAttributesWithRateResponse: SubscribeObjectClassAttributesWithRateResponse
    subscribeObjectClassAttributesPassivelyResponse: SubscribeObjectClassAttributesPassivelyResponse
    subscribeObjectClassAttributesPassivelyWithRateResponse: SubscribeObjectClassAttributesPassivelyWithRateResponse
    unsubscribeObjectClassResponse: UnsubscribeObjectClassResponse
    unsubscribeObjectClassAttributesResponse: UnsubscribeObjectClassAttributesResponse
    subscribeInteractionClassResponse: SubscribeInteractionClassResponse
    subscribeInteractionClassPassivelyResponse: SubscribeInteractionClassPassivelyResponse
    unsubscribeInteractionClassResponse: UnsubscribeInteractionClassResponse
    subscribeObjectClassDirectedInteractionsResponse: SubscribeObjectClassDirectedInteractionsResponse
    subscribeObjectClassDirectedInteractionsUniversallyResponse: SubscribeObjectClassDirectedInteractionsUniversallyResponse
    unsubscribeObjectClassDirectedInteractionsResponse: UnsubscribeObjectClassDirectedInteractionsResponse
    unsubscribeObjectClassDirectedInteractionsWithSetResponse: UnsubscribeObjectClassDirectedInteractionsWithSetResponse
    reserveObjectInstanceNameResponse: ReserveObjectInstanceNameResponse
    releaseObjectInstanceNameResponse: ReleaseObjectInstanceNameResponse
    reserveMultipleObjectInstanceNamesResponse: ReserveMultipleObjectInstanceNamesResponse
    releaseMultipleObjectInstanceNamesResponse: ReleaseMultipleObjectInstanceNamesResponse
    registerObjectInstanceResponse: RegisterObjectInstanceResponse
    registerObjectInstanceWithNameResponse: RegisterObjectInstanceWithNameResponse
    updateAttributeValuesResponse: UpdateAttributeValuesResponse
    updateAttributeValuesWithTimeResponse: UpdateAttributeValuesWithTimeResponse
    sendInteractionResponse: SendInteractionResponse
    sendInteractionWithTimeResponse: SendInteractionWithTimeResponse
    sendDirectedInteractionResponse: SendDirectedInteractionResponse
    sendDirectedInteractionWithTimeResponse: SendDirectedInteractionWithTimeResponse
    deleteObjectInstanceResponse: DeleteObjectInstanceResponse
    deleteObjectInstanceWithTimeResponse: DeleteObjectInstanceWithTimeResponse
    localDeleteObjectInstanceResponse: LocalDeleteObjectInstanceResponse
    requestInstanceAttributeValueUpdateResponse: RequestInstanceAttributeValueUpdateResponse
    requestClassAttributeValueUpdateResponse: RequestClassAttributeValueUpdateResponse
    requestAttributeTransportationTypeChangeResponse: RequestAttributeTransportationTypeChangeResponse
    changeDefaultAttributeTransportationTypeResponse: ChangeDefaultAttributeTransportationTypeResponse
    queryAttributeTransportationTypeResponse: QueryAttributeTransportationTypeResponse
    requestInteractionTransportationTypeChangeResponse: RequestInteractionTransportationTypeChangeResponse
    queryInteractionTransportationTypeResponse: QueryInteractionTransportationTypeResponse
    unconditionalAttributeOwnershipDivestitureResponse: UnconditionalAttributeOwnershipDivestitureResponse
    negotiatedAttributeOwnershipDivestitureResponse: NegotiatedAttributeOwnershipDivestitureResponse
    confirmDivestitureResponse: ConfirmDivestitureResponse
    attributeOwnershipAcquisitionResponse: AttributeOwnershipAcquisitionResponse
    attributeOwnershipAcquisitionIfAvailableResponse: AttributeOwnershipAcquisitionIfAvailableResponse
    attributeOwnershipReleaseDeniedResponse: AttributeOwnershipReleaseDeniedResponse
    attributeOwnershipDivestitureIfWantedResponse: AttributeOwnershipDivestitureIfWantedResponse
    cancelNegotiatedAttributeOwnershipDivestitureResponse: CancelNegotiatedAttributeOwnershipDivestitureResponse
    cancelAttributeOwnershipAcquisitionResponse: CancelAttributeOwnershipAcquisitionResponse
    queryAttributeOwnershipResponse: QueryAttributeOwnershipResponse
    isAttributeOwnedByFederateResponse: IsAttributeOwnedByFederateResponse
    enableTimeRegulationResponse: EnableTimeRegulationResponse
    disableTimeRegulationResponse: DisableTimeRegulationResponse
    enableTimeConstrainedResponse: EnableTimeConstrainedResponse
    disableTimeConstrainedResponse: DisableTimeConstrainedResponse
    timeAdvanceRequestResponse: TimeAdvanceRequestResponse
    timeAdvanceRequestAvailableResponse: TimeAdvanceRequestAvailableResponse
    nextMessageRequestResponse: NextMessageRequestResponse
    nextMessageRequestAvailableResponse: NextMessageRequestAvailableResponse
    flushQueueRequestResponse: FlushQueueRequestResponse
    enableAsynchronousDeliveryResponse: EnableAsynchronousDeliveryResponse
    disableAsynchronousDeliveryResponse: DisableAsynchronousDeliveryResponse
    queryGALTResponse: QueryGALTResponse
    queryLogicalTimeResponse: QueryLogicalTimeResponse
    queryLITSResponse: QueryLITSResponse
    modifyLookaheadResponse: ModifyLookaheadResponse
    queryLookaheadResponse: QueryLookaheadResponse
    retractResponse: RetractResponse
    changeAttributeOrderTypeResponse: ChangeAttributeOrderTypeResponse
    changeDefaultAttributeOrderTypeResponse: ChangeDefaultAttributeOrderTypeResponse
    changeInteractionOrderTypeResponse: ChangeInteractionOrderTypeResponse
    createRegionResponse: CreateRegionResponse
    commitRegionModificationsResponse: CommitRegionModificationsResponse
    deleteRegionResponse: DeleteRegionResponse
    registerObjectInstanceWithRegionsResponse: RegisterObjectInstanceWithRegionsResponse
    registerObjectInstanceWithNameAndRegionsResponse: RegisterObjectInstanceWithNameAndRegionsResponse
    associateRegionsForUpdatesResponse: AssociateRegionsForUpdatesResponse
    unassociateRegionsForUpdatesResponse: UnassociateRegionsForUpdatesResponse
    subscribeObjectClassAttributesWithRegionsResponse: SubscribeObjectClassAttributesWithRegionsResponse
    subscribeObjectClassAttributesWithRegionsAndRateResponse: SubscribeObjectClassAttributesWithRegionsAndRateResponse
    unsubscribeObjectClassAttributesWithRegionsResponse: UnsubscribeObjectClassAttributesWithRegionsResponse
    subscribeInteractionClassWithRegionsResponse: SubscribeInteractionClassWithRegionsResponse
    unsubscribeInteractionClassWithRegionsResponse: UnsubscribeInteractionClassWithRegionsResponse
    sendInteractionWithRegionsResponse: SendInteractionWithRegionsResponse
    sendInteractionWithRegionsAndTimeResponse: SendInteractionWithRegionsAndTimeResponse
    requestAttributeValueUpdateWithRegionsResponse: RequestAttributeValueUpdateWithRegionsResponse
    getFederateHandleResponse: GetFederateHandleResponse
    getFederateNameResponse: GetFederateNameResponse
    getObjectClassHandleResponse: GetObjectClassHandleResponse
    getObjectClassNameResponse: GetObjectClassNameResponse
    getKnownObjectClassHandleResponse: GetKnownObjectClassHandleResponse
    getObjectInstanceHandleResponse: GetObjectInstanceHandleResponse
    getObjectInstanceNameResponse: GetObjectInstanceNameResponse
    getAttributeHandleResponse: GetAttributeHandleResponse
    getAttributeNameResponse: GetAttributeNameResponse
    getUpdateRateValueResponse: GetUpdateRateValueResponse
    getUpdateRateValueForAttributeResponse: GetUpdateRateValueForAttributeResponse
    getInteractionClassHandleResponse: GetInteractionClassHandleResponse
    getInteractionClassNameResponse: GetInteractionClassNameResponse
    getParameterHandleResponse: GetParameterHandleResponse
    getParameterNameResponse: GetParameterNameResponse
    getOrderTypeResponse: GetOrderTypeResponse
    getOrderNameResponse: GetOrderNameResponse
    getTransportationTypeHandleResponse: GetTransportationTypeHandleResponse
    getTransportationTypeNameResponse: GetTransportationTypeNameResponse
    getAvailableDimensionsForObjectClassResponse: GetAvailableDimensionsForObjectClassResponse
    getAvailableDimensionsForInteractionClassResponse: GetAvailableDimensionsForInteractionClassResponse
    getDimensionHandleResponse: GetDimensionHandleResponse
    getDimensionNameResponse: GetDimensionNameResponse
    getDimensionUpperBoundResponse: GetDimensionUpperBoundResponse
    getDimensionHandleSetResponse: GetDimensionHandleSetResponse
    getRangeBoundsResponse: GetRangeBoundsResponse
    setRangeBoundsResponse: SetRangeBoundsResponse
    normalizeServiceGroupResponse: NormalizeServiceGroupResponse
    normalizeFederateHandleResponse: NormalizeFederateHandleResponse
    normalizeObjectClassHandleResponse: NormalizeObjectClassHandleResponse
    normalizeInteractionClassHandleResponse: NormalizeInteractionClassHandleResponse
    normalizeObjectInstanceHandleResponse: NormalizeObjectInstanceHandleResponse
    getObjectClassRelevanceAdvisorySwitchResponse: GetObjectClassRelevanceAdvisorySwitchResponse
    setObjectClassRelevanceAdvisorySwitchResponse: SetObjectClassRelevanceAdvisorySwitchResponse
    getAttributeRelevanceAdvisorySwitchResponse: GetAttributeRelevanceAdvisorySwitchResponse
    setAttributeRelevanceAdvisorySwitchResponse: SetAttributeRelevanceAdvisorySwitchResponse
    getAttributeScopeAdvisorySwitchResponse: GetAttributeScopeAdvisorySwitchResponse
    setAttributeScopeAdvisorySwitchResponse: SetAttributeScopeAdvisorySwitchResponse
    getInteractionRelevanceAdvisorySwitchResponse: GetInteractionRelevanceAdvisorySwitchResponse
    setInteractionRelevanceAdvisorySwitchResponse: SetInteractionRelevanceAdvisorySwitchResponse
    getConveyRegionDesignatorSetsSwitchResponse: GetConveyRegionDesignatorSetsSwitchResponse
    setConveyRegionDesignatorSetsSwitchResponse: SetConveyRegionDesignatorSetsSwitchResponse
    getAutomaticResignDirectiveResponse: GetAutomaticResignDirectiveResponse
    setAutomaticResignDirectiveResponse: SetAutomaticResignDirectiveResponse
    getServiceReportingSwitchResponse: GetServiceReportingSwitchResponse
    setServiceReportingSwitchResponse: SetServiceReportingSwitchResponse
    getExceptionReportingSwitchResponse: GetExceptionReportingSwitchResponse
    setExceptionReportingSwitchResponse: SetExceptionReportingSwitchResponse
    getSendServiceReportsToFileSwitchResponse: GetSendServiceReportsToFileSwitchResponse
    setSendServiceReportsToFileSwitchResponse: SetSendServiceReportsToFileSwitchResponse
    getAutoProvideSwitchResponse: GetAutoProvideSwitchResponse
    getDelaySubscriptionEvaluationSwitchResponse: GetDelaySubscriptionEvaluationSwitchResponse
    getAdvisoriesUseKnownClassSwitchResponse: GetAdvisoriesUseKnownClassSwitchResponse
    getAllowRelaxedDDMSwitchResponse: GetAllowRelaxedDDMSwitchResponse
    getNonRegulatedGrantSwitchResponse: GetNonRegulatedGrantSwitchResponse
    def __init__(self, exceptionData: _Optional[_Union[ExceptionData, _Mapping]] = ..., connectResponse: _Optional[_Union[ConnectResponse, _Mapping]] = ..., connectWithCredentialsResponse: _Optional[_Union[ConnectWithCredentialsResponse, _Mapping]] = ..., connectWithConfigurationResponse: _Optional[_Union[ConnectWithConfigurationResponse, _Mapping]] = ..., connectWithConfigurationAndCredentialsResponse: _Optional[_Union[ConnectWithConfigurationAndCredentialsResponse, _Mapping]] = ..., disconnectResponse: _Optional[_Union[DisconnectResponse, _Mapping]] = ..., createFederationExecutionResponse: _Optional[_Union[CreateFederationExecutionResponse, _Mapping]] = ..., createFederationExecutionWithTimeResponse: _Optional[_Union[CreateFederationExecutionWithTimeResponse, _Mapping]] = ..., createFederationExecutionWithModulesResponse: _Optional[_Union[CreateFederationExecutionWithModulesResponse, _Mapping]] = ..., createFederationExecutionWithModulesAndTimeResponse: _Optional[_Union[CreateFederationExecutionWithModulesAndTimeResponse, _Mapping]] = ..., createFederationExecutionWithMIMResponse: _Optional[_Union[CreateFederationExecutionWithMIMResponse, _Mapping]] = ..., createFederationExecutionWithMIMAndTimeResponse: _Optional[_Union[CreateFederationExecutionWithMIMAndTimeResponse, _Mapping]] = ..., destroyFederationExecutionResponse: _Optional[_Union[DestroyFederationExecutionResponse, _Mapping]] = ..., listFederationExecutionsResponse: _Optional[_Union[ListFederationExecutionsResponse, _Mapping]] = ..., listFederationExecutionMembersResponse: _Optional[_Union[ListFederationExecutionMembersResponse, _Mapping]] = ..., joinFederationExecutionResponse: _Optional[_Union[JoinFederationExecutionResponse, _Mapping]] = ..., joinFederationExecutionWithModulesResponse: _Optional[_Union[JoinFederationExecutionWithModulesResponse, _Mapping]] = ..., joinFederationExecutionWithNameResponse: _Optional[_Union[JoinFederationExecutionWithNameResponse, _Mapping]] = ..., joinFederationExecutionWithNameAndModulesResponse: _Optional[_Union[JoinFederationExecutionWithNameAndModulesResponse, _Mapping]] = ..., resignFederationExecutionResponse: _Optional[_Union[ResignFederationExecutionResponse, _Mapping]] = ..., registerFederationSynchronizationPointResponse: _Optional[_Union[RegisterFederationSynchronizationPointResponse, _Mapping]] = ..., registerFederationSynchronizationPointWithSetResponse: _Optional[_Union[RegisterFederationSynchronizationPointWithSetResponse, _Mapping]] = ..., synchronizationPointAchievedResponse: _Optional[_Union[SynchronizationPointAchievedResponse, _Mapping]] = ..., requestFederationSaveResponse: _Optional[_Union[RequestFederationSaveResponse, _Mapping]] = ..., requestFederationSaveWithTimeResponse: _Optional[_Union[RequestFederationSaveWithTimeResponse, _Mapping]] = ..., federateSaveBegunResponse: _Optional[_Union[FederateSaveBegunResponse, _Mapping]] = ..., federateSaveCompleteResponse: _Optional[_Union[FederateSaveCompleteResponse, _Mapping]] = ..., federateSaveNotCompleteResponse: _Optional[_Union[FederateSaveNotCompleteResponse, _Mapping]] = ..., abortFederationSaveResponse: _Optional[_Union[AbortFederationSaveResponse, _Mapping]] = ..., queryFederationSaveStatusResponse: _Optional[_Union[QueryFederationSaveStatusResponse, _Mapping]] = ..., requestFederationRestoreResponse: _Optional[_Union[RequestFederationRestoreResponse, _Mapping]] = ..., federateRestoreCompleteResponse: _Optional[_Union[FederateRestoreCompleteResponse, _Mapping]] = ..., federateRestoreNotCompleteResponse: _Optional[_Union[FederateRestoreNotCompleteResponse, _Mapping]] = ..., abortFederationRestoreResponse: _Optional[_Union[AbortFederationRestoreResponse, _Mapping]] = ..., queryFederationRestoreStatusResponse: _Optional[_Union[QueryFederationRestoreStatusResponse, _Mapping]] = ..., publishObjectClassAttributesResponse: _Optional[_Union[PublishObjectClassAttributesResponse, _Mapping]] = ..., unpublishObjectClassResponse: _Optional[_Union[UnpublishObjectClassResponse, _Mapping]] = ..., unpublishObjectClassAttributesResponse: _Optional[_Union[UnpublishObjectClassAttributesResponse, _Mapping]] = ..., publishInteractionClassResponse: _Optional[_Union[PublishInteractionClassResponse, _Mapping]] = ..., unpublishInteractionClassResponse: _Optional[_Union[UnpublishInteractionClassResponse, _Mapping]] = ..., publishObjectClassDirectedInteractionsResponse: _Optional[_Union[PublishObjectClassDirectedInteractionsResponse, _Mapping]] = ..., unpublishObjectClassDirectedInteractionsResponse: _Optional[_Union[UnpublishObjectClassDirectedInteractionsResponse, _Mapping]] = ..., unpublishObjectClassDirectedInteractionsWithSetResponse: _Optional[_Union[UnpublishObjectClassDirectedInteractionsWithSetResponse, _Mapping]] = ..., subscribeObjectClassAttributesResponse: _Optional[_Union[SubscribeObjectClassAttributesResponse, _Mapping]] = ..., subscribeObjectClassAttributesWithRateResponse: _Optional[_Union[SubscribeObjectClassAttributesWithRateResponse, _Mapping]] = ..., subscribeObjectClassAttributesPassivelyResponse: _Optional[_Union[SubscribeObjectClassAttributesPassivelyResponse, _Mapping]] = ..., subscribeObjectClassAttributesPassivelyWithRateResponse: _Optional[_Union[SubscribeObjectClassAttributesPassivelyWithRateResponse, _Mapping]] = ..., unsubscribeObjectClassResponse: _Optional[_Union[UnsubscribeObjectClassResponse, _Mapping]] = ..., unsubscribeObjectClassAttributesResponse: _Optional[_Union[UnsubscribeObjectClassAttributesResponse, _Mapping]] = ..., subscribeInteractionClassResponse: _Optional[_Union[SubscribeInteractionClassResponse, _Mapping]] = ..., subscribeInteractionClassPassivelyResponse: _Optional[_Union[SubscribeInteractionClassPassivelyResponse, _Mapping]] = ..., unsubscribeInteractionClassResponse: _Optional[_Union[UnsubscribeInteractionClassResponse, _Mapping]] = ..., subscribeObjectClassDirectedInteractionsResponse: _Optional[_Union[SubscribeObjectClassDirectedInteractionsResponse, _Mapping]] = ..., subscribeObjectClassDirectedInteractionsUniversallyResponse: _Optional[_Union[SubscribeObjectClassDirectedInteractionsUniversallyResponse, _Mapping]] = ..., unsubscribeObjectClassDirectedInteractionsResponse: _Optional[_Union[UnsubscribeObjectClassDirectedInteractionsResponse, _Mapping]] = ..., unsubscribeObjectClassDirectedInteractionsWithSetResponse: _Optional[_Union[UnsubscribeObjectClassDirectedInteractionsWithSetResponse, _Mapping]] = ..., reserveObjectInstanceNameResponse: _Optional[_Union[ReserveObjectInstanceNameResponse, _Mapping]] = ..., releaseObjectInstanceNameResponse: _Optional[_Union[ReleaseObjectInstanceNameResponse, _Mapping]] = ..., reserveMultipleObjectInstanceNamesResponse: _Optional[_Union[ReserveMultipleObjectInstanceNamesResponse, _Mapping]] = ..., releaseMultipleObjectInstanceNamesResponse: _Optional[_Union[ReleaseMultipleObjectInstanceNamesResponse, _Mapping]] = ..., registerObjectInstanceResponse: _Optional[_Union[RegisterObjectInstanceResponse, _Mapping]] = ..., registerObjectInstanceWithNameResponse: _Optional[_Union[RegisterObjectInstanceWithNameResponse, _Mapping]] = ..., updateAttributeValuesResponse: _Optional[_Union[UpdateAttributeValuesResponse, _Mapping]] = ..., updateAttributeValuesWithTimeResponse: _Optional[_Union[UpdateAttributeValuesWithTimeResponse, _Mapping]] = ..., sendInteractionResponse: _Optional[_Union[SendInteractionResponse, _Mapping]] = ..., sendInteractionWithTimeResponse: _Optional[_Union[SendInteractionWithTimeResponse, _Mapping]] = ..., sendDirectedInteractionResponse: _Optional[_Union[SendDirectedInteractionResponse, _Mapping]] = ..., sendDirectedInteractionWithTimeResponse: _Optional[_Union[SendDirectedInteractionWithTimeResponse, _Mapping]] = ..., deleteObjectInstanceResponse: _Optional[_Union[DeleteObjectInstanceResponse, _Mapping]] = ..., deleteObjectInstanceWithTimeResponse: _Optional[_Union[DeleteObjectInstanceWithTimeResponse, _Mapping]] = ..., localDeleteObjectInstanceResponse: _Optional[_Union[LocalDeleteObjectInstanceResponse, _Mapping]] = ..., requestInstanceAttributeValueUpdateResponse: _Optional[_Union[RequestInstanceAttributeValueUpdateResponse, _Mapping]] = ..., requestClassAttributeValueUpdateResponse: _Optional[_Union[RequestClassAttributeValueUpdateResponse, _Mapping]] = ..., requestAttributeTransportationTypeChangeResponse: _Optional[_Union[RequestAttributeTransportationTypeChangeResponse, _Mapping]] = ..., changeDefaultAttributeTransportationTypeResponse: _Optional[_Union[ChangeDefaultAttributeTransportationTypeResponse, _Mapping]] = ..., queryAttributeTransportationTypeResponse: _Optional[_Union[QueryAttributeTransportationTypeResponse, _Mapping]] = ..., requestInteractionTransportationTypeChangeResponse: _Optional[_Union[RequestInteractionTransportationTypeChangeResponse, _Mapping]] = ..., queryInteractionTransportationTypeResponse: _Optional[_Union[QueryInteractionTransportationTypeResponse, _Mapping]] = ..., unconditionalAttributeOwnershipDivestitureResponse: _Optional[_Union[UnconditionalAttributeOwnershipDivestitureResponse, _Mapping]] = ..., negotiatedAttributeOwnershipDivestitureResponse: _Optional[_Union[NegotiatedAttributeOwnershipDivestitureResponse, _Mapping]] = ..., confirmDivestitureResponse: _Optional[_Union[ConfirmDivestitureResponse, _Mapping]] = ..., attributeOwnershipAcquisitionResponse: _Optional[_Union[AttributeOwnershipAcquisitionResponse, _Mapping]] = ..., attributeOwnershipAcquisitionIfAvailableResponse: _Optional[_Union[AttributeOwnershipAcquisitionIfAvailableResponse, _Mapping]] = ..., attributeOwnershipReleaseDeniedResponse: _Optional[_Union[AttributeOwnershipReleaseDeniedResponse, _Mapping]] = ..., attributeOwnershipDivestitureIfWantedResponse: _Optional[_Union[AttributeOwnershipDivestitureIfWantedResponse, _Mapping]] = ..., cancelNegotiatedAttributeOwnershipDivestitureResponse: _Optional[_Union[CancelNegotiatedAttributeOwnershipDivestitureResponse, _Mapping]] = ..., cancelAttributeOwnershipAcquisitionResponse: _Optional[_Union[CancelAttributeOwnershipAcquisitionResponse, _Mapping]] = ..., queryAttributeOwnershipResponse: _Optional[_Union[QueryAttributeOwnershipResponse, _Mapping]] = ..., isAttributeOwnedByFederateResponse: _Optional[_Union[IsAttributeOwnedByFederateResponse, _Mapping]] = ..., enableTimeRegulationResponse: _Optional[_Union[EnableTimeRegulationResponse, _Mapping]] = ..., disableTimeRegulationResponse: _Optional[_Union[DisableTimeRegulationResponse, _Mapping]] = ..., enableTimeConstrainedResponse: _Optional[_Union[EnableTimeConstrainedResponse, _Mapping]] = ..., disableTimeConstrainedResponse: _Optional[_Union[DisableTimeConstrainedResponse, _Mapping]] = ..., timeAdvanceRequestResponse: _Optional[_Union[TimeAdvanceRequestResponse, _Mapping]] = ..., timeAdvanceRequestAvailableResponse: _Optional[_Union[TimeAdvanceRequestAvailableResponse, _Mapping]] = ..., nextMessageRequestResponse: _Optional[_Union[NextMessageRequestResponse, _Mapping]] = ..., nextMessageRequestAvailableResponse: _Optional[_Union[NextMessageRequestAvailableResponse, _Mapping]] = ..., flushQueueRequestResponse: _Optional[_Union[FlushQueueRequestResponse, _Mapping]] = ..., enableAsynchronousDeliveryResponse: _Optional[_Union[EnableAsynchronousDeliveryResponse, _Mapping]] = ..., disableAsynchronousDeliveryResponse: _Optional[_Union[DisableAsynchronousDeliveryResponse, _Mapping]] = ..., queryGALTResponse: _Optional[_Union[QueryGALTResponse, _Mapping]] = ..., queryLogicalTimeResponse: _Optional[_Union[QueryLogicalTimeResponse, _Mapping]] = ..., queryLITSResponse: _Optional[_Union[QueryLITSResponse, _Mapping]] = ..., modifyLookaheadResponse: _Optional[_Union[ModifyLookaheadResponse, _Mapping]] = ..., queryLookaheadResponse: _Optional[_Union[QueryLookaheadResponse, _Mapping]] = ..., retractResponse: _Optional[_Union[RetractResponse, _Mapping]] = ..., changeAttributeOrderTypeResponse: _Optional[_Union[ChangeAttributeOrderTypeResponse, _Mapping]] = ..., changeDefaultAttributeOrderTypeResponse: _Optional[_Union[ChangeDefaultAttributeOrderTypeResponse, _Mapping]] = ..., changeInteractionOrderTypeResponse: _Optional[_Union[ChangeInteractionOrderTypeResponse, _Mapping]] = ..., createRegionResponse: _Optional[_Union[CreateRegionResponse, _Mapping]] = ..., commitRegionModificationsResponse: _Optional[_Union[CommitRegionModificationsResponse, _Mapping]] = ..., deleteRegionResponse: _Optional[_Union[DeleteRegionResponse, _Mapping]] = ..., registerObjectInstanceWithRegionsResponse: _Optional[_Union[RegisterObjectInstanceWithRegionsResponse, _Mapping]] = ..., registerObjectInstanceWithNameAndRegionsResponse: _Optional[_Union[RegisterObjectInstanceWithNameAndRegionsResponse, _Mapping]] = ..., associateRegionsForUpdatesResponse: _Optional[_Union[AssociateRegionsForUpdatesResponse, _Mapping]] = ..., unassociateRegionsForUpdatesResponse: _Optional[_Union[UnassociateRegionsForUpdatesResponse, _Mapping]] = ..., subscribeObjectClassAttributesWithRegionsResponse: _Optional[_Union[SubscribeObjectClassAttributesWithRegionsResponse, _Mapping]] = ..., subscribeObjectClassAttributesWithRegionsAndRateResponse: _Optional[_Union[SubscribeObjectClassAttributesWithRegionsAndRateResponse, _Mapping]] = ..., unsubscribeObjectClassAttributesWithRegionsResponse: _Optional[_Union[UnsubscribeObjectClassAttributesWithRegionsResponse, _Mapping]] = ..., subscribeInteractionClassWithRegionsResponse: _Optional[_Union[SubscribeInteractionClassWithRegionsResponse, _Mapping]] = ..., unsubscribeInteractionClassWithRegionsResponse: _Optional[_Union[UnsubscribeInteractionClassWithRegionsResponse, _Mapping]] = ..., sendInteractionWithRegionsResponse: _Optional[_Union[SendInteractionWithRegionsResponse, _Mapping]] = ..., sendInteractionWithRegionsAndTimeResponse: _Optional[_Union[SendInteractionWithRegionsAndTimeResponse, _Mapping]] = ..., requestAttributeValueUpdateWithRegionsResponse: _Optional[_Union[RequestAttributeValueUpdateWithRegionsResponse, _Mapping]] = ..., getFederateHandleResponse: _Optional[_Union[GetFederateHandleResponse, _Mapping]] = ..., getFederateNameResponse: _Optional[_Union[GetFederateNameResponse, _Mapping]] = ..., getObjectClassHandleResponse: _Optional[_Union[GetObjectClassHandleResponse, _Mapping]] = ..., getObjectClassNameResponse: _Optional[_Union[GetObjectClassNameResponse, _Mapping]] = ..., getKnownObjectClassHandleResponse: _Optional[_Union[GetKnownObjectClassHandleResponse, _Mapping]] = ..., getObjectInstanceHandleResponse: _Optional[_Union[GetObjectInstanceHandleResponse, _Mapping]] = ..., getObjectInstanceNameResponse: _Optional[_Union[GetObjectInstanceNameResponse, _Mapping]] = ..., getAttributeHandleResponse: _Optional[_Union[GetAttributeHandleResponse, _Mapping]] = ..., getAttributeNameResponse: _Optional[_Union[GetAttributeNameResponse, _Mapping]] = ..., getUpdateRateValueResponse: _Optional[_Union[GetUpdateRateValueResponse, _Mapping]] = ..., getUpdateRateValueForAttributeResponse: _Optional[_Union[GetUpdateRateValueForAttributeResponse, _Mapping]] = ..., getInteractionClassHandleResponse: _Optional[_Union[GetInteractionClassHandleResponse, _Mapping]] = ..., getInteractionClassNameResponse: _Optional[_Union[GetInteractionClassNameResponse, _Mapping]] = ..., getParameterHandleResponse: _Optional[_Union[GetParameterHandleResponse, _Mapping]] = ..., getParameterNameResponse: _Optional[_Union[GetParameterNameResponse, _Mapping]] = ..., getOrderTypeResponse: _Optional[_Union[GetOrderTypeResponse, _Mapping]] = ..., getOrderNameResponse: _Optional[_Union[GetOrderNameResponse, _Mapping]] = ..., getTransportationTypeHandleResponse: _Optional[_Union[GetTransportationTypeHandleResponse, _Mapping]] = ..., getTransportationTypeNameResponse: _Optional[_Union[GetTransportationTypeNameResponse, _Mapping]] = ..., getAvailableDimensionsForObjectClassResponse: _Optional[_Union[GetAvailableDimensionsForObjectClassResponse, _Mapping]] = ..., getAvailableDimensionsForInteractionClassResponse: _Optional[_Union[GetAvailableDimensionsForInteractionClassResponse, _Mapping]] = ..., getDimensionHandleResponse: _Optional[_Union[GetDimensionHandleResponse, _Mapping]] = ..., getDimensionNameResponse: _Optional[_Union[GetDimensionNameResponse, _Mapping]] = ..., getDimensionUpperBoundResponse: _Optional[_Union[GetDimensionUpperBoundResponse, _Mapping]] = ..., getDimensionHandleSetResponse: _Optional[_Union[GetDimensionHandleSetResponse, _Mapping]] = ..., getRangeBoundsResponse: _Optional[_Union[GetRangeBoundsResponse, _Mapping]] = ..., setRangeBoundsResponse: _Optional[_Union[SetRangeBoundsResponse, _Mapping]] = ..., normalizeServiceGroupResponse: _Optional[_Union[NormalizeServiceGroupResponse, _Mapping]] = ..., normalizeFederateHandleResponse: _Optional[_Union[NormalizeFederateHandleResponse, _Mapping]] = ..., normalizeObjectClassHandleResponse: _Optional[_Union[NormalizeObjectClassHandleResponse, _Mapping]] = ..., normalizeInteractionClassHandleResponse: _Optional[_Union[NormalizeInteractionClassHandleResponse, _Mapping]] = ..., normalizeObjectInstanceHandleResponse: _Optional[_Union[NormalizeObjectInstanceHandleResponse, _Mapping]] = ..., getObjectClassRelevanceAdvisorySwitchResponse: _Optional[_Union[GetObjectClassRelevanceAdvisorySwitchResponse, _Mapping]] = ..., setObjectClassRelevanceAdvisorySwitchResponse: _Optional[_Union[SetObjectClassRelevanceAdvisorySwitchResponse, _Mapping]] = ..., getAttributeRelevanceAdvisorySwitchResponse: _Optional[_Union[GetAttributeRelevanceAdvisorySwitchResponse, _Mapping]] = ..., setAttributeRelevanceAdvisorySwitchResponse: _Optional[_Union[SetAttributeRelevanceAdvisorySwitchResponse, _Mapping]] = ..., getAttributeScopeAdvisorySwitchResponse: _Optional[_Union[GetAttributeScopeAdvisorySwitchResponse, _Mapping]] = ..., setAttributeScopeAdvisorySwitchResponse: _Optional[_Union[SetAttributeScopeAdvisorySwitchResponse, _Mapping]] = ..., getInteractionRelevanceAdvisorySwitchResponse: _Optional[_Union[GetInteractionRelevanceAdvisorySwitchResponse, _Mapping]] = ..., setInteractionRelevanceAdvisorySwitchResponse: _Optional[_Union[SetInteractionRelevanceAdvisorySwitchResponse, _Mapping]] = ..., getConveyRegionDesignatorSetsSwitchResponse: _Optional[_Union[GetConveyRegionDesignatorSetsSwitchResponse, _Mapping]] = ..., setConveyRegionDesignatorSetsSwitchResponse: _Optional[_Union[SetConveyRegionDesignatorSetsSwitchResponse, _Mapping]] = ..., getAutomaticResignDirectiveResponse: _Optional[_Union[GetAutomaticResignDirectiveResponse, _Mapping]] = ..., setAutomaticResignDirectiveResponse: _Optional[_Union[SetAutomaticResignDirectiveResponse, _Mapping]] = ..., getServiceReportingSwitchResponse: _Optional[_Union[GetServiceReportingSwitchResponse, _Mapping]] = ..., setServiceReportingSwitchResponse: _Optional[_Union[SetServiceReportingSwitchResponse, _Mapping]] = ..., getExceptionReportingSwitchResponse: _Optional[_Union[GetExceptionReportingSwitchResponse, _Mapping]] = ..., setExceptionReportingSwitchResponse: _Optional[_Union[SetExceptionReportingSwitchResponse, _Mapping]] = ..., getSendServiceReportsToFileSwitchResponse: _Optional[_Union[GetSendServiceReportsToFileSwitchResponse, _Mapping]] = ..., setSendServiceReportsToFileSwitchResponse: _Optional[_Union[SetSendServiceReportsToFileSwitchResponse, _Mapping]] = ..., getAutoProvideSwitchResponse: _Optional[_Union[GetAutoProvideSwitchResponse, _Mapping]] = ..., getDelaySubscriptionEvaluationSwitchResponse: _Optional[_Union[GetDelaySubscriptionEvaluationSwitchResponse, _Mapping]] = ..., getAdvisoriesUseKnownClassSwitchResponse: _Optional[_Union[GetAdvisoriesUseKnownClassSwitchResponse, _Mapping]] = ..., getAllowRelaxedDDMSwitchResponse: _Optional[_Union[GetAllowRelaxedDDMSwitchResponse, _Mapping]] = ..., getNonRegulatedGrantSwitchResponse: _Optional[_Union[GetNonRegulatedGrantSwitchResponse, _Mapping]] = ...) -> None: ...
