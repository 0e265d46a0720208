"""RTIs that are written in Java (IEEE 1516.1-2010), through JPype."""

from .ambassador import JavaAmbassador
from .machine import JavaMachine, Machine

__all__ = ["JavaAmbassador", "JavaMachine", "Machine"]
