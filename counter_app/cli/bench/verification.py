"""How long the identity of one person takes a trained clerk at the keyboard, document in hand.

The keystroke-level model (Card, Moran and Newell 1980): 0.2 s for a key, 1.35 s to think before
each of them. What is done with eyes and hands, and no window can hurry, is assumed and told apart.
The program's own part is measured on the real window: from each key until it can take the next.
"""

from __future__ import annotations

import multiprocessing
import os
import statistics
import time
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from counter_app.cli.bench.measure import Options, at_most, report
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import SERVICE, open_again, open_days, opening, trial_office
from counter_app.domain.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from counter_app.ui.issuance.visit_view import VisitView

KEY_SECONDS: Final = 0.2
"""K: an average typist (Card, Moran and Newell 1980, table I)."""
THINK_SECONDS: Final = 1.35
"""M: to make up one's mind before an act (the same)."""
KEYS: Final = ("C", "J", "J", "J", "Return")
HANDS_AND_EYES: Final = {
    "scan the passport, lay it on the reader": 4.0, "look at paper, print and photo": 5.0,
    "compare both faces": 8.0, "ask one question, hear the answer": 6.0,
    "look along five data": 3.0,
}  # fmt: skip
"""Seconds, assumed: no source gives them for a counter."""
AIR_SECONDS: Final = 0.045
"""What a command to a chip takes on its way, added for each: as it was seen on slow readers."""
TARGET_SECONDS: Final = 40.0
_PATIENCE_SECONDS: Final = 60.0


def run(options: Options) -> dict[str, Any]:
    """Verify some people in a real window, by scan and five keys each."""
    count = 12 if options.is_full else 1
    with trial_office(options, desks=count + 1) as trial:
        open_days(trial, 1, 1, count + 1)
        people = load_people(trial, count)
        load_cards(trial, people)
        taken = _play_apart(trial.database, people)
    thinking = (KEY_SECONDS + THINK_SECONDS) * len(KEYS)
    looking = sum(HANDS_AND_EYES.values())
    whole = [thinking + looking + sum(one.values()) for one in taken]
    parts = {
        f"{name}_s": round(statistics.median(one[name] for one in taken), 3) for name in taken[0]
    }
    return report(
        "verification", options, [at_most("identity", "s", whole, TARGET_SECONDS)],
        engine=options.engine, people=count, keys=len(KEYS), thinking_s=round(thinking, 2),
        looking_s=looking, **parts,
    )  # fmt: skip


def _play_apart(database: str, people: tuple[UUID, ...]) -> list[dict[str, float]]:
    """Play in a process of its own, which has a window of its own. Raises RuntimeError."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    playing = context.Process(target=_play, args=(database, people, theirs), daemon=True)
    playing.start()
    theirs.close()
    try:
        found = ours.recv()
    except EOFError:
        found = "the window closed"
    finally:
        playing.join(_PATIENCE_SECONDS)
        playing.terminate()
    if isinstance(found, str):
        raise RuntimeError(found)
    taken: list[dict[str, float]] = found
    return taken


def _play(database: str, people: tuple[UUID, ...], wire: Connection) -> None:
    """Open the visit of each person in a window, and send how long the program took."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication(["counter-app"])
    session = open_again(database)
    try:
        hands = _Hands(session, application)
        taken = [hands.verify(person, number) for number, person in enumerate(people)]
        hands.close()
        wire.send(taken)
    except Exception as error:
        wire.send(f"{type(error).__name__}: {error}")
        raise
    finally:
        session.close()


class _Hands:
    """Does at the window what a clerk does, and takes the program's time."""

    def __init__(self, session: Any, application: Any) -> None:
        from counter_app import paths
        from counter_app.devices.drivers.simulated_camera import SimulatedCamera
        from counter_app.services.practice_desk import PracticeDesk
        from counter_app.ui.issuance.desk_devices import DeskDevices
        from counter_app.ui.issuance.visit_view import VisitView
        from counter_app.ui.tasks import Tasks
        from counter_app.ui.theme import Theme

        self._theme = Theme(application, paths.resource(), "light", 100)
        self._session = session
        self._clock, self._tasks = session.office.store.clock, Tasks()
        self._desk = PracticeDesk(self._clock)
        devices = DeskDevices(camera=SimulatedCamera(), chips=self._desk, practice=self._desk)
        self._view: VisitView = VisitView(session.office, session.actor, self._tasks, devices)
        self._theme.dress(self._view)
        self._view.resize(1280, 760)
        self._view.show()

    def verify(self, person: UUID, number: int) -> dict[str, float]:
        """Verify one person; return the seconds of the program per step."""
        from counter_app.services.identity import facts_of
        from counter_app.ui.issuance.step_key import StepKey

        view, office = self._view, self._session.office
        visit = self._serve(person, number)
        view.open(visit)
        self._until(lambda: view.model.case is not None and view.model.case.visit.entry is not None)
        lines = self._desk.lay("passport", facts_of(office.people.get(person)))
        case = view.model.case
        taken = {
            "scan": self._time(lambda: view.on_scan("\n".join(lines)),
                               lambda: case is not None and case.document is not None),
        }  # fmt: skip
        view.activateWindow()
        view.identity.begin()
        taken["chip"] = self._time(
            lambda: self._press("C"), lambda: case is not None and case.chip is not None
        )
        if case is not None and case.chip is not None:
            taken["chip"] += case.chip.commands * AIR_SECONDS
        taken["answers"] = self._time(lambda: self._press(*KEYS[1:4]), view.frame.button.isEnabled)
        taken["accept"] = self._time(
            lambda: self._press(KEYS[4]), lambda: view.present is StepKey.CARD
        )
        return taken

    def close(self) -> None:
        """Close the window and end the work."""
        self._view.close()
        self._tasks.close()

    def _serve(self, person: UUID, number: int) -> UUID:
        from counter_app.services.appointments import Wish

        office, actor = self._session.office, self._session.actor
        place = office.planning.location(actor.location_id)
        wish = Wish(location_id=place.id, service=SERVICE, starts_at=opening(place, 0),
                    person_ids=(person,))  # fmt: skip
        visit: UUID = office.appointments.book(actor, wish, new_id()).id
        seat = office.operators.at_desk(actor, office.planning.desks(place.id)[number].id)
        self._view.set_actor(seat)
        for step in (office.queue.check_in, office.queue.call, office.queue.serve):
            step(seat, visit, new_id())
        return visit

    def _press(self, *names: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for name in names:
            QTest.keyClick(QApplication.focusWidget() or self._view, Qt.Key[f"Key_{name}"])
            self._settle()

    def _time(self, act: Callable[[], object], reached: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        self._until(reached)
        return time.perf_counter() - began

    def _until(self, reached: Callable[[], object]) -> None:
        """Let the window work until something holds. Raises TimeoutError."""
        until = time.monotonic() + _PATIENCE_SECONDS
        while not reached():
            if time.monotonic() > until:
                message = "the window did not get there"
                raise TimeoutError(message)
            self._settle()

    @staticmethod
    def _settle() -> None:
        """Let the window work for a moment."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(1, loop.quit)
        loop.exec()
