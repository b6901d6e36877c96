"""The program as a whole: exit codes, errors as one sentence, and real processes."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from counter_app.cli import doctor
from tests.cli.conftest import DATA, Run, answer, refusal


def process(*words: object, **rest: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "counter_app", *map(str, words)],
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
        stdin=subprocess.DEVNULL, **rest,  # type: ignore[call-overload]
    )  # fmt: skip


@pytest.mark.parametrize(
    "line", [("bogus",), ("slots",), ("--database",), ("mrz", "x", "--no-such"), ("db", "bogus")]
)
def test_wrong_usage_is_2(run: Run, line: tuple[str, ...]) -> None:
    assert run(*line).exit_code == 2
    if "--database" not in line:
        told = run("--json", *line)
        assert told.exit_code == 2
        assert json.loads(told.stderr)["error"] == "usage"


def test_an_error_of_ours_is_an_incident_without_its_text(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("Nguyen 0307388624")

    monkeypatch.setattr(doctor, "_LOOKS", (fail,))
    result = run("doctor", "--json")
    told = refusal(result)
    assert told["error"] == "internal"
    number = told["values"]["incident"]
    assert f"Incident {number}." in told["message"]
    written = (home / "state" / "counter.log").read_text(encoding="utf-8")
    assert number in written
    assert "RuntimeError" in written
    assert "Nguyen" not in written + result.output
    assert "0307388624" not in written + result.output
    caplog.clear()


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "file_unreadable")]
)
def test_what_the_system_refuses_has_a_remedy(
    run: Run, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(doctor, "_LOOKS", (fail,))
    assert refusal(run("doctor", "--json"))["error"] == code


def test_help_speaks_both_languages(run: Run) -> None:
    assert "Take in rosters" in run("import", "people", "--help").stdout
    dutch = run("import", "people", "--help", "--language", "nl").stdout
    assert "Neem lijsten op" in dutch
    assert "Opties" in dutch
    for name in ("demo", "doctor", "worker", "bench"):
        assert name in run("--help").stdout


def test_a_damaged_settings_file_is_told(run: Run, home: Path) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "counter.toml").write_text("= nothing", encoding="utf-8")
    told = refusal(run("slots", "X", "--json"))
    assert told["error"] == "file_damaged"
    assert told["message"].startswith("counter.toml")


def test_doctor_names_what_is_missing(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    good = answer(run("doctor", "--json"))
    parts = {part["name"]: part for part in good["parts"]}
    assert {"python", "qt", "sqlite", "postgresql", "fonts", "printer", "display"} <= set(parts)
    assert parts["sqlite"]["works"]
    resources = tmp_path / "resources"
    resources.mkdir()
    monkeypatch.setenv("COUNTER_RESOURCES", str(resources))
    ill = run("doctor")
    assert ill.exit_code == 1
    assert "missing   fonts" in ill.stdout
    assert "Install the program again" in ill.stdout


def test_a_real_process_says_its_version_and_refuses(tmp_path: Path) -> None:
    assert process("--version").stdout.strip()[0].isdigit()
    refused = process("import", "people", "nothing.csv", "--language", "en", "--login", "demo",
                      "--database", tmp_path / "none.db")  # fmt: skip
    assert refused.returncode == 1
    assert refused.stderr.startswith("none.db: There is no database.")
    assert refused.stderr.count("\n") == 1


def test_a_real_process_asks_nobody_for_a_password(
    new_sqlite: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COUNTER_PASSWORD")
    line = ("audit", "verify", "--login", "demo", "--language", "en", "--database", new_sqlite())
    refused = process(*line)
    assert refused.returncode == 1
    assert refused.stderr == "COUNTER_PASSWORD: This is needed: fill it in.\n"


def test_a_real_process_writes_to_a_narrow_terminal(new_sqlite: Callable[[], str]) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = process(
        "import", "people", DATA / "students-delta.csv", "--login", "demo", "--database",
        new_sqlite(), env=environment,
    )  # fmt: skip
    assert done.returncode == 0
    assert "students-delta.csv" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_the_worker_ends_cleanly_on_a_signal(new_sqlite: Callable[[], str]) -> None:
    line = ["worker", "--login", "demo", "--language", "en", "--database", new_sqlite()]
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "counter_app", *line],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as worker:  # fmt: skip
        assert worker.stdout is not None
        assert worker.stdout.readline().startswith("Work by the clock is running")
        worker.send_signal(signal.SIGTERM)
        told, failed = worker.communicate(timeout=30)
    assert worker.returncode == 0
    assert told == "Stopped.\n"
    assert failed == ""


def test_commands_without_a_database_load_no_database(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['counter-app', '--version']\n"
        "from counter_app.cli import main\n"
        "try: main.run()\n"
        "except SystemExit: pass\n"
        "assert not {'sqlalchemy', 'PySide6', 'apscheduler'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
