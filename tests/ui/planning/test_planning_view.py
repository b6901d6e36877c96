"""The planning as a planner uses it: by keyboard, looking first, deciding on people, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Permission
from counter_app.domain.planning.opening import Closure, OpeningRule
from counter_app.domain.planning.plan import PlanChange, PlannedKind
from counter_app.domain.planning.preview import Way
from counter_app.services.appointments import Wish
from counter_app.ui.planning.planning_view import PlanningView, Step
from counter_app.ui.planning.rule_form import Often, RuleForm
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier
ZONE = ZoneInfo("Europe/Amsterdam")
TUESDAY = date(2026, 9, 8)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> PlanningView:
    made = PlanningView(desk.office, desk.actor, desk.tasks)
    desk.failures.adopt(made.model, made)
    desk.failures.adopt(made.changes, made)
    desk.show(qtbot, made)
    made.restore_focus()
    return made


def press(view: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(
        QApplication.focusWidget() or view, key, modifier or Qt.KeyboardModifier.NoModifier
    )


def book(desk: Desk, day: date, hour: int, number: int) -> str:
    """Book one of the people on file; return their name."""
    line = [
        one for one in desk.office.people.search(desk.actor, "a", 60)
        if not desk.office.appointments.of_person(one.id) and desk.office.custody.of_person(one.id)
    ][number]  # fmt: skip
    at = datetime.combine(day, time(hour), ZONE).astimezone(UTC)
    wish = Wish(
        location_id=desk.actor.location_id, service="COLLECT_DOCUMENT", starts_at=at,
        person_ids=(line.id,),
    )  # fmt: skip
    return desk.office.appointments.book(desk.actor, wish, new_id()).name


def close_tuesday(view: PlanningView, desk: Desk, qtbot: QtBot) -> None:
    """Write a closure of Tuesday by keyboard, up to the look at what it does."""
    press(view, Qt.Key.Key_3, CONTROL)
    press(view, Qt.Key.Key_Insert)
    assert view.step is Step.WRITE
    field = view.editor.form.fields["first_day"].editor
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, "08092026")
    press(view, Qt.Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    assert view.step is Step.DECIDE


def test_the_week_is_drawn_and_said(view: PlanningView, desk: Desk, qtbot: QtBot) -> None:
    timeline = view.overview.week.timeline
    assert timeline.hasFocus()
    said = QAccessible.queryAccessibleInterface(timeline).text(QAccessible.Text.Description)
    assert said.startswith("Friday 4 September 2026, 09:00–17:00: 6 desks, 6 of them public")
    assert said.endswith("2 booked at most")
    press(view, Qt.Key.Key_Down)
    assert view.model.day == date(2026, 9, 5)
    assert timeline.accessibleDescription().startswith("Saturday 5 September 2026")
    rows = view.overview.week.records
    days = [rows.index(n, 0).data() for n in range(rows.rowCount())]
    assert (days[0], days[-1]) == ("Mon 31 Aug", "Sun 6 Sept")
    assert rows.index(4, 1).data() == "09:00–17:00"
    assert (rows.index(4, 2).data(), rows.index(4, 3).data()) == ("6", "2")
    assert rows.index(6, 1).data() == "closed"


def test_weeks_go_by_keys_and_the_year_follows(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    press(view, Qt.Key.Key_Right, CONTROL)
    desk.settle(qtbot)
    assert view.overview.week.records.record(0).day == date(2026, 9, 7)
    strip = view.overview.strip
    strip.setFocus()
    press(view, Qt.Key.Key_PageDown)
    desk.settle(qtbot)
    assert view.model.day == date(2026, 10, 9)
    press(view, Qt.Key.Key_Right)
    desk.settle(qtbot)
    assert "school holiday: north" in strip.accessibleDescription()
    assert "48 desk hours" in strip.accessibleDescription()
    for _ in range(4):
        press(view, Qt.Key.Key_PageDown)
        desk.settle(qtbot)
    assert view.model.shown is not None
    assert view.model.shown.year[0].day.year == 2027


def test_a_closure_goes_from_the_list_to_everybodys_decision(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    names = [book(desk, TUESDAY, hour, 0) for hour in (9, 10, 11)]
    desk.settle(qtbot)
    close_tuesday(view, desk, qtbot)
    page = view.decision
    assert [hit.name for hit in page.hits.rows] == names
    assert page.hit_table.hasFocus()
    assert not page.apply.isEnabled()
    press(view, Qt.Key.Key_Return)  # to the decision about the first one
    assert page.panel.bar.button(Way.MOVE).hasFocus()
    press(view, Qt.Key.Key_Space)
    assert page.hits.index(0, 2).data() == "to Wed 9 Sept 09:00"
    page.hit_table.choose_row(1)
    page.panel.bar.button(Way.CALL_OFF).click()
    page.hit_table.choose_row(2)
    page.panel.bar.button(Way.KEEP).click()
    assert page.panel.reason.editor.hasFocus()
    assert not page.apply.isEnabled()
    QTest.keyClicks(page.panel.reason.editor, "collega wacht")
    assert "1 moved, 1 called off, 1 kept" in page.decided_words()
    press(view, Qt.Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    assert view.step is Step.LOOK
    assert "Moved: 1, called off: 1, kept: 1." in view.banner.text()
    lines = desk.office.appointments.day(desk.actor.location_id, TUESDAY)
    assert sorted((line.state.value, line.is_overbooked) for line in lines) == [
        ("booked", True), ("cancelled", False), ("moved", False),
    ]  # fmt: skip
    assert view.overview.lists["closures"].records.rowCount() == 1


def test_escape_goes_back_step_by_step_and_loses_nothing(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    close_tuesday(view, desk, qtbot)
    assert view.decision.apply.hasFocus()
    press(view, Qt.Key.Key_Escape)
    assert view.step is Step.WRITE
    assert view.editor.form.fields["first_day"].editor.text() == "08-09-2026"
    press(view, Qt.Key.Key_Escape)
    assert view.step is Step.LOOK
    assert desk.office.planning.plan(desk.actor.location_id).closures == ()


def test_somebody_books_meanwhile_and_decisions_are_kept(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    book(desk, TUESDAY, 9, 0)
    desk.settle(qtbot)
    close_tuesday(view, desk, qtbot)
    view.decision.panel.bar.button(Way.CALL_OFF).click()
    late = book(desk, TUESDAY, 12, 0)
    desk.settle(qtbot)
    view.decision.apply.click()
    desk.settle(qtbot)
    assert view.step is Step.DECIDE
    assert "booked or cancelled meanwhile" in view.banner.text()
    assert [hit.name for hit in view.changes.open_hits] == [late]
    assert view.decision.hits.index(0, 2).data() == "call off"
    view.decision.all_move.click()
    view.decision.apply.click()
    desk.settle(qtbot)
    assert view.step is Step.LOOK


def test_a_new_time_that_is_gone_is_asked_about_again(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    book(desk, TUESDAY, 9, 0)
    desk.settle(qtbot)
    close_tuesday(view, desk, qtbot)
    view.decision.panel.bar.button(Way.MOVE).click()
    (choice,) = view.changes.choices.values()
    for _ in range(6):  # all desks
        book(desk, date(2026, 9, 9), 9, 0)
    desk.settle(qtbot)
    view.decision.apply.click()
    desk.settle(qtbot)
    assert view.step is Step.DECIDE
    assert view.changes.choices == {}
    assert not view.decision.apply.isEnabled()
    (hit,) = view.changes.open_hits
    assert choice.to not in [start.starts_at for start in hit.proposals]


def test_all_are_kept_with_one_reason(view: PlanningView, desk: Desk, qtbot: QtBot) -> None:
    for hour in (9, 10):
        book(desk, TUESDAY, hour, 0)
    desk.settle(qtbot)
    close_tuesday(view, desk, qtbot)
    dialog: ReasonDialog = view.decision.ask_to_keep()
    QTest.keyClicks(dialog.reason, "open huis")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert view.decision.decided_words() == "0 moved, 0 called off, 2 kept"


def test_who_may_not_overbook_is_not_offered_to_keep(
    qtbot: QtBot, desk: Desk, translations: Translations
) -> None:
    actor = replace(desk.actor, permissions=desk.actor.permissions - {Permission.OVERBOOK})
    view = PlanningView(desk.office, actor, desk.tasks)
    desk.show(qtbot, view)
    view.restore_focus()
    book(desk, TUESDAY, 9, 0)
    desk.settle(qtbot)
    close_tuesday(view, desk, qtbot)
    bar = view.decision.panel.bar
    assert [bar.button(way).isEnabled() for way in (Way.MOVE, Way.CALL_OFF, Way.KEEP)] == [
        True, True, False,
    ]  # fmt: skip


def test_wrong_fields_are_marked_and_nothing_is_lost(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    press(view, Qt.Key.Key_2, CONTROL)
    press(view, Qt.Key.Key_Insert)
    form = view.editor.form
    assert isinstance(form, RuleForm)
    for name, words, code in (
        ("opens", "25:00", "time"), ("closes", "8", "time"), ("valid_from", "", "needed"),
    ):  # fmt: skip
        good = {"opens": "9", "closes": "17", "valid_from": "07-09-2026"}
        for each, text in {**good, name: words}.items():
            form.fields[each].editor.setText(text)
        view.editor.go_on.click()
        assert view.step is Step.WRITE
        assert code in form.fields[name].error.casefold(), name
        assert form.fields[name].editor.hasFocus()
        assert form.fields[name].editor.text() == words


def test_a_rule_of_every_second_week_with_a_share(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    press(view, Qt.Key.Key_2, CONTROL)
    view.overview.lists["rules"].new.click()
    form = view.editor.form
    assert isinstance(form, RuleForm)
    form.often.setCurrentIndex(form.often.findData(Often.WEEKS))
    assert form.fields["every_weeks"].isVisible()
    assert not form.fields["nth"].isVisible()
    form.weekday.setCurrentIndex(1)
    form.fields["opens"].editor.setText("17")
    form.fields["closes"].editor.setText("2000")
    form.desks.setValue(3)
    form.public.setValue(1)
    form.fields["anchor"].editor.setText("08-09-2026")
    view.editor.go_on.click()
    desk.settle(qtbot)
    assert view.decision.days.index(0, 0).data() == "Tue 8 Sept"
    assert (
        view.decision.days.index(0, 1).data() == "09:00–17:00: 6 → 09:00–17:00: 6, 17:00–20:00: 3"
    )
    view.decision.apply.click()
    desk.settle(qtbot)
    rules = view.overview.lists["rules"].records
    shown = [
        [rules.index(n, column).data() for column in range(4)] for n in range(rules.rowCount())
    ]
    assert ["Tuesday, every 2 weeks", "17:00–20:00", "3", "1"] in shown


def test_a_change_from_a_day_on_leaves_the_old_hours_until_then(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    rule = desk.office.planning.plan(desk.actor.location_id).rules[0]
    view.overview.change_wanted.emit(rule)
    form = view.editor.form
    assert isinstance(form, RuleForm)
    form.desks.setValue(4)
    form.fields["change_from"].editor.setText("14-09-2026")
    view.editor.go_on.click()
    desk.settle(qtbot)
    view.decision.apply.click()
    desk.settle(qtbot)
    mondays = [
        one for one in desk.office.planning.plan(desk.actor.location_id).rules if one.weekday == 0
    ]
    assert sorted((one.desks, one.valid_from, one.valid_until) for one in mondays) == [
        (4, date(2026, 9, 14), None), (6, date(2026, 1, 1), date(2026, 9, 13)),
    ]  # fmt: skip


def test_ending_a_rule_and_putting_it_back(view: PlanningView, desk: Desk, qtbot: QtBot) -> None:
    place = desk.actor.location_id
    press(view, Qt.Key.Key_2, CONTROL)
    press(view, Qt.Key.Key_Delete)
    desk.settle(qtbot)
    assert view.step is Step.DECIDE
    view.decision.apply.click()
    desk.settle(qtbot)
    assert desk.office.planning.plan(place).rules[0].valid_until == date(2026, 9, 3)
    press(view, Qt.Key.Key_7, CONTROL)
    history = view.overview.history
    told = [one for one in history.records.rows if one.kind is PlannedKind.RULE]
    assert (told[0].number, view.model.operator(told[0])) == (2, "M. de Wit")
    first = next(one for one in told if one.subject == told[0].subject and one.number == 1)
    history.table.select((first.subject, 1))
    history.back.click()
    desk.settle(qtbot)
    view.decision.apply.click()
    desk.settle(qtbot)
    assert desk.office.planning.plan(place).rules[0].valid_until is None
    assert view.overview.history.records.record(0).number == 3


def test_enter_on_a_block_changes_its_hours(view: PlanningView, desk: Desk) -> None:
    press(view, Qt.Key.Key_Return)
    assert view.step is Step.WRITE
    assert view.editor.form.fields["opens"].editor.text() == "09:00"


def test_a_new_location_and_its_first_hours(view: PlanningView, desk: Desk, qtbot: QtBot) -> None:
    view.overview.new_place.click()
    fields = view.editor.form.fields
    fields["name"].editor.setText("Hal Zuid")
    fields["code"].editor.setText("HAL")
    fields["latitude"].editor.setText("noord")
    view.editor.go_on.click()
    assert fields["latitude"].error
    fields["latitude"].editor.setText("52,08")
    fields["desks"].editor.setValue(12)
    view.editor.go_on.click()
    desk.settle(qtbot)
    assert view.step is Step.LOOK
    assert view.model.shown is not None
    place = view.model.shown.plan.location
    assert (place.name, place.latitude, len(view.model.shown.plan.desks)) == ("Hal Zuid", 52.08, 12)
    assert "No opening hours yet" in view.overview.lists["rules"].table._empty
    names = [view.overview.places.item(n).text() for n in range(view.overview.places.count())]
    assert names == ["Den Haag", "Hal Zuid"]


def test_what_others_write_is_shown(view: PlanningView, desk: Desk, qtbot: QtBot) -> None:
    planning, place = desk.office.planning, desk.actor.location_id
    closed = Closure(id=new_id(), location_id=place, first_day=TUESDAY, last_day=TUESDAY)
    seen = planning.preview(desk.actor, PlanChange(location_id=place, put=(closed,)))
    planning.apply(desk.actor, seen, (), new_id())
    qtbot.waitUntil(lambda: view.overview.lists["closures"].records.rowCount() == 1)


@pytest.mark.parametrize("kind", PlannedKind)
def test_every_form_writes_back_what_it_read(
    view: PlanningView, desk: Desk, qtbot: QtBot, kind: PlannedKind
) -> None:
    planning, place = desk.office.planning, desk.actor.location_id
    if kind in {PlannedKind.CLOSURE, PlannedKind.SHIFT}:
        view.overview.new_wanted.emit(kind)
        fields = view.editor.form.fields
        fields["first_day"].editor.setText("08-09-2026")
        fields["begins"].editor.setText("9")
        fields["ends"].editor.setText("24:00")
        view.editor.go_on.click()
        desk.settle(qtbot)
        view.decision.apply.click()
        desk.settle(qtbot)
    plan = planning.plan(place)
    item = {
        PlannedKind.RULE: plan.rules, PlannedKind.CLOSURE: plan.closures,
        PlannedKind.SHIFT: plan.shifts, PlannedKind.DESK: plan.desks,
        PlannedKind.SERVICE: plan.offers, PlannedKind.LOCATION: (plan.location,),
    }[kind][0]  # fmt: skip
    view.overview.change_wanted.emit(item)
    assert view.editor.form.read() == (item,)
    view.editor.go_on.click()
    desk.settle(qtbot)
    assert view.decision.hits.rowCount() == 0


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_part_has_a_name(
    view: PlanningView, desk: Desk, qtbot: QtBot, nameless: Nameless, translations: Translations,
    language: str,
) -> None:  # fmt: skip
    translations.use(language)
    book(desk, TUESDAY, 9, 0)
    desk.settle(qtbot)
    for name in view.overview.tab_names:
        view.overview.choose_tab(name)
        assert nameless(view) == [], name
    for kind in PlannedKind:
        view.overview.new_wanted.emit(kind)
        assert nameless(view) == [], kind
        press(view, Qt.Key.Key_Escape)
    close_tuesday(view, desk, qtbot)
    assert nameless(view) == []


def test_a_year_without_data_says_that_school_holidays_are_not_known(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    view.model.choose_day(date(2031, 3, 3))
    desk.settle(qtbot)
    assert "school holidays not known" in view.overview.strip.accessibleDescription()


def test_a_rule_of_one_day_only_is_the_day_itself(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    view.overview.new_wanted.emit(PlannedKind.RULE)
    form = view.editor.form
    assert isinstance(form, RuleForm)
    form.often.setCurrentIndex(form.often.findData(Often.ONCE))
    assert not form.fields["weekday"].isVisible()
    form.fields["valid_from"].editor.setText("13-09-2026")
    form.fields["opens"].editor.setText("10")
    form.fields["closes"].editor.setText("12")
    (rule,) = form.read()
    assert isinstance(rule, OpeningRule)
    assert (rule.weekday, rule.is_one_off, rule.valid_until) == (6, True, date(2026, 9, 13))
