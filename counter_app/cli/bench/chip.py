"""How long a chip is read, with how many commands, and how full its answers are.

The document is a virtual one in this process, so that no radio is measured: what is left is the
reader's own work beside the card's, which does the same sums on the other side.
"""

from __future__ import annotations

import math
import statistics
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from counter_app.cli.bench.measure import (
    Figure,
    Options,
    at_most,
    report,
    share_of_floor,
    times_floor,
)
from counter_app.devices.drivers.virtual_document import files
from counter_app.devices.drivers.virtual_document.chip import SHORT_ANSWER, Chip
from counter_app.devices.drivers.virtual_document.issuing import (
    LONGEST_ANSWER,
    Order,
    example_order,
    personalised,
    trusted,
)
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.domain.identity.chip import ChipReading, CloneVerdict, SignatureVerdict
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd.certificates import Certificate, RevocationList, read_certificate
from counter_app.emrtd.chain import Anchor
from counter_app.emrtd.passwords import from_mrz
from counter_app.emrtd.reading import read_chip

_NOW: Final = datetime(2026, 9, 7, 9, tzinfo=UTC)
_LONG, _SHORT = "passport", "passport-short-lengths"
_FILES: Final = (files.SOD, *(files.data_group(number) for number in (1, 2, 11, 12, 14)))
_FRAME: Final = {_LONG: 48, _SHORT: 35}
"""What protection takes away from an answer at most: padding, heads, checksum, status."""
_FIXED: Final = 5 + 1 + 2
"""Commands that nobody can leave out: five of PACE, the application, two of chip authentication."""
_READ_MS: Final = 500.0


def run(options: Options) -> dict[str, Any]:
    """Read a passport as the Dutch ones of 2025 are, with PACE, chip authentication and all."""
    rounds = 30 if options.is_full else 3
    figures, facts = [], {}
    for kind in (_LONG, _SHORT):
        trial = _Trial(kind)
        readings = [trial.read() for _ in range(rounds)]
        figures += _figures(trial, readings, kind)
        facts[kind.replace("-", "_")] = {
            "commands": readings[0].commands, "bytes": sum(trial.sizes.values()),
            "longest_answer": trial.longest, "stated": trial.limit,
        }  # fmt: skip
    return report("chip", options, figures, readings=rounds, **facts)


@dataclass(frozen=True, slots=True)
class _Times:
    """How long one reading took: in all, and in the card."""

    whole: float
    card: float
    commands: int


class _Trial:
    """A document, read again and again."""

    def __init__(self, kind: str) -> None:
        order = example_order(KINDS[kind], _NOW.date())
        given = personalised(order)
        self.sizes = {name: len(given.files[name]) for name in _FILES if name in given.files}
        self.limit = LONGEST_ANSWER if kind == _LONG else SHORT_ANSWER
        self.longest = 0
        self.pieces: list[int] = []
        self._chip = Chip(given)
        self._card_seconds = 0.0
        self._password = from_mrz(read_zone("\n".join(order.lines), _NOW.date()))
        self._anchors = _Anchors(order)

    def read(self) -> _Times:
        """Read it once. Raises RuntimeError unless everything is proven."""
        self._chip.reset()
        self._card_seconds, self.pieces = 0.0, []
        begun = time.perf_counter()
        found = read_chip(self._transmit, self._password, self._anchors, now=_NOW)
        whole = time.perf_counter() - begun
        _check(found)
        return _Times(whole, self._card_seconds, found.commands)

    def _transmit(self, command: bytes) -> bytes:
        begun = time.perf_counter()
        answer = self._chip.transmit(command)
        self._card_seconds += time.perf_counter() - begun
        self.pieces.append(len(answer))
        self.longest = max(self.longest, len(answer))
        return answer


class _Anchors:
    """Trusts the state that made the document."""

    def __init__(self, order: Order) -> None:
        certificate = read_certificate(trusted(order).certificate.dump())
        self._anchor = Anchor(certificate, "bench", is_training=True)

    @property
    def is_empty(self) -> bool:
        """Never."""
        return False

    def issuers_of(self, certificate: Certificate) -> tuple[Anchor, ...]:
        """Return the one."""
        return (self._anchor,)

    def revocations_of(self, issuer: Certificate) -> tuple[RevocationList, ...]:
        """Return nothing."""
        return ()


def _figures(trial: _Trial, readings: list[_Times], kind: str) -> list[Figure]:
    name = "long" if kind == _LONG else "short"
    whole = [reading.whole * 1000 for reading in readings]
    ours = statistics.median(reading.whole - reading.card for reading in readings)
    cards = statistics.median(reading.card for reading in readings)
    room = trial.limit - _FRAME[kind]
    least = _FIXED + sum(math.ceil(size / room) for size in trial.sizes.values())
    full = sorted(trial.pieces)[-max(1, trial.sizes[files.data_group(2)] // trial.limit) :]
    return [
        at_most(f"{name}_read", "ms", whole, _READ_MS),
        times_floor(f"{name}_reader", "ms", ours * 1000, cards * 1000, 2.0),
        times_floor(f"{name}_commands", "commands", readings[0].commands, least, 1.6),
        share_of_floor(f"{name}_answer", "bytes", statistics.median(full), trial.limit, 0.9),
    ]


def _check(found: ChipReading) -> None:
    """Measure only what was read whole."""
    is_whole = (
        found.signature is SignatureVerdict.GOOD
        and found.are_groups_intact
        and found.clone_protection is CloneVerdict.PROVEN
    )
    if not is_whole:
        raise RuntimeError("the document was not read whole")
