"""Sentences of a plan: why a contact falls away or not, and why a visit is planned as it is."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.domain.contacts.asked import ContactLine, Why
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.plan import Offer, PlannedVisit
from counter_app.domain.reuse.contacts import Basis, ContactDecision
from counter_app.ui import local_time, reuse_sentences, text
from counter_app.ui.words import contacts as words
from counter_app.ui.words import reuse as reuse_words
from counter_app.ui.words.contacts import say

_ZONE = ZoneInfo("Europe/Amsterdam")
translate = QCoreApplication.translate


def because(line: ContactLine) -> str:
    """Say in a few words why."""
    if line.reuse is not None:
        return reuse_words.say(reuse_words.REASONS, line.reuse.reason, line.reuse.age)
    if line.why is Why.RULED and line.ruled is not None:
        return say(words.REASONS, line.ruled.reason)
    return say(words.WHYS, line.why)


def named(line: ContactLine) -> str:
    """Name a contact; a paper by what it is."""
    what = say(words.CONTACTS, line.contact)
    return f"{what}: {say(words.PAPERS, line.paper).lower()}" if line.paper else what


def about_contact(line: ContactLine) -> str:
    """Say all about a contact: what becomes of it, why, by which rule, and what changes it."""
    what, fate = named(line), say(words.FATES, line.fate)
    parts = [f"{what}: {fate}. {_first(because(line))}."]
    if line.within is not None:
        said = translate("Contacts", "It comes within %1 days.")
        parts.append(said.replace("%1", str(line.within.days)))
    if line.reuse is not None:
        parts += [
            f"{reuse_words.say(reuse_words.MODALITIES, one.modality)}: {reuse_sentences.line(one)}"
            for one in line.reuse.lines[:2]
        ]
        parts.append(reuse_sentences.coming(line.reuse.coming))
    elif line.ruled is not None and line.ruled.coming is not None:
        said = translate("Contacts", "From %1: %2.")
        coming = line.ruled.coming
        parts.append(
            said.replace("%1", text.long_day(coming.on)).replace(
                "%2", say(words.REASONS, coming.reason)
            )
        )
    parts.append(_rule(line.rule, line.version, line.source))
    if line.is_assumed:
        parts.append(_assumed())
    return "\n".join(part for part in parts if part)


def about_work(name: str, decision: ContactDecision) -> str:
    """Say whether somebody may begin work without the card, by which rule."""
    said = say(words.START_WORK, decision.answer).replace("%1", name)
    return "\n".join(
        part
        for part in (
            said.replace("%2", say(words.REASONS, decision.reason)),
            _rule(f"{decision.contact.value}.{decision.rule}", decision.version, decision.source)
            if decision.rule
            else "",
            _assumed() if decision.basis is Basis.ASSUMED else "",
        )
        if part
    )


def about_visit(visit: PlannedVisit, name: Callable[[str], str]) -> str:
    """Say all about a visit: who comes for what, why here, what else there is, and what is not."""
    parts = [f"{name(one.key)}: {contacts(one.contacts)}" for one in visit.coming]
    if visit.offer is None:
        if visit.obstacle is not None:
            parts.append(text.error(visit.obstacle))
        return "\n".join(parts)
    parts.append(" ".join(say(words.VISIT_REASONS, reason) for reason in visit.reasons))
    parts.append(_first(waiting(visit.offer)))
    if visit.offer.mandate:
        mandate = translate("Contacts", "Mandate: %1.")
        parts.append(mandate.replace("%1", visit.offer.mandate))
    if visit.others:
        parts.append(translate("Contacts", "It can be done here too:"))
        parts += [f"• {offered(one)}" for one in visit.others]
    if visit.passed:
        parts.append(translate("Contacts", "Nearer by, but not possible:"))
        parts += [
            f"• {one.name}, {distance(one.kilometres)}: {text.error(one.refusal)}"
            for one in visit.passed
        ]
    return "\n".join(part for part in parts if part)


def contacts(some: tuple[Contact, ...]) -> str:
    """Name contacts, apart by commas."""
    return ", ".join(say(words.CONTACTS, one) for one in some)


def offered(offer: Offer) -> str:
    """Name a place with its way, distance, first free time and usual wait."""
    parts = [f"{offer.name} ({say(words.WAYS, offer.way)})", distance(offer.kilometres)]
    return ", ".join(part for part in (*parts, when(offer), waiting(offer)) if part)


def when(offer: Offer) -> str:
    """Say when it could be: the moment where it is known, else from which day."""
    if offer.opening.starts_at is not None:
        return local_time.moment_words(offer.opening.starts_at, _ZONE)
    said = translate("Contacts", "from %1")
    return said.replace("%1", local_time.day_words(offer.opening.day))


def distance(kilometres: float | None) -> str:
    """Say how far it is, as the crow flies; "" where that is not known."""
    if kilometres is None:
        return ""
    return translate("Contacts", "%1 km").replace("%1", f"{kilometres:.0f}")


def waiting(offer: Offer) -> str:
    """Say how long people usually wait there; "" without a measure."""
    long = minutes(offer)
    return translate("Contacts", "usual wait %1").replace("%1", long) if long else ""


def minutes(offer: Offer) -> str:
    """Say in minutes how long people usually wait there; "" without a measure."""
    if offer.wait is None:
        return ""
    long = str(round(offer.wait.total_seconds() / 60))
    return translate("Contacts", "%1 min").replace("%1", long)


def _rule(rule: str, version: int, source: str) -> str:
    said = translate("Contacts", "Rule: %1, version %2. Source: %3")
    return said.replace("%1", rule).replace("%2", str(version)).replace("%3", source)


def _assumed() -> str:
    return translate("Contacts", "No text states this: the office has set it itself.")


def _first(words_: str) -> str:
    return words_[:1].upper() + words_[1:]
