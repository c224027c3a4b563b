"""Where the cells lie on each ground: what stands out keeps away from header, title and headline."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing by its place in shares of width and height, and its radius in shares of the short side."""

    x: float
    y: float
    radius: float
    ink: int = 0
    strength: float = 1
    kind: str = "cell"


@dataclass(frozen=True, slots=True)
class Motif:
    """What a section shows beside plain cells."""

    hero: str
    middle: str
    companion: str
    small: str


MOTIFS = {
    "mint": Motif("cell", "dividing", "budding", "antibody"),
    "sand": Motif("cell", "cell", "cell", "sugar"),
    "lilac": Motif("cell", "bacterium", "dividing", "sugar"),
    "coral": Motif("receiving", "dividing", "cell", "helix"),
    "sky": Motif("cell", "cell", "dividing", "helix"),
    "moss": Motif("cell", "budding", "bacterium", "sugar"),
    "paper": Motif("cell", "dividing", "cell", "antibody"),
}


def upright(motif: Motif) -> list[Spot]:
    """The stage above the deck."""
    return [
        Spot(0.1, 0.98, 0.42, 1, 0.75, "far"),
        Spot(0.02, 0.1, 0.3, 1, 0.55, "far"),
        Spot(0.47, 0.84, 0.2, 1, 0.6, "far"),
        Spot(0.99, 0.92, 0.3, 2, 0.8, "far"),
        Spot(0.58, 0.03, 0.19, 2, 0.8),
        Spot(0.79, 0.37, 0.3, 0, 1, motif.hero),
        Spot(1.0, 0.13, 0.17, 3, 0.9, motif.companion),
        Spot(0.53, 0.37, 0.115, 4, 0.85, motif.middle),
        Spot(0.95, 0.7, 0.085, 1, 1),
        Spot(0.66, 0.7, 0.05, 2, 0.9, "far"),
        Spot(0.34, 0.33, 0.04, 1, 1, "far"),
        Spot(0.42, 0.22, 0.032, 0, 0.9, motif.small),
        Spot(0.8, 0.75, 0.034, 3, 0.8, motif.small),
    ]


def sideways(motif: Motif) -> list[Spot]:
    """The stage at the left of the deck."""
    return [
        Spot(0.14, 0.95, 0.44, 1, 0.7, "far"),
        Spot(0.05, 0.03, 0.3, 1, 0.55, "far"),
        Spot(0.72, 0.7, 0.24, 1, 0.6, "far"),
        Spot(1.0, 0.96, 0.28, 2, 0.7, "far"),
        Spot(0.98, 0.13, 0.22, 2, 0.75),
        Spot(0.6, 0.4, 0.3, 0, 1, motif.hero),
        Spot(0.12, 0.29, 0.15, 3, 0.9, motif.companion),
        Spot(0.14, 0.52, 0.1, 4, 0.85, motif.middle),
        Spot(0.94, 0.56, 0.1, 1, 1),
        Spot(0.42, 0.2, 0.05, 2, 0.9, "far"),
        Spot(0.36, 0.62, 0.045, 1, 1, "far"),
        Spot(0.58, 0.135, 0.028, 0, 0.9, motif.small),
        Spot(0.24, 0.405, 0.028, 3, 0.9, motif.small),
    ]


ATTRACT_PORTRAIT = [
    Spot(0.97, 0.52, 0.38, 1, 0.26, "far"),
    Spot(0.03, 0.64, 0.34, 0, 0.24, "far"),
    Spot(0.3, 0.79, 0.22, 2, 0.3, "far"),
    Spot(0.26, 0.11, 0.24, 0),
    Spot(0.86, 0.115, 0.28, 2),
    Spot(0.56, 0.045, 0.1, 4, 0.9),
    Spot(0.1, 0.235, 0.08, 3, 0.9, "dividing"),
    Spot(0.6, 0.22, 0.065, 1, 0.9),
    Spot(0.92, 0.91, 0.26, 0, 0.9),
    Spot(0.08, 0.94, 0.22, 3, 0.9),
    Spot(0.5, 0.965, 0.09, 4, 0.9, "dividing"),
    Spot(0.72, 0.775, 0.05, 4, 0.7, "far"),
    Spot(0.46, 0.155, 0.028, 3, 1, "sugar"),
    Spot(0.63, 0.87, 0.025, 1, 1, "sugar"),
    Spot(0.07, 0.035, 0.026, 4, 1, "antibody"),
    Spot(0.36, 0.9, 0.026, 2, 1, "antibody"),
]
ATTRACT_LANDSCAPE = [
    Spot(0.22, 0.92, 0.46, 1, 0.24, "far"),
    Spot(0.4, 0.22, 0.3, 2, 0.24, "far"),
    Spot(0.0, 0.3, 0.28, 0, 0.26, "far"),
    Spot(0.84, 0.32, 0.29, 0),
    Spot(0.97, 0.74, 0.24, 2),
    Spot(0.74, 0.8, 0.16, 3, 0.9),
    Spot(0.985, 0.07, 0.13, 4, 0.9),
    Spot(0.69, 0.1, 0.085, 1, 0.9, "dividing"),
    Spot(0.845, 0.965, 0.09, 1, 0.9),
    Spot(0.08, 0.03, 0.09, 3, 0.7),
    Spot(0.57, 0.95, 0.07, 4, 0.8, "dividing"),
    Spot(0.03, 0.94, 0.1, 0, 0.7),
    Spot(0.69, 0.55, 0.032, 4, 1, "sugar"),
    Spot(0.865, 0.64, 0.03, 1, 1, "antibody"),
    Spot(0.6, 0.045, 0.026, 2, 1, "sugar"),
]
SINGLES = ("cell", "dividing", "budding", "receiving", "far")


def by_night(spots: list[Spot]) -> list[Spot]:
    """Less of each thing, since white text lies on them."""
    return [replace(spot, strength=spot.strength * 0.5) for spot in spots]
