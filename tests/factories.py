"""Made-up offices, people, cards and visits; every test builds what it needs from these."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, pairwise
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from counter_app import startup
from counter_app.domain.appointments import Appointment
from counter_app.domain.clock import Clock, SetClock
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.identity.verification import (
    Answer,
    DocumentSeen,
    Finding,
    Means,
    Question,
    Verification,
)
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer
from counter_app.domain.message_settings import MessageSettings, SmtpSettings
from counter_app.domain.operators import Actor, Role
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person
from counter_app.domain.planning.opening import Location, OpeningRule
from counter_app.senders.registry import senders
from counter_app.services.appointments import Wish
from counter_app.services.dispatch import Dispatch
from counter_app.services.issuance import HandOutWish
from counter_app.services.office import NewOffice, Office
from counter_app.settings import house_rules, message_rules
from counter_app.store.base import table
from counter_app.store.border import OWNER
from counter_app.store.journal import Journal
from counter_app.store.keyfile import Cost, KeyFile
from counter_app.store.store import Store, parse_url
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.tables.operators import OperatorRow
from tests.beneath import beneath

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 9, 4, 9, tzinfo=ZONE).astimezone(UTC)
"""A Friday morning; the next Dutch public holiday is far away."""

TODAY, SATURDAY, SUNDAY = (date(2026, 9, day) for day in (4, 5, 6))
CHEAP = Cost(1, 8, 1)
"""Password hashing that costs nothing, for tests only."""

PASSWORD = "correct horse battery"
SERVICES = (
    "COLLECT_DOCUMENT", "BIOMETRICS", "RESIDENCE_ENDORSEMENT", "RETURN_VISA", "UA_PROOF",
)  # fmt: skip
LOGINS: dict[str, frozenset[Role]] = {
    "demo": frozenset(Role),
    "clerk": frozenset({Role.CLERK}),
    "second": frozenset({Role.CLERK}),
    "host": frozenset({Role.HOST}),
    "kiosk": frozenset({Role.KIOSK}),
    "planner": frozenset({Role.PLANNER}),
    "auditor": frozenset({Role.AUDITOR}),
    "administrator": frozenset({Role.ADMINISTRATOR}),
    "runner": frozenset({Role.RUNNER}),
    "captain": frozenset({Role.CAPTAIN}),
}
DESKS = {"demo": "4", "clerk": "1", "second": "2"}

ACCEPTED = {question: Finding(Answer.YES, frozenset({Means.EYE})) for question in Question}
PASSPORT = DocumentSeen(kind="passport", issuer="VNM", number="PC5037655", mrz_sha256="0" * 64)
NO_OLD_CARD = OldDocumentAnswer(OldDocument.NONE_HELD)
_LETTERS = "123456789ABCDEFGHIJKLMNPQRSTUVWXYZ"
_serial = count(1)


def local(day: date, hour: int, minute: int = 0) -> datetime:
    """Return a wall-clock time at the location as the moment it stands for."""
    return datetime.combine(day, time(hour, minute), ZONE).astimezone(UTC)


def location(code: str = "DH", name: str = "Den Haag") -> Location:
    return Location(
        id=new_id(), code=code, name=name, kind="desk", zone="Europe/Amsterdam",
        address="Voorbeeldstraat 8\n2515 XP Den Haag",
    )  # fmt: skip


def rule(location_id: UUID, weekday: int, **changes: object) -> OpeningRule:
    """Return six desks from nine to five on a weekday, with changes."""
    facts: dict[str, object] = {
        "id": new_id(), "location_id": location_id, "group": "counter", "weekday": weekday,
        "opens": time(9), "closes": time(17), "desks": 6, "valid_from": date(2026, 1, 1),
    }  # fmt: skip
    return OpeningRule(**{**facts, **changes})  # type: ignore[arg-type]


def found(database: str) -> None:
    """Make an office: one location, six desks, all services, slots for three weeks, accounts."""
    place = location()
    clock = SetClock(NOW)
    new = NewOffice(
        organisation="Immigratie- en Naturalisatiedienst", location=place, desks=6,
        services=SERVICES, login="demo", name="M. de Wit", password=PASSWORD,
        roles=LOGINS["demo"],
    )  # fmt: skip
    startup.create(database, new, clock, CHEAP)
    with_key = parse_url(database).get_backend_name() == "sqlite"
    office = open_office(database, clock)
    try:
        demo = seat(office, "demo")
        office.planning.add_rules(demo, tuple(rule(place.id, weekday) for weekday in range(6)))
        office.planning.lay_out(demo, place.id, date(2026, 9, 1), date(2026, 9, 26))
        for login, roles in LOGINS.items():
            if login != "demo":
                office.operators.add(
                    demo, login, f"{login.title()} Voorbeeld", PASSWORD, roles, place.id
                )
                if with_key:
                    keys = KeyFile(Path(database), CHEAP)
                    keys.add(login, PASSWORD, keys.open("demo", PASSWORD))
    finally:
        office.close()


def open_office(
    database: str, clock: Clock, journal: Journal | None = None, *, by: Actor | None = None
) -> Office:
    """Open a store and its services, without anybody signed in: as an operator, or as `demo`.

    In a shared database that account reads; each that is seated writes as itself.
    """
    store = startup.open_store(database, by.login if by else "demo", PASSWORD, clock, journal)
    return Office(store, house_rules(), CHEAP)


def seat(office: Office, login: str, desk: str | None = None) -> Actor:
    """Sign somebody in, at a desk: the usual one of that login unless another is named."""
    actor = office.operators.sign_in(login, PASSWORD)
    wanted = DESKS.get(login) if desk is None else desk
    for one in office.planning.desks(actor.location_id):
        if one.name == wanted:
            return office.operators.at_desk(actor, one.id)
    return actor


def v_number() -> str:
    """Return a V-number that no other test person has."""
    return f"{2_000_000_000 + next(_serial)}"


def person(**changes: object) -> Person:
    """Return an adult from nowhere in particular, with changes."""
    facts: dict[str, object] = {
        "id": new_id(), "v_number": v_number(), "surname": "Voorbeeld", "given_names": "Ayşe",
        "date_of_birth": PartialDate(1995, 3, 2), "nationality": "TUR",
    }  # fmt: skip
    return Person(**{**facts, **changes})  # type: ignore[arg-type]


def on_file(office: Office, actor: Actor, **changes: object) -> Person:
    """Add such a person."""
    return office.people.add(actor, person(**changes), new_id())


def ready_card(office: Office, about: Person, location_id: UUID | None = None) -> None:
    """See to it that a card lies at a location, or the first one, unless the person has one."""
    if not office.custody.of_person(about.id):
        new_card(office, about, location_id)


def new_card(office: Office, about: Person, location_id: UUID | None = None) -> None:
    """Let another card of a person lie at a location, or the first one."""
    place_id = location_id or office.planning.locations()[0].id
    card_id, number = new_id(), document_number()
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        connection.execute(insert(table(CardRow)).values(
            id=card_id, document_number=number, document_type="I",
            v_number=about.v_number or "", surname=about.surname, given_names=about.given_names,
            born=about.date_of_birth.iso(), valid_from=date(2026, 8, 20),
            valid_until=date(2030, 9, 28), state=CardState.ANNOUNCED, location_id=place_id,
            box="BOX001", position=None, person_id=about.id, version=0,
        ))  # fmt: skip
        steps = (None, "announced", "received", "in_stock")
        for version, (before, then) in enumerate(pairwise(steps), 1):
            connection.execute(insert(table(CustodyEventRow)).values(
                card_id=card_id, version=version, at=NOW, from_state=before, to_state=then,
                location_id=place_id, operator_id=someone, reason="",
            ))  # fmt: skip


def lose_cards(office: Office, about: UUID) -> None:
    """Let a person's cards be missing from now on."""
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        for card in office.custody.of_person(about):
            connection.execute(insert(table(CustodyEventRow)).values(
                card_id=card.id, version=card.version + 1, at=NOW, from_state=card.state.value,
                to_state="missing", location_id=card.location_id, operator_id=someone, reason="",
            ))  # fmt: skip


def wish(office: Office, at: datetime, *people: Person, service: str = "COLLECT_DOCUMENT") -> Wish:
    (place,) = office.planning.locations()[:1]
    if service == "COLLECT_DOCUMENT":
        for one in people:
            ready_card(office, one)
    return Wish(
        location_id=place.id, service=service, starts_at=at,
        person_ids=tuple(one.id for one in people),
    )  # fmt: skip


def book(office: Office, actor: Actor, at: datetime, *people: Person) -> Appointment:
    """Book a visit to collect a document for these people, or for somebody new."""
    coming = people or (on_file(office, actor),)
    for one in coming:
        ready_card(office, one, actor.location_id)
    asked = Wish(
        location_id=actor.location_id, service="COLLECT_DOCUMENT", starts_at=at,
        person_ids=tuple(one.id for one in coming),
    )  # fmt: skip
    return office.appointments.book(actor, asked, new_id())


def document_number() -> str:
    """Return the number of a card that no other test has."""
    number, text = next(_serial), ""
    while number:
        number, rest = divmod(number, len(_LETTERS))
        text = _LETTERS[rest] + text
    return f"V{text.rjust(8, '1')}"


def consignment(file: Path, *cards: dict[str, object]) -> Path:
    """Write a consignment with these cards; `person` stands for what is printed of a person."""
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(_card_cells(person())))
        writer.writeheader()
        for card in cards:
            about = card.get("person") or person()
            assert isinstance(about, Person)
            changes = {name: cell for name, cell in card.items() if name != "person"}
            writer.writerow({**_card_cells(about), **changes})
    return file


def _card_cells(about: Person) -> dict[str, object]:
    return {
        "document_number": document_number(), "v_number": about.v_number,
        "surname": about.surname, "given_names": about.given_names,
        "date_of_birth": about.date_of_birth.iso(), "document_type": "I",
        "valid_from": "2026-08-20", "valid_until": "2030-09-28", "box": "BOX001", "position": "",
    }  # fmt: skip


def card_for(office: Office, planner: Actor, folder: Path, about: Person) -> Card:
    """Take in a consignment of one card for a person; it lies in stock afterwards."""
    file = consignment(folder / f"{new_id()}.csv", {"person": about})
    report = office.imports.consignment(planner, file)
    assert (report.added, report.held_back) == (1, ())
    return office.custody.of_person(about.id)[0]


def verified(office: Office, clerk: Actor, visit: UUID, about: UUID) -> Verification:
    """Record three times yes about a person who is being served."""
    return office.identity.verify(clerk, visit, about, PASSPORT, ACCEPTED, new_id())


@dataclass(frozen=True, slots=True, kw_only=True)
class AtDesk:
    """A visit that is being served, with the card scanned and the person verified."""

    person: Person
    visit: Appointment
    card: Card
    verification: Verification

    def wish(self, **changes: object) -> HandOutWish:
        """Return the hand-out that is due, with changes."""
        facts: dict[str, object] = {
            "appointment_id": self.visit.id, "person_id": self.person.id,
            "card_id": self.card.id, "verification_id": self.verification.id,
            "old_document": NO_OLD_CARD,
        }  # fmt: skip
        return HandOutWish(**{**facts, **changes})  # type: ignore[arg-type]


def served(office: Office, clerk: Actor, visit: UUID) -> None:
    """Check a visit in, call it to the clerk's desk and begin to serve it."""
    office.queue.check_in(clerk, visit, new_id())
    office.queue.call(clerk, visit, new_id())
    office.queue.serve(clerk, visit, new_id())


def at_desk(
    office: Office, clerk: Actor, planner: Actor, folder: Path, **changes: object
) -> AtDesk:
    """Bring somebody with a card to the clerk's desk, ready for the hand-out."""
    someone = on_file(office, planner, **changes)
    card_for(office, planner, folder, someone)
    clock = office.store.clock
    at = office.appointments.free_starts(
        "COLLECT_DOCUMENT", clerk.location_id, clock.now().astimezone(ZONE).date()
    )[0].starts_at
    visit = book(office, planner, at, someone)
    served(office, clerk, visit.id)
    verification = verified(office, clerk, visit.id, someone.id)
    (card,) = office.custody.of_person(someone.id)
    card = office.custody.present(clerk, card.document_number, someone.id, new_id())
    return AtDesk(person=someone, visit=visit, card=card, verification=verification)


def by_mail(port: int, **changes: object) -> MessageSettings:
    """Return settings for a mail server on this machine, with changes."""
    facts: dict[str, object] = {
        "mail": "smtp", "sender": "balie@example.nl",
        "smtp": SmtpSettings(host="127.0.0.1", port=port, security="none"),
    }  # fmt: skip
    return MessageSettings(**{**facts, **changes})  # type: ignore[arg-type]


def dispatch(office: Office, settings: MessageSettings) -> Dispatch:
    """Return one worker's sending, with the rules of the house."""
    clock = office.store.clock
    return Dispatch(
        office.store, office.messages, settings, message_rules(), lambda: senders(settings, clock)
    )


def store_of(database: str, clock: Clock | None = None) -> Store:
    """Open a store alone, for looking at its rows: as the owner, where the database is shared."""
    url = parse_url(database)
    if url.get_backend_name() == "sqlite":
        return startup.open_store(database, "demo", PASSWORD, clock or SetClock(NOW))
    return Store(url, clock or SetClock(NOW), role=OWNER)


def later(minutes: float) -> datetime:
    """Return the moment so many minutes after the clock's first."""
    return NOW + timedelta(minutes=minutes)
