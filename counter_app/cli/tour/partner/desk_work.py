"""What a clerk does in a visit at the partner's counter, with keys and scans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from counter_app.cli.tour.partner import scene
from counter_app.cli.tour.passport import passport_of
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.partner_shelf.shelf_view import ShelfView

if TYPE_CHECKING:
    from counter_app.cli.tour.driver import Driver
    from counter_app.cli.tour.seat import Seat
    from counter_app.domain.clock import SetClock
    from counter_app.domain.issuance import HandOut
    from counter_app.domain.people.person import Person
    from counter_app.services.office import Office
    from counter_app.ui.widgets.table import DataTable


class DeskWork:
    """The clerk's hands in a visit; every step waits until it shows."""

    def __init__(self, driver: Driver, seat: Seat, books: Office, clock: SetClock) -> None:
        """Work at a partner's seat; what comes of it is looked up in the books."""
        self._driver, self._seat, self._books, self._clock = driver, seat, books, clock

    @property
    def shelf(self) -> ShelfView:
        """The screen of the own counter."""
        return cast("ShelfView", self._seat.desktop.window.screen_named("shelf"))

    @property
    def visit(self) -> VisitView:
        """The screen of the visit."""
        return cast("VisitView", self._seat.desktop.window.screen_named("visit"))

    def is_at(self, step: StepKey) -> bool:
        """Whether the visit stands at a step."""
        return self.visit.present is step

    def begin(self, person: Person) -> None:
        """Choose somebody of today's list and begin the visit."""
        driver, shelf = self._driver, self.shelf
        driver.press("Ctrl+1")
        self.choose(shelf.today, lambda one: one.person_id == person.id)
        driver.press("Return")
        driver.check("the visit opens", lambda: self._is_open(person))
        driver.settle(300)

    def choose(self, table: DataTable, wanted: Callable[[Any], bool]) -> None:
        """Go down a list to the row that is meant."""
        driver = self._driver
        table.setFocus()
        table.selectRow(0)
        for _ in range(table.model().rowCount()):
            if wanted(table.record()):
                return
            driver.press("Down")
        driver.check("the row is in the list", lambda: wanted(table.record()))

    def read_passport(self, person: Person, number: str) -> None:
        """Scan the passport and see it beside the file."""
        driver, visit = self._driver, self.visit
        driver.scan(passport_of(person, number))
        driver.check(
            "the passport is compared", lambda: visit.model.case and visit.model.case.document
        )
        driver.settle(300)

    def read_guardian(self, child: Person, number: str) -> None:
        """Scan the document of who came with a child, and see its number."""
        driver, page = self._driver, self.visit.representative
        driver.scan(passport_of(scene.guardian(child), number))
        driver.check("the guardian's document is read", lambda: page.document.text() == number)
        driver.settle(300)

    def accept(self) -> None:
        """Answer three times yes, and accept."""
        driver, visit = self._driver, self.visit
        driver.press("J", "J", "J", "Return")
        driver.check(
            "the identity is accepted",
            lambda: visit.model.case and visit.model.case.is_identified,
        )
        self._clock.advance(timedelta(minutes=1))

    def lay_card(self, number: str) -> None:
        """Scan the card; it lies on the desk then."""
        driver, visit = self._driver, self.visit
        driver.scan(number)
        driver.check(
            "the card is at the desk", lambda: self.state_of(number) is CardState.PRESENTED
        )
        driver.settle(300)
        if not self.is_at(StepKey.OLD_DOCUMENT):
            driver.press("Return")
        driver.check("the old document is next", lambda: self.is_at(StepKey.OLD_DOCUMENT))
        driver.check("the card shows", lambda: visit.model.case and visit.model.case.card)

    def say_none_held(self) -> None:
        """Say that the person had no document before."""
        self._driver.press("3")
        self._driver.settle(200)

    def hand_out(self, number: str) -> None:
        """Hand the card out."""
        self._driver.press("Return")
        self._driver.check(
            "the card is handed out", lambda: self.state_of(number) is CardState.HANDED_OUT
        )
        self._driver.check("the receipt is next", lambda: self.is_at(StepKey.RECEIPT))

    def sign(self) -> None:
        """Let the person sign on the screen, and keep it."""
        driver, visit = self._driver, self.visit
        driver.sign(visit.receipt.pad)
        driver.settle(200)
        driver.press("Return")
        driver.check("it is signed", lambda: visit.model.case and visit.model.case.is_signed)
        driver.settle(300)

    @property
    def handed_out(self) -> HandOut | None:
        """The hand-out of the visit that is open."""
        case = self.visit.model.case
        return case.hand_out if case else None

    def finish(self, person: Person) -> None:
        """End the visit and be at the own counter again."""
        self._driver.press("Return")
        self.at_counter(person, AppointmentState.FULFILLED)

    def at_counter(self, person: Person, state: AppointmentState) -> None:
        """See that the own counter is in front again, and how the visit stands there."""
        driver, window = self._driver, self._seat.desktop.window
        driver.check("our counter is in front", lambda: window.current_screen() is self.shelf)
        driver.check(f"the visit is {state.value}", lambda: self._expected(person) is state)
        driver.settle(300)

    def at_counter_closed(self) -> None:
        """See that the own counter is in front, and hands nothing out."""
        driver, window = self._driver, self._seat.desktop.window
        driver.check("our counter is in front", lambda: window.current_screen() is self.shelf)
        driver.check(
            "handing out is closed",
            lambda: self.shelf.model.shelf and self.shelf.model.shelf.closed,
        )
        driver.settle(300)

    def state_of(self, number: str) -> CardState | None:
        """Return where a card is, as the books of the immigration service say."""
        card = self._books.custody.by_number(number)
        return card.state if card else None

    def _is_open(self, person: Person) -> bool:
        case = self.visit.model.case
        in_front = self._seat.desktop.window.current_screen() is self.visit
        return in_front and case is not None and case.visit.person.id == person.id

    def _expected(self, person: Person) -> AppointmentState | None:
        rows = self.shelf.people.rows
        return next((one.state for one in rows if one.person_id == person.id), None)
