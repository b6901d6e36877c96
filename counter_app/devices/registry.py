"""Which driver serves a device, by the settings of the machine."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from counter_app.devices.drivers.escpos_printer import EscposPrinter
from counter_app.devices.drivers.espeak import Espeak
from counter_app.devices.drivers.folder_camera import FolderCamera
from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.devices.drivers.folder_slip_printer import FolderSlipPrinter
from counter_app.devices.drivers.pcsc_reader import PcscReader
from counter_app.devices.drivers.sane_scanner import FolderScanner, SaneScanner
from counter_app.devices.drivers.system_printer import SystemPrinter
from counter_app.devices.ports import (
    Camera,
    ChipReader,
    DocumentScanner,
    PhotoAdviser,
    Printer,
    SlipPrinter,
    Speaker,
)

SYSTEM: Final = "system"
SIMULATED: Final = "simulated"
_VIDEO, _INBOX, _SANE = "video", "inbox", "sane"


def printer(setting: str) -> Printer:
    """Return the printer: "system" is the machine's default one, anything else a folder."""
    if setting.strip() in {"", SYSTEM}:
        return SystemPrinter()
    return FolderPrinter(Path(setting).expanduser())


def label_printer(setting: str) -> Printer | None:
    """Return the printer of stickers: the name of one of this machine, or a folder; "" is none."""
    wanted = setting.strip()
    if not wanted:
        return None
    if "/" in wanted or "\\" in wanted:  # no name of a printer holds either
        return FolderPrinter(Path(wanted).expanduser())
    return SystemPrinter(wanted)


def camera(setting: str) -> Camera | None:
    """Return the camera that a setting names.

    "" is none, "simulated" drawn faces, "video" or "video:NUMBER" a camera of this machine (a path
    after the colon names a device or a film), "inbox:FOLDER" a folder that is emptied as it is
    read, anything else a folder or file.
    """
    wanted = setting.strip()
    if not wanted:
        return None
    if wanted == SIMULATED:
        from counter_app.devices.drivers.simulated_camera import SimulatedCamera  # draws: slow

        return SimulatedCamera()
    kind, _, source = wanted.partition(":")
    if kind == _VIDEO:
        from counter_app.devices.drivers.video_camera import VideoCamera  # an optional package

        return VideoCamera(source or "0")
    if kind == _INBOX and source:
        return FolderCamera(Path(source).expanduser(), is_inbox=True)
    return FolderCamera(Path(wanted).expanduser())


def photo_adviser(setting: str) -> PhotoAdviser | None:
    """Return the program that scores photos, by its command line; "" is none."""
    if not setting.strip():
        return None
    from counter_app.devices.drivers.ofiq_program import OfiqProgram  # seldom

    return OfiqProgram(setting.strip())


def document_scanner(setting: str) -> DocumentScanner | None:
    """Return the flatbed: "" is none, "sane" the first of this machine, "sane:DEVICE" that one.

    Anything else is a folder into which a scanner's own program saves.
    """
    wanted = setting.strip()
    if not wanted:
        return None
    kind, _, device = wanted.partition(":")
    if kind == _SANE:
        return SaneScanner(device)
    return FolderScanner(Path(wanted).expanduser())


def chip_reader(setting: str) -> ChipReader:
    """Return the chip reader: "" is the first contactless one, "simulated" one for practice.

    Anything else is a part of the reader's name.
    """
    if setting.strip() == SIMULATED:
        from counter_app.devices.drivers.simulated_reader import SimulatedReader  # seldom, and slow

        return SimulatedReader()
    return PcscReader(setting.strip())


def slip_printer(setting: str) -> SlipPrinter | None:
    """Return the receipt printer: `tcp://host:9100`, `file:///dev/usb/lp0` or a folder; "" none."""
    chosen = setting.strip()
    if not chosen:
        return None
    if chosen.startswith(("tcp://", "file://")):
        return EscposPrinter(chosen)
    return FolderSlipPrinter(Path(chosen).expanduser())


def speaker() -> Speaker | None:
    """Return the voice of this machine, or None where it has none."""
    voice = Espeak()
    return voice if voice.status().code is None else None
