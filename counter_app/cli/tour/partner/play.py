"""A day at a municipality's counter, from the first hand-out to the count."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QApplication

from counter_app import __version__
from counter_app.cli import demo_partner
from counter_app.cli.demo_office import LOGINS, PASSWORD
from counter_app.cli.tour.driver import Driver
from counter_app.cli.tour.partner import scene
from counter_app.cli.tour.partner.desk_work import DeskWork
from counter_app.cli.tour.passport import passport_of
from counter_app.cli.tour.seat import Seat
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.partners.mandate import MandateState
from counter_app.settings import Settings
from counter_app.store.store import parse_url
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.partners.partners_view import PartnersView

if TYPE_CHECKING:
    from counter_app.cli.tour.journeys import Wanted
    from counter_app.domain.people.person import Person
    from counter_app.services.office import Office

THE_DAY: Final = datetime(2026, 9, 8, 7, 30, tzinfo=UTC)
_WAIT: Final = timedelta(minutes=4)


class PartnerDay:
    """Plays the partner's day through the real windows of two machines."""

    def __init__(self, wanted: Wanted) -> None:
        """Leave pictures, receipts and tour.json in a folder."""
        self._wanted = wanted
        self._driver = Driver(wanted.out)
        self._clock = SetClock(THE_DAY)

    def play(self) -> Path:
        """Play the day and return tour.json.

        Raises:
            TourFailed: a step did not show what it should; a picture of the moment is kept.
            Refused: STORE_EXISTS when the named database is not empty.
        """
        application = cast("QApplication", QApplication.instance() or QApplication(["counter"]))
        seats: list[Seat] = []
        with tempfile.TemporaryDirectory(prefix="counter-tour-") as home:
            database = self._wanted.database or str(Path(home) / "tour.db")
            scene.lay_out(database, self._clock)
            try:
                for login, desk in ((LOGINS[0], "4"), (demo_partner.LOGIN, "1")):
                    seats.append(self._seat(application, database, login, desk))
                self._day(*seats)
            finally:
                for seat in reversed(seats):
                    seat.close()
        return self._driver.report(
            version=__version__, journey="partner", language=self._wanted.language,
            theme=self._wanted.theme, zoom=self._wanted.zoom,
            engine=parse_url(database).get_backend_name(), ended="well",
        )  # fmt: skip

    def _seat(self, application: QApplication, database: str, login: str, desk: str) -> Seat:
        wanted = self._wanted
        settings = Settings(
            database=database, language=wanted.language, theme=wanted.theme, zoom=wanted.zoom,
            login=login, desk=desk,
        )  # fmt: skip
        printer = FolderPrinter(self._driver.out / "printed")
        return Seat(self._driver, application, settings, self._clock, printer)

    def _day(self, head: Seat, counter: Seat) -> None:
        """Play it all; the head office's machine stands by until it is needed."""
        with self._driver.step("The register before the day"):
            head.sign_in(PASSWORD)
            self._look_at_mandate(head)
            self._driver.shot("register-in-force")
        head.leave()
        self._heads = head.desktop.session
        books = self._heads.office
        self._sign_in(counter)
        work = DeskWork(self._driver, counter, books, self._clock)
        people = {name: scene.on_file(self._heads, name) for name in scene.NAMES}
        self._adult(work, books, people[scene.ADULT])
        self._child(work, books, people[scene.CHILD])
        self._look_alike(work, books, people[scene.LOOK_ALIKE])
        self._withdrawn(head, counter, work, people[scene.IN_THE_MIDDLE])

    def _look_at_mandate(self, head: Seat) -> None:
        """Open the one mandate of the register."""
        driver, view = self._driver, cast("PartnersView", head.go("partners"))
        driver.check("the register is read", lambda: view.model.register)
        view.mandates.table.setFocus()
        view.mandates.table.choose_row(0)
        driver.press("Return")
        driver.check("the mandate's page shows", lambda: view.model.page)
        driver.settle(300)

    def _sign_in(self, counter: Seat) -> None:
        with self._driver.step("The partner's clerk signs in"):
            counter.sign_in(PASSWORD, "partner-sign-in")
            work = DeskWork(self._driver, counter, counter.desktop.session.office, self._clock)
            shelf = work.shelf
            self._driver.check(
                "today's people show", lambda: len(shelf.people.rows) == len(scene.COMING)
            )
            self._driver.check(
                "nothing else is reachable",
                lambda: counter.desktop.window.rail.names() == ["shelf", "visit"],
            )
            self._driver.settle(300)
            self._driver.shot("counter-today")
        with self._driver.step("The shelf and the mandate"):
            self._driver.press("Ctrl+2")
            self._driver.check("the shelf shows", lambda: len(shelf.cards.rows) == len(scene.NAMES))
            self._driver.shot("counter-shelf")
            self._driver.press("Ctrl+4")
            self._driver.settle(200)
            self._driver.shot("counter-mandate")

    def _adult(self, work: DeskWork, books: Office, person: Person) -> None:
        driver, number = self._driver, self._number(books, person)
        with driver.step("Municipality hands out: who is it?"):
            work.begin(person)
            driver.shot("adult-visit")
            work.read_passport(person, "XV4310021")
            driver.shot("adult-passport")
            work.accept()
        with driver.step("Municipality hands out: card and receipt"):
            work.lay_card(number)
            work.say_none_held()
            driver.shot("adult-hand-out")
            work.hand_out(number)
            self._clock.advance(timedelta(seconds=50))
            work.sign()
            driver.shot("adult-receipt")
            hand_out = work.visit.model.case
            made = hand_out.hand_out if hand_out else None
            if made is not None:
                head = self._heads
                driver.save("receipt.pdf", head.office.messages.receipt_letter(head.actor, made.id))
            work.finish(person)
            driver.shot("adult-done")

    def _child(self, work: DeskWork, books: Office, person: Person) -> None:
        driver, number = self._driver, self._number(books, person)
        with driver.step("A guardian of Nidos comes with a child"):
            self._clock.advance(_WAIT)
            work.begin(person)
            work.read_passport(person, "EA0912764")
            work.accept()
            driver.check("the representative is next", lambda: work.is_at(StepKey.REPRESENTATIVE))
            driver.settle(200)
            driver.shot("child-guardian-asked")
        with driver.step("The guardian is verified"):
            driver.scan(passport_of(scene.guardian(person), "NU2819335"))
            driver.settle(300)
            driver.press("J", "J", "J")
            driver.settle(200)
            driver.shot("child-guardian-verified")
            driver.tab_to(work.visit.frame.button)
            driver.press("Return")
            driver.check("the card is next", lambda: work.is_at(StepKey.CARD))
        with driver.step("The child's card is handed out"):
            work.lay_card(number)
            work.say_none_held()
            driver.shot("child-hand-out")
            work.hand_out(number)
            work.sign()
            driver.shot("child-receipt")
            work.finish(person)

    def _look_alike(self, work: DeskWork, books: Office, person: Person) -> None:
        driver, visit, number = self._driver, work.visit, self._number(books, person)
        with driver.step("A look-alike with a genuine passport"):
            self._clock.advance(_WAIT)
            work.begin(person)
            work.read_passport(person, "B50512087")
            driver.press("J", "N", "J")
            driver.settle(300)
            driver.shot("look-alike-answers")
            driver.tab_to(visit.frame.refuse_button)
            driver.press("Return")
            driver.check("the question is asked", QApplication.activeModalWidget)
            driver.shot("look-alike-question")
            driver.press("Tab", "Space")
            driver.check(
                "the refusal is on record",
                lambda: visit.model.case and visit.model.case.verification,
            )
            driver.settle(300)
            driver.shot("look-alike-refused")
        with driver.step("The card stays here"):
            driver.check(
                "it lies on the shelf", lambda: work.state_of(number) is CardState.AT_PARTNER
            )

    def _withdrawn(self, head: Seat, counter: Seat, work: DeskWork, person: Person) -> None:
        """Withdraw the mandate while a verified person waits with the card on the desk."""
        driver, books = self._driver, self._heads.office
        number = self._number(books, person)
        with driver.step("A visit is under way"):
            self._clock.advance(_WAIT)
            work.begin(person)
            work.read_passport(person, "FZ7714250")
            work.accept()
            work.lay_card(number)
            driver.shot("withdrawn-before")
        counter.leave()
        head.come_back()
        with driver.step("The minister withdraws the mandate"):
            self._withdraw(head)
        head.leave()
        counter.come_back()
        with driver.step("Nothing is handed out from this second on"):
            work.say_none_held()
            driver.press("Return")
            driver.settle(500)
            driver.check("the card stays", lambda: work.state_of(number) is CardState.PRESENTED)
            driver.shot("withdrawn-refused")

    def _withdraw(self, head: Seat) -> None:
        driver = self._driver
        view = cast("PartnersView", head.desktop.window.current_screen())
        driver.tab_to(view.detail.buttons["withdraw"])
        driver.press("Return")
        driver.check("the form asks", view.withdraw_form.by.hasFocus)
        driver.type("de minister van Asiel en Migratie")
        driver.press("Tab")
        driver.type("2026-301")
        driver.shot("withdraw-form")
        driver.press("Return")
        driver.check(
            "the mandate has ended",
            lambda: view.model.page and view.model.page.mandate.state is MandateState.ENDED,
        )
        driver.settle(300)
        driver.shot("withdrawn-register")

    @staticmethod
    def _number(books: Office, person: Person) -> str:
        return books.custody.of_person(person.id)[0].document_number
