"""How many machine readable zones a second are read beside a parser that does the least."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from datetime import date
from operator import mul
from typing import Any

from counter_app.cli.bench.measure import Options, report, share_of_floor, without_collector
from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz import MrzFields, read, write_td3
from counter_app.domain.partial_date import PartialDate

_TODAY = date(2026, 9, 7)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES = bytes.maketrans(f"0123456789{_LETTERS}<".encode(), bytes([*range(36), 0]))
_WEIGHTS = (7, 3, 1) * 15


def run(options: Options) -> dict[str, Any]:
    """Read passport zones, one in ten with a misread sign, a zone (two lines) as one text."""
    number, rounds = (40_000, 5) if options.is_full else (300, 2)
    texts = _zones(number)
    ours, floors = [], []
    for _ in range(rounds):
        floors.append(_rate(_tight, texts))
        ours.append(_rate(_read, texts))
    figure = share_of_floor(
        "lines", "lines/s", statistics.median(ours), statistics.median(floors), 0.5
    )
    refused = sum(not _read(text) for text in texts)
    return report("mrz", options, [figure], zones=number, refused=refused)


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


def _zones(number: int) -> list[str]:
    dice = random.Random(11)  # noqa: S311 - made-up passports
    zones = []
    for count in range(number):
        fields = MrzFields(
            document_code="P", issuer="VNM", document_number=f"C{dice.randrange(10**7):07}",
            surname="".join(dice.choices(_LETTERS, k=7)),
            given_names="".join(dice.choices(_LETTERS, k=6)), nationality="VNM",
            date_of_birth=PartialDate(1960 + count % 45, 1 + count % 12, 1 + count % 28),
            sex="MF"[count % 2], date_of_expiry=date(2027 + count % 8, 1 + count % 12, 5),
        )  # fmt: skip
        text = "\n".join(write_td3(fields))
        if count % 10 == 0:
            at = 45 + dice.randrange(9)
            text = text[:at] + ("7" if text[at] != "7" else "4") + text[at + 1 :]
        zones.append(text)
    return zones
