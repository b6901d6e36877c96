"""Which consignments come with a day: those under way to its hall, to tick."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.transport import Transport
from counter_app.ui import text
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.tick_list import TickLine, TickList


class TransportField(FormField[TickList]):
    """The sealed transport of a day: a tick for each consignment that comes with it."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__("", TickList())
        keep(self.editor, lambda: self.editor.setFixedHeight(current().px(84)))
        self._known: tuple[Transport, ...] = ()
        self._day: IssuanceDay | None = None
        self._may = True

    def chosen(self, before: Sequence[UUID]) -> tuple[UUID, ...]:
        """Return what is ticked, and of `before` what is not listed here."""
        listed = {one.consignment_id for one in self._known}
        unseen = tuple(one for one in before if one not in listed)
        return (*unseen, *(UUID(key) for key in self.editor.ticked()))

    def show_known(
        self, day: IssuanceDay | None, known: tuple[Transport, ...], *, keep: bool, may: bool
    ) -> None:
        """List consignments; what was ticked stays where that is to be kept."""
        ticked = {UUID(key) for key in self.editor.ticked()} if keep else set()
        if not keep or day is None:
            ticked = set(day.consignment_ids) if day else set()
        self._day, self._known, self._may = day, known, may
        self.editor.set_lines(self._lines(ticked))

    def retranslate(self) -> None:
        """Word the field anew."""
        self.set_label(
            self.tr("Con&signments that come with this day"),
            self.tr("The day can be closed when each of them was counted in the hall."),
        )
        ticked = {UUID(key) for key in self.editor.ticked()}
        self.editor.set_lines(self._lines(ticked))

    def _lines(self, ticked: set[UUID]) -> list[TickLine]:
        if not self._known:
            words = (
                self.tr("No consignment is under way to this hall.")
                if self._day
                else self.tr("Save the plan first.")
            )
            return [TickLine("", words, may_tick=False)]
        return [
            TickLine(
                str(one.consignment_id), self._words(one), one.consignment_id in ticked, self._may
            )
            for one in self._known
        ]

    def _words(self, one: Transport) -> str:
        state = (
            self.tr("counted") if one.closed_at
            else self.tr("sent %1").replace("%1", text.moment(one.sent_at))
        )  # fmt: skip
        return (
            self.tr("%1: %2 cards in %3 bags from %4, %5")
            .replace("%1", one.reference)
            .replace("%2", str(one.cards))
            .replace("%3", str(one.bags))
            .replace("%4", one.from_name or self.tr("the maker"))
            .replace("%5", state)
        )
