"""The identity of the person whose case is shown: answers, four eyes, papers about it."""

from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.verification import Answer, Means, Outcome, Question, Verification
from counter_app.domain.operators import Actor
from counter_app.services.identity import document_seen
from counter_app.ui import text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.read_document import ReadDocument
from counter_app.ui.issuance.reading_model import ReadingModel

_NO_SECOND = frozenset(
    {
        Code.BAD_SIGN_IN, Code.OPERATOR_LOCKED, Code.SECOND_PERSON_SAME, Code.NOT_PERMITTED,
        Code.WRONG_STATE, Code.VERIFICATION_MISSING,
    }
)  # fmt: skip


class IdentityModel(ReadingModel):
    """What is answered about one person, by one clerk or by two.

    Signals:
        second_refused: the Refused with which a second person was turned down.
        second_began: a second person signed in and answers now.
        report_made: the bytes of a report (PDF) and whether it is the form for the identity desk.
    """

    second_refused = Signal(object)
    second_began = Signal()
    report_made = Signal(object, bool)

    def answer(self, question: Question, answer: Answer) -> None:
        """Keep the answer to a question."""
        if self.case is not None and self.case.is_answering:
            self.case.answers[question] = answer
            self.changed.emit()

    def set_means(self, question: Question, means: frozenset[Means]) -> None:
        """Keep by what an answer was found."""
        if self.case is not None:
            self.case.means[question] = means
            self.changed.emit()

    def tick(self, code: str, done: bool) -> None:
        """Note that something was looked for, or not."""
        case = self.case
        if case is None or not case.is_answering:
            return
        (case.checks.add if done else case.checks.discard)(code)
        if code == "lamp":
            genuine = Question.DOCUMENT_GENUINE
            lamp = frozenset({Means.LAMP})
            case.means[genuine] = case.means[genuine] | lamp if done else case.means[genuine] - lamp
        self.changed.emit()

    def verify(self) -> None:
        """Record the three answers, of the first person or the second."""
        case = self.case
        if case is None or case.outcome is None:
            return
        if case.second is not None:
            self._verify_second(case, case.second)
        elif case.document is not None:
            self._verify_first(case, case.document)

    def attest(self, login: str, password: str) -> None:
        """Let a second person sign in on the spot; this session goes on."""
        case, office, actor = self.case, self._office, self.actor
        doubt = None if case is None else case.doubt
        if case is None or doubt is None:
            return

        def work() -> Actor | Refused:
            try:
                second = office.operators.attest(actor, login, password)
                office.identity.may_second(second, doubt.id)
            except Refused as refusal:
                if refusal.code in _NO_SECOND:
                    return refusal
                raise
            return second

        def done(found: Actor | Refused) -> None:
            if isinstance(found, Refused):
                self.second_refused.emit(found)
                return
            case.begin_second(found)
            self.changed.emit()
            self.second_began.emit()

        self._tasks.run(self, work, done)

    def leave_second(self) -> None:
        """Go back to what the first person recorded."""
        if self.case is not None:
            self.case.leave_second()
            self.changed.emit()

    def make_report(self, *, for_identity_desk: bool) -> None:
        """Make the report for the file, or the form for the identity desk."""
        case, office, actor = self.case, self._office, self.actor
        if case is None or case.verification is None:
            return
        verification_id, language = case.verification.id, text.language()
        self._tasks.run(
            self,
            lambda: office.identity_reports.report(
                actor, verification_id, for_identity_desk=for_identity_desk, language=language
            ),
            lambda pdf: self.report_made.emit(pdf, for_identity_desk),
        )

    def _verify_first(self, case: Case, document: ReadDocument) -> None:
        office, actor, visit = self._office, self.actor, case.visit
        findings, evidence = case.findings(), case.evidence()
        seen = document_seen(document.mrz, document.comparison, was_typed=document.was_typed)
        self._gestures.run(
            ("verify", visit.person.id),
            lambda key: office.identity.verify(
                actor, visit.appointment.id, visit.person.id, seen, findings, key, evidence
            ),
            lambda made: self._recorded(case, made),
        )

    def _verify_second(self, case: Case, second: Actor) -> None:
        office, actor, doubt = self._office, self.actor, case.doubt
        if doubt is None:
            return
        doubt_id: UUID = doubt.id
        findings = case.findings()
        evidence = case.evidence() if case.document is not None else None
        self._gestures.run(
            ("second", doubt_id, second.operator_id),
            lambda key: office.identity.second(actor, second, doubt_id, findings, key, evidence),
            lambda made: self._recorded(case, made),
        )

    def _recorded(self, case: Case, made: Verification) -> None:
        case.second, case.verification = None, made
        case.note_made(made)
        if made.outcome is Outcome.ACCEPTED:
            self._go_on(case)
        else:
            self.changed.emit()
