"""What a file, a card and a document say alike about a person, for comparing one with another."""

from __future__ import annotations

from dataclasses import dataclass

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.transliteration import fold, forms


@dataclass(frozen=True, slots=True, repr=False)
class PersonFacts:
    """Facts about a person; None where they are not known. No repr, so that no log shows them."""

    surname: str
    given_names: str
    date_of_birth: PartialDate
    sex: str | None = None
    nationality: str | None = None

    def named_as(self, other: PersonFacts) -> bool:
        """Tell whether both names are the same but for marks and ways to write them in A-Z.

        The names are joined, as some lists divide them at other places.
        """
        return same_name(
            f"{self.surname} {self.given_names}", f"{other.surname} {other.given_names}"
        )


def same_name(one: str, other: str) -> bool:
    """Tell whether two names may be one, in full script or as a machine readable zone has them."""
    return fold(one) == fold(other) or bool(forms(one) & forms(other) - {""})
