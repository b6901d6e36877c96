"""What a kind of service asks for, changed by a planner and kept by booking at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Ability
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import actions, refused, unchanged


def kind(office: Office) -> ServiceKind:
    return next(one for one in office.planning.service_kinds() if one.code == "BIOMETRICS")


def test_a_kind_that_needs_what_no_desk_has_cannot_be_booked(
    office: Office, planner: Actor, clerk: Actor
) -> None:
    before = kind(office)
    after = replace(before, needs=(Ability.LOW.value, Ability.SCANNER.value))
    assert office.service_kinds.unable(before) == ()
    assert office.service_kinds.unable(after) == ("Den Haag",)
    key = new_id()
    assert office.service_kinds.change(planner, before, after, key).needs == ("low", "scanner")
    with unchanged(office.store):
        office.service_kinds.change(planner, before, after, key)
    assert actions(office, key) == [("service.changed", str(planner.location_id))]
    with refused(Code.ABILITY_MISSING):
        office.appointments.book(
            clerk,
            f.wish(office, f.local(f.SATURDAY, 10), f.on_file(office, clerk), service=after.code),
            new_id(),
        )  # fmt: skip


def test_ages_hold_at_once(office: Office, planner: Actor, clerk: Actor) -> None:
    before = kind(office)
    office.service_kinds.change(planner, before, replace(before, youngest=40), new_id())
    with refused(Code.WRONG_AGE):
        office.appointments.book(
            clerk,
            f.wish(office, f.local(f.SATURDAY, 10), f.on_file(office, clerk), service=before.code),
            new_id(),
        )  # fmt: skip


def test_two_planners_do_not_overwrite_each_other(office: Office, planner: Actor) -> None:
    before = kind(office)
    office.service_kinds.change(planner, before, replace(before, oldest=70), new_id())
    with pytest.raises(Conflict):
        office.service_kinds.change(planner, before, replace(before, youngest=6), new_id())
    with pytest.raises(Refused):
        office.service_kinds.change(planner, before, replace(before, code="OTHER"), new_id())
