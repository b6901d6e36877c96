"""What every printer must do; each driver's test inherits it."""

from __future__ import annotations

from abc import ABC, abstractmethod

import pytest

from counter_app.devices.ports import DeviceState, Printer
from counter_app.domain.errors import Code, Unavailable

PDF = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"


class PrinterContract(ABC):
    """The contract. A test class gives a printer that works and one that is not there."""

    @abstractmethod
    @pytest.fixture
    def working(self) -> Printer:
        """Give a printer that takes documents."""

    @abstractmethod
    @pytest.fixture
    def absent(self) -> Printer:
        """Give a printer that is not there."""

    @abstractmethod
    def printed(self) -> list[bytes]:
        """Return what came out of the working printer, in order."""

    def test_it_is_a_printer(self, working: Printer) -> None:
        assert isinstance(working, Printer)

    def test_a_working_one_is_ready_and_says_no_code(self, working: Printer) -> None:
        status = working.status()
        assert status.state is DeviceState.READY
        assert status.code is None

    def test_documents_come_out_whole_and_in_order(self, working: Printer) -> None:
        documents = [PDF, PDF + b"% second\n", PDF]
        for document in documents:
            working.print_pdf(document, "receipt")
        assert self.printed() == documents

    def test_an_absent_one_says_so_and_never_raises_for_it(self, absent: Printer) -> None:
        status = absent.status()
        assert status.state is DeviceState.ABSENT
        assert status.code is Code.DEVICE_ABSENT

    def test_printing_on_an_absent_one_is_unavailable(self, absent: Printer) -> None:
        with pytest.raises(Unavailable) as unavailable:
            absent.print_pdf(PDF, "receipt")
        assert unavailable.value.code is Code.DEVICE_ABSENT
