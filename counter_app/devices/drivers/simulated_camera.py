"""A camera for practice and tests: drawn faces, so plainly artificial that nobody mistakes them."""

from __future__ import annotations

from functools import cache

from counter_app.devices.drivers.virtual_document.portrait import draw
from counter_app.devices.ports import DeviceState, DeviceStatus, Photograph
from counter_app.domain.clock import Clock, SystemClock


class SimulatedCamera:
    """Shows the drawn face of a seed; the same seed as a virtual document's is the same face."""

    def __init__(self, seed: int = 1, clock: Clock | None = None) -> None:
        """Put somebody in front of it."""
        self.seed = seed
        self._clock = clock or SystemClock()

    def status(self) -> DeviceStatus:
        """Return that it is ready, always."""
        return DeviceStatus(DeviceState.READY)

    def picture(self) -> Photograph:
        """Return the face, as it is now."""
        return Photograph(_face(self.seed), self._clock.now())


@cache
def _face(seed: int) -> bytes:
    return draw(seed, is_jpeg_2000=False).data
