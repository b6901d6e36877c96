"""The day in the hall: it begins, the door, calls, a runner, a desk, the captain's board."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QApplication, QWidget

from counter_app.cli.tour.day.meanwhile import Meanwhile
from counter_app.cli.tour.day.scene import ELSEWHERE
from counter_app.cli.tour.day.stage import Stage
from counter_app.cli.tour.driver import TourFailed
from counter_app.cli.tour.passport import passport_of
from counter_app.domain.custody.card import CardState
from counter_app.domain.issuance import OldDocument
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.door import Verdict
from counter_app.domain.issuance_days.fetching import Errand
from counter_app.domain.issuance_days.guests import Readiness
from counter_app.domain.issuance_days.invitations import InvitationState
from counter_app.domain.queue import QueueState
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.issuance_days.board_page import BoardPage, Part
from counter_app.ui.issuance_days.door_page import DoorPage
from counter_app.ui.issuance_days.floor_page import FloorPage
from counter_app.ui.issuance_days.floor_view import FloorView, Post
from counter_app.ui.issuance_days.runner_page import RunnerPage
from counter_app.ui.queue.queue_view import QueueView

if TYPE_CHECKING:
    from counter_app.domain.issuance_days.ready import ReadyGuest
    from counter_app.domain.people.person import Person
    from counter_app.domain.queue import QueueEntry

P = TypeVar("P", bound=FloorPage)

OPENING = datetime(2026, 9, 5, 6, 40, tzinfo=UTC)
_LATE = timedelta(minutes=25)
_SECOND_MONITOR = (1280, 720)
_WAITING = 4
"""People who wait when somebody is called."""


class InTheHall:
    """Everything on the day, post by post."""

    def __init__(self, stage: Stage) -> None:
        """Take the stage; the guests are those who are told to come."""
        self._stage, self._driver = stage, stage.driver
        self.meanwhile = Meanwhile(stage)
        self._coming: Iterator[ReadyGuest] = iter(())

    @property
    def view(self) -> FloorView:
        """The screen of the hall."""
        return cast("FloorView", self._stage.seat.desktop.window.screen_named("floor"))

    def begin(self) -> None:
        """Let the day begin."""
        driver, stage = self._driver, self._stage
        stage.clock.set(OPENING)
        self._coming = iter(self._expected())
        stage.seat.go("floor")
        with driver.step("The captain lets the day begin"):
            page = self._post(Post.BOARD, BoardPage)
            driver.check("it may begin", lambda: page.model.may_begin)
            stage.shot("hall-before")
            driver.press("Ctrl+Return")
            driver.check("it runs", lambda: page.model.is_running)
            driver.check("so it is written", lambda: stage.day.state is DayState.RUNNING)

    def door(self) -> None:
        """Scan who comes, one after the other."""
        driver, stage = self._driver, self._stage
        stage.clock.advance(timedelta(minutes=15))
        page = self._post(Post.DOOR, DoorPage)
        early, baby = self._expected()[-1], self._expected()[-2]
        with driver.step("The door: expected now"):
            self._scan(page, self._letter(next(self._coming)), Verdict.EXPECTED)
            stage.shot("door-expected")
            driver.press("Return")
            driver.check("the person is in", lambda: page.model.is_in)
            stage.shot("door-let-in")
        with driver.step("The door: early"):
            self._scan(page, self._letter(early), Verdict.EARLY)
            stage.shot("door-early")
        with driver.step("The door: no card here"):
            self._scan(page, ELSEWHERE, Verdict.NO_CARD)
            stage.shot("door-no-card")
        with driver.step("The door: not today"):
            self._scan(page, self._of(InvitationState.FALLBACK).v_number or "", Verdict.NOT_TODAY)
            stage.shot("door-not-today")
        with driver.step("The door: before others, with a reason"):
            self._scan(page, self._letter(baby), Verdict.EARLY)
            driver.press("Ctrl+P")
            driver.check("the reasons are gone to", self._is_at_reasons)
            driver.press("Space")
            driver.check("the person is in", lambda: page.model.is_in)
            stage.shot("door-priority")
        with driver.step("The door: a name is typed"):
            page.entry.setFocus()
            driver.write(next(self._coming).guest.surname)
            driver.press("Return")
            driver.check("somebody is found", lambda: page.model.answer or page.model.candidates)
            stage.shot("door-name")

    def late(self) -> None:
        """Let an hour pass at other desks, then let somebody in who comes late."""
        driver, stage = self._driver, self._stage
        served = 3 if stage.wanted.is_quick else 12
        with driver.step("Other desks hand out meanwhile"):
            for number, guest in zip(range(served), self._coming, strict=False):
                self.meanwhile.whole_visit(guest, desk="123"[number % 3])
            driver.check("so many have their card", lambda: self._handed_out() == served)
        guest = next(self._coming)
        stage.clock.set(max(stage.clock.now(), stage.visit_of(guest).starts_at + _LATE))
        with driver.step("The door: late"):
            page = self._post(Post.DOOR, DoorPage)
            self._scan(page, self._letter(guest), Verdict.LATE)
            stage.shot("door-late")
            driver.press("Return")
            driver.check("the person is in", lambda: page.model.is_in)
            for _, guest in zip(range(_WAITING), self._coming, strict=False):
                self.meanwhile.let_in(guest)
                stage.clock.advance(timedelta(minutes=1))

    def call(self) -> QueueEntry:
        """Call who is next, and look at the screen in the hall."""
        driver, stage = self._driver, self._stage
        view = cast("QueueView", stage.seat.go("queue"))
        with driver.step("The floor: who waits, and who is next"):
            driver.check("they wait", lambda: len(view.model.waiting) > _WAITING)
            stage.shot("floor-waiting")
            driver.press("F8")
            driver.check("one is called", lambda: self._mine(view) is QueueState.CALLED)
            entry = view.model.mine
            if entry is None:
                message = "nobody is at the own desk"
                raise TourFailed(message)
            stage.shot("floor-called")
        with driver.step("The screen in the hall"):
            stage.push(view.screen_button)
            driver.check("it shows", lambda: self._call_screen() is not None)
            screen = self._call_screen()
            if screen is not None:
                screen.showNormal()
                screen.resize(*_SECOND_MONITOR)
                driver.settle(400)
                driver.shot("call-screen", screen)
                screen.close()
            driver.check("it is closed", lambda: self._call_screen() is None)
            stage.seat.desktop.window.activateWindow()
        return entry

    def fetch(self, entry: QueueEntry) -> str:
        """Fetch the card of whom was called, and return its number."""
        driver, stage = self._driver, self._stage
        stage.seat.go("floor")
        with driver.step("A runner fetches the card"):
            page = self._post(Post.RUNNER, RunnerPage)
            driver.check("it is to be fetched now", lambda: page.model.urgent)
            line = next(one for one in page.model.lines if one.errand is Errand.FETCH_NOW)
            driver.check("it is for that person", lambda: line.whom.ticket == entry.ticket)
            stage.shot("runner-list")
            driver.scan(line.card.number)
            driver.check("it is carried", lambda: page.model.result and page.model.result.line)
            stage.shot("runner-bring")
        return line.card.number

    def desk(self, entry: QueueEntry, card: str) -> None:
        """Verify whom was called, and hand the card out."""
        driver, stage = self._driver, self._stage
        view = cast("QueueView", stage.seat.go("queue"))
        visit = cast("VisitView", stage.seat.desktop.window.screen_named("visit"))
        visits = stage.office.appointments
        person = stage.office.people.get(visits.get(entry.appointment_id).participants[0])
        with driver.step("The desk: passport and three answers"):
            driver.check("the person is at the desk", lambda: self._mine(view))
            driver.press("F9")
            driver.check("the visit opens", lambda: visit.model.case is not None)
            self._verify(visit, person)
        with driver.step("The desk: the card is handed out"):
            moved: list[object] = []
            visit.model.moved_on.connect(moved.append)
            driver.scan(card)
            driver.check("the card lies on the desk", lambda: StepKey.OLD_DOCUMENT in moved)
            driver.check("the old document is next", lambda: visit.present is StepKey.OLD_DOCUMENT)
            choice = visit.hand_out.choices[OldDocument.NONE_HELD]
            driver.check("it is asked", lambda: visit.hand_out.isAncestorOf(_focus()))
            driver.press("3")
            driver.check("it is answered", choice.isChecked)
            stage.shot("desk-card")
            driver.press("Return")
            driver.check("it is handed out", lambda: self._state(card) is CardState.HANDED_OUT)
            driver.check("the receipt is next", lambda: visit.present is StepKey.RECEIPT)
            driver.sign(visit.receipt.pad)
            driver.settle(200)
            driver.press("Return")
            driver.check("it is signed", lambda: visit.model.case and visit.model.case.is_signed)
            stage.shot("desk-signed")
            driver.press("Return")
            driver.check("the visit is over", lambda: self._mine(view) is None)

    def board(self) -> None:
        """Look at the captain's board, and steer."""
        driver, stage = self._driver, self._stage
        stage.seat.go("floor")
        with driver.step("The captain's board"):
            page = self._post(Post.BOARD, BoardPage)
            driver.check("its figures are there", lambda: page.model.board)
            driver.check("the finish is told", lambda: page.model.forecast)
            stage.shot("board")
            stage.choose(page.tables[Part.DESKS], lambda one: one.name == "5")
            driver.press("Ctrl+O")
            driver.check("a desk is asked for", lambda: self._wanted(page))
            driver.press("Ctrl+E")
            driver.check("the next are called", lambda: self._is_called(page))
            stage.shot("board-steered")
            for part in (Part.QUARTERS, Part.INSTITUTIONS, Part.ENDS):
                stage.push(page.parts.button(part))
                driver.check("the table shows", page.tables[part].isVisible)
                stage.shot(f"board-{part.value.replace('_', '-')}")

    def empty(self) -> None:
        """Hand out to all who are still inside, and to some more until the end."""
        driver, stage = self._driver, self._stage
        with driver.step("The rest of the morning"):
            self.meanwhile.serve_who_waits()
            more = 2 if stage.wanted.is_quick else 20
            for number, guest in zip(range(more), self._coming, strict=False):
                self.meanwhile.whole_visit(guest, desk="123"[number % 3])
            driver.check("nobody is inside", lambda: not self.meanwhile.inside())

    def next_guests(self, number: int) -> tuple[ReadyGuest, ...]:
        """Return those who are to come next; they come somewhere else than here."""
        return tuple(guest for _, guest in zip(range(number), self._coming, strict=False))

    def _post(self, post: Post, kind: type[P]) -> P:
        number = list(self.view.pages).index(post) + 1
        self._driver.press(f"Ctrl+{number}")
        page = self.view.pages[post]
        self._driver.check(f"the page {post.value} shows", page.isVisible)
        if not isinstance(page, kind):
            message = f"the page {post.value} is another one"
            raise TourFailed(message)
        return page

    def _verify(self, visit: VisitView, person: Person) -> None:
        driver, stage = self._driver, self._stage
        driver.scan(passport_of(person))
        driver.check(
            "the passport is compared", lambda: visit.model.case and visit.model.case.document
        )
        stage.shot("desk-passport")
        driver.press("J", "J", "J", "Return")
        driver.check(
            "the identity is accepted",
            lambda: visit.model.case and visit.model.case.is_identified,
        )
        stage.clock.advance(timedelta(minutes=1))

    def _scan(self, page: DoorPage, text: str, wanted: Verdict) -> None:
        before = page.model.answer
        self._driver.scan(text)
        self._driver.check(
            f"the answer is {wanted.value}",
            lambda: (
                page.model.answer is not before
                and page.model.answer is not None
                and page.model.answer.verdict is wanted
            ),
        )

    def _letter(self, one: ReadyGuest) -> str:
        """Return what stands in the code of a guest's letter."""
        stage = self._stage
        visit = stage.visit_of(one)
        return stage.office.messages.appointment_letter(stage.actor, visit.id).token

    def _expected(self) -> list[ReadyGuest]:
        """Return who is told to come and has a card here, in the order of their times."""
        found = [
            (one.invitation.starts_at, one.guest.row, one)
            for one in self._stage.guests()
            if one.is_invited and one.invitation and one.readiness is Readiness.READY
        ]
        return [one for _, _, one in sorted(found, key=lambda each: each[:2])]

    def _of(self, state: InvitationState) -> ReadyGuest:
        return next(
            one for one in self._stage.guests()
            if one.invitation is not None and one.invitation.state is state
        )  # fmt: skip

    def _is_at_reasons(self) -> bool:
        page = self.view.pages[Post.DOOR]
        return isinstance(page, DoorPage) and any(one.hasFocus() for one in page.reasons.values())

    def _handed_out(self) -> int:
        board = self._stage.office.day_captain.board(self._stage.actor)
        return board.total.handed if board else 0

    @staticmethod
    def _mine(view: QueueView) -> QueueState | None:
        return view.model.mine.state if view.model.mine else None

    @staticmethod
    def _call_screen() -> QWidget | None:
        return next(
            (
                one for one in QApplication.topLevelWidgets()
                if one.objectName() == "call_screen" and one.isVisible()
            ),
            None,
        )  # fmt: skip

    @staticmethod
    def _wanted(page: BoardPage) -> bool:
        board = page.model.board
        return board is not None and any(
            one.name == "5" and one.ticket == "" and one.kind.value == "wanted"
            for one in board.desks
        )

    @staticmethod
    def _is_called(page: BoardPage) -> bool:
        board = page.model.board
        return board is not None and board.called_until is not None

    def _state(self, number: str) -> CardState | None:
        card = self._stage.office.custody.by_number(number)
        return card.state if card else None


def _focus() -> QWidget:
    return QApplication.focusWidget() or QWidget()
