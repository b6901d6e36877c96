"""Letters about appointments: right words, a readable code, all of it on the page."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
import zxingcpp

from counter_app.domain.contacts.needless import Ground
from counter_app.domain.errors import Code, Invalid
from counter_app.exchange.token import PublicKeys, read_token
from counter_app.letters.appointment import RenderingStopped, render, render_many
from counter_app.letters.data import AppointmentLetter, CancellationReason, Gone, LetterKind
from counter_app.letters.texts import languages, texts

MAKE = Callable[..., AppointmentLetter]
WORDS = Callable[[bytes], list[str]]
MM = 72 / 25.4


def test_a_dutch_confirmation_says_when_where_what_who_and_what_to_bring(
    appointment_letter: MAKE, words_of: WORDS
) -> None:
    [page] = words_of(render(appointment_letter()))
    for words in (
        "Uw afspraak", "Beste Nguyễn Thị Minh Phương,", "3 augustus 2026",
        "zaterdag 5 september 2026", "09:10 uur", "ongeveer 10 minuten",
        "Verblijfsdocument ophalen",
        "Balie Amsterdam-Zuid Voorbeeldstraat 1 1012 AB Amsterdam", "K7M42QXD",
        "• uw oude verblijfsdocument", "U moet zelf komen.", "Kunt u niet komen?", "088 123 45 67",
        "Retouradres: Postbus 1234 · 1000 AB Amsterdam",
    ):  # fmt: skip
        assert words in page


def test_an_english_change_tells_the_new_and_the_old_moment(
    appointment_letter: MAKE, words_of: WORDS
) -> None:
    letter = appointment_letter(
        kind=LetterKind.CHANGE,
        language="en",
        previous_starts_at=datetime(2026, 12, 1, 8, 0, tzinfo=UTC),
    )
    [page, dutch] = words_of(render(letter))
    assert "Uw afspraak is veranderd" in dutch
    assert "This letter stands in Dutch on the next page." in page
    assert "Your appointment has changed" in page
    assert "Saturday 5 September 2026 09:10" in page
    assert "The appointment on Tuesday 1 December 2026 at 09:00 is no longer valid." in page


def test_a_cancellation_has_no_code_to_scan_and_nothing_to_bring(
    appointment_letter: MAKE, words_of: WORDS, picture_of: Callable[..., object]
) -> None:
    letter = appointment_letter(
        kind=LetterKind.CANCELLATION, reason=CancellationReason.NOT_NEEDED, language="en"
    )
    pdf = render(letter)
    [page, _] = words_of(pdf)
    assert "You do not have to come." in page
    assert "you do not have to come to the counter for this" in page
    assert "Please bring" not in page
    assert "make a new one" not in page
    assert zxingcpp.read_barcodes(picture_of(pdf)) == []


@pytest.mark.parametrize("language", languages())
def test_the_code_on_each_page_is_the_signed_token(
    appointment_letter: MAKE,
    token_for: Callable[[UUID], str],
    keys: PublicKeys,
    picture_of: Callable[..., object],
    language: str,
) -> None:
    appointment = uuid4()
    letter = appointment_letter(language=language, token=token_for(appointment))
    pdf = render(letter)
    for page in range(1 if language == "nl" else 2):
        [found] = zxingcpp.read_barcodes(picture_of(pdf, page))
        token = read_token(found.text, keys, letter.starts_at)
        assert token.appointment_id == appointment


@pytest.mark.parametrize("kind", list(LetterKind))
@pytest.mark.parametrize("language", languages())
def test_six_people_with_all_their_letters_fit_on_a_page_of_each_language(
    appointment_letter: MAKE,
    words_of: WORDS,
    names: tuple[str, ...],
    language: str,
    kind: LetterKind,
) -> None:
    pages = words_of(render(appointment_letter(kind=kind, language=language, participants=names)))
    assert len(pages) == (1 if language == "nl" else 2)
    for page in pages:
        assert all(name in page for name in names)
        assert "K7M42QXD" in page
    assert texts("nl").say(f"appointment.{kind}.title") in pages[-1]


CARD, PRINTS = ("collect_document",), ("biometrics",)
BRING = ("passport", "appointment_code", "old_document", "receipt_letter", "travel_proof")
FAMILIES = {
    "one collects, five are photographed": (CARD, *[PRINTS] * 5),
    "two come for both": (CARD + PRINTS, CARD + PRINTS, *[PRINTS] * 4),
    "three kinds": (CARD, PRINTS, CARD + PRINTS, PRINTS),
    "all for two": (CARD + PRINTS,) * 6,
}


def test_beside_each_name_stands_what_that_person_comes_for(
    appointment_letter: MAKE, words_of: WORDS, names: tuple[str, ...]
) -> None:
    letter = appointment_letter(
        services=CARD + PRINTS, participants=names[:3], coming_for=(CARD, PRINTS, PRINTS)
    )
    [page] = words_of(render(letter))
    prints = "Foto, vingerafdrukken en handtekening laten maken (biometrie)"
    assert f"Verblijfsdocument ophalen {names[0]} {prints}" in page
    assert f"{prints} {names[1]}; {names[2]}" in page
    assert "Voor wie" not in page
    together = appointment_letter(services=CARD + PRINTS, participants=names[:2])
    [page] = words_of(render(together))
    assert f"Waarvoor Verblijfsdocument ophalen + {prints}" in page
    assert f"Voor wie {names[0]}; {names[1]}" in page


@pytest.mark.parametrize("coming_for", FAMILIES.values(), ids=FAMILIES)
@pytest.mark.parametrize("language", languages())
def test_a_family_with_several_services_stays_on_a_page_of_each_language(
    appointment_letter: MAKE,
    words_of: WORDS,
    names: tuple[str, ...],
    language: str,
    coming_for: tuple[tuple[str, ...], ...],
) -> None:
    differs = len(set(coming_for)) > 1
    kinds = tuple(LetterKind)
    letters = [
        appointment_letter(
            kind=kind, language=language, services=CARD + PRINTS, bring=BRING,
            participants=names[: len(coming_for)], coming_for=coming_for if differs else (),
            previous_starts_at=datetime(2026, 9, 1, 7, tzinfo=UTC),
        )
        for kind in kinds
    ]  # fmt: skip
    pages = words_of(render_many(letters))
    assert len(pages) == len(kinds) * (1 if language == "nl" else 2)
    for page in pages:
        assert all(name in page for name in names[: len(coming_for)])


@pytest.mark.parametrize("kind", [LetterKind.NOT_NEEDED, LetterKind.CANCELLATION])
@pytest.mark.parametrize("language", languages())
def test_of_one_who_is_called_off_the_others_read_the_name_and_that_theirs_stands(
    appointment_letter: MAKE,
    words_of: WORDS,
    names: tuple[str, ...],
    language: str,
    kind: LetterKind,
) -> None:
    facts = {"kind": kind, "language": language, "participants": names[1:2], "only_for": names[1]}
    needless = kind is LetterKind.NOT_NEEDED
    reason = CancellationReason.NOT_NEEDED if needless else CancellationReason.PARTED
    own = words_of(render(appointment_letter(**facts, reason=reason)))
    others = words_of(render(appointment_letter(**facts, reason=reason, is_for_others=True)))
    for page in (*own, *others):
        assert names[1] in page
    off = texts("nl").say(f"appointment.{kind}.title")
    why = texts("nl").say("appointment.reason.parted")
    one_off = texts("nl").say(f"appointment.parting.{kind}_title")
    assert off in own[-1]
    assert one_off not in own[-1]
    assert (why in own[-1]) is not needless
    assert one_off in others[-1]
    assert off not in others[-1]
    assert why not in others[-1]
    assert texts("nl").say("appointment.cancellation.next_heading") not in own[-1] + others[-1]


def test_who_still_comes_reads_who_does_not_and_why(
    appointment_letter: MAKE, words_of: WORDS, names: tuple[str, ...]
) -> None:
    letter = appointment_letter(
        kind=LetterKind.CHANGE,
        gone=(
            Gone(names[2], is_needless=True, grounds=(Ground.BY_POST,)), Gone(names[3]),
            Gone(names[1], is_needless=True),
        ),
    )  # fmt: skip
    [page] = words_of(render(letter))
    assert f"{names[2]} hoeft niet meer te komen. Wat wij nodig hebben, gaat per post." in page
    assert f"{names[3]} komt niet meer mee." in page
    assert f"{names[1]} hoeft niet meer te komen." in page
    assert "wij hebben wat wij nodig hebben" not in page


@pytest.mark.parametrize("ground", Ground)
@pytest.mark.parametrize("language", languages())
def test_a_family_reads_the_ground_for_which_one_need_not_come(
    appointment_letter: MAKE,
    words_of: WORDS,
    names: tuple[str, ...],
    language: str,
    ground: Ground,
) -> None:
    words = texts(language)
    letter = appointment_letter(
        kind=LetterKind.NOT_NEEDED, language=language, participants=names[1:2],
        only_for=names[1], grounds=(ground,), is_for_others=True,
    )  # fmt: skip
    page = words_of(render(letter))[-1]
    assert texts("nl").term("appointment.needless", ground) in page
    assert texts("nl").say("appointment.parting.only_about", name=names[1]) in page
    said = {words.term("appointment.needless", one) for one in Ground}
    assert len(said) == len(Ground)
    if language != "nl":
        assert words.term("appointment.needless", ground) != texts("nl").term(
            "appointment.needless", ground
        )


def test_long_names_and_addresses_stay_on_the_paper(
    appointment_letter: MAKE,
    words_of: WORDS,
    text_boxes: Callable[[bytes], list[tuple[float, float, float, float]]],
) -> None:
    long_name = "Wolfeschlegelsteinhausenbergerdorff-" * 4 + "Ōe"
    address = ("Lange Poten en Korte Voorhout aan de Nieuwe Achtergracht 1234 achter",) * 4
    letter = appointment_letter(
        sender=("Een dienst met een heel lange naam " * 4, *address),
        recipient=(long_name, *address),
        participants=(long_name,) * 6,
        location_name=long_name,
        location_address=address,
        contact=address,
        code="K7M42QXD" * 3,
        bring=(
            "appointment_code",
            "passport",
            "old_document",
            "police_report",
            "representative",
            "fee",
        ),
    )
    pdf = render(letter)
    boxes = text_boxes(pdf)
    assert len(boxes) > 60
    for left, bottom, right, top in boxes:
        assert left >= 24.5 * MM
        assert right <= 191 * MM
        assert bottom >= 8 * MM
        assert top <= 285 * MM
    pages = words_of(pdf)
    assert len(pages) == 2
    assert pages[1].startswith("Uw afspraak · K7M42QXD")
    assert "Hebt u vragen?" in pages[1]


def test_the_address_falls_in_the_window_of_the_envelope(
    appointment_letter: MAKE, text_boxes: Callable[[bytes], list[tuple[float, float, float, float]]]
) -> None:
    lines = ("ÉÉN", "TWEE", "DRIE", "VIER", "VIJF", "ZES")
    top_of_page = 297 * MM
    seen = [
        box
        for box in text_boxes(render(appointment_letter(recipient=lines)))
        if box[0] < 110 * MM and 45 * MM < top_of_page - box[3] < 85 * MM
    ]
    assert len(seen) == 7  # the return address and six lines
    assert all(box[2] < 110 * MM and top_of_page - box[1] < 85 * MM for box in seen)


def test_the_same_letter_gives_the_same_bytes(appointment_letter: MAKE) -> None:
    first = render(appointment_letter())
    assert render(appointment_letter()) == first
    assert render(appointment_letter(code="ANDERE22")) != first


def test_no_name_stands_in_the_document_properties(appointment_letter: MAKE) -> None:
    head = render(appointment_letter()).split(b"/Info")[0]
    assert b"Nguy" not in head
    assert b"K7M42QXD" not in head


def test_many_letters_make_one_document_with_a_page_each(
    appointment_letter: MAKE, words_of: WORDS
) -> None:
    heard: list[tuple[int, int]] = []
    letters = [
        appointment_letter(code=f"CODE{n:04}", language="en" if n % 2 else "nl") for n in range(7)
    ]
    pages = words_of(render_many(letters, lambda done, of: heard.append((done, of))))
    expected = [n for n in range(7) for _ in range(2 if n % 2 else 1)]
    assert [f"CODE{n:04}" in page for n, page in zip(expected, pages, strict=True)] == [True] * 10
    assert heard == [(n, 7) for n in range(1, 8)]


def test_it_stops_when_asked(appointment_letter: MAKE) -> None:
    heard: list[int] = []
    with pytest.raises(RenderingStopped):
        render_many(
            [appointment_letter()] * 5, lambda done, _: heard.append(done), lambda: len(heard) == 2
        )
    assert heard == [1, 2]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"services": ("flying_lessons",)}, Code.NOT_FOUND, "service"),
        ({"bring": ("cake",)}, Code.NOT_FOUND, "bring"),
        ({"participants": ("ሰላም",)}, Code.LOST_CHARACTERS, "letter"),
        ({"time_zone": "Mars/Olympus"}, Code.BAD_TIME, "time_zone"),
        ({"starts_at": datetime(2026, 9, 5)}, Code.BAD_TIME, "starts_at"),  # noqa: DTZ001
    ],
)
def test_what_cannot_be_worded_or_written_is_refused(
    appointment_letter: MAKE, changes: dict[str, object], code: Code, field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        render(appointment_letter(**changes))
    assert (refusal.value.code, refusal.value.field) == (code, field)


def test_no_letters_are_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        render_many([])
    assert refusal.value.field == "letters"
