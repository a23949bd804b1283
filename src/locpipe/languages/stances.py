"""What a clause says as a whole, in patterns, where single words would not tell: until when, on what condition, who acts.

A language names what it says in the form of nuances (`locpipe.languages.nuances`): the words of which each such clause has
one, what surely says it, and whatever may render it. Here stands which of them exclude each other.
"""

from __future__ import annotations

CONTRARY: dict[str, tuple[str, ...]] = {
    "not-until": ("not-when",),
    "when-so": ("unless-so",),
    "unless-so": ("only-when-so",),
    "now-and-then": ("in-every-case",),
    "as-much-so": ("more-than-so",),
    "more-than-so": ("as-much-so",),
    "of-us": ("of-them",),
    "of-mine": ("of-someone",),
    "of-someone": ("of-reader",),
    "of-your-own": ("of-reader",),
    "done-to-you": ("you-do",),
    "you-pay": ("they-pay",),
    "pays": ("is-paid",),
    "tells-to": ("asks-to",),
    "asks-to": ("tells-to",),
    "comes-from": ("goes-to",),
    "goes-to": ("comes-from",),
    "waits-for-it": ("never-waits",),
    "everyone-not": ("no-one-so",),
    "may-be-able": ("is-able",),
    "just-enough": ("hardly-so",),
    "in-line-with": ("in-conflict",),
    "so-it-follows": ("yet-so",),
    "yet-it-is": ("it-follows-so", "because-so"),
    "for-this-cause": ("yet-so", "before-that-is"),
    "up-until": ("from-then", "unless-that"),
    "plainly-until": ("before-that-is",),
    "ever-since": ("before-then",),
    "meanwhile": ("after-that-is",),
    "behind-one": ("behind-several",),
    "can-do-it": ("will-do-it",),
    "is-free-to": ("has-to-do",),
    "first-wait": ("never-wait-so",),
    "you-can-do": ("you-do-it",),
    "can-or-must": ("wants-to-do",),
    "can-or-will": ("would-know-how",),
    "surely-must": ("rather-should",),
    "this-as-well": ("this-above-all",),
    "neither-of-them": ("but-the-other", "save-the-other"),
    "if-it-happens": ("once-it-happens",),
    "not-to-do-it": ("not-to-leave-it",),
    "sent-there": ("sent-by-them",),
}
"""What a source says, each with what its translation must not say instead."""
