"""Nothing is told by how long a statement takes, by its plan, or by what the planner counted.

No clock is read here: a condition that would sleep for a minute on a hidden row runs under a limit
of some seconds, so that a single row of them would end it with an error. What a stranger can still
find out, how many rows there are and whether one of them compares so with a value that he tries, is
told in docs/shared.md.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from counter_app.store import rights
from counter_app.store.base import Base
from tests.beneath import beneath
from tests.security.border_scene import NOTHING, Border, Stranger, border

__all__ = ["border"]

PATIENCE = "5s"
STRANGERS = ("other", "partner", "auditor", "kiosk")
GUARDED = sorted(
    one.name for one in rights.load().tables.values() if one.reach[0] not in {"everyone", "nobody"}
)
PERSONAL = (
    "people", "appointments", "participants", "verifications", "cards", "hand_outs",
    "custody_events", "queue_entries", "tickets", "representatives", "outbox", "audit",
)  # fmt: skip


@pytest.fixture
def hurried(border: Border, request: pytest.FixtureRequest) -> Iterator[Stranger]:
    """Give somebody's connection whose statements end with an error after some seconds."""
    stranger = border.stranger(request.param)
    stranger.connection.execute(f"SET statement_timeout = '{PATIENCE}'")
    yield stranger
    stranger.connection.execute("RESET statement_timeout")


each = pytest.mark.parametrize("hurried", STRANGERS, indirect=True)


def hidden(border: Border, stranger: Stranger) -> list[str]:
    """Return the tables that hold rows of which the stranger meets none."""
    with beneath(border.office.store, keep=False) as connection:
        filled = [
            name
            for name in GUARDED
            if connection.exec_driver_sql(f"SELECT 1 FROM {name} LIMIT 1").first()
        ]
    return [one for one in filled if stranger.does(f"SELECT 1 FROM {one}") == NOTHING]


@each
def test_no_value_of_a_hidden_row_is_waited_for(border: Border, hurried: Stranger) -> None:
    where = hidden(border, hurried)
    if hurried.login in {"other", "partner"}:
        assert {"appointments", "cards", "hand_outs"} <= set(where)
    said = {}
    for name in where:
        column = next(iter(Base.metadata.tables[name].columns)).name
        sleeps = f"pg_sleep(60 + length({name}.{column}::text)) IS NOT NULL"
        said[name] = hurried.does(f"SELECT 1 FROM {name} WHERE {sleeps}")
    assert {one: told for one, told in said.items() if told != NOTHING} == {}


@pytest.mark.parametrize("hurried", ["other", "partner"], indirect=True)
@pytest.mark.parametrize("table", ["people", "cards"])
@pytest.mark.parametrize("condition", [
    "pg_sleep(60 * length(surname)) IS NOT NULL",
    "surname LIKE left(%s, 1) || '%%' AND pg_sleep(60 * length(surname)) IS NOT NULL",
    "CASE WHEN surname ~ %s THEN pg_sleep(60) IS NOT NULL ELSE false END",
    "lower(surname) = lower(%s) AND pg_sleep(60 * length(surname)) IS NOT NULL",
    "1 / (length(surname) - length(%s)) = 1",
    "surname::int = 1 OR surname = %s",
    "repeat(surname, 100000000) = %s",
])  # fmt: skip
def test_a_right_guess_answers_like_a_wrong_one(
    border: Border, hurried: Stranger, table: str, condition: str
) -> None:
    asked = f"SELECT 1 FROM {table} WHERE {condition}"
    answers = [
        hurried.does(asked, (surname,) * condition.count("%s"))
        for surname in (border.gone.person.surname, "Nobodysname")
    ]
    assert answers[0] == answers[1]
    assert answers[0] == NOTHING or str(answers[0]).startswith("42501")


@pytest.mark.parametrize("hurried", ["other", "partner"], indirect=True)
@pytest.mark.parametrize("statement", [
    "UPDATE people SET surname = surname WHERE pg_sleep(60 * length(surname)) IS NOT NULL",
    "DELETE FROM participants WHERE pg_sleep(60 + length(person_id::text)) IS NOT NULL",
    "UPDATE appointments SET state = state WHERE pg_sleep(60 + length(state)) IS NOT NULL",
    "SELECT 1 FROM people WHERE pg_sleep(60 * length(surname)) IS NOT NULL FOR UPDATE",
    "SELECT 1 FROM people p JOIN cards c ON pg_sleep(length(p.surname || c.surname)) IS NOT NULL",
    "SELECT 1 FROM (SELECT max(pg_sleep(60)::text) AS m FROM hand_outs) t WHERE m IS NOT NULL",
    "WITH x AS MATERIALIZED (SELECT * FROM people) SELECT pg_sleep(60) FROM x",
    "SELECT pg_sleep(60) FROM verifications v WHERE v.outcome = 'accepted'",
    "SELECT 1 FROM people ORDER BY pg_sleep(60 * length(surname))::text",
    "SELECT 1 FROM people GROUP BY surname HAVING pg_sleep(60 * length(surname)) IS NOT NULL",
])  # fmt: skip
def test_nor_in_other_kinds_of_statements(
    border: Border, hurried: Stranger, statement: str
) -> None:
    said = hurried.does(statement)
    assert said == NOTHING or str(said).startswith("42501"), said


@pytest.mark.parametrize("login", ["other", "partner"])
@pytest.mark.parametrize("options", ["ANALYZE", "ANALYZE, VERBOSE, BUFFERS", "VERBOSE"])
def test_a_plan_shows_no_hidden_row(border: Border, login: str, options: str) -> None:
    """A plan may say how many rows a policy left out (docs/shared.md), and nothing of them."""
    stranger = border.stranger(login)
    person = border.gone.person
    for asked in ("SELECT * FROM people", "SELECT surname, v_number FROM people ORDER BY surname"):
        told = stranger.does(f"EXPLAIN ({options}) {asked}")
        if isinstance(told, str):
            assert told.startswith("42501")
            continue
        plan = "\n".join(row[0] for row in stranger.reads(f"EXPLAIN ({options}) {asked}"))
        assert person.surname not in plan
        assert str(person.v_number) not in plan
        if "ANALYZE" in options:
            assert "rows=0 loops=1" in plan.splitlines()[0] or "rows=0.00" in plan.splitlines()[0]


@pytest.fixture(scope="module")
def counted(border: Border) -> Border:
    """Give the office after the planner looked at every value."""
    with beneath(border.office.store) as connection:
        connection.exec_driver_sql("ANALYZE")
        found = connection.exec_driver_sql(
            "SELECT count(DISTINCT tablename) FROM pg_stats WHERE tablename = ANY (%s)",
            (list(PERSONAL),),
        ).scalar_one()
    assert found >= 8
    return border


@pytest.mark.parametrize("login", ["clerk", "other", "partner", "planner", "auditor", "kiosk"])
def test_what_the_planner_counted_is_not_told(counted: Border, login: str) -> None:
    stranger = counted.stranger(login)
    assert stranger.does(
        "SELECT * FROM pg_stats WHERE schemaname = 'public' AND tablename = ANY (%s)", (GUARDED,)
    ) == NOTHING  # fmt: skip
    for view in ("pg_stats_ext", "pg_stats_ext_exprs"):
        assert stranger.does(f"SELECT * FROM {view}") == NOTHING
    for secret in ("pg_statistic", "pg_statistic_ext_data"):
        assert str(stranger.does(f"SELECT * FROM {secret}")).startswith("42501")


@pytest.mark.parametrize("login", ["other", "partner", "auditor"])
def test_others_statements_are_not_read(border: Border, login: str) -> None:
    stranger = border.stranger(login)
    seen = stranger.reads(
        "SELECT query FROM pg_stat_activity WHERE usename IS DISTINCT FROM current_user"
        " AND query NOT IN ('', '<insufficient privilege>')"
    )
    assert seen == []
