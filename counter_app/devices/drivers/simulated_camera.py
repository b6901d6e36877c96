"""A camera for practice and tests: drawn faces, so plainly artificial that nobody mistakes them."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageChops

from counter_app.devices.drivers.virtual_document.portrait import draw
from counter_app.devices.ports import DeviceState, DeviceStatus, Photograph
from counter_app.domain.clock import Clock, SystemClock

_SWAY: Final = (0, 2, 4, 4, 2, 0, -2, -4, -4, -2)
"""Pixels by which whoever sits there moves from glance to glance."""


class SimulatedCamera:
    """Shows the drawn face of a seed; the same seed as a virtual document's is the same face."""

    def __init__(self, seed: int = 1, clock: Clock | None = None) -> None:
        """Put somebody in front of it."""
        self.seed = seed
        self._clock = clock or SystemClock()
        self._glances = 0

    def status(self) -> DeviceStatus:
        """Return that it is ready, always."""
        return DeviceStatus(DeviceState.READY)

    def picture(self) -> Photograph:
        """Return the face, as it is now."""
        return Photograph(_face(self.seed), self._clock.now())

    def glance(self) -> Photograph:
        """Return the face as it sways a little, so that a finder shows that it lives."""
        self._glances += 1
        sway = _SWAY[self._glances % len(_SWAY)]
        return Photograph(_swaying(self.seed, sway), self._clock.now())

    def rest(self) -> None:
        """Do nothing: there is no device to let go."""


@cache
def _face(seed: int) -> bytes:
    return draw(seed, is_jpeg_2000=False).data


@cache
def _swaying(seed: int, sway: int) -> bytes:
    out = BytesIO()
    with Image.open(BytesIO(_face(seed))) as face:
        ImageChops.offset(face, sway, 0).save(out, "JPEG", quality=75)
    return out.getvalue()
