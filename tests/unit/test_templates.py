"""Every word that a template shows comes from a catalog: a literal one would stand in English on every page."""

from __future__ import annotations

import pytest

from locpipe.checks.templates import own_words, template_with_own_words
from locpipe.extract import TEMPLATES
from locpipe.findings import Severity


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p>Do not call.</p>", [(1, "Do not call.")]),
        ("<p>\n<b>911</b></p>", [(2, "911")]),
        ('<a\naria-label="Call 811">{{ name }}</a>', [(2, "Call 811")]),
        ("<p>{{ name or 'Call 811' }}</p>", [(1, "Call 811")]),
        ("{# a note #}\n{% if a %}\nWait\n{% endif %}", [(3, "Wait")]),
        ('<p>{{ _("Call") }} {% trans n=1 %}Call {{ n }}{% endtrans %}</p>', []),
        ("<p title=\"{{ _('Call 811') }}\">{{ name }}</p>", []),
        ('<section id="prices" class="part one">{{ price }}</section>', []),
    ],
)
def test_words_of_a_template_are_found_by_their_line(template: str, found: list[tuple[int, str]]) -> None:
    assert list(own_words(template)) == found


def test_our_templates_have_no_words_of_their_own() -> None:
    templates = {path.name: path.read_text("utf-8") for path in TEMPLATES.rglob("*.html")}
    assert list(template_with_own_words.judge(templates)) == []
    assert len(templates) > 20


def test_a_word_in_a_template_closes_the_gate() -> None:
    page = (TEMPLATES / "page.html").read_text("utf-8").replace("<main", "<p>Do not call.</p><main")
    (finding,) = template_with_own_words.judge({"page.html": page})
    assert page.splitlines()[finding.location.line - 1].startswith("<p>Do not call.")
    assert finding.severity == Severity.ERROR
