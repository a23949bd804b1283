"""English: numbers, words of meaning, and habits of writing (those of Canada where they differ)."""

from __future__ import annotations

import re

from locpipe.languages import (
    Habit,
    Language,
    acts_en,
    contraries_en,
    deeds_en,
    everyday_en,
    frequencies_en,
    hints,
    late,
    medicine_en,
    nuances_en,
    opposites_en,
    particles_en,
    phrases_en,
    relations_en,
    reversals_en,
    shades_en,
    small_en,
    stances_en,
)
from locpipe.languages.common_en import COMMON_WORDS
from locpipe.languages.lexicon import Lexicon, listed
from locpipe.languages.whose import OTHERS, READER, US, Whose
from locpipe.languages.words_en import AFTER, BEFORE, CONCEPTS, ORDERS

GAP = " \u00a0\u202f"
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTH = "|".join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), start=1
    )
}


def number_words() -> dict[str, int]:
    """One … ninety-nine, hundred, thousand, dozen, and words that imply a number."""
    small = listed(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    )
    words = {word: value for value, word in enumerate(small)}
    for ten, word in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2):
        words[word] = ten * 10
        words |= {f"{word}{dash}{small[unit]}": ten * 10 + unit for unit in range(1, 10) for dash in "-\u2011"}
    words |= {"hundred": 100, "one hundred": 100, "a hundred": 100, "thousand": 1000, "one thousand": 1000}
    words |= {
        "a thousand": 1000,
        "a million": 10**6,
        "dozen": 12,
        "a dozen": 12,
        "twice": 2,
        "both": 2,
        "double": 2,
        "doubled": 2,
        "doubles": 2,
        "half": 0,
        "couple": 2,
    }
    del words["half"]
    ordinals = listed("first second third fourth fifth sixth seventh eighth ninth tenth")
    return words | {word: value for value, word in enumerate(ordinals, start=1)}


UNITS = {
    word: unit
    for unit, words in {
        "%": "percent|per cent",
        "second": "second|seconds|sec",
        "minute": "minute|minutes|min",
        "hour": "hour|hours|hr|hrs|h",
        "day": "day|days|business day|business days|working day|working days|calendar days|consecutive days",
        "night": "night|nights",
        "week": "week|weeks",
        "working-week": "working week|business week|work week",
        "month": "month|months",
        "year": "year|years",
        "mg": "mg|milligram|milligrams",
        "µg": "µg|μg|mcg|microgram|micrograms",
        "g": "g|gram|grams",
        "kg": "kg|kilo|kilos|kilogram|kilograms",
        "mg/kg": "mg/kg", "µg/kg": "µg/kg|μg/kg|mcg/kg", "g/kg": "g/kg", "mg/h": "mg/h|mg/hr", "mg/day": "mg/day", "mg/mL": "mg/mL|mg/ml",
        "mg/L": "mg/L", "mmol/L": "mmol/L", "g/L": "g/L",
        "mL": "mL|ml|millilitre|millilitres|milliliter|milliliters",
        "L": "L|litre|litres|liter|liters",
        "IU": "IU|unit|units",
        "mmHg": "mmHg|mm hg",
        "kB": "kB|KB|kilobyte|kilobytes", "MB": "MB|megabyte|megabytes", "GB": "GB|gigabyte|gigabytes",
        "km": "km|kilometre|kilometres|kilometer|kilometers",
        "m": "m|metre|metres|meter|meters",
        "cm": "cm|centimetre|centimetres", "mm": "mm|millimetre|millimetres",
        "°C": "°C", "°": "°|degree|degrees",
        "$": "dollar|dollars",
        "point": "point|points",
        "lb": "lb|lbs|pound|pounds", "oz": "oz|ounce|ounces", "°F": "°F", "K": "K", "ft": "ft|foot|feet", "mile": "mile|miles", "kPa": "kPa", "cmH2O": "cmH2O", "mEq": "mEq|mÉq",
        "mol": "mol", "mmol": "mmol", "µmol": "µmol|μmol", "µmol/L": "µmol/L|μmol/L", "nmol/L": "nmol/L", "pmol/L": "pmol/L", "ng": "ng", "ng/mL": "ng/mL",
        "pg/mL": "pg/mL", "mg/dL": "mg/dL|mg/dl", "g/dL": "g/dL", "µg/L": "µg/L|μg/L|mcg/L", "µg/mL": "µg/mL|mcg/mL", "U/L": "U/L", "IU/L": "IU/L|units/L", "IU/mL": "IU/mL|units/mL", "mEq/L": "mEq/L",
        "L/min": "L/min", "mL/min": "mL/min", "mL/h": "mL/h|mL/hr", "mL/kg": "mL/kg|ml/kg", "kg/m²": "kg/m²|kg/m2", "lb/m²": "lb/m²", "g/day": "g/day", "µg/day": "µg/day|mcg/day", "mL/day": "mL/day",
        "kcal": "kcal|calories|calorie", "kJ": "kJ", "Hz": "Hz", "kHz": "kHz", "dB": "dB", "mSv": "mSv", "Gy": "Gy", "dL": "dL", "cL": "cL",
        "puff": "puff|puffs|inhalation|inhalations", "tablet": "tablet|tablets|pill|pills", "drop": "drop|drops", "breath": "breath|breaths", "dose": "dose|doses",
        "session": "session|sessions",
        "person": "people|person|persons",
    }.items()
    for word in words.split("|")
}  # fmt: skip

LANGUAGE = Language(
    code="en",
    script="LATIN",
    dictionary="en",
    letters=late("w|sh|ee|oo|gh"),
    locale="en",
    address_marks=frozenset({"en", "eng", "english", "anglais", "e"}),
    place_forms={"in": lambda name: f"in {name}", "of": lambda name: f"of {name}"},
    several_endings=("s",),
    before_placeholders=hints(
        "on=day at=hour,place in=place from=start between=start to=end until=limit,end before=limit after=after by=by,limit "
        "with=with contact=with reach=with for=goal of=whole,of call=call phone=call text=call dear=greeting hello=greeting hi=greeting welcome=greeting "
        "about=about under=under over=over since=since every=each than=than least=least most=most"
    ),
    place_prepositions=late(r"(?<!\w)(?:in|of|at)\s*$", re.IGNORECASE),
    decimal=".",
    groups=",\u00a0\u202f",
    number_words=number_words(),
    vague_number_words=late(r"(?<!\w)(?:both|couple|one|double[ds]?|dozen|twice(?! (?:a|per|daily|each|every)(?!\w))|thousand|hundred)(?!\w)", re.IGNORECASE),
    multipliers={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9},
    ordinal_endings="st|nd|rd|th",
    ordinal_tails=("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    months=MONTHS,
    weekdays=WEEKDAYS | {f"{name}s": number for name, number in WEEKDAYS.items()},
    dates=(
        late(rf"(?<!\w)(?P<month>{MONTH})\.?[{GAP}](?P<day>\d{{1,2}})(?:st|nd|rd|th)?,[{GAP}](?P<year>\d{{4}})(?!\d)"),
        late(rf"(?<!\w)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[{GAP}](?:of )?(?P<month>{MONTH})\.?,?(?:[{GAP}](?P<year>\d{{4}}))?(?!\w)"),
        late(rf"(?<!\w)(?P<month>{MONTH})\.?,?[{GAP}](?:of )?(?P<year>[12]\d{{3}})(?!\d)"),
        late(rf"(?<!\w)(?P<month>{MONTH})\.?[{GAP}](?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\w)"),
        late(r"(?<!\w)(?P<month>January|February|April|June|July|August|September|October|November|December)(?!\w)"),
        late(r"(?<=\b(?:in|of|by|to) )(?P<month>March|May)(?!\w)"),
        late(r"(?<=\b(?:since|until|early|after) )(?P<month>March|May)(?!\w)"),
    ),
    times=(
        late(rf"(?<![\w:.])(?P<hour>\d{{1,2}})(?::(?P<minute>\d\d))?[{GAP}]?(?P<half>[ap])\.?[{GAP}]?m(?:\.(?=\W|$)|(?!\w))", re.IGNORECASE),
        late(r"(?<![\w:.])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?![\w:])"),
    ),
    time_words={"noon": 12, "midnight": 0},
    idioms=(
        (late(r"(?<!\w)(?:24|twenty-four)[ -]hours?(?: a| per|-a-)[ -]day(?:,? (?:7|seven) days a week)?|(?<!\w)24/7(?!\w)|(?<!\w)24[- ]hour (?=(?:help|crisis|toll|phone|nurse|support|emergency|line|hotline|service|number|access|clinic|care))|(?<!\w)around the clock(?!\w)", re.IGNORECASE), ("24 h",)),
        (late(r"(?<!\w)(?:at )?any (?:time|hour)(?: of (?:the )?(?:day|night)(?: or night)?)?(?!\w)|(?<!\w)(?:by )?day (?:and|or) (?:by )?night(?!\w)", re.IGNORECASE), ("24 h?",)),
        (late(r"(?<!\w)(?:7|seven) days (?:a|per) week|(?<!\w)every day(?: of the (?:week|year))?(?!\w)|(?<!\w)365 days (?:a|per) year(?!\w)", re.IGNORECASE), ()),
        (late(r"(?<!\w)(?:every (?:other|second)(?= (?:days?|nights?|weeks?|months?|years?|mornings?|evenings?|weekends?|hours?|doses?|meals?|visits?|sessions?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)(?!\w))|fortnightly)(?!\w)", re.IGNORECASE), ("2",)),
        (late(r"(?<!\w)two[ -]thirds(?!\w)", re.IGNORECASE), ("2", "3?")),
        (late(r"(?<!\w)(?:an|one) hour and a half(?!\w)|(?<!\w)one and a half hours(?!\w)", re.IGNORECASE), ("90?minute",)),
        (late(r"(?<!\w)(?<!and a )half[ -](?:an[ -])?hour(?!s)(?!\w)", re.IGNORECASE), ("30?minute",)),
        (late(r"(?<!\w)the day before(?!\w)", re.IGNORECASE), ("24?hour",)),
        (late(r"(?<!\w)(?:a|one) decade(?!\w)", re.IGNORECASE), ("10?year",)),
        (late(r"(?<!\w)quarter of an hour(?!\w)", re.IGNORECASE), ("15?minute",)),
        (late(r"(?<!\w)(?:quarterly|a third|one third)(?!\w)", re.IGNORECASE), ("3?",)),
        (late(r"(?<!\w)(?:a quarter|one quarter)(?!\w)", re.IGNORECASE), ("4?",)),
        (late(r"(?<!\w)(?:one (?:or more|another)|no one|one-on-one|one on one|at one time|one day|second opinion|second-line|second language|first responders?|first aid|first nations?)(?!\w)|(?<!\w)(?:to|not|never|don’t|or) doubl(?:e|ing)(?= (?:the|your|up|a)(?!\w))", re.IGNORECASE), ()),
    ),
    units=UNITS,
    orders=Lexicon(ORDERS),
    range_words="to|and|or|through",
    ratio_words="of|out of",
    per_words="per|a|an|each",
    of_what="of ",
    belongs_to=frozenset({"of"}),
    minus_words="minus",
    before_number=Lexicon(BEFORE),
    after_number=Lexicon(AFTER),
    section_words=late(r"(?:section|article|policy|subsection|rule|chapter|code|version|part|no\.)\s*$", re.IGNORECASE),
    concepts=Lexicon(CONCEPTS | opposites_en.CONCEPTS, medicine_en.CONCEPTS | everyday_en.CONCEPTS, phrases_en.CONCEPTS, shades_en.CONCEPTS, contraries_en.CONCEPTS, reversals_en.CONCEPTS, shapes={"half-not": late(r"(?:in|im|ir|il)(?!rita|flamma|agina)[a-z]{3,}[ai]bl[ey]")}),
    articles=frozenset({"a", "an", "one"}),
    common_words=COMMON_WORDS,
    words_of_function=small_en.SMALL,
    participle_ending="ed",
    free_words=small_en.FREE,
    signs={"°": "temperature", "%": "percent", "$": "dollars", "24/7": "always"},
    function_words=frozenset(
        listed("the of and with for is are was were be been has have had this that these those you your they their them it "
        "its by from to in at into about which who whom whose what when where why how can could would should will "
        "shall may might must not does did than then there here because before after during between through while "
        "if we our us he she his her some any each other more most such only also very do if an or as on")
    ),
    parting=frozenset({"and", "or"}),
    chatter=late(r"^\W*(?:here (?:is|are)|translation|translated|sure|certainly|translator’s note|as an ai|i.m sorry)\b(?=[^.]{0,40}[:!,-])", re.IGNORECASE),
    chatter_pieces=("here", "transl", "sure", "certainly", "as an ai", "sorry"),
    shapes=late(r"[a-z]+(?:ing|ness|ly|ty|th|sh|ght|wn|ck|ful|less|ship|ed|ry|py|cy|gy|hy|my|ks?|ws?|dge|tch|ety|ous|ured|ward|wards|ical|wise)"),
    whether=late(r"(?<!\w)(?:whether|(?:find out|see|check|wonder) if)(?!\w)", re.IGNORECASE),
    question_words=late(r"(?:what|how|why|when|where|who|whom|whose|which|whether|if)(?!\w)", re.IGNORECASE),
    may_double=frozenset({"had", "that"}),
    order_first=relations_en.ORDER_FIRST,
    before_order=relations_en.BEFORE_ORDER,
    softens=relations_en.SOFTENS,
    idle_links=frozenset(listed("here link more")) | {"click here", "this link", "read more", "learn more", "see more"},
    effects={name: name for name in ("RR", "OR", "HR", "IRR", "SMD", "MD", "NNT", "NNH")},
    modals=frozenset(listed("can may might must should could cannot")),
    finite_verbs=frozenset(listed("is are was were has have had can may might must should will would does do did")),
    subjects=frozenset(listed("i you he she it we they")),
    stand_for_nouns=frozenset(listed("it this that these those they there here he she we you what who which")),
    owners=frozenset(listed("his her its their theirs your our my whose one’s")),
    stand_for_one=frozenset({"it"}),
    stand_for_person={"he": "m", "she": "f"},
    stand_for_many=frozenset(listed("them they these those both ones their theirs themselves all some any each others either neither")),
    anybody=frozenset(listed("person people someone somebody anyone anybody everyone everybody child children baby family partner")),
    noun_plurals=(("ies", "y"), ("es", ""), ("s", "")),
    speak_of_others=frozenset(
        listed("he she it they him her them his hers its their theirs himself herself itself themselves themself those these one ones another whose others")
    ),
    surely_many=frozenset({"they", "them", "themselves"}),
    idle_one=late(
        r"(?<!\w)it(?:[’']s| is| was| has been| (?:may|can|could|might|will|would|should) (?:be|take|help|seem|feel|happen)| takes| took| seems| helps"
        r"| depends| looks| feels| hurts| happens| matters| means| does not| did not| doesn[’']t)(?!\w)",
        re.IGNORECASE,
    ),
    owners_of_others=frozenset(listed("his her its their")),
    pointers=frozenset(listed("these those this that such both all the following")),
    surely_pointing=frozenset({"these", "those"}),
    plain_denials=frozenset(listed("not never don’t doesn’t cannot can’t")),
    answers_no="no",
    extends_denial=frozenset({"nor"}),
    joins_denials=frozenset({"or", "nor", "either"}),
    amounts=relations_en.AMOUNTS,
    on_condition=relations_en.ON_CONDITION,
    bodies=frozenset(listed("team clinic hospital board office lab laboratory service program insurer company staff pharmacy school unit")),
    other_people=relations_en.OTHER_PEOPLE,
    turns=relations_en.TURNS,
    sides=relations_en.SIDES,
    spans=relations_en.SPANS,
    spans_behind=relations_en.SPANS_BEHIND,
    changes=relations_en.CHANGES,
    waits=relations_en.WAITS,
    limits_denial=frozenset(listed("without until before than only alone less more after late again twice")),
    tense_pieces=("has", "have", "had", "hasn", "was", "were", "did", "will", "won", "shall"),
    frequencies=frequencies_en.ENGLISH,
    past=relations_en.PAST,
    may_be_past=relations_en.MAY_BE_PAST,
    may_have_been_done=relations_en.ANY_PARTICIPLE,
    told_that=relations_en.TOLD_THAT,
    told=relations_en.TOLD,
    said_beside=late(r", (?:who|whose|which|where)(?!\w)(?P<end>[^,.;:]*,)?"),
    pivots=relations_en.PIVOTS,
    unsettled=relations_en.UNSETTLED,
    comparatives=relations_en.COMPARATIVES,
    ahead=relations_en.AHEAD,
    may_be_ahead=relations_en.MAY_BE_AHEAD,
    may_doubt=relations_en.MAY_DOUBT,
    may_be_possible=relations_en.MAY_BE_POSSIBLE,
    may_be_duty=relations_en.MAY_BE_DUTY,
    orders_nothing=late(r"(?:[^s]s|ed|ing)$"),
    condition=relations_en.CONDITION,
    joints=relations_en.JOINTS,
    may_join=relations_en.MAY_JOIN,
    superlatives=relations_en.SUPERLATIVES,
    of_any=relations_en.OF_ANY,
    offers=relations_en.OFFERS,
    conditions=relations_en.CONDITIONS,
    amount_words=relations_en.AMOUNT_WORDS,
    acts_on_reader=relations_en.ACTS_ON_READER,
    writers_done_to=relations_en.WRITERS_DONE_TO,
    reader_acts=relations_en.READER_ACTS,
    nuances=nuances_en.NUANCES,
    particles=particles_en.PARTICLES,
    stances=stances_en.STANCES,
    deeds=deeds_en.BY_WORD,
    acts=acts_en.EN,
    no_verb_behind=deeds_en.NO_VERB_BEHIND,
    breaks_statement=deeds_en.BREAKING,
    circumstances=relations_en.CIRCUMSTANCES,
    joining_clauses=relations_en.JOINING_CLAUSES,
    whose=Whose(
        owners={
            READER: frozenset(listed("your yours")),
            US: frozenset(listed("our ours")),
            OTHERS: frozenset(listed("its his her hers their theirs whose")),
        },
        owners_of_persons=frozenset(listed("his her their")),
        persons={
            READER: frozenset(listed("you yourself yourselves you’re you’ll you’ve you’d")),
            US: frozenset(listed("we us ourselves i me my mine we’re we’ll we’ve we’d let’s i’m i’ve")),
            OTHERS: frozenset(
                listed("they them themselves he him himself she herself itself one another each someone anyone somebody everyone")
            ),
        },
        marks=("’s ", "s’ ", "'s "),
        subjects=frozenset(listed("he she they")),
        reader_subjects=frozenset(listed("you you’re you’ll you’ve you’d")),
        objects={
            READER: frozenset(listed("you yourself yourselves")),
            US: frozenset(listed("us me ourselves myself")),
            OTHERS: frozenset(listed("it them him her themselves himself herself itself")),
        },
        things=frozenset(listed("it it’s it’ll")),
        being=frozenset(listed("is are am was were be been being get gets got getting")),
        auxiliaries=frozenset(listed("is are was were be been being has have had get gets got may can might could")),
    ),
    act_words=relations_en.ACT_WORDS,
    parting_words=frozenset({"but", "if"}),
    contrasts=late(r"(?:,|(?<!\w)and|(?<!\w)but) not(?! only)(?!\w)|(?<!\w)(?:rather than|instead of)(?!\w)", re.IGNORECASE),
    denied_beside=late(r"(?<!\w)(?:who|that|which|if (?:you|they|he|she|it|we|i)) (?:never|(?:do|does|did|have|has|had|are|is|was|were)(?: not| never|n’t))(?!\w)", re.IGNORECASE),
    corrections=late(r"(?<!\w)not (?!only|just|all)(?P<denied>[^.;:?!,]{3,60}?),? but (?:rather )?(?=(?:by|from|with|in|to|for|at|on|because|through|the|an?|your|as|of) )", re.IGNORECASE),
    lessened=late(r"(?<!\w)(?:not|\w+n’t)(?: \w+){0,2} as (?:well|much|many|often|good|strong|strongly|likely|easily|fast|quickly|effective|long|far|high|severe|common|safe)(?!\w)", re.IGNORECASE),
    contrast_words=frozenset({"not", "than", "instead"}),
    lone_denials=frozenset({"without"}),
    takes_away=late(r"(?<!\w)(?:not|never|\w+n’t) (?:remove|uncover|unwrap|open|undo|untie|unplug|disconnect|leave|get (?:up|out)|(?:take|pull|peel|lift)(?: [\w’]+){0,4}? (?:off|out))(?!\w)", re.IGNORECASE),
    looks_for=late(r"(?<!\w)(?:check|inspect|examine|look)(?:s|ed|ing)?(?: [\w’]+){0,7}? for(?!\w)", re.IGNORECASE),
    keeps=late(r"(?<!\w)(?:keep\w*|leave|leaves|stay\w*|remain\w*)(?!\w)", re.IGNORECASE),
    share_link=late(r"(?: [^\W\d_]+){0,2} (?:in|of|out of|in every|of every|for every) ", re.IGNORECASE),
    at_will=late(r"(?<!\w)if you(?: would|’d)? (?:need|want|wish|like|prefer|choose)(?!\w)", re.IGNORECASE),
    restricting=frozenset({"only"}),
    restricts=late(r"(?P<first>^only)(?!\w)|(?<!not )(?P<rest>(?<!\w)only(?= [a-z]))", re.IGNORECASE),
    restricted_until=late(r"[^.;:(),?]{2,60}?(?<!\w)(?P<verb>can|may|must|will|should|could|has|have|is|are|needs?)(?!\w)"),
    against=late(r"(?<=[.;:!?]) |(?<!\w)(?:but|while|whereas|however|although|though)(?! (?:not )?(?:only|also)(?!\w))(?!\w)", re.IGNORECASE),
    against_words=frozenset({"but", "while", "whereas", "however", "although", "though"}),
    repeats_denial=frozenset(listed("with under in at if when for by on from before after during above below over because as even")),
    sentence_heads=late(
        r"(?:Please|Call|Ask|Tell|Bring|Take|Do|You|Your|We|Our|It|Its|The|This|These|That|They|There|If|When|After|Before|Some|Most|"
        r"No|Not|All|In|On|At|For|With|Without|To|A|An)(?= [a-z])"
    ),
    abbreviations=late(r"(?:(?<=[\w,(] )no\.|\b(?:a\.m|p\.m|e\.g|i\.e|vs|dr|mr|mrs|ms|ste?|u\.s|et al|etc|inc|approx|ca)\.|\b[A-Z]\.)$", re.IGNORECASE),
    habits={
        "spacing": (
            Habit(late(r"(?<=[\w)\]”’])[ \u00a0\u202f]+[,;:!?](?=\s|$)"), "a space stands before the mark", "Remove the space."),
            Habit(late(r"\d[ \u00a0\u202f]+%"), "a space stands before %", "Remove the space."),
        ),
        "quotes": (
            Habit(late(r'"[^"]*"?'), "straight quotes", "Write “ and ”."),
            Habit(late(r"[«»]"), "French quotes", "Write “ and ”."),
        ),
        "apostrophe": (Habit(late(r"\w'\w|(?<=s)'(?=\s)"), "a straight apostrophe", "Write ’."),),
        "minus": (Habit(late(r"(?:(?<=[\s(=])|^)[-–]\d"), "a hyphen or dash as minus sign", "Write − (U+2212)."),),
        "number-format": (
            Habit(late(r"\d,\d{1,2}(?!\d)"), "a comma as decimal mark", "Write a point."),
            Habit(late(r"\d[ \u00a0\u202f]?\$"), "the dollar sign after the amount", "Write it before: $1,585."),
        ),
    },
)  # fmt: skip
