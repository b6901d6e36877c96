"""Cases that came home, and the window of a machine that works without a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app import startup
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import ConflictKind, Remedy
from counter_app.exchange.sealed_package import save
from counter_app.ui.announcer import Announcer
from counter_app.ui.desktop import Desktop
from counter_app.ui.failures import Failures
from counter_app.ui.issuance_days.conflicts_model import Shelf
from counter_app.ui.issuance_days.conflicts_view import ConflictsView
from counter_app.ui.scan import ScanCatcher
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests import factories as f
from tests.offline_day import Hall, Laptop, serve
from tests.ui.conftest import Grab

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hall(new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    office = f.open_office(new_sqlite(), clock)
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk", "planner")
    yield made
    for laptop in made.laptops:
        laptop.shut()
    office.close()


def alone(hall: Hall) -> Laptop:
    laptop = hall.laptop("laptop 7")
    hall.pack(laptop)
    laptop.open()
    return laptop


@pytest.fixture
def results(hall: Hall) -> Path:
    """Give the results of a day of which three hand-outs cannot simply go on record."""
    guests = [
        hall.guest(30 + 10 * n, surname=name, given_names=given)
        for n, (name, given) in enumerate(
            (("Okafor", "Chidi"), ("Nguyen", "Minh Anh"), ("Yılmaz", "Elif"))
        )
    ]
    laptop = alone(hall)
    office, clerk = laptop.office()
    for guest in guests:
        laptop.clock.advance(timedelta(minutes=5))
        serve(office, clerk, guest, laptop.clock)
    f.lose_cards(hall.office, guests[0].person.id)
    demo = f.seat(hall.office, "demo", "")
    known = hall.office.people.get(guests[1].person.id)
    hall.office.people.change(demo, replace(known, surname="Nguyen-Tran"), new_id())
    hall.office.appointments.cancel(demo, guests[2].visit, "asked for", new_id())
    file = hall.folder / "laptop 7.home"
    save(laptop.close(office, clerk).raw, file)
    hall.clock.advance(timedelta(hours=8))
    return file


def shown(hall: Hall, qtbot: QtBot) -> ConflictsView:
    view = ConflictsView(hall.office, hall.planner, InlineTasks())
    qtbot.addWidget(view)
    view.resize(1240, 760)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.activate()
    return view


def test_results_are_brought_home_and_each_case_is_settled_with_a_reason(
    hall: Hall, results: Path, qtbot: QtBot, translations: Translations, theme: Theme, grab: Grab,
    nameless: Nameless,
) -> None:  # fmt: skip
    view = shown(hall, qtbot)
    assert view.model.open == ()
    assert not view.record.isEnabled()
    view.model.bring_home([str(results)])
    assert "2 on record, 4 to decide" in view.banner.text()
    kinds = {one.kind for one in view.model.open}
    assert kinds == {
        ConflictKind.CARD_MISSING, ConflictKind.PERSON_CHANGED, ConflictKind.APPOINTMENT_CANCELLED,
    }  # fmt: skip
    assert nameless(view) == []
    grab(view, "conflicts-en")
    view.table.setFocus()
    first = view.table.record()
    assert first is not None
    assert first.kind is ConflictKind.CARD_MISSING
    assert "reported missing" in view.says.text()
    QTest.keyClick(view, Qt.Key.Key_O, CONTROL)
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    assert not dialog.button.isEnabled()
    dialog.reason.setText("pas lag al bij de balie")
    dialog.button.click()
    assert "keep out" in view.banner.text()
    assert f"card {first.number} lies where it lay" in view.banner.text()
    assert [one.remedy for one in view.model.done] == [Remedy.KEEP_OUT]
    QTest.keyClick(view, Qt.Key.Key_2, CONTROL)
    assert view.model.shelf is Shelf.SETTLED
    assert not view.record.isEnabled()
    assert "pas lag al bij de balie" in view.next.text()
    for language, name, zoom in (("nl", "dark", 100), ("nl", "light", 200)):
        translations.use(language)
        theme.use(name)
        theme.set_zoom(zoom)
        QTest.keyClick(view, Qt.Key.Key_1, CONTROL)
        grab(view, f"conflicts-{language}-{name}-{zoom}")


def test_a_file_that_is_refused_is_named_and_stops_no_other(
    hall: Hall, results: Path, qtbot: QtBot, translations: Translations
) -> None:
    broken = results.with_name("broken.home")
    broken.write_bytes(results.read_bytes()[:400])
    view = shown(hall, qtbot)
    view.model.bring_home([str(broken), str(results), str(results.with_name("absent.home"))])
    assert view.banner.text().startswith("broken.home: This package is not complete.")
    assert len(view.model.open) == 4


@pytest.fixture
def window(
    hall: Hall, qtbot: QtBot, translations: Translations, theme: Theme, tmp_path: Path
) -> Iterator[tuple[Desktop, Laptop]]:
    """Open the whole window on a machine that works with a package."""
    guest = hall.guest(30)
    laptop = alone(hall)
    office, clerk = laptop.office()
    serve(office, clerk, guest, laptop.clock)
    laptop.shut()
    laptop.clock.advance(timedelta(hours=7))
    session = startup.sign_in(
        str(laptop.file), "planner", f.PASSWORD, clock=laptop.clock, cost=f.CHEAP
    )
    tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    made = Desktop(
        session, tasks, announcer, theme, translations, failures, ScanCatcher(),
        FolderPrinter(tmp_path / "printed"), carries_packages=True,
    )  # fmt: skip
    made.window.resize(1280, 800)
    made.open()
    qtbot.waitExposed(made.window)
    yield made, laptop
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.close()


def test_the_age_of_the_data_stands_at_the_foot_and_work_goes_on_at_somebodys_word(
    window: tuple[Desktop, Laptop], translations: Translations, grab: Grab
) -> None:
    desktop, laptop = window
    status = desktop.window.status
    assert "Without network" in status.state("offline")
    assert "7 h" in status.state("offline")
    assert "1 not sent" in status.state("offline")
    grab(desktop.window, "offline-window-en")
    translations.use("nl")
    assert "Zonder netwerk" in status.state("offline")
    translations.use("en")
    laptop.clock.advance(timedelta(hours=14))
    desktop.offline.load()
    screen = desktop.window.current_screen()
    assert screen is not None
    assert "the package has expired" in screen.banner.text()
    grab(desktop.window, "offline-stopped-en")
    dialog = desktop.offline.ask()
    assert dialog is not None
    dialog.reason.setText("de laatste twintig gasten")
    dialog.button.click()
    state = desktop.offline.state
    assert state is not None
    assert state.until is not None


def test_a_lost_server_proposes_and_switches_nothing(window: tuple[Desktop, Laptop]) -> None:
    desktop, _ = window
    desktop.offline.propose(is_reached=False)
    screen = desktop.window.current_screen()
    assert screen is not None
    assert "Nothing is switched by itself" in screen.banner.text()
