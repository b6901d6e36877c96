"""A guardian's own ward at the foundation's counter: who represents does not hand out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from counter_app.cli.demo_office import PASSWORD
from counter_app.cli.tour.partner import scene
from counter_app.cli.tour.partner.desk_work import DeskWork
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.ui.issuance.step_key import StepKey

if TYPE_CHECKING:
    from counter_app.cli.tour.driver import Driver
    from counter_app.cli.tour.seat import Seat
    from counter_app.domain.clock import SetClock
    from counter_app.startup import Session


class WardWork:
    """A clerk of the foundation who is the child's guardian too."""

    def __init__(self, driver: Driver, heads: Session, clock: SetClock) -> None:
        """Play with the books of the immigration service to look into."""
        self._driver, self._heads, self._clock = driver, heads, clock
        self._ward = scene.on_file(heads, scene.WARD)
        (card,) = heads.office.custody.of_person(self._ward.id)
        self._number = card.document_number

    def as_guardian(self, guardian: Seat) -> None:
        """Let the guardian try to hand out to her own ward."""
        driver = self._driver
        with driver.step("A guardian has her own ward at her counter"):
            guardian.sign_in(PASSWORD)
            work = self._work(guardian)
            driver.check("the ward is expected", lambda: len(work.shelf.people.rows) == 1)
            driver.press("Ctrl+5")
            driver.settle(300)
            driver.shot("ward-pilot-mandate")
            self._up_to_hand_out(work)
        with driver.step("Nobody is both who hands out and who represents"):
            driver.press("Return")
            driver.settle(500)
            stays = CardState.PRESENTED
            driver.check("she hands nothing out", lambda: work.state_of(self._number) is stays)
            driver.check("nothing is on record", lambda: work.handed_out is None)
            driver.shot("ward-refused")
        with driver.step("She leaves the counter's side"):
            self._back_to_queue(work)

    def by_colleague(self, colleague: Seat) -> None:
        """Let a colleague hand out to the same ward; the guardian stands on the other side now."""
        driver = self._driver
        with driver.step("A colleague hands out to the ward"):
            colleague.sign_in(PASSWORD)
            work = self._work(colleague)
            self._up_to_hand_out(work)
            work.hand_out(self._number)
            driver.check(
                "the guardian is on record as who came along",
                lambda: scene.is_guardian_on_record(self._heads, work.handed_out),
            )
            work.sign()
            driver.shot("ward-receipt")
            work.finish(self._ward)

    def _work(self, seat: Seat) -> DeskWork:
        return DeskWork(self._driver, seat, self._heads.office, self._clock)

    def _up_to_hand_out(self, work: DeskWork) -> None:
        driver = self._driver
        work.begin(self._ward)
        work.read_passport(self._ward, "ET4410882")
        work.accept()
        driver.check("the representative is next", lambda: work.is_at(StepKey.REPRESENTATIVE))
        work.read_guardian(self._ward, "NU2819335")
        driver.press("J", "J", "J")
        driver.settle(200)
        driver.tab_to(work.visit.frame.button)
        driver.press("Return")
        driver.check("the card is next", lambda: work.is_at(StepKey.CARD))
        work.lay_card(self._number)
        work.say_none_held()

    def _back_to_queue(self, work: DeskWork) -> None:
        driver = self._driver
        driver.tab_to(work.visit.strip.back_button)
        driver.press("Space")
        driver.check("the question is asked", QApplication.activeModalWidget)
        driver.press("Tab", "Space")
        work.at_counter(self._ward, AppointmentState.ARRIVED)
        driver.shot("ward-back")
