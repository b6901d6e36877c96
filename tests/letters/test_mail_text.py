"""Mails about appointments: what they say, and whom they do not name."""

from collections.abc import Callable

import pytest

from counter_app.letters.data import AppointmentLetter
from counter_app.letters.mail_text import body
from counter_app.letters.texts import languages

MAKE = Callable[..., AppointmentLetter]
CARD, PRINTS = ("collect_document",), ("biometrics",)


def test_a_mail_tells_all_services_and_that_the_letter_says_who_comes_for_what(
    appointment_letter: MAKE,
) -> None:
    facts = {"language": "en", "services": CARD + PRINTS, "bring": ("passport", "receipt_letter")}
    same, differs = (
        appointment_letter(**facts),
        appointment_letter(**facts, coming_for=(CARD, PRINTS)),
    )
    for text in (body(same), body(differs)):
        assert (
            "What for: Collecting a residence document + "
            "Photo, fingerprints and signature (biometrics)" in text
        )
        assert "- the letter that says that we have received your application" in text
    said = "The attached letter says who comes for what."
    assert said in body(differs)
    assert said not in body(same)


@pytest.mark.parametrize("language", languages())
def test_a_mail_about_a_family_names_nobody(
    appointment_letter: MAKE, names: tuple[str, ...], language: str
) -> None:
    letter = appointment_letter(
        language=language, services=CARD + PRINTS, participants=names[:2],
        coming_for=(CARD, PRINTS),
    )  # fmt: skip
    text = body(letter)
    assert not any(part in text for name in names for part in name.split() if len(part) > 3)
