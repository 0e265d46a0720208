"""Draws a recorded run as a map: ``draw_run.py IN.pcapng OUT.svg``.

Where threats went, where interceptors flew to meet them, and how each ended, from the
Entity State and Directed Energy Fire PDUs of a recording.
"""

import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from fom.enums import Appearance, Force, Kind
from interop.capture import read_capture
from interop.dis import DirectedEnergyFire, EntityId, EntityState
from interop.dis.coordinates import ecef_to_geodetic

WIDTH, HEIGHT, LEFT, TOP = 900, 560, 60, 46
THREAT, OURS, LASER = "#b3392b", "#2b5fb3", "#1f8a4c"


class Picture:
    """Collects what is drawn, in degrees, and turns it into SVG."""

    def __init__(self) -> None:
        self.paths: dict[EntityId, list[tuple[float, float, float]]] = defaultdict(list)
        self.names: dict[EntityId, str] = {}
        self.ours: set[EntityId] = set()
        self.wrecks: set[EntityId] = set()
        self.beams: dict[EntityId, EntityId] = {}

    def read(self, path: Path) -> None:
        """Take in a recording."""
        for chunk in read_capture(path).chunks():
            found = chunk.index
            rows = [found.rows_of(kind) for kind in (EntityState, DirectedEnergyFire)]
            for row in np.sort(np.concatenate(rows)).tolist():
                self._take(found.pdu(row).body)

    def _take(self, body: object) -> None:
        match body:
            case EntityState():
                threat = body.force == Force.OPPOSING
                if threat or body.entity_type.kind == Kind.MUNITION:
                    at = np.array([[body.location.x, body.location.y, body.location.z]])
                    latitude, longitude, altitude = ecef_to_geodetic(at)
                    here = np.degrees([latitude[0], longitude[0]])
                    self.paths[body.entity_id].append((*here, float(altitude[0])))
                    self.names[body.entity_id] = body.marking.name
                    if not threat:
                        self.ours.add(body.entity_id)
                    if body.appearance & Appearance.DESTROYED == Appearance.DESTROYED:
                        self.wrecks.add(body.entity_id)
            case DirectedEnergyFire():
                for record in body.records:
                    target = getattr(record, "target_id", None)
                    if target is not None:
                        self.beams[target] = body.firing_id

    def svg(self, title: str) -> str:
        """The picture as a document."""
        every = np.array([point[:2] for path in self.paths.values() for point in path])
        (south, west), (north, east) = every.min(axis=0) - 0.3, every.max(axis=0) + 0.3
        squeeze = np.cos(np.radians((south + north) / 2))
        scale = min(
            (WIDTH - 2 * LEFT) / ((east - west) * squeeze),
            (HEIGHT - 2 * TOP) / (north - south),
        )

        def place(latitude: float, longitude: float) -> tuple[float, float]:
            x = LEFT + (longitude - west) * squeeze * scale
            return x, HEIGHT - TOP - (latitude - south) * scale

        out = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
            'font-family="Helvetica, Arial, sans-serif" font-size="13">',
            f"<title>{title}</title>",
            '<rect width="100%" height="100%" fill="#f4f8fb"/>',
            f'<text x="{LEFT}" y="26" font-size="16" font-weight="bold">{title}</text>',
        ]
        for degree in range(int(np.ceil(south)), int(north) + 1):
            (x0, y), (x1, _) = place(degree, west), place(degree, east)
            out.append(_line([(x0, y), (x1, y)], "#d5dde3", 1))
            out.append(
                f'<text x="{x0 - 8:.0f}" y="{y + 4:.0f}" text-anchor="end" '
                f'fill="#667">{degree}°N</text>'
            )
        for degree in range(int(np.ceil(west)), int(east) + 1, 2):
            (x, y0), (_, y1) = place(south, degree), place(north, degree)
            out.append(_line([(x, y0), (x, y1)], "#d5dde3", 1))
            out.append(
                f'<text x="{x:.0f}" y="{y0 + 18:.0f}" text-anchor="middle" '
                f'fill="#667">{-degree}°W</text>'
            )
        for entity, path in self.paths.items():
            colour = OURS if entity in self.ours else THREAT
            points = [place(*point[:2]) for point in path]
            out.append(_line(points, colour, 1.4 if entity in self.ours else 2.2))
        for entity, path in self.paths.items():
            if entity in self.ours:
                continue
            (x, y), (x0, y0) = place(*path[-1][:2]), place(*path[0][:2])
            name, end = self.names[entity], "#444"
            if entity in self.wrecks:
                end = LASER if entity in self.beams else OURS
                out.append(
                    f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7" fill="{end}" '
                    'stroke="#fff" stroke-width="1.5"/>'
                )
            else:
                out.append(
                    f'<path d="M{x - 5:.1f},{y - 5:.1f} l10,10 m0,-10 l-10,10" '
                    f'stroke="{THREAT}" stroke-width="2.5"/>'
                )
            out.append(
                f'<text x="{x0 - 6:.1f}" y="{y0 - 8:.1f}" text-anchor="end" '
                f'fill="{THREAT}">{name}</text>'
            )
        legend = [
            (THREAT, "threat, cross where it was last"),
            (OURS, "interceptor in flight; dot: killed by one"),
            (LASER, "dot: killed by a laser from orbit"),
        ]
        for k, (colour, words) in enumerate(legend):
            y = 64 + 20 * k
            out.append(f'<circle cx="{WIDTH - 300}" cy="{y}" r="6" fill="{colour}"/>')
            out.append(f'<text x="{WIDTH - 286}" y="{y + 4}">{words}</text>')
        return "\n".join([*out, "</svg>"]) + "\n"


def _line(points: list[tuple[float, float]], colour: str, width: float) -> str:
    route = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{route}" fill="none" stroke="{colour}" '
        f'stroke-width="{width}"/>'
    )


if __name__ == "__main__":
    picture = Picture()
    picture.read(Path(sys.argv[1]))
    Path(sys.argv[2]).write_text(picture.svg("First raid, from its recording"))
