"""The words of French for how much, how surely, from when and until when something is said."""

from __future__ import annotations

CONCEPTS = {
    "more-so": (
        "plus, davantage, meilleur*, mieux, supérieur*, accru*, accéler*~, augment*~, amélior*~, très~, "
        "trop~, majeur*~, aîné*~, élevé*~, surtout~, beaucoup~, pire*~, encore~, facilit*~, renforc*~, "
        "premier*~, moins bien~, moins cher*~, ancien*~, plusieurs~, autre*~, simpl*~, rapproch*~, vieux~, "
        "vieille*~"
    ),
    "less-so": (
        "moins vite, moins rapide*, moins facile*, moins ancien*, moins âgé*, moins solide*, moins sûr*, "
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
        "a monté, ont monté, a augmenté, ont augmenté, a relevé, ont relevé, hausse, hausses, a accru, "
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
}
"""What words and phrases say, each with those that may say it; those without ~ surely do."""
