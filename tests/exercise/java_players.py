"""Two federates of a Java RTI, in a process of their own: ``java_players.py JARS``.

Prints the name of each step that was played.
"""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

from interop.hla.java import JavaAmbassador, JavaMachine


def the_play() -> ModuleType:
    """The play that every ambassador's tests share."""
    path = Path(__file__).parents[1] / "interop" / "hla" / "exchange.py"
    spec = importlib.util.spec_from_file_location("exchange", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(jars: str) -> int:
    play = the_play()
    options = os.environ.get("DOME_RTI_JAVA_OPTIONS", "-Dportico.connection=jvm")
    machine = JavaMachine(jars, *options.split())
    for name in ("update", "signal", "synchronize", "advance", "delete", "take_over"):
        step = getattr(play, name)
        with JavaAmbassador(machine) as one, JavaAmbassador(machine) as two:
            play.exchange(one, two, steps=(step,))
        print(name, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
