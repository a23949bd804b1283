"""What was found of each translation of a catalog, kept, so that one that changed is all that is judged again.

A rule of pairs looks at one translation beside its source, and asks the catalog (`Setting`) about single words. What it
asked, and what it was told, is noted: a verdict holds while the same translation would be told the same. Which line the
translation stands in is no part of it: findings are kept without, and take the line of the day.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from locpipe.cache import BROKEN, findings_of_json, findings_to_json
from locpipe.checks.pair import Pair, Setting, Share, closing_share_of, setting_of_shares, share_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.checks.catalogs import Volume
    from locpipe.findings import Finding

T = TypeVar("T")

ASKED = ("words", "written", "texts", "spellings")
"""What rules ask of a setting word by word. The rest of it is its frame: where that changes, all is judged again."""

_ELSEWHERE = frozenset(("file", "line", "language", "source_language", "glossary", "setting"))
"""Fields of a pair that its digest leaves out: the line, and what is the same for a whole catalog."""


class Noted(Mapping[str, T]):
    """A part of a setting that notes what it was asked, with the answers: None where it has none."""

    def __init__(self, known: Mapping[str, T]) -> None:
        self.known = known
        self.asked: dict[str, T | None] = {}

    def __getitem__(self, key: str) -> T:
        found = self.asked[key] = self.known.get(key)
        return self.known[key] if found is None else found

    def get(self, key: str, default: Any = None) -> Any:
        """The answer for a key, or another where there is none. As a mapping has it, without an exception in between."""
        found = self.asked[key] = self.known.get(key)
        return default if found is None else found

    def __contains__(self, key: object) -> bool:
        self.asked[str(key)] = self.known.get(str(key))
        return key in self.known

    def __bool__(self) -> bool:
        """Whether there is anything at all, which the frame of a setting tells too."""
        return bool(self.known)

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a rule asks for single words, so that it is known which of them its verdict depends on")

    def __len__(self) -> int:
        raise TypeError("a rule asks for single words, so that it is known which of them its verdict depends on")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of a translation, in line 0; what the catalog was asked for it, and what it adds to the catalog."""

    share: Share
    asked: str
    """What was asked of each part of the setting, with the answers: as JSON, since it is much, and seldom looked at."""
    findings: tuple[Finding, ...]

    def holds_in(self, setting: Setting) -> bool:
        """Whether the rules would be told in `setting` what they were told then; not where that cannot be read."""
        try:
            return all(
                list(map(getattr(setting, part).get, answers)) == list(map(_answer, answers.values()))
                for part, answers in json.loads(self.asked).items()
            )
        except BROKEN:
            return False

    def as_line(self) -> str:
        """The verdict as one line: JSON, with tabs in between, which JSON writes otherwise."""
        return "\t".join((_line(self.share.as_json()), self.asked, _line(findings_to_json(self.findings))))

    @classmethod
    def of_line(cls, line: str) -> Verdict:
        """The verdict that `as_line` wrote. Raises what is BROKEN for anything else."""
        share, asked, findings = line.split("\t")
        listed = [] if findings == _NONE else findings_of_json(json.loads(findings))
        return cls(Share.of_json(json.loads(share)), asked, tuple(listed))


_line = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_NONE = "[]"


def _answer(answer: Any) -> Any:
    """An answer as the setting gives it: JSON has lists for tuples."""
    return tuple(answer) if isinstance(answer, list) else answer


@dataclass(slots=True)
class Verdicts:
    """The verdicts on the translations of a catalog, by the digest of each, and the frame that they were found in."""

    frame: list[Any] = field(default_factory=list)
    by_digest: dict[str, Verdict] = field(default_factory=dict)

    def lines(self) -> Iterator[str]:
        """The verdicts as they are kept: the frame, then a line for each."""
        yield _line(self.frame)
        for digest, verdict in self.by_digest.items():
            yield f"{digest}\t{verdict.as_line()}"

    @classmethod
    def of_lines(cls, lines: Iterable[str]) -> Verdicts:
        """The verdicts that `lines` gave. Raises what is BROKEN for anything else."""
        kept = iter(lines)
        frame = json.loads(next(kept, ""))
        parted = (line.partition("\t") for line in kept)
        return cls(frame, {digest: Verdict.of_line(rest) for digest, _, rest in parted})


class Renewal:
    """The verdicts on the translations of a catalog made those of today: what is known is kept where it still holds.

    With `is_closing` only what closes the gate is looked for, and known of each translation from then on.
    """

    def __init__(self, volume: Volume, known: Verdicts, *, is_closing: bool = False) -> None:
        self.is_closing = is_closing
        self.volume = volume
        self.pairs = volume.pairs
        self.known = known
        self.digests = [digest_of_pair(pair) for pair in self.pairs]
        self.found = [known.by_digest.get(digest) for digest in self.digests]

    @property
    def new(self) -> int:
        """How many pairs nothing is known of."""
        return self.found.count(None)

    @cached_property
    def shares(self) -> list[Share]:
        """What each pair adds to what is usual in the catalog."""
        share = closing_share_of if self.is_closing else share_of
        return [found.share if found else share(pair) for pair, found in zip(self.pairs, self.found, strict=True)]

    @cached_property
    def setting(self) -> Setting:
        """What is usual in the catalog."""
        return setting_of_shares(self.shares)

    @cached_property
    def again(self) -> list[int]:
        """The places of the pairs to be judged: of those that are new, or would be told something else by their catalog."""
        is_framed = frame_of(self.setting) == self.known.frame
        listed = [
            at for at, found in enumerate(self.found) if not (found and is_framed and found.holds_in(self.setting))
        ]
        # Messages that begin alike share sentences, of which what was found is kept: they are judged one after the other.
        return sorted(listed, key=lambda at: self.pairs[at].msgid)

    def to_judge(self) -> list[Pair]:
        """The pairs to be judged, each in its catalog."""
        return [self.pairs[at].placed(self.setting) for at in self.again]

    def renewed(self, judged: Iterable[tuple[str, tuple[Finding, ...]]]) -> list[Verdict]:
        """The verdict on each pair, with what was found of those of `to_judge`. All of them are known from then on."""
        new = dict(zip(self.again, judged, strict=True))
        made = [
            Verdict(share, *new[at]) if found is None or at in new else found
            for at, (share, found) in enumerate(zip(self.shares, self.found, strict=True))
        ]
        self.known.frame, self.known.by_digest = frame_of(self.setting), dict(zip(self.digests, made, strict=True))
        return made


def noting(setting: Setting) -> tuple[Setting, dict[str, dict[str, Any]]]:
    """A setting that answers as `setting` does, and what each part of it was asked so far, with the answers."""
    parts: dict[str, Any] = {name: Noted(getattr(setting, name)) for name in ASKED}
    return replace(setting, **parts), {name: part.asked for name, part in parts.items()}


def asked_as_json(asked: Mapping[str, Mapping[str, Any]]) -> str:
    """What was asked, as a verdict has it."""
    return _line({part: answers for part, answers in asked.items() if answers})


def frame_of(setting: Setting) -> list[Any]:
    """What every translation may depend on: all of a setting that is not asked for word by word."""
    others = [getattr(setting, known.name) for known in fields(setting) if known.name not in ASKED]
    return [
        [sorted(value) if isinstance(value, frozenset) else value for value in others],
        [bool(getattr(setting, name)) for name in ASKED],
    ]


def digest_of_pair(pair: Pair) -> str:
    """The digest of all that a pair is, wherever it stands in its catalog."""
    parts = [getattr(pair, name) for name in _OF_PAIR]
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


_OF_PAIR = tuple(known.name for known in fields(Pair) if known.name not in _ELSEWHERE)
