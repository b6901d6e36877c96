"""Shows errors by their remedy: at the field, in a banner, in the status bar, or in a dialog."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from counter_app.domain.errors import Conflict, CounterError, Invalid, Refused, Unavailable
from counter_app.ui.widgets.tone import Tone

Retry = Callable[[], object]


@runtime_checkable
class FailureHost(Protocol):
    """A screen or dialog that shows what went wrong in it."""

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field by its name in the domain; False if there is none."""
        ...

    def show_banner(
        self, tone: Tone, words: str, action_words: str = "", action: Retry | None = None
    ) -> None:
        """Show words at the top."""
        ...

    def reload(self) -> None:
        """Load the fresh state and keep what was typed."""
        ...


class Failures(QObject):
    """Finds the words and the place for every error.

    The place is the host that adopted the owner, else the nearest parent that is a host, else the
    default host.

    Signals:
        unavailable: words for the status bar, and what to call to try again (or None).
        available: the last thing that was unavailable works again.
        incident: the number of an error that should not have happened.
    """

    unavailable = Signal(str, object)
    available = Signal()
    incident = Signal(str)
    _unhandled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a host."""
        super().__init__(parent)
        self._default: FailureHost | None = None
        self._adopted: list[tuple[QObject, FailureHost]] = []
        self._unhandled.connect(self._show_bug, Qt.ConnectionType.QueuedConnection)

    def set_default_host(self, host: FailureHost) -> None:
        """Name the host for errors whose owner has none."""
        self._default = host

    def adopt(self, owner: QObject, host: FailureHost) -> None:
        """Show what goes wrong for an owner, such as a model, in a host, such as its view."""
        self._adopted.append((owner, host))

    def show(
        self, error: BaseException, owner: QObject | None = None, retry: Retry | None = None
    ) -> None:
        """Show an error where its remedy is."""
        host = self.host_of(owner)
        match error:
            case Unavailable():
                self.unavailable.emit(_words(error), retry)
            case Invalid() if host is not None:
                words = _words(error)
                if not host.mark_field(error.field, words):
                    host.show_banner(Tone.WARN, words)
            case Conflict() if host is not None:
                words = self.tr("Reload")
                host.show_banner(Tone.WARN, _words(error), words, host.reload)
            case Refused() if host is not None:
                host.show_banner(Tone.WARN, _words(error))
            case CounterError():
                self._message(QMessageBox.Icon.Warning, _words(error))
            case _:
                self._show_bug(error)

    def install(self) -> None:
        """Show errors that nobody caught, of every thread, instead of dying silently."""
        sys.excepthook = self.uncaught
        threading.excepthook = self._uncaught_in_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an error that nobody caught; an interrupt from the terminal still ends us."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._unhandled.emit(error)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._unhandled.emit(arguments.exc_value)

    def host_of(self, owner: QObject | None) -> FailureHost | None:
        """Return where an owner's errors are shown, None when there is no place."""
        self._adopted = [
            (who, host) for who, host in self._adopted if shiboken6.isValid(who) and _alive(host)
        ]
        while owner is not None and shiboken6.isValid(owner):
            for who, host in self._adopted:
                if who is owner:
                    return host
            if isinstance(owner, FailureHost):
                return owner
            owner = owner.parent()
        default = self._default
        return default if default is not None and _alive(default) else None

    def _show_bug(self, error: BaseException) -> None:
        if isinstance(error, CounterError):
            self.show(error)
            return
        from counter_app import log  # hopefully never needed

        number = log.incident(error)
        self.incident.emit(number)
        words = self.tr(
            "This should not have happened. What you typed is kept. "
            "If it comes back, name this number to the help desk: {number}"
        )
        self._message(QMessageBox.Icon.Critical, words.replace("{number}", number))

    def _message(self, icon: QMessageBox.Icon, words: str) -> None:
        if not isinstance(QGuiApplication.instance(), QApplication):
            return
        box = QMessageBox(icon, "Counter", words, QMessageBox.StandardButton.Ok, self._window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _window(self) -> QWidget | None:
        """Return the window to stand before; without one in front, that of the program."""
        front = QApplication.activeModalWidget() or QApplication.activeWindow()
        host: object = self._default
        return front or (host if isinstance(host, QWidget) and shiboken6.isValid(host) else None)


def _words(error: CounterError) -> str:
    from counter_app.ui import text  # with all the words; the first window does without them

    return text.error(error)


def _alive(host: FailureHost) -> bool:
    return not isinstance(host, QObject) or shiboken6.isValid(host)
