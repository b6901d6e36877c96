"""The report of an identity check, and the form for the identity desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from counter_app.domain.errors import Code
from counter_app.domain.identity import chip
from counter_app.domain.identity.document_kinds import DocumentKind
from counter_app.domain.identity.evidence import (
    ChipSeen,
    Evidence,
    PictureSeen,
    PictureSource,
    Reading,
)
from counter_app.domain.identity.findings import DocumentFinding
from counter_app.domain.identity.verification import (
    Answer,
    DocumentSeen,
    Finding,
    Means,
    Outcome,
    Question,
    Verification,
)
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.letters.data import IdentityReport
from counter_app.letters.identity_report import render
from counter_app.letters.texts import languages, texts
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused

WORDS = Callable[[bytes], list[str]]
FIRST, SECOND = UUID(int=1), UUID(int=2)
CHIP = ChipSeen(
    access=chip.AccessProtocol.PACE_GENERIC, signature=chip.SignatureVerdict.GOOD,
    statements=(chip.ChipStatement.DATA_AS_ISSUED, chip.ChipStatement.COPY_POSSIBLE),
    chain=chip.ChainVerdict.TRUSTED, clone=chip.CloneVerdict.NONE_ON_DOCUMENT, state="VN",
    source="NL master list", groups=((1, chip.GroupVerdict.MATCHES),),
)  # fmt: skip
EVIDENCE = Evidence(
    reading=Reading.CHIP, chip=CHIP, list_of=date(2026, 9, 1),
    pictures=(PictureSeen(PictureSource.CAMERA, "ab" * 32, date(2026, 9, 4)),),
)  # fmt: skip


def made(operator: UUID, answer: Answer, second_of: UUID | None = None) -> Verification:
    answers = {q: Finding(Answer.YES, frozenset({Means.EYE})) for q in Question}
    answers[Question.HOLDER_IS_PERSON] = Finding(answer, frozenset({Means.PHOTOS}))
    doubt = answer is Answer.DOUBT
    return Verification(
        id=UUID(int=3 if second_of is None else 4), person_id=UUID(int=5),
        appointment_id=UUID(int=6), operator_id=operator, session_id=UUID(int=7),
        at=datetime(2026, 9, 4, 8, 15, tzinfo=UTC),
        document=DocumentSeen(
            kind="passport", issuer="VNM", number="PC5037655", mrz_sha256="cd" * 32,
            findings=("surname_truncated",),
        ),
        answers=answers, outcome=Outcome.NEEDS_SECOND_PERSON if doubt else Outcome.ACCEPTED,
        evidence=EVIDENCE, second_of=second_of,
    )  # fmt: skip


def report(**changes: object) -> IdentityReport:
    doubt = made(FIRST, Answer.DOUBT)
    facts: dict[str, object] = {
        "language": "en", "sender": ("Balie Noord", "Postbus 1234"), "holder_name": "LÊ, Dũng",
        "date_of_birth": PartialDate(2008, 4, 6), "time_zone": "Europe/Amsterdam",
        "verifications": (doubt, made(SECOND, Answer.YES, doubt.id)),
        "operators": {FIRST: "M. de Wit", SECOND: "S. Bakker"}, "v_number": "0872092314",
        "checks": ("Around the photo: no damage",),
    }  # fmt: skip
    return IdentityReport(**{**facts, **changes})  # type: ignore[arg-type]


def test_it_says_who_answered_what_by_what_means(words_of: WORDS) -> None:
    whole = " ".join(words_of(render(report())))
    for words in (
        "Identity check", "LÊ, Dũng", "06-04-2008", "0872092314", "Passport", "VNM", "PC5037655",
        "from the chip", "cd" * 32, "of 1 September 2026", "The surname is cut off.",
        "The data is as the state signed it.", "Clone protection: none on this document.",
        "PACE", "1: as signed", "VN, by the list NL master list",
        "M. de Wit, Friday 4 September 2026 at 10:15", "S. Bakker, second person,",
        "doubt pictures side by side", "a second person is needed", "accepted",
        "Camera at the desk, 4 September 2026, SHA-256 abababababababab…",
        "Around the photo: no damage",
    ):  # fmt: skip
        assert words.replace(" ", "") in whole.replace(" ", ""), words
    assert render(report()) == render(report())


def test_the_form_asks_the_identity_desk_and_leaves_room(words_of: WORDS) -> None:
    bare = Evidence()
    plain = made(FIRST, Answer.DOUBT)
    document = DocumentSeen(kind="id_card", issuer="BEL", number="1", was_typed=True)
    one = replace(plain, evidence=bare, document=document)
    pages = words_of(
        render(report(verifications=(one,), for_identity_desk=True, language="nl", checks=()))
    )
    whole = " ".join(pages)
    for words in (
        "Formulier voor de ID-desk (ECID)", "Is dit document echt, en is het van de persoon",
        "Niet gelezen.", "Niets wat afwijkt.", "geen op dit kantoor", "Er is niets aangevinkt.",
        "Opmerkingen van de balie", "Antwoord van de ID-desk",
    ):  # fmt: skip
        assert words in whole, words


@pytest.mark.parametrize("language", languages("identity"))
def test_every_code_has_words(language: str) -> None:
    words = texts(language)
    for group, members in (
        ("question", Question), ("answer", Answer), ("means", Means), ("outcome", Outcome),
        ("reading", Reading), ("source", PictureSource), ("access", chip.AccessProtocol),
        ("statement", chip.ChipStatement), ("group", chip.GroupVerdict),
        ("finding", DocumentFinding), ("kind", DocumentKind),
    ):  # fmt: skip
        for member in members:  # type: ignore[attr-defined]
            assert words.term(f"identity.{group}", member)


def test_the_office_makes_it(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path, words_of: WORDS
) -> None:
    case = f.at_desk(office, clerk, planner, tmp_path)
    pdf = office.identity_reports.report(clerk, case.verification.id, language="en")
    assert "Clerk Voorbeeld, Friday 4 September 2026" in " ".join(words_of(pdf))
    form = office.identity_reports.report(clerk, case.verification.id, for_identity_desk=True)
    assert "ECID" in " ".join(words_of(form))
    with refused(Code.VERIFICATION_MISSING):
        office.identity_reports.report(clerk, new_id())
