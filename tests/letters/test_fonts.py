"""The embedded fonts cover the names of the people who come, and say what they lack."""

import pytest

from counter_app.domain.errors import Code, Invalid
from counter_app.letters.fonts import Face, checked, register, tidy, uncovered
from counter_app.letters.wrapping import width, wrap

VIETNAMESE = (
    "ĂăÂâĐđÊêÔôƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"
    "ỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ"
)
TURKISH_AZERBAIJANI = "ÇçĞğIıİiÖöŞşÜüƏəXxQq"
OTHERS = "ŁłŃńŘřŠšŽžĐđĆćÅåÆæØøÞþßĳŊŋŐőŰűȘșȚțĦħĲ€–—’“”•·ЙйЁёЇїҐґΆάΩω"


@pytest.mark.parametrize("letters", [VIETNAMESE, TURKISH_AZERBAIJANI, OTHERS])
def test_letters_of_many_languages_are_covered(letters: str) -> None:
    assert uncovered(letters) == ()
    assert checked(letters) == letters


def test_marks_are_composed_and_white_space_made_single() -> None:
    assert tidy("  Nguye\u0302\u0303n\tThi\u0323\n Minh ") == "Nguyễn Thị Minh"
    assert tidy("a  b") == "a b"


def test_a_character_without_glyph_is_refused_by_its_number() -> None:
    assert uncovered("Ali ሰላም") == ("U+120B", "U+121D", "U+1230")
    with pytest.raises(Invalid) as refusal:
        checked("Ali \u1230")
    assert refusal.value.code is Code.LOST_CHARACTERS
    assert refusal.value.values["characters"] == ("U+1230",)


def test_control_characters_are_refused() -> None:
    assert uncovered("a\x00b") == ("U+0000",)


@pytest.mark.parametrize("text", ["one two three four", "Donaudampfschifffahrtsgesellschaft", ""])
def test_lines_fit_and_nothing_is_lost(text: str) -> None:
    register()
    for room in (20.0, 60.0, 500.0):
        lines = wrap(text, Face.REGULAR, 10, room)
        assert all(width(line, Face.REGULAR, 10) <= room for line in lines)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
