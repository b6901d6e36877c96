"""The columns of the captain's tables."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from counter_app.domain.issuance_days.board import (
    DeskKind,
    DeskLine,
    InstitutionLine,
    LooseEnd,
    LooseKind,
    QuarterLine,
    Tally,
)
from counter_app.domain.issuance_days.day import QUARTER
from counter_app.ui import local_time, text
from counter_app.ui.widgets.marked_table import MarkedColumn
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_DESKS = {
    DeskKind.SERVES: ("good", Tone.GOOD), DeskKind.FREE: ("ring", Tone.INFO),
    DeskKind.CLOSING: ("clock", Tone.WARN), DeskKind.WANTED: ("warn", Tone.WARN),
    DeskKind.CLOSED: ("minus", Tone.QUIET),
}  # fmt: skip
_ENDS = {
    LooseKind.INSIDE_NO_CARD: ("bad", Tone.BAD), LooseKind.NOT_FOUND: ("doubt", Tone.BAD),
    LooseKind.INVITED_NO_CARD: ("warn", Tone.WARN), LooseKind.CARD_NO_PERSON: ("card", Tone.INFO),
    LooseKind.LAPTOP_AWAY: ("transfer", Tone.INFO),
}  # fmt: skip


class BoardColumns(QObject):
    """Writes the cells; moments in the hall's zone."""

    def __init__(self, zone: Callable[[], ZoneInfo], parent: QObject) -> None:
        """Take who knows the zone."""
        super().__init__(parent)
        self._zone = zone

    def quarters(self) -> tuple[Column[QuarterLine], ...]:
        """Return the columns of the quarters."""
        tallies: tuple[Column[QuarterLine], ...] = self._tallies(lambda line: line.tally)
        return (
            Column(
                self.tr("Quarter"),
                lambda line: f"{self._clock(line.begins)}–{self._clock(line.begins + QUARTER)}",
                sort=lambda line: line.begins, stretch=True,
            ),
            *tallies,
        )  # fmt: skip

    def institutions(self) -> tuple[Column[InstitutionLine], ...]:
        """Return the columns of the institutions."""
        tallies: tuple[Column[InstitutionLine], ...] = self._tallies(lambda line: line.tally)
        return (
            Column(
                self.tr("Institution"), lambda line: line.name or self.tr("invited by none"),
                stretch=True,
            ),
            *tallies,
        )  # fmt: skip

    def desks(self) -> tuple[Column[DeskLine], ...]:
        """Return the columns of the desks."""
        return (
            Column(self.tr("Desk"), lambda line: line.name, numeric=True),
            MarkedColumn(
                self.tr("State"), lambda line: text.of(line.kind),
                icon=lambda line: _DESKS[line.kind], tone=lambda line: _DESKS[line.kind][1],
            ),
            Column(self.tr("Number"), lambda line: line.ticket),
            Column(self.tr("Since"), lambda line: self._clock(line.since), numeric=True),
            Column(self.tr("Until"), lambda line: self._clock(line.until), numeric=True),
            Column(self.tr("Clerk"), lambda line: line.operator, stretch=True),
        )  # fmt: skip

    def ends(self) -> tuple[Column[LooseEnd], ...]:
        """Return the columns of what does not fit together."""
        return (
            MarkedColumn(
                self.tr("What"), lambda end: text.of(end.kind), icon=lambda end: _ENDS[end.kind],
                tone=lambda end: _ENDS[end.kind][1],
            ),
            Column(self.tr("Name"), lambda end: end.name, stretch=True),
            Column(self.tr("Number"), lambda end: end.ticket),
            Column(self.tr("Time"), lambda end: self._clock(end.starts_at), numeric=True),
            Column(self.tr("Card"), lambda end: end.number),
            Column(self.tr("Place"), lambda end: end.place),
        )  # fmt: skip

    def _tallies(self, of: Callable[..., Tally]) -> tuple[Column, ...]:  # type: ignore[type-arg]
        return (
            Column(self.tr("Told to come"), lambda line: str(of(line).invited), numeric=True,
                   sort=lambda line: of(line).invited),
            Column(self.tr("Came"), lambda line: str(of(line).came), numeric=True,
                   sort=lambda line: of(line).came),
            Column(self.tr("Not yet there"), lambda line: str(of(line).missing), numeric=True,
                   sort=lambda line: of(line).missing),
            Column(self.tr("Handed out"), lambda line: str(of(line).handed), numeric=True,
                   sort=lambda line: of(line).handed),
        )  # fmt: skip

    def _clock(self, moment: datetime | None) -> str:
        return local_time.clock(moment, self._zone()) if moment else ""
