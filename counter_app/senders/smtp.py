"""Sending over the office's mail server (RFC 5321), so that nothing goes out twice.

A server becomes responsible for a message with the dot that ends it. Everything before the dot is
sent first; then `handing` is noted; then the dot goes. A crash or a broken line before that moment
leaves nothing with the server, and the message is tried again. After it the answer alone tells, and
when that is lost nobody can know (RFC 1047): the message is then in doubt and is left alone.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from counter_app.domain.clock import Clock
from counter_app.domain.message_settings import SmtpSettings
from counter_app.domain.messages import Failure, Way
from counter_app.senders.mail import compose, message_id
from counter_app.senders.ports import Handing, NotSent, Outgoing

_LEADING_DOT = re.compile(rb"(?m)^\.")
_OK, _START_INPUT, _CLOSING = 250, 354, 421
_MOST_IN_ONE_SESSION = 100  # many servers end a session after so many messages


class SmtpSender:
    """Sends mail over one connection that is kept while there is more to send."""

    channel = Way.MAIL

    def __init__(
        self, settings: SmtpSettings, password: str, sender: str, reply_to: str, clock: Clock
    ) -> None:
        """Keep what is needed; nothing is connected before the first message."""
        self._settings = settings
        self._password = password
        self._sender = sender
        self._reply_to = reply_to
        self._clock = clock
        self._connection: smtplib.SMTP | None = None
        self._sent = 0

    def send(self, outgoing: Outgoing, handing: Handing) -> str:
        """Send one message; return its Message-ID. Raises NotSent."""
        now: datetime = self._clock.now()
        data = compose(outgoing, self._sender, self._reply_to, now)
        reference = message_id(outgoing.delivery_id, self._sender)
        with self._before_the_dot():
            server = self._connected()
            self._envelope(server, outgoing.address)
            server.send(_LEADING_DOT.sub(b"..", data))
            if not data.endswith(b"\r\n"):
                server.send(b"\r\n")
        try:
            handing(reference)
        except BaseException:
            self._drop()  # without the dot the server forgets what it got
            raise
        self._end(server)
        self._sent += 1
        return reference

    def knows(self, delivery_id: UUID) -> bool | None:
        """Mail servers cannot be asked what they took."""
        return None

    def close(self) -> None:
        """Say goodbye to the server."""
        if self._connection is not None:
            try:
                self._connection.quit()
            except (smtplib.SMTPException, OSError):
                self._connection.close()
        self._connection = None
        self._sent = 0

    @contextmanager
    def _before_the_dot(self) -> Iterator[None]:
        """Tell failures apart while nothing of the message is with the server."""
        try:
            yield
        except NotSent as failed:
            if failed.failure.stops_all:
                self._drop()
            elif self._connection is not None:
                self._start_afresh(self._connection)
            raise
        except smtplib.SMTPAuthenticationError as error:
            self._drop()
            raise NotSent(Failure.SIGN_IN_REFUSED, error.smtp_code) from None
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            reply = getattr(error, "smtp_code", 0)
            raise NotSent(Failure.UNREACHABLE, reply if isinstance(reply, int) else 0) from None

    def _connected(self) -> smtplib.SMTP:
        if self._connection is not None:
            if self._sent < _MOST_IN_ONE_SESSION and self._still_answers(self._connection):
                return self._connection
            self.close()
        self._connection = self._connect()
        return self._connection

    @staticmethod
    def _still_answers(connection: smtplib.SMTP) -> bool:
        try:
            return connection.noop()[0] == _OK
        except (smtplib.SMTPException, OSError):
            return False

    def _connect(self) -> smtplib.SMTP:
        wanted = self._settings
        context = ssl.create_default_context(cafile=wanted.ca_file or None)
        seconds = wanted.timeout_seconds
        if wanted.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                wanted.host, wanted.port, timeout=seconds, context=context
            )
        else:
            server = smtplib.SMTP(wanted.host, wanted.port, timeout=seconds)
        try:
            if wanted.security == "starttls":
                server.starttls(context=context)  # refuses a server that does not offer it
            server.ehlo_or_helo_if_needed()
            if wanted.user:
                server.login(wanted.user, self._password)
        except BaseException:
            server.close()
            raise
        return server

    def _envelope(self, server: smtplib.SMTP, address: str) -> None:
        # a sender that is refused is refused for every message: that stops all
        _expect(server.mail(self._sender), _OK, Failure.SIGN_IN_REFUSED)
        _expect(server.rcpt(address), _OK, Failure.ADDRESS_REFUSED)
        server.putcmd("data")
        _expect(server.getreply(), _START_INPUT, Failure.REFUSED)

    def _end(self, server: smtplib.SMTP) -> None:
        """Send the dot and read the answer."""
        try:
            server.send(b".\r\n")
            reply = server.getreply()
        except (smtplib.SMTPException, OSError):
            self._drop()
            raise NotSent(Failure.ANSWER_LOST) from None
        try:
            _expect(reply, _OK, Failure.REFUSED)
        except NotSent as failed:
            if failed.failure.stops_all:
                self._drop()
            else:
                self._start_afresh(server)
            raise

    def _start_afresh(self, server: smtplib.SMTP) -> None:
        try:
            server.rset()
        except (smtplib.SMTPException, OSError):
            self._drop()

    def _drop(self) -> None:
        """Break the connection off: a message without its end is no message."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None
        self._sent = 0


def _expect(reply: tuple[int, bytes], wanted: int, final: Failure) -> None:
    """Raise NotSent unless the server gave the wanted answer (RFC 5321 4.2.1: 4 later, 5 never)."""
    number = reply[0]
    if number == wanted or (wanted == _OK and number in {251, 252}):
        return
    if number == _CLOSING or number < 0:
        raise NotSent(Failure.UNREACHABLE, max(number, 0))
    raise NotSent(final if number >= 500 else Failure.DEFERRED, number)
