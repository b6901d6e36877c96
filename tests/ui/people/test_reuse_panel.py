"""Needed and not needed: the answer, its reason one key away, and the document that is asked."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.decision import Answer, ChangeCause, Need, Reason
from counter_app.domain.reuse.engine import decide
from counter_app.domain.reuse.facts import Capture, Facts, Modality, Place, Product
from counter_app.settings import reuse_rules
from counter_app.ui.people.people_view import PeopleView
from counter_app.ui.reuse_model import ReuseModel
from counter_app.ui.reuse_panel import ReusePanel
from counter_app.ui.translations import Translations
from counter_app.ui.words import reuse as words
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]
CHILD = Facts(
    born=PartialDate(2011, 9, 3), product=Product.LATER_PERMIT, on=date(2023, 7, 1),
    captures=tuple(
        Capture(modality=one, taken_on=date(2023, 5, 1), place=Place.DESK)
        for one in (Modality.PHOTO, Modality.FINGERPRINTS)
    ),
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, translations: Translations) -> ReusePanel:
    made = ReusePanel(ReuseModel(desk.office, lambda: desk.actor, desk.tasks))
    qtbot.addWidget(made)
    made.resize(600, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _person(desk: Desk) -> UUID:
    return desk.office.people.search(desk.actor, "nguyen hong")[0].id


def _said(panel: QWidget) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_not_needed_is_said_with_its_reason_and_until_when(
    panel: ReusePanel, translations: Translations, qtbot: QtBot
) -> None:
    panel.show_decision(decide(reuse_rules(), CHILD))

    assert "Not needed: photo and fingerprints on record can be used again" in _said(panel)
    assert "What was given before is still good." in _said(panel)
    panel.why.setFocus()
    QTest.keyClick(panel.why, Qt.Key.Key_Space)
    assert "From Sunday 3 September 2023: Photo and fingerprints needed (turns 12)" in _said(panel)
    assert "D, version 1" in _said(panel)
    translations.use("nl")
    qtbot.waitUntil(lambda: "Niet nodig" in _said(panel))


def test_what_is_not_known_says_what_to_do(panel: ReusePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.model.show_person(_person(desk))
    desk.settle(qtbot)

    assert "Not known whether photo and prints are needed" in _said(panel)
    assert "Go by the letter that the person has." in _said(panel)
    panel.why.click()
    assert "For information only." in _said(panel)


def test_another_document_is_asked_by_keyboard(panel: ReusePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.model.show_person(_person(desk))
    desk.settle(qtbot)
    panel.why.click()
    panel.product.setFocus()

    QTest.keyClick(panel.product, Qt.Key.Key_End)
    desk.settle(qtbot)

    assert panel.model.product is Product.EU_CITIZEN
    qtbot.waitUntil(lambda: "not taken: not of citizens of the EU" in _said(panel))


def test_nobody_shown_is_nothing_said(panel: ReusePanel) -> None:
    panel.show_decision(decide(reuse_rules(), CHILD))
    panel.model.show_person(None)
    assert "Not needed" not in _said(panel)


def test_a_screen_reader_can_name_every_control(panel: ReusePanel, nameless: Nameless) -> None:
    panel.show_decision(decide(reuse_rules(), CHILD))
    assert nameless(panel) == []


def test_the_persons_page_tells_it(qtbot: QtBot, desk: Desk, translations: Translations) -> None:
    view = PeopleView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, view)
    view.person.model.open(_person(desk))
    desk.settle(qtbot)
    assert "Not known whether" in view.person.needed.findChildren(QLabel)[1].text()


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        (Answer, words.ANSWERS), (Need, words.NEEDS), (Reason, words.REASONS),
        (Modality, words.MODALITIES), (Place, words.PLACES), (Product, words.PRODUCTS),
        (ChangeCause, words.CAUSES),
    ],
)  # fmt: skip
def test_every_code_has_words(kind: type, table: dict[object, str]) -> None:
    assert set(table) == set(kind)
