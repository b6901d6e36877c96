"""How long the program takes from the start of its process to a window that can be used."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import Any

from counter_app.cli.bench.measure import Options, report, times_floor

_BARE = """
import sys, time
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def event(self, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, ready)
        return super().event(event)

def ready():
    sys.stdout.write(f"{time.time():.6f}\\n")
    sys.stdout.flush()
    application.quit()

application = QApplication(sys.argv[:1])
window = Window()
window.resize(1100, 720)
window.show()
application.exec()
"""


def run(options: Options) -> dict[str, Any]:
    """Start the program and a bare window in turn, without a screen; both say when they stand."""
    times = 9 if options.is_full else 1
    ours = [sys.executable, "-m", "counter_app", "--measure-start"]
    bare = [sys.executable, "-c", _BARE]
    taken: list[float] = []
    floor: list[float] = []
    for turn in range(times + 1):
        measured = _milliseconds(bare), _milliseconds(ours)
        if turn:  # the first start fills the caches of files and compiled modules
            floor.append(measured[0])
            taken.append(measured[1])
    figure = times_floor(
        "first_window", "ms", statistics.median(taken), statistics.median(floor), 2.5
    )
    return report("start", options, [figure], starts=times)


def _milliseconds(command: list[str]) -> float:
    """Return the time from before the process until the moment that it tells."""
    begun = time.time()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled, too
    done = subprocess.run(  # noqa: S603 - our own program
        command, env=environment, capture_output=True, text=True, timeout=120, check=True
    )
    return (float(done.stdout.splitlines()[-1]) - begun) * 1000
