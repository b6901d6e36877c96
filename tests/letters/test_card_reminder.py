"""The letter about a document that nobody collects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from counter_app.domain.errors import Code
from counter_app.letters.card_reminder import CardReminder, render_many
from counter_app.letters.texts import languages
from tests.expectations import refused

LETTER = CardReminder(
    language="nl", written_on=date(2026, 10, 5),
    sender=("Immigratie- en Naturalisatiedienst", "Den Haag", "Rijnstraat 8", "2515 XP Den Haag"),
    recipient=("Ayşe Voorbeeld", "Voorbeeldstraat 8", "2515 XP  Den Haag"), place="Den Haag",
    address=("Rijnstraat 8", "2515 XP Den Haag"), contact=("088 043 04 30",),
    since=date(2026, 9, 1), number=1, kept_until=date(2026, 10, 30), by_appointment=True,
    is_minor=False,
)  # fmt: skip
Words = Callable[[bytes], list[str]]


def test_it_says_where_since_when_how_and_until_when(words_of: Words) -> None:
    (said,) = words_of(render_many([LETTER]))
    for words in (
        "Uw verblijfsdocument ligt klaar in Den Haag, sinds 1 september 2026.",
        "Ayşe Voorbeeld", "Voorbeeldstraat 8", "5 oktober 2026", "Maak er dan een.",
        "uw geldige paspoort", "uw oude verblijfsdocument", "U moet zelf komen.",
        "tot en met 30 oktober 2026", "088 043 04 30",
    ):  # fmt: skip
        assert words in said
    assert "voogd" not in said


def test_it_says_what_holds_for_this_person_and_place(words_of: Words) -> None:
    other = replace(LETTER, number=2, kept_until=None, by_appointment=False, is_minor=True)
    (said,) = words_of(render_many([other]))
    assert "2 verblijfsdocumenten" in said
    assert "Neem contact met ons op" in said
    assert "een ouder of voogd" in said
    assert "sturen wij het document terug" not in said


@pytest.mark.parametrize("language", languages("card_reminder"))
def test_each_person_has_the_own_language_and_dutch_behind_it(
    language: str, words_of: Words
) -> None:
    mine = replace(LETTER, language=language)
    pdf = render_many([mine, LETTER])
    assert pdf == render_many([mine, LETTER])
    pages = words_of(pdf)
    assert len(pages) == (2 if language == "nl" else 3)
    assert "sinds 1 september 2026" in pages[-2]
    assert "Voorbeeldstraat 8" in pages[0]


def test_it_stands_in_every_language_of_letters_and_none_is_no_paper() -> None:
    assert languages("card_reminder") == languages()
    with refused(Code.REQUIRED):
        render_many([])
