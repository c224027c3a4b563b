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
    news: str
    kind_news: str
    """Over a piece of news, and over the list of them."""
    today: str
    """Without a capital, as `tomorrow`: it may stand in a sentence."""
    tomorrow: str
    this_week: str
    later: str
    at_the_hour: str
    """A time without minutes: {hour}."""
    at_the_minute: str
    """{hour} and {minute}."""
    hours: str
    """From one time to another: {start} and {end}."""
    until: str
    """Of what is under way: {end} is a time or a day."""
    other_dates: str
    where: str
    calendar_line: str
    """Beside the code of an event: {date} is the time that it puts into the calendar of a phone."""
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
    qr_code: str
    """What a code is to whoever cannot see it."""
    scan_or_type: str
    """Beside the QR code: scan it, or type {address}."""
    scan_text: str
    """Beside one that holds a text."""
    scan_card: str
    """Beside one for the contacts."""
    without_network: str
    """The same of the last three, where there is little room."""

    my_list: str
    my_list_count: str
    """How much is on it: {count}."""
    my_list_empty: str
    """How to put something there: the button is called {button}."""
    my_list_forgotten: str
    my_list_scan: str
    """Beside its QR code."""
    my_list_part: str
    """Over it, where the list needs several: {number} of {of}."""
    my_list_next_code: str
    """The button that shows the code with this {number}."""
    my_list_take_off: str
    """The button that takes {title} off."""
    my_list_undo: str
    """The button that puts {title} back."""
    collect: str
    """The button that puts the item of a page on My list."""
    collected: str
    """The same button when it is there."""
    kind_job: str

    only_in: str
    """The honest note under a text that exists only in {language}."""

    still_there: str
    back_to_start_in: str
    """The countdown: {seconds}."""
    still_here: str
    """The button that keeps the visit."""
    start_again: str
    """The button that ends the visit at once."""

    comfort: str
    """What makes the kiosk easier to see, to reach and to use: the button, and the page behind it."""
    comfort_line: str
    letters: str
    letters_usual: str
    letters_large: str
    letters_largest: str
    colours: str
    colours_usual: str
    colours_contrast: str
    colours_dark: str
    further: str
    """Over what is on or off."""
    low: str
    """That nothing to touch lies high."""
    calm: str
    unhurried: str
    as_usual: str
    """The button that takes all of these back."""
    suited: str
    """The button that leaves that page."""
    aloud_title: str
    aloud: str
    slow: str
    volume: str
    volume_quietest: str
    volume_quiet: str
    volume_usual: str
    volume_loud: str
    aloud_pause: str
    """Five buttons that lead whoever reads aloud, up to nine letters, called as no other on any page."""
    aloud_go_on: str
    aloud_again: str
    aloud_next: str
    aloud_slower: str

    out_of_service: str
    out_of_service_line: str
    """What to do instead: ask at the desk."""

    ages: str
    """For whom an activity is told: {ages} years."""
    what_we_saw: str
    """Over the line at the end of an activity that says what it was about."""
    again: str
    """The button that begins an activity anew."""

    finder: str
    finder_line: str
    """Under the tile's title."""
    finder_question: str
    """Over a question: {number} of {count}."""
    finder_skip: str
    finder_fits: str
    """The heading where something goes with all answers."""
    finder_nearest: str
    """The heading where nothing does."""
    finder_nearest_line: str
    finder_unranked: str
    """The heading where nothing was answered."""
    finder_unranked_line: str
    finder_result: str
    """Over any of these headings."""
    finder_because: str
    """Both halves come from content: {answer} speaks of the visitor, {trait} of the programme."""
    finder_misses: str
    """Said of a programme: the {answers} that it does not go with."""
    finder_quoted: str
    """One of these {answer}s, in the quotation marks of the language."""
    finder_path: str
    """Over the steps that lead to the programme and on from it."""
    finder_path_line: str
    """That nobody is promised to be admitted."""
    finder_step: str
    """How far on the way a programme is: {number}, {step}."""
    finder_best: str
    """Beside the step that the result is, with a small letter."""
    finder_talk: str
    finder_change: str
    finder_skipped: str
    finder_all: str
    finder_anew: str

    sheet_look: str
    """The headings of the printed sheet for a teacher."""
    sheet_do: str
    sheet_before: str
    sheet_after: str
    sheet_questions: str
    sheet_answers: str
    sheet_page: str
    """At the foot of each of its pages."""

    said_heading: str
    """This and the next ones are said of what has the focus, after its label: what it is."""
    said_button: str
    said_choice: str
    said_slider: str
    said_field: str
    said_picture: str
    said_chosen: str
    """How a choice stands."""
    said_not_chosen: str
    said_unusable: str
    """Of a button that does nothing now."""
    said_place: str
    """Which of several beside each other: {number} of {count}."""

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
    staff_working: str
    """While what was asked for is being done."""
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
    staff_version_new: str
    """What came since the version before: the ids are {names}."""
    staff_version_changed: str
    staff_version_gone: str
    staff_version_first: str
    staff_version_other: str
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
