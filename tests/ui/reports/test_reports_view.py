"""The screen of figures: choosing, charts by keyboard, the way down to the cases, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Permission
from counter_app.domain.reports.figures import Grouping
from counter_app.services.agenda import ListKind
from counter_app.ui.reports.reports_model import Period
from counter_app.ui.reports.reports_view import ReportsView
from counter_app.ui.translations import Translations
from tests.ui.office import DAY, Desk

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def played(desk: Desk, translations: Translations) -> Desk:
    """Serve the first two people who are booked; the others are still to come."""
    translations.use("en")
    office, actor = desk.office, desk.actor
    for number, line in enumerate(office.appointments.day(actor.location_id, DAY)[:2]):
        desk.at(9, 10 + 20 * number)
        office.queue.check_in(actor, line.id, new_id())
        desk.at(9, 14 + 20 * number)
        office.queue.call(actor, line.id, new_id())
        office.queue.serve(actor, line.id, new_id())
        desk.at(9, 22 + 20 * number)
        office.queue.done(actor, line.id, new_id())
    return desk


@pytest.fixture
def view(played: Desk, qtbot: QtBot) -> ReportsView:
    made = ReportsView(played.office, played.actor, played.tasks)
    played.failures.adopt(made.model, made)
    played.show(qtbot, made)
    return made


def cells(view: ReportsView) -> list[list[str]]:
    model = view.figure.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(view: ReportsView, played: Desk, qtbot: QtBot, code: str) -> None:
    view.figures.select(code)
    played.settle(qtbot)


def test_a_figure_stands_with_chart_table_and_definition(
    view: ReportsView, played: Desk, qtbot: QtBot
) -> None:
    choose(view, played, qtbot, "service_time")
    assert view.figure.name.text() == "Service time"
    assert view.figure.headline.text() == "8 min median, 8 min for 9 of 10"
    assert "How long each turn at a desk lasted" in view.figure.definition.text()
    assert view.figure.sources.text() == "Read from: queue, appointments."
    assert cells(view) == [["September 2026", "8 min", "8 min", "2"]]
    (bar,) = view.figure.chart.bars
    assert (bar.label, bar.words, bar.value, bar.high) == (
        "September 2026", "8 min · 8 min", 8, 8,
    )  # fmt: skip


def test_it_speaks_dutch_and_names_all_it_shows(
    view: ReportsView, translations: Translations, nameless: Nameless, qtbot: QtBot
) -> None:
    assert nameless(view) == []
    translations.use("nl")
    assert view.title() == "Rapporten"
    qtbot.waitUntil(lambda: view.figure.headline.text() == "2 bezoeken")
    assert cells(view) == [["september 2026", "2 bezoeken"]]
    assert nameless(view) == []


def test_by_keyboard_from_a_bar_to_its_cases_and_back(
    view: ReportsView, played: Desk, qtbot: QtBot
) -> None:
    opened: list[object] = []
    view.open_person.connect(opened.append)
    view.model.show_by(Grouping.DAY)
    played.settle(qtbot)
    view.figure.chart.setFocus()
    QTest.keyClick(view.figure.chart, Qt.Key.Key_Down)
    assert view.figure.chart.accessibleDescription() == "4 September 2026: 2 visits"
    QTest.keyClick(view.figure.chart, Qt.Key.Key_Return)
    played.settle(qtbot)
    assert view.cases.isVisible()
    assert view.cases.title.text() == "Visits · 4 September 2026"
    assert view.cases.number.text().startswith("2 cases.")
    shown = view.cases.records.rows
    assert len(shown) == 2
    QTest.keyClick(view.cases.table, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert opened == [shown[0].person_id]
    QTest.keyClick(view.cases.table, Qt.Key.Key_Escape)
    assert view.figure.isVisible()
    entry = played.office.audit.entries(played.actor, played.actor.location_id)[0]
    assert entry.action == "report.cases_seen"


def test_who_may_not_see_people_sees_figures_only(
    played: Desk, qtbot: QtBot
) -> None:  # fmt: skip
    auditor = replace(played.actor, permissions=frozenset({Permission.SEE_REPORTS}))
    made = ReportsView(played.office, auditor, played.tasks)
    played.show(qtbot, made)
    assert made.figure.headline.text() == "2 visits"
    assert not made.figure.cases.isEnabled()
    made.figure.chart.setFocus()
    QTest.keyClick(made.figure.chart, Qt.Key.Key_Return)
    assert made.figure.isVisible()


def test_periods_and_days(view: ReportsView, played: Desk, qtbot: QtBot) -> None:
    head, model = view.head, view.model
    assert (model.asked.first, model.asked.last) == (date(2025, 9, 1), DAY)
    head.period.setCurrentIndex(head.period.findData(Period.LAST_MONTH))
    head.period.activated.emit(head.period.currentIndex())
    played.settle(qtbot)
    assert (model.asked.first, model.asked.last) == (date(2026, 8, 1), date(2026, 8, 31))
    assert (head.first.text(), head.last.text()) == ("01-08-2026", "31-08-2026")
    assert view.figure.headline.text() == "0 visits"
    head.last.setFocus()
    head.last.selectAll()
    QTest.keyClicks(head.last, "04-09-2026")
    QTest.keyClick(head.last, Qt.Key.Key_Return)
    played.settle(qtbot)
    assert model.period is Period.OTHER
    assert view.figure.headline.text() == "2 visits"
    head.last.selectAll()
    QTest.keyClicks(head.last, "01-01-2026")
    QTest.keyClick(head.last, Qt.Key.Key_Return)
    assert head.last_field.error == "The last day comes before the first."
    assert model.asked.last == DAY, "what was asked stays until it makes sense"
    assert head.last.text() == "01-01-2026", "nothing typed is lost"


def test_a_figure_of_this_moment_has_no_period(
    view: ReportsView, played: Desk, qtbot: QtBot
) -> None:
    choose(view, played, qtbot, "cards_by_age")
    assert view.figure.period.text() == "As it is at this moment"
    assert not view.head.period.isEnabled()
    assert [row[0] for row in cells(view)] == ["0 to 7 days"]
    choose(view, played, qtbot, "hall_wait")
    assert view.head.period.isEnabled()
    assert view.figure.headline.text().startswith("4 min median")


@pytest.mark.parametrize("kind", ListKind)
def test_a_figure_is_taken_away(
    view: ReportsView, played: Desk, qtbot: QtBot, tmp_path: Path, kind: ListKind
) -> None:
    view.head.file_wanted.emit(kind)
    played.settle(qtbot)
    (dialog,) = view.findChildren(QFileDialog)
    target = tmp_path / f"figure.{kind.value}"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    begin = {ListKind.XLSX: b"PK", ListKind.CSV: "\ufeff".encode(), ListKind.PDF: b"%PDF"}
    assert target.read_bytes().startswith(begin[kind])


def test_the_month_is_made_with_one_key(
    view: ReportsView, played: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.keyClick(view.figures, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(view.findChildren(QFileDialog)))
    (dialog,) = view.findChildren(QFileDialog)
    assert [Path(one).name for one in dialog.selectedFiles()] == ["2026-09.pdf"]
    dialog.fileSelected.emit(str(tmp_path / "month.pdf"))
    dialog.close()
    assert (tmp_path / "month.pdf").read_bytes().startswith(b"%PDF")
