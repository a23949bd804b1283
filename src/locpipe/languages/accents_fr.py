"""French words that lack accents which they always have."""

from __future__ import annotations

import unicodedata

from locpipe.languages import Words, late
from locpipe.languages.lexicon import listed

STEMS = listed(
    "amélior réuni séanc présompt présum génér anesthés prévoy préven prévu prévis glycém réfrig vétéran médic médec "
    "thérap sécuri dépress symptôme fréquen répon résist résult réduc réduir réduis réduit étud épis équip équil équiv "
    "économ évalu évit évolu éven expérien intérêt intérieur nécess périod précis précaut précéd préfér prépar présen "
    "procéd protég réalis réalit récidiv récupér rédac référen réflex région réglement régul rémission répét représent "
    "réserv résiden résum rétabl réuss révél révision schém secrétair sédat sélect séquel série sévèr sévér spécia "
    "spécif stéril stratég supérieur téléph télév témoi tempér théor tolér ultéri vérif véhicul vérit accél agréab allèg "
    "alléger anxiét apné arrêt artèr bénéf bénév caractér cérébr cohér collèg considér conséquen contrôl crédit critèr "
    "décem décès déchir décid décis déclar découvr décri défaut défin degré délai délivr dépend dépens déplac désir détail "
    "détérior détermin détress développ diabèt différen difficulté échéan échec échel éclair école écout écrir écrit égal "
    "élimin élig émot enquêt épilep épuis établ état étap étiq étourd être étroit févri fièvr géograph hémorr hépat hésit "
    "hétérog hôpit hôtel idée immédia indépend inférieur intégr légal légis malgré mécan mémoir méthod métier modéré modéra modérer modérez modérons modère modérém "
    "négati numér obésit opérat oxygèn paraméd pénib périmé périph phénom plutôt possèd problèm réaction réagi réanim "
    "réconfort récents récemm rémunér rénov réseau sociét succès suggèr système télécharg unité variét vêtem vidéo mélang "
    "préoccup préval déréal déperson démarr déplor réadapt élément étrang étaient était célèb désagréab désorient clientèl "
    "compét poussièr arrièr carrièr rivièr poèm crèm espèc pièc remèd sièg privilèg piège siècl fidèl parallèl empêch "
    "dépêch prêt fenêtr ancêtr bientôt aussitôt tantôt dépôt impôt rôle drôle diplôme fantôme icône pôle âge grâce "
    "hâte bâtim château gâteau théâtr deuxièm troisièm quatrièm cinquièm sixièm dixièm règle règles"
)
"""Beginnings of words that always have their accents."""

SHORT = 5
"""Letters below which a beginning is taken as a whole word, since it may begin others."""

WHOLE = frozenset(("dépôt", "impôt", "prévu", "récents", "succès", "série", "unité"))
"""Others that are taken so."""

ENDINGS = late(
    r"[a-zà-ÿœ]+(?:[^\Wr\d_]ere|[^\Wt\d_]ete|[^\Wm\d_]eme|[^\Wn\d_]ene|[^\Wi\d_]ege|ece|ede|[^\Wu\d_]eve|[^\Wl\d_]ele|eche"
    r"|[^\Wt\d_]etre|ee|[^\Wi\d_]erement|[^\Wi\d_]etement)s?"
)
"""Endings that French never has without their accents."""

LETTERS = str.maketrans({letter: unicodedata.normalize("NFD", letter)[0] for letter in set("".join(STEMS))})
BARE: dict[str, list[str]] = {}
"""The beginnings by what they are without any accent."""
for stem in STEMS:
    BARE.setdefault(stem.translate(LETTERS), []).append(stem)
LENGTHS = sorted({len(bare) for bare in BARE})


def lacks_accents(word: str) -> bool:
    """Whether a word in small letters lacks one or all of the accents that it always has."""
    bare = word.translate(LETTERS)
    for length in LENGTHS:
        for known in BARE.get(bare[:length], ()):
            if is_unaccented(word, known):
                return True
    return ENDINGS.fullmatch(word) is not None


def is_unaccented(word: str, known: str) -> bool:
    """Whether a word begins as a known beginning does, but for accents that it lacks."""
    written, rest = word[: len(known)], word[len(known) :]
    if written == known or (rest not in {"", "s"} and (len(known) < SHORT or known in WHOLE)):
        return False
    return all(mine in (letter, letter.translate(LETTERS)) for mine, letter in zip(written, known, strict=False))


UNACCENTED = Words(lacks_accents)
"""Words without accents that they always have: in small letters, or at the head of a sentence. Names are left alone."""
