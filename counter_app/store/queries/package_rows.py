"""What goes into a package: this day's people, cards, visits and operators, and what they need."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.issuance_days.day import DayState
from counter_app.store.base import Base
from counter_app.store.row_text import Plain, plain_rows

Rows = dict[str, list[Plain]]

PRINTED: Final = ("v_number", "surname", "given_names", "born", "nationality")
"""What of a person's file a print is made of."""

_WITHHELD: Final[Mapping[str, Any]] = {
    "email": None, "phone": None, "street": "", "postcode": "", "city": "",
}  # fmt: skip
"""What no partner needs in order to hand out a card (Vw 2000 art. 107)."""

_AT_ONCE: Final = 900
"""Identifiers in one statement: fewer than any database's most parameters."""

CARRIED: Final = (CardState.IN_STOCK, CardState.RESERVED, CardState.AT_PARTNER)
"""Cards that may go along: those that may be handed out."""

_EVERYWHERE: Final = (
    "organisations", "locations", "service_kinds", "institutions", "reported_documents",
)  # fmt: skip
_OF_PLACE: Final = ("desks", "location_services", "opening_rules", "closures", "trays")
_MANDATE_PARTS: Final = (
    "mandate_scopes", "mandate_locations", "mandate_persons", "mandate_events",
)  # fmt: skip


def print_of(person: Mapping[str, Any]) -> str:
    """Return a print of what a file says of a person, from the columns PRINTED."""
    said = "\x1f".join(str(person[name] or "") for name in PRINTED)
    return hashlib.sha256(said.encode()).hexdigest()


def gather(
    session: Session, location_id: UUID, day: date, between: tuple[datetime, datetime],
    operators: Sequence[UUID], boxes: frozenset[str], *, for_partner: bool = False,
) -> Rows:  # fmt: skip
    """Return the rows of a package, by table.

    Args:
        for_partner: a partner's: no addresses, and not the list of reported documents.
        between: the day's first moment and the one after its last.
        operators: who works with it.
        boxes: the only boxes of cards to take, or none for all cards of the day.
    """
    found: Rows = {name: _all(session, name) for name in _EVERYWHERE}
    for name in _OF_PLACE:
        found[name] = _all(session, name, _column(name, "location_id") == location_id)
    _visits(session, found, location_id, between)
    _cards(session, found, location_id, day, boxes)
    _people(session, found)
    _slots(session, found, location_id, day)
    _operators(session, found, operators)
    _mandates(session, found)
    _day(session, found, location_id, day)
    found["signing_keys"] = _public_keys(session)
    if for_partner:
        found["reported_documents"] = []
        for person in found["people"]:
            person.update(_WITHHELD)
    _close(session, found)
    return found


def _table(name: str) -> Any:
    return Base.metadata.tables[name]


def _column(table: str, name: str) -> Any:
    return _table(table).c[name]


def _all(session: Session, name: str, *conditions: ColumnElement[bool]) -> list[Plain]:
    return _read(session, select(_table(name)).where(*conditions))


def _read(session: Session, query: Select[Any]) -> list[Plain]:
    return plain_rows(session.connection().execute(query).mappings())


def _among(session: Session, name: str, column: str, values: Iterable[str]) -> list[Plain]:
    """Return rows of which a column is among many identifiers."""
    wanted = sorted(set(values))
    return list(
        chain.from_iterable(
            _all(
                session,
                name,
                _column(name, column).in_([UUID(one) for one in wanted[at : at + _AT_ONCE]]),
            )
            for at in range(0, len(wanted), _AT_ONCE)
        )
    )


def _visits(
    session: Session, found: Rows, location_id: UUID, between: tuple[datetime, datetime]
) -> None:
    visits = _table("appointments")
    begins, ends = between
    found["appointments"] = _all(
        session, "appointments", visits.c.location_id == location_id,
        visits.c.state == AppointmentState.BOOKED, visits.c.starts_at >= begins,
        visits.c.starts_at < ends,
    )  # fmt: skip
    for row in found["appointments"]:
        row["series_id"] = None
    ids = [row["id"] for row in found["appointments"]]
    for name in ("appointment_spans", "participants", "participant_services"):
        found[name] = _among(session, name, "appointment_id", ids)


def _cards(
    session: Session, found: Rows, location_id: UUID, day: date, boxes: frozenset[str]
) -> None:
    cards = _table("cards")
    mine = [cards.c.location_id == location_id, cards.c.state.in_(CARRIED)]
    if boxes:
        found["cards"] = _all(session, "cards", *mine, cards.c.box.in_(sorted(boxes)))
        return
    coming = {row["person_id"] for row in found["participants"]}
    found["cards"] = [
        card
        for card in _all(session, "cards", *mine, cards.c.person_id.is_not(None))
        if card["person_id"] in coming or card["reserved_for"] == day.isoformat()
    ]


def _people(session: Session, found: Rows) -> None:
    coming = {row["person_id"] for row in found["participants"]}
    coming |= {card["person_id"] for card in found["cards"] if card["person_id"]}
    found["people"] = _among(session, "people", "id", coming)
    found["representatives"] = _among(session, "representatives", "person_id", coming)
    found["name_only"] = [
        row for row in _among(session, "name_only", "person_id", coming) if row["joined_id"] is None
    ]
    found["offline_people"] = [
        {"person_id": person["id"], "print": print_of(person)} for person in found["people"]
    ]


def _slots(session: Session, found: Rows, location_id: UUID, day: date) -> None:
    days = _table("slot_days")
    found["slot_days"] = _all(
        session, "slot_days", days.c.location_id == location_id, days.c.day == day
    )
    ids = [row["id"] for row in found["slot_days"]]
    found["slots"] = _among(session, "slots", "slot_day_id", ids)
    known = set(ids)
    found["appointment_spans"] = [
        row for row in found["appointment_spans"] if row["slot_day_id"] in known
    ]


def _operators(session: Session, found: Rows, operators: Sequence[UUID]) -> None:
    accounts = _table("operators")
    columns = [column for column in accounts.columns if column.name != "password_hash"]
    query = select(*columns).where(accounts.c.id.in_(operators))
    found["operators"] = [
        {**row, "password_hash": "", "failed_sign_ins": 0, "locked_until": None}
        for row in _read(session, query)
    ]
    ids = [str(one) for one in operators]
    found["operator_roles"] = _among(session, "operator_roles", "operator_id", ids)
    found["staff_records"] = _among(session, "staff_records", "operator_id", ids)


def _mandates(session: Session, found: Rows) -> None:
    """Take the mandates of the organisations whose operators go along."""
    home = {place["id"]: place["organisation_id"] for place in found["locations"]}
    bodies = {home[row["location_id"]] for row in found["operators"]}
    found["mandates"] = _among(session, "mandates", "organisation_id", bodies)
    ids = [row["id"] for row in found["mandates"]]
    for name in _MANDATE_PARTS:
        found[name] = _among(session, name, "mandate_id", ids)


def _day(session: Session, found: Rows, location_id: UUID, day: date) -> None:
    days = _table("issuance_days")
    found["issuance_days"] = _all(
        session, "issuance_days", days.c.location_id == location_id, days.c.day == day,
        days.c.state != DayState.CALLED_OFF,
    )  # fmt: skip
    ids = [row["id"] for row in found["issuance_days"]]
    for name in (
        "issuance_day_hours", "issuance_day_institutions", "issuance_day_rosters",
        "issuance_day_waves",
    ):  # fmt: skip
        found[name] = _among(session, name, "day_id", ids)
    guests = _among(session, "issuance_day_guests", "day_id", ids)
    coming = {person["id"] for person in found["people"]}
    found["issuance_day_guests"] = [one for one in guests if one["person_id"] in coming]
    kept = {one["id"] for one in found["issuance_day_guests"]}
    found["invitations"] = [
        one for one in _among(session, "invitations", "day_id", ids) if one["guest_id"] in kept
    ]


def _public_keys(session: Session) -> list[Plain]:
    keys = _table("signing_keys")
    query = select(keys.c.key_id, keys.c.public_key, keys.c.made_at)
    return [{**row, "private_key": None} for row in _read(session, query)]


def _close(session: Session, found: Rows) -> None:
    """Let every reference lead somewhere: to accounts that rest, or nowhere where it may."""
    there = {name: {row["id"] for row in rows if "id" in row} for name, rows in found.items()}
    away: set[str] = set()
    for name, rows in found.items():
        for column in _table(name).columns:
            for key in column.foreign_keys:
                parent = key.column.table.name
                if key.column.name != "id":
                    continue
                for row in rows:
                    value = row[column.name]
                    if value is None or value in there.get(parent, ()):
                        continue
                    if column.nullable:
                        row[column.name] = None
                    elif parent == "operators":
                        away.add(value)
    accounts = _table("operators")
    columns = [column for column in accounts.columns if column.name != "password_hash"]
    for at in range(0, len(away), _AT_ONCE):
        some = [UUID(one) for one in sorted(away)[at : at + _AT_ONCE]]
        query = select(*columns).where(or_(accounts.c.id.in_(some)))
        found["operators"] += [
            {
                **row, "password_hash": "", "is_active": False, "failed_sign_ins": 0,
                "locked_until": None,
            }
            for row in _read(session, query)
        ]  # fmt: skip
