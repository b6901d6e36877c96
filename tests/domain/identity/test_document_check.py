"""What is wrong with a document by itself: validity, issuer, kind, lists, chip."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChainVerdict,
    ChipStatement,
    CloneVerdict,
    SignatureVerdict,
)
from counter_app.domain.identity.document_check import (
    LONGEST_VALIDITY_YEARS,
    Known,
    document_findings,
)
from counter_app.domain.identity.evidence import ChipSeen
from counter_app.domain.identity.findings import DocumentFinding
from counter_app.domain.identity.mrz import Mrz, MrzFields, MrzFormat, read, write
from counter_app.domain.partial_date import PartialDate

F, S = DocumentFinding, ChipStatement
TODAY = date(2026, 9, 5)
NOBODY = Known()
SOMEBODY = MrzFields(
    document_code="P", issuer="VNM", document_number="PC1234567", surname="Nguyen",
    given_names="Anh", nationality="VNM", date_of_birth=PartialDate(1997, 9, 26), sex="M",
    date_of_expiry=date(2030, 1, 1),
)  # fmt: skip


def mrz_of(kind: MrzFormat = MrzFormat.TD3, **changes: object) -> Mrz:
    return read("\n".join(write(replace(SOMEBODY, **changes), kind)), TODAY)  # type: ignore[arg-type]


def kinds(mrz: Mrz, known: Known = NOBODY) -> list[DocumentFinding]:
    return [finding.kind for finding in document_findings(mrz, TODAY, known)]


def seen(*said: ChipStatement) -> ChipSeen:
    return ChipSeen(
        access=AccessProtocol.BAC, statements=said, signature=SignatureVerdict.GOOD,
        chain=ChainVerdict.TRUSTED, clone=CloneVerdict.PROVEN,
    )  # fmt: skip


@given(st.integers(-4000, 4000))
def test_a_document_serves_to_its_last_day(days: int) -> None:
    expiry = TODAY + timedelta(days=days)
    found = kinds(mrz_of(date_of_expiry=expiry))
    assert (F.EXPIRED in found) is (expiry < TODAY)
    assert F.EXPIRY_FAR_AHEAD not in found


def test_a_date_far_ahead_and_none_at_all_are_no_expiry() -> None:
    far = date(TODAY.year + LONGEST_VALIDITY_YEARS + 1, 1, 1)
    assert kinds(mrz_of(date_of_expiry=far)) == [F.EXPIRY_FAR_AHEAD]
    assert kinds(mrz_of(date_of_expiry=None)) == [F.NO_EXPIRY_DATE]


@pytest.mark.parametrize(("days", "found"), [(-1, []), (0, []), (1, [F.NOT_YET_VALID])])
def test_a_document_of_tomorrow_is_not_valid_yet(days: int, found: list[F]) -> None:
    issued = TODAY + timedelta(days=days)
    assert kinds(mrz_of(), Known(issued=issued)) == found


@pytest.mark.parametrize(
    ("issuer", "nationality", "found"),
    [
        ("UTO", "UTO", [F.UNKNOWN_ISSUER]),
        ("ZZZ", "VNM", [F.UNKNOWN_ISSUER]),
        ("VNM", "KHM", [F.ISSUER_NOT_NATIONALITY]),
        ("D", "D", []),
        ("GBR", "GBD", []),
        ("RKS", "RKS", []),
    ],
)
def test_the_issuer_is_a_state_and_its_passports_are_for_its_own(
    issuer: str, nationality: str, found: list[F]
) -> None:
    assert kinds(mrz_of(issuer=issuer, nationality=nationality)) == found


@pytest.mark.parametrize(
    ("code", "issuer", "nationality", "found"),
    [
        ("I", "D", "D", []),
        ("ID", "ROU", "ROU", []),
        ("I", "VNM", "VNM", [F.NOT_IDENTITY_DOCUMENT]),
        ("AR", "D", "VNM", [F.NOT_IDENTITY_DOCUMENT]),
        ("AC", "VNM", "VNM", [F.NOT_IDENTITY_DOCUMENT]),
        ("IR", "NLD", "VNM", []),
        ("I", "NLD", "NLD", []),
    ],
)
def test_which_cards_say_who_somebody_is(
    code: str, issuer: str, nationality: str, found: list[F]
) -> None:
    """WID art. 1: of the EEA and Switzerland, and those of the Vreemdelingenwet: types I to O."""
    card = mrz_of(
        MrzFormat.TD1, document_code=code, issuer=issuer, nationality=nationality,
        document_number="V123AL568",
    )  # fmt: skip
    assert kinds(card) == found


@pytest.mark.parametrize("code", ["PP", "PD", "PO", "PE", "PT"])
def test_two_letter_codes_of_passports_are_passports(code: str) -> None:
    assert kinds(mrz_of(document_code=code)) == []


def test_a_visa_is_none() -> None:
    visa = mrz_of(MrzFormat.MRV_A, document_code="V")
    assert F.NOT_IDENTITY_DOCUMENT in kinds(visa)


def test_a_long_number_of_a_card_is_compared_whole() -> None:
    card = mrz_of(
        MrzFormat.TD1, document_code="I", issuer="D", nationality="D",
        document_number="L01X00T471234",
    )  # fmt: skip
    assert card.document_number == "L01X00T471234"
    assert kinds(card, Known(last_number="L01X00T471234")) == []
    assert kinds(card, Known(last_number="L01X00T47")) == [F.OTHER_NUMBER]


@pytest.mark.parametrize(
    "born", [PartialDate(1974), PartialDate(1974, 8), PartialDate(0)], ids=["year", "month", "no"]
)
def test_an_unknown_birth_date_is_no_fault_of_the_document(born: PartialDate) -> None:
    assert kinds(mrz_of(date_of_birth=born)) == []


def test_a_reported_document_comes_first_with_its_day() -> None:
    day = date(2026, 8, 1)
    known = Known(is_reported=True, reported_on=day, issued=TODAY + timedelta(days=1))
    first, second = document_findings(mrz_of(), TODAY, known)
    assert (first.kind, first.on) == (F.REPORTED_MISSING, day)
    assert second.kind is F.NOT_YET_VALID
    assert first.needs_answer


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (S.DATA_AS_ISSUED, []),
        (S.COPY_POSSIBLE, []),
        (S.ZONE_KEY_FIELDS_SAME, []),
        (S.DATA_AS_SIGNED_FOR_TRAINING, [F.CHIP_FOR_TRAINING]),
        (S.DATA_CHANGED, [F.CHIP_FORGED]),
        (S.DATA_UNSIGNED, [F.CHIP_FORGED]),
        (S.DATA_SIGNER_REFUSED, [F.CHIP_FORGED]),
        (S.DATA_SIGNER_UNKNOWN, [F.CHIP_SIGNER_UNKNOWN]),
        (S.DATA_INCOMPLETE, [F.CHIP_INCOMPLETE]),
        (S.COPY_OR_BROKEN, [F.CHIP_CLONED]),
        (S.ZONE_DIFFERS, [F.CHIP_OTHER_DATA]),
        (S.PHOTO_DAMAGED, [F.CHIP_PHOTO_DAMAGED]),
        (S.PHOTO_MISSING, [F.CHIP_PHOTO_MISSING]),
    ],
)
def test_what_a_chip_said_is_found(said: ChipStatement, found: list[F]) -> None:
    assert kinds(mrz_of(), Known(chip=seen(said))) == found


def test_other_lines_on_the_chip_are_found_whatever_it_was_compared_with() -> None:
    known = Known(chip=seen(S.ZONE_KEY_FIELDS_SAME), chip_zone=mrz_of(surname="Tran").zone)
    assert kinds(mrz_of(), known) == [F.CHIP_OTHER_DATA]
    assert kinds(mrz_of(), Known(chip=seen(), chip_zone=mrz_of().zone)) == []


def test_fields_that_cannot_be_read_say_nothing_of_their_document() -> None:
    lines = list(mrz_of(issuer="UTO", nationality="UTO").lines)
    lines[0] = f"{lines[0][:2]}1T0{lines[0][5:]}"
    assert F.UNKNOWN_ISSUER not in kinds(read("\n".join(lines), TODAY))
