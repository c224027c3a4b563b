"""The words of the STEM lab, the class visit among it, each under the name of its activity."""

from kiosk.document.record import record


@record
class ActivityWords:
    """What is said and asked in an activity."""

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

    jobs_page: str
    """The button that opens the page of the job, with its QR code."""
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

    code_erase: str
    """Takes back the last letter."""
    code_fill: str
    """Writes the letters that are still missing."""
    code_build: str
    code_built: str
    code_change: str
    code_effect: str
    """Asked of a team, over two words of three letters."""
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
    scale_smallest: str
    """The same, asked of a team."""
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
    process_order: str
    """Asked of a team."""
    process_order_line: str
    process_end: str
    class_adult: str
    """The first of the questions to the adult who starts a class visit."""
    class_adult_yes: str
    class_adult_no: str
    class_minutes: str
    class_minutes_choice: str
    class_minutes_line: str
    """What there is time for: {count} tasks in all."""
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
    class_your_place: str
    """Under a step that the team had put in place {number}."""
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
