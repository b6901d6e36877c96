"""The bar at the top of the main window: search and scan, and who I am."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QToolButton, QWidget

from counter_app.ui.theme import SYSTEM, Theme, current, keep, keep_icon
from counter_app.ui.translations import LANGUAGES, Translations
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.label import IconLabel, Label

_WITH_HINT = 300
"""From this width on, at 100 %, the field names its key."""


class TopBar(QFrame):
    """One field for searches and scans; desk, name and menu at the right.

    Signals:
        searched: the text on which Enter was pressed.
        keys_wanted: the page of keys is asked for.
        ready_wanted: the operator wants to get ready for work without a network.
        signed_out: the operator asked to sign out.
    """

    ready_wanted = Signal()
    searched = Signal(str)
    keys_wanted = Signal()
    signed_out = Signal()

    def __init__(
        self, theme: Theme, translations: Translations, parent: QWidget | None = None
    ) -> None:
        """Lay out the bar, with nobody signed in."""
        super().__init__(parent)
        self.setProperty("panel", "top")
        self._theme, self._translations = theme, translations
        self.offers_ready = False
        row = HBox(self, margins=(24, 10, 24, 10), spacing=16)
        self.field = QLineEdit()
        self.field.setProperty("kind", "search")
        inside = HBox(self.field, margins=(10, 0, 10, 0))
        self._hint = Label("Ctrl K", "muted")
        for part in (IconLabel("search", "muted", 18), self._hint):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        inside.insertStretch(1)
        row.addWidget(self.field, 100)  # all there is, up to its own widest
        row.addStretch(1)
        who = VBox(spacing=0)
        self._desk, self._name = Label("", "strong"), Label("", "muted")
        for label in (self._desk, self._name):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            who.addWidget(label)
        row.addLayout(who)
        self.menu_button = QToolButton()
        self.menu_button.setProperty("kind", "quiet")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_icon(self.menu_button, "people", "accent")
        row.addWidget(self.menu_button)
        self.menu = QMenu(self)
        self.menu_button.setMenu(self.menu)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._search)
        keep(self, self._measure)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._retranslate()

    def set_operator(self, name: str, role: str, desk: str) -> None:
        """Show who works here and where."""
        self._desk.setText(desk)
        self._name.setText(" · ".join(part for part in (name, role) if part))
        self._retranslate()

    def focus_search(self) -> None:
        """Go to the field and mark what stands there."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear_search(self) -> None:
        """Empty the field: what was searched is found."""
        self.field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key's name out of a field that is too narrow for it."""
        if watched is self.field and event.type() == QEvent.Type.Resize:
            self._measure()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Word the bar anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _search(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.selectAll()
            self.searched.emit(text)

    def _measure(self) -> None:
        self.field.setMaximumWidth(current().px(620))
        self.field.setMinimumWidth(current().px(120))
        has_room = self.field.width() >= current().px(_WITH_HINT)
        self._hint.setVisible(has_room)
        self.field.setTextMargins(current().px(24), 0, current().px(56 if has_room else 0), 0)

    def _fill_menu(self) -> None:
        """Fill the menu when it opens, so that its marks and words are right."""
        self.menu.clear()
        self._add_choices(
            self.tr("Language"), dict(LANGUAGES), self._translations.language,
            self._translations.use,
        )  # fmt: skip
        looks = {
            SYSTEM: self.tr("As the desktop"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._add_choices(self.tr("Colours"), looks, self._theme.chosen, self._theme.use)
        size = self.menu.addMenu(self.tr("Size"))
        size.addAction(self.tr("Larger") + "\tCtrl++", self._theme.zoom_in)
        size.addAction(self.tr("Smaller") + "\tCtrl+-", self._theme.zoom_out)
        size.addAction(self.tr("Normal") + "\tCtrl+0", lambda: self._theme.set_zoom(100))
        self.menu.addAction(self.tr("Keys") + "\tF1", self.keys_wanted.emit)
        if self.offers_ready:
            self.menu.addAction(self.tr("Work without a network…"), self.ready_wanted.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Sign out"), self.signed_out.emit)

    def _add_choices(self, title: str, choices: dict[str, str], now: str, use: object) -> None:
        menu = self.menu.addMenu(title)
        group = QActionGroup(menu)
        for key, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == now)
            group.addAction(action)
            if callable(use):
                action.triggered.connect(lambda _checked=False, k=key: use(k))

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Search or scan: name, V-number, card, QR, passport"))
        self.field.setAccessibleName(self.tr("Search or scan"))
        words = self.tr("My settings")
        self.menu_button.setToolTip(words)
        self.menu_button.setAccessibleName(words)
