"""A laptop takes part of the day along, works without a network, and what it brings home."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from counter_app.cli.demo_office import LOGINS, PASSWORD
from counter_app.cli.tour.day.meanwhile import Meanwhile
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import ConflictKind
from counter_app.ui.issuance_days.conflicts_model import Shelf
from counter_app.ui.issuance_days.conflicts_view import ConflictsView
from counter_app.ui.issuance_days.door_page import DoorPage
from counter_app.ui.issuance_days.floor_view import FloorView, Post
from counter_app.ui.issuance_days.packages_page import PackagesPage

if TYPE_CHECKING:
    from counter_app.cli.tour.day.stage import Stage
    from counter_app.domain.issuance_days.ready import ReadyGuest
    from counter_app.ui.without_network.machine_view import MachineView


_CASES = 3
"""A visit and a card of somebody whose name changed, and a card that was recalled."""


class Laptop:
    """One machine that carries a package; it has its own office, windows and door."""

    def __init__(self, home: Stage, away: Stage) -> None:
        """Take the hall's own machine, and the laptop."""
        self._home, self._away = home, away
        self._driver = home.driver
        self._package = home.home / "laptop-1.package"
        self._results = home.home / "laptop-1.home"
        self.recalled = ""

    def pack(self) -> None:
        """Seal the day for the laptop through the window, as one does on the laptop itself."""
        driver, home = self._driver, self._home
        window = home.seat.desktop.window
        with driver.step("The laptop and its operator get ready"):
            window.top.ready_wanted.emit()  # of the menu at the name
            driver.check("the own password is asked", self._asks_line)
            driver.type(PASSWORD)
            driver.press("Return")
            driver.check("it is said", lambda: window.screen_named("floor").banner.text())
            driver.check("the window is in front", lambda: driver.window() is window)
            home.seat.go("days")
            page = home.page("packages", PackagesPage)
            driver.check("the page is read", lambda: page.model.found)
            driver.press("Ctrl+E")
            driver.check("a name is asked", self._asks_line)
            driver.write("Laptop 1")
            driver.press("Return")
            driver.check("the laptop is known", lambda: page.model.machines)
            driver.check("the operator is ready", lambda: self._is_ready(page))
        with driver.step("A laptop takes the day along"):
            driver.press("Ctrl+Return")
            driver.check("it is asked what goes along", QApplication.activeModalWidget)
            home.shot("package-wish")
            driver.press("Return")
            driver.check("it is asked where to", self._asks_where)
            driver.paste(str(self._package))
            driver.press("Return")
            driver.check("it is sealed", self._package.exists)
            driver.check("it stands in the list", lambda: page.model.packages)
            home.shot("package-sealed")
            home.seat.go("floor")

    def work(self, guests: tuple[ReadyGuest, ...]) -> None:
        """Hand out on the laptop, while at home something changes about the same people."""
        driver, away = self._driver, self._away
        self._home.seat.leave()
        with driver.step("The laptop opens its package at sign-in"):
            away.seat.open_package(PASSWORD, self._package, "laptop-sign-in")
        with driver.step("The laptop works without a network"):
            if away.wanted.size is not None:
                away.seat.desktop.window.resize(*away.wanted.size)
            view = cast("FloorView", away.seat.go("floor"))
            driver.press(f"Ctrl+{list(view.pages).index(Post.DOOR) + 1}")
            page = view.pages[Post.DOOR]
            driver.check("its door shows", page.isVisible)
            driver.check("the day runs here too", lambda: self._runs(page))
            driver.scan(guests[0].v_number or "")
            driver.check("it knows who comes", lambda: self._answers(page))
            away.shot("laptop-door")
            at_work = Meanwhile(away)
            for one in guests:
                at_work.whole_visit(one, desk="6")
        with driver.step("The laptop closes its day"):
            screen = cast("MachineView", away.seat.go("machine"))
            driver.check("it says how it stands", lambda: screen.model.state)
            driver.press("Ctrl+Return")
            away.agree()
            driver.check("it is asked where to", self._asks_where)
            driver.paste(str(self._results))
            driver.press("Return")
            driver.check("what was done is sealed", self._results.exists)
            driver.check("the day is closed", lambda: screen.model.is_closed)
            away.shot("laptop-closed")
        away.seat.leave()
        self._home.seat.come_back()
        self._change_at_home(*guests[:2])

    def bring_home(self) -> None:
        """Merge what the laptop did, and settle what stands against it."""
        driver, home = self._driver, self._home
        view = cast("ConflictsView", home.seat.go("conflicts"))
        with driver.step("What the laptop did comes home"):
            driver.check("nothing waits", lambda: view.model.is_read and not view.model.open)
            home.shot("home-before")
            home.choose_file("Ctrl+B", self._results)
            driver.check("three cases wait", lambda: len(view.model.open) == _CASES)
            home.choose(view.table, lambda one: one.kind is ConflictKind.RECALLED)
            home.shot("home-conflicts")
        with driver.step("All cases are settled"):
            self._settle(
                view,
                ConflictKind.RECALLED,
                home.say(
                    "Gebeld: brengt de kaart maandag terug",
                    "Called: brings the card back on Monday",
                ),
            )
            for _ in range(_CASES - 1):  # the visit and the card
                self._settle(
                    view, ConflictKind.PERSON_CHANGED,
                    home.say("Paspoort is goed gelezen", "The passport was read right"),
                )  # fmt: skip
            driver.press("Ctrl+2")
            driver.check("all are decided", lambda: view.model.shelf is Shelf.SETTLED)
            home.shot("home-decided")

    def _settle(self, view: ConflictsView, kind: ConflictKind, reason: str) -> None:
        """Settle a case with a reason: a card that was recalled stays out, the rest goes in."""
        keys = "Ctrl+O" if kind is ConflictKind.RECALLED else "Ctrl+R"
        left = len(view.model.open) - 1
        self._home.choose(view.table, lambda one: one.kind is kind)
        self._driver.press(keys)
        self._home.explain(reason, f"home-{kind.value.replace('_', '-')}")
        self._driver.check("it is settled", lambda: len(view.model.open) == left)

    def _change_at_home(self, renamed: ReadyGuest, recalled: ReadyGuest) -> None:
        """Correct a name, and recall a card that the laptop has handed out already."""
        home, office, actor = self._home, self._home.office, self._home.actor
        with self._driver.step("At home a name is corrected and a card is recalled"):
            if renamed.guest.person_id is not None:
                known = office.people.get(renamed.guest.person_id)
                name = f"{known.given_names} Maria"
                office.people.change(actor, replace(known, given_names=name), new_id())
            (card,) = office.custody.of_person(home.visit_of(recalled).participants[0])
            self.recalled = card.document_number
            note = home.say("Foute pasfoto", "Wrong photo")
            case = office.cases.recall(actor, card.document_number, note, new_id())
            self._driver.check("it is a case", lambda: case.document_number == card.document_number)

    @staticmethod
    def _is_ready(page: PackagesPage) -> bool:
        people = page.model.found.people if page.model.found else ()
        return any(one.login == LOGINS[0] and one.is_ready for one in people)

    @staticmethod
    def _asks_line() -> bool:
        line, dialog = QApplication.focusWidget(), QApplication.activeModalWidget()
        return isinstance(line, QLineEdit) and dialog is not None and dialog.isAncestorOf(line)

    @staticmethod
    def _asks_where() -> bool:
        return isinstance(QApplication.activeModalWidget(), QFileDialog)

    @staticmethod
    def _runs(page: object) -> bool:
        return isinstance(page, DoorPage) and page.model.is_running

    @staticmethod
    def _answers(page: object) -> bool:
        return isinstance(page, DoorPage) and page.model.answer is not None
