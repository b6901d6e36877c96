"""Somebody who stands at the desk and is not on file: what was said, and nothing besides."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person

UNKNOWN_NATIONALITY = "XXX"
"""What a travel document states where no nationality is known (ICAO 9303-3, section 5)."""

UNKNOWN_DATE = PartialDate(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A person by name only.

    Attributes:
        surname, given_names: as they were said or written down; one of them is needed.
        date_of_birth: with 0 for every part that is not known.
        phone: a number to call, or "".
    """

    surname: str
    given_names: str = ""
    date_of_birth: PartialDate = UNKNOWN_DATE
    phone: str = ""

    def as_person(self, person_id: UUID) -> Person:
        """Return the entry that stands for this person until the file is found.

        Raises:
            Invalid: REQUIRED without any name; TOO_LONG for a phone number.
        """
        surname, given = " ".join(self.surname.split()), " ".join(self.given_names.split())
        if not surname and not given:
            raise Invalid(Code.REQUIRED, "surname")
        phone = " ".join(self.phone.split())
        if len(phone) > 40:
            raise Invalid(Code.TOO_LONG, "phone", most=40)
        return Person(
            id=person_id, v_number=None, surname=surname, given_names=given,
            date_of_birth=self.date_of_birth, nationality=UNKNOWN_NATIONALITY,
            phone=phone or None,
        )  # fmt: skip
