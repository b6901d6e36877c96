"""Letters as ICAO Doc 9303-3 writes them."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.transliteration import (
    FORMS_LIMIT,
    fold,
    forms,
    letters,
    to_mrz,
    transliterate,
)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Nguyễn Thị Ánh Tuyết", "NGUYEN THI ANH TUYET"),
        ("Đặng Hồng Dương", "DANG HONG DUONG"),
        ("Əliyev Ədalət Sücəddin", "ELIYEV EDALET SUECEDDIN"),
        ("İbrahim Yılmaz Şahin Çağrı", "IBRAHIM YILMAZ SAHIN CAGRI"),
        ("Türk Güverçin", "TUERK GUEVERCIN"),
        ("Ægir Þórðarson Ðóra", "AEGIR THORDARSON DORA"),
        ("Søren Ångström Ärlig", "SOEREN AANGSTROEM AERLIG"),
        ("Strauß WEIẞ", "STRAUSS WEISS"),
        ("Muñoz Łódź Őry Œuvre IJsbrand ĳ", "MUNOZ LODZ ORY OEUVRE IJSBRAND IJ"),
        ("O'Brien D’Arcy Jean-Luc St. John", "OBRIEN DARCY JEAN LUC ST JOHN"),
        ("Щербаков Хрущёв Юлия Подъячев Игорь", "SHCHERBAKOV KHRUSHCHEV IULIIA PODIEIACHEV IGOR"),
        ("Ђорђе Љубица Његош Ћосић Џаја", "DORDE LJUBITSA NJEGOSH COSIC DZAJA"),
        ("محمد", "MXHMD"),
        ("عبّاس", "EBBAS"),
        ("فضّة", "FXDZXDZXAH"),
        ("فاطمة الزهراء", "FAXTTMXAH ALZHRAXE"),
        ("پرویز چنگیز", "PRWXYAZ XCNXGGXYAZ"),
        ("ﬁn Ａnna", "FIN ANNA"),
        ("  a \t b ", "A B"),
        ("", ""),
    ],
)
def test_primary_forms(name: str, written: str) -> None:
    assert to_mrz(name) == written
    assert to_mrz(unicodedata.normalize("NFD", name)) == written
    assert transliterate(name).unknown == ()


@pytest.mark.parametrize(
    ("name", "permitted"),
    [
        ("Ü", {"UE", "UXX", "U"}),
        ("ñ", {"N", "NXX"}),
        ("Ä", {"AE", "A"}),
        ("ö", {"OE", "O"}),
        ("Å", {"AA"}),
        ("ø", {"OE"}),
        ("Гриць", {"GRITS", "GRYTS", "HRITS", "HRYTS", "GRIC", "GRYC", "HRIC", "HRYC"}),
        ("Юрій", {"IURII", "YURII"}),
        ("Anna", {"ANNA"}),
    ],
)
def test_permitted_forms(name: str, permitted: set[str]) -> None:
    assert forms(name) == permitted


def test_forms_of_a_long_name_stay_bounded() -> None:
    permitted = forms("ü" * 20)
    assert FORMS_LIMIT // 3 < len(permitted) <= FORMS_LIMIT
    assert to_mrz("ü" * 20) in permitted


def test_letters_without_a_table_are_reported() -> None:
    found = transliterate("Πέτρος 王 B?o 3")
    assert found.text == "BO"
    assert found.unknown == ("Π", "έ", "τ", "ρ", "ο", "ς", "王", "?", "3")


def test_search_key_keeps_what_has_no_form() -> None:
    assert fold("  Nguyễn   王 3b ") == "NGUYEN 王 3B"
    assert fold("O'Brien") == fold("OBRIEN")


@given(st.text())
def test_any_text_gives_only_capitals_and_single_spaces(name: str) -> None:
    assert re.fullmatch(r"([A-Z]+( [A-Z]+)*)?", to_mrz(name))


@given(st.text(max_size=30))
def test_forms_are_bounded_and_hold_the_primary_form(name: str) -> None:
    permitted = forms(name)
    assert 1 <= len(permitted) <= FORMS_LIMIT
    assert to_mrz(name) in permitted


@given(st.text())
def test_no_letter_is_lost_silently(name: str) -> None:
    found = transliterate(name)
    without = [letter.source for letter in letters(name) if not letter.forms]
    assert list(found.unknown) == without
    assert "".join(letter.source for letter in letters(name)) == unicodedata.normalize("NFC", name)


@given(st.text())
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)
