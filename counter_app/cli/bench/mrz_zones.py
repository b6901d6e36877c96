"""Made-up machine readable zones, and which of them are as they should be."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from typing import Final

from counter_app.domain.identity.mrz import MrzFields, MrzFormat, write, write_td3
from counter_app.domain.partial_date import PartialDate

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SIGNS: Final = f"0123456789{_LETTERS}<"
_HARD: Final = (
    (MrzFormat.TD1, "V7C2K4MNP38"), (MrzFormat.TD1, "123456789012345"),
    (MrzFormat.TD2, "D23145890734"), (MrzFormat.TD1, "V123AL568"), (MrzFormat.TD3, "X1234567"),
)  # fmt: skip
"""Numbers of more than nine characters, of nine, and of fewer."""
_BIRTHS: Final = tuple(PartialDate(*parts) for parts in ((1998, 4, 12), (1998, 4), (1998,), (0,)))
"""Birth dates of which ever less is known."""
_VALUES: Final = {sign: at % 36 for at, sign in enumerate(_SIGNS)}


@dataclass(frozen=True, slots=True)
class Zone:
    """The lines of a zone, and whether they are as they were written."""

    text: str
    is_right: bool


def passports(number: int) -> list[Zone]:
    """Write passport zones; in one of ten, one sign of the document number is misread."""
    dice = random.Random(11)  # noqa: S311 - made-up passports
    return [
        _misread(_passport(count, dice), 45, 54, dice) if count % 10 == 0
        else Zone(_passport(count, dice), is_right=True)
        for count in range(number)
    ]  # fmt: skip


def hard_ones() -> list[Zone]:
    """Write zones that are right, and that readers stumble over; each also with a sign misread."""
    dice = random.Random(12)  # noqa: S311 - made-up documents
    texts = [_card(number, birth, kind) for kind, number in _HARD for birth in _BIRTHS]
    dates = {30: (31 + 8, 31 + 14), 36: (37 + 21, 37 + 27), 44: (45 + 21, 45 + 27)}
    return [Zone(text, is_right=True) for text in texts] + [
        _misread(text, *dates[text.index("\n")], dice) for text in texts
    ]


def _passport(count: int, dice: random.Random) -> str:
    fields = MrzFields(
        document_code="P", issuer="VNM", document_number=f"C{dice.randrange(10**7):07}",
        surname="".join(dice.choices(_LETTERS, k=7)),
        given_names="".join(dice.choices(_LETTERS, k=6)), nationality="VNM",
        date_of_birth=PartialDate(1960 + count % 45, 1 + count % 12, 1 + count % 28),
        sex="MF"[count % 2], date_of_expiry=date(2027 + count % 8, 1 + count % 12, 5),
    )  # fmt: skip
    return "\n".join(write_td3(fields))


def _card(number: str, birth: PartialDate, kind: MrzFormat) -> str:
    fields = MrzFields(
        document_code="P" if kind is MrzFormat.TD3 else "IR", issuer="NLD",
        document_number=number, surname="TESTER", given_names="TEST", nationality="SYR",
        date_of_birth=birth, sex="F", date_of_expiry=date(2030, 5, 17),
    )  # fmt: skip
    return "\n".join(write(fields, kind))


def _misread(text: str, begin: int, end: int, dice: random.Random) -> Zone:
    """Exchange one sign for another that its check digit tells from it."""
    at = dice.randrange(begin, end)
    kind = "0123456789" if text[at].isdigit() else _LETTERS
    others = [sign for sign in kind if (_VALUES[sign] - _VALUES[text[at]]) % 10]
    return Zone(text[:at] + dice.choice(others) + text[at + 1 :], is_right=False)
