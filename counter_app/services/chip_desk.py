"""The reader of a desk with the national certificates of its machine: reads chips for a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from counter_app.devices.pictures import is_picture
from counter_app.devices.ports import Cancelled, ChipReader
from counter_app.domain.clock import Clock, SystemClock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.chip import ChipReading, PhotoVerdict, ReadStep
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.domain.identity.trust import TrustSummary
from counter_app.emrtd.files import COM, DATA_GROUPS, SOD
from counter_app.emrtd.passwords import from_mrz
from counter_app.emrtd.reading import read_chip
from counter_app.emrtd.trust_index import FILE_NAME
from counter_app.emrtd.trust_store import TrustStore

Told = Callable[[ReadStep, int, int], None]
"""Hears the step, and how many bytes of how many of its file were read."""

_STEPS: Final = {
    COM.name: ReadStep.SECURITY_OBJECT,
    SOD.name: ReadStep.SECURITY_OBJECT,
    DATA_GROUPS[2].name: ReadStep.PHOTO,
    DATA_GROUPS[14].name: ReadStep.CHIP_AUTHENTICATION,
    DATA_GROUPS[15].name: ReadStep.ACTIVE_AUTHENTICATION,
}


def looked_at(found: ChipReading) -> ChipReading:
    """Return a reading whose photo can be shown; a photo that no program decodes is damaged."""
    if found.photo is None or is_picture(found.photo.data):
        return found
    return replace(found, photo=None, photo_verdict=PhotoVerdict.DAMAGED)


class ChipDesk:
    """Reads the document on the reader; keeps nothing. For one thread at a time."""

    def __init__(
        self,
        reader: ChipReader,
        trust: Path,
        clock: Clock | None = None,
        *,
        with_training: bool = False,
    ) -> None:
        """Join a reader and a folder of national certificates.

        Args:
            reader: the reader of this desk.
            trust: the folder.
            clock: tells the moment for which certificates are judged.
            with_training: whether certificates made for practice are told apart from unknown ones.
        """
        self._reader = reader
        self._clock = clock or SystemClock()
        self._trust, self._with_training = trust, with_training
        self._state: tuple[int, int] | None = None
        self._anchors = self._fresh()

    def read(self, zone: str, tell: Told, cancelled: Cancelled) -> ChipReading:
        """Read the chip of the document that bears these lines.

        Raises:
            Unavailable: READER_*, CHIP_*: no reader, no document, taken away, refused, stopped.
            Invalid: BAD_MRZ for lines whose check digits fail: they open no chip.
        """
        self._renew()
        now = self._clock.now()
        mrz = read_zone(zone, now.date())
        if mrz.problems:
            raise Invalid(Code.BAD_MRZ, "mrz")
        password = from_mrz(mrz)

        def progress(file: str, done: int, whole: int) -> None:
            tell(_STEPS.get(file, ReadStep.DATA), done, whole)

        tell(ReadStep.ACCESS, 0, 1)
        with self._reader.connect() as connection:
            found = read_chip(
                connection.transmit, password, self._anchors, now=now, progress=progress,
                cancelled=cancelled,
            )  # fmt: skip
        return looked_at(found)

    def trust(self) -> TrustSummary:
        """Return which states' certificates are here, from which lists, and how old they are."""
        self._renew()
        return self._anchors.summary(self._clock.now())

    def _fresh(self) -> TrustStore:
        self._state = _state_of(self._trust / FILE_NAME)
        return TrustStore(self._trust, with_training=self._with_training)

    def _renew(self) -> None:
        """Believe what is in the folder now: a list may have been taken in since."""
        if _state_of(self._trust / FILE_NAME) != self._state:
            self._anchors = self._fresh()


def _state_of(path: Path) -> tuple[int, int] | None:
    """Return by what a changed file is told from the same one, None where there is none."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size
