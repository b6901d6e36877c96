"""The steps of taking photo, prints and signature, with their one line of fact each."""

from PySide6.QtCore import QObject

from counter_app.domain.reuse.facts import Modality
from counter_app.ui.issuance.capture_case import CaptureCase
from counter_app.ui.words import capture as words


class CaptureSteps(QObject):
    """Words what was said of each of the three."""

    def fact(self, capture: CaptureCase | None, modality: Modality) -> str:
        """Return the fact below a step's name."""
        if capture is None:
            return ""
        made = capture.recorded
        reason = made.outcomes[modality] if made else capture.reasons.get(modality)
        if reason is not None:
            return words.say(words.WHY_NOT, reason)
        if modality is Modality.SIGNATURE and made is None and capture.is_signed:
            return self.tr("signed, to record")
        if not capture.is_settled(modality):
            is_judging = modality is Modality.PHOTO and capture.shot is not None
            return self.tr("to judge") if is_judging else self.tr("to take")
        missing = made.missing if made else capture.missing
        if modality is Modality.FINGERPRINTS and missing:
            return self.tr("%n fingers missing", "", len(missing))
        return self.tr("signed") if modality is Modality.SIGNATURE else self.tr("taken")
