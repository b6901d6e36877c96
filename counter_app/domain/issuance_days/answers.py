"""Lists of answers to invitations, as a booking tool or an institution sends them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from counter_app.domain.booking import DayPart
from counter_app.domain.columns import Synonyms, normalised, open_entries
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.issuance_days.invitations import Answer
from counter_app.domain.tables import Table

_FIELDS: Final[Synonyms] = {
    "answer": ("antwoord", "answer", "reactie", "response", "reply", "komt", "coming", "status"),
    "code": (
        "afspraakcode", "appointmentcode", "code", "afspraak", "reference", "referentie",
        "kenmerk",
    ),
    "v_number": ("vnummer", "vnumber", "vnr", "vreemdelingennummer", "aliennumber"),
    "wish": ("voorkeur", "preference", "dagdeel", "anderetijd", "othertime", "wens", "wish"),
}  # fmt: skip
"""Dutch and English headings of each field, normalised, the surest first."""

_ANSWERS: Final[Mapping[str, Answer]] = {
    "ja": Answer.ACCEPT, "yes": Answer.ACCEPT, "komt": Answer.ACCEPT, "akkoord": Answer.ACCEPT,
    "accept": Answer.ACCEPT, "accepted": Answer.ACCEPT, "comes": Answer.ACCEPT, "1": Answer.ACCEPT,
    "nee": Answer.CANNOT_COME, "no": Answer.CANNOT_COME, "komtniet": Answer.CANNOT_COME,
    "kanniet": Answer.CANNOT_COME, "cannotcome": Answer.CANNOT_COME, "0": Answer.CANNOT_COME,
    "declined": Answer.CANNOT_COME, "decline": Answer.CANNOT_COME,
    "anderetijd": Answer.OTHER_TIME, "othertime": Answer.OTHER_TIME, "anders": Answer.OTHER_TIME,
    "anderetijdgraag": Answer.OTHER_TIME, "other": Answer.OTHER_TIME,
}  # fmt: skip
_PARTS: Final[Mapping[str, DayPart]] = {
    "ochtend": DayPart.MORNING,
    "morning": DayPart.MORNING,
    "middag": DayPart.AFTERNOON,
    "afternoon": DayPart.AFTERNOON,
}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnswerLine:
    """A line of such a list; `answer` is None for a word that means nothing known."""

    row: int
    answer: Answer | None
    code: str = ""
    v_number: str = ""
    wish: DayPart = DayPart.ALL


def read_answers(table: Table, file_name: str) -> tuple[AnswerLine, ...]:
    """Read every line of a list of answers.

    Raises:
        Invalid: FILE_UNKNOWN_COLUMNS without a column for the answer and one that tells who it is
            of; FILE_EMPTY.
    """
    _, entries = open_entries(table, file_name, _FIELDS, ("answer",), None)
    if not any("code" in one.cells or "v_number" in one.cells for one in entries):
        raise Invalid(Code.FILE_UNKNOWN_COLUMNS, "file", missing=("code",), found=())
    return tuple(
        AnswerLine(
            row=one.row, answer=_ANSWERS.get(normalised(one.text("answer"))),
            code=one.text("code").upper(), v_number=one.text("v_number"),
            wish=_PARTS.get(normalised(one.text("wish")), DayPart.ALL),
        )
        for one in entries
    )  # fmt: skip
