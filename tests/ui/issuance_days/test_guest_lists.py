"""Lists of institutions in the window: their columns, what is wrong with them, who is meant."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from counter_app.domain.ids import new_id
from counter_app.services.office import Office
from counter_app.ui.issuance_days.columns_dialog import ColumnsDialog
from counter_app.ui.issuance_days.days_view import DaysView
from counter_app.ui.issuance_days.guests_page import GuestsPage
from counter_app.ui.issuance_days.remarks_dialog import RemarksDialog
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests import factories as f
from tests import issuance_day_office as d
from tests.ui.conftest import Grab
from tests.ui.issuance_days.days_window import office, view

__all__ = ["office", "view"]

STRANGE = ("Estudiante", "Nombre", "Nacido", "Correo")
CONTROL = Qt.KeyboardModifier.ControlModifier


def a_list(folder: Path, head: tuple[str, ...], *rows: tuple[str, ...]) -> Path:
    path = folder / f"{new_id()}.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as out:
        csv.writer(out, delimiter=";").writerows([head, *rows])
    return path


def opened(view: DaysView) -> GuestsPage:
    view.activate()
    view.show_tab("guests")
    page = view.pages["guests"]
    assert isinstance(page, GuestsPage)
    return page


def choose(dialog: ColumnsDialog, name: str, heading: str) -> None:
    """Choose a heading with the arrows."""
    choice = dialog.choices[name].editor
    choice.setFocus()
    while choice.currentData() != heading:
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() > before


def test_columns_that_are_not_known_are_said_once(
    view: DaysView, office: Office, tmp_path: Path, grab: Grab,
    nameless: Callable[[QWidget], list[str]],
) -> None:  # fmt: skip
    scene = d.scene(office)
    body = scene.institutions[0]
    page = opened(view)
    page.model.take_roster(
        body.id, a_list(tmp_path, STRANGE, ("Silva", "Ana", "2004-03-09", "ana@example.org"))
    )
    (dialog,) = page.findChildren(ColumnsDialog)
    assert body.name in dialog.words.text()
    assert nameless(dialog) == []
    surname = dialog.choices["surname"].editor
    assert surname.hasFocus() or dialog.focusWidget() is surname
    assert "Silva" in surname.itemText(surname.findData("Estudiante"))
    grab(dialog, "columns-en")
    dialog.button.click()
    assert dialog.choices["surname"].error
    choose(dialog, "surname", "Estudiante")
    choose(dialog, "date_of_birth", "Estudiante")
    dialog.button.click()
    assert "twice" in dialog.choices["date_of_birth"].error
    choose(dialog, "date_of_birth", "Nacido")
    choose(dialog, "given_names", "Nombre")
    choose(dialog, "email", "Correo")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert (one.guest.full_name, one.guest.email) == ("Ana Silva", "ana@example.org")
    page.model.take_roster(body.id, a_list(tmp_path, STRANGE, ("Costa", "Rui", "2003-01-02", "")))
    assert len(office.day_guests.ready(scene.planner, scene.day.id).guests) == 2  # unasked


def test_a_list_is_taken_in_without_its_strange_columns_and_they_may_be_said_afterwards(
    view: DaysView, office: Office, tmp_path: Path, grab: Grab,
    nameless: Callable[[QWidget], list[str]],
) -> None:  # fmt: skip
    scene = d.scene(office)
    body = scene.institutions[0]
    page = opened(view)
    head = ("Achternaam", "Geboortedatum", "Nombre", "Correo", "Notas")
    path = a_list(tmp_path, head, ("Silva", "2004-03-09", "Ana", "ana@example.org", "x"))
    assert not page.columns_button.isVisible()
    page.model.take_roster(body.id, path)
    assert len(office.day_guests.ready(scene.planner, scene.day.id).guests) == 1  # not held up
    assert not page.findChildren(ColumnsDialog)
    assert "Nombre, Correo, Notas" in view.banner.text()
    assert page.columns_button.text() == "Columns not known (3)…"
    grab(view, "columns-unread-en")
    QTest.keyClick(page, Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = page.findChildren(ColumnsDialog)
    assert nameless(dialog) == []
    assert dialog.button.text() == "Remember"
    choose(dialog, "given_names", "Nombre")
    choose(dialog, "email", "Correo")
    dialog.button.click()
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert (one.guest.full_name, one.guest.email) == ("Ana Silva", "ana@example.org")
    assert not page.columns_button.isVisible()
    page.model.take_roster(body.id, a_list(tmp_path, head, ("Costa", "2003-01-02", "Rui", "", "y")))
    assert not page.columns_button.isVisible()  # remembered, also what nobody needs


def test_what_is_wrong_with_a_list_is_told_row_by_row(
    view: DaysView, office: Office, tmp_path: Path, grab: Grab,
    nameless: Callable[[QWidget], list[str]],
) -> None:  # fmt: skip
    scene = d.scene(office)
    page = opened(view)
    assert not page.remarks_button.isVisible()
    head = ("V-nummer", "Achternaam", "Voornamen", "Geboortedatum", "E-mail")
    page.model.take_roster(scene.institutions[0].id, a_list(
        tmp_path, head, ("12345", "Silva", "Ana", "31-31-2004", "ana(at)example"),
        (f.v_number(), "Costa", "Rui", "2003-01-02", "rui@example.org"),
    ))  # fmt: skip
    assert page.remarks_button.text() == "Found in the list (3)…"
    QTest.keyClick(page, Qt.Key.Key_D, CONTROL)
    (dialog,) = page.findChildren(RemarksDialog)
    assert nameless(dialog) == []
    grab(dialog, "remarks-en")
    shown = {(one.row, one.field) for one in map(dialog.records.record, range(3))}
    assert shown == {(2, "v_number"), (2, "date_of_birth"), (2, "email")}
    told: list[tuple[bytes, str]] = []
    page.file_made.connect(lambda data, name: told.append((data, name)))
    dialog.keep_button.click()
    (kept,) = told
    file = tmp_path / "kept.xlsx"
    file.write_bytes(kept[0])
    rows = list(load_workbook(file).active.iter_rows(values_only=True))
    assert rows[0] == ("Row", "Field", "In the list", "What is wrong", "What to do")
    assert any("ana(at)example" in row for row in rows)
    dialog.close_button.click()


def test_answers_that_were_refused_are_told(view: DaysView, office: Office, tmp_path: Path) -> None:
    d.scene(office)
    page = opened(view)
    page.model.take_answers(
        a_list(tmp_path, ("Afspraakcode", "Antwoord"), ("ABCD2345", "ja"), ("WXYZ6789", "ja"))
    )
    page.remarks_button.click()
    (dialog,) = page.findChildren(RemarksDialog)
    assert [dialog.records.record(at).row for at in range(2)] == [2, 3]
    assert dialog.records.record(0).says == "This is not there any more. Search again."


def test_a_line_of_nobody_is_named_by_a_scanned_number(
    view: DaysView, office: Office, tmp_path: Path, grab: Grab,
    nameless: Callable[[QWidget], list[str]],
) -> None:  # fmt: skip
    scene = d.scene(office)
    known = f.on_file(office, f.seat(office, "clerk"))
    page = opened(view)
    line = ("", "Zonder", "Nummer", "2001-01-01", "", "", "", "")
    page.model.take_roster(scene.institutions[0].id, d.roster(tmp_path, line))
    settling = page.settling
    assert not settling.number.isEnabled()
    page.table.selectRow(0)
    assert (settling.yes_button.isEnabled(), settling.as_button.isEnabled()) == (False, False)
    QTest.keyClicks(settling.number, f.v_number())  # of nobody
    QTest.keyClick(settling.number, Qt.Key.Key_Return)
    assert "no card" in settling.number_field.error
    assert settling.number.text()
    assert view.on_scan(known.v_number or "")
    assert settling.as_button.hasFocus() or page.focusWidget() is settling.as_button
    grab(view, "guests-settle-en")
    assert nameless(view) == []
    QTest.keyClick(settling.as_button, Qt.Key.Key_Space)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert one.guest.person_id == known.id
    assert settling.number.text() == ""


def test_a_card_of_nobody_is_confirmed_with_a_key(
    view: DaysView, office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    card = {
        "v_number": f.v_number(), "surname": "Silva", "given_names": "Ana",
        "date_of_birth": "2004-03-09",
    }  # fmt: skip
    office.imports.consignment(f.seat(office, "demo"), f.consignment(tmp_path / "c.csv", card))
    page = opened(view)
    line = ("", "Silva", "Ana", "2004-03-09", "BRA", "", "", "")
    page.model.take_roster(scene.institutions[0].id, d.roster(tmp_path, line))
    page.table.selectRow(0)
    assert page.records.record(0).proposal_number == card["v_number"]
    QTest.keyClick(page, Qt.Key.Key_Return, CONTROL)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert one.v_number == card["v_number"]


def test_the_dialogs_in_dutch_and_large(
    view: DaysView, office: Office, tmp_path: Path, grab: Grab, translations: Translations,
    theme: Theme,
) -> None:  # fmt: skip
    scene = d.scene(office)
    page = opened(view)
    translations.use("nl")
    theme.use("dark")
    theme.set_zoom(200)
    page.model.take_roster(
        scene.institutions[0].id, a_list(tmp_path, STRANGE, ("Silva", "Ana", "2004-03-09", ""))
    )
    (dialog,) = page.findChildren(ColumnsDialog)
    grab(dialog, "columns-nl-200")
    assert dialog.choices["surname"].editor.accessibleName() == "Achternaam"
