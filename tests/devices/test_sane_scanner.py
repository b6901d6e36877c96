"""A flatbed by scanimage: a made-up command with every failure, and SANE's own test device."""

from __future__ import annotations

import os
import shutil
import stat
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from counter_app.devices.drivers.sane_scanner import FolderScanner, SaneScanner
from counter_app.devices.ports import DeviceState, DocumentScanner
from counter_app.devices.registry import document_scanner
from counter_app.domain.errors import Code, Unavailable

_SCANIMAGE = shutil.which("scanimage")


def never() -> bool:
    return False


def program(folder: Path, body: str) -> str:
    """Write a command that stands in for scanimage."""
    path = folder / "scanimage"
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def png(folder: Path) -> Path:
    out = BytesIO()
    Image.new("RGB", (60, 40), "white").save(out, "PNG")
    path = folder / "page.png"
    path.write_bytes(out.getvalue())
    return path


def test_settings_choose_the_scanner(tmp_path: Path) -> None:
    assert document_scanner(" ") is None
    for setting, kind in (("sane", SaneScanner), ("sane:net:one", SaneScanner),
                          (str(tmp_path), FolderScanner)):  # fmt: skip
        chosen = document_scanner(setting)
        assert isinstance(chosen, kind)
        assert isinstance(chosen, DocumentScanner)


def test_the_page_comes_from_the_device_that_was_named(tmp_path: Path) -> None:
    page, told = png(tmp_path), tmp_path / "told"
    scanner = SaneScanner("test:0", program=program(tmp_path, f'echo "$@" >{told}\ncat {page}'))
    assert scanner.page(never) == page.read_bytes()
    words = told.read_text().split()
    assert "--device-name=test:0" in words
    assert {"--format=png", "--resolution=300"} <= set(words)
    assert scanner.status().state is DeviceState.READY


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("echo 'scanimage: no SANE devices found' >&2; exit 1", Code.DEVICE_ABSENT),
        ("echo 'scanimage: open of device x failed: Invalid argument' >&2; exit 1",
         Code.DEVICE_ABSENT),
        ("echo 'scanimage: Device busy' >&2; exit 3", Code.SCANNER_BUSY),
        ("echo 'Document feeder jammed' >&2; exit 6", Code.SCANNER_OPEN),
        ("echo 'Scanner cover is open' >&2; exit 8", Code.SCANNER_OPEN),
        ("exit 9", Code.DEVICE_FAILED),
        ("exit 11", Code.SCANNER_REFUSED),
        ("kill -SEGV $$", Code.DEVICE_FAILED),
        ("exit 0", Code.DEVICE_FAILED),
        ("echo no picture", Code.DEVICE_FAILED),
    ],
)  # fmt: skip
def test_every_failure_is_plain(tmp_path: Path, body: str, code: Code) -> None:
    with pytest.raises(Unavailable) as failed:
        SaneScanner(program=program(tmp_path, body)).page(never)
    assert failed.value.code is code


def test_a_missing_command_is_said(tmp_path: Path) -> None:
    scanner = SaneScanner(program=str(tmp_path / "nothing"))
    assert scanner.status().code is Code.SCANNER_SOFTWARE_MISSING
    with pytest.raises(Unavailable) as failed:
        scanner.page(never)
    assert failed.value.code is Code.SCANNER_SOFTWARE_MISSING


@pytest.mark.parametrize(("list_", "state"), [("echo test:0", "READY"), ("exit 0", "ABSENT")])
def test_without_a_name_the_first_that_is_listed_counts(
    tmp_path: Path, list_: str, state: str
) -> None:
    found = SaneScanner(program=program(tmp_path, list_)).status()
    assert found.state is DeviceState[state]


def test_a_scanner_that_hangs_is_ended(tmp_path: Path) -> None:
    """Even one that does not listen: it is asked, and then made to."""
    pid = tmp_path / "pid"
    body = f"trap '' TERM\necho $$ >{pid}\nexec tail -f /dev/null"
    scanner = SaneScanner(program=program(tmp_path, body), seconds=0.3)
    with pytest.raises(Unavailable) as failed:
        scanner.page(never)
    assert failed.value.code is Code.SCANNER_SLOW
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


def test_a_scan_is_stopped(tmp_path: Path) -> None:
    scanner = SaneScanner(program=program(tmp_path, "exec tail -f /dev/null"))
    with pytest.raises(Unavailable) as stopped:
        scanner.page(lambda: True)
    assert stopped.value.code is Code.SCANNER_STOPPED


def test_a_folder_gives_the_newest_scan(tmp_path: Path) -> None:
    scanner = FolderScanner(tmp_path)
    with pytest.raises(Unavailable):
        scanner.page(never)
    page = png(tmp_path)
    assert scanner.page(never) == page.read_bytes()
    assert scanner.status().state is DeviceState.READY


@pytest.fixture
def sane(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let SANE know its test device only."""
    (tmp_path / "dll.conf").write_text("test\n", encoding="ascii")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(tmp_path))


@pytest.mark.skipif(_SCANIMAGE is None, reason="sane-utils is not installed")
@pytest.mark.usefixtures("sane")
def test_the_real_command_scans_the_test_device() -> None:
    assert SaneScanner().status().state is DeviceState.READY
    with Image.open(BytesIO(SaneScanner("test:0").page(never))) as page:
        assert page.format == "PNG"
        assert page.width / page.height == pytest.approx(130 / 95, rel=0.02)
        assert page.width > 1400
    with pytest.raises(Unavailable) as absent:
        SaneScanner("nobody:0").page(never)
    assert absent.value.code is Code.DEVICE_ABSENT
