"""Makes ``messages_pb2.py`` and its types of ``messages.proto``, with protoc.

It needs ``grpcio-tools``; releases of the 6.31 compiler make modules that protobuf 6
and 7 both take.
"""

import sys
from pathlib import Path

PROTO = Path(__file__).with_name("messages.proto")
ROOT = PROTO.parents[3]


def main() -> int:
    """Write both modules beside their source."""
    from grpc_tools import protoc

    source = PROTO.relative_to(ROOT)
    words = ["protoc", f"-I{ROOT}", f"--python_out={ROOT}", f"--pyi_out={ROOT}"]
    return int(protoc.main([*words, str(ROOT / source)]))


if __name__ == "__main__":
    sys.exit(main())
