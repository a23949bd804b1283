"""The words of French for denials, duties and doubts, for directions and limits, and for what limits a number."""

from __future__ import annotations

CONCEPTS = {
    "not": (
        "pas conforme, pas, pas besoin, pas nécessaire*, pas obligatoire*, jamais, aucun, aucune, aucuns, aucunes, nullement, sans, rien, nul besoin, nulle "
        "obligation, nul n’, sans aucun, sans aucune, sans nul, sans nulle, sans jamais, et non, mais non, et non "
        "pas, mais non pas, non pas, non requis*, non nécessaire*, non couvert*, non autoris*, non inclus*, non compris*, "
        "non recommand*, non rembours*, non disponible*, non admissible*, non offert*, non exigé*, non permis*, non valide*"
    ),
    "-": (
        "une recommandation, cette recommandation, la recommandation, conseiller, conseillers, conseillère, conseillères, au cas où vous devriez, au cas où il devrait, libre et éclairé, pas à l’ abri, "
        "coup de chaleur, coups de chaleur, les plus jeune*, des plus jeune*, aux plus jeune*, pas à pas, à jamais, plus rien, sans lacets, sans fil, sans abri, sans papiers, premier pas, un pas, le pas, petit pas, petits pas, faux pas, quelques pas, premiers pas, des pas, si jamais, "
        "un permis, le permis, ce permis, votre permis, quel permis, son permis, les permis, des permis, permis de conduire, "
        "non plus, plus bas, plus haut, plus loin, plus tard, plus tôt, de plus, en plus, plus ou moins, plus rare*, "
        "plus lent*, au dessous, en dessous, au dessus, sans compter, sans oublier, au plus élevé, au plus bas, au plus tôt, au "
        "plus près, à l’ autre, tension artériel*, pression artériel*, face à, à peu près, peu à peu, sous peu, "
        "depuis peu, peu importe, mal de, mal à, mal au, mal aux, mal d’, du mal, fait mal, font mal, faire mal, fera "
        "mal, feront mal, a mal, ont mal, avez mal, avoir mal, pas mal, aucun mal, le mal, un mal, des maux, faire fonctionner, faites fonctionner, aura lieu, auront lieu, plus jeune*, l’ un ou l’ autre, l’ une ou l’ autre"
    ),
    "in-place-of": "plutôt, plutôt que, au lieu, à la place, à sa place, à leur place, en remplacement, autre que, à défaut",
    "half-not": (
        "pourquoi ne pas, pourquoi pas, y échappe pas, y échappent pas, échappe pas à, échappent pas à, échappe à, échappent à, antidérap*, antiadhés*, anti adhés*, sans crainte, sans craindre, sans inquiétude, sans peine, sans mal, sans aide, sans hésit*, sans interruption, sans intervention, sans serrer, sans appuyer, sans presser, incapacité, infructu*, en vain, vainement, faute de, faute d’, attendez encore, attend encore, attendent encore, sans excès, sans succès, inchangé*, écart*, oppos*, s’ oppose, rien ne s’ oppose, pose pas de problème, posent pas de problème, pose pas problème, posent pas problème, aucun problème, sans problème, quelqu’ un avec vous, "
        "reste à, restent à, reste visible, restent visibles, désormais sous, sous le seuil, asymptomatique*, en l’ absence, dout*, moins loin, "
        "sans exception, inconscien*, inanim*, inodore*, incolore*, insipide*, inconnu*, incertain*, inefficac*, insuffis*, impossib*, inadmiss*, illég*, interd*, incapab*, incompl*, mal rempli*, déclin* toute, rien de mieux, rien de tel, faux de dire, faux de croire, faux de penser, il est faux, "
        "inappropri*, inadapt*, inaccept*, inutil*, irrég*, irrévers*, indispon*, inhabitu*, instab*, intolér*, sauf, "
        "sinon, contraire*, défaut, absence, absent*, manqu*, échou*, échec, échoue, empêch*, évit*, refus*, exclu*, "
        "cess*, arrêt*, peu, rarement, guère, au lieu, plutôt que, autre que, autrement, à moins, malgré, nul, nulle, "
        "indolore*, inoffensif*, inoffensiv*, contre indiqué*, déconseill*, proscri*, limité*, dépourvu*, exempt*, exception*, rejet*, injustifi*, à l’ "
        "extérieur, dehors, en dehors, sans forcer, sans effort, sans inconfort, sans gêne, sans malaise, sans difficulté, sans problème, sans danger, sans gravité, sans frais, sans tarder, sans délai, sans attendre, sans doute, "
        "sans cesse, sans rendez vous, non conforme, interromp*, abandon*, ne, n’, pas plus de, pas plus que, pas plus longtemps, pas plus tard, pas plus tôt, pas plus loin, pas plus souvent, en est pas moins, en sont pas moins, en demeure pas moins, en demeurent pas moins, en reste pas moins, en restent pas moins, pas moins de, pas moins que, ni, n’ "
        "importe, n’ hésitez pas, nul ou, faible ou nul, faible ou nulle, faibles ou nuls, faibles ou nulles, peu ou "
        "pas, pas ou peu, pas dépass*, pas excéd*, pas au delà, jamais dépass*, sans dépass*, sans excéd*, sans "
        "jamais dépasser, non, hors indication, hors autorisation, à peine, inutile de, inutile d’, nul besoin, "
        "incorrect*, inexact*, inactiv*, inactif, inactifs, arythm*, hors ligne, hors service, en panne, anonym*, rares sont, sans ordonnance, sans prescription, illimit*, inégal*, insalubr*, malsain*, à éviter, à proscrire, à bannir, à "
        "fuir, non pas, illèg*, irrèg*, intolèr*, pas excèd*, sans excèd*, peu probable, peu probables, peu "
        "fréquent*, peu courant*, sans trop attendre, sans trop tarder, sans plus tarder, sans plus attendre, sans "
        "trop de, étonnez pas, inquiétez pas, alarmez pas, pas de mal à, rien d’ anormal, rien d’ inquiétant, pas d’ inconvénient, vente libre, sans risque, sans risques, sans vous presser, sans se presser, sans hâte, sans effort, sans efforts, sans difficulté, sans difficultés, sans peine, sans problème, sans problèmes, sans souci, sans bruit, pas de bruit, rien d’ autre, pour prévenir, afin de prévenir, de prévenir, sans arrêt, sans relâche, sans limite, sans limites, sans faute, sans encombre, sans heurt, sans heurts, sans conséquence, sans conséquences, sans interruption, sans plus, sans détour, sans contrainte, sans surveillance, sans supervision, sans accompagnement, sans accompagnateur, sans aide, anormal*, anormaux, aucun risque, aucun danger, aucun problème, aucun inconvénient, trop cher, trop chère, trop chers, trop chères, trop loin, trop difficile*"
    ),
    "off-label": "hors indication, hors étiquette, hors autorisation, non conforme, pas conforme, non approuvé*, non autorisé*, non homologué*, pas autorisé*, pas approuvé*, pas homologué*",
    "without": "faute de, faute d’, sans, exempt*, dépourvu*, libre de, libres de, à l’ abri de, seul, seule, seuls, seules, hors",
    "without!": "sans",
    "with": "avec, en présence de, avec de la nourriture, avec un repas, avec les repas",
    "with!": "avec, avec de la nourriture, avec un repas, avec les repas",
    "must": (
        "ce que vous devez faire, ce que je dois faire, est nécessaire, sont nécessaires, sera nécessaire, doit, doivent, devez, dois, devons, doive, deviez, devait, devaient, devra, devront, devrez, devrons, il faut, faut, faudra, faudrait, obligat*, "
        "obligé*, nécessaire*, nécessit*, exig*, requis*, requièr*, requiert, tenu de, tenus de, tenue de, impérati*, "
        "ayez, avoir besoin, a besoin, ont besoin, avez besoin, doit pas, doivent pas, devez pas, doit jamais, "
        "doivent jamais, devez jamais, oblige*, contrai*, indispensable*, essentiel*, vital*, devoir, primordial*, "
        "délai*, date limite, échéance*, il y a lieu, est de rigueur, prière de, à condition, condition*, s’ impose, s’ imposent, crucia*, veillez, assurez, obligatoire*, faut jamais, à proscrire, à éviter, à bannir, à fuir, proscri*, "
        "prohib*, interdi*, défend*, impératif, ne doit, ne doivent, ne devez, ne devra, ne devront, ne devrez, ne "
        "faut, tenues de, exige, exigent, tenu à, tenus à, impose, imposent, imposé*, imposer, imposait, ai à, avez à, ont à, aient à, ayez à, ait à, aura à, auront à, aurez à, aurez besoin, aura besoin, auront besoin, réservé*, tenu, tenue, tenus, tenues, devrai, devras, devais, devions, incomb*"
    ),
    "must!": (
        "est nécessaire, sont nécessaires, sera nécessaire, doit, doivent, devez, devrez, devra, devront, obligatoire*, doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez "
        "jamais, ne doit, ne doivent, ne devez, ne devra, ne devront, ne devrez, ne faut, exige, exigent, exigé*, "
        "obligé*, tenu de, tenus de, tenue de, tenues de, contraint, contraints, contrainte de, contraintes de"
    ),
    "may": (
        "avez droit à, avez droit au, a droit à, a droit au, ont droit à, ont droit au, droit à un, droit à une, droit à des, au besoin, si nécessaire, s’ il y a lieu, le cas échéant, si vous le souhaitez, si vous le désirez, si vous voulez, si vous le voulez, à votre guise, attendez vous, en mesure de, en mesure d’, à même de, à même d’, peut, peuvent, pouvez, pouvons, pouviez, puissiez, puissions, peux, pourrait, pourraient, pourriez, pourra, pourront, pourrez, pouvait, pouvaient, "
        "puisse, puissent, pouvoir, pouvant, pu, put, purent, possib*, éventuel*, peut être, susceptible*, risqu*, "
        "permet*, permis, permise, permises, potentiel*, probable*, parfois, capable*, aurait, auraient, serait, seraient, droit de, droit d’, "
        "loisible, libre de, libres de, il arrive, arriver que, arriver qu’, pourr*, chance*, perme*, apte*, avoir lieu, suffi*, suffit, peut "
        "pas, peuvent pas, pouvez pas, peut jamais, peuvent jamais, puis je, peuvent être, pourrait être, pourraient "
        "être, impossib*, incapab*, ne peut, ne peuvent, ne pouvez, ne pourra, ne pourront, ne pourrez, autorisé* à, "
        "autorisés à, autorisées à, autorisée à, réservé*, réservée, il suffit, autorise, autorisent, autorisons, autorisez, libre à, croyez être, croyez que, croit être, pensez être, croyez, laisser, il se peut, se peut, pourrait pas, pourraient pas, pourriez pas, ne pourrait, ne pourraient, ne pourriez"
    ),
    "may!": (
        "peut, peuvent, pouvez, pouvons, pourrait, pourraient, pourriez, possible, possibles, permet, permettent, puis je, peut être, "
        "peuvent être, pourrait être, pourraient être, ne pourrait, ne pourraient, ne pourriez, pourrait pas, pourraient pas, pourriez pas"
    ),
    "should": (
        "ce que vous devez faire, ce que je dois faire, devrait, devraient, devriez, devrions, recommand*, conseill*, préférable, vaut mieux, mieux vaut, faudrait, de "
        "préférence, idéalement, suggér*, il est bon, vaudrait mieux, devrait jamais, devraient jamais, devrait pas, "
        "devraient pas, suggèr*, ne devrait, ne devraient, ne devriez, ne faudrait"
    ),
    "should!": "recommand*, devrait, devraient, devriez, devrions, conseill*, ne devrait, ne devraient, ne devriez, ne faudrait, vaut mieux, mieux vaut, vaudrait mieux",
    "only": (
        "plus d’ une fois, pas que, pas qu’, seulement, uniquement, exclusivement, seul, seule, seuls, seules, rien que, juste, simplement, que si, "
        "strictement, sauf, réservé*, limité*, à moins que, un seul, une seule, simple, ne que, qu’ une fois, qu’ une seule, tant que, "
        "nulle part ailleurs, purement, à condition, pourvu, sous réserve, dès lors qu*, exclu*, à l’ exclusion, unique*, rien d’ autre, pas plus de, pas plus que, pas plus longtemps, pas plus tard, pas plus tôt, pas plus loin, pas plus souvent, au plus, il suffit, suffit d*, suffira, il vous suffit, personne d’ autre, nul autre, d’ autre choix que, d’ autre option que, d’ autre solution que, d’ autre moyen que"
    ),
    "only!": "seulement, uniquement, exclusivement",
    "immediately": (
        "immédiat*, tout de suite, sans tarder, sans délai, sur le champ, dès maintenant, aussitôt, sans attendre, "
        "urgen*, maintenant, au plus vite, dès que possible, d’ urgence, immédiatement, attendez pas, attendre pas, "
        "attend pas, tarde*, agissez, de suite, attendre, à la fois, en même temps, d’ un seul coup, sans "
        "trop attendre, sans trop tarder, sans plus tarder, sans plus attendre, brusque*, brutal*, soudain*"
    ),
    "immediately!": "immédiatement, tout de suite, sans tarder, sur le champ",
    "at-least": (
        "ou plus tôt, ou avant, un minimum, ou plus tard, égal* ou supérieur*, égaux ou supérieur*, supérieur* ou égal*, supérieurs ou égaux, égale ou supérieure, au moins, au minimum, minimum, minima*, ou plus, et plus, tout au moins, du moins, pas moins de, pas moins que, à partir de, "
        "dès, minim*, ou davantage, pas avant, ou après, ou au delà, au moins un des, au moins une des, au moins un de, au moins une de, au moins l’ un, au moins l’ une"
    ),
    "at-least!": "au moins",
    "at-most": (
        "égal* ou inférieur*, égaux ou inférieur*, inférieur* ou égal*, inférieurs ou égaux, peut atteindre, peuvent atteindre, pourrait atteindre, pouvant atteindre, au plus, tout au plus, au maximum, maximum, maxima*, ou moins, et moins, jusqu’ à, jusqu’ au, jusqu’ aux, "
        "ne pas dépasser, pas dépass*, pas excéd*, sans dépass*, sans excéd*, pas plus de, pas plus que, pas plus longtemps, pas plus tard, pas plus tôt, pas plus loin, pas plus souvent, jusqu’, limit*, plafonn*, "
        "maxim*, dépass*, excéd*, ne dépasse, ou en deçà, ou avant, pas excèd*, sans excèd*, excèd*, ou plus tôt, voire plus tôt, ou plus souvent, voire plus souvent"
    ),
    "at-most!": "au plus, tout au plus, au maximum, maximum, maxima*, plafonn*",
    "increase": (
        "augment*, accroî*, accroiss*, accru*, hauss*, élève, élèvent, élever, s’ élev*, croiss*, croît, gain*, "
        "gagn*, intensifi*, à la hausse, de plus, doubl*, relev*, davantage, plus, fait monter, font monter, faire "
        "monter, monte, montent, fera monter, grimp*, monter, monté, montée, montées, montés, montait, monter* en"
    ),
    "increase!": (
        "augment*, accroî*, accroiss*, accru*, hauss*, élève, élèvent, élever, s’ élev*, croiss*, croît, gain*, "
        "gagn*, intensifi*, à la hausse, fait monter, font monter, faire monter, monte, montent, fera monter, "
        "grimp*"
    ),
    "decrease": (
        "diminu*, rédui*, réduct*, baiss*, abaiss*, atténu*, recul*, décroî*, décroiss*, chut*, moindr*, amoindri*, "
        "à la baisse, de moins, ralenti*, raccourci*, moins, descend*, fond, tomb*, moins élevé*, moins haut*, moins fort*, moins grand*, moins important*"
    ),
    "decrease!": (
        "diminu*, rédui*, réduct*, baiss*, abaiss*, atténu*, recul*, décroî*, décroiss*, chut*, moindr*, amoindri*, "
        "à la baisse"
    ),
    "more": (
        "plus, davantage, supérieur*, plus de, dépass*, supplémentaire*, excéd*, au delà, plus grand*, cm de plus, kg "
        "de plus, ans de plus, points de plus, heures de plus, jours de plus, mois de plus, minutes de plus, autre, "
        "autres, encore, semaines de plus, plus longtemps, de plus de, de plus d’, plus fort, plus forte, plus forts, "
        "plus fortes, plus concentré*, excèd*, la plus élevée, le plus élevé, les plus élevées, les plus élevés, la "
        "plus forte, le plus fort, les plus fortes, les plus forts, la plus grande, le plus grand, les plus grandes, "
        "les plus grands, la plus haute, le plus haut, la plus longue, le plus long, les plus longues, les plus "
        "longs, le plus longtemps, plupart, majorité, plus mal"
    ),
    "more!": (
        "plus, davantage, supérieur*, plus de, dépass*, supplémentaire*, excéd*, au delà, plus grand*, cm de plus, kg "
        "de plus, ans de plus, points de plus, heures de plus, jours de plus, mois de plus, minutes de plus, semaines "
        "de plus, plus longtemps, de plus de, de plus d’, plus fort, plus forte, plus forts, plus fortes, plus "
        "concentré*, excèd*, la plus élevée, le plus élevé, les plus élevées, les plus élevés, la plus forte, le plus "
        "fort, les plus fortes, les plus forts, la plus grande, le plus grand, les plus grandes, les plus grands, la "
        "plus haute, le plus haut, la plus longue, le plus long, les plus longues, les plus longs, le plus longtemps, "
        "plus mal"
    ),
    "less": (
        "moins, moins de, inférieur*, moindre*, plus petit*, plus faible*, plus court*, plus bas, cm de moins, kg de "
        "moins, ans de moins, points de moins, heures de moins, jours de moins, mois de moins, minutes de moins, de "
        "moins, plus lent*, plus mince*, semaines de moins, moins longtemps, de moins de, de moins d’, la plus "
        "faible, le plus faible, les plus faibles, la plus petite, le plus petit, les plus petites, les plus petits, "
        "la plus basse, le plus bas, les plus bas, les plus basses, la plus courte, le plus court, les plus courtes, "
        "les plus courts, la plus brève, le plus bref, le moins longtemps, d’ ici, sous, moins mal, moins élevé*, moins haut*, moins fort*, moins grand*, moins important*, moins long, moins longue, moins longs, moins longues, moins grave*, moins sévère*, moins souvent, moins fréquent*, moins rapide*, moins rapidement, moins vite, moins probable*, plus limité*, plus restreint*, plus modeste*, plus réduit*, plus léger*, plus légère*, moins courant*, moins répandu*"
    ),
    "less!": (
        "moins, moins de, inférieur*, moindre*, plus petit*, plus faible*, plus court*, plus bas, cm de moins, kg de "
        "moins, ans de moins, points de moins, heures de moins, jours de moins, mois de moins, minutes de moins, "
        "semaines de moins, moins longtemps, de moins de, de moins d’, la plus faible, le plus faible, les plus "
        "faibles, la plus petite, le plus petit, les plus petites, les plus petits, la plus basse, le plus bas, les "
        "plus bas, les plus basses, la plus courte, le plus court, les plus courtes, les plus courts, la plus brève, "
        "le plus bref, le moins longtemps, moins mal, moins élevé*, moins haut*, moins fort*, moins grand*, moins important*, moins long, moins longue, moins longs, moins longues, moins grave*, moins sévère*, moins souvent, moins fréquent*, moins rapide*, moins rapidement, moins vite, moins probable*, plus limité*, plus restreint*, plus modeste*, plus réduit*, plus léger*, plus légère*, moins courant*, moins répandu*"
    ),
    "before": (
        "jusqu’, avant, préalable*, auparavant, avant de, avant que, avant d’, antérieur*, précéd*, préced*, d’ "
        "abord, d’ ici, au plus tard, déjà, à l’ avance, d’ avance, tôt, en attendant, tant que, précèd*, juste avant, jusqu’ à, jusqu’ au, jusqu’ aux, jusqu’ à ce que, jusqu’ à ce qu’"
    ),
    "before!": "avant, auparavant, antérieur*, jusqu’ à ce que, jusqu’ à ce qu’",
    "after": (
        "après midi, après, ensuite, suivant, suivi, suivie, à la suite, par la suite, une fois, dès, à l’ issue, "
        "postérieur*, ultérieur*, subséquen*, puis, au bout, plus tard, depuis, lorsqu*, quand, suiv*, passé, passée, "
        "fin, dans les, dès que, issue, derrière, consécuti*, après le repas, après un repas, après les "
        "repas, après avoir mangé, juste après, tout de suite après"
    ),
    "after!": "après, postérieur*, ultérieur*, après le repas, après un repas, après les repas, après avoir mangé",
    "always": "jour et nuit, toujours, en tout temps, chaque fois, systématiquement, dans tous les cas",
    "always!": "toujours",
    "sometimes": "parfois, quelquefois, occasionnel*, à l’ occasion, de temps en temps, dans certains cas",
    "never": (
        "jamais, en aucun cas, sous aucun prétexte, à bannir, à proscrire, strictement interdit*, formellement interdit*, aucun, aucune, pas, nul, personne, plus, doit jamais, doivent jamais, devez jamais, "
        "faut jamais, devrait jamais, devraient jamais, sans jamais, sans jamais dépasser, jamais dépass*, peut jamais, peuvent "
        "jamais, presque jamais, ne faut"
    ),
    "never!": (
        "jamais, doit jamais, doivent jamais, devez jamais, faut jamais, devrait jamais, devraient jamais, sans jamais, sans "
        "jamais dépasser, jamais dépass*, peut jamais, peuvent jamais"
    ),
    "all": "tout, toute, tous, toutes, chaque, chacun, chacune, entier, entière, ensemble, quiconque",
    "some": "certain, certaine, certains, certaines, quelques, plusieurs, quelque, quelqu’",
    "none": "aucun, aucune, nul, nulle, personne ne, personne n’",
    "first": (
        "premier, première, premiers, premières, abord, premi*, priorité, avant, initial*, début*, commenc*, d’ "
        "abord, premier trimestre, premiers mois, premières semaines, premiers jours, premières heures, premières "
        "années, commencez par, commencer par, en premier lieu, pour commencer, dans un premier temps"
    ),
    "first!": (
        "d’ abord, premier, première, premiers mois, premières semaines, premiers jours, premières heures, premières "
        "années, premiers, commencez par, commencer par, en premier lieu, pour commencer, dans un premier temps"
    ),
    "avoid": (
        "de côté, éteign*, évit*, abst*, passer de, passer d’, en passer, en priv*, renonc*, bann*, proscri*, déconseill*, empêch*, prévenir, prévien*, protég*, protèg*, à l’ abri, loin, éloign*, fuy*, gard*, pas, "
        "devrait pas, devraient pas, doit pas, doivent pas, devez pas, à éviter, à proscrire, à bannir, à fuir, ne "
        "faut"
    ),
    "avoid!": "évit*, à éviter, à proscrire, à bannir, à fuir",
    "then": "ensuite, puis, par la suite, après quoi, plus tard",
    "then!": "ensuite",
    "during": "pendant, durant, au cours, lors*, tout au long, en, dans, sur",
    "during!": "pendant, durant, au cours",
    "even": (
        "y compris, même si, même quand, même lorsqu*, même après, même d’, même de, même pour, même pendant, ne serait ce, "
        "bien que, même, mêmes, même s’"
    ),
    "even!": "même si, même quand, même lorsqu*, même après, même s’",
    "except": (
        "à défaut, défaut de, à part, à moins de résultat*, à moins de signe*, à moins de symptôme*, à moins de problème*, à moins de complication*, à moins de raison*, à moins de circonstance*, à moins de contre indication*, à moins de changement*, sauf, à moins, excepté*, hormis, sinon, autre que, d’ autre que, rien d’ autre, à l’ exception, hors, tant que, avant, si ce n’ est, "
        "que si, sans, seulement, jusqu’, sauf si, sauf quand, sauf lorsqu*, à moins que, à moins d’"
    ),
    "except!": "à défaut de, à part, à moins de résultat*, à moins de signe*, à moins de symptôme*, à moins de problème*, à moins de complication*, à moins de raison*, à moins de circonstance*, à moins de contre indication*, à moins de changement*, sauf si, sauf quand, sauf lorsqu*, à moins que, à moins d’, excepté*, sauf",
    "every": (
        "chaque, chacun, chacune, tous, toutes, tout, toute, aux, par, quotidien*, journal*, hebdomadaire*, mensuel*, "
        "annuel*, trimest*, intervalle*, à l’, l’ un, à la fois, quiconque, de semaine en semaine, de jour en jour, d’ année en année, de mois en mois, d’ une fois à l’ autre, fois, jours sur, heures sur, sur, h sur, pour, sur deux, sur trois, le lundi, le mardi, le mercredi, le jeudi, le vendredi, le samedi, le dimanche"
    ),
    "every!": "chaque, chacun, chacune",
    "prohibited": (
        "doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez jamais, faut pas, faut jamais, peut "
        "pas, peuvent pas, pouvez pas, devrait pas, devraient pas, devriez pas, interd*, proscri*, pas, jamais, "
        "évit*, devrait jamais, devraient jamais, ne doit, ne doivent, ne devez, ne devra, ne devront, ne devrez, ne "
        "faut, ne peut, ne peuvent, ne pouvez, ne pourra, ne pourront, ne pourrez, ne puis, ne devrait, ne devraient, "
        "ne devriez, ne faudrait, pourrait pas, pourraient pas, pourriez pas, ne pourrait, ne pourraient, ne pourriez"
    ),
    "prohibited!": (
        "doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez jamais, interd*, ne doit, ne doivent, "
        "ne devez, ne devra, ne devront, ne devrez, ne faut"
    ),
    "no-duty": (
        "pas tenu*, pas besoin, pas obligé*, pas obligatoire*, pas nécessaire*, pas requis*, facultati*, inutile "
        "de, nul besoin, aucun besoin, pas forcément, pas exigé*, pas obligatoirement, dispens*, rien ne vous "
        "oblige, rien n’ oblige, pas indispensable*, pas à être, nulle obligation, a pas à, ont pas à, avez pas à, "
        "aurez pas à, avons pas à, aura pas à, jamais obligé*, jamais tenu*, jamais nécessaire*"
    ),
    "no-duty!": (
        "pas tenu*, pas besoin, pas obligé*, pas obligatoire*, pas nécessaire*, pas requis*, facultati*, pas à "
        "être, a pas à, ont pas à, avez pas à, aurez pas à, avons pas à, aura pas à, jamais obligé*, jamais tenu*, jamais nécessaire*"
    ),
    "future": "sera, seront, serez, serons, aura, auront, aurez, prochain*, futur*, va, vont, allez",
    "future!": "sera, seront, serez, serons, aura, auront, aurez",
    "and": "et, et autre, et autres, et d’ autres, et aux autres, et à d’ autres, et les autres, et tout autre, et toute autre, ainsi que, de même que, également, puis, aussi, avec, ou encore",
    "and!": "et",
    "or": "ou, et autre, et autres, et d’ autres, et aux autres, et à d’ autres, et les autres, et tout autre, et toute autre, soit, ni, voire, sinon, comme, à défaut",
    "or!": "ou",
    "faint-not": (
        "prévient, préviennent, prévenir, déverrouill*, silence, silencieu*, bien visible*, bien dégagé*, laissez ouvert*, laisser ouvert*, espac*, doute, doutes, doutez, vous demandez si, se demande* si, me demande si, hésit*, superflu*, incurable*, terminez, terminer, réservé*, insu, mal maîtris*, mal contrôl*, mal compri*, mal connu*, mal soign*, mal trait*, mal défini*, mal adapt*, mal "
        "toléré*, mal ajust*, mal dos*, mal utilis*, mal interprét*, mal équilibr*, mal prépar*, mal inform*, "
        "inaperçu*, oubli*, omet*, omis*, néglig*, ignor*, continu*, poursuiv*, demeur*, inchangé*, fermé*, fermez, "
        "ferme à, ferme le, ferme la, ferme les, ferme ses, ferme plus, libre de, libres de, seul, seule, seuls, seules, abst*, dispens*, renonc*, s’ en passer, se passer, "
        "passer d’, passer de, persist*, résist*, sans arrêt, sans cesse, mal interprèt*, mal, pensez à, pensez d’, "
        "rappelez vous, souvenez vous, à jeun, gratuit*, restez avec, rester avec, reste avec, attendu*, en attente, différent, différente, différents, différentes, "
        "d’ elle même, d’ elles mêmes, d’ eux mêmes, de lui même, de soi, tout seul, tout seuls, tard*, au sec, "
        "vomi*, recrach*, à plus tard, à vos frais, vide*, en place, mauvais*, quelqu’ un d’ autre, irréversib*, vente libre, a qu’ à, ont qu’ à, avez qu’ à"
    ),
    "comparison": "que, par rapport, comparativement, contre",
    "denied-must": (
        "doit pas, doivent pas, devez pas, doit jamais, doivent jamais, devez jamais, ne doit, ne doivent, ne devez, "
        "ne devra, ne devront, ne devrez, ne faut"
    ),
    "denied-may": (
        "peut pas, peuvent pas, pouvez pas, peut jamais, peuvent jamais, ne peut, ne peuvent, ne pouvez, ne pourra, "
        "ne pourront, ne pourrez, ne puis, incapab*, impossib*, pourrait pas, pourraient pas, pourriez pas, ne pourrait, ne pourraient, ne pourriez"
    ),
    "denied-should": (
        "devrait pas, devraient pas, devrait jamais, devraient jamais, ne devrait, ne devraient, ne devriez, ne "
        "faudrait, ne faut"
    ),
    "usually": (
        "habituel*, général*, généraux, souvent, d’ habitude, d’ ordinaire, ordinairement, normalement, en général, "
        "fréquemment, fréquent*, courant*, courante*, typique*, plupart, tendance, tend, tendent, majorité, "
        "principalement, surtout, systématique*, règle, le plus souvent, plus souvent"
    ),
    "usually!": "habituellement, généralement, en général, d’ habitude, d’ ordinaire, le plus souvent, plus souvent",
    "ward-off": "prévenir, prévien*, préven*, empêch*, évit*",
    "give-up": "renonc*, abandon*",
    "frequency": (
        "ou plus souvent, foire aux questions, souvent, parfois, quelquefois, rare*, fréquent*, fréquemment, occasion*, à l’ occasion, de temps en temps, "
        "de temps à autre, par moments, habitu*, général*, courant*, courante*, couramment, plupart, tend, tendent, "
        "volontiers, d’ ordinaire, d’ habitude, plus souvent, le plus souvent, exceptionnel*, peu, guère, arriv*, "
        "peut, peuvent, pouvez, bien des, nombreu*, beaucoup, surtout, régulièrement, fréquence, répét*, presque "
        "jamais, à peine, rapproch*, espac*, certains, certaines, multipl*, quotidien*, très répandu*"
    ),
    "conditional": "pourrait, pourraient, pourriez, éventuellement, possiblement, pourrait pas, pourraient pas, pourriez pas, ne pourrait, ne pourraient, ne pourriez",
    "conditional!": "pourrait, pourraient, pourriez, éventuellement, possiblement, pourrait pas, pourraient pas, pourriez pas, ne pourrait, ne pourraient, ne pourriez",
}

BEFORE = {
    "lt": (
        "en deçà de, en deçà d’, pas encore, atteint pas, atteignent pas, sans atteindre, moins de, moins d’, sous, inférieur à, inférieure à, inférieurs à, inférieures à, "
        "en dessous de, au dessous de"
    ),
    "gt": (
        "plus de, plus d’, plus lourd que, plus lourds que, plus haut que, plus long que, plus âgé que, supérieur à, supérieure à, supérieurs à, supérieures à, au delà de, dépasse, dépassent, "
        "dépasser, dépassant, dépassé, au dessus de, excède"
    ),
    "about~": "avoisin*, frôl*, tourn* autour de, voisin de, voisine de, de l’ ordre de, approche, approchent, approcher, quelque, quelques, vers, vers la, vers le, vers l’ âge de, autour de l’ âge de",
    "ge~": "à partir de, dès, à compter de, depuis",
    "le~": "jusqu’ à, jusqu’ en, jusqu’ au, jusqu’ aux, dans les, dans un délai de, d’ ici",
    "le": (
        "sans jamais aller au delà de, sans aller au delà, jamais au delà de, dépasse jamais, dépassez jamais, "
        "dépassent jamais, dépasse pas, dépassez pas, dépassent pas, sans dépasser, sans excéder, sans jamais "
        "dépasser, pas dépasser, jamais dépasser, pas excéder, ne peut dépasser, ne doit dépasser, ne peuvent dépasser, ne doivent dépasser, ne pas dépasser, sans aller au delà de, pas au delà "
        "de, au plus, d’ au plus, tout au plus, au maximum, maximum de, maximum, maximum est de, maximale est de, maximal est de, limite est de, maximale de, maximal de, limite de, pas plus de, pas plus d’, pas après, "
        "jamais après, éviter après, égal ou inférieur à, égale ou inférieure à, égaux ou inférieurs à, égales ou "
        "inférieures à, inférieur ou égal à, inférieure ou égale à, jusqu’ à concurrence de, à concurrence de, plafond de, plafonné à, plafonnée à, plafonnés à, tard au bout de, au plus tard après"
    ),
    "ge": (
        "atteint ou dépasse, atteignent ou dépassent, atteindre ou dépasser, atteignant ou dépassant, égale ou dépasse, minimale est de, minimal est de, minimum est de, minimale de, minimal de, pas sous, jamais sous, pas descendre sous, au moins, au minimum, minimum de, minimum, pas moins de, pas "
        "avant, jamais avant, éviter sous, évitez sous, éviter avant, évitez avant, déconseillé sous, déconseillée "
        "sous, déconseillé avant, déconseillée avant, interdit sous, interdit avant, interdite avant, proscrire sous, "
        "proscrire avant, proscrit sous, proscrit avant, indiqué sous, indiquée sous, égal ou supérieur à, égale ou "
        "supérieure à, égaux ou supérieurs à, égales ou supérieures à, supérieur ou égal à, supérieure ou égale à, "
        "supérieurs ou égaux à, supérieures ou égales à, d’ au moins"
    ),
    "about": "environ, autour de, aux environs de, aux alentours de, aux alentours du, aux alentours des, à peu près, approximativement, près de, presque, d’ environ",
    "lt~": "avant, avant l’ âge de, avant d’ avoir",
    "gt~": "après, au bout de, passé, passés",
    "for~": "pendant, durant, au cours des, pendant les, durant les",
}
AFTER = {
    "le": "ou moins, et moins, au plus, au maximum, maximum, ou avant, ou plus tôt, ou plus souvent, voire plus tôt, voire plus souvent, voire moins, ou au dessous, ou en dessous, ou plus bas",
    "ge": "au bas mot, ou plus, et plus, au moins, au minimum, minimum, ou au dessus, et au dessus, ou au delà, ou davantage, ou plus haut",
    "about": "environ",
    "by-less~": "de moins",
    "by-more~": "de plus",
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
