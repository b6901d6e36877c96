"""A person as the counter knows them: what a task needs, and no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.partial_date import PartialDate

ADULT_AGE = 18  # BW 1:233
"""Age from which a person collects alone; younger ones come with a legal representative."""


class Sex(StrEnum):
    """Sex as a travel document states it (ICAO 9303-4, 4.2.2)."""

    FEMALE = "F"
    MALE = "M"
    UNSPECIFIED = "X"


class Relation(StrEnum):
    """What makes somebody a legal representative."""

    PARENT = "parent"
    GUARDIAN = "guardian"
    CURATOR = "curator"


def full_name(surname: str, given_names: str) -> str:
    """Surname, comma, given names: the order of a Dutch counter list."""
    return ", ".join(part for part in (surname, given_names) if part)


def first_language(languages: Sequence[str]) -> str:
    """Return the language to write in beside Dutch, of those that somebody reads."""
    return languages[0] if languages else "en"


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address."""

    street: str = ""
    postcode: str = ""
    city: str = ""

    def lines(self) -> tuple[str, ...]:
        """Return the lines of an envelope below the name."""
        town = "  ".join(part for part in (self.postcode, self.city) if part)
        return tuple(line for line in (self.street, town) if line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A foreign national on file.

    Attributes:
        v_number: ten digits as text; leading zeros matter (Vw 107(3)).
        surname: family name in full script; empty for people with one name only.
        given_names: given names in full script.
        languages: language codes (ISO 639-1), the preferred one first.
        version: counts the edits, for telling a concurrent one.
    """

    id: UUID
    v_number: str | None
    surname: str
    given_names: str
    date_of_birth: PartialDate
    nationality: str
    sex: Sex | None = None
    languages: tuple[str, ...] = ()
    email: str | None = None
    phone: str | None = None
    address: Address = field(default_factory=Address)
    version: int = 1

    @property
    def full_name(self) -> str:
        """The name as on a list."""
        return full_name(self.surname, self.given_names)

    @property
    def language(self) -> str:
        """The language to write in beside Dutch."""
        return first_language(self.languages)

    def is_minor(self, day: date) -> bool:
        """Whether the person is under age on that day; unknown birth dates count as adult."""
        age = self.date_of_birth.age_on(day)
        return age is not None and age < ADULT_AGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """Somebody who acts for a person by law, and since when.

    Attributes:
        organisation_id: the guardian that somebody acts for, as a guardianship foundation.
        operator_id: the representative's own account, where there is one.
    """

    id: UUID
    person_id: UUID
    name: str
    relation: Relation
    valid_from: date
    valid_until: date | None = None
    organisation_id: UUID | None = None
    operator_id: UUID | None = None

    def acts_on(self, day: date) -> bool:
        """Whether the representation is in force on that day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One line of a search result."""

    id: UUID
    v_number: str | None
    name: str
    date_of_birth: PartialDate
    nationality: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One thing that happened to a person, for the person's page."""

    at: datetime
    action: str
    subject_id: UUID
    location: str
    operator: str
