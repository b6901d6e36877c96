"""What a partner's clerk does with the shelf: sending cards back, and counting by two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from counter_app.cli import demo_partner
from counter_app.cli.demo_office import PASSWORD
from counter_app.domain.custody.card import CardState

if TYPE_CHECKING:
    from counter_app.cli.tour.driver import Driver
    from counter_app.cli.tour.partner.desk_work import DeskWork


class ShelfWork:
    """The clerk's hands at the shelf; every step waits until it shows."""

    def __init__(self, driver: Driver, work: DeskWork) -> None:
        """Work at the counter where the visits are."""
        self._driver, self._work = driver, work

    def send_back(self, number: str) -> None:
        """Send one card back in a sealed bag; no mandate is needed for it."""
        driver, work, shelf = self._driver, self._work, self._work.shelf
        driver.press("Ctrl+2")
        work.choose(shelf.shelf, lambda card: card.document_number == number)
        driver.shot("return-shelf")
        driver.press("Ctrl+B")
        driver.check("seal, courier and reason are asked", QApplication.activeModalWidget)
        driver.type("ZEGEL-88")
        driver.press("Tab")
        driver.type("Koerier Jansen")
        driver.press("Tab")
        driver.type("mandaat ingetrokken")
        driver.shot("return-dialog")
        driver.press("Return")
        driver.check("the card is under way", lambda: work.state_of(number) is CardState.IN_TRANSIT)
        driver.settle(300)
        driver.shot("returned")

    def count(self, lost: str) -> None:
        """Count the shelf by two; one card is not there."""
        driver, work, shelf = self._driver, self._work, self._work.shelf
        model = shelf.model
        numbers = [card.document_number for card in shelf.cards.rows]
        with driver.step("The shelf is counted"):
            driver.press("Ctrl+4")
            for number in numbers:
                if number != lost:
                    self._scan(number)
            driver.shot("count-scanned")
            driver.press("Ctrl+E")
            driver.check("a colleague's signature is asked", QApplication.activeModalWidget)
            driver.type(demo_partner.COLLEAGUE)
            driver.press("Tab")
            driver.type(PASSWORD)
            driver.shot("count-by-two")
            driver.press("Return")
            driver.check("one card is missing", lambda: model.counted and model.counted.missing)
            driver.settle(300)
            driver.shot("count-missing")
        with driver.step("The difference is explained"):
            driver.tab_to(shelf.count.report)
            driver.press("Space")
            driver.check("a reason is asked", QApplication.activeModalWidget)
            driver.type("niet in de doos, kast en bureau nagezocht")
            driver.shot("count-reason")
            driver.press("Return")
            driver.check("the card is missing", lambda: work.state_of(lost) is CardState.MISSING)
            driver.settle(300)
            driver.shot("count-explained")
            driver.press("Ctrl+Return")
            driver.check("the count is closed", lambda: model.counted is None)
            driver.settle(300)
            driver.shot("count-closed")

    def _scan(self, number: str) -> None:
        """Scan a card that lies here."""
        model = self._work.shelf.model
        self._driver.scan(number)
        self._driver.check("the scan counts", lambda: number in model.scanned)
