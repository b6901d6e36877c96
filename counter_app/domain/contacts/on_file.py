"""What is on file of a person, as far as a plan of contacts needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from counter_app.domain.contacts.asked import Applicant
from counter_app.domain.contacts.rules import Procedure
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import PaperOnFile
from counter_app.domain.reuse.facts import Capture


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OnFile:
    """A person on file. Without a repr: most of it is personal.

    Attributes:
        ready: the type of document that lies ready, by location.
        valid_until: last day of the newest document that was handed out, None without any.
        verified_on: when the identity was last verified and accepted.
        guardians: organisations that are the person's guardian.
        procedure: code of the procedure that was noted last, "" for none.
        held_since: first valid day of the newest document that was handed out, None without any.
        papers: papers that were handed in before.
        granted_on: first valid day of a card that lies ready: what it shows was granted by then.
    """

    person_id: UUID
    v_number: str
    name: str
    born: PartialDate
    nationality: str
    postcode: str
    captures: tuple[Capture, ...] = ()
    ready: Mapping[UUID, str]
    valid_until: date | None = None
    verified_on: date | None = None
    guardians: frozenset[UUID] = frozenset()
    procedure: str = ""
    granted_on: date | None = None
    held_since: date | None = None
    papers: tuple[PaperOnFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Somebody for whom contacts are planned, and what is said beside what is on file.

    Attributes:
        procedure: a code of the rules.
        postcode: where the person lives or works; "" for the address on file.
        document_type: of the document to come, for mandates; "" while it is not known.
        valid_until: last day of the present document; None for the one on file.
        lost_on: when it was lost or stolen.
        granted_on: when the permit was granted; None for what is on file.
        has_mvv: whether the person travelled in on an mvv; None where nobody said.
    """

    person_id: UUID
    procedure: str
    postcode: str = ""
    audience: str = ""
    document_type: str = ""
    valid_until: date | None = None
    lost_on: date | None = None
    granted_on: date | None = None
    has_mvv: bool | None = None


def applicant(
    known: OnFile, wanted: Wanted, procedure: Procedure, on: date, key: str = ""
) -> Applicant:
    """Join what is on file with what was said; a procedure that runs was filed by that day.

    A replacement without a day of loss is read as a loss of the day of the police report on file,
    if that was made since the present document was handed out; without one, of that day.
    """
    lost_on = wanted.lost_on
    if lost_on is None and Paper.POLICE_REPORT in procedure.papers:
        lost_on = reported_on(known, on) or on
    document_type = wanted.document_type or next(iter(known.ready.values()), "")
    return Applicant(
        key=key or str(known.person_id), born=known.born, procedure=procedure, on=on,
        nationality=known.nationality, postcode=wanted.postcode or known.postcode,
        person_id=known.person_id, captures=known.captures, cards=frozenset(known.ready),
        document_type=document_type, guardians=known.guardians, audience=wanted.audience,
        verified_on=known.verified_on, valid_until=wanted.valid_until or known.valid_until,
        filed_on=on, lost_on=lost_on, granted_on=wanted.granted_on or known.granted_on,
        has_mvv=wanted.has_mvv, papers=known.papers,
    )  # fmt: skip


def reported_on(known: OnFile, on: date) -> date | None:
    """Return when the loss of the present document was reported, None where it was not."""
    days = [
        one.dated
        for one in known.papers
        if one.paper is Paper.POLICE_REPORT and one.dated <= on
    ]  # fmt: skip
    last = max(days, default=None)
    if last is None or (known.held_since is not None and last < known.held_since):
        return None
    return last
