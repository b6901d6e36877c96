"""Parts that pages are made of: a button that acts, a line that wraps, a table that may be low."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.table import DataTable


def act_button(act: Callable[[], object], icon: str = "", *, primary: bool = False) -> QPushButton:
    """Return a button that acts when it is pressed; Enter elsewhere never presses it."""
    made = QPushButton()
    made.setAutoDefault(False)
    if primary:
        made.setProperty("kind", "primary")
    if icon:
        keep_icon(made, icon, "on-accent" if primary else "ink")
    made.clicked.connect(lambda _checked=False: act())
    return made


def wrapping_row(*parts: QWidget) -> QWidget:
    """Return parts beside each other, in another line where there is no room."""
    line = QWidget()
    flow = FlowBox(line, spacing=8, low=True)
    for part in parts:
        flow.addWidget(part)
    return line


def keep_low(table: DataTable, units: float = 110) -> None:
    """Let a table be low where there are two on a page: it takes what room is left."""
    table.be_low(units)


def at_top(part: QWidget) -> QWidget:
    """Return a part that keeps its height however high its neighbours are."""
    holder = QWidget()
    box = VBox(holder, spacing=0)
    box.addWidget(part)
    box.addStretch(1)
    return holder
