"""The office that this screen is tried in, and the screen itself."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.ui.custody.custody_view import CustodyView
from counter_app.ui.translations import Translations
from tests.ui.office import Desk, desk, empty_desk, issuance_day

__all__ = ["desk", "empty_desk", "issuance_day"]


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations, tmp_path: Path) -> CustodyView:
    """Show the screen, with a printer that keeps files."""
    made = CustodyView(desk.office, desk.actor, desk.tasks, FolderPrinter(tmp_path / "out"))
    desk.show(qtbot, made)
    return made
