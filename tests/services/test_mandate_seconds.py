"""Mandates are honoured at the second of the act: whatever happened before, whoever asks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOutState, OldDocument
from counter_app.domain.partners.mandate import MandateState
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.issuance import HandOutRow
from tests import factories as f
from tests import partner_office as p
from tests.beneath import beneath

ABOUT_MANDATES = {Code.MANDATE_NEEDED, Code.MANDATE_NOT_COVERING, Code.STAFF_NOT_READY}
STEPS = ("consent", "force", "suspend", "withdraw", "close")

Moment = tuple[int, str | None]
"""Seconds that pass, and what is tried with the mandate then."""


class Act:
    """One hand-out at a partner's desk that is asked about again and again, and never done."""

    def __init__(self, partner: p.Partner, desk: f.AtDesk) -> None:
        self.partner, self.desk = partner, desk

    def service_says(self) -> bool:
        """Whether the service sees a mandate for it now; identity grows stale and is not asked."""
        found = self.partner.office.issuance.missing(self.partner.clerk, self.desk.wish())
        return not {reason.code for reason in found} & ABOUT_MANDATES

    def database_says(self, mandate_id: UUID, at: datetime) -> CounterError | None:
        """Write the hand-out below all services, and take it back; return the refusal."""
        clerk, desk = self.partner.clerk, self.desk
        row = {
            "id": new_id(), "card_id": desk.card.id, "person_id": desk.person.id,
            "appointment_id": desk.visit.id, "verification_id": desk.verification.id,
            "operator_id": clerk.operator_id, "session_id": clerk.session_id,
            "location_id": clerk.location_id, "representative_id": None,
            "state": HandOutState.HANDED_OUT, "at": at, "old_document": OldDocument.NONE_HELD,
            "old_reference": "", "undone_at": None, "undo_reason": "", "mandate_id": mandate_id,
        }  # fmt: skip
        with beneath(self.partner.office.store, keep=False) as connection:
            try:
                connection.execute(insert(table(HandOutRow)), row)
            except DBAPIError as error:
                said = translate(error)
                assert said is not None
                return said
        return None


@pytest.fixture
def act(office: Office) -> Act:
    partner = p.partner(office)
    return Act(partner, partner.at_desk())


def step_of(act: Act, name: str, mandate_id: UUID) -> Callable[[], object]:
    register, head = act.partner.office.mandates, act.partner.head
    return {
        "consent": lambda: register.consent(head, mandate_id, p.CONSENT, new_id()),
        "force": lambda: register.put_in_force(head, mandate_id, new_id()),
        "suspend": lambda: register.suspend(head, mandate_id, "why", new_id()),
        "withdraw": lambda: register.withdraw(head, mandate_id, "minister", "brief", new_id()),
        "close": lambda: register.close(head, mandate_id, new_id()),
    }[name]


def test_the_mandate_at_every_second(act: Act, clock: SetClock) -> None:
    """A model of a mandate runs beside: service and database say what the model says."""
    numbers = iter(range(1000))

    @settings(max_examples=15 if act.partner.office.store.is_embedded else 8)
    @given(
        begins=st.integers(-5, 20),
        lasts=st.none() | st.integers(1, 40),
        moments=st.lists(
            st.tuples(st.integers(0, 8), st.sampled_from((*STEPS, "force", None))),
            min_size=4, max_size=14,
        ),
    )  # fmt: skip
    def check(begins: int, lasts: int | None, moments: list[Moment]) -> None:
        now = clock.now()
        since = now + timedelta(seconds=begins)
        until = None if lasts is None else since + timedelta(seconds=lasts)
        register = act.partner.office.mandates
        made = register.draft(
            act.partner.head,
            act.partner.terms(f"M-{next(numbers)}", in_force_from=since, in_force_until=until),
            new_id(),
        )
        for seconds, name in [(0, "consent"), *moments]:
            clock.advance(timedelta(seconds=seconds))
            if name is not None:
                with suppress(Refused):  # a step that the mandate cannot take now
                    step_of(act, name, made.id)()
            state = register.page(act.partner.head, made.id).mandate.state
            stands = (
                state is MandateState.IN_FORCE
                and since <= clock.now()
                and (until is None or clock.now() < until)
            )
            said = act.database_says(made.id, clock.now())
            assert act.service_says() == stands
            assert (said is None) == stands
            assert said is None or said.code is Code.MANDATE_NEEDED
        state = register.page(act.partner.head, made.id).mandate.state
        if state is not MandateState.ENDED:
            step_of(act, "withdraw", made.id)()
        clock.advance(timedelta(seconds=1))

    check()


def test_an_act_is_not_written_back_into_the_time_of_a_mandate(act: Act, clock: SetClock) -> None:
    """A moment in the past does not help once the mandate was suspended or ended."""
    mandate = act.partner.mandate()
    earlier = clock.now()
    clock.advance(timedelta(minutes=1))
    assert act.database_says(mandate.id, clock.now()) is None
    register, head = act.partner.office.mandates, act.partner.head
    register.suspend(head, mandate.id, "why", new_id())
    for at in (earlier, clock.now()):
        said = act.database_says(mandate.id, at)
        assert said is not None
        assert said.code is Code.MANDATE_NEEDED


def test_a_mandate_put_back_does_not_cover_the_time_in_between(act: Act, clock: SetClock) -> None:
    mandate = act.partner.mandate()
    register, head = act.partner.office.mandates, act.partner.head
    clock.advance(timedelta(minutes=1))
    register.suspend(head, mandate.id, "why", new_id())
    between = clock.now() + timedelta(seconds=30)
    clock.advance(timedelta(minutes=1))
    register.put_in_force(head, mandate.id, new_id())
    said = act.database_says(mandate.id, between)
    assert said is not None
    assert said.code is Code.MANDATE_NEEDED
    assert act.database_says(mandate.id, clock.now()) is None
