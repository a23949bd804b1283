"""The words of French for how much, how surely, from when and until when something is said, and of who does what."""

from __future__ import annotations

SENT_TO_READER = ", ".join(
    f"vous {state} {sent}*~"
    for state in ("est", "sont", "sera", "seront", "soit", "soient")
    for sent in ("envoyé", "expédié", "transmis", "remis")
)
"""What is sent to the reader, the reader receives."""

CONCEPTS = {
    "more-so": (
        "plus, davantage, meilleur*, mieux, supérieur*, accru*, accéler*~, augment*~, amélior*~, très~, "
        "trop~, majeur*~, aîné*~, élevé*~, surtout~, beaucoup~, pire*~, encore~, facilit*~, renforc*~, "
        "premier*~, moins bien~, moins cher*~, ancien*~, plusieurs~, autre*~, simpl*~, rapproch*~, vieux~, "
        "vieille*~"
    ),
    "less-so": (
        "moins strict*, moins sévère*, moins exigeant*, moins grand*, moins long*, moins élevé*, moins fort*, moins grave*, moins vite, moins rapide*, moins facile*, moins ancien*, moins âgé*, moins solide*, moins sûr*, "
        "moins clair*, moins utile*, moins efficace*, moins simple*, moins souvent, moins tôt, "
        "moins propre*, moins proche*, moins riche*, moins courant*, moins fréquent*, moins probable*, "
        "plus court*~, plus lent*~, plus faible*~, plus petit*~, plus bas*~, plus jeune*~, plus récent*~, "
        "plus difficile*~, plus rare*~, plus lég*~, plus mince*~, plus étroit*~, moins~, inférieur*~, "
        "moindre*~, diminu*~, rédui*~, baiss*~, rare*~, peu~, pas aussi~, pas si~, abaiss*~, faible*~, "
        "pas trop~, mal~, lent*~, plus limité*~, plus restreint*~, plus fragile*~, plus incertain*~, "
        "plus modeste*~, plus mal~"
    ),
    "until-side": (
        "jusqu’ à, jusqu’ au, jusqu’ aux, jusqu’ en, jusqu’ ici, jusqu’*~, d’ ici~, avant~, tant~, "
        "le temps~, attend*~, au plus~, maxim*~, atteind*~, en attendant~"
    ),
    "starting-side": (
        "à partir de, à partir du, à partir des, à partir d’, à compter d*, dès~, depuis~, commenc*~, "
        "débu*~, après~, une fois~, plus tard~, lors*~, ensuite~, suite~, désormais~, quand~, premier*~, "
        "entr*~, puis~"
    ),
    "local-hour": "heure locale, heures locales, local*~, heure d’ ici~",
    "eastern-hour": "heure de l’ est, heure avancée de l’ est, heure normale de l’ est, he~, hae~, hne~",
    "pacific-hour": "heure du pacifique, pacifique~, hp~",
    "mountain-hour": "heure des rocheuses, rocheuses~, hr~",
    "central-hour": "heure du centre, centr*~, hc~",
    "atlantic-hour": "heure de l’ atlantique, atlantique~, ha~",
    "working-days": "jour ouvrable, jours ouvrables, jours ouvrés, ouvrabl*~, travail~, semaine~, lundi~, ouvr*~",
    "days-off": "jour férié, jours fériés, férié, fériés, congé*~, vacance*~, ferm*~, fêt*~",
    "within-the-week": (
        "en semaine, jours de semaine, jour de semaine, la semaine~, du lundi~, lundi*~, jours ouvrables~, "
        "jour ouvrable~, semaine*~, ouvrable*~"
    ),
    "weekend-time": (
        "en fin de semaine, la fin de semaine, les fins de semaine, fin de semaine, fins de semaine, "
        "samedi*~, dimanche*~"
    ),
    "on-the-spot": (
        "sur place, sur les lieux, ici~, là~, en personne~, présent*~, place~, lieu*~, y~, local*~, "
        "établissement*~, clinique*~, même~"
    ),
    "at-a-distance": (
        "à distance, télésanté, virtuel*, virtuellement, en ligne, téléphon*~, vidéo*~, loin~, éloign*~, "
        "écart*~, distance*~, hors~, recul*~, internet~"
    ),
    "emerging-side": (
        "émergent*, préliminaire*, spéculati*, naissant*~, nouve*~, incertain*~, faible*~, limité*~, "
        "mitigé*~, partagé*~, contradictoire*~, peu~, début*~, encore~, insuffis*~, récent*~, hypothé*~, "
        "divis*~, inégal*~, inconnu*~, manqu*~, variab*~"
    ),
    "established-side": (
        "bien établi*, bien établies, solides, solide, concluant*, établie, établies, démontré*, prouvé*, "
        "éprouvé*, établi~, établis~, confirm*~, fort*~, ferme*~, sûr*~, certain*~, bon*~, clair*~, prouv*~, "
        "convaincant*~, démontr*~"
    ),
    "likely-side": (
        "probablement, sans doute~, vraisemblablement, probable*~, risque*~, possib*~, général*~, "
        "habituel*~, souvent~, susceptible*~, sans~, tendance~"
    ),
    "surely-side": (
        "certainement, sûrement, assurément, à coup sûr, sans aucun doute, immanquablement, certain*~, "
        "sûr*~, toujours~, évidemment~, forcément~, bien~, va~, jamais~, oui~"
    ),
    "supposed-side": (
        "hypothèse*, spéculation*, opinion*, avis~, théorie*~, supposition*~, suppos*~, idée*~, "
        "point de vue~, pourr*~, selon~, crois*~, pens*~"
    ),
    "fact-side": (
        "le fait est, un fait, un fait établi, des faits, fait*~, vrai*~, vérité*~, réalité*~, effet~, prouv*~, réel*~"
    ),
    "in-the-past": (
        "dans le passé, par le passé, autrefois, jadis, passé*~, déjà~, avant~, antérieur*~, antécédent*~, "
        "auparavant~, eu~, été~, ancien*~, avez~, précéd*~, a~, ont~, jamais~"
    ),
    "in-the-future": (
        "à l’ avenir, dans l’ avenir, avenir, futur*, plus tard~, prochain*~, désormais~, dorénavant~, "
        "ultérieur*~, aura*~, sera*~, venir~, nouveau~, suite~, encore~"
    ),
    "afterwards": (
        "ensuite, par la suite, puis, après~, suiv*~, plus tard~, une fois~, suite~, alors~, dès~, "
        "subséquent*~, au bout~, ultérieur*~, enfin~, et~, depuis~, passé*~, là~, prochain*~, ce moment~"
    ),
    "beforehand": (
        "auparavant, au préalable, préalablement, d’ avance, à l’ avance, préalable*~, d’ abord~, avant~, "
        "premier*~, déjà~, tôt~, précéd*~, antérieur*~, commenc*~, dès~, premi*~"
    ),
    "is-needed": (
        "il faut, sur présentation~, sur~, condition*~, il vous faut, besoin, nécessaire, nécessaires, "
        "exige*~, exig*~, requi*~, oblig*~, doi*~, faut~, faud*~, nécessit*~, falloir~, demand*~, "
        "il en faut~, compt*~, indispens*~, impos*~, seul*~"
    ),
    "is-allowed": (
        "est permis, est permise, est autorisé*, sont permis, sont permises, sont autorisé*, permis*~, "
        "autoris*~, perme*~, droit~, peut~, peuvent~, pouv*~, pourr*~, légal*~, interd*~, laiss*~, puiss*~, "
        "possib*~, admis*~, consent*~, licite*~"
    ),
    "is-useful": (
        "est utile, sont utiles, est pratique, serait utile, utile*~, util*~, aid*~, serv*~, sert~, bon*~, "
        "pratique*~, bienfait*~, bénéf*~, vaut~, avantag*~, recommand*~, conseil*~, devr*~"
    ),
    "blocks-it": (
        "bloque, bloquent, bloquer, bloqué*, bloqu*~, inhib*, empêch*~, arrêt*~, frein*~, antagonist*~, "
        "ferm*~, supprim*~, rédui*~, retien*~, fait obstacle~, entrav*~"
    ),
    "activates-it": (
        "active, activent, activer, activé*, stimule*, stimulent, activ*~, stimul*~, déclench*~, amorc*~, "
        "agit~, allum*~, libér*~, provoqu*~, renforc*~, mett*~"
    ),
    "shields-it": (
        "protège*, protéger, protég*~, protec*~, préserv*~, défen*~, prévien*~, préven*~, immunis*~, abri*~, "
        "contre~, évit*~, sûr*~, sécur*~, sauv*~"
    ),
    "threatens-it": (
        "menace, menacent, menacer, menac*~, danger*~, risque*~, mett*~, mortel*~, expos*~, péril*~, vie~, grave*~"
    ),
    "way-in": (
        "porte d’ entrée, portes d’ entrée, entrée*~, accès~, accueil~, point de contact~, point d’ accès~, "
        "premier*~, entr*~, porte*~, guichet*~"
    ),
    "way-out": "porte de sortie, portes de sortie, sortie*~, sort*~, issue*~, congé*~, départ*~",
    "back-again": (
        "retour*~, revien*~, reven*~, rentr*~, retour, au retour, maison~, chez~, nouveau~, domicile~, "
        "rend*~, remet*~, renvo*~, suite~"
    ),
    "setting-out": (
        "départ, départs, au départ, partir~, part*~, quitt*~, début*~, commenc*~, premier*~, avant~, sort*~, initial*~"
    ),
    "in-the-course": (
        "pendant, durant, au cours, tout au long, lors~, dans~, tandis~, lorsqu*~, quand~, alors~, en~, "
        "chaque~, tant~, sous~, d’ ici~, avant~, au moment~, suiv*~, au bout~, toute~, période~, fois~, "
        "temps~, chez~, cours~, moment~, heures~, au plus~"
    ),
    "once-past": "après, suite à, par la suite~, une fois~, ensuite~, puis~, plus tard~, suiv*~",
    "very-same-day": (
        "jour même, même jour, journée même, journée*~, jour~, jours~, aujourd’~, immédiat*~, sans tarder~, "
        "tout de suite~, rapidement~"
    ),
    "very-same-night": "nuit même, même nuit, soir même~, nuit*~, nocturne*~",
    "went-down": (
        "baiss*, diminu*, rédui*, recul*, abaiss*, chut*, descend*, perte*, moins~, faible*~, tomb*~, "
        "perd*~, fléchi*~, bas*~, déclin*~, inférieur*~, atténu*~, amoindr*~, défavor*~"
    ),
    "went-up": (
        "s’ accroît, s’ accroissent, augmente, augmentent, monte, montent, grimpe*, a monté, ont monté, a augmenté, ont augmenté, a relevé, ont relevé, hausse, hausses, a accru, "
        "ont accru, augment*~, mont*~, accr*~, relev*~, élev*~"
    ),
    "so-then": (
        "donc, par conséquent, en conséquence, ainsi~, alors~, aussi~, c’ est pourquoi~, pour que~, "
        "pour qu’~, afin~, tellement~, tant~, de sorte~, dès lors~, voilà pourquoi~, c’ est pour~, "
        "de façon~, résultat~, d’ où~, ce qui~, pour cela~, pour cette~, jusqu’~"
    ),
    "however-so": (
        "toutefois, cependant, pourtant, néanmoins, mais~, quand même~, tout de même~, or~, par contre~, "
        "en revanche~, bien que~, même si~, malgré~, sans~, sauf~, tandis~, seulement~, quoique~, "
        "d’ autre part~, reste~, autre*~, plutôt~"
    ),
    "because-so": (
        "parce que, parce qu’, puisque, puisqu’, en raison de, en raison d’, en raison du, en raison des, "
        "grâce à, grâce au, grâce aux, à cause de, à cause du, à cause d’, par~, car~, étant donné~, vu~, "
        "comme~, en effet~, caus*~, raison*~, pour~, dû~, due~, dus~, suite~, lié*~, attribu*~, vien*~, "
        "permet*~"
    ),
    "in-spite-so": (
        "malgré, en dépit de, en dépit d’, bien que, bien qu’, quoique, même si, même s’, même lorsqu*~, "
        "même quand~, même~, mais~, sans~, quand bien~, toutefois~, cependant~, pourtant~, peu importe~, "
        "sauf~, tout en~, quel*~"
    ),
    "if-so": (
        "si, s’~, en cas de, en cas d’, lorsque~, lorsqu’~, quand~, à condition~, pourvu~, dès~, selon~, "
        "où~, sinon~, sauf~, au besoin~, cas~, tant~, dont~, advenant~, une fois~, chez~, moins~, "
        "autrement~, ce que~, quel*~, ayant~, suffit~, face~, à moins~, ceux~, celles~, personnes~, "
        "concern*~, oui~, est-ce~, devant~, à la vue~"
    ),
    "single-one": (
        "seul, seule, seuls, seules, unique*, simple*~, exclusiv*~, uniquement~, seulement~, célibataire*~, n’ importe~, chaque~, "
        "individuel*~, même~, moindre*~, un à un~, une à une~, un par~"
    ),
    "first-one": "première, premier, premières, premiers, initial*~, premièrement~",
    "double-one": "double, doubles, doublé*, deux~",
    "called-off": (
        "annul*, supprim*~, décommand*~, résili*~, contremand*~, désist*~, lieu~, retir*~, désinscri*~, invalid*~, fin~"
    ),
    "put-off": "reporté, reportée, reportés, reportées, remis~, remise~, retard*~, différ*~, repouss*~",
    "cuts-it-down": (
        "rédui*, diminu*, baiss*, abaiss*, moins~, atténu*~, limit*~, allég*~, amoindr*~, faible*~, "
        "restrei*~, coup*~, ramen*~, soulag*~, réduct*~, protég*~, protèg*~, ralenti*~, calm*~, apais*~, "
        "prév*~, aid*~"
    ),
    "does-away": "élimine, éliminent, éliminer, éliminera, élimin*~, supprim*~",
    "hundreds-of": "centaines, centaine~, cent*~",
    "thousands-of": "milliers, millier~, mille~",
    "dozens-of": "dizaines, douzaines, dizaine~, douzaine~",
    "millions-of": "millions, million~",
    "billions-of": "milliards, milliard~",
    "still-so": "encore, toujours, demeur*~, rest*~, en cours~, continu*~, même~, persist*~, depuis~, tout*~",
    "no-more-so": (
        "ne * plus, n’ * plus, ne * * plus, n’ * * plus, ne * plus que~, n’ * plus que~, ne * pas plus~, "
        "n’ * pas plus~, plus~, ne~, n’~, cess*~, ancien*~, fini~, termin*~, sans~, jamais~, disparu*~, pas~"
    ),
    "recent-so": (
        "récemment, récent*, dernièrement, depuis peu, nouve*~, vien*~, dernier*~, dernièr*~, actuel*~, "
        "moderne*~, neuf~, neuve*~, tout juste~, à jour~"
    ),
    "long-ago-so": (
        "il y a longtemps, il y a des années, il y a belle lurette, de longue date~, longtemps~, ancien*~, "
        "il y a~, autrefois~, vieux~, vieille*~, jadis~, passé*~, depuis~"
    ),
    "possible-so": (
        "possible, possibles, possib*~, peut~, peuvent~, pouv*~, pourr*~, éventuel*~, envisage*~, "
        "potentiel*~, susceptib*~, faisable*~, permet*~, permis~"
    ),
    "impossible-so": (
        "impossible*, impossibilité, pas possible, peut~, peuvent~, pouv*~, pu~, incapab*~, aucun*~, jamais~, ne~, n’~"
    ),
    "certain-so": "est certain, sont certains, est certaine, sont certaines, certain*~, sûr*~, assuré*~, assurément~",
    "uncertain-so": (
        "incertain*, incertitude*, pas certain*, pas sûr*, dout*~, inconnu*~, flou*~, ignor*~, pas clair*~, "
        "ne~, n’~, peu clair*~, hésit*~, imprévis*~, mal~"
    ),
    "enough-so": (
        "suffisant*, suffisamment, assez, suffi*~, adéquat*~, adapté*~, bien~, satisfais*~, largement~, "
        "abond*~, approprié*~, bon~, bonne~"
    ),
    "not-enough-so": (
        "insuffisant*, insuffisamment, pas assez, pas suffisamment, pas suffisant*, trop peu, insuffis*~, "
        "manqu*~, peu~, faible*~, pénurie*~, carenc*~, défaill*~, inadéquat*~, inadapt*~, mal~, ne~, n’~, "
        "sous~, médiocr*~, mauvais*~, limit*~"
    ),
    "useful-so": (
        "utile*, bénéfique*, utilement, aid*~, bienfait*~, bon*~, précieu*~, profit*~, avantag*~, serv*~, "
        "sert~, util*~, pratique*~, favorab*~, bénéf*~, efficac*~"
    ),
    "harmful-so": (
        "nuisible*, néfaste*, nocif*, nocive*, nui*~, dommage*~, tort~, dang*~, mal~, toxi*~, blesser~, "
        "endommag*~, délétère*~, préjudic*~, mauvais*~, indésirab*~"
    ),
    "helps-to": (
        "aid*, contribu*~, favoris*~, permet*~, facilit*~, utile*~, soutien*~, secour*~, assist*~, appuy*~, "
        "serv*~, sert~, afin~, pour~, accompagn*~, avantag*~"
    ),
    "keeps-from": (
        "empêch*, nui*~, gên*~, frein*~, entrav*~, prévien*~, préven*~, évit*~, bloqu*~, ne~, n’~, "
        "difficil*~, contre~, sans~, perturb*~, protég*~, protèg*~"
    ),
    "prevents-so": (
        "préven*, prévien*, empêch*, évit*, protég*~, protèg*~, limit*~, rédui*~, contre~, lutt*~, frein*~, "
        "bloqu*~, cess*~, parer~, exclu*~, dissuad*~, ne~, n’~, écart*~"
    ),
    "causes-so": (
        "cause, causent, causer, causé*, provoqu*, entraîn*, déclench*, caus*~, produi*~, donn*~, dû~, due~, "
        "dus~, dues~, engendr*~, induit~, induir*~, suscit*~, occasionn*~, à cause~, responsab*~, résult*~, "
        "raison~, mèn*~, amèn*~, origin*~, créer~, fait~, font~, vien*~, suite~, condui*~"
    ),
    "asks-it": (
        "demand*, interrog*, pos*~, renseign*~, consult*~, parl*~, inform*~, vérifi*~, pri*~, sollicit*~, "
        "réclam*~, invit*~, questionn*~, adress*~, voyez~, sach*~, faites~, dites~, commun*~"
    ),
    "answers-it": "répond*, répons*, répliqu*, donn*~, rappel*~, réag*~",
    "sends-it": (
        f"{SENT_TO_READER}, "
        "envo*, expédi*, transm*~, post*~, achemin*~, soumet*~, soumi*~, parven*~, parvien*~, adress*~, "
        "remett*~, remi*~, fai*~, livr*~, communiqu*~, écri*~, dirig*~, orient*~, retourn*~, renvo*~, "
        "texto*~, diffus*~, présent*~, fourni*~, mett*~, mis~, mise~, courriel*~, déploy*~, dépêch*~"
    ),
    "receives-it": (
        f"{SENT_TO_READER}, "
        "reçoi*, reçu*, recev*, réception*~, obten*~, obtien*~, accept*~, accueil*~, bénéfici*~, touch*~, "
        "parvien*~, parven*~, prend*~, pris*~, destinat*~, admi*~, rec*~"
    ),
    "in-person-so": (
        "en personne, en présence, présentiel, sur place~, face~, rencontr*~, vis~, clinique~, déplac*~, "
        "physique*~, réel*~"
    ),
    "remote-so": (
        "à distance, virtuel*, en ligne, par vidéo, télésanté, télémédecine, par téléphone~, télé*~, "
        "vidéo*~, appel*~, web~, loin~, éloign*~, internet~, électron*~, distan*~, écran*~"
    ),
    "is-included-so": (
        "est couvert*, sont couvert*, couvert*~, couvr*~, rembours*~, inclu*~, compris*~, pay*~, pai*~, "
        "pris*~, prise~, prend*~, assur*~, protég*~, vis*~"
    ),
    "is-excluded-so": (
        "est exclu*, sont exclu*, exclu, exclue, exclus, exclues, exclu*~, non couvert*, pas couvert*, hors~, sauf~, ne~, n’~, sans~, "
        "exception*~, écart*~, inadmiss*~, non~, frais~"
    ),
    "patient-so": (
        "patient*, malade*~, personne*~, client*~, cas~, gens~, usag*~, sujet*~, ceux~, celles~, "
        "participant*~, elle~, elles~, il~, ils~, vous~, hospitalis*~, atteint*~, bénéficiaire*~, quelqu*~, "
        "individu*~, autre*~, eux~, leur*~, lui~, chacun*~, on~, bless*~, intéress*~, répondant*~"
    ),
    "physician-so": (
        "médecin*, docteur*~, praticien*~, clinicien*~, médic*~, spécialiste*~, psychiatre*~, chirurg*~, "
        "soignant*~, prescri*~, généraliste*~, professionnel*~"
    ),
    "nurse-so": "infirmi*, infirmièr*, soignant*~, personnel~",
    "other-thing-so": (
        "un autre, une autre, d’ autres, l’ autre~, les autres, des autres, aux autres, autre*~, nouve*~, "
        "différent*~, second*~, deuxième*~, encore~, plus~, supplément*~, prochain*~, neuf~, neuve*~, "
        "suivant*~, ailleurs~, autrement~, autrui~, l’ un~, l’ une~, remplac*~, chang*~"
    ),
    "same-thing-so": (
        "constant*~, d’ une semaine à l’ autre~, d’ un jour à l’ autre~, le même, la même, les mêmes, du même, au même, même*~, identiq*~, égal*~, aussi~, pareil*~, "
        "semblab*~, autant~, ensemble~, simultan*~, analog*~, équival*~, un seul~, une seule~, commun*~, "
        "comme~, tel*~, également~, idem~, encore~, ci~, cet~, cette~, ce~, ces~, ainsi~"
    ),
    "older-folk": (
        "personnes âgées, aînés, aînées, aîné*~, âgé*~, vieux~, vieil*~, gériatr*~, grands parents~, "
        "ancien*~, troisième âge"
    ),
    "young-folk": "jeunes, jeune*~, adolesc*~, enfant*~, jeunesse~, étudi*~, mineur*~, élève*~",
    "both-so": (
        "les deux, tous les deux, toutes les deux, tous deux, toutes deux, deux~, et~, ainsi~, chacun*~, "
        "chaque~, aussi~, à la fois~, tant~, autant~, aussi bien~, double*~, mutuel*~, tout~, toute~, tous~, "
        "toutes~, leur*~, ensemble~, que~, ni~, bilat*~"
    ),
    "either-so": (
        "un des deux, une des deux, l’ un des deux, l’ une des deux, l’ un ou l’ autre, l’ une ou l’ autre, "
        "n’ importe lequel, n’ importe laquelle, l’ un~, l’ une~, un~, une~, soit~, ou~, lequel~, laquelle~"
    ),
    "skip-over": "sautez, sauter, saut*~, omett*~, omet*~, omis*~, laiss*~, pass*~, manqu*~",
    "take-now": "prenez, prendre, prend*~, pris*~, prise~, avalez~, utilis*~, administr*~, consomm*~, suiv*~, faites~",
    "together-so": (
        "ensemble, conjoint*~, commun*~, même*~, réuni*~, group*~, avec~, simultan*~, deux~, tous~, toutes~, "
        "mutuel*~, unis~, unir~, collecti*~, entre~, joint*~, combin*~, accompagn*~, à plusieurs~, se~, s’~"
    ),
    "apart-so": (
        "séparés, séparées, séparément, chacun de son côté, sépar*~, part~, distinct*~, seul*~, "
        "individuel*~, isol*~, divorc*~, différent*~, éloign*~, distan*~, autre*~, écart*~"
    ),
    "come-back": (
        "revien*, revenu*, revenir, reviendr*, réapparaî*, réapparu*, récidiv*~, de retour, retour*~, "
        "rechut*~, reven*~, repren*~, repris*~, rentr*~, remont*~, encore~, recommenc*~, re*~"
    ),
    "gone-by": (
        "disparu*, disparaî*, disparai*, parti~, partie~, passé*~, pass*~, fini*~, termin*~, n’ * plus~, "
        "ne * plus~, résor*~, dissip*~, estomp*~, écoul*~, plus~, quitt*~, éliminé*~, parti*~, cess*~, "
        "arrêt*~, fin*~, guéri*~, évapor*~"
    ),
    "agree-so": (
        "s’ entend*, d’ accord, concord*, accord*~, accept*~, consen*~, convien*~, convenu*~, s’ accord*, "
        "entente*~, approuv*~, unanim*~, cohéren*~, veut~, veulent~, voulez~, convenir~, engag*~"
    ),
    "disagree-so": (
        "désaccord*, pas d’ accord, divis*~, contest*~, diverg*~, contred*~, ne~, n’~, oppos*~, différ*~, "
        "refus*~, conteste*~, partag*~, litig*~"
    ),
    "sparing-so": (
        "avec modération, avec parcimonie, parcimonieusement, peu~, petit*~, modér*~, moins~, légèr*~, "
        "sobre*~, ménag*~, prudemment~, limit*~"
    ),
    "lavish-so": (
        "abondamment, abondance, généreusement, à volonté, beaucoup~, abondant*~, larg*~, ampl*~, bien~, "
        "grand*~, amplement~, copieu*~, bonne~, suffi*~, plein*~, nombreu*~, fort*~"
    ),
    "limited-so": (
        "limité*, restreint*, rare*~, peu~, mince*~, faible*~, maigre*~, réduit*~, insuffis*~, manqu*~, "
        "borné*~, petit*~, limit*~, quelques~"
    ),
    "abundant-so": (
        "abondant*, abonde*, nombreu*~, étendu*~, ample*~, riche*~, vaste*~, beaucoup~, grand*~, large*~, "
        "considérab*~, amplement~, suffi*~, approfond*~, élevé*~"
    ),
    "downtown-so": "centre ville, centr*~",
    "suburb-so": "banlieue*, périphér*~, couronne~, extérieur*~, environs~",
    "in-order": (
        "fonctionn*, march*~, opérationnel*~, servi*~, util*~, travaill*~, agi*~, efficac*~, réussi*~, "
        "roul*~, exécut*~, sert~"
    ),
    "out-of-order": (
        "en panne, hors service, brisé*, cassé*~, défectu*~, panne*~, ne~, n’~, défaill*~, tomb*~, bris*~, "
        "abîm*~, endommag*~, interromp*~, échou*~"
    ),
    "enters-it": (
        "entrez, entrer, entrent, entré*, entrée~, rentr*~, pénètr*~, pénétr*~, saisi*~, accéd*~, accèd*~, "
        "inscri*~, intégr*~, dans~, tap*~, introdui*~, franchi*~"
    ),
    "leaves-place": "quitt*, sortez, sortir, sortent, sort*~, part*~, laiss*~, évacu*~, hors~, éloign*~, congé~, all*~",
    "holds-it": (
        "retenez, retenir, retien*, tenez, tenir, maintenez, maintenir, appuyez, appuyer, appuy*~, gard*~, "
        "press*~, serr*~, maint*~, tien*~, ten*~, enfonc*~, cliqu*~, immobil*~, pince*~"
    ),
    "lets-go": "relâch*, lâch*, libér*~, détend*~, desserr*~, laiss*~, sorti*~, diffus*~, publi*~, dégag*~, émi*~",
    "costs-nothing": "coût* rien, gratuit*~, gratis~, sans frais~, rien~, aucun*~",
    "costs-a-lot": (
        "coûte cher, coûtent cher, cher~, chère~, chères~, chers~, coûteu*, onéreu*, dispendieu*, élevé*~, prix~"
    ),
    "board-org": (
        "commission*, conseil*~, cnesst~, wsib~, wcb~, organisme*~, régime*~, caisse*~, bureau*~, comité*~, "
        "tribunal*~, office*~, instance*~, autorité*~, bord~, tableau*~, planche*~, carte*~, elle~, "
        "administrat*~, csst~"
    ),
    "the-most-so": (
        "le plus, la plus, les plus, au plus~, plus~, maxim*~, meilleur*~, surtout~, principa*~, majeur*~, "
        "premier*~, prioritair*~, majorité~, plupart~, pire*~, mieux~, essentiel*~, davantage~, suprême*~, "
        "record*~, particuli*~, notamment~, dernier*~"
    ),
    "the-least-so": (
        "le moins, la moins, les moins, minim*~, moindre*~, au moins~, du moins~, à tout le moins~, moins~, "
        "le plus bas*~, la plus basse~, les plus bas*~, le plus faible*~, la plus faible*~, "
        "les plus faible*~, le plus petit*~, la plus petite~, les plus petit*~, le plus court*~, "
        "la plus courte~, les plus court*~, le plus jeune*~, la plus jeune*~, les plus jeune*~, "
        "le plus léger~, la plus légère~, les plus lég*~, le plus récent*~, le plus tôt~, le plus lent*~, "
        "le plus rare*~, plus faible*~, plus petit*~, plus bas*~, plus court*~"
    ),
    "city-so": "ville, villes, municipal*, localité~, urbain*~, local*~, endroit~, ici~",
    "province-so": "province, provinces, provincial*, région*~",
    "country-so": "pays, national*, nation*~, canada~, canadien*~, fédéral*~",
    "ptsd-so": "stress post traumatique, tspt, ssp~, traum*~, stress~, post traum*~",
    "anxiety-so": "anxiété, anxieux, anxieuse, anxieuses, angoiss*~, inquiét*~, nerveu*~, peur*~, panique~",
    "depression-so": "dépression, dépressi*~, déprim*~, humeur~",
    "general-so": "général, générale, générales, généraux, globa*~, généralement~, vaste*~",
    "detailed-so": "détaillé*, en détail, précis*~, détail*~, complet*~, complète*~, approfondi*~, exact*~, particuli*~",
    "pulse-so": "pouls, fréquence cardiaque, rythme cardiaque, battement*, cœur~, cardiaque*~",
    "temperature-so": "température*, fièvre*~, chaleur~, thermom*~",
    "bp-so": "tension artérielle, pression artérielle, tension~, pression~",
    "appeal-so": (
        "contest*, appel*~, révis*~, oppos*~, recours~, faites appel, interjet*, porter~, demand*~, "
        "examin*~, réexamen*~"
    ),
    "accepts-so": "accept*, accord*~, approuv*~, consen*~, convenir~, admett*~, accueil*~, reconn*~",
    "harms-self": (
        "vous faire du mal, se faire du mal, vous blesser, se blesser, vous faire mal, se faire mal, "
        "automutil*, mutil*~, mal~, bless*~"
    ),
    "harms-others": (
        "du mal à quelqu’ un, mal à quelqu’ un, du mal à d’ autres, du mal aux autres, blesser quelqu’ un, "
        "blesser d’ autres, blesser les autres, mal~, bless*~, nui*~"
    ),
    "combines-so": (
        "combin*, associ*, alli*~, jumel*~, jumelle*~, ajout*~, avec~, et~, mélang*~, conjugu*~, uni*~, "
        "joint*~, ensemble~"
    ),
    "replaces-so": "remplac*, substitu*, au lieu~, à la place~, chang*~, échang*~, relay*~, suppl*~",
    "tells-so": (
        "dites, dire, disent, dis~, dit~, mentionn*~, signal*~, inform*~, avis*~, indiqu*~, expliqu*~, "
        "parl*~, précis*~, annonc*~, racont*~, faites~, prévenez~, confi*~, donn*~, avert*~, demand*~, "
        "décri*~"
    ),
    "shows-up": (
        "apparu*, apparai*, apparaî*, survien*~, surven*~, commenc*~, manifest*~, sembl*~, présent*~, "
        "produi*~, vien*~, déclar*~, début*~, figur*~, aurait~, paraî*~, parai*~, émerg*~"
    ),
    "shared-room": "chambre* partagée*, chambre* à deux, chambre* semi privée*, partag*~, à deux lits~, semi privé*~, à plusieurs~, commun*~",
    "private-room": "chambre* individuelle*, chambre* privée*, chambre* particulière*, chambre* seule*, chambre* à un lit, individuel*~, privé*~, seul*~",
    "price-cut": "rabais, ristourne*, réduction*~, rédui*~, remise*~, escompte*~, diminu*~, baiss*~, subvention*~, aide*~, moins~",
    "price-rise": "majoration*, surcoût*, supplément*~, hausse*~, augment*~, major*~, plus~, accr*~, additionnel*~, élev*~",
    "spreads-so": "s’ étend, s’ étendent, s’ étendre, s’ étendait, étend*~, propag*~, se répand*~, répand*~, gagn*~, agrandi*~, grossi*~, progress*~, aggrav*~",
    "fades-so": "s’ estompe, s’ estompent, s’ estomper, estomp*~, disparaî*, disparai*, disparu*~, pâli*~, atténu*~, diminu*~, régress*~, résor*~, mieux~, va~",
    "father-so": "père, pères, votre père, papa*~, parent*~",
    "grandfather-so": "grand père, grands pères, grand parent*~, grands parents~",
    "granddaughter-so": "petite fille, petites filles, petits enfants~",
    "daughter-in-law-so": "belle fille, belles filles, bru",
    "pending-so": "en attente, à l’ étude, en cours~, à l’ examen, examin*~, trait*~, étudi*~, attente~",
    "settled-so": "réglée, réglé, réglées, réglés, payée~, clos*~, approuv*~, résolu*~, termin*~, finalis*~, traité*~",
    "phones-so": "vous téléphonerons, vous appellerons, téléphon*~, appel*~, joindr*~, communiqu*~, contact*~",
    "writes-so": "vous écrirons, vous écrira, écri*~, courrier*~, lettre*~, courriel*~, post*~, communiqu*~, contact*~, text*~",
    "mri-scan": "irm, imagerie par résonance, résonance magnétique, remnographie*",
    "ct-scan": "tomodensitométr*, tdm, scanner*~, scanograph*, tomograph*~",
    "ultrasound-scan": "échograph*",
    "minor-degree": "minime*, mineur*, léger*~, légère*~, petit*~, faible*~, peu~, bénin*~",
    "moderate-degree": "modéré*, modérément, moyen*~",
    "not-both": "pas les deux, jamais les deux, non les deux, mais pas~, un seul~, une seule~, l’ un ou l’ autre~",
    "both-allowed": "ou les deux, les deux~",
    "excepting-so": "à l’ exception de, à l’ exception des, à l’ exception du, sauf, excepté, hormis, autre que, à part, sans~, exclu*~, hors~, mais pas~",
    "including-so": "y compris, incluant, ainsi que~, même~, avec~, dont~, compris~, également~, comme~, inclu*~",
    "is-result-so": "est le résultat, est causé*, sont causé*, est due, est dû, sont dus, est attribuable, résult*~, caus*~, découl*~, provoqu*~, entraîn*~, dû~, due~, conséquence~, parce~",
    "is-cause-so": "est la cause, est à l’ origine, sont la cause, sont à l’ origine, cause~, causent~, provoqu*~, entraîn*~, origine~, explique*~, raison~",
    "on-tongue": "sur la langue, dissoudre~, fondre~",
    "under-tongue": "sous la langue, sublingua*, dessous~",
    "new-each-time": "nouvelle aiguille, aiguille neuve, neuve*~, neuf*~, nouv*~, autre*~, différent*~, propre*~, chaque~, changez~",
    "same-each-time": "même aiguille, la même~, le même~, réutilis*~, même~",
}
"""What words and phrases say, each with those that may say it; those without ~ surely do."""
