"""The mandate letter."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from counter_app.domain.ids import new_id
from counter_app.domain.partners.mandate import (
    DataKind,
    MandateAction,
    MandateKind,
    MandateState,
    Minors,
)
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.letters.texts import languages, texts
from counter_app.services.office import Office
from tests import factories as f
from tests import partner_office as p


@pytest.mark.parametrize("language", languages("mandate"))
def test_all_that_a_mandate_can_say_has_words(language: str) -> None:
    words = texts(language)
    for group, kind in (
        ("title", MandateKind), ("state", MandateState), ("action", MandateAction),
        ("minors", Minors), ("data_kind", DataKind), ("organisation_kind", OrganisationKind),
    ):  # fmt: skip
        for member in kind:
            assert words.term(f"mandate.{group}", member)
    assert languages("mandate") == ("en", "nl")


def test_the_letter_says_what_the_register_says(
    office: Office, words_of: Callable[[bytes], list[str]]
) -> None:
    guardian = p.partner(office, OrganisationKind.NIDOS, "Nidos", designation="Regeling 2026")
    mandate = guardian.mandate(
        pilot="Proef voogdij", in_force_until=f.later(99999), report_duty="elk kwartaal",
        scope=guardian.scoped(
            minors=Minors.ONLY, only_wards=True, document_types=frozenset({"W", "III"}),
            most_per_day=12, weekdays=frozenset({0, 4}),
            location_ids=frozenset({guardian.place.id}),
            person_ids=frozenset({guardian.clerk.operator_id}),
        ),
    )  # fmt: skip
    pdf = office.mandate_letters.letter(guardian.head, mandate.id, "nl")
    assert pdf == office.mandate_letters.letter(guardian.head, mandate.id, "nl")
    said = " ".join(words_of(pdf))
    for words in (
        "M-2026-0001", "Nidos", "Proef voogdij", "Vb 2000 art. 1.4", "in werking",
        "alleen minderjarigen", "alleen kinderen van wie deze organisatie voogd is", "III, W",
        "maandag, vrijdag", "Balie Nidos", "Partner Voorbeeld", "elk kwartaal",
        "S. Burgemeester; Gemeenteraad", "Foto's en vingerafdrukken worden niet afgenomen",
        "Stcrt. 2026, 20118", "namens de minister van Asiel en Migratie",
    ):  # fmt: skip
        assert words in said, words
    english = office.mandate_letters.letter(guardian.head, mandate.id, "en")
    assert "minors only" in " ".join(words_of(english))


def test_the_receipt_says_in_whose_name_and_under_which_pilot(
    office: Office, words_of: Callable[[bytes], list[str]]
) -> None:
    campus = p.partner(
        office, OrganisationKind.UNIVERSITY, "Universiteit", designation="Regeling 2026"
    )
    campus.mandate(pilot="Proef campus", in_force_until=f.later(99999))
    desk = campus.at_desk()
    made = office.issuance.hand_out(campus.clerk, desk.wish(), new_id())
    said = " ".join(
        " ".join(words_of(office.messages.receipt_letter(campus.clerk, made.id))).split()
    )
    assert "Dit is een proef: Proef campus." in said
    assert "Mandaat M-2026-0001" in said
    assert "namens de minister van Asiel en Migratie" in said


def test_the_letter_as_a_picture(
    office: Office, picture_of: Callable[..., Image.Image], tmp_path: Path
) -> None:
    town = p.partner(office)
    mandate = town.mandate()
    folder = Path(os.environ.get("COUNTER_PICTURES") or tmp_path)
    page = picture_of(office.mandate_letters.letter(town.head, mandate.id))
    page.save(folder / "mandate-letter.png")
    assert page.getbbox() is not None
