"""A rule set as text, in the form of the files of `resources/rules/reuse`."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from typing import Final

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.reuse.dates import OLDEST_AGE
from counter_app.domain.reuse.facts import Modality, Place
from counter_app.domain.reuse.rules import (
    ModalityRule,
    ProductRule,
    ReuseMode,
    RuleSet,
    SetState,
)

_LONGEST_CODE: Final = 20
_MOST_MONTHS: Final = 600


def read(text: str) -> RuleSet:
    """Read a rule set. Raises Invalid(RULES_UNREADABLE), and as `check`."""
    try:
        found = RuleSet.parse(text)
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, AttributeError):
        raise Invalid(Code.RULES_UNREADABLE, "text") from None
    check(found)
    return found


def check(rules: RuleSet) -> None:
    """Look whether a set can be applied.

    Raises:
        Invalid: REQUIRED for a code, a source, a product or a number of months; TOO_LONG;
            BAD_DATE for an end before the beginning; BAD_NUMBER for an age nobody has; BAD_WORD
            for fingerprints by post: nobody can send them.
    """
    for field, value in (("code", rules.code), ("source", rules.source)):
        if not value.strip():
            raise Invalid(Code.REQUIRED, field)
    if len(rules.code) > _LONGEST_CODE:
        raise Invalid(Code.TOO_LONG, "code", most=_LONGEST_CODE)
    if rules.starts is None:
        raise Invalid(Code.REQUIRED, "starts")
    if rules.ends is not None and rules.ends < rules.starts:
        raise Invalid(Code.BAD_DATE, "ends")
    if rules.state is SetState.KNOWN and not rules.products:
        raise Invalid(Code.REQUIRED, "products")
    ages = [*rules.ages]
    for rule in rules.products.values():
        if rule.fingerprints.reuse is ReuseMode.BY_POST:
            raise Invalid(Code.BAD_WORD, "fingerprints", value=ReuseMode.BY_POST.value)
        for one in Modality:
            said = rule.of(one)
            ages.append(said.from_age)
            if said.reuse is ReuseMode.WITHIN and not 0 < said.months <= _MOST_MONTHS:
                raise Invalid(Code.REQUIRED, f"{one.value}_months")
    if any(not 0 <= age <= OLDEST_AGE for age in ages):
        raise Invalid(Code.BAD_NUMBER, "ages")


def written(rules: RuleSet) -> str:
    """Write what `read` reads."""
    lines = [
        f"code = {_text(rules.code)}", f"version = {rules.version}",
        f"state = {_text(rules.state.value)}",
    ]  # fmt: skip
    lines += [f"from = {rules.starts.isoformat()}"] if rules.starts else []
    lines += [f"until = {rules.ends.isoformat()}"] if rules.ends else []
    lines += [f"source = {_text(rules.source)}", f"ages = {list(rules.ages)}"]
    for product, rule in rules.products.items():
        lines += ["", f"[products.{product.value}]", *_product(rule, rules.source)]
    return "\n".join(lines) + "\n"


def _product(rule: ProductRule, source: str) -> list[str]:
    lines = [
        f"photo = {_modality(rule.photo)}", f"fingerprints = {_modality(rule.fingerprints)}",
        f"signature = {_modality(rule.signature)}", f"places = {_places(rule.places)}",
        f"doubtful_places = {_places(rule.doubtful_places)}",
        f"first_places = {_places(rule.first_places)}",
        f"under_one = {_text(rule.under_one.value)}",
    ]  # fmt: skip
    return [*lines, f"source = {_text(rule.source)}"] if rule.source != source else lines


def _modality(rule: ModalityRule) -> str:
    parts = [f"reuse = {_text(rule.reuse.value)}"]
    parts += [f"months = {rule.months}"] if rule.months else []
    parts += [f"from_age = {rule.from_age}"] if rule.from_age else []
    return f"{{ {', '.join(parts)} }}"


def _places(places: Iterable[Place]) -> str:
    return json.dumps([one.value for one in Place if one in set(places)])


def _text(text: str) -> str:
    """Write a basic string of TOML; JSON's escapes are TOML's, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
