"""Faces for documents: drawn, so plainly artificial that nobody takes one for a person."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 413, 531
"""Pixels: 35 by 45 mm at 300 dots per inch, as ISO/IEC 19794-5 pictures are."""
_SKINS: Final = ("#f3d3b8", "#e4b48c", "#c98f62", "#9a6440", "#6e432a")
_HAIR: Final = ("#221a15", "#4a2f1d", "#7a5230", "#b98a4a", "#8d8d8d")
_SHIRTS: Final = ("#2f4b6e", "#6b3a4d", "#35604a", "#4b4b57", "#7a5a2b")


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture of a face.

    Attributes:
        data: the file, JPEG or JPEG 2000.
    """

    data: bytes
    is_jpeg_2000: bool
    width: int = WIDTH
    height: int = HEIGHT


@lru_cache(maxsize=64)
def draw(seed: int, *, is_jpeg_2000: bool, quality: int = 75) -> Portrait:
    """Draw the face of a seed; the same seed gives the same picture. Quality is for JPEG."""
    out = io.BytesIO()
    image = _drawn(random.Random(seed))  # noqa: S311 - a picture, no secret
    if is_jpeg_2000:
        image.save(out, "JPEG2000", quality_mode="rates", quality_layers=[45], irreversible=True)
    else:
        image.save(out, "JPEG", quality=quality)
    return Portrait(out.getvalue(), is_jpeg_2000)


def _drawn(dice: random.Random) -> Image.Image:
    """Draw twice as large, then shrink, so that edges are smooth."""
    image = Image.new("RGB", (WIDTH * 2, HEIGHT * 2), "#dfe3e6")
    pen = ImageDraw.Draw(image)
    skin, hair, shirt = dice.choice(_SKINS), dice.choice(_HAIR), dice.choice(_SHIRTS)
    middle, eyes = WIDTH, 460 + dice.randrange(-14, 15)
    broad, tall = 168 + dice.randrange(-14, 15), 232 + dice.randrange(-12, 13)
    left, right, top, chin = middle - broad, middle + broad, eyes - tall, eyes + tall
    if dice.random() < 0.5:  # long hair, behind everything
        pen.rounded_rectangle((left - 34, top - 20, right + 34, chin + 130), 180, fill=hair)
    _body(pen, middle, chin, skin, shirt)
    pen.ellipse((left - 18, top - 34, right + 18, chin - 110), fill=hair)
    _head(pen, (left, top + 40 + dice.randrange(24), right, chin), skin)
    _features(pen, middle, eyes, chin, (_darker(skin), hair), dice)
    soft = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    return Image.blend(soft, _grain(dice), 0.06).filter(ImageFilter.GaussianBlur(0.4))


def _body(pen: ImageDraw.ImageDraw, middle: int, chin: int, skin: str, shirt: str) -> None:
    pen.ellipse((middle - 370, chin + 70, middle + 370, chin + 900), fill=shirt)
    neck = (middle - 88, chin - 120, middle + 88, chin + 140)
    pen.rounded_rectangle(neck, 70, fill=_darker(skin))


def _head(pen: ImageDraw.ImageDraw, box: tuple[int, int, int, int], skin: str) -> None:
    left, top, right, bottom = box
    ear = (top + bottom) // 2 - 20
    for side in (left, right):
        pen.ellipse((side - 26, ear - 50, side + 26, ear + 56), fill=_darker(skin))
    pen.ellipse(box, fill=skin)


def _features(
    pen: ImageDraw.ImageDraw, middle: int, eyes: int, chin: int, colours: tuple[str, str],
    dice: random.Random,
) -> None:  # fmt: skip
    shade, hair = colours
    gap = 78 + dice.randrange(-6, 7)
    has_glasses = dice.random() < 0.3
    for side in (-1, 1):
        at = middle + side * gap
        pen.ellipse((at - 34, eyes - 18, at + 34, eyes + 18), fill="#ffffff")
        pen.ellipse((at - 16, eyes - 16, at + 16, eyes + 16), fill="#3b2f28")
        pen.line((at - 42, eyes - 50, at + 42, eyes - 50 - side * 4), fill=hair, width=12)
        if has_glasses:
            pen.ellipse((at - 58, eyes - 44, at + 58, eyes + 44), outline="#333333", width=7)
    if has_glasses:
        pen.line((middle - gap + 58, eyes, middle + gap - 58, eyes), fill="#333333", width=7)
    nose = eyes + 92
    pen.line((middle + 6, eyes + 14, middle + 24, nose), fill=shade, width=9)
    pen.line((middle - 26, nose, middle + 28, nose), fill=shade, width=11)
    mouth = chin - 82
    pen.chord((middle - 62, mouth - 26, middle + 62, mouth + 22), 0, 180, fill="#a2544e")


def _grain(dice: random.Random) -> Image.Image:
    """Return noise like that of a camera, so that the file has a photograph's size."""
    noise = Image.frombytes("L", (WIDTH, HEIGHT), dice.randbytes(WIDTH * HEIGHT))
    return noise.convert("RGB")


def _darker(colour: str) -> str:
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{part * 9 // 10:02x}" for part in parts)
