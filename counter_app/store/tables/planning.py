"""Organisations, locations, desks, services, opening hours and slots."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import (
    Double,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    false,
    true,
)
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.store.base import Base, UtcDateTime, check, words


class OrganisationRow(Base):
    """Who runs a location: the immigration service, a municipality, a university.

    `designation` is the ministerial rule that lets it receive data (Vw 2000 art. 107(8)).
    `is_practice` marks an office in which all is made up, from its founding on and for good.
    """

    __tablename__ = "organisations"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[OrganisationKind] = mapped_column(words(OrganisationKind, "kind"))
    contact: Mapped[str] = mapped_column(String(400), default="", server_default="")
    designation: Mapped[str] = mapped_column(String(200), default="", server_default="")
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())
    is_practice: Mapped[bool] = mapped_column(default=False, server_default=false())
    version: Mapped[int] = mapped_column(default=1, server_default="1")


class LocationRow(Base):
    """A place with desks.

    `audience` and `region` are what an expat centre or partner serves: codes of groups, and ranges
    of postcode digits such as "3000-3199", apart by spaces; "" means everybody, everywhere.
    """

    __tablename__ = "locations"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    code: Mapped[str] = mapped_column(String(16), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(32))
    zone: Mapped[str] = mapped_column(String(64), default="Europe/Amsterdam")
    address: Mapped[str] = mapped_column(String(400), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    postcode: Mapped[str] = mapped_column(String(7), default="", server_default="")
    latitude: Mapped[float | None] = mapped_column(Double, default=None)
    longitude: Mapped[float | None] = mapped_column(Double, default=None)
    audience: Mapped[str] = mapped_column(String(200), default="", server_default="")
    region: Mapped[str] = mapped_column(String(400), default="", server_default="")
    is_public: Mapped[bool] = mapped_column(default=True, server_default=true())
    version: Mapped[int] = mapped_column(default=1, server_default="1")


class DeskRow(Base):
    """A desk at a location. `abilities` are codes, apart by spaces, that services may need."""

    __tablename__ = "desks"
    __table_args__ = (UniqueConstraint("location_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    name: Mapped[str] = mapped_column(String(40))
    abilities: Mapped[str] = mapped_column(String(200), default="", server_default="")
    is_active: Mapped[bool] = mapped_column(default=True, server_default=true())
    version: Mapped[int] = mapped_column(default=1, server_default="1")


class ServiceKindRow(Base):
    """A kind of service, with the durations that hold where a location has none of its own.

    `needs` are abilities of the desk that serves it; `youngest` and `oldest` are ages in years;
    `needs_card` says that a card must lie ready at the location.
    """

    __tablename__ = "service_kinds"
    __table_args__ = (
        check("base_minutes > 0 AND extra_minutes >= 0 AND most_persons > 0", "positive"),
    )

    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    service_group: Mapped[str] = mapped_column(String(32))
    base_minutes: Mapped[int]
    extra_minutes: Mapped[int]
    most_persons: Mapped[int]
    bring: Mapped[str] = mapped_column(String(400), default="")
    needs: Mapped[str] = mapped_column(String(200), default="", server_default="")
    youngest: Mapped[int | None] = mapped_column(default=None)
    oldest: Mapped[int | None] = mapped_column(default=None)
    needs_card: Mapped[bool] = mapped_column(default=False, server_default=false())


class LocationServiceRow(Base):
    """A service that a location offers or offered; durations of its own where they are set."""

    __tablename__ = "location_services"

    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"), primary_key=True)
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"), primary_key=True)
    base_minutes: Mapped[int | None] = mapped_column(default=None)
    extra_minutes: Mapped[int | None] = mapped_column(default=None)
    is_offered: Mapped[bool] = mapped_column(default=True, server_default=true())
    version: Mapped[int] = mapped_column(default=1, server_default="1")


class OpeningRuleRow(Base):
    """Opening hours of a service group, in wall-clock time, as they hold now.

    Its version is the number of its newest row in `plan_versions`; the database refuses any change
    of which that table does not tell.
    """

    __tablename__ = "opening_rules"
    __table_args__ = (
        check("weekday BETWEEN 0 AND 6", "weekday"),
        check("desks >= 0", "desks"),
        check("public_desks BETWEEN 0 AND desks", "public_desks"),
        check("every_weeks BETWEEN 1 AND 52", "every_weeks"),
        check("nth IS NULL OR (nth BETWEEN -1 AND 5 AND nth <> 0 AND every_weeks = 1)", "nth"),
        Index(None, "location_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    service_group: Mapped[str] = mapped_column(String(32))
    weekday: Mapped[int]
    opens: Mapped[time]
    closes: Mapped[time]
    desks: Mapped[int]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None] = mapped_column(default=None)
    on_holidays: Mapped[bool] = mapped_column(default=False)
    every_weeks: Mapped[int] = mapped_column(default=1, server_default="1")
    anchor: Mapped[date | None] = mapped_column(default=None)
    nth: Mapped[int | None] = mapped_column(default=None)
    public_desks: Mapped[int | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1, server_default="1")


class ClosureRow(Base):
    """Days, or hours of them, on which a location is closed; "" as a group closes all groups."""

    __tablename__ = "closures"
    __table_args__ = (
        check("first_day <= last_day", "order"),
        check("(begins IS NULL) = (ends IS NULL)", "hours"),
        Index(None, "location_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    first_day: Mapped[date]
    last_day: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200), default="")
    service_group: Mapped[str] = mapped_column(String(32), default="", server_default="")
    begins: Mapped[time | None] = mapped_column(default=None)
    ends: Mapped[time | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1, server_default="1")


class StaffShiftRow(Base):
    """How many people are on duty for a service group: where it speaks, desks work no more."""

    __tablename__ = "staff_shifts"
    __table_args__ = (
        check("first_day <= last_day", "order"),
        check("staff >= 0", "staff"),
        Index(None, "location_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    service_group: Mapped[str] = mapped_column(String(32))
    first_day: Mapped[date]
    last_day: Mapped[date]
    begins: Mapped[time]
    ends: Mapped[time]
    staff: Mapped[int]
    version: Mapped[int] = mapped_column(default=1, server_default="1")


class PlanVersionRow(Base):
    """A version of something planned, never changed: who wrote it when, and what it said.

    `facts` is JSON (see `domain.planning.history`), or nothing for the version that ended it.
    """

    __tablename__ = "plan_versions"
    __table_args__ = (
        Index(None, "location_id", "made_at"),
        check("number > 0", "number"),
        check("facts IS NOT NULL OR number > 1", "ended"),
    )

    subject: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(32))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    facts: Mapped[str | None] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID]
    change_id: Mapped[UUID]


class SlotDayRow(Base):
    """A day of a service group at a location, with what is free on it in one line.

    `free` has one character per tick from `first_tick` on (see `domain.planning.ticks`), and
    `free_public` the same for the share that is open to the public planner. The database keeps
    both, by trigger, in the transaction that books.
    """

    __tablename__ = "slot_days"
    __table_args__ = (
        UniqueConstraint("location_id", "service_group", "day"),
        Index(None, "service_group", "day"),
        check("first_tick >= 0 AND first_tick < 300", "first_tick"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    service_group: Mapped[str] = mapped_column(String(32))
    day: Mapped[date]
    first_tick: Mapped[int]
    free: Mapped[str] = mapped_column(String(300))
    free_public: Mapped[str] = mapped_column(String(300), default="", server_default="")


class SlotRow(Base):
    """One tick of a day: how many desks work and how many are taken.

    The database counts what appointments take itself when they come and go, and refuses more than
    there are.

    Attributes:
        capacity: desks at work.
        open_public: how many of them the public planner may fill; what a clerk booked counts too.
        booked: taken by appointments.
        cooling: given back by a cancellation, but not open again yet.
        overbooked: taken beyond the capacity, with a permission and a reason.
    """

    __tablename__ = "slots"
    __table_args__ = (
        check("booked >= 0 AND cooling >= 0 AND booked + cooling <= capacity", "capacity"),
        check("overbooked >= 0 AND open_public >= 0", "share"),
        check("tick >= 0 AND tick < 300", "tick"),
        {"sqlite_with_rowid": False},
    )

    slot_day_id: Mapped[UUID] = mapped_column(ForeignKey("slot_days.id"), primary_key=True)
    tick: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    capacity: Mapped[int]
    open_public: Mapped[int] = mapped_column(default=0, server_default="0")
    booked: Mapped[int] = mapped_column(default=0, server_default="0")
    cooling: Mapped[int] = mapped_column(default=0, server_default="0")
    overbooked: Mapped[int] = mapped_column(default=0, server_default="0")
