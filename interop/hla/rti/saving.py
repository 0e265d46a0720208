"""Save and restore of federation executions (4.18 to 4.32): not offered yet."""

from .registry import not_offered

not_offered(
    __name__,
    "federations are neither saved nor restored",
    "requestFederationSave",
    "requestFederationSaveWithTime",
    "federateSaveBegun",
    "federateSaveComplete",
    "federateSaveNotComplete",
    "abortFederationSave",
    "queryFederationSaveStatus",
    "requestFederationRestore",
    "federateRestoreComplete",
    "federateRestoreNotComplete",
    "abortFederationRestore",
    "queryFederationRestoreStatus",
)
