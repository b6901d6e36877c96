"""The receipt: what it states in two languages, and a signature or a line to sign on."""

import io
import re
from collections.abc import Callable

import pytest
from PIL import Image

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.issuance import OldDocument
from counter_app.domain.partial_date import PartialDate
from counter_app.letters.data import ReceiptLetter
from counter_app.letters.receipt import languages_of, render
from counter_app.letters.texts import languages, texts

MAKE = Callable[..., ReceiptLetter]
WORDS = Callable[[bytes], list[str]]
TYPES = ["I", "II", "III", "IV", "V", "EU/EER", "Art. 50", "Art. 18(1)", "W", "W2", "O"]


def test_it_states_who_received_what_when_and_where_in_two_languages(
    receipt_letter: MAKE, words_of: WORDS
) -> None:
    [page] = words_of(render(receipt_letter()))
    for words in (
        "Ontvangstbewijs / Receipt", "model M76", "Çağlar İsmayılov-Əliyeva", "02-03-1994",
        "Verblijfsdocument type III: asiel bepaalde tijd",
        "Residence document type III: asylum, fixed period", "V123AL568",
        "zaterdag 5 september 2026 om 09:10 uur", "Saturday 5 September 2026 at 09:10",
        "Balie Amsterdam-Zuid", "Balie 7 / Desk 7", "Amsterdam, 5 september 2026",
        "Het oude document met nummer V9K2MMP41 is ingeleverd.",
        "The old document with number V9K2MMP41 was handed in.", "U-2026-004711",
        "I received this document in person today.",
    ):  # fmt: skip
        assert words in page
    assert "V-nummer" not in page


def test_dutch_alone_is_said_once(receipt_letter: MAKE, words_of: WORDS) -> None:
    [page] = words_of(render(receipt_letter(language="nl", v_number="0987654321")))
    assert "Receipt" not in page
    assert "Ontvangstbewijs / " not in page
    assert page.count("Het oude document met nummer") == 1
    assert "V-nummer 0987654321" in page


def test_a_representative_signs_for_a_child(receipt_letter: MAKE, words_of: WORDS) -> None:
    letter = receipt_letter(
        signed_by="Trần Đức Thịnh",
        old_document=OldDocument.POLICE_REPORT,
        old_reference="PL1300-2026123456",
        date_of_birth=PartialDate(2019),
    )
    [page] = words_of(render(letter))
    assert "I am the parent, guardian or legal representative." in page
    assert "Trần Đức Thịnh" in page
    assert "Number of the police report: PL1300-2026123456." in page
    assert "00-00-2019" in page


def test_without_an_old_document_it_says_so(receipt_letter: MAKE, words_of: WORDS) -> None:
    letter = receipt_letter(old_document=OldDocument.NONE_HELD, old_reference="")
    [page] = words_of(render(letter))
    assert "There was no old document to hand in." in page


def blue_dots(picture: Image.Image) -> int:
    red, _, blue = picture.convert("RGB").split()
    pairs = zip(red.tobytes(), blue.tobytes(), strict=True)
    return sum(r < 120 and b > 150 for r, b in pairs)


def test_the_signature_is_on_the_page_and_a_line_is_left_without_it(
    receipt_letter: MAKE, signature: bytes, picture_of: Callable[..., Image.Image]
) -> None:
    assert blue_dots(picture_of(render(receipt_letter(signature_png=signature)))) > 500
    assert blue_dots(picture_of(render(receipt_letter()))) == 0


def test_the_same_receipt_gives_the_same_bytes(receipt_letter: MAKE, signature: bytes) -> None:
    letter = receipt_letter(signature_png=signature)
    assert render(letter) == render(letter)


@pytest.mark.parametrize("kind", TYPES)
def test_every_document_type_has_words(kind: str, receipt_letter: MAKE, words_of: WORDS) -> None:
    [page] = words_of(render(receipt_letter(document_type=kind)))
    assert texts("en").term("receipt.type", kind) in page


def test_long_values_stay_on_one_page(
    receipt_letter: MAKE,
    text_boxes: Callable[[bytes], list[tuple[float, float, float, float]]],
    words_of: WORDS,
) -> None:
    pdf = render(
        receipt_letter(
            holder_name="Maria Antonia Wilhelmina van der Meulen-Oosterhout " * 3,
            location_address=("Lange Poten en Korte Voorhout aan de Nieuwe Achtergracht",) * 3,
            v_number="0987654321",
            signed_by="Adriana Wilhelmina van der Meulen-Oosterhout tot Westerwijk",
        )
    )
    assert len(words_of(pdf)) == 1
    assert all(
        box[0] >= 70 and box[2] <= 541 and box[1] >= 22 and box[3] <= 810 for box in text_boxes(pdf)
    )


def wide_picture() -> bytes:
    file = io.BytesIO()
    Image.new("1", (3_000, 2_000)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("png", "code"),
    [
        (b"", Code.FILE_DAMAGED),
        (b"not a picture", Code.FILE_DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), Code.FILE_DAMAGED),
        (wide_picture()[:-40], Code.FILE_TOO_LARGE),
        (bytes(2_000_001), Code.FILE_TOO_LARGE),
    ],
)
def test_pictures_that_are_damaged_or_too_large_are_refused(
    receipt_letter: MAKE, png: bytes, code: Code
) -> None:
    with pytest.raises(Invalid) as refusal:
        render(receipt_letter(signature_png=png))
    assert (refusal.value.code, refusal.value.field) == (code, "signature")


def test_a_truncated_signature_is_refused(receipt_letter: MAKE, signature: bytes) -> None:
    with pytest.raises(Invalid) as refusal:
        render(receipt_letter(signature_png=signature[: len(signature) // 2]))
    assert refusal.value.code is Code.FILE_DAMAGED


def test_a_document_taken_in_needs_its_number(receipt_letter: MAKE) -> None:
    with pytest.raises(Invalid) as refusal:
        render(receipt_letter(old_reference=""))
    assert refusal.value.field == "old_reference"


@pytest.mark.parametrize(
    ("language", "written"),
    [("nl", ("nl",)), ("en", ("nl", "en")), ("uk", ("nl", "uk")), ("tlh", ("nl", "en"))],
)
def test_the_persons_language_stands_beside_dutch_or_english_where_it_has_no_words(
    language: str, written: tuple[str, ...]
) -> None:
    assert languages_of(language) == written


@pytest.mark.parametrize("language", languages("receipt"))
def test_a_partners_receipt_for_a_child_is_one_page_in_every_language(
    language: str, receipt_letter: MAKE, words_of: WORDS
) -> None:
    letter = receipt_letter(
        language=language,
        v_number="0987654321",
        signed_by="Trần Đức Thịnh",
        mandate_number="M-2026-004",
        on_behalf="namens de minister, de burgemeester van Zwolle",
    )
    [page] = words_of(render(letter))
    if not texts(language).is_rtl:
        assert texts(language).say("receipt.statement_representative")[:40] in page


@pytest.mark.parametrize("language", languages("receipt"))
def test_the_signature_stands_on_the_page_of_the_statement(
    language: str, receipt_letter: MAKE, words_of: WORDS
) -> None:
    letter = receipt_letter(
        language=language,
        signed_by="Trần Đức Thịnh",
        in_name_of="namens de minister",
        fee_cents=7600,
        mandate_number="M-2026-004",
        on_behalf="namens de minister, de burgemeester van Zwolle",
        pilot="Proef afhalen dichtbij",
        is_rehearsal=True,
    )
    [last] = [page for page in words_of(render(letter)) if "Handtekening" in page]
    assert "Ik heb dit document vandaag gekregen" in last


def test_arabic_beside_dutch_runs_from_the_right(
    receipt_letter: MAKE, words_of: WORDS, picture_of: Callable[..., Image.Image]
) -> None:
    pdf = render(receipt_letter(language="ar", v_number="0987654321"))
    [page] = words_of(pdf)
    assert "Het oude document met nummer V9K2MMP41 is ingeleverd." in page
    assert re.search(r"Balie 7 / 7 \S", page), "drawn in the order of the eye"
    # the sentences begin at the right edge of the text, where Dutch ones never reach
    assert dark_at_the_right_edge(picture_of(pdf)) > dark_at_the_right_edge(
        picture_of(render(receipt_letter(language="fr", v_number="0987654321")))
    )


def dark_at_the_right_edge(page: Image.Image) -> int:
    """Count dots of letters in the last two millimetres of the text's width, without rules."""
    scale = page.width / 210
    strip = page.convert("L").crop(
        (round(187.5 * scale), round(30 * scale), round(189.5 * scale), round(270 * scale))
    )
    rows = [strip.crop((0, y, strip.width, y + 1)).tobytes() for y in range(strip.height)]
    return sum(sum(dot < 160 for dot in row) for row in rows if max(row) > 250)
