"""The words of French for what one does to another, and for who does it."""

from __future__ import annotations

from locpipe.languages.acts import FINITE, INFINITIVE, OF_READER, OF_US, PARTICIPLE, UNSAID, Acts
from locpipe.languages.lexicon import listed
from locpipe.languages.whose import READER, US

ACTS = {
    "call": "appel/appell téléphon contact joindre communiqu text",
    "ask": "demand",
    "consult": "consult",
    "talk": "parl",
    "tell": (
        "inform avis avertir prévenir signal indiqu mentionn déclar dire renseign précis rappel/rappell expliqu décrire alert"
    ),
    "show": "montr enseign expliqu apprendre démontr form",
    "give": (
        "donn envoyer transmettre remettre fournir communiqu achemin apport partag offrir rendre post retourn soumettre prêt "
        "transfér/transfèr"
    ),
    "receive": "recevoir obtenir",
    "allow": "autoris permettre",
    "agree": "consentir accept",
    "pay": "pay/pai rembours couvrir vers factur assum acquitt débours",
    "sign": "sign",
    "examine": "examin évalu vérifi",
    "treat": "trait soign",
    "help": "aid soutenir épaul appuy/appui assist",
    "accompany": "accompagn reconduire ramen/ramèn conduire emmen/emmèn",
    "visit": "visit",
    "refer": "dirig aiguill orient référ/réfèr adress envoyer",
    "watch": "surveill supervis observ",
    "decide": "décid",
    "choose": "choisir nomm embauch engag désign",
    "prescribe": "prescrire",
    "recommend": "recommand suggér/suggèr propos conseill",
    "answer": "répondre",
    "invite": "invit convi",
    "replace": "remplac",
    "protect": "protég/protèg",
    "feed": "nourrir allait",
    "interview": "interrog questionn",
    "hurt": "bless",
    "thank": "remerci",
    "wake": "réveill",
    "wash": "lav",
    "contain": "contenir renferm",
    "greet": "accueillir",
}
"""Groups of verbs: what a regular one begins with (and before a mute e), or the infinitive of another."""

REGULAR = {
    FINITE: ("era", "eront", "erait", "eraient", "ait", "aient"),
    OF_READER: ("ez", "erez", "eriez", "iez"),
    OF_US: ("ons", "erons", "erions", "ions"),
    INFINITIVE: ("er",),
    PARTICIPLE: ("é", "ée", "és", "ées"),
}
MUTE = ("e", "ent", "era", "eront", "erait", "eraient")
"""The endings of statements before which some verbs change."""
OF_READER_MUTE, OF_US_MUTE = ("erez", "eriez"), ("erons", "erions")
KINDS = (FINITE, OF_READER, OF_US, PARTICIPLE)
IRREGULAR = {
    "envoyer": (
        "envoie envoient enverra enverront enverrait enverraient",
        "envoyez enverrez enverriez",
        "envoyons enverrons",
        "envoyé envoyée envoyés envoyées",
    ),
    "joindre": (
        "joint joignent joindra joindront joindrait joigne",
        "joignez joindrez",
        "joignons joindrons",
        "joint jointe joints",
    ),
    "avertir": (
        "avertit avertissent avertira avertiront",
        "avertissez avertirez",
        "avertissons avertirons",
        "averti avertie avertis averties",
    ),
    "prévenir": (
        "prévient préviennent préviendra préviendront prévienne",
        "prévenez préviendrez",
        "prévenons préviendrons",
        "prévenu prévenue prévenus prévenues",
    ),
    "dire": ("dit disent dira diront dirait dise", "dites direz diriez disiez", "disons dirons", "dit"),
    "décrire": (
        "décrit décrivent décrira décriront",
        "décrivez décrirez",
        "décrivons décrirons",
        "décrit décrite décrits décrites",
    ),
    "apprendre": (
        "apprend apprennent apprendra apprendront apprenne",
        "apprenez apprendrez",
        "apprenons apprendrons",
        "appris apprise apprises",
    ),
    "transmettre": (
        "transmet transmettent transmettra transmettront transmette",
        "transmettez transmettrez",
        "transmettons transmettrons",
        "transmis transmise transmises",
    ),
    "remettre": (
        "remet remettent remettra remettront remette",
        "remettez remettrez",
        "remettons remettrons",
        "remis remise remises",
    ),
    "soumettre": (
        "soumet soumettent soumettra soumettront",
        "soumettez soumettrez",
        "soumettons soumettrons",
        "soumis soumise",
    ),
    "permettre": (
        "permet permettent permettra permettront",
        "permettez permettrez",
        "permettons permettrons",
        "permis",
    ),
    "fournir": (
        "fournit fournissent fournira fourniront",
        "fournissez fournirez",
        "fournissons fournirons",
        "fourni fournie fournis fournies",
    ),
    "offrir": (
        "offre offrent offrira offriront",
        "offrez offrirez",
        "offrons offrirons",
        "offert offerte offerts offertes",
    ),
    "rendre": ("rend rendent rendra rendront", "rendez rendrez", "rendons rendrons", "rendu rendue"),
    "recevoir": (
        "reçoit reçoivent recevra recevront reçoive",
        "recevez recevrez receviez",
        "recevons recevrons",
        "reçu reçue reçus reçues",
    ),
    "obtenir": (
        "obtient obtiennent obtiendra obtiendront",
        "obtenez obtiendrez",
        "obtenons obtiendrons",
        "obtenu obtenue obtenus",
    ),
    "consentir": ("consent consentent consentira consentiront", "consentez consentirez", "consentons", "consenti"),
    "contenir": ("contient contiennent contiendra contenait", "", "", "contenu contenue contenus"),
    "couvrir": (
        "couvre couvrent couvrira couvriront",
        "couvrez couvrirez",
        "couvrons couvrirons",
        "couvert couverte couverts couvertes",
    ),
    "soutenir": (
        "soutient soutiennent soutiendra soutiendront",
        "soutenez soutiendrez",
        "soutenons soutiendrons",
        "soutenu soutenue",
    ),
    "reconduire": (
        "reconduit reconduisent reconduira reconduise",
        "reconduisez reconduirez",
        "reconduisons",
        "reconduit reconduite",
    ),
    "conduire": ("conduit conduisent conduira conduise", "conduisez conduirez", "conduisons", "conduit conduite"),
    "choisir": (
        "choisit choisissent choisira choisiront choisisse",
        "choisissez choisirez",
        "choisissons choisirons",
        "choisi choisie choisis",
    ),
    "prescrire": (
        "prescrit prescrivent prescrira prescriront prescrive",
        "prescrivez prescrirez",
        "prescrivons",
        "prescrit prescrite prescrits",
    ),
    "répondre": (
        "répond répondent répondra répondront réponde",
        "répondez répondrez",
        "répondons répondrons",
        "répondu",
    ),
    "nourrir": ("nourrit nourrissent nourrira", "nourrissez nourrirez", "nourrissons", "nourri nourrie"),
    "accueillir": (
        "accueille accueillent accueillera accueilleront",
        "accueillez accueillerez",
        "accueillons accueillerons",
        "accueilli accueillie",
    ),
}
"""The forms of verbs by their infinitives: of statements, of the reader, of those who write, and participles."""


def _conjugated(verb: str) -> list[tuple[str, str]]:
    """The forms of a verb of these listings, each with what it is."""
    if verb in IRREGULAR:
        told = [(form, kind) for kind, forms in zip(KINDS, IRREGULAR[verb], strict=True) for form in listed(forms)]
        return [*told, (verb, INFINITIVE)]
    stem, _, mute = verb.partition("/")
    told = [(stem + ending, kind) for kind, endings in REGULAR.items() for ending in endings]
    mute = mute or stem
    told += [(mute + ending, FINITE) for ending in MUTE]
    told += [(mute + ending, OF_READER) for ending in OF_READER_MUTE]
    return told + [(mute + ending, OF_US) for ending in OF_US_MUTE]


def _said() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    groups: dict[str, set[str]] = {}
    forms: dict[str, set[str]] = {}
    for name, verbs in ACTS.items():
        for verb in listed(verbs):
            for form, kind in _conjugated(verb):
                groups.setdefault(form, set()).add(name)
                forms.setdefault(form, set()).add(kind)
    return {form: frozenset(names) for form, names in groups.items()}, {
        form: frozenset(kinds) for form, kinds in forms.items()
    }


_GROUPS, _FORMS = _said()
_MAKING = {
    "faites": OF_READER,
    "ferez": OF_READER,
    "faisons": OF_US,
    "ferons": OF_US,
    "fait": FINITE,
    "font": FINITE,
    "fera": FINITE,
    "feront": FINITE,
    "faire": INFINITIVE,
}
_MADE = {"savoir": "tell", "connaître": "tell", "parvenir": "give"}
_CONSENTED = {
    "accord": "agree",
    "consentement": "agree",
    "approbation": "agree",
    "permission": "allow",
    "autorisation": "allow",
}
_RENDERED = {"moins": "make", "plus": "make", "visite": "visit"}
_FORMS |= {form: frozenset({kind}) for form, kind in _MAKING.items()}
_OF_READER = "avez êtes pouvez devez voulez pourrez pourriez devrez devriez allez aurez serez soyez ayez puissiez deviez souhaitez désirez veuillez"
_OF_US = (
    "avons sommes pouvons devons voulons pourrons pourrions devrons devrions allons aurons serons puissions souhaitons"
)
_OF_OTHERS = (
    "a ont est sont sera seront serait soit soient été avoir être peut peuvent doit doivent veut veulent pourra pourront pourrait pourraient "
    "devra devront devrait devraient va vont aura auront aurait ait aient était étaient avait avaient puisse puissent doive doivent "
    "pouvoir devoir vouloir aller souhaite souhaitent fut obligé obligée obligés obligées tenu tenue tenus tenues besoin"
)

FR = Acts(
    groups=_GROUPS,
    forms=_FORMS,
    phrases={
        **dict.fromkeys(_MAKING, _MADE),
        **dict.fromkeys(listed("donne donnent donnez donnera donneront donner donné donnons"), _CONSENTED),
        **dict.fromkeys(listed("rend rendent rendra rendront rendre rendez rendrez"), _RENDERED),
    },
    owners={"votre": READER, "vos": READER, "notre": US, "nos": US},
    subjects={
        "vous": READER,
        "nous": US,
        "je": US,
        "j’": US,
        **dict.fromkeys(listed("on il elle ils elles cela ça ce c’ quelqu’un celui celle ceux tu"), UNSAID),
    },
    objects_before={
        "vous": READER,
        "nous": US,
        "me": US,
        "m’": US,
        **dict.fromkeys(listed("le la les l’ lui leur y en se s’ te t’"), ""),
    },
    objects_behind={"vous": READER, "nous": US, "moi": US},
    helping={
        **dict.fromkeys(listed(_OF_READER), READER),
        **dict.fromkeys(listed(_OF_US), US),
        **dict.fromkeys(listed(_OF_OTHERS), ""),
    },
    passive=frozenset(
        listed("est sont sera seront serait soit soient été être êtes serez soyez sommes serons était étaient fut")
    ),
    active=frozenset(listed("a ont avez avons aura auront aurez aurons avoir aurait avait avaient ait aient ayez")),
    reflexive=frozenset({"se", "s’"}),
    passed=frozenset(
        listed(
            "ne n’ pas jamais toujours aussi alors ensuite puis maintenant seulement déjà encore plus généralement habituellement souvent "
            "parfois immédiatement aussitôt bientôt bien directement également donc peut-être tous toutes simplement normalement régulièrement"
        )
    ),
    before_infinitive=frozenset({"de", "d’", "à", "pour"}),
    wanting=frozenset(listed("obligé obligée obligés obligées tenu tenue tenus tenues besoin")),
    making=frozenset(
        listed(
            "demander demandez demande demandera demandons demandé dire dites dit rappelez rappeler permettre permet permettez permettent "
            "permettra autoriser autorise autorisez aider aidez aide aidera inviter invitez invite conseiller conseille recommander "
            "recommande apprendre apprenez apprend enseigner enseignez encourager encouragez proposez proposer suggérer suggérez prier "
            "priez charger chargez obliger oblige laisser laissez"
        )
    ),
    searching=frozenset(listed("demander demandez demandera renseignez vérifiez informez-vous consultez voir savoir")),
    causing=frozenset(
        listed("faire faites fait fera feront ferez fais ferons fasse faisant laisser laissez laisse voir entendre")
    ),
    relative=frozenset({"qui"}),
    relative_objects=frozenset({"que"}),
    turning=frozenset(listed("que qu’ dont où comme combien quand lorsque lorsqu’ ce")),
    towards=frozenset(listed("à au aux avec auprès")),
    learning=frozenset(form for form, names in _GROUPS.items() if names == {"show"} and form.startswith("appr")),
    bodies=frozenset(listed("régime assurance assureur employeur province gouvernement compagnie")),
    by=frozenset({"par"}),
    of=frozenset(listed("de d’ du des à au aux pour en dans sur chez avec")),
    articles=frozenset(
        listed(
            "le la les l’ un une votre vos notre nos mon ma mes son sa ses leur leurs ce cet cette ces chaque aucun aucune tout toute certains certaines d’autres quelques plusieurs"
        )
    ),
    no_verb_behind=frozenset(
        listed(
            "un une des du au aux votre vos notre nos mon ma mes son sa ses leurs ce cet cette ces chaque toute aucun aucune première "
            "dernière autre sans par sur avec sous"
        )
    ),
    breaks=frozenset(
        listed(
            "qui que qu’ dont où lequel laquelle si quand lorsque lorsqu’ car parce et ou mais ni comme avant après pour afin puis dès pendant"
        )
    ),
    joining=frozenset(listed("et ou puis mais")),
    openers=frozenset(listed("et ou puis mais donc aussi alors ensuite veuillez sinon ne n’ voici à")),
)
"""Who does what to whom, in French."""
