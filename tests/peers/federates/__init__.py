"""Foreign federates: small simulators written against libraries of others.

``dis-rs`` (Rust) is well-behaved. ``open-dis`` (JavaScript) has three mistakes that
developers make, each marked in its sources, and none when it is told to be correct.
"""

import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

from ..toolchain import built, run, tool

HERE = Path(__file__).resolve().parent
#: What a federate is told on its command line, as a bench fills it in.
BLANKS = "{address} {port} {interface} {exercise} {site} {application} {speed}"


def command(name: str) -> str:
    """Return the command line of a federate of `FEDERATES`, built if need be.

    It has blanks in braces for a bench to fill in. `toolchain.Absent` when its tool
    chain is not there.
    """
    return f"{shlex.join(FEDERATES[name]())} {BLANKS}"


def _npm() -> list[str]:
    node, npm = tool("node"), tool("npm")
    sources = [HERE / "npm" / "package.json", *sorted((HERE / "npm").glob("*.js"))]

    def build(folder: Path) -> None:
        for source in sources:
            shutil.copy(source, folder)
        run([npm, "install", "--no-audit", "--no-fund", "--ignore-scripts"], folder)

    folder = built("npm-federate", [source.read_text() for source in sources], build)
    return [node, str(folder / "federate.js")]


def _rust() -> list[str]:
    cargo = tool("cargo")
    crate = HERE / "rust"
    sources = [crate / "Cargo.toml", crate / "Cargo.lock"]
    sources += sorted(crate.glob("src/*.rs"))

    def build(folder: Path) -> None:
        settings = ["--config", f"build.target-dir='{folder / 'target'}'"]
        run([cargo, "build", "--release", "--locked", "--quiet", *settings], crate)

    folder = built("rust-federate", [source.read_text() for source in sources], build)
    return [str(folder / "target" / "release" / "dis-rs-federate")]


#: How each federate is built and started.
FEDERATES: dict[str, Callable[[], list[str]]] = {"dis-rs": _rust, "open-dis": _npm}
