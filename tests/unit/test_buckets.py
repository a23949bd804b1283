"""Publishing to a bucket, against a server that speaks the protocol of S3: a pointer last, hashes read back, resumed."""

from __future__ import annotations

import json
import platform
from functools import partial
from typing import TYPE_CHECKING, Any

import boto3
import pytest
import s3fs

from locpipe import journal, targets
from locpipe.bare import UNFINISHED, BareTarget
from locpipe.buckets import POINTER, BucketTarget
from locpipe.changes import ApprovalNeededError
from locpipe.disk import PublishError, UnknownSwitchError
from locpipe.file_types import CACHED
from locpipe.manifest import MANIFEST, read_head
from locpipe.releases import Outcome, publish_release, roll_back, try_target
from locpipe.served import verify
from locpipe.stores import MARK, Store, _machine
from tests.s3 import Server
from tests.verbs import TODAY, rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUCKET = "pages"
Made = tuple["Path", str, str]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def store(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A client of the server, with an empty bucket."""
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    client = boto3.client("s3")
    client.create_bucket(Bucket=BUCKET)
    yield client
    for name in names(client):
        client.delete_object(Bucket=BUCKET, Key=name)
    client.delete_bucket(Bucket=BUCKET)
    client.close()
    s3fs.S3FileSystem.clear_instance_cache()


def names(client: Any) -> list[str]:
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    return [entry["Key"] for page in pages for entry in page.get("Contents", ())]


def content(client: Any, name: str) -> bytes:
    return bytes(client.get_object(Bucket=BUCKET, Key=name)["Body"].read())


def put(client: Any, name: str, body: bytes) -> None:
    client.put_object(Bucket=BUCKET, Key=name, Body=body)


PLACE = f"s3://{BUCKET}/site"


def published(root: Path, release: str = "", place: str = PLACE, *, bare: bool = False) -> Outcome:
    done = publish_release(root, place, today=TODAY, by="the tests", note="tried out", release=release, bare=bare)
    assert isinstance(done, Outcome), done
    return done


def pointer(client: Any) -> Any:
    return json.loads(content(client, f"site/{POINTER}"))


# ---- releases and a pointer ------------------------------------------------------------------------------------------


def test_a_release_is_put_below_its_prefix_and_the_pointer_names_it(releases: Made, store: Any) -> None:
    root, _, second = releases
    published(root)
    assert pointer(store) == {"release": second, "path": f"releases/{second}/", "releases": [second]}
    kept = root / ".locpipe/releases" / second
    files = {path.relative_to(kept).as_posix() for path in kept.rglob("*") if path.is_file()}
    assert set(names(store)) == {f"site/{POINTER}"} | {f"site/releases/{second}/{name}" for name in files}
    for name in files:
        assert content(store, f"site/releases/{second}/{name}") == (kept / name).read_bytes()
    page = store.head_object(Bucket=BUCKET, Key=f"site/releases/{second}/en/index.html")
    assert page["ContentType"] == "text/html; charset=utf-8"


def test_only_what_changed_is_sent(releases: Made, store: Any) -> None:
    root, first, second = releases
    published(root, first)
    done = published(root, second)
    assert done.before == first
    assert done.sent is not None
    assert done.sent.copied > 0
    assert done.sent.sent > 0
    assert pointer(store)["releases"] == [second, first]
    again = published(root, second).sent
    assert again is not None
    assert (again.sent, again.copied) == (1, 0)  # the manifest goes last, always


def test_going_back_puts_the_pointer(releases: Made, store: Any) -> None:
    root, first, second = releases
    published(root, first)
    published(root, second)
    assert roll_back(root, PLACE, by="the tests").release == first
    assert pointer(store)["release"] == first
    with pytest.raises(PublishError, match="no earlier release"):
        roll_back(root, PLACE, by="the tests")
    assert roll_back(root, PLACE, by="the tests", release=second).before == first
    store.delete_object(Bucket=BUCKET, Key=f"site/releases/{first}/fr/index.html")
    with pytest.raises(PublishError, match=r"damaged: fr/index\.html is missing"):
        roll_back(root, PLACE, by="the tests")
    with pytest.raises(PublishError, match="keeps no release"):
        roll_back(root, PLACE, by="the tests", release="other")
    assert pointer(store)["release"] == second


def test_what_is_served_is_judged(releases: Made, store: Any) -> None:
    root, _, second = releases
    published(root)
    found = verify(PLACE, TODAY)
    assert (found.release, found.pages, found.findings) == (second, 16, ())
    put(store, f"site/releases/{second}/fr/index.html", b"<p>hacked</p>")
    put(store, f"site/releases/{second}/fr/more.html", b"<p>more</p>")
    assert {"manifest-mismatch", "safety-text-missing", "page-unexpected"} <= rules(list(verify(PLACE, TODAY).findings))
    with pytest.raises(PublishError, match="holds no release"):
        verify(f"s3://{BUCKET}/other", TODAY)


def test_old_releases_are_forgotten(releases: Made, store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "KEPT_RELEASES", 1)
    root, first, second = releases
    published(root, first)
    published(root, second)
    assert pointer(store)["releases"] == [second]
    assert not [name for name in names(store) if first in name]


@pytest.mark.parametrize("bare", [False, True])
def test_the_store_says_what_each_file_is_and_how_long_to_keep_it(releases: Made, store: Any, *, bare: bool) -> None:
    root, first, second = releases
    for release in (first, second):  # of the second some files are copied, and say the same
        published(root, release, bare=bare)
    prefix = "site/" if bare else f"site/releases/{second}/"
    wanted = {"html": "text/html", "css": "text/css", "png": "image/png"}
    wanted |= {"json": "application/json", "xml": "application/xml", "txt": "text/plain"}
    seen = set()
    for name in names(store):
        if not name.startswith(prefix):
            continue
        head = store.head_object(Bucket=BUCKET, Key=name)
        ending = name.rpartition("/")[2].rpartition(".")[2]
        seen.add(ending)
        assert head["ContentType"].partition(";")[0] == wanted.get(ending, "text/plain"), name
        assert head["CacheControl"] == (CACHED if "/assets/" in name else "no-cache"), name
    assert set(wanted) <= seen
    if not bare:
        assert store.head_object(Bucket=BUCKET, Key=f"site/{POINTER}")["CacheControl"] == "no-cache"


def test_a_release_that_was_changed_in_the_store_is_not_gone_back_to(releases: Made, store: Any) -> None:
    root, first, second = releases
    published(root, first)
    published(root, second)
    put(store, f"site/releases/{first}/fr/index.html", b"<p>hacked</p>")
    with pytest.raises(PublishError, match=r"damaged: fr/index\.html is changed"):
        roll_back(root, PLACE, by="the tests")
    assert pointer(store)["release"] == second


def test_what_is_published_again_is_the_newest(releases: Made, store: Any) -> None:
    root, first, second = releases
    for release in (first, second, first):
        published(root, release)
    assert pointer(store)["releases"] == [first, second]
    assert roll_back(root, PLACE, by="the tests").release == second


# ---- what fails ------------------------------------------------------------------------------------------------------


class Lost:
    """A connection that is lost after some files were sent."""

    def __init__(self, after: int) -> None:
        self.left = after
        self.send = Store.send

    def __call__(self, bucket: Store, *arguments: Any) -> str:
        self.left -= 1
        if self.left < 0:
            raise TimeoutError("the connection was lost")
        return self.send(bucket, *arguments)


@pytest.mark.parametrize("bare", [False, True])
def test_a_lost_connection_leaves_what_readers_see_and_is_resumed(
    releases: Made, store: Any, monkeypatch: pytest.MonkeyPatch, *, bare: bool
) -> None:
    root, first, second = releases
    published(root, first, bare=bare)
    lost = Lost(4)
    with monkeypatch.context() as patch:
        patch.setattr(Store, "send", lambda bucket, *arguments: lost(bucket, *arguments))  # noqa: PLW0108 - binds the bucket
        with pytest.raises(PublishError, match="connection was lost"):
            publish_release(root, PLACE, today=TODAY, by="the tests", note="tried out", release=second, bare=bare)
    if not bare:
        assert pointer(store)["release"] == first
    else:
        assert json.loads(content(store, f"site/{MANIFEST}"))["release"] == first
    assert f"site/{MARK}" not in names(store)
    sent = published(root, second, bare=bare).sent
    assert sent is not None
    assert verify(PLACE, TODAY).findings == ()
    assert bare or sent.there == 4


def lost_while_publishing(root: Path, release: str, after: int, *, bare: bool = False) -> None:
    """A publisher that loses the connection after so many files."""
    lost = Lost(after)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, "send", lambda bucket, *arguments: lost(bucket, *arguments))  # noqa: PLW0108 - binds the bucket
        with pytest.raises(PublishError, match="connection was lost"):
            published(root, release, bare=bare)


def test_what_was_left_unfinished_is_removed_by_the_next_release(releases: Made, store: Any) -> None:
    root, first, second = releases
    lost_while_publishing(root, second, 4)
    assert [name for name in names(store) if second in name]
    published(root, first)
    assert not [name for name in names(store) if second in name]
    assert verify(PLACE, TODAY).findings == ()


@pytest.mark.parametrize("after", [0, 4, 12])
def test_a_bare_bucket_with_files_of_two_releases_is_whole_again_after_either(
    releases: Made, store: Any, after: int
) -> None:
    root, first, second = releases
    published(root, first, bare=True)
    lost_while_publishing(root, second, after, bare=True)
    put(store, "site/en/only-there.html", b"of the second")
    begun = json.loads(content(store, f"site/{UNFINISHED}"))
    put(store, f"site/{UNFINISHED}", json.dumps({**begun, "files": [*begun["files"], "en/only-there.html"]}).encode())
    published(root, first, bare=True)
    found = verify(PLACE, TODAY)
    assert (found.release, found.findings) == (first, ())
    assert "site/en/only-there.html" not in names(store)


@pytest.mark.parametrize(("put_there", "error"), [(True, UnknownSwitchError), (False, PublishError)])
def test_a_pointer_of_which_nothing_is_heard(
    releases: Made, store: Any, monkeypatch: pytest.MonkeyPatch, put_there: bool, error: type[PublishError]
) -> None:
    """The connection is lost while the pointer is put: it is looked up, and what cannot be known is said."""
    root, first, second = releases
    published(root, first)
    write, read = Store.write_json, Store.read_json
    lost: list[str] = []

    def write_and_lose(bucket: Store, name: str, value: Any, **how: str) -> None:
        if name != POINTER:
            write(bucket, name, value, **how)
            return
        if put_there:
            write(bucket, name, value)
            lost.append(name)
        raise TimeoutError("no answer")

    def read_or_lose(bucket: Store, *parts: str) -> Any:
        if lost and parts == (POINTER,):
            raise TimeoutError("no answer")
        return read(bucket, *parts)

    with monkeypatch.context() as patch:
        patch.setattr(Store, "write_json", write_and_lose)
        patch.setattr(Store, "read_json", read_or_lose)
        with pytest.raises(error, match="no answer") as caught:
            published(root, second)
    assert type(caught.value) is error
    assert pointer(store)["release"] == (second if put_there else first)
    last = list(journal.read_journal(root / ".locpipe"))[-1]
    assert last["result"] == ("unknown" if put_there else "failed")


def test_a_file_that_comes_back_otherwise_is_refused(
    releases: Made, store: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, first, second = releases
    published(root, first)
    with monkeypatch.context() as patch:
        patch.setattr(Store, "hash", lambda *_: "another")
        with pytest.raises(PublishError, match="is not what was sent"):
            published(root, second)
    assert pointer(store)["release"] == first


@pytest.mark.usefixtures("store")
def test_a_store_that_is_away_is_said(releases: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server() as gone:
        monkeypatch.setenv("AWS_ENDPOINT_URL", gone.environment["AWS_ENDPOINT_URL"])
    s3fs.S3FileSystem.clear_instance_cache()
    with pytest.raises(PublishError, match="cannot be reached"):
        published(releases[0])


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("s3://no-such-bucket-here/site", "refused, or cannot be reached"),
        ("gopher://somewhere/site", "refused, or cannot be reached"),
    ],
)
@pytest.mark.usefixtures("store")
def test_a_place_that_is_not_there_is_said(releases: Made, place: str, message: str) -> None:
    with pytest.raises(PublishError, match=message):
        published(releases[0], place=place)


@pytest.mark.parametrize("name", [POINTER, f"{MANIFEST}"])
@pytest.mark.parametrize("text", [b"[]", b"{", b'{"release": "../x", "releases": []}'])
def test_files_of_others_are_left_alone(releases: Made, store: Any, name: str, text: bytes) -> None:
    put(store, f"site/{name}", text)
    with pytest.raises(PublishError, match=r"not made by publishing|served as it is"):
        published(releases[0])
    assert names(store) == [f"site/{name}"]


@pytest.mark.parametrize("bare", [False, True])
def test_where_nothing_can_be_put_nobody_is_asked(releases: Made, store: Any, *, bare: bool) -> None:
    """Without a note somebody would have to agree; what is wrong with the place is said first."""
    root = releases[0]
    try_target(root, PLACE, bare=bare)
    assert names(store) == []
    place = "s3://no-such-bucket-here/site"
    for attempt in (try_target, partial(publish_release, today=TODAY, by="the tests")):
        with pytest.raises(PublishError, match=r"refused, or cannot be reached: .*bucket does not exist") as caught:
            attempt(root, place, bare=bare)
        assert not isinstance(caught.value, ApprovalNeededError)


@pytest.mark.usefixtures("store")
def test_where_nothing_can_be_removed_nobody_is_asked(releases: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    async def denied(_: Any, path: str, **_more: Any) -> None:
        raise PermissionError(f"no right to remove {path}")

    monkeypatch.setattr(s3fs.S3FileSystem, "_rm_file", denied)
    with pytest.raises(PublishError, match="no right to remove"):
        publish_release(releases[0], PLACE, today=TODAY, by="the tests")


# ---- two publishers --------------------------------------------------------------------------------------------------


def mark(store: Any, **other: object) -> None:
    """The mark of a run that was killed here, or of another with `other` in it."""
    killed = {"by": f"{journal.user()} on {platform.node()}", "machine": _machine(), "since": "just now"}
    put(store, f"site/{MARK}", json.dumps({**killed, **other}).encode())


@pytest.mark.parametrize("other", [{"by": "x on elsewhere"}, {"machine": "of the same name"}])
def test_a_publisher_elsewhere_keeps_others_away(releases: Made, store: Any, other: dict[str, str]) -> None:
    mark(store, **other)
    with pytest.raises(PublishError, match=r"publishes to .* since just now"):
        published(releases[0])
    assert names(store) == [f"site/{MARK}"]


def test_the_mark_of_a_publisher_that_was_killed_here_is_taken_over(releases: Made, store: Any) -> None:
    mark(store)
    published(releases[0])
    assert f"site/{MARK}" not in names(store)


def test_two_on_one_machine_do_not_publish_at_once(releases: Made, store: Any) -> None:
    with BucketTarget(PLACE).held():
        assert names(store) == [f"site/{MARK}"]
        with pytest.raises(PublishError, match="another run publishes"):
            published(releases[0])
    assert names(store) == []


def test_only_one_of_two_gets_the_mark(store: Any) -> None:
    one, other = BucketTarget(PLACE), BucketTarget(PLACE)
    assert one._mark({"by": "one"})
    assert not other._mark({"by": "other"})
    assert json.loads(content(store, f"site/{MARK}"))["by"] == "one"


# ---- a bucket that is served as it is --------------------------------------------------------------------------------


def test_a_bare_bucket_holds_the_pages_themselves(releases: Made, store: Any) -> None:
    root, first, second = releases
    published(root, first, bare=True)
    put(store, "site/en/of-others.txt", b"not ours")
    sent = published(root, second, bare=True).sent
    assert sent is not None
    assert sent.there > 0
    kept = root / ".locpipe/releases" / second
    files = {path.relative_to(kept).as_posix() for path in kept.rglob("*") if path.is_file()}
    assert set(names(store)) == {f"site/{name}" for name in files} | {"site/en/of-others.txt"}
    store.delete_object(Bucket=BUCKET, Key="site/en/of-others.txt")
    assert verify(PLACE, TODAY).findings == ()
    with pytest.raises(PublishError, match="keeps no earlier release"):
        roll_back(root, PLACE, by="the tests", bare=True)
    with pytest.raises(PublishError, match="served as it is"):
        published(root)
    assert read_head(kept).release == BareTarget(PLACE).serving()


@pytest.mark.usefixtures("store")
def test_pages_come_after_what_they_need_and_the_manifest_last(releases: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    send = Store.send

    def noted(bucket: Store, source: Path, to: str, *more: str) -> str:
        order.append(to)
        return send(bucket, source, to, *more)

    monkeypatch.setattr(Store, "send", noted)
    published(releases[0], bare=True)
    pages = [place for place, name in enumerate(order) if name.endswith(".html")]
    others = [place for place, name in enumerate(order) if name.endswith((".css", ".svg", ".xml"))]
    assert max(others) < min(pages)
    assert order[-1] == MANIFEST


@pytest.mark.usefixtures("store")
def test_a_place_that_keeps_releases_is_not_served_as_it_is(releases: Made) -> None:
    published(releases[0])
    with pytest.raises(PublishError, match="keeps releases"):
        published(releases[0], bare=True)


# ---- other stores ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bare", [False, True])
def test_any_store_of_fsspec_will_do(releases: Made, tmp_path: Path, *, bare: bool) -> None:
    root, first, second = releases
    place = f"file://{tmp_path}/store"
    (tmp_path / "store").mkdir()
    published(root, first, place, bare=bare)
    published(root, second, place, bare=bare)
    found = verify(place, TODAY)
    assert (found.release, found.findings) == (second, ())
