"""The tables of a person's page."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from counter_app.domain.appointments import OPEN, Appointment, AppointmentState
from counter_app.domain.custody.card import COLLECTABLE, Card, CardState
from counter_app.domain.people.person import HistoryLine
from counter_app.ui import text
from counter_app.ui.people.person_model import ShownPerson
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

translate = QCoreApplication.translate
_S, _C = AppointmentState, CardState


class PageTable(SteadyTable):
    """A small table whose columns and empty words follow the language."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        """Make one for `visits`, `cards` or `history`."""
        self._kind = kind
        self._shown: ShownPerson | None = None
        self._records_of_page: MarkedTableModel[Any] = MarkedTableModel((), _key)
        super().__init__(self._records_of_page, "", parent=parent, sortable=False)
        self._records_of_page.setParent(self)
        keep(self, lambda: self.setMinimumHeight(current().px(104)))

    def sizeHint(self) -> QSize:
        """Want little; what is left is shared."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @property
    def zone(self) -> tzinfo:
        """The zone in which times are told."""
        return self._shown.zone if self._shown else text.ZONE

    def show_rows(self, rows: Sequence[Any], shown: ShownPerson | None) -> None:
        """Show records of a page."""
        self._shown = shown
        self._records_of_page.set_rows(tuple(rows))

    def retranslate(self) -> None:
        """Word headings and empty table anew."""
        name, empty, columns = _WORDS[self._kind](self)
        self.setAccessibleName(name)
        self.set_empty(empty)
        self._records_of_page.set_columns(columns)


def visits(parent: QWidget) -> PageTable:
    """Make the table of appointments."""
    return PageTable("visits", parent)


def cards(parent: QWidget) -> PageTable:
    """Make the table of cards."""
    return PageTable("cards", parent)


def history(parent: QWidget) -> PageTable:
    """Make the table of what happened."""
    return PageTable("history", parent)


def _key(record: Appointment | Card | HistoryLine) -> object:
    return record if isinstance(record, HistoryLine) else record.id


_Words = tuple[str, str, tuple[Column[Any], ...]]


def _visit_words(table: PageTable) -> _Words:
    def at(visit: Appointment) -> str:
        return f"{visit.starts_at.astimezone(table.zone):%d-%m-%Y %H:%M}"

    return (
        translate("PersonTables", "Appointments of the person"),
        translate("PersonTables", "No appointments yet. Press Book to make one."),
        (
            Column(translate("PersonTables", "When"), at),
            Column(
                translate("PersonTables", "What for"),
                lambda visit: text.first_service(visit.services or (visit.service,)),
                tip=_visit_services, spoken=_visit_services, stretch=True,
            ),
            Column(translate("PersonTables", "Where"), lambda visit: visit.location_name),
            MarkedColumn(
                translate("PersonTables", "State"), lambda visit: text.of(visit.state),
                icon=_visit_mark,
            ),
        ),
    )  # fmt: skip


def _visit_services(visit: Appointment) -> str:
    return text.all_services(visit.services or (visit.service,))


def _card_words(_table: PageTable) -> _Words:
    return (
        translate("PersonTables", "Cards of the person"),
        translate("PersonTables", "No card is on file for this person."),
        (
            Column(translate("PersonTables", "Document"), lambda card: card.document_number),
            Column(translate("PersonTables", "Type"), lambda card: card.document_type),
            Column(
                translate("PersonTables", "Valid until"),
                lambda card: text.shown(card.valid_until),
            ),
            MarkedColumn(
                translate("PersonTables", "State"), lambda card: text.of(card.state),
                icon=_card_mark, stretch=True,
            ),
            Column(
                translate("PersonTables", "Place"),
                lambda card: str(card.place) if card.state in COLLECTABLE else "–",
            ),
        ),
    )  # fmt: skip


def _history_words(table: PageTable) -> _Words:
    def at(line: HistoryLine) -> str:
        return f"{line.at.astimezone(table.zone):%d-%m-%Y %H:%M}"

    return (
        translate("PersonTables", "What happened"),
        translate("PersonTables", "Nothing happened yet."),
        (
            Column(translate("PersonTables", "When"), at),
            Column(
                translate("PersonTables", "What"), lambda line: text.action(line.action),
                stretch=True,
            ),
            Column(translate("PersonTables", "Where"), lambda line: line.location),
            Column(translate("PersonTables", "By"), lambda line: line.operator),
        ),
    )  # fmt: skip


_WORDS = {"visits": _visit_words, "cards": _card_words, "history": _history_words}


def _visit_mark(visit: Appointment) -> tuple[str, Tone]:
    if visit.state in OPEN:
        return "clock", Tone.INFO
    return ("check", Tone.GOOD) if visit.state is _S.FULFILLED else ("minus", Tone.QUIET)


def _card_mark(card: Card) -> tuple[str, Tone]:
    if card.state in COLLECTABLE or card.state is _C.PRESENTED:
        return "card", Tone.INFO
    if card.state is _C.HANDED_OUT:
        return "check", Tone.GOOD
    troubled = {_C.MISSING, _C.REPORTED, _C.BLOCKED}
    return ("warn", Tone.WARN) if card.state in troubled else ("ring", Tone.QUIET)
