"""The words of French for the concepts that all languages share, and for what limits a number."""

from __future__ import annotations

CONCEPTS = {
    "not": (
        "pas conforme, pas, jamais, aucun, aucune, aucuns, aucunes, nullement, sans, rien, nul besoin, nulle "
        "obligation, nul n’"
    ),
    "-": (
        "non plus, plus bas, plus haut, plus loin, plus tard, plus tôt, de plus, en plus, plus ou moins, plus "
        "rare*, plus lent*, au dessous, en dessous, au dessus, sans compter, au plus élevé, au plus bas, au plus "
        "tôt, au plus près"
    ),
    "half-not": (
        "inconnu*, incertain*, inefficac*, insuffis*, impossib*, inadmiss*, illég*, interd*, incapab*, incompl*, "
        "inappropri*, inadapt*, inaccept*, inutil*, irrég*, irrévers*, indispon*, inhabitu*, instab*, intolér*, "
        "sauf, sinon, contraire*, défaut, absence, absent*, manqu*, échou*, échec, échoue, empêch*, évit*, refus*, exclu*, "
        "cess*, arrêt*, peu, rarement, guère, au lieu, plutôt que, autre que, autrement, à moins, malgré, nul, "
        "nulle, contre indiqué*, déconseill*, proscri*, limité*, dépourvu*, exempt*, exception*, rejet*, "
        "injustifi*, à l’ extérieur, dehors, en dehors, sans danger, sans frais, sans tarder, sans délai, sans "
        "attendre, sans doute, sans cesse, sans rendez vous, non conforme, interromp*, abandon*, ne, n’, pas plus, "
        "pas moins, ni, n’ importe, n’ hésitez pas, peine, nul ou, faible ou nul, faible ou nulle, faibles ou "
        "nuls, faibles ou nulles, peu ou pas, pas ou peu, pas dépass*, pas excéd*, pas au delà, jamais dépass*, "
        "sans dépass*, sans excéd*, sans jamais dépasser, non, hors indication, hors autorisation"
    ),
    "off-label": "hors indication, hors autorisation, non conforme, pas conforme",
    "must!": (
        "doit, doivent, devez, obligatoire*, doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez "
        "jamais"
    ),
    "only!": "seulement, uniquement, exclusivement",
    "immediately!": "immédiatement, tout de suite, sans tarder, sur le champ",
    "never!": (
        "jamais, doit jamais, doivent jamais, devez jamais, faut jamais, devrait jamais, devraient jamais, sans "
        "jamais dépasser, jamais dépass*, peut jamais, peuvent jamais"
    ),
    "without": "sans, exempt*, dépourvu*, libre de, libres de, à l’ abri de, seul, seule, seuls, seules, hors",
    "with": "avec, en présence de, avec de la nourriture, avec un repas, avec les repas",
    "must": (
        "doit, doivent, devez, dois, devons, devra, devront, devrez, il faut, faut, faudra, faudrait, obligat*, "
        "obligé*, nécessaire*, nécessit*, exig*, requis*, requièr*, requiert, tenu de, tenus de, tenue de, "
        "impérati*, ayez, avoir besoin, a besoin, ont besoin, avez besoin, doit pas, doivent pas, devez pas, doit "
        "jamais, doivent jamais, devez jamais, oblige*, impos*, contrai*, indispensable*, essentiel*, vital*, "
        "devoir, primordial*, crucia*, veillez, assurez, obligatoire*, faut jamais"
    ),
    "may": (
        "peut, peuvent, pouvez, peux, pourrait, pourraient, pourriez, pourra, pourront, pourrez, pouvait, "
        "pouvaient, puisse, puissent, pouvoir, pouvant, pu, put, purent, possib*, éventuel*, peut être, "
        "susceptible*, risqu*, permet*, potentiel*, probable*, parfois, capable*, aurait, auraient, serait, "
        "seraient, droit de, droit d’, loisible, libre de, libres de, arriv*, pourr*, si, chance*, perme*, apte*, "
        "avoir lieu, suffi*, suffit, peut pas, peuvent pas, pouvez pas, peut jamais, peuvent jamais"
    ),
    "should": (
        "devrait, devraient, devriez, recommand*, conseill*, préférable, vaut mieux, mieux vaut, faudrait, de "
        "préférence, idéalement, suggér*, il est bon, vaudrait mieux, devrait jamais, devraient jamais, devrait pas, "
        "devraient pas"
    ),
    "only": (
        "seulement, uniquement, exclusivement, seul, seule, seuls, seules, rien que, juste, simplement, que si, "
        "strictement, sauf, réservé*, limité*, à moins que, avant, jusqu’, un seul, une seule, simple, ne que, qu’ "
        "une, tant que, rien d’ autre, suffi*, suffit"
    ),
    "immediately": (
        "immédiat*, tout de suite, sans tarder, sans délai, sur le champ, dès maintenant, aussitôt, sans attendre, "
        "urgen*, maintenant, au plus vite, dès que possible, d’ urgence, immédiatement, attendez pas, attendre "
        "pas, attend pas, tarde*, agissez, de suite, attendre"
    ),
    "at-least": (
        "au moins, au minimum, minimum, minima*, ou plus, et plus, tout au moins, du moins, pas moins, à partir "
        "de, dès, minim*, ou davantage"
    ),
    "at-most": (
        "au plus, tout au plus, au maximum, maximum, maxima*, ou moins, et moins, jusqu’ à, jusqu’ au, jusqu’ aux, "
        "ne pas dépasser, pas dépass*, pas excéd*, sans dépass*, sans excéd*, pas plus, jusqu’, limit*, plafonn*, "
        "maxim*, dépass*, excéd*, ne dépasse"
    ),
    "increase": (
        "augment*, accroî*, accroiss*, accru*, hauss*, élève, élèvent, élever, s’ élev*, croiss*, croît, gain*, "
        "gagn*, intensifi*, à la hausse, de plus, doubl*, relev*, mont*, davantage, plus"
    ),
    "decrease": (
        "diminu*, rédui*, réduct*, baiss*, abaiss*, atténu*, recul*, décroî*, décroiss*, chut*, moindr*, "
        "amoindri*, à la baisse, de moins, ralenti*, raccourci*, moins, descend*, fond, tomb*"
    ),
    "more": (
        "plus, davantage, supérieur*, plus de, dépass*, supplémentaire*, excéd*, au delà, plus grand*, cm de plus, "
        "kg de plus, ans de plus, points de plus, heures de plus, jours de plus, mois de plus, minutes de plus, "
        "autre, autres, encore, semaines de plus, plus longtemps"
    ),
    "less": (
        "moins, moins de, inférieur*, moindre*, plus petit*, plus faible*, plus court*, plus bas, cm de moins, kg "
        "de moins, ans de moins, points de moins, heures de moins, jours de moins, mois de moins, minutes de "
        "moins, de moins, plus lent*, plus mince*, semaines de moins, moins longtemps"
    ),
    "high": (
        "plus grand*, plus élevé*, grand, grande, grands, grandes, haut, haute, hauts, hautes, élevé, élevée, "
        "élevés, élevées, fort, forte, forts, fortes, très grande, très élevée, grande certitude"
    ),
    "low": (
        "petit*, plus bas, plus faible*, plus petit*, bas, basse, basses, faible, faibles, très faible, faible "
        "certitude"
    ),
    "before": (
        "jusqu’, avant, préalable*, auparavant, avant de, avant que, avant d’, antérieur*, précéd*, préced*, d’ "
        "abord, d’ ici, au plus tard, déjà, à l’ avance, d’ avance, tôt, en attendant, tant que"
    ),
    "after": (
        "après midi, après, ensuite, suivant, suivi, suivie, à la suite, par la suite, une fois, dès, à l’ issue, "
        "postérieur*, ultérieur*, subséquen*, puis, au bout, plus tard, depuis, lorsqu*, quand, suiv*, passé, "
        "passée, fin, dans les, lendemain, dès que, issue, derrière, consécuti*, après le repas, après un repas, "
        "après les repas, après avoir mangé"
    ),
    "start": "commenc*, début*, démarr*, entrepr*, amorc*, entam*, lanc*, instaur*",
    "stop": "arrêt*, cess*, interromp*, interrupt*, abandon*, met fin, mettre fin, mettez fin",
    "improve": "amélior*, mieux, soulag*, rétabli*, progrès",
    "worsen": "aggrav*, empir*, détérior*, dégrad*, pire",
    "better": "mieux, meilleur*, supérieur*, amélior*",
    "worse": "pire, pires, aggrav*, moins bon, moins bonne, moins bien",
    "safe": "sûr, sûre, sûrs, sûres, sécurit*, sécuritaire*, sans danger, inoffensi*",
    "unsafe": "dangereu*, danger*, non sécuritaire, risqué*, moins sûr, moins sûre, moins sûrs, moins sûres, moins sécurit*",
    "effective": "efficac*",
    "ineffective": "inefficac*",
    "allow": "autoris*, permet*, permi*, approuv*, homologu*, légal*, légaux, admis*",
    "forbid": "interd*, proscri*, prohib*, illég*, défend*",
    "accept": "accept*, accord*, octro*, admis*",
    "refuse": "refus*, rejet*, déclin*",
    "include": "compr*, inclu*, y compris, contient, contiennent, contenir, englob*, comport*, couvr*, vis*",
    "exclude": "exclu*, sauf, excepté*, à l’ exception",
    "positive": "positi*",
    "negative": "négati*",
    "benefit": "bienfait*, avantag*, bénéfi*, bénéfice*, prestation*",
    "risk": "risqu*, danger*, méfait*",
    "mild": "léger*, légèr*, bénin*, bénign*, modeste*, plus légers, plus légères",
    "moderate": "modéré*",
    "severe": "grave*, sévère*, sérieu*, plus graves, plus grave",
    "acute": "aigu*",
    "chronic": "chronique*",
    "short": (
        "plus court*, court, courte, courts, courtes, bref, brève, brefs, brèves, brièvement, à court terme, moins "
        "longtemps"
    ),
    "long": "long, longue, longs, longues, longtemps, prolong*, à long terme, longuement, plus longtemps",
    "early": "tôt, précoce*, plus tôt, moins tard",
    "late": "tard, tardi*, ultérieur*, plus tard, dernier*",
    "fast": "rapid*, vite, prompt*, accélér*, hât*",
    "slow": "lent*, graduel*, progressi*, ralenti*",
    "always": "jour et nuit, toujours, en tout temps, chaque fois, systématiquement, dans tous les cas",
    "sometimes": "parfois, quelquefois, occasionnel*, à l’ occasion, de temps en temps, dans certains cas",
    "never": (
        "jamais, en aucun cas, aucun, aucune, pas, nul, personne, plus, doit jamais, doivent jamais, devez jamais, "
        "faut jamais, devrait jamais, devraient jamais, sans jamais dépasser, jamais dépass*, peut jamais, peuvent "
        "jamais"
    ),
    "common": "courant*, fréquent*, souvent, répandu*",
    "rare": "rare*, peu fréquent*, peu courant*, exceptionnel*",
    "all": "tout, toute, tous, toutes, chaque, chacun, chacune, entier, entière, ensemble, quiconque",
    "some": "certain, certaine, certains, certaines, quelques, plusieurs, quelque, quelqu’",
    "none": "aucun, aucune, nul, nulle, personne ne, personne n’",
    "likely": "probable, probablement, vraisemblabl*",
    "unlikely": "improbable*, peu probable, peu probables, invraisembl*",
    "adult": "adulte*, majeur*",
    "child": "enfant*, mineur*, jeune*, nourrisson*, pédiatr*",
    "woman": "femme*, fille, filles, féminin*",
    "man": "homme, hommes, garçon*, masculin*",
    "left": "gauche*",
    "right": "droite, droit",
    "morning": "matin*",
    "afternoon": "après midi",
    "evening": "soir*",
    "day": "jour, journée*",
    "night": "nuit*, nocturn*",
    "inhale": "inspir*, inhal*",
    "exhale": "expir*",
    "oral": "oral*, orau*, voie orale, bouche",
    "intravenous": "intravein*, i v, iv, dans une veine, par la veine",
    "intramuscular": "intramuscul*, i m, dans un muscle, dans le muscle",
    "nasal": "nasal*, nasau*, intranasal*",
    "subcutaneous": "sous cutané*, sous la peau",
    "response": "répon*",
    "remission": "rémission*",
    "relapse": "rechut*, récidiv*",
    "absolute": "absolu, absolue, absolus, absolues, absolument",
    "relative": "relati*",
    "hyper": ("hypertens*, hyperglyc*, hyperthyr*, hypertherm*, hyperkal*, hypernatr*, tachycard*, haute pression"),
    "hypo": "hypotens*, hypoglyc*, hypothyr*, hypotherm*, hypokal*, hyponatr*, bradycard*, basse pression",
    "agonist": "agoniste*",
    "antagonist": "antagoniste*",
    "publicly": "public, publique, publics, publiques, publiquement",
    "privately": "privé, privée, privés, privées",
    "open": "ouvert*, ouvr*",
    "closed": "fermé*, ferme, ferment",
    "inside": "intérieur*, dedans, à l’ intérieur, dans",
    "outside": "extérieur*, dehors, hors, à l’ extérieur, hors de",
    "upper": "supérieur*",
    "under": "inférieur*",
    "empty": "vide, vides, à jeun",
    "full": "plein, pleine, pleins, complet, complète, entièrement, pleinement",
    "hot": "chaud*, chaleur",
    "cold": "froid*",
    "strong": "fort, forte, forts, fortes, fortement, solide*, puissant*",
    "weak": "faible*, faiblement",
    "temporary": "temporair*, provisoir*",
    "permanent": "permanent*, définiti*",
    "first": (
        "premier, première, premiers, premières, abord, premi*, priorité, avant, initial*, début*, commenc*, d’ "
        "abord, premier trimestre"
    ),
    "last": "dernier, dernière, derniers, dernières, enfin, final*, dernier trimestre",
    "same": "même, mêmes, identique*, pareil*",
    "different": "différen*, diffèr*, autre, autres",
    "true": "vrai, vraie, vrais, vraies, exact*",
    "false": "faux, fausse, fausses, inexact*, erron*",
    "complete": "complet, complète, complets, complètes, complètement, entièrement",
    "partial": "partiel*",
    "near": "près, proche*, voisin*",
    "far": "loin, éloign*, lointain*",
    "free": "gratuit*, sans frais",
    "paid": "payant*, à vos frais, à ses frais",
    "call": "appel*, téléphon*, compos*",
    "text": "text*, message texte",
    "physician": "médecin*, docteur*",
    "nurse": "infirmi*",
    "pharmacist": "pharmacien*",
    "psychologist": "psychologue*",
    "placebo": "placebo*",
    "treatment": "traitement*, thérapie*, soins",
    "win": "gagn*",
    "lose": "perd*",
    "continue": "continu*, poursui*, maint*",
    "discontinue": "cess*, arrêt*, interromp*",
    "north": "nord*",
    "south": "sud*",
    "second-unit": "secondes",
    "minute-unit": "minute, minutes, minutes de plus, minutes de moins",
    "hour-unit": "heure, heures, horaire*, heures de plus, heures de moins, heures sur, h sur, heures d’ affilée",
    "day-unit": (
        "jour, jours, journée*, quotidien*, journalier*, lendemain, veille, aujourd’, jours de plus, jours de "
        "moins, jours sur, jour même, même jour, journée même, jour suivant, par jour"
    ),
    "week-unit": "semaine*, hebdomadaire*, quinzaine, semaines de plus, semaines de moins, par semaine",
    "month-unit": "mois, mensuel*, trimest*, mois de plus, mois de moins",
    "year-unit": "an, ans, année*, annuel*, ans de plus, ans de moins",
    "avoid": (
        "évit*, abst*, empêch*, prévenir, prévien*, protég*, protèg*, à l’ abri, loin, éloign*, fuy*, gard*, pas, "
        "devrait pas, devraient pas, doit pas, doivent pas, devez pas"
    ),
    "seek": "recherch*, privilégi*, cherch*",
    "then": "ensuite, puis, par la suite, après quoi, plus tard",
    "full-of": "plein de, pleine de, pleins de, pleines de, plein d’, pleine d’, rempli*, riche en",
    "most": "les plus, le plus, la plus, plupart, maximal*, maximum, plus graves, plus grave, plus légers",
    "least": "les moins, le moins, la moins, minimal*, moindre*",
    "gain": "gain*, gagn*, augment*, gain, gains",
    "loss": "perte*, perd*, recul*, baiss*, perte, pertes",
    "save": "épargn*, économis*, sauv*, gagn*",
    "spend": "dépens*, coût*",
    "sit": "assis*, assey*, assoi*, asseoir, redress*, droit",
    "lie": "allong*, couch*, étend*, à plat, à l’ horizontale",
    "stand": "debout, lev*",
    "appear": (
        "appar*, survien*, surgi*, surven*, manifest*, déclar*, début*, commenc*, fait*, font, développ*, "
        "apparition, apparaît, apparaissent"
    ),
    "disappear": "dispar*, dissip*, s’ estomp*, résor*, part, partent, parti",
    "during": "pendant, durant, au cours, lors*, tout au long, en, dans, sur",
    "even": (
        "même si, même quand, même lorsqu*, même après, même d’, même de, même pour, même pendant, ne serait ce, "
        "bien que, même, mêmes, même s’"
    ),
    "except": (
        "sauf, à moins, excepté*, hormis, sinon, autre que, à l’ exception, hors, tant que, avant, si ce n’ est, "
        "que si, sans, seulement, jusqu’, sauf si, sauf quand, sauf lorsqu*, à moins que, à moins d’"
    ),
    "except!": "sauf si, sauf quand, sauf lorsqu*, à moins que, à moins d’, excepté*, sauf",
    "every!": "chaque, chacun, chacune",
    "every": (
        "chaque, chacun, chacune, tous, toutes, tout, toute, aux, par, quotidien*, journal*, hebdomadaire*, "
        "mensuel*, annuel*, trimest*, à l’, l’ un, à la fois, quiconque, fois, jours sur, heures sur, sur, h sur"
    ),
    "prohibited": (
        "doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez jamais, faut pas, faut jamais, peut "
        "pas, peuvent pas, pouvez pas, devrait pas, devraient pas, devriez pas, interd*, proscri*, pas, jamais, "
        "évit*, devrait jamais, devraient jamais"
    ),
    "no-duty": (
        "pas tenu*, pas besoin, pas obligé*, pas obligatoire*, pas nécessaire*, pas requis*, facultati*, inutile "
        "de, nul besoin, aucun besoin, pas forcément, pas exigé*, pas obligatoirement, dispens*, rien ne vous "
        "oblige, rien n’ oblige, pas indispensable*, pas à être, nulle obligation"
    ),
    "half": "moitié*, demi, demie",
    "third": "tiers",
    "quarter": "quart, quarts",
    "double": "doubl*, deux fois plus, deux fois supérieur*",
    "triple": "tripl*, trois fois plus",
    "same-day": "jour même, même jour, journée même, aujourd’ hui, ce jour",
    "next-day": "lendemain, jour suivant, demain, jour d’ après",
    "long-acting": (
        "libération prolongée, longue durée d’ action, action prolongée, longue action, libération lente, "
        "libération contrôlée, libération modifiée, effet prolongé"
    ),
    "short-acting": (
        "libération immédiate, courte durée d’ action, action rapide, action brève, libération rapide, courte "
        "action, effet rapide"
    ),
    "sublingual": "sous la langue, sublingua*",
    "on-tongue": "sur la langue",
    "rectal": "recta*, suppositoire*",
    "topical": "topique*, sur la peau, crème, pommade, cutané*",
    "forward": "vers l’ avant, en avant",
    "backward": "vers l’ arrière, en arrière, à la renverse",
    "on-side": "sur le côté, sur un côté, sur le flanc, position latérale, latérale de sécurité",
    "on-back": "sur le dos, dos au sol",
    "on-front": "sur le ventre, à plat ventre, face contre",
    "red": "rouge*, roug*",
    "blue": "bleu, bleue, bleus, bleues, bleui*, bleuâtre*, bleuté*, cyan*",
    "green": "vert, verte, verts, vertes, verdâtre*",
    "yellow": "jaune*, jauni*",
    "orange": "orange, oranges, orangé*",
    "white": "blanc, blanche, blancs, blanches, blanchâtre*, blanch*",
    "black": "noir, noire, noirs, noires",
    "grey": "gris, grise, grises, grisâtre*",
    "purple": "violet, violette, violets, mauve*, pourpre*",
    "pink": "rose, roses, rosé*",
    "brown": "brun, brune, bruns, brunes, brunâtre*, marron*",
    "spring": "printemps, printan*",
    "summer": "été, étés, estiva*",
    "autumn": "automne*, automna*",
    "winter": "hiver, hivers, hiverna*",
    "other-one": "autre, seconde, deuxième",
    "same-one": (
        "même narine, même œil, même oreille, même côté, même bras, même jambe, même genou, même main, même "
        "cuisse, même pied"
    ),
    "future!": "sera, seront, serez, serons, aura, auront, aurez",
    "future": "sera, seront, serez, serons, aura, auront, aurez, prochain*, futur*, va, vont, allez",
    "clean": "propre, propres, nettoy*, stérile*",
    "dirty": "sale, sales, souillé*, contaminé*",
    "wet": "humide*, mouillé*, moite*",
    "dry": "sec, sèche, secs, sèches, séch*, assèch*",
    "heavy": "lourd*, abondant*, abondamment",
    "light": "léger, légère, légers, légères, légèrement",
    "thick": "épais, épaisse, épaisses",
    "thin": "mince, minces, fin, fine, fins, fines",
    "fasting": "à jeun, estomac vide, ventre vide",
    "fed": (
        "en mangeant, avec de la nourriture, avec un repas, avec les repas, au repas, aux repas, pendant le repas, "
        "estomac plein, après le repas, après un repas, après les repas, après avoir mangé"
    ),
    "push": "pouss*, appuy*",
    "pull": "tir*",
    "buy": "achet*, achat*",
    "sell": "vend*, vente*",
    "male": "masculin*",
    "female": "féminin*",
    "mother": "mère*, maternel*, maman*",
    "father": "père*, papa*, paternel*",
    "patient-side": "patient*",
    "staff-side": "équipe*, personnel",
    "tighten": "serr*, resserr*, contract*, rétréci*, constrict*",
    "loosen": "relâch*, desserr*, dilat*, détend*, élargi*",
    "awake": "éveill*, réveil*, conscien*, éveillé*, conscient*",
    "asleep": "endorm*, dorm*, sommeil*, inconscient*, endormi*",
    "gain-weight": "prise de poids, prendre du poids, gain de poids, pris du poids",
    "lose-weight": "perte de poids, perdre du poids, perdu du poids",
    "and": "et, ainsi que, de même que, également, puis, aussi, avec, ou encore",
    "or": "ou, soit, ni, voire, sinon, comme",
    "hospital-in": "hospitalis*, admis*",
    "hospital-out": "ambulatoire*, externe*, congé",
    "freeze": "congel*, congèl*, gel, geler, gelez, surgel*",
    "thaw": "décongel*, dégel*",
    "lock": "sous clé, verrouill*, à clé",
    "unlock": "déverrouill*",
    "out-of-reach": (
        "hors de portée, hors de la portée, hors de la vue et de la portée, hors de vue et de portée, hors de la "
        "vue, hors d’ atteinte"
    ),
    "in-reach": "à la portée, à portée, à la vue",
    "swallow": "aval*, déglut*, ingér*",
    "chew": "mâch*, croqu*",
    "crush": "écras*, broy*, pil*",
    "increase!": (
        "augment*, accroî*, accroiss*, accru*, hauss*, élève, élèvent, élever, s’ élev*, croiss*, croît, gain*, "
        "gagn*, intensifi*, à la hausse"
    ),
    "decrease!": (
        "diminu*, rédui*, réduct*, baiss*, abaiss*, atténu*, recul*, décroî*, décroiss*, chut*, moindr*, "
        "amoindri*, à la baisse"
    ),
    "more!": (
        "plus, davantage, supérieur*, plus de, dépass*, supplémentaire*, excéd*, au delà, plus grand*, cm de plus, "
        "kg de plus, ans de plus, points de plus, heures de plus, jours de plus, mois de plus, minutes de plus, "
        "semaines de plus, plus longtemps"
    ),
    "less!": (
        "moins, moins de, inférieur*, moindre*, plus petit*, plus faible*, plus court*, plus bas, cm de moins, kg "
        "de moins, ans de moins, points de moins, heures de moins, jours de moins, mois de moins, minutes de "
        "moins, semaines de moins, moins longtemps"
    ),
    "without!": "sans",
    "before!": "avant, auparavant, antérieur*",
    "after!": "après, postérieur*, ultérieur*, après le repas, après un repas, après les repas, après avoir mangé",
    "during!": "pendant, durant, au cours",
    "first!": "d’ abord, premier, première",
    "then!": "ensuite",
    "seek!": "recherch*, privilégi*",
    "prohibited!": "doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez jamais, interd*",
    "no-duty!": (
        "pas tenu*, pas besoin, pas obligé*, pas obligatoire*, pas nécessaire*, pas requis*, facultati*, pas à être"
    ),
    "even!": "même si, même quand, même lorsqu*, même après, même s’",
    "most!": "les plus, le plus, la plus",
    "least!": "les moins, le moins, la moins",
    "gain!": "gain, gains",
    "loss!": "perte, pertes",
    "appear!": "apparition, apparaît, apparaissent",
    "disappear!": "dispar*",
    "save!": "épargn*, économis*",
    "spend!": "coût*, dépens*",
    "may!": "peut, peuvent, pouvez, pourrait, pourraient, possible, possibles, permet, permettent",
    "at-least!": "au moins",
    "at-most!": "au plus",
    "or!": "ou",
    "and!": "et",
    "full-of!": "plein de, pleine de, pleins de, pleines de, plein d’, pleine d’, rempli*",
    "awake!": "éveillé*, conscient*",
    "asleep!": "endormi*, inconscient*",
    "with!": "avec, avec de la nourriture, avec un repas, avec les repas",
    "faint-not": (
        "mal maîtris*, mal contrôl*, mal compri*, mal connu*, mal soign*, mal trait*, mal défini*, mal adapt*, mal "
        "toléré*, mal ajust*, mal dos*, mal utilis*, mal interprét*, mal équilibr*, mal prépar*, mal inform*, "
        "inaperçu*, oubli*, omet*, omis*, néglig*, ignor*, continu*, poursuiv*, demeur*, inchangé*, fermé*, "
        "fermez, ferme, libre de, libres de, seul, seule, seuls, seules, abst*, dispens*, renonc*, s’ en passer, "
        "se passer, passer d’, passer de, persist*, résist*, sans arrêt, sans cesse"
    ),
    "avoid!": "évit*",
    "comparison": "que, par rapport, comparativement, contre",
    "tablespoon": "cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe",
    "teaspoon": (
        "cuillère à thé, cuillères à thé, cuillère à café, cuillères à café, cuillerée à thé, cuillerée à café"
    ),
    "kidney": "rein, reins, rénal*",
    "liver": "foie, hépati*",
    "heart": "cœur, coeur, cardia*, cardio*",
    "lung": "poumon*, pulmon*, respiratoire*",
    "brain": "cerveau, cérébr*",
    "stomach": "estomac, ventre, abdom*, gastri*",
    "thigh": "cuisse*",
    "shoulder": "épaule*",
    "arm": "bras",
    "leg": "jambe*",
    "knee": "genou*",
    "nostril": "narine*, nez, nasal*, nasau*, intranasal*",
    "mouth": "bouche*, oral*, orau*, bucca*",
    "ear": "oreille*",
    "eye": "œil, yeux, ocul*",
    "chest": "poitrine*, thora*",
    "throat": "gorge*",
    "neck": "cou, nuque",
    "bladder": "vessie",
    "muscle": "muscl*, muscul*, intramuscul*",
    "vein": "vein*, intravein*",
    "buttock": "fesse*",
    "constipation": "constip*",
    "diarrhea": "diarrhée*",
    "nausea": "nausée*",
    "vomit": "vomi*",
    "fever": "fièvre*, fébril*, température*",
    "headache": "mal de tête, maux de tête, céphalée*, migraine*",
    "dizzy": "étourd*, vertige*",
    "hives": "urticaire",
    "cough": "toux, touss*",
    "bleed": "saign*, hémorr*",
    "seizure": "convuls*, crise d’ épilepsie, épilep*",
    "drowsy": "somnol*",
    "nightmare": "cauchemar*",
    "sweat": "transpir*, sueur*, suer",
    "suicide": "suicid*",
    "breathless": "essouffl*",
    "wheeze": "siffl*",
    "tablet-form": "comprimé*, pilule*",
    "capsule": "capsule*, gélule*",
    "pen": "stylo*",
    "vial": "fiole*, flacon*",
    "syringe": "seringue*",
    "patch": "timbre*",
    "inhaler": "inhalateur*",
    "suppository": "suppositoire*",
    "cream": "crème*, pommade*, onguent*",
    "pregnancy": "enceint*, grossesse*",
    "breastfeeding": "allait*, lait",
    "birth": "naissance*, accouch*, natal*, né, née, nés, post, travail",
    "midwife": "sage femme, sages femmes",
    "teacher": "enseign*, professeur*",
    "parent": "parent, parents",
    "friend": "ami, amis, amie, amies, proche, proches",
    "baby": "bébé*, nourrisson*, nouveau né, nouveau nés",
    "alcohol": "alcool*, verre*",
    "tobacco": "tabac*, fum*, cigarette*",
    "milk": "lait, allait*",
    "juice": "jus",
    "honey": "miel",
    "coffee": "café*",
    "add": "ajout*",
    "subtract": "soustra*, retir*, enlev*, déduis*",
    "bedtime": "coucher",
    "rising-time": "lever, réveil",
    "live-vaccine": "vivant*",
    "dead-vaccine": "inactiv*",
    "frail": "fragile*, frêle*",
    "robust": "robuste*, bonne santé",
    "new-one": "neuf, neuve, neufs, neuves, nouveau*, nouvel*",
    "used-one": "usagé*, usé*, déjà utilisé*, vieux, vieille",
    "overweight": "embonpoint, surpoids, obés*, obèse*",
    "underweight": "insuffisance pondérale, maigreur, poids insuffisant",
    "strengthen": "renforc*, raffermi*",
    "weaken": "affaibli*, atténu*",
    "tighter": "serré*, strict*, resserr*",
    "looser": "souple*, relâch*",
    "often": "souvent, fréquemment",
    "rarely": "rarement",
    "much": "beaucoup, fortement",
    "little": "un peu, légèrement, peu",
    "fully": "complètement, à fond, entièrement, jusqu’ au bout",
    "halfway": "à moitié, à mi, partiellement",
    "carry-on": "bagages à main, à main, cabine",
    "hold": "soute, enregistré*",
    "first-trimester": "premier trimestre",
    "last-trimester": "dernier trimestre, troisième trimestre",
    "work-well": "agissent, fonctionn*, réuss*, efficac*",
    "fail": "échou*, échec*",
    "low-certainty": "faible certitude, faible qualité, très faible",
    "high-certainty": "grande certitude, élevée certitude, haute certitude, très grande, très élevée",
    "per-day": "par jour, quotidien*",
    "per-week": "par semaine, hebdomadaire*",
    "severe-cases": "plus graves, plus grave",
    "mild-cases": "plus légers, plus légères, plus léger",
    "denied-must": "doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez jamais",
    "denied-may": "peut pas, peuvent pas, pouvez pas, peut jamais, peuvent jamais",
    "denied-should": "devrait pas, devraient pas, devrait jamais, devraient jamais",
    "should!": "recommand*, devrait, devraient, devriez, conseill*",
}

BEFORE = {
    "lt": "en deçà de, en deçà d’, moins de, moins d’, sous, inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de, au dessous de",
    "gt": (
        "plus de, plus d’, supérieur à, supérieure à, supérieurs à, supérieures à, au delà de, dépasse, dépassent, dépasser, "
        "dépassant, dépassé, au dessus de, excède"
    ),
    "about~": "quelque, quelques, vers, vers l’ âge de, autour de l’ âge de",
    "ge~": "à partir de, dès, à compter de",
    "le~": "jusqu’ à",
    "le": "sans jamais aller au delà de, sans aller au delà, jamais au delà de, dépasse jamais, dépassez jamais, dépassent jamais, dépasse pas, dépassez pas, dépassent pas, sans dépasser, sans excéder, sans jamais dépasser, pas dépasser, jamais dépasser, pas excéder, ne pas dépasser, sans aller au delà de, pas au delà de, au plus, d’ au plus, tout au plus, au maximum, maximum de, maximum, pas plus de, pas plus d’",
    "ge": "pas sous, jamais sous, pas descendre sous, au moins, au minimum, minimum de, minimum, pas moins de",
    "about": "environ, autour de, à peu près, approximativement, près de, presque, d’ environ",
}
AFTER = {
    "le": "ou moins, et moins, au plus, au maximum, maximum",
    "ge": "ou plus, et plus, au moins, au minimum, minimum",
    "about": "environ",
}

ORDERS = {
    "stop": "arrêtez, cessez, interrompez",
    "change": "changez, modifiez",
    "take": "prenez",
    "drive": "conduisez",
    "drink": "buvez",
    "eat": "mangez",
    "use": "utilisez, employez",
    "wait": "attendez",
    "call": "appelez, téléphonez",
    "share": "partagez",
    "give": "donnez, administrez",
    "mix": "mélangez",
    "start": "commencez",
    "skip": "sautez",
    "double": "doublez",
    "crush": "écrasez, broyez",
    "inject": "injectez",
    "smoke": "fumez",
    "touch": "touchez",
    "remove": "retirez, enlevez",
    "lower": "réduisez, diminuez",
    "swallow": "avalez",
}
"""What a reader is told to do, or not to do: the form of an order of each verb."""
