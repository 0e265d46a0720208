"""What is asked of a Java virtual machine, apart from calling the RTI in it."""

import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from glob import glob
from pathlib import Path
from typing import Any

from ..errors import ConnectionFailed

API = "hla.rti1516e"  #: the Java package of IEEE 1516.1-2010


class Machine(ABC):
    """Makes the Java values that the services of IEEE 1516.1-2010 take."""

    throwable: type[BaseException]  #: what a method of Java raises

    @abstractmethod
    def rti_ambassador(self) -> Any:
        """A new ambassador of the RTI; ConnectionFailed if there is no RTI."""

    @abstractmethod
    def rti_name(self) -> str:
        """What the RTI calls itself; ConnectionFailed if there is none."""

    @abstractmethod
    def federate_ambassador(self, methods: Mapping[str, Callable[..., None]]) -> Any:
        """A Java object whose methods are those."""

    @abstractmethod
    def octets(self, value: bytes) -> Any:
        """A byte array."""

    @abstractmethod
    def record(self, name: str, *values: Any) -> Any:
        """A new object of one of the package's classes."""

    @abstractmethod
    def enumerator(self, name: str, member: str) -> Any:
        """One of the package's enumerators."""

    @abstractmethod
    def names(self, values: Sequence[str]) -> Any:
        """A set of texts."""

    @abstractmethod
    def urls(self, places: Sequence[str]) -> Any:
        """An array of addresses; a place is a URL."""

    @abstractmethod
    def told(self, error: BaseException) -> tuple[str, str]:
        """The simple name of what was raised, and its message."""


class JavaMachine(Machine):
    """The one virtual machine of this process, with the jars of an RTI."""

    _starting = threading.Lock()

    def __init__(self, jars: str, *options: str) -> None:
        """Start it, unless this process has it already.

        Parameters
        ----------
        jars : the class path: files, folders or ``folder/*``, parted as in PATH
        options : of the virtual machine, such as ``-Dportico.connection=jvm``

        Raises
        ------
        ConnectionFailed : without JPype, without a jar, or without Java
        """
        paths = class_path(jars)
        try:
            import jpype
            import jpype.imports
        except ImportError:
            raise ConnectionFailed(
                "a Java RTI needs JPype: install dome-federates[hla]"
            ) from None
        with self._starting:
            if not jpype.isJVMStarted():
                _start(jpype, paths, options)
            else:
                for path in paths:
                    jpype.addClassPath(path)
        self._jpype = jpype
        self._api = jpype.JPackage(API)
        self.throwable = jpype.JException

    def rti_ambassador(self) -> Any:
        """That of the first RTI in the class path."""
        return self._factory().getRtiAmbassador()

    def rti_name(self) -> str:
        """That of the first RTI in the class path."""
        return str(self._factory().rtiName())

    def _factory(self) -> Any:
        try:
            return self._api.RtiFactoryFactory.getRtiFactory()
        except (self.throwable, TypeError, AttributeError) as error:
            raise ConnectionFailed(
                f"no RTI of IEEE 1516-2010 in the class path: {error}"
            ) from error

    def federate_ambassador(self, methods: Mapping[str, Callable[..., None]]) -> Any:
        """A proxy: Java calls come in as calls of the methods."""
        return self._jpype.JProxy(self._api.FederateAmbassador, dict=dict(methods))

    def octets(self, value: bytes) -> Any:
        """A ``byte[]``."""
        return self._jpype.JArray(self._jpype.JByte)(value)

    def record(self, name: str, *values: Any) -> Any:
        """Call the constructor of a class of the standard."""
        return getattr(self._api, name)(*values)

    def enumerator(self, name: str, member: str) -> Any:
        """Look up a constant of a class of the standard."""
        return getattr(getattr(self._api, name), member)

    def names(self, values: Sequence[str]) -> Any:
        """A ``java.util.HashSet``."""
        return self._jpype.java.util.HashSet(list(values))

    def urls(self, places: Sequence[str]) -> Any:
        """A ``java.net.URL[]``."""
        url = self._jpype.java.net.URL
        return self._jpype.JArray(url)([url(place) for place in places])

    def told(self, error: BaseException) -> tuple[str, str]:
        """Without the package of the exception."""
        kind = type(error).__name__.rpartition(".")[2]
        message = error.getMessage()  # type: ignore[attr-defined]
        return kind, "" if message is None else str(message)


def class_path(jars: str) -> list[str]:
    """The files and folders that a class path names.

    Raises ConnectionFailed for one that is not there.
    """
    found: list[str] = []
    for place in filter(None, jars.split(os.pathsep)):
        here = sorted(glob(place)) if place.endswith("*") else [place]
        if not here or not all(Path(each).exists() for each in here):
            raise ConnectionFailed(f"no Java RTI at {place}: there is no such file")
        found += here
    if not found:
        raise ConnectionFailed("no Java RTI: the class path is empty")
    return found


def _start(jpype: Any, paths: Sequence[str], options: Sequence[str]) -> None:
    try:
        # -Xrs: Ctrl-C and SIGTERM stay with Python
        jpype.startJVM("-Xrs", *options, classpath=list(paths), convertStrings=False)
    except (jpype.JVMNotFoundException, jpype.JVMNotSupportedException) as error:
        raise ConnectionFailed(
            f"no Java to run the RTI with (is JAVA_HOME set?): {error}"
        ) from error
    except (OSError, RuntimeError) as error:
        raise ConnectionFailed(f"Java does not start: {error}") from error
    # what an RTI prints must not come between the data of a command
    jpype.java.lang.System.setOut(jpype.java.lang.System.err)
