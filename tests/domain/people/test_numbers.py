"""Numbers, codes and addresses: what is right, what is refused, what may be meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.people import numbers
from counter_app.domain.people.countries import BY_TWO_LETTERS, NATIONALITIES, PROPOSALS

ten_digits = st.text("0123456789", min_size=10, max_size=10)


@given(ten_digits)
def test_ten_digits_are_a_v_number(text: str) -> None:
    assert numbers.v_number(f" {text[:4]} {text[4:]}\u00a0") == text


@pytest.mark.parametrize(
    "text", ["", "123456789", "12345678901", "12345678a0", "１２３４５６７８９０", "0123.456.789"]
)
def test_anything_else_is_no_v_number(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        numbers.v_number(text)
    assert (caught.value.code, caught.value.field) == (Code.BAD_V_NUMBER, "v_number")
    assert text not in str(caught.value) or not text


def by_hand(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return total % 11 == 0 and digits != "0" * 9


@given(st.text("0123456789", min_size=9, max_size=9))
def test_a_bsn_passes_the_eleven_test(digits: str) -> None:
    if by_hand(digits):
        assert numbers.bsn(f"{digits[:4]}.{digits[4:6]}.{digits[6:]}") == digits
    else:
        with pytest.raises(Invalid):
            numbers.bsn(digits)


@pytest.mark.parametrize("text", ["", "000000000", "11122233", "1112223330", "111222334", "abc"])
def test_no_bsn(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        numbers.bsn(text)
    assert (caught.value.code, caught.value.field) == (Code.BAD_BSN, "bsn")


def test_a_bsn_may_begin_with_zero_and_gets_none_added() -> None:
    assert by_hand("012345672")
    assert numbers.bsn("012345672") == "012345672"
    with pytest.raises(Invalid):
        numbers.bsn("12345672")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("V123AL568", "V123AL568"),
        ("v123al568 ", "V123AL568"),
        ("III-V123AL568", "V123AL568"),
        ("EU/EER-V123AL568", "V123AL568"),
        ("VX1Y2Z3A4", "VX1Y2Z3A4"),
    ],
)
def test_document_numbers(text: str, number: str) -> None:
    assert numbers.document_number(text) == number


@pytest.mark.parametrize(
    "text", ["", "V0O000000", "V123AL56O", "V123AL560", "V123AL56", "IX7654321"]
)
def test_no_document_numbers_of_today(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        numbers.document_number(text)
    assert caught.value.code is Code.BAD_DOCUMENT_NUMBER


def test_older_numbers_are_right_where_older_cards_are_asked() -> None:
    assert numbers.document_number("IX7654320", older=True) == "IX7654320"
    with pytest.raises(Invalid):
        numbers.document_number("IX-765", older=True)


@pytest.mark.parametrize(
    "code",
    ["NLD", "SYR", "XXA", "XXB", "XXC", "XXX", "EUE", "RKS", "UNO", "GBD", "GBN", "GBO", "TWN"],
)
def test_nationalities(code: str) -> None:
    assert numbers.country(f" {code.lower()} ") == code


def test_germany_has_one_spelling() -> None:
    assert {numbers.country(code) for code in ("D", "D<<", "DEU", "deu")} == {"DEU"}


@pytest.mark.parametrize(
    ("code", "proposal"),
    [("NL", "NLD"), ("uk", "GBR"), ("XKX", "RKS"), ("UTO", None), ("", None), ("Syrisch", None)],
)
def test_other_codes_are_refused_with_what_may_be_meant(code: str, proposal: str | None) -> None:
    with pytest.raises(Invalid) as caught:
        numbers.country(code)
    assert (caught.value.code, caught.value.values["proposal"]) == (Code.BAD_NATIONALITY, proposal)


def test_the_table_of_states_is_sound() -> None:
    assert len(BY_TWO_LETTERS) == len(set(BY_TWO_LETTERS.values())) == 249
    assert all(len(code) == 3 and code.isalpha() for code in NATIONALITIES)
    assert set(PROPOSALS.values()) <= NATIONALITIES
    assert not PROPOSALS.keys() & NATIONALITIES


@pytest.mark.parametrize(
    ("text", "code"),
    [("NL", "nl"), ("Nederlands", "nl"), ("English", "en"), ("en-GB", "en"), ("Oekraïens", "uk")],
)
def test_languages(text: str, code: str) -> None:
    assert numbers.language(text) == code


@pytest.mark.parametrize("text", ["", "Klingon", "qq", "e"])
def test_no_languages(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        numbers.language(text)
    assert caught.value.code is Code.BAD_LANGUAGE


@pytest.mark.parametrize(
    "text", ["a@b.nl", "student00001@example.org", "x+y.z@sub.example.co.uk", "é@zoë.example"]
)
def test_email_addresses(text: str) -> None:
    assert numbers.email(f" {text} ") == text


@pytest.mark.parametrize(
    "text",
    [
        "", "geen", "a@b", "@b.nl", "a@", "a b@c.nl", "a@b..nl", "a@-b.nl", "a@b-.nl", "a,b@c.nl",
        ".a@b.nl", "a.@b.nl", "a..b@c.nl", "a@b.n", "a@b@c.nl", "a@b.nl; c@d.nl", "a@b.nl\u202e",
        "x" * 65 + "@b.nl", "a@" + ("x" * 60 + ".") * 5 + "nl",
    ],
)  # fmt: skip
def test_no_email_addresses(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        numbers.email(text)
    assert caught.value.code is Code.BAD_EMAIL


@given(ten_digits.map(lambda text: "0" + text[1:]))
def test_a_number_that_lost_its_zeros_is_near_and_the_other_way_round(whole: str) -> None:
    lost = whole.lstrip("0")
    if lost:
        assert whole in numbers.near_misses(lost, {whole, "9999999999"})
        assert lost in numbers.near_misses(whole, {lost})


@given(ten_digits, st.integers(0, 9), st.sampled_from("0123456789"))
def test_one_slip_is_near_and_the_number_itself_is_not(whole: str, at: int, digit: str) -> None:
    slips = {
        whole[:at] + digit + whole[at + 1 :],
        whole[:at] + whole[at + 1 :],
        whole[:at] + whole[at + 1 : at + 2] + whole[at] + whole[at + 2 :],
    } - {whole}
    for slip in slips:
        assert whole in numbers.near_misses(slip, {whole})
    assert numbers.near_misses(whole, {whole}) == ()


def test_two_slips_are_not_near() -> None:
    assert numbers.near_misses("1234567890", {"1234567098", "4321567890", "12345678"}) == ()
    assert numbers.near_misses("9" * 400, {"9" * 10}) == ()
