"""What every screen of the main window is and may count on."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QWidget

from counter_app.domain.changes import Change
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.tasks import Progress
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone


class Screen(QWidget):
    """A page of the main window: banner, busy line, and a `body` to fill.

    A feature overrides `title`, `activate`, `on_change`, `on_scan`, `reload`, `shortcuts` and
    `retranslate` as it needs. It is a FailureHost, so errors of its models find their place once
    `failures.adopt(model, screen)` was called. The window builds it when it is first wanted.

    Signals:
        wanted: the name of another screen to go to, and what to show there (or None).
    """

    wanted = Signal(str, object)

    def __init__(
        self, parent: QWidget | None = None, *, margins: float = 20, spacing: float = 16
    ) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fields: dict[str, FormField[Any]] = {}
        self._left_at: QWidget | None = None
        outer = VBox(self, spacing=0)
        self._line = QProgressBar()
        self._line.setProperty("kind", "line")
        self._line.setTextVisible(False)
        self._line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._line)
        inner = VBox(margins=(margins, margins - 3, margins, margins), spacing=spacing)
        outer.addLayout(inner, 1)
        self.banner = Banner()
        inner.addWidget(self.banner)
        self._long = _LongWork()
        inner.addWidget(self._long)
        self.body: VBox = VBox(spacing=spacing)
        inner.addLayout(self.body, 1)
        self.set_busy(False)

    @classmethod
    def title(cls) -> str:
        """Return the screen's name in the present language, as it stands in the rail."""
        return cls.__name__

    def activate(self) -> None:
        """Be shown: load what is needed. Called each time the screen comes to the front."""

    def deactivate(self) -> None:
        """Be covered by another screen."""

    def on_change(self, change: Change) -> None:
        """Hear what changed; a covered screen hears it when it is shown again."""

    def on_scan(self, text: str) -> bool:
        """Take a scan; False hands it to the search of the main window."""
        return False

    def open_with(self, subject: object) -> None:
        """Show something that another screen or the search asked for."""

    def reload(self) -> None:
        """Load the fresh state, keeping what was typed."""

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys that work on this screen."""
        return ()

    def retranslate(self) -> None:
        """Word the screen anew; called after a change of language."""

    def set_busy(self, busy: bool) -> None:
        """Show or hide the moving line at the top; the screen stays usable."""
        self._line.setRange(0, 0 if busy else 1)
        self._line.setAccessibleName(self.tr("Working") if busy else "")

    @property
    def is_busy(self) -> bool:
        """Whether the moving line is shown."""
        return self._line.maximum() == 0

    def show_long_work(self, progress: Progress) -> None:
        """Show work over 2 seconds with a button that stops it."""
        self._long.watch(progress)

    def hide_long_work(self) -> None:
        """Take the stop button away."""
        self._long.hide()

    def show_banner(
        self,
        tone: Tone,
        words: str,
        action_words: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Show a message at the top until it is closed or answered."""
        self.banner.show_message(tone, words, action_words, action)

    def clear_banner(self) -> None:
        """Take the message away."""
        self.banner.hide()

    def add_field(self, name: str, field: FormField[Any]) -> None:
        """Name a field as the domain does, so that its errors find it."""
        self._fields[name] = field

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field by its name in the domain and go there; False if there is none."""
        known = self._fields.get(field)
        if known is None:
            return False
        known.show_error(words)
        known.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear_errors(self) -> None:
        """Take the marks off all fields."""
        for field in self._fields.values():
            field.clear_error()

    def remember_focus(self) -> None:
        """Keep where the person was, to go back there."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._left_at = focus
            focus.destroyed.connect(self._forget_focus)

    def restore_focus(self) -> None:
        """Go back to where the person was, or to the first place."""
        if self._left_at is not None and self._left_at.isVisibleTo(self):
            self._left_at.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self._may_begin_at(widget):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _may_begin_at(self, widget: QWidget) -> bool:
        return (
            self.isAncestorOf(widget)
            and not self.banner.isAncestorOf(widget)
            and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and widget.isVisibleTo(self)
            and widget.isEnabled()
        )

    def _forget_focus(self) -> None:
        self._left_at = None


class _LongWork(QWidget):
    """Says that work goes on, and stops it."""

    def __init__(self) -> None:
        super().__init__()
        self._progress: Progress | None = None
        row = HBox(self, spacing=8)
        self._words = Label("", "muted")
        self._stop = QPushButton()
        self._stop.clicked.connect(self._cancel)
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        self._retranslate()
        self.hide()

    def watch(self, progress: Progress) -> None:
        self._progress = progress
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        self.hide()

    def _retranslate(self) -> None:
        self._words.setText(self.tr("This takes a little longer."))
        self._stop.setText(self.tr("Stop"))
