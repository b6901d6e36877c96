"""Files and their reports as an operator sees them."""

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.findings import FindingCode, Severity
from counter_app.domain.imports import ImportKind
from counter_app.ui.imports.imports_model import FileKind
from counter_app.ui.imports.imports_view import ImportsView
from counter_app.ui.translations import Translations
from tests.ui.office import FILES, Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> ImportsView:
    made = ImportsView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, made)
    return made


@pytest.fixture
def fresh(qtbot: QtBot, empty_desk: Desk, translations: Translations) -> ImportsView:
    made = ImportsView(empty_desk.office, empty_desk.actor, empty_desk.tasks)
    empty_desk.show(qtbot, made)
    return made


def _show(view: ImportsView, desk: Desk, qtbot: QtBot, file: str) -> None:
    run = next(run for run in desk.office.imports.runs(desk.actor) if run.file == file)
    view.model.show(run.run_id)
    desk.settle(qtbot)


def _badges(view: ImportsView) -> list[str]:
    return [badge.text() for badge in view.report.counts if badge.isVisible()]


def _choose(view: ImportsView, row: int) -> None:
    for place, found in enumerate(view.model.findings()):
        if found.row == row and found.severity is Severity.ERROR:
            view.report.table.choose_row(place)
            return
    raise AssertionError(row)


def test_an_office_without_files_says_what_to_do(fresh: ImportsView) -> None:
    assert fresh.report._none.isVisible()
    assert not fresh.report.table.isVisible()


def test_files_are_taken_in_through_the_dialog(
    fresh: ImportsView, empty_desk: Desk, qtbot: QtBot
) -> None:
    dialog = fresh.open_dialog()
    dialog.filesSelected.emit([str(FILES / "students-noordzee.xlsx")])
    dialog.reject()
    assert fresh.stop.isVisible()
    assert not fresh.choose.isEnabled()
    empty_desk.settle(qtbot)
    assert _badges(fresh) == ["242 rows", "235 added", "7 held back"]
    assert fresh.banner.text() == "Taken in. 7 rows wait for a decision."
    assert fresh.choose.isEnabled()


def test_cards_may_be_dropped_as_a_consignment(
    fresh: ImportsView, empty_desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(fresh, Qt.Key.Key_3, CONTROL)
    assert fresh.kind is FileKind.ANNOUNCED
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FILES / "consignment.csv"))])
    where, buttons = QPointF(20, 20), Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, data, buttons, nothing)
    QApplication.sendEvent(fresh, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        fresh, QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, nothing)
    )
    empty_desk.settle(qtbot)
    report = fresh.model.report
    assert report is not None
    assert report.kind is ImportKind.CONSIGNMENT


def test_a_file_that_fails_does_not_stop_the_others(
    fresh: ImportsView, empty_desk: Desk, qtbot: QtBot
) -> None:
    fresh._take_in([str(FILES / "passports.csv"), str(FILES / "students-delta.csv")])
    empty_desk.settle(qtbot)
    assert fresh.banner.text().startswith("passports.csv: ")
    assert "Given names" in fresh.banner.text()
    report = fresh.model.report
    assert report is not None
    assert report.file == "students-delta.csv"


def test_the_same_file_again_is_said_to_change_nothing(
    view: ImportsView, desk: Desk, qtbot: QtBot
) -> None:
    view._take_in([str(FILES / "students-delta.csv")])
    desk.settle(qtbot)
    words = "Taken in before, so that nothing was changed: students-delta.csv."
    assert view.banner.text() == words


def test_the_heaviest_findings_stand_first(view: ImportsView, desk: Desk, qtbot: QtBot) -> None:
    _show(view, desk, qtbot, "students-noordzee.xlsx")
    order = [found.severity for found in view.model.findings()]
    assert order == sorted(order, key=list(Severity).index)
    assert view.report.records.index(0, 3).data() == "The V-number lost its zeros at the front."


def test_a_proposal_is_used_and_the_row_taken_in_by_keyboard(
    view: ImportsView, desk: Desk, qtbot: QtBot
) -> None:
    _show(view, desk, qtbot, "students-noordzee.xlsx")
    _choose(view, 55)
    pane = view.report.row
    assert pane.fields["v_number"].error
    QTest.keyClick(pane.proposals["v_number"], Qt.Key.Key_Space)
    assert pane.fields["v_number"].editor.text() == "0358278968"
    assert pane.take_in.hasFocus()
    QTest.keyClick(pane.take_in, Qt.Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    assert view.banner.text() == "Row 55 was taken in."
    assert _badges(view) == ["242 rows", "235 added", "1 settled", "6 held back"]
    assert desk.office.people.search(desk.actor, "0358278968")[0].name.startswith("Coleman")
    last = view.model.findings()[-1]
    assert (last.row, view.model.is_settled(last)) == (55, True)


def test_a_row_that_is_still_wrong_says_so_at_the_field_and_keeps_the_input(
    view: ImportsView, desk: Desk, qtbot: QtBot
) -> None:
    _show(view, desk, qtbot, "students-noordzee.xlsx")
    _choose(view, 245)
    pane = view.report.row
    pane.fields["v_number"].editor.setText("2345678901")
    pane.take_in.click()
    desk.settle(qtbot)
    assert pane.fields["v_number"].error == ""
    assert pane.fields["v_number"].editor.text() == "2345678901"
    assert pane.fields["date_of_birth"].error.startswith("This date does not exist")
    assert pane.fields["date_of_birth"].editor.hasFocus()
    assert view.model.held_back(245) is not None


def test_typed_corrections_survive_a_refresh(view: ImportsView, desk: Desk, qtbot: QtBot) -> None:
    _show(view, desk, qtbot, "students-noordzee.xlsx")
    _choose(view, 245)
    view.report.row.fields["v_number"].editor.setText("2345678901")
    view.reload()
    desk.settle(qtbot)
    assert view.report.row.fields["v_number"].editor.text() == "2345678901"


def test_an_earlier_report_is_one_choice_away(view: ImportsView, desk: Desk, qtbot: QtBot) -> None:
    assert view.report.runs.count() == 3
    place = next(n for n in range(3) if view.report.runs.itemText(n).startswith("consignment"))
    view.report.runs.setCurrentIndex(place)
    view.report.runs.activated.emit(place)
    desk.settle(qtbot)
    assert view.model.report is not None
    assert view.model.report.file == "consignment.csv"
    codes = {found.code for found in view.model.findings()}
    assert FindingCode.NO_CARD in codes


def test_the_report_is_exported_without_formulas(
    view: ImportsView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = view.open_export()
    assert dialog is not None
    path = tmp_path / "report.csv"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    desk.settle(qtbot)
    assert view.banner.text() == "The report was written to report.csv."
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][:3] == ["Weight", "Row", "Field"]
    assert len(rows) == len(view.model.findings()) + 1
    view.model.export(path, [["=1+1", "plain"]])
    desk.settle(qtbot)
    assert path.read_text("utf-8-sig").splitlines() == ["'=1+1;plain"]


def test_stopping_keeps_what_was_taken_in(
    fresh: ImportsView, empty_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    copies = [tmp_path / f"{number}.csv" for number in range(3)]
    for number, copy in enumerate(copies):
        shutil.copy(FILES / "students-delta.csv", copy)
        with copy.open("ab") as file:
            file.write(b"\n" * number)
    fresh.model.take_in(copies, FileKind.PEOPLE)
    fresh.stop.click()
    assert fresh.choose.isEnabled()
    empty_desk.settle(qtbot)
    assert len(empty_desk.office.imports.runs(empty_desk.actor)) <= 1


def test_errors_at_fields_follow_the_language(
    view: ImportsView, desk: Desk, qtbot: QtBot, translations: Translations
) -> None:
    _show(view, desk, qtbot, "students-noordzee.xlsx")
    _choose(view, 55)
    field = view.report.row.fields["v_number"]
    translations.use("nl")
    qtbot.waitUntil(lambda: field.error.startswith("Het V-nummer"))


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_part_has_a_name(
    view: ImportsView, desk: Desk, qtbot: QtBot, nameless: Nameless, translations: Translations,
    language: str,
) -> None:  # fmt: skip
    translations.use(language)
    _show(view, desk, qtbot, "students-noordzee.xlsx")
    assert view.report.row.fields
    assert nameless(view) == []
