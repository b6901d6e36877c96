"""The time of an act is the server's: who dates an act otherwise, with psql, gains nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select, update

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOut, HandOutState, OldDocument
from counter_app.domain.operators import Actor, Role
from counter_app.domain.partners.mandate import Mandate
from counter_app.services.office import NewOffice, Office
from counter_app.store.base import table
from counter_app.store.tables.custody import CustodyEventRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.issuance import HandOutRow
from counter_app.store.tables.partners import MandateEventRow, MandateRow
from tests import factories as f
from tests import partner_office as p
from tests.beneath import beneath
from tests.expectations import refused
from tests.postgres_server import PostgresServer
from tests.security.psql import Act, code, keep_time, noted, set_server, told

ENDS = f.later(20)
"""When the mandate ends, on a Friday, its only day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A municipality with one hand-out a day, and a desk of the service: a card due at each."""

    office: Office
    town: p.Partner
    mandate: Mandate
    here: f.AtDesk
    clerk: Actor
    done: HandOut
    own: f.AtDesk

    def row(self, at: datetime, **changes: Any) -> dict[str, Any]:
        """Return the partner's hand-out as somebody writes it who says when."""
        who, desk = self.town.clerk, self.here
        return {
            "id": new_id(), "card_id": desk.card.id, "person_id": desk.person.id,
            "appointment_id": desk.visit.id, "verification_id": desk.verification.id,
            "operator_id": who.operator_id, "session_id": who.session_id,
            "location_id": who.location_id, "representative_id": None,
            "state": HandOutState.HANDED_OUT, "at": at, "old_document": OldDocument.NONE_HELD,
            "old_reference": "", "undone_at": None, "undo_reason": "",
            "mandate_id": self.mandate.id, **changes,
        }  # fmt: skip

    def partner_says(self, at: datetime, **changes: Any) -> tuple[Act, ...]:
        """Return the partner's hand-out at a moment, and its entry in the audit trail."""
        row = self.row(at, **changes)
        entry = noted(self.town.clerk, row["id"], at)
        return lambda connection: connection.execute(insert(table(HandOutRow)), row), entry

    def clerk_says(self, at: datetime) -> tuple[Act, ...]:
        """Return a hand-out at the service's own desk, which needs no mandate."""
        who, desk = self.clerk, self.own
        row = self.row(
            at, card_id=desk.card.id, person_id=desk.person.id, appointment_id=desk.visit.id,
            verification_id=desk.verification.id, operator_id=who.operator_id,
            session_id=who.session_id, location_id=who.location_id, mandate_id=None,
        )  # fmt: skip
        entry = noted(who, row["id"], at)
        return lambda connection: connection.execute(insert(table(HandOutRow)), row), entry

    def undone(self, at: datetime) -> tuple[Act, ...]:
        """Return the undoing of the clerk's hand-out."""
        change = (
            update(table(HandOutRow))
            .where(HandOutRow.id == self.done.id)
            .values(state=HandOutState.UNDONE, undone_at=at, undo_reason="no")
        )
        entry = noted(self.clerk, self.done.id, at, "card.hand_out_undone")
        return lambda connection: connection.execute(change), entry

    def says(self, login: str, *acts: Act) -> tuple[Code | str, int | None]:
        """Return with which code the database refused, and by how many minutes clocks differ."""
        answer = told(self.office, login, *acts)
        if not isinstance(answer, CounterError):
            return answer, None
        return answer.code, answer.values.get("minutes")


@pytest.fixture(scope="module")
def scene(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Scene]:
    """Give the scene; nothing that a test does to it stays but the server's clock."""
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"clock_{uuid4().hex}"
    server.create_database(name, request.getfixturevalue("postgres_template"))
    office = f.open_office(server.url(name), SetClock(f.NOW))
    town = p.partner(office)
    mandate = town.mandate(
        in_force_until=ENDS, scope=town.scoped(weekdays=frozenset({4}), most_per_day=1)
    )
    clerk, planner = f.seat(office, "clerk"), f.seat(office, "planner")
    folder = tmp_path_factory.mktemp("clock")
    gone = f.at_desk(office, clerk, planner, folder)
    done = office.issuance.hand_out(clerk, gone.wish(), new_id())
    office.queue.done(clerk, gone.visit.id, new_id())
    own = f.at_desk(office, clerk, planner, folder)
    yield Scene(office=office, town=town, mandate=mandate, here=town.at_desk(), clerk=clerk,
                done=done, own=own)  # fmt: skip
    office.close()
    server.drop_database(name)


@pytest.fixture
def at(scene: Scene) -> Iterator[Callable[[float], datetime]]:
    """Give what sets the server's clock to so many minutes after nine, and returns the moment."""
    keep_time(scene.office)

    def put(minutes: float) -> datetime:
        set_server(scene.office, f.later(minutes))
        return f.later(minutes)

    put(0)
    yield put
    keep_time(scene.office, None)


Put = Callable[[float], datetime]


def test_honest_acts_go_through(scene: Scene, at: Put) -> None:
    now = at(2)
    slow = now - timedelta(minutes=1, seconds=50)
    assert told(scene.office, "partner", *scene.partner_says(slow)) == "nothing"
    assert told(scene.office, "clerk", *scene.clerk_says(now + timedelta(minutes=4))) == "nothing"
    assert told(scene.office, "clerk", *scene.undone(now)) == "nothing"


def test_after_the_mandates_end_a_clock_set_back_does_not_help(scene: Scene, at: Put) -> None:
    at(40)
    said = scene.says("partner", *scene.partner_says(f.later(19)))
    assert said == (Code.CLOCK_BEHIND, 21)


def test_nor_does_one_that_is_set_back_by_less_than_is_tolerated(scene: Scene, at: Put) -> None:
    at(22)
    said = code(scene.office, "partner", *scene.partner_says(f.later(19)))
    assert said is Code.MANDATE_NEEDED


def test_a_day_that_the_mandate_does_not_have(scene: Scene, at: Put) -> None:
    at(24 * 60)  # Saturday
    said = code(scene.office, "partner", *scene.partner_says(f.later(10)))
    assert said is Code.CLOCK_BEHIND


def test_a_day_that_ended_some_minutes_ago(scene: Scene, at: Put) -> None:
    """Under a mandate without an end: Friday's last minute, told on Saturday's second."""
    at(15 * 60 + 2)
    with _unguarded(scene.office, "mandates_follow ON mandates"):
        with beneath(scene.office.store) as connection:
            connection.execute(update(table(MandateRow)).values(in_force_until=None))
        said = code(scene.office, "partner", *scene.partner_says(f.later(15 * 60 - 1)))
        with beneath(scene.office.store) as connection:
            connection.execute(update(table(MandateRow)).values(in_force_until=ENDS))
    assert said is Code.MANDATE_NOT_COVERING


@contextmanager
def _unguarded(office: Office, *triggers: str) -> Iterator[None]:
    """Let some triggers rest, as the owner, to meet the one behind them."""
    _let(office, "DISABLE", triggers)
    try:
        yield
    finally:
        _let(office, "ENABLE", triggers)


def _let(office: Office, verb: str, triggers: tuple[str, ...]) -> None:
    with beneath(office.store) as connection:
        for one in triggers:
            name, _, rows = one.partition(" ON ")
            connection.exec_driver_sql(f"ALTER TABLE {rows} {verb} TRIGGER {name}")


def test_todays_number_is_not_taken_from_another_day(scene: Scene, at: Put) -> None:
    at(0)
    said = code(scene.office, "partner", *scene.partner_says(f.later(-7 * 24 * 60)))
    assert said is Code.CLOCK_BEHIND
    said = code(scene.office, "partner", *scene.partner_says(f.later(7 * 24 * 60)))
    assert said is Code.CLOCK_AHEAD


@pytest.mark.parametrize(
    ("minutes", "code_of"), [(-6, Code.CLOCK_BEHIND), (6, Code.CLOCK_AHEAD)]
)  # fmt: skip
def test_a_desk_of_the_service_dates_nothing_either(
    scene: Scene, at: Put, minutes: int, code_of: Code
) -> None:
    at(10)
    assert scene.says("clerk", *scene.clerk_says(f.later(10 + minutes))) == (code_of, 6)


def test_an_old_verification_is_not_made_young(scene: Scene, at: Put) -> None:
    at(31)
    assert code(scene.office, "clerk", *scene.clerk_says(f.later(31))) is Code.VERIFICATION_STALE
    at(60)
    assert code(scene.office, "clerk", *scene.clerk_says(f.later(29))) is Code.CLOCK_BEHIND


def test_a_verification_is_not_made_for_later(scene: Scene, at: Put) -> None:
    at(0)
    with beneath(scene.office.store) as connection:
        made = connection.execute(
            select(table(VerificationRow)).where(VerificationRow.id == scene.own.verification.id)
        ).mappings().one()  # fmt: skip
    for minutes, wanted in ((45, Code.CLOCK_AHEAD), (-45, Code.CLOCK_BEHIND)):
        when, mine = f.later(minutes), new_id()
        known = {one.name: made[one.name] for one in table(VerificationRow).columns}
        row = {**known, "id": mine, "at": when}
        said = code(
            scene.office, "clerk",
            lambda connection, row=row: connection.execute(insert(table(VerificationRow)), row),
            noted(scene.clerk, mine, when, "identity.verified"),
        )  # fmt: skip
        assert said is wanted


def test_what_may_not_be_undone_any_more(scene: Scene, at: Put) -> None:
    at(11)
    assert code(scene.office, "clerk", *scene.undone(f.later(11))) is Code.TOO_LATE_TO_UNDO
    at(60)
    assert code(scene.office, "clerk", *scene.undone(f.later(9))) is Code.CLOCK_BEHIND
    assert code(scene.office, "clerk", *scene.undone(f.later(-1))) is Code.TOO_LATE_TO_UNDO


@pytest.mark.parametrize("minutes", [-30, 30])
def test_a_cards_step_is_dated_by_nobody(scene: Scene, at: Put, minutes: int) -> None:
    at(0)
    card = scene.own.card
    row = {
        "card_id": card.id, "version": card.version + 1, "at": f.later(minutes),
        "from_state": card.state.value, "to_state": "in_stock", "location_id": card.location_id,
        "operator_id": scene.clerk.operator_id, "reason": "", "consignment_id": None,
    }  # fmt: skip
    said = code(
        scene.office, "clerk",
        lambda connection: connection.execute(insert(table(CustodyEventRow)), row),
        noted(scene.clerk, card.id, f.NOW, "card.put_back"),
    )  # fmt: skip
    assert said in {Code.CLOCK_AHEAD, Code.CLOCK_BEHIND}


@pytest.mark.parametrize("minutes", [30, 24 * 60])
def test_a_mandates_step_is_not_dated_ahead(scene: Scene, at: Put, minutes: int) -> None:
    at(0)
    head, mandate = scene.town.head, scene.mandate
    row = {
        "mandate_id": mandate.id, "version": mandate.version + 1,
        "organisation_id": scene.town.organisation.id, "at": f.later(minutes),
        "from_state": "in_force", "to_state": "suspended", "operator_id": head.operator_id,
        "reason": "",
    }  # fmt: skip
    said = code(
        scene.office, "demo",
        lambda connection: connection.execute(insert(table(MandateEventRow)), row),
        noted(head, mandate.id, f.NOW, "mandate.suspended"),
    )  # fmt: skip
    assert said is Code.CLOCK_AHEAD


def test_a_withdrawal_is_not_dated_back_or_ahead(scene: Scene, at: Put) -> None:
    at(0)
    for minutes, wanted in ((-60, Code.CLOCK_BEHIND), (60, Code.CLOCK_AHEAD)):
        change = update(table(MandateRow)).where(MandateRow.id == scene.mandate.id).values(
            withdrawn_at=f.later(minutes), withdrawn_by="X", withdrawal_document="Y"
        )  # fmt: skip
        said = code(
            scene.office, "demo", lambda connection, change=change: connection.execute(change),
            noted(scene.town.head, scene.mandate.id, f.NOW, "mandate.ended"),
        )  # fmt: skip
        assert said is wanted


@pytest.mark.parametrize("minutes", [-6, 6, -24 * 60, 24 * 60])
def test_the_trail_is_dated_by_nobody(scene: Scene, at: Put, minutes: int) -> None:
    at(0)
    said = code(scene.office, "clerk", noted(scene.clerk, new_id(), f.later(minutes)))
    assert said is (Code.CLOCK_AHEAD if minutes > 0 else Code.CLOCK_BEHIND)


HOSTILE = (
    "UPDATE border_clock SET tolerance = '100 years'",
    "UPDATE border_clock SET tolerance = NULL",
    "DELETE FROM border_clock",
    "INSERT INTO border_clock (tolerance) VALUES (NULL)",
    "TRUNCATE border_clock",
    "DROP TABLE border_clock",
    "SELECT * FROM border_clock",
    "INSERT INTO border_bringing VALUES (pg_current_xact_id()::text, true)",
    "UPDATE border_bringing SET is_open = true",
    "SELECT * FROM border_bringing",
    "ALTER TABLE hand_outs DISABLE TRIGGER act_in_time",
    "DROP TRIGGER act_in_time ON hand_outs",
    "DROP FUNCTION counter_keeps_time(timestamptz, timestamptz) CASCADE",
    "SELECT counter_keeps_time(now(), now())",
    "SELECT counter_brings_home()",
    "CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'",
    "ALTER FUNCTION act_in_time() SET search_path = pg_temp",
)


@pytest.mark.parametrize("login", ["clerk", "partner", "planner", "auditor", "administrator"])
def test_nobody_but_the_owner_sets_the_tolerance(scene: Scene, login: str) -> None:
    said = {
        one: told(scene.office, login, lambda connection, one=one: connection.exec_driver_sql(one))
        for one in HOSTILE
    }
    allowed = {
        one: str(why)
        for one, why in said.items()
        if str(why) != Code.NOT_PERMITTED and not str(why).startswith("42501")
    }
    assert allowed == {}


def test_a_clerk_is_told_what_is_wrong_with_the_clock(scene: Scene, at: Put) -> None:
    at(0)
    with refused(Code.CLOCK_AHEAD, minutes=60):
        _sign_in(scene.office, f.later(60))
    with refused(Code.CLOCK_BEHIND, minutes=1440):
        _sign_in(scene.office, f.later(-1440))
    _sign_in(scene.office, f.later(3))


def _sign_in(office: Office, at: datetime) -> None:
    url = office.store.url.render_as_string(hide_password=False)
    session = startup.sign_in(url, "second", f.PASSWORD, clock=SetClock(at), cost=f.CHEAP)
    session.close()


@pytest.fixture
def backend() -> str:
    return "postgresql"


@pytest.mark.parametrize(
    ("clock", "kept"), [(None, timedelta(minutes=5)), (SetClock(f.NOW), None)], ids=["own", "set"]
)
def test_what_is_made_under_the_machines_own_clock_keeps_time(
    empty_database: str, clock: SetClock | None, kept: timedelta | None
) -> None:
    new = NewOffice(
        organisation="IND", location=f.location(), desks=1, services=f.SERVICES, login="demo",
        name="M. de Wit", password=f.PASSWORD, roles=frozenset(Role),
    )  # fmt: skip
    startup.create(empty_database, new, clock, f.CHEAP)
    store = f.store_of(empty_database)
    with beneath(store) as connection:
        found = connection.exec_driver_sql("SELECT tolerance FROM border_clock").scalar_one()
    store.close()
    assert found == kept
