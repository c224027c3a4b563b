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

    quiz_all_topics: str
    quiz_question: str
    """Over a question: {number} of {count}, about {topic}."""
    quiz_right: str
    quiz_wrong: str
    quiz_right_answer: str
    quiz_your_answer: str
    quiz_where: str
    """The button that opens the page of the kiosk that says it."""
    quiz_next: str
    quiz_finish: str
    """The button after the last question."""
    quiz_score: str
    """At the end: {count} {of} so many."""
    quiz_all_right: str
    quiz_most_right: str
    quiz_some_right: str
    """A kind word for less than half."""
    quiz_more: str
    """The button that begins another round about the same topic."""
    quiz_anew: str
    """Said where there are no new questions left."""

    jobs_choice: str
    """Over a choice: {number} of {count}."""
    jobs_rank: str
    """Over a job: {rank} is 1, 2 or 3, the best first."""
    jobs_because: str
    """{reason} is what the answer gives in content, a clause such as: you like machines."""
    jobs_because_both: str
    jobs_does: str
    jobs_path: str
    jobs_here: str
    """Over the programmes that belong to a job."""
    jobs_before: str
    """The button that leads to the choice before, to answer it anew."""
    jobs_next: str
    jobs_all: str
    """The button after the last job."""
    jobs_three: str
    jobs_yours: str
    """Over the heading at the end."""

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

    code_erase: str
    """Takes back the last letter."""
    code_fill: str
    """Writes the letters that are still missing."""
    code_build: str
    code_built: str
    code_change: str
    code_spell: str
    code_end: str
    code_to_change: str
    code_to_spell: str
    code_finish: str
    code_place: str
    """The spoken name of a letter that can be changed: the {number}th is {letter}."""
    code_start: str
    """What the first codon means."""
    code_stop: str
    code_unread: str
    """Said when a stop was written before the end."""
    code_no_letter: str
    """Said of B, J, O, U, X and Z: {letter}."""
    code_dna: str
    code_rna: str

    scale_away: str
    """The button that begins the journey to what is small."""
    scale_zoom: str
    scale_closer: str
    """The spoken names of the buttons beside the slider."""
    scale_farther: str
    scale_larger: str
    """The button to the next thing that is larger."""
    scale_smaller: str
    scale_times_smaller: str
    """Under the name of a thing: {count} times smaller than whoever reads it."""
    scale_times_larger: str
    scale_like_you: str
    scale_game: str
    """The button that begins the questions about sizes."""
    scale_question: str
    """Over a question: {number} of {count}."""
    scale_which: str
    scale_between: str
    """The question for what lies between two things by its size."""

    reactor_go: str
    """The button that begins a batch."""
    reactor_on: str
    """The button that ends a pause."""
    reactor_pause: str
    reactor_harvest: str
    reactor_mend: str
    """The button for what is out of order."""
    reactor_goal: str
    """How much is wanted: {amount}, with its unit."""
    reactor_hour: str
    """How far it is: {hour} {of} so many."""
    reactor_day: str
    """How far it is: {day} {of} so many."""
    reactor_days: str
    """How long it takes: {count} of them."""
    reactor_temperature: str
    reactor_stirring: str
    reactor_feed: str
    reactor_off: str
    """Nothing is fed."""
    reactor_rpm: str
    """Turns a minute: {speed}."""
    reactor_colder: str
    reactor_warmer: str
    reactor_slower: str
    reactor_faster: str
    reactor_less_feed: str
    reactor_more_feed: str
    reactor_cells: str
    reactor_food: str
    reactor_product: str
    reactor_oxygen: str
    reactor_best: str
    """The curve of a batch led by a good recipe."""
    reactor_broken_air: str
    reactor_broken_cooling: str
    reactor_broken_feed: str
    reactor_slow: str
    """Said while something is out of order."""
    reactor_question: str
    reactor_cause_air: str
    reactor_cause_food: str
    reactor_cause_warmth: str
    reactor_cause_waste: str
    reactor_understood: str
    """The visitor saw the {cause}."""
    reactor_not_understood: str
    """It was another {cause}."""
    reactor_grown: str
    """So much has grown: {amount}."""
    reactor_not_grown: str
    """So much has grown: {amount}."""
    reactor_breathed: str
    reactor_choked: str
    reactor_thrifty: str
    reactor_wasted: str
    reactor_score: str
    """At the end: {count} {of} so many."""
    process_next: str
    process_placed: str
    process_check: str
    process_retry: str
    process_watch: str
    process_skip: str
    process_finish: str
    process_right: str
    """Said of a step that is where it belongs."""
    process_wrong: str
    """Said of a step that is not."""
    process_hint: str
    """What helps to find the step for place {number}: {hint}."""
    process_all_at_once: str
    """A kind word for all right at the first go."""
    process_all_right: str
    process_most_right: str
    """A kind word for half or more: {count} of {of}."""
    process_some_right: str
    """A kind word for less than half: {count} of {of}."""
    process_goes_wrong: str
    process_cells: str
    process_medicine: str
    process_rest: str
    """What has to be taken out of the medicine."""
    process_place: str
    """A step with its place: {number}, {step}."""
    process_end: str
    class_adult: str
    """The first of the questions to the adult who starts a class visit."""
    class_adult_yes: str
    class_adult_no: str
    class_minutes: str
    class_minutes_choice: str
    class_minutes_line: str
    """What there is time for: {count} questions in all."""
    class_teams: str
    class_teams_choice: str
    class_age: str
    class_age_line: str
    """How long a question waits: {seconds}."""
    class_names: str
    class_names_line: str
    class_begin: str
    class_turn: str
    """Calls a {team} to the screen."""
    class_turn_line: str
    class_ready: str
    class_team: str
    class_left: str
    """How long the visit goes on: {minutes}."""
    class_last: str
    """The same when its time is up and the round is played to its end."""
    class_late: str
    """Said where nobody answered in time."""
    class_onward: str
    """The button after a reason."""
    class_pause: str
    class_pause_line: str
    """{minutes} at most."""
    class_resume: str
    class_scores: str
    class_scores_line: str
    class_next_round: str
    class_finish: str
    class_together: str
    """Over the activities that can be opened between two rounds."""
    class_leaving: str
    """Asked when Back or Home is touched while a class plays."""
    class_leaving_line: str
    class_leaving_yes: str
    class_winner: str
    """At the end, of the {team} with the most points."""
    class_draw: str
    """The same where there are several."""
    class_remember: str
    """Over what the class takes home."""
