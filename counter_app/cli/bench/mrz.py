"""How many machine readable zones a second are read beside a parser that does the least."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date
from operator import mul
from typing import Any

from counter_app.cli.bench.measure import (
    Figure,
    Options,
    report,
    share_of_floor,
    without_collector,
)
from counter_app.cli.bench.mrz_peers import peers
from counter_app.cli.bench.mrz_zones import Zone, hard_ones, passports
from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz import read

_TODAY = date(2026, 9, 7)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES = bytes.maketrans(f"0123456789{_LETTERS}<".encode(), bytes([*range(36), 0]))
_WEIGHTS = (7, 3, 1) * 15


def run(options: Options) -> dict[str, Any]:
    """Read passport zones, one in ten with a misread sign, a zone (two lines) as one text.

    Readers from elsewhere are measured on the same zones where they are installed.
    """
    number, rounds = (40_000, 5) if options.is_full else (300, 2)
    zones = passports(number)
    texts = [zone.text for zone in zones]
    ours, floors = [], []
    for _ in range(rounds):
        floors.append(_rate(_tight, texts))
        ours.append(_rate(_read, texts))
    figures = [
        share_of_floor("lines", "lines/s", statistics.median(ours), statistics.median(floors), 0.5),
    ]
    verdicts = _verdicts(_read, zones + hard_ones())
    figures += [_none("wrong_accepted", verdicts), _none("right_refused", verdicts)]
    refused = sum(not _read(text) for text in texts)
    others = {
        name: {"lines_per_second": round(_rate(peer, texts[: number // 20])),
               **_verdicts(peer, zones[: number // 20] + hard_ones())}
        for name, peer in peers().items()
    }  # fmt: skip
    return report("mrz", options, figures, zones=number, refused=refused, others=others)


def _verdicts(accepts: Callable[[str], bool], zones: list[Zone]) -> dict[str, int]:
    """Count what a reader gets wrong."""
    wrong = sum(accepts(zone.text) for zone in zones if not zone.is_right)
    refused = sum(not accepts(zone.text) for zone in zones if zone.is_right)
    return {"wrong_accepted": wrong, "right_refused": refused, "judged": len(zones)}


def _none(name: str, verdicts: dict[str, int]) -> Figure:
    count = verdicts[name]
    return Figure(name=name, unit="zones", value=float(count), target="<= 0 zones", met=count == 0)


def _rate(work: Callable[[str], object], texts: list[str]) -> float:
    with without_collector():
        begun = time.process_time()
        for text in texts:
            work(text)
        return 2 * len(texts) / (time.process_time() - begun)


def _read(text: str) -> bool:
    try:
        return not read(text, _TODAY).problems
    except Invalid:
        return False


def _sum(text: str) -> str:
    return str(sum(map(mul, text.encode().translate(_VALUES), _WEIGHTS)) % 10)


def _tight(text: str) -> dict[str, Any] | None:
    """Cut a passport zone and compare its check digits; no repair, no explanation, no dates."""
    first, second = text.split("\n")
    if len(first) != 44 or len(second) != 44 or first[0] != "P":
        return None
    number, birth, expiry, optional = second[:9], second[13:19], second[21:27], second[28:42]
    surname, _, given = first[5:].partition("<<")
    right = (
        _sum(number) == second[9]
        and _sum(birth) == second[19]
        and _sum(expiry) == second[27]
        and _sum(optional) in {second[42], "0" if second[42] == "<" else ""}
        and _sum(second[:10] + second[13:20] + second[21:43]) == second[43]
    )
    return {
        "issuer": first[2:5], "surname": surname.replace("<", " "),
        "given_names": given.rstrip("<").replace("<", " "), "number": number.rstrip("<"),
        "nationality": second[10:13], "birth": birth, "sex": second[20], "expiry": expiry,
        "optional": optional.rstrip("<"), "right": right,
    }  # fmt: skip
