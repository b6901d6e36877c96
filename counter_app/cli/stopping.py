"""Ending in order when the terminal or the service manager says so."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stopped_by_signal(end: Callable[[], object]) -> Iterator[None]:
    """Call `end` at SIGTERM or Ctrl+C as long as the block lasts; the process goes on."""

    def hear(_number: int, _frame: FrameType | None) -> None:
        end()

    before = {number: signal.signal(number, hear) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
