"""Sample letters with made-up persons, and a page as a picture or as text."""

import io
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from counter_app.domain.issuance import OldDocument
from counter_app.domain.messages import NoticeReason
from counter_app.domain.partial_date import PartialDate
from counter_app.exchange.token import PublicKeys, SigningKey, make_token
from counter_app.letters.data import AppointmentLetter, LetterKind, ReceiptLetter

SIGNING_KEY = SigningKey.from_bytes(bytes(range(32)))
STARTS_AT = datetime(2026, 9, 5, 7, 10, tzinfo=UTC)
NAMES = (
    "Nguyễn Thị Minh Phương",
    "Çağlar İsmayılov-Əliyeva",
    "Trần Đức Thịnh",
    "Şeyma Gülşah Öztürk",
    "Adriana Wilhelmina van der Meulen-Oosterhout tot Westerwijk",
    "Rəşad Hüseynov",
)


@pytest.fixture
def names() -> tuple[str, ...]:
    return NAMES


@pytest.fixture
def keys() -> PublicKeys:
    return PublicKeys([SIGNING_KEY.public_bytes()])


@pytest.fixture
def token_for() -> Callable[[UUID], str]:
    def make(appointment_id: UUID) -> str:
        return make_token(SIGNING_KEY, appointment_id, STARTS_AT + timedelta(days=1))

    return make


@pytest.fixture
def appointment_letter(token_for: Callable[[UUID], str]) -> Callable[..., AppointmentLetter]:
    def make(**changes: Any) -> AppointmentLetter:
        facts: dict[str, Any] = {
            "kind": LetterKind.CONFIRMATION,
            "language": "nl",
            "notice": NoticeReason.CARD_NOT_HERE,
            "written_on": date(2026, 8, 3),
            "sender": ("Balie Noord", "Postbus 1234", "1000 AB Amsterdam"),
            "recipient": (NAMES[0], "Prinses Margrietlaan 12 B", "1234 AB Amsterdam"),
            "code": "K7M42QXD",
            "services": ("collect_document",),
            "participants": NAMES[:1],
            "starts_at": STARTS_AT,
            "ends_at": STARTS_AT + timedelta(minutes=10),
            "time_zone": "Europe/Amsterdam",
            "location_name": "Balie Amsterdam-Zuid",
            "location_address": ("Voorbeeldstraat 1", "1012 AB Amsterdam"),
            "contact": ("088 123 45 67", "balie.example.nl"),
            "bring": ("appointment_code", "passport", "old_document", "police_report"),
            "token": token_for(UUID(int=5)),
        }
        return AppointmentLetter(**{**facts, **changes})

    return make


@pytest.fixture
def receipt_letter() -> Callable[..., ReceiptLetter]:
    def make(**changes: Any) -> ReceiptLetter:
        facts: dict[str, Any] = {
            "language": "en",
            "sender": ("Balie Noord", "Postbus 1234", "1000 AB Amsterdam"),
            "number": "U-2026-004711",
            "holder_name": NAMES[1],
            "date_of_birth": PartialDate(1994, 3, 2),
            "document_type": "III",
            "document_number": "V123AL568",
            "handed_out_at": STARTS_AT,
            "time_zone": "Europe/Amsterdam",
            "location_name": "Balie Amsterdam-Zuid",
            "location_address": ("Voorbeeldstraat 1", "1012 AB Amsterdam"),
            "place": "Amsterdam",
            "desk": "7",
            "old_document": OldDocument.TAKEN_IN,
            "old_reference": "V9K2MMP41",
        }
        return ReceiptLetter(**{**facts, **changes})

    return make


@pytest.fixture
def signature() -> bytes:
    """A pen stroke on a transparent ground, as signature pads deliver it."""
    image = Image.new("RGBA", (600, 200), (255, 255, 255, 0))
    ImageDraw.Draw(image).line([(40, 150), (300, 20), (560, 150)], fill=(10, 20, 200, 255), width=9)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def words_of() -> Callable[[bytes], list[str]]:
    """The words of each page, white space made single."""

    def read(pdf: bytes) -> list[str]:
        pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
        return [" ".join(page.extract_text().split()) for page in pages]

    return read


@pytest.fixture
def picture_of() -> Callable[..., Image.Image]:
    """A page as it comes out of a printer of 150 dots an inch."""

    def draw(pdf: bytes, page: int = 0) -> Image.Image:
        document = pypdfium2.PdfDocument(pdf)
        try:
            picture: Image.Image = document[page].render(scale=150 / 72).to_pil()
            return picture
        finally:
            document.close()

    return draw


@pytest.fixture
def text_boxes() -> Callable[[bytes], list[tuple[float, float, float, float]]]:
    """Left, bottom, right and top of each run of text on all pages, in points."""

    def read(pdf: bytes) -> list[tuple[float, float, float, float]]:
        document = pypdfium2.PdfDocument(pdf)
        try:
            boxes = []
            for page in document:
                text = page.get_textpage()
                boxes += [text.get_rect(index) for index in range(text.count_rects())]
            return boxes
        finally:
            document.close()

    return read
