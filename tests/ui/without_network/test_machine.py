"""The window of a machine with a package: opening it, how it stands, and sealing it for home."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app import paths, startup
from counter_app.app import App
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.devices.drivers.folder_slip_printer import FolderSlipPrinter
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.packages.names import opened_days
from counter_app.domain.packages.package import Standstill
from counter_app.exchange import device_keys
from counter_app.exchange.sealed_package import Direction, peek, save
from counter_app.letters import hall as words
from counter_app.services.packages import PackWish
from counter_app.services.this_machine import ThisMachine
from counter_app.settings import Settings
from counter_app.ui.announcer import Announcer
from counter_app.ui.desktop import Desktop
from counter_app.ui.failures import Failures
from counter_app.ui.operators.hall_dialog import HallDialog, own_addresses
from counter_app.ui.queue.call_screen_model import CallScreenModel
from counter_app.ui.queue.call_screen_view import CallScreenView
from counter_app.ui.queue.kiosk_model import KioskModel
from counter_app.ui.queue.kiosk_view import KioskView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.line_dialog import LineDialog
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from counter_app.ui.without_network.machine_view import MachineView
from tests import factories as f
from tests.offline_day import Hall, Laptop, serve
from tests.ui.conftest import Grab

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the user's own folders lie here."""
    folder = tmp_path / "user"
    monkeypatch.setenv("COUNTER_HOME", str(folder))
    return folder


@pytest.fixture
def hall(new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    office = f.open_office(new_sqlite(), clock)
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()
    office.close()


def on_this_machine(hall: Hall, *, rehearsal: bool = False) -> tuple[Laptop, Path]:
    """Register this machine and seal a package for it; return that with its file."""
    laptop = hall.laptop("laptop 7")
    device_keys.save(laptop.keys, paths.device_file())
    wish = PackWish(
        device_id=laptop.keys.id, day=f.TODAY + timedelta(days=rehearsal),
        rehearse_on=f.TODAY if rehearsal else None,
    )  # fmt: skip
    laptop.packed = hall.office.packages.pack(hall.planner, wish, new_id())
    file = hall.folder / "day.package"
    save(laptop.packed.raw, file)
    return laptop, file


Opened = Callable[[str], tuple[Desktop, MachineView, Laptop]]


@pytest.fixture
def open_window(
    hall: Hall, qtbot: QtBot, translations: Translations, theme: Theme, tmp_path: Path
) -> Iterator[Opened]:
    """Give a function that opens the whole window on the package, as somebody."""
    closers: list[Callable[[], object]] = []

    def opened(
        login: str = "planner", rehearsal: bool = False
    ) -> tuple[Desktop, MachineView, Laptop]:
        laptop, _ = on_this_machine(hall, rehearsal=rehearsal)
        laptop.open()
        session = startup.sign_in(
            str(laptop.file), login, f.PASSWORD, clock=laptop.clock, cost=f.CHEAP
        )
        tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
        tasks.on_failure(failures.show)
        session.office.store.on_commit(announcer.announce)
        made = Desktop(
            session, tasks, announcer, theme, translations, failures, ScanCatcher(),
            FolderPrinter(tmp_path / "printed"), carries_packages=True,
        )  # fmt: skip
        made.window.resize(1280, 800)
        with qtbot.waitExposed(made.window):
            made.open()
        made.window.activateWindow()
        made.window.show_screen("machine")
        view = made.window.screen_named("machine")
        assert isinstance(view, MachineView)

        def close() -> None:
            made.close()
            made.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            session.close()

        closers.append(close)
        return made, view, laptop

    yield opened
    for close in closers:
        close()


def choose(view: QWidget, file: Path) -> None:
    *_, dialog = view.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_day_is_sealed_so_far_then_closed_and_comes_home(
    hall: Hall, open_window: Opened, nameless: Callable[[QWidget], list[str]], grab: Grab,
    translations: Translations, theme: Theme,
) -> None:  # fmt: skip
    guest = hall.guest(30)
    desktop, view, laptop = open_window("planner")
    assert nameless(desktop.window) == []
    assert "laptop 7" in view._about.text()
    assert not desktop.window.top.offers_ready
    office, clerk = laptop.office()
    serve(office, clerk, guest, laptop.clock)
    laptop.shut()
    laptop.clock.advance(timedelta(minutes=40))
    desktop.offline.load()
    assert "1 hand-out or refusal" in view.unsent.text()
    view.so_far_button.setFocus()
    assert view.so_far_button.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_M, CONTROL)
    first = hall.folder / "first.home"
    choose(view, first)
    assert "Work goes on" in view.banner.text()
    assert "Everything that was handed out is sealed" in view.unsent.text()
    assert "0 not sent" in desktop.window.status.state("offline")
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    (question,) = view.findChildren(QMessageBox)
    question.buttons()[0].click()
    last = hall.folder / "last.home"
    choose(view, last)
    assert str(last) in view.where.text()
    assert view.model.is_closed
    assert "The day is closed here" in view.stands.text()
    assert not view.so_far_button.isEnabled()
    assert view.close_button.text().startswith("Seal the results again")
    assert peek(last.read_bytes()).direction is Direction.HOME
    grab(desktop.window, "machine-closed-en")
    for language, name, zoom in (
        ("nl", "dark", 100),
        ("nl", "contrast", 100),
        ("nl", "light", 200),
    ):
        translations.use(language)
        theme.use(name)
        theme.set_zoom(zoom)
        grab(desktop.window, f"machine-{language}-{name}-{zoom}")
    hall.clock.advance(timedelta(hours=5))
    done = [
        hall.office.merging.merge(hall.planner, one.read_bytes(), new_id()) for one in (last, first)
    ]
    assert [(one.accepted, one.conflicts, one.known) for one in done] == [(2, 0, 0), (0, 0, 2)]


def test_a_machine_that_stands_still_works_on_at_somebodys_word(
    hall: Hall, open_window: Opened, grab: Grab
) -> None:
    desktop, view, laptop = open_window("planner")
    assert not view.beyond_button.isVisible()
    laptop.clock.advance(timedelta(hours=21))
    desktop.offline.load()
    assert "the package has expired" in view.stands.text()
    grab(desktop.window, "machine-stopped-en")
    QApplication.processEvents()
    words = desktop.window.status._states["offline"][2]
    assert words.width() >= words.sizeHint().width()
    view.beyond_button.click()
    *_, asked = desktop.window.findChildren(ReasonDialog)
    asked.reason.setText("nog tien gasten")
    asked.button.click()
    assert "at somebody's word" in view.stands.text()
    assert not view.beyond_button.isVisible()
    assert view.model.state is not None
    assert view.model.state.stopped is Standstill.EXPIRED


def test_a_clerk_may_not_go_beyond(hall: Hall, open_window: Opened) -> None:
    desktop, view, laptop = open_window("clerk")
    laptop.clock.advance(timedelta(hours=21))
    desktop.offline.load()
    assert not view.beyond_button.isVisible()
    assert view.close_button.isEnabled()


def test_a_rehearsal_is_marked_and_brings_nothing_home(
    hall: Hall, open_window: Opened, grab: Grab
) -> None:
    guest = hall.guest(24 * 60 + 30)  # tomorrow: it is rehearsed today
    desktop, view, laptop = open_window("planner", rehearsal=True)
    assert "Rehearsal" in desktop.window.status.state("offline")
    assert "This is a rehearsal" in view.stands.text()
    assert not view.close_button.isEnabled()
    office, clerk = laptop.office()
    visit = office.appointments.get(guest.visit)
    assert visit.starts_at == f.later(30)
    given = serve(office, clerk, guest, laptop.clock)
    receipt = office.messages.receipt_letter(clerk, given)
    assert "OEFENING" in pypdf.PdfReader(io.BytesIO(receipt)).pages[0].extract_text()
    grab(desktop.window, "machine-rehearsal-en")
    with pytest.raises(Exception) as refused:  # noqa: PT011 - its code is looked at
        laptop.close(office, clerk)
    assert getattr(refused.value, "code", None) is Code.PACKAGE_REHEARSAL
    assert hall.office.appointments.get(guest.visit).starts_at == f.later(24 * 60 + 30)


def test_the_hall_of_a_rehearsal_says_so_in_all_its_languages(
    hall: Hall, open_window: Opened, qtbot: QtBot, tmp_path: Path, grab: Grab
) -> None:
    """Slip, kiosk and call screen: who really waits in this hall must not believe the numbers."""
    guest = hall.guest(24 * 60 + 30)
    _, _, laptop = open_window("planner", rehearsal=True)
    office, clerk = laptop.office()
    laptop.clock.set(office.appointments.get(guest.visit).starts_at)
    printer, tasks = FolderSlipPrinter(tmp_path / "slips"), InlineTasks()
    kiosk = KioskView(KioskModel(office, clerk, tasks, printer))
    calls = CallScreenView(CallScreenModel(office, clerk, tasks, Announcer()), sound=False)
    for window in (kiosk, calls):
        qtbot.addWidget(window)
        window.resize(1280, 800)
    kiosk.model.speak("uk")
    kiosk.on_scan(office.appointments.get(guest.visit).code)
    assert words.rehearsal("answer", "uk") in kiosk.answer.spoken()
    (slip,) = printer.folder.iterdir()
    assert slip.read_text(encoding="utf-8").startswith(words.rehearsal("slip", "uk"))
    calls.model.look()
    office.queue.call(clerk, guest.visit, new_id())
    calls.model.look()
    for language in words.languages():
        assert words.rehearsal("screen", language) in calls.accessibleDescription()
        assert words.rehearsal("spoken", language) in words.spoken(
            calls.model.calls[0], language, is_rehearsal=calls.model.is_rehearsal
        )
    calls.resize(1920, 1080)
    with qtbot.waitExposed(calls):
        calls.show()
    assert (calls.width(), calls.height()) == (1920, 1080)  # all of it fits on the monitor
    grab(calls, "call-screen-rehearsal")
    grab(kiosk, "kiosk-rehearsal-uk")
    kiosk.model.unlocked.emit()


@pytest.fixture
def app(
    hall: Hall, qapp: QApplication, translations: Translations, theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[App]:  # fmt: skip
    """Give the program as it starts on a laptop whose office cannot be reached."""
    monkeypatch.setattr("counter_app.app.Theme", lambda *_: theme)  # one dresses all tests
    monkeypatch.setattr("counter_app.app.Translations", lambda *_: translations)
    settings = Settings(language="en", database="postgresql://localhost:1/away", login="clerk")
    made = App(qapp, settings, clock=hall.clock, cost=f.CHEAP, remember=False, jobs=False)
    made.tasks.close()
    made.tasks = InlineTasks(made.failures.show)
    yield made
    made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_package_is_opened_at_sign_in_and_found_there_again(
    hall: Hall, app: App, home: Path, grab: Grab, nameless: Callable[[QWidget], list[str]]
) -> None:
    hall.guest(30)
    _, file = on_this_machine(hall)
    view = app.open_sign_in()
    assert view.package_button.isVisible()
    assert nameless(view) == []
    view.choose_package()
    assert view.error_of("password")
    view.password.setText(f.PASSWORD)
    broken = home / "broken.package"
    home.mkdir(exist_ok=True)
    broken.write_bytes(file.read_bytes()[:200])
    view.open_package(str(broken))
    assert "not complete" in view.message()
    view.open_package(str(file))
    assert app.desktop is not None
    assert "machine" in app.desktop.window.rail.names()
    (there,) = opened_days(paths.packages_dir().glob("*.db"))
    assert (there.day, there.lane) == (f.TODAY, 1)
    app.desktop.signed_out.emit()
    again = app.sign_in
    assert again is not None
    assert again.place.currentText() == "Without network: 04-09-2026, package 1"
    grab(again, "sign-in-places-en")
    again.place.setEditText("sqlite:///nowhere/hall.db")
    again.password.setText(f.PASSWORD)
    QTest.keyClick(again.password, Qt.Key.Key_Return)
    assert again.message()  # it was looked for there, and the window stays
    again.language.click()
    assert again.place.currentText() == "sqlite:///nowhere/hall.db"
    again.language.click()
    again.place.setCurrentIndex(1)
    QTest.keyClick(again.password, Qt.Key.Key_Return)
    assert app.desktop is not None


def test_an_operator_gets_ready_from_the_menu(
    hall: Hall, qtbot: QtBot, translations: Translations, theme: Theme, tmp_path: Path
) -> None:
    tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    second = f.seat(hall.office, "second")
    made = Desktop(
        startup.Session(hall.office, second), tasks, announcer, theme, translations, failures,
        ScanCatcher(), FolderPrinter(tmp_path / "printed"),
    )  # fmt: skip
    made.open()
    top = made.window.top
    top.menu.aboutToShow.emit()
    assert "Work without a network…" in [one.text() for one in top.menu.actions()]
    top.ready_wanted.emit()
    (asked,) = made.window.findChildren(LineDialog)
    asked.line.setText("another password")
    asked.button.click()
    screen = made.window.current_screen()
    assert screen is not None
    assert "not right" in screen.banner.text() or screen.banner.text()
    dialog = made.ready.ask()
    dialog.line.setText(f.PASSWORD)
    dialog.button.click()
    assert "You are ready" in screen.banner.text()
    people = hall.office.packages.look(hall.planner, f.TODAY).people
    assert {one.login for one in people if one.is_ready} == {"clerk", "planner", "second"}
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_package_of_a_hall_asks_for_the_laptop_in_the_middle_and_joins_it(
    hall: Hall, app: App, home: Path, monkeypatch: pytest.MonkeyPatch, grab: Grab,
    nameless: Callable[[QWidget], list[str]],
) -> None:  # fmt: skip
    """Where a package goes is decided here; servers are in `tests/services/test_hall_on_network`.

    The hall's office stands in for a server: an embedded one that is there already.
    """
    on_this_machine(hall)
    asked: list[str] = []

    def join(_: ThisMachine, __: Path, where: str, ___: SetClock) -> str:
        asked.append(where)
        if len(asked) == 1:
            raise Unavailable(Code.HALL_UNREACHABLE, address=f"{where}:5480")
        return str(hall.office.store.url.database)

    monkeypatch.setattr(ThisMachine, "hall_of", lambda _, __: (True, False))
    monkeypatch.setattr(ThisMachine, "join_hall", join)
    view = app.open_sign_in()
    view.password.setText(f.PASSWORD)
    view.open_package("hall.package")
    dialog = asked_for(view)
    assert nameless(dialog) == []
    grab(dialog, "hall-join-en")
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert dialog.field.error  # an address is needed
    dialog.address.setEditText("192.168.1.9")  # keys as fast as a test's are a scan
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert "192.168.1.9:5480" in view.message()  # nobody answers there: which address was asked
    view.ask_hall()
    again = asked_for(view)
    assert again.address.currentText() == "192.168.1.9"  # what was typed is not lost
    again.address.setEditText("192.168.1.10")
    view.password.setText("not the password")
    again.button.click()
    assert app.desktop is None
    view.password.setText(f.PASSWORD)
    view.button.click()  # it is still the hall that is meant, and not the office of this computer
    assert asked == ["192.168.1.9", "192.168.1.10", "192.168.1.10"]
    assert app.desktop is not None


def test_the_laptop_in_the_middle_offers_its_own_addresses(
    app: App, home: Path, hall: Hall, grab: Grab
) -> None:
    on_this_machine(hall)
    view = app.open_sign_in()
    said: list[str] = []
    needed = Invalid(Code.HALL_ADDRESS_NEEDED, "serve")
    dialog = HallDialog(needed, "", said.append, view)
    offered = [dialog.address.itemText(at) for at in range(dialog.address.count())]
    assert offered == own_addresses()
    assert not any(one.startswith(("127.", "[::1]", "[fe80")) for one in offered)
    dialog.open()
    grab(dialog, "hall-serve-en")
    dialog.address.setEditText("10.0.0.7")
    dialog.button.click()
    assert said == ["10.0.0.7"]


def asked_for(view: QWidget) -> HallDialog:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (found,) = view.findChildren(HallDialog)
    return found
