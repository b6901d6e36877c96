"""A reader for practice, onto which made-up documents are laid; never in an office that works.

Only an office that was founded for practice has one (`Planning.is_practice`). The documents are
issued by training states, whose certificates this desk alone believes, and as training only: a
reading says so in its first sentence.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import date
from typing import Final

from counter_app import scratch
from counter_app.devices.drivers.simulated_reader import SimulatedReader
from counter_app.devices.drivers.virtual_document.holder import Holder
from counter_app.devices.drivers.virtual_document.issuing import (
    Order,
    example_order,
    issue_order,
    ordered,
    zone_lines,
)
from counter_app.devices.drivers.virtual_document.kinds import KINDS, Flaw, Form
from counter_app.devices.drivers.virtual_document.trust import trust_files, write_trust
from counter_app.devices.ports import Cancelled
from counter_app.domain.clock import Clock, SystemClock
from counter_app.domain.identity.chip import ChipReading
from counter_app.domain.identity.trust import TrustSummary
from counter_app.domain.people.facts import PersonFacts
from counter_app.emrtd.trust_import import TrustImport
from counter_app.services.chip_desk import ChipDesk, Told

_YEARS: Final = 3
_NUMBERS: Final = "23456789BCDFGHJKLMNPRSTVWXYZ"


class PracticeDesk:
    """The practice reader with its own folder of certificates. For one thread at a time."""

    def __init__(
        self, clock: Clock | None = None, wait: Callable[[float], object] = time.sleep
    ) -> None:
        """Begin with nothing on the reader; `wait` lets a slow document take its time."""
        self._clock, self._wait = clock or SystemClock(), wait
        self._reader = SimulatedReader()
        self._folder = scratch.private("practice")
        self._given, self._trust = (self._folder.path / name for name in ("given", "trust"))
        self._desk = ChipDesk(self._reader, self._trust, self._clock, with_training=True)

    @property
    def sound(self) -> tuple[str, ...]:
        """The names of the kinds that are as they should be."""
        return tuple(name for name, kind in KINDS.items() if kind.flaw is Flaw.NONE)

    @property
    def broken(self) -> tuple[str, ...]:
        """The names of those with something wrong."""
        return tuple(name for name, kind in KINDS.items() if kind.flaw is not Flaw.NONE)

    def read(self, zone: str, tell: Told, cancelled: Cancelled) -> ChipReading:
        """Read the document that lies there; raises as `ChipDesk.read`."""
        return self._desk.read(zone, tell, cancelled)

    def trust(self) -> TrustSummary:
        """Return which certificates are here: for practice only."""
        return self._desk.trust()

    def lay(self, kind: str, about: PersonFacts | None = None, zone: str = "") -> tuple[str, ...]:
        """Lay a document on the reader and return its printed lines.

        Args:
            kind: a name of `sound` or `broken`.
            about: whose document it is; somebody made up where None.
            zone: the lines of a document that was scanned, taken where they fit the kind.

        Raises:
            KeyError: for a kind that does not exist.
            Invalid: BAD_MRZ for a person whom no document's lines can name.
        """
        today = self._clock.now().date()
        order = self._order(kind, about, zone, today)
        write_trust(self._given, trust_files([order], today))
        TrustImport(self._trust, with_training=True).take([self._given], self._clock.now())
        self._reader.lay(issue_order(order, self._wait))
        return order.lines

    def take_away(self) -> None:
        """Take the document off the reader."""
        self._reader.take_away()

    @staticmethod
    def _order(kind: str, about: PersonFacts | None, zone: str, today: date) -> Order:
        wanted = KINDS[kind]
        is_card = wanted.form is Form.CARD
        if len(zone) == (90 if is_card else 88) and not wanted.has_long_number:
            width = 30 if is_card else 44
            lines = "\n".join(zone[at : at + width] for at in range(0, len(zone), width))
            return Order(lines=zone_lines(lines), kind=wanted, today=today)
        if about is None:
            return example_order(wanted, today)
        holder = Holder(
            surname=about.surname, given_names=about.given_names, sex=about.sex,
            date_of_birth=about.date_of_birth, expiry=date(today.year + _YEARS, 6, 30),
            nationality=about.nationality or "XXX",
            number=_number(about, 11 if wanted.has_long_number else 9),
            full_name=f"{about.surname}, {about.given_names}".strip(", "),
        )  # fmt: skip
        return ordered(holder, wanted, today)


def _number(about: PersonFacts, length: int) -> str:
    """Return a document number that follows from the person, so that it is the same each time."""
    told = f"{about.surname}|{about.given_names}|{about.date_of_birth.iso()}"
    digest = hashlib.sha256(told.encode()).digest()
    return "X" + "".join(_NUMBERS[byte % len(_NUMBERS)] for byte in digest[: length - 1])
