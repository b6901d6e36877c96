"""Ways to put the contacts of people who belong together into visits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from counter_app.domain.contacts.kinds import SERVICE_OF
from counter_app.domain.contacts.places import Going

Grouping = tuple[tuple[Going, ...], ...]
"""Visits, each with who comes for what; papers that are shown along stay with a person's first."""


def groupings(coming: Sequence[Going], most_persons: Mapping[str, int]) -> tuple[Grouping, ...]:
    """Return the ways that are weighed, the one with the fewest visits first.

    All together; by contact; each person alone; each contact of each person alone. A visit of more
    people than a service takes is parted.

    Args:
        coming: everybody who comes for something.
        most_persons: how many people may come on one visit, by service.
    """
    if len(coming) == 1 and len(coming[0].services) == 1:
        return ((tuple(coming),),)
    together = (tuple(coming),)
    apart = tuple((one,) for one in coming)
    by_contact = _by_contact(coming)
    each = tuple((single,) for group in by_contact for single in group)
    found: dict[Grouping, None] = {}
    for way in (together, by_contact, apart, each):
        parted = tuple(part for group in way for part in _parts(group, most_persons))
        found.setdefault(tuple(sorted(parted, key=_order)))
    return tuple(found)


def _by_contact(coming: Sequence[Going]) -> Grouping:
    services = sorted({code for one in coming for code in one.services})
    seen: set[str] = set()
    groups = []
    for code in services:
        group = []
        for one in coming:
            if code in one.services:
                group.append(_only(one, code, with_papers=one.who.key not in seen))
                seen.add(one.who.key)
        groups.append(tuple(group))
    return tuple(groups)


def _only(one: Going, service: str, *, with_papers: bool) -> Going:
    kept = tuple(
        contact
        for contact in one.contacts
        if SERVICE_OF.get(contact) == service or (with_papers and contact not in SERVICE_OF)
    )
    return Going(who=one.who, contacts=kept)


def _parts(
    group: tuple[Going, ...], most_persons: Mapping[str, int]
) -> Iterator[tuple[Going, ...]]:
    limits = [most_persons[code] for one in group for code in one.services if code in most_persons]
    size = min(limits, default=len(group))
    for begin in range(0, len(group), size):
        yield group[begin : begin + size]


def _order(group: tuple[Going, ...]) -> tuple[str, ...]:
    return tuple(key for one in group for key in (*one.services, one.who.key))
