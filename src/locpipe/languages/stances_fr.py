"""French: what a clause says as a whole, and all that may render it from another language."""

from __future__ import annotations

from locpipe.languages.nuances import Nuance, Nuances

KIN = (
    "bébé|enfant|fils|fille|nouveau-né|nourrisson|(?:le|votre|mon|tout) petit|ado|jeune|partenaire|conjoint|époux|épouse|mari|femme|mère|père|parent|sœur|frère|"
    "ami|aidant|proche|entourage|grand|famille|lui|elle|il(?! (?:faut|faud|est possible|se peut|y a|importe))|son|sa|ses|leur|celui|celle|gens|personne"
)
"""People who belong to the reader, and words that stand for them."""

ACTS = (
    "donn|demand|montr|envo|offr|dirig|référ|orient|appel|contact|avis|inform|enseign|prescri|remett|rembours|pa[iy]|factur|pes|examin|"
    "surveill|transfér|interrog|trait|test|administr"
)
"""How verbs begin of what one person does to another."""

STANCES = Nuances(
    {
        # Words that may say it, what surely says it, and the beginnings of what may render it.
        "not-until": Nuance(
            "",
            "",
            r"tant|jusqu|avant|attend|d’ici|(?<!plus )(?<!moins )(?<!parce )(?<!bien )qu[e’]|seulement|uniquement|pas encore|préalab|le temps|auparavant|d’abord|patient|"
            r"à moins|écoul|encore|prochain|plus tard|après|une fois|délai|pendant|durant",
        ),
        "not-when": Nuance(
            "lorsque lorsqu’ quand si s’",
            r"(?:ne |n’)[^.;:]{2,60}?(?<!\w)(?:pas|jamais|rien|aucune?)(?!\w)[^.;:]{0,60}?(?<!\w)(?<!même )(?<!sauf )(?:lorsqu(?:e |’)|quand |si |s’)[^\W\d_]+",
            "",
        ),
        "when-so": Nuance(
            "",
            "",
            r"(?<!sauf )(?<!même )(?:si|s’|lorsqu|quand|en cas|dès|dans le cas|advenant|selon|quiconque)|pas|jamais|aucun|rien|inutile|interdi|évit|sans|"
            r"personne|nul|besoin|\?",
        ),
        "unless-so": Nuance(
            "moins sauf",
            r"(?:à moins (?:qu|d)(?:e |’)(?!\d)[^\W\d_]+|sauf (?:si |s’|quand |lorsqu(?:e |’))[^\W\d_]+)",
            r"sauf|à moins|excep|hormis|pas|jamais|aucun|sinon|autrement|sans|hors|tant qu|contraire|même si|évit|interdi",
        ),
        "only-when-so": Nuance(
            "seulement uniquement exclusivement",
            r"(?<!non )(?<!pas )(?:seulement|uniquement|exclusivement) (?:si |s’|lorsqu(?:e |’)|quand |en cas )[^\W\d_]+",
            "",
        ),
        "now-and-then": Nuance(
            "",
            "",
            r"peu[tx]|peuvent|pouv|pourr|puis|parfois|risqu|possib|éventuel|susceptib|arriv|souvent|généralement|habituellement|en général|perme|capable|certain|"
            r"pas|apte|sembl|quelquefois|plupart|parf|peut-être|suffi|mesure|favoris|aid|droit|potentiel|menac|jamais|selon|autoris|gré|choix|"
            r"\w+(?:er|r)(?:ait|aient|iez)(?!\w)|(?:continu|rest|demeur)",
        ),
        "in-every-case": Nuance(
            "toujours forcément inévitablement immanquablement nécessairement assurément infailliblement coup",
            "toujours|forcément|inévitablement|immanquablement|nécessairement|assurément|infailliblement|à coup sûr",
            "",
        ),
        "as-much-so": Nuance(
            "aussi",
            r"(?<!pas )(?<!plus )(?<!jamais )aussi (?:bien |peu )?[^\W\d_]+ qu(?:e |’)(?!possible)[^\W\d_]+",
            r"aussi|autant|égal|même|équiv|compar|sembl|simil|tout|pas|ni|tant|si |identi|pareil|comme|rival|vau[dt]|équi",
        ),
        "more-than-so": Nuance(
            "plus moins",
            r"(?<!pas )(?<!ni )(?<!beaucoup )(?<!non )(?:plus|moins) (?!de |d’|que|longtemps|tard|tôt|loin|ou )[^\W\d_]+ qu(?:e |’)[^\W\d_]+",
            r"plus|moins|davantage|mieux|pire|meilleur|supéri|inféri|moindr|pas|ne |n’|dépass|surpass|préfér",
        ),
        "of-us": Nuance(
            "", "", r"nous|notre|nos|on |\w+ons(?!\w)|ici|m’|me |moi|clinique|équipe|service|bureau|centre|personnel"
        ),
        "of-them": Nuance("eux elles leur leurs", "eux|elles|leurs?", ""),
        "of-mine": Nuance("", "", r"mon|ma|mes|mien|m’|notre|nos|votre|vos|vôtre|du|de la|des|de l’|au|aux|l’"),
        "of-someone": Nuance(
            "son sa ses",
            r"(?:son|sa|ses) (?!\w+(?:ant|ement)(?!\w))[\w-]+",
            rf"{KIN}|ils|elles|les|la |le |ceux|on |tout|chacun|quiconque|bébé|patient",
        ),
        "of-your-own": Nuance("", "", KIN),
        "of-reader": Nuance("vous votre vos", r"(?:vous|votre|vos)", ""),
        "done-to-you": Nuance(
            "",
            "",
            r"on (?!ne vous)|être|soyez|ser(?:ez|iez|a|ont|ait|aient)|recev|reç|nous|[^\W\d_]+(?:ra|ront|rait|raient)(?!\w)|obten|aurez|fai(?:re|tes)|fer|fass|pourrai(?:t|ent)|v(?:a|ont)(?!\w)|"
            r"peu(?:t|vent)(?!\w)|doi(?:t|vent)(?!\w)|vous (?:le|la|les|l’)? ?[^\W\d_]+(?:e|ent|t|d)(?!\w)",
        ),
        "you-do": Nuance(
            "vous",
            rf"vous (?:ne |n’)?(?:(?:pourr|devr|pouv|dev|all|voudr|aur)[^\W\d_]+ (?:à )?(?:peut-être |aussi |ensuite )?(?:vous )?(?:{ACTS})[^\W\d_]*(?:er|re|ir)(?!\w)|(?:{ACTS})[^\W\d_]*ez(?!\w))",
            "",
        ),
        "you-pay": Nuance("", "", r"vous|votre|vos|pay(?:ez|er)|assumez|réglez|débours|patient|bénéficiaire|assuré"),
        "they-pay": Nuance(
            "paie paye paient payent paiera paieront payons paierons assume assument rembourse verse verseront versera",
            "(?:paie|paye|paient|payent|paiera|paieront|payons|paierons|assume|assument|rembourse|verse|versera)",
            "",
        ),
        "pays": Nuance(
            "",
            "",
            r"pai|paye(?:r|z|nt)|pay(?:ons|er)|acquitt|assum|régl|débours|charge|vers|frais|coût|factur|paye(?!\w)|rembours|gratuit",
        ),
        "is-paid": Nuance(
            "payé payée payés payées rémunéré rémunérée",
            r"(?:est|sont|êtes|sommes|suis|sera|serez|seront|être) (?:payée?s?|rémunérée?s?)(?! par| à même| au complet)",
            "",
        ),
        "tells-to": Nuance(
            "demandez renseignez informez",
            r"(?<!-)(?:renseignez|informez|avisez) (?!vous)[^\W\d_]+|donnez (?:conseil|des conseils|de l’information)",
            r"dites|expliqu|inform(?!ez-vous)|avis(?!\w* d)|préven|montr|signal|mention|fai(?:tes|re)|parl|indiqu|assur|dire|commun|appren|enseign|renseign(?!ez-vous)|avert|précis|décriv|partag|"
            r"répond|transm|donn|fourni|connaître|rappel|annonc|"
            r"discut|confi",
        ),
        "asks-to": Nuance(
            "demandez",
            r"demandez[^.;:]{0,60}? de vous (?:expliquer|dire|montrer|indiquer|informer|renseigner|enseigner|préciser|aviser)|demandez[^.;:]{0,60}? (?:quand|comment|pourquoi|où|quel\w*|si|s’ils?|s’elles?) [^\W\d_]+",
            r"demand|renseign\w+-vous|inform\w+-vous|consult|parl|pos|interrog|vérifi|adress|voy|discut|question|sollicit|appel|renseign\w+ vous|voir|communiqu|contact|obten|pri(?:ez|er)|"
            r"prenez|dites|auprès|conseil (?:à|au)|joign|téléphon|si(?!\w)|quel|comment|informations? (?:à|au)|aide|faites|avis",
        ),
        "comes-from": Nuance(
            "transféré transférée transférés transférées dirigé dirigée envoyé envoyée déplacé déplacée",
            r"(?:transférée?s?|dirigée?s?|envoyée?s?|déplacée?s?) (?:de|d’|du|des|depuis) ?(?:une?|autre|la|le|les|votre|[^\W\d_]+)",
            r"(?:transfér|dirig|envoy|déplac|référ|arriv|sort|achemin|orient|reç|recev)[a-zà-ÿ]* (?:[a-zà-ÿ]+ ){0,2}(?:d’|de |du |des )|depuis|proven|vien|quitt|congé|origine",
        ),
        "goes-to": Nuance(
            "transféré transférée transférés transférées dirigé dirigée envoyé envoyée déplacé déplacée",
            r"(?:transférée?s?|dirigée?s?|envoyée?s?|déplacée?s?) (?:à|au|aux|vers|dans)",
            r"à|au|aux|vers|dans|en|chez|pour",
        ),
        "waits-for-it": Nuance(
            "",
            "",
            r"(?<!n’)(?<!ne pas )attend(?!ez pas|re pas)|patient|laiss|après|avant|une fois|dès|jusqu|pendant|prév|délai|respect",
        ),
        "never-waits": Nuance("attendez attendre", r"n’attendez (?:pas|jamais)|(?:ne )?pas attendre", ""),
        "may-be-able": Nuance(
            "",
            "",
            r"peu[tx]|puiss|pourr|possib|éventuel|parfois|certain|risqu|si |s’|selon|perme|probabl|suscept|arriv|potentiel|\w+(?:er|r)(?:ait|aient|iez)(?!\w)|\?",
        ),
        "is-able": Nuance(
            "mesure admissible admissibles droit couvert couverte couverts couvertes",
            r"(?:sera|seront|serez|est|sont|êtes) (?:en mesure|admissibles?|couverte?s?)|(?:aura|auront|aurez|a|ont|avez) droit",
            "",
        ),
        "just-enough": Nuance("", "", r"assez|suffi|plutôt|adéquat|mesure|perme|état"),
        "hardly-so": Nuance("peine", "à peine", ""),
        "in-line-with": Nuance(
            "",
            "",
            r"selon|d’après|suivant|conform|en vertu|fond|bas|aux termes|fonction|ses propres|leurs propres|tir|repos|appu|établi",
        ),
        "in-conflict": Nuance("contre", r"contre (?:son|sa|ses|leurs?|le|la|les|votre|vos|l’[^\W\d_]+)", ""),
        "everyone-not": Nuance(
            "",
            "",
            r"pas (?:à |chez |pour |de )?(?:tou|chaque|forcément)|tou[ts]\w* [^.;:]{0,40}(?:ne |n’)|certain|parfois|quelques|chacun|une partie|plupart|pas l’ensemble|pas toujours|nécess|plusieurs|sans exception|uniforme",
        ),
        # What follows from what, and what stands against it.
        "so-it-follows": Nuance(
            "",
            "",
            r"donc|ainsi|alors|par conséquent|en conséquence|c’est pourquoi|de ce fait|de sorte|du coup|d’où|si bien|car|parce|puisqu|comme|afin|"
            r"pour(?!tant)|aussi|dès lors|voilà|raison|cause|fait|étant|vu|c’est|résult|suite|parti[re]|permet|tellement|tant|si ",
        ),
        "it-follows-so": Nuance(
            "donc pourquoi conséquent",
            "donc|par conséquent|c’est pourquoi",
            "",
        ),
        "because-so": Nuance("car parce puisque puisqu’", "car|parce qu[e’]|puisqu[e’]", ""),
        "yet-so": Nuance(
            "pourtant cependant toutefois néanmoins bien malgré",
            r"pourtant|cependant|toutefois|néanmoins|(?<!aussi )(?<!ou )(?<!si )bien qu[e’]|malgré|en revanche|par contre",
            "",
        ),
        "yet-it-is": Nuance(
            "",
            "",
            r"mais|pourtant|cependant|toutefois|néanmoins|bien qu|quoiqu|malgré|même|or(?!\w)|alors qu|tandis|revanche|contre|sauf|seul|(?:ne |n’)(?:(?!pas |jamais )[^.;: ]+ ){1,4}qu[e’]|sans|"
            r"quand|si |s’|excep|hormis|hors|tout en|dépit|quel|certes|plutôt|encore|aussi|moins|au lieu|contrair|sinon|autrement|peu importe|uniquement|"
            r"autre|à moins|au contraire|reste",
        ),
        "for-this-cause": Nuance(
            "",
            "",
            r"parce|car|puisqu|comme|étant|vu|raison|cause|grâce|suite|fait|faute|pour(?!tant)|donc|afin|c’est|en effet|qui|dû|due|:|ainsi|attendu|dans la mesure|"
            r"sous prétexte|à force|d’où|c’est pourquoi|du coup|par |en \w+ant|\w+ant(?!\w)|dès|lors|compte tenu|depuis|si |tellement|tant|suivant|avec",
        ),
        # Until when, since when, and while what.
        "up-until": Nuance(
            "",
            "",
            r"jusqu|tant|avant|d’ici|attend|le temps|au plus tard|moment|fin |sans|durant|pendant|encore|pas|jamais|ne |n’|échéance|expir|termin|date|au bout|en cours|le \d",
        ),
        "from-then": Nuance("compter partir", r"à (?:compter|partir) d(?:e |u |es |’)", ""),
        "unless-that": Nuance("moins", "à moins qu(?:e |’)", ""),
        "plainly-until": Nuance(
            "",
            "",
            r"jusqu|tant|d’ici|attend|le temps|moment|dès|pas|jamais|ne |n’|fin |durant|pendant|termin|sans|après|une fois|quand|lorsqu",
        ),
        "before-that-is": Nuance("avant", "avant qu(?:e |’)", ""),
        "ever-since": Nuance(
            "",
            "",
            r"depuis|dès|à partir|à compter|après|puisqu|comme|car(?!\w)|vu|étant|dernier|dernière|fait|remonte|il y a|voilà|parce|pour|en raison|compte tenu|commenc|date|en vigueur",
        ),
        "before-then": Nuance("avant", "avant (?:l[ea] |les |l’|votre |vos |\\d|\ufffc)", ""),
        "meanwhile": Nuance(
            "",
            "",
            r"pendant|en [a-zà-ÿ]+ant|tandis|alors|durant|quand|lorsqu|tout|le temps|d’ici|au cours|lors|si |tant|même|entre-temps|à mesure|en attend|"
            r"bien qu|mais|comme|où|moment|sous|[a-zà-ÿ]+ant(?!\w)|avant|sur|en cours|au fil",
        ),
        "after-that-is": Nuance("après", "après (?:l[ae] |les |l’|votre |que |qu’|avoir |être |vous )", ""),
        "behind-one": Nuance(
            "",
            "",
            r"(?:après|avant|pendant|durant|lors d\w*|à|chaque|suivant|suivent|précédant|au cours d\w*|dès|suite à) (?:chaque|un|une|la|le|l’|votre|toute?|sa|son|leur|cette|ce|cet)(?!\w)|"
            r"après (?:avoir|être)|chaque|tou[ts]",
        ),
        "behind-several": Nuance("plusieurs", "(?:après|avant|pendant|durant|lors de) plusieurs", ""),
        # That something can be done is neither that it will be, nor that somebody wants it.
        "can-do-it": Nuance(
            "",
            "",
            r"peu[tx]|pouv|pourr|puis|possib|perme|risqu|éventu|suscept|capab|parfois|arriv|droit|libre|mesure|autoris|potent|suffi|apte|"
            r"loisi|probab|certain|est |sont |on |a |ont |\w+ez(?!\w)|admis|permis|si |s’|quand|lorsq|dès|une fois|après",
        ),
        "will-do-it": Nuance(
            "il elle ils elles le la les l’ un une des on vous ce cela se de d’ votre vos",
            r"(?:[^\W\d_’]+ |’)(?!pourr|devr|faudra|verra|voudr|saur|opér)[^\W\d_]{2,}r(?:a|ont)",
            "",
        ),
        "is-free-to": Nuance(
            "",
            "",
            r"peu[tx]|pouv|pourr|puis|possib|perme|droit|libre|autoris|capab|mesure|option|choix|loisi|parven|réuss|arriv|\?|risqu|éventu|"
            r"parfois",
        ),
        "has-to-do": Nuance("doit doivent devez", r"(?:doit|doivent|devez)(?! pas| pouvoir| vous attendre)", ""),
        "first-wait": Nuance("", "", r"(?<!n’)(?<!pas )attend|patient|tant qu|laiss"),
        "never-wait-so": Nuance(
            "attendez", r"n’attendez (?:pas|jamais) (?:qu[e’]|d[e’]|l[ea]s?|l’|une?|au moins|\d)", ""
        ),
        "you-can-do": Nuance(
            "",
            "",
            r"peu[tx]|pouv|pourr|puis|possib|perme|droit|libre|capab|mesure|option|choix|choisi|suffi|loisible|risqu|offr|arriv|parven|"
            r"au besoin|si |s’|on |dispo|volonté|gré|\?|n’avez qu|voulez|souhait|désir|fac(?:ile|ult)|autoris|accès|prêt|admiss|donn|ou ",
        ),
        "you-do-it": Nuance(
            "vous",
            r"(?:^|(?<=[,;:.] )|(?<=, puis ))vous (?:(?:le|la|les|en|y|lui|leur|vous) |l’)*"
            r"(?!\w*(?:pouv|dev|voul|av|êt|pourr|devr|voudr|aur|ser|all|ir)(?:ez|iez)(?!\w))[^\W\d_]+ez",
            "",
        ),
        "can-or-must": Nuance(
            "",
            "",
            r"peu[tx]|pouv|pourr|puis|possib|perme|doi|dev|fau[td]|oblig|nécess|requis|exig|tenu|risqu|droit|libre|arriv|capab|mesure|sembl|"
            r"suffi|suscept|parvi|éventu|fall|import|indisp",
        ),
        "wants-to-do": Nuance(
            "voulez voudriez veut veulent voudrait souhaitez souhaite désirez désire",
            r"(?<!si )(?<!que )(?<!s’)(?:voulez|voudriez|veut|veulent|voudrait|souhaitez|souhaite|désirez|désire) "
            r"(?:[^\W\d_’]+[ ’])?[^\W\d_’]+(?:er|ir|re|oir)(?!\w)(?![^.]*\?)",
            "",
        ),
        "can-or-will": Nuance("", "", r"peu[tx]|pouv|pourr|puis|doi|dev|fau[td]|(?:ne |n’)|saur(?:a|ont|ez)(?!\w)"),
        "would-know-how": Nuance("saurait sauraient sauriez", r"(?<!ne )(?<!n’)saur(?:ait|aient|iez)", ""),
        "surely-must": Nuance(
            "",
            "",
            r"doi|devez|dev(?:ons|ait|aient|iez)(?!\w)|devr(?:a|ont|ez|ons)(?!\w)|fau[td](?!r)|faudra(?!it)|oblig|impéra|nécess|requi|exig|tenu|"
            r"interdit|imposs|seul|uniq|indispens|besoin|import|essent|capital|primord|(?:ne |n’)",
        ),
        "rather-should": Nuance(
            "devrait devraient devriez devrions faudrait", r"(?:devr(?:ait|aient|iez|ions)|faudrait)(?! pouvoir)", ""
        ),
        "this-as-well": Nuance(
            "",
            "",
            r"aussi|égal|et(?!\w)|plus|même|autre|encore|ni|outre|tout autant|pareil|de la même|ajout|ainsi|mais|puis|supplé|autant|:|;|sinon|"
            r"autrement|ou",
        ),
        "this-above-all": Nuance(
            "surtout seulement uniquement exclusivement rarement",
            "(?<!pas )(?<!non )(?:surtout|seulement|uniquement|exclusivement|rarement)",
            "",
        ),
        "neither-of-them": Nuance("", "", r"(?:ou|ni|et|comme|ainsi)(?!\w)"),
        "but-the-other": Nuance(
            "mais",
            r"mais (?:plutôt |bien )?(?:dans|à|au|aux|sur|de|d’|du|des|le|la|les|l’|un|une|votre|vos|chez|en|par|pour)",
            "",
        ),
        "save-the-other": Nuance("sauf", "sauf", ""),
        "if-it-happens": Nuance(
            "",
            "",
            r"si|s’|lorsqu|quand|en cas|advenant|dans le cas|pourvu|à condition|sauf|au cas|à moins|suspect|selon|sinon|même|\?",
        ),
        "once-it-happens": Nuance("dès", "dès qu(?:e |’)", ""),
        # « Ne vous abstenez pas » for an order not to do it: a denial beside a verb that denies, and no other denial. « Ne manquez
        # pas d’arriver à l’heure » may well be “don’t be late”.
        "not-to-do-it": Nuance(
            "",
            "",
            r"(?:ne |n’|non )[^;:]*(?<!\w)(?:ne |n’|non )|défen|interdi|évit(?!ez pas)|proscri|sans|gard(?:ez|er)-vous|exclu|déconseil|oubli|hésit|"
            r"absten(?!ez (?:pas|jamais))",
        ),
        "not-to-leave-it": Nuance(
            "pas jamais",
            r"(?:ne |n’)(?:vous |s’|se |nous |l’|la |le |les |y |en )?(?:(?:absten|abstien|évit|refus|cess)[a-zà-ÿ]*|(?:manqu|omett?|néglig)[a-zà-ÿ]*(?<!ez)) (?:pas|jamais|surtout pas) (?:à |de |d’)|"
            r"(?:pas|jamais) (?:de |d’)ne (?:pas|jamais) ",
            "",
        ),
        "sent-there": Nuance(
            "",
            "",
            r"envo[iy]\w* (?:directement |aussi |automatiquement )?(?:à|au|aux|vers|chez|dans|en|là)|envo[iy]\w* (?:par (?:la poste|courri|télé|texto|message)\w* )?(?:à|au|aux)|transm|achemin|expédi|"
            r"parv|reç|recev|adress|livr|remis|remett|command|dirig|(?:vous|lui|leur|nous|y) (?:a |ont |sera |seront )?",
        ),
        "sent-by-them": Nuance(
            "envoyé envoyée envoyés envoyées transmis transmise transmises acheminé acheminée acheminés acheminées",
            r"(?:envoyée?s?|transmise?s?|acheminée?s?) par (?!courri|télé|texto|message|la poste|messag|fax|voie|internet|la suite|avion|mégarde|erreur|l’entremise|l’interm)",
            "",
        ),
        "no-one-so": Nuance(
            "personne nul nulle aucun aucune", r"(?:personne|nul|nulle|aucune?(?: [^\W\d_]+)?) (?:ne |n’)[^\W\d_]+", ""
        ),
    }
)
