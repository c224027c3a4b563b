"""What each page gives: its address, else what is essential, in the language of the visit."""

import pytest

from kiosk.content import (
    About,
    Activity,
    Attract,
    Content,
    Event,
    EventId,
    Home,
    Job,
    JobId,
    Language,
    Link,
    Partner,
    PartnerId,
    PartnerKind,
    Programme,
    ProgrammeId,
    ProgrammeKind,
    SchoolVisits,
    Seen,
    Site,
    SiteId,
    Text,
    ThemeId,
    said,
)
from kiosk.document import replace
from kiosk.gifts import Form, Gift, Item, of_activity, of_item, of_page

SITE = Site(
    id=SiteId("biopark"), name="Biopark", place="Gosselies", you_are_here="Here", language=Language("fr")
)
CONTENT = Content(
    languages=(Language("fr"), Language("nl")),
    name="Kiosk",
    sites=(SITE,),
    attract=Attract(headlines=("Why?",), line="Come"),
    home=Home(headline="Welcome"),
)
PROGRAMME = Programme(
    id=ProgrammeId("culture"),
    theme=ThemeId("cells"),
    kind=ProgrammeKind.DEGREE,
    title={Language("fr"): "Culture", Language("nl"): "Celkweek"},
    gist={Language("fr"): "Des cellules."},
    body="Much more.",
    sites=(SiteId("biopark"),),
    tags=("Master", "UGent"),
)
PARTNER = Partner(
    id=PartnerId("ulb"), kind=PartnerKind.UNIVERSITY, name="ULB", gist="It teaches.", body="Much more."
)
EVENT = Event(id=EventId("start"), date="1972", title="The first gene", body="Somebody read it.")  # type: ignore[arg-type]
JOB = Job(id=JobId("trainer"), title="Trainer", does="You show how.", path="A master.")
ACTIVITY = Activity(title="A game", line="Play", instruction="Touch", seen=Seen(text="You saw cells."))
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Biopark;;;;\r\nFN:Biopark\r\nORG:Biopark\r\n"
    "ADR;TYPE=WORK:;;Gosselies;;;;\r\nTEL;TYPE=WORK:+32 71 00\r\nNOTE:9-17\r\nEND:VCARD\r\n"
)
ADDRESS = Link("https://example.org")


def say(text: Text | None) -> str:
    return said(text, (Language("nl"), Language("fr"))).text


@pytest.mark.parametrize(
    ("item", "form", "content"),
    [
        (replace(PROGRAMME, link=ADDRESS), Form.ADDRESS, "https://example.org"),
        (PROGRAMME, Form.TEXT, "Celkweek\nBiopark, Gosselies\nMaster · UGent\nDes cellules."),
        (replace(PARTNER, link=ADDRESS), Form.ADDRESS, "https://example.org"),
        (PARTNER, Form.TEXT, "ULB\nIt teaches."),
        (replace(PARTNER, sites=(SITE.id,)), Form.TEXT, "ULB\nBiopark, Gosselies\nIt teaches."),
        (EVENT, Form.TEXT, "The first gene\nin 1972\nSomebody read it."),
        (JOB, Form.TEXT, "Trainer\nYou show how.\nA master."),
        (replace(SITE, travel="Bus 68."), Form.TEXT, "Biopark, Gosselies\nBus 68."),
        (
            replace(SITE, phone="+32 71 00", opening_hours="9-17"),
            Form.CARD,
            CARD,
        ),
    ],
)
def test_an_item(item: Item, form: Form, content: str) -> None:
    assert of_item(CONTENT, item, say, "in {}".format) == Gift(form=form, content=content)


def test_a_page_for_classes_gives_where_they_book_else_what_it_says() -> None:
    visits = SchoolVisits(title="Your class", body="Come with it.", contact="Ask at the desk.")
    assert of_page(visits, say).content == "Your class\nAsk at the desk.\nCome with it."
    assert of_page(replace(visits, link=ADDRESS), say) == Gift(form=Form.ADDRESS, content=ADDRESS)


def test_the_page_about_this_screen_gives_what_is_kept_of_visitors() -> None:
    about = About(privacy="Nothing is kept.", credits="Letters by others.")
    assert of_page(about, say).content == "Nothing is kept.\nLetters by others."


@pytest.mark.parametrize(
    ("activity", "carried", "about", "content"),
    [
        (ACTIVITY, (), None, "A game\nYou saw cells."),
        (ACTIVITY, (), EVENT, "A game\nYou saw cells."),
        (ACTIVITY, (), replace(PARTNER, link=ADDRESS), "https://example.org"),
        (
            replace(ACTIVITY, link=Link("https://own.eu")),
            (),
            replace(PARTNER, link=ADDRESS),
            "https://own.eu",
        ),
        (ACTIVITY, ("Trainer", "Analyst"), None, "A game\nTrainer\nAnalyst"),
        (replace(ACTIVITY, link=ADDRESS), ("Trainer",), None, "A game\nTrainer\nhttps://example.org"),
    ],
)
def test_the_end_of_an_activity(
    activity: Activity, carried: tuple[str, ...], about: Item | None, content: str
) -> None:
    assert of_activity(activity, carried, about, say).content == content
