"""French: which preposition a word wants."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from locpipe.languages import Habit, LatePattern
from locpipe.languages.government import Government
from locpipe.languages.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ENDINGS = {
    "er": listed("er ez e ent ons era erez eront erait eraient eriez ait aient iez é ant"),
    "re": ["", *listed("re ez ent ons ra rez ront rait raient riez ait aient iez u ant")],
    "ir": listed("ir it issez issent issons ira irez iront irait iraient issait issant i"),
}


def verb(stem: str, group: str) -> Iterator[str]:
    """The forms of a verb but those of « je » and « tu »."""
    return (stem + ending for ending in ENDINGS[group])


def order(stem: str, group: str) -> Iterator[str]:
    """The forms of a verb behind which no subject stands: « répondre », « répondez », « répondant »."""
    return (stem + ending for ending in ENDINGS[group] if ending.endswith(("ez", "ant", group)))


def table(forms_of: Callable[[str, str], Iterator[str]], *rows: tuple[str, str, str]) -> dict[str, tuple[str, ...]]:
    """The forms of verbs with their prepositions, the one to name first; a row has stems, how their infinitive ends (none: whole words), prepositions."""
    found: dict[str, tuple[str, ...]] = {}
    for stems, group, prepositions in rows:
        forms = chain.from_iterable(forms_of(stem, group) for stem in listed(stems)) if group else listed(stems)
        found |= dict.fromkeys(forms, tuple(listed(prepositions)))
    return found


A, DE = "à au aux", "de d’ du des"

AMID = r"(?<![\w’-])(?:{})"
"""Where a word begins: what may be written there."""

PERSON = (
    r"(?:(?:votre|vos|un|une|le|la|l’|notre|leur|son|sa|cette|ce) ?(?:médecins?|pharmacien(?:ne)?s?|infirmi(?:er|ère)s?|dentistes?|personnes?|proches?|amie?s?|"
    r"équipe(?: (?:soignante|médicale|traitante|de soins))?|prescript(?:eur|rice)|conseill(?:er|ère)|professionnel(?:le)?|membre|sage-femme|parents?|employeur|assureur|conjointe?)|quelqu’un)(?![\w-])"
)
"""Somebody who is spoken to."""

WANTED = (
    # What is written, and what is wrong with it.
    (rf"(?:[Dd]emand(?:ez|er)|[Dd]ites|[Dd]ire|[Pp]arl(?:ez|er)|[Tt]éléphon(?:ez|er)|[Éé]crivez|[Éé]crire) {PERSON}(?! (?:qui|que|qu’|au|en)(?!\w))", "« à » is missing"),
    (rf"(?:[Aa]ppel(?:ez|er)|[Cc]onsult(?:ez|er)|[Ii]nform(?:ez|er)|[Aa]vis(?:ez|er)|[Aa]vertissez|[Aa]vertir|[Pp]révenez|[Pp]révenir|[Cc]ontact(?:ez|er)|[Rr]encontr(?:ez|er)) (?:à|avec) {PERSON}", "the verb wants no preposition"),
    (rf"(?:[Ii]nform(?:ez|er)|[Aa]vis(?:ez|er)) {PERSON} (?:toute?s? |tous )?(?:vos|votre|les|ces|cette|ce|une?|des) (?!jours|semaines|mois|fois|matins|soirs)", "« de » is missing"),
    (r"(?:riches?|pauvres?) (?:à|au|aux|avec|par) [a-zà-ÿ]", "« en » is meant"),
    (r"(?:in)?capables? (?:à|pour) [a-zà-ÿ]", "« de » is meant"),
    (r"(?:êtes|est|sont|suis|étiez|personnes?) allergiques? (?:de|du|des|d’|en|avec|sur|contre)(?!\w)", "« à » is meant"),
    (r"(?:personnes?|patiente?s?|enfants?|adultes?|êtes) atteinte?s? (?:à|avec|en)(?!\w)", "« de » is meant"),
    (r"(?:semblables?|similaires?|identiques?|conformes?) (?:que|avec)(?!\w)", "« à » is meant"),
    (r"(?:[Àà] cause|[Aa]fin|[Aa]u lieu|[Àà] partir|[Ee]n raison|[Àà] l’aide|[Aa]u moyen|[Ll]ors|[Aa]uprès|[Ee]n cas|[Aa]u cours|[Aa]u sujet|[Aa]u bout|[Ee]n fonction|[Àà] l’exception|[Aa]utour|[Hh]ors) (?:à|au|aux)(?!\w)", "« de » is meant"),
    (r"(?:[Pp]ar rapport|[Qq]uant|[Cc]ontrairement|[Cc]onformément|[Gg]râce) (?:de|du|des|d’)(?!\w)", "« à » is meant"),
    (r"(?:[Jj]usque) (?:le|la|les|votre|cette|ce) ", "« à » is missing"),
    (r"à (?:votre|leur|son) propre (?:chef|initiative)", "« de » is meant"),
    (r"[Ee]n (?:Canada|Québec|Manitoba|Yukon|Nunavut|Nouveau-Brunswick|Mexique|Royaume-Uni|Japon|Brésil|Maroc)(?![\w’-])", "« au » is meant"),
    (r"[Ee]n (?:États-Unis|Territoires du|Pays-Bas)(?!\w)", "« aux » is meant"),
    (
        (r"[Dd]ans (?:Ontario|Alberta|Saskatchewan|Colombie-Britannique|Nouvelle-Écosse|France|Europe|Amérique|Afrique|Asie|Angleterre|Australie|Italie|Espagne|"
        r"Allemagne|Suisse|Belgique|Chine|Inde)(?![\w’-])"),
        "« en » is meant",
    ),
    (r"[Àà] partir (?:\d|votre |cette |demain(?!\w)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w))", "« de » is missing"),
    (r"(?:[Rr]enseignez|[Aa]dressez|[Ff]iez)-vous (?:la (?!veille)|les |l’|votre |vos |cette |ce )", "a preposition is missing"),
    # « En » stands before the names of countries and regions that are feminine, or begin with a vowel; before that of a city « à ».
    (r"en (?!Haïti|Saskatchewan|Jordan|Iran)[BCDFGHJKLMNPQRSTVWXZ][a-zà-ÿ]{3,}[^\Weéèêsx](?![\w’-])(?! [A-Z])", "« à » is meant"),
)  # fmt: skip

FRENCH = Government(
    broken=LatePattern(AMID.format("|".join(written for written, _ in WANTED))),
    before_nouns=table(
        order,
        ("répond", "re", A),
        ("accéd particip ressembl renonc procéd adhér contribu remédi téléphon", "er", A),
        ("obé réag", "ir", A),
        ("consentir consentez recourir recourez", "", A),
        ("bénéfici profit abus", "er", DE),
        ("dépend", "re", DE),
        ("cliqu", "er", "sur"),
    ),
    before_infinitives=table(
        verb,
        ("essay évit cess arrêt oubli refus risqu accept recommand conseill envisag", "er", "de d’"),
        ("essaie essaient essaiera essaierez", "", "de d’"),
        ("permettre permettez permet permettent permettra permettront permettrait permettraient", "", "de d’ à"),
        ("tent propos mérit", "er", "de d’"),
        ("décid", "er", "de d’ à"),
        ("cherch", "er", "à"),
        ("parvenir parvenez parvient parviennent", "", "à"),
        ("aid commenc continu invit encourag renonc", "er", "à de d’"),
        ("aid hésit renonc", "er", "à"),
        ("réuss", "ir", "à"),
        ("apprendre apprenez apprend apprennent apprendra apprendrez servir sert servent", "", "à"),
        ("afin lieu", "", "de d’"),
    ),
    directly=tuple(
        listed(
            "a aim adm affirm aille all aper assur aur av compt condui confess cour cro daign déclar décl désir descend détest dev dis dit doi dur écout "
            "emm emmèn entend env espèr espér est estim eu fai fall fau fass fe fi fo fu imagin ir jug laiss mèn men mont nier ont os par pens peu pour "
            "pouv préfér préfèr préten pu reconn regard rent ren ret rev sach sai sau sav sembl semb sen ser servi signifi sont sort souhait va vaill vais vont "
            "val vau ve vien viend vi voi voul voud voy été ét"
        )
    ),
    causing=tuple(listed("fai fass fer font laiss")),
    naming=tuple(listed("appel baptis devenu élu intitul nomm surnomm titr dit sacr proclam publi")),
    ways=frozenset(listed("façon manière fois")),
    bare=frozenset(
        listed(
            "pouvez peut peuvent pouvoir pourrez pourra pourront pourriez pourrait pourraient devez devrez devra devront devriez devrait devraient "
            "faut faudra faudrait voulez veut veulent voudrez voudra"
        )
    ),
    linking=frozenset(listed("à de d’")),
    determiners=frozenset(listed("le la les l’ un une votre vos notre nos ce cet cette ces son sa ses leur leurs")),
    times=frozenset(
        listed(
            "jour jours matin soir nuit après midi lendemain lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois année journée "
            "fin fins férié fériés fois veille plus moins mieux peu cas plupart long jours semaines instant moment minute heure"
        )
    ),
    without_share=frozenset(
        listed(
            "buvez boire prenez prendre mangez manger donnez donner consommez consommer utilisez utiliser ajoutez ajouter mettez mettre"
        )
    ),
    shares=(("de", "l’"), ("de", "la"), ("du",)),
    denials=frozenset(listed("pas jamais")),
)

HABITS = tuple(
    Habit(LatePattern(AMID.format(written)), wrong, "Write the preposition that the word wants.")
    for written, wrong in WANTED
)
