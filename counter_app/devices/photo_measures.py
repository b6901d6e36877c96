"""Measures of a photo by plain arithmetic: size, greys, edges. No face is looked for."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from typing import Final

from PIL import Image, ImageFilter, ImageStat

from counter_app.devices.pictures import open_picture
from counter_app.domain.capture.photo_quality import Measure, PhotoFacts
from counter_app.domain.errors import Code, Invalid

SHAPE: Final = 35 / 45
"""Width by height of the picture on a document (ISO/IEC 19794-5)."""
_WIDE: Final = 413
"""Pixels to which a picture is shrunk before edges are measured, so that size does not matter."""
_MIDDLE: Final = (0.25, 0.2, 0.75, 0.8)
"""Where the face is when the head stands in the frame: left, top, right, bottom."""
_BESIDE: Final = 0.06
"""Share of the width at both sides, above the shoulders, that counts as background."""
_ABOVE_SHOULDERS: Final = 0.45
_BLACK, _WHITE = 2, 253
_SEEN: Final = 0.0001
"""Share of the pixels from which on a grey counts as present."""
_FORMATS: Final = {"JPEG": "JPEG", "MPO": "JPEG", "JPEG2000": "JPEG2000", "PNG": "PNG"}
"""Formats of photos by Pillow's names; a telephone's JPEG may hold a second picture (MPO)."""
_TAKEN_AT, _WRITTEN_AT, _EXIF = 36867, 306, 0x8769
_LAPLACE: Final = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=2, offset=128)


def measure(data: bytes) -> PhotoFacts:
    """Measure a picture.

    Raises:
        Invalid: FILE_TOO_LARGE, FILE_DAMAGED; PHOTO_FORMAT for what is neither JPEG, JPEG 2000
            nor PNG.
    """
    image = open_picture(data)
    with Image.open(BytesIO(data)) as raw:
        kind = _FORMATS.get(str(raw.format))
        taken = _taken_on(raw)
    if kind is None:
        raise Invalid(Code.PHOTO_FORMAT, "picture")
    grey = image.convert("RGBA").convert("RGB").convert("L")
    middle = _part(grey, _MIDDLE)
    counts = middle.histogram()
    whole = sum(counts)
    small = grey.resize((_WIDE, max(1, round(grey.height * _WIDE / grey.width))))
    edges = _part(small.filter(_LAPLACE), _MIDDLE)
    values = {
        Measure.WIDTH: image.width,
        Measure.HEIGHT: image.height,
        Measure.SHAPE: round(image.width / image.height, 3),
        Measure.DARK: round(100 * sum(counts[: _BLACK + 1]) / whole, 1),
        Measure.LIGHT: round(100 * sum(counts[_WHITE:]) / whole, 1),
        Measure.BRIGHTNESS: round(ImageStat.Stat(middle).mean[0], 1),
        Measure.TONES: sum(1 for count in counts if count > whole * _SEEN),
        Measure.SHARPNESS: round(ImageStat.Stat(edges).var[0], 1),
        Measure.BACKGROUND: round(_spread_beside(grey), 1),
    }
    return PhotoFacts(format=kind, is_colour=_has_colour(image), values=values, taken_on=taken)


def framed(data: bytes) -> bytes:
    """Cut the middle of a camera's picture out, in the shape of a document's photo, as JPEG.

    Raises:
        Invalid: FILE_TOO_LARGE, FILE_DAMAGED.
    """
    image = open_picture(data).convert("RGB")
    wide = min(image.width, round(image.height * SHAPE))
    tall = min(image.height, round(wide / SHAPE))
    left, top = (image.width - wide) // 2, (image.height - tall) // 2
    out = BytesIO()
    image.crop((left, top, left + wide, top + tall)).save(out, "JPEG", quality=95)
    return out.getvalue()


def _part(image: Image.Image, part: tuple[float, float, float, float]) -> Image.Image:
    left, top, right, bottom = part
    box = (
        int(image.width * left), int(image.height * top),
        max(1, int(image.width * right)), max(1, int(image.height * bottom)),
    )  # fmt: skip
    return image.crop(box)


def _spread_beside(grey: Image.Image) -> float:
    """Return the standard deviation of the greys at both sides, the greater one."""
    sides = ((0.0, 0.0, _BESIDE, _ABOVE_SHOULDERS), (1 - _BESIDE, 0.0, 1.0, _ABOVE_SHOULDERS))
    return max(ImageStat.Stat(_part(grey, side)).stddev[0] for side in sides)


def _has_colour(image: Image.Image) -> bool:
    if image.mode in {"1", "L", "LA", "I", "I;16", "F"}:
        return False
    saturation = image.convert("RGB").convert("HSV").getchannel("S")
    return ImageStat.Stat(saturation).mean[0] > 2


def _taken_on(raw: Image.Image) -> date | None:
    """Return the day that the camera wrote into the file, None where it wrote none."""
    found = raw.getexif()
    text = found.get_ifd(_EXIF).get(_TAKEN_AT) or found.get(_WRITTEN_AT)
    try:
        return datetime.strptime(str(text), "%Y:%m:%d %H:%M:%S").date()  # noqa: DTZ007 - a day only
    except ValueError:
        return None
