"""The words of French that say how many are meant, who does what to whom, and what is set against what."""

from __future__ import annotations

import re

from locpipe.languages import late

AMOUNTS = late(
    r"(?<!\w)(?:"
    r"(?P<part>pas (?:tous|toutes|tout)(?! (?:de suite|à fait))|(?:tous|toutes) (?:ne |n’))"
    r"|tout (?:de suite|à fait|en|comme|à coup|d’abord|au|autour|seuls?|près|petit\w*|juste|aussi|autant|simplement|"
    r"particulièrement|le temps|à l’heure|nouveau\w*|droit|bas|haut|ira|va)|toute seule|du tout|en tout(?: temps| cas)?|à tout (?:moment|prix)"
    r"|à toute heure|tou(?:s|te|tes) les (?:\d+|jours|mois|ans|heures|semaines|nuits|matins|soirs|trois|quatre|cinq|six|huit|douze)"
    r"|(?:tous|toutes)(?: les)? deux|(?:malgré|avant|après|dessus) tout|de toutes? (?:façons?|manière)|somme toute"
    r"|toute (?:la (?:journée|nuit|vie|soirée|semaine|durée)|l’année|sa vie|leur vie)"
    r"|chaque (?:jour|fois|heure|semaine|mois|année|matin|soir|nuit|repas|dose)|quelque (?:chose|part)|quelqu’une?"
    r"|un peu|à peu (?:près|de)|peu à peu|(?:sous|depuis) peu|peu de temps|(?:prochaine?s|derni[eè]re?s|première?s|premiers) quelques|lait entier|grains entiers"
    r"|(?P<any>toute? (?!le |la |l’|ce )|n’importe quel\w*|quiconque)"
    r"|(?P<all>tous|toutes|tout|toute|chaque|chacune?|l’ensemble|la totalité|entiers?|entières?|au complet)"
    r"|(?P<most>la plupart|la (?:grande |vaste |forte )?majorité)"
    r"|(?P<many>beaucoup|nombreu(?:x|ses)|bien des|un grand nombre)"
    r"|(?P<certain>certaine?s|une? certaine?)|(?P<some>quelques(?:-une?s)?|plusieurs|une partie|un petit nombre)"
    r"|(?P<few>peu (?:de|d’|nombreu(?:x|ses))|rares sont)"
    r"|(?P<none>aucune?s?|nulle?|personne n(?:e |’)|n(?:e |’)(?:[\w’]+ ){1,4}(?:à|pour|chez) personne(?=[.,;:!?]|$))"
    r")(?!\w)",
    re.IGNORECASE,
)

NOT_READER = r"(?![^\W\d_]+ez(?!\w)|êtes(?!\w)|faites(?!\w)|dites(?!\w)|ne |n’|vous |même)"
"""After « vous »: no verb of which the reader is the subject."""
PRONOUN = r"(?:l’|le |la |les |en |y |lui |leur )"
STEP = r"(?: (?!(?:de|du|des|par|avec|chez|que|qui|pour|sans|si|quand|auprès|dont|où|sur|dans|avant|après|et|ou|mais)(?!\w))[^\W\d_]+)"
"""A word between a verb and whom it is done to; no preposition leads elsewhere."""
NOUN = r"(?:(?:à )?(?:votre|la|le|une?|notre|vos|les|ce|cette) |(?:à )?l’|aux? )(?P<who>[^\W\d_]+)"
ACTS_ON_READER = late(
    rf"(?<!\w)(?:(?:(?:votre|notre|le|la|une?|vos|les|cette|ce|cet|aucune?|chaque|toute?|autre) |l’)(?P<who>[^\W\d_]+)"
    rf"(?:[ -][^\W\d_]+){{0,5}}?(?<! de)(?<! pour)(?<! sans) (?:ne |n’)?vous {PRONOUN}?{NOT_READER}[^\W\d_]+|nous (?:ne )?vous {PRONOUN}?[^\W\d_]+ons)(?!\w)"
)
READER_ACTS = late(
    r"(?<!\w)vous (?:ne |n’)?(?:nous [^\W\d_]+ez|(?:pouvez|devez|pourrez|devrez|pourriez|devriez) nous [^\W\d_]+)(?!\w)"
    rf"|(?:vous (?:ne |n’)?{PRONOUN}?[^\W\d_]+ez(?!\w)|(?:^|[.;:,][ \u00a0]|(?:et|ou|puis|donc) )(?:[^\W\d_]{{3,}}ez|dites|faites)(?!\w))"
    rf"{STEP}{{0,5}} {NOUN}"
)
READER_TO_WRITERS = late(r"(?<!\w)vous (?:ne )?nous (?:le |la |les |en )?(?!\w+(?:er|ir|re)(?!\w))[^\W\d_]+ez(?!\w)")
"""Where the reader does something to those who write: « vous nous rappellerez »."""
READER_IS_OBJECT = late(rf"(?<!\w)(?:vous {PRONOUN}?{NOT_READER}[^\W\d_]+|[àa] vous)(?!\w)")
"""Where somebody does something to the reader."""
DONE_FOR_READER = late(
    r"(?<!\w)vous (?:est|sont|sera|seront|serait|seraient|a été|ont été|aura été|auront été) (?:pas |jamais )?[^\W\d_]+(?:é|i|is|it|u)e?s?(?!\w)",
    re.IGNORECASE,
)
"""Where something is done for the reader: « vos résultats vous seront transmis »."""
READER_IS_TOLD = late(r"(?:^|[.;:,][ \u00a0]|(?:et|ou|puis|donc|non) )(?:[^\W\d_]{3,}ez|dites|faites)(?!\w)")
"""Where the reader is told to do something."""
READER_DOES = late(
    r"(?<!\w)(?<!si vous )(?<!que vous )(?<!quand vous )(?<!lorsque vous )(?!chez|assez|nez(?!\w)|rez(?!\w))[^\W\d_]{2,}ez(?!\w)|(?<!\w)(?<!si vous )(?:dites|faites|êtes|faut|faudra|prière|veillez|merci)(?!\w)|"
    r"(?:^|[:;•*–-] ?)(?:Ne |ne |n’|N’|pas |se |s’)*(?!votre|notre|contre|entre|outre|autre|quatre|cher|hier)[^\W\d_]+(?:er|ir|re)(?!\w)|(?<!\w)vous \w+iez(?!\w)",
    re.IGNORECASE,
)
"""What the reader does or is told to do, in any form: where a sentence has it, an order is not lost."""
DONE_TO_READER = late(
    r"(?<! qui )(?<! dont )(?<! que )(?<!n’)(?<! ne )vous (?:le |la |l’|les |en )?[a-zà-ÿ]+(?:era|eront|[idnt]ra|[idnt]ront|[nu]dra|[nu]dront|rra|rront|ande|andent|ose|osent|ale|alent|oie|oient|"
    r"ppelle|ppellent|donne|donnent)(?! pour)(?!\w)"
)
"""What others do to the reader, or ask of the reader: « vous demandera »."""
ON_CONDITION = late(
    r"(?<!\w)(?<!même )(?<!comme )(?:si (?:(?P<reader>vous)|(?P<writer>nous)|(?P<other>quelqu’un|une (?:autre )?personne|la personne|l’autre personne|elles?(?= (?:a|ont|prend|prennent|veut|veulent|sait|savent|pense|pensent|boit|boivent|fume|fument)(?!\w)))))(?!\w)"
)
SUPERLATIVES = late(
    r"(?<!\w)(?:plus|moins|meilleure?s?|mieux|pires?|minim\w+|maxim\w+|premi\w+|derni\w+|plupart|majorit\w+|principa\w+|surtout|idéal\w*|"
    r"extrême\w*|record|optima\w+|suprême|ultime|priorit\w+|d’abord|davantage|favori\w*|récen\w+|tôt|tard|souvent|près|voisin\w*)(?!\w)",
    re.IGNORECASE,
)
"""What may say so."""
OTHER_PEOPLE = late(r"(?<!\w)(?:quelqu’une?|personnes?|gens|autres?|autrui|proches?|enfants?|bébé|amie?)(?!\w)")
TURNS = late(r"(?<!\w)mais(?! (?:non|pas|aussi|également|plutôt))(?!\w)", re.IGNORECASE)
CONDITIONS = late(
    r"(?<!\w)(?<!même )(?<!comme )(?<!sauf )(?<!et )(?<!seulement )(?<!savoir )(?:si|s’ils?|s’)(?! (?:possible|nécessaire|peu|besoin))(?!\w)",
    re.IGNORECASE,
)
OBJECTS = "(?:(?:vous|nous|le|la|les|lui|leur|en|y) |l’)*"
"""The pronouns before an infinitive: « vous pouvez nous en parler »."""
SOFTENS = late(
    rf"(?<!\w)(?<!si )(?<!que )(?:vous (?:pouvez|pourriez|pourrez|devriez) (?:aussi |toujours |peut-être )?(?!le faire(?!\w)){OBJECTS}[^\W\d_]+(?:er|ir|re)(?!\w)"
    r"|(?:il vaut mieux|mieux vaut) ne (?:pas|jamais) "
    r"|(?:pensez|songez) à (?:appeler|composer|téléphoner|consulter|demander|aller|vous rendre|cesser|arrêter|obtenir)(?!\w)"
    rf"|(?:essayez|tâchez|tentez|envisagez) (?:à |de |d’){OBJECTS}[^\W\d_]+(?:er|ir|re)(?!\w)"
    r"|(?<!s’)il (?:serait|est) (?:bon|possible|préférable|souhaitable|conseillé|recommandé|suggéré|utile|permis) (?:de |d’)"
    r"|(?:on|nous) vous (?:conseill|suggér|recommand)[^\W\d_]+ (?:de |d’)"
    r"|(?P<told>^vous (?!devez|avez|pouvez|savez|voulez|allez)[^\W\d_]+(?<!r)ez(?!\w))"
    r"|si vous le (?:souhaitez|désirez|voulez|pouvez)|si (?:cela|ça) vous (?:convient|tente)|(?<=ez )(?:peut-être|éventuellement) )",
    re.IGNORECASE,
)
"""What makes an offer, a thought or advice of an order."""
ORDER = late(r"[^\W\d_]{2,}ez|dites|faites")
SIDES = late(
    r"\s+(?:(?P<before>avant|plus tôt|précédant|qui précèdent|à l’avance|d’avance|auparavant|précédents?|précédentes?)"
    r"|(?P<after>après|plus tard|suivant|qui suivent|suivants|suivantes|à compter d\w*|à partir d\w*))(?!\w)"
)
SPANS = late(
    r"(?<!\w)(?:(?P<within>en moins d(?:e |’)|dans (?:les |un délai d(?:e |’))|d’ici |en )|(?P<lasting>pendant |durant |dure |durent |durait |durée d(?:e |’))"
    r"|(?P<ago>il y a )|(?P<after>après |au bout d(?:e |’))|(?P<every>tou(?:te)?s les |chaque )|(?P<ahead>dans )"
    r"|(?P<running>depuis )|(?P<towards>vers )|(?P<short>(?<!pas )(?<!au plus tard )avant ))"
    r"(?:(?:environ|à peu près|au moins|au plus|près d(?:e|’)|seulement|juste|encore|jusqu’à|les|ces) ?)*$",
    re.IGNORECASE,
)
SPANS_BEHIND = late(r"\s+(?P<after>plus tard)(?!\w)")
CHANGES = late(
    r"(?<!\w)(?:rédui|diminu|abaiss|baiss|augment|hauss|mont|pass|ramen|port(?:é|ez|er)|descend|chut|ajust)[a-zà-ÿ]*(?: [a-zà-ÿ’-]+){0,5}? "
    r"(?:(?P<by>d[e’])|(?P<to>(?:jusqu’)?à))(?: (?:environ|au moins|au plus|plus de|moins de|seulement|à peu près))?[ \u00a0]?\Z",
    re.IGNORECASE,
)
"""« De » and « à » a number, behind what says that something changes."""
WAITS = late(r"(?<!\w)(?:attend\w*|patient(?:ez|er)|laiss\w+ passer|prévoy\w+|allou\w+)(?!\w)", re.IGNORECASE)
JOINTS = late(r"(?<!\w)(?:et(?!/ou)|ou|ni)(?!\w)", re.IGNORECASE)
MAY_JOIN = late(
    r"(?<!\w)(?:et|ou|au lieu|ni|plus|puis|ainsi qu\w*|de même qu\w*|soit|aussi|également|ensuite|mais|avec|sans|y compris|dont|comme|"
    r"alors|selon|en plus|outre|(?:de|du) (?:\d|midi|minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^.;:]{0,12}? (?:à|au)|jumel\w+|accompagn\w+|au moins|entre)(?!\w)|[;:()/–—?&]|[.!](?=\s+\S)|\n(?=.)",
    re.IGNORECASE,
)
DONE_FIRST = late(
    r"(?<!\w)avant (?:de |d’|que |qu’)(?:[^\W\d_]+[ ’-]){0,10}?(?:avoir|être|ayez|soyez|ait|aient|soit|soient)(?!\w)"
)
URGING = late(
    r"(?<!\w)(?:(?:ne |n’)(?:vous )?(?:oubli|manqu|néglig|hésit|tard|omett|évit|cess|refus|absten|attend|rat|craign)[^\W\d_]* (?:surtout )?(?:pas|jamais) |"
    r"(?:pensez|songez|veillez|commencez|continuez|essayez|tentez|tâchez|acceptez|(?:efforcez|dépêchez|hâtez|assurez)-vous|n’ayez pas peur) )"
    r"(?:de |d’|à |pour )(?:(?:les?|la|en|y|vous|lui|leur) |l’)*(?P<verb>[^\W\d_]+(?:er|ir|re|oir))(?!\w)"
)
DOUBLE_DENIALS = late(
    r"(?:fai\w+|fer\w+) (?:pas|nullement) exception(?!\w)|(?:empêch\w+|interdi\w+|défend\w*|exclu\w*|oubli\w+|manqu\w+|omett\w+|néglig\w+) (?:nullement|aucunement|pas|jamais)(?!\w)"
    r"|(?<!\w)rien (?:ne |n’)(?:vous |nous |l’|le |la |les )?(?:empêch|interdi)|(?<!\w)(?:nul|personne|aucune?) [^.;:]{0,30}à l’abri"
    r"|(?<!\w)(?:pas|jamais|aucune?|rien|ni|personne) [^.;:?!]{0,80}?(?<!\w)sans (?!(?:rendez|frais|fil|doute|cesse|danger)\b)"
    r"|(?<!\w)(?:interdit|défendu)e?s? [^.;:?!]{0,80}?(?<!\w)sans (?!(?:rendez|frais|fil|doute|cesse|danger)\b)"
    r"|(?<!\w)jusqu’à ce qu[^.;:]{0,40}?(?:n’en (?:rest|ai)|n’y en (?:a|ai))\w* plus(?!\w)"
    r"|(?<!\w)sans que [^.;:]{3,}|(?<!\w)sans (?:lesquel(?:le)?s|lequel|laquelle|quoi|qui)(?!\w)"
    r"|(?<!\w)(?:rien|aucune?|nul(?:le)?|personne)(?!\w)[^.;:?!]{0,40}?(?:ne |n’)[^.;:?!]{0,30}?(?<!\w)(?:mieux|meilleur\w*|autant)(?!\w)"
)
ONLY_HAS_TO = late(r"(?:ne |n’)(?:ai|as|a|avons|avez|ont|aur\w+) (?:plus )?qu(?:e |’)à ")
OF_ANY = late(
    r"(?<!\w)(?:toute?(?! (?:moment|temps|heure|de suite|à fait))|tous(?! les)|chaque|chacune?|dont|comme|tel(?:le)?s? qu\w*|notamment|y compris|par exemple|quiconque|seule?s?|uniquement|seulement)(?!\w)[^.;:?!,]*(?<!\w)(?:et|ou)(?!\w)|(?<!\w)(?:ceux|celles|personnes)(?!\w)[^.;:?!,]*(?<!\w)et (?:ceux|celles)(?!\w)|,? ou si(?!\w)|(?<!\w)ou (?:à |de |des |les |l’)?(?:d’)?autres?(?!\w)|(?<!\w)(?:qu’(?:ils?|elles?) soi(?:t|ent)|que ce soit)(?!\w)[^.;:?!]* ou(?!\w)|(?<!\w)français (?:et|ou) (?:en |l’)?anglais|(?<!\w)anglais (?:et|ou) (?:en |le )?français",
    re.IGNORECASE,
)
KINDS_FIRST = late(
    r"(?:(?:chez|en(?! cas)|après|avant|pendant|durant|dans|pour|à|au|aux|parfois|souvent|parmi) [^,;:]*, )?"
    r"(?:(?:les? |la |l’)(?:[^\W\d_]+[ -]?){1,3}, )*(?:les? |la |l’)(?:[^\W\d_]+[ -]?){1,3}(?<= )et (?:les? |la |l’)",
    re.IGNORECASE,
)
PAST = late(
    r"(?<!\w)(?:était|étaient|étiez|avait|avaient|aviez|a été|ont été|avez été|fut|furent|(?:avons|ont|avez) (?!(?:lieu|aussi|ainsi|ceci|congé|peu|parmi|depuis|accès|appui|souci|permis|jeu|amitié|liberté|qualité)(?!\w))[^\W\d_]+(?:é|i|is|u)|"
    r"(?:vous|nous|les|lui|leur|qui|qu’il|qu’elle|qu’on|il|elle|on|l’|m’) ?a (?!(?:congé|santé|liberté|qualité|été|difficulté|amitié)(?!\w))[^\W\d_]+é[es]?s?)(?!\w)",
    re.IGNORECASE,
)
GOES_ON = late(
    r"(?<!\w)(?:qui|que|dont|où|lequel|laquelle|lesquel\w+|auquel|car|donc|parce|puisque|afin|pour|si|quand|lorsqu\w*|après|avant|"
    r"en \w+ant|\w+ant|y|comme|jusqu|grâce|malgré|à la suite|faute|lors|dès|pendant|durant|ce qui|même|tandis|aussitôt)(?!\w)|qu’|lorsqu’|jusqu’|s’ils?(?!\w)",
    re.IGNORECASE,
)
LONG_PAST = late(
    r"(?<!\w)(?!dis(?:ait|aient)-|(?:lait|fait|souhait|portrait|extrait|trait|attrait|retrait|bienfait|forfait|parfait|imparfait|satisfait|plait|"
    r"connait|parait|reconnait|nait|soustrait|distrait|abstrait|stupéfait|essaient|paient|effraient|balaient|refait|défait|contrefait|méfait|surfait|ait|aient)(?!\w))"
    r"(?:[^\W\d_]{2,}(?<!r)|(?!aur|saur|cour)[^\W\d_]+[ué]r|(?:expir|respir|transpir|inspir|retir|désir|prépar|compar|sépar|répar|déclar|montr|entr|rentr|rencontr|administr|enregistr|explor|amélior|ignor))(?:ait|aient)(?!\w)"
    r"|(?<!\w)(?:pouv|ét|fais|sav)(?:ions|iez)(?!\w)|(?<=vous )(?<!que vous )(?:dev|voul|pren|ven|recev|buv|mett|viv|suiv|sort|part|dorm|mang|aim|habit|travaill|port|utilis|cherch)iez(?!\w)|(?<=s que vous )(?<!fois que vous )[^\W\d_]{3,}iez(?!\w)",
    re.IGNORECASE,
)
DONE = late(
    r"\A(?:(?!(?<!\w)(?:que|qui|dont|où|quand|lorsque|si|dès|après|une fois|puisque|laquelle|lequel|lesquel\w+|auquel|ce|quel\w*|aussi|combien|comment)(?!\w)|qu’|s’|lorsqu’|puisqu’)[^.;:?!(])*?"
    r"(?P<done>(?<!\w)(?:ont (?!(?:plus|lieu|aussi|ainsi|ceci|congé|peu|parmi|depuis|accès|appui|souci|permis|jeu|amitié|liberté|qualité|été|parti|tous)(?!\w))[^\W\d_]+(?:é|i|is|u)e?s?"
    r"|(?<=[a-zà-ÿ] )(?<!y )a (?!(?:congé|santé|liberté|qualité|été|difficulté|amitié|capacité|possibilité|volonté|propriété|autorité|priorité|moitié)(?!\w))[^\W\d_]{2,}ée?s?)(?!\w))"
)
"""What has been done, in a main clause: « les règles ont changé »."""
AHEAD = late(
    r"(?<!\w)(?:[a-zà-ÿœ]+(?:er|ir|dr|tr|vr|rr|ur)(?:a|ont)(?! (?:[^\W\d_]+ )?lieu)|[a-zà-ÿœ]*(?:er|aur|dr|cevr|devr|suivr|vivr|mettr|connaîtr|pourr|verr)(?:ez|ons)"
    r"|(?:re)?(?:dir|lir|écrir|partir|sortir|dormir|servir|sentir|finir|guérir|choisir|réussir|ir)(?:ez|ons))(?!\w)"
)
MAY_BE_AHEAD = late(
    r"(?<!\w)(?:[^\W\d_]+(?:er|ir|dr|tr|vr|rr|ur)(?:a|ont)|[^\W\d_]*(?:er|aur|dr)(?:ez|ons)|va|vont|allez|prochain\w*)(?!\w)",
    re.IGNORECASE,
)
DOUBT = late(
    r"(?<!\w)(?<!qui )(?<!ne )(?:pourrait|pourraient|pourriez|serait|seraient|aurait|auraient|peut-être|risquerait)(?!\w)",
    re.IGNORECASE,
)
POSSIBLY = late(
    r"(?<![\w’])(?<!\Wne )(?<!^ne )(?<!\Won )(?<!^on )(?:peut|peuvent)(?= (?!pas |plus |guère |rien |jamais |aucun)\w)",
    re.IGNORECASE,
)
DUTY = late(
    r"(?<![\w’])(?<!\Wne )(?<!^ne )(?:doit|doivent|devez|devrait|devraient|devriez)(?= (?!(?:son|sa|ses|leurs?|à|aux?|beaucoup|plus|pas|jamais) )\w)",
    re.IGNORECASE,
)
MAY_BE_CONDITION = late(
    r"(?<!\w)(?:s[’']|l[’']absence|l[’']on)|(?<!\w)(?:si|lorsqu\w*|quand|cas|condition\w*|pourvu|advenant|selon|dès|besoin|échéant|faute|"
    r"sinon|sans|défaut|tant|où|sauf|hors|dehors|moins|quiconque|toute?|tous|toutes|une fois|nécessaire|possible|suivant|indique\w*|requis\w*|éventuel\w*|"
    r"avant|après|qu[e’]|pour|qui|avec|ou|ceux|celles|même|durant|pendant|lors|chaque|devez|doit|doivent|dont|peut|peuvent|pouvez|veuillez|attendez|"
    r"sur (?:recommandation|avis|demande|présentation|ordonnance|rendez-vous)|présence|au-delà|d’ici|aussitôt|cela|c’est|chez|mais|là|peu importe|malgré|plus de|[^\W\d_]+ant)(?!\w)|[?:]",
    re.IGNORECASE,
)
ONLY_AFTER = late(
    r"(?<!\w)qu(?:e |’)(?:après|ensuite|en (?:dernier|second)|par la suite|au bout d|quelques |un peu |(?:de |d’)?(?:très )?(?:peu|rares|quelques) )|(?:ne |n’)(?:fai|fer|font|fass)\w* qu(?:e |’)"
)

UNSETTLED = late(r"(?<![\w-])(?:(?:pas|ne|jamais|aucune?|évit\w+|attend\w+|sans)(?![\w-])|n’)", re.IGNORECASE)
"""What before a word for before or after lets both orders say the same."""
PIVOTS = (
    late(
        r"(?<!\w)(?:plus|moins|davantage|mieux|meilleure?s?|pires?|moindres?)(?!\w)[^.;:]{0,80}?(?P<pivot>(?<!\w)qu(?:e(?!\w)|’))"
    ),
    late(
        r"(?<!\w)(?<!la )(?<!une )(?<!sa )(?P<pivot>(?:cause|provoque|entraîne|augmente|réduise?|diminue|abaisse|affaiblisse)(?:nt|r)?|"
        r"(?:réduit|affaiblit|font|fait) (?:monter |baisser |augmenter |diminuer )?|"
        r"(?:peut|peuvent|pourrait|pourraient) (?:causer|provoquer|entraîner|augmenter|réduire|diminuer|abaisser|affaiblir|rendre|faire (?:monter|baisser|augmenter|diminuer))|"
        r"(?:a|ont) (?:causé|provoqué|entraîné|augmenté|réduit))(?!\w)"
    ),
    late(r"(?<![\w-])(?P<pivot>(?P<when>avant))(?! (?:et|ou)(?!\w))(?![\w-])", re.IGNORECASE),
    late(r"(?<![\w-])(?P<pivot>(?P<when>après))(?! (?:et|ou)(?!\w))(?![\w-])", re.IGNORECASE),
    late(r"(?<!\w)(?P<pivot>puis)(?!\w)"),
    late(
        r"(?<!\w)(?P<pivot>(?:préférables?|préférée?s?|transmise?s?|allergiques?) (?:à|au|aux)|mieux que|plus sûre?s? que)(?!\w)"
    ),
    late(
        r"(?<!\w)(?P<pivot>(?:à la|en) (?:place|lieu) d(?:u|es?|’)|au lieu d(?:u|es?|’)|plutôt qu(?:e|’)|remplac(?:e|ent|er|era|eront|ait|aient))(?!\w)"
    ),
)

MAY_COMPARE = late(
    r"(?<!\w)(?:avant|plus|moins|mieux|pires?|davantage|autant|supérieur\w*|inférieur\w*|meilleure?s?|moindres?|augment\w*|diminu\w*|accr\w*|accent\w*|rédui\w*|baiss\w*|hauss\w*|élev\w*|"
    r"aggrav\w*|empir\w*|amélior\w*|facilit\w*|prolong\w*|allong\w*|raccourci\w*|écourt\w*|trop|majeur\w*|mineur\w*|avanc\w*|retard\w*|tôt|tard|amenuis\w*|vieilli\w*|rajeuni\w*|rapetiss\w*|grandi\w*|grossi\w*|maigri\w*|minci\w*|aminci\w*|épaissi\w*|enfonc\w*|creus\w*|noirci\w*|pâli\w*|ramolli\w*|fonc(?:e|er|é|ée|ent)|décro\w*|croî\w*|étend\w*|gonfl\w*|resserr\w*|relâch\w*|réchauff\w*|refroidi\w*|simplifi\w*|chut\w*|tomb\w*|accél\w*|ralent\w*|renforc\w*|affaibl\w*|"
    r"atténu\w*|intensif\w*|détérior\w*|bénéfi\w*|favori\w*|ajout\w*|supplément\w*|outre|surtout|principal\w*|extra|sur|cadet\w*|aîné\w*|âgée?s?|jeunes?|rapproch\w*|proche\w*|approfond\w*|"
    r"élarg\w*|agrandi\w*|rétréci\w*|allég\w*|alourdi\w*|adouci\w*|durci\w*|relev\w*|abaiss\w*|assoupli\w*|fois|double\w*|tripl\w*|second\w*|dernier\w*|premi\w*|progrès|remont\w*|"
    r"rétabli\w*|guéri\w*|remett\w*|au-delà|dès|à partir|préfér\w*|avantag\w*|mont\w*|gagn\w*|perd\w*|déjà|assez|beaucoup|longtemps|long\w*|anci\w*|récen\w*|préc\w*|antér\w*|souvent|dépass\w*|excéd\w*|encore|bien|économ\w*)(?!\w)",
    re.IGNORECASE,
)

CIRCUMSTANCES = late(
    r"(?<![\w-])(?:avant tout|après tout|(?:bien|peu|même|juste) (?:avant|après)(?! (?:l[ea’]|un|vo|d[’e]|qu))|(?:même|comme|savoir|demand\w+|vérifi\w+|et) (?:si|s’)|s’il vous|"
    r"si (?:possible|nécessaire|besoin|peu|nécessaire)|jusqu’à (?!\d+[ \u00a0]h(?!\w))(?:environ |près d[e’] ?)?(?:\d|une? |deux|trois|quatre|cinq|six|dix|douze)"
    r"|(?P<unless>(?:sauf|hormis|excepté)(?: (?:si|s’|quand|lorsqu))?|à moins)|(?P<only>(?:seulement|uniquement|exclusivement|que) (?:si|s’|sur|lorsqu|quand|en cas|avec))"
    r"|(?P<before>avant)|(?P<after>après|à la suite)|(?P<until>jusqu’|jusque)"
    r"|(?P<once>une fois|dès qu|aussitôt qu)|(?P<from>à compter|à partir|dès|depuis)"
    r"|(?P<during>pendant(?! (?:\d|une? |deux|trois))|durant|lors d|en attendant|tant qu|tout au long|d’ici)"
    r"|(?P<when>lorsqu|quand)|(?P<if>si|s’(?=ils?(?!\w)|elles?(?!\w))))(?:(?<=[’u])|(?<=[ld])(?=[e’])|(?![\w-]))",
    re.IGNORECASE,
)
JOINING_CLAUSES = frozenset(
    {
        *(
            "sauf",
            "moins",
            "hormis",
            "excepté",
            "seulement",
            "uniquement",
            "exclusivement",
            "que",
            "avant",
            "après",
            "suite",
            "jusqu’",
            "jusque",
        ),
        *(
            "fois",
            "dès",
            "aussitôt",
            "compter",
            "partir",
            "depuis",
            "pendant",
            "durant",
            "lors",
            "attendant",
            "tant",
            "ici",
        ),
        *("lorsque", "lorsqu’", "quand", "si", "s’"),
    }
)
