"""Messages from a terminal: what stands in the queue, sending now, trying again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import DATA, Run, answer, refusal
from tests.mail_server import mail_server

V_NUMBER = "0307388624"


@pytest.fixture
def booked(office_run: Run) -> str:
    office_run("import", "people", DATA / "students-noordzee.xlsx")
    office_run("import", "consignment", DATA / "consignment.csv")
    line = ("book", "collect_document", V_NUMBER, "--at", "2026-09-07T10:00", "--json")
    return str(answer(office_run(*line))["code"])


def settings(home: Path, port: int, more: str = "") -> None:
    file = home / "config" / "counter.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f'[messages]\nmail = "smtp"\nsender = "balie@example.nl"\n{more}\n'
        f'[messages.smtp]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n',
        encoding="utf-8",
    )


def test_nothing_is_set_up_and_letters_wait_to_be_printed(office_run: Run, booked: str) -> None:
    sent = answer(office_run("messages", "send", "--json"))
    assert sent["sent"] == 0
    assert sent["standing"]["to_print"] == 1
    told = office_run("messages", "list").stdout
    assert booked in told
    assert "to print 1" in told
    assert "in twijfel 0" in office_run("messages", "list", "--language", "nl").stdout


def test_a_message_is_sent_given_up_and_tried_again(
    office_run: Run, booked: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mail_server() as server:
        settings(home, server.port)
        server.behaviour.recipients = ["550 no"]
        assert "0 messages sent" in office_run("messages", "send").stdout
        (dead,) = answer(office_run("messages", "list", "--json"))["messages"]
        assert (dead["state"], dead["failure"], dead["reply"]) == ("dead", "address_refused", 550)
        assert (
            refusal(office_run("messages", "retry", "ABCDEFGH", "--json"))["error"] == "not_found"
        )
        assert refusal(office_run("messages", "retry", "--json"))["error"] == "not_found"
        assert "1 messages are" in office_run("messages", "retry", booked.lower()).stdout
        assert answer(office_run("messages", "send", "--json"))["sent"] == 1
        assert answer(office_run("messages", "list", "--json"))["messages"] == []
        (sent,) = answer(office_run("messages", "list", "--all", "--json"))["messages"]
        assert sent["state"] == "sent"
        assert office_run("worker", "--once").exit_code == 0
        told = answer(office_run("doctor", "--json"))
    parts = {part["name"]: part for part in told["parts"]}
    assert (parts["sending"]["works"], parts["sending"]["detail"]) == (True, "mail")
    assert "sent 1" in parts["messages"]["detail"]


def test_a_setting_that_is_missing_is_named(office_run: Run, home: Path) -> None:
    settings(home, 25, 'reply_to = "nobody"')
    told = refusal(office_run("messages", "send", "--json"))
    assert (told["error"], told["values"]["field"]) == ("mail_settings", "messages.reply_to")
    found = office_run("doctor").stdout
    assert "sending: messages.reply_to" in found
