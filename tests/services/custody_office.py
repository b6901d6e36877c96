"""What tests of custody share: a second location, and people who are being served."""

from __future__ import annotations

from uuid import UUID

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role
from counter_app.domain.people.person import Person
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from tests import factories as f


def second_location(office: Office, demo: Actor) -> tuple[Actor, Actor]:
    """Add a location with a clerk; return that clerk and a second person at the first one."""
    place = f.location("ZW", "Zwolle")
    office.planning.add_location(demo, place, office.planning.organisation_id(), 1, f.SERVICES)
    office.operators.add(
        demo, "zwolle", "Z. Voorbeeld", f.PASSWORD, frozenset({Role.CLERK}), place.id
    )
    there = office.operators.sign_in("zwolle", f.PASSWORD)
    return there, f.seat(office, "second")


def visits_being_served(
    office: Office, actor: Actor, people: list[Person]
) -> list[tuple[UUID, UUID, UUID]]:
    """Serve these people in one visit; return visit, person and verification of each."""
    at = office.appointments.free_starts("BIOMETRICS", actor.location_id, f.TODAY)[0].starts_at
    wish = Wish(
        location_id=actor.location_id, service="BIOMETRICS", starts_at=at,
        person_ids=tuple(one.id for one in people),
    )  # fmt: skip
    visit = office.appointments.book(actor, wish, new_id())
    f.served(office, actor, visit.id)
    return [(visit.id, one.id, f.verified(office, actor, visit.id, one.id).id) for one in people]
