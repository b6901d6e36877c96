"""Other readers of machine readable zones, where somebody installed them to compare with.

They are no dependencies: `mrz` has another licence, `passporteye` brings hundreds of megabytes.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

Peer = Callable[[str], bool]
"""Takes the lines of a zone and tells whether it is accepted."""
_CHECKERS: Final = {44: "td3.TD3CodeChecker", 36: "td2.TD2CodeChecker", 30: "td1.TD1CodeChecker"}


def peers() -> dict[str, Peer]:
    """Return those that are installed, by the name of their package."""
    found = {}
    for name, make in (("mrz", _mrz), ("passporteye", _passporteye)):
        try:
            found[name] = make()
        except ImportError:
            continue
    return found


def _mrz() -> Peer:
    checkers: dict[int, Any] = {}
    for width, path in _CHECKERS.items():
        module, name = path.split(".")
        checkers[width] = getattr(import_module(f"mrz.checker.{module}"), name)

    def accepts(text: str) -> bool:
        try:
            return bool(checkers[text.index("\n")](text))
        except Exception:
            return False

    return accepts


def _passporteye() -> Peer:
    zone = import_module("passporteye.mrz.text").MRZ

    def accepts(text: str) -> bool:
        try:
            return bool(zone(text.split("\n")).valid)
        except Exception:
            return False

    return accepts
