"""What the pages about one issuance day share: a model of the day, fields, buttons, papers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.held_height import HeldHeight
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_parts import act_button, keep_low, wrapping_row


class DayModel(QObject):
    """What a page knows of the day that was chosen.

    Signals:
        changed: something that is shown is new.
        done: something was done, by the name of it.
        file_made: bytes, and a name for the file.
    """

    changed = Signal()
    done = Signal(str)
    file_made = Signal(object, str)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self.office, self.actor, self.tasks = office, actor, tasks
        self.gestures = Gestures(self, tasks)
        self.day: IssuanceDay | None = None
        self.forget()

    def set_day(self, day: IssuanceDay | None) -> None:
        """Be about another day."""
        is_other = day is None or self.day is None or day.id != self.day.id
        self.day = day
        if is_other:
            self.forget()
        self.load()

    def forget(self) -> None:
        """Forget what was known of the day before."""

    def load(self) -> None:
        """Read anew what is shown."""


class DayTab(HeldHeight):
    """A page about a day.

    Signals:
        said: a Tone and words that belong on the screen's banner.
        file_made: bytes, and a name for the file.
        wanted: the name of another screen to go to.
    """

    row = staticmethod(wrapping_row)
    button = staticmethod(act_button)
    low = staticmethod(keep_low)

    said = Signal(object, str)
    file_made = Signal(object, str)
    wanted = Signal(str)

    def __init__(self, model: DayModel) -> None:
        """Begin empty."""
        super().__init__()
        self.part = model
        model.setParent(self)
        model.file_made.connect(self.file_made)
        self.fields: dict[str, FormField[Any]] = {}
        self.box: VBox = VBox(self, spacing=10)
        self.hint = Label("", "muted", wrap=True)
        self.box.addWidget(self.hint)

    def field(
        self, name: str, editor: QWidget, width: float = 0, *, required: bool = False
    ) -> FormField[Any]:
        """Give an editor a label, under the domain's name of what it holds."""
        made: FormField[Any] = FormField("", editor, required=required)
        self.fields[name] = made
        if width:
            keep(editor, lambda: editor.setFixedWidth(current().px(width)))
        if isinstance(editor, QLineEdit) and editor.maxLength() > 80:
            editor.setMaxLength(80)
        return made

    def begin(self) -> None:
        """Put the focus where the work of this page begins."""

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return ()

    def take_scan(self, text: str) -> bool:
        """Take a scan; False hands it to the search."""
        return False

    def retranslate(self) -> None:
        """Word the page anew."""

    def show_all(self) -> None:
        """Show what the model knows."""
