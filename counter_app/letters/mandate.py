"""The mandate letter: what was given to whom, on which ground, how far, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from counter_app.domain.partners.mandate import Mandate, Scope
from counter_app.letters import sheet
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import Texts, local, texts

_FULL = RIGHT - LEFT
_VALUES = LEFT + 58.0
_LABELS = _VALUES - LEFT - 3.0
_ROOM = RIGHT - _VALUES


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateLetter:
    """A mandate as it is sent to whom it was given.

    Attributes:
        locations: names of those that it is limited to; none means all of the organisation.
        persons: names of those whom it names.
        source: the text by which such a mandate may be given, or why it may not yet.
        parent_number: of the mandate that a sub-mandate rests on.
    """

    language: str
    sender: tuple[str, ...]
    written_at: datetime
    time_zone: str
    mandate: Mandate
    organisation_kind: str
    locations: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    source: str = ""
    parent_number: str = ""


def render(letter: MandateLetter) -> bytes:
    """Return the letter as PDF; the same mandate gives the same bytes.

    Raises Invalid: LOST_CHARACTERS for text that the fonts cannot write, BAD_TIME for a time zone
    that does not exist.
    """
    words, mandate = texts(letter.language), letter.mandate
    title = words.term("mandate.title", mandate.terms.kind)
    out = Sheet(title, words.language)
    foot = words.say("mandate.foot", number=mandate.number)
    out.begin_letter(f"{title} · {mandate.number}", foot)
    y = _head(out, letter, words, title)
    y = _given(out, y, letter, words)
    y = _force(out, y, letter, words)
    y = _reach(out, y, letter, words)
    y = _duties(out, y, letter, words)
    _signatures(out, y, letter, words)
    out.end_page()
    return out.finish()


def _head(out: Sheet, letter: MandateLetter, words: Texts, title: str) -> float:
    name, *address = letter.sender or ("",)
    out.text(LEFT, 17.0, name, sheet.HERO, _FULL)
    out.text(LEFT, 23.6, " · ".join(address), sheet.SMALL, _FULL)
    y = out.text(LEFT, 34.0, f"{title} {letter.mandate.number}", sheet.TITLE, _FULL)
    day = words.date(local(letter.written_at, letter.time_zone))
    state = words.term("mandate.state", letter.mandate.state)
    stands = words.say("mandate.stands", state=state, day=day)
    y = out.text(LEFT, y + 0.6, stands, sheet.LABEL, _FULL)
    if letter.mandate.terms.pilot:
        pilot = words.say("mandate.pilot", pilot=letter.mandate.terms.pilot, source=letter.source)
        y = out.text(LEFT, y + 2.0, pilot, sheet.STRONG, _FULL)
    return y + 4.0


def _heading(out: Sheet, y: float, words: Texts, key: str) -> float:
    y = out.fit(y, 18.0)
    out.rule(y)
    return out.text(LEFT, y + 2.2, words.say(f"mandate.{key}"), sheet.HEADING, _FULL) + 1.0


def _row(out: Sheet, y: float, words: Texts, key: str, *values: str) -> float:
    """Write a label beside its values, one below the other; nothing where none is given."""
    shown = [value for value in values if value]
    if not shown:
        return y
    y = out.fit(y, 8.0)
    below = out.text(LEFT, y, words.say(f"mandate.{key}"), sheet.LABEL, _LABELS)
    for value in shown:
        y = out.text(_VALUES, y, value, sheet.BODY, _ROOM)
    return max(y, below) + 0.6


def _given(out: Sheet, y: float, letter: MandateLetter, words: Texts) -> float:
    terms, consent = letter.mandate.terms, letter.mandate.consent
    y = _heading(out, y, words, "given_heading")
    y = _row(out, y, words, "grantor", terms.grantor_office)
    y = _row(out, y, words, "basis", terms.basis_article, terms.decision_number)
    y = _row(out, y, words, "gazette", terms.gazette_reference)
    if not terms.pilot:
        y = _row(out, y, words, "source", letter.source)
    y = _row(out, y, words, "parent", letter.parent_number)
    y = _row(out, y, words, "organisation", letter.mandate.organisation,
             words.term("mandate.organisation_kind", letter.organisation_kind))  # fmt: skip
    y = _row(out, y, words, "grantee", terms.grantee_office, terms.grantee_function)
    y = _row(out, y, words, "persons", ", ".join(letter.persons))
    if consent is not None:
        day = words.date(consent.on)
        y = _row(out, y, words, "consent", f"{consent.by}; {consent.superior}", day)
    return y + 2.0


def _force(out: Sheet, y: float, letter: MandateLetter, words: Texts) -> float:
    terms, gone = letter.mandate.terms, letter.mandate.withdrawal
    y = _heading(out, y, words, "force_heading")
    y = _row(out, y, words, "since", _moment(terms.in_force_from, letter, words))
    until = terms.in_force_until
    endless = words.say("mandate.no_end")
    y = _row(out, y, words, "until", _moment(until, letter, words) if until else endless)
    if gone is not None:
        moment = _moment(gone.at, letter, words)
        y = _row(out, y, words, "withdrawn", moment, f"{gone.by}, {gone.document}")
    return out.text(LEFT, y, words.say("mandate.revocable"), sheet.BODY, _FULL) + 3.0


def _reach(out: Sheet, y: float, letter: MandateLetter, words: Texts) -> float:
    scope: Scope = letter.mandate.terms.scope
    y = _heading(out, y, words, "reach_heading")
    actions = [words.term("mandate.action", one) for one in sorted(scope.actions)]
    y = _row(out, y, words, "actions", *(f"– {one}" for one in actions))
    whom = words.term("mandate.minors", scope.minors)
    y = _row(out, y, words, "whom", whom, words.say("mandate.wards") if scope.only_wards else "")
    groups = [_group(words, one) for one in sorted(scope.groups)]
    y = _row(out, y, words, "groups", ", ".join(groups))
    everything = words.say("mandate.all_types")
    y = _row(out, y, words, "types", ", ".join(sorted(scope.document_types)) or everything)
    y = _row(out, y, words, "locations", ", ".join(letter.locations))
    days = [words.term("mandate.weekday", str(day)) for day in sorted(scope.weekdays)]
    y = _row(out, y, words, "days", ", ".join(days))
    for key, most in (("most_per_day", scope.most_per_day), ("most_in_all", scope.most_in_all)):
        y = _row(out, y, words, key, str(most) if most else "")
    data = ", ".join(words.term("mandate.data_kind", one) for one in sorted(scope.data))
    y = _row(out, y, words, "data", data)
    for key in ("no_prints", "no_faces"):
        y = out.text(LEFT, y, words.say(f"mandate.{key}"), sheet.BODY, _FULL) + 0.6
    return y + 2.0


def _group(words: Texts, code: str) -> str:
    """Return the name of a group; a code that a house added itself stands as it is."""
    return words.term("mandate.group", code) if words.has(f"mandate.group.{code}") else code


def _duties(out: Sheet, y: float, letter: MandateLetter, words: Texts) -> float:
    terms = letter.mandate.terms
    y = _heading(out, y, words, "duties_heading")
    y = _row(out, y, words, "signing", terms.signing_line)
    y = _row(out, y, words, "report", terms.report_duty)
    allowed = "sub_yes" if terms.sub_mandate_allowed else "sub_no"
    y = _row(out, y, words, "sub_mandate", words.say(f"mandate.{allowed}"))
    version = words.say("mandate.version", version=terms.instructions_version)
    return _row(out, y, words, "instructions", version, *terms.instructions.splitlines()) + 3.0


def _signatures(out: Sheet, y: float, letter: MandateLetter, words: Texts) -> None:
    """Draw a line for each side to sign on."""
    y = out.fit(y, 30.0)
    for left, key, who in (
        (LEFT, "signed_grantor", letter.mandate.terms.grantor_office),
        (LEFT + 85.0, "signed_grantee", letter.mandate.terms.grantee_office),
    ):
        below = out.text(left, y, words.say(f"mandate.{key}"), sheet.LABEL, 76.0)
        out.text(left, below, who, sheet.BODY, 76.0)
        out.rule(y + 27.0, left, left + 76.0, strong=True)


def _moment(moment: datetime, letter: MandateLetter, words: Texts) -> str:
    return words.moment(local(moment, letter.time_zone))
