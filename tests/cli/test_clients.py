"""Programs of others, let in and out from a terminal; serving them needs a certificate."""

from __future__ import annotations

from tests.cli.conftest import Run, answer, refusal


def test_a_program_is_let_in_listed_and_retired(office_run: Run) -> None:
    made = answer(office_run("clients", "add", "Booking site", "--json"))
    assert len(made["token"]) == 43
    assert office_run("clients", "list").stdout == "Booking site\n"
    shown = office_run("clients", "list", "--json").stdout
    assert made["token"] not in shown
    office_run("clients", "retire", "Booking site")
    assert office_run("clients", "list").stdout == "Booking site (retired)\n"
    assert refusal(office_run("clients", "retire", "Nobody", "--json"))["error"] == "not_found"


def test_without_programs_it_says_so(office_run: Run) -> None:
    assert office_run("clients", "list").stdout == "There are no programs yet.\n"


def test_other_machines_are_not_served_without_a_certificate(office_run: Run) -> None:
    told = refusal(office_run("serve", "--host", "0.0.0.0", "--json"))  # noqa: S104
    assert (told["error"], told["values"]["field"]) == ("required", "certificate")
