"""The form for somebody who acts for a person by law."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counter_app.domain.people.person import Relation
from counter_app.ui import text
from counter_app.ui.people.form import Form
from counter_app.ui.people.person_model import PersonModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label


class RepresentativeView(Form):
    """Name, relation and since when; Enter saves, Escape leaves."""

    def __init__(self, model: PersonModel, parent: QWidget | None = None) -> None:
        """Write to a model."""
        self.name = FormField("", QLineEdit(), required=True)
        self.relation = FormField("", QComboBox())
        self.since = FormField("", DateEdit(), required=True)
        super().__init__(
            {"name": self.name, "relation": self.relation, "since": self.since}, parent
        )
        self.model = model
        for relation in Relation:
            self.relation.editor.addItem(text.of(relation), relation)
        self._title, self._who = Label("", "title"), Label("", "muted")
        self._build()
        self.retranslate()

    def begin(self, whom: str) -> None:
        """Empty the form, for a person of that name."""
        self.name.editor.clear()
        self.since.editor.clear()
        self._who.setText(whom)
        self.clear_errors()

    def submit(self) -> None:
        """Save what stands in the fields."""
        self.clear_errors()
        born = self.since.editor.date()
        self.model.add_representative(
            self.name.editor.text(),
            Relation(self.relation.editor.currentData()),
            born.latest() if born else None,
        )

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        self._title.setText(self.tr("Add a legal representative"))
        for name, field in self.fields.items():
            field.set_label(text.field(name))
        box = self.relation.editor
        for place in range(box.count()):
            box.setItemText(place, text.of(Relation(box.itemData(place))))

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
        card.add(self.foot())
        outer.addWidget(card)
        outer.addStretch(1)
