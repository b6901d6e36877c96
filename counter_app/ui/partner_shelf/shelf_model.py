"""What a partner's counter knows and decides."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.changes import (
    AnythingChanged,
    AppointmentsChanged,
    CardsChanged,
    Change,
    PartnersChanged,
    QueueChanged,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.shelf import Expected, SealedBag, Shelf, ShelfCard, ShelfCount
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.receiving_model import ReceivingModel
from counter_app.ui.tasks import Tasks

_COMING = {AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN_SERVICE}


class Part(StrEnum):
    """What of the counter is shown."""

    TODAY = "today"
    CARDS = "cards"
    ARRIVALS = "arrivals"
    COUNT = "count"
    MANDATE = "mandate"


class ShelfModel(QObject):
    """The shelf, today's people, a count, and the mandates in force.

    Signals:
        changed: something of it is new.
        visit_begun: the UUID of an appointment that is being served now.
        sent_back: how many cards were sent back, and the list for the bag as PDF.
        reported: the document number of a card that was reported missing.
        count_closed: a count was closed, with all its differences explained.
    """

    changed = Signal()
    visit_begun = Signal(object)
    sent_back = Signal(int, bytes)
    reported = Signal(str)
    count_closed = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Begin without anything; `load` reads it."""
        super().__init__(parent)
        self._office, self.actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self.arrivals = ReceivingModel(office, actor, tasks, self)
        self.part = Part.TODAY
        self.shelf: Shelf | None = None
        self.scanned: tuple[str, ...] = ()
        self.counted: ShelfCount | None = None
        self._second: Actor | None = None
        self._alone = ""

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the counter's times."""
        return ZoneInfo(self.shelf.zone if self.shelf else "Europe/Amsterdam")

    @property
    def may_serve(self) -> bool:
        """Whether the actor serves people at all: a role may keep cards only."""
        return self.actor.may(Permission.HAND_OUT)

    def load(self) -> None:
        """Read everything anew."""
        office, actor = self._office, self.actor
        self.arrivals.load()

        def done(shelf: Shelf) -> None:
            self.shelf = shelf
            self.changed.emit()

        self._tasks.run(self, lambda: office.partner_shelf.look(actor), done)

    def hear(self, change: Change) -> None:
        """Read anew what may concern this counter."""
        match change:
            case CardsChanged(place) | QueueChanged(place) | AppointmentsChanged(place, _):
                concerned = place == self.actor.location_id
            case PartnersChanged(organisation):
                concerned = organisation == self.actor.organisation_id
            case _:
                concerned = isinstance(change, AnythingChanged)
        if concerned:
            self.load()

    def show(self, part: Part) -> None:
        """Go to another part."""
        self.part = part
        self.changed.emit()

    def may_begin(self, one: Expected | None) -> bool:
        """Whether a visit can be begun or gone on with now."""
        return one is not None and self.may_serve and one.state in _COMING

    def begin(self, one: Expected) -> None:
        """Check somebody in, call and serve, as far as that was not done yet."""
        office, actor = self._office, self.actor

        def work(key: UUID) -> UUID:
            visit = one.appointment_id
            if one.state is AppointmentState.BOOKED:
                office.queue.check_in(actor, visit, key)
            if one.state is not AppointmentState.IN_SERVICE:
                office.queue.call(actor, visit, uuid5(key, "call"))
                office.queue.serve(actor, visit, uuid5(key, "serve"))
            return visit

        self._gestures.run(("begin", one.appointment_id), work, self.visit_begun.emit)

    def send_back(
        self, cards: tuple[UUID, ...], bag: SealedBag, reason: str, language: str
    ) -> None:
        """Send cards back to the immigration service in one sealed bag, with their list."""
        office, actor = self._office, self.actor

        def work(key: UUID) -> bytes:
            made = office.partner_shelf.send_back(actor, cards, bag, reason, key)
            return office.papers.packing_list(actor, made, language)

        self._gestures.run(
            ("back", cards, bag), work, lambda pdf: self.sent_back.emit(len(cards), pdf)
        )

    def report_missing(self, card: ShelfCard, reason: str) -> None:
        """Report a card that is not on the shelf."""
        office, actor = self._office, self.actor

        def done(_: None) -> None:
            self._forget_missing(card.id)
            self.changed.emit()
            self.reported.emit(card.document_number)

        self._gestures.run(
            ("missing", card.id),
            lambda key: office.partner_shelf.report_missing(actor, card.id, reason, key),
            done,
        )

    def take_scan(self, text: str) -> bool:
        """Count a card that was scanned; False where nothing is being counted."""
        number = text.strip().upper()
        if self.part is not Part.COUNT or not number.isalnum():
            return False
        if number not in self.scanned:
            self.scanned = (*self.scanned, number)
        self.counted = None
        self.changed.emit()
        return True

    @property
    def is_signed(self) -> bool:
        """Whether it is known who counts: two people, or one who said why."""
        return self._second is not None or bool(self._alone)

    def count_with(self, login: str, password: str) -> None:
        """Let a colleague sign for the count, and compare."""
        office, actor = self._office, self.actor

        def done(second: Actor) -> None:
            self._second = second
            self.compare()

        self._tasks.run(self, lambda: office.operators.attest(actor, login, password), done)

    def count_alone(self, reason: str) -> None:
        """Say why one person counts alone, and compare."""
        self._alone = reason
        self.compare()

    def compare(self) -> None:
        """Compare what was scanned with the list."""
        office, actor, scanned = self._office, self.actor, self.scanned
        second, alone = self._second, self._alone

        def done(count: ShelfCount) -> None:
            self.counted = count
            self.changed.emit()

        self._gestures.run(
            ("count", scanned, second, alone),
            lambda key: office.shelf_counts.compare(actor, second, alone, scanned, key),
            done,
        )

    def close_count(self) -> None:
        """Close the count, all of whose differences are explained."""
        office, actor, count = self._office, self.actor, self.counted
        if count is None:
            return

        def done(_: None) -> None:
            self._second, self._alone = None, ""
            self.count_again()
            self.count_closed.emit()

        self._gestures.run(
            ("close", count.id), lambda key: office.shelf_counts.close(actor, count.id, key), done
        )

    def count_again(self) -> None:
        """Scan again from nothing."""
        self.scanned, self.counted = (), None
        self.changed.emit()

    def _forget_missing(self, card_id: UUID) -> None:
        """Take a card that was reported out of the differences."""
        if self.counted is not None:
            left = tuple(card for card in self.counted.missing if card.id != card_id)
            gone = len(self.counted.missing) - len(left)
            self.counted = replace(
                self.counted, missing=left, explained=self.counted.explained + gone
            )
