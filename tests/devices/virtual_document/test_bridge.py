"""The bridge speaks the virtual reader's language: a length of two bytes, then a message."""

import socket
from collections.abc import Iterator
from datetime import date

import pytest
from click.testing import CliRunner

from counter_app.cli.main import counter_app
from counter_app.devices.drivers.virtual_document.bridge import Bridge
from counter_app.devices.drivers.virtual_document.document import ATR
from counter_app.devices.drivers.virtual_document.issuing import example

TODAY = date(2026, 9, 7)
OFF, ON, RESET, ASK_ATR = b"\x00", b"\x01", b"\x02", b"\x04"
SELECT = bytes.fromhex("00A4040C07A0000002471001")
OK = b"\x90\x00"


class Slot:
    """One slot of a virtual reader."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listening.getsockname()[1]
        self.card: socket.socket | None = None

    def accept(self) -> None:
        if self.card is not None:
            self.card.close()
        self.listening.settimeout(10)
        self.card, _ = self.listening.accept()
        self.card.settimeout(10)

    def send(self, message: bytes) -> None:
        assert self.card is not None
        self.card.sendall(len(message).to_bytes(2, "big") + message)

    def ask(self, message: bytes) -> bytes:
        self.send(message)
        assert self.card is not None
        head = self.card.recv(2, socket.MSG_WAITALL)
        return self.card.recv(int.from_bytes(head, "big"), socket.MSG_WAITALL)

    def is_left(self) -> bool:
        assert self.card is not None
        return self.card.recv(1) == b""

    def close(self) -> None:
        if self.card is not None:
            self.card.close()
        self.listening.close()


@pytest.fixture
def slot() -> Iterator[Slot]:
    made = Slot()
    yield made
    made.close()


def test_commands_reach_the_document_and_control_bytes_do_not(slot: Slot) -> None:
    bridge = Bridge(example("passport", TODAY), slot.port)
    bridge.lay_down()
    slot.accept()
    slot.send(ON)
    assert slot.ask(ASK_ATR) == ATR
    assert slot.ask(SELECT) == OK
    assert len(slot.ask(bytes.fromhex("0084000008"))) == 10
    slot.send(RESET)
    assert slot.ask(bytes.fromhex("0084000008")) == b"\x69\x85"
    slot.send(OFF)
    bridge.take_away()
    assert slot.is_left()
    assert bridge.failure is None


def test_a_document_that_is_pulled_out_leaves_the_slot(slot: Slot) -> None:
    bridge = Bridge(example("pulled-out", TODAY), slot.port)
    bridge.lay_down()
    slot.accept()
    for _ in range(20):
        assert slot.ask(SELECT) == OK
    slot.send(SELECT)
    assert slot.is_left()
    assert bridge.wait(10)
    bridge.lay_down()
    slot.accept()
    assert slot.ask(SELECT) == OK
    bridge.take_away()


def test_the_bridge_ends_with_the_reader(slot: Slot) -> None:
    bridge = Bridge(example("passport", TODAY), slot.port)
    bridge.lay_down()
    slot.accept()
    slot.close()
    assert bridge.wait(10)


def test_the_command_says_when_there_is_no_virtual_reader() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        free = taken.getsockname()[1]
    done = CliRunner().invoke(counter_app, ["virtual-document", "--port", str(free), "--json"])
    assert done.exit_code == 1
    assert '"reader_absent"' in done.output


@pytest.mark.parametrize(
    ("options", "code"), [(["--mrz", "P<"], 2), (["--kind", "nothing"], 2), (["--of", "1"], 1)]
)
def test_the_command_refuses_what_no_document_can_be_made_of(options: list[str], code: int) -> None:
    done = CliRunner().invoke(counter_app, ["virtual-document", *options, "--language", "en"])
    assert done.exit_code == code
