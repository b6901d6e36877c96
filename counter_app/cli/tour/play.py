"""The main job, step by step: what is pressed, what must show, what is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from counter_app import __version__, paths, scratch, startup
from counter_app.app import App
from counter_app.cli.demo_office import LOGINS, PASSWORD, new_office, plan, practice_places
from counter_app.cli.tour.driver import Driver, TourFailed
from counter_app.cli.tour.passport import passport_of
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.queue import QueueState
from counter_app.settings import Settings
from counter_app.store.store import parse_url
from counter_app.ui.appointments.appointments_view import AppointmentsView
from counter_app.ui.audit.audit_view import AuditView
from counter_app.ui.imports.imports_view import ImportsView
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.people.people_view import PeopleView

if TYPE_CHECKING:
    from counter_app.cli.tour.journeys import Wanted
    from counter_app.domain.appointments import Appointment
    from counter_app.domain.imports import ImportReport
    from counter_app.domain.people.person import Person
    from counter_app.ui.desktop import Desktop

THE_DAY_BEFORE = datetime(2026, 9, 4, 12, 0, tzinfo=UTC)
THE_DAY = datetime(2026, 9, 5, 8, 5, tzinfo=UTC)
_V_NUMBER = "0872092314"
_TYPED_NAME = "Nguyen Hong"


class Tour:
    """Plays the main job through the real windows on the data of the sample issuance day."""

    def __init__(self, wanted: Wanted) -> None:
        """Leave pictures, letters and tour.json where they are wanted.

        Without the address of an empty database the tour plays on an embedded one of its own.
        """
        self._driver = Driver(wanted.out, is_quick=wanted.is_quick)
        self._database = wanted.database
        self._language = wanted.language
        self._theme, self._zoom = wanted.theme, wanted.zoom
        self._clock = SetClock(THE_DAY_BEFORE)
        self._app: App | None = None
        self._home = scratch.large("tour")

    def play(self) -> Path:
        """Play the tour and return tour.json.

        Raises:
            TourFailed: a step did not show what it should; a picture of the moment is kept.
            Refused: STORE_EXISTS when the named database is not empty.
        """
        application = cast("QApplication", QApplication.instance() or QApplication(["counter"]))
        database = self._database or str(self._home.path / "tour.db")
        offices = practice_places()
        startup.create(database, new_office(offices[0]), self._clock)
        with_hours = startup.sign_in(database, LOGINS[0], PASSWORD, clock=self._clock)
        plan(with_hours, offices, THE_DAY_BEFORE.date(), THE_DAY_BEFORE)
        with_hours.close()
        self._app = App(
            application,
            Settings(
                database=database, language=self._language, theme=self._theme, login=LOGINS[0],
                desk="4", zoom=self._zoom,
            ),
            clock=self._clock,
            printer=FolderPrinter(self._driver.out / "printed"),
            remember=False,
            jobs=False,
        )  # fmt: skip
        try:
            self._morning()
        finally:
            self._app.close()
            self._home.close()
        return self._driver.report(
            version=__version__,
            language=self._language,
            theme=self._theme,
            engine=parse_url(database).get_backend_name(),
            ended="well",
        )

    def _morning(self) -> None:
        self._sign_in()
        self._take_in_lists()
        person = self._find_person()
        booked = self._book(person)
        token = self._letter(booked)
        self._clock.set(THE_DAY)
        self._arrive(booked, token)
        self._call(booked)
        self._verify(person)
        self._hand_out(person)
        self._receipt(booked)
        self._verify_trail()

    @property
    def _desktop(self) -> Desktop:
        if self._app is None or self._app.desktop is None:
            message = "the main window is not open"
            raise TourFailed(message)
        return self._app.desktop

    def _sign_in(self) -> None:
        driver, app = self._driver, self._app
        if app is None:
            return
        with driver.step("Sign in"):
            view = app.open_sign_in()
            driver.check("the password field is ready", view.password.hasFocus)
            driver.shot("sign-in")
            driver.type(PASSWORD)
            driver.press("Return")
            driver.check("the main window opens", lambda: app.desktop is not None)
            driver.settle(300)
            driver.shot("today-empty")

    def _take_in_lists(self) -> None:
        driver = self._driver
        self._go("imports")
        view = cast("ImportsView", self._desktop.window.screen_named("imports"))
        lists = (
            ("students-noordzee.xlsx", "1", 235, 7),
            ("students-delta.csv", "1", 128, 32),
            ("consignment.csv", "2", 391, 2),
        )
        for number, (name, kind, added, held_back) in enumerate(lists, 1):
            with driver.step(f"Take in {name}"):
                driver.press(f"Ctrl+{kind}", "Ctrl+O")
                driver.check("the dialog opens", lambda: QApplication.activeModalWidget())
                QApplication.clipboard().setText(str(paths.resource("demo", name)))
                driver.press("Ctrl+A", "Ctrl+V", "Return")
                self._check_report(view, number, added, held_back)
                driver.settle(300)
                driver.shot(f"import-{Path(name).stem}")

    def _check_report(self, view: ImportsView, number: int, added: int, held_back: int) -> None:
        driver, session = self._driver, self._desktop.session

        def runs() -> tuple[ImportReport, ...]:
            return session.office.imports.runs(session.actor)

        driver.check(
            "the report is there", lambda: len(runs()) >= number and not view.model.is_working
        )
        report = runs()[0]
        driver.check(f"{added} rows came in", lambda: report.added == added)
        driver.check(
            f"{held_back} rows wait for a decision", lambda: len(report.held_back) == held_back
        )

    def _find_person(self) -> Person:
        driver, office = self._driver, self._desktop.session.office
        people = cast("PeopleView", self._desktop.window.screen_named("people"))
        with driver.step("Find a person"):
            driver.press("Ctrl+K")
            driver.type(_TYPED_NAME)
            driver.press("Return")
            driver.check("people show", lambda: self._in_front() is people)
            driver.settle(500)
            driver.shot("people-search")
            driver.press("Down", "Return")
            driver.check(
                "the person's page shows",
                lambda: people.person.isVisible(),
            )
            driver.settle(300)
            driver.shot("person")
        found = office.people.search(self._desktop.session.actor, _V_NUMBER)
        driver.check("it is the person that was meant", lambda: len(found) == 1)
        return office.people.get(found[0].id)

    def _book(self, person: Person) -> Appointment:
        driver, office = self._driver, self._desktop.session.office
        view = cast("AppointmentsView", self._desktop.window.screen_named("appointments"))
        with driver.step("Find a free time and book"):
            driver.press("Ctrl+B")
            driver.check("the search shows", lambda: self._in_front() is view)
            driver.check("free times are there", lambda: view.model.offer.starts)
            day = date(2026, 9, 5)
            view.calendar.setFocus()
            driver.press("Right")
            driver.check("Saturday is chosen", lambda: view.model.search.day == day)
            driver.check("its free times are there", lambda: view.model.offer.starts)
            driver.settle(300)
            view.times.grid.setFocus()
            driver.press("Right", "Down")
            driver.shot("appointments-free")
            driver.press("Return")
            driver.check(
                "the appointment is booked", lambda: bool(office.appointments.of_person(person.id))
            )
            driver.settle(500)
            driver.shot("appointment-booked")
        return office.appointments.of_person(person.id)[0]

    def _letter(self, booked: Appointment) -> str:
        driver, session = self._driver, self._desktop.session
        with driver.step("Letter with QR code"):
            driver.press("Return")
            printed = self._driver.out / "printed"
            driver.check("the letter is printed", lambda: list(printed.glob("*.pdf")))
            driver.settle(300)
            driver.shot("letter-printed")
            letter = session.office.messages.appointment_letter(session.actor, booked.id)
            driver.save("letter.pdf", letter.pdf)
            driver.save("appointment.ics", letter.ics)
        return letter.token

    def _arrive(self, booked: Appointment, token: str) -> None:
        driver, office = self._driver, self._desktop.session.office
        self._go("queue")
        with driver.step("The person comes: the letter is scanned"):
            driver.scan(token)
            driver.check(
                "the person is checked in",
                lambda: office.appointments.get(booked.id).state is AppointmentState.ARRIVED,
            )
            driver.settle(500)
            driver.shot("queue-arrived")

    def _call(self, booked: Appointment) -> None:
        driver, office = self._driver, self._desktop.session.office
        with driver.step("Call to the desk"):
            driver.press("F8")
            driver.check(
                "the person is called", lambda: self._queue_state(booked) is QueueState.CALLED
            )
            driver.settle(400)
            driver.shot("queue-called")
        with driver.step("Serve"):
            driver.press("F9")
            driver.check(
                "the person is served", lambda: self._queue_state(booked) is QueueState.SERVING
            )
            self._clock.advance(timedelta(minutes=1, seconds=12))
            visit = self._visit()
            driver.check("the visit opens", lambda: visit.model.case is not None)
            driver.check(
                "the card lies here", lambda: visit.model.case and visit.model.case.ready_card
            )
            driver.settle(400)
            driver.shot("visit-opened")
        driver.check("it is this appointment", lambda: office.queue.entry(booked.id) is not None)

    def _verify(self, person: Person) -> None:
        driver, visit = self._driver, self._visit()
        with driver.step("Passport read"):
            driver.scan(passport_of(person))
            driver.check(
                "the passport is compared", lambda: visit.model.case and visit.model.case.document
            )
            driver.settle(400)
            driver.shot("visit-passport")
        with driver.step("Three answers"):
            driver.press("J", "J", "J")
            driver.settle(300)
            driver.shot("visit-answers")
            driver.press("Return")
            driver.check(
                "the identity is accepted",
                lambda: visit.model.case and visit.model.case.is_identified,
            )

    def _hand_out(self, person: Person) -> None:
        driver, office, visit = self._driver, self._desktop.session.office, self._visit()
        card = office.custody.of_person(person.id)[0]
        with driver.step("Wrong card refused"):
            driver.scan("V7P4YE36T")
            driver.check("it says so", lambda: visit.card.wrong())
            driver.shot("visit-wrong-card")
        with driver.step("Card scanned"):
            driver.scan(card.document_number)
            driver.check(
                "the card is at the desk",
                lambda: self._card_state(card.document_number) is CardState.PRESENTED,
            )
            driver.settle(400)
            driver.shot("visit-card")
            if visit.present is not StepKey.OLD_DOCUMENT:
                driver.press("Return")
            driver.check("the old document is next", lambda: visit.present is StepKey.OLD_DOCUMENT)
        with driver.step("Old card taken in, handed out"):
            driver.press("1")
            driver.settle(200)
            driver.type("V4K2MMP41")
            driver.settle(400)
            driver.shot("visit-old-card")
            driver.press("Return")
            driver.check(
                "the card is handed out",
                lambda: self._card_state(card.document_number) is CardState.HANDED_OUT,
            )

    def _receipt(self, booked: Appointment) -> None:
        driver, session, visit = self._driver, self._desktop.session, self._visit()
        with driver.step("Receipt signed and printed"):
            driver.check("the receipt is next", lambda: visit.present is StepKey.RECEIPT)
            self._clock.advance(timedelta(minutes=2))
            driver.settle(400)
            driver.shot("visit-receipt")
            printed = driver.out / "printed"
            before = len(list(printed.glob("*.pdf")))
            driver.sign(visit.receipt.pad)
            driver.settle(300)
            driver.shot("visit-signing")
            driver.press("Return")
            driver.check("it is signed", lambda: visit.model.case and visit.model.case.is_signed)
            driver.check(
                "the receipt is printed", lambda: len(list(printed.glob("*.pdf"))) > before
            )
            hand_out = session.office.issuance.visit(session.actor, booked.id).hand_outs[0]
            driver.save(
                "receipt.pdf", session.office.messages.receipt_letter(session.actor, hand_out.id)
            )
            driver.settle(400)
            driver.shot("visit-signed")
        with driver.step("Visit finished"):
            driver.press("Return")
            driver.check(
                "the visit is fulfilled",
                lambda: self._appointment_state(booked) is AppointmentState.FULFILLED,
            )
            driver.settle(300)
            driver.shot("queue-after")
        self._go("today")
        with driver.step("The day's list"):
            driver.settle(500)
            driver.shot("today")

    def _verify_trail(self) -> None:
        driver, office = self._driver, self._desktop.session.office
        self._go("audit")
        view = cast("AuditView", self._desktop.window.screen_named("audit"))
        with driver.step("Audit trail verified"):
            driver.settle(400)
            verdicts: list[object] = []
            view.model.verified.connect(verdicts.append)
            driver.press("Ctrl+Return")
            driver.check("the verdict shows", lambda: verdicts)
            driver.check("the trail holds", lambda: not office.audit.verify().flaws)
            driver.settle(400)
            driver.shot("audit-verified")

    def _visit(self) -> VisitView:
        return cast("VisitView", self._desktop.window.screen_named("visit"))

    def _queue_state(self, booked: Appointment) -> QueueState | None:
        entry = self._desktop.session.office.queue.entry(booked.id)
        return entry.state if entry else None

    def _appointment_state(self, booked: Appointment) -> AppointmentState:
        return self._desktop.session.office.appointments.get(booked.id).state

    def _card_state(self, number: str) -> CardState | None:
        card = self._desktop.session.office.custody.by_number(number)
        return card.state if card else None

    def _in_front(self) -> object:
        return self._desktop.window.current_screen()

    def _go(self, name: str) -> None:
        """Go to a screen by its key."""
        window = self._desktop.window
        place = window.rail.names().index(name)
        self._driver.press(f"Alt+{min(place, 8) + 1}", *["Ctrl+PageDown"] * (place - 8))
        self._driver.settle(300)
        if window.current_screen() is not window.screen_named(name):
            message = f"the screen {name} did not come to the front"
            raise TourFailed(message)
