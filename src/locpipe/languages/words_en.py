"""The words of English for the concepts that all languages share, and for what limits a number."""

from __future__ import annotations

CONCEPTS = {
    "not": (
        "not, cannot, no, none, never, nobody, nothing, nowhere, no one, neither, without, no longer, don’t, "
        "doesn’t, didn’t, isn’t, aren’t, wasn’t, weren’t, can’t, couldn’t, won’t, wouldn’t, shouldn’t, mustn’t, "
        "hasn’t, haven’t, hadn’t, needn’t, with no, not only, must not, need not, do not have to, does not have "
        "to, did not have to, do not need to, does not need to, not required, not necessary, no need, do not, may "
        "not, should not, must never, should never, at no time, under no circumstances, in no case, not until, "
        "nothing else, nothing more, doesn’t have to, don’t have to, don’t need to, doesn’t need to, nobody’s, no "
        "one’s"
    ),
    "off-label!": "off label, unlicensed",
    "may!": (
        "may, might, could, perhaps, possibly, maybe, can harm, can cause, can lower, can raise, can kill, can "
        "reduce, can increase, can lengthen, can slow, can trigger, can worsen, can lead, can help, can affect, "
        "can damage, can prevent, can ease, can relieve, can improve, can last, can return, can happen, can occur, "
        "can spread, can become, can be fatal, can be dangerous, can be serious, can come back, can make, can set "
        "off, can set, can stop, can bring on, can spend, can take, can go"
    ),
    "must!": (
        "must, have to, has to, mandatory, mustn’t, must not, required to, is required, are required, has "
        "required, compulsory, obligatory, must never"
    ),
    "only!": "only, solely, exclusively",
    "immediately!": "immediately, right away, at once, do not wait, don’t wait, do not delay",
    "always!": "always",
    "never!": "never, should never, must never",
    "inner-not": (
        "unable, unapproved, unauthor*, uncontrol*, unknown, unproven, unsafe, unsuitable, untreated, unstable, "
        "unverified, unavailable, uninsured, unregulated, unnecessary, ineffect*, ineligib*, insuffic*, "
        "incomplete*, inappropri*, illegal*, impossib*, non, unlikely, uncertain*, unclear, unpublished, "
        "unsupervised, untested, ineffective*, unopened, undiluted, unvaccinated, undiagnosed, unattended, "
        "unsterile, unprotected"
    ),
    "-": (
        "under*, until, unto, union*, unit, units, unite*, unity, uniq*, univers*, unanim*, uniform*, uncle*, unilat*, "
        "more than once, than once, once a, once daily, once every"
    ),
    "half-not": (
        "walk in, walk ins, un*, unusual*, unless, unresolv*, uncommon*, uneven*, unmet, unexpected*, unfamiliar, "
        "unrelat*, unwant*, inab*, inadequ*, inconclus*, invalid, improper*, infrequent*, intoler*, irregul*, "
        "irrevers*, fail, fails, failed, failing, failure, lack, lacks, lacked, lacking, absence, absent, except, "
        "other than, rather than, instead, outside, off label, avoid*, refus*, declin*, deni*, deny, stop, stops, "
        "stopped, prevent*, exclud*, prohibit*, forbid*, forbidden, hardly, rarely, barely, little, few, "
        "otherwise, missing, free of, disagree*, discontinu*, nonsmok*, no more than, not more than, no less than, "
        "not less than, no fewer than, no later than, no matter, no doubt, quit, cease*, reject*, unpaid, rule "
        "out, rules out, ruled out, rule it out, rules it out, rule them out, ruling out, nor, keep from, keeps "
        "from, wrong, cost nothing, costs nothing, different, differently, differ, differs, against, decline, "
        "declines, declined, declining, uncommon, ineffective*, denie*, alone, on your own, on its own, on their "
        "own, little or no, few or no, not exceed, not go above, not go over, not go beyond, not go below, not be "
        "above, not be more than, not rise above, not fall below, free from, neither, not above, not below, not "
        "over, not beyond, never above, never over, never more than, never exceed*, never go above, should not go "
        "above, should not exceed, should not be above, must not exceed, must not go above, may not exceed, cannot "
        "exceed, do not exceed, do not go above, do not wait, don’t wait, do not delay, without waiting, no longer "
        "than, no higher than, no lower than, no older than, no younger than, no earlier than, no sooner than, no "
        "better than, no more likely"
    ),
    "without": "without, with no, free of, free from, alone",
    "with": "with, with food, with a meal, with meals",
    "must": (
        "must, have to, has to, had to, need to, needs to, need, needs, required, obligated, obliged, mandatory, "
        "shall, requires, require, necessary, mustn’t, is to, are to, must not, is essential, is vital, make sure, "
        "be sure, requirement*, obligation*, duty, duties, compulsory, imperative, crucial, essential, vital, "
        "oblig*, compel*, must never, required to, is required, are required, has required, obligatory"
    ),
    "may": (
        "may, might, could, possibly, perhaps, potential*, maybe, can, possible, cannot, can’t, likely, able to, "
        "allow*, unable, can harm, can cause, can lower, can raise, can kill, can reduce, can increase, can "
        "lengthen, can slow, can trigger, can worsen, can lead, can help, can affect, can damage, can prevent, can "
        "ease, can relieve, can improve, can last, can return, can happen, can occur, can spread, can become, can "
        "be fatal, can be dangerous, can be serious, can come back, can make, can set off, can set, can stop, may "
        "not, let, lets, risk*, chance*, right to, if, would, free to, enable*, capab*, probabl*, can bring on, "
        "can spend, can take, can go, can walk in, may walk in"
    ),
    "should": (
        "should, ought to, recommend*, advis*, shouldn’t, should not, should never, ideally, best to, better to, "
        "suggest*, had better, recommends against, recommend against"
    ),
    "only": (
        "only, solely, exclusively, nothing but, no one but, just, alone, not only, unless, until, merely, simply, "
        "limited, single, a single, once, sole, mere, no more than, not until, nothing else, nothing more, little, "
        "few"
    ),
    "immediately": (
        "immediately, right away, at once, right now, without delay, straight away, urgent*, now, right after, "
        "right before, straight, directly, promptly, soon, as soon as, without waiting, do not wait, at the first, "
        "don’t wait, do not delay"
    ),
    "at-least": (
        "at least, at least once, or more, a minimum of, minimum, minimum of, no fewer than, no less than, not less than, or "
        "older, or over, and over, and older, and up, and above, or above, or higher, no younger than, not below, "
        "or later"
    ),
    "at-most": (
        "at most, up to, or less, or fewer, maximum, maximum of, a maximum of, no more than, not more than, or "
        "younger, not exceed*, not go above, not go over, not go beyond, not above, not be more than, no later "
        "than, within, as many as, as much as, and under, or under, or lower, limit*, no longer than, not exceed, "
        "never above, never over, never more than, never exceed*, not over, should not go above, should not "
        "exceed, should not be above, must not exceed, must not go above, may not exceed, cannot exceed, do not "
        "exceed, do not go above"
    ),
    "increase": (
        "increas*, raise, raises, raised, raising, rise, rises, rose, rising, grow, grows, grew, growth, escalat*, "
        "gain*, can raise, could raise, to raise, upward*, up, doubles, more"
    ),
    "decrease": (
        "grew weaker, grows weaker, grew smaller, grow weaker, decreas*, reduc*, lowers, lowered, lowering, drop, "
        "drops, dropped, decline, declines, declined, diminish*, lessen*, fell, shrink*, cut, can lower, could "
        "lower, may lower, might lower, will lower, to lower, lower the, lower your, or lower, and lower, down, "
        "downward*, cuts, cutting, cut back, fewer, shorten*, less"
    ),
    "more": (
        "more, most, more than, greater, greater than, exceed*, further, additional, larger, higher than, longer "
        "than, taller, longer, heavier, higher, extra, over, above, another, other, again"
    ),
    "less": (
        "less, less than, fewer, fewer than, smaller, lower than, shorter than, shorter, slower, lighter, thinner, "
        "weaker"
    ),
    "high": ("high blood pressure, large, high, higher, highest, elevated, high certainty, very high, high quality"),
    "low": "low blood pressure, small, low, lower, lowest, low certainty, very low, low quality",
    "before": (
        "until, before, prior to, prior, beforehand, earlier than, by, first, ahead, advance, pre, preced*, not "
        "until, till, ago, previously, previous, already, in case, previous*"
    ),
    "after": (
        "after, following, afterward*, once, later than, later, since, then, next, when, post, past, subsequent*, "
        "from, from now, as soon as, afterwards, behind, within, after eating, after a meal, after meals"
    ),
    "start": "start*, begin, begins, began, beginning, initiat*, commenc*",
    "stop": "stop, stops, stopped, stopping, discontinu*, ceas*, quit, quitting, halt*, interrupt*",
    "improve": "improv*, got better, get better, better, recover*, ease, eases, eased",
    "worsen": "worsen*, worse, got worse, get worse, deteriorat*, aggravat*",
    "better": "better, best, superior",
    "worse": "worse, worst, inferior",
    "safe": "safe, safely, safer, safest",
    "unsafe": "unsafe, dangerous, hazardous, danger*",
    "effective": "effective, effectively, works, worked",
    "ineffective": "ineffective*",
    "allow": "allow*, permit*, authoriz*, authoris*, approv*, legal, legally, right to, let, lets",
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
    "severe": "severe*, serious*, most severe",
    "acute": "acute, acutely",
    "chronic": "chronic*",
    "short": "short, short term, shorter, brief, briefly, shortest",
    "long": "long, long term, longer, longest, prolonged, lengthy",
    "early": "early, earlier, earliest",
    "late": "late, later, or later, latest, last minute",
    "fast": "fast, faster, quick*, rapid*, speed*, accelerat*, hasten*",
    "slow": "slow*, gradual*, slows",
    "always": "day and night, day or night, always, at all times, every time, in all cases",
    "sometimes": "sometimes, occasional*, at times, in some cases",
    "never": (
        "never, must not, must never, nobody, no one, at no time, under no circumstances, in no case, not, no, do "
        "not, cannot, do not wait, never above, never over, never more than, never exceed*, should never, nobody’s"
    ),
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
    "night": "night*, overnight, a night",
    "inhale": "inhal*, breathe in, breathing in",
    "exhale": "exhal*, breathe out, breathing out",
    "oral": "oral, orally, by mouth",
    "intravenous": "intravenous*, iv, by vein, into a vein, in a vein",
    "intramuscular": "intramuscular*, into muscle, into a muscle, in a muscle",
    "nasal": "nasal, intranasal*, nasally",
    "subcutaneous": "subcutaneous*, under the skin",
    "response": "response, responses, responded, respond, responders, responder",
    "remission": "remission*, remitted",
    "relapse": "relaps*",
    "absolute": "absolute",
    "relative": "relative",
    "hyper": (
        "hypertens*, hyperglyc*, hyperthyr*, hypertherm*, hyperkal*, hypernatr*, tachycard*, high blood pressure"
    ),
    "hypo": ("hypotens*, hypoglyc*, hypothyr*, hypotherm*, hypokal*, hyponatr*, bradycard*, low blood pressure"),
    "agonist": "agonist*",
    "antagonist": "antagonist*",
    "publicly": "public, publicly",
    "privately": "private, privately",
    "open": "open, opens, opened",
    "closed": "closed, closes, close, shut",
    "inside": "inside, indoor*, within",
    "outside": "outside, outdoor*, outside of, out of",
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
    "first": "first, firstly, before, foremost, initial*, begin*, start*, priority, first trimester",
    "last": "last, last trimester",
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
    "second-unit": "seconds, a second",
    "minute-unit": "minute, minutes, a minute",
    "hour-unit": "hour, hours, hourly, an hour",
    "day-unit": (
        "day, days, daily, a day, same day, next day, following day, all day, that day, first day, rest of the "
        "day, per day"
    ),
    "week-unit": "week, weeks, weekly, a week, per week",
    "month-unit": "month, months, monthly, a month",
    "year-unit": "year, years, yearly, annual*, a year",
    "avoid": (
        "avoid*, stay away, keep away, steer clear, abstain*, refrain*, not, never, prevent*, without, beware, do "
        "not, no"
    ),
    "seek": "seek*, look for, looks for, looking for",
    "then": (
        "then, next, afterward*, secondly, subsequently, later, after that, second, following, once, finally, last"
    ),
    "full-of": "full of, filled with, rich in",
    "most": "highest, greatest, largest, strongest, longest, biggest, most, most severe",
    "least": "lowest, least, fewest, smallest, weakest, shortest",
    "gain": "gain*, increase*, rise*, gain, gains",
    "loss": "loss, losses, lose, loses, losing, lost",
    "save": "save, saves, saved, saving*",
    "spend": "spend*, spent, cost, costs, spend, spends",
    "sit": "sit, sits, sitting, seated, upright",
    "lie": "lie, lies, lying, lay, lay down, flat",
    "stand": "stand, stands, standing, stood",
    "appear": "appear*, onset, aris*, emerge*, develop*, come on, show up, begin*, start*",
    "disappear": ("disappear*, vanish*, go away, goes away, went away, gone, wear off, wears off, worn off, resolv*"),
    "during": "during, throughout, while, in the course, for, in, over, within",
    "even": "even if, even when, even though, even after, even a, even of, even for, even, although, though",
    "except!": "unless, except, except for",
    "except": (
        "unless, except, except for, other than, apart from, but, save, excluding, otherwise, until, only, without"
    ),
    "every!": "every",
    "every": (
        "every, each, all, per, any, daily, nightly, weekly, monthly, yearly, annual*, at a time, a day, a week, a "
        "month, a year, an hour, a night, a minute, both, whenever, always, everyone, everything, regularly, "
        "hourly, quarter*, times"
    ),
    "prohibited": (
        "must not, mustn’t, may not, cannot, should not, shouldn’t, must never, should never, do not, never, "
        "can’t, don’t, not, no, do not wait"
    ),
    "no-duty": (
        "need not, needn’t, do not have to, does not have to, did not have to, do not need to, does not need to, "
        "not required, not necessary, no need, optional, doesn’t have to, don’t have to, don’t need to, doesn’t "
        "need to"
    ),
    "half": "half, halve*, halv*",
    "third": "one third, a third, two thirds, thirds",
    "quarter": "one quarter, a quarter, three quarters, quarters, one fourth",
    "double": "doubl*, twice as, twofold, two fold, twice the",
    "triple": "tripl*, three times as, threefold",
    "same-day": "same day, that day, today, day of",
    "next-day": "next day, following day, day after, tomorrow, next morning, following morning, one day later",
    "long-acting": (
        "long acting, extended release, slow release, sustained release, controlled release, prolonged release, "
        "modified release"
    ),
    "short-acting": (
        "short acting, immediate release, fast acting, rapid acting, quick acting, quick release, fast release"
    ),
    "sublingual": "under the tongue, sublingual*, beneath the tongue, below the tongue",
    "on-tongue": "on the tongue, onto the tongue",
    "rectal": "rectal*, suppositor*",
    "topical": "topical*, on the skin, to the skin, cream, ointment",
    "forward": "forward, forwards, ahead of you",
    "backward": "head back, backward*, tilt back, lean back, lean backward",
    "on-side": (
        "on their side, on the side, on your side, on his side, on her side, on its side, onto their side, "
        "recovery position, sideways, on one side"
    ),
    "on-back": "on their back, on the back, on your back, on his back, on her back, face up, supine",
    "on-front": "face down, on their stomach, on your stomach, on the stomach, prone, on their front",
    "red": "red",
    "blue": "blue, bluish",
    "green": "green",
    "yellow": "yellow",
    "orange": "orange",
    "white": "white",
    "black": "black",
    "grey": "grey, gray",
    "purple": "purple, violet",
    "pink": "pink",
    "brown": "brown",
    "spring": "spring, springtime",
    "summer": "summer*",
    "autumn": "autumn, every fall, each fall, in the fall, this fall, last fall, next fall, the fall, in fall",
    "winter": "winter*",
    "other-one": (
        "other one, other nostril, other eye, other ear, other side, other arm, other leg, other knee, other hand, "
        "other thigh, other foot"
    ),
    "same-one": (
        "same one, same nostril, same eye, same ear, same side, same arm, same leg, same knee, same hand, same "
        "thigh, same foot"
    ),
    "future": (
        "will, shall, won’t, would, going to, is to, are to, to be, can, may, must, might, until, once, when, if, "
        "should, could, need, needs, expected, next, upcoming, plan*, be, soon"
    ),
    "clean": "clean, cleaned, sterile",
    "dirty": "dirty, soiled, contaminated",
    "wet": "wet, damp, moist",
    "dry": "dry, dried",
    "heavy": "heavy, heavily",
    "light": "light, lightly",
    "thick": "thick, thicker",
    "thin": "thin, thinner",
    "fasting": "fasting, on an empty stomach, empty stomach",
    "fed": "with food, with a meal, with meals, full stomach, after eating, after a meal, after meals",
    "push": "push*, press",
    "pull": "pull*",
    "buy": "buy*, bought, purchas*",
    "sell": "sell*, sold",
    "male": "male",
    "female": "female",
    "mother": "mother*, mom",
    "father": "father*, dad",
    "patient-side": "patient*",
    "staff-side": "staff, team*",
    "tighten": "tight*, constrict*, narrow*",
    "loosen": "loose*, relax*, dilat*, widen*",
    "awake": "awake, wake*, woke, conscious",
    "asleep": "asleep, sleep*, unconscious, unresponsive",
    "gain-weight": "weight gain, gain weight, gains weight, gained weight",
    "lose-weight": "weight loss, lose weight, loses weight, lost weight",
    "and": "and, as well as, both, along with, together with, plus, also, with",
    "or": "or, whether, either, nor, otherwise, such as",
    "hospital-in": "inpatient*, admitted, hospitalized, hospitalised",
    "hospital-out": "outpatient*, discharged",
    "freeze": "freez*, frozen",
    "thaw": "thaw*, defrost*",
    "lock": "lock*",
    "unlock": "unlock*",
    "out-of-reach": "out of reach, out of the reach, out of sight and reach, beyond reach, away from children",
    "in-reach": "within reach, in reach, within easy reach, within the reach",
    "swallow": "swallow*",
    "chew": "chew*",
    "crush": "crush*",
    "increase!": (
        "increas*, raise, raises, raised, raising, rise, rises, rose, rising, grow, grows, grew, growth, escalat*, "
        "gain*, can raise, could raise, to raise, upward*, doubles"
    ),
    "decrease!": (
        "grew weaker, grows weaker, grew smaller, grow weaker, decreas*, reduc*, lowers, lowered, lowering, drop, "
        "drops, dropped, decline, declines, declined, diminish*, lessen*, fell, shrink*, cut, can lower, could "
        "lower, may lower, might lower, will lower, to lower, lower the, lower your, or lower, and lower, "
        "downward*"
    ),
    "more!": (
        "more, most, more than, greater, greater than, exceed*, further, additional, larger, higher than, longer "
        "than, taller"
    ),
    "less!": "less, less than, fewer, fewer than, smaller, lower than, shorter than, shorter",
    "without!": "without, with no",
    "before!": "before, prior to, until",
    "after!": "after, after eating, after a meal, after meals",
    "during!": "during, throughout",
    "first!": "first, first trimester, the first",
    "then!": "next, afterward*",
    "prohibited!": "must not, mustn’t, must never, may not",
    "no-duty!": (
        "need not, needn’t, do not have to, does not have to, doesn’t have to, don’t have to, not required, optional"
    ),
    "even!": "even if, even when, even after",
    "most!": "highest, greatest, largest",
    "least!": "lowest, least, fewest, smallest",
    "gain!": "gain, gains",
    "loss!": "loss, losses",
    "appear!": "appear*",
    "disappear!": "disappear*, vanish*",
    "save!": "save, saves, saved",
    "spend!": "cost, costs, spend, spends",
    "avoid!": "avoid*",
    "at-least!": "at least, at least once",
    "at-most!": "at most, no more than",
    "or!": "or",
    "and!": "and",
    "full-of!": "full of, filled with",
    "awake!": "awake, conscious",
    "asleep!": "asleep, unconscious",
    "with!": "with, with food, with a meal, with meals",
    "off-label": "off label, unlicensed",
    "faint-not": (
        "keep, keeps, kept, continu*, remain*, stay the same, stays the same, stayed the same, unchanged, shut, "
        "shuts, close, closed, poorly, badly, only, still, outstanding, single, harmless, nonsense, apart, missed, "
        "miss, misses, overlook*, neglect*, forget*, forgot, omit*, skip*, ignor*, leave out, left out, without "
        "end, nonstop, recommends against, recommend against, advised against, advises against, against, keep "
        "taking, keeps taking"
    ),
    "comparison": "compared, compare, than, versus, relative to, unlike, instead, rather",
    "tablespoon": "tablespoon*",
    "teaspoon": "teaspoon*",
    "kidney": "kidney*, renal",
    "liver": "liver, hepatic",
    "heart": "heart*, cardiac, cardio*",
    "lung": "lung*, pulmonary, airway*",
    "brain": "brain*, cerebral",
    "stomach": "stomach*, belly, abdomen, abdominal, tummy",
    "thigh": "thigh*",
    "shoulder": "shoulder*",
    "arm": "arm, arms",
    "leg": "leg, legs",
    "knee": "knee*",
    "nostril": "nostril*, nose, nasal, nasally, intranasal*",
    "mouth": "mouth*, oral, orally",
    "ear": "ear, ears",
    "eye": "eye, eyes",
    "chest": "chest, thoracic",
    "throat": "throat*",
    "neck": "neck",
    "bladder": "bladder",
    "muscle": "muscle*, intramuscular*",
    "vein": "vein*, intravenous*, iv",
    "buttock": "buttock*",
    "constipation": "constipat*",
    "diarrhea": "diarrhea, diarrhoea",
    "nausea": "nausea*",
    "vomit": "vomit*, throw up",
    "fever": "fever*, temperature",
    "headache": "headache*",
    "dizzy": "dizz*, lightheaded*",
    "hives": "hives",
    "cough": "cough*",
    "bleed": "bleed*, blood loss, hemorrhage*",
    "seizure": "seizure*, convuls*",
    "drowsy": "drows*, sleepy",
    "nightmare": "nightmare*",
    "sweat": "sweat*",
    "suicide": "suicid*",
    "breathless": "short of breath, breathless*",
    "wheeze": "wheez*",
    "tablet-form": "tablet*, pill, pills",
    "capsule": "capsule*",
    "pen": "pen, pens",
    "vial": "vial*",
    "syringe": "syringe*",
    "patch": "patch, patches",
    "inhaler": "inhaler*",
    "suppository": "suppositor*",
    "cream": "cream*, ointment*",
    "pregnancy": "pregnan*",
    "breastfeeding": "breastfeed*, breastfed, nursing",
    "birth": "birth*, labour, labor, deliver*, postpartum",
    "midwife": "midwife, midwives",
    "teacher": "teacher*",
    "parent": "parent, parents",
    "friend": "friend*",
    "baby": "baby, babies, infant*, newborn*",
    "alcohol": "alcohol*, drink, drinks, drinking",
    "tobacco": "tobacco, smok*, cigarette*",
    "milk": "milk, breastfeed*",
    "juice": "juice*",
    "honey": "honey",
    "coffee": "coffee",
    "add": "add, adds, added",
    "subtract": "subtract*, take away, deduct*",
    "bedtime": "bedtime, at night, before bed",
    "rising-time": "on waking, on rising, get up, wake up",
    "live-vaccine": "live vaccine*, live virus*, live attenuated",
    "dead-vaccine": "inactivated, killed",
    "frail": "frail*",
    "robust": "robust, fit",
    "new-one": "new, unused",
    "used-one": "used, old",
    "overweight": "overweight, obes*",
    "underweight": "underweight",
    "strengthen": "strengthen*, boost*, reinforc*",
    "weaken": "weaken*, blunt*",
    "tighter": "tighter, stricter, tight",
    "looser": "looser, relaxed",
    "often": "often, frequent*, usually",
    "rarely": "rarely, seldom",
    "much": "a lot, much, greatly",
    "little": "a little, slightly, little",
    "fully": "all the way, fully, completely",
    "halfway": "halfway, half way, partly",
    "carry-on": "hand luggage, carry on, cabin",
    "hold": "hold, checked",
    "first-trimester": "first trimester",
    "last-trimester": "last trimester, third trimester",
    "work-well": "works, working, succeed*",
    "fail": "fail*",
    "low-certainty": "low certainty, very low, low quality",
    "high-certainty": "high certainty, very high, high quality",
    "per-day": "a day, per day, daily",
    "per-week": "a week, per week, weekly",
    "severe-cases": "most severe, severe cases",
    "mild-cases": "mildest, mild cases",
    "denied-must": "must not, mustn’t, must never, may not",
    "denied-may": "cannot, can’t, may not, unable",
    "denied-should": "should not, shouldn’t, should never",
    "should!": "should, recommended, recommend, recommends, advised",
}

BEFORE = {
    "lt": "less than, fewer than, under, below, lower than, smaller than, younger than",
    "gt~": "over",
    "gt": "more than, above, greater than, higher than, exceeding, exceeds, exceeded, older than",
    "le": "at most, up to, not exceed, not exceeding, not go above, not go over, not go beyond, not above, not over, not be more than, never above, never over, never more than, never exceed, not be above, no higher than, no longer than, no older than, no more than, not more than, maximum, a maximum of, maximum of",
    "ge": "at least, not below, never below, not under, not go below, never less than, no lower than, no younger than, no fewer than, no less than, not less than, minimum, a minimum of, minimum of",
    "about~": "some",
    "about": "about, around, approximately, roughly, nearly, almost, close to",
}
AFTER = {
    "le": "or less, or fewer, or under, or lower, at most, or younger, maximum",
    "ge": "or more, or over, or higher, or above, or older, at least, and over, and older, minimum, plus",
}

ORDERS = {
    "stop": "stop",
    "change": "change",
    "take": "take",
    "drive": "drive",
    "drink": "drink",
    "eat": "eat",
    "use": "use",
    "wait": "wait",
    "call": "call",
    "share": "share",
    "give": "give",
    "mix": "mix",
    "start": "start",
    "skip": "skip",
    "double": "double",
    "crush": "crush",
    "inject": "inject",
    "smoke": "smoke",
    "touch": "touch",
    "remove": "remove",
    "lower": "lower",
    "swallow": "swallow",
}
"""What a reader is told to do, or not to do: the form of an order of each verb."""
