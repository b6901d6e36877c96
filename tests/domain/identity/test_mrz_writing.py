"""Writing zones: what is written is read again as it was meant."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.mrz import (
    MrzFields,
    MrzFormat,
    read,
    write,
    write_td1,
    write_td3,
)
from counter_app.domain.identity.mrz_writing import name_field
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.transliteration import to_mrz

TODAY = date(2026, 9, 5)
ANNA = MrzFields(
    document_code="P",
    issuer="UTO",
    document_number="L898902C3",
    surname="Eriksson",
    given_names="Anna Maria",
    nationality="UTO",
    date_of_birth=PartialDate(1974, 8, 12),
    sex="F",
    date_of_expiry=date(2012, 4, 15),
    optional_data="ZE184226B",
)


def test_icao_specimen_is_written_letter_by_letter() -> None:
    assert write_td3(ANNA) == (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    )


def test_long_number_is_written_as_in_part_11() -> None:
    fields = MrzFields(
        document_code="I",
        issuer="UTO",
        document_number="D23145890734",
        surname="Stevenson",
        given_names="Peter",
        nationality="UTO",
        date_of_birth=PartialDate(1934, 7, 12),
        sex="M",
        date_of_expiry=date(1995, 7, 12),
    )
    assert write_td1(fields) == (
        "I<UTOD23145890<7349<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<<<<<<<<<<<<<<",
    )


def test_both_optional_fields_of_a_card_are_written_and_read() -> None:
    values = {name: getattr(ANNA, name) for name in MrzFields.__slots__}
    values |= {"optional_data": "BSN", "optional_data_2": "MORE"}
    mrz = read("".join(write_td1(MrzFields(**values))), TODAY)
    assert mrz.is_valid
    assert (mrz.optional_data, mrz.optional_data_2) == ("BSN", "MORE")
    assert read("".join(write_td3(ANNA)), TODAY).optional_data_2 == ""


@pytest.mark.parametrize(
    ("surname", "given", "width", "written"),
    [
        ("SUHARTO", "", 10, "SUHARTO<<<"),
        ("VAN DER BERG", "ANNA", 20, "VAN<DER<BERG<<ANNA<<"),
        (
            "NILAVADHANANANDA",
            "CHAYAPA DEJTHAMRONG KRASUANG",
            39,
            "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
        ),
        (
            "BENNELONG WOOLOOMOOLOO WARRANDYTE",
            "DINGO",
            39,
            "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<<DING",
        ),
        ("A" * 50, "B", 39, "A" * 36 + "<<B"),
        ("A" * 50, "", 39, "A" * 39),
        ("A" * 38 + " BC", "", 39, "A" * 37 + "<B"),
        ("ABCDEFGH", "IJKL MNOP", 15, "ABCDEFG<<IJKL<M"),
        ("A", "IJKL MNOP", 8, "A<<IJK<M"),
        ("A", "B C D EF G H", 12, "A<<B<C<D<E<G"),
        ("A", "B C D", 6, "A<<B<C"),
        ("A", "B C D", 7, "A<<B<C<"),
    ],
)
def test_names_are_cut_so_that_the_last_place_shows_a_letter(
    surname: str, given: str, width: int, written: str
) -> None:
    assert name_field(surname, given, width) == written


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"document_number": "L898902C34"}, "document_number"),
        ({"document_number": "L-1"}, "document_number"),
        ({"issuer": "UTOP"}, "issuer"),
        ({"document_code": "PPP"}, "document_code"),
        ({"document_code": "V"}, "document_code"),
        ({"nationality": "ut"}, "nationality"),
        ({"sex": "V"}, "sex"),
        ({"optional_data": "A" * 15}, "optional_data"),
        ({"optional_data_2": "A"}, "optional_data_2"),
    ],
)
def test_what_does_not_fit_is_refused_by_field(changes: dict[str, str], field: str) -> None:
    values = {name: getattr(ANNA, name) for name in MrzFields.__slots__} | changes
    with pytest.raises(Invalid) as caught:
        write_td3(MrzFields(**values))
    assert (caught.value.code, caught.value.field) == (Code.BAD_MRZ, field)


_WORDS = st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=12), max_size=4)
_BIRTHS = st.one_of(
    st.dates(date(1927, 1, 1), TODAY).map(PartialDate.of),
    st.integers(1927, 2026).map(PartialDate),
    st.tuples(st.integers(1927, 2025), st.integers(1, 12)).map(lambda ym: PartialDate(*ym)),
    st.just(PartialDate(0)),
)


@given(
    kind=st.sampled_from(MrzFormat),
    number=st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=1, max_size=9),
    surname=_WORDS.filter(bool).map(" ".join),
    given_names=_WORDS.map(" ".join),
    birth=_BIRTHS,
    sex=st.sampled_from(["M", "F", None]),
    expiry=st.none() | st.dates(date(2006, 1, 1), date(2105, 12, 31)),
)
def test_written_zones_are_read_again(
    kind: MrzFormat,
    number: str,
    surname: str,
    given_names: str,
    birth: PartialDate,
    sex: str | None,
    expiry: date | None,
) -> None:
    code = "V" if kind in {MrzFormat.MRV_A, MrzFormat.MRV_B} else "P"
    fields = MrzFields(
        document_code=code,
        issuer="D",
        document_number=number,
        surname=surname,
        given_names=given_names,
        nationality="XXB",
        date_of_birth=birth,
        sex=sex,
        date_of_expiry=expiry,
    )
    mrz = read("\n".join(write(fields, kind)), TODAY)
    assert mrz.is_valid
    assert mrz.format is kind
    assert (mrz.issuer, mrz.nationality, mrz.document_number) == ("D", "XXB", number)
    assert (mrz.date_of_birth, mrz.sex, mrz.date_of_expiry) == (birth, sex, expiry)
    if len(surname) + 2 + len(given_names) <= mrz.name_width - 1:
        assert (mrz.surname, mrz.given_names) == (surname, given_names)
        assert not mrz.names_truncated


@given(st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=10, max_size=20))
def test_long_numbers_of_cards_are_read_again(number: str) -> None:
    values = {name: getattr(ANNA, name) for name in MrzFields.__slots__}
    fields = MrzFields(**(values | {"document_number": number, "optional_data": ""}))
    mrz = read("".join(write_td1(fields)), TODAY)
    assert mrz.is_valid
    assert mrz.document_number == number


@given(st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=10, max_size=14))
def test_long_numbers_of_td2_are_read_again(number: str) -> None:
    values = {name: getattr(ANNA, name) for name in MrzFields.__slots__}
    fields = MrzFields(**(values | {"document_number": number, "optional_data": ""}))
    mrz = read("".join(write(fields, MrzFormat.TD2)), TODAY)
    assert mrz.is_valid
    assert mrz.document_number == number


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(MrzFormat))
def test_any_name_can_be_written(surname: str, given_names: str, kind: MrzFormat) -> None:
    values = {name: getattr(ANNA, name) for name in MrzFields.__slots__}
    values |= {"surname": surname, "given_names": given_names, "optional_data": ""}
    values["document_code"] = "V" if kind in {MrzFormat.MRV_A, MrzFormat.MRV_B} else "P"
    mrz = read("".join(write(MrzFields(**values), kind)), TODAY)
    assert not mrz.problems
    if to_mrz(surname) or to_mrz(given_names):
        assert mrz.is_valid
