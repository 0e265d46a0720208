"""FOM modules on their way to an RTI: as they are, zipped, or by address.

A zipped module is an archive of one entry, the document (ISO/IEC 21320-1).
"""

import io
import struct
import zipfile
import zlib

from ..errors import CouldNotOpenFOM
from ..types import FomModule
from . import messages_pb2 as schema

PLAIN = 1024  #: octets up to which a module is not worth zipping
LARGEST = 64 * 1024 * 1024  #: octets of a document, inflated
METHODS = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED  #: that the standard allows
EPOCH = 1980, 1, 1, 0, 0, 0  #: the archive shall not tell when it was made


def put_module(message: schema.FomModule, module: FomModule) -> None:
    """Write a module into a message."""
    if not module.content:
        message.url = module.name
    elif len(module.content) <= PLAIN:
        message.file.name = module.name
        message.file.content = module.content
    else:
        message.compressedModule = deflated(module)


def get_module(message: schema.FomModule) -> FomModule:
    """Read a module out of a message; CouldNotOpenFOM if there is none."""
    match message.WhichOneof("fomModule"):
        case "file":
            return FomModule(message.file.name, message.file.content)
        case "compressedModule":
            return inflated(message.compressedModule)
        case "url":
            return FomModule(message.url)
    raise CouldNotOpenFOM("a FOM module that holds nothing")


def deflated(module: FomModule) -> bytes:
    """A module as an archive."""
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w") as archive:
        entry = zipfile.ZipInfo(module.name, EPOCH)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, module.content)
    return octets.getvalue()


def inflated(octets: bytes) -> FomModule:
    """The module in an archive; CouldNotOpenFOM if it is no archive of one document.

    No more than LARGEST octets are ever inflated, whatever the archive claims.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(octets)) as archive:
            entries = archive.infolist()
            if len(entries) != 1:
                raise CouldNotOpenFOM(f"a zipped FOM module of {len(entries)} entries")
            if entries[0].compress_type not in METHODS:
                raise CouldNotOpenFOM("a zipped FOM module that is not deflated")
            with archive.open(entries[0]) as document:
                content = document.read(LARGEST + 1)
    # an encrypted entry is a RuntimeError, a name that is no text a ValueError
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        RuntimeError,
        ValueError,
        struct.error,
    ) as error:
        raise CouldNotOpenFOM(f"a broken zipped FOM module: {error}") from error
    if len(content) > LARGEST:
        raise CouldNotOpenFOM(f"a zipped FOM module of more than {LARGEST} octets")
    return FomModule(entries[0].filename, content)
