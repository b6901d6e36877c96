"""A mail server of one's own on the loopback: it keeps what it takes, and fails when told to."""

from __future__ import annotations

import socket
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from typing import BinaryIO


@dataclass
class Behaviour:
    """How the server answers; each list is used up from its front, then all is well."""

    recipients: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    """Answers to the dot; "" takes the message and breaks the line without an answer."""


class MailServer:
    """Takes mail on a port until it is stopped; it may be started again on the same port."""

    def __init__(self, tls: ssl.SSLContext | None = None, password: str = "") -> None:
        self.host, self.port = "127.0.0.1", 0
        self.taken: list[tuple[str, bytes]] = []
        """Address in the envelope and message as it came, for each that the server answers for."""
        self.behaviour = Behaviour()
        self.signed_in: list[str] = []
        self.at: Callable[[str], None] = lambda moment: None
        """Hears each moment: "rcpt", "data", "dot" before the answer, "answered" after it."""
        self._tls, self._password = tls, password
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener: socket.socket | None = None

    def start(self) -> None:
        listener = socket.create_server((self.host, self.port))
        self.port = listener.getsockname()[1]
        self._listener = listener
        self._run(self._accept, listener)

    def stop(self) -> None:
        """Go away: no more connections, and those that are open break."""
        if self._listener is not None:
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
        self._listener = None
        with self._lock:
            for one in self._open:
                one.close() if one.fileno() < 0 else _break(one)
        for thread in self._threads:
            thread.join(10)
        self._threads.clear()

    def messages(self) -> list[EmailMessage]:
        """Return what was taken, parsed."""
        found = []
        for _, raw in self.taken:
            message = message_from_bytes(raw, policy=SMTP)
            assert isinstance(message, EmailMessage)
            found.append(message)
        return found

    def count_by_id(self) -> Counter[str]:
        """Count how often each Message-ID was taken."""
        return Counter(str(message["Message-ID"]) for message in self.messages())

    def _run(self, target: object, *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                self._open.add(connection)
            self._run(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        talk = _Talk(self, connection)
        try:
            talk.go()
        except (OSError, ValueError):
            pass  # the client went away, or we did
        finally:
            with self._lock:
                self._open.discard(connection)
            talk.file.close()
            talk.connection.close()
            connection.close()


class _Talk:
    """One connection."""

    def __init__(self, server: MailServer, connection: socket.socket) -> None:
        self.server, self.connection = server, connection
        self.file: BinaryIO = connection.makefile("rb")
        self.is_safe = False
        self.address = ""

    def say(self, line: str) -> None:
        self.connection.sendall(f"{line}\r\n".encode())

    def go(self) -> None:
        self.say("220 test")
        while line := self.file.readline():
            text = line.decode().strip()
            verb = text.upper().partition(" ")[0]
            if verb == "QUIT":
                self.say("221 bye")
                return
            getattr(self, f"on_{verb.lower()}", self.on_other)(text)

    def on_other(self, _: str) -> None:
        self.say("250 ok")

    def on_ehlo(self, _: str) -> None:
        more = []
        if self.server._tls and not self.is_safe:
            more.append("STARTTLS")
        if self.server._password and self.is_safe:
            more.append("AUTH PLAIN")
        for line in ["test", *more][:-1]:
            self.say(f"250-{line}")
        self.say(f"250 {['test', *more][-1]}")

    def on_starttls(self, _: str) -> None:
        assert self.server._tls is not None
        self.say("220 go on")
        self.file.close()
        self.connection = self.server._tls.wrap_socket(self.connection, server_side=True)
        self.file = self.connection.makefile("rb")
        self.is_safe = True

    def on_auth(self, text: str) -> None:
        import base64

        given = base64.b64decode(text.split()[2]).decode().split("\0")
        if given[2] != self.server._password:
            self.say("535 no")
            return
        self.server.signed_in.append(given[1])
        self.say("235 yes")

    def on_rcpt(self, text: str) -> None:
        self.address = text.partition("<")[2].partition(">")[0]
        self.server.at("rcpt")
        answers = self.server.behaviour.recipients
        self.say(answers.pop(0) if answers else "250 ok")

    def on_data(self, _: str) -> None:
        self.say("354 go on")
        self.server.at("data")
        lines = []
        while (line := self.file.readline()) != b".\r\n":
            if not line:
                return  # the line broke before the dot: no message (RFC 5321 4.1.1.4)
            lines.append(line[1:] if line.startswith(b"..") else line)
        answers = self.server.behaviour.ends
        answer = answers.pop(0) if answers else "250 taken"
        if answer == "" or answer.startswith("2"):
            with self.server._lock:
                self.server.taken.append((self.address, b"".join(lines)))
        self.server.at("dot")
        if answer == "":
            _break(self.connection)
            return
        self.say(answer)
        self.server.at("answered")


def _break(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        connection.close()


@contextmanager
def mail_server(tls: ssl.SSLContext | None = None, password: str = "") -> Iterator[MailServer]:
    """Give a server that runs."""
    server = MailServer(tls, password)
    server.start()
    try:
        yield server
    finally:
        server.stop()
