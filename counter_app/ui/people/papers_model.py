"""What a person's page knows of papers on file."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor
from counter_app.domain.reuse.contacts import PaperOnFile
from counter_app.domain.reuse.papers_on_file import KeptPaper
from counter_app.services.office import Office
from counter_app.services.papers_on_file import PapersOf
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Progress, Tasks


class PapersModel(QObject):
    """Reads the papers of one person, records one, and takes a record back.

    Signals:
        shown: the PapersOf, or None while nobody is shown.
        recorded: a paper was recorded: the form may be emptied.
    """

    shown = Signal(object)
    recorded = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self._person_id: UUID | None = None
        self._asked: Progress | None = None

    def show_person(self, person_id: UUID | None) -> None:
        """Read the papers of a person; an answer that is under way is forgotten."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if person_id != self._person_id:
            self.shown.emit(None)
        self._person_id = person_id
        if person_id is not None:
            actor, papers = self._actor, self._office.papers_on_file
            self._asked = self._tasks.run(
                self, lambda: papers.of_person(actor, person_id), self._show
            )

    def record(self, paper: PaperOnFile) -> None:
        """Record that a paper of the person is on file."""
        person_id, actor, papers = self._person_id, self._actor, self._office.papers_on_file
        if person_id is None:
            return

        def done(_made: None) -> None:
            self.recorded.emit()
            self.show_person(self._person_id)

        self._gestures.run(
            ("record", person_id, paper),
            lambda key: papers.record(actor, person_id, paper, key), done,
        )  # fmt: skip

    def take_back(self, kept: KeptPaper) -> None:
        """Take a record back."""
        actor, papers = self._actor, self._office.papers_on_file
        self._gestures.run(
            ("take_back", kept.id),
            lambda key: papers.take_back(actor, kept.person_id, kept.id, key),
            lambda _made: self.show_person(self._person_id),
        )

    def _show(self, found: PapersOf) -> None:
        self._asked = None
        self.shown.emit(found)
