"""Abilities of desks, what a service needs, and too few desks, on the planning's screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Ability
from counter_app.domain.planning.plan import PlanChange, PlannedKind
from counter_app.ui.planning.kind_dialog import KindDialog
from counter_app.ui.planning.place_forms import DeskForm
from counter_app.ui.planning.planning_view import PlanningView
from counter_app.ui.translations import Translations
from tests import factories as f
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> PlanningView:
    made = PlanningView(desk.office, desk.actor, desk.tasks)
    desk.failures.adopt(made.model, made)
    desk.failures.adopt(made.changes, made)
    desk.show(qtbot, made)
    return made


def test_a_desk_is_given_any_ability_that_booking_knows(view: PlanningView) -> None:
    view._begin(PlannedKind.DESK)
    form = view.editor.form
    assert isinstance(form, DeskForm)
    for ability in (Ability.LOW, Ability.SCANNER):
        QTest.keyClick(form.abilities[ability], Qt.Key.Key_Space)
    (made,) = form.read()
    assert made.abilities == {"low", "scanner"}  # type: ignore[union-attr]
    names = [box.accessibleName() for box in form.abilities.values()]
    assert names[3] == "Low desk, to sit at"
    assert len(set(names)) == len(Ability)


def opened(view: PlanningView, desk: Desk, qtbot: QtBot) -> KindDialog:
    view.overview.choose_tab("services")
    services = view.overview.lists["services"]
    code = services.table.record().service
    services.needs.setFocus()
    QTest.keyClick(services.needs, Qt.Key.Key_Space)
    dialog = [one for one in view.findChildren(KindDialog) if one.isVisible()][-1]
    desk.settle(qtbot)
    assert code == dialog.read().code
    return dialog


def test_what_a_service_needs_is_written_by_keyboard(
    view: PlanningView, desk: Desk, qtbot: QtBot, nameless: Nameless
) -> None:
    dialog = opened(view, desk, qtbot)
    assert not dialog.unable.isVisible()
    box = dialog.abilities[Ability.SCANNER]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    desk.settle(qtbot)
    assert "Den Haag" in dialog.unable.text()
    dialog.youngest.setFocus()
    dialog.youngest.selectAll()
    QTest.keyClicks(dialog.youngest, "6")
    assert nameless(dialog) == []
    QTest.keyClick(dialog.youngest, Qt.Key.Key_Return)
    desk.settle(qtbot)
    found = {one.code: one for one in desk.office.planning.service_kinds()}[dialog._kind.code]
    assert (found.needs, found.youngest, found.oldest) == (("scanner",), 6, None)
    assert "fingerprint scanner" in str(view.overview.lists["services"].records.index(0, 3).data())


def test_ages_in_the_wrong_order_are_said_at_the_field(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(view, desk, qtbot)
    dialog.youngest.setValue(20)
    dialog.oldest.setValue(10)
    dialog.button.click()
    desk.settle(qtbot)
    assert dialog.fields["oldest"].error
    assert dialog.isVisible()
    assert dialog.youngest.value() == 20


def test_too_few_desks_are_said_in_the_week(view: PlanningView, desk: Desk, qtbot: QtBot) -> None:
    assert not view.overview.shortage.isVisible()
    planning, here = desk.office.planning, desk.actor.location_id
    one = planning.desks(here)[-1]
    change = PlanChange(location_id=here, put=(replace(one, is_active=False),))
    planning.apply(desk.actor, planning.preview(desk.actor, change), (), new_id())
    view.reload()
    desk.settle(qtbot)
    said = view.overview.shortage.text()
    assert "up to 6 desks at once; 5 are in use" in said
    assert view.overview.shortage.accessibleName() == said


def test_whom_a_need_strands_is_shown_and_asked_before_it_is_written(
    view: PlanningView, desk: Desk, qtbot: QtBot, nameless: Nameless
) -> None:
    dialog = opened(view, desk, qtbot)
    code = dialog._kind.code
    at = f.local(f.SATURDAY, 10)
    wish = f.wish(desk.office, at, f.on_file(desk.office, desk.actor), service=code)
    visit = desk.office.appointments.book(desk.actor, wish, new_id())
    assert not dialog.visit_table.isVisible()
    box = dialog.abilities[Ability.SCANNER]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    desk.settle(qtbot)
    assert dialog.visit_table.isVisible()
    assert dialog.visits.index(0, 3).data() == visit.code
    assert visit.name in dialog.visits.index(0, 2).data()
    assert dialog.stranded.text().endswith("1")
    assert nameless(dialog) == []
    dialog.youngest.setFocus()
    QTest.keyClick(dialog.youngest, Qt.Key.Key_Return)
    question = [one for one in dialog.findChildren(QMessageBox) if one.isVisible()][-1]
    assert "They stay booked" in question.text()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    desk.settle(qtbot)
    assert dialog.isVisible()
    kinds = {one.code: one for one in desk.office.planning.service_kinds()}
    assert kinds[code].needs == ()
    dialog.button.click()
    question = [one for one in dialog.findChildren(QMessageBox) if one.isVisible()][-1]
    question.buttons()[0].click()
    desk.settle(qtbot)
    kinds = {one.code: one for one in desk.office.planning.service_kinds()}
    assert kinds[code].needs == ("scanner",)


def test_a_change_of_whom_a_place_serves_says_that_booked_people_stay(
    view: PlanningView, desk: Desk, qtbot: QtBot
) -> None:
    here = desk.office.planning.location(desk.actor.location_id)
    view.changes.start(PlanChange(location_id=here.id, put=(replace(here, name="Elders"),)))
    desk.settle(qtbot)
    assert not view.decision.audience.isVisible()
    students = replace(here, audience=("students",))
    view.changes.start(PlanChange(location_id=here.id, put=(students,)))
    desk.settle(qtbot)
    assert view.decision.audience.isVisible()
    assert "who is booked already stays booked" in view.decision.audience.text()
