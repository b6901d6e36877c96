"""The language of the windows."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_app import paths
from counter_app.ui.translations import Translations, build, is_built

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL"><context><name>Test</name>
<message><source>Card</source><translation>Pas</translation></message></context></TS>
"""


def test_our_words_and_those_of_qt_change_together(translations: Translations) -> None:
    assert QCoreApplication.translate("AnswerRow", "Doubt") == "Doubt"
    translations.use("nl")
    assert QCoreApplication.translate("AnswerRow", "Doubt") == "Twijfel"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QLocale().language() == QLocale.Language.Dutch
    translations.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_dates_stay_dutch_in_english(translations: Translations) -> None:
    assert QLocale().territory() == QLocale.Country.Netherlands


def test_an_unknown_language_is_refused(translations: Translations) -> None:
    with pytest.raises(KeyError):
        translations.use("xx")
    assert translations.language == "en"


def test_the_change_is_told(translations: Translations, qtbot: QtBot) -> None:
    with qtbot.waitSignal(translations.changed) as told:
        translations.use("nl")
    assert told.args == ["nl"]


def test_words_are_built_when_they_are_older_than_their_source(
    tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "counter_nl.ts").write_text(TS, "utf-8")
    assert not is_built(tmp_path)
    assert build(tmp_path) == [tmp_path / "counter_nl.qm"]
    assert is_built(tmp_path)
    assert build(tmp_path) == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["counter_nl.qm", "counter_nl.ts"]
    spoken = Translations(qapp, tmp_path)
    spoken.use("nl")
    assert QCoreApplication.translate("Test", "Card") == "Pas"
    spoken.silence()
    assert QCoreApplication.translate("Test", "Card") == "Card"
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Netherlands))


def test_a_source_that_is_no_xml_is_an_error(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "counter_nl.ts").write_text("no words", "utf-8")
    with pytest.raises(OSError, match="counter_nl"):
        build(tmp_path)


def test_both_languages_ship(tmp_path: Path) -> None:
    for language in ("nl", "en"):
        shutil.copy(paths.resource("i18n", f"counter_{language}.ts"), tmp_path)
    assert len(build(tmp_path)) == 2
