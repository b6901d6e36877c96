"""`counter-app trust`: the national certificates that this machine believes."""

from __future__ import annotations

from pathlib import Path

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import A_FILE, REFUSED, console_of, group
from counter_app.cli.words import chip as chip_words
from counter_app.domain.clock import SystemClock
from counter_app.domain.identity.trust import ImportedFile

_FOLDER_HELP = "Folder of national certificates; the one of the settings by default."


@group("trust")
def trust() -> None:
    """Look after the national certificates that tell which states' chips are believed."""


@trust.command("list")
@click.option(
    "--trust",
    "folder",
    default=None,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help=_FOLDER_HELP,
)
@click.pass_context
def list_(ctx: click.Context, folder: Path | None) -> None:
    """Show which states are known, from which lists, and how old those are."""
    from counter_app.emrtd.trust_store import TrustStore

    console = console_of(ctx)
    store = TrustStore(folder or console.settings.trust_or_default)
    summary = store.summary(SystemClock().now())
    language = console.language
    for state in summary.states:
        console.say("trust_state", state=state.state, certificates=state.certificates,
                    until=state.valid_until.date().isoformat())  # fmt: skip
    for source in summary.sources:
        console.say(
            "trust_source", name=source.name, days=source.age_days,
            kind=words.pick(chip_words.KINDS[source.kind], language),
            signer=words.pick(chip_words.SIGNERS[source.signer], language),
        )  # fmt: skip
    if summary.states or summary.training:
        console.say("trust_total", certificates=summary.certificates, states=len(summary.states),
                    revocations=summary.revocation_lists, training=summary.training)  # fmt: skip
    else:
        console.say("trust_empty")
    console.answer(summary)


@trust.command("import")
@click.argument(
    "paths", nargs=-1, required=True, metavar="FILE|DIR...", type=click.Path(path_type=Path)
)
@click.option(
    "--trust",
    "folder",
    default=None,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help=_FOLDER_HELP,
)
@click.option(
    "--signed-by",
    "authorities",
    multiple=True,
    metavar="FILE",
    type=A_FILE,
    help="National certificate that must stand behind a list; may be given again.",
)
@click.option("--training", is_flag=True, help="Take in certificates made for practice as well.")
@click.pass_context
def import_(
    ctx: click.Context, paths: tuple[Path, ...], folder: Path | None,
    authorities: tuple[Path, ...], training: bool,
) -> None:  # fmt: skip
    """Take in master lists, single certificates, revocation lists and ICAO directory files.

    A list whose signature is wrong is never taken in. Who signed it is checked against the
    certificate that --signed-by names, or that was taken in before. Exit code 1 when a file was
    not taken in.
    """
    from counter_app.emrtd.trust_import import TrustImport, authority_of

    console = console_of(ctx)
    known = [authority_of(path) for path in authorities]
    target = folder or console.settings.trust_or_default
    taking = TrustImport(target, authorities=known, with_training=training)
    done = taking.take(paths, SystemClock().now())
    for file in done:
        _show(console, file)
    console.answer(done)
    if not done or any(file.is_refused for file in done):
        ctx.exit(REFUSED)


def _show(console: Console, file: ImportedFile) -> None:
    language = console.language
    facts = ""
    if file.kind is not None:
        facts = words.sentence(
            "trust_facts", language, kind=words.pick(chip_words.KINDS[file.kind], language),
            added=file.added, removed=file.removed, unreadable=file.unreadable,
            signer=words.pick(chip_words.SIGNERS[file.signer], language),
        )  # fmt: skip
    outcome = words.pick(chip_words.OUTCOMES[file.outcome], language)
    console.say("trust_file", name=file.name, outcome=outcome, facts=facts)
