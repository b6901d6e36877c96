"""The one line of fact below each of the three questions."""

from PySide6.QtCore import QObject

from counter_app.domain.identity.chip import ChipStatement
from counter_app.domain.identity.comparison import FieldVerdict
from counter_app.domain.identity.verification import Question
from counter_app.ui import text
from counter_app.ui.issuance.case import Case

_AGREE = {FieldVerdict.SAME, FieldVerdict.SAME_BY_TRANSLITERATION}


class AnswerFacts(QObject):
    """Words what is known for a question, without answering it."""

    def fact(self, case: Case, question: Question) -> str:
        """Return the fact of a question, "" while no document was read."""
        if case.document is None:
            return ""
        match question:
            case Question.DOCUMENT_GENUINE:
                return self._genuine(case)
            case Question.HOLDER_IS_PERSON:
                return self._holder(case)
            case Question.PERSON_ON_FILE:
                return self._on_file(case)

    def _genuine(self, case: Case) -> str:
        document = case.document
        if document is not None and not document.mrz.is_valid:
            return self.tr("a check digit or field is wrong: look closely")
        ticked = self.tr("%n features ticked", "", len(case.checks)) if case.checks else ""
        if case.chip is not None:
            said = case.chip.statements[0]
            chip = self.tr("chip: {statement}").replace("{statement}", text.of(said))
            if said is ChipStatement.DATA_AS_ISSUED and case.chip.chain.state:
                chip = self.tr("chip read, signed by {state}").replace(
                    "{state}", case.chip.chain.state
                )
            return f"{chip}, {ticked}" if ticked else chip
        return ticked or self.tr("look at paper, print and photo")

    def _holder(self, case: Case) -> str:
        if case.lacks_chip_photo:
            return self.tr("no photo from the chip: compare with the printed one")
        if len(case.pictures) > 1:
            return self.tr("look at both pictures; ask one question")
        return self.tr("compare face and photo; ask one question")

    def _on_file(self, case: Case) -> str:
        rows = case.document.comparison.rows if case.document else ()
        agree = sum(row.verdict in _AGREE for row in rows)
        return (
            self.tr("{agree} of {all} data agree")
            .replace("{agree}", str(agree))
            .replace("{all}", str(len(rows)))
        )
