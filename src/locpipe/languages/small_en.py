"""Words of English that say nothing by themselves, and those that translators add and leave out as they please."""

from __future__ import annotations

from locpipe.languages.lexicon import listed

SMALL: frozenset[str] = frozenset(
    listed(
        "the of and with for is are was were be been being have has had having this that these those you your yours they their "
        "them theirs it its by from to in at into about which who whom whose what when where why how can could should will "
        "cannot within without shall may might must not does did do doing done than then there here because before after "
        "during between through while if we our us he she his her hers some any each other others another more most such "
        "only also very an or as on up down off out over under all both every no nor so too just even but yet i me my mine "
        "myself yourself yourselves themselves itself himself herself ourselves own same one ones upon onto against among "
        "per via like unless until since although though whether either neither once again ever never always really much "
        "many few less least well still already now soon later away back around across along toward towards near next first "
        "last don’t doesn’t didn’t isn’t aren’t wasn’t weren’t won’t wouldn’t shouldn’t couldn’t can’t hasn’t haven’t it’s "
        "you’re we’re they’re you’ll we’ll they’ll i’m i’ve you’ve we’ve that’s there’s what’s let’s two three four five six "
        "seven eight nine ten eleven twelve half quarter hundred thousand million billion"
    )
)
"""Words of function, and small numbers."""

FREE: frozenset[str] = frozenset(
    listed(
        "get gets getting got gotten give gives gave given giving make makes made making take takes took taken taking thing "
        "things way ways let lets keep keeps kept keeping put puts putting set sets come comes came coming go goes going "
        "went gone has please lot lots someone anyone everyone something anything everything nothing nobody somebody anybody "
        "people person sure far line lines available local case cases behind seen aged inside chance repeated series site "
        "sites entirely existing successfully level length effective establish estimate number numbers use uses used using "
        "help helps need needs needed want wants wanted look looks looking find finds found start starts started end ends "
        "sort kind form forms area areas order turn turns turned department departments full fully plenty "
        "able okay supposed involved required whole enough underway actual individual particular overall appropriate proper "
        "various main"
    )
)
"""Words that may render something, and that nobody misses or wonders at: they hold together what a sentence says."""
