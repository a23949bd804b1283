"""The words of French for things of which a translation must not exchange one for another: opposites, places, times."""

from __future__ import annotations

CONCEPTS = {
    "high": (
        "plus grand*, plus élevé*, grand, grande, grands, grandes, haut, haute, hauts, hautes, élevé, élevée, élevés, "
        "élevées, fort, forte, forts, fortes, très grande, très élevée, grande certitude, plus fort, plus forte, plus "
        "forts, plus fortes, plus concentré*, la plus élevée, le plus élevé, les plus élevées, les plus élevés, la "
        "plus forte, le plus fort, les plus fortes, les plus forts, la plus grande, le plus grand, les plus grandes, "
        "les plus grands, la plus haute, le plus haut, moins faible*, moins bas, moins basse*"
    ),
    "low": (
        "peu élevé*, petit*, plus bas, plus faible*, plus petit*, bas, basse, basses, faible, faibles, très faible, faible "
        "certitude, la plus faible, le plus faible, les plus faibles, la plus petite, le plus petit, les plus "
        "petites, les plus petits, la plus basse, le plus bas, les plus bas, les plus basses, moins élevé*, moins haut*, moins fort*, moins grand*, moins important*, deux fois moins, deux fois plus faible*, deux fois plus bas*"
    ),
    "start": "commenc*, début*, démarr*, entrepr*, amorc*, entam*, lanc*, instaur*",
    "stop": "arrêt*, cess*, interromp*, interrupt*, abandon*, met fin, mettre fin, mettez fin",
    "improve": "amélior*, mieux, soulag*, rétabli*, progrès",
    "worsen": (
        "aggrav*, empir*, détérior*, dégrad*, pire, accentu*, amplifi*, intensifi*, pire*, s’ accru*, progresse, progressent, progresser, évolue, évoluent, évoluer"
    ),
    "better": "mieux, meilleur*, supérieur*, amélior*",
    "worse": "pire, pires, aggrav*, moins bon, moins bonne, moins bien, accentu*, amplifi*, empir*",
    "safe": "sûr, sûre, sûrs, sûres, sécurit*, sécuritaire*, sans danger, moins de danger, moins dangereu*, moins risqué*, moins de risque, moins de risques, inoffensi*, sans risque, sans risques, aucun risque, aucun danger",
    "unsafe": (
        "dangereu*, danger*, non sécuritaire, risqué*, moins sûr, moins sûre, moins sûrs, moins sûres, moins sécurit*"
    ),
    "effective": "efficac*",
    "ineffective": "inefficac*",
    "allow": (
        "autoris*, permet*, permi*, approuv*, homologu*, légal*, légaux, admis*, droit de, droit d’, licite*, loisible"
    ),
    "forbid": "interd*, proscri*, prohib*, illég*, défend*, illèg*",
    "accept": "accept*, accord*, octro*, admis*, approuv*, autoris*, favorabl*, homologu*, accueilli*",
    "refuse": "refus*, rejet*, déclin*",
    "include": (
        "compr*, inclu*, y compris, notamment~, dont~, contient, contiennent, contenir, englob*, comport*, couvr*, vise, visent, visé, "
        "visée, visés, visées, visant, viser"
    ),
    "exclude": "exclu*, sauf, excepté*, à l’ exception",
    "positive": "positi*",
    "negative": "négati*",
    "benefit": "bienfait*, avantag*, bénéficiez*, bénéfice*, bénéfique pour, bénéfi*~, prestation*",
    "risk": "risqu*, danger*, méfait*",
    "mild": "léger*, légèr*, bénin*, bénign*, modeste*, plus légers, plus légères, moins grave*, moins sévère*",
    "moderate": "modéré*",
    "severe": "grave*, sévère*, sérieu*, plus graves, plus grave",
    "acute": "aigu*",
    "chronic": "chronique*",
    "short": (
        "plus court*, court, courte, courts, courtes, bref, brève, brefs, brèves, brièvement, à court terme, moins "
        "longtemps, la plus courte, le plus court, les plus courtes, les plus courts, la plus brève, le plus bref, le "
        "moins longtemps, moins long, moins longue, moins longs, moins longues"
    ),
    "long": (
        "long, longue, longs, longues, longtemps, prolong*, à long terme, longuement, plus longtemps, la plus longue, "
        "le plus long, les plus longues, les plus longs, le plus longtemps"
    ),
    "early": "tôt, précoce*, plus tôt, moins tard",
    "late": "tard, tardi*, ultérieur*, plus tard, dernier*, après, ensuite, par la suite, au bout, suivant*",
    "late!": "tard, tardi*, ultérieur*, plus tard, dernier*",
    "fast": "rapid*, vite, prompt*, accélér*, hât*, accélèr*",
    "slow": "lent*, graduel*, progressi*, ralenti*, moins rapide*, moins rapidement, moins vite",
    "common": "courant*, fréquent*, souvent, répandu*, le plus souvent, plus souvent",
    "rare": "rare*, peu fréquent*, peu courant*, exceptionnel*, moins souvent, moins fréquent*, moins courant*, moins répandu*",
    "likely": "probable, probablement, vraisemblabl*",
    "unlikely": "improbable*, peu probable, peu probables, invraisembl*, moins probable*",
    "adult": "adulte*, majeur*, permanent*~",
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
    "nasal": (
        "nasal*, nasau*, intranasal*, dans le nez, par le nez, dans la narine, dans chaque narine, dans une narine"
    ),
    "subcutaneous": "sous cutané*, sous la peau",
    "response": "répon*",
    "remission": "rémission*",
    "relapse": "rechut*, récidiv*",
    "absolute": "absolu, absolue, absolus, absolues, absolument",
    "relative": "relati*",
    "hyper": "hypertens*, hyperglyc*, hyperthyr*, hypertherm*, hyperkal*, hypernatr*, tachycard*, haute pression",
    "hypo": "hypotens*, hypoglyc*, hypothyr*, hypotherm*, hypokal*, hyponatr*, bradycard*, basse pression",
    "agonist": "agoniste*",
    "antagonist": "antagoniste*",
    "publicly": "public, publique, publics, publiques, publiquement",
    "privately": "privé, privée, privés, privées",
    "open": "ouvert*, ouvr*, rouvert*, rouvr*",
    "closed": "en dehors des heures d’ ouverture, en dehors des heures, hors des heures d’ ouverture, dehors des heures d’ ouverture, hors heures d’ ouverture, fermé*, ferme à, ferme le, ferme la, ferme les, ferme ses, ferme plus, ferment, fermez, fermer, referm*, fermeture*, fermons",
    "inside": "intérieur*, dedans, à l’ intérieur, dans",
    "outside": "extérieur*, dehors, hors, à l’ extérieur, hors de, en dehors de, en dehors des, en dehors du",
    "upper": "supérieur*~, haut*~, partie supérieure, lèvre supérieure, membre* supérieur*, bras supérieur, dents supérieures, mâchoire supérieure",
    "under": "inférieur*",
    "empty": "vide, vides, à jeun",
    "full": "plein, pleine, pleins, complet, complète, entièrement, pleinement",
    "hot": "chaud*, chaleur",
    "cold": "froid*",
    "strong": "fort, forte, forts, fortes, fortement~, solide*, puissant*",
    "weak": "faible*, faiblement",
    "temporary": "temporair*, provisoir*, passager*, passagèr*, transitoire*, éphémère*, momentané*, pour un temps",
    "permanent": (
        "permanent*, définiti*, durable*, à vie, irréversible*, persistan*, toute la vie, pour de bon, longue durée"
    ),
    "last": "dernier, dernière, derniers, dernières, enfin, final*, dernier trimestre",
    "same": "même, mêmes, identique*, pareil*, en même temps, au même moment",
    "different": "différen*, diffèr*, autre, autres",
    "true": "vrai, vraie, vrais, vraies, exact*",
    "false": "faux, fausse, fausses, inexact*, erron*",
    "complete": "complet, complète, complets, complètes, complètement, entièrement",
    "partial": "partiel*",
    "near": "près, proche*, voisin*",
    "far": "loin, éloign*, lointain*",
    "free": "gratuit*, sans frais",
    "paid": "payant*, avec frais, à leurs frais, à vos frais, à ses frais",
    "call": "appel*, téléphon*, compos*",
    "text": "texto*, textez, texter, texte, textent, message texte, messages textes",
    "physician": "médecin*, docteur*",
    "nurse": "infirmi*",
    "pharmacist": "pharmacien*",
    "psychologist": "psychologue*",
    "placebo": "placebo*",
    "treatment": "traitement*, thérapie*, soins",
    "win": "gagn*",
    "lose": "perd*",
    "continue": "continu*, poursui*, maint*, persist*, persév*, gard*~, conserv*~, rest*~, toujours~, encore~, suiv*~",
    "discontinue": "cess*, arrêt*, interromp*",
    "north": "nord*",
    "south": "sud*",
    "second-unit": "secondes",
    "minute-unit": "minute, minutes, minutes de plus, minutes de moins, quart d’ heure, quarts d’ heure, demi heure, demi heures",
    "hour-unit": "heure, heures, même heure~, horaire*, heures de plus, heures de moins, heures sur, h sur, heures d’ affilée, premières heures, quart d’ heure, quarts d’ heure, demi heure, demi heures",
    "day-unit": (
        "jour, jours, journée*, quotidien*, journalier*, lendemain, veille, aujourd’, jours de plus, jours de "
        "moins, jours sur, jour même, même jour, journée même, jour suivant, par jour, premiers jours"
    ),
    "week-unit": "semaine*, hebdomadaire*, quinzaine, semaines de plus, semaines de moins, par semaine, premières semaines",
    "month-unit": "mois, mensuel*, trimest*, mois de plus, mois de moins, premiers mois",
    "year-unit": "an, ans, année*, annuel*, ans de plus, ans de moins, premières années",
    "seek": "recherch*, privilégi*, cherch*",
    "seek!": "recherch*, privilégi*",
    "full-of": "plein de, pleine de, pleins de, pleines de, plein d’, pleine d’, rempli*, riche en",
    "full-of!": "plein de, pleine de, pleins de, pleines de, plein d’, pleine d’, rempli*",
    "most": (
        "les plus, le plus, la plus, plupart, maximal*, maximum, plus graves, plus grave, plus légers, la plus "
        "élevée, le plus élevé, les plus élevées, les plus élevés, la plus forte, le plus fort, les plus fortes, les "
        "plus forts, la plus grande, le plus grand, les plus grandes, les plus grands, la plus haute, le plus haut, "
        "la plus longue, le plus long, les plus longues, les plus longs, le plus longtemps, premier*, culmin*, pic, "
        "sommet"
    ),
    "most!": (
        "les plus, le plus, la plus, la plus élevée, le plus élevé, les plus élevées, les plus élevés, la plus forte, "
        "le plus fort, les plus fortes, les plus forts, la plus grande, le plus grand, les plus grandes, les plus "
        "grands, la plus haute, le plus haut, la plus longue, le plus long, les plus longues, les plus longs, le plus "
        "longtemps"
    ),
    "least": (
        "les moins, le moins, la moins, minimal*, moindre*, la plus faible, le plus faible, les plus faibles, la plus "
        "petite, le plus petit, les plus petites, les plus petits, la plus basse, le plus bas, les plus bas, les plus "
        "basses, la plus courte, le plus court, les plus courtes, les plus courts, la plus brève, le plus bref, le "
        "moins longtemps, dernier*"
    ),
    "least!": (
        "les moins, le moins, la moins, la plus faible, le plus faible, les plus faibles, la plus petite, le plus "
        "petit, les plus petites, les plus petits, la plus basse, le plus bas, les plus bas, les plus basses, la plus "
        "courte, le plus court, les plus courtes, les plus courts, la plus brève, le plus bref, le moins longtemps"
    ),
    "gain": "gain*, gagn*, augment*, gain, gains",
    "gain!": "gain, gains",
    "loss": "perte*, perd*, recul*, baiss*, perte, pertes",
    "loss!": "perte, pertes",
    "save": "épargn*, économis*, sauv*, gagn*",
    "save!": "épargn*, économis*",
    "spend": "dépens*, coût*",
    "spend!": "coût*, dépens*",
    "sit": "assis*, assey*, assoi*, asseoir, redress*, droit",
    "lie": "allong*, couch*, étend*, à plat, à l’ horizontale",
    "stand": "debout, lev*",
    "appear": (
        "survien*, surgi*, surven*, manifest*, déclar*, début*, commenc*, fait*, font, développ*, apparition, "
        "apparaît, apparaissent, apparaî*, appariti*, apparaiss*, apparu*"
    ),
    "appear!": "apparition, apparaît, apparaissent",
    "disappear": (
        "dispar*, dissip*, s’ estomp*, résor*, part, partent, parti, cess*, pass*, s’ en va, s’ en vont, guéri*, "
        "fini*, arrêt*, en aller, termin*, s’ attén*, estomp*"
    ),
    "disappear!": "dispar*",
    "half": "moitié*, demi, demie, sur deux, deux fois plus faible*, deux fois plus bas*, deux fois plus petit*, deux fois moins",
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
    "other-one": (
        "autre, autre narine, l’ autre narine, autre œil, autre oreille, autre côté, autre bras, autre jambe, autre "
        "genou, autre main, autre cuisse, autre pied"
    ),
    "same-one": (
        "même narine, même œil, même oreille, même côté, même bras, même jambe, même genou, même main, même cuisse, "
        "même pied"
    ),
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
    "pull": "tire, tirez, tirer, tirent, tirant, retirez",
    "buy": "achet*, achat*",
    "sell": "vente*, vendre, vend, vendez, vendent, vendu*, vente, ventes, vendeu*",
    "male": "masculin*",
    "female": "féminin*",
    "mother": "mère*, maternel*, maman*",
    "father": "père*, papa*, paternel*",
    "patient-side": "patient*",
    "staff-side": "équipe*, personnel",
    "tighten": "serr*, resserr*, contract*, rétréci*, constrict*",
    "loosen": "relâch*, desserr*, dilat*, détend*, élargi*",
    "awake": "empêch* de dormir, empêch* vous de dormir, éveill*, réveil*, conscien*, éveillé*, conscient*",
    "awake!": "éveillé*, conscient*",
    "asleep": "endorm*, endort, dorm*, sommeil*, inconscient*, endormi*",
    "asleep!": "endormi*, inconscient*, dorm*, endorm*, ensommeill*",
    "gain-weight": (
        "prise de poids, prendre du poids, gain de poids, pris du poids, prend* du poids, pren* du poids, gagn* du "
        "poids, grossi*, poids augment*"
    ),
    "lose-weight": "perte de poids, perdre du poids, perdu du poids, perd* du poids, maigri*, amaigri*",
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
    "swallow": "aval*, déglut*, ingér*, ingèr*",
    "chew": "mâch*, croqu*",
    "crush": "écras*, broy*, pilé*, piler, pilez",
    "tablespoon": "cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe",
    "teaspoon": "cuillère à thé, cuillères à thé, cuillère à café, cuillères à café, cuillerée à thé, cuillerée à café",
    "kidney": "rein, reins, rénal*",
    "liver": "foie, hépati*",
    "heart": "cœur, coeur, cardia*, cardio*, arythm*, électrocardio*, infarctus, tachycard*",
    "heart!": "cœur, coeur, cardia*, cardio*",
    "lung": "poumon*, pulmon*, respiratoire*",
    "brain": "cerveau, cérébr*, crân*, commotion*",
    "brain!": "cerveau",
    "stomach": "estomac, ventre, abdom*, gastri*, mal de cœur, maux de cœur, mal au cœur, maux de coeur, mal de coeur, mal au coeur, le mal de cœur, un mal de cœur",
    "thigh": "cuisse*",
    "shoulder": "épaule*",
    "arm": "bras",
    "leg": "jambe*",
    "knee": "genou*",
    "nostril": "narine*, nez, nasal*, nasau*, intranasal*",
    "mouth": "bouche*, oral*, orau*, bucca*",
    "ear": "oreille*, auditi*, auricul*, otite*",
    "eye": "œil, yeux, ocul*",
    "chest": "poitrine*, thora*, radiographie* des poumons, radiographie* pulmonaire*",
    "throat": "gorge*",
    "neck": "cou, nuque",
    "bladder": "vessie",
    "muscle": "muscl*, muscul*, intramuscul*",
    "vein": "vein*, intravein*",
    "buttock": "fesse*",
    "constipation": "constip*",
    "diarrhea": "diarrhée*",
    "nausea": "nausée*, mal de cœur, maux de cœur, mal au cœur, maux de coeur, mal de coeur, mal au coeur, haut le cœur, le mal de cœur, un mal de cœur",
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
    "used-one": "usagé*, usé*, déjà utilisé*, vieux, vieille, ancien*",
    "overweight": "embonpoint, surpoids, obés*, obèse*, poids excessif, excès de poids, surcharge pondérale",
    "underweight": "insuffisance pondérale, maigreur, poids insuffisant",
    "strengthen": "renforc*, raffermi*",
    "weaken": "affaibli*, atténu*",
    "tighter": "serré*, strict*, resserr*",
    "looser": "souple*, relâch*",
    "often": "souvent, fréquemment, le plus souvent, plus souvent",
    "rarely": "rarement",
    "much": "beaucoup, fortement, autant, abond*, énormément, bien des, grand*, fort, très mal",
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
    "artery": "artère*, artériel*, artériol*",
    "other-one!": (
        "autre narine, autre œil, autre oreille, autre côté, autre bras, autre jambe, autre genou, autre main, autre "
        "cuisse, autre pied"
    ),
}
"""Concepts that exclude each other, each with the words that may name it, and under its name with ! those that surely do."""
