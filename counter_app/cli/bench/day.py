"""A whole issuance day: its four benches one after the other, all their figures in one line."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

from counter_app.cli.bench.measure import Options

PARTS = ("day-simulation", "day_invitations", "day_floor", "day_offline")
"""In the order of a day: thought through, invited, run, and brought home without a network."""

Part = Callable[[Options], dict[str, Any]]


def run(options: Options) -> dict[str, Any]:
    """Run the four; a database that is named is the home to which the day is brought.

    Each of the others makes its own, as it does alone: none may find what another one left.
    """
    alone = replace(options, database="")
    return joined(
        options,
        [
            found(part)(options if part == "day_offline" else alone)
            for part in PARTS
        ],
    )  # fmt: skip


def found(part: str) -> Part:
    """Return a part's own bench; what it needs is loaded only now."""
    bench: Part = import_module(f"counter_app.cli.bench.{part.replace('-', '_')}").run

    def run_alone(options: Options) -> dict[str, Any]:
        try:
            return bench(options)
        finally:
            gc.unfreeze()  # what was set aside for measuring does not weigh on the next

    return run_alone


def joined(options: Options, told: list[dict[str, Any]]) -> dict[str, Any]:
    """Join what the parts told: figures under `part.name`, their other facts under the part."""
    beside = {"bench", "scale", "figures", "met"}
    return {
        "bench": "day", "scale": options.scale.value,
        **{one["bench"]: {key: one[key] for key in one.keys() - beside} for one in told},
        "figures": [
            {**figure, "name": f"{one['bench']}.{figure['name']}"}
            for one in told
            for figure in one["figures"]
        ],
        "met": all(one["met"] for one in told),
    }  # fmt: skip
