"""A row that waits: what was found in it, its fields, and taking it in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QWidget

from counter_app.domain.findings import Finding, FindingCode, HeldBackRow, Severity
from counter_app.ui import text
from counter_app.ui.theme import current
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label


class RowView(QWidget):
    """The chosen finding in words, and the row that waits with editable fields.

    Signals:
        settle_wanted: the row's number, and its fields as they stand here.
    """

    settle_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self._finding: Finding | None = None
        self._row: HeldBackRow | None = None
        self._found: tuple[Finding, ...] = ()
        self.fields: dict[str, FormField[QLineEdit]] = {}
        self.proposals: dict[str, QPushButton] = {}
        self._wrong: dict[str, FindingCode] = {}
        self._title = Label("", "heading", wrap=True)
        self._says, self._remedy = Label("", wrap=True), Label("", "muted", wrap=True)
        self._facts = Label("", "muted", wrap=True, selectable=True)
        self._form = VBox(spacing=10)
        self._empty = EmptyState(icon="search")
        self.take_in = QPushButton()
        self.take_in.setProperty("kind", "primary")
        self.take_in.clicked.connect(self.submit)
        self._build()
        self.retranslate()

    @property
    def row(self) -> int | None:
        """The number of the row that can be taken in, None if there is none."""
        return self._row.row if self._row else None

    def show_finding(
        self, finding: Finding | None, row: HeldBackRow | None, found: Sequence[Finding]
    ) -> None:
        """Show a finding with its row; the same row keeps what was typed."""
        is_same = row is not None and row == self._row
        self._finding, self._row, self._found = finding, row, tuple(found)
        if not is_same:
            self._fill()
        self.retranslate()

    def show_errors(self, findings: Sequence[Finding]) -> None:
        """Say at the fields why the row cannot be taken in yet."""
        for each in self.fields.values():
            each.clear_error()
        first: FormField[QLineEdit] | None = None
        for finding in findings:
            field = self.fields.get(finding.field)
            if field is None:
                self._says.setText(_words(finding.code))
            else:
                self._mark(finding)
                first = first or field
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Ask for the row to be taken in as its fields stand."""
        if self._row is not None:
            values = {name: field.editor.text().strip() for name, field in self.fields.items()}
            self.settle_wanted.emit(self._row.row, values)

    def changeEvent(self, event: QEvent) -> None:
        """Word the pane anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the pane anew."""
        finding = self._finding
        self._empty.set_words(
            self.tr("Choose a finding"),
            self.tr("Its words and, for a row that is held back, its fields are shown here."),
        )
        self._empty.setVisible(finding is None)
        self._body.setVisible(finding is not None)
        self.take_in.setVisible(self._row is not None)
        self.take_in.setText(self.tr("Take in this row"))
        if finding is None:
            return
        where = self.tr("Whole file") if finding.row is None else self.tr("Row %1").replace(
            "%1", str(finding.row))  # fmt: skip
        name = text.field(finding.field) if finding.field else ""
        self._title.setText(f"{where} · {name}" if name else where)
        self._says.setText(text.finding(finding.code))
        self._remedy.setText(text.remedy(finding.code))
        self._facts.setText(self._fact_words(finding))
        self._facts.setVisible(bool(self._facts.text()))
        for field_name, field in self.fields.items():
            field.set_label(text.field(field_name))
            if field.error and field_name in self._wrong:
                field.show_error(_words(self._wrong[field_name]))
        for field_name, button in self.proposals.items():
            proposal = str(button.property("proposal"))
            button.setText(self.tr("Use proposal: %1").replace("%1", proposal))
            button.setAccessibleName(f"{text.field(field_name)}: {button.text()}")

    def _build(self) -> None:
        outer = VBox(self, spacing=8)
        outer.addWidget(self._empty, 1)
        self._body = QWidget()
        box = VBox(self._body, spacing=8)
        for label in (self._title, self._says, self._remedy, self._facts):
            box.addWidget(label)
        page = QWidget()
        inner = VBox(page, spacing=8, margins=(0, 4, 12, 4))
        inner.addLayout(self._form)
        inner.addStretch(1)
        scroll = _Scroll()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        box.addWidget(scroll, 1)
        foot = HBox(spacing=8)
        foot.addStretch(1)
        foot.addWidget(self.take_in)
        box.addLayout(foot)
        outer.addWidget(self._body, 1)

    def _fill(self) -> None:
        """Make a field for each value of the row, those with an error first."""
        clear(self._form)
        self.fields, self.proposals, self._wrong = {}, {}, {}
        if self._row is None:
            return
        wrong = [found.field for found in self._found if found.severity is Severity.ERROR]
        names = sorted(self._row.fields, key=lambda name: name not in wrong)
        for name in names:
            editor = QLineEdit(self._row.fields[name])
            editor.returnPressed.connect(self.submit)
            self.fields[name] = FormField(text.field(name), editor)
            self._form.addWidget(self.fields[name])
            for found in self._found:
                if found.field == name:
                    self._add_finding(name, found)

    def _add_finding(self, name: str, found: Finding) -> None:
        field = self.fields[name]
        if found.severity is Severity.ERROR and not field.error:
            self._mark(found)
        if found.proposal is None or name in self.proposals:
            return
        button = QPushButton()
        button.setProperty("proposal", found.proposal)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._use(name))
        self.proposals[name] = button
        self._form.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _mark(self, found: Finding) -> None:
        self._wrong[found.field] = found.code
        self.fields[found.field].show_error(_words(found.code))

    def _use(self, name: str) -> None:
        self.fields[name].editor.setText(str(self.proposals[name].property("proposal")))
        self.take_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fact_words(self, finding: Finding) -> str:
        lines = []
        if finding.value:
            lines.append(self.tr("In the file: %1").replace("%1", finding.value))
        on_file = finding.values.get("on_file")
        if on_file:
            lines.append(self.tr("On file: %1").replace("%1", str(on_file)))
        other = finding.values.get("first_row") or finding.values.get("rows")
        if other:
            lines.append(self.tr("See row %1.").replace("%1", str(other)))
        return "\n".join(lines)


def _words(code: FindingCode) -> str:
    return f"{text.finding(code)} {text.remedy(code)}"


class _Scroll(QScrollArea):
    """Asks for little height, so that the screen decides."""

    def sizeHint(self) -> QSize:
        return QSize(current().px(240), current().px(180))
