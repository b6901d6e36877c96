"""Sending over a notification service with the interface of GOV.UK Notify, such as NotifyNL.

Each request carries a fresh token (JWT, RFC 7519, HS256) with the service's id and the present
moment; the service takes it for thirty seconds. Mail goes through a template of the service with
the places ((subject)) and ((body)); the letter and the calendar entry are offered as files behind
a link. A letter goes as a finished PDF. The service keeps our reference and can be asked for it, so
a message in doubt is settled without a person.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import re
import ssl
from typing import Any, Final
from urllib.parse import quote, urlsplit
from uuid import UUID

from counter_app.domain.clock import Clock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.message_settings import NotifySettings
from counter_app.domain.messages import Failure, Way
from counter_app.senders.ports import Handing, NotSent, Outgoing

_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_KEY: Final = re.compile(rf"(?:.*-)?(?P<service>{_UUID})-(?P<secret>{_UUID})", re.IGNORECASE)
_LARGEST_FILE: Final = 2_000_000  # the service's limit for a file behind a link
_CREATED: Final = 201
_MOST_ANSWER: Final = 1_000_000


class NotifySender:
    """Sends mail or letters through one service."""

    def __init__(self, settings: NotifySettings, key: str, channel: Way, clock: Clock) -> None:
        """Keep what is needed; nothing is connected yet.

        Raises:
            Invalid: MAIL_SETTINGS for a key or an address that cannot be right.
        """
        parts = _KEY.fullmatch(key)
        if parts is None:
            raise Invalid(Code.MAIL_SETTINGS, "messages.notify.key_file")
        url = urlsplit(settings.url)
        if url.scheme not in {"https", "http"} or not url.hostname:
            raise Invalid(Code.MAIL_SETTINGS, "messages.notify.url")
        if url.scheme == "http" and url.hostname not in {"localhost", "127.0.0.1", "::1"}:
            raise Invalid(Code.MAIL_SETTINGS, "messages.notify.url")
        self.channel = channel
        self._service, self._secret = parts["service"].lower(), parts["secret"].lower()
        self._settings = settings
        self._url = url
        self._clock = clock

    def send(self, outgoing: Outgoing, handing: Handing) -> str:
        """Send one message; return the service's own id. Raises NotSent."""
        reference = str(outgoing.delivery_id)
        if self.channel is Way.MAIL:
            path, body = "/v2/notifications/email", self._mail(outgoing)
        else:
            path, body = "/v2/notifications/letter", self._letter(outgoing)
        connection = self._connection()
        try:
            try:
                connection.connect()
            except OSError:
                raise NotSent(Failure.UNREACHABLE) from None
            handing(reference)
            try:
                status, answer = self._ask(connection, "POST", path, body)
            except (OSError, http.client.HTTPException):
                raise NotSent(Failure.ANSWER_LOST) from None
        finally:
            connection.close()
        if status != _CREATED:
            raise NotSent(_meaning(status), status)
        return str(answer.get("id") or reference)[:120]

    def knows(self, delivery_id: UUID) -> bool | None:
        """Ask the service whether it has a message with our reference."""
        path = f"/v2/notifications?reference={quote(str(delivery_id))}"
        connection = self._connection()
        try:
            status, answer = self._ask(connection, "GET", path)
        except (OSError, http.client.HTTPException):
            raise NotSent(Failure.UNREACHABLE) from None
        finally:
            connection.close()
        if status != http.client.OK or not isinstance(answer.get("notifications"), list):
            raise NotSent(Failure.UNREACHABLE, status)
        return bool(answer["notifications"])

    def close(self) -> None:
        """Nothing is kept open."""

    def _mail(self, outgoing: Outgoing) -> dict[str, Any]:
        places: dict[str, Any] = {"subject": outgoing.subject, "body": outgoing.text}
        for name, content, ending in (
            ("letter", outgoing.pdf, "pdf"), ("calendar", outgoing.ics, "ics"),
        ):  # fmt: skip
            if 0 < len(content) <= _LARGEST_FILE:
                places[name] = {
                    "file": base64.b64encode(content).decode("ascii"),
                    "filename": f"{outgoing.file_name}.{ending}",
                    "confirm_email_before_download": True,
                    "retention_period": "4 weeks",
                }
        body: dict[str, Any] = {
            "email_address": outgoing.address,
            "template_id": self._settings.mail_template,
            "personalisation": places,
            "reference": str(outgoing.delivery_id),
        }
        if self._settings.reply_to_id:
            body["email_reply_to_id"] = self._settings.reply_to_id
        return body

    @staticmethod
    def _letter(outgoing: Outgoing) -> dict[str, Any]:
        content = base64.b64encode(outgoing.pdf).decode("ascii")
        return {"reference": str(outgoing.delivery_id), "content": content}

    def _connection(self) -> http.client.HTTPConnection:
        host, port, seconds = (
            str(self._url.hostname),
            self._url.port,
            self._settings.timeout_seconds,
        )
        if self._url.scheme == "http":
            return http.client.HTTPConnection(host, port, timeout=seconds)
        context = ssl.create_default_context(cafile=self._settings.ca_file or None)
        return http.client.HTTPSConnection(host, port, timeout=seconds, context=context)

    def _ask(
        self, connection: http.client.HTTPConnection, method: str, path: str,
        body: dict[str, Any] | None = None,
    ) -> tuple[int, dict[str, Any]]:  # fmt: skip
        headers = {
            "Authorization": f"Bearer {self._token()}",
            "Accept": "application/json",
            "Content-Type": "application/json",
        }
        sent = None if body is None else json.dumps(body).encode("utf-8")
        connection.request(method, self._url.path.rstrip("/") + path, sent, headers)
        response = connection.getresponse()
        raw = response.read(_MOST_ANSWER)
        try:
            answer = json.loads(raw)
        except ValueError:
            answer = {}
        return response.status, answer if isinstance(answer, dict) else {}

    def _token(self) -> str:
        head = _part({"typ": "JWT", "alg": "HS256"})
        claim = _part({"iss": self._service, "iat": int(self._clock.now().timestamp())})
        signed = f"{head}.{claim}"
        seal = hmac.new(self._secret.encode(), signed.encode(), hashlib.sha256).digest()
        return f"{signed}.{_letters(seal)}"


def _part(value: dict[str, Any]) -> str:
    return _letters(json.dumps(value, separators=(",", ":")).encode("utf-8"))


def _letters(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _meaning(status: int) -> Failure:
    """Sort what the service refused: 403 a bad key or clock, 429 too many, other 4xx never.

    A 5xx says nothing of what became of the message: the service is asked for it before it is
    sent again.
    """
    if status in {401, 403}:
        return Failure.SIGN_IN_REFUSED
    if status == http.client.TOO_MANY_REQUESTS:
        return Failure.DEFERRED
    if status >= http.client.INTERNAL_SERVER_ERROR:
        return Failure.ANSWER_LOST
    return Failure.REFUSED
