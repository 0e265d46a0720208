"""Runs tshark on a recording, and reads what it tells while it tells it."""

import html
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from ..errors import CallError
from .opinion_fields import Shown

NAME = "tshark"
DIS_PORT = 3000  #: on which Wireshark expects DIS
_VERSION = re.compile(r"\b(\d+\.\d+\.\d+)\b")
_SHOWN = "udp dis _ws.malformed _ws.short"  # the protocols that are written out
#: An ICMP error quotes a datagram that was sent before: it is none of its own.
_WANTED = "udp && !icmp"
_FIELD = re.compile(
    rb' *<field name="(dis\.[^"]*)"[^>]*? size="(\d+)" pos="(\d+)"'
    rb'(?: show="([^"]*)")?[^>]*?(/?)>'
)
_PROTOCOL = re.compile(rb' *<proto name="([^"]*)" showname="([^"]*)"[^>]*? pos="(\d+)"')
_TIME = re.compile(rb' *<field name="timestamp" [^>]*? value="(\d+)\.(\d{9})"')
_FRAME = re.compile(rb' *<field name="num" [^>]*? show="(\d+)"')
_PORT = re.compile(rb' *<field name="udp\.dstport" [^>]*? show="(\d+)"')
_PAYLOAD = re.compile(rb' *<field name="udp\.payload" [^>]*? value="([0-9a-f]*)"')
_EXPERT = re.compile(rb' *<field name="_ws\.expert" showname="Expert Info ([^"]*)"')
_NOISE = "Running as user"  # tshark says this of root on each run
_LONGEST = 300  # characters of what tshark complains of


@dataclass(slots=True)
class Dissected:
    """One UDP datagram as tshark shows it."""

    frame: int  #: its number in the file
    time: tuple[int, int] = (0, 0)  #: s since 1970, and nanoseconds past it
    port: int = 0  #: UDP port that it was sent to
    octets: bytes = b""  #: the UDP payload
    is_dis: bool = False  #: whether tshark takes it as DIS
    is_cut: bool = False  #: whether the recording holds a part of it only
    malformed: str = ""  #: what tshark calls malformed
    experts: list[str] = field(default_factory=list)
    fields: list[Shown] = field(default_factory=list)  #: of DIS, no groups, no bits


class Tshark:
    """The tshark of this machine; CallError when there is none that works."""

    def __init__(self) -> None:
        path = shutil.which(NAME)
        if path is None:
            raise CallError(
                "tshark is not installed, or not on the PATH; it comes with Wireshark"
            )
        self.path = path
        try:
            told = subprocess.run(
                [path, "--version"], capture_output=True, text=True, errors="replace"
            )
        except OSError as error:
            raise CallError(f"{path}: {error.strerror}") from error
        found = _VERSION.search(told.stdout.partition("\n")[0])
        if told.returncode or found is None:
            raise CallError(f"{path} --version does not tell a version of tshark")
        self.version: str = found[1]
        self.complaint = ""  #: what the last run said went wrong

    def dissect(
        self, path: Path, ports: Iterable[int], wanted: Callable[[], bool]
    ) -> Iterator[Dissected]:
        """Yield the UDP datagrams of a file, those to ``ports`` taken as DIS.

        It stops when ``wanted()`` is no longer true. Afterwards `complaint` says what
        kept tshark from reading all. Its preferences are those that it comes with,
        whoever runs it.
        """
        self.complaint = ""
        command = [self.path, "-n", "-r", str(path), "-Y", _WANTED]
        command += ["-T", "pdml", "-J", _SHOWN]
        for words in _ranges(ports):
            command += ["-d", f"udp.port=={words},dis"]
        with tempfile.TemporaryDirectory(prefix="dome-") as folder:
            with open(Path(folder) / "said", "w+b") as said:
                yield from self._run(command, folder, said, wanted)

    def _run(
        self,
        command: list[str],
        folder: str,
        said: IO[bytes],
        wanted: Callable[[], bool],
    ) -> Iterator[Dissected]:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
            env={**os.environ, "WIRESHARK_CONFIG_DIR": folder},
            start_new_session=True,  # Ctrl-C is ours to handle
        )
        assert process.stdout is not None
        stopped = False
        try:
            for one in read(process.stdout):
                yield one
                if not wanted():
                    stopped = True
                    break
        finally:
            process.stdout.close()
            if process.poll() is None and stopped:
                process.terminate()
            code = process.wait()
        if code and not stopped:
            self.complaint = _complaint(said) or f"tshark ended with {code}"


def read(lines: Iterable[bytes]) -> Iterator[Dissected]:
    """Yield the datagrams of PDML, which has an element a line."""
    one: Dissected | None = None
    protocol, start = b"", 0
    open_fields: list[Shown | None] = []  # None: it holds others, or is none of DIS
    for line in lines:
        if b' unmaskedvalue="' in line and line.endswith(b"/>\n"):
            continue  # bits of a field are no field
        found = _FIELD.match(line)
        if found is not None and one is not None and protocol == b"dis":
            name, size, place, show, ends = found.groups()
            if b' unmaskedvalue="' in line:
                open_fields.append(None)
                continue
            if open_fields:
                open_fields[-1] = None
            shown = Shown(
                name.decode(),
                int(place) - start,
                int(size),
                html.unescape((show or b"").decode(errors="replace")),
            )
            if not ends:
                open_fields.append(shown)
            elif shown.size:
                one.fields.append(shown)
            continue
        text = line.lstrip()
        if text.startswith(b"</field>"):
            closed = open_fields.pop() if open_fields else None
            if closed is not None and one is not None and closed.size:
                one.fields.append(closed)
        elif text.startswith(b"</packet>"):
            if one is not None:
                yield one
            one = None
        elif text.startswith(b"<packet"):
            one, protocol = Dissected(0), b""
            open_fields.clear()
        elif one is None:
            continue
        elif text.startswith(b"<proto"):
            told = _PROTOCOL.match(line)
            if told is not None and not (told[1] == b"dis" and one.is_dis):
                protocol, start = told[1], int(told[3])
                _begin(one, protocol, told[2])
            open_fields.clear()
        else:
            if text.startswith(b"<field") and not text.rstrip().endswith(b"/>"):
                if not text.startswith(b'<field name="_ws.expert"') and open_fields:
                    open_fields[-1] = None
                open_fields.append(None)
            _note(one, line)


def _begin(one: Dissected, protocol: bytes, name: bytes) -> None:
    if protocol == b"dis":
        one.is_dis = True
    elif protocol == b"_ws.short":
        one.is_cut = True
    elif protocol == b"_ws.malformed" and not one.malformed:
        one.malformed = html.unescape(name.decode(errors="replace")).strip("[]")


def _note(one: Dissected, line: bytes) -> None:
    """Take in a line that is no field of DIS."""
    if (found := _FRAME.match(line)) is not None:
        one.frame = int(found[1])
    elif (found := _TIME.match(line)) is not None:
        one.time = int(found[1]), int(found[2])
    elif (found := _PORT.match(line)) is not None:
        one.port = int(found[1])
    elif (found := _PAYLOAD.match(line)) is not None:
        one.octets = bytes.fromhex(found[1].decode())
    elif (found := _EXPERT.match(line)) is not None:
        one.experts.append(html.unescape(found[1].decode(errors="replace")))


def _ranges(ports: Iterable[int]) -> Iterator[str]:
    """Yield ``3000`` or ``3000-3002``: all ports, neighbours as one."""
    ordered = sorted(set(ports) - {DIS_PORT})
    first = last = None
    for port in [*ordered, None]:
        if port is not None and last is not None and port == last + 1:
            last = port
            continue
        if first is not None:
            yield f"{first}" if first == last else f"{first}-{last}"
        first = last = port


def _complaint(said: IO[bytes]) -> str:
    said.seek(0)
    lines = said.read(1 << 16).decode(errors="replace").splitlines()
    told = [one.strip() for one in lines if one.strip() and _NOISE not in one]
    return " ".join(told)[:_LONGEST]
