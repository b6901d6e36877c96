"""Comparing a document with the person on file, field by field.

A finding is a fact, not a judgement: what it may mean is listed, the officer decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Final

from counter_app.domain.identity.document_check import Known as Known
from counter_app.domain.identity.document_check import document_findings
from counter_app.domain.identity.findings import DocumentFinding as DocumentFinding
from counter_app.domain.identity.findings import Finding as Finding
from counter_app.domain.identity.mrz import Mrz, MrzField
from counter_app.domain.identity.names import (
    LetterMatch,
    Name,
    NameComparison,
    NameVerdict,
    PartVerdict,
    compare_names,
)
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import PersonFacts


@unique
class ComparedField(StrEnum):
    """The fields that a document and a file have in common."""

    SURNAME = "surname"
    GIVEN_NAMES = "given_names"
    DATE_OF_BIRTH = "date_of_birth"
    SEX = "sex"
    NATIONALITY = "nationality"
    NUMBER = "number"


@unique
class FieldVerdict(StrEnum):
    """How the two values of a field relate."""

    SAME = "same"
    SAME_BY_TRANSLITERATION = "same_by_transliteration"
    TRUNCATED = "truncated"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, repr=False)
class ComparedRow:
    """One field with both values, the verdict, and the letters that are written otherwise."""

    field: ComparedField
    in_document: str
    on_file: str
    verdict: FieldVerdict
    letters: tuple[LetterMatch, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Comparison:
    """All rows, in the order of a screen, how the names relate, and the findings."""

    rows: tuple[ComparedRow, ...]
    names: NameComparison
    findings: tuple[Finding, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found that asks for an officer's answer."""
        return not any(finding.needs_answer for finding in self.findings)


# ISO 3166-1 codes that were given up, and the one-letter code of Germany (ICAO Doc 9303-3, 5).
_ALIASES: Final = {"D": "DEU", "ROM": "ROU", "ZAR": "COD", "TMP": "TLS", "XKX": "RKS"}
# Codes that name no nationality: refugees, unspecified, organisations (ICAO Doc 9303-3, 5).
_NO_NATIONALITY: Final = frozenset(
    {"", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "EUE", "XPO", "XOM", "XCE", "XCO", "XEC", "XBA"}
)
_PARTS: Final = {
    PartVerdict.SAME: FieldVerdict.SAME,
    PartVerdict.SAME_BY_TRANSLITERATION: FieldVerdict.SAME_BY_TRANSLITERATION,
    PartVerdict.TRUNCATED: FieldVerdict.TRUNCATED,
    PartVerdict.WORDS_MISSING: FieldVerdict.DIFFERS,
    PartVerdict.DIFFERENT: FieldVerdict.DIFFERS,
    PartVerdict.UNREADABLE: FieldVerdict.UNKNOWN,
}


def compare(mrz: Mrz, on_file: PersonFacts, today: date, known: Known | None = None) -> Comparison:
    """Compare a zone with a person on file and list every finding, in the order of a screen.

    Args:
        mrz: the lines as they were read.
        on_file: what the file says about the person.
        today: the local day.
        known: what else is known of the document.
    """
    known = known or Known()
    findings = document_findings(mrz, today, known)
    unread = {fault.field for fault in mrz.faults}
    cut_at = mrz.name_width if mrz.names_truncated else None
    names = compare_names(
        Name(on_file.surname, on_file.given_names), Name(mrz.surname, mrz.given_names, cut_at)
    )
    findings.extend(Finding(kind) for kind in _name_findings(names))
    rows: tuple[ComparedRow, ...] = (
        _name_row(ComparedField.SURNAME, mrz.surname, on_file.surname, names.surname, names),
        _name_row(
            ComparedField.GIVEN_NAMES,
            mrz.given_names,
            on_file.given_names,
            names.given_names,
            names,
        ),
        _unread(ComparedField.DATE_OF_BIRTH, on_file.date_of_birth.iso())
        if MrzField.DATE_OF_BIRTH in unread
        else _date_of_birth(mrz.date_of_birth, on_file.date_of_birth, findings),
        _sex(mrz.sex, on_file.sex, findings),
        _unread(ComparedField.NATIONALITY, on_file.nationality or "")
        if MrzField.NATIONALITY in unread
        else _nationality(mrz.nationality, on_file.nationality or "", findings),
    )
    if known.last_number:
        same = known.last_number == mrz.document_number
        verdict = FieldVerdict.SAME if same else FieldVerdict.DIFFERS
        rows += (
            ComparedRow(ComparedField.NUMBER, mrz.document_number, known.last_number, verdict),
        )
    if mrz.repairs:
        findings.append(Finding(DocumentFinding.REPAIRED_READING, repairs=mrz.repairs))
    return Comparison(rows, names, tuple(findings))


def _unread(field: ComparedField, file: str) -> ComparedRow:
    """Make the row of a field that the zone holds but no document can; it is a finding already."""
    return ComparedRow(field, "", file, FieldVerdict.UNKNOWN)


def _name_row(
    field: ComparedField, document: str, file: str, verdict: PartVerdict, names: NameComparison
) -> ComparedRow:
    """Make the row of a surname or of given names, with those letters that it holds."""
    letters = tuple(match for match in names.letters if match.on_file in file)
    return ComparedRow(field, document, file, _PARTS[verdict], letters)


def _name_findings(found: NameComparison) -> list[DocumentFinding]:
    """Name what differs between two names."""
    if found.verdict is NameVerdict.ORDER_DIFFERS:
        return [DocumentFinding.NAME_ORDER_DIFFERS]
    of_surname = {
        PartVerdict.DIFFERENT: DocumentFinding.OTHER_SURNAME,
        PartVerdict.WORDS_MISSING: DocumentFinding.SURNAME_PART_MISSING,
        PartVerdict.UNREADABLE: DocumentFinding.NAME_UNREADABLE,
        PartVerdict.TRUNCATED: DocumentFinding.SURNAME_TRUNCATED,
    }
    of_given = {
        PartVerdict.DIFFERENT: DocumentFinding.OTHER_GIVEN_NAMES,
        PartVerdict.WORDS_MISSING: DocumentFinding.GIVEN_NAMES_MISSING,
        PartVerdict.UNREADABLE: DocumentFinding.NAME_UNREADABLE,
        PartVerdict.TRUNCATED: DocumentFinding.GIVEN_NAMES_TRUNCATED,
    }
    kinds = (of_surname.get(found.surname), of_given.get(found.given_names))
    return list(dict.fromkeys(kind for kind in kinds if kind is not None))


def _date_of_birth(
    document: PartialDate, file: PartialDate, findings: list[Finding]
) -> ComparedRow:
    """Compare birth dates by the parts that both know; a zone gives no century."""
    pairs = (
        (document.year % 100 if document.year else None, file.year % 100 if file.year else None),
        (document.month or None, file.month or None),
        (document.day or None, file.day or None),
    )
    if any(None not in pair and pair[0] != pair[1] for pair in pairs):
        verdict = FieldVerdict.DIFFERS
        findings.append(Finding(DocumentFinding.OTHER_BIRTH_DATE))
    elif all(one == other for one, other in pairs):
        verdict = FieldVerdict.SAME if document.year else FieldVerdict.UNKNOWN
    else:
        verdict = FieldVerdict.UNKNOWN
        findings.append(Finding(DocumentFinding.PARTIAL_DATE_COMPATIBLE))
    return ComparedRow(ComparedField.DATE_OF_BIRTH, document.iso(), file.iso(), verdict)


def _sex(document: str | None, file: str | None, findings: list[Finding]) -> ComparedRow:
    """Compare sexes; X on file and an unspecified one in the zone are the same."""
    if document == file or (document is None and file == "X"):
        verdict = FieldVerdict.SAME if file else FieldVerdict.UNKNOWN
    elif document is None or file is None:
        verdict = FieldVerdict.UNKNOWN
    else:
        verdict = FieldVerdict.DIFFERS
        findings.append(Finding(DocumentFinding.OTHER_SEX))
    return ComparedRow(ComparedField.SEX, document or "", file or "", verdict)


def _nationality(document: str, file: str, findings: list[Finding]) -> ComparedRow:
    """Compare nationalities; codes that name none, such as those of refugees, say nothing."""
    one, other = _ALIASES.get(document, document), _ALIASES.get(file, file)
    if one == other and one:
        verdict = FieldVerdict.SAME
    elif one in _NO_NATIONALITY or other in _NO_NATIONALITY:
        verdict = FieldVerdict.UNKNOWN
    else:
        verdict = FieldVerdict.DIFFERS
        findings.append(Finding(DocumentFinding.OTHER_NATIONALITY))
    return ComparedRow(ComparedField.NATIONALITY, document, file, verdict)
