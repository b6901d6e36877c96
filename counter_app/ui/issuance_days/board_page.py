"""The captain's board: how far the day is, and the few things that steer it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.issuance_days.board import (
    Board,
    DeskKind,
    DeskLine,
    InstitutionLine,
    LooseEnd,
    LooseKind,
    QuarterLine,
)
from counter_app.domain.issuance_days.day import QUARTER
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui import local_time
from counter_app.ui.issuance_days.board_columns import BoardColumns
from counter_app.ui.issuance_days.board_model import BoardModel
from counter_app.ui.issuance_days.figure_tile import FigureTile, TileRow
from counter_app.ui.issuance_days.floor_page import FloorPage
from counter_app.ui.issuance_days.quarter_chart import QuarterChart
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.tone import Tone


class Part(StrEnum):
    """The tables of the board."""

    DESKS = "desks"
    QUARTERS = "quarters"
    INSTITUTIONS = "institutions"
    ENDS = "ends"


class BoardPage(FloorPage):
    """What a captain works with."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Lay out the page."""
        super().__init__()
        self.model = BoardModel(office, actor, tasks, self)
        self._columns = BoardColumns(lambda: self.model.zone, self)
        self.heading = Label("", "heading", wrap=True)
        self.begin_button = self.button(self.model.begin, "check", primary=True)
        self.early_button = self.button(self._call_early, "clock", primary=True)
        self.stop_button = self.button(self.model.stop_early, "undo")
        self.open_button = self.button(self._want, "plus")
        self.drop_button = self.button(self._drop, "undo")
        self.close_button = self.button(self._close, "minus")
        self.tiles = tuple(FigureTile() for _ in range(5))
        self.chart = QuarterChart()
        self.parts = ChoiceBar()
        self.part = Part.DESKS
        self.desks: MarkedTableModel[DeskLine] = MarkedTableModel((), lambda one: one.desk_id, self)
        self.quarters: MarkedTableModel[QuarterLine] = MarkedTableModel(
            (), lambda one: one.begins, self
        )
        self.institutions: MarkedTableModel[InstitutionLine] = MarkedTableModel(
            (), lambda one: (one.institution_id, one.name), self
        )
        self.ends: MarkedTableModel[LooseEnd] = MarkedTableModel(
            (), lambda one: (one.kind, one.person_id, one.number), self
        )
        models: tuple[MarkedTableModel[Any], ...] = (
            self.desks, self.quarters, self.institutions, self.ends
        )  # fmt: skip
        self.tables = {
            part: SteadyTable(model, "", sortable=False)
            for part, model in zip(Part, models, strict=True)
        }
        self._empty = EmptyState(icon="days")
        self._build()
        self.model.changed.connect(self.show_all)
        self.model.ends_changed.connect(self._show_ends)
        self.show_all()

    def load(self) -> None:
        """Read all."""
        self.model.load()

    def hear_queue(self) -> None:
        """Read the figures in a moment."""
        self.model.load_soon()

    def hear_cards(self) -> None:
        """Read the figures in a moment."""
        self.model.load_soon()

    def hear_day(self) -> None:
        """Read the figures in a moment."""
        self.model.load_soon()

    def begin(self) -> None:
        """Go to the table in front."""
        self.tables[self.part].setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Ctrl+E", self.early_button), ("Ctrl+O", self.open_button),
            ("Ctrl+D", self.close_button), ("Ctrl+Return", self.begin_button),
        )  # fmt: skip

    def show_part(self, part: object) -> None:
        """Bring a table to the front."""
        if isinstance(part, Part):
            self.part = part
            self.parts.choose(part)
            self._stack.bring(self.tables[part])
            self._judge()

    def retranslate(self) -> None:
        """Word the page anew."""
        self.begin_button.setText(self.tr("Let the day begin"))
        self.stop_button.setText(self.tr("Nobody early any more"))
        self.open_button.setText(self.tr("Ask for this desk"))
        self.drop_button.setText(self.tr("Not needed any more"))
        self.close_button.setText(self.tr("Close this desk"))
        self.parts.setAccessibleName(self.tr("Tables of the board"))
        self.desks.set_columns(self._columns.desks())
        self.quarters.set_columns(self._columns.quarters())
        self.institutions.set_columns(self._columns.institutions())
        self.ends.set_columns(self._columns.ends())
        for part, words, empty in (
            (Part.DESKS, self.tr("Desks"), self.tr("This hall has no desks.")),
            (Part.QUARTERS, self.tr("Quarters"), self.tr("Nobody is invited for today.")),
            (Part.INSTITUTIONS, self.tr("Institutions"), self.tr("Nobody is invited for today.")),
            (Part.ENDS, self.tr("Does not fit"),
             self.tr("Everybody has a card here, and every card has somebody.")),
        ):  # fmt: skip
            self.parts.set_words(part, words)
            self.tables[part].setAccessibleName(words)
            self.tables[part].set_empty(empty)
        self.show_all()
        self._show_ends()

    def show_all(self) -> None:
        """Show the figures."""
        board = self.model.board
        has_day = board is not None or not self.model.is_loaded
        self._whole.setVisible(has_day)
        self._empty.setVisible(not has_day)
        self._empty.set_words(
            self.tr("There is no issuance day here today"),
            self.tr("On such a day this page shows how far it is. Plan one first."),
        )
        if board is None:
            return
        self._show_head(board)
        self._show_tiles(board)
        self.chart.show_lines(board.quarters, self.model.zone, board.at)
        self.desks.set_rows(board.desks)
        if self._desk() is None:
            self.tables[Part.DESKS].choose_row(0)
        self.quarters.set_rows(board.quarters)
        self.institutions.set_rows(board.institutions)
        self._judge()

    def _build(self) -> None:
        self._whole = QWidget()
        column = VBox(self._whole, spacing=10)
        column.addWidget(self.heading)
        head = QWidget()
        acts = FlowBox(head, spacing=8)
        for button in (self.begin_button, self.early_button, self.stop_button):
            acts.addWidget(button)
        column.addWidget(head)
        column.addWidget(TileRow(self.tiles))
        column.addWidget(self.chart)
        for part in Part:
            self.parts.add(part)
        self.parts.choose(self.part)
        self.parts.chosen.connect(self.show_part)
        column.addWidget(self.parts)
        self._stack = PageStack()
        for table in self.tables.values():
            self._stack.add(table)
        column.addWidget(self._stack, 1)
        self._desk_acts = QWidget()
        row = FlowBox(self._desk_acts, spacing=8)
        for button in (self.open_button, self.drop_button, self.close_button):
            row.addWidget(button)
        column.addWidget(self._desk_acts)
        self.box.addWidget(self._whole, 1)
        self.box.addWidget(self._empty, 1)
        self.tables[Part.DESKS].selected.connect(lambda _desk: self._judge())

    def _show_head(self, board: Board) -> None:
        zone = self.model.zone
        words = f"{board.name} · {local_time.day_words(board.at.astimezone(zone).date())}"
        if board.called_until is not None and board.called_until > board.begins_at:
            until = local_time.clock(board.called_until, zone)
            words += " · " + self.tr("called early: all before %1").replace("%1", until)
        self.heading.setText(words)
        is_running = self.model.is_running
        self.begin_button.setVisible(self.model.may_begin)
        self.early_button.setVisible(is_running)
        self.early_button.setEnabled(board.next_call is not None)
        if board.next_call is None:
            self.early_button.setText(self.tr("Everybody may come in"))
        else:
            span = f"{local_time.clock(board.next_call, zone)}–"
            span += local_time.clock(board.next_call + QUARTER, zone)
            self.early_button.setText(self.tr("Let %1 come in early").replace("%1", span))
        is_early = board.called_until is not None and board.called_until > board.at
        self.stop_button.setVisible(is_running and is_early)

    def _show_tiles(self, board: Board) -> None:
        handed, waiting, pace, end, inside = self.tiles
        total = board.total
        share = self.tr("%1 % done").replace("%1", str(_percent(total.handed, total.invited)))
        handed.show_figure(
            self.tr("Handed out"), f"{total.handed} / {total.invited}", share
        )  # fmt: skip
        minutes = int(board.longest_wait.total_seconds() // 60)
        waiting.show_figure(
            self.tr("Waiting"), str(board.hall.waiting), self.tr("longest %n min", "", minutes)
        )
        pace.show_figure(
            self.tr("Last 15 minutes"), str(total.recent),
            self.tr("%n desks open", "", board.open_desks),
        )  # fmt: skip
        self._show_end(end, board)
        full = board.holds is not None and board.hall.inside >= board.holds
        limit = "" if board.holds is None else f" / {board.holds}"
        inside.show_figure(
            self.tr("Inside"), f"{board.hall.inside}{limit}",
            self.tr("the hall is full") if full
            else self.tr("%n not there yet", "", total.missing),
            Tone.WARN if full else None,
        )  # fmt: skip

    def _show_end(self, tile: FigureTile, board: Board) -> None:
        found = self.model.forecast or board.forecast
        if found is None:
            tile.show_figure(self.tr("Ends"), "–", self.tr("not known yet"))
            return
        zone = self.model.zone
        is_late = found.likely > board.ends_at
        note = self.tr("by %1 at the latest").replace("%1", local_time.clock(found.late, zone))
        if is_late:
            note = self.tr("after closing at %1").replace(
                "%1", local_time.clock(board.ends_at, zone)
            )
        tile.show_figure(
            self.tr("Ends about"), local_time.clock(found.likely, zone), note,
            Tone.WARN if is_late else None,
        )  # fmt: skip

    def _show_ends(self) -> None:
        ends = self.model.ends
        count = sum(ends.counts.get(kind, 0) for kind in LooseKind)
        self.ends.set_rows(ends.shown)
        words = self.tr("Does not fit")
        self.parts.set_words(Part.ENDS, f"{words} ({count})" if count else words)

    def _judge(self) -> None:
        self._desk_acts.setVisible(self.part is Part.DESKS and self.model.is_running)
        desk = self._desk()
        kind = desk.kind if desk else None
        closing = desk is not None and desk.until is not None
        self.open_button.setEnabled(kind is DeskKind.CLOSED or closing)
        self.drop_button.setEnabled(kind is DeskKind.WANTED)
        sits = kind in {DeskKind.SERVES, DeskKind.FREE}
        self.close_button.setEnabled(sits and not closing)

    def _desk(self) -> DeskLine | None:
        found = self.tables[Part.DESKS].record()
        return found if isinstance(found, DeskLine) else None

    def _call_early(self) -> None:
        board = self.model.board
        if board is not None and board.next_call is not None:
            self.model.call_early(board.next_call)

    def _want(self) -> None:
        desk = self._desk()
        if desk is not None:
            self.model.want(desk)

    def _drop(self) -> None:
        desk = self._desk()
        if desk is not None:
            self.model.want(desk, is_wanted=False)

    def _close(self) -> None:
        desk = self._desk()
        if desk is not None:
            self.model.close(desk)


def _percent(part: int, whole: int) -> int:
    return 100 * part // whole if whole else 0
