"""Does the machine stand at one of the content's sites, and speak one of its languages?"""

from collections.abc import Iterator

from kiosk.content.types import Content
from kiosk.document import Finding, Problem, located
from kiosk.document.misfits import quoted
from kiosk.document.nearest import did_you_mean
from kiosk.document.tongue import _
from kiosk.machine.reading import ReadMachine


def misplaced(read: ReadMachine, content: Content | None) -> Iterator[Problem]:
    """A problem in machine.yaml where its site or its language is none of the content's."""
    sites = [site.id for site in content.sites] if content else []
    name = read.machine.site
    if name is not None and sites and name not in sites:
        message = _('there is no site with the id "{name}" in the content').format(name=quoted(name))
        finding = Finding(path=("site",), code="dangling-id", message=message, hint=did_you_mean(name, sites))
        yield located(read.tree, finding)
    languages = content.languages if content else ()
    language = read.machine.language
    if language is not None and languages and language not in languages:
        message = _('the content is not in the language "{name}"').format(name=quoted(language))
        hint = did_you_mean(language, languages, ", ".join(languages))
        yield located(read.tree, Finding(path=("language",), code="dangling-id", message=message, hint=hint))
