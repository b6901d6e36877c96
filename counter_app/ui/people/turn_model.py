"""What a person's page knows of when it is that person's turn."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor
from counter_app.domain.reuse.facts import Product
from counter_app.domain.turn import Turn
from counter_app.letters.turn import Said, in_words
from counter_app.services.office import Office
from counter_app.ui.tasks import Progress, Tasks


class TurnModel(QObject):
    """Asks the office for one person.

    Signals:
        answered: the Turn, or None while nobody is shown.
        letter_made: the letter as PDF.
    """

    answered = Signal(object)
    letter_made = Signal(bytes)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._person_id: UUID | None = None
        self._asked: Progress | None = None
        self._zone = "Europe/Amsterdam"
        self.product = Product.LATER_PERMIT

    def show_person(self, person_id: UUID | None, product: Product) -> None:
        """Ask for a person and a document; an answer that is under way is forgotten."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self._person_id, self.product = person_id, product
        if person_id is None:
            self.answered.emit(None)
            return
        office, actor = self._office, self._actor

        def work() -> tuple[Turn, str]:
            zone = office.planning.location(actor.location_id).zone
            return office.turns.answer(actor, person_id, product), zone

        self._asked = self._tasks.run(self, work, self._show)

    def say(self, turn: Turn, language: str) -> Said:
        """Say an answer in plain words, as the letter says it."""
        return in_words(turn, self._office.turns.rules, language, self._zone)

    def make_letter(self, language: str) -> None:
        """Make the letter for who is shown."""
        person_id, product = self._person_id, self.product
        if person_id is None:
            return
        office, actor = self._office, self._actor
        self._tasks.run(
            self, lambda: office.turns.letter(actor, person_id, language, product),
            self.letter_made.emit,
        )  # fmt: skip

    def _show(self, found: tuple[Turn, str]) -> None:
        self._asked = None
        turn, self._zone = found
        self.answered.emit(turn)
