"""All services of an office, joined once, and the making of a new office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Operator, Role, permissions_of
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.planning.opening import Location
from counter_app.domain.rules import HouseRules
from counter_app.services.accounts import Accounts
from counter_app.services.ageing import Ageing
from counter_app.services.agenda import Agenda
from counter_app.services.appointments import Appointments
from counter_app.services.audit import Audit
from counter_app.services.avoided import Avoided
from counter_app.services.capture import Capture
from counter_app.services.case_booking import CaseLoadBooking
from counter_app.services.case_load import CaseLoad
from counter_app.services.clients import Clients
from counter_app.services.consignments import Consignments
from counter_app.services.contacts import Contacts
from counter_app.services.counts import Counts
from counter_app.services.custody import Custody
from counter_app.services.custody_cases import Cases
from counter_app.services.custody_papers import CustodyPapers
from counter_app.services.day_closing import DayClosing
from counter_app.services.day_fallback import DayFallback
from counter_app.services.day_forecast import played_on
from counter_app.services.day_guests import DayGuests
from counter_app.services.day_reports import DayReports
from counter_app.services.day_slots import DaySlots
from counter_app.services.day_variants import DayVariants
from counter_app.services.day_waves import DayWaves
from counter_app.services.hall import Hall
from counter_app.services.identity import Identity
from counter_app.services.identity_reports import IdentityReports
from counter_app.services.imports import Imports
from counter_app.services.invitation_answers import InvitationAnswers
from counter_app.services.invitation_papers import InvitationPapers
from counter_app.services.invitations import Invitations
from counter_app.services.issuance import Issuance
from counter_app.services.issuance_day_captain import DayCaptain
from counter_app.services.issuance_day_door import DayDoor
from counter_app.services.issuance_day_runner import DayRunner
from counter_app.services.issuance_days import IssuanceDays
from counter_app.services.job_runs import JobRuns
from counter_app.services.kept_pictures import KeptPictures
from counter_app.services.lookup import Lookup
from counter_app.services.lost_connections import patient
from counter_app.services.mandate_letters import MandateLetters
from counter_app.services.mandates import Mandates
from counter_app.services.messages import Messages, make_signing_key
from counter_app.services.needless import NeedlessVisits
from counter_app.services.offline import OfflineWork
from counter_app.services.offline_accounts import OfflineAccounts
from counter_app.services.operators import Operators
from counter_app.services.outbox import Outbox
from counter_app.services.package_conflicts import PackageConflicts
from counter_app.services.package_merge import Merging
from counter_app.services.packages import Packages
from counter_app.services.papers_on_file import PapersOnFile
from counter_app.services.partner_office import PartnerOffice
from counter_app.services.partner_shelf import PartnerShelf
from counter_app.services.partners import Partners
from counter_app.services.people import People
from counter_app.services.placing import Placer
from counter_app.services.planning import Planning, insert_location
from counter_app.services.preflight import Preflight
from counter_app.services.proposals import Proposals
from counter_app.services.public_booking import PublicBooking
from counter_app.services.queue import Queue
from counter_app.services.rehearsals import Rehearsals
from counter_app.services.report_papers import ReportPapers
from counter_app.services.reported_documents import ReportedDocuments
from counter_app.services.reports import Reports
from counter_app.services.reuse import Reuse
from counter_app.services.rule_sets import RuleSets
from counter_app.services.scenarios import Scenarios
from counter_app.services.series import Series
from counter_app.services.service_kinds import ServiceKinds
from counter_app.services.shelf_counts import ShelfCounts
from counter_app.services.stickers import Stickers
from counter_app.services.storage import Storage
from counter_app.services.tower import Tower
from counter_app.services.trays import Trays
from counter_app.services.turn import Turns
from counter_app.services.waitlist import Waitlist
from counter_app.services.walk_ins import WalkIns
from counter_app.settings import (
    contact_rules,
    custody_rules,
    delegation_rules,
    fee_table,
    figure_rules,
    keeping_rules,
    photo_rules,
    plan_rules,
    planning_figures,
    reuse_examples,
    reuse_rules,
    scenario_assumptions,
    tower_rules,
    turn_rules,
)
from counter_app.store import schema
from counter_app.store.base import table
from counter_app.store.keyfile import Cost
from counter_app.store.store import Store
from counter_app.store.tables.planning import OrganisationRow, ServiceKindRow

_AS_THEY_ARE = frozenset({"store", "rules", "operators"})
"""All other parts of an office go on over lost connections; who signs in is told at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOffice:
    """What a new office is made of.

    Attributes:
        location: its first location; more are added by `Planning.add_location`.
        services: codes of the services that the location offers.
        is_practice: whether all in it is made up; only such an office has a practice reader.
    """

    organisation: str
    location: Location
    desks: int
    services: tuple[str, ...]
    login: str
    name: str
    password: str
    roles: frozenset[Role] = frozenset({Role.ADMINISTRATOR, Role.PLANNER})
    is_practice: bool = False


class Office:
    """The services over one store; screens and commands receive this."""

    def __init__(self, store: Store, rules: HouseRules, cost: Cost | None = None) -> None:
        """Join the parts; nothing is opened yet."""
        self.store = store
        self.rules = rules
        self.operators = Operators(store, rules, cost or Cost())
        self.accounts = Accounts(store, self.operators)
        self.planning = Planning(store, rules)
        self.service_kinds = ServiceKinds(store)
        bounds = tower_rules()
        self.tower = Tower(store, bounds)
        self.proposals = Proposals(store, bounds)
        self.scenarios = Scenarios(store, rules, scenario_assumptions())
        self.people = People(store)
        self.appointments = Appointments(store, rules)
        self.agenda = Agenda(store)
        self.waitlist = Waitlist(store, rules, self.appointments)
        self.series = Series(store, rules)
        self.queue = Queue(store, rules)
        self.walk_ins = WalkIns(store, rules, self.queue)
        self.identity = Identity(store)
        self.identity_reports = IdentityReports(store)
        self.reported_documents = ReportedDocuments(store)
        self.custody = Custody(store)
        self.issuance = Issuance(store, rules, fee_table())
        periods = custody_rules()
        self.storage = Storage(store)
        self.trays = Trays(store)
        self.consignments = Consignments(store, periods)
        self.counts = Counts(store, periods)
        self.cases = Cases(store, periods)
        self.ageing = Ageing(store, periods)
        self.stickers = Stickers(store, rules)
        self.papers = CustodyPapers(store, self.storage, rules.sticker_mm)
        self.issuance_days = IssuanceDays(store, DaySlots(self.planning))
        self.rehearsals = Rehearsals(store, self.issuance_days)
        self.day_closing = DayClosing(store)
        self.day_variants = DayVariants(store, rules, planning_figures(), self.issuance_days)
        self.day_reports = DayReports(store)
        self.day_guests = DayGuests(store)
        self.day_waves = DayWaves(store)
        self.invitations = Invitations(store)
        self.day_fallback = DayFallback(store)
        self.invitation_answers = InvitationAnswers(store)
        self.imports = Imports(store)
        plan, placer = plan_rules(), Placer(rules.booking)
        self.papers_on_file = PapersOnFile(store, plan, contact_rules())
        self.messages = Messages(store, rules, self.papers_on_file)
        self.invitation_papers = InvitationPapers(store, self.messages, self.papers_on_file)
        self.outbox = Outbox(store, self.messages)
        self.job_runs = JobRuns(store)
        shipped = reuse_rules()
        self.reuse = Reuse(store, shipped)
        self.rule_sets = RuleSets(store, shipped, reuse_examples())
        self.turns = Turns(store, turn_rules(), shipped, contact_rules(), plan)
        self.kept_pictures = KeptPictures(store, keeping_rules())
        self.capture = Capture(store, photo_rules(), self.kept_pictures)
        self.lookup = Lookup(store)
        self.day_door = DayDoor(store, rules, self.lookup)
        self.day_runner = DayRunner(store, rules)
        self.day_captain = DayCaptain(store, rules, played_on(rules.queue, planning_figures()))
        self.hall = Hall(store, rules, self.queue, self.lookup, self.appointments)
        avoided = Avoided(self.appointments, plan.travel, plan.once_within)
        self.preflight = Preflight(store, rules, self.appointments, avoided)
        self.contacts = Contacts(
            store, plan, shipped, contact_rules(), self.appointments, placer, avoided
        )
        self.case_load = CaseLoad(
            store, plan, shipped, contact_rules(), self.appointments, rules.horizon_days
        )
        self.case_booking = CaseLoadBooking(store, self.case_load, self.contacts)
        self.needless = NeedlessVisits(
            store, plan, shipped, contact_rules(), placer, avoided, rules.undo_within
        )
        self.partners = Partners(store, self.operators)
        delegation = delegation_rules()
        self.mandates = Mandates(store, delegation)
        self.mandate_letters = MandateLetters(store, delegation)
        self.partner_shelf = PartnerShelf(store, periods, delegation.warn)
        self.shelf_counts = ShelfCounts(store, periods)
        self.offline_accounts = OfflineAccounts(store, self.operators, cost or Cost())
        self.packages = Packages(store)
        self.offline = OfflineWork(store, rules)
        self.merging = Merging(store)
        self.package_conflicts = PackageConflicts(store)
        self.reports = Reports(store, figure_rules(), self.appointments, rules.horizon_days)
        self.report_papers = ReportPapers(store, self.reports)
        self.audit = Audit(store)
        self.clients = Clients(store)
        self.public_booking = PublicBooking(store, self.appointments)
        for name, part in vars(self).items():
            if name not in _AS_THEY_ARE:
                patient(part, store)

    def seen_by(self, actor: Actor) -> Office:
        """Return the office as an actor may see it: a partner gets the part that is its own."""
        if not actor.is_partner:
            return self
        return cast("Office", PartnerOffice(self, actor))

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def found(self, new: NewOffice) -> Operator:
        """Make the schema and the first location and operator in an empty database.

        Raises:
            Refused: STORE_EXISTS when there is an office already.
            Invalid: PASSWORD_TOO_SHORT, REQUIRED.
        """
        if schema.state(self.store) is not schema.SchemaState.EMPTY:
            raise Refused(Code.STORE_EXISTS)
        schema.make(self.store)
        founder = Actor(
            operator_id=UUID(int=0), login=new.login, name=new.name, location_id=new.location.id,
            location_name=new.location.name, session_id=new_id(),
            permissions=permissions_of(new.roles),
        )  # fmt: skip
        with self.store.work(founder) as work:
            organisation_id = new_id()
            work.session.execute(
                insert(table(OrganisationRow)),
                {
                    "id": organisation_id,
                    "name": new.organisation,
                    "kind": OrganisationKind.IMMIGRATION_SERVICE,
                    "is_practice": new.is_practice,
                },
            )
            work.session.execute(insert(table(ServiceKindRow)), self._service_kinds())
            insert_location(work, new.location, organisation_id, new.desks, new.services)
            make_signing_key(work.session, self.store.clock)
            operator = self.operators.insert(
                work.session, new.login, new.name, new.password, new.roles, new.location.id
            )
            work.audit("office.founded", organisation_id, operator=str(operator.id))
        return operator

    def _service_kinds(self) -> list[dict[str, object]]:
        return [
            {
                "code": kind.code, "service_group": kind.group, "base_minutes": kind.base_minutes,
                "extra_minutes": kind.extra_minutes, "most_persons": kind.most_persons,
                "bring": " ".join(kind.bring), "needs": " ".join(kind.needs),
                "youngest": kind.youngest, "oldest": kind.oldest, "needs_card": kind.needs_card,
            }
            for kind in self.rules.services.values()
        ]  # fmt: skip
