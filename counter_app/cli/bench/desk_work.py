"""What a clerk does for one hand-out, from the check-in to the end of the visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import SERVICE, TrialOffice, open_days, opening
from counter_app.domain.clock import SetClock
from counter_app.domain.identity.verification import (
    Answer,
    DocumentSeen,
    Finding,
    Means,
    Question,
    Verification,
)
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer, Signed
from counter_app.domain.operators import Role
from counter_app.domain.planning import ticks as t
from counter_app.services.appointments import Wish
from counter_app.services.issuance import HandOutWish
from counter_app.startup import Session

NEXT_SERVICE = "BIOMETRICS"
"""What people come for next: no card need lie ready for it."""

GESTURES = 8
"""What one hand-out takes: check in, call, begin, verify, scan, hand out, sign, end."""

_PASSWORD = "one of sixty, thrown away"
_PASSPORT = DocumentSeen(kind="passport", issuer="VNM", number="PC5037655", mrz_sha256="0" * 64)
_ANSWERS = {question: Finding(Answer.YES, frozenset({Means.EYE})) for question in Question}


@dataclass(frozen=True, slots=True)
class Visit:
    """A booked visit of somebody whose card lies ready."""

    appointment_id: UUID
    person_id: UUID
    card_number: str
    starts_at: datetime


@dataclass(slots=True)
class Desk:
    """A desk, who sits at it, and whom it will serve."""

    name: str
    login: str
    clock: SetClock
    password: str = _PASSWORD
    visits: list[Visit] = field(default_factory=list)


def prepare(trial: TrialOffice, desks: int, each: int, days: int = 1) -> list[Desk]:
    """Give every desk an account of its own and so many booked visits, cards lying ready.

    Args:
        days: how many are open; all visits are on the first.
    """
    open_days(trial, 1, days, desks)
    people = _adults(trial, desks * each)
    load_cards(trial, people)
    made: list[Desk] = []
    for number in range(desks):
        desk = Desk(str(number + 1), f"clerk{number + 1}", SetClock(trial.clock.now()))
        trial.office.operators.add(
            trial.actor, desk.login, f"Clerk {number + 1}", desk.password,
            frozenset({Role.CLERK}), trial.location.id,
        )  # fmt: skip
        for turn in range(each):
            index = number * each + turn
            at = opening(trial.location, 0) + (2 * turn % 90) * t.TICK
            wish = Wish(
                location_id=trial.location.id, service=SERVICE, starts_at=at,
                person_ids=(people[index],),
            )  # fmt: skip
            booked = trial.office.appointments.book(trial.actor, wish, new_id())
            desk.visits.append(Visit(booked.id, people[index], f"V{index:08}", at))
        made.append(desk)
    return made


def book_next(session: Session, visit: Visit, day: int) -> Callable[[], UUID]:
    """Return the gesture that books the person's next visit, on the day so many after the first.

    It keeps the hour of this visit, so that each desk fills places of its own.
    """
    office, actor = session.office, session.actor
    wish = Wish(
        location_id=actor.location_id, service=NEXT_SERVICE, person_ids=(visit.person_id,),
        starts_at=visit.starts_at + timedelta(days=day),
    )  # fmt: skip
    return lambda: office.appointments.book(actor, wish, new_id()).id


def _adults(trial: TrialOffice, number: int) -> tuple[UUID, ...]:
    """Put so many people on file who come by themselves; the made-up birth years repeat."""
    loaded = load_people(trial, number * 70 // 60 + 70)
    return tuple(one for count, one in enumerate(loaded) if count % 70 < 60)[:number]


def sit_down(session: Session, desk: Desk, visit: Visit) -> Iterator[Callable[[], UUID | None]]:
    """Yield the gestures of one hand-out, each to be called once; one returns the hand-out."""
    office, actor = session.office, session.actor
    desk.clock.set(max(visit.starts_at, desk.clock.now()))
    seen: list[Verification] = []
    handed: list[UUID] = []
    about = visit.appointment_id

    def verify() -> None:
        seen.append(
            office.identity.verify(actor, about, visit.person_id, _PASSPORT, _ANSWERS, new_id())
        )

    def hand_out() -> UUID:
        (card,) = office.custody.of_person(visit.person_id)
        wish = HandOutWish(
            appointment_id=about, person_id=visit.person_id, card_id=card.id,
            verification_id=seen[-1].id, old_document=OldDocumentAnswer(OldDocument.NONE_HELD),
        )  # fmt: skip
        handed.append(office.issuance.hand_out(actor, wish, new_id()).id)
        return handed[-1]

    def told(act: Callable[[], object]) -> Callable[[], None]:
        return lambda: (act(), None)[1]

    yield told(lambda: office.queue.check_in(actor, about, new_id()))
    yield told(lambda: office.queue.call(actor, about, new_id()))
    yield told(lambda: office.queue.serve(actor, about, new_id()))
    yield verify
    yield told(lambda: office.custody.present(
        actor, visit.card_number, visit.person_id, new_id()))  # fmt: skip
    yield hand_out
    yield told(lambda: office.issuance.sign(actor, handed[-1], Signed.PAPER, None, new_id()))
    yield told(lambda: office.queue.done(actor, about, new_id()))
