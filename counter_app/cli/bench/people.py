"""Made-up people for benches, loaded in bulk."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from counter_app.cli.bench.trial_office import FIRST_DAY, Raw, TrialOffice
from counter_app.domain.ids import new_id

_BEGINNINGS = ("Ad", "Bel", "Ca", "Dor", "El", "Fen", "Ga", "Hu", "Im", "Ju", "Ka", "Le", "Mo")
_MIDDLES = ("a", "eri", "ilo", "o", "una", "ya", "are", "isi", "omu")
_ENDS = ("b", "ding", "f", "kova", "lu", "man", "ner", "pi", "ra", "s", "tian", "vic", "wo", "zi")
_COLUMNS = (
    "id", "v_number", "surname", "given_names", "mrz_surname", "mrz_given_names", "search_key",
    "born", "nationality", "sex", "languages", "email", "phone", "street", "postcode", "city",
    "version",
)  # fmt: skip
_CARD = (
    "id", "document_number", "document_type", "v_number", "surname", "given_names", "born",
    "valid_from", "valid_until", "state", "location_id", "box", "person_id", "version", "keeper",
    "keeper_id",
)  # fmt: skip
_LAST_VALID = date(2031, 9, 7)


def load_people(trial: TrialOffice, number: int, first: int = 0) -> tuple[UUID, ...]:
    """Put so many people on file; person n, counted from `first`, has V-number 1000000000 + n."""
    raw = Raw(trial.database)
    ids = tuple(new_id() for _ in range(number))
    with raw.unguarded():
        raw.load("people", _COLUMNS, _rows(raw, ids, first))
    raw.analyze("people")
    raw.close()
    return ids


def load_cards(trial: TrialOffice, people: tuple[UUID, ...]) -> None:
    """Let a card lie ready at the trial's location for each of some people."""
    raw = Raw(trial.database)
    place, first, last = raw.id(trial.location.id), raw.day(FIRST_DAY), raw.day(_LAST_VALID)
    with raw.unguarded():
        raw.load("cards", _CARD, (
            (
                raw.id(new_id()), f"V{number:08}", "I", f"{1_000_000_000 + number}", "A", "B",
                birth_date(number), first, last, "in_stock", place, "BOX", raw.id(person), 3,
                "location", place,
            )
            for number, person in enumerate(people)
        ))  # fmt: skip
    raw.analyze("cards")
    raw.close()


def birth_date(number: int) -> str:
    """Return the birth date of person n."""
    return f"{1940 + number % 70}-{1 + number % 12:02}-{1 + number % 28:02}"


def names(number: int) -> tuple[str, str]:
    """Return surname and given name of person n; with few alike."""
    dice = random.Random(number)  # noqa: S311 - made-up names
    return _name(dice), _name(dice)


def _name(dice: random.Random) -> str:
    return dice.choice(_BEGINNINGS) + dice.choice(_MIDDLES) + dice.choice(_ENDS)


def _rows(raw: Raw, ids: tuple[UUID, ...], first: int) -> Iterator[tuple[Any, ...]]:
    for number, person_id in enumerate(ids, first):
        surname, given = names(number)
        upper, upper_given = surname.upper(), given.upper()
        yield (
            raw.id(person_id), str(1_000_000_000 + number), surname, given, upper, upper_given,
            f"{upper} {upper_given}", birth_date(number), "VNM", "F" if number % 2 else "M", "nl",
            f"person{number}@example.org", "", "Voorbeeldstraat 1", "1000 AA", "Amsterdam", 1,
        )  # fmt: skip
