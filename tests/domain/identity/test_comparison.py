"""Documents beside the file: rows, verdicts, findings."""

from datetime import date

import pytest

from counter_app.domain.identity.comparison import ComparedField, Comparison, FieldVerdict, compare
from counter_app.domain.identity.findings import FINDING_RULES, DocumentFinding
from counter_app.domain.identity.mrz import MrzFields, MrzRepair, read, write_td1, write_td3
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import PersonFacts

TODAY = date(2026, 9, 5)
F = DocumentFinding
DOCUMENT = {
    "document_code": "P",
    "issuer": "VNM",
    "document_number": "PC5037655",
    "surname": "Nguyễn",
    "given_names": "Hồng Dương",
    "nationality": "VNM",
    "date_of_birth": PartialDate(1997, 9, 26),
    "sex": "M",
    "date_of_expiry": date(2030, 1, 1),
}
PERSON = {
    "surname": "Nguyễn",
    "given_names": "Hồng Dương",
    "date_of_birth": PartialDate(1997, 9, 26),
    "sex": "M",
    "nationality": "VNM",
}


def compared(document: dict[str, object], person: dict[str, object]) -> Comparison:
    fields = MrzFields(**(DOCUMENT | document))  # type: ignore[arg-type]
    mrz = read("\r".join(write_td3(fields)), TODAY)
    return compare(mrz, PersonFacts(**(PERSON | person)), TODAY)  # type: ignore[arg-type]


def test_same_person_in_other_letters_gives_no_finding() -> None:
    found = compared({}, {})
    assert found.findings == ()
    assert found.is_clean
    assert [(row.field, row.verdict) for row in found.rows] == [
        (ComparedField.SURNAME, FieldVerdict.SAME_BY_TRANSLITERATION),
        (ComparedField.GIVEN_NAMES, FieldVerdict.SAME_BY_TRANSLITERATION),
        (ComparedField.DATE_OF_BIRTH, FieldVerdict.SAME),
        (ComparedField.SEX, FieldVerdict.SAME),
        (ComparedField.NATIONALITY, FieldVerdict.SAME),
    ]
    surname = found.rows[0]
    assert (surname.in_document, surname.on_file) == ("NGUYEN", "Nguyễn")
    assert [(letter.on_file, letter.in_mrz) for letter in surname.letters] == [("ễ", "E")]


@pytest.mark.parametrize(
    ("document", "person", "kinds"),
    [
        ({"date_of_expiry": date(2026, 9, 4)}, {}, [F.EXPIRED]),
        ({"date_of_expiry": TODAY}, {}, []),
        ({"date_of_expiry": None}, {}, [F.NO_EXPIRY_DATE]),
        ({"date_of_expiry": date(2099, 12, 31)}, {}, [F.EXPIRY_FAR_AHEAD]),
        ({"surname": "Tran"}, {}, [F.OTHER_SURNAME]),
        ({"surname": "Nguyen Tran"}, {}, [F.SURNAME_PART_MISSING]),
        ({"given_names": "Anh"}, {}, [F.OTHER_GIVEN_NAMES]),
        ({"given_names": "Hong"}, {}, [F.GIVEN_NAMES_MISSING]),
        ({"surname": "Anh", "given_names": "Bao"}, {}, [F.OTHER_SURNAME, F.OTHER_GIVEN_NAMES]),
        ({"surname": "Hong Duong", "given_names": "Nguyen"}, {}, [F.NAME_ORDER_DIFFERS]),
        ({}, {"given_names": "H?ng D??ng"}, [F.NAME_UNREADABLE]),
        ({"date_of_birth": PartialDate(1997, 9, 27)}, {}, [F.OTHER_BIRTH_DATE]),
        ({"date_of_birth": PartialDate(1996)}, {}, [F.OTHER_BIRTH_DATE]),
        ({"date_of_birth": PartialDate(1997)}, {}, [F.PARTIAL_DATE_COMPATIBLE]),
        ({}, {"date_of_birth": PartialDate(1997)}, [F.PARTIAL_DATE_COMPATIBLE]),
        ({}, {"date_of_birth": PartialDate(0)}, [F.PARTIAL_DATE_COMPATIBLE]),
        ({"sex": "F"}, {}, [F.OTHER_SEX]),
        ({"sex": None}, {}, []),
        ({}, {"sex": None}, []),
        ({"sex": None}, {"sex": "X"}, []),
        ({"sex": "M"}, {"sex": "X"}, [F.OTHER_SEX]),
        ({"nationality": "KHM", "issuer": "KHM"}, {}, [F.OTHER_NATIONALITY]),
        ({"nationality": "XXA"}, {}, [F.OTHER_NATIONALITY]),
        ({"nationality": "XXB"}, {}, []),
        ({}, {"nationality": None}, []),
        ({"nationality": "D", "issuer": "D"}, {"nationality": "DEU"}, []),
    ],
)
def test_each_finding_alone(
    document: dict[str, object], person: dict[str, object], kinds: list[F]
) -> None:
    assert [finding.kind for finding in compared(document, person).findings] == kinds


def test_expired_names_the_last_day() -> None:
    (finding,) = compared({"date_of_expiry": date(2026, 8, 1)}, {}).findings
    assert finding.on == date(2026, 8, 1)
    assert finding.needs_answer
    assert finding.rule is FINDING_RULES[F.EXPIRED]


def test_a_century_is_not_in_the_zone() -> None:
    found = compared(
        {"date_of_birth": PartialDate(1926, 1, 1)}, {"date_of_birth": PartialDate(1926, 1, 1)}
    )
    assert found.findings == ()


def test_partial_dates_are_unknown_unless_both_know_the_same() -> None:
    both = compared({"date_of_birth": PartialDate(1997)}, {"date_of_birth": PartialDate(1997)})
    assert both.rows[2].verdict is FieldVerdict.SAME
    one = compared({"date_of_birth": PartialDate(1997, 9)}, {})
    assert one.rows[2].verdict is FieldVerdict.UNKNOWN
    assert one.is_clean


def test_name_cut_on_a_card_is_a_note_and_no_doubt() -> None:
    names = {"surname": "Nilavadhanananda", "given_names": "Chayapa Dejthamrong Krasuang"}
    card = {"document_code": "I", "issuer": "NLD"}
    fields = MrzFields(**(DOCUMENT | names | card))  # type: ignore[arg-type]
    mrz = read("\r".join(write_td1(fields)), TODAY)
    found = compare(mrz, PersonFacts(**(PERSON | names)), TODAY)  # type: ignore[arg-type]
    assert [finding.kind for finding in found.findings] == [F.GIVEN_NAMES_TRUNCATED]
    assert found.rows[1].verdict is FieldVerdict.TRUNCATED
    assert found.is_clean


def test_cut_surname_asks_for_an_answer() -> None:
    names = {"surname": "Nilavadhanananda" * 3, "given_names": "Chayapa"}
    found = compared(names, names)
    assert [finding.kind for finding in found.findings] == [
        F.SURNAME_TRUNCATED,
        F.GIVEN_NAMES_TRUNCATED,
    ]
    assert not found.is_clean


def test_unreadable_fields_are_one_finding_and_no_second() -> None:
    one, two = write_td3(MrzFields(**DOCUMENT))  # type: ignore[arg-type]
    text = f"{one}\r{two[:10]}V4M970231{two[19:21]}301301{two[27:]}"
    found = compare(read(text, TODAY), PersonFacts(**PERSON), TODAY)  # type: ignore[arg-type]
    assert [finding.kind for finding in found.findings] == [F.CHECK_DIGIT, F.IMPOSSIBLE_FIELD]
    assert [row.verdict for row in found.rows[2:]] == [
        FieldVerdict.UNKNOWN,
        FieldVerdict.SAME,
        FieldVerdict.UNKNOWN,
    ]


def test_check_digits_faults_and_repairs_are_carried_along() -> None:
    fields = MrzFields(**DOCUMENT)  # type: ignore[arg-type]
    one, two = write_td3(fields)
    text = f"{one}\r{two[:13]}9902312M{two[21:]}".lower()
    found = compare(read(text, TODAY), PersonFacts(**PERSON), TODAY)  # type: ignore[arg-type]
    by_kind = {finding.kind: finding for finding in found.findings}
    assert by_kind[F.CHECK_DIGIT].problems[0].position == 20
    assert by_kind[F.IMPOSSIBLE_FIELD].faults[0].position == 14
    assert by_kind[F.REPAIRED_READING].repairs == (MrzRepair.LOWER_CASE,)
    assert set(by_kind) == {F.CHECK_DIGIT, F.IMPOSSIBLE_FIELD, F.REPAIRED_READING}
    assert not found.is_clean


def test_every_finding_has_its_meanings_and_source() -> None:
    assert set(FINDING_RULES) == set(DocumentFinding)
    assert all(rule.meanings and rule.source for rule in FINDING_RULES.values())


def test_nothing_shows_the_person() -> None:
    found = compared({}, {})
    assert "NGUYEN" not in repr(found).upper()
    assert "Nguy" not in repr(PersonFacts(**PERSON))  # type: ignore[arg-type]
