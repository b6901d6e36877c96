"""Pictures from outside, opened with bounds: what a chip, a camera or a scanner hands over."""

from __future__ import annotations

import hashlib
import warnings
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from counter_app.domain.errors import Code, Invalid, Unavailable

LARGEST: Final = 20_000_000
"""Bytes."""
MOST_PIXELS: Final = 50_000_000
_FORMATS: Final = ("JPEG", "JPEG2000", "PNG", "TIFF", "BMP")


def open_picture(data: bytes) -> Image.Image:
    """Open a picture and decode it, upright as its camera says.

    Raises:
        Invalid: FILE_TOO_LARGE, or FILE_DAMAGED for what is no JPEG, JPEG 2000, PNG, TIFF or BMP.
    """
    if len(data) > LARGEST:
        raise Invalid(Code.FILE_TOO_LARGE, "picture", limit=LARGEST)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(data), formats=_FORMATS)
            if image.width * image.height > MOST_PIXELS:
                raise Invalid(Code.FILE_TOO_LARGE, "picture", limit=MOST_PIXELS)
            image.load()
            return ImageOps.exif_transpose(image)
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombWarning,
            Image.DecompressionBombError):  # fmt: skip
        raise Invalid(Code.FILE_DAMAGED, "picture") from None


def is_picture(data: bytes) -> bool:
    """Tell whether these bytes can be shown as a picture."""
    try:
        open_picture(data)
    except Invalid:
        return False
    return True


def read_file(path: Path) -> bytes:
    """Return the bytes of a picture's file.

    Raises:
        Unavailable: FILE_MISSING, FILE_UNREADABLE.
        Invalid: FILE_TOO_LARGE.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise Invalid(Code.FILE_TOO_LARGE, "picture", file=path.name, limit=LARGEST)
        return path.read_bytes()
    except FileNotFoundError:
        raise Unavailable(Code.FILE_MISSING, file=path.name) from None
    except OSError:
        raise Unavailable(Code.FILE_UNREADABLE, file=path.name) from None


def for_screen(data: bytes, tallest: int = 900) -> bytes:
    """Return a picture as PNG that every window can show, not taller than so many pixels.

    Raises:
        Invalid: as `open_picture`.
    """
    image = open_picture(data)
    image = image.convert("L" if image.mode in {"1", "L", "I;16"} else "RGB")
    if image.height > tallest:
        wide = max(1, image.width * tallest // image.height)
        image = image.resize((wide, tallest), Image.Resampling.LANCZOS)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def as_png(data: bytes) -> bytes:
    """Return a picture in its own size as PNG, for programs that read nothing else.

    Raises:
        Invalid: as `open_picture`.
    """
    out = BytesIO()
    open_picture(data).convert("RGB").save(out, "PNG")
    return out.getvalue()


def sha256(data: bytes) -> str:
    """Return the hash by which a picture is named in the evidence, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
