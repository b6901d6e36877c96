"""The buttons below the queue: what can be done with the selected person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue import IN_HALL, QueueEntry, QueueState
from counter_app.ui.widgets.flow_box import FlowBox

_S = QueueState


class ActBar(QWidget):
    """Only what is possible now can be pressed.

    Signals:
        pressed: the name of the act.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the buttons, without words yet."""
        super().__init__(parent)
        row = FlowBox(self, spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        for name in (
            "call", "resume", "recall", "park", "transfer", "priority", "outcomes", "back",
            "left", "undo", "join", "person",
        ):  # fmt: skip
            button = QPushButton()
            if name != "call":
                button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _checked=False, act=name: self.pressed.emit(act))
            self.buttons[name] = button
            row.addWidget(button)

    def retranslate(self) -> None:
        """Word the buttons."""
        for name, words in {
            "call": self.tr("Call selected"),
            "resume": self.tr("Go on serving"),
            "recall": self.tr("Call again"),
            "park": self.tr("Park…"),
            "transfer": self.tr("Transfer…"),
            "priority": self.tr("Priority…"),
            "outcomes": self.tr("Who was helped…"),
            "back": self.tr("Back to the queue"),
            "left": self.tr("Has left"),
            "undo": self.tr("Undo last step…"),
            "join": self.tr("Find on file…"),
            "person": self.tr("Open person"),
        }.items():
            self.buttons[name].setText(words)

    def judge(self, entry: QueueEntry | None, actor: Actor, desk_is_free: bool) -> None:
        """Let only what is possible with the selected person be pressed."""
        state = entry.state if entry else None
        mine = entry is not None and entry.desk_id == actor.desk_id is not None
        may_call = actor.may(Permission.CALL)
        here = state in IN_HALL
        possible = {
            "call": (here or state is _S.PARKED) and desk_is_free and actor.may(Permission.PICK),
            "resume": state is _S.PARKED and desk_is_free and may_call,
            "recall": state is _S.CALLED and mine and may_call,
            "park": state is _S.SERVING and mine and may_call,
            "transfer": may_call and (state is _S.WAITING or (mine and state in {_S.CALLED,
                                                                                 _S.SERVING})),
            "priority": here and actor.may(Permission.PRIORITISE),
            "outcomes": entry is not None and entry.persons > 1 and mine and may_call,
            "back": state in {_S.PARKED, _S.TRANSFERRED} and may_call,
            "left": (here or state is _S.PARKED) and actor.may(Permission.CHECK_IN),
            "undo": entry is not None and actor.may(Permission.UNDO),
            "join": entry is not None and actor.may(Permission.SEE_PEOPLE),
            "person": entry is not None and actor.may(Permission.SEE_PEOPLE),
        }  # fmt: skip
        shown = {
            "resume": state is _S.PARKED, "recall": state is _S.CALLED,
            "park": state is _S.SERVING, "back": state in {_S.PARKED, _S.TRANSFERRED},
            "outcomes": entry is not None and entry.persons > 1,
            "join": entry is not None and entry.by_name,
            "call": actor.may(Permission.PICK), "transfer": may_call,
            "undo": actor.may(Permission.UNDO), "priority": actor.may(Permission.PRIORITISE),
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.setEnabled(possible[name])
            button.setVisible(shown.get(name, True))
