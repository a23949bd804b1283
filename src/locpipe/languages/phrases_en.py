"""The phrases of English for what a translation must not turn round, where single words would say too much."""

from __future__ import annotations

CONCEPTS = {
    "half-not": "or you will, or you may, or you could, or we will, or we may, or it will, or else, or they will",
    "gets-worse": (
        "get worse, gets worse, getting worse, got worse, gotten worse, become worse, becomes worse, becoming worse, "
        "headaches worse, pain worse, symptoms worse, condition worse, it worse, them worse, things worse, worsen*, "
        "worse~, worst~, deteriorat*~, flare*~, increase*~, intensif*~, aggravat*~, more severe~, bad~, exacerbat*~, "
        "decline*~, poorer~"
    ),
    "eases-off": (
        "ease, eases, eased, easing, subside*, die down, fade, fades, go away~, goes away~, improv*~, better~, less~, "
        "lessen*, reduc*~, relie*~, sooth*~, disappear*~, mild*~, calm*~, help*~, decreas*~, mitigat*~, "
        "lower*~, cut~, cuts~, attenuat*~, minimi*~, weaken*~, dampen*~, soften*~, smooth*~, comfort*~, "
        "settle*~, heal*~, recover*~, resolve*~"
    ),
    "gets-better": (
        "get better, gets better, getting better, got better, feel better, feels better, feeling better, improve, improves, "
        "improved, improving, improvement*~, better~, recover*~, heal*~, help*~, ease*~, well~"
    ),
    "kept-safe": (
        "be kept, is kept, are kept, will be kept, be stored, is stored, are stored, be retained, keep your~, keep this~, "
        "save*~, keep*~, kept~, store*~, retain*~, hold~, held~, preserv*~, archiv*~, last*~"
    ),
    "gone-for-good": (
        "destroy*, delete, deletes, deleted, eras*, shred*, discard*~, throw*~, remov*~, ruin*~, damag*~, kill*~, "
        "wipe*~, clear*~, purge*~, dispos*~, cancel*~, drop*~"
    ),
    "says-no": (
        "refuse treatment, refuse the, refuse any, refuse to, refuse a, right to refuse, refuse*~, declin*~, turn down~, "
        "turns down~, say no~, opt out~, reject*~, deny*~, denie*~, object*~, not accept~"
    ),
    "takes-it-up": (
        "receiv*, accept*, get~, gets~, getting~, got~, given~, give~, have the~, have a~, having~, offered~, offer~, obtain*~, "
        "treated~, take~, taking~, undergo*~, agree*~, allow*~, welcom*~, host*~, see~, seen~, consent*~"
    ),
    "kept-away": (
        "away from, keep away, stay away, keeps away, out of reach~, at a distance~, far~, back from~, off~, avoid*~, "
        "separate*~, out of~, apart~, clear of~"
    ),
    "close-by": (
        "near~, nearby, close~, next to, beside, by~, around~, almost~, nearly~, about~, at the~, alongside, "
        "within reach, approximately~, adjacent~, in front~"
    ),
    "gives-blood": "giving blood, give blood, gives blood, gave blood, donate blood, donating blood, blood donation*, donat*~, donor*~",
    "gets-blood": "receiving blood, received blood, receive blood, get blood, getting blood, transfusion*, given blood, blood product*~, recipient*~, receiv*~",
    "turned-down": (
        "turn down, turns down, turn it down, turn them down, turned down, lower the, lower your, lower it, reduce*~, "
        "decreas*~, cut*~, lower*~, less~, drop*~, fall*~, down~, taper*~"
    ),
    "turned-up": (
        "turn up, turns up, turn it up, turn them up, turned up, raise the, raise your, increas*~, rais*~, higher~, more~, "
        "rise*~, rose~, go up~, goes up~, add*~, grow*~, up~, boost*~, elevat*~, gain*~, improv*~"
    ),
    "most-of-all": (
        "most common, most often, most likely, most frequent, most important, most serious, most effective, most reliable, "
        "most commonly, most frequently, most~, mostly~, more~, main~, top~, best~, worst~, leading~, first~, "
        "safest~, highest~, largest~, biggest~, longest~, earliest~, nearest~, closest~, fastest~, latest~, least~"
    ),
    "least-of-all": (
        "least common, least often, least likely, least frequent, least important, least serious, least effective, least~, "
        "less~, fewest~, lowest~, smallest~, shortest~, rarest~, weakest~, fewer~, minimum~, cheapest~, mildest~, "
        "as little~, as few~, under~, below~, lighter~, lightest~, lower~, minimi*~, unlikely~"
    ),
    "same-time": (
        "same time, same hour, same day, same times, same days, same place, at once~, together~, same~, regular*~, "
        "simultaneous*~, consistent*~, identical~"
    ),
    "other-time": (
        "different time*, different day*, different hour*, another time, another day, different place*, other day*~, "
        "other time*~, different~, vary~, varies~, various~, separate~, alternate~, every other~, apart~, change~, rotate~"
    ),
    "even-then": (
        "even on, even if, even in, even during, even when, even after, even for, even with, even at, even by, even mild, "
        "even one, even though, even~, also~, including~, too~, although~, regardless~, whether~, no matter~, though~, "
        "while~, same~, despite~, in spite~, any~, all~, every~, as well~, not only~, still~"
    ),
    "but-not-then": (
        "except*, unless, but not, other than, excluding, apart from, save for, besides~, only~, but~, without~, not~, "
        "until~, aside~, otherwise~, no~, never~, exclu*~, if~, outside~, beyond~"
    ),
    "in-doors": "indoors, indoor, inside, in the house~, in your home~, at home~, within~, in~, into~, enclosed~, internal~, inner~, interior~",
    "out-doors": (
        "outdoors, outdoor, outside, out of doors, open air, fresh air, out~, beyond~, abroad~, away~, leave*~, off~, "
        "external*~, outer~, elsewhere~, exterior~, outwards~, foreign~, third party~, other than~"
    ),
    "never-used": "unused, never used~, not used~, leftover~, left over~, new~, old~, spare~, no longer~, not using~, not needed~, remaining~, unopened~",
    "already-used": "already used, used~, use~, uses~, using~, already used, spent~, empty~, dirty~, soiled~, reuse*~, worn~, taken~, applied~, employ*~, utili*~",
    "not-opened": "unopened, not opened, not been opened, unbroken~, sealed~, new~, closed~, not open~, never opened",
    "already-opened": (
        "opened, open, opens, opening*, in use~, started~, begun~, broken~, use~, using~, start*~, cut~, launch*~, sign*~, new~"
    ),
    "not-read": "unread, not read, new~, unopened~, not been read, not yet read, unseen",
    "been-read": "read, reads, reading~, seen~, viewed~, opened~, readable~, review*~, played~, scanned~",
    "missed-by-test": (
        "can miss, may miss, could miss, might miss, miss some, misses, be missed~, fail to~, fails to~, not detect~, "
        "not find~, overlook*, miss~, missed~, missing~, false negative*~, not show~, skip*~"
    ),
    "found-by-test": (
        "detect*, find, finds, found~, spot~, spots, see~, identif*, pick up~, picks up~, reveal*, discover*, notic*~, "
        "show~, shows~, diagnos*~, tell~, recogni*~, locat*, track*, catch*, screen for~, test for~, sense*~, look for~, "
        "looking for~, check for~"
    ),
    "ahead-of-it": "in advance, ahead of time, beforehand, ahead~, before~, early~, earlier~, prior~, first~, pre~, already~, previously~",
    "once-it-is-over": "afterward*, after~, later~, then~, following~, once~, since~, next~, past~, over~, subsequent*~",
    "stays-home": (
        "stay home, stay at home, stays home, stay in bed, remain at home, stay indoors, stay inside, be kept home, "
        "kept at home, keep home~, home~, stay*~, remain*~, keep~, kept~, isolat*~"
    ),
    "goes-out": (
        "go to school, goes to school, attend school, attend*~, go to work, goes to work, go out, goes out, go back~, "
        "goes back~, return*~, go~, goes~, going~, leave*~, travel*~, back~, come~, move*~"
    ),
    "stays-with": "stay with, stays with, stay by, stay near, remain with, stay close~, stay~, be with~, keep them company, with~, accompany*~",
    "walks-off": (
        "leave, leaves, leaving, left~, walk away, walks away, go away, move away, run away, abandon*, let~, lets~, exit*~, quit*~, "
        "stop*~, out~, depart*~, keep~, keeps~, allow*~, skip*~, drop*~, log out~, sign out~"
    ),
    "taken-off": "remove, removes, removed, removing, take off, takes off, taken off, peel off~, take out~, pull~, remov*~, clear*~, delet*~, eras*~, discard*~",
    "left-on": (
        "leave, leaves, leaving, keep, keeps, kept, keeping, hold*~, stay*~, maintain*~, wear*~, save*~, remain*~, "
        "retain*~, store*~, preserv*~, still~, always~, let~, lets~, allow*~, stop~, rest~, continue~, skip~, unless~, except~, only~, archiv*~"
    ),
    "dim-light": "dim light, dim lights, dim lighting, low light, soft light, dim~, dark*~, subdued~, softly lit, lamp~",
    "bright-light": "bright light, bright lights, strong light, bright~, sunlight~, well lit~, brighter~, light~, glare~, intense~, harsh~, flash*~",
    "slightly-so": "slightly, somewhat, a little~, a bit~, mildly~, mild~, light~, lightly~, minor~, barely~, fairly~, rather~, kind of~, small~",
    "very-so": (
        "very, extremely, really~, highly~, so~, too~, quite~, strongly~, severe*~, greatly~, much~, serious*~, deep*~, "
        "all~, well~, especially~, particularly~, quick*~, most~, incredibl*~, more~, badly~, heav*~, just~, totally~, "
        "completely~, exact*~, super~, tiny~, huge~, close*~, tightly~, extra~, fully~, intense*~, high~, considerabl*~, significant*~"
    ),
    "little-of": (
        "little protection, little effect, little benefit, little evidence, little risk, little pain, very little, offers little, "
        "little or no, little~, few~, low~, limited~, small~, less~, not much~, weak~, poor*~, minimal~, hardly~, bit~, not very~, rare*~, soon~"
    ),
    "plenty-of": (
        "more~, much~, lot~, lots~, many~, plenty, great*~, high*~, large*~, over~, longer~, most~, further~, extra~, "
        "additional~, strong*~, good~, better~, very~, too~, any~, anymore~, no~, other~, well~, plus~, increas*~, other than~"
    ),
    "what-causes": "the cause, a cause, main cause, cause of, causes of, was the cause, is the cause, cause*~, reason*~, because~, due~, responsible~, led~, trigger*~, source*~",
    "what-follows": (
        "consequence*, result*~, effect*~, outcome*~, impact*~, affect*~, follow*~, accordingly~, therefore~, thus~, hence~, so~, "
        "lead*~, aftermath, consequent*~, implication*~, penalt*~, cost*~"
    ),
    "signs-out": "sign out, signs out, signed out, signing out, log out, log off, logout, sign off~, exit~, quit~, disconnect*~, leave~",
    "signs-paper": "sign~, signs~, signed~, signing~, signature*~, sign the, sign this, sign here, sign up~, sign in~, signal*~",
    "saves-file": (
        "save and, save changes, save your, save the, save file, save as, save draft, save this, save my, save~, saves~, saved~, saving~, "
        "record*~, store*~, register*~, checked~"
    ),
    "saves-money": "save money, saves money, save on, save up, saving*~, econom*, cost*~, money~, price*~, energy~, power~, cheap*~, spend*~, screen saver~",
    "goes-on": "and continue, continue to the, continue with, click continue, continu*~, keep~, go on~, carry on~, next~, proceed*~, resum*~, still~, follow*~",
    "leaves-it": "quit*, exit*, leave~, leaves~, leaving~, left~, close*~, abort*~, stop*~, discharg*~, out~, end~, kill*~, out of~, off~, part~, depart*~, let~",
    "your-place": "near you, close to you, your home, at your place, in your area, your~, you~, around you~, home~",
    "our-place": "near us, our~, us~, we~, let’s~, my~, ours~, home~",
    "in-canada": "canada, canada’s, canadian, canadians, national*~, country~, health canada, north america*~, statistics canada",
    "in-the-states": "united states, u s, us~, usa, american*, states~, north america*~, america",
    "in-france": "france, french~, paris~",
    "in-england": "england, english~, britain, british~, united kingdom, uk, london~",
    "ontario": "ontario, ontario’s, ontarian*, ontarians, ohip~, on~",
    "quebec": "quebec*, québec*, quebecers, quebecer~, ramq~, qc~",
    "british-columbia": "british columbia, british columbians, b c, bc, bc’s, vancouver*~",
    "alberta": "alberta, alberta’s, albertan*, ab~",
    "manitoba": "manitoba, manitoba’s, manitoban*, mb~",
    "saskatchewan": "saskatchewan, saskatchewan’s, sk~",
    "nova-scotia": "nova scotia, nova scotia’s, nova scotian*, ns~",
    "new-brunswick": "new brunswick, new brunswick’s, new brunswickers, nb~",
    "newfoundland": "newfoundland*, labrador~, nl~",
    "yukon": "yukon, yukon’s, yt~",
    "nunavut": "nunavut, nunavut’s, nu~",
    "tea-drink": "tea, teas, herbal tea*, teabag*, infusion*~",
    "coffee-drink": "coffee, coffees, café~, caf*~, espresso, latte*",
    "day-before-it": "the day before, the night before, the evening before, day before, eve~, night before, before~, ahead~, prior~",
    "day-after-it": "the day after, the next day, the following day, day after, next morning, morning after, next~, following~, after~, tomorrow~, later~",
    "grows-stronger": "get stronger, gets stronger, become stronger, becomes stronger, getting stronger, strengthen*~, stronger~, build*~, increas*~",
    "grows-weaker": "get weaker, gets weaker, become weaker, becomes weaker, getting weaker, weaken*~, weak*~, los*~, declin*~, fail*~, lower*~, attenuat*~, live~",
    "covered-by-plan": "is covered, are covered, be covered, fully covered, covered by, covered~, cover*~, pays for~, pay for~, insured~, reimburs*~",
    "not-covered": "not covered, not be covered, not been covered, uncovered~, not cover~, uninsured, out of pocket, not pay~, not insured~, without coverage",
    "with-food": "with food, with a meal, with meals, with or without~, after eating~, after a meal~, after meals~, with supper, with breakfast, full stomach~, at mealtimes~, with~",
    "without-food": "without food, empty stomach, on an empty, fasting, before eating~, before meals~, before a meal~, between meals~, no food~, not eat~, fast~, with or without~, hungry~, without~",
    "passes-to-others": "pass it on, passed on, pass on, pass it to, spread to others, spread it to, give it to others, infect*~, spread*~, transmi*~, contagious~, pass*~",
    "caught-from-others": "catch it from, catch it, caught from, catch*~, caught~, get it from~, infected by~, got it from~, contract*~",
    "lives-alone": "live alone, lives alone, living alone, live by yourself, alone~, on your own~",
    "lives-with-others": "live with, lives with, living with, share a home~, lived with, with~, together~",
    "many-times": "repeatedly, over and over, several times, again and again, many times, more than once, multiple times~, again~, repeat*~, often~, times~, twice~, keeps~, frequent*~",
    "just-once": "once, one time, a single time, single~, one~, first~, another~, each time~, every time~, whenever~, a time~, at a time~, per~, time~",
    "on-both-sides": "both sides, on both sides, either side~, each side~, both~, two~, sides~, bilateral*, all~",
    "on-one-side": "one side, on one side, either side~, one~, side~, single~, unilateral*, half~",
    "registered-nurse": "registered nurse*, rn, rns, nurse*~",
    "practical-nurse": "practical nurse*, lpn, rpn~, lpns, licensed practical, auxiliary, nurse’s aide*, assistant*~",
    "carbon-monoxide": "carbon monoxide, monoxide",
    "carbon-dioxide": "carbon dioxide, dioxide, co~",
    "reliever-puffer": "reliever*, rescue, quick relief, rescue inhaler*, emergency~, relief~",
    "controller-puffer": "controller*, maintenance, preventer*, control~, controls~, prevent*~, daily~, upkeep~, interview*~, maintain*~",
    "regular-pop": "regular pop, regular soft drink*, regular soda*, regular~, sugary~",
    "diet-pop": "diet pop, diet soda*, diet drink*, diet soft drink*, diet cola*, diet~, sugar free, zero~, light~, lite~, artificially sweetened, diets, dietary~",
    "breast-milk": "breast milk, breastmilk, mother’s milk, human milk, breast*~, maternal~, milk~",
    "cow-milk": "cow’s milk, cow milk, cows milk, cow*, dairy~, animal~",
    "fit-of-epilepsy": "seizure*, convulsion*, convuls*~, epilep*, fit~, fits~, shak*~",
    "heart-attack-side": "heart attack*, cardiac arrest*, heart~, cardiac*~, infarct*~, chest~",
    "sight-test": "eye test*, eye exam*, vision test*, sight test*, vision~, eye*~, visual*~, sight*~, see~, blind*~",
    "hearing-test": "hearing test*, hearing exam*, hearing loss, hearing~, hear~, ear~, ears~, audit*~, audio*~",
    "that-very-day": "same day, that day, right away, immediately, today, at once, same-day~, day~, urgent*~, now~, promptly~",
    "some-other-day": "next visit, next appointment, next time, later~, next~, following~, another~, soon~, upcoming~, coming~",
    "on-full-stomach": "full stomach, after eating, after a meal, with food~, after meals, with meals~, after~, with~",
    "on-empty-stomach": "empty stomach, fasting, before eating, without food, fast~, fasted, not eat~, nothing to eat~, no food~, before~, hungry~",
    "not-yet": "not yet, yet to be, has yet, not been~, yet~, still~, until~, not~, never~, no~, un~",
    "long-since": "already, long since, now~, since~, ever~, before~, previous*~, past~, earlier~, once~, prior~, recent*~, just~, have~, has~, had~, exist*~",
    "on-purpose": "on purpose, intentionally, deliberate*, intentional*, voluntar*~, willful*, knowing*~",
    "by-mistake": "by mistake, by accident, accidental*, unintentional*, inadvertent*, error*~, wrong*~, mistake*~, mistaken*~, fault*~",
    "with-help": "with help, with someone’s help, with assistance, helped by~, help*~, assist*~",
    "on-ones-own": "on your own, by yourself, without help, unaided, alone~, yourself~, own~, independent*~, self~",
    "full-term": "full term, at term, born on time, term~, due date~",
    "too-soon-born": "premature*, preterm, too early~, early~, born early",
    "lying-down": "lie down, lying down, lies down, flat on, on your back~, in bed~, lie~, lying~, sleep*~, bed~, flat~, long~",
    "standing-up": "stand up, standing up, stands up, upright, stand~, standing~, sit up~, on your feet~, get up~, up~",
    "at-rest": "at rest, while resting, resting, rest~, rests~, relax*~, break~, still~, remain*~",
    "while-moving": "when moving, during exercise, with exercise, during activity, while exercising, exercis*~, activ*~, exert*~, effort*~, moving~, strain*~, try~, attempt*~",
    "safe-to-do": "is safe, are safe, safe to, it is safe, safely, safe~, not dangerous~, no danger~, no risk~, harmless~, secure*~, not harmful~",
    "risky-to-do": "is dangerous, are dangerous, not safe, unsafe, danger*, risk*~, hazard*~, harm*~, threat*~",
    "but-not-them": "but not, except*, excluding, other than, not~, without~, no~, nor~",
    "them-too": "as well as, and~, also~, too~, along with, in addition~, plus~, including~, both~, together with~, like~, so~",
    "good-of-it": "benefit*, advantage*~, effect*~, improv*~, better~, work*~, good~",
    "ill-of-it": "side effect*, adverse*, unwanted*, harm*~, reaction*~, effect*~, toxic*~",
    "never-ever": "never, never ever, at no time, under no circumstances~, not ever~, no~, not~, always~, nor~, any~, nobody~",
    "not-often": "not often, not always, rarely, seldom, hardly ever, not usually, not too~, not all the time, not necessarily, infrequent*~, unlikely~, rare~, uncommon~, little~, sometimes~, not everyone~, not every~, do not over~, too much~, too many~, too~, only~, few~, sparingly~, limit*~, less~, occasional*~",
    "at-that-time": "during, within, throughout, at the first, when you book, when booking, at the time of, while~, when~, in~, over~, as soon as~",
    "after-that": (
        "after*, follow*~, once~, later~, since~, post*~, next~, then~, past~, when~, as soon as~, upon~, having~, finish*~, "
        "subsequent*~, gone~, behind~, second~, another~, recover*~, last~, until~, wears off~, from~, end*~, complet*~, previous*~"
    ),
    "before-that": (
        "before*, until~, till~, prior~, by~, first~, ahead~, early~, earlier~, advance~, ago~, pre*~, unless~, without~, "
        "lead*~, sooner~, eve~, within~, forward~, deadline~, than~, later~, up to~, least~, wait*~, only~, initial*~, delay*~, ready~, "
        "last~, expir*~, under~, old~, takes~, take~, so that~"
    ),
    "book-it": "book an, book your, book a, make an appointment, schedule your, schedule an, schedule a, refill, renew my, renew your, renew, confirm, confirm your, request a, request an, book~",
    "call-it-off": "cancel*, call off, undo~, void*~, abort*~, withdraw*~, revok*~, discard*~, revers*~, no longer~, reset*~, annul*~",
    "pay-it": "pay my, pay your, pay the, pay this, pay~, pays~, payment*~, paid~",
    "contest-it": "dispute*, contest*, challeng*~, appeal*~, question*~, object*~, oppos*~",
    "upload-it": "upload*, send~, attach*~",
    "download-it": "download*, get~, import*~",
    "my-own": "my, i, mine, myself, me~, we~, our~, your~, us~",
    "somebody-elses": "he, she, his, her, they~, their~, them~, it~, its~, one~, people~, person~, patient*~, child*~, doctor*~, who~, someone~",
    "as-prescribed": "as prescribed, as directed, exactly as, as instructed, as told~, prescribed~, directed~",
    "as-one-likes": "as you like, as you wish, as needed, as you feel~, whenever you~, if you want~, any way~, as often as~, as desired, as much as~, needed~",
    "gives-birth-to": "give birth, gives birth, giving birth, gave birth, childbirth, labour~, birth*~, deliver*~",
    "loses-pregnancy": "miscarr*, lose the pregnancy, loss of pregnancy, pregnancy loss, stillb*~, abort*~, loss~, los*~",
    "asks-for": "ask for, asks for, request a, request an, request the, apply for, applies for, request~, requests~, ask~",
    "turns-away": "refus*, declin*, reject*, turn down, deny, denie*, denial*~, not accept~, opt out~, cancel*~, waiv*~",
    "in-the-fridge": "in the fridge, in the refrigerator, in a fridge, refrigerat*, fridge~",
    "in-the-freezer": "freezer*, deep freeze",
    "forbids-it": "do not, don’t, never, no more than, must not, should not~",
    "urges-it": "do not avoid, don’t avoid, do not hesitate~, never avoid, keep~, continue~",
    "before-eclampsia": "preeclampsia, pre eclampsia",
    "eclampsia": "eclampsia",
    "generic-drug": "generic*",
    "of-the-genes": "genetic*, gene, genes, dna~, hereditary~",
    "brings-about": "cause, causes, caused, causing, provok*, trigger*, lead to, leads to, bring on, brings on",
    "heads-off": "prevent*, avert*, ward off, wards off, avoid*~, stop*~, protect*~",
    "seeks-help": "seek help, seeks help, seeking help, seek care, ask for help, asks for help, look for help, reach out for help",
    "offers-help": "offer help, offers help, offer support, give help, provide help, provides help, help*~, support*~",
    "takes-away": "remove, removes, removing, take away, get rid of, throw out, throw away, dispose of, discard*, take out~, off~",
    "keeps-there": "keep*, store, stores, stored, storing, leave*~, left~, retain*",
    "skips-it": "skip, skips, skipping, omit, omits",
    "doubles-it": "double, doubles, doubling, twice~, two~",
    "is-required": "required, mandatory, compulsory, obligatory",
    "is-advised": "recommended, advised, suggested, advisable",
    "stays-on-line": "stay on the line, hold the line, remain on the line, stays on the line",
    "hangs-up": "hang up, hangs up, hanging up, hung up",
    "asks-them": "ask, asks, asking, asked",
    "tells-them": "tell, tells, telling, told, inform, informs, informed, informing, let them know~, mention*~, report*~, say~, says~, answer*~, repl*~",
    "against-will": "against your will, against their will, without consent, without your consent, involuntar*",
    "with-consent": "with your consent, with their consent, voluntar*, willingly",
    "in-its-place": "instead of, in place of, rather than, instead~, replac*~",
    "besides-it": "in addition to, on top of, as well as~, along with~, besides~",
    "while-on-it": "while you take, while taking, while you are on, while you are taking, during treatment, during your treatment, while using",
    "once-off-it": "after treatment, after your treatment, after you stop, once treatment ends",
    "brings-back": "bring back, brings back, bring the trauma back, reactivat*, rekindl*, reviv*",
    "calms-down": "soothe*, soothing, calm*, ease, eases~, reliev*~",
    "draft-form": "draft, drafts, provisional*, interim~, preliminary~",
    "final-form": "final~, finali*, definitive*",
    "in-community": "in the community, community settings, in community settings, in community~",
    "in-hospital": "in hospital~, in hospitals~, hospital*~, inpatient*",
    "blunts-it": "blunt, blunts, blunting, dampen*, weaken*, lessen*~, dull*~",
    "heightens-it": "heighten*, enhanc*, strengthen*, boost*, amplif*, increas*~",
    "waits-till": "until, till",
    "right-from": "as soon as, once~, from~, as of, starting~, the moment~, after~, when~",
    "shut-down": "closed, closes, close~, shut, shuts, not available~, suspended",
    "on-offer": "open~, available~, offered, on offer, operating, running~, provided~",
    "-": "have the right, has the right",
}
"""What phrases say, each with those that may say it; those without ~ surely do."""
