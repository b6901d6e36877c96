"""What a visit occupies: pieces of time at the desks of service groups, and where they fit."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from counter_app.domain.appointments import Arrangement
from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.planning.ticks import (
    MOST_TICKS,
    places_over,
    start_mask,
    ticks_for,
    write_free,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a visit: so many desks of a group, from a tick after its beginning on."""

    group: str
    offset: int
    ticks: int
    places: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """What is free on a day for a group, one character per tick from the first open one on."""

    first_tick: int
    free: str


Visit = tuple[Piece, ...]
_Segments = tuple[tuple[str, tuple[tuple[int, int, int], ...]], ...]


def visit_of(
    kinds: Mapping[str, ServiceKind],
    coming: Sequence[Sequence[str]],
    arrangement: Arrangement = Arrangement.ONE_AFTER_ANOTHER,
) -> Visit:
    """Return what a visit occupies.

    Each service takes base + extra x (persons who want it - 1); the services of one group are
    served together, the groups one after the other. Side by side each person has a desk.

    Args:
        kinds: the services as the location offers them, by code.
        coming: the services of each person.

    Raises:
        Refused: NO_PARTICIPANT without persons, or for one who wants nothing; TOO_MANY_PERSONS.
    """
    if not coming or not all(coming):
        raise Refused(Code.NO_PARTICIPANT)
    for code, persons in Counter(code for one in coming for code in set(one)).items():
        kinds[code].minutes(persons)
    if arrangement is Arrangement.ONE_AFTER_ANOTHER or len(coming) == 1:
        return tuple(_lane(kinds, coming))
    desks = Counter(piece for one in coming for piece in _lane(kinds, [one]))
    return tuple(
        Piece(piece.group, piece.offset, piece.ticks, places) for piece, places in desks.items()
    )


def length(visit: Visit) -> int:
    """Return the ticks from the beginning of a visit to its end."""
    return max(piece.offset + piece.ticks for piece in visit)


def starts(visit: Visit, lines: Mapping[str, Line], not_before: int = 0) -> Iterator[int]:
    """Yield every tick of a day at which a visit could begin, the earliest first."""
    mask = _mask(visit, lines, not_before)
    while mask:
        high = mask.bit_length()
        yield MOST_TICKS - high
        mask ^= 1 << (high - 1)


def first(visit: Visit, lines: Mapping[str, Line], not_before: int = 0) -> int | None:
    """Return the first tick of a day at which a visit could begin, or None."""
    mask = _mask(visit, lines, not_before)
    return MOST_TICKS - mask.bit_length() if mask else None


def count(visit: Visit, lines: Mapping[str, Line], not_before: int = 0) -> int:
    """Count the ticks of a day at which a visit could begin."""
    return _mask(visit, lines, not_before).bit_count()


def fits(visit: Visit, lines: Mapping[str, Line], tick: int) -> bool:
    """Whether a visit could begin at a tick."""
    return bool(_mask(visit, lines, 0) >> (MOST_TICKS - 1 - tick) & 1) if tick >= 0 else False


def is_open(visit: Visit, lines: Mapping[str, Line], tick: int) -> bool:
    """Whether the day's lines reach over all ticks of a visit, free or not."""
    return all(
        (line := lines.get(piece.group)) is not None
        and line.first_tick <= tick + piece.offset
        and tick + piece.offset + piece.ticks <= line.first_tick + len(line.free)
        for piece in visit
    )


def rooms(visit: Visit, lines: Mapping[str, Line], tick: int) -> int:
    """Return how many such visits could begin at a tick."""
    return min(
        places_over(lines[group].free, tick + offset - lines[group].first_tick, ticks) // places
        for group, segments in _segments(visit)
        for offset, ticks, places in segments
    )


def taken(line: Line, piece: Piece, tick: int) -> Line:
    """Return a line without what a piece takes of it when its visit begins at a tick."""
    free = [ord(sign) - ord("0") for sign in line.free]
    begin = tick + piece.offset - line.first_tick
    for at in range(begin, begin + piece.ticks):
        free[at] -= piece.places
    return Line(line.first_tick, write_free(free))


def only_piece(visit: Visit) -> tuple[int, int] | None:
    """Return (ticks, places) of a visit at one group without changes of width, or None."""
    ((_, segments), *others) = _segments(visit)
    if others or len(segments) > 1:
        return None
    return segments[0][1], segments[0][2]


def _lane(kinds: Mapping[str, ServiceKind], coming: Sequence[Sequence[str]]) -> Iterator[Piece]:
    persons = Counter(code for one in coming for code in set(one))
    minutes: dict[str, int] = defaultdict(int)
    for code in sorted(persons):  # always the same order of groups, whoever comes first
        minutes[kinds[code].group] += kinds[code].minutes(persons[code])
    offset = 0
    for group, total in minutes.items():
        ticks = ticks_for(total)
        yield Piece(group, offset, ticks)
        offset += ticks


@lru_cache(maxsize=512)
def _segments(visit: Visit) -> _Segments:
    """Return (offset, ticks, desks) of each stretch of equal width, by group."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for group in dict.fromkeys(piece.group for piece in visit):
        pieces = [piece for piece in visit if piece.group == group]
        edges = sorted({edge for p in pieces for edge in (p.offset, p.offset + p.ticks)})
        wide: list[tuple[int, int, int]] = []
        for begin, end in itertools.pairwise(edges):
            desks = sum(p.places for p in pieces if p.offset <= begin < p.offset + p.ticks)
            if desks and wide and wide[-1][2] == desks and sum(wide[-1][:2]) == begin:
                wide[-1] = (wide[-1][0], wide[-1][1] + end - begin, desks)
            elif desks:
                wide.append((begin, end - begin, desks))
        found[group] = wide
    return tuple((group, tuple(wide)) for group, wide in found.items())


def _mask(visit: Visit, lines: Mapping[str, Line], not_before: int) -> int:
    """Return a bit mask of the ticks at which a visit could begin; tick 0 is the highest bit."""
    mask = (1 << MOST_TICKS - min(max(not_before, 0), MOST_TICKS)) - 1
    for group, segments in _segments(visit):
        line = lines.get(group)
        if line is None:
            return 0
        after = MOST_TICKS - line.first_tick - len(line.free)
        for offset, ticks, places in segments:
            mask &= start_mask(line.free, ticks, places) << (after + offset)
    return mask
