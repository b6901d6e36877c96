"""Whom a line of a roster means: by V-number, or as a proposal by name and birth date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar
from uuid import UUID

from counter_app.domain.custody.card import Card
from counter_app.domain.issuance_days.guests import Guest, Match
from counter_app.domain.issuance_days.roster import GuestLine
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import same_name
from counter_app.domain.people.numbers import V_NUMBER_LENGTH
from counter_app.domain.people.person import Person
from counter_app.domain.transliteration import fold

ENOUGH: Final = 0.5
"""Share of the words of two names that must be the same for a proposal."""


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a line means; `person_id` when that is sure, `proposal_id` when somebody must say."""

    match: Match
    person_id: UUID | None = None
    proposal_id: UUID | None = None


NOBODY: Final = Found(Match.NOBODY)


def padded(text: str) -> str | None:
    """Return a number that lost its zeros with them, or None for one that is no such number."""
    digits = text.isascii() and text.isdigit() and 7 <= len(text) < V_NUMBER_LENGTH
    return text.zfill(V_NUMBER_LENGTH) if digits else None


def likeness(one: str, other: str) -> float:
    """Return the share of words that two names have in common, in A-Z and without marks."""
    words, others = set(fold(one).split()), set(fold(other).split())
    return len(words & others) / len(words | others) if words and others else 0.0


def find(
    line: GuestLine, by_number: Mapping[str, Person], born_then: Mapping[PartialDate, list[Person]]
) -> Found:
    """Return whom a line means.

    A V-number alone is sure only as long as name or birth date do not both contradict it. A name
    and a birth date are never sure: a person has to say so.

    Args:
        by_number: people on file by V-number.
        born_then: people on file by birth date.
    """
    numbered = by_number.get(line.v_number or "")
    if numbered is not None:
        if numbered.date_of_birth == line.born or _is_named(line, numbered):
            return Found(Match.BY_NUMBER, person_id=numbered.id)
        return Found(Match.PROPOSED, proposal_id=numbered.id)
    lost = by_number.get(padded(line.given_number) or "")
    if lost is not None and (lost.date_of_birth == line.born or _is_named(line, lost)):
        return Found(Match.PROPOSED, proposal_id=lost.id)
    best = _best(line, born_then.get(line.born, ()))
    return Found(Match.PROPOSED, proposal_id=best.id) if best else NOBODY


def card_for(guest: Guest, born_then: Iterable[Card]) -> Card | None:
    """Return the card of nobody on file that a line may mean; None when none is likely.

    Args:
        born_then: cards of nobody on file whose holder was born on the line's date.
    """
    if guest.match is not Match.NOBODY:
        return None
    own = [one for one in born_then if one.v_number == guest.v_number]
    return own[0] if own else _best(guest, born_then)


class _Named(Protocol):
    """Whoever is named, in a list, on file or on a card."""

    @property
    def surname(self) -> str: ...
    @property
    def given_names(self) -> str: ...


class _Known(_Named, Protocol):
    @property
    def id(self) -> UUID: ...


class _Said(_Named, Protocol):
    @property
    def born(self) -> PartialDate: ...


K = TypeVar("K", bound=_Known)


def _is_named(line: _Named, person: _Named) -> bool:
    return same_name(f"{line.surname} {line.given_names}", f"{person.surname} {person.given_names}")


def _best(line: _Said, known: Iterable[K]) -> K | None:
    """Return who is named most alike, of those born on the same day; None when nobody is."""
    if not line.born.is_complete:
        return None
    said = f"{line.surname} {line.given_names}"
    judged = [
        (1.0 if _is_named(line, one) else likeness(said, f"{one.surname} {one.given_names}"), one)
        for one in known
    ]
    likely = [(score, one) for score, one in judged if score >= ENOUGH]
    return max(likely, key=lambda pair: (pair[0], pair[1].id.int))[1] if likely else None
