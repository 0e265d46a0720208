"""``dome rti`` as its caller sees it: lines, exit codes, one clear error."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from federates.cli import main
from interop.hla.credentials import password
from interop.hla.errors import Unauthorized
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings
from interop.hla.rti import Rti
from interop.hla.server import RtiServer

pytestmark = pytest.mark.network


def test_it_serves_until_ctrl_c(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("sesame")
    secret.chmod(0o600)
    command = [sys.executable, "-m", "federates.cli", "rti", "--json"]
    command += ["--listen", "127.0.0.1:0", "--listen", "ws://127.0.0.1:0"]
    command += ["--secret-file", str(secret)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for scheme in ("tcp", "ws"):
            event = json.loads(process.stdout.readline())
            assert event["event"] == "listening"
            assert event["address"].startswith(f"{scheme}://127.0.0.1:")
            rti = FederateProtocolAmbassador(ClientSettings(address=event["address"]))
            with rti.connection(FederateAmbassador(), credentials=password("sesame")):
                assert rti.connected
            with pytest.raises(Unauthorized):
                rti.connect(FederateAmbassador())
        os.kill(process.pid, signal.SIGINT)
        assert json.loads(process.stdout.readline()) == {"event": "ended"}
        assert process.wait() == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--listen", "udp://127.0.0.1:1"], "'udp' is none of tcp, tls, ws, wss"),
        (["--listen", "127.0.0.1:99999"], "allowed are 0 to 65535"),
        (["--listen", "tls://127.0.0.1:0"], "needs a certificate"),
        (["--cert", "a.pem"], "--cert and --key go together"),
        (["--cert", "absent.pem", "--key", "absent.key"], "absent.pem: no such file"),
        (["--cert", __file__, "--key", __file__], "no certificate with its key"),
        (["--secret-file", "absent"], "absent: "),
        (["--modules", "absent"], "--modules absent: no such folder"),
        (["--log", "loud"], "loud"),
    ],
)
def test_a_wrong_call_is_one_clear_line(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rti", *words]) == 2
    captured = capsys.readouterr()
    assert told in captured.err
    assert captured.err.count("\n") == 1 and not captured.out


def test_a_port_in_use_is_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    with RtiServer(Rti(), listen=["127.0.0.1:0"]) as server:
        assert main(["rti", "--listen", str(server.addresses[0])]) == 2
    captured = capsys.readouterr()
    assert f"cannot listen at {server.addresses[0]}" in captured.err
    assert captured.err.count("\n") == 1 and not captured.out
