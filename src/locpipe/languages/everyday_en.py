"""The words of English for what people do, how they are, and what becomes of them."""

from __future__ import annotations

CONCEPTS = {
    "bring-about": (
        "cause*, caus*~, lead to, leads to, trigger*, bring on, brings on, provok*, induc*~, produc*~, results in, "
        "result in"
    ),
    "head-off": (
        "prevent*, avert*, ward off, wards off, protect*~, guard*~, head off, stop*~, block*~, avoid*~, preclud*"
    ),
    "inner-side": "inner, inside of",
    "outer-side": "outer, outside of, outward",
    "postpone": "put off, puts off, postpon*, delay*, defer*, wait*~, later~",
    "hasten": "bring forward, hasten*, speed up, move up, earlier, sooner",
    "find-again": "find~, finds~, found~, recover*",
    "mislay": "lose, loses, lost, losing, mislaid, misplac*, missing~",
    "at-the-start": (
        "at first, at the start, at the beginning, initially, in the beginning, early on, to begin, at the onset, "
        "first~"
    ),
    "at-the-end": "at the end, in the end, finally, by the end, at last, eventually, end of",
    "exercise-hard": "vigorous*, strenuous*, intense*, hard~, heavy~, high intensity",
    "exercise-light": (
        "light activity, light activities, light exercise, light~, gentle, mild~, easy~, low intensity, moderate"
    ),
    "darkness": "dark, darkness, dim, dimly, unlit",
    "brightness": "bright, brightly, well lit, sunny, lit",
    "consent-side": "agree*, consent*, approv*, accept*, says yes, clears",
    "refuse-side": "refus*, declin*, disagree*, reject*, object*, turns down, turn down, denied, denies",
    "one-step-back": "go back, goes back, back one, previous, step back, return to the step, earlier step",
    "one-step-on": "next~, following~, go on, move on, go forward, forward~, further~",
    "within-hours": "during office hours, during business hours, during these hours, during opening hours",
    "beyond-hours": (
        "outside these hours, outside office hours, outside business hours, after hours, outside of these hours, "
        "outside opening hours, outside of office hours, outside~"
    ),
    "keep-to": "keep~, keeps~, store, stores, to the store~, at the store~, from the store~, save~, saves~, hold~, hang on",
    "throw-out": "throw it away, throw them away, throws it away, throw this away, throw any away, throw away, throw out, throw it out, throw them out, throw this out, throws out, throws it out, toss it~, put it in the garbage~, discard*, dispose*, get rid",
    "raise-limb": "raise, raises, raised, lift*, elevat*, hold up, prop*",
    "lower-limb": "lower, lowers, put down, let down",
    "cover-up": "cover~, covers~, covered, covering~, wrap*, bandag*",
    "uncover": "uncover*, expos*~, unwrap*, undress*",
    "warm-up": "warm, warms, warming, heat, heats, warm up, heated",
    "cool-down": "cool~, cools, cooling, cool down, chill*, ice",
    "rest-side": "rest~, rests, resting",
    "effort-side": "exercise*, exert*, effort*, activity~, activities~, active~, train~, training~",
    "trust": "trust*, rely, relies",
    "doubt": "doubt*, distrust*, suspect*, beware",
    "gain-side": "benefit, benefits, advantage*, gain*~",
    "harm-side": "harm, harms, drawback*, downside*, disadvantage*",
    "strict": "strict, strictly, tight",
    "lenient": "lenient, loose, relaxed, flexible",
    "log-in": "log in, logs in, logged in, logging in, sign in, signs in, signed in, signing in, log on, sign on",
    "log-out": "log out, logs out, logged out, logging out, log off, sign out, signs out, signed out, signing out, sign off",
    "deficit": "deficien*, shortage*, lack, lacks, too little",
    "surplus": "excess*, overload*, surplus, too much, too many",
    "credible": "reliable, trustworthy, accurate",
    "dubious": "unreliable, doubtful, inaccurate",
    "regular-one": "regular~, regularly, steady, steadily, constant, consistently",
    "irregular-one": "irregular*, erratic*, unsteady, sporadic*",
    "stable-side": "stable, steady, unchanged",
    "unstable-side": "unstable, fluctuat*, unsteady, swings",
    "voluntary-side": "by choice, voluntary, voluntarily, free to~",
    "forced-side": "forced, against their will, involuntar*, compulsory",
    "share-it": "share, shares, shared, sharing",
    "hide-it": "hide, hides, hidden, conceal*, keep secret",
    "admit-in": "admit*, check in, enter*~, go in, goes in",
    "send-home": "discharg*, sent home, send home, leave~, leaves~, go home, released",
    "insured-side": "insured, covered by, is covered, are covered, reimburs*, refund*, non insured~",
    "out-of-pocket": "out of pocket, uninsured, at your own expense, at your expense, not covered",
    "approved-side": "approved, authorized, licensed, on label",
    "refused-side": "not authorized, not approved, not licensed, unauthorized, withdrawn, refused, rejected, suspended, unapproved, unlicensed",
    "brand-side": "brand name, brand, brands, original",
    "generic-side": "generic*",
    "prescription-side": "prescription*, prescribed, prescription only",
    "counter-side": "over the counter, without a prescription~, nonprescription, no prescription~, without prescription~",
    "starter-dose": "starting dose, first dose, initial dose, loading dose",
    "upkeep-dose": "maintenance dose, last dose, maintenance~",
    "raise-dose": (
        "increase the dose, increase your dose, raise the dose, higher dose, higher doses, increasing the dose, "
        "doubl*~, more~"
    ),
    "cut-dose": (
        "lower the dose, reduce the dose, cut the dose, decrease the dose, lower dose, lower doses, lowering the "
        "dose, taper*, wean*"
    ),
    "crowd": "crowd*, busy, in public, public~",
    "seclude": "alone~, isolat*, quiet~, private, in private",
    "before-meal": "before meals, before eating, before a meal, before food, before breakfast, before each meal",
    "after-meal": (
        "after meals, after eating, after a meal, after food, after breakfast, after each meal, with food~, with meals~"
    ),
    "moisten": "moist*, wet*, damp*, humid*",
    "dry-out": "dry, dries, dried, drying",
    "gain-strength": "strengthen*, build*, firm",
    "lose-strength": "weaken*, fragil*, brittle",
    "alert-side": "alert, attentive, wide awake",
    "sleepy-side": "sleepy, drowsy, drowsiness, sluggish, groggy",
    "clear-sight": "clear vision, sharp vision",
    "blurred-sight": "blurred, blurry, double vision",
    "grow-up": "grow*~, gain*~, develop*~",
    "shrink-down": "shrink*, shrank, shrunk, wither*",
    "intense-side": "intense*, intensive*, strong~, strongly~, sharp~, severe*~",
    "faint-side": "faint, slight~, slightly~, weak~, mild~, mildly, minor~, low~",
    "at-once-side": (
        "soon~, immediately, at once, right away, promptly, without delay, urgent*, now~, quickly~, as soon as possible"
    ),
    "at-leisure": "later~, eventually, when you have time, no rush, no hurry, in due course",
    "first-place": "first, firstly, 1st, initial~",
    "second-place": "second, secondly, 2nd",
    "third-place": "third, thirdly, 3rd, a third~, third of~",
    "past-it": "after, following~, afterwards~, once~",
    "not-before-it": "at the earliest, no earlier than, no sooner than, until~, till~, only after~, only once~, not before~, wait~, waits~, waited~, waiting~, hold off~, earliest~, before~, soon~, least~, must~, has to~, have to~",
    "nearly-side": "about, around~, approximately, roughly, nearly, almost, close to~, some~",
    "exactly-side": "exactly, precisely, just~, sharp~, exact~",
    "significant-side": "significant, significantly, meaningful, considerable, substantial",
    "negligible-side": "negligible, insignificant, trivial, minimal, tiny~, slight~, little~, no significant, not significant, non significant",
    "eligible-side": "eligible, eligibility, qualify, qualifies, qualified~, entitled",
    "ineligible-side": "ineligible, not eligible, not qualify, not be eligible, not entitled, disqualif*, excluded~",
    "take-part": "take part, takes part, took part, join*~, participat*, enrol*, recruit*",
    "drop-out": "drop out, dropped out, withdrew, left the study, leave the study",
    "win-case": "granted, accepted, approve~, approved~",
    "lose-case": "dismissed, turned down, refused, denied, rejected",
    "city-side": "city, cities, town, towns, urban",
    "country-side": "countryside, rural, remote",
    "married-side": "married, spouse, partner, couple~",
    "single-side": "unmarried, single person, divorced, widowed",
    "rich-side": "wealthy, rich, high income",
    "poor-side": "poor, low income, poverty",
    "you-side": "you, your, yours, yourself, yourselves",
    "we-side": "we, us, our, ours~, ourselves~, let’s~, one another~, each other~",
    "your-side": "your, yours",
    "our-side": "our, ours, us~, we~",
    "stay-side": "stay, stays~, staying, remain~, remains~, wait~",
    "come-side": "come, comes, coming, visit*~",
    "leave-side": "leave~, leaves~, leaving~, left~, go home~, walk out~, leave the room, leave the clinic, leave the building, leave the hospital, leave the area, leave the house, leave home",
    "contraindicated-for": "contraindicat*",
    "indicated-for": "indication, indications, indicated",
    "skip-side": "skip*, miss~, misses~, missed~, leave out, omit*",
    "take-extra": "double~, doubles, take an extra, extra dose, take two",
    "worry-side": "worry, worrying, worrisome, alarming, serious~",
    "reassure-side": "do not worry~, don’t worry~, no need to worry~, not serious~, not dangerous~, reassur*, harmless~, normal~, nothing to worry",
    "usual-way": "not unusual~, not uncommon~, usual~, usually, regular~, normal~, as usual",
    "unusual-way": "unusual*, unexpected*, strange, abnormal*",
    "proven-side": "proven, proved, shown~, established, demonstrated, evidence",
    "unproven-side": (
        "unproven, unknown, uncertain, untested, not known, not proved, not proven, not shown, not demonstrated, "
        "not established, not yet proved, not yet proven, never proved, never proven"
    ),
    "public-side": "public~, publicly",
    "private-side": "private, privately",
    "vertical": "upright~, vertical*",
    "horizontal": "flat~, horizontal*, lying~, lie~, lay~",
    "sip-side": "sip, sips, small amounts, a little at a time, small sips",
    "gulp-side": "gulp*, large amounts, all at once, large quantities",
    "loud-side": "loud, loudly, noisy, noise",
    "quiet-side": "quiet~, quietly, softly, silent, silently, silence",
    "remember-side": "remember*, recall*, memory, do not forget, never forget, don’t forget",
    "forget-side": "forget*, forgot, forgotten, missed~, missing~, miss~, misses~, omit*~, overlook*~",
    "loved-one": "family~, relative, relatives, loved one, loved ones, friend*~",
    "stranger-side": "stranger*, unknown person",
    "all-of": (
        "all, every, everyone, each, everybody, any~, always~, both~, whole~, entire~, everything~, anyone~, "
        "throughout~, at all times~, whenever~, whatever~, daily~, completely~, altogether~, in full~, total~, "
        "fully~, anything~"
    ),
    "some-of-them": (
        "some, not all~, not every~, not everyone~, not everybody~, not everything~, certain~, several~, a few~, any~, various~, sometimes~, particular~, given~, specific~, someone~, "
        "few~, parts~, many~, other~, others~"
    ),
    "both-of": "both, the two~, two~, each~",
    "one-of": "either, one of, one or the other, only one~, one~, single~, any~, alone~, whichever~, or~",
    "small-size": "small, smaller, smallest, tiny, little~, short~, fine~, minor~",
    "large-size": "large, larger, largest, big, bigger, huge, great~, greater~, high~, major~, long~, wide~",
    "pale-one": "pale, pallor, paler",
    "dark-one": "dark, darker, darken*",
    "damage-side": "damag*, harm*, injur*, hurt, hurts~, destroy*, ruin*",
    "continuous-side": (
        "constant, constantly, continuous*, nonstop, persistent, all the time, without a break~, steady~, around the "
        "clock~, still~, always~"
    ),
    "intermittent-side": (
        "intermittent*, comes and goes, come and go, on and off, off and on, now and then, from time to time, "
        "occasional*~, sometimes~, temporar*~, passing~, brief*~, episod*~, periodic*~"
    ),
    "begin-act": (
        "begin, begins, began, beginning, start, starts, started, starting, onset~, initiat*~, commenc*, launch*~, as "
        "soon as~, first~"
    ),
    "finish-act": "end, ends, ended, ending, finish*, over~, complet*~, stop*~, conclude*, last~, at the end~, expir*~",
    "being-born": "birth, births, born, newborn*, at birth",
    "death-side": (
        "death, deaths, dead~, die, dies, died, dying, fatal*, mortal*, lethal*, deadly, kill*, life threatening~, "
        "lives~"
    ),
    "hire-side": "hire, hires, hired, hiring, recruit*~",
    "fire-side": "dismiss*~, laid off, lay off, fired",
    "speak-out": (
        "tell, tells, talk, talks, speak, speaks, report, reports, say, says, mention*, inform*, disclose*, "
        "discuss*~, call~"
    ),
    "keep-quiet": "hide, hides, conceal*, keep secret, keep it from, say nothing, withhold*~",
    "succeed-side": "succe*, works, worked, pass~, passed~",
    "fail-side": "fail, fails, failed, failing, failure~, unsuccess*",
    "awaken-side": "keep awake, stay awake, wake, wakes, awake, woken",
    "let-sleep": "asleep, fall asleep, sleep~, sleeps~, sleeping~",
    "careful-side": "careful, carefully, caution, cautious*, with care",
    "careless-side": "careless*, reckless*, recklessly",
    "strong-taste": "salty, salted, salt",
    "sweet-taste": "sweet, sweetened, sugar, sugary, sugars",
    "single-use": "single use, disposable, once only~",
    "reusable": "reusable, reuse, reuses",
    "oily-side": "greasy, oily, fatty, fat",
    "lean-side": "lean, low fat, fat free",
    "expected-side": "expected, expect, expects, as planned, planned",
    "sudden-side": "unexpected*, sudden*, unforeseen",
    "left-hand": "left",
    "right-hand": "right",
    "monday-to-friday": "weekday, weekdays, business days",
    "saturday-sunday": "weekend, weekends",
    "good-one": "good, fine~, well~, best~, better~",
    "bad-one": "bad, poor, poorly~, badly~, worse~, worst~, wrong~, harmful~, ill~",
    "yes-side": "yes",
    "no-side": "no~, not~, none~, non~, never~, nonsmok*~, negative~",
    "put-on": "wear, wears, wearing, put on, puts on",
    "take-off": "take off, takes off, remove*~, undress*",
    "cut-short": "stopped early, cut short, ended early, stopped",
    "prolong-side": "extend*, prolong*, lengthen*, continued~, longer~",
    "treated-group": "treated group, treatment group, intervention group, active group, ketamine group, drug group",
    "control-group": "control group, controls, comparison group, placebo group, untreated group",
    "able-side": "able to, capable, fit to",
    "unable-side": "unable, incapab*, cannot~, can’t~, not able~, impossible~, no~",
    "withdrawn-side": "withdrawn, recalled, taken off the market, pulled from",
    "launched-side": "launched, introduced, released, put on the market, marketed, launch*",
    "at-home-side": "at home, home~, at your place",
    "at-hospital": "in hospital, at the hospital, in the hospital, to the hospital, hospital*~, clinic~, emergency~",
    "next-one": "next, upcoming, following~, coming~, new~, future~, later~",
    "last-one": "last~, latest~, past~, previous~, final~, recent~, most recent~, former~, end~",
    "twice-side": "twice",
    "once-side": "once~, one time, single~, one~, only~, a~, an~, time~, whenever~, as soon as~, after~, when~",
    "recommend-side": (
        "recommended, recommend, recommends, advised, advise~, advises~, suggest*~, should~, best to~, advisable"
    ),
    "advise-against": (
        "advise against, advises against, advised against, not recommended, not advised, recommend against, "
        "recommends against, discourag*, not advisable, should not~, avoid*~, do not~, not~, no~, never~, told not~, "
        "against~"
    ),
    "banned-side": (
        "forbid*, forbidden, prohibit*, banned, illegal, not allowed, must not, may not~, cannot~, should not~, no~, "
        "not~, never~, do not~, only~, off limits, unlawful, against the law"
    ),
    "walk-in-side": "walk in, walk ins, drop in, without an appointment, no appointment, no appointments",
    "by-appointment": "by appointment, appointment only, with an appointment, appointment required, appointments required",
    "off-label-side": "off label",
    "on-label-side": "on label, on the label, as labelled",
    "show-side": "show, shows, display, displays",
    "conceal-side": "hide, hides",
    "loose-fit": "loose, loosely, loose fitting, baggy",
    "tight-fit": "tight, tightly, tight fitting, snug",
    "spit-out": "spit, spits, spat, spit out",
    "swallow-down": "swallow*",
    "eve-side": "day before, night before, evening before",
    "morrow-side": "day after, next day, following day, next morning, morning after",
    "prenatal-side": "prenatal*, antenatal*, before birth~, before the birth~",
    "postnatal-side": "postnatal*, postpartum, after birth~, after the birth~, after delivery~, after giving birth~",
    "pre-op-side": "preoperative*, preop, pre operative, pre op, before surgery~, before the surgery~, before your surgery~",
    "post-op-side": "postoperative*, postop, post operative, post op, after surgery~, after the surgery~, after your surgery~",
    "helps-side": "help, helps, helpful~, helping~, support*~, useful~",
    "hurts-side": "harm, harms, harmful, hurt~, hurts~, damag*~, detriment*",
    "buys": "purchas*, buy, buys, buying, bought, buyer",
    "rents": "rent, rents, rental*, renting, rented, lease*~, loan*~, borrow*~",
    "gives-consent": "give consent, give your consent, giving consent, gives consent, consent~",
    "takes-back-consent": "withdraw consent, withdraw your consent, take back your consent, withdraw*~, revok*",
    "right-now": "right away, immediately, at once, straight away, without delay~, now~, urgent*~",
    "when-able": "as soon as possible, as soon as you can, when possible, when you can, at your earliest, promptly~, soon~",
    "my-side": "my, mine, i, me~, myself",
    # In no group: words that may stand for a denial, which excuse none where the other text has their counterpart.
    "still-on": "still, yet, ongoing",
    "kept-up": "keep, keeps, kept, keep on, keeping, store~, stores~",
    "left-be": "leave, leaves, left, leaving",
    "by-oneself": "by itself, by themselves, by yourself, by himself, by herself, on your own, on its own, on their own, alone",
    "set-apart": "apart, separately, separate",
    "passed-over": (
        "miss, misses, missed, overlook*, neglect*, forget*, forgot, omit*, skip*, ignor*, leave out, left out, leaves out"
    ),
    "hard-time": "trouble, difficulty, difficult, poorly, badly",
    "fasting-side": "fast for, to fast, fasting, empty stomach",
    "stay-same": "remain*, stay, stays, stayed, unchanged, stay the same, stays the same, stayed the same",
    "shut-side": "shut, shuts, close, closed",
    "otherwise-side": "another way, in another way, differently, otherwise, other way, different way, different, differ*",
    "exempt-side": "exempt*",
    "spat-out": "spit",
    "resisting": "resist*",
    "regular-times": "regularly, on a regular basis, frequent, frequently, often~, daily~, every~, steady~, routine*~, always~, usual*~, common*~, most~",
    "odd-times": "occasional*, once in a while, now and then, from time to time, sometimes~, rare*~, infrequent*~, seldom~, some~, at times~, intermittent*~",
    "all-places": "everywhere, nationwide, across~, anywhere~, throughout~, all over~, wherever~, all~, every~",
    "some-places": "some places, some areas, some regions, certain areas, in places, parts of~, some~, certain~, select*~",
    "till-then": "until, till, up to~, through~, as long as~, while~",
    "before-then": "hours until your next, hours until the next, hours until it is time, minutes until your next, days until your next, days until the next, before, prior to, ahead of~, by~, earlier~, prior~, beforehand~, first~, advance~, pre~, until you~",
    "but-so": "but, however, yet~, although~, though~, nevertheless~, still~, while~, only~, except~",
    "for-that-reason": "because, because of, since~, as~, due to, owing to, so~, thus~, therefore~, reason*~, why~, given~, thanks to~, hence~, for~",
    "valid-one": "valid, current~, in force~, up to date~",
    "invalid-one": "invalid, expired~, void~, not valid, no longer valid",
}
"""Concepts of everyday life, each with the words that may name it; those without ~ surely do."""
