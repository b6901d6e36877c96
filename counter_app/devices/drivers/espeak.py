"""A voice for calls: espeak-ng, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from typing import Final

from counter_app.devices.ports import DeviceState, DeviceStatus
from counter_app.domain.errors import Code, Unavailable

_TIMEOUT_SECONDS: Final = 15.0
_PROGRAMS: Final = ("espeak-ng", "espeak")
_SPEED: Final = "140"
"""Words a minute: a hall echoes."""


class Espeak:
    """Speaks with espeak-ng or espeak; it has voices for all languages of the hall."""

    def status(self) -> DeviceStatus:
        """Return whether one of the programs is there."""
        if self._program() is None:
            return DeviceStatus(DeviceState.ABSENT, Code.DEVICE_ABSENT)
        return DeviceStatus(DeviceState.READY)

    def say(self, words: str, language: str) -> None:
        """Say a sentence.

        Raises:
            Unavailable: DEVICE_ABSENT without the program, DEVICE_FAILED when it does not speak.
        """
        program = self._program()
        if program is None:
            raise Unavailable(Code.DEVICE_ABSENT, device="speaker")
        command = [program, "-v", language, "-s", _SPEED, "--stdin"]
        try:
            done = subprocess.run(  # noqa: S603 - the system's own program, no shell
                command, input=words.encode(), capture_output=True, timeout=_TIMEOUT_SECONDS,
                check=False,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            raise Unavailable(Code.DEVICE_FAILED, device="speaker") from error
        if done.returncode != 0:
            raise Unavailable(Code.DEVICE_FAILED, device="speaker")

    @staticmethod
    def _program() -> str | None:
        return next(filter(None, map(shutil.which, _PROGRAMS)), None)
