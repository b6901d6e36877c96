"""Folders for a while: gone at the end, after an exception, and after a kill at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from counter_app import paths, scratch

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="modes and signals of POSIX")

_MAKES = """
import sys
from pathlib import Path
from counter_app import scratch
folder = scratch.Scratch("print", Path(sys.argv[1]))
(folder.path / "print.pdf").write_bytes(b"%PDF of somebody")
print(folder.path, flush=True)
"""
_STAYS = f"{_MAKES}\nsys.stdin.read()"
_FAILS = f"{_MAKES}\nraise ValueError"


@pytest.fixture(autouse=True)
def _as_at_a_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "_swept", set())


def making(program: str, base: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, str(base)], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip


def told(process: subprocess.Popen[str]) -> Path:
    assert process.stdout
    return Path(process.stdout.readline().strip())


@posix_only
def test_only_the_user_looks_into_it(tmp_path: Path) -> None:
    base = tmp_path / "deep" / "place"
    with scratch.Scratch("photo", base) as folder:
        assert folder.path.parent == base
        assert folder.path.stat().st_mode & 0o777 == 0o700
        assert base.stat().st_mode & 0o777 == 0o700
    assert not folder.path.exists()


def test_it_is_gone_after_an_exception(tmp_path: Path) -> None:
    def work() -> None:
        with scratch.Scratch("photo", tmp_path) as folder:
            (folder.path / "photo.png").write_bytes(b"a face")
            raise ValueError("damaged")

    with pytest.raises(ValueError, match="damaged"):
        work()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("program", [_MAKES, _FAILS])
def test_it_is_gone_when_the_program_ends_whatever_ended_it(tmp_path: Path, program: str) -> None:
    process = making(program, tmp_path)
    folder = told(process)
    assert folder.name.startswith(f"counter-print-{process.pid}-")
    process.communicate(timeout=30)
    assert list(tmp_path.iterdir()) == []


@posix_only
def test_after_a_kill_the_next_start_removes_it_and_nothing_else(tmp_path: Path) -> None:
    killed, alive = making(_STAYS, tmp_path), making(_STAYS, tmp_path)
    left, held = told(killed), told(alive)
    strange = tmp_path / "counter-postgres-1"
    strange.mkdir()
    (strange / "data").write_text("of another program")
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=30)
    assert (left / "print.pdf").exists()
    with scratch.Scratch("print", tmp_path) as mine:
        assert {one.name for one in tmp_path.iterdir()} == {
            mine.path.name, held.name, strange.name,
        }  # fmt: skip
    alive.communicate(timeout=30)
    assert list(tmp_path.iterdir()) == [strange]


@posix_only
def test_a_link_is_never_followed(tmp_path: Path) -> None:
    away = tmp_path / "away"
    away.mkdir()
    (away / scratch.HELD).write_bytes(b"")
    (away / "letter.pdf").write_bytes(b"%PDF")
    base = tmp_path / "base"
    base.mkdir()
    (base / "counter-print-1").symlink_to(away)
    assert scratch.sweep(base) == 0
    assert (away / "letter.pdf").exists()


def test_one_cut_short_in_the_making_goes_once_it_is_old(tmp_path: Path) -> None:
    fresh, old = tmp_path / "counter-look-1", tmp_path / "counter-look-2"
    for folder in (fresh, old):
        folder.mkdir()
    os.utime(old, (0, 0))
    assert scratch.sweep(tmp_path) == 1
    assert list(tmp_path.iterdir()) == [fresh]


def test_where_the_user_s_place_cannot_be_written_the_system_s_is_taken(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with scratch.Scratch("look", tmp_path / "file" / "below") as folder:
        assert folder.path.is_dir()
        assert tmp_path not in folder.path.parents


def test_private_folders_lie_in_memory_where_the_system_has_a_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COUNTER_HOME", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with scratch.private("look") as folder:
        assert folder.path.parent == tmp_path / "counter-app"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "absent"))
    assert paths.private_dir() == paths.state_dir() / "private"
    monkeypatch.setenv("COUNTER_HOME", str(tmp_path))
    assert paths.private_dir() == tmp_path / "private"
