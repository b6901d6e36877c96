"""What stands at a desk besides the scanner: printer, camera, reader of chips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from counter_app.domain.identity.chip import ChipReading, ReadStep

if TYPE_CHECKING:
    from counter_app.devices.ports import Camera, DocumentScanner, PhotoAdviser, Printer
    from counter_app.domain.identity.trust import TrustSummary
    from counter_app.domain.people.facts import PersonFacts


class ReadsChips(Protocol):
    """Opens the chip of the document on the reader with its printed lines, and reads it."""

    def read(
        self, zone: str, tell: Callable[[ReadStep, int, int], None], cancelled: Callable[[], bool]
    ) -> ChipReading:
        """Read a chip; blocks for seconds.

        Args:
            zone: the lines of the document, joined.
            tell: hears the step, and how many bytes of how many of its file were read.
            cancelled: asked before each command.

        Raises:
            Unavailable: no reader, no document on it, it went away in mid-read, or was stopped.
            Invalid: the lines cannot open a chip.
        """
        ...

    def trust(self) -> TrustSummary:
        """Return which states' certificates are known, from which lists, and how old they are."""
        ...


class LaysDocuments(Protocol):
    """Lays made-up documents on the practice reader, in an office for practice only."""

    @property
    def sound(self) -> tuple[str, ...]:
        """The names of the kinds that are as they should be."""
        ...

    @property
    def broken(self) -> tuple[str, ...]:
        """The names of those with something wrong."""
        ...

    def lay(self, kind: str, about: PersonFacts | None = None, zone: str = "") -> tuple[str, ...]:
        """Lay a document of a kind, of somebody or of the lines given; return its lines.

        Raises:
            KeyError: for a kind that does not exist.
            Invalid: BAD_MRZ for a person whom no document's lines can name.
        """
        ...

    def take_away(self) -> None:
        """Take the document off the reader."""
        ...


@dataclass(frozen=True, slots=True)
class DeskDevices:
    """The devices of a desk; None for what is not there, as `practice` is at every real desk.

    Without `labels` stickers go to the printer.
    """

    printer: Printer | None = None
    camera: Camera | None = None
    chips: ReadsChips | None = None
    adviser: PhotoAdviser | None = None
    practice: LaysDocuments | None = None
    scanner: DocumentScanner | None = None
    labels: Printer | None = None
