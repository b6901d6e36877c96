"""Statements put into SQL once per process: doors of one kind share what was compiled."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import Dialect
from sqlalchemy.util import LRUCache

_KEPT = 2000
"""Statements; the program has about a thousand."""

_shared: dict[Hashable, tuple[Dialect, LRUCache[Any, Any]]] = {}
_lock = threading.Lock()


def share(engine: Engine, kind: Hashable) -> Engine:
    """Let an engine use what others of its kind have compiled, from its second connection on.

    Each operator of a shared database has an engine, and compiling takes longer than most answers.
    The first connection tells which server it is: compiled statements are keyed by their dialect,
    so engines of one kind to servers of one version share one.
    """

    def found(_connection: object, _entry: object) -> None:
        version = getattr(engine.dialect, "server_version_info", None)
        with _lock:
            fresh = (engine.dialect, LRUCache[Any, Any](_KEPT))
            dialect, compiled = _shared.setdefault((engine.name, version, kind), fresh)
        engine.dialect = dialect
        engine.update_execution_options(compiled_cache=compiled)

    event.listen(engine, "connect", found, once=True)
    return engine
