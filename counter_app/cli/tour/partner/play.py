"""A day at a municipality's counter, from the first hand-out to the count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QApplication

from counter_app import __version__, scratch
from counter_app.cli import demo_partner
from counter_app.cli.demo_office import LOGINS, PASSWORD
from counter_app.cli.tour.driver import Driver
from counter_app.cli.tour.partner import scene, scene_ward
from counter_app.cli.tour.partner.desk_work import DeskWork
from counter_app.cli.tour.partner.head_work import HeadWork
from counter_app.cli.tour.partner.shelf_work import ShelfWork
from counter_app.cli.tour.partner.ward_work import WardWork
from counter_app.cli.tour.seat import Seat
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.issuance_details import Refusal
from counter_app.settings import Settings
from counter_app.store.store import parse_url
from counter_app.ui.issuance.refusal_dialog import RefusalDialog
from counter_app.ui.issuance.step_key import StepKey

if TYPE_CHECKING:
    from counter_app.cli.tour.journeys import Wanted
    from counter_app.domain.people.person import Person
    from counter_app.startup import Session
    from counter_app.store.keyfile import Cost

THE_DAY: Final = datetime(2026, 9, 8, 7, 30, tzinfo=UTC)
_WAIT: Final = timedelta(minutes=4)


class Act(StrEnum):
    """What happens in the day."""

    ADULT = "adult"
    CHILD = "child"
    OWN_WARD = "own_ward"
    LOOK_ALIKE = "look_alike"
    WITHDRAWN = "withdrawn"
    COUNT = "count"


class PartnerDay:
    """Plays the partner's day through the real windows of two machines."""

    def __init__(
        self, wanted: Wanted, acts: Sequence[Act] = tuple(Act), cost: Cost | None = None
    ) -> None:
        """Leave pictures, receipts and tour.json in a folder.

        Args:
            acts: what of the day is played, in the order of the day.
            cost: what a guess at a password costs; the usual one by default.
        """
        self._wanted, self._acts, self._cost = wanted, acts, cost
        self._driver = Driver(wanted.out, is_quick=wanted.is_quick)
        self._clock = SetClock(THE_DAY)

    def play(self) -> Path:
        """Play the day and return tour.json.

        Raises:
            TourFailed: a step did not show what it should; a picture of the moment is kept.
            Refused: STORE_EXISTS when the named database is not empty.
        """
        application = cast("QApplication", QApplication.instance() or QApplication(["counter"]))
        seats: list[Seat] = []
        with scratch.large("tour") as home:
            database = self._wanted.database or str(home.path / "tour.db")
            scene.lay_out(database, self._clock, self._cost)
            try:
                for login, desk in ((LOGINS[0], "4"), (demo_partner.LOGIN, "1")):
                    seats.append(self._seat(application, database, login, desk))
                head, counter = seats
                self._day(head, counter, lambda *who: self._seat(application, database, *who))
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
        return Seat(self._driver, application, settings, self._clock, printer, self._cost)

    def _day(self, head: Seat, counter: Seat, another: Callable[[str, str], Seat]) -> None:
        """Play it all; the head office's machine stands by until it is needed."""
        with self._driver.step("The register before the day"):
            head.sign_in(PASSWORD)
            HeadWork(self._driver, head).look_at_mandate()
            self._driver.shot("register-in-force")
        head.leave()
        heads = head.desktop.session
        self._sign_in(counter)
        work = DeskWork(self._driver, counter, heads.office, self._clock)
        plays: dict[Act, Callable[[], None]] = {
            Act.ADULT: lambda: self._adult(work, heads),
            Act.CHILD: lambda: self._child(work, heads),
            Act.OWN_WARD: lambda: self._own_ward(counter, heads, another),
            Act.LOOK_ALIKE: lambda: self._look_alike(work, heads),
            Act.WITHDRAWN: lambda: self._withdrawn(head, counter, work),
            Act.COUNT: lambda: self._count(head, counter, work),
        }
        for act in self._acts:
            plays[act]()

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
            self._driver.press("Ctrl+5")
            self._driver.settle(200)
            self._driver.shot("counter-mandate")

    def _adult(self, work: DeskWork, heads: Session) -> None:
        person = scene.on_file(heads, scene.ADULT)
        driver, number = self._driver, _number(heads, person)
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
            made = work.handed_out
            if made is not None:
                paper = heads.office.messages.receipt_letter(heads.actor, made.id)
                driver.save("receipt.pdf", paper)
            work.finish(person)
            driver.shot("adult-done")

    def _child(self, work: DeskWork, heads: Session) -> None:
        person = scene.on_file(heads, scene.CHILD)
        driver, number = self._driver, _number(heads, person)
        with driver.step("A guardian of Nidos comes with a child"):
            self._clock.advance(_WAIT)
            work.begin(person)
            work.read_passport(person, "EA0912764")
            work.accept()
            driver.check("the representative is next", lambda: work.is_at(StepKey.REPRESENTATIVE))
            driver.settle(200)
            driver.shot("child-guardian-asked")
        with driver.step("The guardian is verified"):
            work.read_guardian(person, "NU2819335")
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
            driver.check(
                "who came with the child is on record",
                lambda: scene.is_guardian_on_record(heads, work.handed_out),
            )
            work.sign()
            driver.shot("child-receipt")
            work.finish(person)

    def _own_ward(
        self, counter: Seat, heads: Session, another: Callable[[str, str], Seat]
    ) -> None:  # fmt: skip
        """Go to the foundation's own counter for a while; its machine is open only meanwhile."""
        counter.leave()
        ward = WardWork(self._driver, heads, self._clock)
        for login, desk, act in (
            (scene_ward.LOGIN, "1", ward.as_guardian),
            (scene_ward.COLLEAGUE, "2", ward.by_colleague),
        ):
            seat = another(login, desk)
            try:
                act(seat)
            finally:
                seat.close()
        counter.come_back()

    def _look_alike(self, work: DeskWork, heads: Session) -> None:
        person = scene.on_file(heads, scene.LOOK_ALIKE)
        driver, visit, number = self._driver, work.visit, _number(heads, person)
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
        with driver.step("The hand-out is refused, with what happens next"):
            driver.tab_to(visit.frame.refuse_button)
            driver.press("Return")
            driver.check("the reason is asked", QApplication.activeModalWidget)
            driver.shot("look-alike-reason")
            dialog = cast("RefusalDialog", QApplication.activeModalWidget())
            driver.tab_to(dialog.button)
            driver.press("Return")
            driver.check("it is refused", lambda: visit.model.case and visit.model.case.refusal)
            driver.settle(300)
            driver.shot("look-alike-next")
            lies = CardState.AT_PARTNER
            driver.check("the card lies on the shelf", lambda: work.state_of(number) is lies)
            driver.check("ending the visit is next", visit.banner.button.hasFocus)
            driver.press("Return")
            work.at_counter(person, AppointmentState.FULFILLED)

    def _withdrawn(self, head: Seat, counter: Seat, work: DeskWork) -> None:
        """Withdraw the mandate while a verified person waits with the card on the desk."""
        driver, heads = self._driver, head.desktop.session
        person = scene.on_file(heads, scene.IN_THE_MIDDLE)
        number = _number(heads, person)
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
            HeadWork(driver, head).withdraw()
        head.leave()
        counter.come_back()
        with driver.step("Nothing is handed out from this second on"):
            work.say_none_held()
            driver.press("Return")
            driver.settle(500)
            driver.check("the card stays", lambda: work.state_of(number) is CardState.PRESENTED)
            driver.shot("withdrawn-refused")
            driver.tab_to(work.visit.frame.refuse_button)
            driver.press("Return")
            dialog = cast("RefusalDialog", QApplication.activeModalWidget())
            no_mandate = Refusal.NO_MANDATE.value
            driver.check("why is known", lambda: dialog.reason.currentData() == no_mandate)
            driver.shot("withdrawn-reason")
            driver.tab_to(dialog.button)
            driver.press("Return")
            driver.settle(300)
            driver.shot("withdrawn-told")
            driver.check("ending the visit is next", work.visit.banner.button.hasFocus)
            driver.press("Return")
            work.at_counter_closed()
            driver.shot("withdrawn-counter")
        with driver.step("Cards still go back"):
            ShelfWork(driver, work).send_back(number)

    def _count(self, head: Seat, counter: Seat, work: DeskWork) -> None:
        """Count the shelf, on which one card is not; its case is at the immigration service."""
        heads = head.desktop.session
        lost = _number(heads, scene.on_file(heads, scene.ON_THE_SHELF[-1]))
        ShelfWork(self._driver, work).count(lost)
        counter.leave()
        head.come_back()
        HeadWork(self._driver, head).see_case(lost)


def _number(heads: Session, person: Person) -> str:
    return heads.office.custody.of_person(person.id)[0].document_number
