"""The language of the windows, which can be changed while they are open."""

import logging
import os
import shutil
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QProcess,
    QTranslator,
    Signal,
)

LANGUAGES: Final = {"nl": "Nederlands", "en": "English"}
"""Languages of the windows, each in its own words."""

_log = logging.getLogger(__name__)


class Translations(QObject):
    """Loads our words and Qt's own; Qt then sends LanguageChange to every widget.

    Signals:
        changed: the language's code, after every widget has heard of it.
    """

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, folder: Path, parent: QObject | None = None) -> None:
        """Take the folder of the counter_<language>.ts and .qm files; English at first."""
        super().__init__(parent)
        self._app = app
        self._folder = folder
        self._language = "en"
        self._loaded: list[QTranslator] = []

    @property
    def language(self) -> str:
        """The code of the present language."""
        return self._language

    def use(self, language: str) -> None:
        """Speak a language. Raises KeyError for one that is not offered."""
        LANGUAGES[language]
        self.silence()
        country = QLocale.Country.Netherlands
        tongue = QLocale.Language.Dutch if language == "nl" else QLocale.Language.English
        QLocale.setDefault(QLocale(tongue, country))
        self._language = language
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load("qtbase", language, Path(qt_folder))
        self._load("counter", language, self._folder)
        self.changed.emit(language)

    def silence(self) -> None:
        """Take our words out of the application; texts show as they stand in the code."""
        for old in self._loaded:
            self._app.removeTranslator(old)
        self._loaded = []

    def _load(self, name: str, language: str, folder: Path) -> None:
        translator = QTranslator(self)
        if translator.load(f"{name}_{language}", str(folder)):
            self._app.installTranslator(translator)
            self._loaded.append(translator)
        elif (name, language) != ("qtbase", "en"):  # Qt's own English needs no file
            _log.warning("no %s translation for %s", name, language)


def is_built(folder: Path) -> bool:
    """Tell whether every .ts has a .qm that is not older."""
    return all(
        qm.exists() and qm.stat().st_mtime >= ts.stat().st_mtime
        for ts in folder.glob("counter_*.ts")
        for qm in [ts.with_suffix(".qm")]
    )


def build(folder: Path) -> list[Path]:
    """Make the .qm files of all .ts files; the checkout does it at start, a release ships them.

    Raises OSError when Qt's tool is missing or fails.
    """
    if is_built(folder):
        return []
    tool = shutil.which("lrelease", path=PySide6.__path__[0])
    if tool is None:
        raise FileNotFoundError("lrelease")
    made = []
    for source in sorted(folder.glob("counter_*.ts")):
        target = source.with_suffix(".qm")
        fresh = target.with_suffix(f".{os.getpid()}.new")  # two starts at once harm nobody
        process = QProcess()
        process.start(tool, ["-silent", str(source), "-qm", str(fresh)])
        if not process.waitForFinished(60_000) or process.exitCode() != 0:
            raise OSError(f"lrelease failed on {source.name}")
        made.append(fresh.replace(target))
    return made
