"""French: words that ask for a form of the word behind them."""

from __future__ import annotations

from locpipe.languages import Habit, LatePattern
from locpipe.languages.constructions import Constructions
from locpipe.languages.lexicon import listed

INFINITIVE = r"[a-zà-ÿ]+(?:er|ir|oir|dre|tre|ire|ure)(?!\w)"
"""What ends like an infinitive."""

OBJECTS = r"(?:le|la|les|l’|un|une|votre|vos|ce|cette|ces) ?"

WRITTEN = (
    (
        rf"[Aa]vant de (?:la|le|les|l’|votre|vos|cette|une?) ?(?!{INFINITIVE}|leur |lui |y |en )(?=[a-zà-ÿ]{{3,}})",
        "« de » is too much",
        "Write « avant » and the noun.",
        "avant de",
    ),
    (r"-leurs(?!\w)", "« leur » is meant", "Write « leur » without s.", "-leurs"),
    (rf"leurs (?={INFINITIVE})", "« leur » is meant", "Write « leur » without s.", "leurs"),
    (
        (r"(?:[Mm]ontrez|[Ii]ndiquez|[Ee]xpliquez|[Pp]récisez|[Dd]écrivez|[Nn]otez|[Ss]avoir|[Ss]avez|[Ss]achez)"
        r"(?:-(?:moi|nous|lui|leur|le|la))*(?: (?:à|au) (?:l’|la |votre |le )?[a-zà-ÿ]+)? ou (?=(?:vous|ils?|elles?|on|se) )"
        r"|[Dd]ites(?:-(?:moi|nous|lui|leur|le|la))* ou (?=(?:vous|ils?|elles?|on) )"),
        "« où » is meant",
        "Write « où ».",
        " ou ",
    ),
    (
        r"(?:[ÊE]tes|[Aa]vez|[Ss]avez|[Vv]oulez) (?=(?:prudente?s?|patiente?s?|sûre?s?|certaine?s?|attenti\w+|prête?s?|confiance)(?!\w))|Savez (?=que |qu’)",
        "not the form that orders",
        "Write « Soyez », « Ayez », « Sachez ».",
        " ",
    ),
    (
        (r"(?<!vous )(?<!-)[Vv]ous sentez (?:(?:très|plus|un peu|trop|vraiment|encore|toujours|moins|soudainement|soudain|constamment) )*"
        r"(?:mieux|étourdie?s?|fatiguée?s?|faibles?|déprimée?s?|tristes?|seule?s?|anxieu\w+|stressée?s?|malades?|somnolente?s?|confuse?s?|"
        r"coupables?|fiévreu\w+|essoufflée?s?|nerveu\w+|prête?s?|capables?|dépassée?s?|épuisée?s?|désespérée?s?|irritables?|en sécurité)(?!\w)"),
        "« vous » is missing",
        "Write « vous vous sentez ».",
        "sentez",
    ),
    (
        (r"[Rr]eposez (?:quand|avant|après|bien|pendant|au|à|si|le plus|dès|un peu|davantage|souvent|autant)(?!\w)"
        r"|[Aa]ss(?:e|o)yez (?!-)(?:au|à|sur|dans|par|tout|et|pour|lentement|quelques)(?!\w)|[Aa]dressez (?:à|au|aux)(?!\w)"
        r"|[Pp]résentez (?:à l’(?:urgence|accueil|hôpital)|à la (?:clinique|réception|pharmacie)|au (?:comptoir|bureau|service))(?!\w)"
        r"|[Cc]ouchez (?:sur|tôt|à|au|dans|avec)(?!\w)|[Ii]nscrivez (?:à|au|en ligne|auprès)(?!\w)|[Ee]loignez (?:de|du|des)(?!\w)"
        r"|[Éé]loignez (?:de|du|des)(?!\w)|[Ll]evez (?:lentement|doucement|debout|tôt|tranquillement)(?!\w)"),
        "« vous » is missing",
        "Write « -vous » behind the verb.",
        "ez ",
    ),
    (
        (r"(?<!vous )(?<!nous )(?<!se )(?<!s’)(?<!m’)(?<!t’)(?:évanouir|évanouissez|évanouit|évanouissent|évanouira|évanouirez|suicider|suicident|"
        r"suicide(?= (?:chaque|avec|après))|méfier|abstenir|efforcer|souvenir(?= (?:de|que)))(?![\w-])"),
        "« vous » or « se » is missing",
        "Write the pronoun before the verb.",
        "",
    ),
    (
        r"[A-ZÉa-zà-ÿ][a-zà-ÿ]*[aeé]-(?:ils?|elles?|on)(?![\w’-])(?<!ce-il)",
        "« -t- » is missing",
        "Write « -t- » between the verb and the pronoun.",
        "-",
    ),
    (
        r"-(?:moi|lui|leur)-(?:le|la|les)(?![\w-])",
        "the pronouns are in the wrong order",
        "Write « -le-moi ».",
        "-",
    ),
    (
        r"n’(?:ai|avez|avons|a|ont|aura|aurez|avait) (?:encore |jamais )?[a-zà-ÿ]+(?:é|u|is|it) rien(?! (?:de|d’|que|qu’))(?!\w)",
        "« rien » stands before the participle",
        "Write « n’a rien vu ».",
        "rien",
    ),
    (
        r"(?:[Bb]eaucoup|[Tt]rop|[Aa]ssez|[Aa]utant) des [a-zà-ÿ]+(?=[.,;:!?]|$| (?:et|ou|pour|chaque|pendant|quand|si|avec|sans|le|la|les|à|en|dans) )",
        "« de » is meant",
        "Write « de » without an article.",
        " des ",
    ),
    (
        r"(?:[Mm]ang|[Bb]uv|[Pp]ren|[Cc]onsomm)(?:ez|er|nez|dre|oire) (?:plus|moins) (?:des|du|de la|de l’) ?(?!deux|trois|quarts?|tiers|moitié)(?=[a-zà-ÿ])",
        "« de » is meant",
        "Write « de » without an article.",
        " d",
    ),
    (r"(?:[Uu]ne|[Ll]a|[Cc]ette) mal (?:de|d’|à|aux?)(?!\w)", "not of the noun’s gender", "Write « un mal ».", " mal "),
    (
        r"(?:[Ss]ans|un|le|du|ce|votre|son|leur|ni|tout|aucun) diagnostique(?!\w)(?! (?:et|ou) )",
        "« diagnostic » is meant",
        "Write « diagnostic ».",
        "diagnostique",
    ),
    (
        rf"[Qq]u’est-ce que (?:vous|nous|te|me|la|le|les) (?:inquiète|dérange|aide|gêne|préoccupe|cause|empêche|fait|rend|arrive|motive|pousse)(?!\w)(?! {OBJECTS})",
        "« qui » is meant",
        "Write « Qu’est-ce qui ».",
        "est-ce que",
    ),
    (
        (r"[Ll]e problème que (?:je|nous|il|elle|on|vous) (?:vous |nous )?(?:ai |avons |a |avez )?(?:parlée?|besoin|souffrez|souffre|parlez|parle)(?!\w)"
        r"|que (?:vous|nous|j’|il|elle|on|ils) ?(?:avez|avons|ai|a|ont|aurez|aura) besoin(?!\w)(?! d[e’])"),
        "« dont » is meant",
        "Write « dont ».",
        "que ",
    ),
    (
        r"[Éé]cout(?:ez|er) à (?:votre|vos|son|sa|leur|ce que|ceux|celui)(?!\w)",
        "« écouter » wants no preposition",
        "Write « écouter » and its object.",
        "cout",
    ),
    (
        r"(?:[Dd]emand|[Cc]herch)(?:ez|er) pour (?:une?|des|de l’|de la|du|le|la|les) ?",
        "« demander » and « chercher » want no preposition",
        "Write the verb and its object.",
        " pour ",
    ),
    (
        r"[Aa]ttend(?:ez|re) pour (?:votre|le|la|un|une|l’|les|vos) ?(?:médecins?|infirmi\w+|résultats?|réponse|appel|ambulance|secours|pharmacien\w*|police)(?!\w)",
        "« attendre » wants no preposition",
        "Write « attendre » and its object.",
        "ttend",
    ),
    (
        rf"(?:[Ll]ibres?|(?:êtes|est|sont|serez) certaine?s?|[Oo]bligée?s?|[Cc]ontente?s?|heureu(?:x|se|ses)|fi(?:er|ère)s?|[Rr]esponsables?|sûre?s?) à (?={INFINITIVE})",
        "« de » is meant",
        "Write « de ».",
        " à ",
    ),
    (
        rf"(?:[Ii]l est|[Ii]l serait|[Ii]l n’est pas) (?:(?:très|plus|aussi|toujours|souvent) )?(?:possible|impossible|important|nécessaire|interdit|recommandé|essentiel|préférable|conseillé|permis|utile|normal|déconseillé|crucial|dangereux) à (?={INFINITIVE})",
        "« de » is meant",
        "Write « de ».",
        " à ",
    ),
    (rf"(?:[Pp]rête?s?|[Dd]isposée?s?|[Hh]abituée?s?|[Aa]ptes?) (?:de |d’)(?={INFINITIVE})", "« à » is meant", "Write « à ».", " d"),
)  # fmt: skip
"""What no text says, what is wrong with it, what to do, and a piece in small letters that each such text has."""

FRENCH = Constructions(
    being=frozenset(
        listed(
            "est sont sera seront serait seraient était étaient soient êtes serez seriez étiez suis sommes serons étions"
        )
    ),
    said_of_it=frozenset(listed("c’ ce ceci cela ça")),
    hedge=("peut", "être"),
    little=("un", "peu"),
    lone_subjects=frozenset(listed("il ils on je j’ tu")),
    readers=frozenset(listed("vous nous elle elles")),
    before_vowels={"nouveau": "nouvel", "beau": "bel", "vieux": "vieil"},
    vowels=tuple("aâàeéèêëiîïoôœu"),
    breathed=("h", "y"),
    doing="en",
    letting=tuple(listed("laiss fai fass fer voi voy voir entend regard envoy emmen")),
    degrees=frozenset(listed("plus moins aussi")),
    like="comme",
    than="que",
    quantities=frozenset(listed("beaucoup peu trop tant bien nombre tellement davantage")),
    uncounted=frozenset(listed("temps fois poids cas soins fonds frais")),
    causing=frozenset(listed("faire laissez laisser laissant faites")),
    governing=frozenset(listed("à de d’")),
    apart={"à": {"le": "au", "les": "aux"}, "de": {"le": "du", "les": "des"}},
    same=frozenset(listed("même mêmes")),
    whom="qui",
    is_it=("c’", "est"),
    descriptions=frozenset(
        listed(
            "bas basse haut haute froid froide chaud chaude sec sèche court courte long longue bon bonne faux fausse doux douce fort forte gros grosse élevé normal normale"
        )
    ),
    habits=tuple(
        Habit(
            LatePattern(rf"(?<![\w’-])(?:{written})" if not written.startswith("-") else written), said, fix, has=piece
        )
        for written, said, fix, piece in WRITTEN
    ),
)
