"""A message at the top of a screen that stays until it is answered or closed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QWidget

from counter_app.ui.theme import keep_icon, restyle
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone


class Banner(QFrame):
    """Icon, words, perhaps one action, and a way to close it.

    Signals:
        closed: the person closed it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._action: Callable[[], object] | None = None
        row = HBox(self, margins=(12, 4, 8, 4), spacing=10)
        self._icon = IconLabel("info", "accent", 20)
        self._words = Label(wrap=True, selectable=True)
        self._button = QPushButton()
        self._close = QToolButton()
        self._close.setProperty("kind", "quiet")
        keep_icon(self._close, "cross", "muted")
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self.close_banner)
        self._retranslate()
        self.hide()

    def show_message(
        self,
        tone: Tone,
        words: str,
        action_words: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Show words, and tell screen readers at once; pressing the action closes the banner."""
        self._action = action
        icon = "good" if tone is Tone.GOOD else tone.icon
        self._icon.set_icon(icon, tone.token)
        self._words.setText(words)
        self._button.setText(action_words)
        self._button.setVisible(bool(action_words))
        self.setAccessibleName(words)
        restyle(self, state=tone.value)
        self.show()
        announce(self, words, urgent=tone in (Tone.WARN, Tone.BAD))

    @property
    def button(self) -> QPushButton:
        """The button of the action; hidden while there is none."""
        return self._button

    def text(self) -> str:
        """Return the words, empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def close_banner(self) -> None:
        """Take the message away."""
        self.hide()
        self._action = None
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Word the closing button anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _act(self) -> None:
        action = self._action
        self.close_banner()
        if action is not None:
            action()

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader speak words, at once if urgent."""
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive
        if urgent
        else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)
