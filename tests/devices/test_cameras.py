"""Cameras: drawn faces, and pictures that another program saves."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from counter_app.devices.drivers.folder_camera import LARGEST, FolderCamera
from counter_app.devices.drivers.simulated_camera import SimulatedCamera
from counter_app.devices.drivers.video_camera import GLANCE_TALL, VideoCamera
from counter_app.devices.ports import Camera, DeviceState, LiveCamera
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
    assert not isinstance(chosen, LiveCamera)
    for words in ("video", "video:1", "video:/dev/video9"):
        assert isinstance(camera(words), VideoCamera)


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


def test_an_inbox_is_emptied_as_it_is_read(tmp_path: Path) -> None:
    inbox = camera(f"inbox:{tmp_path}")
    assert isinstance(inbox, FolderCamera)
    for age, name in ((30, "of somebody who left.jpg"), (0, "new.jpg")):
        (tmp_path / name).write_bytes(picture("red" if age else "blue"))
        os.utime(tmp_path / name, (NOW.timestamp() - age,) * 2)
    (tmp_path / "notes.txt").write_text("not ours")
    assert inbox.picture().data == picture("blue")
    assert [one.name for one in tmp_path.iterdir()] == ["notes.txt"]
    with pytest.raises(Unavailable) as nothing:
        inbox.picture()
    assert nothing.value.code is Code.DEVICE_ABSENT


def test_an_absent_folder_is_said(tmp_path: Path) -> None:
    absent = FolderCamera(tmp_path / "none")
    assert absent.status().state is DeviceState.ABSENT
    with pytest.raises(Unavailable) as missing:
        absent.picture()
    assert missing.value.code is Code.DEVICE_ABSENT


def test_a_drawn_face_sways_while_it_is_watched(tmp_path: Path) -> None:
    one = SimulatedCamera(7, SetClock(NOW))
    assert isinstance(one, LiveCamera)
    seen = {one.glance().data for _ in range(10)}
    assert len(seen) > 2
    one.rest()
    assert one.picture().data not in seen


class Film:
    """So many frames, then nothing; counts how it is used."""

    def __init__(self, frames: int, *, is_open: bool = True) -> None:
        self.left, self.is_open, self.released = frames, is_open, 0

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's own name
        return self.is_open

    def read(self) -> tuple[bool, object]:
        self.left -= 1
        return self.left >= 0, f"frame {self.left}"

    def release(self) -> None:
        self.released += 1


def written(frame: object, tallest: int | None) -> bytes:
    return f"{frame} {tallest}".encode()


def test_a_device_is_opened_once_settles_and_rests() -> None:
    films: list[Film] = []

    def opened(source: str) -> Film:
        assert source == "2"
        films.append(Film(100))
        return films[-1]

    one = VideoCamera("2", SetClock(NOW), opened, written)
    assert isinstance(one, LiveCamera)
    glance, picture = one.glance(), one.picture()
    assert (glance.data, picture.data) == (f"frame 94 {GLANCE_TALL}".encode(), b"frame 93 None")
    assert picture.taken_at == NOW
    assert [film.released for film in films] == [0]
    assert one.status().state is DeviceState.READY
    one.rest()
    one.rest()
    assert [film.released for film in films] == [1]
    one.picture()
    assert [film.released for film in films] == [1, 1]


def test_a_film_that_ends_begins_anew_and_a_dead_device_is_said() -> None:
    films = [Film(6), Film(100)]
    one = VideoCamera("a film", SetClock(NOW), lambda _source: films.pop(0), written)
    one.glance()
    assert one.picture().data == b"frame 94 None"

    dead = VideoCamera("0", SetClock(NOW), lambda _source: Film(0), written)
    with pytest.raises(Unavailable) as failed:
        dead.picture()
    assert failed.value.code is Code.DEVICE_FAILED


def test_an_absent_device_is_said() -> None:
    closed = Film(0, is_open=False)
    absent = VideoCamera("9", SetClock(NOW), lambda _source: closed, written)
    assert absent.status().code is Code.DEVICE_ABSENT
    with pytest.raises(Unavailable) as missing:
        absent.glance()
    assert missing.value.code is Code.DEVICE_ABSENT
    assert closed.released == 2


def test_the_optional_package_is_named_when_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cv2", None)
    one = VideoCamera("0")
    assert one.status().code is Code.CAMERA_SOFTWARE_MISSING
    with pytest.raises(Unavailable) as missing:
        one.picture()
    assert missing.value.code is Code.CAMERA_SOFTWARE_MISSING


def test_a_real_film_gives_frames_at_two_sizes(tmp_path: Path) -> None:
    cv2 = pytest.importorskip("cv2", reason="the extra camera is not installed")
    numpy = pytest.importorskip("numpy")
    film = tmp_path / "desk.avi"
    out = cv2.VideoWriter(str(film), cv2.VideoWriter_fourcc(*"MJPG"), 10, (1280, 960))
    for shade in range(0, 200, 20):
        out.write(numpy.full((960, 1280, 3), shade, numpy.uint8))
    out.release()
    one = camera(f"video:{film}")
    assert isinstance(one, VideoCamera)
    with Image.open(BytesIO(one.picture().data)) as full:
        assert full.size == (1280, 960)
        assert full.convert("L").getpixel((600, 500)) == pytest.approx(100, abs=6)
    with Image.open(BytesIO(one.glance().data)) as small:
        assert small.size == (640, GLANCE_TALL)
    one.rest()
    nothing = camera(f"video:{tmp_path / 'none.avi'}")
    assert isinstance(nothing, VideoCamera)
    assert nothing.status().code is Code.DEVICE_ABSENT
