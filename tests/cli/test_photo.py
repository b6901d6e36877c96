"""`photo check`: what is measured, with limits and sources; what is only asked; exit codes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from counter_app.devices.drivers.virtual_document.portrait import draw
from counter_app.settings import photo_rules
from tests.cli.conftest import Run, answer, refusal
from tests.devices.ofiq import program

PICTURE = draw(3, is_jpeg_2000=False).data


@pytest.fixture
def face(tmp_path: Path) -> Path:
    path = tmp_path / "face.jpg"
    path.write_bytes(PICTURE)
    return path


def test_a_good_photo_is_told_with_limits_and_sources(run: Run, face: Path) -> None:
    result = run("photo", "check", face, "--json")
    assert result.exit_code == 0
    told = answer(result)
    assert told["verdict"] == "good"
    assert told["unknown"] == ["age"]  # nothing says how old it is
    assert told["format"] == "JPEG"
    assert told["program"] is None
    measures = {one["measure"]: one for one in told["measures"]}
    assert measures["width"]["value"] == 413
    assert measures["width"]["least"] == 413
    assert measures["age"]["verdict"] == "unknown"
    assert all(one["source"] for one in [*told["measures"], *told["questions"]])
    assert len(told["questions"]) == len(photo_rules().questions)


def test_a_poor_photo_ends_with_one(run: Run, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[306] = "2024:01:01 00:00:00"
    out = BytesIO()
    with Image.open(BytesIO(PICTURE)) as image:
        image.save(out, "JPEG", exif=exif)
    old = tmp_path / "old.jpg"
    old.write_bytes(out.getvalue())
    result = run("photo", "check", old, "--on", "2026-09-04")
    assert result.exit_code == 1
    assert "poor         age (days): 977" in result.output
    assert "Does the photo look like the person in front of you?" in result.output
    assert "Not known" not in result.output
    assert "No quality program is set" in result.output


def test_what_is_not_known_is_named(run: Run, face: Path) -> None:
    assert "Together: good. Not known: age (days)." in run("photo", "check", face).output


def test_a_quality_program_adds_hints(
    run: Run, face: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTER_PHOTO_PROGRAM", program(tmp_path))
    assert answer(run("photo", "check", face, "--json"))["program"] == {
        "UnifiedQualityScore": 61.0, "EyesOpen": 97.0,
    }  # fmt: skip
    monkeypatch.setenv("COUNTER_PHOTO_PROGRAM", program(tmp_path, code=1))
    assert "gave no answer" in run("photo", "check", face).output


@pytest.mark.parametrize(
    ("content", "code"), [(None, "file_missing"), (b"no picture", "file_damaged")]
)
def test_what_is_no_photo_is_said(
    run: Run, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "x.jpg"
    if content is not None:
        path.write_bytes(content)
    assert refusal(run("photo", "check", path, "--json"))["error"] == code


def test_a_bad_day_is_said(run: Run, face: Path) -> None:
    assert refusal(run("photo", "check", face, "--on", "soon", "--json"))["error"] == "bad_date"
