"""The table of example persons of the shipped rule sets."""

from __future__ import annotations

from counter_app import paths
from counter_app.domain.reuse.examples import Example
from counter_app.domain.reuse.examples import read as read_examples

TABLE = paths.resource("rules", "reuse", "examples.csv")


def read() -> tuple[Example, ...]:
    return read_examples(TABLE.read_text(encoding="utf-8"))
