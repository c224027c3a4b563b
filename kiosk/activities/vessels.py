"""The two vessels of the reactor: which cells grow in it, what can be set, and how a good batch is led.

Values marked K and M stand in the fact sheet (stem, 4.3). Teaching values, chosen and not measured: the law
of stirring, the feeds, what bacteria make, the temperatures of animal cells, and the recipes.
"""

from enum import StrEnum
from math import inf

from kiosk.activities.growth import Conditions, Culture, Kinetics, Nutrient, Warmth, air_saturation
from kiosk.document import record

STEPS = 12_000
"""Steps of a batch, whatever its length."""

TRANSFER_BY_SPEED = 1.5
"""kLa grows with this power of the speed: with the root of the stirrer's power, which grows with its cube.

A teaching value; measured powers lie on both sides of it (van 't Riet, 1979: general knowledge).
"""


class Kind(StrEnum):
    BACTERIA = "bacteria"
    ANIMAL = "animal"


@record
class Range:
    """What a slider can be set to, and where it stands at the beginning."""

    least: float
    most: float
    step: float
    start: float


@record
class Setting:
    """How the sliders stand: °C, turns a minute, food a litre and an hour."""

    temperature: float
    stirring: float
    feed: float


@record
class Vessel:
    kinetics: Kinetics
    hours: float
    temperature: Range
    stirring: Range
    feed: Range
    most_transfer: float
    """kLa at full speed."""
    fed: tuple[float, ...]
    """What flows in of each nutrient with one part of feed."""
    strength: float
    """Parts of feed in a volume of what is pumped in."""
    beginning: Culture
    left_over: float
    """Food that may be left at the end without being called a waste."""
    recipe: tuple[tuple[float, Setting], ...]
    """How a good batch is led: from which hour on, with which setting."""

    def conditions(self, setting: Setting) -> Conditions:
        share = setting.stirring / self.stirring.most
        return Conditions(
            temperature=setting.temperature,
            transfer=self.most_transfer * share**TRANSFER_BY_SPEED,
            feed=tuple(part * setting.feed for part in self.fed),
            dilution=setting.feed / self.strength,
        )

    @property
    def ranges(self) -> tuple[tuple[str, Range], ...]:
        return (("temperature", self.temperature), ("stirring", self.stirring), ("feed", self.feed))

    @property
    def first(self) -> Setting:
        return Setting(temperature=self.temperature.start, stirring=self.stirring.start, feed=self.feed.start)


BACTERIA = Vessel(
    kinetics=Kinetics(
        growth=0.7,  # K37b, K46, K39
        death=0.0,
        warmth=Warmth(least=7.5, best=39.0, most=49.0),  # K40
        nutrients=(Nutrient(half=0.05, cells=0.5, waste=0.09, inhibition=9.0),),  # K47; acetate: K16
        cells_of_oxygen=1.3,
        breath=0.0,
        half_oxygen=0.1,
        product_of_growth=0.05,
        product_of_cells=0.002,
    ),
    hours=24.0,
    temperature=Range(least=5.0, most=50.0, step=1.0, start=30.0),
    stirring=Range(least=0.0, most=1200.0, step=100.0, start=400.0),
    feed=Range(least=0.0, most=5.0, step=0.5, start=0.0),
    most_transfer=800.0,
    fed=(1.0,),
    strength=500.0,
    beginning=Culture(cells=0.1, nutrients=(10.0,), wastes=(0.0,), oxygen=air_saturation(30.0)),
    left_over=1.0,
    recipe=(
        (0.0, Setting(temperature=37.0, stirring=1200.0, feed=0.0)),
        (5.0, Setting(temperature=37.0, stirring=1200.0, feed=4.0)),
    ),
)

ANIMAL = Vessel(
    kinetics=Kinetics(  # all of it K42, but for temperature and oxygen
        growth=0.039,
        death=0.004,
        warmth=Warmth(least=25.0, best=37.0, most=42.0),
        nutrients=(
            Nutrient(half=1.0, cells=0.357, upkeep=0.0692, upkeep_half=1.0, waste=0.70, inhibition=43.0),
            Nutrient(half=0.047, cells=0.974, upkeep=0.0032, upkeep_half=2.1, waste=0.67, inhibition=6.51),
        ),
        cells_of_oxygen=inf,
        breath=9.6,  # 3e-13 mol a cell and an hour: K44b
        half_oxygen=0.1,
        product_of_growth=0.0,
        product_of_cells=1.51,
    ),
    hours=14 * 24.0,
    temperature=Range(least=25.0, most=42.0, step=1.0, start=33.0),
    stirring=Range(least=0.0, most=300.0, step=25.0, start=75.0),
    feed=Range(least=0.0, most=1.0, step=0.1, start=0.0),
    most_transfer=60.0,
    fed=(1.0, 0.2),
    strength=500.0,
    beginning=Culture(cells=0.3, nutrients=(30.0, 4.0), wastes=(0.0, 0.0), oxygen=air_saturation(33.0)),
    left_over=5.0,
    recipe=((0.0, Setting(temperature=37.0, stirring=200.0, feed=0.3)),),
)

VESSELS = {Kind.BACTERIA: BACTERIA, Kind.ANIMAL: ANIMAL}
