"""The phrases of French for what a translation must not turn round, where single words would say too much."""

from __future__ import annotations

CONCEPTS = {
    "-": (
        "comptez jusqu’, compter jusqu’, compté jusqu’, comptant jusqu’, le même, la même, les mêmes, un même, une même, de mêmes, du même, au même, cette même, ce même, ces mêmes, "
        "vous même, vous mêmes, lui même, elle même, eux mêmes, elles mêmes, soi même, moi même, nous mêmes, quand même, "
        "tout de même, de même, après midi, d’ après, après tout, jour après jour, avant bras, en avant, l’ avant, avant tout, "
        "il y a, il faut, il s’ agit, il est, il se peut, il suffit, il peut, qu’ il faut, il n’ y a, il existe, il en coûte, s’ il, s’ il vous"
    ),
    "gets-worse": (
        "aggrav*, empir*, s’ intensifi*, détérior*, pire*~, intensif*~, plus intense*~, augment*~, accentu*~, mal~, envenim*~, "
        "dégrad*~, accroî*~, exacerb*~, amplifi*~, nuire~, nui*~, plus grave*~, plus fort*~, plus violent*~, plus mal~, "
        "moins bien~, progress*~, évolu*~, décl*~, poussée*~, alourdi*~, renforc*~"
    ),
    "eases-off": (
        "atténu*, s’ apais*, s’ estomp*, soulag*, diminu*~, apais*~, amélior*~, dissip*~, disparaî*~, calm*~, rédui*~, baiss*~, "
        "résorb*~, mieux~, cess*~, pass*~, rétabli*~, guéri*~, allég*~, aid*~"
    ),
    "gets-better": (
        "s’ amélior*, va mieux, vont mieux, aille mieux, allez mieux, aller mieux, amélior*~, mieux~, rétabli*~, guéri*~, "
        "soulag*~, atténu*~, diminu*~, bien~, progr*~, remet*~, remis*~, remett*~, apais*~, moins~, disparaî*~, bon*~"
    ),
    "kept-safe": (
        "conserv*, gard*, entrepos*, rang*~, maint*~, tenir~, tenu*~, demeur*~, rest*~, sauvegard*, enregistr*~, stock*~, "
        "archiv*~, préserv*~, retenu*~, retenir~, continu*~, empêch*~, laiss*~, sans cesse~, retien*~, détenu*~"
    ),
    "gone-for-good": "détruit*, détruir*, supprim*~, effac*~, élimin*~, jet*~, jeté*~, déchiquet*~, tue*~, ruin*~, abîm*~, endommag*~",
    "says-no": "refus*, déclin*, rejet*, ne s’ oppos*, renonc*~, sans~, retir*~, écart*~, oppos*~",
    "takes-it-up": (
        "recevoir un, recevoir des, recevoir le, recevoir les, recevoir la, recevoir ce, recevoir ces, recevoir tout, accepter un, accepter "
        "le, accepter les, accepter la, accepter des, accepter tout, recev*~, reçoi*~, reçu*~, accept*~, obten*~, obtien*~, suivre~, "
        "donn*~, avoir~, bénéfici*~, consent*~"
    ),
    "kept-away": (
        "loin de, loin des, loin du, loin d’, éloign*, à l’ écart, à distance, hors de portée, hors de, à l’ abri, loin~, écart*~, "
        "évit*~, sépar*~, distan*~, hors~, recul*~, protég*~"
    ),
    "close-by": "près de, près des, près du, près d’, à côté d*, à proximité, tout près, aux côtés, proche*~, côté*~, voisin*~, environ~, côte à côte~, auprès~",
    "gives-blood": "donné du sang, donner du sang, donnez du sang, don de sang, dons de sang, don*~, prélèv*~, prise de sang~",
    "gets-blood": "reçu du sang, recevoir du sang, recevez du sang, transfus*, receveu*~, recev*~, reçu*~, reçoi*~",
    "turned-down": (
        "baiss*, diminu*, rédui*, abaiss*, moins~, rabaiss*~, refus*~, déclin*~, rejet*~, écart*~, tamis*~, atténu*~, bas~, ferm*~, "
        "descend*~, ramen*~"
    ),
    "turned-up": "augment*, hauss*, mont*~, rehauss*, élev*~, plus~, accroî*~, relev*~, présent*~, arriv*~, remont*~, haut*~, surven*~, fort*~",
    "most-of-all": (
        "la plus, le plus, les plus, surtout~, principal*~, plupart~, premier*~, premièr*~, plus fréquent*, plus souvent, plus~, "
        "numéro un~, majeur*~, essentiel*~, général*~, habituel*~, courant*~, souvent~, maxim*~, avant meilleur*~, pire*~, "
        "mieux~, dominant*~, probable*~, grand*~"
    ),
    "least-of-all": "la moins, le moins, les moins, moins~, peu~, minim*~, moindre*~, rare*~, rarement~, in~, bas*~, petit*~, court*~, faible*~",
    "same-time": (
        "même heure, mêmes heures, même moment, même jour, mêmes jours, même endroit, en même temps, simultan*, à la fois, même temps, "
        "heure fixe, heures fixes, fixe*~, régulièr*~, la même, le même, les mêmes, une même, ce même, au même, du même, même~, "
        "ensemble~, cette même, ces mêmes, identique*~, parallèle~, aussi~, moment~, lors~, jour~, tandis~, tout en~"
    ),
    "other-time": (
        "heures différentes, heure différente, jours différents, jour différent, moments différents, moment différent, à une autre heure, "
        "à d’ autres heures, un autre jour, endroits différents, endroit différent, autre moment~, autre fois~, varia*~, différent*~, autre*~"
    ),
    "even-then": (
        "même si, même s’, même lorsqu*, même quand, même en, même après, même pendant, même la fin, même les, même à, même dans, même au, "
        "même avec, même pour, même chez, même légèr*, même~, y compris~, quand bien~, si petit*~, malgré~, bien que~, "
        "aussi~, quel*~, peu importe~, quoique~, ne serait~, fût~, sans égard~, "
        "sans faute~, voire~"
    ),
    "but-not-then": (
        "sauf, excepté*, à moins d*, à moins qu*, à l’ exception, mais pas, mais non, hormis, à part, hors~, exclu*~, si ce n’ est, "
        "seul*~, sans~, autre*~, sinon~, uniquement~, en dehors~, outre~, mais~, fors~, avant~, excepter~"
    ),
    "in-doors": "à l’ intérieur, intérieur*, dedans, dans la maison, dans votre maison, dans~, en~, chez~, abri~, fermé*~, entr*~, rentr*~",
    "out-doors": "à l’ extérieur, dehors, en plein air, au grand air, extérieur*~, hors~, air libre~, plein air, sort*~, extern*~, ailleurs~",
    "never-used": "inutilisé*, non utilisé*, pas utilisé*~, jamais utilisé*~, jamais été utilisé*~, pas été utilisé*~, neuf*~, neuve*~, restant*~, reste*~, inemployé*~, superflu*~, non employé*~, plus~, pas servi~, inuti*~, inusité*~, vid*~, libre*~",
    "already-used": "utilisé, utilisée, utilisés, utilisées, usagé*, usé*~, déjà utilisé*, servi~, souillé*~, employé*~, rempli*~, est utilisé~",
    "not-opened": (
        "non ouvert*, non entamé*, jamais ouvert*, pas ouvert*, pas entamé*, pas été ouvert*, scellé*, fermé*~, neuf*~, intact*~, neuve*~, "
        "inentam*, avant ouverture~, avant l’ ouverture~"
    ),
    "already-opened": "entamé*, ouvert*, ouvr*~, déjà ouvert*, ouverture*~, début*~, couram*~",
    "not-read": "non lu*, pas lu*, pas encore lu*, nouveau*~, nouvel*~",
    "been-read": "lu, lus, lue, lues, déjà lu*, lire~, lis*~, lect*~, consult*~, ouvert*~",
    "missed-by-test": (
        "passer à côté, passe à côté, passent à côté, manqu*, rat*~, échapp*, omet*~, faux négatif*~, faussement~, oubli*~, saut*~, "
        "sans~, négatif*~, inaperçu*, loup*~, incapable*~, limit*~"
    ),
    "found-by-test": "détecte, détectent, détecter, détectera, détecté*, décel*, repér*, dépist*~, détect*~, trouv*~, découv*~, identif*~, révél*~, reconn*~, découl*~",
    "ahead-of-it": "à l’ avance, d’ avance, au préalable, préalablement, auparavant, avant~, d’ abord~, tôt~, déjà~, par avance, précéd*~, préalable*~, prévu*~, antérieur*~, pré~",
    "once-it-is-over": "après coup, une fois terminé*, par après, rétrospectivement, par la suite~, ensuite~, puis~, après~, plus tard~",
    "stays-home": (
        "rester à la maison, reste à la maison, restez à la maison, rester chez, reste chez, restez chez, demeurer à la maison, "
        "gardez à la maison, garder à la maison, maison~, chez~, domicile~, lit~, gard*~, rest*~, intérieur~, demeur*~, isol*~, absent*~, manqu*~, foyer~"
    ),
    "goes-out": (
        "aller à l’ école, aller à la garderie, aller au travail, va à l’ école, retourner à l’ école, retourner au travail, aller en classe, "
        "retourne à l’ école, fréquent*~, retour*~, aller~, allez~, sort*~, rentr*~, quitt*~, part*~, retourner à la garderie, école~"
    ),
    "stays-with": "rest*~, demeur*~, restez avec, restez auprès, restez près, demeurez avec, accompagn*, tenez compagnie, auprès~, avec~, veill*~, tenir compagnie~, présence~, côté*~",
    "walks-off": (
        "quittez, éloignez vous, abandonn*, laissez la, laissez le, laissez les, laissez l’, laissez votre, laissez cette, laissez seul*, "
        "laiss*~, part*~, quitt*~, sort*~, allez~, lâch*~"
    ),
    "taken-off": (
        "vous retirer~, se retirer~, retir*, enlev*, ôt*, supprim*~, élimin*~, sort*~, effac*~, débarrass*~, extra*~, extrai*~, prélev*~, ablation~, jet*~, défai*~, "
        "décoll*~, dégag*~, démont*~, détach*~, dévêt*~, désinstall*~, sans~, déplac*~, nettoy*~, libér*~, soustr*~, coup*~, ouvr*~, "
        "vid*~, détrui*~, arrach*~, annul*~, tir*~, exclu*~, décharg*~, dé*~, dés*~"
    ),
    "left-on": "gardez, garder, conservez, conserver, laissez en place, laissez le, gard*~, conserv*~, laiss*~, maint*~, rest*~, port*~, tenir~, tenez~, mainten*~",
    "dim-light": "lumière tamisée, lumière douce, éclairage tamisé, lumière faible, faible lumière, éclairage doux, lumière basse, pénombre, tamis*~, douc*~, doux~, faible*~, peu~, demi~, sombre*~, obscur*~, noir*~",
    "bright-light": "lumière vive, lumières vives, lumière forte, lumière intense, éclairage vif, vive lumière, forte lumière, plein soleil~, vive*~, vif*~, clair*~, lumin*~",
    "slightly-so": (
        "légèrement, un peu, quelque peu, faiblement, léger*~, légèr*~, peu~, modér*~, à peine~, sensiblement~, petit*~, tout juste~, "
        "un brin, assez~, plutôt~, moins~, minim*~, soupçon~, doucement~, douc*~, plus~, pointe~, entrouv*~, entrou*~"
    ),
    "very-so": "très, extrêmement, fortement, énormément, gravement~, vraiment~, beaucoup~, considérablement, grandement~, bien~, excessivement, hautement~, trop~",
    "little-of": "peu de, peu d’, faible*~, guère~, presque~, peu~, très peu, minim*~, limit*~, moins~, rare*~, petit*~, mal~, négligeable*~, bas~, insuffis*~, à peine~",
    "plenty-of": "plus de protection, beaucoup de, énormément de, beaucoup d’, bien plus, une grande protection, une bonne protection, beaucoup~, plus~, grand*~, bon*~, fort*~, meilleur*~, plein~, plus d’ effet, plus de risque",
    "what-causes": (
        "cause*, causé*, caus*~, raison*~, origine*, responsable*~, dû~, due~, dus~, attribu*~, provo*~, à l’ origine, déclench*~, explique*~, source*~, parce~, "
        "car~, imput*~, motif*~, entraîn*~, facteur*~, vien*~, grâce~, pourquoi~, découl*~, suite~, fait~, responsabl*~, en raison~, vu~"
    ),
    "what-follows": "conséquence, conséquences, aboutissement, résultat*~, effet*~, suite*~, découl*~, résult*~, conséquent~, retombée*~",
    "signs-out": "déconn*, se déconn*, déconnexion*, ferm*~, quitt*~, sort*~, session~, débranch*~",
    "signs-paper": "signer, signez, signe~, signent~, sign*~, signature, signatures",
    "saves-file": "enregistr*, sauveg*, conserv*~, gard*~, sauv*~, mémoris*~, stock*~, écri*~, archiv*~, consign*~, inscri*~",
    "saves-money": "économis*, épargn*, économie*",
    "goes-on": "continu*, poursui*, suivant*~, avanc*~, procéd*~, passer à~, pass*~, allez~, reprend*~, repris*~, toujours~, encore~, suite~, persist*~, maint*~, dur*~",
    "leaves-it": "quitter, quittez, sortir, abandonner, quitt*~, sort*~, ferm*~, arrêt*~, laiss*~, part*~",
    "your-place": "près de vous, près de chez vous, chez vous, votre~, vos~, vous~, environs~, proximité~, région~, à côté~, proche*~, domicile~, maison~, voisin*~, quartier~",
    "our-place": "près de nous, près de chez nous, chez nous, nos bureaux~, notre~, nos~, nous~",
    "in-canada": "canada, canadien*, pays~, ici~, national*~, santé canada, fédéral*~, canado~, statcan~",
    "in-the-states": "états unis, états unien*, étasunien*, américain*~, amérique~, usa",
    "in-france": "france",
    "in-england": "angleterre, royaume uni, grande bretagne, britannique*~, anglais*~",
    "ontario": "ontario, ontarien*, province~",
    "quebec": "québec, québécois*, province~",
    "british-columbia": "colombie britannique, britanno colombien*, province~, c b~, columbia~",
    "alberta": "alberta, albertain*, province~",
    "manitoba": "manitoba, manitobain*, province~",
    "saskatchewan": "saskatchewan, saskatchewanais*, province~",
    "nova-scotia": "nouvelle écosse, néo écossais*, province~",
    "new-brunswick": "nouveau brunswick, néo brunswickois*, province~",
    "newfoundland": "terre neuve, terre neuvien*, labrador~, province~",
    "yukon": "yukon, yukonnais*, yukonais*, territoire~",
    "nunavut": "nunavut, nunavutois*, territoire~",
    "tea-drink": "thé, thés, tisane*~, infusion*~, théine~",
    "coffee-drink": "café, cafés, caféiné*~, cafetière*~, expresso*",
    "day-before-it": "la veille, veille au soir, veille~, jour précédent, soir précédent, avant~, jour d’ avant, précéd*~",
    "day-after-it": "le lendemain, lendemain*, jour suivant, après~, suiva*~, suivre~, jour d’ après, demain~",
    "grows-stronger": "renforc*~, plus fort*, fort*~, raffermi*~, fortif*~, reprend*~, consolid*~, augment*~, accentu*~, intensif*~, rétabl*~, puissant*~, meilleur*~, solid*~, robust*~",
    "grows-weaker": "s’ affaibli*, devient plus faible, deviennent plus faibles, affaibli*~, faibl*~, diminu*~, perd*~",
    "covered-by-plan": "est couvert, est couverte, sont couverts, sont couvertes, est remboursé*, sont remboursé*, couvert~, couverte~, couverts~, couvertes~, couvr*~, rembours*~, assur*~, pris en charge~, pai*~, couverture~",
    "not-covered": "non couvert*, pas couvert*, non assuré*, à vos frais, à ses frais, non rembours*, exclu*~, sans~, le sont pas~, l’ est pas~",
    "with-food": (
        "avec de la nourriture, avec un repas, avec les repas, en mangeant, aux repas, au repas, pendant le repas, pendant les repas, "
        "avec des aliments, repas~, nourriture~, mang*~, estomac plein~, avec~, souper~, déjeuner~, dîner~, aliment*~, collation*~"
    ),
    "without-food": "à jeun, sans nourriture, estomac vide, ventre vide, sans manger, entre les repas~, avant~, jeûn*~, vide~, jeun~, sans~",
    "passes-to-others": "transmett*, transmet*~, contagi*~, infect*~, propag*~, pass*~, donn*~, refil*~, contamin*~, communiqu*~, transmi*~",
    "caught-from-others": "attrap*, contract*~, attrapé*, être contaminé*~, pogn*~, prend*~, transmet*~, infect*~, contamin*~",
    "lives-alone": "vivez seul*, vit seul*, vivent seul*, vivre seul*, habit* seul*, seul*~",
    "lives-with-others": "vivez avec, vit avec, vivent avec, vivre avec, habitez avec, habite avec, habitent avec, cohabit*, avec~, partag*~, chez~, entouré*~, touché*~, atteint*~",
    "many-times": (
        "à plusieurs reprises, à maintes reprises, plusieurs fois, à répétition, plus d’ une fois, sans cesse~, fois~, souvent~, répét*~, constam*~, encore~, "
        "re*~, de façon répétée, sans arrêt~, continuell*~, fréqu*~, à de nombreuses, nombreu*~, multipl*~, arrêt~, toujours~, maintes~, reprise*~, beaucoup~"
    ),
    "just-once": "une fois, une seule fois, une seule reprise, une fois par~, une fois que~, une fois le~, une fois la~, une fois les~, une fois votre~, une fois l’~, une fois vos~, encore une fois~, une fois de plus~, une fois qu’~, une fois en~, une fois terminé*~, une fois ouvert*~, une fois vot*~, unique*~, seul*~",
    "on-both-sides": "des deux côtés, les deux côtés, deux côtés, de chaque côté, de part et d’ autre, bilatér*, d’ un côté ou de l’ autre~, chaque~, deux~, latéra*~, côtés~",
    "on-one-side": "d’ un côté, un seul côté, d’ un seul côté, un côté, unilatér*, moitié~, un côté ou l’ autre, côté~",
    "registered-nurse": "infirmière autorisée, infirmier autorisé, infirmières autorisées, infirmières et infirmiers autorisés, infirmi*~, autorisé*~, immatricul*~, clinicien*~",
    "practical-nurse": "infirmière auxiliaire, infirmier auxiliaire, infirmières auxiliaires, infirmiers auxiliaires, auxiliaire*, aide*~, préposé*~",
    "carbon-monoxide": "monoxyde*, co~, intoxication~",
    "carbon-dioxide": "dioxyde*, gaz carbonique, co~",
    "reliever-puffer": "de secours, soulage*~, d’ urgence~, au besoin~, crise*~, rapide*~, secour*~, bleu*~",
    "controller-puffer": "d’ entretien, de fond, de contrôle, de maintien, préventi*~, entreti*~, fond~, contrôl*~, maîtris*~",
    "regular-pop": "ordinaire*~, régulier*~, régulièr*~, sucré*~, classique*~, normal*~, courant*~, habituel*~",
    "diet-pop": "diète, sans sucre, diètes, light~, léger*~, légèr*~, faible*~, hypocal*~, édulcor*~, régime~",
    "breast-milk": "lait maternel, lait humain, maternel*~, lait~, sein*~, allait*~",
    "cow-milk": "lait de vache, laits de vache, vache*, animal*~, bovin*~",
    "fit-of-epilepsy": "convuls*, crise*~, épilep*~, convulsive*, convulsif*",
    "heart-attack-side": "crise cardiaque, crises cardiaques, infarctus, arrêt cardiaque, cardia*~, cœur*~",
    "sight-test": "test visuel, tests visuels, examen visuel, examen de la vue, test de la vue, test de vision, examen des yeux, vue~, visu*~, yeux~, vision~, œil~, oculaire*~, voir~",
    "hearing-test": "test auditif, tests auditifs, examen auditif, examen de l’ audition, test de l’ audition, audiométri*, auditi*~, audition~, ouïe~, oreille*~, audiolog*~, audiogr*~, entend*~, sourd*~, surdit*~, oui*~, malentend*~",
    "that-very-day": "jour même, même jour, journée même, même journée, aujourd’ hui, immédiat*, sans délai, sans tarder, tout de suite, sur le champ, journée~, dès~, jour~, vite~, plus tôt~, urgen*~, maintenant~, promptement~, rapid*~, aussitôt~, sitôt~, dans la journée",
    "some-other-day": "prochaine visite, prochain rendez, prochaine consultation, prochaine fois, à la prochaine, plus tard~, prochain*~, suivant*~, ultérieur*~, bientôt~",
    "on-full-stomach": "estomac plein, ventre plein, après avoir mangé, après le repas, après les repas, après un repas, mang*~, repas~, nourriture~, plein~, rempl*~",
    "on-empty-stomach": "estomac vide, ventre vide, à jeun, avant de manger, sans avoir mangé, jeun~, vide~, jeûn*~, jeûne~, sans~, rien~",
    "not-yet": "pas encore, toujours pas, encore~, attend*~, tarde~, toujours~, reste~, à ce jour~, avant~, sans~, à venir~, prochain*~, incomplet*~, manqu*~, in*~",
    "long-since": "déjà~, depuis longtemps, déj*~",
    "on-purpose": "exprès, délibér*, intentionnel*, volontair*, sciemment, voulu*~, exprès~, but~",
    "by-mistake": "par erreur, par accident, par mégarde, accidentel*, involontair*, inadvert*, erreur*~, mégarde~, non intentionnel*, non voulu*~, tromp*~, faute*~, fortuit*, erron*~, sans le vouloir, mauvais*~, imprév*~",
    "with-help": "avec de l’ aide, avec l’ aide, aidé*~, aid*~, assist*~, accompagn*~, soutien~",
    "on-ones-own": "sans aide, par vous même, tout seul, toute seule, seul*~, vous même~, de votre propre chef, autonom*~, propre*~, même~, soi~, individu*~, sans~, lui même~, elle même~, indépend*~",
    "full-term": "à terme, terme~",
    "too-soon-born": "prématur*, avant terme~",
    "lying-down": "couch*, allong*, étend*, à plat~, lit~, dos~, ventre~, position~, côté~, dorm*~, repos*~",
    "standing-up": "debout, lev*~, relev*~, redress*~, mettez vous~, mettre~, tenir~, pied*~",
    "at-rest": "au repos, repos*~, détend*~, immobil*~, calm*~, pause*~, relax*~",
    "while-moving": "à l’ effort, en bougeant, pendant l’ exercice, à l’ exercice, en mouvement, effort*~, exerc*~, boug*~, activ*~, forc*~, mouv*~",
    "safe-to-do": "est sécuritaire, sont sécuritaires, sans danger, sans risque*, en toute sécurité, sécurit*~, sûr*~, inoffensi*~, danger*~, risque*~, prudent*~, sûre*~, sécur*~, tranquill*~",
    "risky-to-do": "est dangereux, est dangereuse, sont dangereux, sont dangereuses, risqué*, danger*~, risque*~, nocif*~, péril*~, nuisi*~, hasard*~, nociv*~, menac*~",
    "but-not-them": "mais pas, mais non, sauf, excepté*, exception, exclu*, hormis, hors~, sans~, contrairement~, pas~, non~, ne~",
    "them-too": "ainsi que, de même que, et aussi, et même, également~, aussi~, et~, y compris~",
    "good-of-it": "bienfait*, avantage*, bénéfi*, bénéf*, amélior*~, effet*~, mieux~, efficac*~, profit*~, prestation*~, intérêt*~, différence*~, résultat*~, change*~",
    "ill-of-it": "effet indésirable, effets indésirables, effet secondaire, effets secondaires, effet nocif, effets nocifs, effets néfastes, effet néfaste",
    "never-ever": "jamais*, en aucun cas, aucun*~, en tout temps~, interdi*~, sous aucun, toujours~, nul*~, ni~, personne~, rien~, évit*~, abst*~",
    "not-often": "pas souvent, pas trop souvent, pas toujours, pas trop, rarement, pas régulièrement, pas tout le temps, pas nécessairement, pas forcément, peu souvent, presque jamais, pratiquement jamais",
    "in-the-fridge": "réfrigér*, frigo*, frigid*~, frais~, froid~",
    "in-the-freezer": "congélateur*",
    "forbids-it": "ne~, n’~, jamais~, évit*~, interdi*~, sans~, ni~, non~, aucun*~, abst*~, pas plus, maximum~, au plus~, déconseill*, gard* vous~, défend*~",
    "urges-it": "n’ évitez pas, n’ évitez jamais, n’ évitez plus",
    "before-eclampsia": "prééclamps*, pré éclamps*, toxémie*",
    "eclampsia": "éclamps*",
    "generic-drug": "génériq*, équivalent*~",
    "of-the-genes": "génétiq*",
    "at-that-time": (
        "pendant*~, durant~, lors~, au cours~, tout au long, dans~, tandis~, au moment~, moment~, plus tard~, au plus tard~, dès~, au début~, "
        "aux premiers~, aux premières~, au premier~, à la prise~, lorsqu*~, quand~, alors~, au plus~, maximum~, d’ ici~, à l’ intérieur~, jusqu*~, en moins~, "
        "en l’ espace~, au bout~, avant~, en prenant~, chaque~, en~, toute la~, tant~, sous~, parmi~, entre~, au sein~"
    ),
    "after-that": "après, par la suite~, suite~, une fois~, ensuite~, puis~, suiv*~, plus tard~, dès~, lendemain~, au bout~, post~, depuis~",
    "before-that": "avant, d’ abord~, préalabl*~, précéd*~, auparavant~, d’ avance~, à l’ avance~, veille~, plus tôt~, au plus tard~, d’ ici~, jusqu*~",
    "book-it": "prendre*, prenez, pris*~, réserv*, fix*~, planifi*, inscri*~, renouvel*, confirm*, demand*~, obten*~, prévoir~, reprend*~, choisi*~, plac*~, rempl*~",
    "call-it-off": "annul*, décommand*",
    "pay-it": "paya*, paye*, payé*, payez, payer, payiez, payons, paie*, paye, paiement*, régl*~, acquitt*~, vers*~, solder~, paiement*~, rembours*~, frais~, assum*~, coût*~, débours*~",
    "contest-it": "contest*",
    "upload-it": "téléverser*, télévers*, envoy*~, mettre en ligne~, transfér*~, ajout*~, joind*~, joign*~, charg*~, import*~, dépos*~, soumett*~, transmett*~",
    "download-it": "télécharg*",
    "my-own": "mon, ma, mes, je, j’, moi~, me~, m’~, nous~, notre~, nos~, votre~, vos~, vous~, personnel*~, le mien, soussigné*~",
    "somebody-elses": "il prend, elle prend, il a, elle a, son dossier, sa carte, ses, sa~, son~, leurs~, leur~, lui~, il~, elle~",
    "as-prescribed": "prescri*, indiqu*~, selon~, exactement~, directive*~, consigne*~, ordonnance~, conformément~, recommand*~, instruction*~, tel*~, dit~, comme~",
    "as-one-likes": "à votre guise, comme bon vous semble, comme vous voulez, comme vous le voulez, quand vous voulez, à volonté, au besoin, selon vos besoins, si vous voulez",
    "gives-birth-to": "accouch*, naissance*~, naît~, donner naissance, mettre au monde, travail~, né~, née~",
    "loses-pregnancy": "fausse couche, fausses couches, avort*~, perte de la grossesse",
    "asks-for": "demander un, demander une, demand*~, sollicit*~, présenter une~, obten*~, réclam*~, faire une~, postul*~, requér*~, prier~, besoin~, voulez~, souhait*~, désir*~, inform*~, renouvel*~",
    "turns-away": "refuser, refusez, refuse, refus*~, rejet*, déclin*, non~",
    "waits-till": "jusqu’, jusque*, avant~, tant que~, tant qu’~, d’ ici~, attend*~, pas~, ne~, n’~, le temps~, que~, qu’~, à~",
    "right-from": "dès, aussitôt, à compter d*~, à partir d*~, une fois~, après~",
    "shut-down": "fermé*, ferm*~, suspend*~, interromp*~, aucun*~, pas~, n’~, ne~, cess*~, relâche*~",
    "on-offer": "offert*, ouvert*~, disponible*~, accessible*~, fourni*~",
    "brings-about": "provoqu*, caus*~, entraîn*~, déclench*, occasionn*, engendr*, mène*~, mener~, donn*~, amen*~, produi*~",
    "heads-off": "préven*, prévien*, empêch*, évit*~, protég*~, protèg*~, écart*~",
    "seeks-help": "demand* de l’ aide, demander de l’ aide, cherch* de l’ aide, chercher de l’ aide, aller chercher de l’ aide, obtenir de l’ aide~, consult*~, recour*~, tourn*~",
    "offers-help": "offr* de l’ aide, offrent de l’ aide, offrir de l’ aide, fourni* de l’ aide, apport* de l’ aide, donn* de l’ aide, aid*~, souti*~, accompagn*~",
    "takes-away": "retir*, enlev*, jet*~, débarrass*, élimin*, sort*~, ôt*, rapport*~",
    "keeps-there": "gard*, conserv*, rang*~, laiss*~, maint*~, entrepos*",
    "skips-it": "saut*, omet*, omettre, laissez passer, passez~, prenez pas~, ne prenez~",
    "doubles-it": "doubl*, deux~",
    "is-required": "obligatoire*, requis*, exigé*, nécessaire*~, faut~, besoin~, devez~, doi*~, oblig*~, exig*~",
    "is-advised": "recommandé*, conseillé*, suggéré*, recommand*~, conseill*~, souhaitable*~",
    "stays-on-line": "restez en ligne, rester en ligne, demeurez en ligne, demeurer en ligne, gardez la ligne, patientez~, attend*~, raccrochez pas, raccrocher pas, ne pas raccrocher, quittez pas~",
    "hangs-up": "raccroch*",
    "asks-them": "demand*, interrog*, pose*~, poser~, question*~, renseign*~, inform*~, consult*~, parl*~, vérifi*~, voyez~, adress*~, invit*~, pri*~, sollicit*~, entend*~, discut*~",
    "tells-them": "demand*~, dites, dire, disent, dis, mentionn*~, signal*~, avis*~, préven*~, inform*~, indiqu*~, parl*~, répond*~, dit~",
    "against-will": "contre votre gré, contre leur gré, contre son gré, sans votre accord, sans votre consentement, sans leur consentement, de force, contre votre volonté, malgré vous, forc*~",
    "with-consent": "avec votre accord, avec votre consentement, avec leur consentement, avec leur accord, de plein gré, de votre plein gré, volontaire*~, volontairement",
    "in-its-place": "au lieu d*, à la place d*, plutôt qu*, à sa place, remplac*~, lieu~, place~, plutôt~, substitu*~",
    "besides-it": "en plus d*, en plus du, outre~, ainsi que~, avec~, ajout*~",
    "while-on-it": "pendant votre traitement, pendant le traitement, durant votre traitement, durant le traitement, tant que vous prenez, tant que vous en prenez, pendant que vous prenez, au cours d*~, en cours~, sous~, lors~, pendant~, durant~, tant~, pren*~",
    "once-off-it": "après votre traitement, après le traitement, après l’ arrêt, à la fin du traitement",
    "brings-back": "raviv*, réactiv*, réveill*, ramen*~, reven*~, resurg*, ressurg*, fait revivre, faire revivre, reviv*",
    "calms-down": "apais*, calm*~, soulag*~, atténu*~",
    "draft-form": "provisoir*, ébauch*, projet*~, préliminaire*~, temporaire*~, brouillon*",
    "final-form": "définitive, définitives, définitif, définitifs, final*~, dernière~",
    "in-community": "milieu communautaire, en communauté, dans la communauté, communaut*~, extern*~, ambulatoire*~, clinique*~, collectivité*~",
    "in-hospital": "milieu hospitalier, milieux hospitaliers",
    "blunts-it": "atténu*, émouss*, affaibl*, diminu*~, rédui*~, nui*~, amoindr*",
    "heightens-it": "accentu*, amplifi*, renforc*, augment*~, accroît*~, intensif*, potentialis*",
}
"""What phrases say, each with those that may say it; those without ~ surely do."""
