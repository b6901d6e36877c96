"""A laptop takes part of the day along, works without a network, and what it brings home."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from counter_app.cli.demo_office import LOGINS, PASSWORD
from counter_app.cli.tour.day.meanwhile import Meanwhile
from counter_app.cli.tour.day.scene import THE_DAY
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import ConflictKind
from counter_app.exchange import device_keys
from counter_app.services.package_opening import open_package
from counter_app.services.packages import PackWish
from counter_app.settings import house_rules
from counter_app.ui.issuance_days.conflicts_model import Shelf
from counter_app.ui.issuance_days.conflicts_view import ConflictsView
from counter_app.ui.issuance_days.door_page import DoorPage
from counter_app.ui.issuance_days.floor_view import FloorView, Post

if TYPE_CHECKING:
    from pathlib import Path

    from counter_app.cli.tour.day.stage import Stage
    from counter_app.domain.issuance_days.ready import ReadyGuest
    from counter_app.exchange.device_keys import DeviceKeys
    from counter_app.store.keyfile import Cost


_CASES = 3
"""A visit and a card of somebody whose name changed, and a card that was recalled."""


class Laptop:
    """One machine that carries a package; it has its own office, windows and door."""

    def __init__(self, home: Stage, away: Stage, database: Path, cost: Cost | None) -> None:
        """Take the hall's own machine, the laptop, and where the laptop keeps its office."""
        self._home, self._away, self._database, self._cost = home, away, database, cost
        self._driver = home.driver
        self._results = home.home / "laptop-1.home"
        self._keys: DeviceKeys = device_keys.make("Laptop 1")
        self.recalled = ""

    def pack(self) -> None:
        """Seal the day for the laptop, and open it there."""
        office, actor = self._home.office, self._home.actor
        with self._driver.step("A laptop takes the day along"):
            office.offline_accounts.enrol(actor, PASSWORD, new_id())
            self._keys = office.packages.register(actor, self._keys, new_id())
            wish = PackWish(device_id=self._keys.id, day=THE_DAY, logins=(LOGINS[0],))
            packed = office.packages.pack(actor, wish, new_id())
            opened = open_package(
                packed.raw, self._keys, self._database, LOGINS[0], PASSWORD, self._home.clock,
                house_rules(), self._cost,
            )  # fmt: skip
            self._driver.check("it has cards with it", lambda: opened.cards > 0)

    def work(self, guests: tuple[ReadyGuest, ...]) -> None:
        """Hand out on the laptop, while at home something changes about the same people."""
        driver, away = self._driver, self._away
        self._home.seat.leave()
        with driver.step("The laptop works without a network"):
            away.seat.sign_in(PASSWORD)
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
            closed = away.office.offline.close(away.actor, self._keys, new_id())
            self._results.write_bytes(closed.raw)
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
    def _runs(page: object) -> bool:
        return isinstance(page, DoorPage) and page.model.is_running

    @staticmethod
    def _answers(page: object) -> bool:
        return isinstance(page, DoorPage) and page.model.answer is not None
