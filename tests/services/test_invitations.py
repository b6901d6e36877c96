"""Guests are invited in waves: nobody twice, no quarter too full, and it can be stopped."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from counter_app.domain.appointments import AppointmentState, Channel
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.invitations import InvitationState
from counter_app.domain.issuance_days.ready import ListKind
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import PaperOnFile
from counter_app.services.hall_places import quarter_of
from counter_app.services.office import Office
from tests import contacts_office as c
from tests import factories as f
from tests import issuance_day_office as d


def invited(office: Office, scene: d.Scene, **changes: object) -> d.Wave:
    """Invite everybody of a wave and return it."""
    (wave,) = office.day_waves.put(
        scene.planner, scene.day.id, (d.wave(scene, **changes),), new_id()
    )
    office.invitations.invite(scene.planner, wave.id, new_id())
    return wave


def test_everybody_who_is_ready_gets_a_visit_and_a_message(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 10)
    d.fill(office, scene, tmp_path, 2, with_card=False, institution=1)
    (wave,) = office.day_waves.put(scene.planner, scene.day.id, (d.wave(scene),), new_id())
    heard: list[tuple[int, int]] = []
    done = office.invitations.invite(
        scene.planner, wave.id, new_id(), progress=lambda *one: heard.append(one)
    )
    assert (done.invited, done.left, done.passed_over) == (10, (), ())
    assert heard == [(10, 10)]
    visits = office.appointments.day(scene.hall.id, d.SATURDAY)
    assert len(visits) == 10
    sent = office.invitations.of_day(scene.planner, scene.day.id)
    assert {one.state for one in sent} == {InvitationState.INVITED}
    assert sorted(one.starts_at for one in sent) == sorted(one.starts_at for one in visits)
    # the first quarter takes six: two at each of its three ticks
    assert Counter(one.starts_at for one in sent)[f.local(d.SATURDAY, 9)] == 2
    assert Counter(quarter_of(one.starts_at) for one in sent) == {
        f.local(d.SATURDAY, 9): 6, f.local(d.SATURDAY, 9, 15): 4,
    }  # fmt: skip
    assert office.day_waves.of_day(scene.planner, scene.day.id)[0].invited_at is not None


def test_inviting_again_invites_only_who_came_since(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 3)
    wave = invited(office, scene)
    assert office.invitations.invite(scene.planner, wave.id, new_id()).invited == 0
    d.fill(office, scene, tmp_path, 2)
    assert office.invitations.invite(scene.planner, wave.id, new_id()).invited == 2


def test_no_quarter_takes_more_than_wave_and_day_allow(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 12)
    changes = {"per_quarter": 2, "begins": time(10), "ends": time(11)}
    (wave,) = office.day_waves.put(
        scene.planner, scene.day.id, (d.wave(scene, **changes),), new_id()
    )
    with pytest.raises(Refused) as refused:
        office.invitations.invite(scene.planner, wave.id, new_id(), whole=True)
    assert (refused.value.code, refused.value.values) == (Code.WAVE_TOO_SMALL, {"left": 4})
    done = office.invitations.invite(scene.planner, wave.id, new_id())
    assert (done.invited, len(done.left)) == (8, 4)
    sent = office.invitations.of_day(scene.planner, scene.day.id)
    assert set(Counter(quarter_of(one.starts_at) for one in sent).values()) == {2}
    assert len(office.day_guests.ready(scene.planner, scene.day.id).of(
        ListKind.NEVER_INVITED)) == 4  # fmt: skip


def test_people_who_travel_together_come_together_and_wishes_are_kept(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 4, party="bus 1")
    d.fill(office, scene, tmp_path, 4)
    plan = office.invitations.preview(
        scene.planner, office.day_waves.put(
            scene.planner, scene.day.id, (d.wave(scene, per_quarter=5),), new_id()
        )[0].id,
    )  # fmt: skip
    ready = {one.guest.id: one for one in office.day_guests.ready(
        scene.planner, scene.day.id).guests}  # fmt: skip
    bus = {one.quarter for one in plan.seated if ready[one.guest_id].guest.party == "bus 1"}
    assert bus == {f.local(d.SATURDAY, 9)}
    assert len(plan.seated) == 8


def test_inviting_can_be_stopped_and_goes_on(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counter_app.services.invitations._AT_ONCE", 3)
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 7)
    (wave,) = office.day_waves.put(scene.planner, scene.day.id, (d.wave(scene),), new_id())
    seen: list[int] = []
    done = office.invitations.invite(
        scene.planner, wave.id, new_id(), progress=lambda at, _: seen.append(at),
        cancelled=lambda: bool(seen),
    )  # fmt: skip
    assert (done.invited, done.cancelled) == (3, True)
    rest = office.invitations.invite(scene.planner, wave.id, new_id())
    assert (rest.invited, rest.cancelled) == (4, False)


def test_who_has_an_appointment_already_is_passed_over(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    (number,) = d.fill(office, scene, tmp_path, 1)
    clerk = f.seat(office, "clerk")
    (line,) = office.people.search(clerk, number)
    f.book(office, clerk, f.later(60), office.people.get(line.id))
    (wave,) = office.day_waves.put(scene.planner, scene.day.id, (d.wave(scene),), new_id())
    done = office.invitations.invite(scene.planner, wave.id, new_id())
    assert done.invited == 0
    assert [code for _, code in done.passed_over] == [Code.ALREADY_BOOKED]


def test_nobody_is_invited_before_the_day_is_open(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    d.fill(office, scene, tmp_path, 1)
    (wave,) = office.day_waves.put(scene.planner, scene.day.id, (d.wave(scene),), new_id())
    with pytest.raises(Refused) as refused:
        office.invitations.invite(scene.planner, wave.id, new_id())
    assert refused.value.code in {Code.WRONG_STATE, Code.SLOT_CLOSED}


def test_the_papers_of_a_wave_are_made_in_one_go(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 3)
    invited(office, scene)
    heard: list[tuple[int, int]] = []
    papers = office.invitation_papers.make(
        scene.planner, scene.day.id, progress=lambda *one: heard.append(one)
    )
    assert papers.pdf.startswith(b"%PDF")
    assert papers.number == 3
    assert heard[-1] == (3, 3)
    for code, entry in papers.entries:
        assert b"METHOD:REQUEST" in entry
        assert code.encode() in entry
        assert b"Gast" not in entry
    with pytest.raises(Refused) as refused:  # they were printed: nobody is left to print for
        office.invitation_papers.make(scene.planner, scene.day.id, only_without_mail=True)
    assert refused.value.code is Code.NOT_FOUND


def test_an_invitation_asks_only_for_papers_that_are_not_on_file(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 3)
    invited(office, scene)
    guests = [
        one.person_id for one in office.appointments.day(scene.hall.id, d.SATURDAY)
    ]  # fmt: skip

    def asked() -> list[bool]:
        made = office.invitation_papers.make(scene.planner, scene.day.id)
        pages = PdfReader(BytesIO(made.pdf)).pages
        by_code = [page.extract_text() for page in pages]
        codes = [one.code for one in office.appointments.day(scene.hall.id, d.SATURDAY)]
        return [
            any(code in text and "proces-verbaal" in text for text in by_code) for code in codes
        ]

    assert asked() == [False, False, False]
    for one in guests[:2]:
        c.goes_through(office, one, "replacement")
    assert asked() == [True, True, False]
    report = PaperOnFile(paper=Paper.POLICE_REPORT, dated=f.TODAY)
    office.papers_on_file.record(scene.planner, guests[0], report, new_id())
    assert asked() == [False, True, False]


def test_at_the_cut_off_who_did_not_answer_is_named(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 2)
    invited(office, scene)
    office.issuance_days.step(scene.planner, scene.day.id, DayState.CUT_OFF, new_id())
    ready = office.day_guests.ready(scene.planner, scene.day.id)
    assert len(ready.of(ListKind.NEVER_ANSWERED)) == 2
    visits = office.appointments.day(scene.hall.id, d.SATURDAY)
    assert {one.state for one in visits} == {AppointmentState.BOOKED}


def test_a_day_with_guests_is_not_called_off(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 1)
    invited(office, scene)
    with pytest.raises(Refused) as refused:
        office.issuance_days.step(
            scene.planner, scene.day.id, DayState.CALLED_OFF, new_id(), "geen hal"
        )
    assert refused.value.code is Code.DAY_HAS_GUESTS


def test_waves_are_proposed_institution_after_institution(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 13, institution=1)
    d.fill(office, scene, tmp_path, 4, institution=0)
    first, second = office.day_waves.propose(scene.planner, scene.day.id)
    assert (first.name, first.begins, first.ends) == ("Hogeschool Voorbeeld", time(9), time(9, 45))
    assert (second.name, second.begins, second.ends) == (
        "Universiteit Utrecht", time(9, 30), time(9, 45),
    )  # fmt: skip
    office.day_waves.put(scene.planner, scene.day.id, (first, second), new_id())
    for one in (first, second):
        assert office.invitations.invite(scene.planner, one.id, new_id()).left == ()


def test_waves_change_their_order_and_go(office: Office) -> None:
    scene = d.scene(office)
    one, two = d.wave(scene), d.wave(scene, number=2, name="Golf 2")
    one, two = office.day_waves.put(scene.planner, scene.day.id, (one, two), new_id())
    turned = office.day_waves.put(
        scene.planner, scene.day.id, (replace(two, number=1), replace(one, number=2)), new_id()
    )
    assert [wave.name for wave in turned] == ["Golf 2", "Golf 1"]
    left = office.day_waves.put(scene.planner, scene.day.id, turned[:1], new_id())
    assert [wave.name for wave in left] == ["Golf 2"]


def test_hours_that_grow_after_the_opening_give_more_slots(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    line = scene.day.hours[0]
    wider = replace(scene.day, hours=(replace(line, per_quarter=12), scene.day.hours[1]))
    office.issuance_days.change(scene.planner, wider, new_id())
    d.fill(office, scene, tmp_path, 12)
    invited(office, scene, per_quarter=12)
    sent = office.invitations.of_day(scene.planner, scene.day.id)
    assert {quarter_of(one.starts_at) for one in sent} == {f.local(d.SATURDAY, 9)}
    visit = office.appointments.get(office.appointments.day(scene.hall.id, d.SATURDAY)[0].id)
    assert visit.channel is Channel.SERIES
    assert visit.ends_at - visit.starts_at == timedelta(minutes=10)


def test_a_wave_with_a_date_goes_out_by_itself_each_morning_until_answers_are_cut_off(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    clock = office.store.clock
    assert isinstance(clock, SetClock)
    d.fill(office, scene, tmp_path, 3)
    d.fill(office, scene, tmp_path, 2, institution=1)
    first, second = scene.institutions
    by_itself = d.wave(scene, institution_id=first.id, send_on=date(2026, 9, 7))
    by_hand = d.wave(scene, number=2, institution_id=second.id, send_on=None)
    office.day_waves.put(scene.planner, scene.day.id, (by_itself, by_hand), new_id())
    due = office.invitations.invite_due
    assert due(scene.planner) == 0  # not yet
    clock.set(f.local(date(2026, 9, 7), 8))
    assert due(scene.planner) == 3
    assert due(scene.planner) == 0
    d.fill(office, scene, tmp_path, 1)
    clock.set(f.local(date(2026, 9, 8), 8))
    assert due(scene.planner) == 1  # who got ready since
    d.fill(office, scene, tmp_path, 1)
    clock.set(f.local(d.SATURDAY - timedelta(days=3), 12))
    assert due(scene.planner) == 0


def test_a_wave_without_room_stops_no_other(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 8)
    d.fill(office, scene, tmp_path, 2, institution=1)
    first, second = scene.institutions
    small = d.wave(
        scene, institution_id=first.id, send_on=f.TODAY, per_quarter=1, begins=time(9),
        ends=time(9, 30),
    )  # fmt: skip
    other = d.wave(scene, number=2, institution_id=second.id, send_on=f.TODAY)
    office.day_waves.put(scene.planner, scene.day.id, (small, other), new_id())
    assert office.invitations.invite_due(scene.planner) == 4
