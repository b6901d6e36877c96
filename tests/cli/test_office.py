"""Appointments, accounts, audit trail and work by the clock, from a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.jobs import Job
from tests import factories
from tests.cli.conftest import DATA, Run, answer, refusal

V_NUMBER, OTHER = "0307388624", "2528605135"
AT = "2026-09-04T10:00"


@pytest.fixture
def filled(office_run: Run) -> Run:
    office_run("import", "people", DATA / "students-noordzee.xlsx")
    office_run("import", "consignment", DATA / "consignment.csv")
    return office_run


def test_an_appointment_is_booked_moved_and_cancelled(filled: Run) -> None:
    booked = answer(filled("book", "collect_document", V_NUMBER, "--at", AT, "--json"))
    assert booked["starts_at"] == "2026-09-04T08:00:00+00:00"
    assert booked["state"] == "booked"
    moved = filled("move", booked["code"], "--at", "2026-09-07T11:30")
    assert moved.exit_code == 0
    assert "takes the place of the old one: 2026-09-07 11:30, Den Haag" in moved.stdout
    code = moved.stdout.split()[1]
    told = refusal(filled("cancel", code, "--json"))
    assert told["error"] == "reason_needed"
    assert (
        filled("cancel", code, "--reason", "ill").stdout == f"Appointment {code} was cancelled.\n"
    )
    assert refusal(filled("cancel", code, "--reason", "ill", "--json"))["error"] == "wrong_state"


def test_a_second_appointment_for_the_same_is_refused(filled: Run) -> None:
    filled("book", "COLLECT_DOCUMENT", V_NUMBER, "--at", AT)
    result = filled("book", "COLLECT_DOCUMENT", V_NUMBER, "--at", "2026-09-07T10:00")
    assert result.exit_code == 1
    assert result.stderr == (
        "There is an appointment for this already. Move that one. It is on 2026-09-04 10:00.\n"
    )


def test_a_time_outside_the_hours_names_other_times(filled: Run) -> None:
    result = filled("book", "COLLECT_DOCUMENT", V_NUMBER, OTHER, "--at", "2026-09-04T20:00")
    assert result.exit_code == 1
    assert "The counter is closed then" in result.stderr
    assert "Free: 2026-09-04 16:45" in result.stderr


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (("book", "COLLECT_DOCUMENT", V_NUMBER, "--at", "soon"), "bad_time"),
        (("book", "COLLECT_DOCUMENT", "12", "--at", AT), "bad_v_number"),
        (("book", "COLLECT_DOCUMENT", "9999999999", "--at", AT), "not_found"),
        (("book", "NOTHING", V_NUMBER, "--at", AT), "service_not_offered"),
        (("book", "COLLECT_DOCUMENT", V_NUMBER, "--at", AT, "--location", "XX"), "not_found"),
        (("move", "ABCDEFGH", "--at", AT), "not_found"),
        (("slots", "COLLECT_DOCUMENT", "--day", "31-02"), "bad_date"),
        (("slots", "NOTHING"), "service_not_offered"),
        (("slots", "COLLECT_DOCUMENT", "--persons", "9"), "too_many_persons"),
    ],
)
def test_what_cannot_be_is_refused_by_code(filled: Run, line: tuple[str, ...], error: str) -> None:
    assert refusal(filled(*line, "--json"))["error"] == error


def test_free_times_are_shown(office_run: Run) -> None:
    assert office_run("slots", "collect_document").stdout == (
        "Den Haag: first free at 2026-09-04 09:05\n"
    )
    day = office_run("slots", "COLLECT_DOCUMENT", "--day", "2026-09-05", "--location", "dh")
    assert day.stdout.startswith("2026-09-05 09:00  6 places\n2026-09-05 09:05  6 places\n")
    assert (
        "Nothing is free" in office_run("slots", "COLLECT_DOCUMENT", "--day", "2026-09-06").stdout
    )
    starts = answer(office_run("slots", "COLLECT_DOCUMENT", "--day", "2026-09-05", "--json"))
    assert starts[0]["starts_at"] == "2026-09-05T07:00:00+00:00"


def test_a_family_with_services_of_their_own(filled: Run) -> None:
    booked = answer(filled(
        "book", "biometrics", V_NUMBER, "--participant", f"{OTHER}=BIOMETRICS,return_visa",
        "--at", AT, "--side-by-side", "--json",
    ))  # fmt: skip
    assert booked["ends_at"] == "2026-09-04T08:35:00+00:00"
    wanted = [sorted(one["services"]) for one in booked["participants"]]
    assert wanted == [["BIOMETRICS"], ["BIOMETRICS", "RETURN_VISA"]]
    low = ("book", "return_visa", V_NUMBER, "--at", "2026-09-04T15:00", "--need", "low", "--json")
    assert refusal(filled(*low))["error"] == "ability_missing"
    told = refusal(filled("withdraw", booked["code"], OTHER, "--json"))
    assert told["error"] == "reason_needed"
    left = filled("withdraw", booked["code"], OTHER, "--reason", "ill")
    assert left.stdout == f"Appointment {booked['code']} goes on with 1 persons.\n"


def test_one_person_moves_alone_and_a_time_is_held(filled: Run) -> None:
    booked = answer(filled("book", "BIOMETRICS", V_NUMBER, OTHER, "--at", AT, "--json"))
    to = "2026-09-07T11:30"
    alone = filled("move", booked["code"], "--person", OTHER, "--at", to)
    assert "2026-09-07 11:30, Den Haag; the others stay." in alone.stdout
    held = filled("book", "RETURN_VISA", OTHER, "--at", "2026-09-04T15:00", "--hold")
    assert held.stdout.endswith("is held until 2026-09-04 09:10.\n")


def test_beyond_the_hours_with_a_reason(filled: Run) -> None:
    late = ("book", "BIOMETRICS", V_NUMBER, "--at", "2026-09-04T20:00")
    made = answer(filled(*late, "--overbook", "flies tomorrow", "--json"))
    assert made["overbook_reason"] == "flies tomorrow"


def test_how_far_it_is(office_run: Run) -> None:
    told = refusal(office_run("slots", "BIOMETRICS", "--near", "25", "--json"))
    assert told["error"] == "bad_postcode"
    (here,) = answer(office_run("slots", "BIOMETRICS", "--service", "RETURN_VISA", "--near", "2595",
                                "--json"))  # fmt: skip
    assert here["first"]["ends_at"] == "2026-09-04T07:40:00+00:00"
    assert here["kilometres"] is None  # nobody said where the office is


def test_the_waiting_list(filled: Run) -> None:
    assert "Nobody is on the waiting list" in filled("waitlist", "list").stdout
    days = ("--from", "2026-09-04", "--until", "2026-09-09")
    joined = answer(filled("waitlist", "join", "BIOMETRICS", V_NUMBER, *days, "--json"))
    assert joined["state"] == "waiting"
    assert filled("waitlist", "offer").stdout == "0 given back, 1 offered.\n"
    assert "offer until 2026-09-04" in filled("waitlist", "list").stdout
    assert joined["id"] in filled("waitlist", "leave", joined["id"]).stdout


def test_a_series_is_shown_and_booked(filled: Run) -> None:
    line = ("series", "BIOMETRICS", V_NUMBER, OTHER, "--name", "Intake", "--at", AT)
    shown = answer(filled(*line, "--show", "--json"))
    assert (shown["placed"], shown["of"]) == (2, 2)
    made = answer(filled(*line, "--json"))
    starts = [one["starts_at"] for one in made["appointments"]]
    assert starts == ["2026-09-04T08:00:00+00:00", "2026-09-04T08:15:00+00:00"]
    told = refusal(filled(*line, "--json"))
    assert told["error"] == "slot_full"  # both have their time already


def test_an_account_is_added_and_signs_in(office_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTER_NEW_PASSWORD", "short")
    line = ("operators", "add", "Nieuw", "--name", "N. Nieuw", "--role", "planner")
    assert refusal(office_run(*line, "--json"))["error"] == "password_too_short"
    monkeypatch.setenv("COUNTER_NEW_PASSWORD", "a password of length")
    assert office_run(*line).stdout == "nieuw can sign in.\n"
    monkeypatch.setenv("COUNTER_PASSWORD", "a password of length")
    assert office_run("slots", "COLLECT_DOCUMENT", "--login", "nieuw").exit_code == 0
    told = refusal(office_run(*line[:2], "other", *line[3:], "--login", "nieuw", "--json"))
    assert told["error"] == "not_permitted"


def test_a_password_is_asked_and_never_shown(
    office_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COUNTER_PASSWORD")
    good = office_run("slots", "COLLECT_DOCUMENT", input=f"{factories.PASSWORD}\n")
    assert good.exit_code == 0
    assert factories.PASSWORD not in good.output
    assert "Password" in good.stderr
    bad = office_run("slots", "COLLECT_DOCUMENT", "--json", input="wrong\n")
    assert '"error": "bad_sign_in"' in bad.stderr


def test_the_audit_trail_holds_until_somebody_changes_it(office_run: Run, tmp_path: Path) -> None:
    assert office_run("audit", "verify").exit_code == 0
    (path,) = (tmp_path / "database").glob("*.db")
    _tamper(path, "UPDATE audit SET facts = '{}' WHERE number = 2")
    result = office_run("audit", "verify")
    assert result.exit_code == 1
    assert ": entry 2 was changed." in result.stdout
    verdict = answer(office_run("audit", "verify", "--json"))
    assert [(f["number"], f["flaw"]) for f in verdict["flaws"]] == [(2, "changed")]
    _tamper(path, "DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)")
    verdict = answer(office_run("audit", "verify", "--json"))
    assert [f["flaw"] for f in verdict["flaws"]] == ["changed", "tail_removed"]


def _tamper(database: Path, statement: str) -> None:
    """Change an embedded database as somebody with its key and no scruples would."""
    clock = SetClock(factories.NOW)
    store = startup.open_store(str(database), "demo", factories.PASSWORD, clock)
    try:
        with store.engine.connect() as connection, connection.begin():
            guards = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).all()
            for name, _ in guards:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
            connection.exec_driver_sql(statement)
            for _, text in guards:
                connection.exec_driver_sql(text)
    finally:
        store.close()


def test_work_by_the_clock_is_done_once(office_run: Run, home: Path) -> None:
    result = office_run("worker", "--once", "--json")
    assert result.exit_code == 0
    runs = {run["job"]: run for run in answer(result)}
    assert set(runs) == {job.value for job in Job}
    assert runs["lay_out"]["count"] > 30
    assert (home / "state" / "jobs.json").exists()
    assert "lay_out 2026-09-04T07:00:00+00:00" in office_run("doctor").stdout


def test_a_failed_job_is_told(
    office_run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (path,) = (tmp_path / "database").glob("*.db")
    _tamper(path, "UPDATE audit SET facts = '{}' WHERE number = 2")
    result = office_run("worker", "--once")
    assert result.exit_code == 1
    assert "check_audit: failed (store_damaged" in result.stdout
    ill = office_run("doctor")
    assert ill.exit_code == 1
    assert "missing   work by the clock: check_audit" in ill.stdout
    assert "job failed" in caplog.text
