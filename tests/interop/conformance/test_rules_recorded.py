"""What dome check says of PDUs that other simulators made, and why it says so."""

import json
from pathlib import Path

import pytest

from federates.cli import main
from interop.capture import CaptureWriter
from interop.dis import from_timestamp

ALONE = "the status says that an Attribute PDU follows; it is alone here"
MARKED = "the text is there with character set 0, which is no text (UID 45)"
MEMORY = "octets of memory where there should be zeros"
#: File, the rules that it breaks, and why. None of them is an error.
BROKEN: dict[str, dict[str, str]] = {
    "dis7_EntityStatePdu-articulated_parts": {"H15": ALONE, "ES5": MARKED},
    "dis7_EntityStatePdu-attached_parts": {"H15": ALONE, "ES5": MARKED},
    "dis7_FirePdu_MunitionDescriptor": {
        "I5W": "application 2 fires, and the event is one of application 226"
    },
    "dis7_IFFPdu": {
        "H15": ALONE,
        "EM7W": "layers 1 and 2 are told of by bits 0 and 1, not by bits 1 and 2",
    },
    "dis7_ReceiverPdu": {"H15": ALONE},
    "dis7_SignalPdu": {"H15": ALONE},
    "dis7_TransmitterPdu_VariableTransmitterParameters": {
        "N3I": "a record of type 2, which UID 66 does not have"
    },
    "dis_AggregateStatePduVrForces": {"N3I": "a datum 512 of its own"},
    "dis_ElectromagneticEmissionPdu": {},
    "dis_EntityStatePdu-26": {},
    "dis_EntityStatePdu-vbs-articulated-parameters": {
        "N3": "country 20000, which UID 29 does not have"
    },
    "dis_SetDataPdu-vbs-script-cmd": {"S6": "it comes from 0:0:0, from nobody"},
    "dis_SignalPdu": {},
    "dis_TransmitterPdu": {},
    "dis_TransmitterPdu_AntennaPattern_Beam": {"N2": MEMORY},
    "dis_TransmitterPdu_CCTTSINCGARS": {"N2": MEMORY},
    "dis_UAPduV6": {
        "H7": MEMORY,
        "H8": MEMORY,
        "N2": MEMORY,
        "N3": "an emitter 2001, which UID 144 does not have",
    },
}


@pytest.fixture
def recorded(shared: Path) -> Path:
    """The folder of what other simulators made."""
    folder = shared / "data" / "pdus"
    if not folder.is_dir():
        pytest.skip("there is no ../shared/data/pdus")
    return folder


def test_each_recording_is_judged(recorded: Path) -> None:
    assert sorted(path.stem for path in recorded.glob("*.bin")) == sorted(BROKEN)


@pytest.mark.parametrize("name", BROKEN)
def test_each_verdict_is_explained(
    recorded: Path, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    octets = (recorded / f"{name}.bin").read_bytes()
    now = from_timestamp(int.from_bytes(octets[4:8], "big"), near=1.8e9)
    address = ("10.0.0.1", 3000)
    with CaptureWriter(tmp_path / "one.pcapng") as writer:
        writer.write(now, address, address, octets)
    assert main(["check", str(tmp_path / "one.pcapng"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["datagrams"], told["errors"]) == (1, 0)
    (federate,) = told["federates"]
    broken = {
        code for code, one in federate["rules"].items() if one["outcome"] == "fail"
    }
    assert broken == set(BROKEN[name])
