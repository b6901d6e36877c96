"""The end of a day: what is open, bags that go back, and the papers."""

from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.custody.shipment import Consignment
from counter_app.domain.issuance_days.closing import Closing, DayCard, ReturnWish
from counter_app.domain.issuance_days.day import DayState, IssuanceDay
from counter_app.domain.operators import Permission
from counter_app.domain.planning.opening import Location
from counter_app.ui.issuance_days.day_tab import DayModel


class Paper(StrEnum):
    """How the report is wanted."""

    PDF = "pdf"
    XLSX = "xlsx"


class ClosingModel(DayModel):
    """What became of the cards of a day.

    Signals:
        sent: a Consignment that is under way.
    """

    sent = Signal(object)

    def forget(self) -> None:
        """Begin with nothing known."""
        self.closing: Closing | None = None
        self.locations: tuple[Location, ...] = ()

    @property
    def is_here(self) -> bool:
        """Whether the person works in the hall of the day: bags are packed nowhere else."""
        return self.day is not None and self.day.location_id == self.actor.location_id

    @property
    def may_send(self) -> bool:
        """Whether bags may be sent back now."""
        return (
            self.is_here
            and self.actor.may(Permission.KEEP)
            and self.closing is not None
            and self.closing.day.is_open_to_changes
        )

    @property
    def may_close(self) -> bool:
        """Whether the day may be closed now."""
        return (
            self.closing is not None
            and not self.closing.hindrances
            and self.closing.day.state is DayState.RUNNING
            and self.actor.may(Permission.PLAN)
        )

    def load(self) -> None:
        """Read how far the closing has come."""
        office, actor, day = self.office, self.actor, self.day
        if day is None or not actor.may(Permission.KEEP):
            self.changed.emit()
            return

        def done(found: tuple[Closing, tuple[Location, ...]]) -> None:
            if self.day is not None and self.day.id == day.id:
                self.closing = found[0]
                self.locations = tuple(
                    one for one in found[1] if one.id != found[0].day.location_id
                )
                self.changed.emit()

        self.tasks.run(
            self,
            lambda: (office.day_closing.look(actor, day.id), office.planning.locations()),
            done,
        )

    def send(self, wish: ReturnWish) -> None:
        """Give a sealed bag to the courier."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(made: Consignment) -> None:
            self.sent.emit(made)
            self.load()

        self.gestures.run(
            ("send", wish), lambda key: office.day_closing.send_back(actor, day.id, wish, key), done
        )

    def keep(self, cards: tuple[DayCard, ...], reason: str) -> None:
        """Note that cards stay in the vault of the hall."""
        office, actor, day = self.office, self.actor, self.day
        wanted = tuple(card.id for card in cards)
        if day is None or not wanted:
            return

        def done(closing: Closing) -> None:
            self.closing = closing
            self.done.emit("kept")
            self.changed.emit()

        self.gestures.run(
            ("keep", wanted, reason),
            lambda key: office.day_closing.keep(actor, day.id, wanted, reason, key),
            done,
        )

    def close(self) -> None:
        """Close the day."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(closed: IssuanceDay) -> None:
            self.day = closed
            self.done.emit("closed")
            self.load()

        self.gestures.run(
            ("close", day.id), lambda key: office.day_closing.close(actor, day.id, key), done
        )

    def report(self, kind: Paper, language: str) -> None:
        """Make the report of the day."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return
        reports = office.day_reports
        make = reports.paper if kind is Paper.PDF else reports.tables
        name = f"issuance-day-{day.day:%Y-%m-%d}.{kind.value}"
        self.tasks.run(
            self, lambda: make(actor, day.id, language),
            lambda made: self.file_made.emit(made, name), lane="reports",
        )  # fmt: skip

    def institution_list(self, institution_id: UUID, number: int, language: str) -> None:
        """Make the list for an institution; its name is in the file and not in the file's name."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return
        name = f"issuance-day-{day.day:%Y-%m-%d}-list-{number}.xlsx"
        self.tasks.run(
            self,
            lambda: office.day_reports.institution_table(actor, day.id, institution_id, language),
            lambda made: self.file_made.emit(made, name), lane="reports",
        )  # fmt: skip
