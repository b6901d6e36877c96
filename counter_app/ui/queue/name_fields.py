"""What may be known of somebody who is not on file: a name, perhaps a birth date, a number."""

from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.named import Named
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label

_LONGEST_NAME, _LONGEST_NUMBER = 200, 40


class NameFields(QWidget):
    """Four fields; one name is enough, whatever is not known stays empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the fields out, empty."""
        super().__init__(parent)
        self.surname, self.given_names, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.born = DateEdit(partial=True)
        self.surname.setMaxLength(_LONGEST_NAME)
        self.given_names.setMaxLength(_LONGEST_NAME)
        self.phone.setMaxLength(_LONGEST_NUMBER)
        self.fields: dict[str, FormField[QWidget]] = {
            "surname": FormField(self.tr("Sur&name"), self.surname),
            "given_names": FormField(self.tr("&Given names"), self.given_names),
            "date_of_birth": FormField(
                self.tr("&Born"), self.born, self.tr("What is not known is 00: 00-00-1998")
            ),
            "phone": FormField(self.tr("&Phone number"), self.phone),
        }
        box = VBox(self, spacing=8)
        box.addWidget(Label(self.tr("Only what is known. One name is enough."), "muted", wrap=True))
        for field in self.fields.values():
            box.addWidget(field)

    @property
    def has_name(self) -> bool:
        """Whether a name was typed."""
        return bool(self.surname.text().strip() or self.given_names.text().strip())

    def take_words(self, typed: str) -> None:
        """Begin with what was typed into the search, where that was a name."""
        if self.has_name or not typed.strip() or any(sign.isdigit() for sign in typed):
            return
        surname, _, given = typed.partition(",")
        self.surname.setText(surname.strip())
        self.given_names.setText(given.strip())

    def named(self) -> Named | None:
        """Return what was typed; None, with the field marked, for a date that is none."""
        if self.born.is_wrong:
            self.mark("date_of_birth", self.tr("This is no date. Leave out what is not known."))
            return None
        return Named(
            surname=self.surname.text(), given_names=self.given_names.text(),
            date_of_birth=self.born.date() or PartialDate(0), phone=self.phone.text(),
        )  # fmt: skip

    def mark(self, name: str, words: str) -> bool:
        """Show what is wrong beside its field, and go there."""
        field = self.fields.get(name)
        if field is None:
            return False
        field.show_error(words)
        field.editor.setFocus()
        return True
