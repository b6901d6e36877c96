"""Changes reach the GUI thread from any thread."""

import threading
import uuid

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from counter_app.domain.changes import PersonChanged, QueueChanged
from counter_app.ui.announcer import Announcer


def test_changes_of_a_worker_arrive_in_order_once_on_the_gui_thread(qtbot: QtBot) -> None:
    announcer = Announcer()
    seen: list[tuple[object, object, bool]] = []
    announcer.changed.connect(
        lambda change, who: seen.append((change, who, QThread.isMainThread()))
    )
    one, two = PersonChanged(uuid.uuid4()), QueueChanged(uuid.uuid4())
    worker = threading.Thread(target=announcer.announce, args=([one, two, one], "desk 4"))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [(one, "desk 4", True), (two, "desk 4", True)]
