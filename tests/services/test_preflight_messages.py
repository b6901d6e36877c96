"""Tomorrow's people are told today that they would come in vain: each finding once."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.messages import MessageKind, NoticeReason, Way
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.domain.queue.preflight import PreflightLine, Readiness
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused, unchanged
from tests.services.test_messages import words

TENTH = f.local(f.SATURDAY, 10)


def without_card(office: Office, clerk: Actor, **changes: object) -> Person:
    """Book somebody whose card goes missing afterwards."""
    someone = f.on_file(office, clerk, **changes)
    f.book(office, clerk, TENTH, someone)
    f.lose_cards(office, someone.id)
    return someone


def line_of(office: Office, clerk: Actor, person_id: UUID) -> PreflightLine:
    lines = office.preflight.look(clerk, clerk.location_id, f.SATURDAY)
    return next(line for line in lines if line.expected.person_id == person_id)


def kinds(office: Office) -> list[MessageKind]:
    with office.store.reading() as session:
        return list(session.scalars(select(OutboxRow.kind).order_by(OutboxRow.created_at)))


def test_a_finding_is_told_to_a_person_once(office: Office, clerk: Actor, planner: Actor) -> None:
    someone = without_card(office, clerk, email="ayse@example.nl", languages=("tr",))
    line = line_of(office, clerk, someone.id)
    assert line.notice is NoticeReason.CARD_NOT_HERE
    key = new_id()
    assert office.preflight.tell(clerk, line, key)
    with unchanged(office.store):
        office.preflight.tell(clerk, line, key)
    assert not office.preflight.tell(clerk, line, new_id())
    assert kinds(office).count(MessageKind.NOTICE) == 1
    told = line_of(office, clerk, someone.id)
    assert (told.notice, told.told_at) == (None, f.NOW)
    assert office.appointments.get(line.expected.appointment_id).state is AppointmentState.BOOKED
    row = {
        "id": new_id(), "kind": "notice", "appointment_id": line.expected.appointment_id,
        "person_id": someone.id, "reason": "card_not_here", "language": "tr", "created_at": f.NOW,
    }  # fmt: skip
    with pytest.raises(IntegrityError), beneath(office.store) as connection:
        connection.execute(insert(table(OutboxRow)), row)


def test_the_letter_speaks_to_that_person_alone_and_lets_nobody_in(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    first, second = f.on_file(office, clerk), f.on_file(office, clerk, surname="Kleinman")
    f.book(office, clerk, TENTH, first, second)
    f.lose_cards(office, second.id)
    office.preflight.tell(clerk, line_of(office, clerk, second.id), new_id())
    f.dispatch(office, f.by_mail(1, mail="off")).run(planner)
    (notice,) = [one for one in office.outbox.list(clerk) if one.kind is MessageKind.NOTICE]
    assert (notice.person_id, notice.channel) == (second.id, Way.LETTER)
    letter = office.outbox.print_letter(clerk, notice.id, new_id())
    assert (letter.ics, letter.token) == (b"", "")
    text = " ".join(words(letter.pdf).split())
    assert "Kleinman" in text
    assert "Voorbeeld, Ay" not in text
    assert "does not lie at this counter yet" in text


def test_who_need_not_come_gives_the_time_back(office: Office, clerk: Actor) -> None:
    someone = without_card(office, clerk)
    line = line_of(office, clerk, someone.id)
    with refused(Code.WRONG_STATE):
        office.preflight.release(clerk, line, new_id())
    spare = PreflightLine(expected=line.expected, readiness=Readiness.NOT_NEEDED)
    with refused(Code.WRONG_STATE):
        office.preflight.tell(clerk, spare, new_id())
    key = new_id()
    made = office.preflight.release(clerk, spare, key)
    assert made.state is AppointmentState.RELEASED_NOT_NEEDED
    assert office.preflight.release(clerk, spare, key) == made
    assert kinds(office)[-1] is MessageKind.NOT_NEEDED
    with refused(Code.WRONG_STATE):  # it does not stand any more
        office.preflight.release(clerk, spare, new_id())


def test_the_rest_of_a_family_comes_without_who_need_not(office: Office, clerk: Actor) -> None:
    first, second = f.on_file(office, clerk), f.on_file(office, clerk)
    visit = office.appointments.book(
        clerk,
        Wish(
            location_id=clerk.location_id, starts_at=TENTH,
            participants=(Asked(first.id, ("BIOMETRICS",)), Asked(second.id, ("BIOMETRICS",))),
        ),
        new_id(),
    )  # fmt: skip
    line = line_of(office, clerk, first.id)
    spare = PreflightLine(expected=line.expected, readiness=Readiness.NOT_NEEDED)
    left = office.preflight.release(clerk, spare, new_id())
    assert (left.state, left.participants) == (AppointmentState.BOOKED, (second.id,))
    assert left.ends_at < visit.ends_at
    assert kinds(office)[-1] is MessageKind.CHANGE


def test_a_card_elsewhere_is_named_with_its_place(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    away = f.location("AM", "Amsterdam")
    office.planning.add_location(
        planner, away, office.planning.organisation_id(), 1, ("COLLECT_DOCUMENT",)
    )
    someone = f.on_file(office, clerk, languages=("en",))
    f.book(office, clerk, TENTH, someone)
    f.lose_cards(office, someone.id)
    f.new_card(office, someone, away.id)
    line = line_of(office, clerk, someone.id)
    assert line.readiness is Readiness.CARD_ELSEWHERE
    office.preflight.tell(clerk, line, new_id())
    f.dispatch(office, f.by_mail(1, mail="off")).run(planner)
    (notice,) = [one for one in office.outbox.list(clerk) if one.kind is MessageKind.NOTICE]
    text = " ".join(words(office.outbox.print_letter(clerk, notice.id, new_id()).pdf).split())
    assert "at another counter: Amsterdam." in text
