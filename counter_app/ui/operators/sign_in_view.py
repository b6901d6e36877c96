"""The window to sign in."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from counter_app.domain.errors import Code, CounterError, Invalid, Unavailable
from counter_app.domain.packages.names import JoinedHall, OpenedDay
from counter_app.ui.operators.hall_dialog import HallDialog, asks_again
from counter_app.ui.operators.places_box import PlacesBox
from counter_app.ui.operators.sign_in_model import SignInModel
from counter_app.ui.theme import current, keep_icon, keep_width
from counter_app.ui.translations import LANGUAGES, Translations
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone

_LOGIN = re.compile(r"[a-z][a-z0-9._@-]{0,39}")
"""A login as it is typed; what is scanned stands in capitals and figures."""


class SignInView(QWidget):
    """Login, password, language; says beside the field what is wrong.

    Signals:
        signed_in: the session.
        place_chosen: the address of the database that was chosen.
    """

    signed_in = Signal(object)
    place_chosen = Signal(str)

    def __init__(
        self,
        model: SignInModel,
        translations: Translations,
        logins: Sequence[str] = (),
        place: str = "",
        parent: QWidget | None = None,
        days: Sequence[OpenedDay] = (),
        chosen: str = "",
        halls: Sequence[JoinedHall] = (),
    ) -> None:
        """Offer known logins, if any; `place` says which database or desk this is.

        Args:
            days: offices of packages on this machine, to sign in to instead.
            halls: servers of halls that it serves or joined, likewise.
            chosen: the address of the one that is offered first.
        """
        super().__init__(parent)
        self._model, self._translations = model, translations
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.login: QComboBox = QComboBox()
        self.login.setEditable(True)
        self.login.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.login.addItems(list(logins))
        self.login.setCurrentText(logins[0] if len(logins) == 1 else "")
        self.password = _Password()
        self._place = Label(place, "muted", wrap=True)
        self._package, self._where, self._place_then = "", "", ""
        self._needed: Invalid | None = None
        self.place = PlacesBox(place, days, halls, chosen)
        self._place_field: FormField[PlacesBox] = FormField("", self.place)
        self.package_button = QPushButton()
        self.package_button.setAutoDefault(False)
        self._title = Label("", "title")
        self.language = QToolButton()
        self.language.setProperty("kind", "quiet")
        self.language.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.language.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_icon(self.language, "language", "accent")
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self._login_field = FormField(self.tr("&Login"), self.login)
        self._password_field = FormField(self.tr("&Password"), self.password)
        self._banner = Banner()
        self._caps = _CapsHint()
        self._line = QProgressBar()
        self._line.setRange(0, 0)
        self._line.setTextVisible(False)
        self._line.setProperty("kind", "line")
        self._build()
        self._connect()
        self._retranslate()
        self._show_waiting(False)
        self.resize(560, 560)
        current().dress(self)

    def showEvent(self, event: QEvent) -> None:
        """Begin where something is to be typed."""
        (self.password if self.login.currentText() else self.login).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Word the window anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sign in with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
            return
        super().keyPressEvent(event)

    def on_scan(self, text: str) -> None:
        """Keep a scan out of the fields; what a password manager types goes into them."""
        login, _, password = text.partition("\n")
        if _LOGIN.fullmatch(login) and "\n" not in password:
            self.login.setCurrentText(login)
            self.password.setText(password)
            self.password.setFocus()
            return
        words = self.tr("Sign in first, then scan again. The scan was not taken.")
        self._banner.show_message(Tone.INFO, words)

    def error_of(self, field: str) -> str:
        """Return what is wrong with `login` or `password`."""
        return (self._login_field if field == "login" else self._password_field).error

    def message(self) -> str:
        """Return the message above the fields."""
        return self._banner.text()

    def _build(self) -> None:
        outer = VBox(self, margins=24)
        outer.addStretch(1)
        card = Card(margins=28, spacing=16)
        keep_width(card, 400)
        head = HBox()
        head.addWidget(Label("Counter", "brand"))
        head.addStretch(1)
        head.addWidget(self.language)
        card.add(head)
        words = VBox(spacing=2)
        words.addWidget(self._title)
        words.addWidget(self._place)
        elsewhere = self.place.has_more or self._model.opens_packages
        self._place.setVisible(bool(self._place.text()) and not elsewhere)
        card.add(words)
        card.add(self._banner)
        card.add(self._place_field)
        self._place_field.setVisible(elsewhere)
        card.add(self._login_field)
        secret = VBox(spacing=4)
        secret.addWidget(self._password_field)
        secret.addWidget(self._caps)
        card.add(secret)
        card.add(self._line)
        card.add(self.button)
        card.add(self.package_button)
        self.package_button.setVisible(self._model.opens_packages)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def _connect(self) -> None:
        self.button.clicked.connect(self._submit)
        self.package_button.clicked.connect(self.choose_package)
        self.password.caps_changed.connect(self._caps.show_caps)
        self.language.clicked.connect(self._next_language)
        self._model.waiting_changed.connect(self._show_waiting)
        self._model.wrong.connect(self._show_wrong)
        self._model.signed_in.connect(self._welcome)

    def choose_package(self) -> None:
        """Ask for the file of a package, and open it with what was typed."""
        self._clear()
        if not self._model.is_typed(self.login.currentText(), self.password.text()):
            return
        dialog = QFileDialog(self, self.tr("Open a package"), "", self.tr("Packages (*.package)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_package)
        dialog.open()

    def open_package(self, file: str, where: str = "") -> None:
        """Open a package with what was typed; of a hall's it is asked `where` its server stands."""
        if not where:
            self._needed = None
        self._package, self._where, self._place_then = file, where, self.address()
        self.place_chosen.emit(self.address())
        self._model.open_package(file, self.login.currentText(), self.password.text(), where)

    def ask_hall(self) -> None:
        """Ask at which address the laptop in the middle stands, and go on with that."""
        if self._needed is not None:
            said = lambda where: self.open_package(self._package, where)  # noqa: E731
            HallDialog(self._needed, self._where, said, self).open()

    def _clear(self) -> None:
        self._banner.hide()
        self._login_field.clear_error()
        self._password_field.clear_error()

    def address(self) -> str:
        """Return the database that was chosen, or the address that was typed."""
        return self.place.address()

    def _submit(self) -> None:
        self._clear()
        if self._needed is not None and self._where and self.address() == self._place_then:
            self.open_package(self._package, self._where)  # go on with the hall that was asked for
            return
        if self._place_field.isVisibleTo(self):
            self.place_chosen.emit(self.address())
        self._model.submit(self.login.currentText(), self.password.text())

    def _welcome(self, session: object) -> None:
        self.password.clear()
        self.signed_in.emit(session)

    def _show_waiting(self, waiting: bool) -> None:
        for part in (self.login, self.password, self.button, self.package_button, self.place):
            part.setEnabled(not waiting)
        self._line.setVisible(waiting)
        self.button.setText(self.tr("Signing in…") if waiting else self.tr("Sign in"))

    def _show_wrong(self, error: CounterError) -> None:
        from counter_app.ui import text  # with all the words; the window opens without them

        words = text.error(error)
        if isinstance(error, Invalid) and error.code is Code.HALL_ADDRESS_NEEDED:
            self._needed = error
            self.ask_hall()
        elif self._needed is not None and asks_again(error):
            self._banner.show_message(Tone.BAD, words, self.tr("Try again"), self.ask_hall)
        elif error.code is Code.BAD_SIGN_IN:
            self._password_field.show_error(words)
            self.password.selectAll()
            self.password.setFocus()
        elif isinstance(error, Invalid) and error.field in {"login", "password"}:
            field = self._login_field if error.field == "login" else self._password_field
            field.show_error(words)
            field.editor.setFocus()
        elif isinstance(error, Unavailable):
            self._banner.show_message(Tone.BAD, words, self.tr("Try again"), self._submit)
        else:
            self._banner.show_message(Tone.WARN, words)

    def _next_language(self) -> None:
        self.place.chosen = self.address()
        codes = list(LANGUAGES)
        here = codes.index(self._translations.language)
        self._translations.use(codes[(here + 1) % len(codes)])

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sign in to Counter"))
        self._title.setText(self.tr("Sign in"))
        self._login_field.set_label(self.tr("&Login"))
        self._password_field.set_label(self.tr("&Password"))
        other = next(code for code in LANGUAGES if code != self._translations.language)
        self.language.setText(LANGUAGES[other])
        self.language.setAccessibleName(self.tr("Change language to {language}").replace(
            "{language}", LANGUAGES[other]))  # fmt: skip
        self.button.setText(self.tr("Signing in…") if self._model.waiting else self.tr("Sign in"))
        self.package_button.setText(self.tr("Open a package of today…"))
        self._place_field.set_label(
            self.tr("&Where"), self.tr("Choose, or type the address of a hall's server.")
        )
        self.place.retranslate()
        self._caps.retranslate(self.tr("Caps Lock seems to be on."))


class _CapsHint(QWidget):
    """Says that capitals are locked."""

    def __init__(self) -> None:
        super().__init__()
        row = HBox(self, spacing=4)
        self._words = Label("")
        self._words.set_tone(Tone.WARN)
        row.addWidget(IconLabel("warn", "warn", 16))
        row.addWidget(self._words, 1)
        self.hide()

    def show_caps(self, on: bool) -> None:
        self.setVisible(on)

    def retranslate(self, words: str) -> None:
        self._words.setText(words)


class _Password(QLineEdit):
    """Hides what is typed; tells when capitals come without Shift, or small letters with it."""

    caps_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(256)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_changed.emit(letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_changed.emit(False)
        super().keyPressEvent(event)
