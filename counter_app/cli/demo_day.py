"""A day at the practice office: appointments from this morning to this evening, in all states."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Final
from uuid import UUID

from counter_app import paths
from counter_app.domain.appointments import Appointment, FreeStart
from counter_app.domain.clock import SetClock
from counter_app.domain.identity.mrz import read
from counter_app.domain.identity.verification import Answer, Finding, Means, Question
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer, Signed
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import midnight
from counter_app.services.appointments import Wish
from counter_app.services.identity import document_seen
from counter_app.services.issuance import HandOutWish
from counter_app.startup import Session

SERVICE: Final = "COLLECT_DOCUMENT"
CAPTURE: Final = "BIOMETRICS"
_FAMILIES: Final = (("9900000022", "9900000033"), ("9900000055",))
_BEFORE, _AFTER = timedelta(hours=2, minutes=30), timedelta(hours=5)
_VISITS: Final = 32
_DONE, _WAITING = 5, 5
_DESK_OF_DONE: Final = "5"
_DESKS: Final = ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class Visit:
    """An appointment with the zone of its first person's passport, "" for none."""

    appointment: Appointment
    zone: str


def play(session: Session, clock: SetClock, place: Location, now: datetime) -> None:
    """Book a day and let it come to a moment: some are done, some wait, one did not come."""
    visits = _book(session, place, now)
    began = [visit for visit in visits if visit.appointment.starts_at < now]
    done, missed = began[:_DONE], began[_DONE : _DONE + 1]
    rest = [visit for visit in visits if visit not in done + missed]
    served, waiting = rest[:2], rest[3 : 3 + _WAITING]
    called = rest[2:3]
    moments = _moments(now, place, len(done) + len(missed) + len(served) + 2)
    for visit in done:
        clock.set(next(moments))
        serve(session, visit, _DESK_OF_DONE)
        hand_out(session, visit, _DESK_OF_DONE)
        actor = _at(session, _DESK_OF_DONE)
        session.office.queue.done(actor, visit.appointment.id, new_id())
    for visit, desk in zip(served, _DESKS, strict=False):
        clock.set(next(moments))
        serve(session, visit, desk)
    clock.set(next(moments))
    for visit in called + waiting:
        session.office.queue.check_in(session.actor, visit.appointment.id, new_id())
    clock.set(now)
    for visit in missed:
        session.office.queue.no_show(session.actor, visit.appointment.id, new_id())
    for visit in called:
        actor = _at(session, _DESKS[2])
        session.office.queue.call(actor, visit.appointment.id, new_id())


def _moments(now: datetime, place: Location, count: int) -> Iterator[datetime]:
    """Return moments one after the other, on the local day, the last one before `now`."""
    start = midnight(now.astimezone(place.tz).date(), place.tz) + timedelta(seconds=1)
    first = max(now - timedelta(minutes=80), start)
    step = (now - first) / (count + 1)
    return (first + step * (number + 1) for number in range(count + 1))


def _book(session: Session, place: Location, now: datetime) -> list[Visit]:
    """Book people on file: students one by one, families together."""
    starts = _starts(session, place, now)
    written = zones()
    people = adults_with_card(session, written)
    visits = []
    for number, start in enumerate(starts):
        family = _FAMILIES[number % 9 // 4] if number in {len(starts) - 3, len(starts) - 8} else ()
        if family:
            ids = tuple(person_id for _, person_id in _on_file(session, family))
            zone = ""
        else:
            v_number, person_id = next(people)
            ids, zone = (person_id,), written[v_number]
        service = CAPTURE if number == len(starts) - 2 else SERVICE
        wish = Wish(
            location_id=place.id, service=service, starts_at=start.starts_at, person_ids=ids
        )
        made = session.office.appointments.book(session.actor, wish, new_id())
        visits.append(Visit(made, zone))
    return visits


def _starts(session: Session, place: Location, now: datetime) -> list[FreeStart]:
    today = now.astimezone(place.tz).date()
    free = [
        start
        for start in session.office.appointments.free_starts(SERVICE, place.id, today)
        if now - _BEFORE <= start.starts_at <= now + _AFTER
    ]
    step = max(1, len(free) // _VISITS)
    return list(islice(free, 0, None, step))[:_VISITS]


def zones() -> dict[str, str]:
    """Return the zones of passports without a planted defect, by V-number."""
    with paths.resource("demo", "passports.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["v_number"]: f"{row['mrz_line_1']}\n{row['mrz_line_2']}"
            for row in csv.DictReader(file)
            if not row["planted"]
        }


def adults_with_card(session: Session, v_numbers: Iterable[str]) -> Iterator[tuple[str, UUID]]:
    """Return adults on file who have a card, of these V-numbers and in their order."""
    today = session.office.store.clock.now().date()
    for v_number, person_id in _on_file(session, tuple(v_numbers)):
        cards = session.office.custody.of_person(person_id)
        if cards and not session.office.people.get(person_id).is_minor(today):
            yield v_number, person_id


def _on_file(session: Session, v_numbers: tuple[str, ...]) -> Iterator[tuple[str, UUID]]:
    for v_number in v_numbers:
        for line in session.office.people.search(session.actor, v_number):
            if line.v_number == v_number:
                yield v_number, line.id


def _at(session: Session, desk: str) -> Actor:
    desks = session.office.planning.desks(session.actor.location_id)
    found = next(each for each in desks if each.name == desk)
    return session.office.operators.at_desk(session.actor, found.id)


def serve(session: Session, visit: Visit, desk: str) -> None:
    """Let somebody in, call them to a desk and begin."""
    queue, actor = session.office.queue, _at(session, desk)
    queue.check_in(actor, visit.appointment.id, new_id())
    queue.call(actor, visit.appointment.id, new_id())
    queue.serve(actor, visit.appointment.id, new_id())


def hand_out(session: Session, visit: Visit, desk: str) -> None:
    """Check the passport, take the card from its box, hand it out and have it signed for."""
    office, actor = session.office, _at(session, desk)
    person = office.people.get(visit.appointment.participants[0])
    zone = read(visit.zone, office.store.clock.now().date())
    seen = document_seen(zone, office.identity.compare(actor, zone, person), was_typed=False)
    answers = {question: Finding(Answer.YES, frozenset({Means.EYE})) for question in Question}
    checked = office.identity.verify(
        actor, visit.appointment.id, person.id, seen, answers, new_id()
    )
    card = office.custody.of_person(person.id)[0]
    office.custody.present(actor, card.document_number, person.id, new_id())
    wish = HandOutWish(
        appointment_id=visit.appointment.id, person_id=person.id, card_id=card.id,
        verification_id=checked.id, old_document=OldDocumentAnswer(OldDocument.NONE_HELD),
    )  # fmt: skip
    made = office.issuance.hand_out(actor, wish, new_id())
    office.issuance.sign(actor, made.id, Signed.PAPER, None, new_id())
