"""What the captain's board knows, and what the captain decides."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.domain.issuance_days.board import Board, DeskLine, Forecast, LooseEnds
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

FORECAST_LANE = "forecast"
LANE = "board"
"""A lane of its own: figures of thousands do not hold up what others ask."""
_SOON = 1_000
"""Milliseconds in which changes are gathered, so that the sums are made once a second at most."""
_FORECAST_EVERY = 60_000
"""Milliseconds between two forecasts: the rest of the day is played many times for each."""
_ENDS_EVERY = 15_000
"""Milliseconds between two looks at what does not fit together."""


class BoardModel(QObject):
    """The state of the day, kept live.

    Signals:
        changed: the figures are new.
        ends_changed: what does not fit together is new.
    """

    changed = Signal()
    ends_changed = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start empty; `load` reads figures and loose ends."""
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._gestures = Gestures(self, tasks)
        self.actor = actor
        self.board: Board | None = None
        self.ends = LooseEnds()
        self.is_loaded = False
        self._reading = False
        self._soon = self._timer(_SOON, self._load_board)
        self._ends_soon = self._timer(_ENDS_EVERY, self.load_ends)
        self._forecast_soon = self._timer(_FORECAST_EVERY, self.load_forecast)
        self.forecast: Forecast | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The hall's time zone."""
        return ZoneInfo(self.board.zone if self.board else "Europe/Amsterdam")

    @property
    def is_running(self) -> bool:
        """Whether the day runs."""
        return self.board is not None and self.board.state is DayState.RUNNING

    @property
    def may_begin(self) -> bool:
        """Whether the day may begin now."""
        return self.board is not None and self.board.state is DayState.CUT_OFF

    def load(self) -> None:
        """Read all."""
        self._load_board()
        self.load_ends()
        self.load_forecast()

    def load_soon(self) -> None:
        """Read the figures in a moment, once for all changes until then."""
        if not self._soon.isActive():
            self._soon.start()
        for timer in (self._ends_soon, self._forecast_soon):
            if not timer.isActive():
                timer.start()

    def load_ends(self) -> None:
        """Read what does not fit together."""
        office, actor = self._office, self.actor

        def done(found: LooseEnds) -> None:
            self.ends = found
            self.ends_changed.emit()

        self._tasks.run(self, lambda: office.day_captain.loose_ends(actor), done, lane=LANE)

    def load_forecast(self) -> None:
        """Ask when the day ends."""
        office, actor = self._office, self.actor

        def done(found: Forecast | None) -> None:
            self.forecast = found
            self.changed.emit()

        self._tasks.run(self, lambda: office.day_captain.forecast(actor), done, lane=FORECAST_LANE)

    def begin(self) -> None:
        """Let the day begin."""
        captain, actor = self._office.day_captain, self.actor
        self._gestures.run("begin", lambda key: captain.begin(actor, key), self._done)

    def call_early(self, quarter: datetime) -> None:
        """Let the people of a quarter of an hour come in now."""
        captain, actor = self._office.day_captain, self.actor
        self._gestures.run(
            ("early", quarter), lambda key: captain.call_early(actor, quarter, key), self._done
        )

    def stop_early(self) -> None:
        """Let nobody come in earlier than the house's minutes any more."""
        captain, actor = self._office.day_captain, self.actor
        self._gestures.run("stop", lambda key: captain.stop_early(actor, key), self._done)

    def want(self, desk: DeskLine, *, is_wanted: bool = True) -> None:
        """Ask for a desk to be opened, or take that back."""
        captain, actor = self._office.day_captain, self.actor

        def work(key: UUID) -> None:
            captain.want_desk(actor, desk.desk_id, key, is_wanted=is_wanted)

        self._gestures.run(("want", desk.desk_id, is_wanted), work, self._done)

    def close(self, desk: DeskLine) -> None:
        """Let a desk call nobody any more."""
        captain, actor = self._office.day_captain, self.actor
        self._gestures.run(
            ("close", desk.desk_id), lambda key: captain.close_desk(actor, desk.desk_id, key),
            self._done,
        )  # fmt: skip

    def _load_board(self) -> None:
        office, actor = self._office, self.actor
        if self._reading:
            self.load_soon()  # what changes while the sums are made is in the next ones
            return
        self._reading = True

        def done(found: Board | None) -> None:
            self._reading = False
            self.board, self.is_loaded = found, True
            self.changed.emit()

        def failed(error: Exception) -> None:
            self._reading = False
            self._tasks.fail(error, self)

        self._tasks.run(
            self, lambda: office.day_captain.board(actor), done, on_error=failed, lane=LANE
        )

    def _done(self, _nothing: None) -> None:
        self._load_board()

    def _timer(self, interval: int, act: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(interval)
        made.timeout.connect(act)
        return made
