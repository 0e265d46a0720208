"""Which PDUs manage a simulation, and what answers what (dis-facts, section 10).

It is told here anew and not taken from `interop.exercise`, which our own federates
run on: what is wrong there has to show in the verdicts.
"""

from typing import Any

from ..dis import (
    Acknowledge,
    AcknowledgeR,
    ActionRequest,
    ActionRequestR,
    ActionResponse,
    ActionResponseR,
    Comment,
    CommentR,
    CreateEntity,
    CreateEntityR,
    Data,
    DataQuery,
    DataQueryR,
    DataR,
    EventReport,
    EventReportR,
    PaddedActionRequestR,
    RecordQueryR,
    RecordR,
    RemoveEntity,
    RemoveEntityR,
    SetData,
    SetDataR,
    SetRecordR,
    StartResume,
    StartResumeR,
    StopFreeze,
    StopFreezeR,
    TransferOwnership,
)

Kinds = tuple[type[Any], ...]

#: ALL_SITES, ALL_APPLIC, ALL_ENTITIES.
ALL = 65535
STARTS: Kinds = StartResume, StartResumeR
STOPS: Kinds = StopFreeze, StopFreezeR
REMOVES: Kinds = RemoveEntity, RemoveEntityR
ACKNOWLEDGES: Kinds = Acknowledge, AcknowledgeR

_PLAIN, _RELIABLE = (Acknowledge,), (AcknowledgeR,)
#: What answers each request, and the acknowledge flag (UID 69) if it is one.
ANSWERS: dict[type[Any], tuple[Kinds, int]] = {
    CreateEntity: (_PLAIN, 1),
    RemoveEntity: (_PLAIN, 2),
    StartResume: (_PLAIN, 3),
    StopFreeze: (_PLAIN, 4),
    CreateEntityR: (_RELIABLE, 1),
    RemoveEntityR: (_RELIABLE, 2),
    StartResumeR: (_RELIABLE, 3),
    StopFreezeR: (_RELIABLE, 4),
    TransferOwnership: ((*ACKNOWLEDGES, TransferOwnership), 5),
    ActionRequest: ((ActionResponse,), 0),
    ActionRequestR: ((ActionResponseR,), 0),
    PaddedActionRequestR: ((ActionResponseR,), 0),
    DataQuery: ((Data,), 0),
    SetData: ((Data,), 0),
    DataQueryR: ((DataR,), 0),
    SetDataR: ((DataR,), 0),
    RecordQueryR: ((RecordR,), 0),
    SetRecordR: ((RecordR,), 0),
}
REPLIES: Kinds = (
    *ACKNOWLEDGES,
    ActionResponse,
    ActionResponseR,
    Data,
    DataR,
    RecordR,
)
#: All of the families of management, with reliability and without.
MANAGEMENT: Kinds = (
    *(kind for kind in ANSWERS if kind is not TransferOwnership),
    *REPLIES,
    EventReport,
    EventReportR,
    Comment,
    CommentR,
)
