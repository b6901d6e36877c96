"""From one person's decision to the figures of the year, in the windows of a head office."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QApplication, QLabel

from counter_app import __version__, scratch
from counter_app.cli.demo_office import LOGINS, PASSWORD
from counter_app.cli.tour.driver import Driver
from counter_app.cli.tour.seat import Seat
from counter_app.cli.tour.steer import scene
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.clock import SetClock
from counter_app.domain.reports.figures import Grouping
from counter_app.domain.reuse.rules import ReuseMode
from counter_app.settings import Settings
from counter_app.store.store import parse_url
from counter_app.ui.contacts.contacts_view import ContactsView
from counter_app.ui.control_tower.tower_view import Part as TowerPart
from counter_app.ui.control_tower.tower_view import TowerScreen
from counter_app.ui.people.people_view import PeopleView
from counter_app.ui.reports.reports_view import ReportsView
from counter_app.ui.rule_sets.rule_sets_view import RuleSetsView

if TYPE_CHECKING:
    from counter_app.cli.tour.journeys import Wanted
    from counter_app.ui.contacts.plan_page import PlanPage

THE_DAY: Final = datetime(2026, 9, 7, 7, 30, tzinfo=UTC)
_MONTH: Final = date(2026, 8, 1)


class Steering:
    """Plays the journey through the real windows."""

    def __init__(self, wanted: Wanted) -> None:
        """Leave pictures, the monthly report and tour.json in a folder."""
        self._wanted = wanted
        self._driver = Driver(wanted.out, is_quick=wanted.is_quick)
        self._clock = SetClock(THE_DAY)

    def play(self) -> Path:
        """Play the journey and return tour.json.

        Raises:
            TourFailed: a step did not show what it should; a picture of the moment is kept.
            Refused: STORE_EXISTS when the named database is not empty.
        """
        application = cast("QApplication", QApplication.instance() or QApplication(["counter"]))
        with scratch.large("tour") as home:
            database = self._wanted.database or str(home.path / "tour.db")
            scene.lay_out(database, self._clock)
            seat = self._seat(application, database)
            try:
                self._journey(seat)
            finally:
                seat.close()
        return self._driver.report(
            version=__version__, journey="steer", language=self._wanted.language,
            theme=self._wanted.theme, zoom=self._wanted.zoom,
            engine=parse_url(database).get_backend_name(), ended="well",
        )  # fmt: skip

    def _seat(self, application: QApplication, database: str) -> Seat:
        wanted = self._wanted
        settings = Settings(
            database=database, language=wanted.language, theme=wanted.theme, zoom=wanted.zoom,
            login=LOGINS[0], desk="4",
        )  # fmt: skip
        printer = FolderPrinter(self._driver.out / "printed")
        return Seat(self._driver, application, settings, self._clock, printer)

    def _journey(self, seat: Seat) -> None:
        with self._driver.step("The head office signs in"):
            seat.sign_in(PASSWORD)
        self._decision(seat)
        self._family(seat)
        self._needless(seat)
        self._rules(seat)
        self._tower(seat)
        self._scenarios(seat)
        self._figures(seat)
        self._month(seat)

    def _decision(self, seat: Seat) -> None:
        driver = self._driver
        with driver.step("What is needed of one person, and why"):
            view = cast("PeopleView", seat.go("people"))
            (line,) = (
                one
                for one in seat.desktop.session.office.people.search(
                    seat.desktop.session.actor, scene.FAMILY
                )
                if "Amara" in one.name
            )
            view.open_with(line.id)
            turn, reuse = view.person.turn, view.person.needed
            driver.check(
                "the turn shows", lambda: any(one.text() for one in turn.findChildren(QLabel))
            )
            reuse.why.click()
            driver.settle(400)
            driver.shot("decision")

    def _family(self, seat: Seat) -> None:
        driver = self._driver
        with driver.step("A family is planned in one go"):
            view = cast("ContactsView", seat.go("contacts"))
            for number, given in enumerate(scene.GIVEN, 1):
                self._add(view.plan, given, number)
            driver.check("a plan shows", lambda: view.plan.model.plan is not None)
            driver.settle(400)
            driver.shot("family-plan")

    def _add(self, page: PlanPage, given: str, number: int) -> None:
        """Type the name of one of the family, and take who is found."""
        driver, people = self._driver, page.people
        people.field.setFocus()
        driver.type(f"{scene.FAMILY}, {given}")
        driver.check(
            "somebody of the family is found",
            lambda: people.results.isVisible() and given in people.results.item(0).text(),
        )
        driver.press("Return")
        driver.check("one more is planned for", lambda: len(page.model.people) == number)

    def _needless(self, seat: Seat) -> None:
        driver = self._driver
        with driver.step("Booked visits that are not needed"):
            view = cast("ContactsView", seat.go("contacts"))
            driver.press("Ctrl+2")
            driver.check("findings show", lambda: view.needless.model.open)
            view.needless.table.setFocus()
            view.needless.table.selectRow(0)
            driver.settle(300)
            driver.shot("needless")

    def _rules(self, seat: Seat) -> None:
        driver = self._driver
        with driver.step("A rule is changed, tried and looked through"):
            view = cast("RuleSetsView", seat.go("rules"))
            driver.check("the rule sets show", lambda: view.model.rows())
            view.table.choose_row(0)
            driver.settle(200)
            driver.press("Ctrl+N")
            form = view.text_page.form.form
            mode = form.modes["signature"]
            mode.setCurrentIndex(mode.findData(ReuseMode.WITHIN.value))
            mode.activated.emit(mode.currentIndex())
            form.numbers["signature_months"].setValue(60)
            form.numbers["photo_months"].setValue(24)
            form.numbers["fingerprints_months"].setValue(24)
            mode.setFocus()
            driver.settle(300)
            driver.shot("rule-form")
            driver.press("Ctrl+2")
            driver.settle(300)
            driver.shot("rule-examples")
            driver.press("Ctrl+3")
            view.preview.look.click()
            driver.check("everybody was decided twice", lambda: view.model.preview is not None)
            driver.settle(300)
            driver.shot("rule-preview")
            view.buttons["leave"].click()

    def _tower(self, seat: Seat) -> None:
        driver = self._driver
        with driver.step("All locations, and a better plan"):
            view = cast("TowerScreen", seat.go("control_tower"))
            driver.check("the locations show", lambda: view.model.view is not None)
            view.locations.go_first()
            driver.settle(400)
            driver.shot("tower")
            view.show_part(TowerPart.PLANS)
            view.plans.seconds.setValue(2)
            view.plans.search.click()
            driver.check("plans stand side by side", lambda: len(view.plans.plans.rows) > 1)
            view.plans.plan_table.choose_row(len(view.plans.plans.rows) - 1)
            driver.settle(400)
            driver.shot("plans")

    def _scenarios(self, seat: Seat) -> None:
        driver = self._driver
        with driver.step("What if"):
            view = cast("TowerScreen", seat.go("control_tower"))
            view.show_part(TowerPart.SCENARIOS)
            driver.check("the present is played", lambda: view.what_if.compared)
            form = view.scenarios.form
            form.preset.setCurrentIndex(form.preset.findData("inflow_up"))
            form.play.click()
            driver.check("a scenario is played", lambda: len(view.what_if.compared) > 1)
            driver.settle(400)
            driver.shot("scenarios")

    def _figures(self, seat: Seat) -> None:
        driver = self._driver
        with driver.step("Figures, and the cases below them"):
            view = cast("ReportsView", seat.go("reports"))
            for code in ("visits_avoided", "kilometres_saved"):
                view.model.show_figure(code)
                by = view.model.figure.groupings[0]
                view.model.show_by(Grouping(by))
                driver.check(
                    "it is counted",
                    lambda: view.model.report and view.model.report.asked == view.model.asked,
                )
                driver.settle(300)
                driver.shot(code.replace("_", "-"))
            view.figure.cases.click()
            driver.check(
                "the cases show", lambda: view.cases.isVisible() and view.cases.records.rows
            )
            driver.settle(300)
            driver.shot("cases")

    def _month(self, seat: Seat) -> None:
        session = seat.desktop.session
        with self._driver.step("The report of the month"):
            data = session.office.report_papers.month(
                session.actor, _MONTH, None, self._wanted.language
            )
            self._driver.save("month.pdf", data)
