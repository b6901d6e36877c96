"""The printer that writes files."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.devices.drivers.folder_printer import FolderPrinter
from counter_app.domain.errors import Code, Unavailable
from tests.devices.contract import PDF, PrinterContract


class TestFolderPrinter(PrinterContract):
    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path: Path) -> None:
        self.folder = tmp_path / "prints"

    @pytest.fixture
    def working(self) -> FolderPrinter:
        return FolderPrinter(self.folder)

    @pytest.fixture
    def absent(self, tmp_path: Path) -> FolderPrinter:
        (tmp_path / "file").write_text("no folder", encoding="utf-8")
        return FolderPrinter(tmp_path / "file" / "prints")

    def printed(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.folder.iterdir())]

    def test_names_say_nothing_about_the_document(self, working: FolderPrinter) -> None:
        working.print_pdf(PDF, "Nguyen 0307388624")
        working.print_pdf(PDF, "../../etc")
        names = sorted(path.name for path in self.folder.iterdir())
        assert names == ["print-00001.pdf", "print-00002.pdf"]

    def test_numbers_go_on_after_the_last(self, working: FolderPrinter) -> None:
        self.folder.mkdir()
        (self.folder / "print-99999.pdf").write_bytes(PDF)
        (self.folder / "mine.pdf").write_bytes(PDF)
        working.print_pdf(PDF, "receipt")
        working.print_pdf(PDF, "receipt")
        assert (self.folder / "print-100001.pdf").exists()

    def test_two_windows_do_not_write_over_each_other(
        self, working: FolderPrinter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        working.print_pdf(PDF, "receipt")
        monkeypatch.setattr(FolderPrinter, "_names", lambda self: [])  # looked before the other
        working.print_pdf(PDF + b"other", "receipt")
        assert self.printed() == [PDF, PDF + b"other"]

    def test_what_is_no_pdf_fails(self, working: FolderPrinter) -> None:
        with pytest.raises(Unavailable) as unavailable:
            working.print_pdf(b"hello", "receipt")
        assert unavailable.value.code is Code.DEVICE_FAILED
