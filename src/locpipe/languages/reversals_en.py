"""The words of English for deeds and states, of which a translation must not say the contrary."""

from __future__ import annotations

CONCEPTS = {
    "stores-it": (
        "store the, store your, save the, save your, save a, saves your, saves the, saved, stored, store*~, "
        "sav*~, keep*~, kept~, record*~, retain*~, log~, logs~, register*~, archiv*~, back up~"
    ),
    "erases-it": (
        "delete, deletes, deleted, erase, erases, erased, delet*~, eras*~, remov*~, clear*~, wip*~, discard*~, "
        "cancel*~, undo*~, drop*~, eliminat*~, suppress*~, take out~, cut*~, stop*~, lift*~, abolish*~, get rid~, "
        "end*~, ban*~, destroy*~"
    ),
    "at-all-times": (
        "at all times, all the time, always~, every*~, ever~, each~, never~, whenever~, constant*~, still~, "
        "continu*~, any time~, throughout~, all*~"
    ),
    "now-and-again": (
        "sometimes, occasionally, now and then, from time to time, once in a while, occasion*~, may~, might~, "
        "can~, could~, some~, at times~, rare*~, rarely~, seldom~, not~, often~, periodic*~, certain*~, few~, "
        "possibl*~, vary~, varies~"
    ),
    "moves-off": (
        "move away, moves away, moving away, step away, back away, walk away, keep away, move back, step back, "
        "stay away, away~, back~, leav*~, left~, distan*~, far~, avoid*~, apart~, off~, clear of~, out of~"
    ),
    "draws-near": (
        "come closer, comes closer, move closer, get closer, go near, come near, near*~, clos*~, toward*~, "
        "approach*~, up to~, reach*~, next to~, contact*~, to within~, beside~, by~, together~, nigh~"
    ),
    "signs-up": "subscribe, subscribes, sign up, regist*~, enrol*~, join*~, subscri*~",
    "opts-out": (
        "unsubscribe, unsubscribes, opt out, unsubscri*~, stop receiving~, cancel*~, withdraw*~, remov*~, leav*~, "
        "no longer~"
    ),
    "switches-on": (
        "enable, enables, enabled, activate, activates, unmute, turn on, allow*~, let*~, start*~, activ*~, on~, "
        "open*~, switch*~, set*~, able~, possib*~"
    ),
    "switches-off": (
        "disable, disables, disabled, deactivate*, mute, mutes, muted, turn off, switch off, off~, silen*~, "
        "inactiv*~, block*~, stop*~, cancel*~, opt out~, neutral*~, unsubscrib*~, handicap*~, not~, quiet*~"
    ),
    "is-charged": (
        "is charged, are charged, fully charged, charge the battery, charge your, charg*~, full*~, recharg*~"
    ),
    "is-drained": "drained, discharged, discharg*~, drain*~, empty*~, dead~, flat~, low~, run*~, die*~",
    "scrolls-down": "scroll down, down the page, down*~, bottom~, below~, under~",
    "scrolls-up": "scroll up, up the page, up*~, top~, above~, back~",
    "ticks-box": (
        "select the, select a, check the box, check this box, tick, ticks, check off, check*~, select*~, choos*~, "
        "mark*~, tick*~"
    ),
    "clears-box": "unselect*, deselect*, uncheck*, untick*, clear*~, remov*~, unsalted~",
    "takes-in": "absorb, absorbs, absorbed, absorption, absor*~, tak* up~, soak*~",
    "gets-rid": (
        "eliminate, eliminates, excrete, excretes, excreted, gets rid of, get rid of, eliminat*~, excret*~, "
        "flush*~, reject*~, pass*~, remov*~, leav*~, expel*~, rid~, clear*~, filter*~"
    ),
    "rejects-it": "reject, rejects, rejected, rejecting, rejection, reject*~, refus*~, den*~, declin*~",
    "tolerates-it": (
        "tolerate, tolerates, tolerated, toler*~, accept*~, approv*~, agree*~, consent*~, grant*~, allow*~"
    ),
    "stirs-up": (
        "stimulate, stimulates, stimulating, stimulated, stimul*~, boost*~, increas*~, activ*~, rais*~, rous*~, "
        "promot*~, encourag*~, strengthen*~"
    ),
    "holds-down": (
        "suppress, suppresses, suppressed, inhibit, inhibits, inhibited, weaken, weakens, weakened, suppress*~, "
        "inhibit*~, cut*~, reduc*~, block*~, depress*~, weak*~, slow*~, curb*~, lower*~, stop*~, limit*~, "
        "decreas*~, prevent*~, off~, lack*~, loss*~, remov*~"
    ),
    "turned-away": (
        "away from you, away from your, away from the, away from his, away from her, away~, off~, from~, "
        "opposite~, other side~, aside~"
    ),
    "turned-towards": (
        "towards you, toward you, towards your, toward your, towards the, toward the, toward*~, to~, at~, into~, "
        "facing~, up~, down~, inside~, outside~, in~, out~, on~, around~, through~, for~"
    ),
    "tenses-up": (
        "contracts, tense up, tenses up, clench, clenches, tighten your, squeeze your, contract*~, tens*~, "
        "tight*~, clench*~, squeez*~, press*~, firm*~, grip*~, shake*~, narrow*~, constrict*~, clos*~, strap*~, "
        "fasten*~"
    ),
    "lets-loose": (
        "relax, relaxes, relaxing, loosen, loosens, relax*~, loos*~, releas*~, rest*~, let go~, unwind*~, soft*~, "
        "calm*~, eas*~, free*~, leisure~, wide*~"
    ),
    "heals-up": "heal, heals, healed, healing, heal*~, recover*~, cur*~, better~, mend*~",
    "gets-hurt": (
        "broken, fractured, infected, infect*~, break*~, broke*~, fractur*~, wors*~, open*~, crack*~, tear*~, "
        "torn~, weak*~"
    ),
    "is-clogged": (
        "blocked, clogged, obstructed, plugged, block*~, clog*~, obstruct*~, plug*~, stuff*~, congest*~, jam*~, stuck~"
    ),
    "is-cleared": (
        "clear the airway, clear your airway, clear the airways, unblock, unblocks, unclog, unclogs, clear*~, "
        "unblock*~, free*~, open*~, unclog*~, releas*~, suction*~, remov*~, flush*~, tidy*~, uncover*~"
    ),
    "unbearable-so": "unbearable, intolerable, unbear*~, intoler*~",
    "bearable-so": "bearable, tolerable, bear*~, toler*~, manag*~, accept*~",
    "still-limb": (
        "keep still, hold still, stay still, stand still, sit still, lie still, keep your * still, keep the * "
        "still, hold the * still, still~, not~, motion*~, immobil*~, stead*~"
    ),
    "moves-limb": (
        "move around, walk around, keep moving, mov*~, walk*~, chang*~, transfer*~, shift*~, wiggl*~, exercis*~, stir*~"
    ),
    "keeps-breath": "hold your breath, holding your breath, hold their breath, holds breath, hold*~, keep*~",
    "lets-breath": "breathe out, blow out, exhal*~, breath*~, blow*~, releas*~, let*~, out~",
    "melts-away": "dissolve, dissolves, let it dissolve, melt, melts, dissol*~, melt*~, mix*~",
    "swallowed-so": "swallow, chew, swallow*~, chew*~, bit*~, crush*~, drink*~, tak*~",
    "puts-pressure": (
        "apply pressure, apply firm pressure, apply gentle pressure, put pressure, press firmly, keep pressure, "
        "direct pressure, press*~, appl*~, put*~, hold*~"
    ),
    "lifts-pressure": (
        "release the pressure, relieve pressure, releas*~, reliev*~, reduc*~, eas*~, stop*~, lift*~, let*~"
    ),
    "takes-up-again": (
        "resume, resumes, resumed, resuming, return to work, return to your normal, return to normal, go back to "
        "work, return*~, go back~, going back~, back~, restart*~, again~, retak*~"
    ),
    "leaves-off": (
        "sick leave, off work, leave of absence, stop work, stop working, stop*~, ceas*~, suspend*~, interrupt*~, "
        "quit*~, halt*~, paus*~, discontinu*~, end*~, leav*~, withdraw*~, off~, break*~, hold~, cancel*~, giv* "
        "up~, not~"
    ),
    "pays-heed": (
        "respect, respects, respected, respecting, follow the, follow your, follow all, respect*~, follow*~, "
        "observ*~, compl*~, honour*~, heed*~, stick to~"
    ),
    "pays-no-heed": (
        "ignore, ignores, disregard, disregards, violate, violates, ignor*~, violat*~, break*~, disregard*~, "
        "contest*~, challeng*~, disput*~, overlook*~, unknown~, know*~, aware~, appeal*~, disobey*~, unaware~, "
        "unclear~"
    ),
    "gives-praise": (
        "praise, praises, praising, praised, reward, rewards, rewarding, prais*~, reward*~, compliment*~, "
        "congratul*~, encourag*~"
    ),
    "gives-blame": (
        "punish, punishes, punishing, scold, scolds, scolding, blame, blames, criticize, criticizes, punish*~, "
        "scold*~, critici*~, blam*~, disciplin*~, reprimand*~, sham*~, accus*~, fault*~, wors*~"
    ),
    "stands-by": (
        "support your, support them, support their, support each, support a, stand by, stands by, support*~, "
        "help*~, back*~, accompan*~, stay*~"
    ),
    "lets-down": (
        "abandon, abandons, abandoned, abandon*~, leav*~, left~, drop*~, giv* up~, neglect*~, desert*~, quit*~, "
        "withdraw*~"
    ),
    "serves-there": "served, serve, serves, serving, serv*~",
    "deserts-it": "deserted, deserter, deserters, desert*~, abandon*~, left~, leav*~, empty~",
    "kept-secret": (
        "keep it secret, keep secret, keep a secret, keep this secret, keep confidential, keep private, keep it "
        "private, kept confidential, kept private, stay confidential, remain confidential, remains confidential, "
        "secret*~, confident*~, priva*~"
    ),
    "made-known": (
        "reveal, reveals, disclose, discloses, make public, reveal*~, disclos*~, shar*~, tell*~, publish*~, "
        "public*~, releas*~, unless~, except~, said~, say*~"
    ),
    "bears-it-out": (
        "supports, support the use, support this, support its, confirms, confirmed, confirm, support*~, "
        "confirm*~, back*~, prov*~, show*~, suggest*~, valid*~, corrobor*~, demonstrat*~"
    ),
    "gainsays-it": (
        "contradict, contradicts, contradicted, refute, refutes, refuted, disprove, disproves, disproved, "
        "contradict*~, refut*~, disprov*~, den*~, against~, disput*~, oppos*~, conflict*~, disab*~, rule* out~, "
        "ruling out~"
    ),
    "much-used": (
        "widely, commonly used, often used, frequently used, widely used, well known, wide*~, common*~, often~, "
        "frequent*~, most~, much~, well~, popular~, general*~, large*~, very~, broad*~"
    ),
    "little-used": (
        "rarely used, seldom used, little known, hardly used, little~, rare*~, seldom~, hardly~, not~, less~, "
        "few*~, limit*~, uncommon*~, lesser~"
    ),
    "late-stage": (
        "advanced, late stage, later stage, late stages, advanc*~, late*~, end*~, old*~, progress*~, delay*~, "
        "sophist*~, cutting~, far*~, terminal~, early~, aged~, age~"
    ),
    "early-stage": (
        "early stage, early stages, early cancer, early detection, early~, initial*~, begin*~, start*~, first*~, "
        "prompt*~, prematur*~, young*~, soon*~, timely~"
    ),
    "grows-smaller": (
        "shrink, shrinks, shrank, shrunk, get smaller, gets smaller, got smaller, shrink*~, small*~, reduc*~, "
        "decreas*~, less*~, diminish*~, narrow*~"
    ),
    "grows-bigger": (
        "enlarge, enlarges, enlarged, get bigger, gets bigger, got bigger, grow*~, grew~, big*~, larg*~, "
        "enlarg*~, increas*~, swell*~, swol*~, expan*~, gain*~, wide*~, rais*~, weight*~"
    ),
    "spreads-out": (
        "spreads, spread to, has spread, have spread, spreading, spread quickly, spread through, spread*~, "
        "transmi*~, pass*~"
    ),
    "dies-out": (
        "disappears, disappeared, disappear*~, go away~, goes away~, went away~, fad*~, clear*~, decreas*~, "
        "reduc*~, shrink*~, heal*~, vanish*~, gone~, less*~, improv*~, declin*~, prevent*~, slow*~, stop*~, "
        "limit*~"
    ),
    "came-to-stop": "has stopped, have stopped, bleeding stopped, stopped, stop*~, ceas*~, end*~, halt*~, quit*~",
    "came-again": (
        "resumed, restarted, started again, resum*~, restart*~, start*~, again~, back~, return*~, regain*~, "
        "tak*~, took~, beg*~, recur*~, renew*~"
    ),
    "faints-so": (
        "lose consciousness, loses consciousness, lost consciousness, losing consciousness, pass out, passes out, "
        "passed out, faint, faints, fainted, fainting, unconsc*~, faint*~, collaps*~"
    ),
    "comes-round": (
        "regain consciousness, regains consciousness, regained consciousness, come to, comes to, regain*~, wak*~, "
        "woke~, recover*~, reviv*~, consc*~"
    ),
    "lives-on": "survive, survives, survived, surviving, survivors, survivor, surviv*~, liv*~, last*~",
    "passes-away": (
        "died, dies, die, die*~, dying~, dead*~, death*~, deceas*~, fatal*~, kill*~, pass* away~, los*~, mort*~, "
        "perish*~"
    ),
    "sent-out": "outgoing, out~, outbound~, outside~, outward*~",
    "comes-in": "incoming, in~, into~, inbound~, enter*~, arriv*~",
    "rises-in-order": "ascending, increasing order, ascend*~, increas*~, ris*~, low*~",
    "falls-in-order": "descending, decreasing order, descend*~, decreas*~, high*~",
    "alters-visit": (
        "change an appointment, change your appointment, change the appointment, reschedule, reschedules, "
        "rescheduled, cancel or change, change or cancel, cancel your appointment, cancel an appointment, "
        "chang*~, cancel*~, mov*~, postpon*~, delay*~"
    ),
    "confirms-it": "confirm, confirms, confirmed, confirm*~, check*~, verif*~, sure*~, valid*~",
    "cap-off": (
        "remove the cap, remove the needle, take off the cap, take the cap off, uncap, uncaps, remove the lid, "
        "remove the cover, remove the, remov*~, tak* off~, pull*~, off~, out~, strip*~, peel*~, withdraw*~, "
        "collect*~, detach*~"
    ),
    "put-back": (
        "put the cap back, put it back, put the * back, recap, recaps, replace the cap, put*~, replac*~, back~, "
        "return*~, recap*~, giv*~, hand*~, postpon*~, submit*~, again~, deliver*~, plac*~, restor*~, cover*~, "
        "close*~"
    ),
    "plugs-in": "plug in, plugs in, plugged in, plug it in, plug the, plug*~, connect*~, charg*~",
    "unplugs": "unplug, unplugs, unplugged, unplug*~, disconnect*~, off~, remov*~",
    "thins-out": (
        "thins the, thin the, thins your, thin your, thins blood, dilute, dilutes, diluted, thin*~, dilut*~, water*~"
    ),
    "thickens": "thickens, thicken, clots the, thick*~, coagul*~, clot*~, concentrat*~, focus*~",
    "soothes": (
        "calm the, calm your, calm down, calms, soothe, soothes, reassure, reassures, comfort the, comfort your, "
        "calm*~, sooth*~, reassur*~, comfort*~, consol*~, quiet*~"
    ),
    "upsets": (
        "upset, frighten, scare, alarm, excit*~, fright*~, scar*~, upset*~, worr*~, agitat*~, panic*~, alarm*~, "
        "shak*~, afraid*~, fear*~, anxi*~, stress*~, nervous*~"
    ),
    "urges-on": (
        "encourage, encourages, encouraging, encouraged, let your, let the, let them, let him, let her, allow "
        "your, allow the, encourag*~, let*~, allow*~, help*~, motivat*~, urg*~, invit*~, promot*~"
    ),
    "keeps-back": (
        "stop your, stop the, keep your * from, keep the * from, prevent your, prevent the, prevent*~, stop*~, "
        "keep*~, discourag*~, forbid*~, block*~, hinder*~, not~, avoid*~, dissuad*~, deter*~, never~, unable~, "
        "unsalted~"
    ),
    "is-guarded": (
        "is protected, are protected, protected from, protected against, stays protected, protect*~, safe*~, "
        "secur*~, shield*~, cover*~"
    ),
    "is-exposed": (
        "is threatened, are threatened, is exposed, are exposed, threat*~, expos*~, vulner*~, danger*~, risk*~, "
        "comprom*~, open~"
    ),
    "more-fat": "whole milk, whole~, full*~",
    "skimmed": "skim milk, skimmed milk, fat free milk, skim*~, low*~, fat~, partly~",
    "salt-free": "salt free, unsalted, unsweetened, sugar free, without~, no~",
    "salted-so": "salted, salty, sweetened, sugary, salt*~, sweet*~, sugar*~",
    "speeds-heart": "races, racing heart, heart is racing, pounding, fast*~, rac*~, quick*~, rapid*~, pound*~",
    "slows-heart": "heart slows, slow heartbeat, slow pulse, slow*~, less~",
    "has-feeling": (
        "tender to the touch, sensitive to touch, is tender, are tender, tender*~, sensit*~, sore*~, pain*~"
    ),
    "has-none": "numb, numbness, numb*~, insens*~, no feeling~, frozen~",
    "keeps-promise": (
        "keep your promise, keep your word, keep your appointment, keep the appointment, keep all appointments, "
        "keep all your, keep*~, kept~, attend*~"
    ),
    "breaks-it": "break your promise, miss your appointment, miss an appointment, break*~, miss*~, cancel*~, skip*~",
    "comes-first-so": (
        "most important, top priority, first priority, main reason, most~, top~, main*~, first~, prior*~, key~, "
        "important*~, chief*~, primary~"
    ),
    "comes-last-so": "least important, last resort, low priority, least~, last*~, low*~, minor*~, less*~, secondary~",
    "gives-rise": (
        "may cause, can cause, could cause, might cause, may trigger, can trigger, may lead to, can lead to, "
        "could lead to, may result in, can result in, causes, triggers, leads to, caus*~, trigger*~, lead*~, "
        "led~, result*~, produc*~, creat*~, brings*~"
    ),
    "guards-from": (
        "may prevent, can prevent, help prevent, helps prevent, prevents, prevent, prevent*~, avoid*~, keep* "
        "from~, protect*~, reduc*~, help*~, reliev*~, ward*~, treat*~, cur*~, guard*~"
    ),
}
"""What words and phrases say, each with those that may say it; those without ~ surely do."""
