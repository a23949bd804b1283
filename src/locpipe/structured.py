"""What a page tells search engines of itself: JSON-LD in the words of schema.org.

It says only what a reader can see on the page, in the same words. It names no reviewer, because there is none, and a
clinic only where the page shows its address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from locpipe.markup import CITATION, plain
from locpipe.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from locpipe.model import Clinic, Condition, Section, Site, Text
    from locpipe.plan import PageSpec
    from locpipe.words import Words

Data = dict[str, Any]

QUESTIONS = "faq"
"""The prose section whose sub-headings are questions, each with its answer below it."""

_CITED = re.compile(rf"\s*{CITATION.pattern}")


@dataclass(frozen=True, kw_only=True)
class About:
    """What a page of a condition is about, beside its title: what its structured data are made of."""

    condition: Condition
    heading: str
    crumbs: Sequence[tuple[str, str]]
    sections: Sequence[str]
    clinics: Sequence[Clinic]
    modified: date


def of_page(spec: PageSpec, words: Words, site: Site, title: str, description: str, about: About | None) -> Data:
    """The structured data of a page of one locale."""
    website = {"@type": "WebSite", "name": words.plain(site.name), "url": f"{site.base_url}/{words.locale.prefix}/"}
    if about is None:
        return _linked([website | {"description": description, "inLanguage": words.locale.tag}])
    page: Data = {
        "@type": "MedicalWebPage",
        "url": site.base_url + spec.url,
        "name": title,
        "headline": about.heading,
        "description": description,
        "inLanguage": words.locale.tag,
        "dateModified": about.modified.isoformat(),
        "isPartOf": website,
    }
    questions = about.condition.sections.get(QUESTIONS) if QUESTIONS in about.sections else None
    if questions:
        page |= {"@type": ["MedicalWebPage", "FAQPage"], "mainEntity": list(_questions(questions, words))}
    if about.crumbs:
        page["breadcrumb"] = _breadcrumb([*about.crumbs, (about.heading, spec.url)], site.base_url)
    return _linked([page, *(_clinic(clinic, words) for clinic in about.clinics if clinic.address)])


def _linked(things: list[Data]) -> Data:
    return {"@context": "https://schema.org"} | (things[0] if len(things) == 1 else {"@graph": things})


def _breadcrumb(crumbs: Iterable[tuple[str, str]], base_url: str) -> Data:
    listed = [
        {"@type": "ListItem", "position": position, "name": name, "item": base_url + url}
        for position, (name, url) in enumerate(crumbs, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": listed}


def _questions(section: Section, words: Words) -> Iterator[Data]:
    question, answer = "", list[str]()
    for block in section.blocks:
        if block.kind is BlockKind.HEADING and block.text:
            if answer:
                yield _question(question, answer)
            question, answer = _said(block.text, words), []
        elif question:
            answer += [_said(text, words) for text in block.texts()]
    if answer:
        yield _question(question, answer)


def _question(question: str, answer: Iterable[str]) -> Data:
    return {
        "@type": "Question",
        "name": question,
        "acceptedAnswer": {"@type": "Answer", "text": "\n".join(answer)},
    }


def _said(text: Text, words: Words) -> str:
    """A text without Markdown, and without its citations and the spaces before them."""
    return words.fill(plain(_CITED.sub("", str(words.localizer.text(text)))))


def _clinic(clinic: Clinic, words: Words) -> Data:
    said: Data = {"@type": "MedicalClinic", "name": words.plain(clinic.name), "address": clinic.address}
    if clinic.phone:
        said["telephone"] = clinic.phone
    if words.value(clinic.url):
        said["url"] = words.value(clinic.url)
    return said
