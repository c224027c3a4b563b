"""A small content with two themes and three programmes, made by hand: these tests know no files."""

import pytest

from kiosk.content import (
    Attract,
    Colour,
    Content,
    Home,
    IconName,
    Language,
    Partner,
    PartnerId,
    PartnerKind,
    Programme,
    ProgrammeId,
    ProgrammeKind,
    Site,
    SiteId,
    Theme,
    ThemeId,
)


def programme(id_: str, theme: str, body: str = "Some words.") -> Programme:
    return Programme(
        id=ProgrammeId(id_),
        theme=ThemeId(theme),
        kind=ProgrammeKind.THEME,
        title=id_,
        gist="One sentence.",
        body=body,
        sites=(SiteId("biopark"),),
    )


def partner(id_: str, programme_id: str) -> Partner:
    return Partner(
        id=PartnerId(id_),
        kind=PartnerKind.COMPANY,
        name=id_,
        gist="One sentence.",
        body="Some words.",
        programmes=(ProgrammeId(programme_id),),
    )


def theme(id_: str) -> Theme:
    return Theme(id=ThemeId(id_), title=id_, gist="A line.", icon=IconName("mdi6.flask"), colour=Colour.MINT)


@pytest.fixture
def content() -> Content:
    return Content(
        languages=(Language("fr"), Language("nl"), Language("en")),
        name="Kiosk",
        sites=(
            Site(
                id=SiteId("biopark"),
                name="Biopark",
                place="Gosselies",
                you_are_here="Here",
                language=Language("fr"),
            ),
        ),
        attract=Attract(headlines=("Why?",), line="Come"),
        home=Home(headline="Welcome"),
        themes=(theme("cells"), theme("data")),
        programmes=(
            programme("twins", "data"),
            programme("culture", "cells"),
            programme("long", "cells", "word " * 75),
        ),
    )
