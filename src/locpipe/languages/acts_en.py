"""The words of English for what one does to another, and for who does it."""

from __future__ import annotations

from locpipe.languages.acts import FINITE, PARTICIPLE, PLAIN, UNSAID, Acts
from locpipe.languages.lexicon import listed
from locpipe.languages.whose import READER, US

ACTS = {
    "call": "call/s/ed phone/s/d telephone/s/d contact/s/ed reach/es/ed text/s/ed",
    "ask": "ask/s/ed",
    "consult": "consult/s/ed",
    "talk": "talk/s/ed speak/s/spoke/spoken",
    "tell": (
        "tell/s/told inform/s/ed notify/notifies/notified warn/s/ed report/s/ed advise/s/d explain/s/ed mention/s/ed describe/s/d "
        "remind/s/ed alert/s/ed update/s/d"
    ),
    "show": "show/s/ed/shown teach/es/taught demonstrate/s/d explain/s/ed train/s/ed",
    "give": (
        "give/s/gave/given send/s/sent share/s/d provide/s/d pass/es/ed deliver/s/ed hand/s/ed return/s/ed bring/s/brought offer/s/ed "
        "submit/s/ted mail/s/ed forward/s/ed email/s/ed lend/s/lent transfer/s/red"
    ),
    "receive": "receive/s/d get/s/got",
    "allow": "allow/s/ed authorize/s/d permit/s/ted",
    "agree": "agree/s/d consent/s/ed",
    "pay": "pay/s/paid reimburse/s/d cover/s/ed refund/s/ed bill/s/ed charge/s/d owe/s/d",
    "sign": "sign/s/ed",
    "examine": "examine/s/d assess/es/ed evaluate/s/d review/s/ed check/s/ed",
    "treat": "treat/s/ed",
    "help": "help/s/ed support/s/ed assist/s/ed",
    "accompany": "accompany/accompanies/accompanied drive/s/drove/driven",
    "visit": "visit/s/ed",
    "refer": "refer/s/red direct/s/ed send/s/sent",
    "watch": "watch/es/ed monitor/s/ed supervise/s/d observe/s/d",
    "decide": "decide/s/d",
    "choose": "choose/s/chose/chosen appoint/s/ed hire/s/d name/s/d designate/s/d",
    "prescribe": "prescribe/s/d",
    "recommend": "recommend/s/ed suggest/s/ed propose/s/d",
    "answer": "answer/s/ed reply/replies/replied respond/s/ed",
    "invite": "invite/s/d",
    "replace": "replace/s/d",
    "protect": "protect/s/ed",
    "feed": "feed/s/fed",
    "interview": "interview/s/ed question/s/ed",
    "hurt": "hurt/s/hurt harm/s/ed",
    "thank": "thank/s/ed",
    "trust": "trust/s/ed",
    "wake": "wake/s/woke/woken",
    "wash": "wash/es/ed bathe/s/d",
    "contain": "contain/s/ed",
    "greet": "greet/s/ed welcome/s/d",
}
"""Groups of verbs: the plain form, that of one, that of the past, and the participle where it is another one."""


def _conjugated(verb: str) -> list[tuple[str, str]]:
    """The forms of a verb of these listings, each with what it is."""
    plain, *others = verb.split("/")
    kinds = (FINITE, FINITE, PARTICIPLE) if len(others) > 2 else (FINITE, PARTICIPLE)  # noqa: PLR2004 - the past has a form of its own
    long = [other if len(other) > 3 else plain + other for other in others]  # noqa: PLR2004 - an ending has up to three letters
    return [(plain, PLAIN), *zip(long, kinds, strict=True)]


def _said() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    groups: dict[str, set[str]] = {}
    forms: dict[str, set[str]] = {}
    for name, verbs in ACTS.items():
        for verb in listed(verbs):
            for form, kind in _conjugated(verb):
                groups.setdefault(form, set()).add(name)
                forms.setdefault(form, set()).add(kind)
    return {form: frozenset(names) for form, names in groups.items()}, {
        form: frozenset(kinds) for form, kinds in forms.items()
    }


_GROUPS, _FORMS = _said()
_GROUPS["know"] = frozenset({"tell"})
_FORMS |= {
    "know": frozenset({PLAIN}),
    "let": frozenset({PLAIN}),
    "lets": frozenset({FINITE}),
    "make": frozenset({PLAIN}),
    "take": frozenset({PLAIN}),
    "takes": frozenset({FINITE}),
    "took": frozenset({FINITE}),
    "taken": frozenset({PARTICIPLE}),
    "makes": frozenset({FINITE}),
    "made": frozenset({FINITE, PARTICIPLE}),
}
_CONSENTED = {"consent": "agree", "approval": "agree", "permission": "allow"}
_TAKEN = {"home": "accompany"}
_MADE = dict.fromkeys(listed("less more stronger weaker worse safer better"), "make")

EN = Acts(
    groups=_GROUPS,
    forms=_FORMS,
    phrases={
        "let": {"know": "tell"},
        "lets": {"know": "tell"},
        "check": {"with": "consult"},
        "checks": {"with": "consult"},
        **dict.fromkeys(listed("take takes took taken bring brings brought"), _TAKEN),
        **dict.fromkeys(listed("make makes made"), _MADE),
        **dict.fromkeys(listed("give gives gave given"), _CONSENTED),
    },
    owners={"your": READER, "our": US, "my": US},
    subjects={
        **dict.fromkeys(listed("you you’ll you’ve you’d"), READER),
        **dict.fromkeys(listed("we we’ll we’ve we’d i i’ll i’ve"), US),
        **dict.fromkeys(
            listed(
                "they he she it they’ll he’ll she’ll it’ll someone somebody anyone nobody this that these those one"
            ),
            UNSAID,
        ),
    },
    objects_behind={"you": READER, "us": US, "me": US},
    objects_anywhere={"us": US},
    helping=dict.fromkeys(
        listed(
            "will would can could may might must should shall do does did don’t doesn’t didn’t won’t can’t cannot couldn’t shouldn’t "
            "wouldn’t has have had haven’t hasn’t is are was were be been being isn’t aren’t wasn’t weren’t need needs needed "
            "want wants wanted going able allowed required wish wishes let’s ought used"
        ),
        "",
    ),
    passive=frozenset(listed("is are was were be been being isn’t aren’t wasn’t weren’t get gets got")),
    ordering=frozenset({"do", "don’t"}),
    passed=frozenset(
        listed(
            "not never always also then now only just first still already usually often sometimes please immediately soon ever "
            "either both all each themselves yourself ourselves simply directly probably generally normally regularly automatically"
        )
    ),
    before_infinitive=frozenset({"to"}),
    wanting=frozenset(
        listed(
            "need needs needed have has had want wants wanted going able allowed required plan plans wish wishes like agree agrees ought used try tries sure"
        )
    ),
    making=frozenset(
        listed(
            "ask asks asked tell tells told want wants remind reminds reminded allow allows allowed help helps helped invite invites invited "
            "authorize authorizes authorized require requires required permit permits teach teaches get advise advises encourage encourages"
        )
    ),
    searching=frozenset(listed("ask asks find check learn request consult see wonder")),
    having=frozenset(listed("have has had let lets make makes help helps")),
    relative=frozenset({"who", "which", "that"}),
    asked=frozenset({"whom"}),
    mutual=frozenset(
        listed(
            "see sees saw seen meet meets met know knows knew treat treats treated follow follows followed examined examines"
        )
    ),
    towards=frozenset(listed("to with")),
    undergone=frozenset({"know"}),
    bodies=frozenset(listed("plan insurance insurer employer province government company")),
    by=frozenset({"by"}),
    of=frozenset(listed("of for from in at with on")),
    articles=frozenset(
        listed(
            "the a an your our this that these those any some each every another their his her its no all both other my most many few several"
        )
    ),
    no_verb_behind=frozenset(
        listed(
            "the a an your our my this these those any no of for in by with their his her its each every from on at more most medical first "
            "last video per between about free regular quick full extra some other toll"
        )
    ),
    breaks=frozenset(
        listed(
            "who whom whose which that if when where while because so and or but nor than as before after until unless how what why by "
            "whether once since about"
        )
    ),
    joining=frozenset(listed("and or then but")),
    openers=frozenset(
        listed("please and or then but also always never instead so not don’t do just only first next now")
    ),
    is_head_last=True,
    marks=("’s", "s’"),
    many=("s", "people", "staff", "children", "men", "women", "police"),
)
"""Who does what to whom, in English."""
