"""Receipt printers: the one that speaks ESC/POS, and the one that writes files."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from counter_app.devices import registry
from counter_app.devices.drivers.escpos_printer import EscposPrinter, encode
from counter_app.devices.drivers.espeak import Espeak
from counter_app.devices.drivers.folder_slip_printer import FolderSlipPrinter
from counter_app.devices.ports import DeviceState, SlipPrinter, Speaker
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.queue.hall import Slip

SLIP = Slip(
    heading="Den Haag", label="Ваш номер", number="A 012",
    lines=("Зареєстровано о 09:00", "Стежте за екраном у залі: її ґава"), footer="04-09-2026",
)  # fmt: skip


class Listening:
    """A printer at a network address that keeps what it is sent."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"tcp://127.0.0.1:{self._server.getsockname()[1]}"
        self.received = b""
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        connection, _ = self._server.accept()
        with connection:
            while part := connection.recv(4096):
                self.received += part

    def close(self) -> bytes:
        self._thread.join(5)
        self._server.close()
        return self.received


def test_a_slip_is_encoded_with_code_pages_and_a_cut() -> None:
    data = encode(SLIP)
    assert b"A 012" in data
    assert b"?" not in data  # every letter found a code page
    assert data.rstrip().endswith(b"\x1dV\x00")
    assert data.index(b"Den Haag") < data.index(b"A 012")


def test_a_warning_stands_above_all_else(tmp_path: Path) -> None:
    warned = replace(SLIP, warning="НАВЧАННЯ: цей номер недійсний")
    plain, data = encode(SLIP), encode(warned)
    assert b"?" not in data
    assert len(data) > len(plain)
    assert data.index(b"Den Haag") > plain.index(b"Den Haag")
    printer = FolderSlipPrinter(tmp_path)
    printer.print_slip(warned)
    (written,) = tmp_path.iterdir()
    assert written.read_text(encoding="utf-8").startswith(warned.warning)


def test_it_is_sent_over_the_network() -> None:
    printer = Listening()
    EscposPrinter(printer.address).print_slip(SLIP)
    assert printer.close() == encode(SLIP)


def test_it_is_written_to_a_device(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.write_bytes(b"")
    printer = EscposPrinter(f"file://{device}")
    assert printer.status().state is DeviceState.READY
    printer.print_slip(SLIP)
    assert device.read_bytes() == encode(SLIP)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "file:///absent/lp0"])
def test_one_that_is_not_there_says_so(address: str) -> None:
    printer = EscposPrinter(address, timeout=0.5)
    assert printer.status().code is Code.DEVICE_ABSENT
    with pytest.raises(Unavailable) as caught:
        printer.print_slip(SLIP)
    assert caught.value.code is Code.DEVICE_ABSENT


def test_slips_in_a_folder_are_numbered(tmp_path: Path) -> None:
    printer = FolderSlipPrinter(tmp_path / "slips")
    assert printer.status().state is DeviceState.READY
    printer.print_slip(SLIP)
    printer.print_slip(SLIP)
    first, second = sorted(printer.folder.iterdir())
    assert (first.name, second.name) == ("slip-00001.txt", "slip-00002.txt")
    assert first.read_text(encoding="utf-8").splitlines()[2:4] == ["Ваш номер", "A 012"]
    (tmp_path / "file").write_text("", encoding="utf-8")
    blocked = FolderSlipPrinter(tmp_path / "file" / "slips")
    assert blocked.status().code is Code.DEVICE_ABSENT
    with pytest.raises(Unavailable):
        blocked.print_slip(SLIP)


def test_the_setting_says_which_printer(tmp_path: Path) -> None:
    assert registry.slip_printer("") is None
    assert isinstance(registry.slip_printer("tcp://10.0.0.9"), EscposPrinter)
    assert isinstance(registry.slip_printer(str(tmp_path)), FolderSlipPrinter)
    for made in (registry.slip_printer("tcp://10.0.0.9"), registry.slip_printer(str(tmp_path))):
        assert isinstance(made, SlipPrinter)


def _program(folder: Path, body: str) -> None:
    program = folder / "espeak-ng"
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)


def test_the_voice_speaks_through_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    voice = Espeak()
    assert isinstance(voice, Speaker)
    _program(tmp_path, f'echo "$2" > {tmp_path}/said; cat >> {tmp_path}/said')
    assert voice.status().state is DeviceState.READY
    voice.say("Nummer A 012, loket 3", "nl")
    assert (tmp_path / "said").read_text("utf-8").split("\n") == ["nl", "Nummer A 012, loket 3"]
    _program(tmp_path, "exit 1")
    with pytest.raises(Unavailable) as caught:
        voice.say("x", "nl")
    assert caught.value.code is Code.DEVICE_FAILED


def test_without_a_voice_nothing_is_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert registry.speaker() is None
    with pytest.raises(Unavailable) as caught:
        Espeak().say("x", "nl")
    assert caught.value.code is Code.DEVICE_ABSENT
