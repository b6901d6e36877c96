"""What the acts of the day share: one seat, the day's screen, and hands on a keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from counter_app.cli.tour.driver import Driver, TourFailed
from counter_app.ui.issuance_days.days_view import DaysView

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from counter_app.cli.tour.journeys import Wanted
    from counter_app.cli.tour.seat import Seat
    from counter_app.domain.appointments import Appointment
    from counter_app.domain.clock import SetClock
    from counter_app.domain.issuance_days.day import IssuanceDay
    from counter_app.domain.issuance_days.invitations import Invitation
    from counter_app.domain.issuance_days.ready import ReadyGuest
    from counter_app.domain.operators import Actor
    from counter_app.services.office import Office
    from counter_app.ui.widgets.table import DataTable

P = TypeVar("P", bound=QWidget)


class Stage:
    """The machine at which the day is worked, and its clock."""

    def __init__(
        self, driver: Driver, seat: Seat, clock: SetClock, wanted: Wanted, home: Path
    ) -> None:  # fmt: skip
        """Take the parts; `home` is for what is nobody's after the tour."""
        self.driver, self.seat, self.clock, self.wanted = driver, seat, clock, wanted
        self.home = home

    @property
    def office(self) -> Office:
        """The services of whoever is signed in."""
        return self.seat.desktop.session.office

    @property
    def actor(self) -> Actor:
        """Who is signed in."""
        return self.seat.desktop.session.actor

    @property
    def view(self) -> DaysView:
        """The screen of issuance days."""
        return cast("DaysView", self.seat.desktop.window.screen_named("days"))

    @property
    def day(self) -> IssuanceDay:
        """The day that is chosen, as it is written now. Raises TourFailed without one."""
        chosen = self.view.day
        if chosen is None:
            message = "no day is chosen"
            raise TourFailed(message)
        return self.office.issuance_days.day(self.actor, chosen.id)

    def say(self, dutch: str, english: str) -> str:
        """Return what somebody types, in the language of the journey."""
        return english if self.wanted.language == "en" else dutch

    def page(self, name: str, kind: type[P]) -> P:
        """Go to a page of the day by its key. Raises TourFailed when it does not show."""
        number = list(self.view.pages).index(name) + 1
        self.driver.press(f"Ctrl+{number}")
        found = self.view.pages[name]
        self.driver.check(f"the page {name} shows", found.isVisible)
        if not isinstance(found, kind):
            message = f"the page {name} is another one"
            raise TourFailed(message)
        return found

    def guests(self) -> tuple[ReadyGuest, ...]:
        """Return everybody on the day's lists."""
        return self.office.day_guests.ready(self.actor, self.day.id).guests

    def invitations(self) -> tuple[Invitation, ...]:
        """Return the day's invitations, the earliest first."""
        found = self.office.invitations.of_day(self.actor, self.day.id)
        return tuple(sorted(found, key=lambda one: (one.starts_at, one.id)))

    def visit_of(self, one: ReadyGuest) -> Appointment:
        """Return a guest's appointment as it is now. Raises TourFailed for nobody's."""
        if one.guest.person_id is None:
            message = "a guest without a file has no appointment"
            raise TourFailed(message)
        uid = one.invitation.visit_uid if one.invitation else None
        visits = self.office.appointments.of_person(one.guest.person_id)
        return max(
            (each for each in visits if uid in {None, each.uid}), key=lambda each: each.sequence
        )

    def shot(self, name: str) -> None:
        """Let the windows settle and take a picture."""
        self.driver.settle(350)
        self.driver.shot(name)

    def push(self, button: QPushButton) -> None:
        """Press a button that has no key of its own, as one does after Tab."""
        self.driver.check("the button can be pressed", button.isEnabled)
        button.setFocus()
        self.driver.press("Space")

    def fill(self, editor: QWidget, words: str) -> None:
        """Write over what stands in a field."""
        editor.setFocus()
        self.driver.press("Ctrl+A")
        self.driver.write(words)

    def choose(self, table: DataTable, wanted: Callable[[Any], bool]) -> None:
        """Go down a list to the row that is meant. Raises TourFailed when there is none."""
        table.setFocus()
        self.driver.press("Ctrl+Home")
        for _ in range(table.model().rowCount()):
            if table.record() is not None and wanted(table.record()):
                return
            self.driver.press("Down")
        message = "the row is not in the list"
        raise TourFailed(message)

    def choose_file(self, keys: str, path: Path) -> None:
        """Open a dialog for files and name one."""
        self.driver.press(keys)
        self.driver.check("the dialog opens", QApplication.activeModalWidget)
        self.driver.paste(str(path))
        self.driver.press("Return")

    def agree(self, picture: str = "") -> None:
        """Say yes to a question, whose default is no."""
        driver = self.driver
        driver.check("a question opens", QApplication.activeModalWidget)
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            message = "no question is asked"
            raise TourFailed(message)
        if picture:
            self.shot(picture)
        driver.tab_to(
            next(
                one for one in box.buttons()
                if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole
            )
        )  # fmt: skip
        driver.press("Space")

    def explain(self, reason: str, picture: str = "") -> None:
        """Give a reason where one is asked for."""
        self.driver.check("a reason is asked", QApplication.activeModalWidget)
        self.driver.write(reason)
        if picture:
            self.shot(picture)
        self.driver.press("Return")
