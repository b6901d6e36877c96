"""What is measured of pictures that are dark, blurred, small, old, damaged."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from counter_app.devices.drivers.virtual_document.portrait import draw
from counter_app.devices.photo_measures import SHAPE, framed, measure
from counter_app.domain.capture.photo_quality import Measure, Verdict
from counter_app.domain.errors import Code
from counter_app.settings import photo_rules
from tests.expectations import refused
from tests.factories import TODAY

RULES = photo_rules()


def face(seed: int = 3) -> Image.Image:
    return Image.open(BytesIO(draw(seed, is_jpeg_2000=False).data))


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("seed", range(5))
def test_a_drawn_face_is_good_but_for_what_nobody_knows(seed: int) -> None:
    quality = RULES.judge(measure(draw(seed, is_jpeg_2000=False).data), TODAY)
    assert quality.verdict is Verdict.GOOD
    assert quality.unknown == (Measure.AGE,)
    assert quality.facts.is_colour


@pytest.mark.parametrize(
    ("made", "measured", "verdict"),
    [
        (lambda one: one.filter(ImageFilter.GaussianBlur(3)), Measure.SHARPNESS, Verdict.POOR),
        (lambda one: one.point(lambda v: v // 8), Measure.BRIGHTNESS, Verdict.HINT),
        (lambda one: one.point(lambda v: min(255, v * 3)), Measure.LIGHT, Verdict.HINT),
        (lambda one: one.point(lambda v: v // 64 * 64), Measure.TONES, Verdict.HINT),
        (lambda one: one.resize((200, 257)), Measure.WIDTH, Verdict.UNUSABLE),
        (lambda one: one.resize((531, 413)), Measure.SHAPE, Verdict.POOR),
    ],
    ids=["blurred", "dark", "overexposed", "few tones", "small", "lying"],
)
def test_what_is_wrong_shows(made: Any, measured: Measure, verdict: Verdict) -> None:
    quality = RULES.judge(measure(saved(made(face()), "PNG")), TODAY)
    assert quality.line(measured).verdict is verdict


def test_the_same_picture_measures_the_same_in_three_formats() -> None:
    found = {kind: measure(saved(face(), kind)) for kind in ("JPEG", "PNG", "JPEG2000")}
    assert {kind: facts.format for kind, facts in found.items()} == {
        "JPEG": "JPEG", "PNG": "PNG", "JPEG2000": "JPEG2000",
    }  # fmt: skip
    bright = [facts.values[Measure.BRIGHTNESS] for facts in found.values()]
    assert max(bright) - min(bright) < 1


def test_grey_pictures_are_known_as_grey() -> None:
    assert not measure(saved(face().convert("L"))).is_colour
    assert not measure(saved(face().convert("L").convert("RGB"), "PNG")).is_colour
    assert measure(saved(face().convert("RGBA"), "PNG")).is_colour


def test_the_cameras_own_date_is_the_age() -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[36867] = "2026:02:01 10:00:00"
    facts = measure(saved(face(), exif=exif))
    assert facts.taken_on == date(2026, 2, 1)
    assert RULES.judge(facts, TODAY).line(Measure.AGE).verdict is Verdict.POOR
    exif.get_ifd(0x8769)[36867] = "yesterday"
    assert measure(saved(face(), exif=exif)).taken_on is None


@pytest.mark.parametrize("bad", [b"", b"no picture", draw(1, is_jpeg_2000=False).data[:900]])
def test_what_does_not_decode_is_said(bad: bytes) -> None:
    with refused(Code.FILE_DAMAGED):
        measure(bad)


@pytest.mark.parametrize("kind", ["TIFF", "BMP"])
def test_other_formats_are_no_photos(kind: str) -> None:
    with refused(Code.PHOTO_FORMAT):
        measure(saved(face(), kind))


@given(st.integers(1, 700), st.integers(1, 700))
def test_a_framed_picture_has_the_shape_of_a_photo(wide: int, tall: int) -> None:
    with Image.open(BytesIO(framed(saved(Image.new("RGB", (wide, tall), "grey"))))) as cut:
        assert cut.width <= wide
        assert cut.height <= tall
        assert abs(cut.width - cut.height * SHAPE) <= 1


@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from(["L", "RGB", "RGBA", "1", "P"]))
def test_any_picture_can_be_measured(wide: int, tall: int, mode: str) -> None:
    facts = measure(saved(Image.new(mode, (wide, tall)), "PNG"))
    assert facts.values[Measure.WIDTH] == wide
    assert RULES.judge(facts, TODAY).verdict is Verdict.UNUSABLE
