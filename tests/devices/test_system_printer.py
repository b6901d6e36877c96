"""The printer of the machine, played by small programs of our own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.devices.drivers.system_printer import READ_SECONDS, SystemPrinter
from counter_app.devices.ports import DeviceState
from counter_app.devices.registry import label_printer, printer
from counter_app.domain.errors import Code, Unavailable
from counter_app.letters.sheet import Sheet
from tests.devices.contract import PDF, PrinterContract

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="plays the programs of CUPS")


class TestSystemPrinter(PrinterContract):
    @pytest.fixture(autouse=True)
    def _machine(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.programs, self.out = tmp_path / "bin", tmp_path / "out"
        self.programs.mkdir()
        self.out.mkdir()
        monkeypatch.setenv("PATH", str(self.programs))

    def program(self, name: str, script: str) -> None:
        path = self.programs / name
        path.write_text(f"#!/bin/sh\nPATH={os.defpath}\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    @pytest.fixture
    def working(self) -> SystemPrinter:
        self.program("lp", f'n=$(ls {self.out} | wc -l)\ncat > {self.out}/$((n+10))\necho "$@" >&2')
        self.program(
            "lpstat",
            'case "$1" in -d) echo "system default destination: office";;\n'
            '*) echo "printer office is idle.  enabled since today";; esac',
        )
        return SystemPrinter()

    @pytest.fixture
    def absent(self) -> SystemPrinter:
        return SystemPrinter()

    def printed(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.out.iterdir())]

    def test_no_default_printer_is_absent(self, working: SystemPrinter) -> None:
        self.program("lpstat", 'echo "no system default destination"')
        assert working.status().state is DeviceState.ABSENT
        self.program("lp", 'echo "lp: Error - no default destination available." >&2; exit 1')
        with pytest.raises(Unavailable) as unavailable:
            working.print_pdf(PDF, "receipt")
        assert unavailable.value.code is Code.DEVICE_ABSENT

    @pytest.mark.parametrize(
        ("line", "state"),
        [
            ("printer office disabled since today - out of paper", DeviceState.FAILED),
            ("printer office now printing office-3.  enabled", DeviceState.BUSY),
        ],
    )
    def test_its_state_is_told(self, working: SystemPrinter, line: str, state: DeviceState) -> None:
        self.program("lpstat", f'case "$1" in -d) echo "default: office";; *) echo "{line}";; esac')
        assert working.status().state is state

    def test_a_refused_document_fails(self, working: SystemPrinter) -> None:
        self.program("lp", "exit 3")
        with pytest.raises(Unavailable) as unavailable:
            working.print_pdf(PDF, "receipt")
        assert unavailable.value.code is Code.DEVICE_FAILED

    def test_one_that_never_answers_fails_in_time(self, working: SystemPrinter) -> None:
        self.program("lp", "exec sleep 20")
        with pytest.raises(Unavailable) as unavailable:
            SystemPrinter(timeout=0.2).print_pdf(PDF, "receipt")
        assert unavailable.value.code is Code.DEVICE_FAILED

    def test_one_that_is_named_gets_pages_in_their_own_size(self, working: SystemPrinter) -> None:
        self.program("lp", f'cat > {self.out}/1\necho "$@" > {self.out}/2')
        self.program("lpstat", '[ "$2" = labels ] && echo "printer labels is idle" || exit 1')
        label = Sheet("x", "nl", (105.0, 74.0))
        label.end_page()
        data = label.finish()
        labels = label_printer("labels")
        assert labels is not None
        assert labels.status().state is DeviceState.READY
        labels.print_pdf(data, "sticker")
        told = b"-t sticker -d labels -o media=Custom.105x74mm\n"
        assert self.printed() == [data, told]
        gone = label_printer("gone")
        assert gone is not None
        assert gone.status().code is Code.DEVICE_ABSENT
        self.program("lp", 'echo "lp: The printer or class does not exist." >&2; exit 1')
        with pytest.raises(Unavailable) as unavailable:
            gone.print_pdf(data, "sticker")
        assert unavailable.value.code is Code.DEVICE_ABSENT

    def test_lpr_serves_where_lp_is_not(self) -> None:
        self.program("lpr", f'cat > {self.out}/1\necho "$1" > {self.out}/2')
        SystemPrinter().print_pdf(PDF, "receipt")
        assert self.printed() == [PDF, b"-T\n"]

    def test_windows_gives_the_file_to_what_opens_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        given: list[tuple[bytes, str]] = []
        monkeypatch.setattr(
            os, "startfile", lambda path, verb: given.append((Path(path).read_bytes(), verb)),
            raising=False,
        )  # fmt: skip
        windows = SystemPrinter(platform="win32")
        assert windows.status().state is DeviceState.READY
        windows.print_pdf(PDF, "receipt")
        assert given == [(PDF, "print")]

        named: list[tuple[str, str]] = []
        monkeypatch.setattr(os, "startfile", lambda _path, *told: named.append(told))
        SystemPrinter("Labels 2", platform="win32").print_pdf(PDF, "sticker")
        assert named == [("printto", '"Labels 2"')]

        def refuse(path: str, verb: str) -> None:
            raise OSError("no program")

        monkeypatch.setattr(os, "startfile", refuse, raising=False)
        with pytest.raises(Unavailable):
            windows.print_pdf(PDF, "receipt")


def test_the_settings_choose_the_driver(tmp_path: Path) -> None:
    assert isinstance(printer("system"), SystemPrinter)
    assert label_printer("") is None
    assert isinstance(label_printer(str(tmp_path)), FolderPrinter)
    named = label_printer("Labels 2")
    assert isinstance(named, SystemPrinter)
    assert named.name == "Labels 2"
    chosen = printer(str(tmp_path))
    assert isinstance(chosen, FolderPrinter)
    assert chosen.folder == tmp_path


class TestWindows:
    """What is given to the program that prints PDF files lies in a private folder for a while."""

    @pytest.fixture(autouse=True)
    def _home(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COUNTER_HOME", str(tmp_path))
        self.home, self.given = tmp_path / "private", list[Path]()
        self.now = 0.0
        monkeypatch.setattr("time.monotonic", lambda: self.now)

    def start(self, path: str, *_told: str) -> None:
        assert Path(path).read_bytes() == PDF
        self.given.append(Path(path))

    def test_papers_are_removed_once_they_were_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("os.startfile", self.start, raising=False)
        windows = SystemPrinter(platform="win32")
        windows.print_pdf(PDF, "receipt")
        self.now = READ_SECONDS
        windows.print_pdf(PDF, "receipt")
        assert [path.exists() for path in self.given] == [True, True]
        self.now += 1
        windows.print_pdf(PDF, "receipt")
        assert [path.exists() for path in self.given] == [False, True, True]
        assert all(self.home in path.parents for path in self.given)
        del windows
        assert [path.exists() for path in self.given] == [False] * 3

    def test_nothing_stays_of_what_could_not_be_printed(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuses(path: str, *_told: str) -> None:
            self.start(path)
            raise OSError

        monkeypatch.setattr("os.startfile", refuses, raising=False)
        with pytest.raises(Unavailable):
            SystemPrinter(platform="win32").print_pdf(PDF, "receipt")
        assert not self.given[0].exists()
