"""Machine readable zones: the specimens of ICAO Doc 9303, Dutch ones, and every rule of a field."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.mrz import (
    CheckDigitProblem,
    FieldFault,
    Mrz,
    MrzField,
    MrzFormat,
    MrzProblem,
    check_digit,
    read,
)
from counter_app.domain.partial_date import PartialDate

TODAY = date(2026, 9, 5)
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
TD1_LONG = (
    "I<UTOD23145890<7349<<<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<2",
    "STEVENSON<<PETER<<<<<<<<<<<<<<",
)
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
MRV_A = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)
MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
DUTCH = (
    "P<NLDMEULENDIJK<<LOES<ALBERTINE<<<<<<<<<<<<<",
    "XX00013286NLD7110195F1110012123456789<<<<<76",
)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
VALUES = {**{c: i for i, c in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}, "<": 0}


@pytest.mark.parametrize(
    ("lines", "kind", "number", "birth", "expiry", "optional"),
    [
        (TD3, MrzFormat.TD3, "L898902C3", "1974-08-12", date(2012, 4, 15), "ZE184226B"),
        (TD1, MrzFormat.TD1, "D23145890", "1974-08-12", date(2012, 4, 15), ""),
        (TD2, MrzFormat.TD2, "D23145890", "1974-08-12", date(2012, 4, 15), ""),
        (MRV_A, MrzFormat.MRV_A, "L8988901C", "1940-09-07", date(2096, 12, 10), "6ZE184226B"),
        (MRV_B, MrzFormat.MRV_B, "L8988901C", "1940-09-07", date(2096, 12, 10), ""),
    ],
)
def test_icao_specimens(
    lines: tuple[str, ...],
    kind: MrzFormat,
    number: str,
    birth: str,
    expiry: date,
    optional: str,
) -> None:
    mrz = read("\n".join(lines), TODAY)
    assert mrz.is_valid
    assert mrz.format is kind
    assert mrz.lines == lines
    assert (mrz.issuer, mrz.surname, mrz.given_names) == ("UTO", "ERIKSSON", "ANNA MARIA")
    assert (mrz.document_number, mrz.optional_data) == (number, optional)
    assert mrz.date_of_birth == PartialDate.parse(birth)
    assert mrz.date_of_expiry == expiry
    assert mrz.sex == "F"
    assert not mrz.names_truncated
    assert mrz.repairs == ()


def test_dutch_specimen_of_2006() -> None:
    mrz = read("\n".join(DUTCH), TODAY)
    assert mrz.is_valid
    assert mrz.document_number == "XX0001328"
    assert mrz.optional_data == "123456789"
    assert (mrz.surname, mrz.given_names) == ("MEULENDIJK", "LOES ALBERTINE")


def test_long_number_of_a_card_is_joined() -> None:
    mrz = read("\n".join(TD1_LONG), TODAY)
    assert mrz.is_valid
    assert mrz.document_number == "D23145890734"
    assert mrz.optional_data == ""


def test_long_number_goes_on_behind_the_dates_in_td2() -> None:
    """The example of Doc 9303-11, appendix D.2."""
    lines = ("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8")
    mrz = read("\n".join(lines), TODAY)
    assert mrz.is_valid
    assert mrz.document_number == "D23145890734"
    wrong = read("\n".join((lines[0], lines[1].replace("7349", "7348"))), TODAY)
    assert CheckDigitProblem(MrzField.DOCUMENT_NUMBER, 2, 32, "8", "9") in wrong.problems


def test_wrong_digit_of_a_long_number_is_named_at_its_place() -> None:
    mrz = read("\n".join((TD1_LONG[0].replace("7349", "7348"), *TD1_LONG[1:])), TODAY)
    assert CheckDigitProblem(MrzField.DOCUMENT_NUMBER, 1, 19, "8", "9") in mrz.problems


def test_failing_digits_are_named_with_line_and_position() -> None:
    wrong = TD3[1].replace("7408122", "7408123")
    assert read(TD3[0] + wrong, TODAY).problems == (
        CheckDigitProblem(MrzField.DATE_OF_BIRTH, 2, 20, "3", "2"),
        CheckDigitProblem(MrzField.COMPOSITE, 2, 44, "0", "3"),
    )


@pytest.mark.parametrize("check", ["<", "0"])
def test_empty_optional_data_may_have_a_filler_or_a_zero(check: str) -> None:
    body = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<" + check
    covered = body[:10] + body[13:20] + body[21:]
    assert read(TD3[0] + body + str(check_digit(covered)), TODAY).is_valid


def test_filler_does_not_stand_for_the_check_digit_of_filled_data() -> None:
    mrz = read(TD3[0] + TD3[1][:42] + "<" + TD3[1][43], TODAY)
    assert mrz.problems[0].field is MrzField.OPTIONAL_DATA


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("740812", "1974-08-12"),
        ("74<<<<", "1974-00-00"),
        ("7408<<", "1974-08-00"),
        ("<<<<<<", "0000-00-00"),
        ("<<0812", "0000-00-00"),
        ("260905", "2026-09-05"),
        ("260906", "1926-09-06"),
        ("2610<<", "1926-10-00"),
        ("26<<<<", "2026-00-00"),
        ("000229", "2000-02-29"),
    ],
)
def test_birth_dates_with_unknown_parts_and_centuries(text: str, iso: str) -> None:
    mrz = read(_with_birth(text), TODAY)
    assert mrz.is_valid
    assert mrz.date_of_birth == PartialDate.parse(iso)


@pytest.mark.parametrize("text", ["740231", "741301", "740800", "740012", "7A0812", "74081<"])
def test_impossible_birth_date_is_a_fault(text: str) -> None:
    mrz = read(_with_birth(text), TODAY)
    assert not mrz.problems
    assert mrz.faults == (FieldFault(MrzField.DATE_OF_BIRTH, 2, 14),)
    assert mrz.date_of_birth == PartialDate(0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("360904", date(2036, 9, 4)), ("060101", date(2006, 1, 1)), ("991231", date(2099, 12, 31))],
)
def test_century_of_expiry(text: str, expected: date) -> None:
    assert read(_with_expiry(text), TODAY).date_of_expiry == expected


def test_document_without_expiry_and_with_an_impossible_one() -> None:
    without = read(_with_expiry("<<<<<<"), TODAY)
    assert without.is_valid
    assert without.date_of_expiry is None
    impossible = read(_with_expiry("260231"), TODAY)
    assert impossible.faults == (FieldFault(MrzField.DATE_OF_EXPIRY, 2, 22),)


@pytest.mark.parametrize("sex", ["M", "F", "X", "<"])
def test_sexes(sex: str) -> None:
    mrz = read(TD3[0] + TD3[1].replace("F", sex, 1), TODAY)
    assert mrz.is_valid
    assert mrz.sex == (None if sex == "<" else sex)


def test_other_letters_for_sex_state_and_name_are_faults() -> None:
    mrz = read(
        TD3[0].replace("UTO", "0TO").replace("ANNA", "4NNA") + TD3[1][:20] + "H" + TD3[1][21:],
        TODAY,
    )
    assert [fault.field for fault in mrz.faults] == [
        MrzField.ISSUER,
        MrzField.NAME,
        MrzField.SEX,
    ]
    assert not mrz.is_valid


@pytest.mark.parametrize(
    ("code", "said"), [("D<<", "D"), ("XXA", "XXA"), ("RKS", "RKS"), ("EUE", "EUE"), ("UNO", "UNO")]
)
def test_codes_that_are_no_iso_country(code: str, said: str) -> None:
    mrz = read("".join(TD3).replace("UTO", code), TODAY)
    assert mrz.is_valid
    assert (mrz.issuer, mrz.nationality) == (said, said)


@pytest.mark.parametrize(("code", "said"), [("P<", "P"), ("PP", "PP"), ("PD", "PD")])
def test_document_codes_of_two_letters(code: str, said: str) -> None:
    assert read(code + TD3[0][2:] + TD3[1], TODAY).document_code == said


@pytest.mark.parametrize(
    ("field", "surname", "given", "is_cut"),
    [
        ("SUHARTO", "SUHARTO", "", False),
        ("VAN<DER<BERG<<ANNA", "VAN DER BERG", "ANNA", False),
        ("<<RAHUL", "", "RAHUL", False),
        (
            "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
            "NILAVADHANANANDA",
            "CHAYAPA DEJTHAMRONG K",
            True,
        ),
        ("ERIKSSON<<ANNA<<MARIA", "ERIKSSON", "ANNA MARIA", False),
    ],
)
def test_names(field: str, surname: str, given: str, is_cut: bool) -> None:
    mrz = read("P<UTO" + field.ljust(39, "<") + TD3[1], TODAY)
    assert (mrz.surname, mrz.given_names, mrz.names_truncated) == (surname, given, is_cut)
    assert mrz.is_valid


@pytest.mark.parametrize("lines", [TD3, TD1, TD1_LONG, TD2, MRV_A, MRV_B])
def test_single_wrong_character_is_noticed_unless_the_values_agree_modulo_ten(
    lines: tuple[str, ...],
) -> None:
    """Only 0 A K U <, 1 B L V, 2 C M W and so on can take each other's place unseen.

    The weights 7, 3 and 1 have no factor in common with 10.
    """
    zone = "".join(lines)
    for at in _checked(read(zone, TODAY).format):
        for other in set(ALPHABET) - {zone[at]}:
            changed = read(zone[:at] + other + zone[at + 1 :], TODAY)
            is_twin = (VALUES[other] - VALUES[zone[at]]) % 10 == 0
            assert bool(changed.problems) is not is_twin, (at, zone[at], other)


@pytest.mark.parametrize(
    ("lines", "at"), [(TD3, 53), (TD3, 63), (TD3, 71), (TD3, 86), (TD3, 87), (TD1, 59), (TD2, 71)]
)
def test_wrong_check_digit_is_always_noticed(lines: tuple[str, ...], at: int) -> None:
    zone = "".join(lines)
    for other in set(ALPHABET) - {zone[at]}:
        assert read(zone[:at] + other + zone[at + 1 :], TODAY).problems


def test_check_digit_examples_and_alphabet() -> None:
    assert check_digit("520727") == 3
    assert check_digit("AB2134<<<") == 5
    assert check_digit("HA672242<658022549601086<<<<<<<<<<<<<<0") == 8
    with pytest.raises(Invalid) as caught:
        check_digit("a-b")
    assert caught.value.values["reason"] is MrzProblem.ALPHABET


@given(st.one_of(st.text(), st.text(alphabet=ALPHABET + "\r\n ;]", max_size=200)))
def test_garbage_raises_nothing_but_invalid(text: str) -> None:
    found = _outcome(text)
    if isinstance(found, Invalid):
        assert (found.code, found.field) == (Code.BAD_MRZ, "mrz")
        assert isinstance(found.values["reason"], MrzProblem)
    else:
        assert "".join(found.lines) == found.zone


@given(st.sampled_from([72, 88, 90]).flatmap(lambda n: st.text(ALPHABET, min_size=n, max_size=n)))
def test_any_text_of_the_right_size_and_alphabet_is_read(zone: str) -> None:
    mrz = read(zone, TODAY)
    assert mrz.zone == zone
    assert mrz.repairs == ()


def test_no_repr_shows_the_person() -> None:
    assert "ERIKSSON" not in repr(read("".join(TD3), TODAY))


def _outcome(text: str) -> Mrz | Invalid:
    try:
        return read(text, TODAY)
    except Invalid as error:
        return error


def _with_birth(text: str) -> str:
    line = TD3[1][:13] + text + str(check_digit(text)) + TD3[1][20:43]
    return TD3[0] + line + str(check_digit(line[:10] + line[13:20] + line[21:]))


def _with_expiry(text: str) -> str:
    line = TD3[1][:21] + text + str(check_digit(text)) + TD3[1][28:43]
    return TD3[0] + line + str(check_digit(line[:10] + line[13:20] + line[21:]))


def _checked(kind: MrzFormat) -> list[int]:
    """The positions of data, without check digits, that a check digit covers."""
    if kind is MrzFormat.TD1:
        return [*range(5, 14), *range(30, 36), *range(38, 44), *range(48, 59)]
    start = 44 if kind in {MrzFormat.TD3, MrzFormat.MRV_A} else 36
    ends = {MrzFormat.TD3: range(72, 86), MrzFormat.TD2: range(64, 71)}
    covered = [*range(start, start + 9), *range(start + 13, start + 19)]
    return [*covered, *range(start + 21, start + 27), *ends.get(kind, ())]
