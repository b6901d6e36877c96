"""The passport that somebody on file shows in the tour."""

from datetime import date

from counter_app.domain.identity.mrz import MrzFields, write_td3
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person


def passport_of(person: Person, number: str = "DT8014936") -> str:
    """Write the lines that a passport of a person on file would have."""
    born = person.date_of_birth
    return "\n".join(
        write_td3(
            MrzFields(
                document_code="P", issuer=person.nationality, document_number=number,
                surname=person.surname, given_names=person.given_names,
                nationality=person.nationality,
                date_of_birth=PartialDate(born.year, born.month, born.day),
                sex=person.sex.value if person.sex else None,
                date_of_expiry=date(2029, 6, 30),
            )
        )
    )  # fmt: skip
