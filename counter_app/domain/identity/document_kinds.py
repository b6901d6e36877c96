"""Kinds of documents at the counter, and what numbers and codes the Dutch ones have.

Kinds of residence documents: Voorschrift Vreemdelingen 3.1-3.7 and PRADO NLD-HO-08001. A zone
does not tell these kinds apart: no public source gives the two-letter codes of Dutch permits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Final

from counter_app.domain.errors import Code, Invalid


@unique
class ResidenceDocumentKind(StrEnum):
    """The documents that prove lawful stay, by the type that is printed on them."""

    REGULAR_TEMPORARY = "I"
    REGULAR_PERMANENT = "II"
    ASYLUM_TEMPORARY = "III"
    ASYLUM_PERMANENT = "IV"
    EU_LONG_TERM = "V"
    EU_CITIZEN = "EU/EER"
    EU_CITIZEN_REGISTRATION = "EU/EER sticker"
    WITHDRAWAL_AGREEMENT = "Art. 50"
    FOREIGNER_ID_CARD_W = "W"
    FOREIGNER_ID_CARD_W2 = "W2"
    UKRAINE_CARD = "O"
    STATELESSNESS = "staatloosheid"


@dataclass(frozen=True, slots=True)
class ResidenceDocumentFacts:
    """What is fixed about a kind of residence document.

    Attributes:
        lawful_stay: the letters of Vreemdelingenwet 2000 art. 8 that it proves.
        valid_at_most_years: its longest validity; None where none was found.
        is_card: whether it is a card that can be handed out from stock.
        source: where this is laid down.
    """

    lawful_stay: str
    valid_at_most_years: int | None
    is_card: bool
    source: str


_VV: Final = "Voorschrift Vreemdelingen 3.1-3.7"
RESIDENCE_DOCUMENTS: Final[dict[ResidenceDocumentKind, ResidenceDocumentFacts]] = {
    ResidenceDocumentKind.REGULAR_TEMPORARY: ResidenceDocumentFacts(
        "a", 5, True, f"{_VV}; Vb 2000 art. 4.22"
    ),
    ResidenceDocumentKind.REGULAR_PERMANENT: ResidenceDocumentFacts(
        "b", 5, True, f"{_VV}; Vb 2000 art. 4.22"
    ),
    ResidenceDocumentKind.ASYLUM_TEMPORARY: ResidenceDocumentFacts(
        "c", 5, True, f"{_VV}; Vb 2000 art. 4.22"
    ),
    ResidenceDocumentKind.ASYLUM_PERMANENT: ResidenceDocumentFacts(
        "d", 5, True, f"{_VV}; Vb 2000 art. 4.22"
    ),
    ResidenceDocumentKind.EU_LONG_TERM: ResidenceDocumentFacts(
        "bd", 5, True, f"{_VV}; Vb 2000 art. 4.22"
    ),
    ResidenceDocumentKind.EU_CITIZEN: ResidenceDocumentFacts("e", None, True, _VV),
    ResidenceDocumentKind.EU_CITIZEN_REGISTRATION: ResidenceDocumentFacts("e", None, False, _VV),
    ResidenceDocumentKind.WITHDRAWAL_AGREEMENT: ResidenceDocumentFacts(
        "e", 10, True, "PRADO NLD-HO-08001"
    ),
    ResidenceDocumentKind.FOREIGNER_ID_CARD_W: ResidenceDocumentFacts("fgh", 1, True, _VV),
    ResidenceDocumentKind.FOREIGNER_ID_CARD_W2: ResidenceDocumentFacts("fghijkm", None, True, _VV),
    ResidenceDocumentKind.UKRAINE_CARD: ResidenceDocumentFacts(
        "", None, True, "Directive 2001/55/EC; IND, proof of residency"
    ),
    ResidenceDocumentKind.STATELESSNESS: ResidenceDocumentFacts(
        "", None, True, "IND, replacement of documents, December 2023"
    ),
}


@unique
class DocumentKind(StrEnum):
    """What a zone says a document is, as far as its code and its issuer tell."""

    PASSPORT = "passport"
    DIPLOMATIC_PASSPORT = "diplomatic_passport"
    OFFICIAL_PASSPORT = "official_passport"
    EMERGENCY_PASSPORT = "emergency_passport"
    REFUGEE_TRAVEL_DOCUMENT = "refugee_travel_document"
    ALIEN_TRAVEL_DOCUMENT = "alien_travel_document"
    STATELESS_TRAVEL_DOCUMENT = "stateless_travel_document"
    LAISSEZ_PASSER = "laissez_passer"
    PASSPORT_CARD = "passport_card"
    ID_CARD = "id_card"
    CREW_MEMBER_CERTIFICATE = "crew_member_certificate"
    VISA = "visa"
    DUTCH_ID_CARD = "dutch_id_card"
    DUTCH_RESIDENCE_DOCUMENT = "dutch_residence_document"
    FOREIGN_RESIDENCE_DOCUMENT = "foreign_residence_document"
    UNKNOWN = "unknown"


# ICAO Doc 9303-4, 4.2.2: second letters that all states use alike; other second letters are the
# state's own and mean no more than "passport".
_PASSPORTS: Final = {
    "PP": DocumentKind.PASSPORT,
    "PD": DocumentKind.DIPLOMATIC_PASSPORT,
    "PO": DocumentKind.OFFICIAL_PASSPORT,
    "PE": DocumentKind.EMERGENCY_PASSPORT,
    "PR": DocumentKind.REFUGEE_TRAVEL_DOCUMENT,
    "PT": DocumentKind.ALIEN_TRAVEL_DOCUMENT,
    "PS": DocumentKind.STATELESS_TRAVEL_DOCUMENT,
    "PL": DocumentKind.LAISSEZ_PASSER,
}

# ICAO Doc 9303-3, part 5: what a passport with a plain code is, by the nationality it gives.
_BY_NATIONALITY: Final = {
    "XXA": DocumentKind.STATELESS_TRAVEL_DOCUMENT,
    "XXB": DocumentKind.REFUGEE_TRAVEL_DOCUMENT,
    "XXC": DocumentKind.ALIEN_TRAVEL_DOCUMENT,
}
_ORGANISATIONS: Final = frozenset({"UNO", "UNA", "EUE", "XPO", "XOM", "XCE", "XCO", "XEC", "XBA"})

DUTCH_ISSUER: Final = "NLD"
RESIDENCE_CODE_LETTERS: Final = ("I", "A", "C")

# Since October 2019 numbers are V with eight letters or digits, never 0 nor O (RvIG, 10 December
# 2019). Older numbers still circulate on documents issued before.
DOCUMENT_NUMBER_SINCE: Final = date(2019, 10, 1)
_DOCUMENT_NUMBER: Final = re.compile(r"V[1-9A-NP-Z]{8}", re.ASCII)
_OLDER_NUMBER: Final = re.compile(r"[A-Z0-9]{9}", re.ASCII)
_PRINTED: Final = re.compile(r"(?:(I{1,3}|IV|V|EU/EER|W2?|O)-)?([A-Z0-9]{9})", re.ASCII)


def kind_of(document_code: str, issuer: str, nationality: str = "") -> DocumentKind:
    """Return what a document is by its code, its issuer and the nationality it gives.

    A code says more than its first letter only where all states use it alike.
    """
    letter = document_code[:1]
    if letter == "P":
        if issuer in _ORGANISATIONS:
            return DocumentKind.LAISSEZ_PASSER
        plain = _BY_NATIONALITY.get(nationality, DocumentKind.PASSPORT)
        return _PASSPORTS.get(document_code, plain)
    if letter == "V":
        return DocumentKind.VISA
    if document_code == "AC":
        return DocumentKind.CREW_MEMBER_CERTIFICATE
    if document_code == "IP":
        return DocumentKind.PASSPORT_CARD
    if letter not in RESIDENCE_CODE_LETTERS:
        return DocumentKind.UNKNOWN
    is_national = nationality in {"", issuer}
    if issuer == DUTCH_ISSUER:
        return DocumentKind.DUTCH_ID_CARD if is_national else DocumentKind.DUTCH_RESIDENCE_DOCUMENT
    return DocumentKind.ID_CARD if is_national else DocumentKind.FOREIGN_RESIDENCE_DOCUMENT


def may_be_residence_document(
    document_code: str, issuer: str, letters: tuple[str, ...] = RESIDENCE_CODE_LETTERS
) -> bool:
    """Tell whether a zone may be that of a Dutch residence document; the letters are a setting."""
    return issuer == DUTCH_ISSUER and document_code[:1] in letters


def residence_document_number(text: str, issued: date | None = None) -> str:
    """Return the number of a Dutch residence document out of `III-V123AL568` or `V123AL568`.

    Raises Invalid(BAD_DOCUMENT_NUMBER). Only a document issued before October 2019 may have an
    older number; without a date of issue the present rule counts.
    """
    match = _PRINTED.fullmatch("".join(text.split()).upper())
    number = match[2] if match else ""
    rule = _OLDER_NUMBER if issued and issued < DOCUMENT_NUMBER_SINCE else _DOCUMENT_NUMBER
    if not rule.fullmatch(number):
        raise Invalid(Code.BAD_DOCUMENT_NUMBER, "document_number")
    return number
