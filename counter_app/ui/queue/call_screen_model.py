"""What the screen in the hall knows: the last calls, and whether it still hears of new ones."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.devices.ports import Speaker
from counter_app.domain.errors import CounterError
from counter_app.domain.operators import Actor
from counter_app.domain.queue.hall import Call
from counter_app.letters import hall as words
from counter_app.services.office import Office
from counter_app.ui.tasks import Tasks

ASK_EVERY = 2000
"""Milliseconds between two looks: calls are made on other machines too."""
SHOWN = 5
"""Calls that stand on the screen: the newest large, the others below each other."""


class CallScreenModel(QObject):
    """The last calls at a location.

    Signals:
        changed: calls or trouble are new.
        called: the Call that is new on top, to be pointed out.
    """

    changed = Signal()
    called = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, speaker: Speaker | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Start with nobody called; `start` begins to look."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._speaker = speaker
        self.calls: tuple[Call, ...] = ()
        self.has_trouble = False
        self._zone: ZoneInfo | None = None
        self._knows_any = False
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def location_name(self) -> str:
        """The name of the place."""
        return self._actor.location_name

    def clock_time(self) -> str:
        """Return the time of day at the place, "" before it is known."""
        if self._zone is None:
            return ""
        return f"{self._office.store.clock.now().astimezone(self._zone):%H:%M}"

    def start(self) -> None:
        """Look now, and again and again."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask for the last calls, unless an answer is still on its way."""
        if self._is_asking:
            return
        self._is_asking = True
        office, location_id = self._office, self._actor.location_id

        def work() -> tuple[tuple[Call, ...], ZoneInfo]:
            zone = self._zone or office.planning.location(location_id).tz
            return office.hall.calls(location_id, SHOWN), zone

        self._tasks.run(self, work, self._take, self._lose)

    def _take(self, found: tuple[tuple[Call, ...], ZoneInfo]) -> None:
        self._is_asking = False
        calls, self._zone = found
        before, knew = self.calls, self._knows_any
        had_trouble, self.has_trouble, self._knows_any = self.has_trouble, False, True
        self.calls = calls
        if calls != before or had_trouble or not knew:
            self.changed.emit()
        seen = {(call.ticket, call.at) for call in before}
        fresh = [call for call in calls if call.is_open and (call.ticket, call.at) not in seen]
        if knew and not had_trouble:
            for call in reversed(fresh):
                self.called.emit(call)
                self._speak(call)

    def _lose(self, error: Exception) -> None:
        """Go on looking; people are told to stay, not what went wrong."""
        self._is_asking = False
        if not isinstance(error, CounterError):
            self._tasks.fail(error, self)
        if not self.has_trouble:
            self.has_trouble = True
            self.changed.emit()

    def _speak(self, call: Call) -> None:
        speaker = self._speaker
        if speaker is None:
            return
        said = [
            (words.words(code).say("calls.spoken", number=call.ticket, desk=call.desk_name), code)
            for code in list(words.languages())[:2]
        ]

        def work() -> None:
            for sentence, language in said:
                speaker.say(sentence, language)

        self._tasks.run(self, work, lambda _: None, lambda _: None, lane="speaker")
