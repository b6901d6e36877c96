"""Who may do what: every method of every service that takes an actor, with every role."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from counter_app.domain.appointments import Outcome
from counter_app.domain.booking import Asked
from counter_app.domain.capture.record import CaptureWish, WhyNot
from counter_app.domain.clock import SetClock
from counter_app.domain.contacts.on_file import Wanted
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.shipment import Remedy as CustodyRemedy
from counter_app.domain.custody.stickers import Written
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.identity.mrz import read
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import Signed
from counter_app.domain.issuance_days.assumptions import HOUR, Assumptions
from counter_app.domain.issuance_days.closing import ReturnWish
from counter_app.domain.issuance_days.day import DayState, Institution, IssuanceDay
from counter_app.domain.issuance_days.guests import Guest, Match
from counter_app.domain.issuance_days.invitations import Answer as InvitationAnswer
from counter_app.domain.issuance_details import NextStep, Refusal
from counter_app.domain.jobs import Job, JobRun
from counter_app.domain.operators import Actor, Permission, Role, permissions_of
from counter_app.domain.packages.conflict import Remedy
from counter_app.domain.packages.package import ScanFailure
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import (
    Consent,
    Mandate,
    MandateAction,
    MandateState,
    Scope,
    Terms,
)
from counter_app.domain.partners.organisation import Organisation, OrganisationKind, Staff
from counter_app.domain.partners.shelf import SealedBag
from counter_app.domain.people.named import Named
from counter_app.domain.people.person import Relation
from counter_app.domain.planning.opening import Closure
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.planning.preview import Preview
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.queue import Target
from counter_app.domain.queue.preflight import Expected, PreflightLine, Readiness
from counter_app.domain.reports.report import Asked as AskedFigure
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import PaperOnFile
from counter_app.domain.reuse.facts import Product
from counter_app.domain.reuse.versions import SetWish, StoredSet, VersionState
from counter_app.domain.scenarios.effects import Scenario
from counter_app.domain.scenarios.simulation import play
from counter_app.domain.series import SeriesWish
from counter_app.domain.tower.month import Month
from counter_app.domain.tower.proposal import ProposalWish
from counter_app.domain.tower.rules import Contract
from counter_app.domain.waitlist import WaitWish
from counter_app.exchange import device_keys
from counter_app.services.agenda import ListKind
from counter_app.services.appointments import Wish
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.issuance import HandOutWish
from counter_app.services.office import Office
from counter_app.services.packages import PackWish
from counter_app.services.proposals import plans_for
from counter_app.settings import house_rules, reuse_examples, reuse_rules, scenario_assumptions
from tests import factories as f

ANY = new_id()
INSTITUTION = Institution(id=ANY, name="Universiteit")
GUEST = Guest(
    id=ANY, day_id=ANY, institution_id=ANY, roster_id=ANY, row=2, surname="A", given_names="B",
    born=PartialDate(2004, 3, 9), match=Match.PROPOSED,
)  # fmt: skip
ISSUANCE_DAY = IssuanceDay(id=ANY, location_id=ANY, day=f.TODAY, name="A day", doors_open=time(9))
ASSUMPTIONS = Assumptions(
    invited=((9 * HOUR, 4),), desks=((9 * HOUR, 1),), opens=9 * HOUR, closes=10 * HOUR
)
RETURN = ReturnWish(cards=(ANY,), label="1", seal="Z", courier="K", reference="R")
FILE = Path("absent.csv")
PAPER = PaperOnFile(paper=Paper.BIRTH_CERTIFICATE, dated=f.TODAY)
WISH = Wish(location_id=ANY, service="COLLECT_DOCUMENT", starts_at=f.later(60), person_ids=(ANY,))
HAND_OUT = HandOutWish(
    appointment_id=ANY, person_id=ANY, card_id=ANY, verification_id=ANY,
    old_document=f.NO_OLD_CARD,
)  # fmt: skip
CAPTURE = CaptureWish(
    appointment_id=ANY, person_id=ANY, photo=WhyNot.REUSED, prints=WhyNot.REUSED,
    signature=WhyNot.REUSED,
)  # fmt: skip
REFUSAL = RefusalWish(
    appointment_id=ANY, person_id=ANY, reason=Refusal.NO_DOCUMENT,
    next_step=NextStep.NEW_APPOINTMENT,
)  # fmt: skip
ASKED = (Asked(ANY, ("COLLECT_DOCUMENT",)),)
WAIT = WaitWish(location_id=ANY, participants=ASKED, from_day=f.TODAY, until_day=f.TODAY)
KIND = ServiceKind(
    code="BIOMETRICS", group="counter", base_minutes=15, extra_minutes=10, most_persons=6
)
SERIES = SeriesWish(location_id=ANY, name="Intake", starts_at=f.later(60), participants=ASKED)
CLOSURE = Closure(id=ANY, location_id=ANY, first_day=f.TODAY, last_day=f.TODAY)
RULE_SET = reuse_rules().sets[-2]
SET_WISH = SetWish(rules=RULE_SET, examples=reuse_examples()[-1:])
STORED_SET = StoredSet(
    id=ANY, code=RULE_SET.code, number=2, state=VersionState.DRAFT, step=1, rules=RULE_SET,
    examples=(), note="", made_at=f.NOW,
)  # fmt: skip
SECOND = Actor(
    operator_id=ANY, login="x", name="X", location_id=ANY, location_name="", session_id=ANY,
    permissions=frozenset(Permission),
)  # fmt: skip
MRZ = read(
    "P<VNMLE<<DUNG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nPC50376554VNM0804068M3210075<<<<<<<<<<<<<<<4",
    f.TODAY,
)
CHANGE = PlanChange(location_id=ANY, put=(CLOSURE,))
LINE = PreflightLine(
    expected=Expected(
        appointment_id=ANY, code="", starts_at=f.later(60), location_id=ANY, service="",
        needs_card=True, person_id=ANY, name="", v_number=None,
    ),
    readiness=Readiness.NO_CARD,
)  # fmt: skip
ORGANISATION = Organisation(id=ANY, name="Gemeente", kind=OrganisationKind.MUNICIPALITY)
STAFF = Staff(
    operator_id=ANY, login="new", name="New", organisation_id=ANY, location_id=ANY,
)  # fmt: skip
TERMS = Terms(
    number="M-1", organisation_id=ANY, grantee_office="x", grantor_office="x", basis_article="x",
    in_force_from=f.NOW, instructions_version="1", signing_line="x",
    scope=Scope(actions=frozenset({MandateAction.ISSUE})),
)  # fmt: skip
MANDATE = Mandate(
    id=ANY, terms=TERMS, state=MandateState.DRAFT, version=1, rule="mayor", made_at=f.NOW,
    made_by=ANY,
)  # fmt: skip
KEYS = device_keys.make("laptop")
PACK = PackWish(device_id=ANY, day=f.TODAY)
CONSENT = Consent(by="x", superior="y", on=f.TODAY)
WANTED = (Wanted(person_id=ANY, procedure="extension"),)
REPORT = AskedFigure(figure="hall_wait", first=f.TODAY, last=f.TODAY)
SCENARIO = Scenario(name="x", first_day=f.TODAY, weeks=1, runs=1)
OUTCOME = play(SCENARIO, scenario_assumptions().country(house_rules().services),
               scenario_assumptions())  # fmt: skip
PLANS = plans_for(
    Month(
        first_day=f.TODAY, last_day=f.TODAY, sites=(), needs={}, demand={}, present={},
        contract=Contract(hours_week=36, days_week=5, hours_day=9, travel_km=0),
    ),
    0.1,
)  # fmt: skip
P = Permission

# method, the permission it asks for, arguments after the actor
ONE_PERSON = (("COLLECT_DOCUMENT",),)
ASKED_BESIDE = {
    "consignments.announce": (P.IMPORT,), "ageing.due_at_partners": (P.PLAN,),
    "reports.cases": (P.SEE_PEOPLE,), "case_booking.preview": (P.SEE_PEOPLE,),
    "case_booking.book": (P.SEE_PEOPLE,),
    "day_closing.close": (P.KEEP,),
    "day_reports.institution_list": (P.SEE_PEOPLE,),
    "day_reports.institution_table": (P.SEE_PEOPLE,),
    "day_door.look": (P.SEE_PEOPLE,), "rule_sets.preview": (P.SEE_PEOPLE,),
}  # fmt: skip
"""What asks for a second permission besides the one that is named first."""

NEEDS: tuple[tuple[str, Permission, tuple[Any, ...]], ...] = (
    ("appointments.book", P.BOOK, (WISH, new_id())),
    ("appointments.move", P.BOOK, (ANY, f.later(60), ANY, new_id())),
    ("appointments.cancel", P.BOOK, (ANY, "asked for", new_id())),
    ("appointments.hold", P.BOOK, (WISH, new_id())),
    ("appointments.confirm", P.BOOK, (ANY, new_id())),
    ("appointments.release", P.BOOK, (ANY, new_id())),
    ("appointments.walk_in", P.CHECK_IN, (WISH, new_id())),
    ("appointments.withdraw", P.BOOK, (ANY, ANY, "ill", new_id())),
    ("appointments.move_one", P.BOOK, (ANY, ANY, f.later(60), ANY, new_id())),
    ("appointments.set_outcomes", P.CALL, (ANY, ((ANY, "BIOMETRICS", Outcome.DONE),), new_id())),
    ("appointments.set_outcome", P.CALL, (ANY, ANY, "VISA", Outcome.DONE, new_id())),
    ("appointments.expire", P.PLAN, ()),
    ("agenda.days", P.SEE_PEOPLE, (ANY, f.TODAY)),
    ("agenda.season", P.SEE_PEOPLE, (ANY, f.TODAY)),
    ("agenda.list_of", P.SEE_PEOPLE, (ANY, f.TODAY, 1, ListKind.CSV, "nl")),
    ("tower.look", P.PLAN, ()),
    ("proposals.month", P.PLAN, (ProposalWish(),)),
    ("proposals.propose", P.PLAN, (ProposalWish(),)),
    ("proposals.changes", P.PLAN, (PLANS, PLANS.present)),
    ("proposals.change", P.PLAN, (PLANS, PLANS.present, ANY)),
    ("scenarios.preset", P.PLAN, ("as_now",)),
    ("scenarios.run", P.PLAN, (SCENARIO,)),
    ("scenarios.keep", P.PLAN, (OUTCOME, new_id())),
    ("scenarios.kept", P.PLAN, ()),
    ("scenarios.named", P.PLAN, ("x",)),
    ("scenarios.forget", P.PLAN, (ANY, new_id())),
    ("waitlist.join", P.BOOK, (WAIT, new_id())),
    ("waitlist.leave", P.BOOK, (ANY, new_id())),
    ("waitlist.offer", P.PLAN, ()),
    ("series.plan", P.BOOK, (SERIES,)),
    ("series.book", P.BOOK, (SERIES, new_id())),
    ("packages.register", P.PACK_DAY, (KEYS, new_id())),
    ("packages.devices", P.PACK_DAY, ()),
    ("packages.retire", P.PACK_DAY, (ANY, new_id())),
    ("packages.all", P.PACK_DAY, ()),
    ("packages.look", P.PACK_DAY, (f.TODAY,)),
    ("rehearsals.note", P.PLAN, (ANY, "all desks tried", new_id())),
    ("invitations.invite_due", P.PLAN, ()),
    ("packages.pack", P.PACK_DAY, (PACK, new_id())),
    ("packages.withdraw", P.PACK_DAY, (ANY, "stolen", new_id())),
    ("offline.override", P.WORK_BEYOND, ("the hall is full", new_id())),
    ("offline.note_scan", P.CHECK_IN, (ScanFailure.UNREADABLE, new_id())),
    ("offline.close", P.HAND_OUT, (KEYS, new_id())),
    ("merging.merge", P.MERGE_DAY, (b"", new_id())),
    ("package_conflicts.open", P.MERGE_DAY, ()),
    ("package_conflicts.settled", P.MERGE_DAY, ()),
    ("package_conflicts.settle", P.MERGE_DAY, (ANY, Remedy.RECORD, "asked", new_id())),
    ("queue.check_in", P.CHECK_IN, (ANY, new_id())),
    ("queue.call", P.PICK, (ANY, new_id())),
    ("queue.call_next", P.CALL, (new_id(),)),
    ("queue.serve", P.CALL, (ANY, new_id())),
    ("queue.done", P.CALL, (ANY, new_id())),
    ("queue.no_show", P.CALL, (ANY, new_id())),
    ("queue.back_to_waiting", P.CALL, (ANY, new_id())),
    ("queue.recall", P.CALL, (ANY, new_id())),
    ("queue.park", P.CALL, (ANY, "room 2", new_id())),
    ("queue.resume", P.CALL, (ANY, new_id())),
    ("queue.transfer", P.CALL, (ANY, Target(desk_id=ANY), "", new_id())),
    ("queue.left", P.CHECK_IN, (ANY, new_id())),
    ("queue.prioritise", P.PRIORITISE, (ANY, None, new_id())),
    ("hall.take_desk", P.CALL, (new_id(),)),
    ("hall.close_desk_at", P.CALL, (f.later(60),)),
    ("hall.closing", P.CALL, (f.later(60),)),
    ("walk_ins.by_name", P.CHECK_IN, (Named(surname="Voorbeeld"), "BIOMETRICS", new_id())),
    ("walk_ins.candidates", P.SEE_PEOPLE, ("Voorbeeld",)),
    ("walk_ins.join", P.SEE_PEOPLE, (ANY, ANY, ANY, new_id())),
    ("preflight.tell", P.BOOK, (LINE, new_id())),
    ("preflight.release", P.BOOK, (LINE, new_id())),
    ("hall.walk_in", P.CHECK_IN, (WISH, new_id())),
    ("preflight.look", P.SEE_PEOPLE, (ANY, f.TODAY)),
    ("preflight.move_to_card", P.BOOK, (LINE, f.later(60), new_id())),
    ("day_door.now", P.CHECK_IN, ()),
    ("day_door.look", P.CHECK_IN, ("ABCDEFGH",)),
    ("day_door.look_at", P.CHECK_IN, (ANY,)),
    ("day_door.let_in", P.CHECK_IN, (ANY, new_id())),
    ("day_runner.lines", P.FETCH, ()),
    ("day_runner.fetch", P.FETCH, ("V11111111", new_id())),
    ("day_runner.bring_back", P.FETCH, ("V11111111", new_id())),
    ("day_runner.not_found", P.FETCH, ("V11111111", new_id())),
    ("day_captain.board", P.LEAD_DAY, ()),
    ("day_captain.loose_ends", P.LEAD_DAY, ()),
    ("day_captain.forecast", P.LEAD_DAY, ()),
    ("day_captain.begin", P.LEAD_DAY, (new_id(),)),
    ("day_captain.call_early", P.LEAD_DAY, (f.NOW, new_id())),
    ("day_captain.stop_early", P.LEAD_DAY, (new_id(),)),
    ("day_captain.want_desk", P.LEAD_DAY, (ANY, new_id())),
    ("day_captain.close_desk", P.LEAD_DAY, (ANY, new_id())),
    ("hall.arrive", P.CHECK_IN, ("ABCDEFGH", new_id())),
    ("lookup.appointment", P.CHECK_IN, ("ABCDEFGH",)),
    ("queue.undo", P.UNDO, (ANY, "by mistake", new_id())),
    ("identity.verify", P.VERIFY, (ANY, ANY, f.PASSPORT, f.ACCEPTED, new_id())),
    ("identity.second", P.VERIFY, (SECOND, ANY, f.ACCEPTED, new_id())),
    ("identity.compare", P.SEE_PEOPLE, (MRZ, f.person())),
    ("capture.of_visit", P.SEE_PEOPLE, (ANY, ANY)),
    ("capture.record", P.CAPTURE, (CAPTURE, new_id())),
    ("kept_pictures.fetch", P.CAPTURE, (ANY,)),
    ("kept_pictures.destroy_due", P.PLAN, ()),
    ("custody.present", P.HAND_OUT, ("V11111111", ANY, new_id())),
    ("custody.put_back", P.HAND_OUT, (ANY, "by mistake", new_id())),
    ("issuance.details", P.SEE_PEOPLE, (ANY,)),
    ("issuance.fees_today", P.HAND_OUT, ()),
    ("issuance.refuse", P.HAND_OUT, (REFUSAL, new_id())),
    ("storage.stock", P.KEEP, ()),
    ("trays.all", P.KEEP, ()),
    ("trays.in_use", P.KEEP, ()),
    ("trays.add", P.KEEP, ("A", 1, 10, new_id())),
    ("trays.rename", P.KEEP, (ANY, "B", new_id())),
    ("trays.move", P.KEEP, (ANY, 1, new_id())),
    ("storage.put_away_list", P.KEEP, ()),
    ("storage.put_away", P.KEEP, ("V11111111", "A", 1, new_id())),
    ("storage.pick_list", P.KEEP, (f.TODAY,)),
    ("storage.reserve", P.KEEP, ("V11111111", f.TODAY, new_id())),
    ("storage.reserve_visit", P.KEEP, ("V11111111", new_id())),
    ("storage.reserve_day", P.KEEP, (f.TODAY, new_id())),
    ("storage.release", P.KEEP, ("V11111111", new_id())),
    ("consignments.open", P.KEEP, ()),
    ("consignments.closed", P.KEEP, ()),
    ("consignments.sent", P.KEEP, ()),
    ("consignments.get", P.KEEP, (ANY,)),
    ("consignments.surrendered", P.KEEP, ()),
    ("consignments.announce", P.KEEP, (FILE, "M-1", "Courier", new_id())),
    ("consignments.pack", P.KEEP, ((), ANY, "T-1", "Courier", new_id())),
    ("consignments.open_bag", P.KEEP, (ANY, "S1", new_id())),
    ("consignments.scan", P.KEEP, (ANY, "V11111111", new_id())),
    ("consignments.close", P.KEEP, (ANY, 0, new_id())),
    ("consignments.confirm", P.KEEP, (ANY, new_id())),
    ("counts.open", P.KEEP, ()),
    ("counts.get", P.KEEP, (ANY,)),
    ("counts.begin", P.KEEP, (SECOND, "", new_id())),
    ("counts.scan", P.KEEP, (ANY, "V11111111", new_id())),
    ("counts.explain", P.KEEP, (ANY, "V11111111", Explanation.MISSING, "", new_id())),
    ("counts.close", P.KEEP, (ANY, new_id())),
    ("cases.open_cases", P.KEEP, ()),
    ("cases.settled", P.KEEP, ()),
    ("cases.miss", P.KEEP, ("V11111111", "", new_id())),
    ("cases.recall", P.KEEP, ("V11111111", "asked for", new_id())),
    ("cases.settle", P.KEEP, (ANY, CustodyRemedy.FOUND, new_id())),
    ("ageing.due", P.KEEP, ()),
    ("ageing.due_at_partners", P.KEEP, ()),
    ("ageing.remind", P.KEEP, (("V11111111",), new_id())),
    ("ageing.take_back", P.KEEP, ("V11111111", "not collected", new_id())),
    ("ageing.destroy", P.KEEP, (SECOND, "V11111111", new_id())),
    ("papers.packing_list", P.KEEP, (ANY,)),
    ("papers.put_away_list", P.KEEP, ()),
    ("papers.pick_list", P.KEEP, (f.TODAY,)),
    ("papers.missing_report", P.KEEP, (ANY,)),
    ("papers.sticker", P.HAND_OUT, ("A1",)),
    ("stickers.rolls", P.KEEP, ()),
    ("stickers.next_number", P.HAND_OUT, ("RESIDENCE_ENDORSEMENT",)),
    ("stickers.add_roll", P.KEEP, ("RESIDENCE_ENDORSEMENT", "A1", "A9", new_id())),
    ("stickers.place", P.HAND_OUT, (ANY, ANY, "A1", f.TODAY, Written.BY_HAND, new_id())),
    ("stickers.spoil", P.HAND_OUT, ("A1", "torn", new_id())),
    ("stickers.destroy", P.KEEP, (SECOND, "A1", new_id())),
    ("issuance.visit", P.SEE_PEOPLE, (ANY,)),
    ("issuance.hand_out", P.HAND_OUT, (HAND_OUT, new_id())),
    ("issuance.undo", P.UNDO, (ANY, "by mistake", new_id())),
    ("issuance.sign", P.HAND_OUT, (ANY, Signed.PAPER, None, new_id())),
    ("people.search", P.SEE_PEOPLE, ("nguyen",)),
    ("people.page", P.SEE_PEOPLE, (ANY,)),
    ("people.add", P.BOOK, (f.person(), new_id())),
    ("people.change", P.BOOK, (f.person(), new_id())),
    ("people.add_representative", P.BOOK, (ANY, "Voorbeeld", Relation.PARENT, f.TODAY, new_id())),
    ("imports.runs", P.IMPORT, ()),
    ("imports.report", P.IMPORT, (ANY,)),
    ("imports.people", P.IMPORT, (FILE,)),
    ("imports.consignment", P.IMPORT, (FILE,)),
    ("imports.settle", P.IMPORT, (ANY, 2, {})),
    ("reported_documents.take_in", P.IMPORT, (FILE,)),
    ("reuse.take_in", P.IMPORT, (FILE,)),
    ("reuse.decide", P.SEE_PEOPLE, (ANY, Product.LATER_PERMIT)),
    ("papers_on_file.of_person", P.SEE_PEOPLE, (ANY,)),
    ("papers_on_file.record", P.BOOK, (ANY, PAPER, new_id())),
    ("papers_on_file.take_back", P.BOOK, (ANY, ANY, new_id())),
    ("papers_on_file.take_in", P.IMPORT, (FILE,)),
    ("contacts.noted", P.SEE_PEOPLE, (ANY,)),
    ("contacts.propose", P.SEE_PEOPLE, (WANTED,)),
    ("contacts.book", P.BOOK, (WANTED, (), new_id())),
    ("contacts.booked_before", P.BOOK, (WANTED, new_id())),
    ("case_load.plan", P.SEE_PEOPLE, (FILE,)),
    ("case_load.rows", P.SEE_PEOPLE, ((),)),
    ("case_booking.preview", P.BOOK, (FILE,)),
    ("case_booking.book", P.BOOK, (FILE,)),
    ("needless.look_ahead", P.PLAN, ()),
    ("needless.list", P.SEE_PEOPLE, ()),
    ("needless.release", P.BOOK, (ANY, ANY, new_id())),
    ("needless.keep", P.BOOK, (ANY, ANY, "why", new_id())),
    ("needless.reopen", P.BOOK, (ANY, ANY, new_id())),
    ("needless.take_back", P.BOOK, (ANY, ANY, "why", new_id())),
    ("identity_reports.report", P.VERIFY, (ANY,)),
    ("messages.appointment_letter", P.BOOK, (ANY,)),
    ("messages.receipt_letter", P.HAND_OUT, (ANY,)),
    ("outbox.list", P.BOOK, ()),
    ("job_runs.take", P.PLAN, (Job.SEND, f.NOW, timedelta(minutes=1))),
    ("job_runs.renew", P.PLAN, (timedelta(minutes=1),)),
    ("job_runs.finish", P.PLAN, (f.NOW, JobRun(job=Job.SEND, at="", seconds=0.0))),
    ("outbox.try_again", P.BOOK, (ANY, new_id())),
    ("outbox.print_letter", P.BOOK, (ANY, new_id())),
    ("lookup.find", P.SEE_PEOPLE, ("nguyen",)),
    ("audit.entries", P.SEE_AUDIT, (ANY,)),
    ("planning.add_location", P.PLAN, (f.location("RTM", "Rotterdam"), ANY, 1, ())),
    ("service_kinds.change", P.PLAN, (KIND, KIND, new_id())),
    ("service_kinds.stranded", P.PLAN, (KIND,)),
    ("planning.add_rules", P.PLAN, ((f.rule(ANY, 0),),)),
    ("planning.add_closure", P.PLAN, (CLOSURE,)),
    ("planning.preview", P.PLAN, (CHANGE,)),
    ("planning.apply", P.PLAN, (Preview(change=CHANGE), (), new_id())),
    ("planning.lay_out", P.PLAN, (ANY, date(2026, 10, 1), date(2026, 10, 2))),
    ("clients.add", P.MANAGE_OPERATORS, ("Booking site",)),
    ("clients.all", P.MANAGE_OPERATORS, ()),
    ("clients.retire", P.MANAGE_OPERATORS, ("Booking site",)),
    ("public_booking.products", P.BOOK, ((), "")),
    ("public_booking.locations", P.BOOK, ((),)),
    ("public_booking.dates", P.BOOK, (ONE_PERSON, "DH", f.TODAY, f.TODAY)),
    ("public_booking.times", P.BOOK, (ONE_PERSON, "DH", f.TODAY)),
    ("public_booking.create", P.BOOK, ((), "DH", f.NOW, "key")),
    ("public_booking.cancel", P.BOOK, (ANY, "key")),
    ("public_booking.details", P.BOOK, (ANY,)),
    ("issuance_days.days", P.SEE_DAYS, ()),
    ("issuance_days.day", P.SEE_DAYS, (ANY,)),
    ("issuance_days.at", P.SEE_DAYS, (ANY, f.TODAY)),
    ("issuance_days.institutions", P.SEE_DAYS, ()),
    ("issuance_days.transports", P.SEE_DAYS, (ANY,)),
    ("issuance_days.history", P.PLAN, (ANY,)),
    ("issuance_days.transports", P.SEE_DAYS, (ANY,)),
    ("issuance_days.put_institution", P.PLAN, (INSTITUTION, new_id())),
    ("issuance_days.make", P.PLAN, (ISSUANCE_DAY, new_id())),
    ("issuance_days.copy", P.PLAN, (ANY, f.TODAY, new_id())),
    ("issuance_days.change", P.PLAN, (ISSUANCE_DAY, new_id())),
    ("issuance_days.step", P.PLAN, (ANY, DayState.RUNNING, new_id())),
    ("day_guests.columns", P.IMPORT, (ANY, FILE)),
    ("day_guests.take_in", P.IMPORT, (ANY, ANY, FILE)),
    ("day_guests.ready", P.SEE_DAYS, (ANY,)),
    ("day_guests.settle_as", P.IMPORT, (GUEST, "V99999999", new_id())),
    ("day_guests.settle", P.IMPORT, (GUEST, None, new_id())),
    ("day_waves.of_day", P.SEE_DAYS, (ANY,)),
    ("day_waves.propose", P.PLAN, (ANY,)),
    ("day_waves.put_proposed", P.PLAN, (ANY, new_id())),
    ("day_waves.put", P.PLAN, (ANY, (), new_id())),
    ("invitations.of_day", P.SEE_DAYS, (ANY,)),
    ("invitations.preview", P.BOOK, (ANY,)),
    ("invitations.invite", P.BOOK, (ANY, new_id())),
    ("invitation_papers.make", P.BOOK, (ANY,)),
    ("invitation_answers.answer", P.BOOK, (ANY, InvitationAnswer.ACCEPT, new_id())),
    ("invitation_answers.by_code", P.BOOK, ("CODE", InvitationAnswer.ACCEPT, "key")),
    ("invitation_answers.take_in", P.BOOK, (ANY, FILE, new_id())),
    ("invitation_answers.find_other_times", P.BOOK, (ANY, new_id())),
    ("invitation_answers.offer", P.BOOK, (ANY, None, new_id())),
    ("day_fallback.preview", P.BOOK, (ANY,)),
    ("day_fallback.book", P.BOOK, (ANY, new_id())),
    ("day_closing.look", P.KEEP, (ANY,)),
    ("day_closing.send_back", P.KEEP, (ANY, RETURN, new_id())),
    ("day_closing.keep", P.KEEP, (ANY, (), "stays", new_id())),
    ("day_closing.close", P.PLAN, (ANY, new_id())),
    ("day_reports.report", P.KEEP, (ANY,)),
    ("day_reports.paper", P.KEEP, (ANY,)),
    ("day_reports.tables", P.KEEP, (ANY,)),
    ("day_reports.institution_list", P.PLAN, (ANY, ANY)),
    ("day_reports.institution_table", P.PLAN, (ANY, ANY)),
    ("day_reports.visits", P.PLAN, (ANY,)),
    ("day_variants.planned", P.SEE_DAYS, (ANY,)),
    ("day_variants.kept", P.SEE_DAYS, (ANY,)),
    ("day_variants.keep", P.PLAN, (ANY, "Six desks", ASSUMPTIONS, new_id())),
    ("day_variants.drop", P.PLAN, (ANY, new_id())),
    ("day_variants.play", P.SEE_DAYS, (ANY, ASSUMPTIONS, 1)),
    ("day_variants.apply", P.PLAN, (ANY, new_id())),
    ("day_variants.learn", P.PLAN, (ANY,)),
    ("partners.organisations", P.SEE_MANDATES, ()),
    ("partners.staff", P.SEE_MANDATES, (ANY,)),
    ("partners.add_organisation", P.MANAGE_MANDATES, (ORGANISATION, new_id())),
    ("partners.change_organisation", P.MANAGE_MANDATES, (ORGANISATION, new_id())),
    ("partners.add_staff", P.MANAGE_MANDATES,
     (STAFF, f.PASSWORD, frozenset({Role.PARTNER_CLERK}), new_id())),
    ("partners.record_staff", P.MANAGE_MANDATES, (STAFF, new_id())),
    ("mandates.all", P.SEE_MANDATES, ()),
    ("mandates.expiring", P.SEE_MANDATES, ()),
    ("mandates.page", P.SEE_MANDATES, (ANY,)),
    ("mandates.draft", P.MANAGE_MANDATES, (TERMS, new_id())),
    ("mandates.change_draft", P.MANAGE_MANDATES, (MANDATE, TERMS, new_id())),
    ("mandates.consent", P.MANAGE_MANDATES, (ANY, CONSENT, new_id())),
    ("mandates.put_in_force", P.MANAGE_MANDATES, (ANY, new_id())),
    ("mandates.suspend", P.MANAGE_MANDATES, (ANY, "why", new_id())),
    ("mandates.withdraw", P.MANAGE_MANDATES, (ANY, "minister", "letter", new_id())),
    ("mandates.close", P.MANAGE_MANDATES, (ANY, new_id())),
    ("turns.answer", P.SEE_PEOPLE, (ANY,)),
    ("turns.letter", P.SEE_PEOPLE, (ANY, "nl")),
    ("rule_sets.book", P.MANAGE_RULES, ()),
    ("rule_sets.page", P.MANAGE_RULES, (ANY,)),
    ("rule_sets.draft", P.MANAGE_RULES, (SET_WISH, new_id())),
    ("rule_sets.change", P.MANAGE_RULES, (STORED_SET, SET_WISH, new_id())),
    ("rule_sets.propose", P.MANAGE_RULES, (STORED_SET, new_id())),
    ("rule_sets.send_back", P.MANAGE_RULES, (STORED_SET, "why", new_id())),
    ("rule_sets.publish", P.MANAGE_RULES, (STORED_SET, new_id())),
    ("rule_sets.withdraw", P.MANAGE_RULES, (STORED_SET, "why", new_id())),
    ("rule_sets.preview", P.MANAGE_RULES, (RULE_SET, Product.LATER_PERMIT, f.TODAY)),
    ("mandate_letters.letter", P.SEE_MANDATES, (ANY,)),
    ("partner_shelf.look", P.SEE_OWN_SHELF, ()),
    ("partner_shelf.send_back", P.RETURN_CARDS,
     ((ANY,), SealedBag("S1", "Koerier"), "nobody came", new_id())),
    ("shelf_counts.compare", P.RETURN_CARDS, (None, "alone", (), new_id())),
    ("shelf_counts.close", P.RETURN_CARDS, (ANY, new_id())),
    ("partner_shelf.report_missing", P.RETURN_CARDS, (ANY, "gone", new_id())),
    ("reports.figure", P.SEE_REPORTS, (REPORT,)),
    ("reports.cases", P.SEE_REPORTS, (REPORT,)),
    ("report_papers.figure", P.SEE_REPORTS, (REPORT, ListKind.CSV, "nl")),
    ("report_papers.month", P.SEE_REPORTS, (f.TODAY, None, "nl")),
    ("reports.sum_up", P.PLAN, ()),
    ("reports.note_first_free", P.PLAN, ()),
    ("accounts.all", P.MANAGE_OPERATORS, ()),
    ("accounts.lock", P.MANAGE_OPERATORS, ("second", new_id())),
    ("accounts.unlock", P.MANAGE_OPERATORS, ("second", new_id())),
    ("accounts.reset_password", P.MANAGE_OPERATORS, ("second", f.PASSWORD, new_id())),
    ("accounts.assign", P.MANAGE_OPERATORS, ("second", frozenset({Role.HOST}), new_id())),
    ("accounts.retire", P.MANAGE_OPERATORS, ("second", new_id())),
    ("operators.add", P.MANAGE_OPERATORS, ("new", "New", f.PASSWORD, frozenset({Role.HOST}), ANY)),
)  # fmt: skip
ALSO = {
    "issuance.visit": P.SEE_OWN_SHELF, "identity.compare": P.SEE_OWN_SHELF,
    "lookup.find": P.SEE_OWN_SHELF, "packages.all": P.MERGE_DAY, "offline.close": P.MERGE_DAY,
    "papers.packing_list": P.RETURN_CARDS, "consignments.open": P.RETURN_CARDS,
    "consignments.open_bag": P.RETURN_CARDS, "consignments.scan": P.RETURN_CARDS,
    "consignments.close": P.RETURN_CARDS, "offline.note_scan": P.FETCH,
}  # fmt: skip
"""Methods for which a partner's permission is enough too, about its own location."""

OF_NOBODY = {
    "issuance.missing",  # tells codes only
    "operators.attest",  # asks the password of somebody else
    "operators.sign_out",
    "operators.proves",  # compares the own password
    "offline_accounts.enrol",  # the own account, with the own password
    "operators.at_desk",
    "hall.leave_desk",
    "capture.hindrance",  # tells a code only
}
"""Methods that anybody with a session may use."""


@pytest.fixture(scope="module")
def one_office(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Give an embedded office for all questions; none of them changes it."""
    path = tmp_path_factory.mktemp("permissions") / "office.db"
    for tail in ("", ".keys"):
        Path(f"{path}{tail}").write_bytes(Path(f"{sqlite_template}{tail}").read_bytes())
    office = f.open_office(str(path), SetClock(f.NOW))
    yield office
    office.close()


def services(office: Office) -> dict[str, Any]:
    return {name: one for name, one in vars(office).items() if name not in {"store", "rules"}}


def method_of(office: Office, name: str) -> Callable[..., Any]:
    service, method = name.split(".")
    found: Callable[..., Any] = getattr(services(office)[service], method)
    return found


def test_no_method_is_forgotten(one_office: Office) -> None:
    taking_actors = {
        f"{name}.{method}"
        for name, service in services(one_office).items()
        for method, function in inspect.getmembers(type(service), inspect.isfunction)
        if not method.startswith("_") and "actor" in inspect.signature(function).parameters
    }
    assert taking_actors == {name for name, _, _ in NEEDS} | OF_NOBODY


@pytest.fixture(scope="module")
def somebody(one_office: Office) -> Actor:
    return f.seat(one_office, "demo")


@pytest.mark.parametrize(("name", "permission", "arguments"), NEEDS, ids=[n for n, _, _ in NEEDS])
def test_a_role_may_what_its_permissions_say(
    one_office: Office, somebody: Actor, name: str, permission: Permission,
    arguments: tuple[Any, ...],
) -> None:  # fmt: skip
    """Every role that has not the permission is refused, by its name; what others may do is told
    by the tests of that service.
    """
    said: dict[Role, tuple[Code, dict[str, Any]] | None] = {}
    for role in Role:
        actor = replace(somebody, permissions=permissions_of(frozenset({role})))
        if actor.may(permission) or actor.may(ALSO.get(name, permission)):
            continue
        said[role] = None
        try:
            method_of(one_office, name)(actor, *arguments)
        except CounterError as error:
            said[role] = (error.code, error.values)
    assert said == dict.fromkeys(said, (Code.NOT_PERMITTED, {"permission": permission.value}))


@pytest.mark.parametrize(("name", "permission", "arguments"), NEEDS, ids=[n for n, _, _ in NEEDS])
def test_the_one_permission_is_enough(
    one_office: Office, somebody: Actor, name: str, permission: Permission,
    arguments: tuple[Any, ...],
) -> None:  # fmt: skip
    actor = replace(somebody, permissions=frozenset({permission, *ASKED_BESIDE.get(name, ())}))
    refusals: list[Code] = []
    try:
        method_of(one_office, name)(actor, *arguments)
    except CounterError as error:
        refusals.append(error.code)
    assert Code.NOT_PERMITTED not in refusals
