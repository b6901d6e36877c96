"""What tests of commands share: a home of their own, a clock that stands, and a way to run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from counter_app import log
from counter_app.cli.main import counter_app
from counter_app.domain.clock import SystemClock
from counter_app.store.keyfile import Cost
from tests import factories

DATA = Path(__file__).parents[1] / "fixtures" / "issuance-day"
Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the commands folders of their own, and nothing of the machine's settings."""
    for name in ("DATABASE", "LOGIN", "LANGUAGE", "PRINTER", "NEW_PASSWORD", "RESOURCES"):
        monkeypatch.delenv(f"COUNTER_{name}", raising=False)
    monkeypatch.setattr(Cost.__init__, "__defaults__", (1, 8, 1))  # cheap passwords
    folder = tmp_path / "home"
    monkeypatch.setenv("COUNTER_HOME", str(folder))
    monkeypatch.setenv("COUNTER_PASSWORD", factories.PASSWORD)
    yield folder
    log.stop()


@pytest.fixture
def standing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the machine's clock stand at the moment for which the offices of tests are made."""
    monkeypatch.setattr(SystemClock, "now", lambda self: factories.NOW)


@pytest.fixture
def run() -> Run:
    """Give a function that runs a command line in English."""

    def call(*words: object, **rest: Any) -> Result:
        runner = CliRunner()
        result = runner.invoke(
            counter_app, ["--language", "en", *map(str, words)], prog_name="counter-app", **rest
        )
        assert "Traceback" not in result.output
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return call


@pytest.fixture
def office_run(run: Run, new_sqlite: Callable[[], str], standing: None) -> Run:
    """Give a function that runs a command line in an embedded office, signed in as `demo`."""
    database = new_sqlite()

    def call(*words: object, **rest: Any) -> Result:
        return run("--database", database, "--login", "demo", *words, **rest)

    return call


def answer(result: Result) -> Any:
    """Return what a command answered as JSON."""
    return json.loads(result.stdout)


def refusal(result: Result) -> Any:
    """Return what a command refused, as JSON on the error stream."""
    assert result.exit_code == 1, result.output
    return json.loads(result.stderr)
