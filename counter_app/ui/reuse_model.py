"""What a screen knows of the need for new photo and prints: one person, one document."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.reuse.decision import Decision
from counter_app.domain.reuse.facts import Product
from counter_app.services.office import Office
from counter_app.ui.tasks import Progress, Tasks


class ReuseModel(QObject):
    """Asks the office, and keeps the document for which was asked.

    Signals:
        decided: the Decision, or None while nobody is shown.
    """

    decided = Signal(object)

    def __init__(
        self, office: Office, actor: Callable[[], Actor], tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._person_id: UUID | None = None
        self._asked: Progress | None = None
        self.product = Product.LATER_PERMIT

    def show_person(self, person_id: UUID | None) -> None:
        """Ask for a person; for the usual document where it is another one than before."""
        if person_id != self._person_id:
            self.product = Product.LATER_PERMIT
        self._person_id = person_id
        self.ask()

    def choose(self, product: Product) -> None:
        """Ask for another document."""
        if product is not self.product:
            self.product = product
            self.ask()

    def ask(self) -> None:
        """Ask the office; an answer that is under way is forgotten."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        person_id, product, actor = self._person_id, self.product, self._actor()
        if person_id is None or not actor.may(Permission.SEE_PEOPLE):
            self.decided.emit(None)
            return
        self._asked = self._tasks.run(
            self, lambda: self._office.reuse.decide(actor, person_id, product), self._show
        )

    def _show(self, decision: Decision) -> None:
        self._asked = None
        self.decided.emit(decision)
