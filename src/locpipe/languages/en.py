"""English: numbers, words of meaning, and habits of writing (those of Canada where they differ)."""

from __future__ import annotations

import re

from locpipe.languages import Habit, Language
from locpipe.languages.lexicon import Lexicon

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
    """one … ninety-nine, hundred, thousand, dozen, and words that imply a number."""
    small = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    ).split()
    words = {word: value for value, word in enumerate(small)}
    for ten, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2):
        words[word] = ten * 10
        words |= {f"{word}{dash}{small[unit]}": ten * 10 + unit for unit in range(1, 10) for dash in "-\u2011"}
    words |= {"hundred": 100, "one hundred": 100, "a hundred": 100, "thousand": 1000, "one thousand": 1000}
    words |= {"a thousand": 1000, "dozen": 12, "a dozen": 12, "twice": 2, "both": 2, "double": 2, "half": 0, "couple": 2}
    del words["half"]
    ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
    return words | {word: value for value, word in enumerate(ordinals, start=1)}


UNITS = {
    word: unit
    for unit, words in {
        "%": "percent|per cent",
        "second": "second|seconds|sec",
        "minute": "minute|minutes|min",
        "hour": "hour|hours|hr|hrs|h",
        "day": "day|days",
        "night": "night|nights",
        "week": "week|weeks",
        "month": "month|months",
        "year": "year|years",
        "mg": "mg|milligram|milligrams",
        "µg": "µg|μg|mcg|microgram|micrograms",
        "g": "g|gram|grams",
        "kg": "kg|kilogram|kilograms",
        "mg/kg": "mg/kg", "µg/kg": "µg/kg|μg/kg|mcg/kg", "g/kg": "g/kg", "mg/h": "mg/h|mg/hr", "mg/day": "mg/day", "mg/mL": "mg/mL|mg/ml",
        "mg/L": "mg/L", "mmol/L": "mmol/L", "g/L": "g/L",
        "mL": "mL|ml|millilitre|millilitres|milliliter|milliliters",
        "L": "L|litre|litres|liter|liters",
        "IU": "IU|unit|units",
        "mmHg": "mmHg",
        "km": "km|kilometre|kilometres|kilometer|kilometers",
        "m": "m|metre|metres|meter|meters",
        "cm": "cm|centimetre|centimetres", "mm": "mm|millimetre|millimetres",
        "°C": "°C", "°": "°|degree|degrees",
        "$": "dollar|dollars",
        "point": "point|points",
        "session": "session|sessions",
        "person": "people|person|persons",
    }.items()
    for word in words.split("|")
}  # fmt: skip

CONCEPTS = {
    "not": (
        "not, cannot, no, none, never, nobody, nothing, nowhere, no one, neither, without, nor, no longer, don’t, "
        "doesn’t, didn’t, isn’t, aren’t, wasn’t, weren’t, can’t, couldn’t, won’t, wouldn’t, shouldn’t, mustn’t, "
        "hasn’t, haven’t, hadn’t, needn’t, with no, not only"
    ),
    "may!": "may, might, could, perhaps, possibly, maybe",
    "must!": "must, have to, has to, mandatory, mustn’t",
    "only!": "only, solely, exclusively",
    "immediately!": "immediately, right away, at once",
    "always!": "always",
    "never!": "never",
    "inner-not": (
        "un*, unable, unapproved, unauthor*, uncontrol*, unknown, unproven, unsafe, unsuitable, untreated, unstable, unverified, "
        "unavailable, uninsured, unregulated, unnecessary, ineffect*, ineligib*, insuffic*, incomplete*, "
        "inappropri*, illegal*, impossib*, non, unlikely, uncertain*, unclear, unpublished, unsupervised, untested, ineffective*"
    ),
    "-": "under*, until, unto, union*, unit, units, unite*, unity, uniq*, univers*, unanim*, uniform*, uncle*, unilat*",
    "half-not": (
        "unusual*, unless, unresolv*, uncommon*, unchanged, uneven*, unmet, "
        "unexpected*, unfamiliar, unrelat*, unwant*, inab*, inadequ*, "
        "inconclus*, invalid, improper*, infrequent*, intoler*, irregul*, irrevers*, "
        "fail, fails, failed, failing, failure, lack, lacks, lacked, lacking, absence, absent, except, other than, "
        "rather than, instead, outside, off label, avoid*, refus*, declin*, deni*, deny, stop, stops, stopped, prevent*, "
        "exclud*, prohibit*, forbid*, forbidden, hardly, rarely, barely, little, few, only, otherwise, missing, free of, "
        "disagree*, discontinu*, nonsmok*, no more than, not more than, no less than, not less than, "
        "no fewer than, no later than, no matter, no doubt, alone, quit, cease*, reject*, unpaid, rule out, rules out, "
        "ruled out, rule it out, rules it out, rule them out, ruling out, keep from, keeps from, wrong, cost nothing, costs nothing, different*, differ, differs, against, decline, declines, declined, declining, uncommon, ineffective*, denie*"
    ),
    "without": "without, with no",
    "with": "with",
    "must": (
        "must, have to, has to, had to, need to, needs to, need, needs, required, obligated, obliged, mandatory, shall, "
        "requires, require, necessary, mustn’t, is to, are to"
    ),
    "may": "may, might, could, possibly, perhaps, potential*, maybe, can, possible, cannot, can’t, likely, able to, allow*, unable",
    "should": "should, ought to, recommend*, advis*, shouldn’t",
    "only": "only, solely, exclusively, nothing but, no one but, just, alone, not only, unless, until, merely, simply, limited",
    "immediately": "immediately, right away, at once, right now, without delay, straight away, urgent*, now",
    "at-least": "at least, or more, a minimum of, minimum, minimum of, no fewer than, no less than, not less than, or older, or over",
    "at-most": "at most, up to, or less, or fewer, maximum, maximum of, a maximum of, no more than, not more than, or younger",
    "increase": "increas*, raise, raises, raised, raising, rise, rises, rose, rising, grow, grows, grew, growth, escalat*, gain*",
    "decrease": "grew weaker, grows weaker, grew smaller, grow weaker, decreas*, reduc*, lowers, lowered, lowering, drop, drops, dropped, decline, declines, declined, diminish*, lessen*, fell, shrink*, cut",
    "more": "more, most, more than, greater, greater than, exceed*, further, additional, larger, higher than, longer than",
    "less": "less, less than, fewer, fewer than, smaller, lower than, shorter than",
    "high": "large, high, higher, highest, elevated",
    "low": "small, low, lower, lowest",
    "before": "until, before, prior to, prior, beforehand, earlier than",
    "after": "after, following, afterward*, once, later than",
    "start": "start*, begin, begins, began, beginning, initiat*, commenc*",
    "stop": "stop, stops, stopped, stopping, discontinu*, ceas*, quit, quitting, halt*, interrupt*",
    "improve": "improv*, got better, get better, better, recover*, ease, eases, eased",
    "worsen": "worsen*, worse, got worse, get worse, deteriorat*, aggravat*",
    "better": "better, best, superior",
    "worse": "worse, worst, inferior",
    "safe": "safe, safely, safest",
    "unsafe": "unsafe, dangerous, hazardous, danger*",
    "effective": "effective, effectively, works, worked",
    "ineffective": "ineffective*",
    "allow": "allow*, permit*, authoriz*, authoris*, approv*, legal, legally",
    "forbid": "forbid*, forbidden, prohibit*, ban, bans, banned, illegal*, unauthor*",
    "accept": "accept*, grant*",
    "refuse": "refus*, reject*, declined, deny, deni*",
    "include": "includ*, inclusion",
    "exclude": "exclud*, exclusion*, except, except for",
    "positive": "positive*",
    "negative": "negative*",
    "benefit": "benefit*, advantage*",
    "risk": "risk*, harm*, hazard*",
    "mild": "mild, mildly, milder, slight*",
    "moderate": "moderate, moderately",
    "severe": "severe*, serious*",
    "acute": "acute, acutely",
    "chronic": "chronic*",
    "short": "short, short term, shorter, brief, briefly, shortest",
    "long": "long, long term, longer, longest, prolonged, lengthy",
    "early": "early, earlier, earliest",
    "late": "late, later, latest, last minute",
    "fast": "fast, faster, quick*, rapid*",
    "slow": "slow*, gradual*",
    "always": "day and night, day or night, always, at all times, every time, in all cases",
    "sometimes": "sometimes, occasional*, at times, in some cases",
    "never": "never",
    "common": "common, commonly, frequent*, often",
    "rare": "rare, rarely, uncommon, infrequent*, seldom",
    "all": "all, every, everyone, each, entire*, whole",
    "some": "some, certain, several, someone",
    "none": "none, no one, nobody, no",
    "likely": "likely, probabl*",
    "unlikely": "unlikely, improbable",
    "adult": "adult*",
    "child": "child, children, kid, kids, minor, minors, infant*",
    "woman": "woman, women, female*, girl*",
    "man": "man, men, male, males, boy, boys",
    "left": "left",
    "right": "right",
    "morning": "morning*",
    "afternoon": "afternoon*",
    "evening": "evening*",
    "day": "daytime, day",
    "night": "night*, overnight",
    "inhale": "inhal*, breathe in, breathing in",
    "exhale": "exhal*, breathe out, breathing out",
    "oral": "oral, orally, by mouth",
    "intravenous": "intravenous*, iv",
    "intramuscular": "intramuscular*",
    "nasal": "nasal, intranasal*, nasally",
    "subcutaneous": "subcutaneous*",
    "response": "response, responses, responded, respond, responders, responder",
    "remission": "remission*, remitted",
    "relapse": "relaps*",
    "absolute": "absolute",
    "relative": "relative",
    "hyper": "hypertens*, hyperglyc*, hyperthyr*, hypertherm*, hyperkal*, hypernatr*, tachycard*, high blood pressure",
    "hypo": "hypotens*, hypoglyc*, hypothyr*, hypotherm*, hypokal*, hyponatr*, bradycard*, low blood pressure",
    "agonist": "agonist*",
    "antagonist": "antagonist*",
    "publicly": "public, publicly",
    "privately": "private, privately",
    "open": "open, opens, opened",
    "closed": "closed, closes, close",
    "inside": "inside, indoor*, within",
    "outside": "outside, outdoor*",
    "upper": "upper",
    "under": "lower",
    "empty": "empty",
    "full": "full, fully",
    "hot": "hot, warm",
    "cold": "cold, cool",
    "strong": "strong, strongly, stronger, strongest",
    "weak": "weak, weakly, weaker, weakest",
    "temporary": "temporar*",
    "permanent": "permanent*",
    "first": "first, firstly",
    "last": "last, final, finally",
    "same": "same, identical",
    "different": "different, differently, differs, differ",
    "true": "true, correct",
    "false": "false, incorrect, wrong",
    "complete": "complete, completely, fully, entirely",
    "partial": "partial*, partly",
    "near": "near, nearby, nearest, close to, closest",
    "far": "far, farther, furthest, distant",
    "free": "cost nothing, costs nothing, free of charge, at no cost, at no charge, free",
    "paid": "paid, payable, for a fee, at your own expense",
    "call": "call, calls, called, calling, phone, dial",
    "text": "text, texts, texting, texted",
    "physician": "physician*, doctor*",
    "nurse": "nurse, nurses, nurse practitioner, nurse practitioners",
    "pharmacist": "pharmacist*",
    "psychologist": "psychologist*",
    "placebo": "placebo",
    "treatment": "treatment*",
    "win": "win, wins, won",
    "lose": "lose, loses, lost",
    "continue": "continu*, keep taking, keeps taking",
    "discontinue": "discontinu*, stop taking, stops taking",
    "north": "north, northern, northwest, northeast",
    "south": "south, southern, southwest, southeast",
    "second-unit": "seconds",
    "minute-unit": "minute, minutes",
    "hour-unit": "hour, hours, hourly",
    "day-unit": "day, days, daily",
    "week-unit": "week, weeks, weekly",
    "month-unit": "month, months, monthly",
    "year-unit": "year, years, yearly, annual*",
}

BEFORE = {
    "lt": "less than, fewer than, under, below, lower than, smaller than, younger than",
    "gt~": "over",
    "gt": "more than, above, greater than, higher than, exceeding, exceeds, exceeded, older than",
    "le": "at most, up to, no more than, not more than, maximum, a maximum of, maximum of",
    "ge": "at least, no fewer than, no less than, not less than, minimum, a minimum of, minimum of",
    "about~": "some",
    "about": "about, around, approximately, roughly, nearly, almost, close to",
}
AFTER = {
    "le": "or less, or fewer, or under, or lower, at most, or younger, maximum",
    "ge": "or more, or over, or higher, or above, or older, at least, and over, and older, minimum, plus",
}

LANGUAGE = Language(
    code="en",
    address_marks=frozenset({"en", "eng", "english", "anglais"}),
    place_forms={"in": lambda name: f"in {name}", "of": lambda name: f"of {name}"},
    place_prepositions=re.compile(r"(?<!\w)(?:in|of|at)\s*$", re.I),
    decimal=".",
    groups=",\u00a0\u202f",
    number_words=number_words(),
    vague_number_words=re.compile(r"(?<!\w)(?:both|couple|one|double|dozen|twice|thousand|hundred)(?!\w)", re.I),
    multipliers={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9},
    ordinal_endings="st|nd|rd|th",
    ordinal_tails=("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    months=MONTHS,
    weekdays=WEEKDAYS | {f"{name}s": number for name, number in WEEKDAYS.items()},
    dates=(
        re.compile(rf"(?<!\w)(?P<month>{MONTH})\.?[{GAP}](?P<day>\d{{1,2}})(?:st|nd|rd|th)?,[{GAP}](?P<year>\d{{4}})(?!\d)"),
        re.compile(rf"(?<!\w)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[{GAP}](?:of )?(?P<month>{MONTH})\.?,?(?:[{GAP}](?P<year>\d{{4}}))?(?!\w)"),
        re.compile(rf"(?<!\w)(?P<month>{MONTH})\.?,?[{GAP}](?:of )?(?P<year>[12]\d{{3}})(?!\d)"),
        re.compile(rf"(?<!\w)(?P<month>{MONTH})\.?[{GAP}](?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\w)"),
        re.compile(r"(?<!\w)(?P<month>January|February|April|June|July|August|September|October|November|December)(?!\w)"),
        re.compile(r"(?<=\b(?:in|of|by|to) )(?P<month>March|May)(?!\w)"),
        re.compile(r"(?<=\b(?:since|until|early|after) )(?P<month>March|May)(?!\w)"),
    ),
    times=(
        re.compile(rf"(?<![\w:.])(?P<hour>\d{{1,2}})(?::(?P<minute>\d\d))?[{GAP}]?(?P<half>[ap])\.?[{GAP}]?m(?:\.(?=\W|$)|(?!\w))", re.I),
        re.compile(r"(?<![\w:.])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?![\w:])"),
    ),
    time_words={"noon": 12, "midnight": 0},
    idioms=(
        (re.compile(r"(?<!\w)(?:24|twenty-four)[ -]hours?(?: a| per|-a-)[ -]day(?:,? (?:7|seven) days a week)?|(?<!\w)24/7(?!\w)|(?<!\w)around the clock(?!\w)", re.I), ("24 h",)),
        (re.compile(r"(?<!\w)(?:at )?any (?:time|hour)(?: of (?:the )?(?:day|night)(?: or night)?)?(?!\w)|(?<!\w)(?:by )?day (?:and|or) (?:by )?night(?!\w)", re.I), ("24 h?",)),
        (re.compile(r"(?<!\w)(?:7|seven) days (?:a|per) week|(?<!\w)every day(?: of the week)?(?!\w)", re.I), ()),
        (re.compile(r"(?<!\w)(?:one (?:or more|another)|no one|one-on-one|one on one|at one time|one day|second opinion|second-line|second language|first responders?|first aid|first nations?)(?!\w)", re.I), ()),
    ),
    units=UNITS,
    range_words="to|and|or|through",
    before_number=Lexicon(BEFORE),
    after_number=Lexicon(AFTER),
    section_words=re.compile(r"(?:section|article|policy|subsection|rule|chapter|code|version|part|no\.)\s*$", re.I),
    concepts=Lexicon(CONCEPTS),
    function_words=frozenset(
        "the of and with for is are was were be been has have had this that these those you your they their them it "
        "its by from to in at into about which who whom whose what when where why how can could would should will "
        "shall may might must not does did than then there here because before after during between through while "
        "if we our us he she his her some any each other more most such only also very do if an or as on".split()
    ),
    chatter=re.compile(r"^\W*(?:here (?:is|are)|translation|translated|sure|certainly|note|output|as an ai|i.m sorry)\b(?=[^.]{0,40}[:!,-])", re.I),
    shapes=re.compile(r"[a-z]+(?:ing|ness|ly|ty|th|sh|ght|wn|ck|ful|less|ship|ed|ry|py|cy|gy|hy|my|ks?|ws?|dge|tch|ety|ous|ured|ward|wards|ical|wise)"),
    may_double=frozenset({"had", "that"}),
    joins_denials=frozenset({"or", "nor", "either"}),
    abbreviations=re.compile(r"(?:\b(?:a\.m|p\.m|e\.g|i\.e|vs|no|dr|mr|mrs|ms|st|u\.s|et al|etc|inc|approx|ca)\.|\b[A-Z]\.)$", re.I),
    habits={
        "spacing": (
            Habit(re.compile(r"(?<=[\w)\]”’])[ \u00a0\u202f]+[,;:!?](?=\s|$)"), "a space stands before the mark", "Remove the space."),
            Habit(re.compile(r"\d[ \u00a0\u202f]+%"), "a space stands before %", "Remove the space."),
        ),
        "quotes": (
            Habit(re.compile(r'"[^"]*"?'), "straight quotes", "Write “ and ”."),
            Habit(re.compile(r"[«»]"), "French quotes", "Write “ and ”."),
        ),
        "apostrophe": (Habit(re.compile(r"\w'\w|(?<=s)'(?=\s)"), "a straight apostrophe", "Write ’."),),
        "minus": (Habit(re.compile(r"(?:(?<=[\s(=])|^)[-–]\d"), "a hyphen or dash as minus sign", "Write − (U+2212)."),),
        "number-format": (
            Habit(re.compile(r"\d,\d{1,2}(?!\d)"), "a comma as decimal mark", "Write a point."),
            Habit(re.compile(r"\d[ \u00a0\u202f]?\$"), "the dollar sign after the amount", "Write it before: $1,585."),
        ),
    },
)  # fmt: skip
