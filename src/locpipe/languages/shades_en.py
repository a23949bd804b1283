"""The words of English for how much, how surely, from when and until when something is said, and of who does what."""

from __future__ import annotations

CONCEPTS = {
    "more-so": (
        "stricter, tougher, harsher, faster, quicker, sooner, older, easier, firmer, safer, clearer, cleaner, richer, warmer, brighter, "
        "closer, more quickly, more easily, more safely, more effective*, more likely, more common*, "
        "more useful, more severe*, more~, better~, earlier~, stronger~, higher~, larger~, bigger~, longer~, "
        "greater~, taller~, heavier~, deeper~, wider~, increas*~, most~, harder~, further~, farther~, very~, "
        "too~, improv*~, speed*~, than~"
    ),
    "less-so": (
        "less, fewer, lower~, lowers~, shorter~, smaller~, slower~, weaker~, younger~, cheaper~, newer~, "
        "harder~, lighter~, milder~, thinner~, narrower~, reduc*~, decreas*~, rare*~, low~, least~, not as, "
        "not so, not too~, not very~, unlikely~, worse~, difficult*~, slow*~, recent*~, minus~, under~, "
        "below~, than~, later~"
    ),
    "until-side": (
        "until, until the, till, up to and including, through to, up to, through~, before~, ends~, as far as"
    ),
    "starting-side": (
        "starts at, start at, starting at, starts from, starting from, starting on, as of, since, "
        "on or after, from then on, from that day on, start*~, begin*~, began~, from~, once~, when~, after~, "
        "onward*~, over~, older~, effective~, later~, out of~, based on~"
    ),
    "local-hour": "local time, local hour*, your time~, local~",
    "eastern-hour": "eastern time, et~, est~, edt~, eastern~, east~, atlantic~",
    "pacific-hour": "pacific time, pt~, pst~, pdt~, pacific~, west~",
    "mountain-hour": "mountain time, mt~, mst~, mdt~, mountain*~, rock*~",
    "central-hour": "central time, ct~, cst~, cdt~, central~, cent*~",
    "atlantic-hour": "atlantic time, at~, ast~, adt~, atlantic~, maritime*~",
    "working-days": "business day*, working day*, workday*, weekday*~, work*~, business~, monday*~, open~",
    "days-off": "holiday*, statutory~, closed~, day off~, days off~, vacation*~",
    "within-the-week": "weekday*, monday to friday, during the week, midweek, week*~, business~, work*~, monday*~",
    "weekend-time": "weekend*, saturday*~, sunday*~",
    "on-the-spot": (
        "on site, onsite, on the spot, on the premises, there~, here~, in person~, at the~, local*~, place~, "
        "walk*~, come~, stay*~"
    ),
    "at-a-distance": (
        "remote*, virtual*, telehealth, online, distance*, distant~, video*~, phone~, away~, far~, apart~, "
        "space~, spacing~, feet~, metres~, meters~, back~, out of reach~, separate*~"
    ),
    "emerging-side": (
        "emerging, preliminary, speculative, unproven, inconclusive, mixed evidence, limited evidence, "
        "weak evidence, uncertain, early evidence, little evidence, new~, early~, unclear~, mixed~, "
        "limited~, weak*~, small~, still~, not~, no~, unknown~, hypothes*~, theor*~"
    ),
    "established-side": (
        "well established, established, conclusive, proven, solid evidence, strong evidence, firm evidence, "
        "firm*~, strong*~, good~, clear*~, well~, sound~, confirm*~, show*~, certain*~, prove*~, definite*~, "
        "set~, found*~, create*~, robust~, base*~, long~"
    ),
    "likely-side": (
        "likely, probably, most likely, unlikely~, probab*~, expect*~, possib*~, perhaps~, usual*~, often~"
    ),
    "surely-side": (
        "certainly, surely, definitely, for sure, without doubt, undoubtedly, always~, sure~, certain~, "
        "clear*~, bound~, of course~, ensur*~, make sure~, know*~, confirm*~"
    ),
    "supposed-side": (
        "hypothesis, hypotheses, speculation, a theory, an opinion, opinions, assum*~, suppos*~, idea*~, "
        "theor*~, view*~, belie*~, may~"
    ),
    "fact-side": (
        "the fact is, a fact, facts, fact~, truth~, true~, prove*~, real*~, done~, in fact~, the fact~, actual*~"
    ),
    "in-the-past": (
        "in the past, past, ever~, before~, previous*~, ago~, former*~, once~, history~, had~, have~, used~, "
        "was~, were~, already~, earlier~"
    ),
    "in-the-future": (
        "in the future, in future, future, later~, next~, will~, ahead~, coming~, from now on~, forward~, "
        "again~, more~, new~, plan*~"
    ),
    "afterwards": (
        "after that, afterwards, afterward, then, later on, thereafter, next~, later~, after~, follow*~, "
        "subsequent*~, once~, since~"
    ),
    "beforehand": (
        "beforehand, in advance, before that, first~, prior, before~, ahead~, previous*~, earlier~, "
        "already~, until~, past~, early~"
    ),
    "is-needed": (
        "need, needs, needed, required, is necessary, are necessary, must have, requires, require, must~, "
        "have to~, has to~, takes~, take~, should~, necessary~, only~"
    ),
    "is-allowed": (
        "allowed, permitted, may have, can have, is legal, allow*~, permit*~, may~, can~, let*~, legal*~, "
        "lawful*~, able~, right~, enabl*~, could~, forbid*~, ban*~, prohib*~, author*~"
    ),
    "is-useful": "useful, helpful, a good idea, help*~, good~, worth*~, benefi*~, practical~, serv*~, handy~, wise~",
    "blocks-it": (
        "blocks, block, inhibits, inhibit, blocked, inhibit*~, stop*~, prevent*~, reduc*~, antagon*~, "
        "close*~, suppress*~, hold*~"
    ),
    "activates-it": (
        "activates, activate, activated, stimulates, stimulate, stimulat*~, activ*~, turn*~, boost*~, work*~, strong*~"
    ),
    "shields-it": (
        "protects, protect, protected, protection, protect*~, prevent*~, safe*~, shield*~, guard*~, defen*~, "
        "immun*~, against~, keep*~"
    ),
    "threatens-it": (
        "threatens, threaten, threatened, threat*~, danger*~, risk*~, endanger*~, life~, harm*~, expose*~, attack*~"
    ),
    "way-in": (
        "point of entry, entry point, point of contact, way in, entrance, front door, gateway, doorway~, "
        "door~, enter*~, entry~, intake~, access*~, start*~"
    ),
    "way-out": "way out, exit*, exit~, leav*~, discharge*~, release*~, out~, outlet*~",
    "back-again": "return, back home, coming back, come back, back at, return*~, back~, home~, again~",
    "setting-out": "departure*, depart*, set out, leav*~, left~, go~, begin*~, base*~, travel*~, trip*~",
    "in-the-course": (
        "during, while, throughout, within, in the course of, when~, in~, over~, for~, at~, as~, through~"
    ),
    "once-past": (
        "after*, follow*, once~, later~, since~, post*~, next~, then~, past~, when~, as soon as~, upon~, "
        "having~, finish*~, subsequent*~, gone~, behind~, second~, another~, recover*~, from~, end*~, "
        "complet*~, wait*~, last~, until~"
    ),
    "very-same-day": "same day, that day, that same day, day of, today~, day~, days~",
    "very-same-night": "night*, tonight, overnight*, evening*~, bedtime~, midnight~",
    "went-down": (
        "dropped, fell, fallen, decreased, lowered, declined, went down, gone down, goes down, go down, going down, comes down, come down, loss, drop, decrease, decline, "
        "fade*, wears off, wear off, fall~, reduc*~, subsid*~, low*~, less~, lost~, down~"
    ),
    "went-up": (
        "increas*, rise, rises, rising, risen, rose, rais*, higher~, grow*~, grew~, climb*~, went up, goes up, go up, gone up, up~, elevat*~, gain*~, "
        "greater~, boost*~, note*~, found~, find*~, report*~, identif*~, lift*~, acceler*~, improv*~, "
        "high*~, up to~, add*~"
    ),
    "so-then": (
        "so, therefore, thus, hence, consequently, as a result, so far~, so much~, so many~, so that~, "
        "so long~, so do~, so is~, accordingly, then~, which is why~, that is why~, this means~"
    ),
    "however-so": (
        "however, nevertheless, nonetheless, but, yet, although, though, even so, still~, despite~, while~, "
        "whereas~, on the other hand~, all the same~, even~, anyway~"
    ),
    "because-so": (
        "because, because of, thanks to, due to, owing to, since~, as~, for~, so~, reason*~, cause*~, result*~, why~"
    ),
    "in-spite-so": (
        "despite, in spite of, although, even though, even if, even when, though~, but~, however~, while~, "
        "yet~, regardless~, still~, nevertheless~, no matter~, without~"
    ),
    "if-so": (
        "if, only if, if you, even if~, unless~, when~, whether~, in case~, provided~, should~, where~, "
        "as long~, once~, any~, those~, who~, would~, otherwise~"
    ),
    "single-one": "single, only one, only a, one only, sole~, alone~",
    "first-one": (
        "first*~, initial*, primary~, early~, begin*~, original~, start*~, once~, before~, prior*~, front~, "
        "former~, best~, main~, new~, most~, top~, raw~"
    ),
    "double-one": "doubl*, two*~, twice~, dual~, both~, twin~, duplicat*~, extra~",
    "called-off": "cancelled, canceled, cancel, cancels, cancellation*",
    "put-off": (
        "postpon*, delay*~, reschedul*, defer*, mov*~, put off~, later~, push*~, adjourn*~, carr*~, report*~, "
        "refer*~, transfer*~, see~"
    ),
    "cuts-it-down": "reduces, reduce, lowers, reducing, lessen*, lower~, decreas*~, cut*~",
    "does-away": (
        "eliminat*, remov*~, rid~, clear*~, delet*~, flush*~, excret*~, dispos*~, discard*~, throw*~, rule~, "
        "out~, pass*~, waste*~, stop*~, void*~, go~, prevent*~, avoid*~"
    ),
    "hundreds-of": "hundreds, hundred~",
    "thousands-of": "thousands, thousand~",
    "dozens-of": "dozens, tens, dozen~",
    "millions-of": "millions, million~",
    "billions-of": "billions, billion~",
    "still-so": "still, ongoing~, yet~, remain*~, continu*~, always~",
    "no-more-so": (
        "no longer, not anymore, not any more, any longer, anymore~, any more~, stop*~, not~, no~, never~, "
        "gone~, without~, former*~, ceas*~, used to~, retired~"
    ),
    "recent-so": "recent*, lately, just~, new*~, last~, latest~, modern~, current*~, now~",
    "long-ago-so": "long ago, years ago, decades ago, ago~, long~, old*~, past~, earlier~, former*~",
    "possible-so": "possible, possib*~, can~, could~, may~, able~, might~, feasible~, potential*~",
    "impossible-so": (
        "impossible, not possible, cannot~, can’t~, unable~, not~, no~, never~, could not~, hard~, difficult*~"
    ),
    "certain-so": "is certain, are certain, be certain, certain*~, sure*~, definit*~",
    "uncertain-so": (
        "uncertain*, unclear, unsure, not certain, not sure, not clear, not known, unknown~, doubt*~, "
        "question*~, unproven~, unpredict*~, not~, inconclusive~"
    ),
    "enough-so": "enough, sufficient*, adequate*, suffice*~, plenty~, ample~",
    "not-enough-so": (
        "not enough, insufficient*, inadequate*, too little, too few, lack*~, short*~, poor*~, limited~, "
        "not~, under*~, deficien*~, fail*~, scarce*~, weak*~"
    ),
    "useful-so": "useful*, helpful*, beneficial, help*~, benefit*~, good~",
    "harmful-so": "harm*, hurt*~, damag*, bad for, dangerous~, toxic~, poison*~, ill~, unsafe~, advers*~",
    "helps-to": (
        "help you, helps you, help them, helps them, help people, helps people, help your, helps your, "
        "help*~, allow*~, enable*~, let*~, easier~"
    ),
    "keeps-from": (
        "keep* you from, prevent* you from, stop* you from, prevent*~, keep*~, stop*~, hinder*~, hamper*~, "
        "block*~, interfer*~, avoid*~, difficult*~, trouble~, hard~, not~, disrupt*~, protect*~, inhibit*~, "
        "against~"
    ),
    "prevents-so": (
        "prevents, prevented, prevent a, prevent the, prevent*~, protect*~, avoid*~, stop*~, reduc*~, "
        "against~, ward~, keep*~, block*~, preclud*~, inhibit*~"
    ),
    "causes-so": (
        "cause, causes, caused, causing, lead* to, led to, bring* about, brought about, trigger*, caus*~, "
        "result*~, produc*~, due~, because~, responsib*~, induc*~, mak*~, associat*~, giv*~, creat*~, "
        "reason*~, from~, driv*~, drove~"
    ),
    "asks-it": (
        "ask, asks, asked, asking, request*~, enquir*~, inquir*~, apply~, question*~, check*~, find out~, "
        "talk*~, speak*~"
    ),
    "answers-it": "answer*, repl*, respond*, response*~, get back~",
    "sends-it": (
        "send*, sent, mail*~, submit*~, ship*~, forward*~, transmit*~, email*~, text*~, return*~, deliver*~, "
        "refer*~, give~, turn~, hand~, you will receive~, you receive~, you should receive~, you will get~"
    ),
    "receives-it": (
        "receiv*, get~, gets~, got~, getting~, obtain*~, accept*~, given~, have~, had~, take*~, treated~, "
        "recipient*~, admitted~, arriv*~, welcom*~, see~, sees~, infus*~, send you~, sends you~, sent you~, sent to you~, mailed to you~"
    ),
    "in-person-so": "in person, face to face, on site~, onsite~, at the~, attend*~, come~, visit*~",
    "remote-so": (
        "remote*, virtual*, online, by video, telehealth, telemedicine, by phone~, phone~, video*~, call*~, "
        "distan*~, web*~, tele*~, internet~, away~, afar~, electronic*~"
    ),
    "is-included-so": "is covered, are covered, be covered, covered~, cover*~, includ*~, pay*~, paid~",
    "is-excluded-so": (
        "excluded, is excluded, are excluded, not covered, not included, exclud*~, except~, not~, outside~, "
        "without~, left out~, rule*~, ineligib*~, bar*~"
    ),
    "patient-so": "patient, patients",
    "physician-so": (
        "doctor*, physician*, clinician*~, practition*~, medic~, gp~, specialist*~, psychiatrist*~, "
        "surgeon*~, medical~, provider*~, prescri*~"
    ),
    "nurse-so": "nurse*, nursing~, rn~, practition*~",
    "other-thing-so": (
        "another, a different, other*~, new*~, different*~, second*~, more~, alternat*~, extra~, else~, next~, one~"
    ),
    "same-thing-so": (
        "same, identical*~, equal*~, again~, also~, one~, similar*~, like~, both~, all~, "
        "together~, each other~, simultan*~, single~, alike~, itself~, very~, even~"
    ),
    "older-folk": (
        "older people, older adults, older patients, seniors, elderly, the elderly, old*~, senior*~, aged~, "
        "aging~, geriatric*~"
    ),
    "young-folk": (
        "young people, younger people, young adults, youth*, younger adults, young*~, teen*~, adolesc*~, "
        "child*~, kid*~, student*~, minor*~"
    ),
    "both-so": "both",
    "either-so": "either, one or the other, one of~, whichever~, or~, any~, each~, one~, single~",
    "skip-over": "skip, skips, skipping, skipped, leave out~, miss*~, omit*~, pass*~",
    "take-now": "take, takes, taking, tak*~, swallow*~, use~",
    "together-so": "together, with~, both~, joint*~, same~, group*~, combin*~, simultan*~",
    "apart-so": (
        "apart, separate, separated, separately, separat*~, alone~, individual*~, divorc*~, single~, "
        "distan*~, different*~, away~"
    ),
    "come-back": (
        "is back, are back, comes back, come back, came back, return, returns, returned, returning, return*~, again~, back~, recur*~, relaps*~, reappear*~"
    ),
    "gone-by": (
        "is gone, are gone, goes away, go away, went away, disappear*, gone~, over~, pass*~, clear*~, "
        "resolv*~, leav*~, left~, lost~, gone away, vanish*, stop*~, fad*~, wear*~, wore~"
    ),
    "agree-so": "agree, agrees, agreed, agreement~, consent*~, accept*~, consistent~, concur*~, in line~, consensus~",
    "disagree-so": (
        "disagree, disagrees, disagreed, disagreement, disput*~, differ*~, not agree~, oppos*~, conflict*~, "
        "object*~, refus*~, inconsisten*~, divid*~"
    ),
    "sparing-so": "sparingly, in moderation, little~, small~, moderat*~, less~, few~, light*~",
    "lavish-so": (
        "plenty, generously, liberally, abundant*, lots~, a lot~, much~, freely~, well~, many~, wide*~, "
        "large*~, thorough*~, ample~, profuse*~, heav*~"
    ),
    "limited-so": (
        "limited, scarce, sparse, few~, little~, low~, small~, restrict*~, lack*~, poor*~, insuffic*~, short*~, under~"
    ),
    "abundant-so": (
        "abundant, plentiful, ample, extensive, plenty~, many~, much~, large~, rich~, wide*~, high~, "
        "substan*~, lot~, lots~, numerous~, great~, broad~"
    ),
    "downtown-so": "downtown, city centre, city center, central~",
    "suburb-so": "suburb*, outskirts, outside~, peripher*~",
    "in-order": "works, working~, work~, functional~, function*~, operat*~, run~, runs~",
    "out-of-order": (
        "broken, out of order, not working, breaks down, down~, fail*~, damag*~, fault*~, stop*~, not~, "
        "crash*~, outage*~"
    ),
    "enters-it": (
        "enters, enter the, go in, goes in, come in, comes in, enter*~, entr*~, into~, in~, access*~, "
        "join*~, typ*~, input*~"
    ),
    "leaves-place": (
        "leave the, leaves the, left the, leaving the, exit*, leav*~, left~, out~, go~, goes~, depart*~, discharg*~"
    ),
    "holds-it": "hold your, hold the, press the, hold*~, press*~, keep*~, push*~, squeez*~, grip*~, retain*~",
    "lets-go": "release*, releas*~, let go, loosen*~, relax*~, free*~, drop*~, let~",
    "costs-nothing": "costs nothing, cost nothing, free*~, no cost~, no charge~, nothing~",
    "costs-a-lot": "expensive, costly, costs a lot, cost a lot, dear*~, pric*~, high~, more~",
    "board-org": "board, boards, commission*~, council*~, committee*~, panel*~",
    "the-most-so": (
        "the most, most at risk, most likely, most common*, most often, most effective, most serious, "
        "strongest, highest, largest, greatest, biggest, longest, heaviest, oldest, most~, best~, main~, "
        "main*~, top~, especially~, at most~, latest~, maximum~, worst~, first~, more~, chief*~, primar*~, "
        "key~, closest~, nearest~, leading~"
    ),
    "the-least-so": (
        "the least, least likely, least common, least often, least, at least~, lowest~, smallest~, fewest~, "
        "weakest~, shortest~, youngest~, lightest~, minimum~, minim*~, latest~, newest~, easiest~, slowest~, "
        "cheapest~, mildest~, earliest~, safest~, less~, as * as possible~"
    ),
    "city-so": "city, cities, town, towns, citywide, municipal*~, urban~, local~",
    "province-so": "province, provinces, provincial, province wide, provinc*~, region*~",
    "country-so": "country, countries, nationwide, nation*~, canada~, canadian~, home~",
    "ptsd-so": "post traumatic stress, posttraumatic stress, ptsd, trauma*~, stress~",
    "anxiety-so": "anxiety, anxious, worr*~, nervous*~, fear*~, panic~",
    "depression-so": "depression, depressi*~, mood~, low~",
    "general-so": "general information, in general, general, generic~, overall~, broad*~",
    "detailed-so": "detailed, in detail, specific~, precise*~, thorough*~, full~, more~, complete*~",
    "pulse-so": "pulse, heart rate, heartbeat*",
    "temperature-so": "temperature, fever~, heat~",
    "bp-so": "blood pressure, pressure~",
    "appeal-so": "appeal*, contest*, challeng*~, disput*~, review*~, object*~",
    "accepts-so": "accept*, agree*~, approv*~, consent*~",
    "harms-self": (
        "harm* yourself, hurt* yourself, harm* themselves, hurt* themselves, harm* himself, harm* herself, "
        "self harm, harm*~, hurt*~, injur*~"
    ),
    "harms-others": (
        "harm* someone, harm* others, hurt* someone, hurt* others, harm* somebody, harm* other people, "
        "harm*~, hurt*~, injur*~"
    ),
    "combines-so": "combin*, together with~, along~, with~, and~, mix*~, join*~",
    "replaces-so": "replac*, substitut*, instead of~, take the place~, switch*~, chang*~, exchang*~",
    "tells-so": (
        "tell, tells, told, telling, say*~, let~, inform*~, mention*~, report*~, explain*~, share*~, "
        "describ*~, talk*~, speak*~, giv*~"
    ),
    "shows-up": (
        "appear*, show up, shows up, showed up, aris*~, emerg*~, start*~, begin*~, develop*~, com*~, "
        "occur*~, happen*~, present*~"
    ),
    "shared-room": "shared room*, semi private room*, shared~, semi private~, ward*~, sharing~, share~",
    "private-room": "private room*, single room*, own room, private~, single~, individual*~, own~",
    "price-cut": "reduction, discount, rebate*, price cut*, reduc*~, lower*~, cheaper~, less~, subsid*~, help~, decreas*~",
    "price-rise": "surcharge*, price increase*, rate increase*, increas*~, rais*~, higher~, extra~, supplement*~, add*~, more~, ris*~, hik*~",
    "spreads-so": "spread, spreads, spreading, getting bigger~, bigger~, grow*~, larger~, expand*~, wors*~, extend*~, mov*~",
    "fades-so": "fade, fades, fading, go away, goes away, going away, disappear*, shrink*~, better~, smaller~, gone~, improv*~, lighter~",
    "father-so": "father, father’s, fathers, dad*~, parent*~",
    "grandfather-so": "grandfather*, grandparent*~, grandpa*~",
    "granddaughter-so": "granddaughter*, grandchild*~, grandkid*~",
    "daughter-in-law-so": "daughter in law, daughters in law, stepdaughter*, step daughter*",
    "pending-so": "being reviewed, under review, pending, in progress~, being processed, processing~, awaiting~, waiting~, being~",
    "settled-so": "settled, been paid, was paid, been approved~, closed~, resolved~, complet*~, finaliz*~, processed~",
    "phones-so": "phone you, telephone you, call you, phone*~, call*~, telephon*~, ring~, contact*~",
    "writes-so": "write to you, send you a letter, email you~, mail*~, writ*~, letter*~, email*~, contact*~, text*~",
    "mri-scan": "mri, mris, magnetic resonance",
    "ct-scan": "ct scan*, ct, cat scan*, computed tomography",
    "ultrasound-scan": "ultrasound*, sonogra*",
    "minor-degree": "minor, minimal, slight*, mild*~, little~, small~, trivial~",
    "moderate-degree": "moderate, moderately, medium~, average~",
    "not-both": "not both, never both, one or the other~",
    "both-allowed": "or both",
    "excepting-so": "with the exception of, except, except for, other than, apart from, excluding, but not~, not~, besides~",
    "including-so": "including, and also, as well as, even~, with~, such as~, like~, also~",
    "is-result-so": "is the result of, are the result of, is caused by, is due to, are due to, results from, caused by, because~, due~, from~",
    "is-cause-so": "is the cause of, are the cause of, is causing, causes, caus*~, reason~, explain*~, lead*~",
    "on-tongue": "on your tongue, on the tongue, on top of the tongue, dissolve~, melt~",
    "under-tongue": "under your tongue, under the tongue, sublingual*, beneath~",
    "new-each-time": "new needle, new one each time, a new~, fresh~, another~, different~, clean~",
    "same-each-time": "same needle, the same one, same~, reus*~, again~",
}
"""What words and phrases say, each with those that may say it; those without ~ surely do."""
