"""The set-up's decisions, without a network: what is missing, what is stale, what went wrong."""

import fcntl
import importlib
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parents[2]
BOOTSTRAP = PROJECT / "installer" / "bootstrap.py"
MODULES = ("steps", "environment", "system_packages", "commands")
PACKAGES = ["package installer (uv)", "packages of requirements.lock", "the program itself"]
EVERYTHING = ["environment in .venv", *PACKAGES, "translations"]


@pytest.fixture
def installer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make the set-up's modules importable, as its own start does, and forget them after."""
    monkeypatch.syspath_prepend(str(BOOTSTRAP.parent))
    yield
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.fixture
def environment(installer: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the module `environment`, working in a folder of the test's own."""
    module = importlib.import_module("environment")
    place = tmp_path / "a project" / ".venv"
    values = {
        "ENVIRONMENT": place,
        "TRANSLATIONS": tmp_path,
        "_PROGRAMS": place / "bin",
        "_LOCK": place / "setup.lock",
        "_STAMP": place / "setup.json",
        "_REQUIREMENTS": tmp_path / "requirements.lock",
    }
    for name, value in values.items():
        monkeypatch.setattr(module, name, value)
    place.mkdir(parents=True)
    (tmp_path / "requirements.lock").write_text("one==1\n")
    (tmp_path / "counter_nl.ts").write_text("<TS/>")
    return module


class Steps:
    """Stands in for the package tools: notes each step and leaves the files it would leave."""

    def __init__(self, environment: ModuleType) -> None:
        self.environment = environment
        self.titles: list[str] = []
        self.breaks_at = ""

    def __call__(self, title: str, command: list[str], settings: object = None) -> None:
        self.titles.append(title)
        if title == self.breaks_at:
            raise KeyboardInterrupt
        if title == "translations":
            for source in command[2:]:
                Path(source).with_suffix(".qm").touch()
        for name in ("python", "counter-app"):
            program = Path(self.environment.program(name))
            program.parent.mkdir(exist_ok=True)
            program.touch()

    def again(self) -> list[str]:
        """Set up once more and return the steps that took."""
        self.titles.clear()
        if not self.environment.is_current():
            self.environment.prepare()
        assert self.environment.is_current()
        return self.titles


@pytest.fixture
def steps(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Steps:
    steps = Steps(environment)
    monkeypatch.setattr(environment, "run_step", steps)
    monkeypatch.setattr(environment, "_pip_settings", dict)
    return steps


def test_first_set_up_does_everything_and_the_second_nothing(steps: Steps) -> None:
    assert steps.again() == EVERYTHING
    assert steps.again() == []


def test_changed_lock_installs_packages_only(steps: Steps, tmp_path: Path) -> None:
    steps.again()
    (tmp_path / "requirements.lock").write_text("one==2\n")
    assert steps.again() == [*PACKAGES, "translations"]


def test_changed_text_translates_only(steps: Steps, tmp_path: Path) -> None:
    steps.again()
    (tmp_path / "counter_nl.ts").write_text("<TS></TS>")
    assert steps.again() == ["translations"]
    (tmp_path / "counter_nl.qm").unlink()
    assert steps.again() == ["translations"]


@pytest.mark.parametrize("title", EVERYTHING)
def test_interrupted_set_up_heals(steps: Steps, title: str) -> None:
    steps.breaks_at = title
    with pytest.raises(KeyboardInterrupt):
        steps.again()
    assert not steps.environment.is_current()
    steps.breaks_at = ""
    assert steps.again() == EVERYTHING


def test_interrupted_update_begins_anew(steps: Steps, tmp_path: Path) -> None:
    steps.again()
    (tmp_path / "requirements.lock").write_text("one==2\n")
    steps.breaks_at = "packages of requirements.lock"
    with pytest.raises(KeyboardInterrupt):
        steps.again()
    steps.breaks_at = ""
    assert steps.again() == EVERYTHING


@pytest.mark.parametrize("damage", ["python", "counter-app"])
def test_broken_environment_is_rebuilt(steps: Steps, damage: str) -> None:
    steps.again()
    Path(steps.environment.program(damage)).unlink()
    assert steps.again() == EVERYTHING


@pytest.mark.parametrize("content", ["", "{", "[]", '{"made for": 3}'])
def test_damaged_stamp_is_no_stamp(steps: Steps, content: str) -> None:
    steps.again()
    steps.environment._STAMP.write_text(content)
    assert steps.again() == EVERYTHING


def test_environment_of_another_place_or_python_is_made_anew(steps: Steps) -> None:
    steps.again()
    stamp = json.loads(steps.environment._STAMP.read_text())
    steps.environment._STAMP.write_text(json.dumps({**stamp, "made for": "Python 3.12 elsewhere"}))
    assert steps.again() == EVERYTHING


def test_second_set_up_waits_for_the_first(environment: ModuleType) -> None:
    program = (
        "import pathlib, sys; sys.path.insert(0, sys.argv[1]); import environment as e\n"
        "e.ENVIRONMENT = pathlib.Path(sys.argv[2]); e._LOCK = e.ENVIRONMENT / 'setup.lock'\n"
        "with e.alone(): print('mine')"
    )
    words = [sys.executable, "-c", program, str(BOOTSTRAP.parent), str(environment.ENVIRONMENT)]
    with environment.alone():
        second = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        assert second.stdout is not None
        assert second.stdout.readline().startswith("Another set-up is under way")
        assert second.poll() is None
    assert second.communicate()[0] == "mine\n"


def test_step_that_outlives_its_set_up_keeps_the_next_one_waiting(environment: ModuleType) -> None:
    program = (
        "import os, pathlib, subprocess, sys; sys.path.insert(0, sys.argv[1])\n"
        "import environment as e\n"
        "e.ENVIRONMENT = pathlib.Path(sys.argv[2]); e._LOCK = e.ENVIRONMENT / 'setup.lock'\n"
        "with e.alone():\n"
        "    subprocess.Popen([sys.executable, '-c', 'input()'], close_fds=False)\n"
        "    os._exit(9)"
    )
    words = [sys.executable, "-c", program, str(BOOTSTRAP.parent), str(environment.ENVIRONMENT)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as killed:
        killed.wait()
        with environment._LOCK.open("rb") as file:
            with pytest.raises(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            assert killed.stdin is not None
            killed.stdin.close()
            fcntl.flock(file, fcntl.LOCK_EX)


def test_pip_settings_reach_uv(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("UV_DEFAULT_INDEX", "UV_FIND_LINKS", "UV_INDEX_STRATEGY", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("UV_HTTP_TIMEOUT", "7")
    given = {"index-url": "mirror", "timeout": "60", "cert": "ours.pem", "find-links": "a b"}
    assert environment.uv_settings(given) == {
        "UV_DEFAULT_INDEX": "mirror",
        "UV_FIND_LINKS": "a,b",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
        "SSL_CERT_FILE": "ours.pem",
    }


@pytest.fixture
def system(installer: None, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the module `system_packages` on a machine that lacks every library."""
    module = importlib.import_module("system_packages")
    monkeypatch.setattr(module, "_loads", lambda library: False)
    monkeypatch.setattr(module, "venv_missing", lambda: True)
    monkeypatch.setattr(module, "_package_lists_present", lambda: True)
    monkeypatch.setattr(module.shutil, "which", lambda name: name)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return module


def test_ordinary_user_is_told_one_line(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "_administrator", lambda: None)
    with pytest.raises(importlib.import_module("steps").Problem) as told:
        system.provide(on_screen=False, with_venv=True, with_postgresql=True)
    lines = [line for line in str(told.value).splitlines() if "apt-get" in line]
    assert lines == [
        "sudo apt-get install -y --no-install-recommends libdbus-1-3 libegl1 libfontconfig1"
        " libgl1 libglib2.0-0 libxkbcommon0 python3-venv"
    ]


def test_screen_libraries_are_asked_for_where_there_is_a_screen(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    unseen = system.missing_libraries(on_screen=True)
    monkeypatch.setenv("DISPLAY", ":0")
    assert system.missing_libraries(on_screen=False) == unseen
    assert set(system.missing_libraries(on_screen=True)) > {*unseen, "libxcb-cursor0"}
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "libwayland-cursor0" in system.missing_libraries(on_screen=True)


def test_missing_postgresql_stops_nobody(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = importlib.import_module("steps").Problem

    def refuse(title: str, command: list[str]) -> None:
        raise problem("no such package")

    monkeypatch.setattr(system, "_loads", lambda library: True)
    monkeypatch.setattr(system, "postgresql_missing", lambda: True)
    monkeypatch.setattr(system, "_administrator", list)
    monkeypatch.setattr(system, "run_step", refuse)
    system.provide(on_screen=False, with_venv=False, with_postgresql=True)
    assert "no such package" in capsys.readouterr().out


def test_missing_chip_reader_stops_nobody(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = importlib.import_module("steps").Problem

    def refuse(title: str, command: list[str]) -> None:
        raise problem("no such package")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "_PCSC", {"pcscd": "/nowhere/pcscd"})
    assert "pcscd" in system.pcsc_missing()
    monkeypatch.setattr(system, "_administrator", lambda: None)
    system.provide_pcsc()
    assert "sudo apt-get install -y --no-install-recommends pcscd" in capsys.readouterr().out
    monkeypatch.setattr(system, "_administrator", list)
    monkeypatch.setattr(system, "run_step", refuse)
    system.provide_pcsc()
    assert "no such package" in capsys.readouterr().out


def test_chip_reader_is_built_after_what_builds_it(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = steps.environment
    given: list[str] = []

    def note(title: str, command: list[str], settings: object = None) -> None:
        given.append(Path(command[-1]).read_text(encoding="utf-8"))

    monkeypatch.setattr(module, "run_step", note)
    module.install_chip_reader()
    assert [text.partition("==")[0] for text in given] == ["setuptools", "pyscard"]
    assert all("--hash=sha256:" in text and not text.endswith("\\\n") for text in given)


@pytest.mark.parametrize(
    ("printed", "advice"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("error: failed to write `x`: Read-only file system (os error 30)", "cannot be written"),
        ("Caused by: invalid peer certificate: UnknownIssuer", "SSL_CERT_FILE"),
        ("dns error: failed to lookup address information", "connect to the network"),
        ("E: Unable to locate package libegl1", "/etc/apt"),
        ("E: Could not get lock /var/lib/dpkg/lock-frontend", "Another program"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "not the one the lock file names"),
    ],
)
def test_failed_step_is_told_with_its_remedy(installer: None, printed: str, advice: str) -> None:
    steps = importlib.import_module("steps")
    with pytest.raises(steps.Problem, match=advice):
        steps.run_step("a step", [sys.executable, "-c", f"print({printed!r}); raise SystemExit(1)"])


def test_unknown_failure_shows_what_was_said(installer: None) -> None:
    steps = importlib.import_module("steps")
    with pytest.raises(steps.Problem, match=r"a step.*\n    gears jammed"):
        steps.run_step("a step", [sys.executable, "-c", "raise SystemExit('gears jammed')"])


def test_display_counts_when_it_answers(
    installer: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    commands = importlib.import_module("commands")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not commands._has_screen()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert commands._has_screen()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4711")
        server.listen()
        assert commands._has_screen()
        monkeypatch.setenv("DISPLAY", ":4711.0")
        assert commands._has_screen()
    monkeypatch.delenv("DISPLAY")
    assert not commands._has_screen()
    monkeypatch.setenv("DISPLAY", "desk.example:10.0")
    assert commands._has_screen()


def start(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False)


def test_help_names_every_command() -> None:
    shown = start(str(BOOTSTRAP), "--help").stdout
    for command in ("run", "test", "check", "translate", "setup", "migrate"):
        assert f"\n  {command} " in shown


@pytest.mark.parametrize("words", [["dance"], [], ["setup", "--now"]])
def test_wrong_usage_is_told(words: list[str]) -> None:
    done = start(str(BOOTSTRAP), *words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_other_python_is_refused_in_a_sentence() -> None:
    program = (
        "import runpy, sys; sys.version_info = (3, 10, 1); sys.argv[:] = ['bootstrap.py', 'run']\n"
        f"runpy.run_path({str(BOOTSTRAP)!r}, run_name='__main__')"
    )
    done = start("-c", program)
    assert done.returncode == 1
    assert done.stderr.startswith("Python 3.10 does not fit")
    assert "Traceback" not in done.stderr
