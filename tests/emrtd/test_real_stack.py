"""`counter-app chip read` through the real PC/SC service, from a virtual document on its reader."""

import importlib.util
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from counter_app.devices.drivers.virtual_document.bridge import Bridge
from counter_app.devices.drivers.virtual_document.document import VirtualDocument
from counter_app.devices.drivers.virtual_document.issuing import example
from counter_app.devices.drivers.virtual_document.trust import example_trust, write_trust
from tests.pcsc_service import PcscMissingError, PcscService

TODAY = datetime.now(UTC).date()
WAIT = ("--wait", "60")
GONE_SECONDS = 20
_NOT_TRANSACTED = "80100016"
"""SCARD_E_NOT_TRANSACTED: the reader had no answer in time."""
_TRIES = 4


@pytest.fixture(scope="module")
def service() -> Iterator[PcscService]:
    if importlib.util.find_spec("smartcard") is None:
        pytest.skip("pyscard is not installed: `python3 installer/bootstrap.py test` installs it")
    made = PcscService()
    try:
        made.start()
    except PcscMissingError as missing:
        pytest.skip(str(missing))
    yield made
    made.stop()


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trust")
    write_trust(folder, example_trust(TODAY))
    return folder


@contextmanager
def lying(service: PcscService, name: str) -> Iterator[VirtualDocument]:
    """Lay a document on the reader; take it away again and wait until the service knows."""
    document = example(name, TODAY, wait=lambda _: None)
    bridge = Bridge(document, service.port)
    bridge.lay_down()
    try:
        yield document
    finally:
        bridge.take_away()
    assert bridge.failure is None


def chip_read(
    service: PcscService, *arguments: str, reader: str | None = None
) -> tuple[int, dict[str, Any]]:
    """Run the command in a process of its own; return its exit code and what it told.

    The virtual reader gives up when its document answers late, as it may on a busy machine; as a
    person would, the test then reads again.
    """
    command = [
        sys.executable, "-m", "counter_app", "chip", "read", "--json", "--language", "en",
        "--reader", service.reader if reader is None else reader, *arguments,
    ]  # fmt: skip
    for _ in range(_TRIES):
        done = subprocess.run(
            command, env=service.environment(), capture_output=True, text=True, timeout=120,
            check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        told: dict[str, Any] = json.loads(done.stdout or done.stderr)
        if told.get("values", {}).get("detail") != _NOT_TRANSACTED:
            break
    return done.returncode, told


def zone(document: VirtualDocument) -> list[str]:
    return [part for line in document.printed.lines for part in ("--mrz", line)]


@pytest.mark.parametrize(
    ("name", "protocol", "proof"),
    [
        ("passport-bac", "bac", "active_authentication"),
        ("passport", "pace_generic", "chip_authentication"),
        ("passport-cam", "pace_chip_authentication", "pace_chip_authentication"),
        ("card-long-number", "pace_generic", "chip_authentication"),
    ],
)
def test_a_document_is_read_with_its_zone(
    service: PcscService, trust: Path, name: str, protocol: str, proof: str
) -> None:
    with lying(service, name) as document:
        options = ("--trust", str(trust), "--training", "--show-person", *WAIT)
        code, told = chip_read(service, *zone(document), *options)
    assert code == 0
    assert told["access"]["protocol"] == protocol
    assert told["signature"] == "good"
    assert told["chain"]["verdict"] == "training"
    assert told["clone_protection"] == "proven"
    assert proof in {check["method"] for check in told["clones"]}
    assert told["person"]["zone"] == "".join(document.printed.lines)
    assert told["zone"] == "same"
    assert told["photo"]["size"] > 10_000
    assert told["commands"] <= document.commands  # more when it was read again


def test_a_card_is_read_with_the_number_printed_on_it(service: PcscService, trust: Path) -> None:
    with lying(service, "card-long-number") as document:
        right = ("--can", document.printed.access_number)
        code, told = chip_read(service, *right, "--trust", str(trust), "--training", *WAIT)
        wrong = ("--can", f"{(int(document.printed.access_number) + 1) % 1_000_000:06}")
        refused, why = chip_read(service, *wrong, *WAIT)
    assert code == 0
    assert told["access"]["password"] == "can"
    assert (refused, why["error"]) == (1, "chip_password")


def test_another_zone_does_not_open_it(service: PcscService) -> None:
    other = example("card", TODAY)
    with lying(service, "passport-bac"):
        code, told = chip_read(service, *zone(other), *WAIT)
    assert (code, told["error"]) == (1, "chip_password")


def test_a_copy_is_named(service: PcscService, trust: Path) -> None:
    with lying(service, "copied-ca-other-key") as document:
        options = ("--trust", str(trust), "--training", *WAIT)
        code, told = chip_read(service, *zone(document), *options)
    assert code == 1
    assert "copy_or_broken" in told.get("statements", ()), told


def test_a_document_that_is_pulled_out_is_named(service: PcscService) -> None:
    with lying(service, "pulled-out") as document:
        code, told = chip_read(service, *zone(document), *WAIT)
    assert (code, told["error"]) == (1, "chip_lost")


def test_without_a_document_there_is_nothing_to_read(service: PcscService) -> None:
    number = ("--can", "123456")
    end = time.monotonic() + GONE_SECONDS
    while time.monotonic() < end:  # the last one is noticed to be gone after half a second
        code, told = chip_read(service, *number)
        if told["error"] == "chip_absent":
            break
    assert (code, told["error"]) == (1, "chip_absent")
    code, told = chip_read(service, *number, "--wait", "0.5")
    assert (code, told["error"]) == (1, "chip_absent")


def test_without_the_reader_or_its_service_the_reason_is_told(service: PcscService) -> None:
    code, told = chip_read(service, "--can", "123456", reader="no reader has this name")
    assert (code, told["error"]) == (1, "reader_absent")
    stopped = PcscService()
    stopped.socket_path = Path("/nonexistent/pcscd.comm")
    code, told = chip_read(stopped, "--can", "123456")
    assert (code, told["error"]) == (1, "reader_stopped")
