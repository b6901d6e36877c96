"""Telling people the day before that they would come in vain, from the look ahead."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app.ui.queue.preflight_view import PreflightView
from tests.ui.visit_office import DAY, Bench

Nameless = Callable[[QWidget], list[str]]
SERVICE = "COLLECT_DOCUMENT"


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> PreflightView:
    made = PreflightView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(made)
    made.model.day = DAY
    made.show()
    return made


def in_vain(bench: Bench, view: PreflightView, *surnames: str) -> list[UUID]:
    """Book people who have no card, and look."""
    people = [bench.add_person(name, "Ann", "1990-01-01").id for name in surnames]
    for place, person in enumerate(people):
        bench.book(person, at=10 + place)
    view.activate()
    return people


def choose(view: PreflightView, person: UUID) -> None:
    line = next(one for one in view.model.lines if one.expected.person_id == person)
    view.table.select((line.expected.appointment_id, person, SERVICE))


def answer(view: PreflightView, words: str) -> None:
    box = next(one for one in view.findChildren(QMessageBox) if one.isVisible())
    button = next(one for one in box.findChildren(QAbstractButton) if one.text() == words)
    QTest.keyClick(button, Qt.Key.Key_Space)


def told(view: PreflightView, person: UUID) -> bool:
    return next(
        one.told_at is not None for one in view.model.lines if one.expected.person_id == person
    )


def test_one_is_told_by_keyboard_and_only_once(
    view: PreflightView, bench: Bench, nameless: Nameless, qtbot: QtBot
) -> None:
    (person,) = in_vain(bench, view, "Zander")
    choose(view, person)
    assert view.tell_button.isEnabled()
    QTest.keyClick(view.tell_button, Qt.Key.Key_Space)
    assert "card is not here yet" in view.findChild(QMessageBox).text()
    answer(view, "Send")
    qtbot.waitUntil(lambda: told(view, person))
    choose(view, person)
    assert not view.tell_button.isEnabled()
    assert view.off_button.isEnabled()
    assert nameless(view) == []


def test_nothing_is_told_without_a_yes(view: PreflightView, bench: Bench) -> None:
    (person,) = in_vain(bench, view, "Zander")
    choose(view, person)
    view.tell_button.click()
    answer(view, "Leave it as it is")
    assert not told(view, person)


def test_all_are_told_at_once_each_one_time(
    view: PreflightView, bench: Bench, qtbot: QtBot
) -> None:
    people = in_vain(bench, view, "Zander", "Zimmer", "Zola")
    choose(view, people[0])
    view.tell_button.click()
    answer(view, "Send")
    qtbot.waitUntil(lambda: told(view, people[0]))
    assert "2" in view.all_button.text()
    view.all_button.click()
    answer(view, "Send")
    qtbot.waitUntil(lambda: all(told(view, one) for one in people))
    assert "2 are told." in view.banner.text()
    assert not view.all_button.isVisible()
