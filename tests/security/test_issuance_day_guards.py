"""What the database itself refuses about issuance days, whoever asks and by whatever client."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, text, update

from counter_app.domain.errors import CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.services.office import Office
from counter_app.store.base import Base, table
from counter_app.store.tables.issuance_days import (
    InvitationRow,
    IssuanceDayGuestRow,
    IssuanceDayRow,
)
from tests import factories as f
from tests import issuance_day_office as d
from tests.beneath import beneath
from tests.security.conftest import Scene

Attack = Callable[[Callable[[Connection], Any]], str]
KEPT = (
    "issuance_days", "issuance_day_events", "issuance_day_rosters", "issuance_day_guests",
    "invitations", "invitation_events",
)  # fmt: skip


@pytest.fixture
def made(office: Office, tmp_path: Path) -> tuple[Attack, d.Scene]:
    """Give a day with two invited guests, and a door below the services."""
    day = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, day, tmp_path, 2)
    (wave,) = office.day_waves.put(day.planner, day.day.id, (d.wave(day),), new_id())
    office.invitations.invite(day.planner, wave.id, new_id())
    clerk = f.seat(office, "clerk")
    about: Any = None
    scene = Scene(office=office, clerk=clerk, gone=about, here=about, hand_out=about)

    def attack(act: Callable[[Connection], Any]) -> str:
        said = scene.attack(act)
        return said.code.value if isinstance(said, CounterError) else said

    return attack, day


def test_what_was_written_of_a_day_stays(made: tuple[Attack, d.Scene]) -> None:
    attack, _ = made
    for name in KEPT:
        one = Base.metadata.tables[name]
        said = attack(lambda connection, one=one: connection.execute(delete(one)))  # type: ignore[misc]
        assert "append_only" in said, name


def test_a_day_moves_only_with_its_history(made: tuple[Attack, d.Scene]) -> None:
    attack, _ = made
    rows = table(IssuanceDayRow)
    for values in (
        {"state": DayState.RUNNING, "version": rows.c.version + 1},
        {"name": "Other", "version": rows.c.version + 1},
    ):
        assert attack(
            lambda connection, values=values: connection.execute(update(rows).values(values))  # type: ignore[misc]
        ) == "wrong_state"  # fmt: skip
    assert attack(
        lambda connection: connection.execute(update(rows).values(name="Other"))
    ) == "changed_meanwhile"  # fmt: skip


def test_no_step_of_a_day_is_skipped(made: tuple[Attack, d.Scene]) -> None:
    attack, scene = made
    statement = text(
        "INSERT INTO issuance_day_events"
        " (day_id, version, at, from_state, to_state, operator_id, facts, reason)"
        " SELECT day_id, version + 1, at, to_state, 'closed', operator_id, facts, ''"
        " FROM issuance_day_events ORDER BY version DESC LIMIT 1"
    )
    assert scene.day.state is DayState.OPEN_FOR_INVITATIONS
    assert attack(lambda connection: connection.execute(statement)) == "wrong_state"


def test_nobody_is_joined_by_name_without_somebody_who_says_so(
    made: tuple[Attack, d.Scene],
) -> None:
    attack, _ = made
    rows = table(IssuanceDayGuestRow)
    said = attack(
        lambda connection: connection.execute(
            update(rows).values(match="confirmed", version=rows.c.version + 1)
        )
    )
    assert said == "wrong_state"


def test_who_was_invited_stays_who_it_is(made: tuple[Attack, d.Scene]) -> None:
    attack, _ = made
    rows = table(IssuanceDayGuestRow)
    said = attack(
        lambda connection: connection.execute(
            update(rows).values(match="nobody", person_id=None, version=rows.c.version + 1)
        )
    )
    assert "append_only" in said


@pytest.mark.parametrize("state", ["fallback", "unanswered", "withdrawn"])
def test_an_invitation_does_not_begin_anywhere(made: tuple[Attack, d.Scene], state: str) -> None:
    attack, _ = made
    rows = table(InvitationRow)
    statement = insert(rows).from_select(
        [column.name for column in rows.columns],
        text(
            "SELECT " + ", ".join(
                f"'{state}'" if column.name == "state" else column.name for column in rows.columns
            ) + " FROM invitations LIMIT 1"
        ).columns(*rows.columns),
    )  # fmt: skip
    assert attack(lambda connection: connection.execute(statement)) == "wrong_state"


def test_every_step_of_an_invitation_is_kept(made: tuple[Attack, d.Scene], office: Office) -> None:
    rows = table(InvitationRow)
    with beneath(office.store, keep=False) as connection:
        connection.execute(update(rows).values(state="accepted", version=rows.c.version + 1))
        found = connection.execute(
            text("SELECT to_state, count(*) FROM invitation_events GROUP BY to_state")
        )
        assert {row[0]: row[1] for row in found} == {"invited": 2, "accepted": 2}
