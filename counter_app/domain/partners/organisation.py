"""Organisations, and the people who act for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class OrganisationKind(StrEnum):
    """What an organisation is, as far as the law asks."""

    IMMIGRATION_SERVICE = "immigration_service"
    MUNICIPALITY = "municipality"
    POLICE = "police"
    BORDER_POLICE = "border_police"
    NIDOS = "nidos"
    UNIVERSITY = "university"
    EXPAT_CENTRE = "expat_centre"
    OTHER = "other"


ADMINISTRATIVE_BODIES = frozenset(
    {
        OrganisationKind.IMMIGRATION_SERVICE,
        OrganisationKind.MUNICIPALITY,
        OrganisationKind.POLICE,
        OrganisationKind.BORDER_POLICE,
    }
)
"""Kinds that get data under Vw 2000 art. 107(4); others need a designation, art. 107(8)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Who runs locations.

    Attributes:
        contact: whom to ask, as text.
        designation: the ministerial rule that lets it receive data (Vw 2000 art. 107(8)), for an
            organisation that is no administrative body.
        locations: names of its locations.
        version: counts the edits, for telling a concurrent one.
    """

    id: UUID
    name: str
    kind: OrganisationKind
    contact: str = ""
    designation: str = ""
    is_active: bool = True
    locations: tuple[tuple[UUID, str], ...] = ()
    version: int = 1

    @property
    def is_partner(self) -> bool:
        """Whether it is another organisation than the immigration service."""
        return self.kind is not OrganisationKind.IMMIGRATION_SERVICE

    @property
    def may_receive_data(self) -> bool:
        """Whether a ground for giving it data is on file (Vw 2000 art. 107(4), (8))."""
        return self.kind in ADMINISTRATIVE_BODIES or bool(self.designation.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """An operator of an organisation, with training and screening.

    Attributes:
        function: the function that a mandate may name.
        trained_on: when the training for handing out was passed; None when never.
        trained_until: the last day it counts; None without an end.
        screened_on: date of the certificate of conduct (VOG); None when there is none.
        screened_until: the last day it counts; None without an end.
    """

    operator_id: UUID
    login: str
    name: str
    organisation_id: UUID
    location_id: UUID
    function: str = ""
    trained_on: date | None = None
    trained_until: date | None = None
    screened_on: date | None = None
    screened_until: date | None = None
    is_active: bool = True
    version: int = 0

    def is_trained(self, day: date) -> bool:
        """Whether the training counts on a day."""
        return _counts(self.trained_on, self.trained_until, day)

    def is_screened(self, day: date) -> bool:
        """Whether the certificate of conduct counts on a day."""
        return _counts(self.screened_on, self.screened_until, day)


def _counts(since: date | None, until: date | None, day: date) -> bool:
    return since is not None and since <= day and (until is None or day <= until)
