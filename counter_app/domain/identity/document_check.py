"""What is wrong with a document before it is laid beside a person: validity, issuer, kind, chip."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from counter_app.domain.identity.chip import ChipStatement
from counter_app.domain.identity.document_kinds import DocumentKind, kind_of
from counter_app.domain.identity.evidence import ChipSeen
from counter_app.domain.identity.findings import DocumentFinding, Finding
from counter_app.domain.identity.mrz import Mrz, MrzField
from counter_app.domain.people.countries import NATIONALITIES, OTHER_SPELLINGS

# A document valid for longer than this is either a permanent one or misread.
LONGEST_VALIDITY_YEARS: Final = 20

_NO_TRAVEL: Final = frozenset(
    {
        DocumentKind.VISA,
        DocumentKind.CREW_MEMBER_CERTIFICATE,
        DocumentKind.FOREIGN_RESIDENCE_DOCUMENT,
    }
)
# Identity cards prove identity as passports do if a state of the EEA or Switzerland issued them
# (Wet op de identificatieplicht, art. 1; Directive 2004/38/EC, art. 5; agreement of 21 June 1999).
_CARDS_OF: Final = frozenset(
    [
        "AUT",
        "BEL",
        "BGR",
        "HRV",
        "CYP",
        "CZE",
        "DNK",
        "EST",
        "FIN",
        "FRA",
        "DEU",
        "GRC",
        "HUN",
        "IRL",
        "ITA",
        "LVA",
        "LTU",
        "LUX",
        "MLT",
        "NLD",
        "POL",
        "PRT",
        "ROU",
        "SVK",
        "SVN",
        "ESP",
        "SWE",
        "ISL",
        "LIE",
        "NOR",
        "CHE",
    ]
)


@dataclass(frozen=True, slots=True)
class Known:
    """What this office knows of a document besides its lines.

    Attributes:
        is_reported: whether its number is on the list of documents reported missing.
        reported_on: since when, where the list says so.
        last_number: the number of the document of the same issuer that this person showed last.
        issued: its date of issue, where the chip or the clerk says so.
        chip: what reading the chip proved.
        chip_zone: the lines that the chip holds.
    """

    is_reported: bool = False
    reported_on: date | None = None
    last_number: str = ""
    issued: date | None = None
    chip: ChipSeen | None = None
    chip_zone: str = ""


def document_findings(mrz: Mrz, today: date, known: Known) -> list[Finding]:
    """Return what is wrong with a document, what matters most first."""
    found: list[Finding] = []
    if known.is_reported:
        found.append(Finding(DocumentFinding.REPORTED_MISSING, on=known.reported_on))
    found.extend(_chip(mrz, known))
    if mrz.problems:
        found.append(Finding(DocumentFinding.CHECK_DIGIT, problems=mrz.problems))
    if mrz.faults:
        found.append(Finding(DocumentFinding.IMPOSSIBLE_FIELD, faults=mrz.faults))
    unread = {fault.field for fault in mrz.faults}
    found.extend(Finding(kind) for kind in _issuer(mrz, unread))
    if known.issued is not None and known.issued > today:
        found.append(Finding(DocumentFinding.NOT_YET_VALID, on=known.issued))
    if MrzField.DATE_OF_EXPIRY not in unread:
        found.extend(_expiry(mrz.date_of_expiry, today))
    if known.last_number and known.last_number != mrz.document_number:
        found.append(Finding(DocumentFinding.OTHER_NUMBER))
    return found


_CHIP: Final = {
    ChipStatement.DATA_CHANGED: DocumentFinding.CHIP_FORGED,
    ChipStatement.DATA_SIGNER_REFUSED: DocumentFinding.CHIP_FORGED,
    ChipStatement.DATA_UNSIGNED: DocumentFinding.CHIP_FORGED,
    ChipStatement.COPY_OR_BROKEN: DocumentFinding.CHIP_CLONED,
    ChipStatement.ZONE_DIFFERS: DocumentFinding.CHIP_OTHER_DATA,
    ChipStatement.DATA_SIGNER_UNKNOWN: DocumentFinding.CHIP_SIGNER_UNKNOWN,
    ChipStatement.DATA_INCOMPLETE: DocumentFinding.CHIP_INCOMPLETE,
    ChipStatement.PHOTO_DAMAGED: DocumentFinding.CHIP_PHOTO_DAMAGED,
    ChipStatement.PHOTO_MISSING: DocumentFinding.CHIP_PHOTO_MISSING,
    ChipStatement.DATA_AS_SIGNED_FOR_TRAINING: DocumentFinding.CHIP_FOR_TRAINING,
}


def _chip(mrz: Mrz, known: Known) -> list[Finding]:
    """Say what the chip gives away; an unknown signer is no proof, and no forgery either."""
    said = known.chip.statements if known.chip is not None else ()
    kinds = [kind for statement, kind in _CHIP.items() if statement in said]
    other = DocumentFinding.CHIP_OTHER_DATA
    if known.chip_zone and known.chip_zone != mrz.zone and other not in kinds:
        kinds.append(other)
    return [Finding(kind) for kind in dict.fromkeys(kinds)]


def _issuer(mrz: Mrz, unread: set[MrzField]) -> list[DocumentFinding]:
    """Judge who issued it, and whether such a document identifies anybody at a counter."""
    if unread & {MrzField.ISSUER, MrzField.NATIONALITY, MrzField.DOCUMENT_CODE}:
        return []
    kind = kind_of(mrz.document_code, mrz.issuer, mrz.nationality)
    issuer = OTHER_SPELLINGS.get(mrz.issuer, mrz.issuer)
    nationality = OTHER_SPELLINGS.get(mrz.nationality, mrz.nationality)
    found = []
    if issuer not in NATIONALITIES:
        found.append(DocumentFinding.UNKNOWN_ISSUER)
    elif kind is DocumentKind.PASSPORT and not _is_national(issuer, nationality):
        found.append(DocumentFinding.ISSUER_NOT_NATIONALITY)
    if kind in _NO_TRAVEL or (kind is DocumentKind.ID_CARD and issuer not in _CARDS_OF):
        found.append(DocumentFinding.NOT_IDENTITY_DOCUMENT)
    return found


def _is_national(issuer: str, nationality: str) -> bool:
    """Tell whether a passport is one of its issuer's own nationals, British ones of all kinds."""
    return issuer == nationality or (issuer == "GBR" and nationality.startswith("GB"))


def _expiry(expiry: date | None, today: date) -> list[Finding]:
    """Judge the date of expiry: the last day still counts."""
    if expiry is None:
        return [Finding(DocumentFinding.NO_EXPIRY_DATE)]
    if expiry < today:
        return [Finding(DocumentFinding.EXPIRED, on=expiry)]
    if expiry.year - today.year > LONGEST_VALIDITY_YEARS:
        return [Finding(DocumentFinding.EXPIRY_FAR_AHEAD, on=expiry)]
    return []
