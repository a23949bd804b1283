"""French words that are taken for others which sound alike, where the words around them leave no doubt."""

from __future__ import annotations

from locpipe.languages import Habit, late
from locpipe.languages.sounds_fr import BY_EAR

VERB = r"[a-zà-ÿ]{3,}(?:er|ir|re)(?!\w)"
"""What ends like an infinitive."""

STATES = (
    "sans|gratuit|urgent|important|normal|possible|impossible|facile|difficile|rare|fréquent|courant|confidentiel|légal"
)
"""What something is, and nothing does to itself."""

VOWEL = (
    r"(?=(?!onz|oui|ouist)[aeiouéèêàâîôû][a-zà-ÿ]{2,}|(?:hôpital|heure|homme|hormon|huile|habitu|hygi|hiver)[a-zà-ÿ]*)"
)
"""The beginning of a word before which an article loses its vowel."""

CONFUSED = (
    # What is written, what is meant, and a piece in small letters that each such text has.
    (
        r"(?:moment|endroit|lieu|là|pays|période|ville|région|province) ou (?=(?:ils?|elles?|on|vous|nous) )",
        "où",
        " ou ",
    ),
    (
        (
            r"(?<!bien )(?<!Bien )(?<!est )(?<!suis )(?<!êtes )(?<![\w’-])sûr (?:vous|lui|moi|nous|elle|eux|le|la|les|un|une|"
            r"votre|vos|cette|ce)(?![\w’])"
        ),
        "sur",
        "sûr",
    ),
    (
        (
            r"[A-Za-zà-ÿ]{3,}(?:er|ir) est (?!(?:hiver|cher|fier|léger|premier|dernier|régulier|entier|hier|hôtelier)(?!\w))"
            r"[a-zà-ÿ]{2,}(?:er|ir)(?!\w)"
        ),
        "et",
        " est ",
    ),
    (r"[Ii]l et (?!elle|lui|moi|vous|nous|ses?\b|s[ao]n?\b)[a-zà-ÿ]", "est", "il et "),
    (r"son (?:[a-zà-ÿ]{3,}(?:és|ées)|pris|mis)(?!\w)", "sont", "son "),
    (r"(?:[Ii]ls|[Ee]lles|[Cc]eux qui|[Cc]elles qui) son (?=[a-zà-ÿ])", "sont", " son "),
    (
        r"(?:[Aa]vec|de|[Dd]ans|[Pp]our|[Pp]ar|[Ss]ur|[Pp]rendre|prend|[Pp]renez|[Aa]ppelez|[Cc]onsultez|[Cc]onsulter|voir|chez|selon|sans) sont (?=[a-z])",
        "son",
        " sont ",
    ),
    (r"(?:ils|elles|qui) on (?!ne |n’)(?:été|eu|pu|dû|[a-zà-ÿ]{3,}é)(?!\w)", "ont", " on "),
    (r"Ont (?:peut|doit|vous|ne|pourra|devrait|pourrait)(?!\w)", "on", "ont "),
    (
        r"(?:[Ii]l|[Ee]lle|[Oo]n|[Qq]ui) peu (?=(?:vous |le |la |les |y |en |être |avoir |[a-zà-ÿ]{3,}er(?!\w)))",
        "peut",
        " peu ",
    ),
    (r"(?:[Cc]es|[Ss]es) (?:est|était|pas|quand|pourquoi|comme)(?!\w)", "c’est", "es "),
    (
        r"[Cc]’est (?:symptômes|médicaments|effets|comprimés|renseignements|documents|personnes|services|soins|signes|doses|conseils)(?!\w)",
        "ces",
        "c’est ",
    ),
    (r"(?:peuvent|peux|doit|doivent|pourra|pourrait)-être", "peut-être", "-être"),
    (r"[Ss]a (?:va|peut|fait|dépend|arrive|ne)(?!\w)", "ça", "sa "),
    (r"[Ss]’en (?:danger|frais|ordonnance|douleur|risque|aide|délai|attendre|avis|rendez)(?!\w)", "sans", "s’en "),
    (
        (
            r"(?:a|ai|ont|avez|avons|aurait|auriez) du (?=(?:prendre|être|avoir|faire|aller|arrêter|attendre|subir|payer|changer|"
            r"consulter|appeler|tenir|recevoir|rester|cesser)(?!\w))"
        ),
        "dû",
        " du ",
    ),
    (r"(?:le|la|les|au|aux) (?:notre|votre)s?(?![\w’])", "nôtre, vôtre", "otre"),
    (r"(?:vous|nous|on|il|elle|pour) leurs [a-zà-ÿ]{3,}(?:ez|er|ir)(?!\w)", "leur", " leurs "),
    (r"[Qq]uant (?:vous|ils?|elles?|on|la|le|les|une?|votre)(?!\w)", "quand", "quant "),
    (r"(?:le|au) plutôt(?! (?:que|mal|bien))(?= possible|[.,;)]|$)", "plus tôt", "plutôt"),
    (r"[Qq]uelques? soi(?:en)?t(?!\w)", "quel que soit", "soi"),
    (r"(?<!pas )(?<!plus )d’avantage (?:de |d’|sur )", "davantage", "d’avantage"),
    (r"(?:au courts?|en court|au cour) (?:de|des|du|d’)(?!\w)", "cours", "cour"),
    (
        r"(?:[Uu]ne|[Dd]eux|[Tt]rois|[Qq]uatre|\d|[Cc]haque|[Pp]lusieurs) foie?(?= (?:par|que|aux)(?!\w)|[.,;)]|$)",
        "fois",
        "foi",
    ),
    (r"\d+ foie?(?! (?:gras|entier))(?![a-zà-ÿ])", "fois", "foi"),
    (r"[Ll]a plus part", "plupart", "plus part"),
    (
        r"(?<!il )(?<!on )(?<!qui )y (?=(?:les?|la|un|une|des|du|au|aux|par|pour|avec|sans|rouge|otros|que|de) )(?!(?:en|de) )",
        "et",
        " y ",
    ),
    (r"but (?=(?:les?|la|l’|il|elle|vous|on|ne|n’|si|pas|cela|ce|votre|une?) ?)(?<=, but )", "mais", ", but "),
    (r"[Cc]haques", "chaque", "chaques"),
    (
        r"[Vv]ous (?:ne )?(?:se |s’(?!ils?(?!\w)))[a-zà-ÿ]+(?:ez|iez)(?!\w)|[Nn]ous (?:ne )?(?:se |s’(?!ils?(?!\w)))[a-zà-ÿ]+ons(?!\w)",
        "vous vous, nous nous",
        "ous ",
    ),
    (
        r"[Vv]ous (?:ne )?(?:pouvez|devez|pourrez|devrez|devriez|pourriez|voulez|allez|souhaitez|désirez|préférez) (?:pas |aussi |toujours )?(?:se |s’)[a-zà-ÿ]+(?:er|ir|re)(?!\w)",
        "vous",
        "vous ",
    ),
    (r"[Ss]’(?:a|as|ont|avait|avaient|aura|auront|aurait|auraient) (?=[a-zà-ÿ])", "s’est, se sont", "s’a"),
    (
        r"(?<!pour )(?<!chez )[Vv]ous vous (?:avez|aviez|aurez|auriez) [a-zà-ÿ]+(?:é|i|u|is|it)e?s?(?!\w)",
        "vous vous êtes",
        "vous vous a",
    ),
    (
        r"(?:[Aa]ppelez|[Cc]onsultez|[Cc]ontactez|[Ii]nformez|[Aa]visez|[Pp]révenez|[Rr]encontrez|[Aa]idez|[Éé]coutez|[Rr]emerciez|[Ss]urveillez|[Rr]egardez)-(?:lui|leur)(?! (?:votre|vos|le|la|les|un|une|des) )",
        "le, la, les",
        "ez-l",
    ),
    (
        r"(?:lui|leur) (?:appel|consult|contact|inform|avis|surveill|rencontr)(?:er|e|ez|ent|era|eront)(?!\w)",
        "le, la, les",
        "",
    ),
    (
        r"(?:[Dd]emandez|[Dd]ites|[Cc]onseillez|[Pp]ermettez|[Rr]ecommandez)-(?:le|la|les) (?:de |d’|que |qu’|si |s’)|(?:[Tt]éléphonez|[Rr]épondez|[Pp]arlez)-(?:le|la|les)(?!\w)",
        "lui, leur",
        "-l",
    ),
    (
        r"les (?:donner|offrir|remettre|prescrire|administrer|envoyer|montrer) (?:un|une|des|du) (?!fois|seule?)(?=[a-zà-ÿ])",
        "leur",
        "les ",
    ),
    (
        r"(?:[Ll]’hôpital|jour|endroit|lieu|[Ll]’heure|moment|ville|mesure|pièce|salle|période|date) ou (?:vous (?:êtes|[a-zà-ÿ]+ez)|(?:on|il|elle|ils|elles) (?!même)[a-zà-ÿ]+)(?!\w)",
        "où",
        " ou ",
    ),
    (r"[Qq]u’en (?:au|aux|à)(?!\w)", "quant", "u’en "),
    (
        r"dont (?:vous|il|elle|on|ils|elles|nous) (?:prenez|prend|prennent|prenons|appelez|appelle|utilisez|utilise|utilisent|consultez|consulte|recevez|reçoit|achetez|suivez)(?= (?:est|sont|a|ont|peut|peuvent|doit|doivent)(?!\w)|[.,;])",
        "que",
        "dont ",
    ),
    (
        r"(?:fois|heures?|doses?|comprimés?|\d[^\W\d_]*|mg|mL|verres?|minutes?) par (?:jours|semaines|années|heures|nuits|ans)(?!\w)",
        "par jour, par semaine",
        " par ",
    ),
    (r"(?:(?<=[.!?] )|\A)Certain(?! que| d’| de)e? [a-zà-ÿ]+s(?!\w)", "certains, certaines", "certain"),
    (r"(?:d’)?(?:eux|elles)[-\u2011]même(?!s)", "mêmes", "même"),
    (r"(?:d’)?(?:lui|elle|soi|moi)[-\u2011]mêmes", "même", "mêmes"),
    (
        r"(?:[Qq]uelqu’une?|[Rr]ien|[Pp]ersonne|[Qq]uoi|[Qq]uelque chose|[Qq]u’y a-t-il) d’autres(?! (?:[a-zà-ÿ]+s|que)(?!\w))",
        "autre",
        "d’autres",
    ),
    (r"(?<=s )avant[-\u2011]coureur(?!s)", "avant-coureurs", "coureur"),
    (r"(?:(?<=[.!?] )|\A)Seule? (?:les|des|vos|ces) [a-zà-ÿ]+s(?!\w)", "seuls, seules", "seul"),
    (r"[Ee]n faite(?=,| )", "en fait", "en faite"),
    (r"(?:est|êtes|sont|suis) sensée?s? (?=" + VERB + ")", "censé", "sensé"),
    (r"sales? (?:d’|de (?:bain|réveil|cour|class|trait|soin|consult|conf|sé|jour))", "salle", "sale"),
    (r"(?:perte|prise|gain|excès) de pois(?!\w)|(?:votre|le) pois(?= corporel|[.,;)]|$)", "poids", "pois"),
    (r"(?:prise|analyse|test|don|perte) de sans(?!\w)", "sang", "de sans"),
    (r"voix (?:orale|intra|sous|cutan|nasale|rectale|vaginale|respirat|urin)", "voie", "voix "),
    (r"près à (?=" + VERB + ")", "prêt", "près à"),
    (r"prêts? de (?:chez|vous|la |l’|votre |notre |cette |mon |ma |sa )", "près", "prêt"),
    (r"(?:à la|en) faim d(?:e|u|es)(?!\w)|(?:à la|en) faim d’", "fin", " faim d"),
    (r"coûts? de (?:soleil|chaleur|main|fil|pied|téléphone)", "coup", "coût"),
    (r"coups? (?:total|totaux|des soins|du traitement|du médicament|élevés?)(?!\w)", "coût", "coup"),
    (
        r"au cas ou (?=(?:votre|vos|le|la|les|l’|un|une|cette|ce|quelqu|personne|ils?|elles?|on|vous|nous) ?)",
        "où",
        "cas ou ",
    ),
    (r"(?:[Pp]ersonnes?|[Pp]rise en|[Pp]rises en|enfants?) a charge(?!\w)", "à", " a charge"),
    (
        r"(?:[Gg]râce|[Ff]ace|[Qq]uant|[Jj]usqu’|[Pp]ar rapport|[Ss]uite|[Ll]ié|[Cc]ontrairement|[Cc]onformément) a (?=(?:la|l’|votre|vos|un|une|ce|cette) ?)",
        "à",
        " a ",
    ),
    (
        r"(?:(?<=[.!?] )|\A)(?:Envoyer|Écrire|Parler|Donner|Transmettre|Demander|Ajouter|Aller|Accéder|Répondre|Passer|Retourner|Revenir) (?:(?!qui |qu’|que |si |il |elle |on )[a-zà-ÿ’]+ ){0,4}a (?=(?:mon|ma|mes|votre|vos|notre|nos|l’|la|un|une) ?)",
        "à",
        " a ",
    ),
    (r"mots (?:d’(?:estomac|oreilles?)|de (?:tête|ventre|gorge|dos|dents|cœur|reins|cou))(?!\w)", "maux", "mots d"),
    (r"[a-zà-ÿ]{3,}ez a (?=(?:la|votre|vos|notre|nos|un|une|des|cette|ce|ces|quel|quelle) |l’)", "à", "ez a "),
    (r"[a-zà-ÿ]{3,}s est (?=(?:les|des|vos|nos|ces|leurs) [a-zà-ÿ]+s(?!\w))", "et", "s est "),
    (r"en on (?=(?:une?|deux|pas|besoin|été|eu|fait|parlé)(?!\w))|en on(?=[.,;])", "ont", "en on"),
    (r"antre (?=(?:les?|la|deux|trois|chaque|vous|nous|ces|eux) )", "entre", "antre "),
    (r"(?:plus|moins|aussi|très|est|sont) sure?s?(?= (?:que|et) |[.,;)])", "sûr", " sur"),
    (r"(?:consentement|avis|accord|texte|message|document) écris(?!\w)", "écrit", " écris"),
    (
        rf"[Ss]’est (?=(?!un peu|un jour|une fois|le plus|le moins|le mieux)(?:une?|le|la|les|l’|ce|cela|pourquoi|parce|{STATES}|[A-Z]{{2,}})(?!\w))",
        "c’est",
        "s’est ",
    ),
    (r"[Cc]’(?!est(?!\w)|étai|en(?!\w)|eût|aurai|aura |avait|a |à |eut|ét)[a-zà-ÿ]{3,}", "s’", "c’"),
    (
        r"(?:es|est|êtes|sommes|sera|serait|était|soit) (?=(?:pas |plus |jamais |déjà |aussi |ainsi |toujours |également |d’abord )?été (?!dernier|prochain|indien|comme))",
        "a",
        "été",
    ),
    (
        r"(?:sont|seront|seraient|étaient|soient) (?=(?:pas |plus |jamais |déjà |aussi |ainsi |toujours |également |d’abord )?été(?! dernier| prochain| indien| comme)(?!\w))",
        "ont",
        "été",
    ),
    (
        r"(?:ai|as|a|avez|avons|ont|aura|auront|aurait|auraient|avait|avaient) (?=(?:pas |plus |jamais |déjà |aussi )?(?:mort|né|allé|venu|devenu|arrivé|resté|tombé|décédé|parvenu|revenu|intervenu|survenu)e?s?(?![\w-]))",
        "être",
        "",
    ),
    (
        r"chœurs?(?= (?:net|bat|malade|qui bat))|(?:maux|mal|crise|maladie|par|à|gros|bon) (?:de |au )?chœur",
        "cœur",
        "chœur",
    ),
    (
        r"pendent (?=(?:les?|la|l’|une?|des?|\d|votre|vos|cette|toute|plusieurs|que|au|quelques|chaque) ?)",
        "pendant",
        "pendent ",
    ),
    (
        r"(?:heures?|jours?|semaines?|mois|années?|nuits?|minutes?) précédent (?=(?:les?|la|l’|une?|votre|vos|cette|chaque) ?)",
        "précédant",
        "précédent ",
    ),
    (r"[Mm]a (?=(?!onz|ouest)[aeiouéèêàâîôœ][a-zà-ÿ]{2,})", "mon", "ma "),
    (r"[Ss]a (?=(?!onz|ouest)[aeiouéèêàâîôœ][a-zà-ÿ]{2,})", "son", "sa "),
    (r"dé(?![\w-])", "de", "dé"),
    (rf"au {VOWEL}", "à l’", "au "),
    (rf"du {VOWEL}", "de l’", "du "),
    (r"[dl]’(?:la|les?|des|du)(?![\w-])", "de la, de", "’"),
    (
        r"(?:[Pp]endant|[Aa]près|[Dd]epuis|[Aa]fin|[Bb]ien|[Pp]arce|[Pp]uisq?) vous [a-zà-ÿ]+ez(?!\w)",
        "que vous",
        " vous ",
    ),
    (
        (
            r"(?:[Pp]arle[rz]|[Tt]éléphone[rz]|[Dd]ites|[Dd]emande[rz]) (?:sur|dans|contre|par|de|en) (?:votre|un|une|le|la|l’|notre) ?"
            r"(?:médecin|pharmacien|infirmi|équipe|professionnel|thérapeute|prescript|dentiste|sage-femme)"
        ),
        "à",
        " ",
    ),
    (
        r"(?<=, )voir (?=aucune?|même|impossible|inutile|dangereu|plus(?! de| d’| tard)|moins(?! de| d’))",
        "voire",
        "voir ",
    ),
    (r"[Ll]ibres? a (?=vous|elle|lui|eux)", "à", "ibre"),
    (r"(?<=, )est ce(?=,)", "et", "est ce,"),
    (r"[Uu]ne foi (?=votre|vos|le|la|les|l’|celui|celle|que|qu’|ce|cette)", "fois", "ne foi "),
    (
        r"[a-zà-ÿ]{4,} sûr (?=(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille)(?!\w)|\d)",
        "sur",
        " sûr ",
    ),
    (
        r"(?:[Dd]ès|[Aa]fin|[Aa]lors|[Tt]andis|[Aa]près|[Pp]endant|[Dd]epuis|[Pp]arce) qui(?!\w)(?! (?:que|de droit))",
        "que",
        " qui",
    ),
    (r"[Ii]l se peu (?=que|qu’)", "peut", "se peu "),
    (r"[Ee]n qu’à d(?:e |’|es )|qu’à où(?!\w)", "cas", "qu’à "),
    (
        r"part (?:jours?|semaines?|mois|année|heures?|an|rapport|exemple|voie|injection|téléphone|courriel|texto|écrit|personne|contre|la bouche|la suite|la poste|une? [a-zà-ÿ]+|votre|vos)(?!\w)(?<!d’autre part contre)",
        "par",
        "part ",
    ),
    (
        r"(?:[Nn]e|[Nn]’) ?(?:(?:le|la|les|y|en|vous) )?[a-zà-ÿ]+ez par (?!l[aà]|ici|le|la|courriel|téléphone)(?=[a-zà-ÿ])",
        "pas",
        "ez par ",
    ),
    (r"[Ee]ntre (?:les? |la |l’)?\d+[a-z]* est (?:les? |la )?(?=\d)", "et", " est "),
    (r"[Ll]’[a-zà-ÿ]+ et-il|(?:[a-zà-ÿ]+) et-(?:il|elle|on|ils|elles|ce)(?!\w)", "est", " et-"),
    (
        r"pendant qui (?=je|j’|vous|il|elle|on|nous|le|la|les|votre)|(?:[Aa]ssurez|[Rr]appelez|[Ss]ouvenez)-vous qui (?=le|la|les|l’|votre|vos|vous|il|elle|cela|ce|tout)",
        "que",
        " qui ",
    ),
    (r"que se soi(?:t|ent)(?!\w)(?! (?:pass|produit|déroul|fait|mis|senti))", "ce soit", "que se soi"),
    (r"[Qq]u’en (?:(?:ils?|on)(?!\w)|vous (?:vous |le |la |les |en |y )?[a-zà-ÿ]+(?:ez|êtes)(?!\w))", "quand", "u’en "),
    (
        (
            r"(?:et|ou|qui|il|elle|on) à (?:de la (?:difficulté|fièvre|peine|misère)|du mal|mal|soif|faim|froid|chaud|peur|envie|"
            r"des (?:nausées|convulsions|vomissements|tremblements|étourdissements|frissons|plaques|rougeurs|questions|difficultés|douleurs))(?!\w)"
        ),
        "a",
        " à ",
    ),
    (
        r"(?:[Aa]voir|[Aa]yant|[Jj]e n’ai|[Jj]’ai) (?:bien |déjà |pas |trop |jamais )?(?!hier|cancer|fier|cher|amer|premier|dernier|enfer)[a-zà-ÿ]{3,}er(?!\w)",
        "é",
        "er",
    ),
    (r"or (?=de (?:la )?portée|d’usage|service|d’atteinte|du Canada|de la province)", "hors", "or "),
)

HEAD = r"(?:(?<=[.!?;:,][ \u00a0])|\A)"
"""Where an order may begin."""

HYPHENED = (
    # What is written without its hyphen, and a piece in small letters that each such text has.
    (r"[Rr]endez vous", "rendez vous"),
    (r"(?:[Cc]elui|[Cc]elle|[Cc]eux|[Cc]elles) ci", " ci"),
    (r"(?:[Cc]elui|[Cc]elle|[Cc]eux|[Cc]elles) là", " là"),
    (r"(?:lui|elle|eux|elles|vous|soi|moi|nous) mêmes?(?! si)", " même"),
    (r"[Aa]u (?:dessus|dessous)", "au dess"),
    (r"[Aa]u delà", "au delà"),
    (r"[Cc]i (?:dessous|dessus|joint|après|contre)", "ci "),
    (r"[Cc]’est à dire", "est à dire"),
    (r"[Qq]uelques une?s", "quelques un"),
    (
        r"(?:Est|[Qq]u’est) ce(?= qu[e’])|Est ce(?= (?:une?|votre|vos|bien|normal|grave|possible|dangereux|douloureux|couvert|gratuit|vrai|sûr|permis|prévu|[a-zà-ÿ]+é)(?!\w))",
        "est ce ",
    ),
    (r"(?:[Uu]ne|[Dd]’une) demi heure", "demi heure"),
    (r"(?:[Ll]’|[Dd]’|[Cc]et |[Cc]ette |[Cc]haque |[Ee]n |les |des |[a-z]+di |demain |hier )après midi", "après midi"),
    (r"[Vv]is à vis", "vis à vis"),
    (r"[Nn]ouvelle Écosse", "elle écosse"),
    (r"[Nn]ouveau Brunswick", "eau brunswick"),
    (r"Colombie Britannique", "ie britannique"),
    (r"[Tt]erre Neuve", "terre neuve"),
    (r"Prince Édouard", "prince édouard"),
    (r"(?:trente|quarante|cinquante|soixante) (?:deux|trois|quatre|cinq|six|sept|huit|neuf)", "nte "),
    (r"vingt (?:deux|trois|quatre|cinq|six|sept|huit|neuf)", "vingt "),
    (
        r"(?:[Dd]emandez|[Dd]onnez|[Pp]arlez|[Ee]xpliquez|[Éé]crivez|[Tt]éléphonez) (?:lui|leur)(?! (?:[a-zà-ÿ]+s|nom|numéro|âge|adresse)(?!\w))",
        "ez l",
    ),
    (rf"{HEAD}(?!Chez|chez|Assez|[Vv]euillez|[Vv]enez|[Aa]llez)[A-ZÉa-zé][a-zà-ÿ]+ez (?:vous|nous|moi)(?! qui)", "ez "),
    (r"[A-ZÉa-zé][a-zà-ÿ]+ez en(?= (?:à|au|aux|avec|d’abord)(?!\w))", "ez en "),
    (r"(?<!vous )(?<!Vous )(?:[Aa]llez|[Pp]ensez|[Vv]eillez) y", "ez y"),
    (
        r"[A-ZÉa-zé][a-zà-ÿ]+ez (?:la|le|les)(?= (?:dès|avec|pendant|avant|après|chaque|à|au|aux|sans|tous|toutes|par|dans|chez|immédiatement|plutôt|entière?s?|toujours|jamais|régulièrement|ensuite|puis|pour|de|si|jusqu’)(?![\w-]))",
        "ez l",
    ),
    (r"(?:[Dd]emandez|[Pp]renez|[Aa]chetez|[Aa]joutez|[Ll]aissez) en(?= (?:une?|deux|trois|d’autres)(?!\w))", "ez en "),
    (r"[Ss]ages? femmes?", "sage"),
    (r"(?:[Aa]ssurance|assurances) emploi", "ssurance emploi"),
    (
        r"(?:[Uu]n|[Uu]ne|[Ll]es|[Dd]es|[Aa]ux|[Ll]e|[Ll]a) non (?:fumeur|fumeuse|respect|paiement|observance|conformité|violence)s?",
        " non ",
    ),
    (r"États Unis", "états unis"),
    (r"[Ss]ud (?:ouest|est)(?! un)|[Nn]ord (?:ouest|est)(?= de)", "d "),
    (r"[Dd]ites (?:lui|leur|moi)(?! (?:[a-zà-ÿ]+s|nom|numéro|âge|adresse)(?!\w))", "ites "),
)
"""What a hyphen joins, without it."""

PARTED = (
    r"[Tt]out[- ]à-fait|[Tt]out-à fait|[Tt]out-de[- ]suite|[Pp]arce-qu[e’]|[Ss]’il[- ]vous-plaît|[Ss]’il-vous|[Bb]ien-sûr|[Qq]uelque-chose",
    r"[Pp]ar-contre|[Ee]st-ce-qu[e’]|[Pp]lus-tard|[Tt]rès-[a-zà-ÿ]+|(?<!moi )(?<!nouveau )(?<!votre )(?<!leur )(?<!son )(?<!un )(?<!vrai )[Cc]hez-(?:vous|soi|moi|nous|lui|elle)(?![-\w])|[Aa]fin-(?:de|qu[e’])",
    r"[Dd]ès-qu[e’]|[Tt]andis-qu[e’]|[Aa]lors-qu[e’]|[Jj]usqu’à-ce|[Ll]ors-d[e’]|[Aa]u-lieu|[Aa]ussi-bien|[Ss]urtout-pas|[Ee]n-ligne|[Dd]’-?abord(?<=-abord)",
    r"médecins?-de-famille|[Àà]-(?:cause|partir|propos)(?!\w)|[Tt]ous-les|[Ss]ans-(?:que|danger|frais)(?!\w)|[Pp]as-du-tout|[Rr]end(?:ez|s|ent|re|ons)?-compte|(?:[Nn]’y|[Nn]’en|[Yy]|[Ll]es|[Nn]e|[Ll]eur)-[a-zà-ÿ]{2,}(?:ez|ons)(?!\w)|[Ee]n-dessous|[Ee]n-dessus|[Aa]u-dessous-de",
)
"""What has a hyphen too many."""

HABITS = (
    *(
        Habit(
            late(rf"(?<![\w’-])(?:{written})(?![\w-])"),
            "the hyphen is missing",
            "Join the words with a hyphen.",
            has=piece,
        )
        for written, piece in HYPHENED
    ),
    Habit(
        late(rf"(?<![\w’-])(?:{'|'.join(PARTED)})"),
        "a hyphen between words that stand apart",
        "Take the hyphens away.",
        has="-",
    ),
    *(
        Habit(
            late(rf"(?<![\w’-])(?:{written})"),
            f"« {meant} » is meant",
            f"Write « {meant} ».",
            has=piece,
        )
        for written, meant, piece in (*CONFUSED, *BY_EAR)
    ),
    Habit(
        late(
            r"(?<![\w’-])(?:ne |n’)(?:devez|doit|doivent|faut|pouvez|peut|peuvent|faudra|devriez|pourrez|pourra) (?:vous |se |y |en )?"
            r"[a-zà-ÿ]+(?:er|ir|re) (?:pas|jamais)(?!\w)(?! (?:plus|moins|avant|après|sans|trop) )"
        ),
        "the denial stands behind the infinitive",
        "Write it before: « ne devez pas prendre ».",
    ),
    Habit(
        late(
            r"(?<![\w’-])(?:[Bb]eaucoup|[Cc]ombien|nombre) (?:de |d’)"
            r"(?:personne|comprimé|médicament|symptôme|problème|enfant|adulte|heure|semaine|séance|question|effet|essai|étude|clinique|médecin)(?!\w)"
        ),
        "many are meant, the noun is that of one",
        "Write the plural.",
        has=" d",
    ),
    Habit(
        late(
            r"(?<![\w’-])(?!laisser-|entre-|contre-|outre-|être-|[nv]otre-)[A-ZÉÀa-zà-ÿ][a-zà-ÿ]{2,}(?:er|ir|[dti]re)-(?:vous|nous|moi|lui|leur|les?|la|y|en)(?![\w’-])"
        ),
        "an infinitive where the order belongs",
        "Write the order: « Levez-vous ».",
        has="r",
    ),
    Habit(
        late(
            r"(?<![\w’-])(?:le|la|les|des|du|au|aux|cette|ces|votre|vos|notre|nos|chaque) "
            r"(?:le|la|les|des|du|au|aux|que|qui|mais|donc|il|ils|elle|elles|on|votre|vos|notre|nos|cette|ces)(?![\w’-])"
            r"|(?<![\w’-])(?:du|au|aux|cette|cet|ces|mes|ma|tes|ta|ses|sa|notre|nos|votre|vos|leurs|chaque|quelques) "
            r"(?:dans|sur|sans|avec|par|est|sont|a|ont|chez|contre|vers|lorsque|quand|car|de|d’|à|en|pour)(?![\w-])(?! (?:cœur|cent|exemple|intérim|passage)(?!\w))"
            r"|(?<![\w’-])(du|au|aux|cette|cet|ces|votre|vos|notre|nos|les|la|le|sa|ses|chaque) (?:et|ou) \1(?![\w’-])"
            r"|(?<![\w’-])(?<!’)(?:une|un) (?:d’(?:au (?:moins|plus)|environ|à peine|une? )"
            r"|(?:concernant|permettant|comprenant|transportant|ayant|étant|souffrant|présentant)(?!\w))"
        ),
        "no noun behind the article",
        "Complete the sentence, or take one of the two words away.",
    ),
    Habit(
        late(
            r"(?<![\w’-])(?:les|des|le|la) (?:de |d’(?!aujourd’hui)|à |par |avec |dans )|(?<!\w)[lL]’(?:de|à|par|ou|et) "
            r"|(?<![\w’-])(?:premiers|premières|mêmes|derniers|dernières) (?:le|la|les) (?=[a-zà-ÿ])|(?<![\w’-])[Ll]e plupart(?!\w)"
        ),
        "the article is not before its noun",
        "Put the words in order.",
    ),
    Habit(
        late(
            r"(?<![\w’-])(?:ce|cet|cette|ces|mon|ma|mes|votre|vos|notre|nos|son|sa|ses|leurs|une?|chaque) "
            r"(?!ét|déc|renouv|morc)[a-zà-ÿ]+(?:al|iv|iqu|abl|ibl|eus|air|uell)ement(?=[.,;:!?)]|$| (?:de|du|des|pour|avec|par|et|ou|que|qui|sans|dans) )"
        ),
        "an adverb where a noun belongs",
        "Write the noun that is meant.",
        has="ement",
    ),
    Habit(
        late(
            r"(?:(?:\A|(?<=[.!?] ))(?:Ils?|Elles?|On)|(?<!\w)(?:que|si|s’|qu’|sinon,|Sinon,) ?(?:ils?|on)), (?!qui |aussi|lui|elles?|eux|y |en |même)"
        ),
        "a comma between the pronoun and its verb",
        "Take the comma away.",
        has=", ",
    ),
    Habit(
        late(
            r"(?<![\w’-])[a-zà-ÿ]*è(?![gq]u)[bcdfghjklmnpqrstvz](?:[lr](?=[aiouyâéè]))?[aiouyâéèî][a-zà-ÿ]*(?![\w’-])"
        ),
        "« è » before a syllable that is spoken",
        "Write « é ».",
        has="è",
    ),
    Habit(
        late(r"(?<!\w)(?:[LlDdNnSsJjMmTtCc]|[Qq]u)’(?=[bcdfgjklmnpqrstvwxz][a-zà-ÿ]{2,})"),
        "an apostrophe before a consonant",
        "Write the word in full, or the one that was there: « Ne », « le ».",
        has="’",
    ),
    Habit(
        late(r"(?<![\w’-])(?:ne|se|le|les|du|des|aux|votre|vos|notre|nos|cette|leurs|chaque|très)(?=,)"),
        "a comma behind a word that goes on",
        "Take the comma away.",
        has=",",
    ),
    Habit(
        late(
            r"(?<![\w’-])(?:ne|se|le|les|du|des|aux|au|de|et|ou|que|par|dans|votre|vos|notre|nos|cette|leurs|chaque|très|ma|mes|sa|ses)"
            r"(?=[.;!?)](?!\w)(?!\.))"
        ),
        "the end of a sentence behind a word that goes on",
        "Complete the sentence, or put the words in order.",
    ),
    Habit(late(r"\ANon (?:de |du |des |d’)"), "« Non » before what has a name", "Write « Nom ».", has="non d"),
    Habit(
        late(
            r"(?:(?<=[.!?] )|\A)(?!Excepté|Passé|Donné|Hormis)[A-ZÉÀ][a-zà-ÿ]+é (?=(?:ma|mon|mes|votre|vos|notre|nos|cette|ces) )"
        ),
        "a participle where the verb belongs",
        "Write the infinitive or the order: « Payer », « Payez ».",
        has="é ",
    ),
)
