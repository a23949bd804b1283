"""The words of French for deeds and states, of which a translation must not say the contrary."""

from __future__ import annotations

CONCEPTS = {
    "stores-it": (
        "conservez, conserver, enregistrez, enregistrer, sauvegardez, sauvegarder, conserv*~, enregistr*~, "
        "sauvegard*~, gard*~, stock*~, entrepos*~, archiv*~, consign*~, not*~, inscri*~, mett*~, rang*~, "
        "mémoris*~, économis*~, épargn*~, réserv*~, sauv*~"
    ),
    "erases-it": "effac*, supprim*, élimin*~, retir*~, enlev*~, vid*~, détrui*~",
    "at-all-times": (
        "toujours, en tout temps, tout le temps, tout*~, tous~, chaque*~, constam*~, systémat*~, sans cesse~, "
        "sans arrêt~, permanence*~, continu*~, jamais~, quel que~, régul*~, sans interruption~, demeur*~, rest*~, "
        "gard*~"
    ),
    "now-and-again": (
        "parfois, de temps en temps, à l’ occasion, occasionnellement, quelquefois, de temps à autre, par "
        "moments, peut~, peuvent~, pourr*~, arriv*~, certain*~, souvent~, rare*~, possib*~, quelques~"
    ),
    "moves-off": (
        "éloignez, éloigner, éloignent, reculez, reculer, éloign*~, recul*~, quitt*~, écart*~, loin~, distan*~, "
        "évit*~, part*~, pas~, ne~, n’~, hors~, retir*~, sort*~, dégag*~, dépass*~, espac*~"
    ),
    "draws-near": (
        "approchez, approcher, approchent, rapprochez, rapprocher, rapprochent, avancez vers, avancer vers, "
        "approch*~, rapproch*~, près~, proche*~, rejoi*~"
    ),
    "signs-up": "abonnez, abonner, abonn*~, inscri*~, souscri*~, adhér*~, joign*~",
    "opts-out": "désabonn*, désinscri*, annul*~, cess*~, retir*~",
    "switches-on": (
        "activez, activer, allumez, allumer, activ*~, allum*~, autoris*~, permet*~, mett*~, ouvr*~, branch*~, "
        "démarr*~, enclench*~, donn*~"
    ),
    "switches-off": "désactiv*, coup*~, ferm*~, éteign*~, étein*~, neutralis*~, bloqu*~, arrêt*~",
    "is-charged": "charg*~, recharg*~, plein*~, branch*~",
    "is-drained": "déchargé, déchargée, déchargés, déchargées, se décharge, se déchargent, plat~, faible*~, vid*~",
    "scrolls-down": "vers le bas~, en bas~, ci dessous~, plus bas~, bas*~, suit*~, suivan*~, parcour*~, défil*~",
    "scrolls-up": "vers le haut, haut*~, dessus~, début~",
    "ticks-box": "coch*~, sélect*~, chois*~, choix~",
    "clears-box": "décoch*, désélection*, effac*~",
    "takes-in": (
        "absorbe, absorbent, absorber, absorb*~, résorb*~, assimil*~, imbib*~, capt*~, amorti*~, retien*~, "
        "reten*~, pénètr*~, passe*~"
    ),
    "gets-rid": (
        "élimine, éliminent, rejette, rejettent, excrèt*, évacue, évacuent, élimin*~, évacu*~, rejet*~, débarrass*~"
    ),
    "rejects-it": (
        "rejette, rejettent, rejeter, rejet*~, rejett*~, refus*~, repous*~, repouss*~, écart*~, déni*~, exclu*~"
    ),
    "tolerates-it": (
        "tolère, tolèrent, accepte, acceptent, accepté, acceptée, acceptés, acceptées, acceptation, tolér*~, "
        "accept*~, approuv*~"
    ),
    "stirs-up": (
        "stimule, stimulent, stimuler, stimulez, stimulant, renforce, renforcent, renforcer, stimul*~, renforc*~, "
        "augment*~, accr*~, excit*~, activ*~, ouvr*~, favoris*~, encourag*~, aiguis*~, dynamis*~"
    ),
    "holds-down": (
        "supprime, suppriment, supprimer, inhibe, inhibent, inhiber, coupe l’ appétit, coupent l’ appétit, "
        "affaiblit, affaiblissent, affaiblir, supprim*~, inhib*~, coup*~, frein*~, affaibl*~, bloqu*~, déprim*~, "
        "immunosuppr*~, rédui*~, diminu*~, faib*~"
    ),
    "turned-away": (
        "loin~, éloign*~, écart*~, oppos*~, dist*~, abri*~, autre*~, dos~, pas~, ne~, n’~, hors~, évit*~, "
        "retir*~, enlev*~, détourn*~, quitt*~, protég*~"
    ),
    "turned-towards": "vers votre, vers vos, vers le, vers la, vers l’, vers les, vers vous, vers~",
    "tenses-up": (
        "contractez, contracte, contractent, contracter, serrez, crispez, contract*~, serr*~, crisp*~, tend*~, "
        "resserr*~, raid*~, rétréc*~, rétréci*~, ferm*~, spasm*~"
    ),
    "lets-loose": (
        "relâche, relâchent, relâchez, relâcher, détend, détendent, détendez, détendre, décontract*, relaxe, "
        "relaxent, relaxez, desserr*, relâch*~, détent*~, repos*~, relax*~, calm*~"
    ),
    "heals-up": (
        "guéri*~, cicatris*~, consolid*~, soud*~, ressoud*~, répar*~, rétabli*~, soign*~, ferm*~, remi*~, "
        "remet*~, amélior*~, saine*~"
    ),
    "gets-hurt": (
        "s’ infecte, s’ infectent, s’ est infecté, s’ est infectée, s’ est fracturé, s’ est cassé, s’ est "
        "affaibli, s’ est rouverte, infect*~, fractur*~, cass*~"
    ),
    "is-clogged": (
        "bloquez, bloquer, obstruez, obstruer, bouchez, boucher, obstrue, obstruent, bloqu*~, bouch*~, obstru*~, "
        "encombr*~, congest*~, engorg*~, coinc*~, blocage*~"
    ),
    "is-cleared": (
        "dégagé, dégagée, dégagés, dégagées, débloqué, débloquée, débouché, débouchée, dégag*~, libér*~, "
        "débloqu*~, débouch*~, ouvr*~, vid*~, nettoy*~"
    ),
    "unbearable-so": (
        "insupportable, insupportables, intolérable, intolérables, insupport*~, intolér*~, pas~, atroce*~, ne~"
    ),
    "bearable-so": "supportable, supportables, tolérable, tolérables, support*~, tolér*~",
    "still-limb": "immobil*~, calme*~, tranquill*~, pas~, ne~, sans~, fixe*~, stable*~",
    "moves-limb": "bougez, remuez, marchez, boug*~, remu*~, march*~",
    "keeps-breath": "reten*~, retien*~, bloqu*~, apné*~, suspend*~, arrêt*~, coup*~",
    "lets-breath": (
        "expirez, soufflez, relâchez votre souffle, relâchez votre respiration, respirez, expir*~, souffl*~, respir*~"
    ),
    "melts-away": "dissou*~, dissol*~, fond*~, dilu*~, délay*~, désagrég*~",
    "swallowed-so": "avalez, croquez, mâchez, aval*~, croqu*~, mâch*~, pren*~",
    "puts-pressure": "exerc*~, appliqu*~, appuy*~, maint*~, press*~, comprim*~, fai*~, mett*~, gard*~",
    "lifts-pressure": (
        "relâchez la pression, relâcher la pression, cessez la pression, diminuez la pression, réduisez la "
        "pression, relâch*~, soulag*~"
    ),
    "takes-up-again": (
        "reprise du travail, retour au travail, retourner au travail, repr*~, retour*~, recommenc*~, reven*~, "
        "revien*~, retrouv*~, remet*~, rétabl*~, réintég*~, redevien*~, poursui*~, continu*~, rentr*~"
    ),
    "leaves-off": (
        "cessez, cesser, suspendez, suspendre, interrompez, interrompre, arrêt de travail, arrêts de travail, "
        "cessation, cess*~, arrêt*~, suspen*~, interr*~, congé*~, abandon*~"
    ),
    "pays-heed": "respect*~, suiv*~, observ*~, conform*~, compte~, appliqu*~, plie*~, écout*~, honor*~",
    "pays-no-heed": (
        "ignorez, ignorer, contestez, transgress*, enfreign*, bafou*, méprisez, ignor*~, contest*~, viol*~"
    ),
    "gives-praise": (
        "félicitez, féliciter, félicite, récompensez, récompenser, récompense, félicit*~, compliment*~, "
        "encourag*~, récompens*~, lou*~, valoris*~, applaud*~, soulign*~, gratifi*~"
    ),
    "gives-blame": (
        "punissez, punir, punit, grondez, gronder, réprimand*, critiquez, critiquer, blâmez, blâmer, humiliez, "
        "punit*~, punition*~, gronde*~, critiqu*~, blâm*~, reproch*~"
    ),
    "stands-by": "sout*~, appuy*~, aid*~, accompagn*~, épaul*~, soutien*~, support*~, encourag*~, entour*~",
    "lets-down": (
        "abandonnez, abandonner, laissez tomber, laisser tomber, délaiss*, négligez, négliger, abandon*~, néglig*~"
    ),
    "serves-there": "serv*~, service*~, milit*~",
    "deserts-it": "déserté, désertée, désertés, déserter, désertent, déserteur, déserteurs, désert*~",
    "kept-secret": "secret*~, confident*~, privé*~, taire~, tai*~, discr*~, pas~, protég*~, ne~, n’~, jamais~",
    "made-known": (
        "révél*, divulgu*, ébruit*, rendu public, rendus publics, dites à tous, publiez, publi*~, communiqu*~, partag*~"
    ),
    "bears-it-out": (
        "confirme, confirment, confirmé, confirmée, corrobore, corroborent, appu*~, étay*~, sout*~, soutien*~, "
        "confirm*~, corrobor*~, milit*~, favor*~, plaid*~, justifi*~, démontr*~, montr*~, support*~, aid*~"
    ),
    "gainsays-it": (
        "contredit, contredisent, contredire, réfute, réfutent, réfuté, réfutée, infirme, infirment, infirmé, "
        "infirmée, dément, démentent, contredi*~, réfut*~, infirmer~, contrai*~"
    ),
    "much-used": (
        "très utilisé, très utilisée, souvent utilisé, souvent utilisée, couramment utilisé, couramment utilisée, "
        "largement utilisé, largement utilisée, bien connu, bien connue, très répandu, très répandue, large*~, "
        "répand*~, couram*~, beaucoup~, souvent~, fréq*~, génér*~, grand*~, très~, bien~, courant*~, populaire*~"
    ),
    "little-used": (
        "peu utilisé, peu utilisée, peu utilisés, peu utilisées, rarement utilisé, rarement utilisée, rarement "
        "utilisés, peu employé, peu employée, peu répandu, peu répandue, peu connu, peu connue, peu courant, peu "
        "courante, peu~, rarement~, rare*~"
    ),
    "late-stage": (
        "stade avancé, tardif, tardive, tardifs, tardives, avanc*~, tard*~, évolu*~, fin~, termin*~, final*~, "
        "dernier*~, dernière*~, perfectionn*~, progress*~, précoce*~"
    ),
    "early-stage": "précoce, précoces, débutant, débutante, tôt~, début*~, initial*~, prématur*~",
    "grows-smaller": (
        "rapetisse, rapetissent, rétrécit, rétrécissent, rapetiss*~, diminu*~, rédui*~, rétréc*~, régress*~, "
        "petit*~, contract*~, ratatin*~, recroque*~, moins~, résorb*~, baiss*~"
    ),
    "grows-bigger": (
        "grossi, grossit, grossissent, grossir, a grandi, agrandi, agrandie, agrandit, agrandissent, a augmenté, "
        "ont augmenté, gross*~, grand*~, enfl*~, élarg*~, augment*~, volum*~"
    ),
    "spreads-out": (
        "étend*~, propag*~, répand*~, transm*~, gagn*~, diffus*~, irradi*~, dissémin*~, dispers*~, contag*~, "
        "métasta*~, répart*~, atteint*~"
    ),
    "dies-out": (
        "disparaît, disparaissent, a disparu, ont disparu, a diminué, ont diminué, s’ estompe, s’ estompent, "
        "dispar*~, diminu*~, régress*~"
    ),
    "came-to-stop": "cess*~, arrêt*~, fin*~, termin*~, interromp*~, suspend*~, stopp*~, abandonn*~, plus~",
    "came-again": (
        "a repris, ont repris, reprend, reprennent, a recommencé, recommence, recommencent, repr*~, recommenc*~"
    ),
    "faints-so": (
        "perd connaissance, perdu connaissance, perdre connaissance, perd*~, perte*~, évanoui*~, inconscien*~, "
        "malaise*~, syncope*~, sans connaissance~"
    ),
    "comes-round": (
        "a repris connaissance, ont repris connaissance, a repris conscience, reprend connaissance, repris "
        "connaissance, reprendre connaissance, reprenne connaissance, reprend conscience, repris conscience, "
        "reprendre conscience, revient à lui, revient à elle, repr*~"
    ),
    "lives-on": (
        "survit, survivent, a survécu, ont survécu, survivra, survivront, surviv*~, survéc*~, rescap*~, vivant*~, "
        "vie~, vivr*~"
    ),
    "passes-away": (
        "est mort, est morte, sont morts, sont mortes, mourra, mourront, mourir, décède, décèdent, est décédé, "
        "est décédée, sont décédés, meurt, meurent, mor*~, déc*~"
    ),
    "sent-out": "sort*~, extérieur*~, extraverti*~",
    "comes-in": "entrant, entrants, entr*~",
    "rises-in-order": "croissant, croissante, ascendant, augment*~",
    "falls-in-order": "décroissant, décroissante, descendant, diminu*~",
    "alters-visit": "chang*~, modif*~, déplac*~, report*~, remet*~, reprogram*~, annul*~",
    "confirms-it": "confirmer, confirmez, confirm*~, vérif*~",
    "cap-off": (
        "retirez, retirer, enlevez, enlever, ôtez, ôter, enlev*~, retir*~, ôt*~, dévis*~, débouch*~, "
        "décapuchonn*~, ouvr*~, détach*~, sort*~, supprim*~, décoll*~, élimin*~, dégag*~"
    ),
    "put-back": (
        "remettez, remettre, replacez, replacer, remet*~, replac*~, rebouch*~, referm*~, repos*~, mett*~, rang*~, "
        "ramen*~, ferm*~"
    ),
    "plugs-in": "branchez, brancher, branché, branchée, branch*~, connect*~, raccord*~, charge*~, rebranch*~",
    "unplugs": "débranch*, déconnect*~",
    "thins-out": (
        "éclaircit, éclaircissent, fluidifie, fluidifient, éclairc*~, fluidifi*~, clair*~, anticoag*~, aminci*~, "
        "minc*~, dilu*~, allong*~, délay*~, dissou*~, mélang*~"
    ),
    "thickens": (
        "épaissi, épaissit, épaississent, épaissir, coagule, coagulent, concentrez, concentrer le, épais*~, "
        "coagul*~, concentr*~"
    ),
    "soothes": "calm*~, apais*~, rassur*~, réconfort*~, tranquill*~, consol*~, détend*~, serein*~, soulag*~, adouc*~",
    "upsets": (
        "excitez, exciter, effrayez, effrayer, inquiétez, inquiéter, énervez, énerver, affolez, affoler, agitez "
        "votre, agitez l’ enfant, paniquez, excit*~, effray*~, inquiét*~, énerv*~"
    ),
    "urges-on": (
        "encouragez, encourager, incitez, inciter, encourag*~, incit*~, invit*~, amen*~, favoris*~, motiv*~, "
        "aid*~, pouss*~, stimul*~, engag*~, promouv*~, laiss*~, perm*~, autoris*~, attend*~, donn*~, rassur*~, "
        "félicit*~, accord*~"
    ),
    "keeps-back": (
        "empêchez, empêcher, dissuad*, découragez, décourager, interdisez, interdire, défendez à, empêch*~, "
        "décourag*~, interdi*~"
    ),
    "is-guarded": (
        "protégé, protégée, protégés, protégées, protég*~, protec*~, abri*~, confident*~, sauvegard*~, couver*~, "
        "sûr*~, sécur*~"
    ),
    "is-exposed": (
        "menacé, menacée, menacés, menacées, exposé, exposée, exposés, exposées, en danger, compromis, menac*~, "
        "expos*~, vulnér*~"
    ),
    "more-fat": "lait entier, entier*~",
    "skimmed": "écrémé, écrémée, maigre*~, allégé*~",
    "salt-free": "sans~, non~, peu~, hypo*~, désod*~, nature~",
    "salted-so": "salé, salée, salés, salées, sucré, sucrée, sucrés, sucrées, sel~, sucre~",
    "speeds-heart": "vite~, rapid*~, accél*~, embal*~, précipit*~, fort*~, palpit*~, débat*~, tachy*~, batt*~, bat~",
    "slows-heart": "ralentit, ralentissent, lentement, bat moins vite, lent*~, ralent*~, brady*~",
    "has-feeling": "sensib*~, doul*~, endolor*~",
    "has-none": "insensible, insensibles, engourdi, engourdie, engourdis, engourdies, engourd*~, insensib*~",
    "keeps-promise": "ten*~, respect*~, gard*~, présent*~, allez~, conserv*~, maint*~, honor*~",
    "breaks-it": "manquez, manquer, rompez, annulez, ratez, sautez, manqu*~, annul*~, rat*~, saut*~",
    "comes-first-so": (
        "plus important, plus importante, plus importants, plus importantes, primordial, primordiale, plus "
        "important*~, important*~, priorit*~, premi*~, princip*~, essent*~, surtout~, major*~"
    ),
    "comes-last-so": (
        "moins important, moins importante, moins importants, moins importantes, secondaire, secondaires, "
        "accessoire, second*~, moins~"
    ),
    "gives-rise": (
        "causer, causent, provoque, provoquent, provoquer, entraîne, entraînent, déclenche, déclenchent, "
        "déclencher, caus*~, provoqu*~, entraîn*~, déclench*~, men*~, mèn*~, occasion*~, donn*~, résult*~, "
        "engendr*~, suscit*~, produi*~, rend*~, aggrav*~, crée*~, créer~, conséquen*~, conduis*~, condui*~, "
        "fai*~, aboutir*~, amen*~, favoris*~, attribu*~, due*~, dû~"
    ),
    "guards-from": (
        "prévenir, prévient, préviennent, prévenez, éviter, évite, évitent, empêche, empêchent, empêcher, "
        "prévent*~, protèg*~, protég*~"
    ),
}
"""What words and phrases say, each with those that may say it; those without ~ surely do."""
