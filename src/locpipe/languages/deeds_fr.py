"""The verbs of French for what one does to another, where the two may change places."""

from __future__ import annotations

from locpipe.languages.lexicon import listed

ENDINGS = ("e", "ent", "er", "era", "eront", "erait", "eraient", "ait", "aient")
"""Endings of regular verbs, as statements of somebody else than the reader have them. Participles are the passive as well."""
DEEDS = {
    "call": "appel* appelle appellent appellera appelleront téléphon* contact* joindre joint joignent joindra communiqu*",
    "ask": "demand*",
    "tell": "inform* avis* avert* avertir avertit avertira dire dit disent dira diront prévenir prévient préviennent préviendra signal* déclar*",
    "show": "montr* enseign* expliqu* apprendre apprend apprennent apprendra",
    "give": (
        "donn* envoy* envoie envoient enverra enverront transmettre transmet transmettent transmettra communiqu* remettre remet "
        "remettent remettra fournir fournit fournissent fournira partag* achemin*"
    ),
    "allow": "autoris* permettre permet permettent permettra laiss*",
    "attack": (
        "attaqu* endommag* abîm* infect* affect* tu* irrit* influ* touch* nuire nuit nuisent nuira détruire détruit détruisent détruira lès*"
    ),
    "protect": "protég* protège protègent protègera",
    "pay": "pay* paie paient paiera paieront rembours* vers* factur*",
    "examine": "examin* évalu*",
    "treat": "trait* soign*",
    "help": "aid* soutenir soutient soutiennent soutiendra épaul* appuy* appuie appuient assist*",
    "accompany": "accompagn*",
    "visit": "visit*",
    "refer": "dirig* aiguill* orient* référ* réfère réfèrent adress* envoy* envoie envoient enverra",
    "block": "bloqu* inhib* activ* stimul*",
    "contain": "contenir contient contiennent contenait renferm*",
    "depend": "dépend dépendent dépendra dépendre",
    "require": "exig* nécessit* requérir requiert requièrent",
    "represent": "représent*",
    "watch": "surveill* supervis* observ*",
    "choose": "choisir choisit choisissent choisira nomm* embauch* engag*",
    "prescribe": "prescrire prescrit prescrivent prescrira recommand*",
    "remind": "rappell* rappel*",
    "cover": "couvrir couvre couvrent couvrira",
    "feed": "nourrir nourrit nourrissent allait*",
    "sue": "accus* menac* poursuivre poursuit poursuivent",
    "release": "libér* libère libèrent produire produit produisent sécrèt*",
    "measure": "mesur*",
    "follow": "suivre suit suivent suivra précéd* précède précèdent",
}
"""The deeds by their names, each with the forms of the verbs that say it; a star stands for the endings of regular verbs."""


def forms_of(listing: str) -> frozenset[str]:
    """The forms of the verbs of a listing."""
    return frozenset(
        form
        for verb in listed(listing)
        for form in ([verb.removesuffix("*") + ending for ending in ENDINGS] if verb.endswith("*") else [verb])
    )


FORMS = {name: forms_of(listing) for name, listing in DEEDS.items()}
BY_WORD: dict[str, frozenset[str]] = {
    word: frozenset(name for name, forms in FORMS.items() if word in forms)
    for word in frozenset().union(*FORMS.values())
}
NO_VERB_BEHIND = frozenset(
    listed(
        "le la les l’ un une des du de d’ au aux votre vos notre nos mon ma mes son sa ses leur leurs ce cet cette ces chaque tout toute "
        "aucun aucune vous nous lui se s’ me m’ te t’ y en à pour par sans et ou est sont été être autre première dernière"
    )
)
"""Words behind which none of these forms is the verb of a statement, or one whose object is a pronoun."""
BREAKING = frozenset(
    listed(
        "qui que qu’ dont où lequel laquelle si quand lorsque lorsqu’ car parce et ou mais ni comme avant après pour afin on il par est sont"
    )
)
"""Words that end the subject of a verb, or its objects, or say that somebody else is the subject."""
