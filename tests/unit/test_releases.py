"""Publishing to a folder, going back, and judging what is served: in one step, proved, and written down."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import threading
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from locpipe import journal, sign_off, targets
from locpipe.disk import PublishError
from locpipe.expected import judge_by_journal
from locpipe.gate import ApprovedRelease, GateClosed
from locpipe.manifest import MANIFEST, REPORT, differences, read_head, sha256_of
from locpipe.releases import Outcome, publish_release, roll_back
from locpipe.served import verify
from tests.verbs import TODAY, append, built, copied, edit, locpipe, rules, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SITE = "content/site.yaml"


def published(root: Path, target: Path | str, release: str = "") -> Outcome:
    done = publish_release(root, str(target), today=TODAY, by="the tests", note="tried out", release=release)
    assert isinstance(done, Outcome), done
    return done


def served(target: Path) -> str:
    """The release that readers of a folder see; every file of it is as its manifest says."""
    assert list(differences(target / "current")) == []
    return read_head(target / "current").release


def both(releases: tuple[Path, str, str], target: Path) -> Path:
    """Both releases were published, the second serves."""
    root, first, second = releases
    published(root, target, first)
    published(root, target, second)
    assert served(target) == second
    return root


# ---- publishing ------------------------------------------------------------------------------------------------------


def test_the_newest_release_is_published_by_a_relative_link(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, _, second = releases
    target = tmp_path / "www"
    done = published(root, target)
    assert (done.release, done.before) == (second, "")
    assert served(target) == second
    assert (target / "current").readlink() == Path("releases") / second
    assert sorted(path.name for path in target.iterdir()) == ["current", "releases"]
    assert not any(path.stat().st_mode & 0o222 for path in (target / "releases").rglob("*") if path.is_file())


def test_only_what_changed_is_sent(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, first, second = releases
    target = tmp_path / "www"
    published(root, target, first)
    sent = published(root, target, second).sent
    assert sent is not None
    assert sent.copied > 0
    assert sent.sent > 0
    assert sent.copied + sent.sent == len(list((target / "current/").rglob("*.*"))) + 2  # _headers and _redirects
    again = published(root, target, second).sent
    assert again is not None
    assert (again.sent, again.copied) == (0, 0)


def test_a_publisher_that_was_killed_is_resumed(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, first, second = releases
    target = tmp_path / "www"
    published(root, target, first)
    coming = target / "releases" / f".coming-{second}"
    kept = root / ".locpipe/releases" / second
    shutil.copytree(kept / "en", coming / "en")
    whole = len([path for path in coming.rglob("*") if path.is_file()])
    torn = coming / "fr/index.html"
    torn.parent.mkdir()
    torn.write_bytes((kept / "fr/index.html").read_bytes()[:100])
    (target / "releases/.coming-other").mkdir()
    sent = published(root, target, second).sent
    assert sent is not None
    assert sent.there == whole
    assert served(target) == second
    assert sorted(path.name for path in (target / "releases").iterdir()) == sorted((first, second))


def test_a_damaged_release_at_the_target_is_mended(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, _, second = releases
    target = tmp_path / "www"
    published(root, target)
    page = target / "current/en/index.html"
    page.unlink()
    page.write_text("hacked", encoding="utf-8")
    published(root, target)
    assert served(target) == second


def test_old_releases_are_forgotten(
    releases: tuple[Path, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets, "KEPT_RELEASES", 1)
    target = tmp_path / "www"
    both(releases, target)
    assert [path.name for path in (target / "releases").iterdir()] == [releases[2]]


# ---- refused, and nothing touched ------------------------------------------------------------------------------------


def refused(root: Path, target: Path | str, release: str = "") -> str:
    """Why publishing is refused."""
    with pytest.raises(PublishError) as caught:
        publish_release(root, str(target), today=TODAY, by="the tests", note="tried out", release=release)
    assert caught.value.fix
    return str(caught.value)


def test_nothing_made_nothing_published(project: Path, tmp_path: Path) -> None:
    assert "no complete release" in refused(project, tmp_path / "www")


@pytest.mark.parametrize("name", ["0123456789abcdef", "../../etc", ".coming-x"])
def test_a_release_that_is_not_kept(releases: tuple[Path, str, str], tmp_path: Path, name: str) -> None:
    assert f"no release {name} is kept" in refused(releases[0], tmp_path / "www", name)


def test_a_part_is_refused(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, _, second = releases
    result = locpipe("build", "--project", root, "--place", "no", "--out", tmp_path / "part")
    assert result.exit_code == 0, result.output
    part = read_head(tmp_path / "part").release
    assert "only a part" in refused(root, tmp_path / "www", part)
    assert published(root, tmp_path / "www").release == second


@pytest.mark.parametrize("address", ["https://example.org", "https://www.Example.com", "https://guide.example"])
def test_a_site_without_an_address_of_its_own_is_refused(project: Path, tmp_path: Path, address: str) -> None:
    edit(project, SITE, "https://guide.utopia.invalid", address)
    assert isinstance(built(project), ApprovedRelease)
    assert "no address of its own" in refused(project, tmp_path / "www")
    assert not (tmp_path / "www/current").exists()


@pytest.mark.parametrize("file", ["en/index.html", MANIFEST, REPORT, "safety-report.html"])
def test_a_kept_release_that_was_changed_is_refused(releases: tuple[Path, str, str], tmp_path: Path, file: str) -> None:
    root, first, second = releases
    target = tmp_path / "www"
    published(root, target, first)
    path = root / ".locpipe/releases" / second / file
    text = path.read_text("utf-8")
    path.chmod(0o644)
    path.write_text(text.replace("911", "811"), encoding="utf-8") if "911" in text else append(path, "", " ")
    try:
        done: object = publish_release(root, str(target), today=TODAY, by="the tests", note="tried out", release=second)
    except PublishError as error:
        done = error
    assert not isinstance(done, Outcome)
    assert served(target) == first


def test_a_release_of_unknown_origin_is_refused(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    (releases[0] / ".locpipe" / journal.JOURNAL).unlink()
    assert "does not know" in refused(releases[0], tmp_path / "www")


def test_a_number_that_was_not_checked_for_too_long_closes_the_gate(
    releases: tuple[Path, str, str], tmp_path: Path
) -> None:
    late = TODAY + timedelta(days=400)
    done = publish_release(releases[0], str(tmp_path / "www"), today=late, by="the tests", note="tried out")
    assert isinstance(done, GateClosed)
    assert "crisis-number-stale" in rules(list(done.reasons))
    assert noted(releases[0])[-1] == ("publish", "refused", releases[2], "crisis-number-stale")


def noted(root: Path) -> list[tuple[str, str, str, str]]:
    """What the journal says of publishing and going back: what, how it ended, which release, why not."""
    entries = (entry for entry in journal.read_journal(root / ".locpipe") if "result" in entry)
    return [(entry["action"], entry["result"], entry["release"], entry.get("reason", "")) for entry in entries]


def test_an_address_of_the_target_may_not_vanish(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, first, _ = releases
    target = tmp_path / "www"
    published(root, target, first)
    shutil.rmtree(root / "dist")  # so that the build does not know what readers see
    edit(root, "content/hay-fever/condition.yaml", "sea-walks-hay-fever", "sea-strolls-hay-fever")
    assert locpipe("sync", "--project", root).exit_code == 0
    assert isinstance(built(root), ApprovedRelease)
    done = publish_release(root, str(target), today=TODAY, by="the tests", note="tried out")
    assert isinstance(done, GateClosed)
    assert rules(list(done.reasons)) == {"url-vanished"}
    assert served(target) == first


def test_a_folder_of_something_else_is_refused(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    (tmp_path / "www/thesis.txt").write_text("mine", encoding="utf-8")
    assert "keeps no releases" in refused(releases[0], tmp_path / "www")
    assert "not a folder" in refused(releases[0], tmp_path / "www/thesis.txt")
    assert "project itself" in refused(releases[0], releases[0])
    assert "web page" in refused(releases[0], "https://guide.utopia.invalid")
    (tmp_path / "www/thesis.txt").unlink()
    (tmp_path / "www/current").mkdir()
    (tmp_path / "www/releases").mkdir()
    assert "not a link" in refused(releases[0], tmp_path / "www")


def test_a_second_publisher_is_refused(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    root, first, second = releases
    target = tmp_path / "www"
    published(root, target, first)
    for held in (target, root / ".locpipe"):
        descriptor = os.open(held, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            assert "another run is at work" in refused(root, target, second)
        finally:
            os.close(descriptor)
    assert served(target) == first
    assert published(root, target, second).before == first


@pytest.mark.parametrize("number", [28, 30, 5], ids=["full", "read-only", "broken"])
@pytest.mark.parametrize("step", ["copyfile", "link", "rename"])
def test_a_disk_that_refuses_leaves_the_old_release(
    releases: tuple[Path, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, step: str
) -> None:
    root, first, second = releases
    target = tmp_path / "www"
    published(root, target, first)

    link = Path.symlink_to

    def refuse(*given: object, **_: object) -> None:
        if given[1:] == ("releases",):  # what is tried first: here it is the last step that fails
            link(target / ".current-coming", "releases")
            return
        raise OSError(number, os.strerror(number), str(target))

    with monkeypatch.context() as patch:
        if step == "copyfile":
            patch.setattr(shutil, "copyfile", refuse)
        else:
            patch.setattr(Path, {"link": "symlink_to", "rename": "rename"}[step], refuse)
        assert os.strerror(number) in refused(root, target, second)
    assert served(target) == first
    assert [entry["result"] for entry in journal.read_journal(root / ".locpipe") if "result" in entry][-1] == "failed"
    published(root, target, second)
    assert served(target) == second


# ---- going back ------------------------------------------------------------------------------------------------------


def test_going_back_leads_to_the_release_before(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    target = tmp_path / "www"
    root = both(releases, target)
    done = roll_back(root, str(target), by="the tests")
    assert (done.release, done.before) == (releases[1], releases[2])
    assert served(target) == releases[1]
    with pytest.raises(PublishError, match="no earlier release"):
        roll_back(root, str(target), by="the tests")
    assert roll_back(root, str(target), by="the tests", release=releases[2]).release == releases[2]
    assert served(target) == releases[2]
    with pytest.raises(PublishError, match="see already"):
        roll_back(root, str(target), by="the tests", release=releases[2])
    with pytest.raises(PublishError, match="keeps no release"):
        roll_back(root, str(target), by="the tests", release="../project")


def test_a_release_with_a_withdrawn_wording_is_not_gone_back_to(
    releases: tuple[Path, str, str], tmp_path: Path
) -> None:
    target = tmp_path / "www"
    root = both(releases, target)
    (proposal,) = sign_off.proposals(root, "crisis", "fr_CA")
    sign_off.record(root, proposal, by="a nurse", day=TODAY, reason="wrong", withdraw=True)
    with pytest.raises(PublishError, match="withdrawn since: crisis in fr_CA"):
        roll_back(root, str(target), by="the tests")
    assert served(target) == releases[2]
    assert "withdrawn since" in refused(root, target)
    back, again = noted(root)[-2:]
    assert (back[:3], again[:3]) == (("rollback", "refused", releases[1]), ("publish", "refused", releases[2]))
    assert "withdrawn since: crisis in fr_CA" in back[3]
    # Nothing was begun, so the journal goes on saying what is served.
    assert not list(judge_by_journal(root, str(target), releases[2], sha256_of(target / "current" / MANIFEST)))


def test_a_superseded_wording_is_told(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    target = tmp_path / "www"
    root = both(releases, target)
    text = (root / "content/safety/approvals.yaml").read_text("utf-8")
    (proposal,) = sign_off.proposals(root, "crisis", "en_CA")
    from dataclasses import replace

    from locpipe.approvals import wording

    sign_off.record(root, replace(proposal, wording=wording(["Other words."])), by="a nurse", day=TODAY)
    done = roll_back(root, str(target), by="the tests")
    assert any(note.startswith("superseded since: crisis in en_CA") for note in done.notes)
    write(root, "content/safety/approvals.yaml", text)
    assert roll_back(root, str(target), by="the tests", release=releases[2]).notes == ()


def test_a_damaged_release_is_not_gone_back_to(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    target = tmp_path / "www"
    root = both(releases, target)
    page = target / "releases" / releases[1] / "fr/index.html"
    page.unlink()
    with pytest.raises(PublishError, match="damaged"):
        roll_back(root, str(target), by="the tests")
    assert served(target) == releases[2]


# ---- the journal -----------------------------------------------------------------------------------------------------


def test_the_journal_says_who_did_what_where_from_which_inputs(releases: tuple[Path, str, str], tmp_path: Path) -> None:
    target = tmp_path / "www"
    root = both(releases, target)
    roll_back(root, str(target), by="R. Back")
    entries = list(journal.read_journal(root / ".locpipe"))
    made, begun, done = [entry for entry in entries if entry["release"] == releases[2]]
    assert made["action"] == "build"
    assert made["inputs"]["sources"] == journal.sources_digest(root)
    assert [entry["result"] for entry in (begun, done)] == ["begun", "done"]
    assert done["inputs"] == made["inputs"]
    assert (done["by"], done["target"], done["before"]) == ("the tests", str(target), releases[1])
    back = entries[-1]
    assert (back["action"], back["by"], back["release"], back["before"]) == (
        "rollback",
        "R. Back",
        releases[1],
        releases[2],
    )


def test_half_a_line_in_the_journal_is_passed_over(tmp_path: Path) -> None:
    journal.append(tmp_path, action="build", release="a")
    with (tmp_path / journal.JOURNAL).open("a", encoding="utf-8") as file:
        file.write('{"action": "bui')
    journal.append(tmp_path, action="build", release="b")
    assert [entry["release"] for entry in journal.read_journal(tmp_path)] == ["a", "b"]
    assert all(json.loads(line) for line in (tmp_path / journal.JOURNAL).read_text().splitlines()[::2])


# ---- judging what is served ------------------------------------------------------------------------------------------


class Quiet(SimpleHTTPRequestHandler):
    """A host that reads _headers itself, and answers wrong addresses with the page for them."""

    def log_message(self, *_: object) -> None:
        pass

    def list_directory(self, _: object) -> None:
        self.send_error(404)

    def do_GET(self) -> None:
        if self.path.startswith("/_"):
            self.send_error(404)
        else:
            super().do_GET()


@contextmanager
def serving(folder: Path, host: type[Quiet] = Quiet) -> Iterator[str]:
    """The address of a web server for a folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(host, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def site(releases: tuple[Path, str, str], tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a published site, and the folder that it is served from."""
    published(releases[0], tmp_path / "www")
    folder = tmp_path / "www/current"
    with serving(folder) as address:
        yield address, folder


def test_a_site_is_judged_as_it_is_served(site: tuple[str, Path], made: tuple[Path, str, str]) -> None:
    for place in (site[0], str(site[1]), str(site[1].parent)):
        found = verify(place, TODAY)
        assert (found.release, found.findings) == (made[2], ()), place
        assert found.pages == 16


def spoil(page: Path, old: str, new: str) -> None:
    text = page.read_text("utf-8")
    assert old in text
    page.unlink()
    page.write_text(text.replace(old, new), encoding="utf-8")


def test_a_page_that_the_host_changed_is_found(site: tuple[str, Path]) -> None:
    spoil(site[1] / "fr/index.html", " data-safety=", " hidden data-safety=")
    for place in (site[0], str(site[1].parent)):
        assert {"manifest-mismatch", "safety-text-hidden"} <= rules(list(verify(place, TODAY).findings))


def test_a_page_that_is_not_served_is_found(site: tuple[str, Path]) -> None:
    (site[1] / "fr/index.html").unlink()
    for place in (site[0], str(site[1].parent)):
        assert "page-missing" in rules(list(verify(place, TODAY).findings))


def test_a_page_taken_out_of_the_manifest_too_is_found(site: tuple[str, Path]) -> None:
    lines = (site[1] / MANIFEST).read_text("utf-8").splitlines(keepends=True)
    (site[1] / MANIFEST).unlink()
    (site[1] / MANIFEST).write_text("".join(line for line in lines if '"/fr/"' not in line), encoding="utf-8")
    (site[1] / "fr/index.html").unlink()
    found = verify(site[0], TODAY)
    assert "manifest-mismatch" in rules(list(found.findings))


def test_what_cannot_be_reached_is_said(tmp_path: Path, site: tuple[str, Path]) -> None:
    with pytest.raises(PublishError, match="cannot be reached"):
        verify("http://127.0.0.1:9/", TODAY)
    with pytest.raises(PublishError, match=r"no manifest\.json"):
        verify(f"{site[0]}/en", TODAY)
    with pytest.raises(PublishError, match="holds no release"):
        verify(str(tmp_path / "nowhere"), TODAY)
    (site[1] / MANIFEST).unlink()
    (site[1] / MANIFEST).write_text("{}", encoding="utf-8")
    with pytest.raises(PublishError, match="not that of a release"):
        verify(site[0], TODAY)


# ---- compared with what the project knows ----------------------------------------------------------------------------


def told(root: Path, place: str | Path) -> tuple[int, str]:
    """What `verify` says in the project that published."""
    done = locpipe("verify", place, "--project", root)
    return done.exit_code, done.output


def test_a_site_is_compared_with_the_journal(
    site: tuple[str, Path], releases: tuple[Path, str, str], tmp_path: Path
) -> None:
    for place in (site[0], str(site[1].parent)):
        status, said = told(releases[0], place)
        assert status == 0, said
        assert "the journal says: made on " in said
    (tmp_path / "elsewhere").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path / "elsewhere")
        done = locpipe("verify", site[0])
    assert done.exit_code == 0
    assert "not compared with a journal: no project is here" in done.output


def test_a_whole_site_that_was_replaced_is_found(
    site: tuple[str, Path], releases: tuple[Path, str, str], tmp_path: Path
) -> None:
    """A site of the same project with another text, with a manifest and a report of its own: whole, and not ours."""
    other = copied(releases[0], tmp_path / "other")
    edit(other, SITE, "mistakes@utopia.invalid", "hacker@utopia.invalid")
    assert locpipe("sync", "--project", other).exit_code == 0
    assert isinstance(built(other), ApprovedRelease)
    serving = site[1].resolve()
    shutil.rmtree(serving)
    shutil.copytree(other / "dist", serving)
    for place in (site[0], str(site[1].parent)):
        assert verify(place, TODAY).findings == ()  # by itself alone it is whole
        status, said = told(releases[0], place)
        assert status == 1
        assert "the journal of this project knows of no release" in said


def test_a_manifest_that_was_edited_with_its_page_is_found(
    site: tuple[str, Path], releases: tuple[Path, str, str]
) -> None:
    page, manifest = site[1] / "en/index.html", site[1] / MANIFEST
    before = hashlib.sha256(page.read_bytes()).hexdigest()
    spoil(page, "</main>", "<p>Buy here</p></main>")
    spoil(manifest, before, hashlib.sha256(page.read_bytes()).hexdigest())
    status, said = told(releases[0], site[0])
    assert status == 1
    assert "is not the one that was approved as release" in said


def test_a_release_that_should_not_be_serving_is_found(releases: tuple[Path, str, str], site: tuple[str, Path]) -> None:
    """Somebody turned the link by hand, or a cache in front still has the release before."""
    root, first, second = releases
    target = site[1].parent
    published(root, target, first)
    published(root, target, second)
    (target / "current").unlink()
    (target / "current").symlink_to(Path("releases") / first)
    for place in (site[0], str(target)):
        status, said = told(root, place)
        assert status == 1, said
        assert f"it serves release {first}, and the journal says otherwise" in said
        assert f"serves {second} since" in said


def test_a_wording_that_was_withdrawn_since_is_found_where_it_is_served(
    site: tuple[str, Path], releases: tuple[Path, str, str]
) -> None:
    root = releases[0]
    (proposal,) = sign_off.proposals(root, "crisis", "fr_CA")
    sign_off.record(root, proposal, by="a nurse", day=TODAY, reason="wrong", withdraw=True)
    status, said = told(root, site[0])
    assert status == 1
    assert "withdrawn since: crisis in fr_CA" in said


def test_a_publisher_that_was_killed_may_have_left_either_release(
    releases: tuple[Path, str, str], tmp_path: Path
) -> None:
    root, first, second = releases
    published(root, tmp_path / "www", first)
    entry = {"action": "publish", "release": second, "before": first, "target": str(tmp_path / "www"), "by": "it"}
    journal.append(root / ".locpipe", **entry, result=journal.BEGUN)
    assert told(root, tmp_path / "www")[0] == 0
    journal.append(root / ".locpipe", **entry, result=journal.FAILED)
    assert told(root, tmp_path / "www")[0] == 0
    assert "published to" in told(root, root / ".locpipe/releases" / second)[1]


# ---- hosts that do not serve what they should ------------------------------------------------------------------------


class Strange(Quiet):
    """A host that does one thing otherwise than it should."""

    do: Callable[[Strange], bool]

    def do_GET(self) -> None:
        if not type(self).do(self):
            super().do_GET()


def page_for_all(host: Strange) -> bool:
    """Whatever is not there is answered with the home page, and with status 200."""
    path = Path(host.translate_path(host.path))
    if not (path / "index.html" if host.path.endswith("/") else path).exists():
        host.path = "/index.html"
    return False


def leads_away(host: Strange) -> bool:
    if host.path != "/fr/" or host.headers["Host"].startswith("localhost"):
        return False
    host.send_response(302)
    host.send_header("Location", f"http://localhost:{host.headers['Host'].partition(':')[2]}/fr/")
    host.end_headers()
    return True


def cut_short(host: Strange) -> bool:
    """The connection ends in the middle of a page."""
    if host.path != "/fr/":
        return False
    content = (Path(host.directory) / "fr/index.html").read_bytes()
    host.send_response(200)
    host.send_header("Content-Length", str(len(content)))
    host.end_headers()
    host.wfile.write(content[:1000])
    return True


def broken(host: Strange) -> bool:
    if host.path == "/fr/":
        host.send_error(503)
    return host.path == "/fr/"


@pytest.mark.parametrize(("do", "message"), [(leads_away, "leads away"), (broken, "answers 503")])
def test_a_host_that_does_not_serve_the_site_is_said(
    releases: tuple[Path, str, str], tmp_path: Path, do: Callable[[Strange], bool], message: str
) -> None:
    published(releases[0], tmp_path / "www")
    with serving(tmp_path / "www/current", type("Host", (Strange,), {"do": do})) as address:
        with pytest.raises(PublishError, match=message):
            verify(address, TODAY)
        status, said = told(releases[0], address)
    assert status == 1
    assert "    fix: " in said


@pytest.mark.parametrize("do", [page_for_all, cut_short])
def test_a_page_that_comes_otherwise_than_it_was_published_is_found(
    releases: tuple[Path, str, str], tmp_path: Path, do: Callable[[Strange], bool]
) -> None:
    published(releases[0], tmp_path / "www")
    if do is page_for_all:
        (tmp_path / "www/current/fr/index.html").unlink()
    with serving(tmp_path / "www/current", type("Host", (Strange,), {"do": do})) as address:
        assert "manifest-mismatch" in rules(list(verify(address, TODAY).findings))


# ---- the commands ----------------------------------------------------------------------------------------------------


def test_the_commands_say_what_they_did(
    releases: tuple[Path, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # in no project: `verify` would ask its journal
    root, first, second = releases
    www = tmp_path / "www"
    for release in (first, second):
        done = locpipe(
            "publish", www, "--project", root, "--release", release, "--by", "A. Nurse", "--note", "tried out"
        )
        assert done.exit_code == 0, done.output
        assert f"Release {release} is published" in done.stderr
    done = locpipe("verify", www)
    assert done.exit_code == 0, done.output
    assert second in done.stderr
    done = locpipe("rollback", www, "--project", root)
    assert done.exit_code == 0, done.output
    assert served(www) == first
    refused = locpipe("rollback", www, "--project", root)
    assert refused.exit_code == 1
    assert "    fix: " in refused.output
    assert locpipe("publish", www, "--project", root, "--by", " ").exit_code == 2
    closed = locpipe("publish", www, "--project", root, "--today", "2028-01-01")
    assert closed.exit_code == 1
    assert "Nothing was published" in closed.stderr
    assert served(www) == first
