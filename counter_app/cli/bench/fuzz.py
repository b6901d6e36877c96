"""Whether anything that reads bytes from strangers can be made to crash, hang or swallow memory."""

from __future__ import annotations

import gc
import random
import resource
import time
from collections import Counter
from pathlib import Path
from typing import Any, Final

from counter_app.cli.bench.fuzz_targets import Target, targets
from counter_app.cli.bench.measure import Figure, Options, report
from counter_app.cli.bench.mutations import mutated
from counter_app.domain.errors import CounterError

_SEED: Final = 20260907
_SLOWEST_MS: Final = 2_000.0
_GROWTH_MIB: Final = 48.0
_KEPT: Final = 5
_WARM_UP: Final = 0.2


def run(options: Options) -> dict[str, Any]:
    """Damage sound inputs of every reader of bytes, the same way in each run."""
    wanted = 1_000_000 if options.is_full else 3_000
    dice = random.Random(_SEED)  # noqa: S311 - damage that can be repeated
    found = targets()
    weights = [target.weight for target in found]
    tally = _Tally()
    begun = time.perf_counter()
    early = 0.0
    for number in range(wanted):
        (target,) = dice.choices(found, weights)
        tally.try_one(target, mutated(target.seeds, dice))
        if number == int(wanted * _WARM_UP):
            early = _resident_mib()
    elapsed = time.perf_counter() - begun
    growth = _resident_mib() - early
    figures = [
        _figure("crashes", "inputs", tally.crashed, 0),
        _figure("slowest", "ms", tally.slowest * 1000, _SLOWEST_MS),
        _figure("growth", "MiB", growth, _GROWTH_MIB),
    ]
    return report(
        "fuzz", options, figures, inputs=wanted, per_second=round(wanted / elapsed),
        accepted=tally.accepted, refused=wanted - tally.accepted - tally.crashed,
        by_target=dict(sorted(tally.by_target.items())), slowest_target=tally.slowest_target,
        crashes=tally.crashes, peak_mib=round(_peak_mib()),
    )  # fmt: skip


class _Tally:
    """What happened."""

    def __init__(self) -> None:
        self.accepted = self.crashed = 0
        self.slowest = 0.0
        self.slowest_target = ""
        self.by_target: Counter[str] = Counter()
        self.crashes: list[dict[str, str]] = []

    def try_one(self, target: Target, data: bytes) -> None:
        """Let a target read something; anything but a refusal with a code is a crash."""
        self.by_target[target.name] += 1
        begun = time.thread_time()
        try:
            target.read(data)
            self.accepted += 1
        except CounterError:
            pass
        except Exception as error:
            self.crashed += 1
            if len(self.crashes) < _KEPT:
                told = {
                    "target": target.name,
                    "error": repr(error)[:200],
                    "input": data.hex()[:4000],
                }
                self.crashes.append(told)
        taken = time.thread_time() - begun
        if taken > self.slowest:
            self.slowest, self.slowest_target = taken, target.name


def _figure(name: str, unit: str, value: float, limit: float) -> Figure:
    return Figure(
        name=name, unit=unit, value=float(value), target=f"<= {limit:g} {unit}", met=value <= limit
    )


def _resident_mib() -> float:
    """Return how much memory this process holds, after what nobody needs is given back."""
    gc.collect()
    status = Path("/proc/self/statm")
    if not status.exists():
        return _peak_mib()
    return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
