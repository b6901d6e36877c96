"""What the screen in the hall knows: the last calls, and whether it still hears of new ones."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.devices.ports import Speaker
from counter_app.domain.changes import AnythingChanged, Change, QueueChanged
from counter_app.domain.errors import CounterError
from counter_app.domain.operators import Actor
from counter_app.domain.queue.hall import Call
from counter_app.letters import hall as words
from counter_app.services.office import Office
from counter_app.ui.announcer import Announcer
from counter_app.ui.tasks import Tasks

ASK_EVERY = 15_000
"""Milliseconds between two looks that nobody asked for: calls are announced, and this is for a line
that went silent without a word."""
SHOWN = 5
"""Calls that stand on the screen: the newest large, the others below each other."""

_Found = tuple[tuple[Call, ...], ZoneInfo, bool]


class CallScreenModel(QObject):
    """The last calls at a location.

    Attributes:
        is_rehearsal: whether the numbers are those of an exercise.

    Signals:
        changed: calls or trouble are new.
        called: the Call that is new on top, to be pointed out.
    """

    changed = Signal()
    called = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, announcer: Announcer,
        speaker: Speaker | None = None, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Start with nobody called; `start` begins to look. Calls are heard of by `announcer`."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._speaker = speaker
        self.calls: tuple[Call, ...] = ()
        self.has_trouble = False
        self.is_rehearsal = False
        self._zone: ZoneInfo | None = None
        self._knows_any = False
        self._is_asking = self._is_old = False
        self._announcer = announcer
        self._soon = QTimer(self)  # one gesture tells of several changes: they are read once
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
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

    @property
    def speaks(self) -> bool:
        """Whether calls are said aloud."""
        return self._speaker is not None

    def use_voice(self, speaker: Speaker | None) -> None:
        """Say calls aloud from now on, or no more."""
        self._speaker = speaker

    def start(self) -> None:
        """Look now, and whenever somebody is called."""
        if not self._timer.isActive():
            self._announcer.changed.connect(self._hear)
            self._announcer.reached.connect(self._find_out)
            self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        if self._timer.isActive():
            self._announcer.changed.disconnect(self._hear)
            self._announcer.reached.disconnect(self._find_out)
        self._timer.stop()
        self._soon.stop()

    def look(self) -> None:
        """Ask for the last calls; once more, if an answer is still on its way."""
        if self._is_asking:
            self._is_old = True
            return
        self._is_asking, self._is_old = True, False
        office, location_id = self._office, self._actor.location_id

        def work() -> _Found:
            zone = self._zone or office.planning.location(location_id).tz
            drill = self.is_rehearsal if self._zone else office.offline.is_rehearsal()
            return office.hall.calls(location_id, SHOWN), zone, drill

        self._tasks.run(self, work, self._take, self._lose)

    def _hear(self, change: Change, _initiator: object) -> None:
        match change:
            case QueueChanged(location):
                concerned = location == self._actor.location_id
            case _:
                concerned = isinstance(change, AnythingChanged)
        if concerned:
            self._soon.start(0)

    def _find_out(self, _is_reached: bool) -> None:
        """Look whether the database answers, when the line to it was lost or is back."""
        self._soon.start(0)

    def _answered(self) -> None:
        """Look again where somebody was called while the answer was on its way."""
        self._is_asking = False
        if self._is_old:
            self._soon.start(0)

    def _take(self, found: _Found) -> None:
        self._answered()
        calls, self._zone, self.is_rehearsal = found
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
        self._answered()
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
            (words.spoken(call, code, is_rehearsal=self.is_rehearsal), code)
            for code in list(words.languages())[:2]
        ]

        def work() -> None:
            for sentence, language in said:
                speaker.say(sentence, language)

        self._tasks.run(self, work, lambda _: None, lambda _: None, lane="speaker")
