"""The page of packages: sealing one, calling one back, bringing results home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import Rehearsal
from counter_app.domain.packages.package import PackageState
from counter_app.exchange.sealed_package import save
from counter_app.services.packages import PackWish
from counter_app.services.this_machine import ThisMachine
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.issuance_days.bringing_home import bring_home
from counter_app.ui.issuance_days.days_view import DaysView
from counter_app.ui.issuance_days.pack_dialog import PackDialog
from counter_app.ui.issuance_days.packages_page import PackagesPage
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.follow_scroll import FollowScroll
from tests import factories as f
from tests import issuance_day_office as d
from tests.offline_day import Hall, serve
from tests.ui.conftest import Grab

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Page:
    """The screen at a hall on whose day somebody packs."""

    hall: Hall
    view: DaysView
    frame: QWidget
    folder: Path

    @property
    def page(self) -> PackagesPage:
        """The page of packages."""
        found = self.view.pages["packages"]
        assert isinstance(found, PackagesPage)
        return found

    def said(self) -> str:
        """Return what stands on the banner."""
        return self.view.banner.text()


@pytest.fixture
def page(
    new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path, qtbot: QtBot,
    translations: Translations, monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Page]:  # fmt: skip
    monkeypatch.setenv("COUNTER_HOME", str(tmp_path / "user"))
    office = f.open_office(new_sqlite(), clock)
    hall = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    hall.enrol("clerk", "second", "planner")
    plan = d.plan(
        hall.planner.location_id, (), day=f.TODAY, name="Vrijdag", cut_off_at=None,
        invite_from=None, fallback_from=None, fallback_until=None, transport_at=None,
        rehearsal=Rehearsal(at=f.NOW - timedelta(days=1)),
    )  # fmt: skip
    office.issuance_days.make(hall.planner, plan, new_id())
    tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    office.store.on_commit(announcer.announce)
    view = DaysView(office, hall.planner, tasks)
    for one in view.pages.values():
        failures.adopt(one.part, view)
    frame = FollowScroll(view)
    frame.resize(1090, 740)
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    view.activate()
    view.show_tab("packages")
    yield Page(hall, view, frame, tmp_path)
    QApplication.processEvents()
    for laptop in hall.laptops:
        laptop.shut()
    office.close()


def choose(page: Page, name: str) -> Path:
    """Answer the question where a file goes."""
    *_, dialog = page.page.findChildren(QFileDialog)
    file = page.folder / name
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    return file


def pack_dialog(page: Page) -> PackDialog:
    QTest.keyClick(page.page, Qt.Key.Key_Return, CONTROL)
    *_, dialog = page.page.findChildren(PackDialog)
    assert isinstance(dialog, PackDialog)
    return dialog


def test_this_machine_is_registered_and_a_package_is_sealed_for_it(
    page: Page, nameless: Callable[[QWidget], list[str]], grab: Grab
) -> None:
    page.hall.guest(30)
    assert "not registered" in page.page.mine.text()
    assert not page.page.pack_button.isEnabled()
    grab(page.frame, "packages-empty-en")
    dialog = page.page.ask_name()
    QTest.keyClicks(dialog.line, "laptop 7")
    dialog.button.click()
    assert "laptop 7" in page.page.mine.text()
    assert ThisMachine().name() == "laptop 7"
    assert "3 of" in page.page.ready.text()

    asked = pack_dialog(page)
    assert nameless(asked) == []
    assert asked.people.ticked() == ("clerk", "planner", "second")
    grab(asked, "pack-dialog-en")
    for login in ("clerk", "planner", "second"):
        asked.people.tick(login, on=False)
    asked.button.click()
    assert asked.people_field.error
    asked.people.setCurrentRow(0)
    QTest.keyClick(asked.people, Qt.Key.Key_Space)
    asked.boxes.tick("BOX001")
    asked.button.click()
    file = choose(page, "friday.package")
    assert file.read_bytes().startswith(b"CTRPKG")
    assert "Sealed for laptop 7: 1 people, 1 cards, 1 operator;" in page.said()
    (one,) = page.page.model.packages
    assert (one.boxes, one.operators, one.state) == (("BOX001",), 1, PackageState.SEALED)
    assert nameless(page.view) == []


def test_a_file_that_cannot_be_written_is_tried_elsewhere_and_the_package_is_one(
    page: Page,
) -> None:
    page.hall.laptop("laptop 1")
    page.page.model.load()
    pack_dialog(page).button.click()
    (page.folder / "taken").write_text("a file where a folder is wanted")
    choose(page, "taken/day.package")
    assert "Choose another place" in page.said()
    pack_dialog(page).button.click()
    choose(page, "there.package")
    assert len(page.page.model.packages) == 1


def test_for_the_hall_only_those_go_along_who_can_sign_in_there(page: Page) -> None:
    page.hall.laptop("hall 1")
    office = page.hall.office
    with office.store.administering() as connection:  # who enrolled before there were halls
        connection.exec_driver_sql(
            "UPDATE offline_accounts SET verifier = '' WHERE operator_id ="
            " (SELECT id FROM operators WHERE login = 'second')"
        )
    page.page.model.load()
    asked = pack_dialog(page)
    asked.for_hall.setChecked(True)
    assert asked.people.ticked() == ("clerk", "planner")
    asked.rehearse_as_planned()
    wish = asked.wish()
    assert (wish.for_hall, wish.rehearse_on) == (True, f.TODAY - timedelta(days=1))


def laptop_results(page: Page) -> list[str]:
    """Let three laptops work, one of them with a case, and seal a fourth that was recalled."""
    hall = page.hall
    files = []
    for number in range(3):
        guest = hall.guest(30 + 10 * number)
        laptop = hall.laptop(f"laptop {number}")
        hall.pack(laptop)
        laptop.open()
        office, clerk = laptop.office()
        laptop.clock.advance(timedelta(minutes=5))
        serve(office, clerk, guest, laptop.clock)
        file = hall.folder / f"laptop-{number}.home"
        save(laptop.close(office, clerk).raw, file)
        laptop.shut()
        if number == 1:
            f.lose_cards(hall.office, guest.person.id)
        files.append(str(file))
    hall.clock.advance(timedelta(hours=5))
    return files


def test_results_come_home_together_and_cases_are_counted(
    page: Page, grab: Grab, translations: Translations, theme: Theme
) -> None:
    files = laptop_results(page)
    broken = page.folder / "broken.home"
    broken.write_bytes(Path(files[0]).read_bytes()[:300])
    asked: list[str] = []
    page.page.wanted.connect(asked.append)
    page.page.model.bring([*files, str(broken), files[0]])
    assert "4 files home: 5 on record, 1 to decide. 1 had come home before" in page.said()
    assert "broken.home: This package is not complete" in page.said()
    states = {one.device_name: (one.results, one.conflicts) for one in page.page.model.packages}
    assert states == {"laptop 0": (1, 0), "laptop 1": (1, 1), "laptop 2": (1, 0)}
    QTest.keyClick(page.page, Qt.Key.Key_O, CONTROL)
    assert asked == ["conflicts"]
    extra = page.hall.laptop("hal A")
    wish = PackWish(
        device_id=extra.keys.id, day=f.TODAY, for_hall=True, boxes=frozenset({"BOX001", "BOX002"})
    )
    page.hall.office.packages.pack(page.hall.planner, wish, new_id())
    page.page.model.load()
    grab(page.frame, "packages-en-light-100")
    for language, name, zoom in (
        ("nl", "dark", 100),
        ("nl", "contrast", 100),
        ("nl", "light", 200),
    ):
        translations.use(language)
        theme.use(name)
        theme.set_zoom(zoom)
        grab(page.frame, f"packages-{language}-{name}-{zoom}")
        dialog = page.page.ask_pack()
        assert dialog is not None
        grab(dialog, f"pack-dialog-{language}-{name}-{zoom}")
        dialog.reject()


def test_a_package_is_called_back_with_a_reason(page: Page) -> None:
    laptop = page.hall.laptop("laptop 1")
    page.hall.pack(laptop)
    page.page.model.load()
    page.page.table.choose_row(0)
    asked = page.page.ask_withdraw()
    assert asked is not None
    asked.reason.setText("gestolen uit de auto")
    asked.button.click()
    assert "Called back: laptop 1" in page.said()
    assert not page.page.withdraw_button.isEnabled()
    (one,) = page.page.model.packages
    assert one.state is PackageState.WITHDRAWN


def test_bringing_home_can_be_stopped_between_two_files(page: Page) -> None:
    files = [Path(one) for one in laptop_results(page)]
    told: list[tuple[int, int]] = []
    done = bring_home(
        page.hall.office, page.hall.planner, files,
        progress=lambda at, of: told.append((at, of)), cancelled=lambda: bool(told),
    )  # fmt: skip
    assert (done.files, done.left, told) == (1, 2, [(1, 3)])
    page.page.model.brought.emit(done)
    assert "Stopped; 2 not looked at" in page.said()
    assert page.page.bring_button.isEnabled()


def test_a_refusal_is_said_on_the_page(page: Page) -> None:
    page.hall.laptop("laptop 1")
    dialog = page.page.ask_name()
    QTest.keyClicks(dialog.line, "laptop 1")
    dialog.button.click()
    assert page.said()
    assert ThisMachine().name() == ""
    dialog = page.page.ask_name()
    QTest.keyClicks(dialog.line, "laptop 2")
    dialog.button.click()
    assert ThisMachine().name() == "laptop 2"


def test_what_came_of_the_rehearsal_is_noted_with_the_day(page: Page) -> None:
    assert "A rehearsal is planned on 03-09-2026" in page.page.rehearsal.text()
    dialog = page.page.ask_note()
    dialog.line.setText("Deur B is te smal")
    dialog.button.click()
    assert "Rehearsed on 04-09-2026 09:00: Deur B is te smal" in page.page.rehearsal.text()
    (day,) = page.hall.office.issuance_days.days(page.hall.planner)
    assert (day.rehearsal.note, day.rehearsal.done_at) == ("Deur B is te smal", f.NOW)
    assert day.version == 2
