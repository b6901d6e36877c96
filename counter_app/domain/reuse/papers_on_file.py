"""Papers on file: what was handed in before, so that it need not be brought again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from counter_app.domain.columns import find_heading, normalised
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.people import numbers
from counter_app.domain.people.languages import LANGUAGES, NAMES
from counter_app.domain.reuse.capture_list import WrongLine
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import PaperOnFile
from counter_app.domain.tables import Table, as_text
from counter_app.domain.written_dates import DateColumn

_COLUMNS: Final = {
    "v_number": ("vnummer", "vnumber", "vnr"),
    "paper": ("paper", "stuk", "document", "wat", "what"),
    "dated": ("dated", "datum", "date", "gedateerd"),
    "language": ("language", "taal"),
    "translated": ("translated", "vertaald", "translation", "vertaling"),
}
_REQUIRED: Final = ("v_number", "paper", "dated")
_PAPERS: Final = {
    "birthcertificate": Paper.BIRTH_CERTIFICATE, "geboorteakte": Paper.BIRTH_CERTIFICATE,
    "policereport": Paper.POLICE_REPORT, "procesverbaal": Paper.POLICE_REPORT,
    "aangifte": Paper.POLICE_REPORT, "sponsorstatement": Paper.SPONSOR_STATEMENT,
    "referentverklaring": Paper.SPONSOR_STATEMENT, "verklaringreferent": Paper.SPONSOR_STATEMENT,
}  # fmt: skip
_YES_OR_NO: Final = {
    "": False, "no": False, "nee": False, "false": False, "0": False,
    "yes": True, "ja": True, "true": True, "1": True,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPaper:
    """A record that a paper is on file; the paper itself is kept elsewhere.

    Attributes:
        recorded_by: name of who recorded it.
    """

    id: UUID
    person_id: UUID
    paper: PaperOnFile
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True, repr=False)
class PaperLine:
    """One usable row of a list: whose paper it is, and which."""

    row: int
    v_number: str
    paper: PaperOnFile


@dataclass(frozen=True, slots=True, repr=False)
class PaperList:
    """What a table says: the papers, and the rows that cannot be used."""

    lines: tuple[PaperLine, ...]
    wrong: tuple[WrongLine, ...]


def check(paper: PaperOnFile, today: date) -> None:
    """Look whether a paper can be on file.

    Raises:
        Invalid: BAD_DATE for a paper of a day to come; BAD_WORD for a language that has no code of
            two letters (ISO 639-1).
    """
    if paper.dated > today:
        raise Invalid(Code.BAD_DATE, "dated")
    if paper.language not in LANGUAGES:
        raise Invalid(Code.BAD_WORD, "language", value=paper.language)


def read_papers(table: Table, today: date) -> PaperList:
    """Read a list of papers; without a language a paper is Dutch.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS without a column that is needed.
    """
    heading, mapped = find_heading(table, _COLUMNS, _REQUIRED)
    rows = [row for row in table.rows if row.number > heading.number]
    days = DateColumn.of([row.cell(mapped.columns["dated"]) for row in rows])
    lines, wrong = [], []
    for row in rows:
        cells = {name: as_text(row.cell(column)) for name, column in mapped.columns.items()}
        read = days.read(row.cell(mapped.columns["dated"])).date
        try:
            if read is None or not read.is_complete:
                raise Invalid(Code.BAD_DATE, "dated")
            paper = _paper(cells, read.latest() or today)
            check(paper, today)
            lines.append(PaperLine(row.number, numbers.v_number(cells["v_number"]), paper))
        except Invalid as error:
            wrong.append(WrongLine(row.number, error.code, error.field))
    return PaperList(tuple(lines), tuple(wrong))


def _paper(cells: dict[str, str], dated: date) -> PaperOnFile:
    said = normalised(cells.get("language", ""))
    paper = _PAPERS.get(normalised(cells["paper"]))
    translated = _YES_OR_NO.get(normalised(cells.get("translated", "")))
    if paper is None:
        raise Invalid(Code.BAD_WORD, "paper")
    if translated is None:
        raise Invalid(Code.BAD_WORD, "translated")
    return PaperOnFile(
        paper=paper, dated=dated, language=NAMES.get(said, said) or "nl", is_translated=translated
    )
