"""Every text can be read on its ground, in every theme; zoom scales type and measures."""

import itertools
import re
import tomllib

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counter_app import paths
from counter_app.ui.theme import NAMES, Theme, contrast, keep_icon
from counter_app.ui.widgets.boxes import VBox

GROUNDS = ("surface", "canvas", "raised", "hover")
PAIRS = [
    *itertools.product(("ink", "muted", "accent"), GROUNDS),
    *itertools.product(("good", "warn", "bad"), ("surface", "canvas", "raised")),
    *((text, "accent-tint") for text in ("ink", "muted", "accent")),
    *((text, f"{text}-tint") for text in ("good", "warn", "bad")),
    *(("ink", f"{state}-tint") for state in ("good", "warn", "bad")),
    *((f"on-{name}", name) for name in ("accent", "good", "warn", "bad", "off")),
    ("on-off", "surface"),
    ("surface", "ink"),
]
BORDERS = [*itertools.product(("edge", "focus"), ("surface", "canvas", "accent-tint"))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(theme: Theme, name: str, text: str, ground: str) -> None:
    tokens = tomllib.loads(paths.resource("styles", "tokens.toml").read_text("utf-8"))[name]
    ratio = contrast(tokens[text], tokens[ground])
    assert ratio >= 4.5, f"{text} on {ground}: {ratio:.2f}"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("border", "ground"), BORDERS)
def test_borders_of_controls_and_the_ring_can_be_seen(name: str, border: str, ground: str) -> None:
    tokens = tomllib.loads(paths.resource("styles", "tokens.toml").read_text("utf-8"))[name]
    assert contrast(tokens[border], tokens[ground]) >= 3


def test_contrast_is_the_formula_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_all_themes_have_the_same_names() -> None:
    tokens = tomllib.loads(paths.resource("styles", "tokens.toml").read_text("utf-8"))
    assert set(tokens) == set(NAMES)
    assert len({frozenset(theme) for theme in tokens.values()}) == 1


@pytest.mark.parametrize("name", NAMES)
def test_the_sheet_is_filled_in_completely(theme: Theme, name: str) -> None:
    theme.use(name)
    assert "@" not in theme.style_sheet()
    assert not re.search(r"\b0\.00pt", theme.style_sheet())


def test_a_theme_is_switched_while_widgets_live(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("Words")
    qtbot.addWidget(label)
    label.show()
    light = label.palette().color(label.foregroundRole())
    with qtbot.waitSignal(theme.changed):
        theme.use("dark")
    assert label.palette().color(label.foregroundRole()) != light


def test_zoom_scales_type_and_measures(theme: Theme, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    box = VBox(widget, margins=16, spacing=8)
    label = QLabel("Words")
    box.addWidget(label)
    widget.show()
    small = label.fontMetrics().height()
    theme.set_zoom(200)
    assert box.contentsMargins().left() == 32
    assert box.spacing() == 16
    assert label.fontMetrics().height() == pytest.approx(2 * small, abs=3)


def test_zoom_stays_between_80_and_200(theme: Theme) -> None:
    for _ in range(20):
        theme.zoom_in()
    assert theme.zoom == 200
    for _ in range(20):
        theme.zoom_out()
    assert theme.zoom == 80


def test_every_icon_is_drawn_in_its_colour(theme: Theme) -> None:
    icons = sorted(paths.resource("icons").glob("*.svg"))
    assert len(icons) > 30
    for icon in icons:
        image = theme.pixmap(icon.stem, "bad", 40).toImage()
        seen = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert seen == {theme.color("bad").name()}, icon.stem


def test_an_icon_follows_the_theme_and_lets_its_button_go(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = QPushButton("Go")
    QVBoxLayout(holder).addWidget(button)
    keep_icon(button, "check")
    before = button.icon().cacheKey()
    theme.use("dark")
    assert button.icon().cacheKey() != before
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    theme.use("light")


def test_an_unknown_theme_is_refused(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.use("plaid")
    assert theme.name == "light"
