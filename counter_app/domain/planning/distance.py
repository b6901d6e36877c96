"""How far it is from a postcode to a location, as the crow flies."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from counter_app.domain.errors import Code, Invalid

_POSTCODE = re.compile(r"([1-9][0-9]{3})\s*([A-Za-z]{2})?", re.ASCII)
_EARTH_KM = 6371.0  # mean radius (IUGG)


@dataclass(frozen=True, slots=True)
class Point:
    """A place on earth, in degrees (WGS 84)."""

    latitude: float
    longitude: float


def digits_of(text: str) -> int | None:
    """Return the four digits of a Dutch postcode, or None when there is none."""
    match = _POSTCODE.fullmatch(text.strip())
    return int(match[1]) if match else None


def postcode_digits(text: str) -> int:
    """Read a Dutch postcode with or without letters. Raises Invalid(BAD_POSTCODE)."""
    digits = digits_of(text)
    if digits is None:
        raise Invalid(Code.BAD_POSTCODE, "postcode", value=text.strip()[:20])
    return digits


def kilometres(one: Point, other: Point) -> float:
    """Return the distance between two points (haversine)."""
    lat_1, lat_2 = math.radians(one.latitude), math.radians(other.latitude)
    half = (
        math.sin((lat_2 - lat_1) / 2) ** 2
        + math.cos(lat_1)
        * math.cos(lat_2)
        * math.sin(math.radians(other.longitude - one.longitude) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))


class Surroundings:
    """Points to which the way is asked from many places: what is the same each time is kept."""

    def __init__(self, points: Iterable[Point | None]) -> None:
        """Keep the points; None for one that is not known."""
        self._points = tuple(
            None
            if point is None
            else (
                math.radians(point.latitude),
                math.cos(math.radians(point.latitude)),
                point.longitude,
            )
            for point in points
        )

    def kilometres_from(self, home: Point, unknown: float) -> Iterator[float]:
        """Give the way to each point, exactly as `kilometres` does; `unknown` where it is not."""
        radians, sin = math.radians, math.sin
        latitude, longitude = radians(home.latitude), home.longitude
        cosine, across = math.cos(latitude), 2 * _EARTH_KM
        for point in self._points:
            if point is None:
                yield unknown
                continue
            north, cosine_there, east = point
            half = (
                sin((north - latitude) / 2) ** 2
                + cosine * cosine_there * sin(radians(east - longitude) / 2) ** 2
            )
            yield across * math.asin(math.sqrt(half))


class Postcodes:
    """Where each four-digit postcode area lies."""

    def __init__(self, points: dict[int, Point]) -> None:
        """Keep the middles of the areas by their digits."""
        self._points = points
        near: dict[int, list[Point]] = defaultdict(list)
        for digits, point in points.items():
            near[digits // 10].append(point)
        self._near = near

    @property
    def points(self) -> tuple[Point, ...]:
        """The middles of all areas."""
        return tuple(self._points.values())

    @classmethod
    def parse(cls, text: str) -> Postcodes:
        """Read lines of postcode, latitude, longitude below a heading. Raises ValueError."""
        points = {}
        for line in text.splitlines()[1:]:
            digits, latitude, longitude = line.split(",")
            points[int(digits)] = Point(float(latitude), float(longitude))
        return cls(points)

    def find(self, digits: int) -> Point | None:
        """Return the middle of an area; of its neighbours for one younger than the table."""
        if digits in self._points:
            return self._points[digits]
        near = self._near.get(digits // 10)
        if not near:
            return None
        return Point(
            sum(point.latitude for point in near) / len(near),
            sum(point.longitude for point in near) / len(near),
        )


def in_region(region: str, digits: int | None) -> bool:
    """Whether a postcode lies in ranges such as "3000-3199 6200"; "" is everywhere."""
    if not region.strip():
        return True
    if digits is None:
        return False
    for part in region.split():
        low, _, high = part.partition("-")
        if int(low) <= digits <= int(high or low):
            return True
    return False
