"""What the rules say of PDUs that other simulators made, and why they say it."""

import re
from pathlib import Path

import pytest

from interop.capture import Packet
from interop.conformance import Checker, Profile, Severity
from interop.dis import from_timestamp

COUPLED = "H15"  # the status says that an Attribute PDU follows; it is alone here
#: File, and the rules on headers, numbers, identifiers and entities that it breaks.
BROKEN = {
    # the text is there, with character set 0: none is used
    "dis7_EntityStatePdu-articulated_parts": {COUPLED, "ES5"},
    "dis7_EntityStatePdu-attached_parts": {COUPLED, "ES5"},
    # application 2 fires, and the event is one of application 226
    "dis7_FirePdu_MunitionDescriptor": {"I5W"},
    "dis7_IFFPdu": {COUPLED},
    "dis7_ReceiverPdu": {COUPLED},
    "dis7_SignalPdu": {COUPLED},
    # a record of type 2, which UID 66 does not have
    "dis7_TransmitterPdu_VariableTransmitterParameters": {"N3I"},
    # a datum 512 of its own
    "dis_AggregateStatePduVrForces": {"N3I"},
    "dis_ElectromagneticEmissionPdu": set(),
    "dis_EntityStatePdu-26": set(),
    # country 20000
    "dis_EntityStatePdu-vbs-articulated-parameters": {"N3"},
    "dis_SetDataPdu-vbs-script-cmd": set(),
    "dis_SignalPdu": set(),
    "dis_TransmitterPdu": set(),
    # ff ff ff ff in the padding of the antenna pattern
    "dis_TransmitterPdu_AntennaPattern_Beam": {"N2"},
    "dis_TransmitterPdu_CCTTSINCGARS": {"N2"},
    # octets of memory in all padding, and an emitter 2001 that UID 144 does not have
    "dis_UAPduV6": {"H7", "H8", "N2", "N3"},
}
_SUBJECTS = re.compile(r"(H|N|I|ES|L)\d")


@pytest.mark.parametrize("name", BROKEN)
def test_each_verdict_is_explained(shared: Path, name: str) -> None:
    folder = shared / "data" / "pdus"
    if not folder.is_dir():
        pytest.skip("there is no ../shared/data/pdus")
    octets = (folder / f"{name}.bin").read_bytes()
    now = from_timestamp(int.from_bytes(octets[4:8], "big"), near=1.8e9)
    address = ("10.0.0.1", 3000)
    checker = Checker(Profile())
    checker.take([Packet(now, address, address, octets)])
    failed = {
        rule
        for _, rule, entry in checker.close().rows()
        if entry.failed and _SUBJECTS.match(rule.code)
    }
    assert {rule.code for rule in failed} == BROKEN[name]
    assert all(rule.severity < Severity.ERROR for rule in failed)
