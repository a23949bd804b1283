"""French words written by ear, told by the words that go with the one that is meant: « à la foi », « un vers d’eau », « sou la langue ».

Of each the words beside it leave no place for what is written: an article before what is none of a noun, a noun without its article,
the other half of an expression.
"""

from __future__ import annotations

OBJECT = r"(?=(?:les?|la|une?|votre|vos|notre|nos|cette|ces?|son|sa|ses|chaque) |l’)"
END = r"(?=[.,;:!?)]|$| (?:et|ou|si|pour|avec|après|avant|pendant|dans) )"
A_WHILE = (
    "matin|soir|midi|nuit|jour|journée|soirée|semaine|mois|an|année|fois|moment|lendemain|veille|lundi|mardi|mercredi|jeudi|vendredi|"
    "samedi|dimanche|instant|temps|heure|hiver|été|printemps|automne"
)
OFTEN_SAID = "vous|votre|vos|le|la|les|l’|un|une|des|il|elle|ils|elles|on|ce|cela|cette|ces|personne|quelqu’un|tout|aucun|aucune|nous|notre|son|sa"

BY_EAR = (
    # What is written, what is meant, and a piece in small letters that each such text has.
    (rf"[Cc]i (?=(?:{OFTEN_SAID})(?!\w))", "si", "ci "),
    (
        rf"(?:(?<=[.!?] )|\A)(?:(?:Le|La|Les|Votre|Vos|Un|Une|Ces?|Cet|Cette|Notre) |L’)(?!(?:{A_WHILE})s? )[a-zà-ÿ]{{3,}} ce (?=[a-zà-ÿ]+(?:e|ent|t|d) (?:à|au|aux|par|dans|en|sur|avec|comme|avant|après|de|du)(?!\w))",
        "se",
        " ce ",
    ),
    (
        r"(?<!en )(?<!de )(?<!du )(?<!le )(?<!un )(?<!son )(?<!otre )(?<!et )(?<!ou )sang (?=(?:douleur|danger|risque|aide|frais|effort|fièvre|délai|ordonnance|alcool|sucre|sel|gluten|doute|arrêt|cesse|interruption|rendez|raison|attendre|manger|boire|que|vous|votre|le|la|les|être|avoir)(?!\w))",
        "sans",
        "sang ",
    ),
    (
        r"(?:[Ff]ai(?:t|re|s|sant)|[Ff]ont|[Ff]era|[Aa]v(?:ez|oir|ait)|ai|ont) (?:pas |plus |très |trop |aussi |moins |toujours |encore |un peu |du )*mâle(?!s? (?:et|ou|adulte|reproducteur))",
        "mal",
        "mâle",
    ),
    (rf"à la foi{END}(?! (?:et|ou) (?:à|aux?|la|en) )", "fois", "à la foi"),
    (r"[Tt]rois foies? (?:par|le|la|plus|moins)", "fois", "foie"),
    (
        r"(?:[Ll]e|[Aa]u|[Dd]u|[Vv]otre|[Cc]haque|[Ll]es|[Vv]os|[Ss]es|[Dd]eux) sains?(?= (?:gauche|droit|maternel|pendant|toutes|plusieurs|souvent|à chaque)(?!\w)|[.,;:!?)]|$)",
        "sein",
        " sain",
    ),
    (
        r"(?:[Ll]e|[Dd]u|[Vv]otre|[Ss]on|[Ll]eur) cent(?= (?:d’un|d’une|dans|est|circule|coule|qui)(?!\w)|[.,;:!?)]|$)",
        "sang",
        " cent",
    ),
    (
        r"(?:vous|nous|lui|leur|vous l’|nous l’) à (?=(?:(?:déjà|pas|jamais|bien|aussi|souvent) )?(?!côté|moitié|volonté|proximité)[a-zà-ÿ]{2,}é(?!\w)|(?:été|eu|dit|prescrit|remis|fait|permis|promis|écrit|vu|offert)(?!\w))",
        "a",
        " à ",
    ),
    (r"(?:ou|et|qui) à (?=(?:déjà|jamais|récemment|souvent|toujours) (?:eu|été|fait|pris|subi|reçu|vu|dit|[a-zà-ÿ]+é)(?!\w))", "a", " à "),
    (r"(?:(?<=[.!?] )|\A)L’une? et (?=(?:la|le|les|une?|des|celle|celui) )", "est", "l’un"),
    (r"[Ss]’étant (?=(?:à|aux?|sur|jusqu|vers|dans) ?)", "s’étend", "s’étant "),
    (
        r"(?:est|sont|être|était|très|trop|plus|moins|aussi|assez|si|semble|semblent|rester?|devenir|peu|et|ou) (?:fatiguant|somnolant|négligeant|convainquant|provoquant|suffoquant|excellant|équivalant|différant|violant|divergeant|communiquant|adhérant|influant)s?(?= (?:et|ou|pour|chez|après|pendant|quand|si|lorsque|que|d’un|de )|[.,;:!?)]|$)",
        "the adjective",
        "ant",
    ),
    (
        r"(?:[Ll]es|[Dd]es|[Vv]os|[Ss]es|[Ll]eurs|[Mm]es|[Nn]os|[Aa]ux|[Dd]eux|[Dd]e) grand-(?:parents|pères|oncles)",
        "grands-",
        "grand-",
    ),
    (r"(?:[Ll]es|[Dd]es|[Vv]os|[Ss]es|[Ll]eurs|[Nn]os|[Aa]ux|[Dd]eux|[Dd]e) sage-femmes", "sages-", "sage-femmes"),
    (r"[Qq]u’(?=(?:ne|se|le|la|les|de|du|des|ce|ces|cette|me|si|votre|vos|vous|nous|pas|plus|sa|son|ses) )", "que", "qu’"),
    (r"(?:[Ll]orsqu|[Pp]uisqu|[Jj]usqu)’(?=(?:ne|se|le|la|les|de|ce|cette|votre|vos|vous|nous|les) )", "que", "qu’"),
    (r"[Ee]n temps que(?! (?:nous|vous|les|le|la) )", "tant", "en temps que"),
    (
        r"(?:[Tt]en(?:ir|ez|ant|u)|[Tt]ient|[Tt]iennent|[Rr]end(?:re|ez|u|ant)?|[Pp]rend(?:re|s)?|[Pp]renez|[Pp]ris|en|sur le|en fin de) conte(?!u|n)(?= (?:de |d’|du |des |que |qu’|aussi |rendu))|(?:[Vv]otre|[Ss]on|[Uu]n|[Mm]on|[Ll]e) conte (?=en ligne|bancaire|utilisateur|client|personnel|patient)",
        "compte",
        "conte",
    ),
    (r"(?:[Uu]n|[Gg]rand|[Pp]etit|[Dd]emi|[Cc]haque|\d|[Dd]eux|[Tt]rois|[Pp]lein) ver[st]s? (?=d’eau|de (?:lait|jus|vin|bière|l’eau)|d’alcool|plein)", "verre", " ver"),
    (r"vin (?=(?:minutes|heures|jours|semaines|ans|fois|secondes|et un|pour cent)(?!\w))", "vingt", "vin "),
    (r"(?:[Aa]u|[Ll]e|[Dd]u|[Cc]e|[Uu]n|[Qq]uel) poing (?=(?:de (?:vue|départ|contact|rencontre|service|repère)|d’|que|où))|(?:à ce|tout à fait au|mettre au|est au) poing(?! (?:de|sur|et))", "point", "poing"),
    (r"(?:[Dd]u|[Ll]e|[Aa]u|[Dd]e) pin (?=(?:complet|blanc|entier|tranché|brun|grillé|sans|de blé|de seigle)(?!\w))|(?:tranche|morceau|miette)s? de pin(?!\w)", "pain", " pin"),
    (rf"(?:[Ll]a|[Vv]os|[Vv]otre|[Dd]eux|[Ss]es|[Ss]a|[Ll]es|[Uu]ne) maints?{END}", "main", "maint"),
    (rf"(?<![Ll]a )(?<![Uu]ne )(?<!cette )(?<!otre )(?<!haque )(?<!sa )(?<!ma )(?<!par )(?<!de )(?<!ère )(?<!\d )dent {OBJECT}", "dans", "dent "),
    (r"(?:[Tt]out à|[Dd]’un|[Tt]out d’un|[Aa]près|[Dd]u premier) cou(?=[,.;]| (?:sur|de) )|cou(?= de (?:soleil|chaleur|pouce|fil|main|pied|froid|poing|feu)(?!\w))", "coup", "cou"),
    (r"(?:[Aa]utour du|[Aa]u|[Dd]u|[Ll]e|[Vv]otre|[Ss]on) (?:coup|coût) (?=(?:raide|enflé|gonflé|douloureux)(?!\w))|(?:mal|[Dd]ouleurs?|raideur|ganglions?) (?:au|du) (?:coup|coût)(?!\w)|[Ll]e (?:coup|coût) et les épaules", "cou", "co"),
    (r"(?:[Aa]v(?:ez|ait|oir|ons|aient)|[Aa]yez|ont) (?:très |trop |encore |toujours |plus |pas |moins )?fin(?= (?:la|le|les|et|ou|entre|après|avant|souvent|pendant)(?!\w)|[.,;!?)]|$)|(?:[Ss]ensation|[Pp]erte) de fin(?!\w)|[Ff]in (?:et|ou) (?:la |de )?soif|[Ss]oif (?:et|ou) (?:la |de )?fin(?!\w)", "faim", "fin"),
    (r"tâches? (?=(?:brun|roug|sombre|blanch|foncé|noir|pigment|cutané|violet|rosé|sur la peau|de (?:sang|vin|naissance|rousseur|vieillesse)))", "tache", "tâche"),
    (r"taches? (?=(?:ménag|quotidien|domestiq|courant|administrati|simple|difficile|à (?:faire|accomplir)))", "tâche", "tache"),
    (r"(?:[Vv]os|[Vv]otre|[Ll]es|[Ll]a|[Uu]ne|[Ss]es|[Mm]es) celles?(?!\w)", "selle", " celle"),
    (r"(?:à|[Dd]e|très|trop|plus|[Uu]n|[Uu]ne|[Ll]e|[Dd]e) (?:cours|cour) (?=(?:terme|délai|séjour|laps|instant|temps|durée|période|moment)(?!\w))", "court", "cour"),
    (r"(?:[Pp]ar|[Ee]n) voix (?=(?:de (?:guérison|disparition|développement)|intra|sous|orale|nasale|veineu|naturelle|basse))|voix (?=(?:aérienn|biliair|digesti|urinair|sanguin|lymphatiq|respirat|d’administration|d’évitement))", "voie", "voix "),
    (r"voie (?=(?:rauque|enrouée|cassée|tremblante|éteinte|voilée|pâteuse)(?!\w))|à (?:haute )?voie (?:haute|basse)|haute voie(?!\w)", "voix", "voie"),
    (r"sou (?=(?:la|le|les|l’|votre|vos|forme|surveillance|pression|traitement|ordonnance|supervision|anesthésie|garantie|un|une) ?)", "sous", "sou "),
    (r"(?:[Ll]e|[Vv]otre|[Dd]u|[Ss]on) pousse (?=(?:et l’index|sur|contre|droit|gauche)(?!\w))|coups? de pousse(?!\w)", "pouce", "pousse"),
    (r"(?<=, )met (?=(?:il|elle|vous|on|ils|elles|ne|cela) |n’|c’|s’)", "mais", ", met "),
    (r"(?:[Ll]a|[Vv]otre|[Ss]a|[Mm]a|première|en|de) vu (?=(?:de|du|trouble|floue?|double|brouillée?|embrouillée?|basse|baisse|normale)(?!\w))|(?:[Tt]roubles?|[Pp]erte|[Pp]erdre|examen|point|test|problèmes?) (?:de (?:la |votre )?)?vu(?!\w)(?! (?:que|par))", "vue", " vu"),
    (r"(?:[Ll]a|[Uu]ne|[Vv]otre|[Ll]es|[Vv]os|[Cc]haque) pla[iî]ts?(?!\w)", "plaie", " pla"),
    (r"(?:[Cc]hez|[Ee]stime de|[Cc]onfiance en|[Ss]oin de|[Hh]ors de|[Ii]mage de|[Rr]epli sur) soit(?=[.,;]|$| (?:et|ou|pour|quand|n’|ne) )", "soi", " soit"),
    (r"(?<!un )(?<!Un )(?<!l’)(?<!L’)(?<!son )(?<!cet )antre (?=[a-zà-ÿ\d])", "entre", "antre "),
    (r"(?:[Vv]otre|[Ss]on|[Uu]n|[Bb]on|[Mm]auvais|[Cc]et|[Mm]on) était(?!\w)|[Ll]’était (?=de (?:santé|conscience|choc)|général|mental|d’esprit)", "état", "était"),
    (r"à fin (?:de (?!l’|la |non|mars|mai|juin|janv|févr|avril|juil|ao|sept|oct|nov|déc)[a-zà-ÿ’]*(?:er|ir|re)(?!\w)|d’(?:é|a|o|e|i)[a-zà-ÿ]+(?:er|ir|re)(?!\w)|que |qu’)", "afin", "à fin "),
    (r"(?:(?<=[.!?;] )|\A|[Ee]t |[Pp]uis )[Ee]n suite(?=,| [a-z])(?! (?:de|avec|parentale))", "ensuite", "en suite"),
    (r"[Ss]ur tout (?=(?:si|pas|quand|lorsqu|chez|en cas|que|pour)(?!\w)|ne |n’)", "surtout", "sur tout "),
    (r"[Pp]ar fois(?= ?,| (?:la|le|les|il|elle|on|vous|un|une|même)(?!\w))", "parfois", "par fois"),
    (r"(?:[Aa]ir|d’|[Ee]n plein|[Dd]e l’|[Ll]’) ?ère (?=(?:frais|libre|conditionné|pur|intérieur|extérieur|ambiant|sec|humide|chaud|froid)(?!\w))", "air", "ère "),
    (r"(?:[Ll]a|[Uu]ne|[Ll]es|[Dd]es|[Vv]os|[Dd]ans (?:la|une)) vaines?(?=[.,;:)]|$| (?:du|de|et|porte|cave|jugulaire|du|profonde|superficielle))", "veine", "vaine"),
    (r"d’en (?=(?:les?|la|l’|une?|votre|vos|cette|ces?) ?(?!\w*(?:er|ir|re) ))(?=(?:la|les|le) (?:bouche|nuit|journée|matinée|soirée|cas|mois|semaine|sang|dos|poumon|tête|gorge|eau))", "dans", "d’en "),
    (r"(?:[Mm]al|[Mm]aux|[Rr]age) (?:de|aux?) (?:d’en|dans|d’ans)(?=[.,;]|$| (?:est|sont|et|ou))", "dent", "a"),
    (r"(?:[Ll]e|[Cc]haque|[Dd]u) (?:jour|moment|mois|matin|soir) ou (?=(?:les?|la|l’|une?|votre|vos|ces?|cette) ?[a-zà-ÿ]+ [a-zà-ÿ]+(?:e|ent|t)(?!\w))(?!la (?:nuit|veille|journée)|le (?:soir|matin|lendemain|mois|jour)|l’(?:année|heure))", "où", " ou "),
    (r"(?:[Ll]a|[Uu]ne|[Vv]otre|[Ss]a) fois (?=(?:jaune|gras|enflée?|grossie?|atteinte?|malade|et les reins)(?!\w))", "foie", "fois"),
    (r"(?:[Ss]oyez|[Êê]tre|[Êê]tes|[Ee]s|[Ss]uis|[Ss]oit|[Ee]st|pas|bien|[Pp]lus|[Tt]rès) sur (?=(?:de (?:pouvoir|vouloir|devoir|prendre|savoir|bien|vous|comprendre|recevoir|votre|la|l’)|que|qu’)(?!\w))(?!sur la)", "sûr", " sur "),
    (r"(?:[Cc]œur|pouls|[Cc]oeur) bas (?=(?:vite|trop|plus|fort|lentement|très|rapidement|de façon|de manière)(?!\w))", "bat", " bas "),
    (r"[Ll]e fil d’attente", "la file", "fil d’attente"),
    (r"(?<=, )mes (?=(?:tout|cela|ça|aucun|aucune|cette|ce|elles?|ils?|on|personne|rien|seulement|attendez|évitez|parlez|sans|toujours|jamais)(?!\w))", "mais", ", mes "),
    (r"(?:[Qq]ue|[Ii]l faut que|[Pp]our que|[Ss]i|[Qq]uand) sa (?=[a-zà-ÿ]+(?:e|t)(?=[.,;!?)]|$| (?:pas|plus|mal|vite|bien)(?!\w)))", "ça", " sa "),
    (r"s’en va est |(?:[Vv]a|[Vv]ont) est (?:vien)", "et", " est "),
    (r"jusqu’à nouveau ordre", "nouvel", "nouveau ordre"),
)  # fmt: skip
"""Pieces of text with the word that is meant."""
