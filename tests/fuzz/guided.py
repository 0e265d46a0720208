"""Let coverage choose the mutants: atheris breaks the bodies of all PDU types.

``python -m tests.fuzz.guided`` runs a fixed number of them; the decoders' generated
code is watched as well as the modules'. Its exit code is not 0 when a rule of
`oracle` was broken, and the octets are printed. Without atheris, which has no wheel
for every Python, it says so and ends with 0.
"""

import argparse
import sys
import tempfile
from pathlib import Path

SEEDS_EACH = 3


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.fuzz.guided", description=__doc__)
    parser.add_argument("--runs", type=int, default=300_000)
    options = parser.parse_args(argv)
    try:
        import atheris
    except ImportError as error:
        print(f"skipped: {error}")
        return 0
    with atheris.instrument_imports(include=["interop"]):  # at their first import
        from interop import dis
        from interop.wire.layout import is_record
    for cls in filter(is_record, vars(dis).values()):
        atheris.instrument_func(cls.__dict__["__decode__"].__func__)

    from .corpus import LARGEST, drawn
    from .oracle import check

    types = sorted(dis.BODIES)

    def one_input(data: bytes) -> None:
        """Check a PDU: the first octet chooses its type, the rest is its body."""
        pdu_type = types[data[0] % len(types)] if data else 1
        family = dis.family_of(dis.BODIES[pdu_type])
        header = dis.Header(pdu_type=pdu_type, family=family)
        octets = dis.Pdu(header, dis.Opaque(data[1:])).encode()
        try:
            check(octets)
        except AssertionError:
            print(octets.hex(), flush=True)
            raise

    with tempfile.TemporaryDirectory() as folder:
        for number, octets in enumerate(drawn(SEEDS_EACH)):
            if octets[2] in types:
                chosen = bytes((types.index(octets[2]),))
                path = Path(folder) / f"{number:05}"
                path.write_bytes(chosen + octets[dis.HEADER_SIZE :])
        limits = [f"-max_len={LARGEST}", "-timeout=5", "-rss_limit_mb=1024"]
        runs = [f"-runs={options.runs}", "-seed=1", "-print_final_stats=1"]
        quiet = ["-verbosity=0", f"-artifact_prefix={folder}/"]
        atheris.Setup([sys.argv[0], folder, *runs, *limits, *quiet], one_input)
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
