"""A running issuance day from a terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from counter_app.domain.clock import SetClock, SystemClock
from tests import factories as f
from tests.cli.conftest import Run, answer, refusal
from tests.issuance_day_floor_office import floor

TEN = f.local(f.TODAY, 10)


def test_the_door_and_the_board(
    run: Run, new_sqlite: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    database = new_sqlite()
    office = f.open_office(database, SetClock(f.NOW))
    now, later = floor(office, [TEN, TEN + timedelta(hours=2)]).guests
    office.close()
    monkeypatch.setattr(SystemClock, "now", lambda self: TEN)

    def call(*words: str) -> object:
        return run("--database", database, "--login", "demo", "day", *words, "--json")

    assert answer(call("door", now.visit.code))["verdict"] == "expected"
    assert answer(call("door", now.visit.code, "--let-in"))["ticket"] == "A 001"
    early = refusal(call("door", later.visit.code, "--let-in"))
    assert (early["error"], early["values"]["verdict"]) == ("not_let_in", "early")
    assert refusal(call("door", "V99999999"))["error"] == "not_found"
    told = answer(call("board"))
    assert told["board"]["total"]["invited"] == 2
    assert told["board"]["total"]["came"] == 1
    assert set(told["loose_ends"]["counts"].values()) == {0}
    plain = run("--database", database, "--login", "demo", "day", "board").stdout
    assert "0 of 2 handed out, 1 came; 1 wait" in plain
