"""What a clerk looks and feels for, per kind of document: data of `resources/guidance`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from counter_app.domain.identity.document_kinds import DocumentKind
from counter_app.domain.identity.verification import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing to look for.

    Attributes:
        code: its name, as it is kept with a verification.
        question: the answer that it supports.
        words: the sentence per language.
        source: which public source says so, by its word in the README there.
    """

    code: str
    question: Question
    words: Mapping[str, str]
    source: str

    def say(self, language: str) -> str:
        """Return the sentence in a language; in English where there is none."""
        return self.words.get(language, self.words["en"])


@dataclass(frozen=True, slots=True)
class Guidance:
    """The check lists, what to ask, and what to do in doubt."""

    kinds: Mapping[DocumentKind, tuple[Check, ...]]
    holder: tuple[Check, ...]
    questions: Mapping[str, tuple[str, ...]]
    doubt: Mapping[str, tuple[str, ...]]

    @classmethod
    def parse(cls, text: str) -> Guidance:
        """Read the guidance (TOML). Raises KeyError or ValueError for damaged or lacking data."""
        data = tomllib.loads(text)
        checks = {
            code: Check(
                code=code, question=Question(facts["question"]), source=facts["source"],
                words={"en": facts["en"], "nl": facts["nl"]},
            )
            for code, facts in data["checks"].items()
        }  # fmt: skip
        return cls(
            kinds={
                kind: tuple(checks[code] for code in data["kinds"][kind.value])
                for kind in DocumentKind
            },
            holder=tuple(checks[code] for code in data["holder"]["checks"]),
            questions={language: tuple(said) for language, said in data["questions"].items()},
            doubt={language: tuple(said) for language, said in data["doubt"].items()},
        )

    def document_checks(self, kind: DocumentKind) -> tuple[Check, ...]:
        """Return what to look for on a document."""
        return self.kinds[kind]

    def asked(self, language: str) -> tuple[str, ...]:
        """Return questions to ask the person, in a language; in English where there are none."""
        return self.questions.get(language, self.questions["en"])

    def in_doubt(self, language: str) -> tuple[str, ...]:
        """Return what to do in doubt, in a language; in English where there is nothing."""
        return self.doubt.get(language, self.doubt["en"])
