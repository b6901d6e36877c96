"""Where the server listens, and over what: as whoever starts it sees it."""

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from counter_app.domain.errors import Code
from counter_app.ports.server import Door, open_door
from tests import factories
from tests.certificates import Identity, certificate_of_this_machine
from tests.expectations import refused


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return certificate_of_this_machine(tmp_path_factory.mktemp("tls"))


def test_other_machines_are_served_over_tls_only() -> None:
    with refused(Code.REQUIRED, field="certificate"):
        open_door(Door(host="0.0.0.0"))  # noqa: S104 - that is the point


def test_a_port_that_is_taken_is_told() -> None:
    with (
        open_door(Door(port=0)) as first,
        refused(Code.PORT_TAKEN, port=(port := first.getsockname()[1])),
    ):
        open_door(Door(port=port))


@pytest.mark.parametrize("host", ["203.0.113.7", "no such host"])
def test_an_address_of_somebody_else_is_told(host: str, identity: Identity) -> None:
    with refused(Code.ADDRESS_UNUSABLE, field="host"):
        open_door(Door(host=host, port=0, certificate=identity.certificate, key=identity.key))


def test_a_certificate_and_a_key_must_belong_together(identity: Identity, tmp_path: Path) -> None:
    other = certificate_of_this_machine(tmp_path, "other")
    text = tmp_path / "text.pem"
    text.write_text("not a certificate", "ascii")
    for certificate, key in ((identity.certificate, other.key), (text, text)):
        with refused(Code.CERTIFICATE_UNUSABLE, field="certificate"):
            open_door(Door(port=0, certificate=certificate, key=key))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_the_command_serves_over_tls_until_it_is_stopped(
    new_sqlite: Callable[[], str], identity: Identity, tmp_path: Path
) -> None:
    line = [
        "serve", "--login", "demo", "--language", "en", "--database", new_sqlite(), "--port", "0",
        "--certificate", str(identity.certificate), "--key", str(identity.key),
    ]  # fmt: skip
    surroundings = {
        **os.environ, "COUNTER_HOME": str(tmp_path), "COUNTER_PASSWORD": factories.PASSWORD,
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "counter_app", *line],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings,
    ) as served:  # fmt: skip
        assert served.stdout is not None
        trust = ssl.create_default_context(cafile=identity.certificate)
        try:
            told = served.stdout.readline()
            port = int(told.partition("port ")[2].partition(".")[0])
            address = f"https://127.0.0.1:{port}/openapi.json"
            with urllib.request.urlopen(address, timeout=20, context=trust) as answer:
                assert "/v1/products" in json.load(answer)["paths"]
            with socket.create_connection(("127.0.0.1", port), timeout=20) as plain:
                plain.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n")
                assert b"openapi" not in plain.recv(4096)
            served.send_signal(signal.SIGINT)
            rest, failed = served.communicate(timeout=30)
        finally:
            served.kill()
    assert (served.returncode, rest, failed) == (0, "Stopped.\n", "")
