"""Nationalities and languages to choose from."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from counter_app.domain.people.countries import NATIONALITIES
from counter_app.domain.people.languages import LANGUAGES
from counter_app.ui import text

_FIRST = ("nl", "en")


def language_name(code: str) -> str:
    """Return a language's own name, "" where it is not known."""
    locale = QLocale(code)
    is_same = QLocale.languageToCode(locale.language()) == code
    return locale.nativeLanguageName() if is_same else ""


class _CodeCompleter(QCompleter):
    """Finds a state by code or name, and gives its code."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data())[:3]


class NationalityEdit(QLineEdit):
    """A line for a nationality of three letters, which finds it by the state's name too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer every nationality that a travel document may state."""
        super().__init__(parent)
        names = [f"{code}  {text.country(code)}".strip() for code in sorted(NATIONALITIES)]
        completer = _CodeCompleter(names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setMaxLength(40)


def language_box() -> QComboBox:
    """Return a box with every language under its own name; its data are the codes."""
    box = QComboBox()
    box.addItem("–", "")
    rest = sorted(LANGUAGES - set(_FIRST))
    for code in (*_FIRST, *rest):
        box.addItem(f"{code}  {language_name(code)}".strip(), code)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box
