"""The shared widgets: what they show, say and answer to."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counter_app.domain.partial_date import PartialDate
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.answer_row import AnswerRow, Choice
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.comparison import Compared, ComparisonTable, KeyValueGrid
from counter_app.ui.widgets.date_edit import DateEdit, read_date, write_date
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.follow_scroll import FollowScroll
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_parts import keep_low, wrapping_row
from counter_app.ui.widgets.rail import Rail
from counter_app.ui.widgets.signature_pad import SignaturePad
from counter_app.ui.widgets.step_list import Step, StepList, StepState
from counter_app.ui.widgets.table import (
    RECORD_ROLE,
    SORT_ROLE,
    Column,
    DataTable,
    RecordTableModel,
)
from counter_app.ui.widgets.tone import Tone

Nameless = Callable[[QWidget], list[str]]


@dataclass(frozen=True)
class Visit:
    number: int
    name: str
    wait: int | None


COLUMNS = (
    Column[Visit]("Number", lambda v: str(v.number), sort=lambda v: v.number, numeric=True),
    Column[Visit]("Name", lambda v: v.name, stretch=True),
    Column[Visit](
        "Wait",
        lambda v: "" if v.wait is None else f"{v.wait} min",
        sort=lambda v: v.wait,
        tone=lambda v: Tone.WARN if (v.wait or 0) > 30 else None,
    ),
)
VISITS = [Visit(9, "Ali", 40), Visit(10, "Bo", 5), Visit(2, "Cy", None)]


def _model() -> RecordTableModel[Visit]:
    return RecordTableModel(COLUMNS, lambda visit: visit.number)


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()


def _column(model: QAbstractItemModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_record_model_is_a_good_model(qtbot: QtBot) -> None:
    model = _model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(VISITS)
    model.set_rows(VISITS[:2])
    model.set_rows([])
    assert tester.model() is model


def test_a_cell_gives_text_record_and_sort_value(theme: Theme) -> None:
    model = _model()
    model.set_rows(VISITS)
    wait = model.index(0, 2)
    assert wait.data() == "40 min"
    assert wait.data(RECORD_ROLE) is VISITS[0]
    assert wait.data(SORT_ROLE) == 40
    assert wait.data(Qt.ItemDataRole.ForegroundRole) == theme.color("warn")
    assert wait.data(Qt.ItemDataRole.AccessibleTextRole) == "Wait: 40 min"


def test_a_refresh_with_the_same_records_only_updates_cells(qtbot: QtBot) -> None:
    model = _model()
    model.set_rows(VISITS)
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged),
    ):
        model.set_rows([Visit(9, "Ali B", 41), *VISITS[1:]])
    assert model.index(0, 1).data() == "Ali B"


def test_records_that_come_in_at_one_place_are_put_between_the_others(qtbot: QtBot) -> None:
    model = _model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    first, *others = VISITS
    model.set_rows([first, *others])
    for place in range(len(VISITS) + 1):
        fresh = [*VISITS[:place], Visit(70, "New", 1), Visit(71, "Newer", 1), *VISITS[place:]]
        with (
            qtbot.assertNotEmitted(model.modelReset),
            qtbot.waitSignal(model.rowsInserted),
            qtbot.waitSignal(model.dataChanged),
        ):
            model.set_rows(fresh)
        assert list(model.rows) == fresh
        with qtbot.waitSignal(model.modelReset):
            model.set_rows(VISITS)
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([Visit(70, "New", 1), *reversed(VISITS)])
    assert tester.model() is model


def test_a_table_sorts_by_value_with_unknown_ones_last(qtbot: QtBot) -> None:
    model = _model()
    model.set_rows(VISITS)
    table = DataTable(model, "Visits")
    _shown(qtbot, table)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert _column(table.model(), 0) == ["2", "9", "10"]
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert _column(table.model(), 2) == ["5 min", "40 min", ""]


def test_names_sort_beside_their_plain_letters_both_ways(qtbot: QtBot) -> None:
    model = _model()
    model.set_rows(
        [Visit(n, name, n) for n, name in enumerate(("Zoë", "özil", "Nguyễn", "Okafor"))]
    )
    model.sort(1)
    assert _column(model, 1) == ["Nguyễn", "Okafor", "özil", "Zoë"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert _column(model, 1) == ["Zoë", "özil", "Okafor", "Nguyễn"]
    model.sort(-1)
    assert _column(model, 1) == ["Zoë", "özil", "Nguyễn", "Okafor"]


def test_a_table_keeps_selection_and_scroll_through_a_refresh(qtbot: QtBot) -> None:
    model = _model()
    model.set_rows([Visit(n, f"Name {n}", n) for n in range(200)])
    table = DataTable(model, "Visits")
    table.resize(400, 300)
    _shown(qtbot, table)
    assert table.select(120)
    scroll = table.verticalScrollBar().value()
    assert scroll > 0
    model.set_rows([Visit(n, f"Name {n}", n) for n in range(5, 205)])
    assert table.record() == Visit(120, "Name 120", 120)
    assert table.verticalScrollBar().value() == pytest.approx(scroll, abs=200)


def test_a_record_that_is_gone_is_told(qtbot: QtBot) -> None:
    model = _model()
    model.set_rows(VISITS)
    table = DataTable(model, "Visits")
    _shown(qtbot, table)
    table.select(9)
    seen: list[object] = []
    table.selected.connect(seen.append)
    model.set_rows(VISITS[1:])
    assert seen[-1] is None
    assert table.record() is None


def test_enter_opens_the_current_record(qtbot: QtBot) -> None:
    model = _model()
    model.set_rows(VISITS)
    table = DataTable(model, "Visits")
    _shown(qtbot, table)
    table.select(10)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [VISITS[1]]


def test_rows_follow_the_zoom(qtbot: QtBot, theme: Theme) -> None:
    model = _model()
    model.set_rows(VISITS)
    table = DataTable(model, "Visits")
    _shown(qtbot, table)
    small = table.rowHeight(0)
    theme.set_zoom(200)
    assert table.rowHeight(0) == 2 * small


def test_an_empty_table_says_what_to_do(qtbot: QtBot) -> None:
    table = DataTable(_model(), "Visits", "Nobody waits. Check somebody in.")
    _shown(qtbot, table)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert table.accessibleDescription() == "Nobody waits. Check somebody in."


@pytest.mark.parametrize(
    ("key", "choice"),
    [
        ("j", Choice.YES),
        ("y", Choice.YES),
        ("t", Choice.DOUBT),
        ("d", Choice.DOUBT),
        ("n", Choice.NO),
    ],
)
def test_a_question_is_answered_by_letter(qtbot: QtBot, key: str, choice: Choice) -> None:
    row = AnswerRow("Is it genuine?")
    _shown(qtbot, row)
    row.focus_choice()
    with qtbot.waitSignal(row.answered) as told:
        QTest.keyClicks(row.button(Choice.YES), key)
    assert told.args == [choice]
    assert row.choice is choice
    assert [c for c in Choice if row.button(c).isChecked()] == [choice]


def test_an_answer_can_be_shown_and_taken_back_in_silence(qtbot: QtBot) -> None:
    row = AnswerRow("Is it genuine?")
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.answered):
        row.set_choice(Choice.NO)
        row.set_choice(None)
    assert row.choice is None
    assert not any(row.button(c).isChecked() for c in Choice)


def test_answers_change_language(qtbot: QtBot, translations: Translations) -> None:
    row = AnswerRow("Echt?")
    _shown(qtbot, row)
    translations.use("nl")
    qtbot.waitUntil(lambda: row.button(Choice.YES).text() == "Ja")
    assert row.button(Choice.DOUBT).accessibleName() == "Echt? Twijfel"


def test_steps_say_their_state_in_words(qtbot: QtBot) -> None:
    steps = StepList()
    steps.set_steps([Step("a", "Why here", "Card ready", StepState.DONE), Step("b", "Identity")])
    _shown(qtbot, steps)
    rows = [w for w in steps.findChildren(QWidget) if w.accessibleName()]
    assert [w.accessibleName() for w in rows] == ["1. Why here, done", "2. Identity, to do"]
    assert rows[0].accessibleDescription() == "Card ready"


def test_steps_are_chosen_by_keyboard_and_keep_focus_through_a_refresh(qtbot: QtBot) -> None:
    steps = StepList()
    both = [Step("a", "Why here"), Step("b", "Identity")]
    steps.set_steps(both)
    _shown(qtbot, steps)
    first, second = [w for w in steps.findChildren(QWidget) if w.accessibleName()]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    steps.set_steps([both[0], Step("b", "Identity", "2 of 3", StepState.NOW)])
    assert second.hasFocus()
    with qtbot.waitSignal(steps.chosen) as told:
        QTest.keyClick(second, Qt.Key.Key_Return)
    assert told.args == ["b"]


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("26-09-1997", PartialDate(1997, 9, 26)),
        ("26091997", PartialDate(1997, 9, 26)),
        ("6.9.1997", PartialDate(1997, 9, 6)),
        ("00-09-1997", PartialDate(1997, 9)),
        ("00-00-1997", PartialDate(1997)),
        ("9-1997", PartialDate(1997, 9)),
        ("1997", PartialDate(1997)),
        ("31-02-1997", None),
        ("26-00-1997", None),
        ("26-09-97", None),
        ("soon", None),
        ("", None),
    ],
)
def test_dates_are_read_as_they_are_typed(typed: str, date: PartialDate | None) -> None:
    assert read_date(typed) == date


def test_a_date_is_put_in_order_when_the_person_goes_on(qtbot: QtBot) -> None:
    holder = QWidget()
    box = QVBoxLayout(holder)
    edit, other = DateEdit(partial=True), QLineEdit()
    box.addWidget(edit)
    box.addWidget(other)
    _shown(qtbot, holder)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    QTest.keyClicks(edit, "9-1997")
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert edit.text() == "00-09-1997"
    assert write_date(PartialDate(1997, 9)) == edit.text()


def test_a_full_date_is_needed_unless_parts_may_be_unknown(qtbot: QtBot) -> None:
    edit = DateEdit()
    qtbot.addWidget(edit)
    edit.setText("09-1997")
    assert edit.date() is None
    assert edit.is_wrong


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox])
def test_a_field_is_named_by_its_label_and_describes_its_error(
    qtbot: QtBot, kind: type[QWidget], nameless: Nameless
) -> None:
    field = FormField("&Persons", kind(), "who come along", required=True)
    _shown(qtbot, field)
    assert field.editor.accessibleName() == "Persons"
    field.show_error("Too many.")
    assert field.editor.accessibleDescription() == "Too many. who come along"
    assert field.editor.property("wrong") == "true"
    field.clear_error()
    assert field.editor.accessibleDescription() == "who come along"
    assert nameless(field) == []


def test_a_banner_acts_once_and_goes(qtbot: QtBot, nameless: Nameless) -> None:
    banner, done = Banner(), list[bool]()
    qtbot.addWidget(banner)
    banner.show_message(Tone.WARN, "Changed.", "Reload", lambda: done.append(True))
    assert banner.isVisible()
    assert nameless(banner) == []
    button = next(b for b in banner.findChildren(QWidget) if b.property("text") == "Reload")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert banner.text() == ""


def test_a_signature_becomes_a_picture_and_can_be_cleared(qtbot: QtBot) -> None:
    pad = SignaturePad()
    pad.resize(420, 140)
    _shown(qtbot, pad)
    assert pad.png() == b""
    with qtbot.waitSignal(pad.changed) as told:
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 70))
    assert told.args == [True]
    QTest.mouseMove(pad, QPoint(200, 20))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    image = QImage.fromData(pad.png())
    assert (image.width(), image.height()) == (720, 240)
    dark = sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(0, 720, 2) for y in range(0, 240, 2)
    )
    assert dark > 100
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert not pad.is_signed
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 70))
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    QTest.mouseMove(pad, QPoint(200, 20))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    assert not pad.is_signed


def test_everything_has_a_name_for_screen_readers(qtbot: QtBot, nameless: Nameless) -> None:
    card = Card("Identity")
    comparison = ComparisonTable("Chip", "File")
    comparison.set_rows([Compared("Born", "26-09-1997", "27-09-1997", "differs", Tone.BAD)])
    facts = KeyValueGrid(2)
    facts.set_facts([("V-number", "0872 092 314"), ("E-mail", "")])
    empty = EmptyState("Nobody waits", "Check somebody in.", button="Check in")
    table = DataTable(_model(), "Visits")
    for part in (
        comparison,
        facts,
        empty,
        table,
        SignaturePad(),
        AnswerRow("Genuine?"),
        DateEdit(),
    ):
        card.add(part)
    field = FormField("Born", DateEdit())
    card.add(field)
    card.add_aside(Badge("no copy", Tone.GOOD))
    _shown(qtbot, card)
    assert nameless(card) == ["DateEdit"]  # the one without a label, so the walk sees it


def test_labels_show_markup_as_it_stands(qtbot: QtBot) -> None:
    label = Label("<b>Ng & Co</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert QApplication.instance() is not None


def test_the_rail_keeps_the_screen_that_is_shown_in_sight(qtbot: QtBot, theme: Theme) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    for place in range(14):
        rail.add(f"screen{place}", "queue", f"Screen {place}", place)
    theme.set_zoom(200)
    rail.resize(rail.width(), 600)
    with qtbot.waitExposed(rail):
        rail.show()
    rail.choose("screen12")
    shown = next(one for one in rail.findChildren(QToolButton) if one.isChecked())
    below = shown.mapTo(rail, shown.rect().bottomLeft()).y()
    assert 0 < below <= rail.height()
    rail.resize(rail.width(), 400)
    QApplication.processEvents()
    assert shown.mapTo(rail, shown.rect().bottomLeft()).y() <= rail.height()


def test_a_low_table_leaves_the_lines_above_it_their_height(qtbot: QtBot, theme: Theme) -> None:
    page, buttons = QWidget(), [QPushButton(f"Button number {n}") for n in range(4)]
    row, table = (
        wrapping_row(*buttons),
        DataTable(RecordTableModel(COLUMNS, lambda v: v.number), ""),
    )
    box = QVBoxLayout(page)
    box.addWidget(row)
    box.addWidget(table, 1)
    keep_low(table, 110)
    scroll = FollowScroll(page)
    qtbot.addWidget(scroll)
    scroll.resize(buttons[0].sizeHint().width() + 60, 120)
    with qtbot.waitExposed(scroll):
        scroll.show()
    assert row.height() >= row.heightForWidth(row.width()) > 3 * buttons[0].sizeHint().height()
    assert table.height() >= theme.px(110)
    assert buttons[-1].geometry().bottom() <= row.height()
