"""The control tower by keyboard: locations, plans beside each other, scenarios compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.scenarios.effects import BaseKind, EffectKind
from counter_app.domain.tower.duties import Method
from counter_app.services import tower_solver
from counter_app.ui.control_tower.tower_view import Part, TowerScreen
from counter_app.ui.planning.planning_view import PlanningView, Step
from counter_app.ui.translations import Translations
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def screen(
    qtbot: QtBot, desk: Desk, translations: Translations, monkeypatch: pytest.MonkeyPatch
) -> TowerScreen:
    monkeypatch.setattr(tower_solver, "is_installed", lambda: False)
    made = TowerScreen(desk.office, desk.actor, desk.tasks)
    for part in (made.model, made.what_if):
        desk.failures.adopt(part, made)
    desk.show(qtbot, made)
    return made


def _wanted(screen: TowerScreen) -> list[tuple[str, object]]:
    heard: list[tuple[str, object]] = []
    screen.wanted.connect(lambda name, subject: heard.append((name, subject)))
    return heard


def _searched(screen: TowerScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.show_part(Part.PLANS)
    QTest.keyClick(screen.plans.search, Qt.Key.Key_Space)
    desk.settle(qtbot)


def test_each_location_stands_in_a_line_and_leads_to_planning(
    screen: TowerScreen, nameless: Nameless
) -> None:
    heard = _wanted(screen)
    view = screen.model.view
    assert view is not None
    table = screen.locations.table
    assert table.model().rowCount() == len(view.lines)
    screen.locations.go_first()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert heard == [("planning", view.lines[0].location.id)]
    assert nameless(screen) == []


def test_the_days_of_a_location_are_told_key_by_key(screen: TowerScreen) -> None:
    bars = screen.locations.bars
    first = bars.words()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.words() != first
    assert bars.accessibleDescription() == bars.words()
    QTest.keyClick(bars, Qt.Key.Key_Home)
    assert bars.words() == first


def test_plans_stand_beside_each_other(
    screen: TowerScreen, desk: Desk, qtbot: QtBot, nameless: Nameless
) -> None:
    _searched(screen, desk, qtbot)
    shown = [one.method for one in screen.plans.plans.rows]
    assert shown == [Method.PRESENT, Method.GREEDY]
    assert "solver is not installed" in screen.plans._notice.text()
    assert nameless(screen) == []


def test_a_plan_is_looked_at_in_planning(screen: TowerScreen, desk: Desk, qtbot: QtBot) -> None:
    _searched(screen, desk, qtbot)
    heard = _wanted(screen)
    screen.plans.plan_table.choose_row(1)
    screen.plans.site_table.choose_row(0)
    assert screen.plans.look.isEnabled()
    QTest.keyClick(screen.plans.look, Qt.Key.Key_Space)
    desk.settle(qtbot)
    ((name, change),) = heard
    assert name == "planning"
    assert isinstance(change, PlanChange)
    planning = PlanningView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, planning)
    planning.open_with(change)
    desk.settle(qtbot)
    desk.settle(qtbot)
    assert planning.step is Step.DECIDE
    assert planning.changes.preview is not None
    assert planning.changes.preview.change == change


def test_the_present_plan_is_not_written_anew(
    screen: TowerScreen, desk: Desk, qtbot: QtBot
) -> None:
    _searched(screen, desk, qtbot)
    screen.plans.plan_table.choose_row(0)
    assert not screen.plans.look.isEnabled()


def test_scenarios_are_compared_kept_and_thrown_away(
    screen: TowerScreen, desk: Desk, qtbot: QtBot, nameless: Nameless
) -> None:
    screen.show_part(Part.SCENARIOS)
    desk.settle(qtbot)
    page, model = screen.scenarios, screen.what_if
    assert [one.scenario.name for one in model.compared] == ["as_now"]
    form = page.form
    form.preset.setCurrentIndex(form.preset.findData("inflow_up"))
    assert form.rows[EffectKind.INFLOW].figure.value() == 20
    assert form.rows[EffectKind.OPENING].first.value() == 9
    form.rows[EffectKind.INFLOW].figure.setValue(30)
    form.weeks.setValue(10)
    QTest.keyClick(form.play, Qt.Key.Key_Space)
    desk.settle(qtbot)
    assert model.compared[1].scenario.effects[0].percent == 30
    assert [row.is_answered for row in page.records.rows] == [False, False, True]
    page.table.choose_row(1)
    QTest.keyClick(page.keep, Qt.Key.Key_Space)
    desk.settle(qtbot)
    assert "was kept" in screen.banner.text()
    desk.settle(qtbot)
    model.load()
    desk.settle(qtbot)
    assert [one.name for one in model.kept] == ["inflow_up"]
    page.kept_table.choose_row(0)
    QTest.keyClick(page.forget, Qt.Key.Key_Space)
    desk.settle(qtbot)
    desk.settle(qtbot)
    assert model.kept == ()
    QTest.keyClick(page.remove, Qt.Key.Key_Space)
    assert len(model.compared) == 1
    assert nameless(screen) == []


def test_no_more_than_four_stand_beside_each_other(
    screen: TowerScreen, desk: Desk, qtbot: QtBot
) -> None:
    model = screen.what_if
    for number in range(6):
        asked = replace(
            model.preset("as_now", BaseKind.COUNTRY), name=f"nr {number}", weeks=2, runs=1
        )
        model.play(asked)
        desk.settle(qtbot)
    assert [one.scenario.name for one in model.compared] == ["nr 0", "nr 1", "nr 2", "nr 5"]


def test_the_plot_tells_a_week_by_keys(screen: TowerScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.show_part(Part.SCENARIOS)
    desk.settle(qtbot)
    plot = screen.scenarios.plot
    assert plot.words().startswith("Week 1:")
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.words().startswith("Week 52:")
    assert plot.words() in plot.accessibleDescription()


def test_the_comparison_goes_on_paper(screen: TowerScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.show_part(Part.SCENARIOS)
    desk.settle(qtbot)
    papers: list[bytes] = []
    screen.what_if.report_ready.connect(papers.append)
    screen.scenarios.make_report()
    desk.settle(qtbot)
    assert papers[0].startswith(b"%PDF")
    for dialog in screen.findChildren(QFileDialog):
        dialog.reject()


def test_a_search_from_a_day_that_is_no_monday_marks_the_field(
    screen: TowerScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.show_part(Part.PLANS)
    proposed = screen.plans.first.date()
    assert proposed is not None
    screen.plans.first.setText("31-02-2026")
    screen.plans.begin()
    assert screen.plans.fields["first_day"].error
    screen.plans.first.set_date(PartialDate.of(proposed.latest() + timedelta(days=1)))
    screen.plans.begin()
    desk.settle(qtbot)
    assert screen.plans.fields["first_day"].error
    assert not screen.model.is_searching
