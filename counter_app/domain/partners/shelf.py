"""What a partner's window shows: the own shelf, today's people, the mandate it all rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import OUT_OF_USE, CardState
from counter_app.domain.errors import Refused
from counter_app.domain.partners.mandate import DataKind, Mandate
from counter_app.domain.people.person import Address, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfCard:
    """A card on the shelf, or an old document, with as much of its person as the mandate gives.

    Attributes:
        id: of the card; of the hand-out at which an old document was taken in.
        name: "" where the mandate does not give names.
        born: YYYY-MM-DD with 00 for what is not known, or "".
        is_card: False for an old document that was taken in and is no card on file.
        since: since when it lies here as it does, None where the books do not say.
        is_late: whether it lies here so long that it goes back, by the periods of the house.
    """

    id: UUID
    document_number: str
    document_type: str
    place: str
    state: CardState
    name: str = ""
    born: str = ""
    is_card: bool = True
    since: datetime | None = None
    is_late: bool = False

    @property
    def goes_back(self) -> bool:
        """Whether it goes back to the service: out of use, or lying here too long."""
        return self.is_late or self.state in OUT_OF_USE


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Somebody who is booked at the location today."""

    appointment_id: UUID
    person_id: UUID
    starts_at: datetime
    state: AppointmentState
    service: str
    name: str
    born: str
    has_card: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A partner's window.

    Attributes:
        organisation: whose window it is.
        standing: mandates in force this second, what they say and instruct.
        closed: why nothing may be handed out now; None where something may.
        zone: of the location, for its times.
        counts_by_two: whether two people count here.
        ending: mandates in force that run out within the days of the rules.
        places, persons: names of what the mandates are limited to, where they are.
    """

    organisation: str
    location: str
    zone: str
    now: datetime
    standing: tuple[Mandate, ...]
    closed: Refused | None
    cards: tuple[ShelfCard, ...]
    expected: tuple[Expected, ...]
    counts_by_two: bool = False
    ending: tuple[Mandate, ...] = ()
    places: Mapping[UUID, str] = field(default_factory=dict)
    persons: Mapping[UUID, str] = field(default_factory=dict)

    @property
    def pilot(self) -> str:
        """The pilot under which all this happens, "" where the law as it stands carries it."""
        return next((one.terms.pilot for one in self.standing if one.terms.pilot), "")


@dataclass(frozen=True, slots=True)
class SealedBag:
    """In what cards go back: the number of its seal, and who carries it."""

    seal: str
    courier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfCount:
    """A shelf that was counted by scanning everything on it.

    Attributes:
        missing: on the list, not scanned, and not explained yet.
        surplus: scanned, not on the list: numbers as they were read.
        explained: how many differences are explained: reported missing, or gone since.
    """

    id: UUID
    at: datetime
    found: int
    missing: tuple[ShelfCard, ...]
    surplus: tuple[str, ...]
    explained: int = 0

    @property
    def agrees(self) -> bool:
        """Whether shelf and list are the same."""
        return not self.missing and not self.surplus and not self.explained


def given(mandates: tuple[Mandate, ...]) -> frozenset[DataKind]:
    """Return what the mandates together let a partner see."""
    return frozenset[DataKind]().union(*(one.terms.scope.data for one in mandates))


def for_partner(person: Person, data: frozenset[DataKind]) -> Person:
    """Return of a person what a partner needs for handing over, and no more.

    How to reach somebody is never part of it; the V-number only where the mandate says so (Vw 2000
    art. 107(4), (8), (9)). Name, birth and nationality stand on the passport that lies on the desk.
    """
    return replace(
        person, email=None, phone=None, address=Address(),
        v_number=person.v_number if DataKind.V_NUMBER in data else None,
    )  # fmt: skip
