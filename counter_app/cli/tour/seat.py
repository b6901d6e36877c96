"""Places where somebody works: several machines in one process, one of them in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from counter_app.app import App
from counter_app.cli.tour.driver import Driver, TourFailed

if TYPE_CHECKING:
    from pathlib import Path

    from counter_app.devices.ports import Printer
    from counter_app.domain.clock import Clock
    from counter_app.settings import Settings
    from counter_app.store.keyfile import Cost
    from counter_app.ui.desktop import Desktop
    from counter_app.ui.screen import Screen


class Seat:
    """One machine and who works at it; while another is in front it hears changes, and no keys."""

    def __init__(
        self, driver: Driver, application: QApplication, settings: Settings, clock: Clock,
        printer: Printer | None = None, cost: Cost | None = None,
    ) -> None:  # fmt: skip
        """Set a machine up; nobody has signed in."""
        self._driver, self._application = driver, application
        self._app = App(
            application, settings, clock=clock, printer=printer, cost=cost, remember=False,
            jobs=False,
        )  # fmt: skip

    @property
    def desktop(self) -> Desktop:
        """The windows of who signed in. Raises TourFailed before that."""
        if self._app.desktop is None:
            message = "the main window is not open"
            raise TourFailed(message)
        return self._app.desktop

    def sign_in(self, password: str, picture: str = "") -> None:
        """Sign in with the keyboard, in front of all others."""
        driver, app = self._driver, self._app
        view = app.open_sign_in()
        driver.check("the password field is ready", view.password.hasFocus)
        if picture:
            driver.shot(picture)
        driver.type(password)
        driver.press("Return")
        driver.check("the main window opens", lambda: app.desktop is not None)
        driver.settle(300)

    def open_package(self, password: str, package: Path, picture: str = "") -> None:
        """Type the own password at sign-in, and open a package with it; the office is opened."""
        driver, app = self._driver, self._app
        view = app.open_sign_in()
        driver.check("the password field is ready", view.password.hasFocus)
        driver.type(password)
        driver.tab_to(view.package_button)
        if picture:
            driver.shot(picture)
        driver.press("Space")
        driver.check("it is asked which package", QApplication.activeModalWidget)
        driver.paste(str(package))
        driver.press("Return")
        driver.check("the main window opens", lambda: app.desktop is not None)
        driver.settle(300)

    def leave(self) -> None:
        """Go away from this machine for a while: its window stays open, unseen."""
        self._application.removeEventFilter(self._app.scanner)
        self.desktop.window.hide()

    def come_back(self) -> None:
        """Go on at this machine."""
        self._app.scanner.install(self._application)
        self.desktop.window.show()
        self.desktop.window.activateWindow()
        self._driver.check(
            "the window is in front", lambda: self._driver.window() is self.desktop.window
        )

    def go(self, name: str) -> Screen:
        """Go to a screen by its key. Raises TourFailed when it does not come."""
        window = self.desktop.window
        place = window.rail.names().index(name)
        self._driver.press(f"Alt+{min(place, 8) + 1}", *["Ctrl+PageDown"] * (place - 8))
        self._driver.settle(300)
        screen = window.screen_named(name)
        if window.current_screen() is not screen:
            message = f"the screen {name} did not come to the front"
            raise TourFailed(message)
        return screen

    def close(self) -> None:
        """End the session and close the windows."""
        self._app.close()
