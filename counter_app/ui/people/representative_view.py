"""The form for somebody who acts for a person by law."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from counter_app.domain.people.person import Relation
from counter_app.ui import text
from counter_app.ui.people.person_model import PersonModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label


class RepresentativeView(QWidget):
    """Name, relation and since when; Enter saves, Escape leaves.

    Signals:
        left: the form is to be closed without saving.
    """

    left = Signal()

    def __init__(self, model: PersonModel, parent: QWidget | None = None) -> None:
        """Write to a model."""
        super().__init__(parent)
        self.model = model
        self.name = FormField("", QLineEdit(), required=True)
        self.relation = FormField("", QComboBox())
        self.since = FormField("", DateEdit(), required=True)
        self.fields: dict[str, FormField[Any]] = {
            "name": self.name, "relation": self.relation, "since": self.since,
        }  # fmt: skip
        for relation in Relation:
            self.relation.editor.addItem(text.of(relation), relation)
        self._title, self._who = Label("", "title"), Label("", "muted")
        self.save, self.leave = QPushButton(), QPushButton()
        self._build()
        self.save.clicked.connect(self.submit)
        self.leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, whom: str) -> None:
        """Empty the form, for a person of that name."""
        self.name.editor.clear()
        self.since.editor.clear()
        self._who.setText(whom)
        for field in self.fields.values():
            field.clear_error()

    def submit(self) -> None:
        """Save what stands in the fields."""
        for field in self.fields.values():
            field.clear_error()
        born = self.since.editor.date()
        self.model.add_representative(
            self.name.editor.text(),
            Relation(self.relation.editor.currentData()),
            born.latest() if born else None,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Word the form anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter, leave with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the form anew."""
        self._title.setText(self.tr("Add a legal representative"))
        for name, field in self.fields.items():
            field.set_label(text.field(name))
        box = self.relation.editor
        for place in range(box.count()):
            box.setItemText(place, text.of(Relation(box.itemData(place))))
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Cancel"))

    def _build(self) -> None:
        outer = VBox(self, spacing=16)
        words = VBox(spacing=2)
        words.addWidget(self._title)
        words.addWidget(self._who)
        outer.addLayout(words)
        card = Card(margins=20, spacing=14)
        keep(card, lambda: card.setMaximumWidth(current().px(560)))
        for field in self.fields.values():
            card.add(field)
        foot = HBox(spacing=8)
        foot.addStretch(1)
        self.save.setProperty("kind", "primary")
        foot.addWidget(self.leave)
        foot.addWidget(self.save)
        card.add(foot)
        outer.addWidget(card)
        outer.addStretch(1)
