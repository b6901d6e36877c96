"""Consignments: the lists of cards that the maker sends, and whether people and cards match."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import Final

from counter_app.domain.columns import (
    Corrections,
    Entry,
    Mapped,
    Synonyms,
    match_columns,
    open_entries,
)
from counter_app.domain.errors import Invalid
from counter_app.domain.findings import Finding, FindingCode, HeldBackRow, Inspection
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people import numbers, roster
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.names import check_name
from counter_app.domain.people.roster import Mention, check_date, check_v_number
from counter_app.domain.tables import Cell, Table
from counter_app.domain.written_dates import DateColumn

SYNONYMS: Final[Synonyms] = {
    "document_number": (
        "documentnumber", "documentnummer", "documentnr", "docnr", "docno", "kaartnummer",
        "cardnumber", "pasnummer",
    ),
    **{
        name: roster.SYNONYMS[name]
        for name in ("v_number", "surname", "given_names", "date_of_birth")
    },
    "document_type": (
        "documenttype", "doctype", "type", "soort", "documentsoort", "soortdocument", "kaarttype",
    ),
    "valid_from": ("validfrom", "geldigvanaf", "geldigvan", "ingangsdatum", "afgiftedatum",
                   "dateofissue", "issuedate"),
    "valid_until": ("validuntil", "geldigtot", "geldigtotenmet", "geldigtm", "einddatum",
                    "vervaldatum", "expirydate", "dateofexpiry", "validto"),
    "box": ("box", "doos", "bak", "lade", "tray"),
    "bag": ("bag", "sealbag", "zak", "sealzak", "verzendzak", "colli"),
    "seal": ("seal", "sealnumber", "zegel", "zegelnummer", "sealnummer", "verzegeling"),
    "position": ("position", "positie", "plaats", "plek", "vak", "volgnummer"),
}  # fmt: skip
"""Dutch and English headings of each field, normalised, the surest first."""

REQUIRED: Final = (
    "document_number", "v_number", "surname", "given_names", "date_of_birth", "document_type",
    "valid_from", "valid_until",
)  # fmt: skip
"""Fields that need a column; a cell of either name may be empty, not both."""

_DATES: Final = ("date_of_birth", "valid_from", "valid_until")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConsignmentCard:
    """A card as a consignment lists it, without any error.

    Attributes:
        box: label of the box, "" where the list names none.
        position: place in the box from 1, or None.
        bag, seal: the sealed bag it travels in and the number of its seal, "" where none is named.
    """

    row: int
    document_number: str
    v_number: str
    surname: str
    given_names: str
    date_of_birth: PartialDate
    document_type: str
    valid_from: date
    valid_until: date
    box: str = ""
    position: int | None = None
    bag: str = ""
    seal: str = ""

    def facts(self) -> PersonFacts:
        """Return what the card says about its person."""
        return PersonFacts(
            surname=self.surname, given_names=self.given_names, date_of_birth=self.date_of_birth
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConsignmentReading:
    """What a consignment holds: the good cards, what was found, and rows that wait."""

    file: str
    cards: tuple[ConsignmentCard, ...]
    findings: tuple[Finding, ...]
    held_back: tuple[HeldBackRow, ...]

    def printed(self) -> dict[str, PersonFacts]:
        """Return what the cards say about each person, by V-number; of two cards the first."""
        return {card.v_number: card.facts() for card in reversed(self.cards)}


def map_columns(header: Sequence[Cell]) -> Mapped:
    """Find the column of each field of a consignment.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS naming the required fields that are `missing`.
    """
    return match_columns(header, SYNONYMS, REQUIRED)


def read_consignment(
    table: Table, file_name: str, today: date, *, corrections: Corrections | None = None
) -> ConsignmentReading:
    """Judge every row of a consignment; rows with an error are held back, none is repaired.

    Args:
        corrections: what a person decided that a cell says, by row and field.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS, FILE_EMPTY.
    """
    inspection, lines = open_entries(table, file_name, SYNONYMS, REQUIRED, corrections)
    columns = {name: DateColumn.of(line.cells.get(name) for line in lines) for name in _DATES}
    _note_duplicates(lines, inspection)
    read = [_read_card(line, columns, today, inspection) for line in lines]
    cards = tuple(card for card in read if card is not None and not inspection.holds_back(card.row))
    _note_places(cards, inspection)
    _note_several(cards, inspection)
    return ConsignmentReading(
        file=file_name,
        cards=cards,
        findings=inspection.findings(),
        held_back=tuple(line.held_back() for line in lines if inspection.holds_back(line.row)),
    )


def cross_check(
    cards: Sequence[ConsignmentCard],
    people_facts: Mapping[str, PersonFacts],
    roster_v_numbers: Mapping[str, Mention],
    file: str,
) -> tuple[Finding, ...]:
    """Compare the cards of a consignment with people and rosters, both ways.

    Args:
        people_facts: what good rows and the file say about people, by V-number.
        roster_v_numbers: where rosters name people who expect a card, by V-number as written,
            also on rows that are held back.
        file: name of the consignment's file.
    """
    inspection = Inspection(file)
    waiting = roster_v_numbers.keys() - people_facts.keys()
    for card in cards:
        person = people_facts.get(card.v_number)
        if person is None:
            _note_stranger(card, people_facts, roster_v_numbers, waiting, inspection)
        else:
            _compare(card, person, inspection)
    with_card = {card.v_number for card in cards}
    for v_number, mention in roster_v_numbers.items():
        if len(v_number) == numbers.V_NUMBER_LENGTH and v_number not in with_card:
            inspection.note(
                None, "v_number", FindingCode.NO_CARD, v_number,
                roster_file=mention.file, roster_row=mention.row,
            )  # fmt: skip
    return inspection.findings()


def _note_stranger(
    card: ConsignmentCard,
    people_facts: Mapping[str, PersonFacts],
    roster_v_numbers: Mapping[str, Mention],
    waiting: Set[str],
    inspection: Inspection,
) -> None:
    """Note a card whose person is not known, and who may be meant."""
    held_back = (
        (card.v_number,)
        if card.v_number in roster_v_numbers
        else numbers.near_misses(card.v_number, waiting)
    )
    if held_back:
        mention = roster_v_numbers[held_back[0]]
        inspection.note(
            card.row, "v_number", FindingCode.CARD_OF_HELD_BACK_ROW, card.v_number,
            written=held_back[0], roster_file=mention.file, roster_row=mention.row,
        )  # fmt: skip
        return
    near = numbers.near_misses(card.v_number, people_facts)
    inspection.note(
        card.row, "v_number", FindingCode.CARD_OF_NOBODY, card.v_number,
        document_number=card.document_number, near=near,
    )  # fmt: skip


def _compare(card: ConsignmentCard, person: PersonFacts, inspection: Inspection) -> None:
    """Note where a card and the file differ about the person."""
    if not card.facts().named_as(person):
        inspection.note(
            card.row, "surname", FindingCode.NAME_DIFFERS_ON_CARD,
            f"{card.surname}, {card.given_names}",
            on_file=f"{person.surname}, {person.given_names}", v_number=card.v_number,
        )  # fmt: skip
    if card.date_of_birth != person.date_of_birth:
        inspection.note(
            card.row, "date_of_birth", FindingCode.BIRTH_DATE_DIFFERS_ON_CARD,
            card.date_of_birth.iso(),
            on_file=person.date_of_birth.iso(), v_number=card.v_number,
        )  # fmt: skip


def _read_card(
    entry: Entry, columns: Mapping[str, DateColumn], today: date, inspection: Inspection
) -> ConsignmentCard | None:
    """Read one row and note what is wrong with it; None while something that must be is not."""
    number = _document_number(entry, inspection)
    v_number = check_v_number(entry, inspection)
    surname = check_name(entry, "surname", inspection, lambda _: None)
    given_names = check_name(entry, "given_names", inspection, lambda _: None)
    if not surname and not given_names:
        inspection.note(entry.row, "surname", FindingCode.REQUIRED)
    document_type = entry.text("document_type")
    if not document_type:
        inspection.note(entry.row, "document_type", FindingCode.REQUIRED)
    born = check_date(entry, "date_of_birth", columns["date_of_birth"], inspection)
    valid_from = _full_date(entry, "valid_from", columns["valid_from"], inspection)
    valid_until = _full_date(entry, "valid_until", columns["valid_until"], inspection)
    if valid_from and valid_until:
        _check_validity(entry, valid_from, valid_until, today, inspection)
    position = _position(entry, inspection)
    if not (number and v_number and born and valid_from and valid_until):
        return None
    return ConsignmentCard(
        row=entry.row, document_number=number, v_number=v_number, surname=surname,
        given_names=given_names, date_of_birth=born, document_type=document_type,
        valid_from=valid_from, valid_until=valid_until, box=entry.text("box"), position=position,
        bag=entry.text("bag"), seal=entry.text("seal"),
    )  # fmt: skip


def _document_number(entry: Entry, inspection: Inspection) -> str | None:
    """Read the document number, or note what is wrong with it."""
    text = entry.text("document_number")
    if not text:
        inspection.note(entry.row, "document_number", FindingCode.REQUIRED)
        return None
    try:
        return numbers.document_number(text)
    except Invalid:
        signs = "".join(sorted({sign for sign in text.upper() if sign in "0O"}))
        code = FindingCode.BAD_DOCUMENT_NUMBER
        inspection.note(entry.row, "document_number", code, text, signs=signs, length=len(text))
        return None


def _full_date(entry: Entry, field: str, column: DateColumn, inspection: Inspection) -> date | None:
    """Read a date of which no part may be unknown."""
    read = check_date(entry, field, column, inspection)
    if read is None:
        return None
    if not read.is_complete:
        code, text = FindingCode.BAD_DATE, entry.text(field)
        inspection.note(entry.row, field, code, text, reason="incomplete")
        return None
    return date(read.year, read.month, read.day)


def _check_validity(
    entry: Entry, valid_from: date, valid_until: date, today: date, inspection: Inspection
) -> None:
    """Note a card that ends before it begins or has ended."""
    code = None
    if valid_until < valid_from:
        code = FindingCode.VALIDITY_REVERSED
    elif valid_until < today:
        code = FindingCode.CARD_EXPIRED
    if code is not None:
        inspection.note(
            entry.row, "valid_until", code, valid_until.isoformat(),
            valid_from=valid_from.isoformat(),
        )  # fmt: skip


def _position(entry: Entry, inspection: Inspection) -> int | None:
    """Read the place in the box; one that is no whole number above 0 is noted and left out."""
    text = entry.text("position")
    if not text:
        return None
    if text.isascii() and text.isdigit() and len(text) < 7 and int(text) > 0:
        return int(text)
    inspection.note(entry.row, "position", FindingCode.BAD_NUMBER, text)
    return None


def _note_duplicates(lines: Sequence[Entry], inspection: Inspection) -> None:
    """Note each card that an earlier row lists, whether or not that row is right otherwise."""
    firsts: dict[str, Entry] = {}
    for line in lines:
        try:
            number = numbers.document_number(line.text("document_number"))
        except Invalid:
            continue
        first = firsts.setdefault(number, line)
        if first is not line:
            differing = tuple(name for name in line.cells if line.text(name) != first.text(name))
            inspection.note(
                line.row, "document_number", FindingCode.DUPLICATE_CARD, number,
                first_row=first.row, fields=differing,
            )  # fmt: skip


def _note_places(cards: Sequence[ConsignmentCard], inspection: Inspection) -> None:
    """Note each card said to lie where an earlier one lies."""
    firsts: dict[tuple[str, int], ConsignmentCard] = {}
    for card in cards:
        if card.position is None:
            continue
        first = firsts.setdefault((card.box, card.position), card)
        if first is not card:
            inspection.note(
                card.row, "position", FindingCode.PLACE_TAKEN, f"{card.box} / {card.position}",
                first_row=first.row,
            )  # fmt: skip


def _note_several(cards: Sequence[ConsignmentCard], inspection: Inspection) -> None:
    """Note each card of a person who has several."""
    by_person: defaultdict[str, list[ConsignmentCard]] = defaultdict(list)
    for card in cards:
        by_person[card.v_number].append(card)
    for v_number, several in by_person.items():
        documents = tuple(card.document_number for card in several)
        for card in several if len(several) > 1 else ():
            inspection.note(
                card.row, "v_number", FindingCode.TWO_CARDS, v_number, document_numbers=documents
            )
