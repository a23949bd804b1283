"""The words of English for what is done or happens, of which a translation must not say the contrary."""

from __future__ import annotations

CONCEPTS = {
    "limits-side": (
        "limit, limits, limiting, cut down on, cut back on, go easy on, restrict, restricts~, limit*~, restrict*~, "
        "avoid*~, reduc*~, less~, minimi*~, curb*~, watch*~, control*~, fewer~, moderat*~, no more~"
    ),
    "favours-side": (
        "prioritize, favour*~, favor*~, prefer*~, prioriti*~, opt for~, choos*~, chose*~, focus*~, promot*~, encourag*~, "
        "rather~, better~, best~, aim~, go for~, pick~, look for~, seek*~, instead~, emphasi*~, priority~, stick to~, "
        "more~, multipl*~, load~"
    ),
    "changes-side": (
        "change, changes, changing, rotate, rotates, rotating, alternate, alternates, switch, vary, varies, different*~, "
        "another~, other~, new~, move~, replace*~, modif*~, chang*~, rotat*~"
    ),
    "keeps-same-one": (
        "keep the same, always use the same, same~, keep*~, kept~, constant*~, stay*~, unchanged~, maintain*~, remain*~, "
        "always~"
    ),
    "refuses-side": "refuse, refuses, refusing, refused, decline, declines, say no to, refus*~, reject*~, den*~, not~",
    "demands-it": (
        "demand, demands, insist on, demand*~, insist*~, requir*~, claim*~, request*~, force*~, impos*~, ask*~, "
        "mandat*~, must~, need*~, call for~, calls for~, expect*~"
    ),
    "goes-off-so": (
        "go away, goes away, going away, went away, disappear*, clear up, clears up, subside*, wear off, wears off, "
        "clears~, resolv*~, pass*~, fade*~, gone~, ease*~, leave*~"
    ),
    "worsens-so": (
        "worsen, worsens, get worse, gets worse, wors*~, aggravat*~, deteriorat*~, increas*~, more~, sever*~, "
        "intensif*~, flare*~, bad*~, exacerbat*~, declin*~, decay*~, up~, grow*~, spread*~, serious*~, break down~, "
        "pollut*~"
    ),
    "slows-so": "slow, slows, slowing, slowed, slow*~, delay*~",
    "halts-so": (
        "halt, halts, stop*~, halt*~, end*~, arrest*~, ceas*~, block*~, prevent*~, quit*~, discontinu*~, break*~, off~, "
        "shut*~, interrupt*~, abort*~, suspend*~, kill*~, cancel*~, finish*~, abandon*~"
    ),
    "counted-in": "including, inclusive of, includ*~, counting~, count~, counts~, taking into account~, along with~, with~",
    "left-out-so": (
        "not counting, not including, exclud*~, except*~, not~, without~, beside*~, apart~, other than~, outside~, "
        "ignor*~, in addition~, on top~, plus~, let alone~, leav*~, separate*~, regardless~, no~, aside~"
    ),
    "on-demand-so": "on demand, when hungry, as needed~, whenever~, when~, demand~",
    "at-fixed-times": (
        "at set times, at fixed times, fixed~, set~, schedul*~, same~, regular*~, clock~, routine*~, time*~, hour*~, "
        "timetable~"
    ),
    "planned-so": "planned, upcoming, planning, plan*~, future~, coming~, next~, later~",
    "gone-by-so": (
        "previous, former, past~, previous*~, former*~, ago~, before~, earlier~, prior~, last~, ever~, history~, had~, "
        "was~, were~, old~, been~, passed~, since~, over~, pass*~, spent~, already~, have~, has~, go*~, went~, taken~, "
        "elapsed~, through~"
    ),
    "court-so": "judge, judges, a court, the court, courts, tribunal*",
    "medic-so": (
        "doctor, doctors, physician, physicians, doctor*~, physician*~, nurse*~, pharmac*~, gp~, medic*~, clinician*~, "
        "provider*~, practitioner*~, surgeon*~, specialist*~, dentist*~, health~, midwi*~, therapist*~, psychi*~"
    ),
    "prescriber-so": "prescriber, prescribers, prescribing physician, prescribing doctor, prescrib*~",
    "dispenser-so": "pharmacist, pharmacists, pharmac*~, drugstore*~",
    "insurer-so": (
        "insurer, insurers, insurance company, insurance companies, payer, payers, insurance plan, drug plan, insur*~, "
        "plan~, plans~"
    ),
    "patient-of-it": (
        "the patient, the patients, patient*~, client*~, person*~, people~, you*~, who~, user*~, member*~, everyone~, "
        "anyone~, individual*~, consumer*~, resident*~"
    ),
    "gains-so": "gain, gains, gained, gaining, gain*~",
    "loses-so": (
        "lose weight, loses weight, los*~, miss*~, wast*~, forfeit*~, shed*~, drop*~, without~, no longer~, fall*~, "
        "fell~, away~"
    ),
    "rejoices-so": (
        "wish i had, wish we had, wish you had, wish they had, wishes he had, wishes she had, wish~, hope*~, glad~, "
        "happy~, pleased~"
    ),
    "regrets-so": "regret, regrets, regret*~, sorry~, unfortunate*~, afraid~",
    "may-not-so": (
        "no one should, nobody should, no one may, nobody may, should not~, must not~, do not~, never~, cannot~, "
        "may not~, no~, not~"
    ),
    "need-not-so": (
        "need not, not have to~, not need~, not required~, no need~, not obliged~, not necessar*~, optional~, "
        "not be required~, not be needed~, not bound~, have to~, need to~, required~"
    ),
    "within-limits": (
        "in moderation, in small amounts, in small quantities, sparingly, moderat*~, small~, little~, limit*~, less~"
    ),
    "without-limits": (
        "in large amounts, in large quantities, large~, unlimited~, lot*~, much~, freely~, plenty~, excess*~, heav*~, "
        "high*~, great*~, bulk~, many~, more~, most~, big~, massive*~, wide*~, huge~, widely~"
    ),
    "induces-so": "induce, induces, induced, inducing, trigger*, set off, sets off, brought on",
    "cuts-off-so": (
        "cut off, cuts off, interrupt*~, stop*~, suspend*~, halt*~, cut*~, end*~, terminat*~, abort*~, break*~, off~, "
        "discontinu*~, broken~"
    ),
    "leaves-page": (
        "leave this site, leave this page, leave the site, leave the page, exit this, exit the, quick exit, "
        "quick escape, leave*~, exit*~, quit*~, escape*~"
    ),
    "opens-page": "open this page, open this site, open*~, visit*~, enter*~, go to~, launch*~, access*~, load*~",
    "peaks-so": "peak, peaks, peaked, peaking, reach a peak, at their worst~, at its worst~, worst~, climax*~",
    "ends-so": (
        "come to an end, comes to an end, end*~, stop*~, finish*~, over~, terminat*~, complet*~, conclu*~, last*~, "
        "close*~, done~, expir*~, up~, out~, in~"
    ),
    "each-own": "own pace, own way, own speed, own time",
    "all-the-same": "at the same pace, same~, alike~, equal*~, identical*~, unison~",
    "removes-so": (
        "remove, removes, removing, get rid of, throw out, throws out, take out of~, remov*~, delet*~, uninstall*~, "
        "clear*~"
    ),
    "keeps-home": (
        "keep at home, keep*~, kept~, stay*~, hold*~, held~, leav*~, left~, retain*~, preserv*~, maintain*~, stor*~, "
        "guard*~, remain*~, still~, watch*~, sav*~"
    ),
    "watches-so": (
        "watch your, watch the, keep an eye on, monitor, monitors, monitoring, watch*~, check*~, track*~, control*~, "
        "limit*~"
    ),
    "raises-so": (
        "raise your, increase your, increas*~, rais*~, more~, higher~, grow*~, grew~, up~, add*~, boost*~, larger~, "
        "bigger~, ris*~, rose~, gain*~, greater~, improv*~, expand*~, extend*~, enlarg*~, double*~, most~, wors*~, "
        "climb*~, further~, heighten*~, enhanc*~, elevat*~, strengthen*~, build*~"
    ),
    "inflates-so": "inflate, inflates, inflated, inflating, inflat*~, pump up~",
    "deflates-so": "deflate, deflates, deflated, deflating, deflat*~, let the air out~",
    "income-so": "income, incomes, earnings, wages~, salary~, revenue*~, pay~",
    "expense-so": "expense, expenses, expens*~, spend*~, cost*~, fee*~, pay*~, bill*~",
    "extends-so": "extend, extends, extended, extending, extension, extend*~, prolong*~, lengthen*~, longer~",
    "shortens-so": "shorten, shortens, shortened, shorten*~, short*~, reduc*~, less~, cut*~, brief*~, sooner~",
    "full-time-so": "full time, full~, day*~, week*~, time~",
    "part-time-so": "part time, part~, parts~, half*~, partial*~",
    "mounts-so": (
        "need more, needs more, more people, more women, more men, more children, more patients, takes longer, "
        "take longer, more~, increas*~, ris*~, rose~, rais*~, grow*~, grew~, higher~, high~, greater~, longer~, gain*~, "
        "up~, doubl*~, climb*~, add*~, wors*~, improv*~, better~, over~, above~, extra~, most~, many~, expand*~, "
        "promot*~, stimulat*~, help*~, larg*~, big*~, build*~, risk*~, likely~, boost*~, elevat*~, contribut*~, "
        "strong*~, further~, extend*~, intens*~, develop*~"
    ),
    "sinks-so": (
        "need less, needs less, fewer people, fewer women, fewer men, fewer children, fewer patients, fewer deaths, "
        "less~, fewer~, decreas*~, reduc*~, low*~, drop*~, fall*~, fell~, declin*~, small*~, short*~, cut*~, down~, "
        "limit*~, minimi*~, lessen*~, relie*~, prevent*~, not~, no~, never~, without~, eas*~, save*~, weak*~, loss*~, "
        "los*~, control*~, improv*~, at least~, unless~, under~, below~, sooner~, avoid*~, protect*~, help*~, quick*~, "
        "fast*~, shrink*~, wan*~, taper*~, smooth*~, sooth*~, slow*~, rare*~, within~, mild*~"
    ),
}
"""What words and phrases say, each with those that may say it; those without ~ surely do."""
