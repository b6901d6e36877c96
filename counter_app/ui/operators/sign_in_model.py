"""What the sign-in window knows and decides."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.ui.tasks import Tasks

SignIn = Callable[[str, str], object]
"""Takes a login and a password, returns a session or raises a CounterError."""


class SignInModel(QObject):
    """Checks what was typed, asks off the GUI thread, and keeps no password.

    Signals:
        waiting_changed: the answer is awaited (True) or came (False).
        wrong: a CounterError, with its field when it has one.
        signed_in: the session.
    """

    waiting_changed = Signal(bool)
    wrong = Signal(object)
    signed_in = Signal(object)

    def __init__(self, sign_in: SignIn, tasks: Tasks, parent: QObject | None = None) -> None:
        """Take the use case and who runs it."""
        super().__init__(parent)
        self._sign_in = sign_in
        self._tasks = tasks
        self._waiting = False

    @property
    def waiting(self) -> bool:
        """Whether an answer is awaited."""
        return self._waiting

    def submit(self, login: str, password: str) -> None:
        """Sign in; a second press while waiting does nothing."""
        if self._waiting:
            return
        login = login.strip()
        for field, value in (("login", login), ("password", password)):
            if not value:
                self.wrong.emit(Invalid(Code.REQUIRED, field))
                return
        self._set_waiting(True)
        self._tasks.run(self, lambda: self._sign_in(login, password), self._welcome, self._refuse)

    def _welcome(self, session: object) -> None:
        self._set_waiting(False)
        self.signed_in.emit(session)

    def _refuse(self, error: Exception) -> None:
        self._set_waiting(False)
        if not isinstance(error, CounterError):
            raise error
        self.wrong.emit(error)

    def _set_waiting(self, waiting: bool) -> None:
        self._waiting = waiting
        self.waiting_changed.emit(waiting)
