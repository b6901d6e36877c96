"""Kinds of documents, and the numbers of Dutch ones."""

from datetime import date

import pytest

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.document_kinds import (
    RESIDENCE_DOCUMENTS,
    DocumentKind,
    ResidenceDocumentKind,
    kind_of,
    may_be_residence_document,
    residence_document_number,
)

K = DocumentKind


@pytest.mark.parametrize(
    ("code", "issuer", "nationality", "kind"),
    [
        ("P", "VNM", "VNM", K.PASSPORT),
        ("PP", "NLD", "NLD", K.PASSPORT),
        ("PQ", "UTO", "UTO", K.PASSPORT),
        ("PD", "UTO", "UTO", K.DIPLOMATIC_PASSPORT),
        ("PR", "NLD", "XXB", K.REFUGEE_TRAVEL_DOCUMENT),
        ("P", "NLD", "XXB", K.REFUGEE_TRAVEL_DOCUMENT),
        ("P", "D", "XXC", K.ALIEN_TRAVEL_DOCUMENT),
        ("P", "D", "XXA", K.STATELESS_TRAVEL_DOCUMENT),
        ("P", "UNO", "UNO", K.LAISSEZ_PASSER),
        ("I", "NLD", "NLD", K.DUTCH_ID_CARD),
        ("IR", "NLD", "MAR", K.DUTCH_RESIDENCE_DOCUMENT),
        ("I", "NLD", "MAR", K.DUTCH_RESIDENCE_DOCUMENT),
        ("AZ", "NLD", "XXA", K.DUTCH_RESIDENCE_DOCUMENT),
        ("ID", "BEL", "BEL", K.ID_CARD),
        ("AR", "D", "SYR", K.FOREIGN_RESIDENCE_DOCUMENT),
        ("AC", "UTO", "UTO", K.CREW_MEMBER_CERTIFICATE),
        ("IP", "USA", "USA", K.PASSPORT_CARD),
        ("V", "NLD", "MAR", K.VISA),
        ("X", "UTO", "UTO", K.UNKNOWN),
        ("", "UTO", "UTO", K.UNKNOWN),
    ],
)
def test_kinds_by_code_issuer_and_nationality(
    code: str, issuer: str, nationality: str, kind: K
) -> None:
    assert kind_of(code, issuer, nationality) is kind


def test_second_letters_of_dutch_permits_are_not_judged() -> None:
    assert all(may_be_residence_document("I" + letter, "NLD") for letter in "ABCDEFRZ")
    assert may_be_residence_document("RP", "NLD", letters=("R",))
    assert not may_be_residence_document("RP", "NLD")
    assert not may_be_residence_document("I", "BEL")
    assert not may_be_residence_document("", "NLD")


@pytest.mark.parametrize("text", ["V123AL568", "III-V123AL568", " v123al568 ", "EU/EER-V123AL568"])
def test_numbers_as_printed(text: str) -> None:
    assert residence_document_number(text) == "V123AL568"


@pytest.mark.parametrize(
    "text", ["V0O000000", "VO2345678", "V12345678X", "V1234567", "", "A23456789"]
)
def test_numbers_that_no_present_document_has(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        residence_document_number(text)
    assert caught.value.code is Code.BAD_DOCUMENT_NUMBER
    assert text not in caught.value.values.values() or not text


def test_older_numbers_only_on_older_documents() -> None:
    assert residence_document_number("NLD012345", date(2019, 9, 30)) == "NLD012345"
    with pytest.raises(Invalid):
        residence_document_number("NLD012345", date(2019, 10, 1))


def test_every_kind_of_residence_document_has_its_facts() -> None:
    assert set(RESIDENCE_DOCUMENTS) == set(ResidenceDocumentKind)
    assert all(facts.source for facts in RESIDENCE_DOCUMENTS.values())
