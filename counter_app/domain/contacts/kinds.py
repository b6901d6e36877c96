"""Contacts that a procedure may ask for, and the closed vocabularies about them."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final


class Contact(StrEnum):
    """Something for which an applicant may have to come (`domain.md` 1.1).

    Attributes:
        DOCUMENTS: to show original documents, such as a police report.
        OTHER: a service that no procedure here speaks of.
    """

    BIOMETRICS = "biometrics"
    ENDORSEMENT = "endorsement"
    COLLECT = "collect"
    DOCUMENTS = "documents"
    RETURN_VISA = "return_visa"
    UA_PROOF = "ua_proof"
    OTHER = "other"


SERVICE_OF: Final[dict[Contact, str]] = {
    Contact.BIOMETRICS: "BIOMETRICS",
    Contact.ENDORSEMENT: "RESIDENCE_ENDORSEMENT",
    Contact.COLLECT: "COLLECT_DOCUMENT",
    Contact.RETURN_VISA: "RETURN_VISA",
    Contact.UA_PROOF: "UA_PROOF",
}
"""The service that is booked for a contact; the others are no visit of their own."""


@cache
def services_of(contacts: tuple[Contact, ...]) -> tuple[str, ...]:
    """Return the services that are booked for some contacts, in the order of their codes."""
    return tuple(sorted(SERVICE_OF[one] for one in contacts if one in SERVICE_OF))


_CONTACT_OF: Final = {service: contact for contact, service in SERVICE_OF.items()}


def contact_of(service: str) -> Contact:
    """Return for which contact a service is booked."""
    return _CONTACT_OF.get(service, Contact.OTHER)
