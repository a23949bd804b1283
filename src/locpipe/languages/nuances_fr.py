"""French: small words that carry much, and all that may say the same."""

from __future__ import annotations

from locpipe.languages.nuances import Nuance, Nuances

NUANCES = Nuances(
    {
        # Words that may say it, what surely says it (nothing: each of them), and the beginnings of what may render it.
        # What a translation makes of an order: somebody else is to do it, or later, or it may be left undone.
        "asks somebody to": Nuance(
            "demandez demander",
            r"demand(?:ez|er) à (?:quelqu’un|une (?:autre )?personne|un proche|une proche|quiconque) (?:de |d’)",
            "",
        ),
        "waits before it": Nuance(
            "attendez", r"(?<!n’)(?<!vous )attendez (?:avant|d’avoir|que |qu’|un peu|quelques)", ""
        ),
        "not bound to": Nuance(
            "obligé obligée obligés obligées tenu tenue tenus tenues forcé forcée forcés forcées besoin avez nécessaire obligatoire obligatoires requis indispensable",
            r"(?:n’êtes|n’est|ne sont|n’y êtes|n’y est) (?:pas|aucunement|nullement) (?:obligée?s?|tenue?s?|forcée?s?) (?:de |d’|à )|n’avez pas (?:à|besoin d[e’])|"
            r"n’est pas (?:nécessaire|obligatoire|requis|indispensable)",
            "",
        ),
        "may leave it": Nuance(
            "pouvez peut peuvent", r"(?<!cela )(?<!ça )(?:pouvez|peut|peuvent) ne (?:pas|jamais|plus) ", ""
        ),
        "thinks of it": Nuance("pensez songez", "(?:pensez|songez) (?:à |aux? |bien à )", ""),
        "one does it": Nuance("on", r"(?:\A|(?<=[.:] ))on (?!ne )[^\W\d_]+", ""),
        "avoids it": Nuance("évitez éviter", r"évitez (?:de |d’)", ""),
        "is not able to": Nuance("pouvez", r"ne pouvez (?:pas|jamais|plus)", ""),
        "rather not": Nuance("devriez", r"ne devriez (?:pas|jamais|plus)", ""),
        "at no time": Nuance("jamais", "jamais", ""),
        "from now on not": Nuance(
            "plus",
            r"(?<!vous )(?:ne (?:vous )?|n’)[^\W\d_]+ez plus(?! (?:de |d’|que |qu’|souvent|tôt|tard|longtemps|vite|fort))",
            "",
        ),
        "set against it": Nuance(
            "",
            "",
            r"mais|cependant|toutefois|pourtant|néanmoins|or(?!\w)|bien qu|quoiqu|malgré|tandis|alors|(?<!-)même|revanche|par contre|contraire|sauf|seul|"
            r"sans|tout en|quand|reste|n’empêche|contrairement|certes|plutôt|encore|voire|si(?!\w)|s’|non|aucun|jamais|condition|exception|moins|"
            r"pourvu|attention|lieu|place|autre|autant|opposé|différe|dépit|nonobstant|hormis|excepté|pas pour|uniquement|doit|faut|[^ ]+ ?;|[^ ]+[.!?:–—] ",
        ),
        "keeps out of it": Nuance(
            "",
            "",
            r"hors|écart|loin|éloign|évit|dehors|extérieur|sort|abri|protég|protèg|ne(?!\w)|n’|pas|sans|jamais|interdi|quitt|ombre|défend|proscri|"
            r"exclu|fui|fuy|distance|laiss|prohib|aucun|abst|retir|isol|préserv|épargn|garde",
        ),
        "not out of it": Nuance(
            "hors loin écart",
            r"(?:ne (?!pas )|n’)(?:[^.;:?!, ]+ ){1,3}(?:pas|jamais) (?:[^.;:?!, ]+ ){0,3}(?:hors d[eu’]|hors des|loin d[eu’]|loin des|à l’écart d)",
            "",
        ),
        "again": Nuance(
            "nouveau nouvelle encore",
            "de nouveau|à nouveau|une nouvelle fois|encore une fois",
            "nouve|encore|autre|deuxième|seconde?|fois|plus|toujours|re(?:commen|produ|pren|pris|fai|fass|vien|ven|voi|voy|voir|lis|lir|"
            "di[rst]|dem|mett|met|mis|tourn|par[lt]|condui|trouv|gagn|devien|nouvel|ssay|essay|sais|deven)|ré(?:essa|appar|exam|éval|"
            r"p[éè]t|utilis|écri|tab|intro|install|inscri|appar)|r(?:appel|achet|allum|entr|ouv|ejoin)|répét|puis|reconnect|réécout|réévalu|et \d|semaines? (?:après|plus tard)|"
            "re(?:nvo|lanc|donn|démarr|charg|plac|pass|mont|pos|vér|compt|nti|met)",
        ),
        "why": Nuance(
            "pourquoi",
            "pourquoi(?! pas)",
            "pourquoi|quoi|raison|parce|cause|explique|expliqu|motif|car|comment|donc|ainsi|sens|afin|but|pour",
        ),
        "as well as that": Nuance("plus", "(?<!, )en plus (?:de|d’|du|des)(?! en)", ""),
        "on the same day": Nuance("même", "(?:le|du) jour même|le même jour", ""),
        "still": Nuance(
            "",
            "",
            "encore|toujours|demeur|rest|même|persist|continu|maint|cependant|toutefois|pourtant|malgré|néanmoins|déjà|immobil|boug|"
            "jusqu|subsist|plus|pas|après|dur[ée]|tard|mais|or|bien qu|alors qu|ici|actuel|en cours|tranquill|ne |n’|quand|tout|avant la fin|en cours|"
            "cess|arrêt|fini|dispar",
        ),
        "even": Nuance(
            "même",
            "(?<!le )(?<!la )(?<!les )(?<!de )même (?:si|s’|quand|lorsqu[e’]|là|après|avant|sans)",
            "(?<!-)(?<!aux )(?<!les )(?<!des )même|bien qu|malgré|quoiqu|quand bien|importe|voire|sans|aussi|pourtant|tout|dès|seul|soit|jusqu|serait|compris|moindre|"
            "encore|mais|dépit|déjà|y compris",
        ),
        "first of all": Nuance(
            "",
            "",
            "abord|premi|avant|commen[cç]|préalabl|départ|début|initial|priorit|important|essentiel|passe avant|1(?:er|re)|auparavant|étape|avance|tôt|ensuite|puis|"
            "principal|d’emblée|attend",
        ),
        "now": Nuance(
            "",
            "",
            "maintenant|actuel|désormais|déjà|aujourd|présent|heure|tout de suite|immédiat|dorénavant|moment|dès|depuis|deven|sans|"
            "jour|vien|or|enfin|nouve|récen|plus|instant|en cours|sur-le-champ|jusqu|attend|tard|dernier|encore|ici|fini|suite|vit|alors|"
            "récemment|à partir|dorén|pour l’instant|en vigueur",
        ),
        "quickly": Nuance(
            "rapidement",
            "rapidement",
            "rapid|vite|prompt|tôt|aussitôt|peu|accél|bref|brève|immédiat|sans|minut|second|court|soudain|subit|brusq|dès|jour|heure|"
            "urgen|coup|vi[fv]|tard|attend|moins|suite|aussitôt|vivement|hâte|peu de temps|éclair",
        ),
        "right away": Nuance(
            "immédiatement suite champ tarder délai attendre aussitôt",
            "immédiatement|tout de suite|sur-le-champ|sans tarder|sans délai|sans attendre|aussitôt",
            "immédiat|tout de suite|sans|sur-le-champ|aussitôt|dès|rapid|vite|prompt|urgemment|urgent|de toute urgence|"
            "d’urgence (?!le |la |les )|en urgence|plus (?:tôt|vite|rapid)|instant|d’emblée|maintenant|direct|sitôt|même temps|coup|"
            "simultan|juste|tard|attend|délai|suite|minute|tout juste|premi|plus d’attente",
        ),
        "slowly": Nuance(
            "lentement graduellement progressivement peu petit",
            "lentement|graduellement|progressivement|peu à peu|petit à petit",
            "lent|dou[cx]|graduel|gradat|progress|peu|petit|étape|tranquill|pas à pas|échelonn|temps|palier|délicat|précaution|"
            "ralenti|fil|fur|modér|hâte|vite|rapid",
        ),
        "it seems": Nuance(
            "",
            "",
            r"sembl|para[îi]|appara|air|laiss|dirait|probabl|peut|pourrai|croi|estim|\w+rai(?:t|ent)(?!\w)|sugg|impression|indiqu|"
            "sent|donn|trouv|tend|peu(?:t|vent)|jug|observ|constat|ressort|montr|possib|vraisembl|apparem|port|concern|remarqu|"
            "hypoth|selon|d’après",
        ),
        "about so many": Nuance(
            "environ peu",
            "environ|à peu près",
            r"environ|près|autour|vers|quelque|approx|presque|\w+ain(?:e|es)(?!\w)|plus ou moins|alentour|ordre de|moyenn|estim|entre|"
            "bout|ou plus|quasi|avoisin|approch|frôl|à peine|loin|portant|concern|proche|touch|sujet|propos|rond|généra|ou deux|"
            r"ou trois|de \d+ à|maxim",
        ),
        "near": Nuance(
            "",
            "",
            "près|proch|proxim|rapproch|voisin|côté|environ|alentour|autour|loca|coin|presque|quartier|région|bientôt|étroit|serr|"
            "chez|pas|place|bord|long|attach|loin|porté|où|sect|là|votre|accessib|côtoy|entour|auprès|contact",
        ),
        "far": Nuance("loin éloigné éloignée éloignés éloignées", "plus loin|plus éloignée?s?", ""),
        "chronic": Nuance(
            "chronique chroniques chroniquement",
            "chroniques?|chroniquement",
            "chroniq|persist|long|durab|perman|récurr|constan|vie",
        ),
        "of great weight": Nuance(
            "majeure majeur",
            "dépression majeure|(?:trouble )?dépressif majeur",
            "majeur|import|grand|gros|princip|grav|sérieu|essenti|lourd|vaste|considér|notab|fort|ampleur|caractéris|sévère|abond",
        ),
        "of little weight": Nuance(
            "mineure mineures mineur",
            "(?:dépression|dépressions|chirurgie|intervention|opération|hémorragie) mineures?|dépressif mineur",
            "",
        ),
        "long release": Nuance(
            "prolongée lente",
            "libération (?:prolongée|lente)|action prolongée",
            "prolong|long|retard|lent|différ|gradu|progress|lp|xr|er|sr|la",
        ),
        "open label": Nuance("", "", "ouvert|sans insu|en clair|non aveugle|connai|étiquet|levée"),
        "blind": Nuance("insu aveugle", "(?:double|simple) (?:insu|aveugle)|à l’insu", "insu|aveugle|masqu"),
        "crossed over": Nuance(
            "croisé croisée", "(?:essai|étude|plan) croisée?", "crois|permut|altern|chassé|crossover"
        ),
        "at random": Nuance(
            "aléatoire randomisé randomisée randomisés randomisées",
            "(?:répartition|assignation) aléatoire|randomisée?s?",
            "aléat|hasard|random|tirage|tiré|sort|ecr|assign|réparti",
        ),
        "active ingredient": Nuance("", "", "actif|active|principe|médic|substance active"),
        "without": Nuance(
            "sans",
            "sans(?! (?:tarder|délai|dépasser|excéder|excès|attendre|frais|danger|cesse|doute|rendez|risque|ordonnance|plus|problème|contact|limite|fin|arrêt|interruption|abri|fil|effort|crainte|hésit|relâche|aucun|inquiét|préavis|obligation|jugement|équivoque|toutefois|pour autant|perdre|égard|exception|faute|même|que|qu’|quoi|avoir|être))",
            "",
        ),
        "fully": Nuance(
            "pleinement totalement", "", "plein|total|entier|entière|compl|tou[ts]|intégral|parfait|à fond|entièr"
        ),
        "from then on": Nuance(
            "compter partir",
            "à (?:compter|partir) (?:du|d[e’])",
            "compter|partir|dès|depuis|après|commen|de |d’|du |le |à |au |en ",
        ),
        "in spite of": Nuance("malgré dépit", "malgré|en dépit (?:de|du|des)", ""),
        "least": Nuance("moins", "(?<!au )(?<!du )(?<!pour )(?<!dans )(?<!tout )le moins(?! possible)", ""),
        "a single one": Nuance(
            "seule seul", "(?:une seule|un seul)(?! (?:coup|bloc|fois|tenant|trait|et même|instant|endroit))", ""
        ),
        "the first": Nuance(
            "premier première",
            "(?:la|le|une?|votre|leur|sa|son|cette|ce) premi(?:er|ère)(?= [a-zà-ÿ])(?! (?:ministre|plan|recours|intention|ligne|venu|cause|rang|à))",
            "",
        ),
        "so that": Nuance(
            "sorte façon manière bien", "(?:de (?:telle )?(?:sorte|façon|manière)|si bien) (?:que|qu(?=’))", ""
        ),
        "after": Nuance(
            "après",
            "après (?:chaque|la|votre|vos) (?:chaque |séance|dose|visite|chirurgie|intervention|opération|repas|prise|consultation|rendez-vous|accouchement)",
            "",
        ),
        "it can": Nuance(
            "",
            "",
            r"peu[tx]|peuv|pouv|puiss|pu(?!\w)|pourr|possib|risqu|parfois|suscept|arriv|capab|perme|éventu|quelquefois|certain|"
            r"souvent|\w+[ai]bles?(?!\w)|sa(?:it|voir|vent)|tend|occasion|potenti|danger|pourv|facil|éviter|sujet|nature|aller|va |"
            "vont|même|attention|selon|de quoi|expos",
        ),
        "alone": Nuance(
            "seul seule",
            "tout seul|toute seule",
            "simple|seul|isol|solitaire|uniq|rien que|lui-même|elle-même|vous-même|personne|sans|sol[io]|accompagn|tranquil|seulement|quelqu|avec vous|autre|présen|"
            "surveill|lui seul|à eux seuls|par lui-même|sans aide|de soi",
        ),
        "suddenly": Nuance(
            "soudain soudainement subitement brusquement coup",
            "soudain(?:ement)?|subitement|brusquement|tout à coup",
            "soudain|subit|brusq|coup|inattend|imprév|brutal|aigu|abrupt|vite|rapid|prévenir|jour|lendemain",
        ),
        "mostly": Nuance(
            "",
            "",
            "surtout|princip|plupart|essenti|majorit|avant tout|généra|premier|majeur|plus|mesure|particul|presque|grande partie|"
            "notam",
        ),
        "whether or not": Nuance(
            "non", "qu(?:e |’)[^.;:,]{3,60} ou non", "ou non|ou pas|importe|soit|même|avec ou sans|quel"
        ),
        "with or without": Nuance("", "", "avec|ou non|ou pas|que ce soit|même|soit"),
        "sterile": Nuance("", "", "stéril|asept|désinfect|aseptis"),
        "locked": Nuance(
            "", "", "verrou|clé|clef|cadenas|barr|serrure|ferm|sûr|sécur|bloqu|incapab|impossib|bloqu|accès"
        ),
        "disposable": Nuance("", "", "jet|usage unique|unique|une seule fois|seule utilisation|rebut"),
        "clear liquid": Nuance("", "", "clair|limpid|transparent"),
        "qualified": Nuance("", "", "qualif|compét|form|admiss|habil|autoris|certif|droit|diplôm|titul|agréé|expér"),
        "extended release": Nuance("", "", "libération|action|prolong|lente|soutenu|durée|retard|progressi|longue"),
        "childproof": Nuance("", "", "enfant|sécur|épreuve|pédia"),
        "distilled": Nuance("", "", "distill"),
        "low fat": Nuance("", "", "gras|lipid|allég|maigre|écrém|léger|matières"),
        "boiled": Nuance("", "", "bouill|ébull|cuit|cuire|cuis"),
        "at a time": Nuance(
            "fois",
            "à la fois(?! (?:un|une|le|la|les|des|du|de|d’|à|au|aux|en|pour|par|dans|chez|sur|plus|très) .* et(?! ))",
            "à la fois|coup|même temps|fois|ensemble|simult",
        ),
        "especially": Nuance(
            "",
            "",
            "surtout|particul|notamment|spécial|avant tout|plus|autant|premier|princip|tout|encore|très|bien|a fortiori|même|"
            "entre autres|commenc|dont|avant tout|d’abord|surcroît|davantage|notam",
        ),
        "at night": Nuance("", "", "nuit|noctu|soir|couch|dor[tm]|sommeil|endorm|lit|matin|lendemain"),
        "by phone": Nuance(
            "téléphone", "par téléphone|au téléphone", "télép|appel|fil|lign|compos|vive voix|numéro|joind"
        ),
        "each year": Nuance(
            "année an annuellement", "par année|par an|chaque année|annuellement", "an|ans|ann[ée]|douze mois|12 mois"
        ),
        "each month": Nuance(
            "mois mensuellement", "par mois|chaque mois|mensuellement", "mois|mensu|30 jours|quatre semaines|4 semaines"
        ),
        "each week": Nuance(
            "semaine",
            "par semaine|chaque semaine",
            r"semain|\w*hebdo|sept jours|7[ \u00a0]jours|huit jours|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
        ),
        "in person": Nuance("", "", "personne|place|présen|face|dépla|physi|tête|rend|visit|vis-à-vis|vive voix"),
        "in writing": Nuance("écrit", "par écrit", "écri|papier|lettre|noter|notez|courri"),
        "severe": Nuance(
            "grave graves sévère sévères gravement",
            "(?:graves?|gravement|sévères?)(?! dommage)",
            "grave|gravi|sév[èe]r|intens|fort|import|aigu|violent|sérieu|marqu|majeur|extrême|vi[fv]|grand|atroce|insupport|très|"
            "lourd|profond|pouss|avanc|critique|dang|aggrav|pire|urgen|considérabl|durement|rude|mal en point|"
            r"strict|dur(?!\w)",
        ),
        "mild": Nuance(
            "bénin bénigne bénins bénignes légèrement",
            "",
            "l[ée]g|béni|dou[cx]|faib|modér|peu|petit|minim|atténu|simple|modest|ordinair",
        ),
        "in the long run": Nuance(
            "terme", "long terme", r"long|durab|chroni|prolong|an(?!\w)|ans|ann[ée]|vie|perman|loin|avenir|mois"
        ),
        "for a short time": Nuance(
            "temporaire temporaires temporairement passager passagère passagers passagères",
            "",
            "tempor|court|brève|bref|passag|proviso|moment|transito|durée|peu|quelque|interrup|remplaç|suspen",
        ),
        "for good": Nuance(
            "irréversible irréversibles définitivement",
            "",
            "perman|défini|irrév|toujours|durab|vie|séquel|rest|jamais|irrémé|persist|long|stable|irrépar",
        ),
        "another one": Nuance(
            "",
            "",
            "autre|différ|deuxième|second|ailleurs|aussi|plus|encore|nouve|tiers|quelqu|égal|supplém|chang|une? |suiv|prochain|entre|"
            "même|personne|autrui|quelqu|tiers",
        ),
        "the same": Nuance(
            "",
            "",
            "même|stable|constan|état|différ|-là|ident|parei|égal|sembl|autant|ainsi|aussi|commun|uniq|une? seule?|inchang|demeur|encore|comme|simult|équiv|"
            "n’importe|pas chang|à la fois|toujours|là|confond|distinct|vari",
        ),
        "different": Nuance(
            "",
            "",
            "différ|autre|divers|var|distinct|chang|même|ailleurs|pareil|comme|div|façon|manière|propre|plusieurs|nombr|vari|"
            "sorte|type|catégor|sépar|selon|un à un|l’un et l’autre",
        ),
        "most of them": Nuance(
            "plupart",
            "la plupart",
            "plupart|majeure|majorit|presque|plus|surtout|généra|princip|maxim|souvent|habitu|quasi|essenti|ordinaire|commun|cour|large",
        ),
        "many": Nuance(
            "nombreux nombreuses",
            "(?<!peu )(?<!moins )(?<!plus )nombreu(?:x|ses)",
            "beaucoup|nombr|plusieurs|bien d|maint|tant|souvent|quantit|foule|grand|combien|autant|multip|divers|fréq|cour|plupart|"
            "vari|large|tout|dizain|centain|légion|énorm|différ|bon |fort|trop",
        ),
        "several": Nuance("", "", "plusieurs|divers|quelque|nombr|maint|différ|beaucoup|multip|certain|vari|des "),
        "often": Nuance(
            "souvent",
            "(?<!plus )(?<!moins )(?<!trop )(?<!aussi )souvent",
            "souvent|fréq|génér|habitu|régul|cour|maint|plupart|beaucoup|volont|arriv|répét|fois|très|tend|commun|généra|princip|"
            "chaque|à répétition|coup|rapproch",
        ),
        "usually": Nuance(
            "habituellement généralement normalement",
            "",
            "habit|généra|norma|ordin|souvent|plupart|typ|coutum|temps|usuel|princip|règle|cour|fréq|cas|parfois|tend|d’ordinaire|"
            "cens|devr|commun|surtout|plus souvent|en principe|comme d|prévu|compte[rz]",
        ),
        "rarely": Nuance(
            "rarement rare rares",
            "(?<!moins )(?<!pas )rare(?:s|ment)?",
            "rar|peu|souvent|except|guère|presque|inhabit|fréq|cas isol|moins",
        ),
        "sometimes": Nuance(
            "parfois quelquefois occasionnellement",
            "",
            "parfois|quelquef|certain|arriv|occasion|temps|peu[tx]|peuv|pourr|moment|fois|possib|tant|éventu|toujours|selon|cas|"
            "y a des|généra|épisod|plupart|il y a|une fois ou|tantôt|reprise",
        ),
        "likely": Nuance(
            "probablement vraisemblablement",
            "",
            "prob|vraisem|doute|risqu|peut|devr|doit|sembl|chanc|plus|suscept|tend|possib|attend|port|présum|croire|certain|éventu|"
            "pourr",
        ),
        "perhaps": Nuance(
            "peut possiblement",
            "peut-être|possiblement",
            "peut|possib|éventu|prob|pourr|sembl|risqu|suscept|si |il se|envisag|potent|hypoth",
        ),
        "at no cost": Nuance(
            "gratuit gratuite gratuits gratuites gratuitement",
            "",
            r"gratui|frais|libre|pay|rien|exempt|offert|0[ \u00a0]\$|coût|dispo|débours|charge|assum|facture|pai[ey]|"
            r"cadeau|remis|sans rien|défray|\$0|aucun montant|n’en coûte|prix",
        ),
        "confidential": Nuance(
            "confidentiel confidentielle confidentiels confidentielles confidentialité",
            "",
            "confid|priv|secr|discr|anonym|divulg|protég|entre (?:vous|nous)|partag|commun",
        ),
        "online": Nuance("", "", "ligne|web|internet|site|électron|virtu|numér|écran|cyber|télé|clavard"),
        "by mail": Nuance(
            "courriel courrier poste",
            "par (?:courriel|la poste|courrier)",
            "courri|poste|mail|mél|adress|écri|envo|lettre|message|post|boîte|expédi",
        ),
        "in advance": Nuance(
            "avance",
            "(?:à l’|d’)avance",
            "avance|préal|avant|auparav|tôt|abord|anticip|prévo|préven|prépar|réserv|déjà|d’ici|préav",
        ),
        "on an empty stomach": Nuance("jeun", "", "jeun|vide|mang|repas|sans"),
        "with food": Nuance(
            "", "", "repas|mang|nourrit|alim|estomac|table|collation|lait|déjeun|dîn|soup|boire|boisson"
        ),
        "by mouth": Nuance("", "", "bouche|oral|aval|bucc|per os|compr|boire|gélul|capsul|pris|ingér|ingest"),
        "under the tongue": Nuance(
            "langue sublingual sublinguale sublinguals sublinguales", "sous la langue|sublinguale?s?", "langue|sublin"
        ),
        "into a vein": Nuance(
            "intraveineuse intraveineuses intraveineux",
            "(?<!thrombose )intraveineu(?:x|se|ses)",
            r"vein|vei|intrav|iv|perfus|goutte|i\.v",
        ),
        "swallowed whole": Nuance("", "", "enti|rond|tel|compl|croqu|mâch|écras|intact|couper|coupez|bris|ouvr"),
        "at bedtime": Nuance(
            "coucher", "(?:au|du) coucher", "couch|lit|dor[tm]|nuit|soir|sommeil|endorm|nocturn|coucher|dodo"
        ),
        "in the morning": Nuance(
            "matin matins matinée",
            "",
            r"matin|réveil|lever|jour|h(?!\w)|lendemain|déjeuner|avant[- ]midi|aube|levée?s?|levant",
        ),
        "in the evening": Nuance("soir soirs soirée", "", r"soir|nuit|fin de|souper|couch|h(?!\w)|après|tard"),
        "on weekends": Nuance("", "", "fins? de semaine|samedi|dimanche|week|jours|congé|semaine"),
        "more than once": Nuance(
            "fois",
            "plus d’une fois|plus de deux fois",
            "plus d’une|plusieurs|reprise|répét|souvent|fréquent|encore|nouveau|récidiv|multipl|nombreu|plus de|deux",
        ),
        "as long as": Nuance(
            "",
            "",
            "tant|aussi longtemps|pourvu|à condition|si |s’|du moment|pendant|pour autant|autant|mesure|dès lors|lorsqu|quand|durant|uniquement|seul",
        ),
        "one of it": Nuance(
            "",
            "",
            "un|une|l’un|1|seul|unique|demi|chaque|chacun|premi|deuxi|prochain|suivant|dernière|dernier|aucun|l[ae] ",
        ),
        "in each": Nuance("", "", "chaque|chacun|tou|deux|les |aux|par"),
        "honestly": Nuance(
            "honnêtement franchement sincèrement",
            "",
            "honn|franc|sincèr|vérité|ouvert|cœur ouvert|vrai|dire la|franche",
        ),
        "on holidays": Nuance("férié fériés", "", "féri|fête|congé|vacanc|chôm|voyage|relâche"),
        "tomorrow": Nuance("demain", "", "demain|lendem|suiv|prochain"),
        "today": Nuance(
            "",
            "",
            "aujourd|jour|mainten|présent|actuel|moment|désorm|heure|temps|même|tout de suite|sans|dès|d’ici|nos jours|encore|époque|"
            "le jour",
        ),
        "if possible": Nuance(
            "", "", "possib|peu[tx]|peuv|pouv|puiss|pourr|moyen|mesure|perme|idéal|préf|autant|maxim|mieux"
        ),
        "if need be": Nuance(
            "besoin",
            "au besoin",
            "besoin|nécess|cas|fa(?:ut|ll)|requi|échéant|deman|sollic|exig|doi|lieu|impos|utile|si |requ",
        ),
        "at any time": Nuance(
            "",
            "",
            "moment|toute heure|quelle heure|quelle que soit|peu importe|en continu|sans interruption|heures? sur|h sur|heures? du jour|temps|jour et|nuit|jour comme|chaque jour|tous les jours|quand|fois|date|jusqu|n’importe|perman|24|dès|toujours|pouvez",
        ),
        "for life": Nuance("vie", "à vie|la vie durant|pour la vie", "vie|toujours|perman|jamais|jours|indéfin|long"),
        "at home": Nuance(
            "domicile maison",
            "(?:à|de) (?:domicile|la maison(?! de ))",
            "maison|domicil|chez|foyer|résid|apport|emport|logem|vous-même|demeur|place|soi|rent|lieu|"
            "à l’intérieur|sur place|chez-soi|maison|familial|soi-même",
        ),
        "too much of it": Nuance(
            "trop",
            "",
            "trop|excess|exag|excès|sur[a-z]+|plus|démes|très|tard|suffi|pas|si |tell|abus|insuff|peu|assez|dépass|élev|avant|prémat|"
            "manqu|hâtiv|tôt",
        ),
        "enough": Nuance(
            "suffisamment",
            "",
            "assez|suff|plein|bien|adéq|conven|nécess|tant|besoin|trop|tell|si |comp|manqu|peu|insuf|point|fin|voulu|le temps|"
            "permet|permis|mesure|capab|apte|état de|à même",
        ),
        "at the same time": Nuance(
            "",
            "",
            "même|simult|à la fois|concom|paral|ensemble|pendant|conjoin|coup|tandis|temps|associ|avec|combin|en plus|aussi|seul",
        ),
        "in a row": Nuance(
            "affilée consécutif consécutifs consécutives",
            "",
            "suite|consécut|affil|success|rang|contin|enchaîn|suiv|sans|pendant|de suite",
        ),
        "already": Nuance(
            "déjà",
            "",
            "déjà|auparav|antér|précéd|plus tôt|avant|dès|d’ores|préal|depuis|exist|en cours|actuel|vien|aujourd|mainten|une fois|"
            "av(?:ez|ait|iez)|a |ont |suiv|encore",
        ),
        "ago": Nuance("", "", r"il y a|depuis|avant|pass|derni|fait|dat|remont|voilà|précéd|déjà|en \d|plus tôt|y a"),
        "instead of": Nuance(
            "",
            "",
            "plutôt|sans|place|lieu|rempl|substit|contraire|contre|mais|préf|profit|et non|pas |sinon|alors|à défaut|autre|remplac|au lieu",
        ),
        "by law": Nuance("", "", "loi|légal|légis|droit|oblig|juri|règl|illé|illi|cod|permis"),
        "directly": Nuance(
            "directement",
            "",
            "direct|soi|lui-même|droit|immédiat|sans|face|même|propre|person|auprès|tout|vous-même|elle-même|eux-mêmes|sur place|"
            "seul|plus",
        ),
        "slightly": Nuance(
            "", "", "l[ée]g|peu|faib|minim|petit|tant soit|subtil|peine|modér|plutôt|guère|modest|tout juste|quelque"
        ),
        "completely": Nuance(
            "complètement entièrement totalement",
            "",
            "compl|enti|tout|total|plein|parf|absol|jusqu|bout|à fait|cent|intégr|fond|bien|jour|termin|aucun|fini|100|du tout|"
            "ensembl|radical|tellement|vraiment|sans|trace|rien|aucun|chaque|le moindre|toujours",
        ),
        "partly": Nuance(
            "partie partiellement",
            "en partie|partiellement",
            "parti|parc|certain|moitié|peu|incompl|sembl|quelque|portion|peu|tout|notamment|entre autres|en bonne part",
        ),
        "exactly": Nuance(
            "exactement précisément",
            "",
            "exact|préci|just|même|tel|lettre|pile|rigou|scrup|comme|stricte|fidèl|suiv|respect|ce qu|tout|bien|seul",
        ),
        "carefully": Nuance(
            "soigneusement attentivement",
            "",
            "soig|atten|prud|préc|bien|minut|rigou|soin|délic|dou[cx]|étroit|près|scrup|lent|mûr|sage|veill|pruden|détail|compl",
        ),
        "regularly": Nuance(
            "régulièrement",
            "",
            "régul|fréq|souvent|périod|habit|const|assid|chaque|tou[ts]|jour|cour|continu|suiv|fois|mois|semain",
        ),
        "safely": Nuance("", "", "sécur|dang|sûr|risqu|innoc|sans|sauf|abri|prud|bien|craint|tranq|inoff|sécurit|peur"),
        "properly": Nuance(
            "correctement adéquatement",
            "",
            "bien|correct|bon|adéq|conven|appro|comme|just|propre|norma|dûm|façon|mal|faut|exact|précis|efficac|suiv|parfait|mode d",
        ),
        "urgent": Nuance(
            "", "", "urg|vite|immédiat|rapid|press|tard|délai|attend|prompt|prior|sans|tout de suite|plus tôt"
        ),
        "at first": Nuance("", "", "début|abord|premi|départ|initial|commen|temps|avant|au moment"),
        "finally": Nuance("", "", "enfin|fin|derni|tard|ensuite|conclu|bout|termin|puis|suite|ultim|à la"),
        "gently": Nuance("doucement délicatement", "", "dou[cx]|délic|lég|préc|moll|lent|sans|tendre|légèr|soin|tamp"),
        "very": Nuance(
            "très extrêmement",
            "",
            r"très|bien|fort|extrêm|beaucoup|haut|tout|grand|vrai|si |trop|plus|énorm|partic|peu|import|sév|intens|\w+issime|grav|"
            "tell|même|réel|vi[fv]|séri|rare|minim|infim|marqu|jeune|gel|glac|brûl|pouss|profond|tant|considér|moins|pas|"
            "minus|abond|épuis|âgé|cruc|essenti|capit|violent",
        ),
        "much more": Nuance(
            "",
            "",
            "beaucoup|bien|nett|consid|large|sensib|fort|très|tell|autrem|ampl|loin|énorm|doubl|séri|marqu|nettement|encore|grand|"
            "vraiment|pas mal|tout|import|fois|haut|infini",
        ),
        "abroad": Nuance(
            "étranger", "à l’étranger", "étrang|extér|hors|ailleurs|pays|voyag|internat|outre|dehors|sorti|quitt"
        ),
        "later on": Nuance(
            "",
            "",
            "tard|suite|ensuite|après|ultér|plus|suiv|post|puis|futur|bout|proch|depuis|avenir|report|moment|au cours|récen|deux|"
            r"autre|longtemps|diff|un jour|de \d{4}|\d|temps|report",
        ),
        "so far": Nuance(
            "", "", "jusqu|jour|date|prés|mainten|encore|déjà|actuel|heure|moment|ici|aujourd|pour l’instant|depuis"
        ),
        "not yet": Nuance("encore", "pas encore", "encore|pas|toujours|jamais|attent|non|aucun|sans|reste|tard|d’ici"),
        "to nobody": Nuance(
            "",
            "",
            "confiden|secre|consent|qu’à (?:vous|soi|lui|elle|une)|accord|permission|autoris|personne|qui que|quiconque|aucun|nul|autru|autre|n’importe|jamais|tiers|quelqu|tou[ts]|gens|on |celui|entourage|qui |où|"
            "pas",
        ),
        "without stopping": Nuance(
            "",
            "",
            "contin|const|toujours|temps|perman|sans|cess|arrêt|persist|rest|durab|jamais|interromp|longue|répét|24|tout",
        ),
        "every time": Nuance("", "", "fois|chaque|toujours|tou[ts]|quand|lorsqu|systém|à tout|dès|régul|même"),
        "by hand": Nuance("", "", "main|manu"),
        "in large amounts": Nuance(
            "", "", "grand|beaucoup|fort|import|abond|énorm|trop|excess|gros|considér|quantit|haut|élev|plein|bien"
        ),
        "as soon as": Nuance(
            "dès",
            "dès (?:que|qu(?=’))",
            "dès|aussitôt|sitôt|quand|lorsqu|moment|vite|rapid|plus tôt|une fois|immédiat|tard|premi|délai|meilleurs|bref|si |tôt|"
            "sans|dans",
        ),
        "until then": Nuance(
            "", "", "ici|attend|entre-temps|entretemps|jusqu|pendant|d’ici|moment|là|avant|intervalle"
        ),
        "on purpose": Nuance("", "", "exprès|intent|délib|volon|consci|sciem|voul|dessein|but|cherch"),
        "by accident": Nuance(
            "", "", "accident|erreur|mégarde|involon|inadvert|tromp|hasard|vouloir|distract|par malheur|malenc"
        ),
        "for free choice": Nuance(
            "", "", "volon|choix|choisi|libre|faculta|gré|obligé|oblig|décid|plein|propre|veu|voul|impos|bénév"
        ),
        "mandatory": Nuance(
            "obligatoire obligatoires", "", "oblig|exig|requi|doi|devez|impos|nécess|forc|faut|impérat|rigu"
        ),
        "optional": Nuance(
            "facultatif facultative facultatifs facultatives",
            "",
            "facul|option|choix|choisi|volon|oblig|libre|si |gré|supplém|pouvez|guise|nécess",
        ),
        "illegal": Nuance(
            "illégal illégale illégaux illégales illicite illicites",
            "",
            "illé|illi|interd|loi|prohib|droit|crim|rue|légal|défend|infraction",
        ),
        "approximate": Nuance(
            "approximatif approximative",
            "",
            "approx|environ|près|estim|autour|quelque|peu|vers|ordre|rond|presque|moyen",
        ),
        "equally": Nuance("", "", "égal|même|aussi|autant|pareil|tout|ident|sembl|équit|également|part|pas plus"),
        "serious": Nuance(
            "",
            "",
            "grav|séri|import|sév[èe]r|dang|critiq|majeur|lourd|fort|aigu|aggrav|vrai|profond|conséq|inquiét|préoccup",
        ),
        "supervised": Nuance(
            "", "", "supervis|surveill|encadr|suivi|contrôl|présence|direct|observ|accompagn|responsab|vu|yeux|auprès"
        ),
        "fast acting": Nuance("", "", "rapid|vite|prolong|long|lent|courte|immédiat|durée|action|agi|brève|retard"),
        "strong": Nuance(
            "",
            "",
            "fort|puissa|vif|vive|solid|énerg|intens|grand|étroit|robust|ferm|concentr|import|marqu|violen|très|renfor|lourd|solide|"
            "efficac|nett|plus|bien|vigour|profond|haut|résist|sérieu|puissamment|vigou|"
            "concentré|corsé|charg|tenace|sévère|pronon",
        ),
        "annual": Nuance("", "", r"annuel|ann[ée]|an(?!\w)|ans|chaque|12 mois|douze"),
        "high doses": Nuance("", "", "fort|élev|haut|grand|import|plus|maxim|massi|trop|augment|dépass"),
        "low doses": Nuance("", "", "faib|bas|petit|moindr|plus|minim|rédui|diminu|moins|l[ée]g"),
        "small": Nuance(
            "",
            "",
            "petit|faib|peu|min|rédui|l[ée]g|modest|moindr|restrein|court|fin|réduc|moins|limit|étroit|quelque|jeune|tout|bas|"
            "ch[ée]ti|infim|maigr|menu|suffi|insuffi|inféri|max|dépass|excéd|diminu|décro|baiss|attén|"
            "légèr|bref|infime|tout-petit|mini|discr",
        ),
        "large": Nuance(
            "",
            "",
            "grand|gros|import|vast|ample|large|étend|nombreu|énorm|fort|haut|plus|majeur|long|volumin|beaucoup|consid|élev|ampleur|"
            "massi|taille|princip|maj|copieu|abond|essenti|dépass|excéd|supér|au-delà|"
            "lourd|généreu|bon|épais|conséquent|riche",
        ),
        "certified": Nuance(
            "",
            "",
            "certifi|agréé|inscri|autoris|reconnu|diplôm|licenc|titul|qualif|permis|accréd|membre|enregist|immatric|breveté|homolog|"
            "infirmi|compét|autorisat|ordre|patent|sous",
        ),
        "trained": Nuance(
            "",
            "",
            "form|qualif|entraîn|expérim|compét|spécial|appris|exerc|habil|prépar|apprent|dress|"
            "cours|initi|maîtris|diplôm|format|chevronn",
        ),
        "private": Nuance("", "", "priv|confid|intim|personn|particul|discr|seul|tranq|propre|individu|secr"),
        "public": Nuance("", "", "publi|gouvern|état|popul|gens|commun|collect|social|grand|ouvert|officiel|tous"),
        "federal": Nuance("", "", "fédér|canad|ottawa|gouvern|état|national"),
        "provincial": Nuance("", "", r"provinc|régime|{|québ|ontar|assurance maladie|\ufffc"),
        "national": Nuance("", "", "nation|canad|pays|fédér|état|ensemble"),
        "written": Nuance("", "", "écri|rédig|papier|lettre|ordonn|form|consig|texte|document|not|imprim"),
        "signed": Nuance("", "", "sign|appos|attest|connect|connex|session|ouvert|en ligne"),
        "additional": Nuance(
            "",
            "",
            "supplém|autre|plus|addition|complém|exc[eè]s|surplus|trop|ajout|nouve|encore|aussi|davant|outre|surcr|extra|accru|superf|majeur|renfor|"
            "particul|rechang|second|également|complèt|en sus|excéd|de trop|donner|gratui|frais|coût|rien à",
        ),
        "previous": Nuance(
            "",
            "",
            "précéd|antér|avant|auparav|déjà|ancien|dernier|pass|jusqu|premi|autre|préal|antécéd|plus tôt|jadis|jam|ci-dess|jusque|"
            "eu |suite|av(?:ez|ait)|d’origine|historique|initial|"
            "hier|jusque-là|d’avant|depuis|d’autrefois|historiqu",
        ),
        "current": Nuance(
            "",
            "",
            "actuel|activ|actif|courant|prés|cours|mainten|moment|aujourd|jour|heure|encore|récen|ici|vigueur|existant|déjà|ce |cette|désorm|"
            "prenez|actif|toujours|dernier|fait|mise? à jour|ces temps|de nos|pour l’instant|prend|a lieu",
        ),
        "recent": Nuance(
            "",
            "",
            "récen|derni|nouve|peu|vien|jour|depuis|actuel|tout juste|frai|moderne|proch|passé|récemm|ces|réc|neuf|tout dernier|"
            r"suite|\d{4}|il y a|naguère|dernièr|ces jours|depuis peu|tout nouveau|actualis|à jour|venez",
        ),
        "specific": Nuance(
            "",
            "",
            "spécif|préci|particul|spécial|certain|propre|tel|donn|détermin|expres|exact|cibl|spécifi|défin|express|notam|vis|"
            "individu|conc|surtout|sur mesure|adapt|différ|concr|partic|uniq|tout|dédi|voul|souhait|explici",
        ),
        "special": Nuance(
            "",
            "",
            "spéci|particul|expre|except|adapt|exprès|conç|extraord|propre|différ|partic|uniq|dédi|sur mesure|aide|soign",
        ),
        "common": Nuance(
            "",
            "",
            "cour|fréq|davantage|touch|commun|inhabit|rare|souvent|habit|génér|répand|banal|ordin|usu|partag|classi|plupart|princip|conn|plus|typ|normal|conjoin|"
            "beaucoup|nombre|plusieurs|maint|collec|comm|régul|class|réguli|standard|rhum|popul|coutum|fréquem|généralis|arriv|banal|des plus",
        ),
        "unusual": Nuance(
            "",
            "",
            "inhab|anorm|rare|étrang|bizarr|insol|inusit|excep|hors|normal|habit|atyp|particul|extraord|singul|peu|inacc|inatt|"
            "except|ordin|curieu|jamais|suspect",
        ),
        "normal": Nuance(
            "",
            "",
            "norm|habit|ordin|courant|usu|comme|génér|d’ordin|natur|régul|typ|princip|class|standard|défaut|fréq|bon|jamais|attendu|"
            "rout|moy|tout|simple|courant|bien|sain|acc|généra|cas|"
            "anormal|inhabit|correct|convenab|santé|attend|prévu|cas|anomal",
        ),
        "clean": Nuance(
            "",
            "",
            "propr|net|lav|assain|pur|nett|nettoy|hygi|stéril|saine|vierge|neuf|débarr|vide|lavé|dépous|essuy|chiffon|éponge|effac|supprim|sobr",
        ),
        "warm": Nuance("", "", "chaud|chaleu|tièd|échauf|réchauf|tempér|brûl|doux|chal"),
        "cold": Nuance("", "", "froid|frai|froide|glac|rhum|gel|réfrig|refroid|frigo|grip|hypoth"),
        "painful": Nuance(
            "",
            "",
            "doul|mal(?!gr)|pénib|souff|sens|fait mal|maux|endolor|difficile|éprouv|triste|"
            "élanc|sensib|brûl|crampe|sans mal|indolor|confort",
        ),
        "swollen": Nuance("", "", "enfl|gonfl|œdèm|tumé|boursou|gros|gonfle|enflure|bouff|œdème|bomb|ballonn"),
        "itchy": Nuance("", "", "dém|prur|gratt|irrit|piqu|pic|chatou|démang|picot"),
        "liquid": Nuance(
            "", "", "liqui|sirop|eau|boisson|bo[iî]|buv|fluid|jus|bouillon|hydrat|solut|goutte|lotion|rince"
        ),
        "solid": Nuance("", "", "solid|ferme|dur|robust|massi|cohér|pleine?"),
        "generic": Nuance("", "", "géné|sans nom|copie|équival"),
        "over the counter": Nuance("", "", "vente libre|sans ordonn|comptoir|sans prescr|libre"),
        "prescribed": Nuance("", "", "ordonn|prescri|médic|préconis|rempl|renouv|indiq|recomm|médec"),
        "expired": Nuance(
            "", "", "expir|déconnect|fermé|périm|échu|éché|termin|pass|fin|date|valid|vigueur|prend|désuet|caduc|jusq"
        ),
        "eligible": Nuance(
            "",
            "",
            "admiss|droit|adm|éligib|access|répon|critèr|qualif|peu[tx]|peuv|couv|rempli|satisf|bénéf|condition|"
            "admis|peuvent|pouvez|avoir droit|offert|ouvert|destin",
        ),
        "approved": Nuance(
            "",
            "",
            "approuv|autoris|homolog|agréé|accept|feu vert|reconn|adopt|accord|approb|valid|consent|aval|confirm|avalis|"
            "permis|permet|oui|retenu",
        ),
        "suspected": Nuance("", "", "soupç|présum|suspe|possib|probab|crai|dout|pens|suppos|éventu|cru"),
        "confirmed": Nuance(
            "",
            "",
            "confirm|avér|vérif|valid|établ|prouv|attest|certain|constat|positif|sûr|"
            "certifi|assur|reconn|établi|diagnost",
        ),
        "known": Nuance(
            "",
            "",
            r"conn|sait|sav|sach|établi|admis|dit|appel|nomm|recon|réput|sous le nom|su(?!\w)|identif|célèbr|pop|ignor|découv|déjà|conn|courant|su ",
        ),
        "unknown": Nuance(
            "", "", "inconn|ignor|sait|sav|conn|indéterm|mal|savons|précis|méconn|obscur|mystér|non identif"
        ),
        "healthy": Nuance(
            "",
            "",
            "sain|santé|bonne|bien|équil|form|port|vie|normal|"
            "en forme|salu|bon pour|norm|bénéf|aucun problème|pas malade",
        ),
        "pregnant": Nuance(
            "", "", "encein|grosses|maternit|enfant|bébé|gestat|prénat|accouch|naiss|femmes? enc|matern|concev|concept"
        ),
        "breastfeeding": Nuance("", "", "allait|sein|lait|tét|nourri"),
        "unborn": Nuance("", "", "fœtus|naître|foetus|fœta|enfant|bébé|naiss|ventre|prénat|à venir"),
        "elderly": Nuance("", "", "âg|aîné|vieil|ancien|troisième|seniors?|ans"),
        "immune": Nuance("", "", "immun|défens|protég|ferm"),
        "on foot": Nuance(
            "",
            "",
            "marche|marcher|pied|promen|sans rendez|déambul|balad|à pas|mar|se dépl|pas|cliniqu|circul|place|entre[zr]|parcour|"
            "randon|lev|présent|avanc",
        ),
        "difficulty": Nuance(
            "",
            "",
            "difficul|mal(?!gr)|troubl|peine|pein|gên|problèm|arriv|diffic|pas|compliqu|délicat|ardu|dur|obstacle|pénib|souci|incap|"
            "ennui|embarr|dérang|essouf|impossib|complex|litig|inquiét|conflit|danger|"
            "défi|entrav|frein|labori|effort|lutt|ralent|cherch",
        ),
        "rest": Nuance(
            "",
            "",
            "repos|rest|détent|relax|allong|couch|arrêt|pause|autre|sieste|demeur|détend|étend|souff|tranq|dor[tm]|assis|arrêt|somm|inact",
        ),
        "weak": Nuance(
            "",
            "",
            "faib|affaib|fragil|l[ée]g|peu|mou|fatig|baiss|fai|diminu|pâl|déb|perte|parés|mince|défici|moins|manq|point faible|limit",
        ),
        "drowsy": Nuance("", "", "somn|endorm|sommeil|dorm|assoup|fatig|vigil|ensomm|léthar"),
        "dizzy": Nuance("", "", "étourd|vert|tête|tourn|malaise|équil|évanou"),
        "confused": Nuance(
            "", "", "confu|désorient|embrouill|mêl|perdu|troubl|perplex|clair|égar|délir|conf|emmêl|mélang|prêt"
        ),
        "tired": Nuance(
            "",
            "",
            "fatig|épuis|las|énerg|sommeil|exténu|repos|endorm|harass|"
            "fatigu|fourbu|exténu|somnol|vannée?|coup de pompe",
        ),
        "worse": Nuance(
            "",
            "",
            "pire|pis|aggr|empir|détér|dégrad|mal|plus|intensif|augment|mauv|empiré|accru|accent|préc|gravit|baiss|augmenter|dur|"
            "plus grave|moins|se corser|alourd|s’envenim|progress|grave|intens|s’accentu|dégén|évolu",
        ),
        "better": Nuance(
            "",
            "",
            "mieux|meill|amél|rétab|guér|plus|bonif|remett|remis|bien|préf|progr|perfect|optim|diminu|attén|vaut|favor|avant|soulag|"
            "bénéf|haus|bon|renfor|efficac|valor|all|accr|"
            "aller mieux|remise|s’arrang|corrig|perfectionn|accroî|augment|réduit|moindre",
        ),
        "safer": Nuance("", "", "sûr|sécur|risqu|dang|prud|moins|mieux|innoc|préf|sain|protég"),
        "own": Nuance(
            "",
            "",
            "propre|vous-même|soi|lui-même|elle-même|eux|perso|à vous|seul|de lui|particul|individ|sépar|cas par cas|isol|dernier|leur|sien|poss|à soi|à part|"
            "autonom|gré|chacun|même|mien|vôtre|votre|vos|son|sa|ses|mon|à elle",
        ),
        "children": Nuance(
            "",
            "",
            "enfan|jeun|moins de|petit|mineur|bébé|pédia|fil[sl]|tout-petit|garçon|bambin|ado|famil|élèv|descend|nourr|fils|\ufffc|âge|ans|naiss|né ",
        ),
        "adults": Nuance("", "", "adult|major|18|grand|majeur|homme|femme|personne|parent|gens|âg|aîné"),
        "emergency": Nuance(
            "",
            "",
            "urg|crise|secours|911|9-1-1|imprév|détress|sinistr|catast|sanitaire|ambulanc|paraméd|immédiat|press",
        ),
        "several days": Nuance(
            "",
            "",
            r"jour|journ|semaine|24|48|72|heure|h(?!\w)|date|délai|lundi|mardi|mercr|jeudi|vendr|samedi|diman|quotid|lendem|époq|"
            "temps|week|mois|toujours|ensuite|bientôt|actuel|quand|lorsqu|par temps|il y a|fois",
        ),
        "hours": Nuance("", "", r"heure|h(?!\w)|veille|horair|jour|journ|24|moment|hor|temps|ouvert|min|ouvrab"),
        "weeks": Nuance("", "", "semain|jours|hebdo|mois|quinz"),
        "months": Nuance("", "", r"mois|an(?!\w)|ans|ann[ée]|mensu|trimestr|semestr|semain|6e|juil|août"),
        "years": Nuance("", "", r"an(?!\w)|ans|ann[ée]|âg|décenn|siècl|temps|vingtaine|mois|\d{4}|longtemps"),
        "minutes": Nuance("", "", "min|heure|moment|instant|quart|temps|seconde|tard|derni"),
        "against": Nuance(
            "",
            "",
            "contre|anti|oppos|protég|protec|prémun|déconseil|interdi|illégal|adoss|appu|loi|lutt|malgré|combat|envers|face|égard|évit|défav|non|pas|sans|sur|recommand|collé|"
            "protèg|défen|armer|à l’abri",
        ),
        "forbidden": Nuance(
            "interdit interdite interdits interdites droit défendu",
            "interdite?s?|(?<!ce )pas le droit|défendu de",
            "interdi|défend|droit|permi|autoris|illég|ne |n’|loi|refus|pas",
        ),
        "by another": Nuance(
            "causé causée causés causées provoqué provoquée provoqués provoquées entraîné entraînée entraînés entraînées déclenché déclenchée déclenchés déclenchées",
            "(?:est|sont|être|été|étaient|était) (?:causée?s?|provoquée?s?|entraînée?s?|déclenchée?s?) par",
            "par|dû|due|caus|cause|provoqu|suite|li[ée]|attribu|raison|fait|découl|provien|résult|entraîn|origin|déclench|vien|à|respons|occasionn|d’|de|qui",
        ),
        "right now": Nuance(
            "",
            "",
            "maintenant|moment|actuel|présent|immédiat|tout de suite|instant|déjà|heure|en cours|aujourd|ici|urgen|encore|ces jours|vient d|sur-le-champ",
        ),
        "presumed": Nuance(
            "présumé présumée présumés présumées",
            "présumée?s?",
            "présum|principe|réput|suppos|censé|considér|tenu|jugé",
        ),
        "unless": Nuance(
            "sauf moins",
            r"sauf (?:si|s’|quand|lorsqu[e’]|en cas|indication|avis)|à moins qu[e’]|à moins de (?!\d)\w+r(?:e)?(?!\w)|à moins d’(?:être|avoir|avis|indication|un |une )",
            r"sauf|à moins|excepté|hormis|sinon|seul|(?:ne |n’)[^.;]{0,60}? qu[e’]|(?:que|qu’[a-zé]+) (?:si|s’)|si (?:[^,.;]* )?(?:ne |n’)|s’il(?:s)? (?:ne |n’)|uniquement|tant qu|sans|avant|jusqu|autrement|condition|réserve|hors|en dehors|except|pas|aucun|"
            r"défaut|faute|mais [^.;]*(?<!\w)(?:si|s’ils?|lorsqu|quand)(?!\w)",
        ),
        "whether": Nuance(
            "",
            "",
            r"si(?!\w)|s’ils?(?!\w)|soit|soien|ou non|ou pas|selon|importe|quel|éventuel|indépend|autant|que ce(?!la)|qu’(?:il|elle)s? (?:s’agi|soi|ai)|même|ou (?:de|d’|du|non|pas)|oui|peut|comment|combien|la possibilité|l’existence|admissib|au cas|est-(?:il|elle|ce)|sont-|ou(?!\w)",
        ),
        "some of it": Nuance(
            "partie extrait portion",
            r"une partie d(?:u|e|es)(?!\w)|une partie d’|un extrait|une portion",
            "partie|part|extrait|portion|moitié|tiers|quart|morceau|certain|quelques|peu|pas tou",
        ),
        "only those": Nuance(
            "seuls seules seul seule",
            r"(?:(?<=[.!?] )|\A)(?:seuls|seules|seul|seule) (?:les|des|vos|ces)",
            "seul|unique|que|qu’|exclus|just|simple|rien",
        ),
        "family doctor": Nuance("", "", "famill|général|omnipratic|gmf|médecin traitant|première ligne"),
        "working days": Nuance("ouvrables ouvrable", "(?:jours?|heures?) ouvrables?", "ouvr|travail|semaine|lundi"),
        "mental health": Nuance("", "", "mental|psych|moral|ment"),
        "of significance": Nuance(
            "significatif significative significatifs significatives significativement",
            "significati(?:fs?|ves?|vement)",
            "signif|import|notab|marqu|nett|statist|sensib|consid|réel|grand|apprécia|concluan|marquant",
        ),
        "virtual": Nuance(
            "virtuel virtuelle virtuels virtuelles",
            "virtuel(?:le)?s?",
            "virtu|en ligne|distan|vidéo|télé|web|internet|ligne",
        ),
        "not always": Nuance("toujours", "pas toujours", "toujours|parfois|souvent|pas|rare|chaque|quelque|jamais"),
        "to raise it": Nuance("augmentez", "augmentez", "augment|accr|haus|plus|mont|élev|ajout|grand"),
        "to make it worse": Nuance(
            "aggraver aggrave aggravent aggravez",
            "(?:peut|peuvent|pourrait) (?:vous )?aggraver|aggravez",
            "aggrav|empir|pire|déter|intens|augment|plus",
        ),
        "outer": Nuance(
            "externe externes",
            "(?<!clinique )(?<!cliniques )(?<!consultation )(?<!consultations )(?<!oreille )externes?",
            "extern|extér|hors|dehors|superfic|topiqu|peau|ambul",
        ),
        "inner": Nuance(
            "interne internes",
            "(?<!médecine )(?<!médecin )internes?",
            "intern|intér|dedans|intra|maison|cœur|centre|profond|organe",
        ),
        "later one": Nuance(
            "ultérieur ultérieure ultérieurs ultérieures ultérieurement",
            "ultérieur(?:e|s|es|ement)?",
            "ultér|après|plus tard|suiv|futur|proch|autre",
        ),
        "earlier one": Nuance(
            "antérieur antérieure antérieurs antérieures antérieurement",
            "antérieur(?:e|s|es|ement)?",
            "antér|avant|déjà|préc|passé|premi|auparav|préal|dernier|ancien",
        ),
        "relieving": Nuance(
            "soulager soulage soulagent soulagez",
            "soulag(?:er|e|ent|ez)",
            "soulag|atténu|apais|calm|rédui|dimin|all[èé]g|amél|mieux|aide|trait|pass|lutt|combat|contre|dispar|libér|confort|dégag|analg|antidoul",
        ),
        "blood sugar": Nuance("glycémie glycémies", "glycémies?", "glyc|sucre|glucose|diab|sang|hypogly|hypergly"),
        "under the skin": Nuance("sous", "sous la peau|sous-cutan[a-zé]+", "sous|cutan"),
        "anybody": Nuance("", "", "tou[ts]|n’importe|quiconque|chacun|ouvert|public|monde|personne|gens|on|qui"),
        "unopened": Nuance("", "", "non|ferm|scell|cachet|intact|pas|neuf|d’origine|jamais|encore|herm|clos"),
        "half": Nuance(
            "moitié",
            "(?:la )?moitié",
            "moit|demi|50|deux|mi-|cinquant|double|partag|30[ \u00a0]min|trent|quatre-vingt-dix min|90[ \u00a0]min",
        ),
        "twice as much": Nuance(
            "double doubler doublé doublée doublés doublées doublent",
            "le double|doubl(?:er|ée?s?|ent)",
            "doubl|deux fois|2|fois plus|moitié|multipl",
        ),
        "a third": Nuance("tiers", "(?:un|le) tiers", "tiers|33|trois|3"),
        "at risk of it": Nuance(
            "",
            "",
            "risque|risqu|danger|guett|touch|davantage|plus souvent|vulnér|expos|sujet|prédispos|menac|chance|probab|susceptib|compromet|danger|menac|expos|sécurité|"
            "pourr|possib",
        ),
        "side effect": Nuance(
            "secondaires indésirables secondaire indésirable",
            "effets? (?:secondaires?|indésirables?)",
            "effet|secondair|indésir|réact|inconv|incid|à cause d|dus? à|dues? à|provoqu|caus[ée]",
        ),
        "no harm": Nuance(
            "danger risque inquiétez rassurez faites craindre",
            "(?:sans|aucun) danger|sans risque|ne vous inquiétez pas|rassurez-vous|ne vous en faites pas|rien à craindre",
            "danger|risque|inqui|rassur|craind|sûr|sécur|mal|nuire|innocu|inoffens",
        ),
        "once": Nuance(
            "",
            "",
            r"fois|quotid|un(?:e)?(?!\w)|par (?:jour|semaine|mois|an)|chaque|tous les|toutes les|hebdo|mensuel|annuel|die",
        ),
        "both of them": Nuance(
            "",
            "",
            "deux|tant|aussi bien|ainsi que|et (?!d)|l’un|à la fois|ensemble|chaque|chacun|toutes?|tous|bilat|couple|simult",
        ),
        "or else": Nuance(
            "",
            "",
            "sinon|autre|ou (?:bien|alors)|faute|dans le cas contraire|à défaut|sans (?:quoi|cela)|par ailleurs|contraire|si (?:ce|tel)",
        ),
        "twice": Nuance("", "", "deux|2|bi|double|matin et|12 h|biquot"),
        "within so much": Nuance(
            "",
            "",
            r"dans|en l’espace|en (?:moins|\d|quelques|un|deux|trois|quatre)|moins|d’ici|au plus|avant|inféri|au cours|pendant|durant|délai|suiv|premi|au bout|jusqu|à l’intérieur|sous|dès|le jour même|plus de|met|vous avez|\d|"
            "pass|écoul|depuis|voilà|dernier|prochain",
        ),
        "since then": Nuance(
            "",
            "",
            "depuis|dès|à partir|à compter|commenc|lanc|ouver|né|remonte|date|entr[ée]|fond|cré|vigueur|début|après|du ",
        ),
        "despite it": Nuance(
            "malgré dépit",
            "malgré|en dépit d",
            "malgré|dépit|bien qu|quoi|même|mais|toutefois|cependant|pourtant|nonobst|alors|tout en|quand|sans|peu importe",
        ),
        "although": Nuance(
            "quoique quoiqu’ bien",
            "(?<!aussi )(?<!vous )(?<!moins )(?<!si )(?<!très )bien qu[e’]|quoiqu[e’]",
            "bien qu|quoiqu|même|mais|malgré|toutefois|cependant|pourtant|alors|tandis|or|si|quand|tout|certes|n’empêch|néanmoins|encore qu|ne |n’",
        ),
        "because": Nuance(
            "",
            "",
            "parce|car|puisqu|comme|étant|vu|raison|cause|grâce|suite|fait|faute|pour|donc|afin|c’est|en effet|qui|dû|due|:|;|ainsi|attendu|dans la mesure|sous prétexte|à force|d’où|c’est pourquoi|du coup|par",
        ),
        "in order to": Nuance("", "", "pour|afin|de (?:sorte|manière|façon)|permet|but|vue|que|ainsi|à|sans "),
        "that it can be": Nuance(
            "",
            "",
            r"peu[tx]|peuv|pouv|pourr|pui[st]|pu(?!\w)|poss|impossib|éventuel|parfois|quelquefois|certain|risqu|si(?!\w)|s’il|selon|perm|probabl|suscept|arriv|"
            r"potentiel|[^\W\d_]*r(?:ait|aient|iez|a|ez|ont)(?!\w)|capab|en mesure|sembl|chance|suffi|aid|droit|menac|autoris|gré|choix|libre|favoris|jamais|aucun|rien|"
            r"[^\W\d_]+[ai]bles?(?!\w)|facil|difficil|jusqu|danger|moyen|parvien|parven|réuss|sait|savoir|il se|se [^\W\d_]+|admiss|offert|réserv|exclu|ouvert|gratuit|"
            r"faites|dites|sujet|prêt|tent|crai|doute|exist|incap|empêch|recour|besoin|prév|volont|envisag|[^\W\d_]+ez(?!\w)|doi|\?|en cas|au cas|occasion|dépend|sensib|remède|"
            r"vari|voire|ressembl|cas par cas|pour qu|afin qu|maxim|plafonn|minim|limite|sous réserve|hypothèse|interdi|défend",
        ),
        "that it has to be": Nuance(
            "",
            "",
            r"doi|dev|dû|faut|faud|nécess|oblig|exig|requi|impos|recommand|conseill|préf|import|essentiel|veuill|[^\W\d_]+ez(?!\w)|à [^\W\d_]+(?:er|ir|re)(?!\w)|faites|dites|soi[te]|"
            r"prière|indispens|convien|jamais|interdi|proscri|évit|[^\W\d_]*r(?:ait|aient|iez|a|ez|ont)(?!\w)|besoin|réserv|tenu|condition|impérat|vital|crucial|primord|"
            r"censé|appel|suppos|y a lieu|demand|déconseill|contre-ind|mieux|règle|prévu|peu[tx]|peuv|seul|uniquement|toujours|se [^\W\d_]+|s’[^\W\d_]+|"
            r"prescri|rappel|attend|garantir|assur|incomb|laiss|contrain|mérit|va(?:ut|lent)|au (?:plus|moins)|n’hésit|"
            r"(?:\A|(?<=[.:,;] ))[^\W\d_]+(?:er|ir|re)(?!\w)",
        ),
        "absolutely": Nuance(
            "absolument totalement parfaitement entièrement",
            "absolument|totalement|parfaitement|entièrement",
            "absolu|complèt|total|entièr|plein|tout|jamais|toujours|parfait|strict|très",
        ),
        "certainly": Nuance(
            "certainement assurément indéniablement doute",
            "certainement|assurément|indéniablement|sans aucun doute",
            "certain|assur|sûr|indén|sans|vraim|tout à fait|bien|nettement|clair|effet|doute",
        ),
    },
    in_safety=frozenset(
        {
            "very",
            "thinks of it",
            "one does it",
            "avoids it",
            "is not able to",
            "rather not",
            "at no time",
            "from now on not",
        }
    ),
)
