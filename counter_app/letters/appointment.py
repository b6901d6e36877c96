"""The letter about an appointment: a page in the person's language, and one in Dutch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from counter_app.domain.contacts.needless import Ground
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.messages import NoticeReason
from counter_app.letters import sheet, window
from counter_app.letters.data import AppointmentLetter, CancellationReason, LetterKind
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import DEFAULT_LANGUAGE, Texts, local, texts

_VALUES = LEFT + 25.0
_CODE_SIDE = window.SIDE
_CODE_LEFT = window.SIDE_LEFT
_FACTS_ROOM = _CODE_LEFT - 9.0 - _VALUES
_FULL = RIGHT - LEFT
_READING = 150.0  # longer lines tire the eye
_COLUMN = 78.0
_RIGHT_COLUMN = RIGHT - _COLUMN
_GAP = 3.0
_BLOCK_GAP = 3.4
_BULLET = "•"


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading with paragraphs, or with the items of a list."""

    heading: str
    items: tuple[str, ...]
    listed: bool = False

    @property
    def indent(self) -> float:
        return 4.5 if self.listed else 0.0


class RenderingStopped(Exception):
    """The person who asked for the letters asked to stop."""


def render(letter: AppointmentLetter) -> bytes:
    """Return one letter as PDF; the same letter gives the same bytes.

    Raises Invalid: LOST_CHARACTERS for text that the fonts cannot write, NOT_FOUND for a code
    that has no words, BAD_TIME for a moment or time zone that does not exist.
    """
    return render_many([letter])


def render_many(
    letters: Sequence[AppointmentLetter],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return many letters as one PDF, each beginning on a page of its own.

    `progress` hears (done, of) after each letter; `cancelled` is asked before each. Raises
    RenderingStopped when it says yes, Invalid as `render` does, and Invalid(REQUIRED, "letters")
    when there are none.
    """
    if not letters:
        raise Invalid(Code.REQUIRED, "letters")
    first = texts(letters[0].language)
    out = Sheet(first.say("appointment.confirmation.title"), first.language)
    for done, letter in enumerate(letters, start=1):
        if cancelled is not None and cancelled():
            raise RenderingStopped
        _write(out, letter, texts(letter.language))
        if progress is not None:
            progress(done, len(letters))
    return out.finish()


def _write(out: Sheet, letter: AppointmentLetter, words: Texts) -> None:
    """Write the letter in the person's language, and once more in Dutch where that is another.

    The first page lies behind the envelope's window. The codes are the same on both, so that
    either page will do at the counter.
    """
    dutch = texts(DEFAULT_LANGUAGE)
    _begin(out, letter, words)
    y = window.write(out, words, letter.sender, letter.recipient, letter.written_on)
    if words is not dutch:
        window.second_page(out, words)
    _page(out, max(y, window.BODY), letter, words)
    if words is not dutch:
        _begin(out, letter, dutch)
        _page(out, window.BODY_SECOND, letter, dutch)


def _begin(out: Sheet, letter: AppointmentLetter, words: Texts) -> None:
    foot = "appointment.foot" if letter.kind.invites else "appointment.foot_cancellation"
    title = _title(letter, words)
    out.begin_letter(
        f"{title} · {letter.code}", words.say(foot, code=letter.code), from_right=words.is_rtl
    )
    out.text(LEFT, 17.0, letter.sender[0] if letter.sender else "", sheet.HERO, _FULL)


def _page(out: Sheet, y: float, letter: AppointmentLetter, words: Texts) -> None:
    kind = f"appointment.{letter.kind}"
    y = out.text(LEFT, y, _title(letter, words), sheet.TITLE, _FULL) + _GAP
    name = letter.recipient[0] if letter.recipient else ""
    y = out.text(LEFT, y, words.say("appointment.dear", name=name), sheet.BODY, _READING) + 2.0
    intro = words.say(f"{kind}.intro")
    if letter.only_for:
        intro = words.say(f"appointment.parting.{letter.kind}", name=letter.only_for)
        if letter.kind is LetterKind.NOT_NEEDED:
            about = words.say("appointment.parting.only_about", name=letter.only_for)
            intro = " ".join((intro, *_grounds(letter.grounds, words), about))
    y = out.text(LEFT, y, intro, sheet.BODY, _READING)
    if letter.previous_starts_at and letter.kind is LetterKind.CHANGE:
        moment = words.moment(local(letter.previous_starts_at, letter.time_zone))
        previous = words.say("appointment.change.previous", moment=moment)
        y = out.text(LEFT, y, previous, sheet.BODY, _READING)
    for one in letter.gone:
        gone = "gone_not_needed" if one.is_needless else "gone"
        said = words.say(f"appointment.parting.{gone}", name=one.name)
        said = " ".join((said, *_grounds(one.grounds, words)))
        y = out.text(LEFT, y, said, sheet.BODY, _READING)
    y = _facts(out, y + 4.0, letter, words)
    _columns(out, y, *_BELOW.get(letter.kind, _below)(letter, words))
    out.end_page()


def _grounds(grounds: Iterable[Ground], words: Texts) -> Iterator[str]:
    """Say why somebody need not come, a sentence for each ground."""
    return (words.term("appointment.needless", one) for one in grounds)


def _title(letter: AppointmentLetter, words: Texts) -> str:
    if letter.is_for_others:
        return words.say(f"appointment.parting.{letter.kind}_title")
    return words.say(f"appointment.{letter.kind}.title")


def _facts(out: Sheet, y: float, letter: AppointmentLetter, words: Texts) -> float:
    """Write when, where, what for and for whom beside the code; return the y below."""
    start = local(letter.starts_at, letter.time_zone)
    minutes = round((letter.ends_at - letter.starts_at).total_seconds() / 60)
    out.rule(y, strong=True)
    top = y + 4.0
    below_code = _code(out, top, letter, words)
    out.text(LEFT, top + 0.6, words.say("appointment.when"), sheet.LABEL, _VALUES - LEFT)
    y = out.text(_VALUES, top, words.day(start), sheet.HERO, _FACTS_ROOM)
    y = out.text(_VALUES, y, words.time(start), sheet.HERO, _FACTS_ROOM)
    if not letter.kind.calls_off:
        duration = words.say("appointment.duration", minutes=minutes)
        y = out.text(_VALUES, y, duration, sheet.BODY, _FACTS_ROOM)
    where = (letter.location_name, *letter.location_address)
    y = _fact(out, y + _GAP, words.say("appointment.where"), (where,))
    y = _who(out, y, letter, words)
    on_this_page = y >= top  # a very long list of names ends on the next one
    y = (max(y, below_code) if on_this_page else y) + 4.0
    out.rule(y)
    return y + 6.0


def _who(out: Sheet, y: float, letter: AppointmentLetter, words: Texts) -> float:
    """Write what for and for whom; below what they come for who comes for it, if that differs."""
    if letter.coming_for:
        groups: dict[tuple[str, ...], list[str]] = {}
        for name, codes in zip(letter.participants, letter.coming_for, strict=True):
            groups.setdefault(codes, []).append(name)
        each = [
            (words.terms("appointment.service", codes), "; ".join(names))
            for codes, names in groups.items()
        ]
        return _fact(out, y + _GAP, words.say("appointment.who_what"), each)
    what = words.terms("appointment.service", letter.services)
    y = _fact(out, y + _GAP, words.say("appointment.what"), [(what,)])
    # of several services there is more to read: the names share lines then, to stay on the page
    together = len(letter.services) > 1
    names = [("; ".join(letter.participants),)] if together else [(n,) for n in letter.participants]
    return _fact(out, y + _GAP, words.say("appointment.who"), names)


def _fact(out: Sheet, y: float, label: str, values: Iterable[tuple[str, ...]]) -> float:
    """Write values beside a label; the first line of each is strong."""
    out.text(LEFT, y, label, sheet.LABEL, _VALUES - LEFT)
    for strong, *plain in values:
        y = out.text(_VALUES, y, strong, sheet.STRONG, _FACTS_ROOM)
        for line in plain:
            y = out.text(_VALUES, y, line, sheet.BODY, _FACTS_ROOM)
    return y


def _code(out: Sheet, y: float, letter: AppointmentLetter, words: Texts) -> float:
    if letter.token and letter.kind.invites:
        out.qr(_CODE_LEFT, y + 1.0, _CODE_SIDE, letter.token)
        y += _CODE_SIDE + 3.0
        y = out.text(_CODE_LEFT, y, words.say("appointment.scan_here"), sheet.SMALL, _CODE_SIDE)
        y += _GAP
    y = out.text(_CODE_LEFT, y, words.say("appointment.code"), sheet.SMALL, _CODE_SIDE)
    return out.shrunk(_CODE_LEFT, y, letter.code, sheet.CODE, _CODE_SIDE)


def _below(letter: AppointmentLetter, words: Texts) -> tuple[list[_Block], list[_Block]]:
    """Return the left and right column of a letter about a visit that will take place."""
    come = "come_one" if len(letter.participants) == 1 else "come_many"
    left = [_section(words, "appointment.come_heading", words.say(f"appointment.{come}"))]
    if letter.bring:
        items = tuple(words.term("appointment.bring", code) for code in letter.bring)
        left.insert(0, _Block(words.say("appointment.bring_heading"), items, listed=True))
    if letter.note:
        left.append(_Block(words.say("appointment.invitation.note_heading"), (letter.note,)))
    right = [
        _section(words, f"appointment.{name}_heading", words.say(f"appointment.{name}"))
        for name in ("late", "absent")
    ]
    return left, [*right, *_questions(letter, words)]


def _below_invited(letter: AppointmentLetter, words: Texts) -> tuple[list[_Block], list[_Block]]:
    """Return what goes with an invitation: what to bring, what the hall asks, how to answer."""
    left, right = _below(letter, words)
    answer = [words.say("appointment.invitation.answer")]
    if letter.answer_by:
        moment = words.moment(local(letter.answer_by, letter.time_zone))
        answer.insert(0, words.say("appointment.invitation.answer_by", moment=moment))
    heading = words.say("appointment.invitation.answer_heading")
    # who comes, comes at that time, and who does not come answers: nothing else stands here
    return left, [_Block(heading, tuple(answer)), *right[2:]]


def _below_cancelled(letter: AppointmentLetter, words: Texts) -> tuple[list[_Block], list[_Block]]:
    left: list[_Block] = []
    if letter.is_for_others or (letter.only_for and letter.kind is LetterKind.NOT_NEEDED):
        return _questions(letter, words), []  # why stands above, and there is nothing to do
    if letter.reason is not CancellationReason.NOT_STATED:
        why = words.term("appointment.reason", letter.reason)
        left.append(_section(words, "appointment.cancellation.why_heading", why))
    if letter.reason not in {CancellationReason.NOT_NEEDED, CancellationReason.PARTED}:
        then = words.say("appointment.cancellation.next")
        left.append(_section(words, "appointment.cancellation.next_heading", then))
    return left, _questions(letter, words)


def _below_offered(letter: AppointmentLetter, words: Texts) -> tuple[list[_Block], list[_Block]]:
    """Return what to do with an offer; the code is for saying it, nobody is let in with it."""
    left = [
        _section(words, "appointment.offer.accept_heading", words.say("appointment.offer.accept"))
    ]
    if letter.answer_by:
        moment = words.moment(local(letter.answer_by, letter.time_zone))
        until = words.say("appointment.offer.answer_by", moment=moment)
        left[0] = _Block(left[0].heading, (until, *left[0].items))
    return left, _questions(letter, words)


def _below_noticed(letter: AppointmentLetter, words: Texts) -> tuple[list[_Block], list[_Block]]:
    """Return what is the matter with a visit that stands, and what to do about it."""
    left = [
        _section(words, "appointment.notice.why_heading", notice_text(letter, words)),
        _section(words, "appointment.notice.next_heading", words.say("appointment.notice.next")),
    ]
    return left, _questions(letter, words)


def notice_text(letter: AppointmentLetter, words: Texts) -> str:
    """Word what a notice tells."""
    if letter.card_place and letter.notice is NoticeReason.CARD_ELSEWHERE:
        return words.say("appointment.notice.card_at", place=letter.card_place)
    return words.term("appointment.notice", letter.notice or "")


def _questions(letter: AppointmentLetter, words: Texts) -> list[_Block]:
    heading = words.say("appointment.questions_heading")
    return [_Block(heading, letter.contact)] if letter.contact else []


def _section(words: Texts, heading: str, body: str) -> _Block:
    return _Block(words.say(heading), (body,))


_BELOW = {
    LetterKind.CANCELLATION: _below_cancelled,
    LetterKind.NOT_NEEDED: _below_cancelled,
    LetterKind.OFFER: _below_offered,
    LetterKind.NOTICE: _below_noticed,
    LetterKind.INVITATION: _below_invited,
}


def _columns(out: Sheet, y: float, left: list[_Block], right: list[_Block]) -> None:
    """Write two columns of blocks, on a new page if they do not fit below."""
    y = out.fit(y, max(_height(out, left), _height(out, right)))
    for x, blocks in ((LEFT, left), (_RIGHT_COLUMN, right)):
        line = y
        for block in blocks:
            line = _block(out, x, line, block) + _BLOCK_GAP


def _height(out: Sheet, blocks: list[_Block]) -> float:
    lines = sum(
        len(out.lines(item, sheet.BODY, _COLUMN - block.indent))
        for block in blocks
        for item in block.items
    )
    headings = len(blocks) * sheet.HEADING.step
    return lines * sheet.BODY.step + headings + (len(blocks) - 1) * _BLOCK_GAP


def _block(out: Sheet, x: float, y: float, block: _Block) -> float:
    y = out.text(x, y, block.heading, sheet.HEADING, _COLUMN)
    for item in block.items:
        if block.listed:
            out.text(x, y, _BULLET, sheet.BODY, block.indent)
        y = out.text(x + block.indent, y, item, sheet.BODY, _COLUMN - block.indent)
    return y
