"""Cameras: drawn faces, and pictures that another program saves."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from counter_app.devices.drivers.folder_camera import LARGEST, FolderCamera
from counter_app.devices.drivers.simulated_camera import SimulatedCamera
from counter_app.devices.ports import Camera, DeviceState
from counter_app.devices.registry import camera
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Unavailable
from tests.factories import NOW


def picture(colour: str = "grey", kind: str = "JPEG") -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 50), colour).save(out, kind)
    return out.getvalue()


def test_settings_choose_the_camera(tmp_path: Path) -> None:
    assert camera(" ") is None
    assert isinstance(camera("simulated"), SimulatedCamera)
    chosen = camera(str(tmp_path))
    assert isinstance(chosen, FolderCamera)
    assert isinstance(chosen, Camera)


def test_a_drawn_face_is_the_same_for_the_same_person() -> None:
    one = SimulatedCamera(7, SetClock(NOW))
    assert one.status().state is DeviceState.READY
    first = one.picture()
    assert first.taken_at == NOW
    assert first.data == one.picture().data
    one.seed = 8
    assert one.picture().data != first.data


def test_the_newest_picture_of_a_folder_counts(tmp_path: Path) -> None:
    source = FolderCamera(tmp_path)
    with pytest.raises(Unavailable) as nothing:
        source.picture()
    assert nothing.value.code is Code.DEVICE_ABSENT
    for age, name, data in (
        (30, "old.jpg", picture("red")), (10, "new.PNG", picture("blue", "PNG")),
        (0, "notes.txt", b"no picture"),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(data)
        os.utime(tmp_path / name, (NOW.timestamp() - age,) * 2)
    found = source.picture()
    assert found.data == picture("blue", "PNG")
    assert found.taken_at is not None
    assert (NOW - found.taken_at).total_seconds() == 10
    assert FolderCamera(tmp_path / "old.jpg").picture().data == picture("red")


@pytest.mark.parametrize("bad", [b"", b"GIF89a", bytes(LARGEST + 1)])
def test_what_is_no_picture_is_said(tmp_path: Path, bad: bytes) -> None:
    (tmp_path / "a.jpg").write_bytes(bad)
    with pytest.raises(Unavailable) as failed:
        FolderCamera(tmp_path).picture()
    assert failed.value.code is Code.DEVICE_FAILED


def test_an_absent_folder_is_said(tmp_path: Path) -> None:
    absent = FolderCamera(tmp_path / "none")
    assert absent.status().state is DeviceState.ABSENT
    with pytest.raises(Unavailable) as missing:
        absent.picture()
    assert missing.value.code is Code.DEVICE_ABSENT
