"""Measurements with targets: each bench makes its own data and measures its floor beside it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from importlib import import_module
from typing import Any

from counter_app.cli.bench.measure import Options

Bench = Callable[[Options], dict[str, Any]]


def _bench(name: str) -> Bench:
    def run(options: Options) -> dict[str, Any]:
        bench: Bench = import_module(f"{__name__}.{name.replace('-', '_')}").run
        try:
            return bench(options)
        finally:
            gc.unfreeze()  # what was set aside for measuring

    return run


BENCHES: dict[str, Bench] = {
    name: _bench(name)
    for name in (
        "start",
        "slots",
        "book",
        "live",
        "scan",
        "letters",
        "audit",
        "mrz",
        "chip",
        "fuzz",
        "queue",
        "contacts",
        "custody",
        "day",
        "day-simulation",
        "day_offline",
        "day_offline_embedded",
        "handout",
        "failover",
        "day_floor",
        "day_invitations",
        "verification",
        "report",
        "tower",
        "waits",
    )
}
"""Each bench by its name; what it needs is loaded when it runs."""
