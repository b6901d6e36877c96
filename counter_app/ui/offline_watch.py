"""What the window tells of work without a network: how old the data are, and what it stops for.

Nothing is switched by itself. Where a shared database is lost on a machine that carries packages,
going on with one is proposed, in words; whoever does it opens the package himself.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.domain.changes import Change
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Permission
from counter_app.domain.packages.package import Offline, Standstill
from counter_app.ui import text
from counter_app.ui.announcer import Announcer
from counter_app.ui.main_window import MainWindow
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.reason_dialog import ReasonDialog, ask_reason
from counter_app.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from counter_app.startup import Session

_TICK: Final = 60_000
"""Milliseconds between two looks: an age is told in minutes."""

_SOON: Final = 400
_OLD: Final = timedelta(hours=6)
"""From this age on the words are amber."""


class OfflineWatch(QObject):
    """Looks at the package of this machine, and keeps the window's words right.

    Signals:
        looked: how this machine stands now, an Offline or None.
    """

    looked = Signal(object)

    def __init__(
        self, window: MainWindow, session: Session, tasks: Tasks, announcer: Announcer,
        *, carries_packages: bool = False,
    ) -> None:  # fmt: skip
        """Join the parts; `load` looks for the first time."""
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self._carries_packages = carries_packages
        self.state: Offline | None = None
        self._told: Standstill | None = None
        self._tick, self._soon = QTimer(self), QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.load)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.load)
        announcer.changed.connect(self._hear)
        announcer.reached.connect(lambda is_reached: self.propose(is_reached=is_reached))

    def load(self) -> None:
        """Look how this machine stands."""
        self._tasks.run(self, self._session.office.offline.state, self._take)

    def show(self) -> None:
        """Tell how old the data are, in the present language."""
        one = self.state
        if one is None:
            self._window.status.set_state("offline", "", first=True)
            return
        words = self.tr("Without network: data of %1, %2 old, %3 not sent")
        words = words.replace("%1", text.moment(one.made_at)).replace("%2", self._age(one.age))
        words = words.replace("%3", str(one.unsent))
        if one.is_rehearsal:
            words = self.tr("Rehearsal, nothing of it counts: data of %1")
            words = words.replace("%1", text.moment(one.made_at))
        self._window.status.set_state("offline", words, self._tone(one), first=True)

    def ask(self) -> ReasonDialog | None:
        """Ask why new work may go on, and let it."""
        one = self.state
        if one is None or one.stopped is None:
            return None
        return ask_reason(
            self._window, self.tr("Work on without the network"),
            self.tr("New work goes on for half an hour, in your name. It stays on record."),
            self.tr("Take it upon myself"), self._override,
        )  # fmt: skip

    def _override(self, reason: str) -> None:
        office, actor, key = self._session.office, self._session.actor, new_id()
        self._tasks.run(self, lambda: office.offline.override(actor, reason, key), self._take)

    def _take(self, found: Offline | None) -> None:
        self.state = found
        if found is not None and not self._tick.isActive():
            self._tick.start()
        self.show()
        stopped = found.stopped if found and found.until is None else None
        if stopped is not None and stopped is not self._told:
            self._say_stopped(stopped)
        self._told = stopped
        self.looked.emit(found)

    def _say_stopped(self, why: Standstill) -> None:
        words = self.tr("No new work may begin: %1. Finish what is under way.")
        words = words.replace("%1", text.of(why))
        screen = self._window.current_screen()
        if screen is not None and screen.objectName() == "machine":
            return  # it says so itself, with what can be done
        may = self._session.actor.may(Permission.WORK_BEYOND) and why is not Standstill.CLOSED
        if may:
            self._window.show_banner(Tone.WARN, words, self.tr("Work on…"), self.ask)
        else:
            self._window.show_banner(Tone.WARN, words)

    def _hear(self, _change: Change, _initiator: object) -> None:
        if self.state is not None and not self._soon.isActive():
            self._soon.start()

    def propose(self, *, is_reached: bool) -> None:
        """Say that a package may be opened, when the server is lost; nothing more is done."""
        if is_reached or not self._carries_packages:
            return
        self._window.show_banner(
            Tone.WARN,
            self.tr(
                "The shared database does not answer. If it stays away, you can go on with this "
                "machine's package of today: sign out, and open it. Nothing is switched by itself."
            ),
        )

    def _age(self, age: timedelta) -> str:
        minutes = max(0, int(age.total_seconds() // 60))
        if minutes < 60:
            return self.tr("%n min", "", minutes)
        return (
            self.tr("%1 h %2 min")
            .replace("%1", str(minutes // 60))
            .replace("%2", str(minutes % 60))
        )

    @staticmethod
    def _tone(one: Offline) -> Tone:
        if one.stopped is Standstill.CLOSED:
            return Tone.INFO
        if one.stopped is not None:
            return Tone.BAD if one.until is None else Tone.WARN
        return Tone.WARN if one.age >= _OLD else Tone.INFO
