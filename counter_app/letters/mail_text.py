"""The words of an e-mail about an appointment: plain, without any name or number of a person."""

from __future__ import annotations

from counter_app.letters.appointment import notice_text
from counter_app.letters.data import AppointmentLetter, CancellationReason, LetterKind
from counter_app.letters.texts import DEFAULT_LANGUAGE, Texts, local, texts

_LINE = "-" * 40


def subject(letter: AppointmentLetter) -> str:
    """Return the subject: what it is about and on which day."""
    words = texts(letter.language)
    day = local(letter.starts_at, letter.time_zone).date()
    key = f"parting.{letter.kind}_subject" if letter.is_for_others else f"{letter.kind}.subject"
    return words.plain(f"mail.{key}", date=words.date(day))


def body(letter: AppointmentLetter) -> str:
    """Return the text in the person's language, and below it in Dutch where that is another."""
    own, dutch = texts(letter.language), texts(DEFAULT_LANGUAGE)
    parts = [_text(letter, own)]
    if own is not dutch:
        parts += [_LINE, _text(letter, dutch)]
    return "\n\n".join(parts) + "\n"


def file_name(letter: AppointmentLetter) -> str:
    """Return the name of attachments: letters and hyphens, nothing personal."""
    return texts(letter.language).say("mail.file_name")


def _text(letter: AppointmentLetter, words: Texts) -> str:
    say = words.plain
    start = local(letter.starts_at, letter.time_zone)
    about = f"parting.{letter.kind}" if letter.is_for_others else f"{letter.kind}.text"
    paragraphs = [say("mail.greeting"), say(f"mail.{about}")]
    if letter.kind is LetterKind.CHANGE and letter.previous_starts_at:
        previous = words.moment(local(letter.previous_starts_at, letter.time_zone))
        paragraphs.append(say("appointment.change.previous", moment=previous))
    if letter.gone:
        paragraphs.append(say("mail.parting.gone"))
    place = ", ".join((letter.location_name, *letter.location_address))
    facts = [
        say("mail.when", moment=words.moment(start)),
        say("mail.where", place=place),
        say("mail.what", service=words.terms("appointment.service", letter.services)),
        say("mail.code", code=letter.code),
    ]
    paragraphs.append("\n".join(facts))
    if letter.kind is LetterKind.OFFER:
        if letter.answer_by:
            until = words.moment(local(letter.answer_by, letter.time_zone))
            paragraphs.append(say("appointment.offer.answer_by", moment=until))
        paragraphs.append(say("appointment.offer.accept"))
    elif letter.kind.invites:
        if letter.kind is LetterKind.INVITATION:
            paragraphs += _answering(letter, words)
        if letter.bring:
            items = (f"- {words.term('appointment.bring', code)}" for code in letter.bring)
            paragraphs.append("\n".join([say("calendar.bring"), *items]))
        if letter.note:
            paragraphs.append(f"{say('appointment.invitation.note_heading')}: {letter.note}")
        if letter.coming_for:
            paragraphs.append(say("mail.who_what"))
        paragraphs.append(say("mail.attached"))
        if letter.kind is not LetterKind.INVITATION:
            paragraphs.append(say("calendar.absent"))
    elif letter.kind is LetterKind.NOTICE:
        paragraphs += [notice_text(letter, words), say("appointment.notice.next")]
    elif not letter.is_for_others:
        paragraphs.append(say(_what_now(letter)))
    if letter.contact:
        paragraphs.append(say("mail.questions", contact=", ".join(letter.contact)))
    paragraphs.append(say("mail.automatic"))
    return "\n\n".join(paragraphs)


def _what_now(letter: AppointmentLetter) -> str:
    """Return the key of what somebody reads who need not come, or whose visit is off."""
    if letter.kind is LetterKind.NOT_NEEDED:
        return "appointment.reason.not_needed"
    if letter.reason is CancellationReason.PARTED:
        return "appointment.reason.parted"
    return "appointment.cancellation.next"


def _answering(letter: AppointmentLetter, words: Texts) -> list[str]:
    """Return how an invitation is answered, and until when."""
    found = [words.plain("appointment.invitation.answer")]
    if letter.answer_by:
        moment = words.moment(local(letter.answer_by, letter.time_zone))
        found.insert(0, words.plain("appointment.invitation.answer_by", moment=moment))
    return found
