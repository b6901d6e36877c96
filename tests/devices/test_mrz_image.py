"""Lines of a zone out of pictures; drawn from the very glyphs, turned, blurred and with noise."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFilter, ImageOps

from counter_app.devices.mrz_image.glyphs import ALPHABET, HEIGHT, WIDTH, picture_of, templates
from counter_app.devices.mrz_image.reader import read_picture
from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz_guess import guess

TD3 = (
    "P<VNMERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36VNM7408122F1204159ZE184226B<<<<<10",
)
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
       "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")  # fmt: skip


def page(lines: tuple[str, ...], *, turn: float = 0, blur: float = 0, noise: float = 0) -> bytes:
    """Draw a page with a dark photo above and the lines at its bottom."""
    wide, lead = WIDTH * len(lines[0]), HEIGHT * 2
    image = Image.new("L", (wide + 160, lead * len(lines) + 500), 225)
    image.paste(140, (60, 60, 300, 380))
    for row, line in enumerate(lines):
        for at, letter in enumerate(line):
            glyph = picture_of(templates()[letter], 1)
            image.paste(ImageOps.invert(glyph), (80 + at * WIDTH, 450 + row * lead), mask=glyph)
    image = image.rotate(turn, Image.Resampling.BICUBIC, fillcolor=225)
    if blur:
        image = image.filter(ImageFilter.GaussianBlur(blur))
    if noise:
        grain = random.Random(1).randbytes(image.width * image.height)
        image = Image.blend(image, Image.frombytes("L", image.size, grain), noise)
    out = BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def proposed(data: bytes) -> tuple[str, ...]:
    seen = read_picture(data)
    found = guess([["".join(match.letter for match in cell) for cell in one.cells] for one in seen])
    assert found is not None
    assert found.fields_fit
    return found.lines


def test_every_letter_has_a_glyph() -> None:
    assert set(templates()) == set(ALPHABET)
    assert len(set(templates().values())) == len(ALPHABET)


@pytest.mark.parametrize(
    ("lines", "changes"),
    [(TD3, {}), (TD1, {}), (TD3, {"turn": 1.5}), (TD3, {"blur": 0.8, "noise": 0.1})],
)
def test_number_and_dates_are_proposed(lines: tuple[str, ...], changes: dict[str, float]) -> None:
    found = proposed(page(lines, **changes))
    assert len(found) == len(lines)
    if len(lines) == 2:
        assert found[1][:10] == lines[1][:10]
        assert (found[1][13:20], found[1][21:28]) == (lines[1][13:20], lines[1][21:28])
    else:
        assert found[0][5:15] == lines[0][5:15]
        assert (found[1][:7], found[1][8:15]) == (lines[1][:7], lines[1][8:15])


def test_a_picture_without_lines_proposes_nothing() -> None:
    out = BytesIO()
    Image.effect_noise((600, 400), 60).save(out, "PNG")
    assert read_picture(out.getvalue()) == ()
    assert guess([]) is None


@pytest.mark.parametrize("bad", [b"", b"no picture", b"\xff\xd8\xff\xe0 cut off"])
def test_what_is_no_picture_is_refused(bad: bytes) -> None:
    with pytest.raises(Invalid):
        read_picture(bad)


def test_the_glyphs_name_their_source() -> None:
    readme = Path(__file__).parents[2] / "resources" / "ocr" / "README.md"
    assert "fonts-ocr-b" in readme.read_text(encoding="utf-8")
