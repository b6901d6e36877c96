"""The notification service, played by a server on this machine: its shape, its refusals."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.message_settings import MessageSettings, NotifySettings
from counter_app.domain.messages import DeliveryState, Failure, Way
from counter_app.domain.operators import Actor
from counter_app.senders.notify import NotifySender
from counter_app.senders.ports import NotSent
from counter_app.senders.registry import senders
from counter_app.services.dispatch import Dispatch
from counter_app.services.office import Office
from counter_app.settings import message_rules
from tests import factories as f
from tests.senders.test_smtp import message

SERVICE, SECRET = "26785a09-ab16-4eb0-8407-a37497a57506", "3d844edf-8d35-48ac-975b-e847b4f122b0"
KEY = f"my_test_key-{SERVICE}-{SECRET}"


class Notify(ThreadingHTTPServer):
    """Keeps what is asked; answers as told, else yes."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, dict[str, Any], str]] = []
        self.taken: list[str] = []
        self.answers: list[int] = []
        """Status of the next answers; 0 takes the message and breaks the line."""


class _Handler(BaseHTTPRequestHandler):
    server: Notify

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        body = json.loads(raw)
        self.server.asked.append((self.path, body, self.headers["Authorization"]))
        status = self.server.answers.pop(0) if self.server.answers else 201
        if status in {0, 201}:
            self.server.taken.append(body["reference"])
        if status == 0:
            self.connection.close()
            self.close_connection = True
            return
        self._say(status, {"id": f"n-{len(self.server.taken)}", "reference": body["reference"]})

    def do_GET(self) -> None:
        wanted = self.path.partition("reference=")[2]
        found = [{"id": "x"} for one in self.server.taken if one == wanted]
        self._say(200, {"notifications": found, "links": {}})

    def _say(self, status: int, value: dict[str, Any]) -> None:
        raw = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def notify() -> Iterator[Notify]:
    server = Notify()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def settings(notify: Notify) -> NotifySettings:
    return NotifySettings(
        url=f"http://127.0.0.1:{notify.server_address[1]}",
        mail_template="f33517ff",
        reply_to_id="r",
    )


def way(notify: Notify, channel: Way = Way.MAIL) -> NotifySender:
    return NotifySender(settings(notify), KEY, channel, SetClock(f.NOW))


def test_a_mail_has_the_shape_of_the_service(notify: Notify) -> None:
    outgoing = message()
    assert way(notify).send(outgoing, lambda reference: None) == "n-1"
    ((path, body, authorization),) = notify.asked
    assert path == "/v2/notifications/email"
    assert body["email_address"] == "p@example.org"
    assert (body["template_id"], body["email_reply_to_id"]) == ("f33517ff", "r")
    assert body["reference"] == str(outgoing.delivery_id)
    places = body["personalisation"]
    assert (places["subject"], places["body"]) == (outgoing.subject, outgoing.text)
    assert base64.b64decode(places["letter"]["file"]) == outgoing.pdf
    assert places["calendar"]["filename"] == "letter.ics"
    head, claim, seal = authorization.removeprefix("Bearer ").split(".")
    assert unpacked(head) == {"typ": "JWT", "alg": "HS256"}
    assert unpacked(claim) == {"iss": SERVICE, "iat": int(f.NOW.timestamp())}
    wanted = hmac.new(SECRET.encode(), f"{head}.{claim}".encode(), hashlib.sha256).digest()
    assert base64.urlsafe_b64decode(seal + "=") == wanted


def unpacked(part: str) -> Any:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_a_letter_is_a_finished_pdf(notify: Notify) -> None:
    outgoing = message(address="")
    way(notify, Way.LETTER).send(outgoing, lambda reference: None)
    ((path, body, _),) = notify.asked
    assert path == "/v2/notifications/letter"
    assert body.keys() == {"reference", "content"}
    assert base64.b64decode(body["content"]) == outgoing.pdf


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (400, Failure.REFUSED), (403, Failure.SIGN_IN_REFUSED), (429, Failure.DEFERRED),
        (500, Failure.ANSWER_LOST), (503, Failure.ANSWER_LOST), (0, Failure.ANSWER_LOST),
    ],
)  # fmt: skip
def test_what_the_service_says_is_told_apart(notify: Notify, status: int, failure: Failure) -> None:
    notify.answers = [status]
    outgoing = message()
    with pytest.raises(NotSent) as failed:
        way(notify).send(outgoing, lambda reference: None)
    assert (failed.value.failure, failed.value.reply) == (failure, status)
    assert way(notify).knows(outgoing.delivery_id) is (status == 0)


def test_a_service_that_is_away(notify: Notify) -> None:
    away = NotifySettings(url="http://127.0.0.1:9", mail_template="x")
    sender = NotifySender(away, KEY, Way.MAIL, SetClock(f.NOW))
    handed: list[str] = []
    with pytest.raises(NotSent) as failed:
        sender.send(message(), handed.append)
    assert (failed.value.failure, handed) == (Failure.UNREACHABLE, [])
    with pytest.raises(NotSent):
        sender.knows(message().delivery_id)


@pytest.mark.parametrize(
    ("key", "url", "field"),
    [
        ("short", "https://api.example.nl", "messages.notify.key_file"),
        (KEY, "http://api.example.nl", "messages.notify.url"),
        (KEY, "ftp://api.example.nl", "messages.notify.url"),
    ],
)
def test_settings_that_cannot_be_right(key: str, url: str, field: str) -> None:
    with pytest.raises(Invalid) as wrong:
        NotifySender(NotifySettings(url=url), key, Way.MAIL, SetClock(f.NOW))
    assert (wrong.value.code, wrong.value.field) == (Code.MAIL_SETTINGS, field)


def test_a_doubt_is_settled_by_asking(
    office: Office, clerk: Actor, planner: Actor, notify: Notify, clock: SetClock
) -> None:
    wanted = MessageSettings(mail="notify", letters="notify", notify=settings(notify))
    given = {"COUNTER_NOTIFY_KEY": KEY}
    sending = Dispatch(
        office.store, office.messages, wanted, message_rules(),
        lambda: senders(wanted, clock, given),
    )  # fmt: skip
    person = f.on_file(office, clerk, email="p@example.org")
    f.book(office, clerk, f.local(f.SATURDAY, 10), person)
    f.book(office, clerk, f.local(f.SATURDAY, 11))  # no mail address: a letter
    notify.answers = [0, 500]
    assert sending.run(planner) == 0
    assert office.outbox.standing().doubtful == 2
    sending.run(planner)
    found = office.outbox.list(clerk, set(DeliveryState))
    assert {one.state for one in found} == {DeliveryState.SENT}
    assert sorted(notify.taken) == sorted(str(one.id) for one in found), "each once"
