"""The words of English that say how many are meant, who does what to whom, and what is set against what."""

from __future__ import annotations

import re

from locpipe.languages import late
from locpipe.languages.lexicon import listed

SOFTENS = late(r"(?<!\w)(?:try|trying|attempt|aim|strive|consider|think about|do your best)(?!\w)", re.IGNORECASE)
"""What makes an attempt, or a thought, of an order."""

BEFORE_ORDER = late(
    r"(?:if|when|whenever|once|before|after|during|until|while|unless|as soon as|in case|in an emergency|at|on|for|from|with|without|within) ",
    re.IGNORECASE,
)
"""How what stands before an order begins that says when, or on what condition, it holds."""

ORDER_FIRST = late(
    r"^(?:please )?(?:call|text|phone|ask|tell|go|take|stop|keep|seek|get|contact|wait|avoid|use|give|drink|eat|check|read|put|store|"
    r"wear|wash|bring|stay|talk|follow|start|remove|lie|sit|breathe|report|apply|send|fill|write|see|do|have|make|leave|hold|"
    r"confirm|discuss|speak|inform|notify|swallow|mix|choose|complete|consider|remember|continue|describe|mention|explain|add|select|"
    r"enter|let|find|try|insert|throw|replace|rinse|reduce|learn|become|be|save|show|note(?= (?:the|your|any|when|how|what|down)(?!\w))|"
    r"(?:serve|offer|cook|cut|open|close|press|push|pull|move|raise|lower|lift|turn|pay|sign|print|upload|download|click|visit|"
    r"watch|count|measure|weigh|protect|prepare|plan|book|schedule|cancel|renew|share|limit|increase|clean|dry|cover|change|shake|place|"
    r"attach|charge|update|review|answer|join|attend|wipe|soak|peel|pour|empty|fold|repeat|warm|heat|freeze|dissolve|dilute|record|"
    r"spread|roll|bend|stretch|loosen|tighten|fasten)(?= (?:the|your|any|all|an?|each|every|it|them|this|these|that|those|only)(?!\w))) "
    r"(?!of |for example|(?<=^do )(?:you|they|we|I|your|people) )",
    re.IGNORECASE,
)
"""Verbs in the form of an order; some are nouns as well."""
SUPERLATIVES = late(
    r"(?<!\w)(?:(?<!it is )(?<!it’s )(?<!It is )(?<!It’s )best|worst|largest|smallest|lowest|highest|nearest|closest|latest|newest|oldest|youngest|earliest|strongest|longest|shortest|"
    r"greatest|fewest|safest|easiest|hardest|quickest|fastest|(?:the |is |are )most (?!of(?!\w))[a-z]+)(?!\w)",
    re.IGNORECASE,
)
"""What is more so than all others."""
AMOUNTS = late(
    r"(?<!\w)(?:"
    r"(?P<part>not (?:all|every(?:one|body|thing)?|each)|not (?:[a-z]+ ){1,3}(?:everyone|everybody))"
    r"|at all|after all|above all|first of all|all (?:day|night|year|right|the time|over|along|but|of a sudden|in all)|for all (?:that|to see|intents|practical)"
    r"|every (?:\d+|other|few|two|three|four|five|six|eight|twelve|second|third|day|night|morning|evening|afternoon|hour|"
    r"week|month|year|time|now|meal|dose)s?|each (?:day|time|night|morning|evening|week|month|year|hour|other)"
    r"|(?:the|at|your) most|some (?:time|day|more)|(?:next|last|past|first|every) few|(?:how|as|too|so) many"
    r"|no (?:more|less|fewer|later|longer|matter|doubt|need|sooner|better|worse|higher|lower|different)|with no|whole (?:grains?|milk|foods?|wheat)"
    r"|(?P<any>any(?:one|body|thing)?)"
    r"|(?P<all>all|every(?:one|body|thing)?|each|entire|whole)"
    r"|(?P<most>most (?:of|are|were|do|did|have|had|can|will|people|children|men|women|other [a-z]+s|(?:[a-z]+(?:al|ic|ive|ed|ous|ent|ant|y) )?[a-z]+(?<!ou)(?<!les)(?<!nes)s)|"
    r"(?:the|a) (?:vast |great |large )?majority)"
    r"|(?P<many>many|a lot of|lots of|numerous|a large number)"
    r"|(?P<some>some|a few|several|(?<!be )(?<!is )(?<!are )(?<!not )(?<!make )certain (?!that|of|to|if|whether|about|it|you|they|we|he|she|the|your)[a-z]+|a handful)"
    r"|(?P<few>few|hardly any|almost no)"
    r"|(?P<none>none|no one|nobody|neither|no)"
    r")(?![\w-])",
    re.IGNORECASE,
)
AMOUNT_WORDS = frozenset(
    listed(
        "all every everyone everybody everything each entire whole most majority many lots numerous some few several certain "
        "none nobody neither any anyone anybody anything"
    )
)

ACTS = (
    "tell tells told ask asks asked give gives gave given send sends sent call calls called phone phones phoned show shows "
    "showed shown offer offers offered refer refers referred advise advises advised inform informs informed help helps "
    "helped examine examines examined treat treats treated teach teaches taught pay pays paid warn warns warned remind "
    "reminds reminded contact contacts contacted owe owes lend lends prescribe prescribes prescribed hire hires hired "
    "answer answers answered notify notifies notified reimburse reimburses reimbursed charge charges charged email emails "
    "emailed text texts texted protect protects protected accompany accompanies accompanied replace replaces replaced"
)
ACT = "|".join(sorted(listed(ACTS), key=len, reverse=True))
ACT_WORDS = frozenset(listed(ACTS)) | {"if"}
AUXILIARY = (
    "who|will|may|might|can|could|should|must|would|has|have|had|also|then|always|already|never|not|cannot|does|do|did|just|to|"
    "needs|wants|going|is"
)
WRITERS_DONE_TO = late(r"(?<!\w)(?:us|our|ours|me|my)(?!\w)")
"""Those who write, as somebody to whom something is done."""
ACTS_ON_READER = late(
    rf"(?<!\w)(?:(?:your|the|a|an|our|this|that|any|every|each|another) (?:[a-z’-]+ ){{0,3}}?(?P<who>[a-z]+)|we) "
    rf"(?:(?:{AUXILIARY}) ){{0,4}}(?:{ACT}) (?:to )?you(?!\w)"
)
READER_ACTS = late(
    rf"(?:^|[.;:,] |(?<!\w)(?:and|or|then|please|always|also|not|never|so) |"
    rf"(?<!\w)you (?:(?:{AUXILIARY}|need) ){{0,4}})"
    rf"(?:{ACT}) (?:to )?(?:(?:your|the|a|an|our|any|another) (?:[a-z’-]+ ){{0,2}}?(?P<who>[a-z]+)|us)(?!\w)"
)
ON_CONDITION = late(
    r"(?<!\w)(?<!even )(?<!as )if (?:(?P<reader>you)|(?P<writer>we)|"
    r"(?P<other>someone|somebody|anyone|a person|the person|another person|the other person|they|he|she))(?!\w)"
    # Who does not hear from somebody is not written to by them.
    r"(?! (?:(?:do not|don’t|have not|haven’t) )?(?:hear|heard)(?!\w))"
)
OTHER_PEOPLE = late(
    r"(?<!\w)(?:some(?:one|body)|any(?:one|body)|persons?|people|others?|child(?:ren)?|baby|friend|they|them)(?!\w)"
)
TURNS = late(r"(?<!\w)but(?! (?:not|also))(?!\w)", re.IGNORECASE)
CONDITIONS = late(
    r"(?<!\w)(?<!even )(?<!as )(?<!only )(?<!what )if(?! (?:not|possible|needed|any|necessary))(?!\w)", re.IGNORECASE
)
SIDES = late(
    r"\s+(?:(?P<before>before|prior to|ahead of|in advance|early|earlier|beforehand|preceding|leading up to)"
    r"|(?P<after>after|following|later|from now|past (?:the|your)|of (?:(?:the|our|your|this) )?(?:date|receipt|receiving|purchase|"
    r"diagnosis|discharge|exposure|injury|accident|letter|notice|decision|birth|delivery|opening|starting|stopping|leaving|arriving|becoming|learning|arrival|"
    r"surgery|onset|contact|admission|infection|symptom)))(?!\w)"
)
SPANS = late(
    r"(?<!\w)(?:(?P<within>within)|(?P<lasting>for|lasts?|lasted|lasting|during)|(?P<after>after)|(?P<every>every)|(?P<ahead>in(?! the)))"
    r"(?: (?:about|around|at least|at most|up to|nearly|almost|only|just|roughly|approximately|another|(?:the )?(?:next|first|last|past|following)))*\s+$",
    re.IGNORECASE,
)
SPANS_BEHIND = late(r"\s+(?P<ago>ago)(?!\w)")
CHANGES = late(
    r"(?<!\w)(?:reduc|lower|decreas|cut|drop|fell|fall|tak(?:e|en) down|bring|brought|increas|rais|rose|ris|taper|adjust)[a-z]*(?: [a-z’-]+){0,5}? "
    r"(?:(?P<by>by)|(?P<to>(?:down |up )?to))(?: (?:about|around|at least|at most|up to|no more than|more than|less than|only|just|approximately))?[ \u00a0$]?\Z",
    re.IGNORECASE,
)
"""“By” and “to” a number, behind what says that something changes."""
WAITS = late(r"(?<!\w)(?:wait\w*|delay\w*|hold off|allow)(?!\w)", re.IGNORECASE)
JOINTS = late(
    r"(?<!\w)(?<!whether )(?:and(?!/or)|or(?! (?:not|older|more|over|above|higher|greater|less|younger|lower|fewer|under|below|later)(?!\w))"
    r"(?!(?<=\bhe or) she(?!\w))(?!(?<=his or) hers?(?!\w))(?!(?<=him or) her(?!\w))(?!(?<=she or) he(?!\w))(?!(?<=her or) hi[ms](?!\w))|nor)(?!\w)",
    re.IGNORECASE,
)
"""What joins two things: not the “or” between two words for one person."""
MAY_JOIN = late(
    r"(?<!\w)(?:and|or|nor|plus|then|as well|also|along|together|with|without|but|including|like|such)(?!\w)|[;:()/–—?&]|[.!](?=\s+\S)|\n(?=.)",
    re.IGNORECASE,
)
OF_ANY = late(
    r"(?<!\w)(?:any(?! (?:time|more|longer|moment))|anyone|every|each|everyone|everybody|only an?|such as|including|like|for example)(?!\w)[^.;:?!,]*(?<!\w)(?:and|or)(?!\w)"
    r"|(?<!\w)English (?:and|or) (?:in )?French(?!\w)|(?<!\w)French (?:and|or) (?:in )?English(?!\w)"
    r"|(?<!\w)and (?:the like|so on|others?|(?:any|every|all) others?)(?!\w)|(?<!\w)both(?!\w)[^.;:?!]*(?<!\w)and(?!\w)",
    re.IGNORECASE,
)
OFFERS = late(
    r"(?<!\w)(?:you|they|we|people|patients|parents) (?:can|could|might)(?!\w)|(?<!\w)if(?!\w)", re.IGNORECASE
)
"""What leaves somebody a choice, or sets a condition."""
PAST = late(
    r"(?<!\w)(?:(?:has|have|had)(?! (?:to|an?|the|no|any|your|this|that|trouble|some|had|more|questions|pain)(?!\w))|was|were|did|"
    r"hasn’t|haven’t|wasn’t|weren’t)(?!\w)",
    re.IGNORECASE,
)
NO_VERB = (
    r"(?!(?<=\Wan )\w|(?<=\Wa )\w|(?<=\Wof )\w|(?<=\Win )\w|(?<=\Wfor )\w|(?<=\Wwith )\w|(?<=\Wfrom )\w|(?<=\Wby )\w|(?<=\Wevery )\w|(?<=\Wyour )\w|(?<=\Wbetween )\w|(?<=\Ain )\w|(?<=\Afor )\w|(?<=\Awith )\w|(?<=\Afrom )\w|(?<=\Aby )\w|(?<=\Aevery )\w|(?<=\Ayour )\w|(?<=, )\w+ed (?:in|to|as|at|with|for|on|from|under)(?!\w)"
    r"|(?:(?<=, )|(?<=\Wand )|(?<=\Wthe ))\w+ed (?!(?:it|them|him|her|us|you|me|that|by|all|both|this|out|up|down|away|back|off|there)(?!\w))\w+(?:[,.;]| and| or|\Z))"
)
"""What tells a participle from what somebody did: “a controlled drug”, “skipped meals”, “, listed in”."""
MAY_BE_PAST = late(
    r"(?<!\w)(?:(?<!is )(?<!are )(?<!be )(?<!is not )(?<!are not )(?<!is only )(?!(?:need|feed|bleed|breed|proceed|succeed|exceed|speed|seed|red|bed|med)(?!\w))"
    rf"{NO_VERB}\w+ed(?!\w)(?! by(?!\w))|(?:has|have)(?! (?:someone|somebody|an?|the|no|any|your|my|his|her|its|our|their|at|more|fewer|less|many|few|some|one|two|three|four|enough|trouble|questions|pain|to|\d+)(?!\w))|(?:had|was|were|did|been|would|could|should|might|if|in case|ago|as if|unless|wish|"
    r"said|told|knew|thought|felt|got|gave|took|went|came|saw|found|made|kept|left|lost|began|became|brought|bought|caught|"
    r"chose|fell|grew|held|led|met|paid|ran|read|rose|sent|set|showed|spent|stood|taught|wrote|put|cut|hurt|let|cost|hit|"
    r"broke|spoke|drove|ate|drank|slept|wore|won|understood|meant|heard|built|sold|lay|sat|shook|swore|tore|woke|spread|shut|quit|burst|"
    r"shrank|swam|sank|rang|sang|sprang|stank|bled|fed|fled|hid|rode|froze|stole|stuck|struck|swept|wept|crept|dealt|bent|fought|"
    r"sought|forgot|forgave|withdrew|drew|threw|blew|flew|knelt|leapt|spun|clung|undertook|overcame|underwent|arose|awoke|dug|forbade|hung|laid|shone|slid|sped|strove|swung)"
    r"(?!\w)|\w+n[’']t(?!\w))|\A(?!.*(?<!\w)since(?!\w)).*(?<!\w)(?:19|20)\d\d(?!\w)",
    re.IGNORECASE,
)
"""What may tell of the past, or suppose something; “is closed” and “signed by” do not."""
TOLD_THAT = late(
    r"(?<!\w)(?:held|ruled|found|decided|concluded|showed|reported|stated|wrote|noted|confirmed|agreed|announced|declared|observed|said) that(?!\w)"
)
"""What somebody found or said, before what it was: that may well be true today, or of tomorrow."""
ANY_PARTICIPLE = late(
    r"(?<!\w)(?!(?:need|feed|bleed|breed|proceed|succeed|exceed|speed|seed|red|bed|med)(?!\w))\w+ed(?!\w)|[’']ve(?!\w)"
    r"|(?<!\w)(?:prior|previous\w*|since|already|recent\w*|last|past|former\w*|yet|history|born|done|gone|given|taken|seen|known|shown|"
    r"after|when|once|until|because|reporting|having|newly|just|first|is|are|am|be|no|not|thanks?)(?!\w)|[’']s(?!\w)|[?!]",
    re.IGNORECASE,
)
"""Whatever may be rendered by what has been done, though the source has no verb in the past: “after you eat”."""
TOLD = late(
    r"(?<!\w)(?:(?:where|what|which|that|who) you (?!need|bleed|feed|proceed|succeed|exceed|speed)[a-z]{2,}ed(?!\w)|took|began|came|went|gave|wrote|became|rose|fell|grew|chose|knew|spoke|broke|drove|ate|drank|"
    r"(?:occurr|happen|appear|last|di|liv|arriv|remain|return|seem|stay)ed|"
    r"(?<!is )(?<!are )(?<!be )(?<!been )(?!call|nam|consider|dub|titl|need)[a-z]{2,}ed(?= (?:an?|the|its|their|his|her|that|on [A-Z][a-z]+ \d)(?!\w)))(?!\w)"
)
"""Verbs of what happened."""
AHEAD = late(r"(?<!\w)(?:will|won’t|shall)(?!\w)", re.IGNORECASE)
MAY_BE_AHEAD = late(
    r"(?<!\w)(?:will|won’t|shall|\w+’ll|going|may(?! \d)|might|can|cannot|can’t|could|would|should|must|if|when|whenever|until|once|"
    r"need\w*|next|tomorrow|soon|unless|expected|plan\w*|future|(?<!would )be|due|(?:only )?after \w+ \w+ (?:has|have)|whether|upcoming|is to|are to)(?!\w)",
    re.IGNORECASE,
)
MAY_DOUBT = late(
    r"(?<!\w)(?:may|maybe|might|could|couldn’t|can|cannot|can’t|would|wouldn’t|\w+’d|if|unless|possib\w*|impossib\w*|likely|unlikely|"
    r"probabl\w*|should|ought|perhaps|potential\w*|risk\w*|suspect\w*|appear\w*|seem\w*|think\w*|thought|believ\w*|claim\w*|"
    r"apparent\w*|alleg\w*|estimat\w*|suggest\w*|able|unable|chance\w*|whether|rather|prefer\w*|like|ideal\w*|let|until|hypothe\w*|"
    r"model|expect\w*|propos\w*|assum\w*|report\w*|doubt\w*|in case|rumou?r\w*|as though|supposed\w*|will|wonder\w*|presum\w*|"
    r"imagin\w*|want\w*|wish\w*|advis\w*|recommend\w*|better|enough|capable|said|says|allow\w*|need\w*|fail\w*|unclear|question\w*|"
    r"uncertain\w*|otherwise|sometimes|often|some|not always|at times)(?!\w)|\?",
    re.IGNORECASE,
)
MAY_BE_POSSIBLE = late(
    r"(?<!\w)(?:may|maybe|might|could\w*|can\w*|would\w*|\w+’d|if|unless|\w*possib\w*|\w*likely|likelihood|probabl\w*|should|perhaps|"
    r"potential\w*|risk\w*|suspect\w*|appear\w*|seem\w*|think\w*|thought|believ\w*|suggest\w*|able|unable|chance\w*|opportunit\w*|"
    r"whether|lets?|letting|until|expect\w*|in case|whenever|allow\w*|enabl\w*|permit\w*|fail\w*|otherwise|sometimes|some|often|at times|"
    r"free|eligib\w*|entitled|capab\w*|only|no|not|\w+n’t|never|none|nothing|nobody|for use|safe\w*|includ\w*|signs?|symptoms?|"
    r"options?|choices?|available|either|prone|tend\w*|vary|varies|difficult\w*|hard|easy|easily|prevent\w*|how|up to|any\w*|"
    r"too|suitab\w*|wherever|where|\w+s? to (?:ask|call|go|start|begin|turn|get|find|see|help)|used|be)(?!\w)|\?",
    re.IGNORECASE,
)
MAY_BE_DUTY = late(
    r"(?<!\w)(?:must|should\w*|shall|will|would|ha(?:s|ve|d|ving) (?:\w+ )?to|need\w*|requir\w*|ought|suppos\w*|\w*necess\w*|mandat\w*|"
    r"oblig\w*|recommend\w*|due|(?:is|are|was|were|be|not|only) to|always|only|ensur\w*|(?:make|making|be) (?:sure|certain)|essential\w*|"
    r"important\w*|until|before|unless|prior|compuls\w*|demand\w*|urge[ds]?|urging|adequate\w*|enough|cannot|can’t|may|let|please|"
    r"instruct\w*|advis\w*|order\w*|prescri\w*|responsib\w*|expect\w*|if|owe\w*|at least|minimum|wait\w*|forc\w*|bound|entail\w*|"
    r"duty|duties|too|limit\w*|eligib\w*|qualif\w*|rules?|law|laws|polic(?:y|ies)|probabl\w*|likely|presum\w*|believ\w*|to have|meant|"
    r"intended|designed|plan\w*|schedul\w*|ask\w*|call\w* for|want\w*|calls? on|key|first|never|no more than)(?!\w)|\?",
    re.IGNORECASE,
)
CONDITION = late(
    r"(?<!\w)(?<!as )(?<!what )(?<!see )(?<!know )(?<!check )(?<!ask )(?<!wonder )(?<!out )(?<!sure )(?<!tell )(?<!only )"
    r"if (?:you|it|your|the|they|there|we|he|she|an?|someone|anyone|this|that|any)(?!\w)",
    re.IGNORECASE,
)

UNSETTLED = late(r"(?<![\w-])(?:not|no|never|avoid|wait|until|without)(?![\w-])|n’t", re.IGNORECASE)
"""What before a word for before or after lets both orders say the same."""
PIVOTS = (
    late(r"(?<!rather )(?<!other )(?P<pivot>(?<!\w)than(?!\w))(?! (?:an? |one |two |half|\d))"),
    late(
        r"(?<!\w)(?<!be )(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?P<pivot>causes?|caused|leads? to|led to|resulted in|results in|raises?|lowers?|increases?|reduces?|weakens?|"
        r"(?:can|may|could|might) (?:cause|lead to|raise|lower|increase|reduce|weaken|make))(?! by)(?!\w)"
    ),
    late(
        r"(?<![\w-])(?P<pivot>(?P<when>before|prior to))(?! (?:and|or|\d+|an?|one|two|three|four|five|six|the age)(?!\w))(?![\w-])",
        re.IGNORECASE,
    ),
    late(
        r"(?<![\w-])(?P<pivot>(?P<when>after))(?! (?:and|or|\d+|an?|one|two|three|four|five|six|about|the age)(?!\w))(?![\w-])",
        re.IGNORECASE,
    ),
    late(r"(?:,|;|(?<!\w)and) (?P<pivot>then)(?!\w)"),
    late(
        r"(?<!\w)(?P<pivot>preferred to|preferable to|better than|safer than|passed on to|transmitted to|allergic to)(?!\w)"
    ),
    late(r"(?<!\w)(?P<pivot>instead of|in place of|replaces?|replaced(?! by))(?!\w)"),
)

COMPARATIVES = late(
    r"(?<!\w)(?<!the )(?<!no )(?<!any )(?<!much )(?<!not )(?<!even )(?:(?:higher|lower|larger|smaller|longer|shorter|stronger|weaker|faster|slower|safer|worse|easier|harder|deeper|heavier|lighter|cheaper|"
    r"older|younger|earlier|sooner|closer|wider|better)(?! (?:back|education|body|half|limb|leg|end|school|court|ground|left|right|part|level)(?!\w))|"
    r"(?:more|less) (?:[a-z]+ly|often|likely|effective|severe|serious|common|dangerous|important|sensitive|frequent|expensive|difficult|painful|intense|active|useful|harmful|"
    r"tired|nausea|pain|sleep|bleeding|energy|time|risk|help|water|salt|sugar|alcohol))(?!\w)(?! or less)"
)
"""Words that compare; “the lower back” and “no longer” do not."""

CIRCUMSTANCES = late(
    r"(?<![\w-])(?:(?:except|other than) (?:if|when|after|before|during)|(?:day|night|evening|morning|week|month|year|hour|minute)s? (?:before|after|until)|look(?:s|ed|ing)? after|after all|"
    r"(?:before|until|after) (?:and|or|then|now|long)|(?:ask|asks|see|sees|know|knows|check|checks|wonder|sure|tell|tells|out|what|even|as|only|not|just) if|"
    r"once (?:a|an|per|every|daily|weekly|monthly|in|or|again|more|and)|if (?:not|so|any|possible|needed|necessary)"
    r"|(?P<awaiting>while (?:you |they )?(?:are )?wait(?:ing)?(?: for)?|pending)"
    r"|(?P<before>before|prior to)|(?P<after>after)|(?P<until>until|till)"
    r"|(?P<during>during|throughout|while (?:you|taking|using|on|in|they))"
    r"|(?P<from>as of|starting|beginning|effective|since|from(?= [a-z]+ \d))"
    r"|(?P<once>once|as soon as)|(?P<unless>unless)|(?P<if>if))(?![\w-])",
    re.IGNORECASE,
)
JOINING_CLAUSES = frozenset(
    listed(
        "before prior after until till while pending during throughout as starting beginning effective since from once unless if"
    )
)
