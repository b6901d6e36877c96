"""What goes in and out, as the OpenAPI description tells it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from counter_app.domain.appointments import Appointment
from counter_app.domain.booking import DayPart
from counter_app.domain.issuance_days.invitations import Answer
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.service_kinds import ServiceKind

Code = Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9_-]+$")]


class Shape(BaseModel):
    """Exactly these fields, no others."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Product(Shape):
    """A service that can be booked."""

    identifier: str
    minutes: int = Field(description="What one person takes.")
    extra_minutes: int = Field(description="What each further person adds.")
    most_persons: int
    bring: list[str] = Field(description="Codes of what to bring along.")

    @classmethod
    def of(cls, kind: ServiceKind) -> Product:
        """Show a service."""
        return cls(
            identifier=kind.code, minutes=kind.base_minutes, extra_minutes=kind.extra_minutes,
            most_persons=kind.most_persons, bring=list(kind.bring),
        )  # fmt: skip


class Place(Shape):
    """A location where one comes."""

    identifier: str
    name: str
    address: str
    time_zone: str

    @classmethod
    def of(cls, place: Location) -> Place:
        """Show a location."""
        return cls(
            identifier=place.code, name=place.name, address=place.address, time_zone=place.zone
        )


class CustomerField(Shape):
    """Something that is asked of each person."""

    name: str
    required: bool = True
    pattern: str
    description: str


class Customer(Shape):
    """A person who comes. Only people who are on file can be booked."""

    v_number: str = Field(min_length=1, max_length=20, examples=["0307388624"])
    date_of_birth: str = Field(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description="As on the document; 00 if unknown.",
        examples=["1999-12-31"],
    )  # fmt: skip
    products: list[Code] = Field(min_length=1, max_length=5)


class NewAppointment(Shape):
    """A visit that is wanted."""

    location: Code
    start_at: AwareDatetime
    customers: list[Customer] = Field(min_length=1, max_length=10)


class Visit(Shape):
    """A visit that was booked; it names nobody."""

    identifier: str
    code: str = Field(description="What the visitor says at the door.")
    location: Place
    start_at: datetime
    end_at: datetime
    products: list[str]
    persons: int
    state: str

    @classmethod
    def of(cls, visit: Appointment, place: Location, begin: datetime, end: datetime) -> Visit:
        """Show a visit in the time of its place."""
        return cls(
            identifier=str(visit.id), code=visit.code, location=Place.of(place), start_at=begin,
            end_at=end, products=list(visit.services), persons=len(visit.participants),
            state=visit.state.value,
        )  # fmt: skip


class InvitationAnswer(Shape):
    """What somebody answers to an invitation."""

    answer: Answer
    part: DayPart = Field(default=DayPart.ALL, description="Of the day, for another time.")


class Answered(Shape):
    """What an invitation stands at now; it names nobody."""

    state: str


class Problem(BaseModel):
    """Why not (RFC 9457)."""

    type: str
    title: str
    status: int
    code: str | None = None


CUSTOMER_FIELDS = (
    CustomerField(
        name="v_number", pattern=r"^[0-9]{10}$", description="The V-number, ten digits.",
    ),
    CustomerField(
        name="date_of_birth", pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        description="The date of birth as on the document; 00 for a month or day not known.",
    ),
)  # fmt: skip
