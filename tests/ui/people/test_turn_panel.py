"""When it is the person's turn, on the person's page, in the letter's own words."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter_app.ui.people.people_view import PeopleView
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests.ui.office import Desk

Grab = Callable[[QWidget, str], Path]


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> PeopleView:
    made = PeopleView(desk.office, desk.actor, desk.tasks)
    desk.failures.adopt(made.person.model, made)
    desk.show(qtbot, made)
    return made


def opened(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    (line, *_) = desk.office.people.search(desk.actor, "rana", 1)
    view.open_with(line.id)
    desk.settle(qtbot)


def words(view: PeopleView) -> str:
    return "\n".join(label.text() for label in view.person.turn.findChildren(QLabel))


def test_the_page_says_what_is_next_and_the_letter_is_made(
    view: PeopleView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(view, desk, qtbot)
    said = words(view)
    for heading in ("What is done?", "What comes next?", "What do you not have to do?"):
        assert heading in said
    panel = view.person.turn

    with qtbot.waitSignal(panel.model.letter_made):
        panel.letter.click()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "letter.pdf"))
    dialog.reject()

    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")


def test_the_page_speaks_the_language_of_the_window(
    view: PeopleView, desk: Desk, qtbot: QtBot, translations: Translations
) -> None:
    opened(view, desk, qtbot)

    translations.use("nl")
    QApplication.processEvents()
    desk.settle(qtbot)

    assert "Wat hoeft u niet te doen?" in words(view)


@pytest.mark.skipif(not os.environ.get("COUNTER_PICTURES"), reason="pictures are wanted only now")
def test_pictures(
    view: PeopleView, desk: Desk, qtbot: QtBot, theme: Theme, translations: Translations, grab: Grab
) -> None:
    """Write the page's pictures to COUNTER_PICTURES, for looking at them."""
    for language, look, zoom, width, height in (
        ("en", "light", 100, 1090, 740), ("nl", "dark", 100, 1730, 1020),
        ("nl", "light", 200, 1090, 1480),
    ):  # fmt: skip
        translations.use(language)
        theme.use(look)
        theme.set_zoom(zoom)
        view.resize(width, height)
        opened(view, desk, qtbot)
        for _ in range(6):
            QApplication.processEvents()
        grab(view, f"turn-{language}-{look}-{zoom}")
