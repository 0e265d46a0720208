"""Builds the peers' drivers where their tool chains are there, and starts them."""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from .driver import Driver

HERE = Path(__file__).resolve().parent
#: Where drivers are built; nothing there is part of the project.
CACHE = HERE.parents[1] / ".tox" / "peer-drivers"
#: What the opendis driver runs on: the package cannot do with numpy 2.
OPENDIS = ("opendis==1.0", "numpy==1.26.4")
OPENDIS_NEWEST = (3, 12)  #: the newest Python that has that numpy


class Absent(Exception):
    """A peer cannot be had here; says why."""


def start(name: str) -> Driver:
    """Return the driver of a peer, built if need be; Absent when it cannot be had.

    ValueError when there is no peer of that name in `PEERS`.
    """
    if name not in PEERS:
        raise ValueError(f"no peer is called {name!r}, one of {', '.join(PEERS)} is")
    return PEERS[name]()


def tool(name: str) -> str:
    """Return the path of a program; Absent when it is not installed."""
    path = shutil.which(name)
    if path is None:
        raise Absent(f"there is no {name}")
    return path


def run(command: Sequence[str], cwd: Path) -> None:
    """Run a step of a build; Absent, with the last line it said, when it fails."""
    try:
        told = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    except OSError as error:
        raise Absent(f"{command[0]}: {error.strerror}") from None
    if told.returncode:
        said = (told.stderr.strip() or told.stdout.strip()).rpartition("\n")[2]
        raise Absent(f"{' '.join(command[:3])} failed: {said}")


def built(name: str, inputs: Sequence[str], build: Callable[[Path], None]) -> Path:
    """Return the folder of a build, made anew when its inputs have changed.

    ``inputs`` are texts: sources, pinned versions. ``build`` fills the empty folder
    that it is given, and may raise Absent. Runs beside each other wait here.
    """
    stamp = hashlib.sha256("\0".join(inputs).encode()).hexdigest()
    CACHE.mkdir(parents=True, exist_ok=True)
    folder = CACHE / name
    with (CACHE / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = folder / "built"
        if not done.is_file() or done.read_text() != stamp:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            build(folder)
            done.write_text(stamp)
    return folder


def _opendis() -> Driver:
    python = _older_python()

    def build(folder: Path) -> None:
        run([python, "-m", "venv", str(folder / "venv")], folder)
        install = ["-m", "pip", "install", "--quiet", *OPENDIS]
        run([str(folder / "venv" / "bin" / "python"), *install], folder)

    folder = built("opendis", [python, *OPENDIS], build)
    command = [str(folder / "venv" / "bin" / "python"), "opendis_driver.py"]
    return Driver(command, HERE)


def _older_python() -> str:
    """Return an interpreter that is old enough for opendis."""
    names = [f"python3.{minor}" for minor in range(OPENDIS_NEWEST[1], 9, -1)]
    for name in (sys.executable, *names):
        path = shutil.which(name)
        if path is None:
            continue
        told = subprocess.run([path, "--version"], capture_output=True, text=True)
        found = re.match(r"Python (\d+)\.(\d+)", told.stdout)
        if found and tuple(map(int, found.groups())) <= OPENDIS_NEWEST:
            return os.path.realpath(path) if name != sys.executable else path
    newest = ".".join(map(str, OPENDIS_NEWEST))
    raise Absent(f"opendis needs numpy 1, and so Python {newest} or older")


def _npm() -> Driver:
    node, npm = tool("node"), tool("npm")
    sources = [HERE / "npm" / name for name in ("package.json", "driver.js")]

    def build(folder: Path) -> None:
        for source in sources:
            shutil.copy(source, folder)
        run([npm, "install", "--no-audit", "--no-fund", "--ignore-scripts"], folder)

    folder = built("npm", [source.read_text() for source in sources], build)
    return Driver([node, "driver.js"], folder)


def _java() -> Driver:
    java, maven = tool("java"), tool("mvn")
    sources = [HERE / "java" / "pom.xml", *sorted((HERE / "java").glob("src/*.java"))]

    def build(folder: Path) -> None:
        run([maven, "-q", "-B", f"-Dout={folder}", "compile"], HERE / "java")

    folder = built("java", [source.read_text() for source in sources], build)
    path = os.pathsep.join((str(folder / "classes"), str(folder / "lib" / "*")))
    return Driver([java, "-XX:+UseSerialGC", "-cp", path, "peers.Driver"], folder)


def _rust() -> Driver:
    cargo = tool("cargo")
    crate = HERE / "rust"
    sources = [crate / "Cargo.toml", crate / "Cargo.lock"]
    sources += sorted(crate.glob("src/*.rs"))

    def build(folder: Path) -> None:
        settings = ["--config", f"build.target-dir='{folder / 'target'}'"]
        run([cargo, "build", "--release", "--locked", "--quiet", *settings], crate)

    folder = built("rust", [source.read_text() for source in sources], build)
    return Driver([str(folder / "target" / "release" / "dis-rs-driver")], folder)


#: How each peer is built and started.
PEERS: dict[str, Callable[[], Driver]] = {
    "opendis": _opendis,
    "npm": _npm,
    "java": _java,
    "rust": _rust,
}
