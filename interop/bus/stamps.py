"""When datagrams arrived, as the kernel notes it (socket(7), recvmsg(2))."""

import ctypes
import socket
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

SO_TIMESTAMPNS = 35  # socket(7); not named by the socket module
#: A struct cmsghdr with the struct timespec of an arrival, s and ns since 1970.
_STAMP = np.dtype(
    [("size", "u8"), ("level", "i4"), ("type", "i4"), ("s", "i8"), ("ns", "i8")]
)
_POINTER = 8  #: octets of the pointers for which this is the layout


class Stamps:
    """Room for the stamps of datagrams that are received into ``messages``.

    Where the kernel does not stamp, nobody knows of any that it waited.
    """

    def __init__(
        self, sock: socket.socket, messages: np.ndarray[Any, np.dtype[Any]]
    ) -> None:
        self._stamps = np.zeros(len(messages), _STAMP)
        self._sizes = messages["message"]["control_size"]
        if ctypes.sizeof(ctypes.c_void_p) != _POINTER:
            return
        try:
            sock.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        except OSError:
            return
        row = np.arange(len(messages), dtype=np.uintp)
        where = self._stamps.ctypes.data + row * np.uintp(_STAMP.itemsize)
        messages["message"]["control"] = where
        self._sizes[:] = _STAMP.itemsize

    def waited(self, count: int) -> NDArray[np.float64]:
        """Return how long the first datagrams waited, s, and make room again."""
        stamps, sizes = self._stamps[:count], self._sizes[:count]
        known = (sizes == _STAMP.itemsize) & (stamps["type"] == SO_TIMESTAMPNS)
        ago = time.time() - (stamps["s"] + stamps["ns"] * 1e-9)
        sizes[:] = _STAMP.itemsize
        stamps["type"] = 0
        return np.where(known, np.maximum(ago, 0.0), 0.0)
