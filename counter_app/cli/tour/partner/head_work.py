"""What the immigration service does that day: the register of mandates, and a missing card."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from counter_app.domain.partners.mandate import MandateState

if TYPE_CHECKING:
    from counter_app.cli.tour.driver import Driver
    from counter_app.cli.tour.seat import Seat
    from counter_app.ui.custody.custody_view import CustodyView
    from counter_app.ui.partners.partners_view import PartnersView


class HeadWork:
    """The hands of somebody of the head office; every step waits until it shows."""

    def __init__(self, driver: Driver, seat: Seat) -> None:
        """Work at a seat of the immigration service."""
        self._driver, self._seat = driver, seat

    def look_at_mandate(self) -> None:
        """Open the one mandate of the register."""
        driver, view = self._driver, cast("PartnersView", self._seat.go("partners"))
        driver.check("the register is read", lambda: view.model.register)
        view.mandates.table.setFocus()
        view.mandates.table.choose_row(0)
        driver.press("Return")
        driver.check("the mandate's page shows", lambda: view.model.page)
        driver.settle(300)

    def withdraw(self) -> None:
        """Withdraw the mandate whose page is open, with the letter that says so."""
        driver = self._driver
        view = cast("PartnersView", self._seat.desktop.window.current_screen())
        driver.tab_to(view.detail.buttons["withdraw"])
        driver.press("Space")
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

    def see_case(self, lost: str) -> None:
        """See the case at the immigration service."""
        driver = self._driver
        with driver.step("The immigration service has the case"):
            custody = cast("CustodyView", self._seat.go("custody"))
            driver.press("Ctrl+7")
            cases = custody.cases
            driver.check(
                "the missing card is a case",
                lambda: [case.document_number for case in cases.model.cases] == [lost],
            )
            driver.settle(300)
            driver.shot("head-case")
