"""Which of two words belongs in a place, told by the words around it: « ce » or « se », « appeler » or « appelé ».

For each pair of words of a language, or of their endings, `words/context_<language>.bin.gz` has weights of what may stand around
them (a logistic regression). They were learned from running text; a pair speaks up only where it is all but certain, which its own
limits say.

    python -m locpipe.languages.context TEXT... --silent TEXT... --others TEXT... --out FILE       (words/LICENCE.md)

A text is a file with a sentence a line. The limits are set so high that nothing is said of the texts behind `--silent`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import random
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.languages.forms import EITHER, MANY, NOUN, ONE, OTHER, PARTICIPLE, among, forms, number
from locpipe.languages.told_apart_fr import FRENCH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.languages.told_apart import ToldApart

TOKEN = re.compile(
    r"(?:[dlnsjmtc]|qu|lorsqu|jusqu|puisqu|quelqu|presqu)’|[^\W\d_]+|\d+(?:[.,\u00a0\u202f]\d+)*|[^\w\s]", re.IGNORECASE
)
ENDS = frozenset(".!?;:(")
BUCKETS = 1 << 15
"""Places for the weights of a pair, in which features are found by their hash."""
NEAR = 8
"""Words before a word among which a noun is looked for."""
NOMINAL = ("n", "a|n")
REACH = 16
"""Words on each side among which a verb is looked for."""

Places = list[int]
Texts = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Pair:
    """Two words, the weights of what speaks for the second, and from which sum on each is surely out of place."""

    words: tuple[str, str]
    weights: bytes
    scale: float
    bias: float
    limits: tuple[float, float]
    """How much has to speak for the second where the first is written, and for the first where the second is."""

    def total(self, features: Places) -> float:
        """How much speaks for the second word: the logarithm of the odds."""
        weights: int = sum(itemgetter(*features)(self.weights))
        return self.bias + self.scale * (weights - 128 * len(features))

    def is_other(self, place: int, features: Places) -> bool:
        """Whether the other of the two belongs where the first (0) or the second (1) stands."""
        total = self.total(features)
        return total > self.limits[0] if place == 0 else -total > self.limits[1]


class Context:
    """The pairs of a language."""

    def __init__(self, code: str, pairs: Sequence[Pair]) -> None:
        self.code = code
        self.pairs = {pair.words: pair for pair in pairs}

    def out_of_place(self, text: str) -> Iterator[tuple[str, str, str]]:
        """Each word of a sentence that does not belong where it stands: the words around it, the word, and what does belong."""
        told, tokens = TOLD_APART[self.code], tokens_of(text, self.code)
        around = Around(tokens, self.code)
        for at, token in enumerate(tokens):
            choices = choices_of(token, self.code) if token.islower() else ()
            if not choices:
                continue
            after = around.kinds[at + 4]
            if not STRANGE.isdisjoint((*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])):
                continue  # a name of a file, a piece of something
            is_unknown = after in UNKNOWN or "-" in tokens[at + 2 : at + 3]  # « une méta-analyse »
            before, behind = tokens[at - 1].lower() if at else "", tokens[at + 1] if at + 1 < len(tokens) else ""
            if (
                token in told.unasked
                or not {behind, after}.isdisjoint(told.sure_before.get(token, ()))
                or before in told.sure_behind.get(token, ())
                or (token in told.gendered and behind.isupper() and len(behind) > 1)  # « le MERS »
            ):
                continue
            if (token in told.before_verbs and VERBAL.search(after)) or (token in told.gendered and is_unknown):
                continue  # it stands for, or before, something of which nothing is known
            features = hashed(around.features(at))
            for words, place, other in choices:
                if words[0].startswith("-") and "-" in tokens[max(0, at - 2) : max(0, at - 1)]:
                    continue  # « avez-vous trouvé »
                pair = self.pairs.get(words)
                if pair and pair.is_other(place, features) and not around.settles(at, words, place, told):
                    yield " ".join(tokens[max(0, at - 1) : at + 2]).replace("’ ", "’"), token, other
                    break


@cache
def context(code: str) -> Context | None:
    """What is known of the pairs of a language; None of one for which nothing was learned."""
    learned = files("locpipe.languages") / "words" / f"context_{code}.bin.gz"
    if not learned.is_file():
        return None
    head, _, weights = gzip.decompress(learned.read_bytes()).partition(b"\n")
    made = [
        Pair(
            tuple(one["words"]),
            weights[at * BUCKETS : (at + 1) * BUCKETS],
            one["scale"],
            one["bias"],
            tuple(one["limits"]),
        )
        for at, one in enumerate(json.loads(head))
    ]
    return Context(code, made)


# ---- which words are told apart

TOLD_APART = {"fr": FRENCH}
"""What each language says of them."""

Choice = tuple[tuple[str, str], int, str]
"""A pair, which of the two a word is (0 or 1), and the other word."""

SHORTEST = 3
"""Letters before an ending."""


def pairs_of(code: str) -> list[tuple[str, str]]:
    """The pairs of a language: words, endings (with a hyphen before each), and the number of nouns (`number_pair`)."""
    told = TOLD_APART[code]
    return [*told.words, *map(hyphened, told.endings), number_pair(code)]


def hyphened(endings: tuple[str, str]) -> tuple[str, str]:
    """The name of a pair of endings."""
    return f"-{endings[0]}", f"-{endings[1]}"


def number_pair(code: str) -> tuple[str, str]:
    """The name of the pair of a noun of one and of many."""
    return "-", f"-{TOLD_APART[code].many}"


@lru_cache(maxsize=10_000)
def choices_of(word: str, code: str) -> tuple[Choice, ...]:
    """The pairs that a word in small letters belongs to."""
    made = _of_words(code).get(word)
    if made is not None or word in TOLD_APART[code].small or not word.isalpha():
        return made or ()
    return (*_of_endings(word, code), *_of_number(word, code))


@cache
def _of_words(code: str) -> dict[str, tuple[Choice, ...]]:
    """The words that are told apart themselves."""
    found: dict[str, tuple[Choice, ...]] = {}
    for one, other in TOLD_APART[code].words:
        found[one] = (*found.get(one, ()), ((one, other), 0, other))
        found[other] = (*found.get(other, ()), ((one, other), 1, one))
    return found


def _of_endings(word: str, code: str) -> Iterator[Choice]:
    """The verbs that are told apart by how they end."""
    for pair in TOLD_APART[code].endings:
        for place, (own, instead) in enumerate((pair, pair[::-1])):
            stem = word.removesuffix(own)
            is_told = stem != word and len(stem) >= SHORTEST and _is_ending(word, own, code)
            if is_told and _is_ending(stem + instead, instead, code):
                yield hyphened(pair), place, stem + instead


def _is_ending(word: str, ending: str, code: str) -> bool:
    """Whether a word is what its ending says, and nothing else; a participle may be an adjective as well."""
    readings, (own, *others) = forms(code).of(word), TOLD_APART[code].read_as[ending]
    if own.startswith(PARTICIPLE):
        return own in readings and not any(reading[0] in NOUN + OTHER for reading in readings)
    return own in readings and readings <= {own, *others}


def _of_number(word: str, code: str) -> Iterator[Choice]:
    """The nouns whose number is told."""
    known, many = forms(code), TOLD_APART[code].many
    if word.endswith(many):
        one = word.removesuffix(many)
        if _number_of(known.of(word)) == MANY and _number_of(known.of(one)) == ONE:
            yield number_pair(code), 1, one
    elif _number_of(known.of(word)) == ONE and _number_of(known.of(word + many)) == MANY:
        yield number_pair(code), 0, word + many


def _number_of(readings: frozenset[str]) -> str:
    """The number of a word that is nothing but a noun; empty for others."""
    return number(readings) if readings and among(readings, NOUN) == readings else ""


# ---- what stands around a word


def tokens_of(text: str, code: str) -> list[str]:
    """The words and marks of a text; two words that are told from one are one."""
    found = TOKEN.findall(text.replace("'", "’"))
    joined: list[str] = []
    for token in found:
        if joined and (joined[-1].lower(), token.lower()) in TOLD_APART[code].joined:
            joined[-1] += token
        else:
            joined.append(token)
    return joined


@lru_cache(maxsize=10_000)
def kind_of(token: str, code: str) -> str:
    """What a token is to those around it."""
    word = token.lower()
    if not word[0].isalpha():
        return "#" if word[0].isdigit() else word
    if word in TOLD_APART[code].small or "’" in word:
        return word
    readings = forms(code).of(word)
    if readings:
        return "|".join(sorted(OTHER if reading[0] == OTHER else reading for reading in readings))
    return "N" if token[0].isupper() else "X"


STRANGE = frozenset("<>_-%/=*»«\\|@$&+")
"""Marks beside which words need not belong to a sentence."""
UNKNOWN = frozenset("XN")
"""Words that no list has, and names."""
VERBAL = re.compile(r"(?:^|\|)[vi]-")
"""What may be a verb."""


class Around:
    """What stands around each token of a sentence."""

    def __init__(self, tokens: Sequence[str], code: str) -> None:
        told, count = TOLD_APART[code], len(tokens)
        self.tokens = [token.lower() for token in tokens]
        self.kinds = [*"^^^", *(kind_of(token, code) for token in tokens), *"$$$"]
        kinds = self.kinds[3:-3]
        # Where the last noun, determiner, leading verb and verb before each token stand; a clause has its own verbs.
        noun = small = led = verb = -FAR
        self.before: list[tuple[int, int, int, int]] = []
        for at, kind in enumerate(kinds):
            self.before.append((noun, small, led, verb))
            noun = at if kind.startswith(NOMINAL) else noun
            small = at if kind in told.determiners else small
            led = at if kind in told.leading else led
            verb = -FAR if tokens[at] in ENDS else at if kind in told.verbs or kind in FINITE else verb
        self.after = [FAR] * count
        verb = count + FAR
        for at in range(count - 1, -1, -1):
            self.after[at] = verb
            verb = count + FAR if tokens[at] in ENDS else at if kinds[at] in told.verbs or kinds[at] in FINITE else verb

    def settles(self, at: int, words: tuple[str, str], place: int, told: ToldApart) -> bool:
        """Whether the clause needs a word just as it is, whatever stands beside it: it agrees with a noun, goes on a list, or is the
        only verb. A noun right behind another has a number of its own.
        """
        first = max((place + 1 for place in range(at) if self.tokens[place] in ENDS), default=0)
        end = next((place for place in range(at, len(self.tokens)) if self.tokens[place] in ENDS), len(self.tokens))
        before = [kind for kind in self.kinds[first + 3 : at + 3] if kind not in told.small]
        is_led = words == told.bare_verb and place == 0 and self._is_led(at, told)
        is_denied = words == told.bare_verb and place == 1 and self._is_denied(at, told)
        if is_led or is_denied or self._leads_elsewhere(at, words, place, told):
            return True
        if words == ("-", f"-{told.many}"):
            return (
                bool(before) and before[-1] == self.kinds[at + 2] and _may_agree(before[-1], "--")
            )  # « assurance médicaments »
        if words in told.agreeing:
            return any(_may_agree(kind, told.agreeing[words][place]) for kind in before)
        if words in told.listed and place == 0:
            return any(kind in told.read_as[words[0].removeprefix("-")] for kind in before)
        if words in told.with_verb and words[place] in told.verbs:
            return not any(
                VERBAL.search(self.kinds[other + 3]) and not (other and self._is_determiner(other - 1, told))
                for other in range(first, end)
                if other != at
            )
        return False

    def _is_led(self, at: int, told: ToldApart) -> bool:
        """Whether an infinitive stands behind a word that wants one, and pronouns: « pourra vous remplacer »."""
        while at and self.tokens[at - 1] in told.clitics:
            at -= 1
        return at > 0 and self.tokens[at - 1] in told.before_infinitives

    def _is_denied(self, at: int, told: ToldApart) -> bool:
        """Whether a finite verb stands between the two words that deny it: « ne les retirez que »."""
        if told.kept_behind.isdisjoint(self.tokens[at + 1 : at + 2]):
            return False
        while at and self.tokens[at - 1] in told.clitics - told.denying:
            at -= 1
        return at > 0 and self.tokens[at - 1].lower() in told.denying

    def _leads_elsewhere(self, at: int, words: tuple[str, str], place: int, told: ToldApart) -> bool:
        """Whether the verb behind a word is not said of it, or nothing is told behind the word before it."""
        if at and self.tokens[at - 1] in told.silent_after.get(words, ()):
            return True
        if words in told.one_way and place == 1:
            return True
        if at + 2 >= len(self.tokens) or self.kinds[at + 4] not in told.verbs | FINITE | told.finite:
            return False
        # « Les documents que demande votre assureur », « les frais de déplacement sont »
        is_turned = words == told.relative and place == 1 and self._is_determiner(at + 2, told)
        is_within = words == ("-", f"-{told.many}") and place == 0 and at > 0 and self.tokens[at - 1] in told.of
        return is_turned or is_within

    def _is_determiner(self, at: int, told: ToldApart) -> bool:
        """Whether a word stands before a noun: « la », « l’ »."""
        return self.tokens[at] in told.determiners or self.tokens[at].endswith("’")

    def features(self, at: int) -> list[str]:
        """What stands around a token, as texts that are the same wherever the same stands there."""
        tokens, kinds = self.tokens, self.kinds
        c, b, a, _, z, y, x = kinds[at : at + 7]
        noun, small, led, verb = self.before[at]
        n = kinds[noun + 3] if at - noun < NEAR else "-"
        d = kinds[small + 3] if at - small < NEAR else "-"
        i = kinds[led + 3] if at - led < REACH else "-"
        before = "V" if at - verb < REACH else "-"
        after = "V" if self.after[at] - at < REACH else "-"
        left, right = tokens[at - 1] if at else "", tokens[at + 1] if at + 1 < len(tokens) else ""
        far_left, far_right = tokens[at - 2] if at > 1 else "", tokens[at + 2] if at + 2 < len(tokens) else ""
        return [
            f"-3{c}", f"-2{b}", f"-1{a}", f"1{z}", f"2{y}", f"3{x}", f"w-{left}", f"w+{right}", f"v-{far_left}", f"v+{far_right}",
            f"x{a}~{z}", f"y{b}~{a}", f"z{z}~{y}", f"u{b}~{a}~{z}", f"t{a}~{z}~{y}", f"s{z}~{y}~{x}", f"wx{left}~{right}", f"l{before}",
            f"r{after}", f"lr{before}{after}~{z}", f"la{before}~{a}", f"n{n}", f"nd{n}~{d}", f"nv{n}~{before}", f"d{d}~{a}",
            f"i{i}~{a}", f"j{i}~{a}~{z}",
        ]  # fmt: skip


def _may_agree(kind: str, agreeing: str) -> bool:
    """Whether a word of a kind may be a noun of a gender and number."""
    return any(
        all(EITHER in both or both[0] == both[1] for both in zip(match[1], agreeing, strict=True))
        for match in NOUNS.finditer(kind)
    )


NOUNS = re.compile(rf"(?<![^|]){NOUN}([mf-][sp-])(?![^|])")
"""The readings of a noun, with the gender and number that each tells."""
FINITE = frozenset(("v-s", "v-p", "v-r", "v-m|v-s"))
"""Readings of words that are nothing but the verb of a clause."""
FAR = 1000
"""Farther away than anything that is looked at."""


def hashed(features: Iterable[str]) -> Places:
    """Where the weights of some features stand."""
    return [zlib.crc32(feature.encode("utf-8", "surrogatepass")) % BUCKETS for feature in features]


# ---- how the weights were learned

EXAMPLES = 12_000
"""Places of each word that are learned from, at most."""
FEWEST = 30
"""Places of each word from which on something is learned."""
ROUNDS, RATE, DECAY = 8, 0.5, 5e-5
LEAST, LEAST_OF_ENDINGS, MARGIN = 7.25, 7.75, 1.5
"""The lowest limit (odds of one to fourteen hundred), that of endings, which agree with words far away, and by how much a limit is above
what is said of a word where it is right."""


def examples(sentences: Iterable[Sequence[str]], words: tuple[str, str], code: str) -> Iterator[tuple[Places, int]]:
    """The places of two words in some texts: their features, and which of the two stands there."""
    for tokens in sentences:
        around: Around | None = None
        for at, token in enumerate(tokens):
            for pair, place, _ in choices_of(token, code) if token.islower() else ():
                if pair == words:
                    around = around or Around(tokens, code)
                    yield hashed(around.features(at)), place


def learned(known: list[tuple[Places, int]], chance: random.Random) -> tuple[list[float], float]:
    """The weights, and what is added to each sum: the mean of those of all rounds but the first."""
    weights, bias = [0.0] * BUCKETS, 0.0
    mean, mean_bias = [0.0] * BUCKETS, 0.0
    for turn in range(ROUNDS):
        chance.shuffle(known)
        rate = RATE / (1 + turn)
        for features, label in known:
            total = bias + sum(weights[at] for at in features)
            step = rate * (label - 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))
            bias += step
            for at in features:
                weights[at] += step
        weights = [weight * (1 - DECAY * len(known) / 100) for weight in weights]
        if turn:
            mean = [one + other / (ROUNDS - 1) for one, other in zip(mean, weights, strict=True)]
            mean_bias += bias / (ROUNDS - 1)
    return mean, mean_bias


def pair_of(words: tuple[str, str], texts: Texts, silent: Texts, others: Texts, code: str) -> Pair | None:
    """What is learned of two words in `texts`; None where these hardly have one of them.

    The limits are such that nothing is said of the texts `silent`, and of `others` of one place at most: it may be odd.
    """
    chance = random.Random(0)  # noqa: S311 (no secret: the same each time)
    by_label: dict[int, list[tuple[Places, int]]] = {0: [], 1: []}
    for example in examples(texts, words, code):
        by_label[example[1]].append(example)
    if min(map(len, by_label.values())) < FEWEST:
        return None
    known = [one for listed in by_label.values() for one in chance.sample(listed, min(EXAMPLES, len(listed)))]
    weights, bias = learned(known, chance)
    scale = max(map(abs, weights)) / 127
    unlimited = Pair(words, bytes(128 + round(weight / scale) for weight in weights), scale, bias, (math.inf, math.inf))
    worst = [against(unlimited, silent, code), against(unlimited, others, code)]
    least = LEAST_OF_ENDINGS if words[0].startswith("-") else LEAST
    first, second = (max(least, MARGIN + max(worst[0][label][0], worst[1][label][1])) for label in (0, 1))
    return replace(unlimited, limits=(first, second))


def against(pair: Pair, texts: Texts, code: str) -> tuple[list[float], list[float]]:
    """How much speaks against the first word of a pair where it stands, and against the second; the most first, twice nothing last."""
    found: tuple[list[float], list[float]] = ([-math.inf] * 2, [-math.inf] * 2)
    for features, label in examples(texts, pair.words, code):
        total = pair.total(features)
        found[label].append(-total if label else total)
    return sorted(found[0], reverse=True), sorted(found[1], reverse=True)


def read(paths: Iterable[Path], code: str) -> list[list[str]]:
    """The sentences of some files, a line each, in words and marks."""
    return [tokens_of(line, code) for path in paths for line in path.read_text("utf-8").split("\n") if line.strip()]


def main() -> None:
    """Learns the pairs of a language from texts, and writes what was learned."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("texts", nargs="+", type=Path, help="what is learned from")
    parser.add_argument("--silent", nargs="+", type=Path, required=True, help="texts of which nothing is said")
    parser.add_argument("--others", nargs="+", type=Path, required=True, help="texts of which hardly anything is said")
    parser.add_argument("--code", default="fr")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    code = asked.code
    texts, silent, others = (read(paths, code) for paths in (asked.texts, asked.silent, asked.others))
    pairs = [made for pair in pairs_of(code) if (made := pair_of(pair, texts, silent, others, code))]
    head = [{"words": one.words, "scale": one.scale, "bias": one.bias, "limits": one.limits} for one in pairs]
    written = json.dumps(head, ensure_ascii=False).encode() + b"\n" + b"".join(one.weights for one in pairs)
    asked.out.write_bytes(gzip.compress(written, mtime=0))


if __name__ == "__main__":
    main()
