"""The composition root: builds the parts, joins them, opens the window, closes in order."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from counter_app import paths
from counter_app import settings as settings_module
from counter_app.domain.clock import Clock, SystemClock
from counter_app.domain.packages.names import JoinedHall, joined_halls, opened_days
from counter_app.settings import Settings
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.operators.sign_in_model import SignInModel
from counter_app.ui.operators.sign_in_view import SignInView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations, build, is_built

if TYPE_CHECKING:
    from pathlib import Path

    from counter_app.devices.ports import (
        Camera,
        DocumentScanner,
        PhotoAdviser,
        Printer,
        SlipPrinter,
        Speaker,
    )
    from counter_app.domain.message_settings import MessageSettings
    from counter_app.scheduler import Scheduler
    from counter_app.startup import Session
    from counter_app.store.keyfile import Cost
    from counter_app.store.store import Store
    from counter_app.ui.desktop import Desktop
    from counter_app.ui.issuance.desk_devices import ReadsChips

PRACTISED = ("", "simulated")
"""The settings of a chip reader with which an office for practice has the practice reader."""


class App(QObject):
    """The program: first the sign-in, then the main window, until it is closed."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        *,
        clock: Clock | None = None,
        printer: Printer | None = None,
        camera: Camera | None = None,
        chips: ReadsChips | None = None,
        cost: Cost | None = None,
        remember: bool = True,
        jobs: bool = True,
    ) -> None:
        """Build what every window needs; nothing of the database is touched yet.

        Args:
            remember: whether settings that the operator changes are written to the file.
            jobs: whether an embedded office does its nightly work while the window is open.
        """
        super().__init__()
        self.settings = settings
        self._application = application
        self._clock = clock or SystemClock()
        self._printer = printer
        self._camera = camera
        self._chips = chips
        self._slips: SlipPrinter | None = None
        self._labels: Printer | None = None
        self._adviser: PhotoAdviser | None = None
        self._flatbed: DocumentScanner | None = None
        self._speaker: Speaker | None = None
        self._cost = cost
        self._remember = remember
        self._jobs_wanted = jobs
        i18n = paths.resource("i18n")
        if not is_built(i18n):
            build(i18n)
        self.theme = Theme(application, paths.resource(), settings.theme, settings.zoom)
        self.translations = Translations(application, i18n)
        self.translations.use(settings.language)
        self.tasks = Tasks(parent=self)
        self.announcer = Announcer(self)
        self.failures = Failures(self)
        self.failures.install()
        self.tasks.on_failure(self.failures.show)
        self.scanner = ScanCatcher(parent=self)
        self.sign_in: SignInView | None = None
        self.desktop: Desktop | None = None
        self._scheduler: Scheduler | None = None
        self._address = settings.database_or_default

    def open_sign_in(self) -> SignInView:
        """Show the sign-in window."""
        opens = self._open_package if paths.device_file().exists() else None
        model = SignInModel(self._sign_in, self.tasks, self, opens)
        view = SignInView(
            model,
            self.translations,
            [self.settings.login] if self.settings.login else [],
            self.settings.database_or_default,
            days=opened_days(paths.packages_dir().glob("*.db")),
            halls=_halls(),
            chosen=self._address,
        )
        view.place_chosen.connect(self._choose_place)
        view.signed_in.connect(self._open_desktop)
        self.scanner.scanned.connect(view.on_scan)
        self.scanner.install(self._application)
        self.sign_in = view
        view.show()
        _FirstPaint(view, self._warm_up)
        return view

    def _warm_up(self) -> None:
        """Load what signing in needs while somebody types; signing in waits for it in its lane."""
        self.tasks.run(self, _load_for_sign_in, lambda _: None)

    def use_printer(self, printer: Printer) -> None:
        """Print on this from the next sign-in on."""
        self._printer = printer

    def use_slips(self, slips: SlipPrinter | None) -> None:
        """Print the slips of the queue on this from the next sign-in on."""
        self._slips = slips

    def use_labels(self, labels: Printer | None) -> None:
        """Print stickers on this from the next sign-in on."""
        self._labels = labels

    def use_camera(self, camera: Camera | None) -> None:
        """Take pictures with this from the next sign-in on."""
        self._camera = camera

    def use_flatbed(self, flatbed: DocumentScanner | None) -> None:
        """Scan pages with this from the next sign-in on."""
        self._flatbed = flatbed

    def use_adviser(self, adviser: PhotoAdviser | None) -> None:
        """Let this program score photos from the next sign-in on."""
        self._adviser = adviser

    def use_chip_reader(self, chips: ReadsChips | None) -> None:
        """Read chips with this from the next sign-in on."""
        self._chips = chips

    def use_speaker(self, speaker: Speaker | None) -> None:
        """Let the screen in the hall speak with this from the next sign-in on."""
        self._speaker = speaker

    def hear(self, store: Store) -> None:
        """Pass on what this and other machines change in a store, for windows of the hall."""
        announcer = self.announcer
        store.on_commit(announcer.announce)
        follow = lambda: store.follow(announcer.announce, announcer.tell_reached)  # noqa: E731
        self.tasks.run(self, follow, lambda _: None)

    def close(self) -> None:
        """Close in order: windows, work under way, session, store."""
        session = self.desktop.session if self.desktop else None
        self._close_desktop()
        self._application.removeEventFilter(self.scanner)
        self.tasks.close()
        if session:
            self._end(session)
        self.failures.uninstall()

    def _sign_in(self, login: str, password: str) -> object:
        """Open the office; runs on the store's lane."""
        from counter_app import startup

        return startup.sign_in(
            self._address,
            login,
            password,
            desk=self.settings.desk,
            clock=self._clock,
            cost=self._cost,
            journal=paths.state_dir() / "gestures",
            sender=self.settings.messages.sender,
        )

    def _open_package(self, file: Path, login: str, password: str, where: str) -> object:
        """Make the office of a package, or serve or join its hall; runs on the store's lane."""
        from counter_app.domain.errors import Code, Invalid
        from counter_app.services.package_opening import Who
        from counter_app.services.this_machine import ThisMachine
        from counter_app.settings import house_rules

        machine, rules = ThisMachine(), house_rules()
        is_home = self._address == self.settings.database_or_default
        if "://" in self._address and not is_home:  # somebody typed where the hall's server is
            who = Who(login, password, rules, self._cost)
            self._address, _ = machine.fill_hall(file, self._address, who, self._clock)
            return self._sign_in(login, password)
        is_hall, in_the_middle = machine.hall_of(file)
        if is_hall and not where:
            raise Invalid(Code.HALL_ADDRESS_NEEDED, "serve" if in_the_middle else "join")
        if is_hall and in_the_middle:
            who = Who(login, password, rules, self._cost)
            self._address, _ = machine.serve_hall(file, where, who, self._clock)
        elif is_hall:
            self._address = machine.join_hall(file, where, self._clock)
        else:
            database, _ = machine.open(file, login, password, self._clock, rules, self._cost)
            self._address = str(database)
        return self._sign_in(login, password)

    def _choose_place(self, address: str) -> None:
        self._address = address

    def _open_desktop(self, session: Session) -> None:
        from counter_app.ui.desktop import Desktop

        self.settings = replace(self.settings, login=session.actor.login)
        chips, practice = self._chips, None
        if session.is_practice and self.settings.chip_reader in PRACTISED:
            from counter_app.services.practice_desk import PracticeDesk

            chips = practice = PracticeDesk(self._clock)
        self.desktop = Desktop(
            session,
            self.tasks,
            self.announcer,
            self.theme,
            self.translations,
            self.failures,
            self.scanner,
            self._printer,
            self._camera,
            chips,
            self._slips,
            self._adviser,
            self.settings.trust_or_default,
            practice,
            self._flatbed,
            paths.device_file().exists(),
            self._speaker,
            self._labels,
        )
        self.desktop.signed_out.connect(self._sign_out)
        self.desktop.open()
        if session.office.store.is_embedded and self._jobs_wanted:
            messages = self.settings.messages
            self.tasks.run(self, lambda: self._start_jobs(session, messages), self._keep_jobs)
        if self.sign_in:
            self.scanner.scanned.disconnect(self.sign_in.on_scan)
            self.sign_in.close()
            self.sign_in.deleteLater()
            self.sign_in = None
        self._save()

    @staticmethod
    def _start_jobs(session: Session, messages: MessageSettings) -> Scheduler | None:
        """Begin the work by the clock of an office that has no other machine to do it.

        A machine that works with a package sends nothing and plans nothing: home does.
        """
        from counter_app.scheduler import Jobs, Scheduler, dispatch_of

        office, actor = session.office, session.actor
        if office.offline.state() is not None:
            return None
        jobs = Jobs(office, actor, dispatch=dispatch_of(office, messages))
        scheduler = Scheduler(jobs, office, actor)
        scheduler.start()
        return scheduler

    def _keep_jobs(self, scheduler: Scheduler | None) -> None:
        self._scheduler = scheduler

    def _end(self, session: Session) -> None:
        """End the jobs and the session; runs on the store's lane or after it."""
        if self._scheduler:
            self._scheduler.stop()
            self._scheduler = None
        session.close()

    def _sign_out(self) -> None:
        session = self.desktop.session if self.desktop else None
        self._close_desktop()
        if session:
            self.tasks.run(self, lambda: self._end(session), lambda _: None)
        self.open_sign_in()

    def _close_desktop(self) -> None:
        if self.desktop:
            self._save()
            self.desktop.close()
            self.desktop.deleteLater()
            self.desktop = None

    def _save(self) -> None:
        if not self._remember:
            return
        desk = self.desktop.session.actor.desk_name if self.desktop else self.settings.desk
        self.settings = replace(
            self.settings,
            language=self.translations.language,
            theme=self.theme.chosen,
            zoom=self.theme.zoom,
            desk=desk,
        )
        settings_module.save(self.settings)


def _chip_desk(settings: Settings) -> ReadsChips:
    """Join this machine's chip reader with its national certificates."""
    from counter_app.devices import registry
    from counter_app.services.chip_desk import ChipDesk

    return ChipDesk(registry.chip_reader(settings.chip_reader), settings.trust_or_default)


def _halls() -> tuple[JoinedHall, ...]:
    """Return the halls whose server this machine serves or joined."""
    files = paths.packages_dir().glob("*.hall")
    return joined_halls((one, one.read_text(encoding="utf-8")) for one in files)


def _load_for_sign_in() -> None:
    """Import the services, the store and the log: slow, and without any Qt."""
    importlib.import_module("counter_app.startup")
    importlib.import_module("structlog")


class _FirstPaint(QObject):
    """Calls once when a window was painted."""

    def __init__(self, window: QObject, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then: Callable[[], object] | None = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint."""
        if event.type() is QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            QTimer.singleShot(0, then)
        return super().eventFilter(watched, event)


def run(settings: Settings, *, measure_start: bool = False) -> int:
    """Open the program and stay until it is closed; return the exit code.

    With `measure_start` it writes the moment (seconds since 1970) at which the sign-in window can
    be used, and ends.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Counter")
    app = App(application, settings, printer=None, remember=not measure_start)
    view = app.open_sign_in()
    if measure_start:

        def ready() -> None:
            sys.stdout.write(f"{time.time():.6f}\n")
            sys.stdout.flush()
            application.quit()

        _FirstPaint(view, ready)
    else:
        from counter_app.devices import registry

        app.use_printer(registry.printer(settings.printer))
        app.use_labels(registry.label_printer(settings.label_printer))
        app.use_camera(registry.camera(settings.camera))
        app.use_flatbed(registry.document_scanner(settings.flatbed))
        app.use_adviser(registry.photo_adviser(settings.photo_program))
        app.use_slips(registry.slip_printer(settings.slip_printer))
        app.use_speaker(registry.speaker())
        app.use_chip_reader(_chip_desk(settings))
    code = application.exec()
    app.close()
    return code
