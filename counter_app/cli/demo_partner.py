"""A partner of the practice office: a municipality with a counter, a mandate and a shelf."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from itertools import islice
from typing import Final
from uuid import UUID

from counter_app.cli.demo_day import SERVICE, adults_with_card, zones
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role
from counter_app.domain.partners.mandate import Consent, MandateAction, Minors, Scope, Terms
from counter_app.domain.partners.organisation import Organisation, OrganisationKind, Staff
from counter_app.domain.planning.opening import Location, OpeningRule
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.startup import Session

LOGIN: Final = "partner"
COLLEAGUE: Final = "partner2"
"""The second of the partner's two clerks: counting takes two."""
_CARDS: Final = 8
_COMING: Final = 4
_ACTIONS: Final = frozenset({
    MandateAction.ISSUE, MandateAction.TAKE_IN_OLD, MandateAction.RECORD_RECEIPT,
    MandateAction.RETURN_DOCUMENTS,
})  # fmt: skip
_TRAYS: Final = (("A1", 10), ("A2", 20))
_POSITIONS: Final = 60
_ROLL: Final = ("RESIDENCE_ENDORSEMENT", "NL0001001", "NL0001250")


def add(session: Session, password: str, now: datetime) -> None:
    """Add the partner, send it cards, and book who comes there today; the clock stands before."""
    place = found(session, password, now)
    give_mandate(session, now)
    coming = _send(session, place)
    receive(session.office, password)
    _book(session, place, coming[:_COMING], now)


def receive(office: Office, password: str) -> None:
    """Let the partner's clerk take in what is on its way: seals, cards, count, closed."""
    clerk = office.operators.sign_in(LOGIN, password)
    for coming in office.consignments.open(clerk):
        for bag in coming.bags:
            office.consignments.open_bag(clerk, bag.id, bag.seal, new_id())
        for item in coming.items:
            office.consignments.scan(clerk, coming.id, item.document_number, new_id())
        office.consignments.close(clerk, coming.id, len(coming.items), new_id())
    office.operators.sign_out(clerk)


def furnish(session: Session) -> None:
    """Give the vault trays and a roll of stickers."""
    office, actor = session.office, session.actor
    for label, walk in _TRAYS:
        office.trays.add(actor, label, walk, _POSITIONS, new_id())
    office.stickers.add_roll(actor, *_ROLL, new_id())


def found(session: Session, password: str, now: datetime) -> Location:
    """Add the organisation with its counter, open all week, and two trained clerks."""
    office, actor = session.office, session.actor
    owner = office.partners.add_organisation(
        actor,
        Organisation(
            id=new_id(), name="Gemeente Proefstad (verzonnen)", kind=OrganisationKind.MUNICIPALITY,
            contact="Afdeling Burgerzaken",
        ),
        new_id(),
    )  # fmt: skip
    place = Location(
        id=new_id(), code="GPR", name="Stadskantoor Proefstad", kind="partner",
        zone="Europe/Amsterdam", address="Proefplein 9\n3500 AA Utrecht",
    )  # fmt: skip
    office.planning.add_location(actor, place, owner.id, 2, (SERVICE,))
    today = now.astimezone(place.tz).date()
    office.planning.add_rules(actor, tuple(
        OpeningRule(
            id=new_id(), location_id=place.id, group="counter", weekday=weekday, opens=time(9),
            closes=time(17), desks=2, valid_from=today - timedelta(days=30), on_holidays=True,
        )
        for weekday in range(7)
    ))  # fmt: skip
    office.planning.lay_out(actor, place.id, today, today + timedelta(days=28))
    trained = today - timedelta(days=60)
    roles = frozenset({Role.PARTNER_CLERK})
    for login, name in ((LOGIN, "G. Gemeente"), (COLLEAGUE, "H. Helper")):
        staff = Staff(
            operator_id=new_id(), login=login, name=name, organisation_id=owner.id,
            location_id=place.id, function="balie", trained_on=trained, screened_on=trained,
        )  # fmt: skip
        office.partners.add_staff(actor, staff, password, roles, new_id())
    return place


def give_mandate(session: Session, now: datetime) -> None:
    """Give the organisation a mandate that is in force."""
    office, actor = session.office, session.actor
    (owner,) = (one for one in office.partners.organisations(actor) if one.is_partner)
    draft = office.mandates.draft(
        actor,
        Terms(
            number="M-OEFEN-1", organisation_id=owner.id,
            grantee_office="de burgemeester van Proefstad",
            grantor_office="de minister van Asiel en Migratie", basis_article="Vb 2000 art. 1.4",
            decision_number="oefening 1", gazette_reference="verzonnen",
            in_force_from=now - timedelta(days=30), in_force_until=now + timedelta(days=335),
            instructions_version="1",
            instructions="Vergelijk paspoort en gezicht. Neem geen foto en geen vingers af.",
            signing_line="namens de minister van Asiel en Migratie, de burgemeester van Proefstad",
            scope=Scope(actions=_ACTIONS, minors=Minors.YES),
        ),
        new_id(),
    )  # fmt: skip
    given = Consent(
        by="B. Urgemeester", superior="Gemeenteraad", on=(now - timedelta(days=40)).date()
    )
    office.mandates.consent(actor, draft.id, given, new_id())
    office.mandates.put_in_force(actor, draft.id, new_id())


def _send(session: Session, place: Location) -> tuple[UUID, ...]:
    """Pack cards of people who are on file into one bag; return whose they are."""
    office, actor = session.office, session.actor
    last_first = adults_with_card(session, reversed(zones()))
    people = tuple(person_id for _, person_id in islice(last_first, _CARDS))
    cards = tuple(office.custody.of_person(person_id)[0].id for person_id in people)
    bag = Parcel("1", "ZEGEL-1", cards)
    office.consignments.pack(actor, (bag,), place.id, "OEFEN-1", "Koerier", new_id())
    return people


def _book(session: Session, place: Location, coming: tuple[UUID, ...], now: datetime) -> None:
    office, actor = session.office, session.actor
    today = now.astimezone(place.tz).date()
    free = office.appointments.free_starts(SERVICE, place.id, today)
    step = max(1, len(free) // (len(coming) + 1))
    for start, person_id in zip(free[::step], coming, strict=False):
        wish = Wish(
            location_id=place.id, service=SERVICE, starts_at=start.starts_at,
            person_ids=(person_id,),
        )  # fmt: skip
        office.appointments.book(actor, wish, new_id())
