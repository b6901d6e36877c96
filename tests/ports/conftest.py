"""A real server on loopback, and a client that speaks plain HTTP."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest
import uvicorn

from counter_app.domain.operators import Actor
from counter_app.ports.limits import Rate
from counter_app.ports.server import Door, open_door, server
from counter_app.services.office import Office

MANY = Rate(per_minute=1_000_000, burst=100_000)


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    body: Any
    headers: Mapping[str, str]


class Browser:
    """Asks a server, with a token of its own."""

    def __init__(self, port: int, token: str) -> None:
        self.port, self.token = port, token

    def ask(
        self, method: str, path: str, body: object = None, raw: bytes | None = None,
        headers: Mapping[str, str] | None = None, **query: Any,
    ) -> Answer:  # fmt: skip
        """Send one request on a connection of its own."""
        asked = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        sent = raw
        if body is not None:
            sent = json.dumps(body).encode()
            asked["Content-Type"] = "application/json"
        line = f"{path}?{urlencode(query, doseq=True)}" if query else path
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, line, sent, {**asked, **(headers or {})})
            answer = connection.getresponse()
            text = answer.read()
            told = {name.lower(): value for name, value in answer.getheaders()}
            is_json = "json" in told.get("content-type", "")
            return Answer(answer.status, json.loads(text) if is_json else text, told)
        finally:
            connection.close()

    def get(self, path: str, **query: Any) -> Answer:
        """Ask for something."""
        return self.ask("GET", path, **query)


Serve = Callable[[Rate], int]


@pytest.fixture
def serve(office: Office) -> Iterator[Serve]:
    """Give a function that starts a server at the office and returns its port."""
    running: list[tuple[uvicorn.Server, threading.Thread]] = []

    def start(rate: Rate) -> int:
        door = Door(port=0, rate=rate)
        opened = open_door(door)
        made = server(office, door)
        thread = threading.Thread(target=made.run, args=([opened],), name="server")
        thread.start()
        running.append((made, thread))
        waited = threading.Event()
        while not made.started:
            assert thread.is_alive()
            waited.wait(0.01)
        return int(opened.getsockname()[1])

    yield start
    for made, thread in running:
        made.should_exit = True
        thread.join(20)


@pytest.fixture
def token(office: Office, administrator: Actor) -> str:
    """Give the token of a client."""
    return office.clients.add(administrator, "Booking site")[1]


@pytest.fixture
def browser(serve: Serve, token: str) -> Browser:
    """Give a client at a server that lets it ask as much as it likes."""
    return Browser(serve(MANY), token)
