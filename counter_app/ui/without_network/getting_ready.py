"""Getting ready for work without a network: each operator for himself, with the own password."""

from __future__ import annotations

from PySide6.QtCore import QObject

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.main_window import MainWindow
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.line_dialog import LineDialog
from counter_app.ui.widgets.tone import Tone


class GettingReady(QObject):
    """Asks for the own password and enrols with it."""

    def __init__(self, window: MainWindow, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Join the parts; the menu of the window offers it from now on."""
        super().__init__(window)
        self._window, self._office, self._actor, self._tasks = window, office, actor, tasks
        window.top.offers_ready = True
        window.top.ready_wanted.connect(self.ask)

    def ask(self) -> LineDialog:
        """Ask for the password."""
        dialog = LineDialog(
            self.tr("Work without a network"),
            self.tr(
                "With your password you can open packages of issuance days on a laptop, and sign "
                "in to a hall's own server. Do this once, and again after each new password."
            ),
            self.tr("Your &password"), self.tr("Get ready"), self._enrol, self._window,
            is_secret=True,
        )  # fmt: skip
        dialog.open()
        return dialog

    def _enrol(self, password: str) -> None:
        office, actor, key = self._office, self._actor, new_id()
        self._tasks.run(
            self, lambda: office.offline_accounts.enrol(actor, password, key), self._say
        )

    def _say(self, _nothing: None) -> None:
        words = self.tr("You are ready: packages that are sealed from now on open for you.")
        self._window.show_banner(Tone.GOOD, words)
