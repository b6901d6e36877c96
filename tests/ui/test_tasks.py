"""Work off the GUI thread."""

import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from counter_app.ui.tasks import InlineTasks, Progress, Tasks


def _same(number: int) -> int:
    return number


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_work_runs_on_a_lane_and_its_result_arrives_on_the_gui_thread(
    tasks: Tasks, qtbot: QtBot
) -> None:
    owner = QObject()
    seen: list[tuple[str, bool]] = []

    def done(name: str) -> None:
        seen.append((name, QThread.isMainThread()))

    tasks.run(owner, lambda: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("lane-store")
    assert seen[0][1]


def test_one_lane_keeps_the_order(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    seen: list[int] = []
    for number in range(20):
        work: Callable[[], int] = partial(_same, number)
        tasks.run(owner, work, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_two_lanes_run_beside_each_other(tasks: Tasks, qtbot: QtBot) -> None:
    owner, seen = QObject(), list[str]()
    gate = threading.Event()
    tasks.run(owner, lambda: "store" if gate.wait(5) else "late", seen.append)
    tasks.run(owner, lambda: "reports", seen.append, lane="reports")
    qtbot.waitUntil(lambda: seen == ["reports"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["reports", "store"])


def test_an_error_goes_to_who_asked(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise ValueError

    tasks.run(QObject(), work, lambda _none: pytest.fail("it went well"), errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ValueError)


def test_an_error_nobody_asks_for_goes_the_default_way(tasks: Tasks, qtbot: QtBot) -> None:
    owner, seen = QObject(), list[tuple[Exception, QObject]]()
    tasks.on_failure(lambda error, who: seen.append((error, who)))

    def work() -> None:
        raise KeyError

    tasks.run(owner, work, lambda _none: None)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert isinstance(seen[0][0], KeyError)
    assert seen[0][1] is owner


def test_nothing_is_delivered_to_an_owner_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    parent = QObject()
    owner = QObject(parent)
    gate, seen = threading.Event(), list[object]()
    tasks.run(owner, lambda: gate.wait(5), seen.append)
    del owner
    parent.deleteLater()
    with qtbot.waitSignal(parent.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert seen == []


def test_work_over_300_ms_is_shown_as_busy_until_it_ends(tasks: Tasks, qtbot: QtBot) -> None:
    owner, gate = QObject(), threading.Event()
    shown: list[bool] = []
    lanes: list[tuple[str, bool]] = []
    tasks.busy_changed.connect(lambda _owner, busy: shown.append(busy))
    tasks.lane_busy.connect(lambda lane, busy: lanes.append((lane, busy)))
    tasks.run(owner, lambda: gate.wait(5), lambda _ok: None)
    tasks.run(owner, lambda: 1, lambda _ok: None)
    qtbot.waitUntil(lambda: shown == [True])
    gate.set()
    qtbot.waitUntil(lambda: shown == [True, False])
    assert lanes == [("store", True), ("store", False)]


def test_quick_work_is_never_shown_as_busy(tasks: Tasks, qtbot: QtBot) -> None:
    shown: list[bool] = []
    tasks.busy_changed.connect(lambda _owner, busy: shown.append(busy))
    done: list[int] = []
    tasks.run(QObject(), lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert shown == []


def test_progress_is_told_and_cancelling_tells_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    owner, seen = QObject(), list[tuple[int, int]]()
    gate, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        try:
            progress.report(1, 3)
            gate.wait(5)
            progress.report(2, 3)
        finally:
            ended.set()

    def fail(_anything: object) -> None:
        pytest.fail("cancelled work told somebody")

    progress = tasks.run_long(
        owner, work, fail, fail, on_progress=lambda done, total: seen.append((done, total))
    )
    qtbot.waitUntil(lambda: seen == [(1, 3)])
    progress.cancel()
    gate.set()
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert ended.is_set()
    assert seen == [(1, 3)]


def test_closing_lets_running_work_end_and_takes_no_more(qtbot: QtBot) -> None:
    tasks, owner = Tasks(), QObject()
    started, ended = threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        ended.set()

    tasks.run(owner, work, lambda _none: pytest.fail("closed"))
    started.wait(5)
    tasks.close()
    assert ended.is_set()
    assert tasks.run(owner, lambda: pytest.fail("ran"), lambda _none: None).cancelled
    assert not [t for t in threading.enumerate() if t.name.startswith("lane-")]


def test_inline_tasks_are_done_at_once(qtbot: QtBot) -> None:
    seen: list[int] = []
    InlineTasks().run(QObject(), lambda: 7, seen.append)
    assert seen == [7]


def test_inline_tasks_can_be_held(qtbot: QtBot) -> None:
    tasks, owner, seen = InlineTasks(hold=True), QObject(), list[int]()
    tasks.run(owner, lambda: 7, seen.append)
    assert seen == []
    tasks.release()
    assert seen == [7]


def test_an_error_without_any_way_is_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def work() -> None:
        raise ValueError

    with caplog.at_level(logging.ERROR):
        InlineTasks().run(QObject(), work, lambda _none: None)
    assert "nobody was told" in caplog.text
