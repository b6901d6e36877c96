"""Words of the commands about photos, and errors about what is taken at a desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.both import Both
from counter_app.domain.capture.photo_quality import Measure, Verdict
from counter_app.domain.errors import Code

CAPTURE: Final[Mapping[Code, Both]] = {
    Code.BIOMETRICS_NOT_YOURS: Both(
        "Alleen de immigratiedienst neemt foto en vingerafdrukken af. Verwijs deze persoon.",
        "Only the immigration service takes photo and fingerprints. Send this person there.",
    ),
    Code.UNDER_SIX: Both(
        "Van een jong kind worden geen vingerafdrukken afgenomen. Noteer de leeftijd.",
        "No fingerprints are taken of a young child. Note the age.",
    ),
    Code.PHOTO_UNUSABLE: Both(
        "Deze foto is niet bruikbaar. Maak een nieuwe.",
        "This photo cannot be used. Take it again.",
    ),
    Code.PHOTO_POOR: Both(
        "Deze foto is slecht. Maak een nieuwe, of zeg dat het niet beter kan.",
        "This photo is poor. Take it again, or say that no better one can be had.",
    ),
    Code.PHOTO_FORMAT: Both(
        "Een foto is JPEG, JPEG 2000 of PNG. Kies een ander bestand.",
        "A photo is JPEG, JPEG 2000 or PNG. Choose another file.",
    ),
    Code.PICTURE_IN_EVIDENCE: Both(
        "In een registratie staan uitkomsten, nooit een foto. Er is niets opgeslagen.",
        "A record holds results, never a picture. Nothing was stored.",
    ),
    Code.PICTURE_GONE: Both(
        "Deze foto wordt hier niet meer bewaard. Maak een nieuwe.",
        "This picture is not kept here any more. Take a new one.",
    ),
    Code.CAMERA_SOFTWARE_MISSING: Both(
        "De software voor camera's ontbreekt. Installeer de extra `camera`, of gebruik een map.",
        "The software for cameras is missing. Install the extra `camera`, or use a folder.",
    ),
}
MEASURES: Final[Mapping[Measure, Both]] = {
    Measure.WIDTH: Both("breedte (pixels)", "width (pixels)"),
    Measure.HEIGHT: Both("hoogte (pixels)", "height (pixels)"),
    Measure.SHAPE: Both("breedte gedeeld door hoogte", "width divided by height"),
    Measure.DARK: Both("zwart zonder tekening (%)", "black without drawing (%)"),
    Measure.LIGHT: Both("wit zonder tekening (%)", "white without drawing (%)"),
    Measure.BRIGHTNESS: Both("helderheid (0-255)", "brightness (0-255)"),
    Measure.TONES: Both("verschillende grijstinten", "different greys"),
    Measure.SHARPNESS: Both("scherpte", "sharpness"),
    Measure.BACKGROUND: Both("onrust van de achtergrond", "unrest of the background"),
    Measure.AGE: Both("ouderdom (dagen)", "age (days)"),
}
VERDICTS: Final[Mapping[Verdict, Both]] = {
    Verdict.GOOD: Both("goed", "good"),
    Verdict.UNKNOWN: Both("niet bekend", "not known"),
    Verdict.HINT: Both("let op", "look at it"),
    Verdict.POOR: Both("slecht", "poor"),
    Verdict.UNUSABLE: Both("onbruikbaar", "of no use"),
}
CAPTURE_SENTENCES: Final[Mapping[str, Both]] = {
    "photo_line": Both(
        "{verdict:12} {measure}: {value} (grens {limit}; {source})",
        "{verdict:12} {measure}: {value} (limit {limit}; {source})",
    ),
    "photo_verdict": Both("Samen: {verdict}.", "Together: {verdict}."),
    "photo_not_known": Both("Niet bekend: {names}.", "Not known: {names}."),
    "photo_asked": Both("Alleen een mens kan zeggen:", "Only a person can tell:"),
    "photo_unknown": Both("niet bekend", "not known"),
    "photo_no_program": Both(
        "Geen kwaliteitsprogramma ingesteld (instelling `photo_program`).",
        "No quality program is set (setting `photo_program`).",
    ),
    "photo_program_failed": Both(
        "Het kwaliteitsprogramma gaf geen antwoord.", "The quality program gave no answer."
    ),
    "photo_score": Both(
        "{name}: {value:.0f} van 100 (een hint van het kwaliteitsprogramma)",
        "{name}: {value:.0f} of 100 (a hint of the quality program)",
    ),
    "part_camera": Both("camera", "camera"),
    "fix_camera": Both(
        "Zet `camera` in de instellingen, sluit de camera aan, of installeer de extra `camera`.",
        "Set `camera` in the settings, connect the camera, or install the extra `camera`.",
    ),
    "part_photo_program": Both("kwaliteitsprogramma voor foto's", "quality program for photos"),
    "fix_photo_program": Both(
        "Niet nodig. Zet `photo_program` als u OFIQ hebt.",
        "Not needed. Set `photo_program` if you have OFIQ.",
    ),
}
HELP: Final[Mapping[str, str]] = {
    "Tell what can be measured of a photo.": "Vertel wat er aan een foto te meten is.",
    "Measure a photo and judge it by the limits of the day; nothing is kept.": (
        "Meet een foto en beoordeel haar naar de grenzen van de dag; er wordt niets bewaard."
    ),
    "Size, light, sharpness and age only: eyes, expression and likeness are questions to a person. "
    "Exit code 1 for a photo that is poor or of no use.": (
        "Alleen formaat, licht, scherpte en ouderdom: ogen, uitdrukking en gelijkenis zijn vragen "
        "aan een mens. Exitcode 1 bij een foto die slecht of onbruikbaar is."
    ),
}
