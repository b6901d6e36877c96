"""Choosing people and what they go through: a search, and what is said of each person."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QWidget,
)

from counter_app.domain.identity.document_kinds import ResidenceDocumentKind
from counter_app.domain.partial_date import PartialDate
from counter_app.ui import text
from counter_app.ui.contacts.grant_fields import GrantFields
from counter_app.ui.contacts.plan_model import Chosen, Said
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.person_search import PersonSearch
from counter_app.ui.words import appointments as groups
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say

Asks = Callable[[str], bool]
"""Whether a procedure, by code, asks for something more."""


class PeoplePanel(PersonSearch):
    """A search field with its results, and below it who was chosen.

    Signals:
        said: the UUID of a person, and the Said of all fields.
    """

    said = Signal(object, object)

    def __init__(
        self, procedures: Sequence[str], asks_when_lost: Asks, asks_grant: Asks,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Make it with nobody chosen.

        Args:
            asks_when_lost: whether a procedure asks when a document was lost or stolen.
            asks_grant: whether it asks when the permit was granted, and about an mvv.
        """
        super().__init__(parent)
        self._procedures = tuple(procedures)
        self._asks = asks_when_lost, asks_grant
        self._rows = VBox(spacing=18)
        self._people: tuple[Chosen, ...] = ()
        self._audiences: tuple[str, ...] = ()
        self.rows: dict[UUID, PersonRow] = {}
        self.box.addLayout(self._rows)
        self.retranslate()

    def set_people(self, people: Sequence[Chosen], audiences: Sequence[str] = ()) -> None:
        """Show who is planned for; rows of the same people are left as they are."""
        before = [one.line.id for one in self._people], self._audiences
        self._people, self._audiences = tuple(people), tuple(audiences)
        if ([one.line.id for one in people], self._audiences) != before:
            self._show_rows()

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.form.set_label(self.tr("&Add a person: name or V-number"))
        self.results.setAccessibleName(self.tr("People found"))
        self._show_rows()

    def _show_rows(self) -> None:
        clear(self._rows)
        self.rows = {}
        for one in self._people:
            row = PersonRow(one, self._procedures, self._audiences, *self._asks)
            row.head.addWidget(self.drop_button(one.line))
            row.said.connect(lambda said, person_id=one.line.id: self.said.emit(person_id, said))
            self._rows.addWidget(row)
            row.show()
            self.rows[one.line.id] = row


class PersonRow(QWidget):
    """What is said of one person: procedure, documents, group.

    Signals:
        said: the Said of all fields.
    """

    said = Signal(object)

    def __init__(
        self, one: Chosen, procedures: Sequence[str], audiences: Sequence[str],
        asks_when_lost: Asks, asks_grant: Asks,
    ) -> None:  # fmt: skip
        """Show somebody; the group is asked for where some place serves a group only."""
        super().__init__()
        self._asks_when_lost, self._asks_grant = asks_when_lost, asks_grant
        self.kind, self.document, self.audience = QComboBox(), QComboBox(), QComboBox()
        self.valid, self.lost = DateEdit(), DateEdit()
        for code in procedures:
            self.kind.addItem(say(words.PROCEDURES, code), code)
        self.document.addItem(self.tr("not known yet"), "")
        for kind in ResidenceDocumentKind:
            self.document.addItem(kind.value, kind.value)
        self.audience.addItem(self.tr("no group"), "")
        for code in audiences:
            self.audience.addItem(groups.audience(code), code)
        self.head = HBox(spacing=4)
        who = f"{one.line.name} · {text.shown(one.line.date_of_birth)}"
        self.head.addWidget(Label(who, "strong", wrap=True), 1)
        self.fields: dict[QWidget, FormField[QWidget]] = {}
        self._labels: dict[QWidget, str] = {
            self.kind: self.tr("Procedure"),
            self.valid: self.tr("Present document valid until"),
            self.lost: self.tr("Lost or stolen on"),
            self.document: self.tr("Document to come"),
            self.audience: self.tr("Group"),
        }
        self.grant = GrantFields(one.line.name, one.said.granted_on, has_mvv=one.said.has_mvv)
        self._lay_out(one, has_groups=bool(audiences))
        self._fill(one.said)
        for part in (self.kind, self.document, self.audience):
            part.activated.connect(lambda _row: self._say())
        for line in (self.valid, self.lost):
            line.editingFinished.connect(self._say)
        self.grant.said.connect(self._say)

    def _lay_out(self, one: Chosen, *, has_groups: bool) -> None:
        box = VBox(self, spacing=8)
        box.addLayout(self.head)
        of_whom = self.tr("of {name}").replace("{name}", one.line.name)
        for editor, label in self._labels.items():
            field = FormField(label, editor)
            editor.setAccessibleName(f"{label} {of_whom}")
            self.fields[editor] = field
            box.addWidget(field)
        self.fields[self.audience].setVisible(has_groups)
        box.addWidget(self.grant)

    def _fill(self, said: Said) -> None:
        for part, value in (
            (self.kind, said.procedure), (self.document, said.document_type),
            (self.audience, said.audience),
        ):  # fmt: skip
            part.setCurrentIndex(max(0, part.findData(value)))
        for line, day in ((self.valid, said.valid_until), (self.lost, said.lost_on)):
            line.set_date(None if day is None else PartialDate.of(day))
        self.fields[self.lost].setVisible(self._asks_when_lost(said.procedure))
        self.grant.setVisible(self._asks_grant(said.procedure))

    def _say(self) -> None:
        procedure = str(self.kind.currentData())
        asks = self._asks_when_lost(procedure)
        self.fields[self.lost].setVisible(asks)
        self.grant.setVisible(self._asks_grant(procedure))
        if self.valid.is_wrong or (asks and self.lost.is_wrong):
            return
        valid, lost = self.valid.date(), self.lost.date() if asks else None
        self.said.emit(
            Said(
                procedure=procedure, audience=str(self.audience.currentData()),
                document_type=str(self.document.currentData()),
                valid_until=None if valid is None else valid.latest(),
                lost_on=None if lost is None else lost.latest(),
                granted_on=self.grant.granted_on, has_mvv=self.grant.has_mvv,
            )
        )  # fmt: skip
