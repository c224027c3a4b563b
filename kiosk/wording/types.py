"""The interface's own words: one field a word, one YAML file a language."""

from kiosk.document.record import record


@record
class Words:
    """The fields in braces are filled in by the ui: they must stand in every language."""

    own_name: str
    """The language's name in itself: Français."""
    short_name: str
    """The same on a small button: Fr."""

    touch_to_start: str
    back: str
    home: str
    next: str
    read_on: str
    """The button that moves a long page down by one screenful."""
    read_back: str
    """The button that moves it up again."""

    programmes: str
    programmes_line: str
    """Under the tile's title, {count} programmes in all."""
    programme: str
    programme_of: str
    """Where one stands among the programmes of a theme: {number} of {count}."""
    kind_theme: str
    kind_academy: str
    kind_degree: str
    kind_with_partner: str
    where: str
    """Before the names of the sites where a programme is given."""
    as_of: str
    """The day for which a text holds: {date}."""

    take_it_with_you: str
    scan_or_type: str
    """Beside the QR code: scan it, or type {address}."""

    only_in: str
    """The honest note under a text that exists only in {language}."""

    still_there: str
    back_to_start_in: str
    """The countdown: {seconds}."""
    still_here: str
    """The button that keeps the visit."""
    start_again: str
    """The button that ends the visit at once."""

    out_of_service: str
    out_of_service_line: str
    """What to do instead: ask at the desk."""
