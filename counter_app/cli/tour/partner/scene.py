"""The office of the journey: a municipality with a mandate, a shelf, and people who come today."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from counter_app import paths, startup
from counter_app.cli import demo_partner
from counter_app.cli.demo_day import SERVICE
from counter_app.cli.demo_office import LOGINS, PASSWORD, new_office, practice_places
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOut
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.organisation import Organisation, OrganisationKind
from counter_app.domain.people.person import Person, Relation
from counter_app.domain.planning.opening import Location
from counter_app.services.appointments import Wish
from counter_app.services.packing import Parcel
from counter_app.startup import Session
from counter_app.store.keyfile import Cost

ADULT: Final = "Nguyen"
CHILD: Final = "Haile"
LOOK_ALIKE: Final = "Okafor"
IN_THE_MIDDLE: Final = "Silva Santos"
"""Whose card lies on the desk when the mandate is withdrawn."""
ON_THE_SHELF: Final = ("Demir", "Park")
"""Whose cards wait for another day."""
GUARDIAN: Final = "Voogd, Gerda"
COMING: Final = (ADULT, CHILD, LOOK_ALIKE, IN_THE_MIDDLE)
NAMES: Final = (*COMING, *ON_THE_SHELF)


def lay_out(database: str, clock: SetClock, cost: Cost | None = None) -> None:
    """Make the office in an empty database, as it is in the morning of the clock's day.

    Raises:
        Refused: STORE_EXISTS when the database holds something already.
    """
    startup.create(database, new_office(practice_places()[0]), clock, cost)
    session = startup.sign_in(database, LOGINS[0], PASSWORD, clock=clock, cost=cost)
    try:
        _fill(session, clock.now())
    finally:
        session.close()


def _fill(session: Session, now: datetime) -> None:
    office, actor = session.office, session.actor
    place = demo_partner.found(session, PASSWORD, now)
    demo_partner.give_mandate(session, now)
    office.imports.people(actor, paths.resource("demo", "shelf-people.csv"))
    office.imports.consignment(actor, paths.resource("demo", "shelf-cards.csv"))
    _name_guardian(session, now)
    everybody = [on_file(session, name) for name in (*COMING, *ON_THE_SHELF)]
    cards = [office.custody.of_person(person.id)[0] for person in everybody]
    bag = Parcel("1", "ZEGEL-1", tuple(card.id for card in cards))
    office.consignments.pack(actor, (bag,), place.id, "REIS-1", "Koerier", new_id())
    demo_partner.receive(office, PASSWORD)
    _book(session, place, everybody[: len(COMING)], now)


def _name_guardian(session: Session, now: datetime) -> None:
    """Record that somebody of the guardianship foundation acts for the child."""
    office, actor = session.office, session.actor
    nidos = office.partners.add_organisation(
        actor,
        Organisation(
            id=new_id(), name="Stichting Nidos (verzonnen)", kind=OrganisationKind.NIDOS,
            contact="Afdeling voogdij",
        ),
        new_id(),
    )  # fmt: skip
    office.people.add_representative(
        actor, on_file(session, CHILD).id, GUARDIAN, Relation.GUARDIAN,
        now.date() - timedelta(days=200), new_id(), organisation_id=nidos.id,
    )  # fmt: skip


def on_file(session: Session, name: str) -> Person:
    """Return somebody of the journey as the immigration service has them on file."""
    (line,) = session.office.people.search(session.actor, name)
    return session.office.people.get(line.id)


def _book(session: Session, place: Location, coming: list[Person], now: datetime) -> None:
    office, actor = session.office, session.actor
    free = office.appointments.free_starts(SERVICE, place.id, now.astimezone(place.tz).date())
    starts = [start.starts_at for start in free if start.starts_at >= now]
    for start, person in zip(starts[::3], coming, strict=False):
        wish = Wish(location_id=place.id, service=SERVICE, starts_at=start, person_ids=(person.id,))
        office.appointments.book(actor, wish, new_id())


def guardian(child: Person) -> Person:
    """Return the guardian of the journey, as the lines of her own document name her."""
    surname, _, given = GUARDIAN.partition(", ")
    born = PartialDate(1981, 2, 17)
    return replace(
        child, surname=surname, given_names=given, nationality="NLD", date_of_birth=born, sex=None
    )


def is_guardian_on_record(session: Session, made: HandOut | None) -> bool:
    """Whether a hand-out names the guardian of the journey, verified, with the relation."""
    if made is None:
        return False
    noted = session.office.issuance.details(session.actor, made.id)
    acting = session.office.people.page(session.actor, made.person_id).representatives
    known = {one.id for one in acting if one.name == GUARDIAN and one.organisation_id}
    return (
        made.representative_id in known and noted is not None
        and noted.relation is Relation.GUARDIAN and noted.representative is not None
        and all(noted.representative.answers)
    )  # fmt: skip
