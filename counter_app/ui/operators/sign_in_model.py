"""What the sign-in window knows and decides."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.ui.tasks import Tasks

SignIn = Callable[[str, str], object]
"""Takes a login and a password, returns a session or raises a CounterError."""

OpenPackage = Callable[[Path, str, str, str], object]
"""Takes a package's file, a login, a password, and where the laptop in the middle of a hall
stands ("" where nobody said so); otherwise as SignIn."""


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

    def __init__(
        self, sign_in: SignIn, tasks: Tasks, parent: QObject | None = None,
        open_package: OpenPackage | None = None,
    ) -> None:  # fmt: skip
        """Take the use cases and who runs them; packages are opened where there is one for it."""
        super().__init__(parent)
        self._sign_in = sign_in
        self._open_package = open_package
        self._tasks = tasks
        self._waiting = False

    @property
    def waiting(self) -> bool:
        """Whether an answer is awaited."""
        return self._waiting

    @property
    def opens_packages(self) -> bool:
        """Whether this machine may open packages."""
        return self._open_package is not None

    def submit(self, login: str, password: str) -> None:
        """Sign in; a second press while waiting does nothing."""
        sign_in, login = self._sign_in, login.strip()
        if self.is_typed(login, password):
            self._begin(lambda: sign_in(login, password))

    def open_package(self, file: str, login: str, password: str, where: str = "") -> None:
        """Open a package and sign in to its office, or to the hall's server at an address."""
        make, login = self._open_package, login.strip()
        if make is not None and self.is_typed(login, password):
            self._begin(lambda: make(Path(file), login, password, where))

    def is_typed(self, login: str, password: str) -> bool:
        """Whether there is something to sign in with; says what is missing otherwise."""
        for field, value in (("login", login.strip()), ("password", password)):
            if not value:
                self.wrong.emit(Invalid(Code.REQUIRED, field))
                return False
        return True

    def _begin(self, work: Callable[[], object]) -> None:
        if not self._waiting:
            self._set_waiting(True)
            self._tasks.run(self, work, self._welcome, self._refuse)

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
