"""The screen with calls as a window beside the program's own: opened, brought up, taken away."""

from PySide6.QtCore import QObject

from counter_app.devices.ports import Speaker
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.announcer import Announcer
from counter_app.ui.queue.call_screen_model import CallScreenModel
from counter_app.ui.queue.call_screen_view import CallScreenView
from counter_app.ui.tasks import Tasks


class SecondScreen(QObject):
    """At most one window with the calls of the session's location."""

    def __init__(
        self, tasks: Tasks, announcer: Announcer, speaker: Speaker | None, parent: QObject
    ) -> None:
        """Begin without a window; without a speaker nothing is ever said."""
        super().__init__(parent)
        self._tasks, self._announcer, self._speaker = tasks, announcer, speaker
        self._window: CallScreenView | None = None

    def open(self, office: Office, actor: Actor, *, is_aloud: bool) -> None:
        """Show the calls on the second monitor, or bring the window up that does."""
        if self._window is None:
            model = CallScreenModel(office, actor, self._tasks, self._announcer)
            self._window = CallScreenView(model)
            self._window.closed.connect(self._forget)
        self._window.model.use_voice(self._speaker if is_aloud else None)
        self._window.open()

    def close(self) -> None:
        """Take the window away, if there is one."""
        if self._window is not None:
            self._window.close()

    def _forget(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
            self._window = None
