"""The mail sender over a real line: encrypted, signed in, and never over a line that is not."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.message_settings import SmtpSettings
from counter_app.domain.messages import Failure
from counter_app.senders.ports import NotSent, Outgoing
from counter_app.senders.smtp import SmtpSender
from tests.certificates import certificate_of_this_machine
from tests.mail_server import MailServer, mail_server

NOW = datetime(2026, 9, 4, 7, tzinfo=UTC)
PASSWORD = "correct horse"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    """Give a certificate for this machine, as file to trust and as the server's context."""
    made = certificate_of_this_machine(tmp_path_factory.mktemp("tls"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.certificate, made.key)
    return made.certificate, context


@pytest.fixture
def server(certificate: tuple[Path, ssl.SSLContext]) -> Iterator[MailServer]:
    with mail_server(certificate[1], PASSWORD) as running:
        yield running


def sender(server: MailServer, password: str = PASSWORD, **changes: object) -> SmtpSender:
    facts: dict[str, object] = {"host": server.host, "port": server.port, "user": "counter"}
    settings = SmtpSettings(**{**facts, **changes})  # type: ignore[arg-type]
    return SmtpSender(settings, password, "balie@example.nl", "vraag@example.nl", SetClock(NOW))


def message(**changes: object) -> Outgoing:
    facts: dict[str, object] = {
        "delivery_id": new_id(), "language": "nl", "written_at": NOW, "address": "p@example.org",
        "sender_name": "Balie", "subject": "Uw afspraak", "text": ".leading dot\n..two\nDag\n",
        "pdf": b"%PDF-1.4 \x00\xff", "ics": b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        "method": "REQUEST",
    }  # fmt: skip
    return Outgoing(**{**facts, **changes})  # type: ignore[arg-type]


def failure(way: SmtpSender, outgoing: Outgoing) -> NotSent:
    with pytest.raises(NotSent) as failed:
        way.send(outgoing, lambda reference: None)
    way.close()
    return failed.value


def test_it_encrypts_signs_in_and_keeps_the_line(
    server: MailServer, certificate: tuple[Path, ssl.SSLContext]
) -> None:
    way = sender(server, ca_file=str(certificate[0]))
    handed: list[str] = []
    sent = [way.send(message(), handed.append) for _ in range(3)]
    way.close()
    assert handed == sent
    assert list(server.count_by_id()) == sent
    assert server.signed_in == ["counter"], "one connection for all three"
    first = server.messages()[0]
    assert first["Reply-To"] == "vraag@example.nl"
    assert first["Auto-Submitted"] == "auto-generated"
    text = first.get_body(("plain",))
    assert text is not None
    assert text.get_content().splitlines()[:2] == [".leading dot", "..two"]
    (pdf,) = [p for p in first.walk() if p.get_content_type() == "application/pdf"]
    assert pdf.get_payload(decode=True) == b"%PDF-1.4 \x00\xff"
    assert all(len(line) <= 998 for line in server.taken[0][1].split(b"\r\n"))
    assert max(server.taken[0][1]) < 128


def test_it_tells_nobody_it_does_not_trust(server: MailServer) -> None:
    assert failure(sender(server), message()).failure is Failure.UNREACHABLE
    assert server.signed_in == []


def test_it_sends_nothing_over_an_open_line_when_encryption_is_wanted() -> None:
    with mail_server() as open_server:
        assert failure(sender(open_server), message()).failure is Failure.UNREACHABLE
        assert open_server.taken == []


def test_a_wrong_password_stops_all(
    server: MailServer, certificate: tuple[Path, ssl.SSLContext]
) -> None:
    failed = failure(sender(server, "wrong", ca_file=str(certificate[0])), message())
    assert (failed.failure, failed.reply) == (Failure.SIGN_IN_REFUSED, 535)
    assert failed.failure.stops_all


@pytest.mark.parametrize(
    ("recipients", "ends", "expected", "reply"),
    [
        (["550 no"], [], Failure.ADDRESS_REFUSED, 550),
        (["450 later"], [], Failure.DEFERRED, 450),
        (["421 closing"], [], Failure.UNREACHABLE, 421),
        ([], ["554 spam"], Failure.REFUSED, 554),
        ([], ["451 later"], Failure.DEFERRED, 451),
        ([], [""], Failure.ANSWER_LOST, 0),
    ],
)
def test_what_the_server_says_is_told_apart(
    recipients: list[str], ends: list[str], expected: Failure, reply: int
) -> None:
    with mail_server() as server:
        server.behaviour.recipients, server.behaviour.ends = recipients, ends
        way = sender(server, security="none", user="")
        with pytest.raises(NotSent) as failed:
            way.send(message(), lambda reference: None)
        assert (failed.value.failure, failed.value.reply) == (expected, reply)
        assert way.send(message(), lambda reference: None), "the next one goes"
        way.close()


def test_a_claim_that_was_lost_leaves_nothing_with_the_server() -> None:
    class Lost(Exception):
        pass

    def lose(_: str) -> None:
        raise Lost

    with mail_server() as server:
        way = sender(server, security="none", user="")
        with pytest.raises(Lost):
            way.send(message(), lose)
        way.close()
        assert server.taken == []


def test_a_line_that_broke_while_it_rested_is_opened_again() -> None:
    with mail_server() as server:
        way = sender(server, security="none", user="")
        way.send(message(), lambda reference: None)
        server.stop()
        server.start()
        way.send(message(), lambda reference: None)
        way.close()
        assert len(server.taken) == 2
