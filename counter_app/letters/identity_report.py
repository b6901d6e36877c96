"""The report of an identity check for the file, and the form for the identity desk.

Both are the office's own papers: they are never given to the person. Hashes and results only.
"""

from __future__ import annotations

from counter_app.domain.identity.evidence import Evidence
from counter_app.domain.identity.verification import Question, Verification
from counter_app.letters import sheet
from counter_app.letters.data import IdentityReport
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import Texts, local, texts

_FULL = RIGHT - LEFT
_VALUES = LEFT + 58.0
_LABELS = _VALUES - LEFT - 3.0
_ROOM = RIGHT - _VALUES
_WRITING_LINES = 4


def render(report: IdentityReport) -> bytes:
    """Return the report as PDF; the same report gives the same bytes.

    Raises Invalid: LOST_CHARACTERS for text that the fonts cannot write, BAD_TIME for a time zone
    that does not exist.
    """
    words = texts(report.language)
    title = words.say("identity.form_title" if report.for_identity_desk else "identity.title")
    out = Sheet(title, words.language)
    reference = report.verifications[-1].id.hex[-10:].upper()
    out.begin_letter(f"{title} · {reference}", words.say("identity.foot", reference=reference))
    y = _title(out, report, words, title)
    y = _person(out, y, report, words)
    newest = report.verifications[-1]
    y = _document(out, y, newest, words)
    if report.for_identity_desk:
        y = _heading(out, y, words, "question_heading")
        y = out.text(LEFT, y, words.say("identity.question_line"), sheet.STRONG, _FULL) + 2.6
    y = _findings(out, y, newest, words)
    y = _chip(out, y, newest.evidence, words)
    for made in report.verifications:
        y = _answers(out, y, made, report, words)
    y = _pictures(out, y, newest.evidence, words)
    y = _checks(out, y, report, words)
    y = out.text(LEFT, y, words.say("identity.no_pictures_kept"), sheet.SMALL, _FULL) + 3.0
    if report.for_identity_desk:
        _to_fill_in(out, y, words)
    out.end_page()
    return out.finish()


def _title(out: Sheet, report: IdentityReport, words: Texts, title: str) -> float:
    name, *address = report.sender or ("",)
    out.text(LEFT, 17.0, name, sheet.HERO, _FULL)
    out.text(LEFT, 23.6, " · ".join(address), sheet.SMALL, _FULL)
    y = out.text(LEFT, 34.0, title, sheet.TITLE, _FULL)
    key = "identity.form_subtitle" if report.for_identity_desk else "identity.subtitle"
    return out.text(LEFT, y + 0.6, words.say(key), sheet.LABEL, _FULL) + 4.0


def _heading(out: Sheet, y: float, words: Texts, key: str) -> float:
    y = out.fit(y, 18.0)
    out.rule(y)
    return out.text(LEFT, y + 2.2, words.say(f"identity.{key}"), sheet.HEADING, _FULL) + 1.0


def _row(out: Sheet, y: float, label: str, *values: str) -> float:
    """Write a label beside its values, the first of them strong."""
    below = out.text(LEFT, y, label, sheet.LABEL, _LABELS)
    style = sheet.STRONG
    for value in values:
        y = out.text(_VALUES, y, value, style, _ROOM)
        style = sheet.LABEL
    return max(y, below) + 0.6


def _person(out: Sheet, y: float, report: IdentityReport, words: Texts) -> float:
    y = _heading(out, y, words, "person_heading")
    y = _row(out, y, words.say("identity.name"), report.holder_name)
    born = report.date_of_birth
    day = f"{born.day:02}-{born.month:02}-{born.year:04}"
    y = _row(out, y, words.say("identity.date_of_birth"), day)
    if report.v_number:
        y = _row(out, y, words.say("identity.v_number"), report.v_number)
    return y + 2.0


def _document(out: Sheet, y: float, made: Verification, words: Texts) -> float:
    seen, evidence = made.document, made.evidence
    y = _heading(out, y, words, "document_heading")
    y = _row(out, y, words.say("identity.kind_label"), words.term("identity.kind", seen.kind))
    y = _row(out, y, words.say("identity.issuer"), seen.issuer)
    y = _row(out, y, words.say("identity.number"), seen.number)
    read = words.term("identity.reading", evidence.reading)
    y = _row(out, y, words.say("identity.reading_label"), read, *evidence.repairs)
    if seen.mrz_sha256:
        half = len(seen.mrz_sha256) // 2
        parts = (seen.mrz_sha256[:half], seen.mrz_sha256[half:])
        y = _row(out, y, words.say("identity.lines_sha256"), "", *parts)
    day = evidence.list_of
    asked = (
        words.say("identity.list_none")
        if day is None
        else words.say("identity.list_of", day=words.date(day))
    )
    return _row(out, y, words.say("identity.list_label"), asked) + 2.0


def _findings(out: Sheet, y: float, made: Verification, words: Texts) -> float:
    y = _heading(out, y, words, "findings_heading")
    found = [words.term("identity.finding", code) for code in made.document.findings]
    for line in found or [words.say("identity.findings_none")]:
        y = out.text(LEFT, y, line, sheet.BODY, _FULL)
    return y + 2.6


def _chip(out: Sheet, y: float, evidence: Evidence, words: Texts) -> float:
    y = _heading(out, y, words, "chip_heading")
    chip = evidence.chip
    if chip is None:
        return out.text(LEFT, y, words.say("identity.chip_none"), sheet.BODY, _FULL) + 2.6
    for said in chip.statements:
        y = out.text(LEFT, y, words.term("identity.statement", said), sheet.BODY, _FULL)
    y = _row(
        out, y + 1.0, words.say("identity.access_label"), words.term("identity.access", chip.access)
    )
    groups = ", ".join(
        f"{number}: {words.term('identity.group', verdict)}" for number, verdict in chip.groups
    )
    if groups:
        y = _row(out, y, words.say("identity.groups_label"), "", groups)
    if chip.state:
        signer = words.say("identity.signer", state=chip.state, source=chip.source or "–")
        y = _row(out, y, words.say("identity.signer_label"), signer)
    return y + 2.0


def _answers(
    out: Sheet, y: float, made: Verification, report: IdentityReport, words: Texts
) -> float:
    y = _heading(out, y, words, "answers_heading")
    moment = words.moment(local(made.at, report.time_zone))
    key = "identity.given_second" if made.second_of else "identity.given"
    name = report.operators.get(made.operator_id, "–")
    y = out.text(LEFT, y, words.say(key, name=name, moment=moment), sheet.LABEL, _FULL) + 0.6
    for question in Question:
        finding = made.answers[question]
        means = ", ".join(words.term("identity.means", one) for one in sorted(finding.means))
        y = _row(
            out, y, words.term("identity.question", question),
            words.term("identity.answer", finding.answer), means,
        )  # fmt: skip
    outcome = words.term("identity.outcome", made.outcome)
    return _row(out, y, words.say("identity.outcome_label"), outcome) + 2.0


def _pictures(out: Sheet, y: float, evidence: Evidence, words: Texts) -> float:
    y = _heading(out, y, words, "pictures_heading")
    if not evidence.pictures:
        y = out.text(LEFT, y, words.say("identity.pictures_none"), sheet.BODY, _FULL)
    for seen in evidence.pictures:
        day = words.date(seen.taken_on) if seen.taken_on else words.say("identity.undated")
        source = words.term("identity.source", seen.source)
        line = words.say("identity.picture", source=source, day=day, sha256=f"{seen.sha256[:16]}…")
        y = out.text(LEFT, y, line, sheet.BODY, _FULL)
    return y + 2.6


def _checks(out: Sheet, y: float, report: IdentityReport, words: Texts) -> float:
    y = _heading(out, y, words, "checks_heading")
    for line in report.checks or (words.say("identity.checks_none"),):
        y = out.text(LEFT, y, line, sheet.BODY, _FULL)
    return y + 2.6


def _to_fill_in(out: Sheet, y: float, words: Texts) -> None:
    """Draw lines to write on by hand: what the desk saw, and what the identity desk answers."""
    for key, lines in (
        ("remarks", _WRITING_LINES), ("telephone", 1), ("answer_line", 2), ("answered_by", 1),
    ):  # fmt: skip
        y = out.fit(y, 8.0 * lines + 6.0)
        y = out.text(LEFT, y, words.say(f"identity.{key}"), sheet.LABEL, _FULL)
        for _line in range(lines):
            y += 7.0
            out.rule(y)
        y += 3.0
