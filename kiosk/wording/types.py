"""The interface's own words: one field a word, one YAML file a language."""

from kiosk.document.record import record
from kiosk.wording.of_activities import ActivityWords


@record
class Words(ActivityWords):
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
    read_more: str
    """The button that shows the rest of a long text."""
    read_less: str
    """The button that folds it again."""

    programmes: str
    programmes_line: str
    """Under the tile's title, {count} programmes in all."""
    kind_theme: str
    kind_academy: str
    kind_degree: str
    kind_with_partner: str
    as_of: str
    """The day for which a text holds: {date}."""

    audience_pupils: str
    audience_students: str
    audience_job_seekers: str
    audience_professionals: str
    more_filters: str
    fewer_filters: str
    partners: str
    partners_line: str
    story: str
    sites: str
    sites_line: str
    """Where there are too many to name: {count}."""
    stem: str
    stem_line: str
    school_visits_line: str
    did_you_know: str
    did_you_know_line: str
    about: str
    search: str
    """In the dock, which has room for eight letters."""
    search_hint: str
    """In the field where nothing is typed yet."""
    search_begin: str
    """Above the suggestions."""
    search_count: str
    """{count} things were found."""
    search_nothing: str
    """Above words to try instead of {query}."""
    search_partly: str
    search_pages: str
    """What the sections themselves stand under."""
    themes: str
    key_space: str
    """What a key is called that has a sign on it, for whoever listens."""
    key_delete: str
    key_clear: str
    you_are_here: str
    position: str
    goes_with: str
    kind_campus: str
    kind_university: str
    kind_research: str
    kind_company: str
    kind_host: str
    kind_federation: str
    kind_funder: str
    kind_site: str
    topic_cells: str
    topic_dna: str
    topic_proteins: str
    topic_fermentation: str
    topic_medicines: str
    topic_vaccines: str
    topic_therapies: str
    topic_quality: str
    topic_automation: str
    topic_sustainability: str
    topic_careers: str
    school_visits: str
    address: str
    """The labels of what a site, the school visits and the funders say of themselves; named as in content."""
    opening_hours: str
    phone: str
    email: str
    access: str
    travel: str
    contact: str
    funding: str

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

    ages: str
    """For whom an activity is told: {ages} years."""
    what_we_saw: str
    """Over the line at the end of an activity that says what it was about."""
    again: str
    """The button that begins an activity anew."""

    sheet_look: str
    """The headings of the printed sheet for a teacher."""
    sheet_do: str
    sheet_before: str
    sheet_after: str
    sheet_questions: str
    sheet_answers: str
    sheet_page: str
    """At the foot of each of its pages."""

    staff: str
    staff_pin: str
    """On the keypad of the staff door."""
    staff_wrong: str
    staff_wait: str
    """Too many wrong ones: {time} is minutes and seconds."""
    staff_no_pin: str
    """What to do where there is none."""
    staff_pin_damaged: str
    staff_erase: str
    staff_enter: str
    staff_close: str
    staff_closes_in: str
    staff_yes: str
    staff_no: str
    staff_failed: str
    staff_content: str
    staff_whole: str
    staff_aside: str
    staff_last_good: str
    staff_nothing: str
    staff_file: str
    staff_line: str
    staff_no_problems: str
    staff_more: str
    staff_versions: str
    staff_versions_line: str
    staff_held: str
    staff_follow: str
    staff_version_question: str
    staff_kiosk: str
    staff_kiosk_line: str
    staff_site_language: str
    staff_notice_off: str
    staff_notice_on: str
    staff_clean: str
    staff_clean_line: str
    staff_cleaning: str
    staff_touch_test: str
    staff_touch_test_line: str
    staff_touch_hint: str
    staff_reached: str
    staff_end_test: str
    staff_restart: str
    staff_restart_line: str
    staff_restart_question: str
    staff_exit: str
    staff_exit_line: str
    staff_exit_question: str
