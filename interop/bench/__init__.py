"""The test bench for one federate: scripted partners, and expectations in time.

A *subject*, any command line, is started on a network of its own (`UdpGround`), or a
federate of this process is stepped on one (`VirtualGround`); a `Bench` puts partners
beside it and listens; `play` plays cases and gives results.

How a case is written
---------------------
A case is a function of a `Bench` in a module of `suites`, declared with `@case`; its
name is that of the case, its docstring says why the case is there::

    @case(
        "management",
        "It acknowledges Stop/Freeze by its request id.",
        source="IEEE 1278.1-2012, 5.6.5.4",
    )
    def freezes(bench: Bench) -> None:
        '''A manager that is not answered asks on, and gives up at last.'''
        number = bench.manager.exercise.new_request_id()
        bench.send(StopFreeze(bench.manager.id, bench.subject, request_id=number))
        bench.expect(
            Acknowledge,
            where=lambda answer: answer.request_id == number,
            within=2.0,
            what=f"with request id {number}",
        )

- It is given a subject that is up and running, and leaves one; ``fresh=True`` gives one
  that was just started (call ``bench.bring_up()``), ``spends=True`` leaves none.
- All times are seconds of the exercise clock. They pass in `Bench.expect`,
  `Bench.never`, `Bench.run_for` and `Bench.wait_until` only: what arrives between a
  ``send`` and the ``expect`` after it is not missed. Only what the subject sends is
  heard.
- `Bench.partner` adds an application: own entities in ``partner.exercise.owned`` are
  kept alive by heartbeats, ``partner.send(body)`` sends at once, ``partner.script`` is
  called with the exercise clock before each step.
- What is not met raises `Unmet` by itself, or ``raise Unmet("expected ..., heard")``;
  of a subject that never does what the case is about, ``raise NotExercised(reason)``.
- Every rule of `interop.conformance` judges what is heard in the case: an error of
  the subject fails it, so no case repeats a rule.
- No loop over wall time, no sleep; works with both grounds. A test shows it failing.
"""

from . import suites
from .bench import ALL, EVERYBODY, Bench, Interrupted
from .case import (
    CASES,
    SUITES,
    Case,
    NeverHeard,
    NotExercised,
    Outcome,
    Result,
    SubjectEnded,
    Unmet,
    case,
)
from .ground import Ground, Stepped, VirtualGround
from .hearing import Heard
from .partner import Manager, Partner
from .play import play
from .udp_ground import UdpGround

__all__ = [
    "ALL",
    "Bench",
    "CASES",
    "Case",
    "EVERYBODY",
    "Ground",
    "Heard",
    "Interrupted",
    "Manager",
    "NeverHeard",
    "NotExercised",
    "Outcome",
    "Partner",
    "Result",
    "SUITES",
    "Stepped",
    "SubjectEnded",
    "UdpGround",
    "Unmet",
    "VirtualGround",
    "case",
    "play",
    "suites",
]
