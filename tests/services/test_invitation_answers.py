"""Answers to invitations, other times, and normal desks for those who do not come."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.booking import DayPart
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState, HourLine
from counter_app.domain.issuance_days.invitations import (
    Answer,
    AnswerWay,
    Invitation,
    InvitationState,
)
from counter_app.domain.issuance_days.ready import ListKind
from counter_app.domain.messages import MessageKind
from counter_app.services.hall_places import quarter_of
from counter_app.services.office import Office
from tests import factories as f
from tests import issuance_day_office as d

WHOLE_DAY = (
    HourLine(begins=time(9), ends=time(10), desks=4, staff=9, per_quarter=6),
    HourLine(begins=time(13), ends=time(14), desks=4, staff=9, per_quarter=6),
)


@pytest.fixture
def scene(office: Office) -> d.Scene:
    """Give a day with hours in the morning and in the afternoon, open for invitations."""
    made = d.scene(office)
    office.issuance_days.change(made.planner, replace(made.day, hours=WHOLE_DAY), new_id())
    day = office.issuance_days.step(
        made.planner, made.day.id, DayState.OPEN_FOR_INVITATIONS, new_id()
    )
    return replace(made, day=day)


def invite(office: Office, scene: d.Scene, folder: Path, number: int) -> tuple[Invitation, ...]:
    """Invite so many people for the morning."""
    d.fill(office, scene, folder, number)
    (wave,) = office.day_waves.put(
        scene.planner, scene.day.id, (d.wave(scene, ends=time(10)),), new_id()
    )
    assert office.invitations.invite(scene.planner, wave.id, new_id()).invited == number
    return office.invitations.of_day(scene.planner, scene.day.id)


def state_at_hall(office: Office, scene: d.Scene) -> list[AppointmentState]:
    return [one.state for one in office.appointments.day(scene.hall.id, d.SATURDAY)]


def test_who_comes_keeps_the_time(office: Office, scene: d.Scene, tmp_path: Path) -> None:
    (one,) = invite(office, scene, tmp_path, 1)
    gesture = new_id()
    after = office.invitation_answers.answer(scene.planner, one.id, Answer.ACCEPT, gesture)
    assert (after.state, after.starts_at) == (InvitationState.ACCEPTED, one.starts_at)
    assert office.invitation_answers.answer(
        scene.planner, one.id, Answer.ACCEPT, gesture
    ) == after  # fmt: skip
    again = office.invitation_answers.answer(scene.planner, one.id, Answer.ACCEPT, new_id())
    assert again.version == after.version


def test_who_cannot_come_gives_the_time_back_at_once(
    office: Office, scene: d.Scene, tmp_path: Path
) -> None:
    (one,) = invite(office, scene, tmp_path, 1)
    after = office.invitation_answers.answer(scene.planner, one.id, Answer.CANNOT_COME, new_id())
    assert after.state is InvitationState.CANNOT_COME
    assert state_at_hall(office, scene) == [AppointmentState.CANCELLED]
    with pytest.raises(Refused) as refused:
        office.invitation_answers.answer(scene.planner, one.id, Answer.ACCEPT, new_id())
    assert refused.value.code is Code.WRONG_STATE


def test_another_time_is_found_in_the_wished_part_of_the_day_and_told(
    office: Office, scene: d.Scene, tmp_path: Path
) -> None:
    one, other = invite(office, scene, tmp_path, 2)
    answers = office.invitation_answers
    answers.answer(scene.planner, one.id, Answer.OTHER_TIME, new_id(), wish=DayPart.AFTERNOON)
    ready = office.day_guests.ready(scene.planner, scene.day.id)
    assert len(ready.of(ListKind.OTHER_TIME)) == 1
    assert answers.find_other_times(scene.planner, scene.day.id, new_id()) == (1, 0)
    by_id = {i.id: i for i in office.invitations.of_day(scene.planner, scene.day.id)}
    assert by_id[one.id].state is InvitationState.ACCEPTED
    assert quarter_of(by_id[one.id].starts_at) == f.local(d.SATURDAY, 13)
    assert by_id[other.id].starts_at == other.starts_at
    visits = office.appointments.day(scene.hall.id, d.SATURDAY)
    assert sorted(v.state for v in visits) == ["booked", "booked", "moved"]
    moved = next(v for v in visits if v.starts_at == by_id[one.id].starts_at)
    letter = office.messages.appointment_letter(scene.planner, moved.id, MessageKind.CHANGE)
    assert letter.pdf.startswith(b"%PDF")


def test_a_full_afternoon_changes_nothing(office: Office, scene: d.Scene, tmp_path: Path) -> None:
    (one,) = invite(office, scene, tmp_path, 1)
    answers = office.invitation_answers
    answers.answer(scene.planner, one.id, Answer.OTHER_TIME, new_id(), wish=DayPart.AFTERNOON)
    with pytest.raises(Refused) as refused:
        answers.offer(scene.planner, one.id, f.local(d.SATURDAY, 11), new_id())
    assert refused.value.code is Code.SLOT_FULL
    there = office.invitations.of_day(scene.planner, scene.day.id)[0]
    assert (there.state, there.starts_at) == (InvitationState.OTHER_TIME, one.starts_at)
    offered = answers.offer(scene.planner, one.id, f.local(d.SATURDAY, 13, 15), new_id())
    assert quarter_of(offered.starts_at) == f.local(d.SATURDAY, 13, 15)


def test_answers_come_in_as_a_list(office: Office, scene: d.Scene, tmp_path: Path) -> None:
    numbers = d.fill(office, scene, tmp_path, 3)
    (wave,) = office.day_waves.put(scene.planner, scene.day.id, (d.wave(scene),), new_id())
    office.invitations.invite(scene.planner, wave.id, new_id())
    code = office.appointments.day(scene.hall.id, d.SATURDAY)[0].code
    path = tmp_path / "answers.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([
            ("Afspraakcode", "V-nummer", "Antwoord", "Voorkeur"), (code.lower(), "", "ja", ""),
            ("", numbers[1], "andere tijd", "middag"), ("", numbers[2], "kan niet", ""),
            ("", numbers[2], "misschien", ""), ("ZZZZZZZZ", "", "ja", ""),
        ])  # fmt: skip
    done = office.invitation_answers.take_in(scene.planner, scene.day.id, path, new_id())
    states = sorted(i.state for i in office.invitations.of_day(scene.planner, scene.day.id))
    assert done.taken + done.unchanged + len(done.refused) == 5
    assert (5, Code.BAD_WORD) in done.refused
    assert (6, Code.NOT_FOUND) in done.refused
    assert InvitationState.CANNOT_COME in states
    assert InvitationState.OTHER_TIME in states
    again = office.invitation_answers.take_in(scene.planner, scene.day.id, path, new_id())
    assert again.taken == 0


def test_a_booking_site_answers_by_code_once(
    office: Office, scene: d.Scene, tmp_path: Path
) -> None:
    invite(office, scene, tmp_path, 1)
    code = office.appointments.day(scene.hall.id, d.SATURDAY)[0].code
    answers = office.invitation_answers
    after = answers.by_code(scene.planner, code, Answer.ACCEPT, "key")
    assert after.state is InvitationState.ACCEPTED
    assert answers.by_code(scene.planner, code, Answer.CANNOT_COME, "key") == after
    with pytest.raises(Refused) as refused:
        answers.by_code(scene.planner, "NOSUCH00", Answer.ACCEPT, "other")
    assert refused.value.code is Code.NOT_FOUND


def test_an_answer_after_the_cut_off_still_counts(
    office: Office, scene: d.Scene, tmp_path: Path
) -> None:
    (one,) = invite(office, scene, tmp_path, 1)
    office.issuance_days.step(scene.planner, scene.day.id, DayState.CUT_OFF, new_id())
    after = office.invitation_answers.answer(
        scene.planner, one.id, Answer.ACCEPT, new_id(), way=AnswerWay.CLERK
    )
    assert after.state is InvitationState.ACCEPTED


def test_who_does_not_come_gets_a_time_at_the_nearest_desk_in_one_go(
    office: Office, scene: d.Scene, tmp_path: Path
) -> None:
    invitations = invite(office, scene, tmp_path, 3)
    answers = office.invitation_answers
    answers.answer(scene.planner, invitations[0].id, Answer.ACCEPT, new_id())
    answers.answer(scene.planner, invitations[1].id, Answer.CANNOT_COME, new_id())
    d.fill(office, scene, tmp_path, 1)
    d.fill(office, scene, tmp_path, 1, with_card=False)
    with pytest.raises(Refused) as refused:
        office.day_fallback.book(scene.planner, scene.day.id, new_id())
    assert refused.value.code is Code.WRONG_STATE
    office.issuance_days.step(scene.planner, scene.day.id, DayState.CUT_OFF, new_id())
    seen = office.day_fallback.preview(scene.planner, scene.day.id)
    assert len(seen) == 3
    assert {one.location_name for one in seen} == {"Den Haag"}
    heard: list[tuple[int, int]] = []
    done = office.day_fallback.book(
        scene.planner, scene.day.id, new_id(), progress=lambda *one: heard.append(one)
    )
    assert (done.booked, done.without, heard) == (3, (), [(3, 3)])
    states = sorted(one.state for one in office.invitations.of_day(scene.planner, scene.day.id))
    assert states == ["accepted", "fallback", "fallback"]
    # who had a time at the hall was moved, so that the calendar entry moves along
    assert sorted(state_at_hall(office, scene)) == ["booked", "cancelled", "moved"]
    assert office.day_fallback.preview(scene.planner, scene.day.id) == ()
    assert office.day_fallback.book(scene.planner, scene.day.id, new_id()).booked == 0
    desk = scene.planner.location_id
    span = [scene.day.day + timedelta(days=n) for n in range(2, 8)]
    assert sum(len(office.appointments.day(desk, day)) for day in span) == 3


def test_who_needs_biometrics_first_is_asked_for_that(
    office: Office, scene: d.Scene, tmp_path: Path
) -> None:
    line = (f.v_number(), "Smith", "Jo", "2004-03-09", "USA", "", "", "")
    body = scene.institutions[0].id
    office.day_guests.take_in(scene.planner, scene.day.id, body, d.roster(tmp_path, line))
    office.issuance_days.step(scene.planner, scene.day.id, DayState.CUT_OFF, new_id())
    (one,) = office.day_fallback.preview(scene.planner, scene.day.id)
    assert one.service == "BIOMETRICS"
    assert office.day_fallback.book(scene.planner, scene.day.id, new_id()).booked == 1


def test_a_span_without_room_books_nobody(office: Office, scene: d.Scene, tmp_path: Path) -> None:
    d.fill(office, scene, tmp_path, 1)
    sunday = scene.day.day + timedelta(days=1)
    office.issuance_days.change(
        scene.planner, replace(scene.day, fallback_from=sunday, fallback_until=sunday), new_id()
    )
    office.issuance_days.step(scene.planner, scene.day.id, DayState.CUT_OFF, new_id())
    done = office.day_fallback.book(scene.planner, scene.day.id, new_id())
    assert (done.booked, len(done.without)) == (0, 1)
