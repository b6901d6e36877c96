"""Issuance days are planned, copied, changed, and taken through their states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import TRANSITIONS, DayState, HourLine, Rehearsal, Share
from counter_app.services.office import Office
from tests import factories as f
from tests import issuance_day_office as d


def test_a_day_is_read_as_it_was_made(office: Office) -> None:
    made = d.scene(office)
    clerk = f.seat(office, "clerk")
    (read,) = office.issuance_days.days(clerk)
    assert read == made.day == office.issuance_days.day(clerk, made.day.id)
    assert read == office.issuance_days.at(clerk, made.hall.id, d.SATURDAY)[0]
    assert read.location_name == "Jaarbeurs Utrecht"
    assert [share.name for share in read.shares] == ["Hogeschool Voorbeeld", "Universiteit Utrecht"]
    assert (read.places, read.expected, read.is_exception) == (40, 40, True)
    assert read.opens_at == f.local(d.SATURDAY, 9)
    assert read.ends_at == f.local(d.SATURDAY, 11)


def test_a_gesture_makes_one_day(office: Office) -> None:
    made = d.scene(office)
    gesture = new_id()
    wanted = d.plan(made.hall.id, made.day.shares, name="Oktober")
    first = office.issuance_days.make(made.planner, wanted, gesture)
    again = office.issuance_days.make(made.planner, replace(wanted, id=new_id()), gesture)
    assert first == again
    assert len(office.issuance_days.days(made.planner)) == 2


def test_last_years_day_is_copied_with_everything_moved(office: Office) -> None:
    made = d.scene(office, DayState.CUT_OFF)
    on = date(2027, 9, 18)
    copy = office.issuance_days.copy(made.planner, made.day.id, on, new_id())
    assert (copy.state, copy.day, copy.copied_from_id) == (DayState.DRAFT, on, made.day.id)
    assert (copy.hours, copy.shares) == (made.day.hours, made.day.shares)
    assert copy.cut_off_at == f.local(on - timedelta(days=3), 12)
    assert copy.transport_at == f.local(on - timedelta(days=1), 15)
    assert copy.fallback_until == date(2027, 9, 25)


def test_a_changed_plan_stands_in_the_history(office: Office) -> None:
    made = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    longer = (*made.day.hours, HourLine(begins=time(11), ends=time(12), desks=2, staff=5,
                                        per_quarter=3))  # fmt: skip
    wanted = replace(
        made.day, hours=longer, shares=made.day.shares[:1], guest_note="Ingang West",
        rehearsal=Rehearsal(at=f.local(d.SATURDAY - timedelta(days=2), 10)),
    )  # fmt: skip
    changed = office.issuance_days.change(made.planner, wanted, new_id())
    assert changed == replace(wanted, version=made.day.version + 1)
    steps = office.issuance_days.history(made.planner, made.day.id)
    assert [step.to_state for step in steps] == [
        DayState.DRAFT, DayState.OPEN_FOR_INVITATIONS, DayState.OPEN_FOR_INVITATIONS,
    ]  # fmt: skip
    assert "Ingang West" in steps[-1].facts
    assert "Ingang West" not in steps[-2].facts


def test_who_changes_what_another_changed_keeps_nothing(office: Office) -> None:
    made = d.scene(office)
    office.issuance_days.change(made.planner, replace(made.day, name="Anders"), new_id())
    with pytest.raises(Conflict, match="changed_meanwhile"):
        office.issuance_days.change(made.planner, replace(made.day, name="Ook"), new_id())
    assert office.issuance_days.day(made.planner, made.day.id).name == "Anders"


def test_the_date_rests_once_invitations_go_out(office: Office) -> None:
    made = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    later = replace(made.day, day=made.day.day + timedelta(days=7))
    with pytest.raises(Refused) as refused:
        office.issuance_days.change(made.planner, later, new_id())
    assert refused.value.code is Code.WRONG_STATE


def test_a_day_opens_only_when_it_is_planned(office: Office) -> None:
    made = d.scene(office)
    bare = d.plan(made.hall.id, (), hours=(), cut_off_at=None)
    office.issuance_days.make(made.planner, bare, new_id())
    with pytest.raises(Refused) as refused:
        office.issuance_days.step(made.planner, bare.id, DayState.OPEN_FOR_INVITATIONS, new_id())
    assert refused.value.code is Code.DAY_NOT_READY
    assert refused.value.values["missing"] == ("hours", "shares", "cut_off_at")


@pytest.mark.parametrize("wanted", DayState)
def test_a_draft_takes_its_own_steps_only(office: Office, wanted: DayState) -> None:
    made = d.scene(office)
    if (DayState.DRAFT, wanted) in TRANSITIONS:
        done = office.issuance_days.step(made.planner, made.day.id, wanted, new_id(), "waarom")
        assert done.state is wanted
        return
    with pytest.raises(Refused) as refused:
        office.issuance_days.step(made.planner, made.day.id, wanted, new_id(), "waarom")
    assert refused.value.code is Code.WRONG_STATE


def test_going_back_and_calling_off_need_a_reason(office: Office) -> None:
    made = d.scene(office, DayState.CUT_OFF)
    for wanted in (DayState.OPEN_FOR_INVITATIONS, DayState.CALLED_OFF):
        with pytest.raises(Refused) as refused:
            office.issuance_days.step(made.planner, made.day.id, wanted, new_id(), " ")
        assert refused.value.code is Code.REASON_NEEDED
    back = office.issuance_days.step(
        made.planner, made.day.id, DayState.OPEN_FOR_INVITATIONS, new_id(), "meer kaarten"
    )
    assert back.state is DayState.OPEN_FOR_INVITATIONS
    assert office.issuance_days.history(made.planner, back.id)[-1].reason == "meer kaarten"


def test_what_was_called_off_rests(office: Office) -> None:
    made = d.scene(office)
    gone = office.issuance_days.step(
        made.planner, made.day.id, DayState.CALLED_OFF, new_id(), "geen hal"
    )
    with pytest.raises(Refused) as refused:
        office.issuance_days.change(made.planner, replace(gone, name="Toch"), new_id())
    assert refused.value.code is Code.WRONG_STATE


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"hall_holds": 0}, "hall_holds"),
        ({"doors_open": time(10)}, "begins"),
        ({"cut_off_at": f.local(d.SATURDAY, 12)}, "cut_off_at"),
        ({"invite_from": d.SATURDAY + timedelta(days=1)}, "invite_from"),
        ({"transport_at": f.local(d.SATURDAY, 10)}, "transport_at"),
        ({"fallback_until": date(2026, 9, 20)}, "fallback_until"),
        ({"courier": "x" * 81}, "courier"),
    ],
)
def test_a_plan_that_contradicts_itself_is_told_by_its_field(
    office: Office, changes: dict[str, object], field: str
) -> None:
    made = d.scene(office)
    with pytest.raises(Invalid) as invalid:
        office.issuance_days.change(made.planner, replace(made.day, **changes), new_id())  # type: ignore[arg-type]
    assert invalid.value.field == field


def test_institutions_are_kept_once(office: Office) -> None:
    made = d.scene(office)
    one = made.institutions[0]
    kept = office.issuance_days.put_institution(
        made.planner, replace(one, columns=(("v_number", "Vreemdelingnr"),)), new_id()
    )
    assert kept.columns == (("v_number", "Vreemdelingnr"),)
    with pytest.raises(Refused) as refused:
        d.institution(office, made.planner, one.name)
    assert refused.value.code is Code.NAME_TAKEN
    with pytest.raises(Conflict):
        office.issuance_days.put_institution(made.planner, one, new_id())


def test_an_institution_leaves_a_day_or_changes_its_number(office: Office) -> None:
    made = d.scene(office)
    first, _ = made.day.shares
    wanted = replace(made.day, shares=(replace(first, expected=7),))
    changed = office.issuance_days.change(made.planner, wanted, new_id())
    assert changed.shares == (Share(institution_id=first.institution_id, name=first.name,
                                    expected=7),)  # fmt: skip
