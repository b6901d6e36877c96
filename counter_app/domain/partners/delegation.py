"""Who may delegate handing out to whom: the legal position of a day, as dated data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.partners.organisation import OrganisationKind


class DelegationStatus(StrEnum):
    """Whether the law as it stands lets it happen."""

    LAW = "law"
    CHANGE_OF_LAW = "change_of_law"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationRule:
    """To which organisations handing out may be delegated, since when, and by which text.

    Attributes:
        office: whom the mandate goes to in such an organisation.
        sub_mandate: whether the mandatee may go on to mandate officials below.
    """

    code: str
    kinds: frozenset[OrganisationKind]
    status: DelegationStatus
    office: str
    sub_mandate: bool
    valid_from: date
    valid_until: date | None
    source: str

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on a day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationRules:
    """All of them.

    Attributes:
        warn: how long before an end somebody is told.
        signing_line: in whose name a decision is signed (Awb 10:10).
        grantor: who gives the mandate.
    """

    rules: tuple[DelegationRule, ...]
    warn: timedelta
    signing_line: str
    grantor: str

    @classmethod
    def parse(cls, text: str) -> DelegationRules:
        """Read a rule file (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        rules = tuple(
            DelegationRule(
                code=rule["code"], kinds=frozenset(map(OrganisationKind, rule["kinds"])),
                status=DelegationStatus(rule["status"]), office=rule["office"],
                sub_mandate=rule["sub_mandate"], valid_from=rule["valid_from"],
                valid_until=rule.get("valid_until"), source=rule["source"],
            )
            for rule in data["rules"]
        )  # fmt: skip
        return cls(
            rules=rules, warn=timedelta(days=data["warn_days"]), signing_line=data["signing_line"],
            grantor=data["grantor"],
        )  # fmt: skip

    def of(self, kind: OrganisationKind, day: date) -> DelegationRule:
        """Return what holds for a kind of organisation on a day.

        Raises:
            Refused: DELEGATION_NOT_ALLOWED where no rule speaks of it.
        """
        for rule in self.rules:
            if kind in rule.kinds and rule.holds_on(day):
                return rule
        raise Refused(Code.DELEGATION_NOT_ALLOWED, kind=kind, source="")

    def check(self, kind: OrganisationKind, day: date, pilot: str) -> DelegationRule:
        """Return the rule under which a mandate may be given.

        Raises:
            Refused: DELEGATION_NOT_ALLOWED where the law has to change first and no pilot is named.
            Invalid: BAD_WORD for a pilot where the law allows it: papers would say what is not so.
        """
        rule = self.of(kind, day)
        if rule.status is DelegationStatus.LAW and pilot.strip():
            raise Invalid(Code.BAD_WORD, "pilot", value=pilot)
        if rule.status is DelegationStatus.CHANGE_OF_LAW and not pilot.strip():
            raise Refused(Code.DELEGATION_NOT_ALLOWED, kind=kind, source=rule.source)
        return rule
