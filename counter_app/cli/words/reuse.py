"""Words of `counter-app reuse`, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both
from counter_app.domain.reuse.decision import Answer, ChangeCause, Need, Reason
from counter_app.domain.reuse.facts import Modality

ANSWERS: Final[Mapping[Answer, Both]] = {
    Answer.REUSE: Both("Niet nodig: wat er is kan weer", "Not needed: what is on record is good"),
    Answer.PHOTO_ONLY: Both("Alleen een foto nodig", "Only a photo is needed"),
    Answer.FINGERPRINTS_ONLY: Both("Alleen vingerafdrukken nodig", "Only fingerprints are needed"),
    Answer.SIGNATURE_ONLY: Both("Alleen een handtekening nodig", "Only a signature is needed"),
    Answer.ALL: Both("Foto en vingerafdrukken nodig", "Photo and fingerprints are needed"),
    Answer.BY_POST: Both("Geen bezoek: de foto komt per post", "No visit: the photo comes by post"),
    Answer.UNKNOWN: Both(
        "Niet bekend; ga af op de brief", "Not known; go by the letter that the person has"
    ),
}
NEEDS: Final[Mapping[Need, Both]] = {
    Need.REUSE: Both("niet nodig", "not needed"),
    Need.TAKE: Both("nodig", "needed"),
    Need.NOT_TAKEN: Both("wordt niet afgenomen", "not taken"),
    Need.BY_POST: Both("per post", "by post"),
    Need.UNKNOWN: Both("niet bekend", "not known"),
}
REASONS: Final[Mapping[Reason, Both]] = {
    Reason.STILL_GOOD: Both("nog goed", "still good"),
    Reason.FIRST_DOCUMENT: Both(
        "afgenomen voor het eerste document", "taken before the first document"
    ),
    Reason.MISSING: Both("niets vastgelegd", "nothing on record"),
    Reason.POOR: Both("slechte kwaliteit", "poor quality"),
    Reason.TOO_OLD: Both("te oud", "too old"),
    Reason.AGE_REACHED: Both("sindsdien {age} geworden", "turned {age} since"),
    Reason.UNDER_AGE: Both("jonger dan {age}", "younger than {age}"),
    Reason.EVERY_APPLICATION: Both("bij elke aanvraag", "at every application"),
    Reason.PLACE_NOT_NAMED: Both("afgenomen waar het niet telt", "taken where it does not count"),
    Reason.PASSING_IMPEDIMENT: Both(
        "een vinger kon tijdelijk niet", "a finger could not be taken for a time"
    ),
    Reason.LASTING_IMPEDIMENT: Both("kan blijvend niet", "can never be taken"),
    Reason.UNDER_SIX: Both("jonger dan {age}", "younger than {age}"),
    Reason.UNION_CITIZEN: Both("niet van EU-burgers", "not of citizens of the EU"),
    Reason.BY_POST: Both("EU, EER en Zwitserland: per post", "EU, EEA and Swiss: by post"),
    Reason.UNDER_ONE: Both("jonger dan een jaar", "younger than one year"),
    Reason.RULES_NOT_FOUND: Both(
        "de regels van die dag zijn niet gevonden", "the rules of that day were not found"
    ),
    Reason.NOT_STATED: Both("de regels zeggen er niets over", "the rules do not say"),
    Reason.PLACE_DOUBTFUL: Both(
        "de regels zeggen niet of die plaats telt", "the rules do not say if that place counts"
    ),
    Reason.QUALITY_NOT_STATED: Both("kwaliteit niet vastgelegd", "quality not on record"),
    Reason.BIRTH_DATE_UNCLEAR: Both(
        "geboortedatum niet volledig bekend", "birth date not fully known"
    ),
}
MODALITIES: Final[Mapping[Modality, Both]] = {
    Modality.PHOTO: Both("foto", "photo"),
    Modality.FINGERPRINTS: Both("vingerafdrukken", "fingerprints"),
    Modality.SIGNATURE: Both("handtekening", "signature"),
}
CAUSES: Final[Mapping[ChangeCause, Both]] = {
    ChangeCause.AGE: Both("wordt {age}", "turns {age}"),
    ChangeCause.TOO_OLD: Both("dan te oud", "too old then"),
    ChangeCause.RULES: Both("andere regels", "other rules"),
}
REUSE_SENTENCES: Final[Mapping[str, Both]] = {
    "reuse_answer": Both("{answer} ({reason}).", "{answer} ({reason})."),
    "reuse_line": Both("  {modality}: {need}; {reason} [{source}]",
                       "  {modality}: {need}; {reason} [{source}]"),
    "reuse_coming": Both("Vanaf {day}: {answer} ({cause}).", "From {day}: {answer} ({cause})."),
    "reuse_rules": Both("Regels {code}, versie {version}: {source}",
                        "Rules {code}, version {version}: {source}"),
    "reuse_last": Both(
        "Ter informatie, laatst gevonden regels ({code}): {answer}.",
        "For information, last rules found ({code}): {answer}.",
    ),
    "captures_taken_in": Both(
        "{file}: {added} nieuw, {known} al bekend, {wrong} rijen onbruikbaar.",
        "{file}: {added} new, {known} known already, {wrong} rows of no use.",
    ),
}  # fmt: skip
