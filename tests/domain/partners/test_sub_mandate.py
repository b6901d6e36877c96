"""A sub-mandate lies within the mandate that it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.ids import new_id
from counter_app.domain.partners.coverage import Act, counted, gaps, gaps_with_parent
from counter_app.domain.partners.mandate import (
    DataKind,
    Mandate,
    MandateAction,
    MandateKind,
    MandateState,
    Minors,
    Scope,
    Terms,
)
from counter_app.domain.partners.organisation import Staff
from counter_app.domain.partners.sub_mandate import Wider, wider

HERE, THERE, ORGANISATION, PARENT = new_id(), new_id(), new_id(), new_id()
NOW = datetime(2026, 9, 4, 12, tzinfo=UTC)
ALL = frozenset(MandateAction)
PLAIN = Terms(
    number="M-1", organisation_id=ORGANISATION, grantee_office="de burgemeester",
    grantor_office="de minister", basis_article="Vb 2000 art. 1.4", in_force_from=NOW,
    instructions_version="1", signing_line="namens de minister", scope=Scope(actions=ALL),
)  # fmt: skip

some_codes = st.frozensets(st.sampled_from(["a", "b"]))
scopes = st.builds(
    Scope,
    actions=st.frozensets(st.sampled_from(MandateAction), min_size=1),
    document_types=some_codes, groups=some_codes,
    weekdays=st.frozensets(st.sampled_from([3, 4])), minors=st.sampled_from(Minors),
    only_wards=st.booleans(), location_ids=st.frozensets(st.sampled_from([HERE, THERE])),
    most_per_day=st.none() | st.integers(1, 3), most_in_all=st.none() | st.integers(1, 3),
)  # fmt: skip
acts = st.builds(
    Act, at=st.just(NOW), day=st.sampled_from([date(2026, 9, 3), date(2026, 9, 4)]),
    actions=st.frozensets(st.sampled_from(MandateAction), min_size=1),
    staff=st.just(
        Staff(operator_id=new_id(), login="x", name="X", organisation_id=ORGANISATION,
              location_id=HERE)
    ),
    location_id=st.sampled_from([HERE, THERE]), location_is_own=st.just(True),
    document_type=st.sampled_from(["a", "b"]), is_minor=st.booleans(), is_ward=st.booleans(),
    done_today=st.just({}), done_in_all=st.just({}), group=st.sampled_from(["", "a", "b"]),
    grants=st.just(False),
)  # fmt: skip


def mandate(terms: Terms, **facts: Any) -> Mandate:
    return Mandate(
        **{"id": new_id(), "terms": terms, "state": MandateState.IN_FORCE, "version": 3,
           "rule": "mayor", "made_at": NOW, "made_by": new_id(), **facts}
    )  # fmt: skip


def below(terms: Terms, **changes: Any) -> Terms:
    return replace(terms, kind=MandateKind.SUBMANDATE, parent_id=PARENT, **changes)


def test_the_same_lies_within() -> None:
    assert wider(PLAIN, below(PLAIN)) == ()


@pytest.mark.parametrize(
    ("what", "above", "under"),
    [
        ("actions", {"actions": ALL - {MandateAction.TAKE_IN_OLD}}, {"actions": ALL}),
        ("document_types", {"document_types": frozenset({"I"})}, {}),
        ("weekdays", {"weekdays": frozenset({0})}, {"weekdays": frozenset({0, 1})}),
        ("groups", {"groups": frozenset({"student"})}, {"groups": frozenset({"ukraine"})}),
        ("locations", {"location_ids": frozenset({HERE})}, {"location_ids": frozenset({THERE})}),
        ("minors", {"minors": Minors.NO}, {"minors": Minors.YES}),
        ("minors", {"minors": Minors.ONLY}, {"minors": Minors.NO}),
        ("wards", {"only_wards": True}, {}),
        ("numbers", {"most_per_day": 4}, {}),
        ("numbers", {"most_in_all": 4}, {"most_in_all": 5}),
        ("data", {"data": frozenset({DataKind.NAME})}, {}),
    ],
)
def test_what_goes_beyond(what: str, above: dict[str, Any], under: dict[str, Any]) -> None:
    parent = replace(PLAIN, scope=Scope(**{"actions": ALL, **above}))
    sub = below(PLAIN, scope=Scope(**{"actions": ALL, **under}))
    assert wider(parent, sub) == (Wider(what),)


def test_it_lasts_no_longer() -> None:
    ends = replace(PLAIN, in_force_until=NOW + timedelta(days=9))
    assert wider(ends, below(PLAIN)) == (Wider.PERIOD,)
    assert wider(ends, below(ends)) == ()
    assert wider(PLAIN, below(PLAIN, in_force_from=NOW - timedelta(seconds=1))) == (Wider.PERIOD,)


@given(above=scopes, under=scopes, act=acts)
def test_what_a_narrower_one_covers_its_parent_covers(above: Scope, under: Scope, act: Act) -> None:
    parent = mandate(replace(PLAIN, scope=above), id=PARENT)
    sub = mandate(below(PLAIN, scope=under))
    if not wider(parent.terms, sub.terms):
        assert gaps(sub, act) or not gaps(parent, act)
    if not gaps_with_parent(sub, act, (parent, sub)):
        assert gaps(sub, act) == gaps(parent, act) == ()


def test_what_rests_on_a_mandate_counts_for_it_too() -> None:
    parent, sub = mandate(PLAIN, id=PARENT), mandate(below(PLAIN))
    assert counted({PARENT: 2, sub.id: 3}, (parent, sub)) == {PARENT: 5, sub.id: 3}
