"""The main window with its screens, for one signed-in operator."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.services.lookup import Found, FoundKind
from counter_app.services.trust_lists import TrustLists
from counter_app.ui import failed_scans, text
from counter_app.ui.agenda.agenda_view import AgendaView
from counter_app.ui.announcer import Announcer
from counter_app.ui.appointments.appointments_view import AppointmentsView
from counter_app.ui.audit.audit_view import AuditView
from counter_app.ui.contacts.contacts_view import ContactsView
from counter_app.ui.control_tower.tower_view import TowerScreen
from counter_app.ui.custody.custody_view import CustodyView
from counter_app.ui.failures import Failures
from counter_app.ui.hall_facts import HallFacts
from counter_app.ui.imports.imports_view import ImportsView
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.issuance_days.conflicts_view import ConflictsView
from counter_app.ui.issuance_days.days_view import DaysView
from counter_app.ui.issuance_days.floor_view import FloorView, posts_of
from counter_app.ui.main_window import MainWindow
from counter_app.ui.messages.messages_view import MessagesView
from counter_app.ui.offline_watch import OfflineWatch
from counter_app.ui.operators.accounts_view import AccountsView
from counter_app.ui.partner_shelf.shelf_view import ShelfView
from counter_app.ui.partners.partners_view import PartnersView
from counter_app.ui.people.people_view import PeopleView
from counter_app.ui.planning.planning_view import PlanningView
from counter_app.ui.queue.preflight_view import PreflightView
from counter_app.ui.queue.queue_view import QueueView
from counter_app.ui.queue.second_screen import SecondScreen
from counter_app.ui.reports.reports_view import ReportsView
from counter_app.ui.rule_sets.rule_sets_view import RuleSetsView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import Theme
from counter_app.ui.today.today_view import TodayView
from counter_app.ui.translations import Translations
from counter_app.ui.trust.trust_view import TrustView
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.without_network.getting_ready import GettingReady
from counter_app.ui.without_network.machine_view import MachineView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counter_app.devices.ports import (
        Camera,
        DocumentScanner,
        PhotoAdviser,
        Printer,
        SlipPrinter,
        Speaker,
    )
    from counter_app.startup import Session, Unfinished
    from counter_app.ui.issuance.desk_devices import LaysDocuments, ReadsChips

_LEADING = (AgendaView, TodayView, QueueView, VisitView, AppointmentsView, PeopleView)
"""Screens from which one goes on to a visit or to a booking."""

_NAMING = (
    TodayView, AgendaView, QueueView, PreflightView, VisitView, AppointmentsView, MessagesView,
    RuleSetsView, ReportsView,
)  # fmt: skip
"""Screens from which one goes on to a person."""


class Desktop(QObject):
    """Offers the screens that the operator's permissions ask for, and leads from one to another.

    Signals:
        signed_out: the operator wants to sign out.
    """

    signed_out = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        announcer: Announcer,
        theme: Theme,
        translations: Translations,
        failures: Failures,
        scanner: ScanCatcher,
        printer: Printer | None,
        camera: Camera | None = None,
        chips: ReadsChips | None = None,
        slips: SlipPrinter | None = None,
        adviser: PhotoAdviser | None = None,
        trust: Path | None = None,
        practice: LaysDocuments | None = None,
        flatbed: DocumentScanner | None = None,
        carries_packages: bool = False,
        speaker: Speaker | None = None,
        labels: Printer | None = None,
    ) -> None:
        """Join the parts for an open session; `trust` is the folder of national certificates."""
        super().__init__()
        self.session = session
        self._tasks = tasks
        self._failures = failures
        self._scanner = scanner
        self._printer, self._slips, self._trust = printer, slips, trust
        self._speaker = speaker
        self._devices = DeskDevices(printer, camera, chips, adviser, practice, flatbed, labels)
        self._screens: list[Screen] = []
        self._calls = SecondScreen(tasks, announcer, speaker, self)
        self.window = MainWindow(
            tasks, announcer, theme, translations, failures, self.find,
            scan=partial(self.find, is_scan=True),
        )  # fmt: skip
        session.office.store.on_commit(announcer.announce)
        announcer.reached.connect(self._show_reached)
        self._announcer, self._is_reached = announcer, True
        self.window.signed_out.connect(self.signed_out)
        scanner.scanned.connect(self.window.take_scan)
        translations.changed.connect(self._show_who)
        self.offline = OfflineWatch(
            self.window, session, tasks, announcer, carries_packages=carries_packages
        )
        if not session.is_alone:
            self.ready = GettingReady(self.window, session.office, session.actor, tasks)
        self._facts = HallFacts(session.office, session.actor, tasks, announcer, printer, self)
        self._facts.changed.connect(self._show_facts)
        self._build()
        self._show_who()

    def open(self) -> None:
        """Show the window, hear what other machines change, and say what a crash left behind."""
        store, announcer = self.session.office.store, self._announcer
        follow = lambda: store.follow(announcer.announce, announcer.tell_reached)  # noqa: E731
        self._tasks.run(self, follow, lambda _: None)
        self.window.show()
        names = self.window.rail.names()
        if names:
            self.window.show_screen(names[0])
        self._facts.load()
        self.offline.load()
        self._open_desk()
        self._tasks.run(self, self.session.unfinished, self._say_unfinished)

    def close(self) -> None:
        """Take the window away."""
        self._scanner.scanned.disconnect(self.window.take_scan)
        self._calls.close()
        self.window.close()
        self.window.clear_screens()
        self.window.deleteLater()

    def find(self, wanted: str, *, is_scan: bool = False) -> None:
        """Find what a scan or a typed text stands for, and bring it up."""
        office, actor = self.session.office, self.session.actor

        def done(found: Found) -> None:
            self._lead_to(found, wanted)
            if is_scan:
                failed_scans.note(self, self._tasks, office, actor, found.failure)

        if wanted.strip():
            self._tasks.run(self, lambda: office.lookup.find(actor, wanted), done)

    def _lead_to(self, found: Found, wanted: str) -> None:
        self.window.top.clear_search()
        # whoever is inside is here for that visit, whether letter, card or passport was scanned
        visit = found.appointment_id or found.visit_id
        if found.refusal is not None:
            self._failures.show(found.refusal, self)
        elif visit is not None and "visit" in self.window.rail.names():
            self.window.show_screen("visit", visit)
        elif self.session.actor.is_partner:
            self._lead_partner(found)
        elif found.person_id is not None:
            self.window.show_screen("people", found.person_id)
        elif found.kind in {FoundKind.WORDS, FoundKind.PASSPORT}:
            name = f"{found.mrz.surname} {found.mrz.given_names}" if found.mrz else wanted
            self.window.show_screen("people", name)
        else:
            self.window.show_banner(
                Tone.WARN, self.tr("This card belongs to nobody on file. Keep it apart.")
            )

    def _lead_partner(self, found: Found) -> None:
        """Show what a scan found at a partner's own counter."""
        subject = found.person_id or (found.card.id if found.card else None)
        if subject is not None and "shelf" in self.window.rail.names():
            self.window.show_screen("shelf", subject)
        else:
            self.window.show_banner(
                Tone.WARN,
                self.tr("Nothing at this counter goes by that. Scan the card or the letter."),
            )

    def _build_partner(self) -> None:
        """Offer what a partner works with: the own counter and the visit, and nothing else."""
        actor = self.session.actor
        if actor.may(Permission.SEE_OWN_SHELF):
            self._add("shelf", ShelfView, 10, self._make(ShelfView), icon="custody")
        if actor.may(Permission.HAND_OUT):
            self._add("visit", VisitView, 30, self._make(VisitView, self._devices))

    def _build(self) -> None:
        actor = self.session.actor
        if self.session.is_alone:
            self._add("machine", MachineView, 80, self._make(MachineView), icon="days")
        if actor.is_partner:
            self._build_partner()
            return
        if actor.may(Permission.SEE_PEOPLE):
            self._add("today", TodayView, 10, self._make(TodayView))
            self._add("agenda", AgendaView, 15, self._make(AgendaView, self._printer))
            self._add("people", PeopleView, 50, self._make(PeopleView))
        if actor.may(Permission.CALL) or actor.may(Permission.CHECK_IN):
            self._add("queue", QueueView, 20, self._make(QueueView))
        if actor.may(Permission.SEE_PEOPLE) and actor.may(Permission.BOOK):
            self._add("preflight", PreflightView, 25, self._make(PreflightView), icon="eye")
            self._add("contacts", ContactsView, 52, self._make(ContactsView), icon="check")
        if actor.may(Permission.HAND_OUT):
            self._add("visit", VisitView, 30, self._make(VisitView, self._devices))
        if actor.may(Permission.BOOK):
            printed = self._make(AppointmentsView, self._printer)
            self._add("appointments", AppointmentsView, 40, printed)
            self._add("messages", MessagesView, 55, self._make(MessagesView, self._printer))
        if actor.may(Permission.IMPORT):
            self._add("imports", ImportsView, 60, self._make(ImportsView))
        if actor.may(Permission.KEEP):
            self._add("custody", CustodyView, 62, self._make(CustodyView, self._printer))
        if posts_of(actor):
            # whoever sits at no desk works on this screen all day
            order = 63 if actor.may(Permission.CALL) else 5
            self._add("floor", FloorView, order, self._make(FloorView), icon="hand-out")
        self._build_office()

    def _build_office(self) -> None:
        """Offer what is not done at a desk: days, plans, rules, figures, accounts."""
        actor = self.session.actor
        if actor.may(Permission.MERGE_DAY):
            self._add("conflicts", ConflictsView, 63, self._make(ConflictsView), icon="transfer")
        if actor.may(Permission.SEE_DAYS) and actor.may(Permission.PLAN):
            self._add("days", DaysView, 64, self._make(DaysView, self._printer))
        if actor.may(Permission.PLAN):
            self._add("planning", PlanningView, 65, self._make(PlanningView))
            self._add("control_tower", TowerScreen, 66, self._make(TowerScreen), icon="tower")
        if actor.may(Permission.SEE_MANDATES):
            self._add("partners", PartnersView, 67, self._make(PartnersView))
        if actor.may(Permission.MANAGE_RULES):
            self._add("rules", RuleSetsView, 68, self._make(RuleSetsView), icon="pen")
        if actor.may(Permission.SEE_REPORTS):
            self._add("reports", ReportsView, 68, self._make(ReportsView))
        if actor.may(Permission.SEE_AUDIT):
            self._add("audit", AuditView, 70, self._make(AuditView))
        if actor.may(Permission.MANAGE_OPERATORS):
            self._add("accounts", AccountsView, 72, self._make(AccountsView), icon="administration")
        if actor.may(Permission.MANAGE_TRUST) and self._trust is not None:
            office = self.session.office
            lists = TrustLists(office.store, office.rules, self._trust)
            self._add(
                "trust", TrustView, 75, lambda: TrustView(lists, self.session.actor, self._tasks),
                icon="lock",
            )  # fmt: skip

    def _make(self, kind: Callable[..., Screen], *parts: object) -> Callable[[], Screen]:
        """Return how a screen is built, for whoever sits here when it is wanted."""
        return lambda: kind(self.session.office, self.session.actor, self._tasks, *parts)

    def _add(
        self, name: str, kind: type[Screen], order: int, build: Callable[[], Screen], icon: str = ""
    ) -> None:
        """Put a screen into the rail; it is built when it is first wanted."""
        self.window.register(
            name, icon or name, order, kind.title, lambda: self._connected(build())
        )

    def _connected(self, screen: Screen) -> Screen:
        """Lead on from a new screen to others, where the operator may go."""
        self._screens.append(screen)
        if isinstance(screen, _LEADING):
            screen.open_visit.connect(self._to_visit)
            screen.book_for.connect(self._to_booking)
        if isinstance(screen, _NAMING):
            screen.open_person.connect(self._to_person)
        if isinstance(screen, PreflightView):
            screen.book_for.connect(self._to_booking)
        elif isinstance(screen, TodayView):
            screen.model.use_slips(self._slips)
        elif isinstance(screen, ShelfView):
            screen.open_visit.connect(self._to_visit)
        elif isinstance(screen, FloorView):
            screen.use_slips(self._slips)
        elif isinstance(screen, VisitView):
            back = self._to_shelf if self.session.actor.is_partner else self._to_queue
            screen.finished.connect(back)
            screen.left.connect(back)
        elif isinstance(screen, QueueView):
            screen.model.use_slips(self._slips)
            screen.actor_changed.connect(self._take_seat)
            screen.screen_button.offer_voice(self._speaker is not None)
            screen.call_screen_wanted.connect(
                lambda is_aloud: self._calls.open(
                    self.session.office, self.session.actor, is_aloud=is_aloud
                )
            )
        elif isinstance(screen, MachineView):
            screen.beyond_wanted.connect(self.offline.ask)
            screen.stands_otherwise.connect(self.offline.load)
            self.offline.looked.connect(screen.model.take)
        return screen

    def _to_person(self, person_id: object) -> None:
        self._go("people", person_id)

    def _to_visit(self, appointment_id: object) -> None:
        self._go("visit", appointment_id)

    def _to_booking(self, person_id: object) -> None:
        self._go("appointments", person_id)

    def _to_queue(self, _appointment_id: object) -> None:
        self._go("queue", None)

    def _to_shelf(self, _appointment_id: object) -> None:
        self._go("shelf", None)

    def _go(self, name: str, subject: object) -> None:
        if name in self.window.rail.names():
            self.window.show_screen(name, subject)

    def _open_desk(self) -> None:
        """Note that the operator sits at the desk of this machine now."""
        actor, hall, key = self.session.actor, self.session.office.hall, new_id()
        if actor.desk_id is not None and actor.may(Permission.CALL):
            self._tasks.run(self, lambda: hall.take_desk(actor, key), lambda _: None)

    def _take_seat(self, actor: Actor) -> None:
        """Work on at another desk, on every screen."""
        self.session = self.session.seated(actor)
        for screen in self._screens:
            if isinstance(screen, AgendaView | QueueView | VisitView | AppointmentsView):
                screen.set_actor(actor)
        self._show_who()

    def _show_who(self, _language: str = "") -> None:
        actor = self.session.actor
        at_desk = self.tr("Desk %1").replace("%1", actor.desk_name)
        desk = at_desk if actor.desk_name else self.tr("No desk")
        self.window.set_operator(actor.name, actor.location_name, desk)
        self._show_database()
        self._show_facts()

    def _show_database(self) -> None:
        if self.session.is_practice:
            words = self.tr("Practice: all is made up")
            self.window.status.set_state("practice", words, Tone.WARN)
        words, tone = self.tr("Shared database"), Tone.GOOD
        if self.session.office.store.is_embedded:
            words = self.tr("This computer's database")
        elif not self._is_reached:
            words, tone = self.tr("Shared database: connection lost, retrying"), Tone.BAD
        self.window.status.set_state("database", words, tone)

    def _show_reached(self, is_reached: bool) -> None:
        self._is_reached = is_reached
        self._show_database()
        announce(self.window.status, self.window.status.state("database"), urgent=not is_reached)

    def _show_facts(self) -> None:
        """Tell of the hall and the printer at the bottom of the window."""
        self.window.status.set_state("printer", *self._facts.printer())
        self.window.status.set_facts(self._facts.hall())
        self.offline.show()

    def _say_unfinished(self, found: tuple[Unfinished, ...]) -> None:
        """Tell the clerk what became of the gestures that a crash cut short."""
        for one in found:
            at = text.moment(one.at)
            if one.entry is None:
                words = self.tr(
                    "The program stopped at %1 during a step. Nothing of it was saved: do it again."
                )
                self.window.show_banner(Tone.WARN, words.replace("%1", at))
            else:
                words = self.tr("The program stopped at %1, but the step was saved: %2.")
                done = text.action(one.entry.action)
                self.window.show_banner(Tone.GOOD, words.replace("%1", at).replace("%2", done))
