"""Documents that are written by a command: the examples as a table, and a year played again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from counter_app.cli.grammar import A_FILE, command, console_of
from counter_app.cli.words import reuse as words
from counter_app.domain.reuse.decision import Answer
from counter_app.domain.reuse.facts import Product

if TYPE_CHECKING:
    from counter_app.domain.reuse.examples import Example
    from counter_app.domain.reuse.replay import Asked, Assumptions, Replay
    from counter_app.domain.reuse.rules import ReuseRules

_OUT = click.option("--out", type=A_FILE, required=True, help="Where to write.")
SEED: Final = 2022
_SEEDS: Final = (2022, 2023, 2024)
_SMALL: Final = 40_000
"""Visits of the draws that only show how much an assumption weighs."""

_DOCUMENTS: Final = {
    Product.LATER_PERMIT: "later residence document",
    Product.FIRST_PERMIT: "first residence document",
    Product.FIRST_ASYLUM_PERMIT: "first document after asylum",
    Product.ID_W: "W or W2 document",
    Product.BREXIT: "Brexit document",
    Product.EU_FAMILY: "family of an EU citizen",
    Product.EU_CITIZEN: "EU, EEA or Swiss citizen",
}


@command("examples")
@_OUT
@click.pass_context
def examples(ctx: click.Context, out: Path) -> None:
    """Write the example persons of the shipped rule sets as a table that a lawyer can read."""
    from counter_app.settings import reuse_examples, reuse_rules

    console = console_of(ctx)
    found = reuse_examples()
    out.write_text(examples_page(found, reuse_rules()), encoding="utf-8")
    console.say("rules_written", file=out.name)
    console.answer({"file": out.name, "examples": len(found)})


@command("replay")
@click.argument("year", type=click.Choice(["2022"]))
@_OUT
@click.option("--visits", type=int, default=0, help="A smaller draw, of so many visits.")
@click.pass_context
def replay(ctx: click.Context, year: str, out: Path, visits: int) -> None:
    """Play a year again on made-up people: how many visits each rule set would have asked for."""
    from counter_app.domain.reuse.replay import replay as play
    from counter_app.settings import replay_assumptions, reuse_rules

    console, rules = console_of(ctx), reuse_rules()
    given, variants = replay_assumptions(int(year))
    runs = [play(rules, given, seed, visits) for seed in _SEEDS]
    small = min(visits or given.visits, _SMALL)
    others = [(name, play(rules, one, SEED, small)) for name, one in variants]
    out.write_text(replay_page(given, runs, others), encoding="utf-8")
    for one in runs[0].asked:
        console.say("rules_replayed", code=one.rule_set, visits=runs[0].total(one),
                    undecided=one.undecided)  # fmt: skip
    console.say("rules_written", file=out.name)
    console.answer(runs)


def examples_page(found: Sequence[Example], rules: ReuseRules) -> str:
    """Return `docs/reuse-examples.md`, in Markdown."""
    lines = [
        "# Example persons for the rules on photo and fingerprints",
        "",
        f"{len(found)} made-up persons with the answer that the published texts give, worked out"
        " by hand. Written by `counter-app rules examples --out docs/reuse-examples.md` from"
        " `resources/rules/reuse/examples.csv`; change that file, not this page. Each line is a"
        " test: the program gives exactly this answer for this reason. The sources are named in"
        " the rule files beside it. A record names day and place; nothing means that none exists.",
    ]
    for code in dict.fromkeys(one.rule_set for one in found):
        own = [one for one in found if one.rule_set == code]
        lines += ["", f"## Rule set {code}", ""]
        lines += _table(
            ("No.", "Day", "Document", "Born", "Photo on record", "Prints on record", "Answer",
             "Reason", "Because", "Source"),
            [_example(one, rules) for one in own],
        )  # fmt: skip
    return "\n".join(lines) + "\n"


def _example(one: Example, rules: ReuseRules) -> tuple[str, ...]:
    from counter_app.domain.reuse.engine import decide_on_the_day
    from counter_app.domain.reuse.examples import row_of

    row, age = row_of(one), decide_on_the_day(rules, one.facts).age
    reason = words.REASONS[one.reason].en.format(age=age)
    return (
        one.number, row["day"], _DOCUMENTS[one.facts.product], row["born"], row["photo"] or "–",
        row["fingerprints"] or "–", words.ANSWERS[one.answer].en, reason, one.because, one.source,
    )  # fmt: skip


def replay_page(
    given: Assumptions, runs: Sequence[Replay], others: Sequence[tuple[str, Replay]]
) -> str:
    """Return the report of a year played again, in Markdown."""
    first = runs[0]
    lines = [
        f"# The year {given.year} played again",
        "",
        f"Written by `counter-app rules replay {given.year} --out docs/replay-{given.year}.md`;"
        " run it again and the same page comes out. The question: how many visits would each"
        " published rule set on photo and fingerprints have asked for, had it held all year?",
        "",
        "**Read this first.** Published are the totals only. Who came, with which records and for"
        " which document, was not published; every such share is an assumption, listed below and"
        f" kept in `resources/rules/replay/{given.year}.toml`. The table shows what the rules do to"
        " made-up people under these assumptions. It is not a count.",
        "",
        "## Outcome",
        "",
        f"{first.people:,} people ask for a document, so that the visits under the rules as they"
        f" were ({given.rules_until} until {given.changed_on:%d %B}, then {given.rules_from}) reach"
        f" the published {first.other + first.collect + first.played:,}. Seeds"
        f" {', '.join(str(one.seed) for one in runs)}: lowest and highest of the three.",
        "",
    ]  # fmt: skip
    lines += _table(
        ("Rule set, all year", "Visits for photo or prints", "All counter visits",
         "Against the year as it was", "Not said by the text: at most so many more"),
        [_outcome(runs, n) for n in range(len(first.asked))],
    )  # fmt: skip
    lines += ["", "What people are told, of all who ask for a document (first seed):", ""]
    lines += _table(
        ("Answer", *(f"Rule set {one.rule_set}" for one in first.asked)),
        [
            (words.ANSWERS[answer].en,
             *(f"{one.answers.get(answer, 0) / first.people:.1%}" for one in first.asked))
            for answer in Answer
            if answer is not Answer.SIGNATURE_ONLY  # no published set asks for it
        ],
    )  # fmt: skip
    lines += ["", "## How much hangs on the assumptions", "",
              f"One assumption changed at a time, {_SMALL:,} visits drawn, given as a share of the"
              " visits of the year as it was.", ""]  # fmt: skip
    lines += _table(
        ("Assumption", *(f"Rule set {one.rule_set}" for one in first.asked)),
        [(name, *_shares(one)) for name, one in [("As below", first), *others]],
    )
    return "\n".join([*lines, "", *_assumed(given)]) + "\n"


def _outcome(runs: Sequence[Replay], n: int) -> tuple[str, ...]:
    def range_of(values: Iterable[int], *, signed: bool = False) -> str:
        least, most = min(found := list(values)), max(found)
        form = "+,d" if signed else ",d"
        return format(least, form) if least == most else f"{least:{form}} to {most:{form}}"

    pairs = [(run, run.asked[n]) for run in runs]
    return (
        pairs[0][1].rule_set,
        range_of(one.biometrics for _, one in pairs),
        range_of(run.total(one) for run, one in pairs),
        range_of((one.biometrics - run.played for run, one in pairs), signed=True),
        range_of(one.undecided for _, one in pairs),
    )


def _shares(run: Replay) -> list[str]:
    was = run.other + run.collect + run.played

    def share(one: Asked) -> str:
        least, most = run.total(one) / was, (run.total(one) + one.undecided) / was
        return f"{least:.0%}" if f"{least:.0%}" == f"{most:.0%}" else f"{least:.0%} to {most:.0%}"

    return [share(one) for one in run.asked]


def _assumed(given: Assumptions) -> list[str]:
    products = ", ".join(f"{_DOCUMENTS[one]} {share:.0%}" for one, share in given.products.items())
    ages = ", ".join(f"{low} to {high - 1}: {share:.0%}" for low, high, share in given.bands)
    lines = [
        "## Assumptions", "",
        f"- Published: {given.visits:,} counter visits ({given.source}). The stickers for people"
        " from Ukraine come on top and are left out; no rule on photo and prints touches them.",
        f"- {given.other:.0%} of the visits have nothing to do with a new document; each document"
        f" is collected in {given.collect:g} visit. Both are the same under every rule set.",
        f"- Documents: {products}.",
        f"- Ages: {ages}. Days of application: each day of the year is as likely.",
        f"- Records that are poor: {given.poor:.0%}; adults of whom no finger can ever be taken:"
        f" {given.no_fingers:.1%}. Of children under six no prints are on record.",
        f"- Before {given.changed_on:%d %B %Y} no text was found: rule set {given.rules_until} is"
        " assumed. Where a text is silent, nobody is counted as coming; the last column of the"
        " first table says how many more that could be.",
        "- A visit for photo and prints is not joined with another one.",
        "", "| Document | With records | Months old | Taken |", "|---|---|---|---|",
    ]  # fmt: skip
    for product, before in given.before.items():
        places = ", ".join(one.value for one in before.places)
        least, most = before.months
        lines.append(f"| {_DOCUMENTS[product]} | {before.share:.0%} | {least}–{most} | {places} |")
    return lines


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [
        f"| {' | '.join(head)} |", f"|{'---|' * len(head)}",
        *(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows),
    ]  # fmt: skip
