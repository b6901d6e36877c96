"""What was read or seen at the desk: a document, and pictures of the person."""

from dataclasses import dataclass
from datetime import date

from counter_app.domain.identity.comparison import Comparison
from counter_app.domain.identity.evidence import Reading
from counter_app.domain.identity.mrz import Mrz


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read at the desk, and how it agrees with the file.

    Attributes:
        repairs: what was put right in a reading from a picture.
        list_of: of which day the list of reported documents is that was asked.
    """

    mrz: Mrz
    comparison: Comparison
    reading: Reading = Reading.SCANNED
    repairs: tuple[str, ...] = ()
    list_of: date | None = None

    @property
    def was_typed(self) -> bool:
        """Whether somebody typed the lines."""
        return self.reading is Reading.TYPED


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A picture of the person, ready for the screen. It has no repr.

    Attributes:
        png: as the screen shows it.
        sha256: the hash of the picture as it came.
        taken_on: from when it is, None where nobody says.
    """

    png: bytes
    sha256: str
    taken_on: date | None = None
