"""For whom a document is made, and what is printed on it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from counter_app.domain.identity.mrz import MrzFields, MrzFormat, write
from counter_app.domain.partial_date import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Holder:
    """A made-up person with the document that they hold. It has no repr.

    Attributes:
        number: of the document; on a card up to 22 characters.
        nationality: a code of three letters, as in machine readable zones ("D" for Germany).
        issuer: the state that made the document; the person's own unless given.
        document_code: such as "P" or "IR"; chosen by the form unless given.
        full_name: in its own letters, for the chip; none unless given.
        portrait: the seed of the drawn face; follows from the zone unless given.
    """

    surname: str
    given_names: str
    date_of_birth: PartialDate
    number: str
    expiry: date
    nationality: str
    sex: str | None = None
    issuer: str = ""
    document_code: str = ""
    optional_data: str = ""
    full_name: str = ""
    portrait: int | None = None

    def zone(self, *, is_card: bool) -> tuple[str, ...]:
        """Return the lines printed on the document. Raises Invalid(BAD_MRZ) by field."""
        fields = MrzFields(
            document_code=self.document_code or ("IR" if is_card else "P"),
            issuer=self.issuer or ("NLD" if is_card else self.nationality),
            document_number=self.number, surname=self.surname, given_names=self.given_names,
            nationality=self.nationality, date_of_birth=self.date_of_birth, sex=self.sex,
            date_of_expiry=self.expiry, optional_data=self.optional_data,
        )  # fmt: skip
        return write(fields, MrzFormat.TD1 if is_card else MrzFormat.TD3)


def seed_of(lines: tuple[str, ...]) -> int:
    """Return a number that follows from a zone: the same document always looks the same."""
    return int.from_bytes(hashlib.sha256("".join(lines).encode()).digest()[:4], "big")


def access_number(lines: tuple[str, ...]) -> str:
    """Return the six digits printed on a card."""
    return f"{seed_of(lines) % 1_000_000:06}"


def issuer_of(lines: tuple[str, ...]) -> str:
    """Return the issuing state's code."""
    return lines[0][2:5].rstrip("<")


def expiry_of(lines: tuple[str, ...]) -> date | None:
    """Return the printed date of expiry, or None for a document that has none."""
    text = lines[1][8:14] if len(lines) == 3 else lines[1][21:27]
    if not text.isdigit():
        return None
    return date(2000 + int(text[:2]), int(text[2:4]), int(text[4:]))


EXAMPLES: tuple[Holder, Holder, Holder] = (
    Holder(
        surname="van Buren", given_names="Sien Elisabeth", sex="F",
        date_of_birth=PartialDate(1987, 11, 25), number="NPRX7K2F4",
        expiry=date(2034, 3, 9), nationality="NLD", full_name="van Buren, Sien Elisabeth",
    ),
    Holder(
        surname="Ngô", given_names="Thị Hương", sex="F", date_of_birth=PartialDate(2001, 2, 14),
        number="V7C2K4MNP", expiry=date(2030, 6, 30), nationality="VNM",
        full_name="Ngô, Thị Hương",
    ),
    Holder(
        surname="Okonkwo", given_names="Chidi", sex="M", date_of_birth=PartialDate(1995, 5, 0),
        number="V7C2K4MNP38", expiry=date(2029, 9, 1), nationality="NGA",
    ),
)  # fmt: skip
"""A passport's holder, a card's, and one of a card with a long number; nobody has these names."""
