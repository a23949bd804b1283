"""`cities/_outlines/<country>.geojson` → the outlines that small maps are drawn of.

GeoJSON (RFC 7946), of which only what the maps need is read: features of the type MultiPolygon, their outer rings, in
degrees of longitude and latitude.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from locpipe.findings import Location
from locpipe.model import Outline, OutlineKind, Point, Ring
from locpipe.source import SourceError, kept_by_file, read_text

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "cities/_outlines"

LEAST_POINTS = 4
"""Points of the smallest closed ring: three corners, and the first again (RFC 7946, 3.1.6)."""

_FIX = "Take the file from the repository again, or leave `outlines` out of the country’s file: pages then have no map."


def read_outlines(root: Path, name: str) -> tuple[Outline, ...]:
    """The outlines of the file that a country names; none where it names none. Raises SourceError."""
    if not name:
        return ()
    file = f"{FOLDER}/{name}"
    outlines: tuple[Outline, ...] = _parse(read_text(root, file), file=file)
    return outlines


@kept_by_file
def _parse(text: str, *, file: str) -> tuple[Outline, ...]:
    try:
        features = json.loads(text)["features"]
        outlines = tuple(_outline(feature) for feature in features)
    except json.JSONDecodeError as error:
        raise SourceError(Location(file, error.lineno), f"this is not JSON: {error.msg}", _FIX) from None
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        message = f"these are not outlines in GeoJSON ({error or type(error).__name__})"
        raise SourceError(Location(file), message, _FIX) from None
    if not outlines:
        raise SourceError(Location(file), "the file holds no outline", _FIX)
    return outlines


def _outline(feature: Any) -> Outline:
    """One feature. Raises KeyError, TypeError or ValueError where it is not as it should be."""
    stated = feature["properties"]
    kind = OutlineKind(stated["kind"])
    rings = tuple(_ring(polygon[0]) for polygon in feature["geometry"]["coordinates"])
    return Outline(kind=kind, place=str(stated["id"]) if kind is OutlineKind.PROVINCE else "", rings=rings)


def _ring(points: Any) -> Ring:
    ring = tuple(_point(*point) for point in points)
    if len(ring) < LEAST_POINTS:
        raise ValueError("a ring of fewer than four points")
    return ring


def _point(lon: float, lat: float) -> Point:
    if not (math.fabs(lon) <= 180 and math.fabs(lat) < 90):  # noqa: PLR2004 - degrees
        raise ValueError(f"{lon}, {lat} is no place on Earth")
    return float(lon), float(lat)
