"""`counter-app queue …` in an embedded office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from counter_app.domain.clock import SetClock, SystemClock
from counter_app.domain.ids import new_id
from tests import factories as f
from tests.cli.conftest import Run, answer, refusal


@pytest.fixture
def database(new_sqlite: Callable[[], str]) -> str:
    return new_sqlite()


@pytest.fixture
def codes(database: str) -> list[str]:
    """Give the codes of two visits, half an hour from now and tomorrow."""
    office = f.open_office(database, SetClock(f.NOW))
    clerk = f.seat(office, "clerk")
    made = [f.book(office, clerk, at).code for at in (f.later(30), f.local(f.SATURDAY, 10))]
    office.close()
    return made


@pytest.fixture
def at(run: Run, database: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., object]:
    """Give a function that runs a command so many minutes after the clock's first."""

    def call(minutes: float, *words: object) -> object:
        monkeypatch.setattr(SystemClock, "now", lambda self: f.NOW + timedelta(minutes=minutes))
        return run("--database", database, "--login", "demo", *words, "--json")

    return call


def test_from_the_door_to_the_desk(at: Callable[..., object], codes: list[str]) -> None:
    arrived = answer(at(20, "queue", "check-in", codes[0]))
    assert (arrived["ticket"], arrived["state"]) == ("A 001", "waiting")
    assert arrived["estimate"] == {"basis": "unknown"}
    (shown,) = answer(at(21, "queue", "show"))
    assert "name" not in shown
    assert shown["ticket"] == "A 001"
    called = answer(at(22, "queue", "call", "--desk", "4"))
    assert (called["state"], called["desk"]) == ("called", "4")
    assert refusal(at(23, "queue", "call", "--desk", "5"))["error"] == "nobody_waiting"


def test_what_does_not_work_says_why(at: Callable[..., object], codes: list[str]) -> None:
    assert refusal(at(0, "queue", "check-in", "NOTACODE"))["error"] == "not_found"
    assert refusal(at(0, "queue", "check-in", codes[1]))["error"] == "not_today"
    assert refusal(at(0, "queue", "call"))["error"] == "no_desk"
    assert refusal(at(0, "queue", "call", "--desk", str(new_id())))["error"] == "not_found"


def test_looking_ahead(at: Callable[..., object], codes: list[str]) -> None:
    (line,) = answer(at(0, "queue", "preflight"))
    assert line["code"] == codes[1]
    assert set(line) >= {"readiness", "remedies", "card_at"}
    assert answer(at(0, "queue", "preflight", "--day", "2026-09-07")) == []
    assert refusal(at(0, "queue", "preflight", "--day", "morgen"))["error"] == "bad_date"
