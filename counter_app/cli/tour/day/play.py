"""An issuance day, step by step, from last year's plan to the closed day and its report."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from counter_app import __version__, scratch
from counter_app.cli.demo_office import LOGINS, PASSWORD
from counter_app.cli.tour.day import scene
from counter_app.cli.tour.day.before import Before
from counter_app.cli.tour.day.ending import Ending
from counter_app.cli.tour.day.hall import InTheHall
from counter_app.cli.tour.day.laptop import Laptop
from counter_app.cli.tour.day.stage import Stage
from counter_app.cli.tour.driver import Driver
from counter_app.cli.tour.seat import Seat
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.clock import SetClock
from counter_app.settings import Settings
from counter_app.store.store import parse_url

if TYPE_CHECKING:
    from counter_app.cli.tour.journeys import Wanted
    from counter_app.store.keyfile import Cost


@contextmanager
def _own_home(folder: Path) -> Iterator[None]:
    """Let what a machine keeps for itself lie here: the user's own keys and packages stay out."""
    before = os.environ.get("COUNTER_HOME")
    os.environ["COUNTER_HOME"] = str(folder / "user")
    try:
        yield
    finally:
        if before is None:
            del os.environ["COUNTER_HOME"]
        else:
            os.environ["COUNTER_HOME"] = before


class IssuanceDayTour:
    """Plays a small issuance day of two institutions through the real windows."""

    def __init__(self, wanted: Wanted, cost: Cost | None = None) -> None:
        """Leave pictures, papers and tour.json in a folder."""
        self._wanted, self._cost = wanted, cost
        self._driver = Driver(wanted.out, is_quick=wanted.is_quick)
        self._clock = SetClock(scene.PLANNING)

    def play(self) -> Path:
        """Play the day and return tour.json.

        Raises:
            TourFailed: a step did not show what it should; a picture of the moment is kept.
            Refused: STORE_EXISTS when the named database is not empty.
        """
        application = cast("QApplication", QApplication.instance() or QApplication(["counter"]))
        wanted = self._wanted
        with scratch.large("tour") as home, _own_home(home.path):
            database = wanted.database or str(home.path / "tour.db")
            scene.found(database, self._clock, self._cost)
            laptop = home.path / "office-out-of-reach.db"
            seats: list[Seat] = []
            try:
                # what is set up last is in front
                seats.extend(self._seat(application, str(one)) for one in (laptop, database))
                away, here = (
                    Stage(self._driver, seat, self._clock, wanted, home.path) for seat in seats
                )
                self._perform(here, Laptop(here, away))
            finally:
                for seat in reversed(seats):
                    seat.close()
        return self._driver.report(
            version=__version__, journey="day", language=wanted.language, theme=wanted.theme,
            zoom=wanted.zoom, engine=parse_url(database).get_backend_name(), ended="well",
        )  # fmt: skip

    def _seat(self, application: QApplication, database: str) -> Seat:
        wanted = self._wanted
        settings = Settings(
            database=database, language=wanted.language, theme=wanted.theme, zoom=wanted.zoom,
            login=LOGINS[0], desk=scene.OWN_DESK,
        )  # fmt: skip
        printer = FolderPrinter(self._driver.out / "printed")
        return Seat(self._driver, application, settings, self._clock, printer, self._cost)

    def _perform(self, stage: Stage, laptop: Laptop) -> None:
        """Play the weeks before, the day, and its end."""
        with self._driver.step("Sign in"):
            stage.seat.sign_in(PASSWORD)
            if self._wanted.size is not None:
                stage.seat.desktop.window.resize(*self._wanted.size)
        before = Before(stage)
        for act in (
            before.plan, before.take_in, before.confirm, before.what_if, before.invite,
            before.answers, before.cut_off,
        ):  # fmt: skip
            act()
        hall = InTheHall(stage)
        hall.begin()
        laptop.pack()
        hall.door()
        hall.late()
        entry = hall.call()
        hall.desk(entry, hall.fetch(entry))
        laptop.work(hall.next_guests(2))
        hall.board()
        laptop.bring_home()
        hall.empty()
        ending = Ending(stage)
        ending.look()
        ending.count(laptop.recalled)
        ending.close()
        ending.papers()
