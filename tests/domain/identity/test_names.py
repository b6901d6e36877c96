"""Names on file beside names of zones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.identity.mrz_writing import name_field
from counter_app.domain.identity.names import (
    LetterMatch,
    Name,
    NameVerdict,
    PartVerdict,
    compare_names,
    fold,
)
from counter_app.domain.transliteration import to_mrz

V = NameVerdict


@pytest.mark.parametrize(
    ("on_file", "in_mrz", "verdict"),
    [
        (("Eriksson", "Anna Maria"), ("ERIKSSON", "ANNA MARIA"), V.SAME),
        (("Nguyễn", "Hồng Dương"), ("NGUYEN", "HONG DUONG"), V.SAME_BY_TRANSLITERATION),
        (("Müller", "Jörg"), ("MUELLER", "JOERG"), V.SAME_BY_TRANSLITERATION),
        (("Müller", "Jörg"), ("MULLER", "JORG"), V.SAME_BY_TRANSLITERATION),
        (("Müller", "Jörg"), ("MUXXLLER", "JORG"), V.SAME_BY_TRANSLITERATION),
        (("Müller", "Jörg"), ("MILLER", "JORG"), V.DIFFERENT),
        (("Əliyev", "Sücəddin"), ("ELIYEV", "SUECEDDIN"), V.SAME_BY_TRANSLITERATION),
        (("Şahin", "İbrahim"), ("SAHIN", "IBRAHIM"), V.SAME_BY_TRANSLITERATION),
        (("عبّاس", "محمد"), ("EBBAS", "MXHMD"), V.SAME_BY_TRANSLITERATION),
        (("Щербак", "Юлія"), ("SHCHERBAK", "YULIIA"), V.SAME_BY_TRANSLITERATION),
        (("O'Brien", "Jean-Pierre"), ("OBRIEN", "JEAN PIERRE"), V.SAME_BY_TRANSLITERATION),
        (("O'Brien", "Jean-Pierre"), ("O BRIEN", "JEANPIERRE"), V.SAME_BY_TRANSLITERATION),
        (("van den Berg", "Jan"), ("VANDENBERG", "JAN"), V.SAME_BY_TRANSLITERATION),
        (("van den Berg", "Jan"), ("BERG", "JAN"), V.PART_MISSING),
        (("García", "Ana"), ("GARCIA LOPEZ", "ANA"), V.PART_MISSING),
        (("Smith", "Anna Maria"), ("SMITH", "ANNA"), V.GIVEN_NAMES_MISSING),
        (("Smith", "Anna Maria"), ("SMITH", "MARIA"), V.GIVEN_NAMES_MISSING),
        (("Smith", "Anna"), ("SMITH", "ANNA MARIA"), V.GIVEN_NAMES_MISSING),
        (("Smith", "Anna"), ("SMITH", ""), V.GIVEN_NAMES_MISSING),
        (("Smith", "Anna"), ("SMITH", "A"), V.DIFFERENT),
        (("Smith", "A"), ("SMITH", "ANNA"), V.DIFFERENT),
        (("Kumar", "Rahul"), ("RAHUL", "KUMAR"), V.ORDER_DIFFERS),
        (("Kumar", "Rahul Dev"), ("DEV", "RAHUL KUMAR"), V.ORDER_DIFFERS),
        (("Smith", "Anna Maria"), ("SMITH", "ANNA ANNA"), V.DIFFERENT),
        (("Smith", "Anna Maria"), ("SMITH", "MARIA ANNA"), V.ORDER_DIFFERS),
        (("Vân Ánh", "Lê"), ("LE", "VAN ANH"), V.ORDER_DIFFERS),
        (("Suharto", ""), ("SUHARTO", ""), V.SAME),
        (("", "Suharto"), ("SUHARTO", ""), V.SAME_BY_TRANSLITERATION),
        (("Kumar", "Rahul"), ("KUMAR RAHUL", ""), V.SAME_BY_TRANSLITERATION),
        (("Lévy", "Brigitte"), ("HALE", "BRIGITTE"), V.DIFFERENT),
        (("王", "小明"), ("WANG", "XIAOMING"), V.UNREADABLE),
        (("Hoàng", "B?o"), ("HOANG", "BAO"), V.UNREADABLE),
        (("Hoàng", "B?o"), ("HOANG", "BA"), V.DIFFERENT),
        (("Nur?li", "To?rul"), ("DANG", "TOGRUL"), V.DIFFERENT),
    ],
)
def test_verdicts(on_file: tuple[str, str], in_mrz: tuple[str, str], verdict: V) -> None:
    assert compare_names(Name(*on_file), Name(*in_mrz)).verdict is verdict


def test_letters_that_are_written_otherwise_are_shown_once_each() -> None:
    found = compare_names(Name("Nguyễn", "Mỹ-Ánh Ý"), Name("NGUYEN", "MY ANH Y"))
    assert found.letters == (
        LetterMatch("ễ", "E"),
        LetterMatch("ỹ", "Y"),
        LetterMatch("Á", "A"),
        LetterMatch("Ý", "Y"),
    )
    assert found.unknown == ()


def test_letters_without_a_form_are_named() -> None:
    assert compare_names(Name("Hoàng", "B?o"), Name("HOANG", "BAO")).unknown == ("?",)


LONG = ("Bennelong Wooloomooloo Warrandyte", "Dingo Potoroo")


@pytest.mark.parametrize(
    ("on_file", "field", "verdict"),
    [
        (LONG, "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<<DING", V.TRUNCATED),
        (LONG, "BENNELONG<WOOLOOMOOLOO<WARRAND<<DINGO<P", V.TRUNCATED),
        (LONG, "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<<DONG", V.DIFFERENT),
        (("Bennelong", "Dingo"), "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<<DING", V.DIFFERENT),
        (("Müller" * 6, "Jörg Ulf"), "MUELLER" * 5 + "<<JO", V.TRUNCATED),
        (("Müller" * 5, "Jörg Ulf"), "MUELLER" * 5 + "<<JO", V.TRUNCATED),
    ],
)
def test_names_cut_at_the_width_of_the_field(
    on_file: tuple[str, str], field: str, verdict: V
) -> None:
    assert len(field) == 39
    surname, _, given = field.partition("<<")
    assert compare_names(Name(*on_file), Name(surname, given, 39)).verdict is verdict


def test_a_cut_name_is_no_excuse_where_the_field_is_not_full() -> None:
    found = compare_names(Name(*LONG), Name("BENNELONG WOOLOOMOOLOO WARRANDYTE", "DING"))
    assert found.given_names is PartVerdict.DIFFERENT


_LETTERS = st.text("ABCDEIOU", min_size=1, max_size=5)
_NAMES = st.tuples(
    st.lists(_LETTERS, min_size=1, max_size=3).map(" ".join),
    st.lists(_LETTERS, max_size=3).map(" ".join),
)


@given(_NAMES, _NAMES)
def test_plain_names_compare_alike_both_ways(one: tuple[str, str], other: tuple[str, str]) -> None:
    there = compare_names(Name(*one), Name(*other))
    back = compare_names(Name(*other), Name(*one))
    assert there.verdict is back.verdict
    assert (there.surname, there.given_names) == (back.surname, back.given_names)


@given(_NAMES, _NAMES)
def test_same_means_equal(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert (compare_names(Name(*one), Name(*other)).verdict is V.SAME) is (one == other)


_SCRIPTS = st.text("abzßäöüñåøæœþðđıİəễữọłčЩЮЖяхبةشمد-' ", min_size=1, max_size=24).filter(to_mrz)


@given(_SCRIPTS, _SCRIPTS)
def test_every_name_equals_its_own_transliteration(surname: str, given_names: str) -> None:
    found = compare_names(Name(surname, given_names), Name(to_mrz(surname), to_mrz(given_names)))
    assert found.verdict in {V.SAME, V.SAME_BY_TRANSLITERATION}


_LONGER = st.text("ABCDEIOU", min_size=2, max_size=6)


@given(st.lists(_LETTERS, min_size=1, max_size=9), st.lists(_LONGER, min_size=1, max_size=9))
def test_every_name_equals_its_own_cut_field(surname: list[str], given_names: list[str]) -> None:
    full = (" ".join(surname), " ".join(given_names))
    field = name_field(*full, 30)
    primary, _, secondary = field.rstrip("<").partition("<<")
    cut_at = 30 if field[-1] != "<" else None
    found = compare_names(Name(*full), Name(primary, secondary, cut_at))
    is_whole = len(full[0]) + 2 + len(full[1]) <= 30
    assert found.verdict is (V.SAME if is_whole else V.TRUNCATED)


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_compared(one: str, other: str, third: str) -> None:
    assert compare_names(Name(one, other), Name(third, one, 39)).verdict in NameVerdict


def test_fold_is_the_search_key() -> None:
    assert fold("Nguyễn  Đặng") == "NGUYEN DANG"
