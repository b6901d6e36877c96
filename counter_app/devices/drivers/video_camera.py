"""A camera that the system knows as a video device: a webcam, or a camera behind a converter.

OpenCV speaks to it (V4L2, Media Foundation, AVFoundation); it is an optional package (the extra
`camera`), loaded at the first picture. A film instead of a device shows its frames again and again.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, Final, Protocol

from counter_app.devices.ports import DeviceState, DeviceStatus, Photograph
from counter_app.domain.clock import Clock, SystemClock
from counter_app.domain.errors import Code, Unavailable

WIDE: Final = 1280
TALL: Final = 960
"""Pixels that are asked of the device; a face in the frame is then taller than 531."""
GLANCE_TALL: Final = 480
_SETTLE: Final = 5
"""Frames that are thrown away first: exposure and white balance find their place."""
_FILM_ENDS: Final = 1


class Frames(Protocol):
    """What an opened device gives: as much of OpenCV's VideoCapture as is needed."""

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's own name
        """Whether there is a device that answers."""
        ...

    def read(self) -> tuple[bool, Any]:
        """Return whether a frame came, and the frame."""
        ...

    def release(self) -> None:
        """Close it."""
        ...


class VideoCamera:
    """Takes single frames of a video device. For one thread at a time."""

    def __init__(
        self,
        source: str,
        clock: Clock | None = None,
        opened: Callable[[str], Frames] | None = None,
        written: Callable[[Any, int | None], bytes] | None = None,
    ) -> None:
        """Name the device.

        Args:
            source: its number, a device's path, or a film's.
            clock: tells when a picture is taken.
            opened: opens the device; OpenCV by default.
            written: writes a frame as JPEG, not taller than so many pixels; OpenCV by default.
        """
        self._source = source
        self._clock = clock or SystemClock()
        self._opened = opened or _open
        self._written = written or _write
        self._frames: Frames | None = None

    def status(self) -> DeviceStatus:
        """Return ready while the device is open or can be opened, with its reason otherwise."""
        if self._frames is not None:
            return DeviceStatus(DeviceState.READY)
        try:
            self._open().release()
        except Unavailable as error:
            return DeviceStatus(DeviceState.ABSENT, error.code)
        return DeviceStatus(DeviceState.READY)

    def picture(self) -> Photograph:
        """Take the next frame at its full size; a device that rested rests again.

        Raises:
            Unavailable: CAMERA_SOFTWARE_MISSING without the extra `camera`, DEVICE_ABSENT without
                a device, DEVICE_FAILED for one that gives no frame.
        """
        was_resting = self._frames is None
        try:
            return Photograph(self._written(self._next(), None), self._clock.now())
        finally:
            if was_resting:
                self.rest()

    def glance(self) -> Photograph:
        """Return the next frame, small; raises as `picture`."""
        return Photograph(self._written(self._next(), GLANCE_TALL), self._clock.now())

    def rest(self) -> None:
        """Let the device go."""
        if self._frames is not None:
            self._frames.release()
            self._frames = None

    def _next(self) -> Any:
        """Return a frame; a film that ended, or a device that came back, is opened once more."""
        for _ in range(_FILM_ENDS + 1):
            if self._frames is None:
                self._frames = self._open()
                for _ in range(_SETTLE):
                    self._frames.read()
            came, frame = self._frames.read()
            if came:
                return frame
            self.rest()
        raise Unavailable(Code.DEVICE_FAILED, device="camera")

    def _open(self) -> Frames:
        frames = self._opened(self._source)
        if not frames.isOpened():
            frames.release()
            raise Unavailable(Code.DEVICE_ABSENT, device="camera")
        return frames


def _opencv() -> Any:
    try:
        return importlib.import_module("cv2")
    except ImportError:
        raise Unavailable(Code.CAMERA_SOFTWARE_MISSING) from None


def _open(source: str) -> Frames:
    cv2 = _opencv()
    frames: Frames
    if source.isdecimal():
        frames = cv2.VideoCapture(int(source))
        frames.set(cv2.CAP_PROP_FRAME_WIDTH, WIDE)  # type: ignore[attr-defined]
        frames.set(cv2.CAP_PROP_FRAME_HEIGHT, TALL)  # type: ignore[attr-defined]
        return frames
    frames = cv2.VideoCapture(source)
    return frames


def _write(frame: Any, tallest: int | None) -> bytes:
    cv2 = _opencv()
    tall, wide = frame.shape[:2]
    try:
        if tallest is not None and tall > tallest:
            size = (max(1, wide * tallest // tall), tallest)
            frame = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
        worked, out = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, 95])
    except cv2.error:
        raise Unavailable(Code.DEVICE_FAILED, device="camera") from None
    if not worked:
        raise Unavailable(Code.DEVICE_FAILED, device="camera")
    return bytes(out.tobytes())
