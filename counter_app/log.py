"""The log: JSON lines in a rotating file of the user, without anything about a person.

Two nets keep personal data out. Only allow-listed keys pass, and none of them is made to hold a
name; what passes is searched for what looks like a number or a zone of a person. Of an error the
log keeps its kind and where it happened, never its text, which may quote what was typed.
"""

from __future__ import annotations

import logging
import logging.handlers
import re
from collections.abc import MutableMapping
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, Final

from counter_app import paths

if TYPE_CHECKING:  # it takes longer to load than the window: see `_structlog`
    import structlog
    from structlog.typing import EventDict, WrappedLogger

FILE_NAME: Final = "counter.log"
_FILE_BYTES: Final = 2_000_000
_FILES_KEPT: Final = 5
_PACKAGE: Final = "counter_app"
_INCIDENT_ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0, O, 1, I: it is read out

ALLOWED: Final = frozenset(
    {
        "event", "level", "logger", "timestamp", "incident", "error", "frames", "code", "job",
        "seconds", "count", "rows", "added", "held_back", "flaws", "entries", "days", "state",
        "device", "version", "platform", "language", "schema", "kept",
    }
)  # fmt: skip
"""Keys that a line may have; all others are left out."""

REMOVED: Final = "[removed]"
_PERSONAL: Final = re.compile(
    r"""
    [A-Z0-9<]*<{2}[A-Z0-9<]*            # part of a machine readable zone
    | (?<!\w)\d[\d\ ]{7,12}\d(?!\w)     # V-number or citizen service number, also in groups
    | \bV[1-9A-NP-Z]{8}\b               # number of a card
    | [^\s@<>"']+@[^\s@<>"']+           # e-mail address
    | \b[A-Z0-9<]{28,}(?![\w<])         # a whole line of one
    | \b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b | \b\d{4}-\d{2}-\d{2}(?!\d)  # a date, as of a birth
    """,
    re.VERBOSE,
)


def without_people(_logger: WrappedLogger, _method: str, line: EventDict) -> EventDict:
    """Leave out keys that are not allowed, and what looks like data of a person (a processor)."""
    kept: dict[str, Any] = {}
    for key, value in line.items():
        if key in ALLOWED:
            kept[key] = value if key == "timestamp" else _clean(value)
    return kept


def frames(error: BaseException) -> list[str]:
    """Return where an error happened, outermost first: file, line and function, no values."""
    found: list[str] = []
    at: TracebackType | None = error.__traceback__
    while at is not None:
        code = at.tb_frame.f_code
        found.append(f"{_short(code.co_filename)}:{at.tb_lineno} {code.co_name}")
        at = at.tb_next
    return found


def configure(folder: Path | None = None, level: int = logging.INFO) -> Path:
    """Write the log below a folder (the user's own by default); return the file's path.

    Calling it again moves the log there. Raises OSError for a folder that cannot be written.
    """
    place = folder or paths.state_dir()
    place.mkdir(parents=True, exist_ok=True)
    path = place / FILE_NAME
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Lines())
    handler.set_name(_PACKAGE)
    root = logging.getLogger()
    stop()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)  # libraries speak up only when something is wrong
    logging.getLogger(_PACKAGE).setLevel(level)
    return path


def stop() -> None:
    """Close the log's file, if there is one."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if handler.get_name() == _PACKAGE:
            root.removeHandler(handler)
            handler.close()


def get(name: str) -> structlog.stdlib.BoundLogger:
    """Return the logger of a module: `get(__name__).info("event", count=3)`."""
    logger: structlog.stdlib.BoundLogger = _structlog().stdlib.get_logger(name)
    return logger


def incident(error: BaseException) -> str:
    """Log an error that should not have happened; return the number to tell the help desk."""
    import secrets  # seldom needed, and slow to load

    number = "".join(secrets.choice(_INCIDENT_ALPHABET) for _ in range(6))
    logging.getLogger(f"{_PACKAGE}.incident").error(
        "incident", exc_info=error, extra={"incident": number}
    )
    return number


class _Lines(logging.Formatter):
    """Writes records as JSON; loads what that takes when there is one to write."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record's line."""
        return self._formatter.format(record)

    @cached_property
    def _formatter(self) -> logging.Formatter:
        structlog = _structlog()
        lines: logging.Formatter = structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[
                structlog.stdlib.add_logger_name,
                structlog.stdlib.add_log_level,
                _own_words_only,
            ],
            processors=[
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                _error_by_kind,
                without_people,
                structlog.processors.JSONRenderer(ensure_ascii=False, default=str),
            ],
            use_get_message=False,
            pass_foreign_args=True,
        )
        return lines


@cache
def _structlog() -> ModuleType:
    """Load structlog, told from its first moment on to write to our file, never to a terminal."""
    import structlog

    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.add_log_level,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    return structlog


def _own_words_only(_logger: WrappedLogger, _method: str, line: EventDict) -> EventDict:
    """Fill in the values of our own messages; of a library's keep the pattern alone."""
    record: logging.LogRecord = line["_record"]
    number = getattr(record, "incident", None)
    if number is not None:
        line["incident"] = number
    values = line.pop("positional_args", None)
    if values and record.name.startswith(_PACKAGE):
        line["event"] = str(record.msg) % values
    return line


def _error_by_kind(_logger: WrappedLogger, _method: str, line: EventDict) -> EventDict:
    """Put an error's kind and place in the stead of its text."""
    found = line.pop("exc_info", None)
    error = found[1] if isinstance(found, tuple) else found
    if isinstance(error, BaseException):
        causes: list[BaseException] = [error]
        while (cause := causes[-1].__cause__) is not None and cause not in causes:
            causes.append(cause)
        line["error"] = " < ".join(_kind(each) for each in causes)
        line["frames"] = frames(error)
    return line


def _kind(error: BaseException) -> str:
    code = getattr(error, "code", None)
    return f"{type(error).__name__}({code})" if isinstance(code, str) else type(error).__name__


def _clean(value: object) -> object:
    if isinstance(value, str):
        return _PERSONAL.sub(REMOVED, value)
    if isinstance(value, bool | int | float) or value is None:
        return value
    if isinstance(value, MutableMapping):
        return {key: _clean(item) for key, item in value.items() if key in ALLOWED}
    if isinstance(value, list | tuple | set | frozenset):
        return [_clean(item) for item in value]
    return _PERSONAL.sub(REMOVED, str(value))


def _short(file: str) -> str:
    """Name a source file from its package on: the folders above may name the user."""
    parts = Path(file).parts
    for anchor in ("site-packages", _PACKAGE):
        if anchor in parts:
            at = len(parts) - 1 - parts[::-1].index(anchor)
            return "/".join(parts[at + 1 :] if anchor == "site-packages" else parts[at:])
    return parts[-1] if parts else ""
