"""What every part of a screen of several parts has: services, who works, and one change signal."""

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks


class PartModel(QObject):
    """One part of a screen: what it knows, and what can be done.

    Signals:
        changed: something that is shown is new.
    """

    changed = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self.office, self.actor, self.tasks = office, actor, tasks
        self.gestures = Gestures(self, tasks)

    def load(self) -> None:
        """Read anew what is shown."""
