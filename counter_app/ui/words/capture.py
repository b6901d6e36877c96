"""Words for measures of a photo, fingers, and reasons why something was not taken."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from counter_app.domain.capture.photo_quality import Limit, Measure, QualityLine, Verdict
from counter_app.domain.capture.record import WhyNot
from counter_app.domain.reuse.decision import Line, Need
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality
from counter_app.ui.words import QT_TRANSLATE_NOOP, reuse

CONTEXT = "Capture"
MEASURES: Mapping[Measure, str] = {
    Measure.WIDTH: QT_TRANSLATE_NOOP("Capture", "Width"),
    Measure.HEIGHT: QT_TRANSLATE_NOOP("Capture", "Height"),
    Measure.SHAPE: QT_TRANSLATE_NOOP("Capture", "Shape (width by height)"),
    Measure.DARK: QT_TRANSLATE_NOOP("Capture", "Black without drawing"),
    Measure.LIGHT: QT_TRANSLATE_NOOP("Capture", "White without drawing"),
    Measure.BRIGHTNESS: QT_TRANSLATE_NOOP("Capture", "Brightness (0-255)"),
    Measure.TONES: QT_TRANSLATE_NOOP("Capture", "Different greys"),
    Measure.SHARPNESS: QT_TRANSLATE_NOOP("Capture", "Sharpness"),
    Measure.BACKGROUND: QT_TRANSLATE_NOOP("Capture", "Unrest of the background"),
    Measure.AGE: QT_TRANSLATE_NOOP("Capture", "Age in days"),
}
VERDICTS: Mapping[Verdict, str] = {
    Verdict.GOOD: QT_TRANSLATE_NOOP("Capture", "good"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("Capture", "not known"),
    Verdict.HINT: QT_TRANSLATE_NOOP("Capture", "look at it"),
    Verdict.POOR: QT_TRANSLATE_NOOP("Capture", "poor"),
    Verdict.UNUSABLE: QT_TRANSLATE_NOOP("Capture", "of no use"),
}
WHY_NOT: Mapping[WhyNot, str] = {
    WhyNot.REUSED: QT_TRANSLATE_NOOP("Capture", "the one on record is used again"),
    WhyNot.UNDER_SIX: QT_TRANSLATE_NOOP("Capture", "younger than six"),
    WhyNot.UNION_CITIZEN: QT_TRANSLATE_NOOP("Capture", "citizen of the EU, EEA or Switzerland"),
    WhyNot.BY_POST: QT_TRANSLATE_NOOP("Capture", "it comes by post"),
    WhyNot.CANNOT_SIGN: QT_TRANSLATE_NOOP("Capture", "cannot sign"),
    WhyNot.REFUSED: QT_TRANSLATE_NOOP("Capture", "the person refuses"),
    WhyNot.DEVICE_FAILED: QT_TRANSLATE_NOOP("Capture", "the device does not work"),
}
MODALITIES: Mapping[Modality, str] = {
    Modality.PHOTO: QT_TRANSLATE_NOOP("Capture", "Photo"),
    Modality.FINGERPRINTS: QT_TRANSLATE_NOOP("Capture", "Fingerprints"),
    Modality.SIGNATURE: QT_TRANSLATE_NOOP("Capture", "Signature"),
}
FINGERS: Mapping[Finger, str] = {
    Finger.RIGHT_THUMB: QT_TRANSLATE_NOOP("Capture", "right thumb"),
    Finger.RIGHT_INDEX: QT_TRANSLATE_NOOP("Capture", "right index finger"),
    Finger.RIGHT_MIDDLE: QT_TRANSLATE_NOOP("Capture", "right middle finger"),
    Finger.RIGHT_RING: QT_TRANSLATE_NOOP("Capture", "right ring finger"),
    Finger.RIGHT_LITTLE: QT_TRANSLATE_NOOP("Capture", "right little finger"),
    Finger.LEFT_THUMB: QT_TRANSLATE_NOOP("Capture", "left thumb"),
    Finger.LEFT_INDEX: QT_TRANSLATE_NOOP("Capture", "left index finger"),
    Finger.LEFT_MIDDLE: QT_TRANSLATE_NOOP("Capture", "left middle finger"),
    Finger.LEFT_RING: QT_TRANSLATE_NOOP("Capture", "left ring finger"),
    Finger.LEFT_LITTLE: QT_TRANSLATE_NOOP("Capture", "left little finger"),
}
MISSING: Mapping[FingerMissing, str] = {
    FingerMissing.PASSING: QT_TRANSLATE_NOOP("Capture", "Not now: %1"),
    FingerMissing.LASTING: QT_TRANSLATE_NOOP("Capture", "Never: %1"),
}


def say(table: Mapping[Any, str], member: Enum) -> str:
    """Return the words of a member in the present language."""
    return QCoreApplication.translate(CONTEXT, table[member])


def need(line: Line | None) -> str:
    """Return whether the rules ask for it, and why; "" where nobody knows."""
    if line is None or line.need is Need.UNKNOWN:
        return ""
    reason = reuse.say(reuse.REASONS, line.reason, line.age)
    return f"{reuse.say(reuse.NEEDS, line.need)}: {reason}"


def missing(fingers: Mapping[Finger, FingerMissing]) -> list[str]:
    """Return one line for each reason, with the fingers that are missing for it."""
    lines = []
    for reason in FingerMissing:
        names = [say(FINGERS, one) for one in Finger if fingers.get(one) is reason]
        if names:
            lines.append(say(MISSING, reason).replace("%1", ", ".join(names)))
    return lines


def value(line: QualityLine) -> str:
    """Return what was measured; a dash for what could not be."""
    return "–" if line.value is None else number(line.value)


def limit(one: Limit) -> str:
    """Return what a measure should be: at least, at most, or between."""
    if one.least is not None and one.most is not None:
        return f"{number(one.least)}–{number(one.most)}"
    if one.least is not None:
        return f"≥ {number(one.least)}"
    return f"≤ {number(one.most)}" if one.most is not None else "–"


def number(figure: float) -> str:
    """Write a figure as the present language does, without needless places."""
    places = 0 if float(figure).is_integer() else 3 if abs(figure) < 1 else 1
    return QLocale().toString(float(figure), "f", places)
