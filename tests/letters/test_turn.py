"""The letter "when is it my turn?" on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from counter_app.letters.texts import languages
from counter_app.letters.turn import TurnLetter, render
from tests import factories as f
from tests.domain.test_turn import ORDERED, RULES, TAKEN, facts, turn


def letter(language: str, **changes: object) -> TurnLetter:
    made = TurnLetter(
        language=language, sender=("Immigratie- en Naturalisatiedienst", "Den Haag"),
        recipient=("Ayşe Voorbeeld", "Voorbeeldstraat 8", "2515 XP Den Haag"),
        written_at=f.NOW, time_zone="Europe/Amsterdam", rules=RULES,
        turn=turn(RULES, facts(*TAKEN, card=ORDERED, made_days=(12,) * 60)),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def test_it_is_written_in_dutch_and_english() -> None:
    assert languages("turn") == ("en", "nl")


def test_it_says_what_is_done_what_is_next_and_how_sure_that_is(
    words_of: Callable[[bytes], list[str]],
) -> None:
    (said,) = words_of(render(letter("nl")))

    for words in (
        "Wanneer ben ik aan de beurt?", "Ayşe Voorbeeld", "Uw foto is gemaakt op",
        "U krijgt een brief als het klaar is.", "U hoeft nu niet naar het loket te komen.",
        "Negen van de tien hadden het op", "Wij telden 60 documenten", "geen belofte",
        "Het is geen besluit.",
    ):  # fmt: skip
        assert words in said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_same_answer_gives_the_same_paper_of_one_page(
    language: str, words_of: Callable[[bytes], list[str]]
) -> None:
    pdf = render(letter(language))

    assert pdf == render(letter(language))
    assert len(words_of(pdf)) == 1
