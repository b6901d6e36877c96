"""Letters in Arabic: joined, from right to left, numbers and Latin names in their own order."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.letters import bidi, fonts
from counter_app.letters.appointment import render
from counter_app.letters.bidi import FSI, PDI, runs
from counter_app.letters.data import AppointmentLetter, LetterKind
from counter_app.letters.fonts import Face
from counter_app.letters.texts import texts
from counter_app.letters.wrapping import width, wrap

MAKE = Callable[..., AppointmentLetter]
BOXES = Callable[[bytes], list[tuple[float, float, float, float]]]
MM = 72 / 25.4
ARABIC = texts("ar")


def drawn(line: str, *, from_right: bool = True) -> str:
    return "".join(part for _, part in runs(line, Face.REGULAR, from_right=from_right))


def spoken(pdf: bytes) -> list[str]:
    """Return what a screen reader is told for each line that is drawn in another order."""
    first = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert first is not None
    found = re.findall(rb"/ActualText <FEFF([0-9A-F]+)>", first.get_data())
    return [bytes.fromhex(text.decode()).decode("utf-16-be") for text in found]


@pytest.fixture(autouse=True)
def _fonts() -> None:
    fonts.register()


def test_letters_join_and_run_from_right_to_left() -> None:
    assert drawn("سلام") == "\ufee1\ufefc\ufeb3", "final meem, lam-alef, initial seen"


@pytest.mark.parametrize("value", ["088 123 45 67", "1012 AB Amsterdam", "K7M42QXD", "09:10"])
def test_a_value_keeps_its_own_order(value: str) -> None:
    for line in (f"اتصل بنا: {FSI}{value}{PDI} شكرا", f"{FSI}{value}{PDI} موعد"):
        assert value in drawn(line)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("ملصق (VA)", "(VA) ﻖﺼﻠﻣ"),
        (f"نموذج ({FSI}M76 (2){PDI})", "(M76 (2)) ﺝﺫﻮﻤﻧ"),
        ("«نعم» [7]", "[7] «ﻢﻌﻧ»"),
        ("(VA) ملصق", "ﻖﺼﻠﻣ (VA)"),
    ],
)
def test_brackets_open_towards_what_they_hold(line: str, shown: str) -> None:
    assert drawn(line) == shown


def test_a_bracket_of_a_left_to_right_line_is_left_as_it_is() -> None:
    assert drawn("Naam (محمد) V", from_right=False) == "Naam (ﺪﻤﺤﻣ) V"


def test_a_line_without_arabic_is_left_as_it_is() -> None:
    assert not bidi.has_rtl("1012 AB Amsterdam")
    assert drawn("Beste محمد, kom om 09:10", from_right=False).startswith("Beste ")


def test_each_run_has_a_font_that_can_write_it() -> None:
    parts = runs(f"رمز الموعد {FSI}K7M42QXD{PDI}، IND", Face.BOLD, from_right=True)
    assert {face for face, _ in parts} == {Face.BOLD, Face.NASKH_BOLD}
    for face, part in parts:
        assert ("K7M42QXD" in part or "IND" in part) <= (face is Face.BOLD)


@given(
    st.lists(
        st.text(st.sampled_from("ابتثجحسشعغقكلمنهوي abcXYZ 0123456789 ,.:/()"), min_size=1),
        min_size=1,
        max_size=8,
    ),
    st.floats(60, 400),
)
def test_lines_fit_and_nothing_is_lost(words: list[str], room: float) -> None:
    fonts.register()
    text = fonts.checked(" ".join(f"{FSI}{word}{PDI}" for word in words))
    lines = wrap(text, Face.REGULAR, 10, room)
    assert all(width(line, Face.REGULAR, 10) <= room + 0.01 for line in lines)
    joined = bidi.without_isolates("".join(lines))
    assert joined.replace(" ", "") == bidi.without_isolates(text).replace(" ", "")
    for line in lines:
        assert line.count(FSI) == line.count(PDI)


@pytest.mark.parametrize("kind", list(LetterKind))
def test_an_arabic_letter_says_all_in_logical_order(
    appointment_letter: MAKE, kind: LetterKind
) -> None:
    letter = appointment_letter(language="ar", kind=kind, recipient=("محمد الأحمد", "Straat 1"))
    said = spoken(render(letter))
    assert ARABIC.say(f"appointment.{kind}.title") in said
    assert "السبت 5 أيلول/سبتمبر 2026" in said
    assert "الساعة 09:10" in said
    assert any("محمد الأحمد" in line for line in said)
    assert not any(mark in line for line in said for mark in (FSI, PDI))


def test_the_page_is_mirrored_but_not_the_address_in_the_window(
    appointment_letter: MAKE, text_boxes: BOXES
) -> None:
    lines = ("EEN", "TWEE", "DRIE")
    pdf = render(appointment_letter(language="ar", recipient=lines, token=""))
    one_page = pypdf.PdfWriter()
    one_page.add_page(pypdf.PdfReader(io.BytesIO(pdf)).pages[0])
    file = io.BytesIO()
    one_page.write(file)
    boxes = text_boxes(file.getvalue())
    window = [b for b in boxes if b[0] < 110 * MM and 50 * MM < 297 * MM - b[3] < 70 * MM]
    assert len(window) == 3
    assert all(abs(box[0] - 25 * MM) < 3 for box in window)
    assert all(box[0] >= 24.5 * MM and box[2] <= 191 * MM for box in boxes)
    code = max(boxes, key=lambda box: box[3] - box[1])
    assert code[0] > 100 * MM, "the title, the largest, begins at the right"


@pytest.mark.parametrize(
    ("moment", "clock"),
    [
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "الأحد 29 آذار/مارس 2026، الساعة 03:00"),
        (
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
            "الأحد 25 تشرين الأول/أكتوبر 2026، الساعة 02:30",
        ),
        (datetime(2028, 2, 29, 8, 0, tzinfo=UTC), "الثلاثاء 29 شباط/فبراير 2028، الساعة 09:00"),
    ],
)
def test_days_on_which_the_clock_changes(
    appointment_letter: MAKE, moment: datetime, clock: str
) -> None:
    letter = appointment_letter(language="ar", kind=LetterKind.CHANGE, previous_starts_at=moment)
    assert any(clock in line for line in spoken(render(letter)))


HOSTILE = (
    "\u202eevil\u202c محمد",
    "a\u2067b\u2066c",
    "محمد\u2028\n\rBcc: x",
    "ا" * 300,
    "\u2069\u2069x",
)


@pytest.mark.parametrize("language", ["ar", "nl", "en"])
@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_turn_nothing_else(
    appointment_letter: MAKE, text_boxes: BOXES, language: str, name: str
) -> None:
    letter = appointment_letter(language=language, recipient=(name,), participants=(name,) * 3)
    pdf = render(letter)
    assert not any("\u202e" in line for line in spoken(pdf))
    for left, bottom, right, top in text_boxes(pdf):
        assert left >= 24 * MM
        assert right <= 191.5 * MM
        assert bottom >= 8 * MM
        assert top <= 285 * MM
