"""Counting the vault: who counts with whom, what was found, what explains the rest."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.custody.counting import Count, CountLine, Explanation
from counter_app.domain.custody.storage import Tray
from counter_app.ui.part_model import PartModel


class CountModel(PartModel):
    """The count under way, if there is one.

    Signals:
        scanned: the number of the card that was scanned, and its CountLine.
        closed: the Count that was closed.
    """

    scanned = Signal(str, object)
    closed = Signal(object)

    count: Count | None = None
    trays: tuple[Tray, ...] = ()
    only_differences = False

    @property
    def lines(self) -> tuple[CountLine, ...]:
        """The lines in the order of the trays, which no scan moves; perhaps those that differ only.

        What is still to be explained comes first among those that differ.
        """
        lines = () if self.count is None else self.count.lines
        if not self.only_differences:
            return lines
        return tuple(
            sorted(
                (line for line in lines if line.differs),
                key=lambda line: line.explanation is not None,
            )
        )

    def show_differences(self, only: bool) -> None:
        """Show only what is not agreed on, or everything."""
        self.only_differences = only
        self.changed.emit()

    def load(self) -> None:
        """Read the count."""
        office, actor = self.office, self.actor

        def done(found: tuple[Count | None, tuple[Tray, ...]]) -> None:
            self.count, self.trays = found
            self.changed.emit()

        self.tasks.run(self, lambda: (office.counts.open(actor), office.trays.all(actor)), done)

    def begin(self, login: str, password: str, tray: str) -> None:
        """Begin a count with a second person who signs in for it."""
        office, actor = self.office, self.actor

        def work(key: UUID) -> Count:
            second = office.operators.attest(actor, login, password)
            return office.counts.begin(actor, second, tray, key)

        self.gestures.run(("begin", tray, login), work, self._take)

    def scan(self, number: str) -> None:
        """Note that a card was found."""
        office, actor, count = self.office, self.actor, self.count
        wanted = number.strip().upper()
        if count is None or not wanted:
            return

        def done(line: CountLine) -> None:
            if self.count is not None and self.count.id == count.id:
                self._take(_with_line(self.count, line))
            self.scanned.emit(wanted, line)

        self.gestures.run(
            ("scan", count.id, wanted),
            lambda key: office.counts.scan(actor, count.id, wanted, key),
            done,
        )

    def explain(self, line: CountLine, explanation: Explanation, note: str) -> None:
        """Say why list and vault differ at a card."""
        office, actor, count = self.office, self.actor, self.count
        if count is None:
            return
        self.gestures.run(
            ("explain", count.id, line.number, explanation),
            lambda key: office.counts.explain(actor, count.id, line.number, explanation, note, key),
            self._take,
        )

    def close(self) -> None:
        """Close the count."""
        office, actor, count = self.office, self.actor, self.count
        if count is None:
            return

        def done(made: Count) -> None:
            self.closed.emit(made)
            self.load()

        self.gestures.run(
            ("close", count.id), lambda key: office.counts.close(actor, count.id, key), done
        )

    def _take(self, count: Count) -> None:
        self.count = count
        self.changed.emit()


def _with_line(count: Count, line: CountLine) -> Count:
    """Put a fresh line in the place of the old one, or behind the others."""
    lines = tuple(line if one.number == line.number else one for one in count.lines)
    if line not in lines:
        lines = (*lines, line)
    return replace(count, lines=lines)
