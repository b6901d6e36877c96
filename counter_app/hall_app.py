"""The windows that stand in a hall by themselves: the check-in kiosk and the screen with calls."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from counter_app.app import App
from counter_app.settings import Settings
from counter_app.startup import Session


def run_in_the_hall(
    settings: Settings, session: Session, window: str, *, still: bool = False, aloud: bool = False
) -> int:
    """Open the check-in kiosk or the screen with calls alone; return the exit code.

    Args:
        window: "kiosk" or "callscreen".
        still: nothing on the screen moves or flashes.
        aloud: calls are spoken where this machine has a voice.
    """
    from counter_app.devices import registry
    from counter_app.ui.queue.call_screen_model import CallScreenModel
    from counter_app.ui.queue.call_screen_view import CallScreenView
    from counter_app.ui.queue.kiosk_model import KioskModel
    from counter_app.ui.queue.kiosk_view import KioskView

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Counter")
    app = App(application, settings, remember=False, jobs=False)
    office, actor = session.office, session.actor
    if window == "kiosk":
        printer = registry.slip_printer(settings.slip_printer)
        kiosk = KioskView(KioskModel(office, actor, app.tasks, printer))
        app.scanner.scanned.connect(kiosk.on_scan)
        app.scanner.install(application)
        kiosk.open()
    else:
        voice = registry.speaker() if aloud else None
        model = CallScreenModel(office, actor, app.tasks, app.announcer, voice)
        calls = CallScreenView(model, still=still)
        app.hear(office.store)
        calls.open()
    code = application.exec()
    app.close()
    return code
