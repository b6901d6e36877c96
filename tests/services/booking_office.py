"""An office whose desks are of two groups and whose house has other rules, for booking tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import text

from counter_app.domain.booking import Asked, Wish
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.domain.planning.opening import Location
from counter_app.services.office import Office
from tests import factories as f
from tests.beneath import beneath

TEN = f.local(f.SATURDAY, 10)
PRINTS, VISA, UKRAINE = "BIOMETRICS", "RETURN_VISA", "UA_PROOF"


def with_rules(office: Office, **changes: object) -> Office:
    """Return an office over the same store with other rules about booking."""
    booking = replace(office.rules.booking, **changes)  # type: ignore[arg-type]
    return Office(office.store, replace(office.rules, booking=booking), f.CHEAP)


def own_desks(office: Office, actor: Actor, service: str, group: str, desks: int) -> None:
    """Give a service a group of desks of its own, open as the others are."""
    with beneath(office.store) as connection:
        connection.execute(
            text("UPDATE service_kinds SET service_group = :group WHERE code = :code"),
            {"group": group, "code": service},
        )
    place = actor.location_id
    rules = tuple(f.rule(place, weekday, group=group, desks=desks) for weekday in range(6))
    office.planning.add_rules(actor, rules)
    office.planning.lay_out(actor, place, date(2026, 9, 1), date(2026, 9, 26))


def sql(office: Office, statement: str, **values: object) -> None:
    """Change rows as an administrator of the database would."""
    with beneath(office.store) as connection:
        connection.execute(text(statement), values)


def family(office: Office, actor: Actor, *services: tuple[str, ...]) -> tuple[Asked, ...]:
    """Put people on file who come for these services, one tuple for each."""
    return tuple(
        Asked(f.on_file(office, actor, given_names=name).id, wanted)
        for name, wanted in zip("ABCDEFGH", services, strict=False)
    )


def visit(office: Office, participants: tuple[Asked, ...], **changes: object) -> Wish:
    """Return a wish for them at ten on Saturday, with changes."""
    (place,) = office.planning.locations()[:1]
    facts: dict[str, object] = {"location_id": place.id, "starts_at": TEN}
    return Wish(participants=participants, **{**facts, **changes})  # type: ignore[arg-type]


def second_place(
    office: Office, planner: Actor, *services: str, name: str = "Rotterdam", code: str = "RTM"
) -> Location:
    """Add a location with one desk that is open as the first one is."""
    place = f.location(code, name)
    office.planning.add_location(
        planner, place, office.planning.organisation_id(), 1, services or f.SERVICES
    )
    rules = tuple(f.rule(place.id, weekday, desks=1) for weekday in range(6))
    office.planning.add_rules(planner, rules)
    office.planning.lay_out(planner, place.id, date(2026, 9, 1), date(2026, 9, 26))
    return place


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def of(*people: Person, service: str = PRINTS) -> tuple[Asked, ...]:
    """Return people who come for one service."""
    return tuple(Asked(one.id, (service,)) for one in people)
