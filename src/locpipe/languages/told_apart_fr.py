"""The words of French that are told apart by what stands around them."""

from __future__ import annotations

from locpipe.languages.mistaken import words
from locpipe.languages.told_apart import ToldApart


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a list, with a comma between two."""
    found = (pair.split(" ") for pair in text.split(", "))
    return tuple((one, other) for one, other in found)


FRENCH = ToldApart(
    words=pairs(
        "a à, ou où, et est, ce se, ces ce, son sont, on ont, la là, peu peut, sa ça, du dû, sur sûr, quand quant, leur leurs, "
        "mais mes, tout tous, sans s’en, dans d’en, si s’y, ni n’y, un une, au aux, cette ce, cet cette, est sont, qui dont, "
        "votre vôtre, été était, le la, le les, la les, quel quelle, qui que, ont sont, en dans, de dans, avec de"
    ),
    endings=pairs("er é, er ez, é ez, e ent, é ée, é és, ée ées, és ées"),
    read_as={
        "er": ("i--",),
        "ez": ("v-r",),
        "e": ("v-s", "v-m", "v--"),
        "ent": ("v-p",),
        "é": ("pms",),
        "ée": ("pfs",),
        "és": ("pmp",),
        "ées": ("pfp",),
    },
    many="s",
    joined=frozenset({("s’", "en"), ("d’", "en"), ("s’", "y"), ("n’", "y")}),
    small=words(
        "le la les un une des du de au aux à a et est en dans sur sous par pour avec sans chez vers entre depuis "
        "pendant avant après contre selon dès hors jusque malgré parmi que qui quoi dont où ce cet cette ces "
        "celui celle ceux celles cela ça ceci se sa son ses leur leurs votre vos notre nos mon ma mes vôtre nôtre "
        "il elle ils elles on nous vous je tu me te lui eux y ne pas plus moins très si sont être était étaient "
        "été sera seront serait seraient soit soient êtes suis sommes ont avoir avez avons avait avaient ai aura "
        "auront aurait auraient ait aient eu ayant étant peut peuvent pouvez pouvons pourra pourrait pourraient "
        "doit doivent devez devrait devraient faut fait font faire faites même mêmes aussi comme mais donc car ni "
        "ou lorsque quand quant puisque tout tous toute toutes autre autres chaque quelque quelques aucun aucune "
        "certain certains certaine certaines plusieurs tel telle tels telles quel quelle quels quelles là ici "
        "alors ainsi non oui rien personne jamais toujours souvent encore déjà bien mal peu trop assez beaucoup "
        "tant peux sûr dû près prêt"
    ),
    determiners=words(
        "le la les un une des du au aux ce cet cette ces votre vos notre nos leur leurs son sa ses chaque "
        "plusieurs aucun aucune deux trois"
    ),
    verbs=words("est sont a ont peut peuvent doit doivent était étaient sera seront faut"),
    leading=words("i-- v-r v-s v-p peut peuvent pouvez doit doivent devez faut devrait pourrait est sont a ont"),
    bare_verb=("-er", "-ez"),
    before_infinitives=words(
        "peut peuvent pouvez pouvons pourra pourront pourrez pourrait pourraient pourriez doit doivent devez devons devra devront "
        "devrez devrait devraient devriez faut faudra faudrait va vont allez allons à de d’ pour sans"
    ),
    clitics=words("vous nous le la les l’ lui leur se s’ y en ne n’ pas"),
    finite=words("v-m|v-s v--|v-m|v-s nfs|v--|v-m|v-s nms|v--|v-m|v-s"),
    relative=("qui", "que"),
    one_way=frozenset({("de", "dans")}),
    of=words("de d’"),
    listed=frozenset({("-er", "-ez")}),
    with_verb=frozenset({("et", "est")}),
    sure_before={
        "a": words("besoin droit tendance lieu priori peur envie mal raison tort faim soif accès"),
        "est": words("aussi mieux un une"),
        "le": words("faire avoir être"),
        "la": words("faire avoir être"),
        "les": words("pays cas faire avoir être"),
        "ces": words("pays cas"),
        "de": words("le la les l’ y"),
        "dans": words(
            "# environ plus moins un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante soixante"
        ),
    },
    sure_behind={
        "un": words("quelqu’ l’ quelques"),
        "qui": words("importe"),
        "une": words("quelqu’ l’"),
        "ont": words("les l’ le la lui leur y en"),
        "de": words(
            "détaché détachée détachés détachées séparé séparée séparés séparées éloigné éloignée éloignés éloignées coupé coupée "
            "coupés coupées retiré retirée retirés retirées loin hors autour proche proches issu issue issus issues"
        ),
    },
    unasked=words("million milliard"),
    silent_after=dict.fromkeys(
        [("qui", "dont"), ("qui", "que")],
        words("ce par à de pour avec chez sans en vous nous moi toi lui elle eux elles"),
    )
    | {
        ("a", "à"): words(", deux trois quatre cinq six sept huit neuf dix vingt cent"),
        ("-er", "-ez"): words("mais puis donc sinon"),
        ("-er", "-é"): words("tout"),
        ("qui", "dont"): words("ce par à de pour avec chez sans en vous nous moi toi lui elle eux elles :"),
    }
    | dict.fromkeys([("un", "une"), ("le", "la"), ("au", "aux"), ("la", "les"), ("le", "les")], words("ou")),
    agreeing={
        ("est", "sont"): ("-s", "-p"),
        ("-e", "-ent"): ("-s", "-p"),
        ("-é", "-ée"): ("ms", "fs"),
        ("-é", "-és"): ("ms", "mp"),
        ("-ée", "-ées"): ("fs", "fp"),
        ("-és", "-ées"): ("mp", "fp"),
    },
    denying=words("ne n’"),
    kept_behind=words("pas que jamais plus"),
    gendered=words("un une le la les cet cette ce au aux quel quelle"),
    before_verbs=words("le la les où"),
)
