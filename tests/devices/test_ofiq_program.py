"""The quality program: asked with a picture that is gone afterwards; its scores are hints."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.devices.drivers.ofiq_program import OfiqProgram
from counter_app.devices.drivers.virtual_document.portrait import draw
from counter_app.devices.ports import DeviceState, PhotoAdviser, PhotoScore
from counter_app.devices.registry import photo_adviser
from counter_app.domain.errors import Code
from tests.devices.ofiq import program
from tests.expectations import refused

PICTURE = draw(3, is_jpeg_2000=True).data


def test_settings_choose_the_program(tmp_path: Path) -> None:
    assert photo_adviser(" ") is None
    chosen = photo_adviser(program(tmp_path))
    assert isinstance(chosen, PhotoAdviser)
    assert chosen.status().state is DeviceState.READY


def test_scores_come_lowest_first_and_the_picture_goes(tmp_path: Path) -> None:
    found = OfiqProgram(program(tmp_path, row="p.png;26.3;0.9;61;-1;")).scores(PICTURE)
    assert found == (PhotoScore("UnifiedQualityScore", 61),)
    found = OfiqProgram(program(tmp_path, row="p.png;1;1;97;12.5;")).scores(PICTURE)
    assert [one.name for one in found] == ["EyesOpen", "UnifiedQualityScore"]
    assert not Path((tmp_path / "seen.txt").read_text()).parent.exists()


def test_an_absent_program_is_said() -> None:
    absent = OfiqProgram("/nowhere/OFIQSampleApp -c x")
    assert absent.status().state is DeviceState.ABSENT
    with refused(Code.DEVICE_ABSENT):
        absent.scores(PICTURE)


@pytest.mark.parametrize(("row", "code"), [("", 0), ("p.png;x;y;z;;", 0), ("p.png;1;1;50;50;", 3)])
def test_a_program_that_says_nothing_of_use_failed(tmp_path: Path, row: str, code: int) -> None:
    with refused(Code.DEVICE_FAILED):
        OfiqProgram(program(tmp_path, row=row, code=code)).scores(PICTURE)


def test_what_is_no_picture_never_reaches_it(tmp_path: Path) -> None:
    with refused(Code.FILE_DAMAGED):
        OfiqProgram(program(tmp_path)).scores(b"no picture")
    assert not (tmp_path / "seen.txt").exists()
