"""The words of English for denials, duties and doubts, for directions and limits, and for what limits a number."""

from __future__ import annotations

AT_MOST_PLACES = ", ".join(
    f"at most {between}{place}"
    for place in [
        "pharmacies",
        "clinics",
        "hospitals",
        "stores",
        "locations",
        "schools",
        "drugstores",
        "restaurants",
        "banks",
        "centres",
        "sites",
        "offices",
        "practices",
    ]
    for between in ("", "* ")
)
"""Where something is done in most places: no limit."""

CONCEPTS = {
    "not": (
        "not, cannot, no, none, never, nobody, nothing, nowhere, no one, neither, without, no longer, don’t, doesn’t, "
        "didn’t, isn’t, aren’t, wasn’t, weren’t, can’t, couldn’t, won’t, wouldn’t, shouldn’t, mustn’t, hasn’t, "
        "haven’t, hadn’t, needn’t, with no, not only, must not, need not, do not have to, does not have to, did not "
        "have to, do not need to, does not need to, not required, not necessary, no need, do not, may not, should "
        "not, must never, should never, at no time, under no circumstances, in no case, not until, nothing else, "
        "nothing more, doesn’t have to, don’t have to, don’t need to, doesn’t need to, nobody’s, no one’s, shall not"
    ),
    "inner-not": (
        "unable, unapproved, unauthor*, uncontrol*, unknown, unproven, unsafe, unsuitable, untreated, unstable, "
        "unverified, unavailable, uninsured, unregulated, unnecessary, ineffect*, ineligib*, insuffic*, "
        "incomplete*, inappropri*, illegal*, impossib*, non, unlikely, uncertain*, unclear, unpublished, "
        "unsupervised, untested, ineffective*, unopened, undiluted, unvaccinated, undiagnosed, unattended, "
        "unsterile, unprotected, irregular*, incorrect*, inaccurat*, unhealthy, unequal*, unlimited, unrestricted, "
        "inactive, inactivity, undamaged, unintentional*, unintended, unauthoriz*"
    ),
    "-": (
        "your permit, a permit, the permit, parking permit, work permit, permit number, un, unesco*, unicef*, unicode*, unix*, uno, under*, until, unto, union*, unit, units, unite*, unity, uniq*, univers*, unanim*, uniform*, uncle*, "
        "unilat*, more than once, than once, once a, once daily, once every, doses at once, pills at once, tablets "
        "at once, drugs at once, drinks at once, medicines at once, all at once, two at once, rest of the, quite a "
        "few, undo, undoes, undone, undoing, unwrap*, unfold*, unscrew*, unplug*, unpack*, undress*, power failure*, let us know, let me know, let them know, let someone know, let your doctor know, let your pharmacist know, let your nurse know, heartburn, "
        + AT_MOST_PLACES
    ),
    "in-place-of": "instead, rather than, other than, in place of, in lieu of",
    "half-not": (
        "keeps * from, keeps * * from, stops * from, stops * * from, on their own, on its own, by itself, by themselves, sugarless, sugar free, caffeine free, fat free, skip*, leftover, left over, out of reach, out of the reach, out of their reach, out of sight, out of the sight, far from, not prevent, not prevented, not stop you, not able, cannot be too, can’t be too, can never be too, "
        "stay away, stays away, keep out, stay out, stay out of, keep out of, take time, takes time, had lost, have lost, out of date, outdated, limit alcohol, "
        "too * to, not unusual, not uncommon, not rare, not unlikely, not impossible, not unreasonable, not infrequent*, do not hesitate, don’t hesitate, never hesitate, away from, cancer free, pain free, symptom free, drug free, smoke free, alcohol free, seizure free, walk in, walk ins, un*, unusual*, unless, unresolv*, uncommon*, uneven*, unmet, unexpected*, unfamiliar, "
        "unrelat*, unwant*, inab*, inadequ*, inconclus*, invalid, improper*, infrequent*, intoler*, irrevers*, fail, "
        "fails, failed, failing, failure, lack, lacks, lacked, lacking, absence, absent, except, other than, rather "
        "than, instead, outside, off label, avoid*, refus*, declin*, deni*, deny, stop, stops, stopped, prevent*, "
        "exclud*, prohibit*, forbid*, forbidden, hardly, rarely, barely, little, few, otherwise, missing, free of, "
        "disagree*, painless*, odourless, odorless, colourless, colorless, tasteless, useless, needless*, sleepless, motionless, effortless*, discontinu*, nonsmok*, nonstructur*, noninvasiv*, nonsteroid*, nonessential*, nonspecific*, nonmedic*, nonprescription*, nonpregnant*, nonurgent*, nonemergenc*, nonslip*, nonstick*, nonprofit*, nonfat, nondairy, nonallerg*, nonverbal*, nontoxic*, nonsurgical*, nonpathogen*, noncancer*, nonviral*, nonbacterial*, no more than, not more than, no less than, not less than, no fewer than, "
        "no later than, no matter, no doubt, quit, cease*, reject*, unpaid, rule out, rules out, ruled out, rule it "
        "out, rules it out, rule them out, ruling out, nor, keep from, keeps from, wrong, cost nothing, costs "
        "nothing, different, differently, differ, differs, advis* against, recommend* against, suggest* against, decid* against, warn* against, caution* against, against taking, against using, against giving, decline, declines, declined, declining, uncommon, "
        "ineffective*, denie*, little or no, few or no, not exceed, not go above, not go over, not go beyond, not go "
        "below, not be above, not be more than, not rise above, not fall below, free from, neither, not above, not "
        "below, not over, not beyond, never above, never over, never more than, never exceed*, never go above, should "
        "not go above, should not exceed, should not be above, must not exceed, must not go above, may not exceed, "
        "cannot exceed, do not exceed, do not go above, do not wait, don’t wait, do not delay, without waiting, no "
        "longer than, no higher than, no lower than, no older than, no younger than, no earlier than, no sooner than, "
        "no better than, no more likely, not even, ward off, no better, at no cost, at no charge, without delay, "
        "without fail, almost never, hardly ever, stop taking, stops taking, not exceed*, to "
        "fast, fasting, free of charge, those who are not, those who do not, those who did not, those who have not, "
        "ones who are not, ones who do not"
    ),
    "without": "without, with no, free of, free from, alone, unless, until",
    "without!": "without, with no, free of",
    "with": "with, with food, with a meal, with meals",
    "with!": "with, with food, with a meal, with meals",
    "must": (
        "must, have to, has to, had to, need to, needs to, need, needs, is needed, are needed, be needed, required, obligated, obliged, mandatory, "
        "shall, requires, require, necessary, mustn’t, is to, are to, must not, is essential, is vital, make sure, be "
        "sure, requirement*, obligation*, duty, duties, compulsory, imperative, crucial, essential, vital, oblig*, "
        "compel*, must never, required to, is required, are required, has required, obligatory, shall not, must not "
        "exceed, must not go above, may have to, might have to, could have to, may need to, might need to, could need to, may be required, might be required"
    ),
    "must!": (
        "must, have to, has to, mandatory, mustn’t, must not, required to, is required, are required, has required, "
        "compulsory, obligatory, must never, must not exceed, must not go above"
    ),
    "may": (
        "fine, okay, ok, welcome, may, might, could, possibly, perhaps, potential*, maybe, can, possible, cannot, can’t, likely, able to, "
        "allow*, unable, can (harm), can (cause), can (lower), can (raise), can (kill), can (reduce), can (increase), "
        "can (lengthen), can (slow), can (trigger), can (worsen), can (lead), can (help), can (affect), can (damage), "
        "can (prevent), can (ease), can (relieve), can (improve), can (last), can (return), can (happen), can "
        "(occur), can (spread), can (become), can (be fatal), can (be dangerous), can (be serious), can (come back), "
        "can (make), can (set off), can (set), can (stop), may not, let, lets, risk*, chance*, right to, if, would, "
        "free to, enable*, capab*, probabl*, can (bring on), can (spend), can (take), can (go), can (walk in), may "
        "(walk in), could (raise), could (lower), might (lower), permit*, authoriz*, entitled, may or may not, up to you, cannot exceed, may not exceed, "
        "may (lower), may have to, might have to, could have to, may need to, might need to, could need to, may be required, might be required"
    ),
    "may!": (
        "may, might, could, perhaps, possibly, maybe, can (harm), can (cause), can (lower), can (raise), can (kill), "
        "can (reduce), can (increase), can (lengthen), can (slow), can (trigger), can (worsen), can (lead), can "
        "(help), can (affect), can (damage), can (prevent), can (ease), can (relieve), can (improve), can (last), can "
        "(return), can (happen), can (occur), can (spread), can (become), can (be fatal), can (be dangerous), can (be "
        "serious), can (come back), can (make), can (set off), can (set), can (stop), can (bring on), can (spend), "
        "can (take), can (go), could (raise), could (lower), may (lower), might (lower), may have to, might have to, could have to, may need to, might need to, could need to, may be required, might be required"
    ),
    "should": (
        "should, ought to, recommend*, advis*, shouldn’t, should not, should never, ideally, best to, better to, "
        "suggest*, had better, recommends against, recommend against, should not go above, should not exceed, should "
        "not be above"
    ),
    "should!": (
        "should, recommended, recommend, recommends, advised, should not go above, should not exceed, should not be "
        "above"
    ),
    "only": (
        "only, solely, exclusively, nothing but, no one but, just, alone, not only, unless, until, merely, simply, "
        "limited, only a small, only a little, only a few, only slightly, only mildly, single, a single, once, sole, mere, no more than, not until, nothing else, nothing more, little, "
        "few"
    ),
    "only!": "only, solely, exclusively, not only",
    "immediately": (
        "immediately, immediate, right away, at once, right now, without delay, straight away, urgent*, now, right after, "
        "right before, straight, directly, promptly, early, soon, as soon as, without waiting, do not wait, at the first, "
        "don’t wait, do not delay"
    ),
    "immediately!": "immediately, right away, at once",
    "at-least": (
        "no sooner than, no earlier than, not sooner than, not earlier than, not until, at least, at least once, or more, a minimum of, minimum, minimum of, no fewer than, no less than, not less "
        "than, or older, or over, and over, and older, and up, and above, or above, or higher, no younger than, not "
        "below, or later, or longer, or greater, or larger, or taller, or heavier, or bigger, or wider, or deeper, "
        "or warmer, or hotter, or faster, or stronger, not before, not under"
    ),
    "at-least!": "at least, at least once",
    "at-most": (
        "at most, up to, or less, or fewer, maximum, maximum of, a maximum of, no more than, not more than, or "
        "younger, not exceed*, not go above, not go over, not go beyond, not above, not be more than, no later "
        "than, within, as many as, as much as, and under, or under, or lower, limit*, no longer than, not exceed, "
        "never above, never over, never more than, never exceed*, not over, should not go above, should not exceed, "
        "should not be above, must not exceed, must not go above, may not exceed, cannot exceed, do not exceed, do "
        "not go above, or below, or shorter, or earlier, or smaller, or sooner, or lighter, or thinner, or cooler, "
        "or colder, or slower, and younger, and below"
    ),
    "at-most!": "at most, no more than",
    "increase": (
        "increas*, raise, raises, raised, raising, rise, rises, rose, rising, grow, grows, grew, growth, escalat*, "
        "gain*, can raise, could raise, to raise, upward*, up, doubles, more, climb*, surg*"
    ),
    "increase!": (
        "increas*, raise, raises, raised, raising, rise, rises, rose, rising, grow, grows, grew, growth, escalat*, "
        "gain*, can raise, could raise, to raise, upward*, doubles"
    ),
    "decrease": (
        "get smaller, gets smaller, getting smaller, got smaller, goes down, go down, going down, went down, gone down, grew weaker, grows weaker, grew smaller, grow weaker, decreas*, reduc*, lowers, lowered, lowering, drop, "
        "drops, dropped, decline, declines, declined, diminish*, lessen*, fell, shrink*, cut, can lower, could "
        "lower, may lower, might lower, will lower, to lower, lower the, lower your, or lower, and lower, down, "
        "downward*, cuts, cutting, cut back, fewer, shorten*, less, slash*, plunge*"
    ),
    "decrease!": (
        "get smaller, gets smaller, getting smaller, got smaller, goes down, go down, going down, went down, gone down, grew weaker, grows weaker, grew smaller, grow weaker, decreas*, reduc*, lowers, lowered, lowering, drop, drops, "
        "dropped, decline, declines, declined, diminish*, lessen*, fell, shrink*, cut, can lower, could "
        "lower, may lower, might lower, will lower, to lower, lower the, lower your, or lower, and lower, downward*"
    ),
    "more": (
        "more, most, more than, greater, greater than, exceed*, further, additional, larger, higher than, longer "
        "than, taller, longer, heavier, higher, extra, over, above, another, other, again, stronger"
    ),
    "more!": (
        "more, more than, greater, greater than, exceed*, further, additional, larger, higher than, longer than, "
        "taller, stronger than, larger than, bigger than, heavier than, taller than, wider than, deeper than, thicker "
        "than, faster than, hotter than, warmer than, louder than, richer than"
    ),
    "less": (
        "less, less than, fewer, fewer than, smaller, lower than, shorter than, shorter, slower, lighter, thinner, "
        "weaker, within, under, below, less severe, less serious, less severely, less often, less frequent*, less common*, less quickly, less fast, less rapid*, less likely"
    ),
    "less!": "less, less than, fewer, fewer than, smaller, lower than, shorter than, shorter, less severe, less serious, less severely, less often, less frequent*, less common*, less quickly, less fast, less rapid*, less likely",
    "before": (
        "ahead of, until, before, prior to, prior, beforehand, earlier than, by, first, ahead, advance, pre, preced*, not "
        "until, till, ago, previously, previous, already, in case, previous*, right before, just before, shortly "
        "before"
    ),
    "before!": "ahead of, before, prior to, until, right before, just before, shortly before",
    "after": (
        "from the date, from the day, days from, weeks from, months from, "
        "after, following, afterward*, once, later than, later, since, then, next, when, post, past, subsequent*, "
        "from, from now, as soon as, afterwards, behind, within, after eating, after a meal, after meals, right "
        "after, just after, soon after, shortly after, minutes later, hours later, days later, weeks later, months later, years later"
    ),
    "after!": "after, after eating, after a meal, after meals, right after, just after, soon after, shortly after",
    "always": (
        "day and night, day or night, always, at all times, every time, in all cases, still, ever, every, everyone, "
        "everything, any, all, each, continu*, remain*, stay*, keep, keeps, kept, no matter, consistently, invariably, "
        "regularly, constantly, whenever, lifelong, for life, yet, throughout, without fail, even, more, stands, stand"
    ),
    "always!": "always",
    "sometimes": "sometimes, occasional*, at times, in some cases",
    "never": (
        "never, must not, must never, nobody, no one, at no time, under no circumstances, in no case, not, no, do "
        "not, cannot, do not wait, never above, never over, never more than, never exceed*, should never, nobody’s, "
        "hardly ever, almost never, rarely, seldom, hardly, ever"
    ),
    "never!": "never, should never, must never",
    "all": "all, every, everyone, each, entire*, whole",
    "some": "some, certain, several, someone, a few",
    "none": "none, no one, nobody, no",
    "first": "first, firstly, before, foremost, initial*, begin*, start*, priority, first trimester, next available",
    "first!": "first, first trimester, the first",
    "avoid": (
        "save you from, saves you from, spares, avoid*, stay away, keep away, stay out of, keep out of, steer clear, abstain*, refrain*, not, never, prevent*, can prevent, without, beware, do "
        "not, no, not below, not above, not over, not under, not before, contraindicat*, instead of, rather than, "
        "unsafe, against, dangerous, off limits, skip*, spare*, careful*, should not, shouldn’t, must not, mustn’t, "
        "cannot, can’t, may not, don’t, should never, must never, away from, away"
    ),
    "avoid!": "avoid*",
    "then": "then, next, afterward*, secondly, subsequently, later, after that, second, following, once, finally, last, next available",
    "then!": "next, afterward*",
    "during": "during, throughout, while, in the course, for, in, over, within",
    "during!": "during, throughout",
    "even": "even if, even when, even though, even after, even a, even of, even for, even, although, though, not even, despite, regardless, whether, no matter, either way, still, while, but, yet, however, just because, because",
    "even!": "even if, even when, even after",
    "except": (
        "unless, except, except for, other than, apart from, but, save, excluding, otherwise, until, only, without"
    ),
    "except!": "unless, except, except for",
    "every": (
        "own, every, each, all, per, any, daily, nightly, weekly, monthly, yearly, annual*, at a time, a day, a week, a "
        "month, a year, an hour, a night, a minute, both, whenever, always, everyone, everything, regularly, hourly, "
        "quarter*, times, for every, in every"
    ),
    "every!": "every",
    "prohibited": (
        "must not, mustn’t, may not, cannot, should not, shouldn’t, must never, should never, do not, never, can’t, "
        "don’t, not, no, do not wait, should not go above, should not exceed, should not be above, must not exceed, "
        "must not go above, may not exceed, cannot exceed"
    ),
    "prohibited!": "must not, mustn’t, must never, may not, must not exceed, must not go above",
    "no-duty": (
        "need not, needn’t, do not have to, does not have to, did not have to, do not need to, does not need to, "
        "not required, not necessary, no need, optional, doesn’t have to, don’t have to, don’t need to, doesn’t "
        "need to"
    ),
    "no-duty!": (
        "need not, needn’t, do not have to, does not have to, doesn’t have to, don’t have to, do not need to, does not "
        "need to, not required, optional"
    ),
    "future": (
        "will (lower), will, shall, won’t, would, going to, is to, are to, to be, can, may, must, might, until, once, when, if, "
        "should, could, need, needs, expected, next, upcoming, plan*, be, soon, may have to, might have to, could have to, may need to, might need to, could need to, may be required, might be required"
    ),
    "and": "and, as well as, both, along with, together with, plus, also, with",
    "and!": "and",
    "or": "or, whether, either, nor, otherwise, such as",
    "or!": "or",
    "off-label": "off label, unlicensed",
    "off-label!": "off label, unlicensed",
    "faint-not": (
        "be empty, overwhelmed, all yours, yet to, feel fine, feels fine, feeling fine, feel well, feels well, feeling well, always, by itself, by themselves, by yourself, by himself, by herself, leave, leaves, fast for, to fast, fasting, empty stomach, remember, remembers, feel free, promptly, stay with, stays with, trouble, difficulty, free, spit, "
        "unused, unopened, loose, benign, wish, wishes, wished, out of the sight and reach, out of the sight, keep, keeps, kept, continu*, remain*, stay the same, stays the same, stayed the same, unchanged, shut, "
        "shuts, close, closed, poorly, badly, only, still, outstanding, single, harmless, nonsense, apart, missed, "
        "miss, misses, overlook*, neglect*, forget*, forgot, omit*, skip*, ignor*, leave out, left out, without end, "
        "nonstop, recommends against, recommend against, advised against, advises against, against using, against taking, against giving, keep taking, "
        "keeps taking, stay on the line, stays on the line, stay on, hold the line, object, objects, disagree*, alone, on your own, on its own, on their own, the rest, out of reach, out of the reach, out of sight, out of sight and reach, is full, are full, fully booked, sold out, out of stock, gone, goes away, go away, has passed, is over, are over, wears off, wear off, as usual, as before, slowly"
    ),
    "comparison": (
        "compared, compare, than, versus, relative to, unlike, instead, rather, stronger than, larger than, bigger "
        "than, greater than, higher than, longer than, heavier than, taller than, wider than, deeper than, thicker "
        "than, faster than, hotter than, warmer than, louder than, richer than"
    ),
    "denied-must": "must not, mustn’t, must never, may not, must not exceed, must not go above",
    "denied-may": "cannot, can’t, may not, unable, not able, not possible, impossible, may not exceed, cannot exceed",
    "denied-should": "should not, shouldn’t, should never, should not go above, should not exceed, should not be above",
    "usually": (
        "usually, usual, generally, typically, typical, normally, most often, often, as a rule, ordinarily, "
        "frequently, mostly, tend, tends, in general, commonly, habitually, routine, routinely, most of the time"
    ),
    "usually!": "usually, generally, typically, most often, as a rule, ordinarily",
    "ward-off": "prevent*, ward off",
    "give-up": "give up, gives up, giving up, gave up",
    "frequency": (
        "often, sometimes, rarely, seldom, occasional*, frequent*, usual*, general*, typical*, common*, most of the "
        "time, at times, hardly ever, most often, now and then, from time to time, in general, mostly, tend, tends, "
        "regularly, can, may, might, infrequent*, uncommon*, rare, almost never, scarcely, hardly, every, always, "
        "many, most, much, once in a while, few, may have to, might have to, may need to, might need to"
    ),
    "frequency!": "often, sometimes, rarely, seldom, occasionally, frequently, most often, from time to time",
    "conditional": (
        "may, might, could, can, can’t, cannot, possibly, perhaps, maybe, possible, potential*, likely, unlikely, "
        "would, should, if, seem*, appear*, suggest*, chance*, risk*, whether, probabl*, able, unable, allow*, "
        "expect*, think, thought, prone, tend, tends, hope*, uncertain*, unclear, sometimes, happen*, potential, able "
        "to, possibilit*, option*, let, lets, need, needs, enough to, may have to, might have to, could have to, may need to, might need to, could need to, may be required, might be required"
    ),
}

BEFORE = {
    "lt": (
        "less than, fewer than, under, below, lower than, smaller than, younger than, shorter than, lighter than, "
        "thinner than, narrower than"
    ),
    "gt~": "after, plus, in addition to, on top of, as well as, besides, along with",
    "gt*": "over, past",
    "gt": (
        "more than, above, greater than, higher than, exceeding, exceeds, exceeded, older than, larger than, bigger "
        "than, longer than, heavier than, taller than, wider than, deeper than"
    ),
    "over": (
        "anyone over, everyone over, those over, people over, adults over, women over, men over, children over, patients "
        "over, aged over, over age, over the age of, a little over, just over, slightly over, well over, weighing over"
    ),
    "le": (
        "at most, up to, not exceed, not exceeding, not go above, not go over, not go beyond, not above, not over, "
        "not be more than, never above, never over, never more than, never exceed, not be above, no higher than, no later than, no "
        "longer than, no older than, no more than, not more than, maximum, a maximum of, maximum of, not after, never "
        "after, at or below, at or under, equal to or below, equal to or less than, less than or equal to"
    ),
    "ge": (
        "at least, not below, never below, not under, not go below, never less than, no lower than, no younger than, "
        "no fewer than, no less than, not less than, minimum, a minimum of, minimum of, not before, never before, at "
        "or above, at or over, equal to or above, equal to or greater than, equal to or more than, greater than or "
        "equal to"
    ),
    "about~": "some",
    "about": "about, around, approximately, roughly, nearly, almost, close to, ca, circa, near, an estimated, estimated",
    "lt~": "before, before the age of, before age",
    "ge~": "from, from the age of, from age, since, starting at, as of",
    "le~": "until, till, within",
    "for~": "for, during, throughout",
}
AFTER = {
    "-": AT_MOST_PLACES + ", plus tax, plus taxes, plus hst, plus gst, plus applicable",
    "about": "or so",
    "le": (
        "or less, or fewer, or under, or lower, at most, or younger, maximum, or below, or shorter, or earlier, or "
        "smaller, or sooner, or lighter, or thinner, or cooler, or colder, or slower, and under, and younger, and "
        "below"
    ),
    "ge": (
        "or more, or over, or higher, or above, or older, at least, and over, and older, minimum, plus, or later, "
        "or longer, or greater, or larger, or taller, or heavier, or bigger, or wider, or deeper, or warmer, or "
        "hotter, or faster, or stronger, and up, and above"
    ),
    "by-less~": "less, fewer, shorter, lower, younger, lighter",
    "by-more~": "more, longer, taller, higher, older, heavier",
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
