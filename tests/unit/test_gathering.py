"""What is the same on many pages is said once."""

from __future__ import annotations

from dataclasses import replace

from locpipe.findings import Finding, Location, Severity
from locpipe.gathering import MOST_FINDINGS, Gathered


def found(file: str, message: str = "it is hidden", **more: str) -> Finding:
    return Finding("safety-text-hidden", Severity.BLOCKER, Location(file), message, "Show it.", "en_CA", **more)


def test_one_finding_stays_as_it_is() -> None:
    gathered = Gathered()
    gathered.add_of_pages([found("a.html")])
    assert list(gathered) == [found("a.html")]


def test_the_same_on_many_pages_is_one_finding_that_names_the_first() -> None:
    gathered = Gathered()
    for number in reversed(range(9)):
        gathered.add_of_pages([found(f"{number}.html"), found(f"{number}.html", "another")])
    one, other = gathered
    assert one.message == "it is hidden (on 9 pages: 0.html, 1.html, 2.html and 6 more)"
    assert (one.location.file, one.locale) == ("0.html", "")
    assert other.message.startswith("another (on 9 pages")


def test_one_cause_is_one_finding_whatever_it_does() -> None:
    gathered = Gathered()
    for page in ("a.html", "b.html"):
        gathered.add_of_pages([found(page, f"{block} is hidden: x", cause="x") for block in ("crisis", "limits")])
    (one,) = gathered
    assert one.message == "crisis is hidden: x (4 times on 2 pages: a.html, b.html)"


def test_what_a_waiver_may_accept_is_kept_apart() -> None:
    gathered = Gathered(apart={"safety-text-hidden"})
    gathered.add_of_pages([found("a.html"), found("b.html")])
    assert [finding.location.file for finding in gathered] == ["a.html", "b.html"]


def test_memory_does_not_grow_with_the_pages() -> None:
    gathered = Gathered()
    for number in range(3 * MOST_FINDINGS):
        gathered.add_of_pages([found("a.html", f"{number}"), found("a.html")])
    assert len(list(gathered)) == MOST_FINDINGS


def test_an_error_has_room_beside_any_number_of_warnings() -> None:
    """Were it left out, the gate would not know of it."""
    gathered = Gathered()
    for number in range(3 * MOST_FINDINGS):
        gathered.add([replace(found("a.po", f"{number}"), severity=Severity.WARNING)])
    gathered.add_of_pages([error := replace(found("a.html"), severity=Severity.ERROR)])
    gathered.add([other := replace(found("b.html"), severity=Severity.ERROR)])
    assert {error, other} <= set(gathered)
    assert not gathered.is_cut


def test_what_closes_the_gate_is_not_forgotten_where_it_is_left_out() -> None:
    gathered = Gathered()
    gathered.add(found("a.html", f"{number}") for number in range(MOST_FINDINGS))
    assert not gathered.is_cut
    gathered.add([found("a.html", "one more")])
    assert gathered.is_cut
