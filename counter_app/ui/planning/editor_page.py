"""The page on which one thing is written; the next step always looks at the effect first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.errors import Invalid
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.plan import Planned, PlannedKind
from counter_app.ui import text
from counter_app.ui.planning.day_forms import ClosureForm, ShiftForm
from counter_app.ui.planning.place_forms import DeskForm, LocationForm, ServiceForm
from counter_app.ui.planning.plan_form import Ground, PlanForm
from counter_app.ui.planning.rule_form import RuleForm
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack


class EditorPage(QWidget):
    """The forms of all kinds, one in front.

    Signals:
        submitted: what the form reads, to be looked at.
        left: back to the overview; nothing was written.
    """

    submitted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the forms."""
        super().__init__(parent)
        self.forms: dict[PlannedKind, PlanForm] = {
            PlannedKind.RULE: RuleForm(),
            PlannedKind.CLOSURE: ClosureForm(),
            PlannedKind.SHIFT: ShiftForm(),
            PlannedKind.DESK: DeskForm(),
            PlannedKind.SERVICE: ServiceForm(),
            PlannedKind.LOCATION: LocationForm(),
        }
        self.form: PlanForm = self.forms[PlannedKind.RULE]
        self._title, self._place = Label("", "title"), Label("", "muted")
        self._trouble = Label("", "error", wrap=True)
        self._stack = PageStack()
        self.leave, self.go_on = QPushButton(), QPushButton()
        outer = VBox(self, spacing=12)
        outer.addWidget(self._title)
        outer.addWidget(self._place)
        card = Card(margins=20, spacing=16)
        for form in self.forms.values():
            self._stack.add(form)
        card.add(self._stack, 1)
        card.add(self._trouble)
        foot = HBox(spacing=8)
        foot.addStretch(1)
        self.go_on.setProperty("kind", "primary")
        foot.addWidget(self.leave)
        foot.addWidget(self.go_on)
        card.add(foot)
        outer.addWidget(card, 1)
        self.leave.clicked.connect(self.left)
        self.go_on.clicked.connect(self.submit)
        self.retranslate()

    @property
    def is_new_location(self) -> bool:
        """Whether a location is written that is not on file yet."""
        return isinstance(self.form, LocationForm) and self.form.is_new

    def start(self, kind: PlannedKind, item: Planned | None, ground: Ground) -> None:
        """Bring the form of a kind to the front, with something to change or to begin."""
        self.form = self.forms[kind]
        self.form.start(item, ground)
        self._stack.bring(self.form)
        self._place.setText(ground.place.name if not self.is_new_location else "")
        self._trouble.hide()
        self.retranslate()

    def submit(self) -> None:
        """Hand over what the form reads, or mark the field that is wrong."""
        self._trouble.hide()
        self.form.clear_errors()
        try:
            items = self.form.read()
        except Invalid as error:
            self.show_invalid(error)
            return
        self.submitted.emit(items)

    def show_invalid(self, error: Invalid) -> None:
        """Mark the field of an error, or say it below the form."""
        if not self.form.mark(error):
            self._trouble.setText(text.error(error))
            self._trouble.show()

    def new_location(self) -> tuple[Location, int] | None:
        """Return the location that is written, and how many desks it begins with."""
        if not isinstance(self.form, LocationForm):
            return None
        (item,) = self.form.read()
        return (item, self.form.desks.value()) if isinstance(item, Location) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, leave with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the page anew."""
        for form in self.forms.values():
            form.retranslate()
        self._title.setText(self.form.title())
        self.leave.setText(self.tr("Cancel"))
        self.go_on.setText(
            self.tr("Add the location") if self.is_new_location else self.tr("Look at the effect")
        )
