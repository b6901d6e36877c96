"""Where shipped files and the user's own folders are looked for."""

import sys
from pathlib import Path

import pytest

from counter_app import paths
from counter_app.domain.errors import Code, Unavailable


@pytest.fixture(autouse=True)
def no_overrides(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COUNTER_RESOURCES", "COUNTER_MIGRATIONS", "COUNTER_HOME"):
        monkeypatch.delenv(name, raising=False)


def test_the_checkout_has_the_resources() -> None:
    assert paths.resource("letters", "nl", "appointment.toml").is_file()


def test_an_override_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fonts").mkdir()
    monkeypatch.setenv("COUNTER_RESOURCES", str(tmp_path))
    monkeypatch.setenv("COUNTER_MIGRATIONS", str(tmp_path))
    assert paths.resource("fonts") == tmp_path / "fonts"
    assert paths.migrations() == tmp_path


def test_a_bundle_then_a_wheel_then_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "counter_app"
    places = [tmp_path / "bundle" / "resources", package / "_resources", tmp_path / "resources"]
    for place in places:
        place.mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    found = []
    for place in places:
        found.append(paths.resource())
        place.rmdir()
    assert found == places


@pytest.mark.parametrize("parts", [("fonts", "Absent.ttf"), ("absent",)])
def test_what_is_missing_is_named_without_the_machine_s_folders(parts: tuple[str, ...]) -> None:
    with pytest.raises(Unavailable) as refusal:
        paths.resource(*parts)
    assert refusal.value.code is Code.FILE_MISSING
    assert refusal.value.values["name"] == "/".join(("resources", *parts))


def test_an_override_that_does_not_exist_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTER_RESOURCES", str(tmp_path / "absent"))
    with pytest.raises(Unavailable):
        paths.resource("letters")


def test_the_user_s_folders_are_separate_and_can_be_put_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = (paths.data_dir, paths.state_dir, paths.config_dir)
    assert all("counter-app" in folder().parts for folder in folders)
    monkeypatch.setenv("COUNTER_HOME", str(tmp_path))
    assert [folder() for folder in folders] == [
        tmp_path / "data", tmp_path / "state", tmp_path / "config",
    ]  # fmt: skip
