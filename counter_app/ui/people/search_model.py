"""What the search for people knows and decides."""

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.domain.operators import Actor
from counter_app.domain.people.person import PersonLine
from counter_app.services.office import Office
from counter_app.ui.tasks import Progress, Tasks

PAUSE = 150
"""Milliseconds without a key after which is searched."""
MOST = 50
"""So many people are shown; more ask for more letters."""


class SearchModel(QObject):
    """Searches while somebody types; only the answer to the latest text counts.

    Signals:
        found: the PersonLines that fit, as a tuple.
    """

    found = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._text = ""
        self._lines: tuple[PersonLine, ...] = ()
        self._asked: Progress | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.search)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    @property
    def lines(self) -> tuple[PersonLine, ...]:
        """The people found last."""
        return self._lines

    @property
    def has_more(self) -> bool:
        """Whether more people may fit than are shown."""
        return len(self._lines) >= MOST

    def type(self, text: str) -> None:
        """Search for a text once nothing more is typed."""
        self._text = text
        self._forget()
        self._pause.start()

    def search(self) -> None:
        """Search now."""
        self._pause.stop()
        self._forget()
        text, office, actor = self._text.strip(), self._office, self._actor
        if not text:
            self._take(())
            return
        self._asked = self._tasks.run(
            self, lambda: office.people.search(actor, text, MOST), self._take, lane="search"
        )

    def _forget(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _take(self, lines: tuple[PersonLine, ...]) -> None:
        self._asked = None
        self._lines = lines
        self.found.emit(lines)
