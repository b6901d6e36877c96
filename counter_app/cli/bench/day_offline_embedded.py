"""The day of `day_offline`, brought home to an embedded database instead of a shared one."""

from __future__ import annotations

from typing import Any

from counter_app.cli.bench import day_offline
from counter_app.cli.bench.measure import Options


def run(options: Options) -> dict[str, Any]:
    """Play the day for an embedded home; merge it there."""
    return day_offline.measure(
        "day_offline_embedded", Options(scale=options.scale, seed=options.seed)
    )
