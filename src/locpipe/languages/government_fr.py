"""French: which preposition a word wants."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from locpipe.languages import Habit, late
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

CARE = r"(?:adultes?|enfants?|personnes?|patiente?s?|femmes?|(?<!l’)hommes?|aînée?s?|adolescente?s?|nourrissons?|bébés?|vétérans?|vétéranes?|participante?s?)(?!\w)"
"""People of whom a text tells what they have: « chez les adultes »."""

NAMES = {
    "au": "Québec|Manitoba|Nouveau-Brunswick|Yukon|Nunavut|Canada|Mexique|Royaume-Uni|Japon|Brésil|Maroc",
    "en": (
        "Ontario|Alberta|Saskatchewan|Colombie-Britannique|Nouvelle-Écosse|France|Europe|Amérique|Afrique|Asie|Angleterre|Australie|Italie|Espagne|"
        "Allemagne|Suisse|Belgique|Chine|Inde"
    ),
    "à": "Terre-Neuve-et-Labrador|Terre-Neuve",
    "aux": "États-Unis|Territoires du|Pays-Bas",
}
"""Names of countries and provinces by the preposition that says that one is there."""


def wants(words: str, wrong: str, right: str) -> tuple[str, str]:
    """A row of what is wrong: words with prepositions that they do not want, and the one that they do."""
    return rf"(?:{words}) (?:{wrong})(?![\w’])|(?:{words}) (?:{wrong})(?=d’|l’)", f"« {right} » is meant"


WANTED = (
    # What is written, and what is wrong with it.
    wants(r"dépend(?:re|ez|ent|ant|ra|ront|ait)?", "sur|avec|par|contre", "de"),
    wants(r"[Ss]ouffr(?:ir|ez|ent|e|ant|ait)", "avec|par|contre|à", "de"),
    wants(r"(?:mal|bien) réagi", "contre|sur|avec|de", "à"),
    wants(r"[Pp]articip(?:er|ez|é|era|eront)", "dans|sur|en|pour", "à"),
    wants(r"(?<!in)admissibles?", "pour|avec|sur", "à"),
    wants(r"[Rr]esponsables?", "pour|à|sur", "de"),
    wants(r"(?:in)?consciente?s?", "à|sur|avec", "de"),
    wants(r"(?:in)?satisfaite?s?", "avec|à|par|sur", "de"),
    wants(r"différente?s?", "que", "de"),
    wants(r"(?:liée?s?|reliée?s?)", "avec", "à"),
    wants(r"relati(?:fs?|ves?)", "sur|avec", "à"),
    wants(r"(?:supérieur|inférieur|antérieur|postérieur)e?s?", "que", "à"),
    wants(r"(?:[Aa]voir|[Aa]vez|ont|a|aurez|donner|donne|donnent) (?:pas )?accès", "de|dans|vers|sur", "à"),
    wants(r"(?<!dont vous )(?<!dont ils )(?<!dont elle )(?<!dont il )(?<!en )(?:ai|a|avez|ont|avons|avoir|aurez|aura|auront) besoin", "à|sur|avec|par", "de"),
    wants(r"(?:ai|a|avez|ont|avoir) (?:peur|envie|honte)", "à|sur|avec|par", "de"),
    wants(r"(?:[Ff]aites|faire|faut faire) attention", "de(?! ne pas)|sur|avec|pour", "à"),
    wants(r"[Pp]rofit(?:er|ez|ent|e)", "à(?! (?:tou|nouveau|partir|domicile|la fois|chaque|l’))|sur|avec", "de"),
    wants(r"(?:[Cc]onsentir|[Cc]onsentez|[Rr]ésist(?:er|e|ent|ante?s?)|[Ss]’habituer|habituée?s?)", "de|sur|avec|contre", "à"),
    wants(r"(?:[Ss]’occup(?:er|e|ent)|[Oo]ccupez-vous|[Ss]e méfier|[Mm]éfiez-vous|[Aa]bstenez-vous|[Ss]’abstenir|[Ss]e souvenir|[Ss]ouvenez-vous)", "sur|avec|contre|pour", "de"),
    wants(r"(?:[Ss]’intéress(?:er|e|ent)|[Aa]ttendez-vous|[Ss]’attendre|[Pp]réparez-vous|[Aa]dressez-vous)", "de|sur|avec|par|en", "à"),
    wants(r"[Cc]omposée?s?", "par|avec", "de"),
    wants(r"[Pp]leine?s?", "avec|par", "de"),
    (r"(?:[Aa] |à |ont |est |êtes |être |n’êtes pas |n’est pas )obligée?s? à(?= [a-zà-ÿ’]+(?:er|ir|re)(?!\w)| (?:les?|la|l’|y|en|vous) ?[a-zà-ÿ]+(?:er|ir|re)(?!\w))", "« de » is meant"),
    (r"risques? à (?:une?|nouveau)(?!\w)", "« de » is meant"),
    (r"(?<!peu )près (?:à|au|aux) (?:vous|une?|la|l’|chez|votre|cette|notre|le|domicile)(?!\w)", "« de » is meant"),
    (r"(?<!plus )loin (?:à|au|aux) (?:vous|une?|la|l’|chez|votre|cette|notre|portée)(?!\w)", "« de » is meant"),
    (
        (
            r"(?:[Àà] propos|[Àà] proximité|[Àà] l’intérieur|[Àà] l’extérieur|[Ee]n dehors|[Ll]e long|[Aa]u fond|[Àà] la suite|[Aa]u milieu|"
            r"[Àà] côté|[Ee]n train|[Ee]n vue|[Àà] raison|[Àà] titre|(?<!la )[Ff]aute|[Aa]u début) (?:à|au|aux)(?!\w)"
        ),
        "« de » is meant",
    ),
    (r"[Aa]vant à (?:[dlmnst]’|la |le |les |y |en |vous )?[a-zà-ÿ]+(?:er|ir|re|oir)(?!\w)", "« de » is meant"),
    (r"(?:[Aa]fin|[Aa]uprès|[Ee]n raison|[Àà] cause) (?!d[’']|des?(?!\w)|du(?!\w)|qu[’']|que(?!\w)|desquel|duquel|même|principale?)(?=[a-zà-ÿ])", "« de » is missing"),
    (r"(?<![Dd]ès )(?<!des )[Ll]ors (?=(?:les?|la|l’|votre|vos|cette|ces?|une?|notre) ?)", "« de » is missing"),
    (r"(?:[Gg]râce|[Pp]ar rapport|[Qq]uant) (?=(?:les?|la|l’|votre|vos|cette|ces?|une?|notre) ?)", "« à » is missing"),
    (r"(?:causée?s?|provoquée?s?|entraînée?s?|déclenchée?s?|signée?s?|rédigée?s?|dirigée?s?) pour (?=(?:les?|la|l’|votre|vos|une?|des|notre) ?)", "« par » is meant"),
    (r"(?:fois|doses?|comprimés?|consommations?|verres?|cas|minutes?|heures?|mg|mL|\d[ \u00a0]\$|jours?) pour (?:jour|semaine|heure|minute|million|millier|année?|an|nuit)(?!\w)", "« par » is meant"),
    (r"(?:donnée?s?|prise?s?|pris|administrée?s?|avalée?s?|prendre|prenez) pour (?:la bouche|voie)(?!\w)", "« par » is meant"),
    (r"par la (?:première|deuxième|seconde|dernière|énième) fois", "« pour » is meant"),
    (r"vaccin(?:s|ation|ée?s?)? (?:avec|sur|de|à) (?:la |l’|le )(?!(?:vaccin|produit|même|dose|plupart|clinique|maison|naissance|pharmacie|personne|province)(?!\w))(?=rougeole|coqueluche|grippe|rage|tétanos|diphtérie|poliomyélite|varicelle|hépatite|COVID|pneumonie|méningite|rubéole|zona|influenza)", "« contre » is meant"),
    (r"(?:[Cc]ertains|[Vv]ous|[Ii]ls|[Ee]lles|qui|personnes|gens) (?:n’)?y (?:avez|ont|aurez|auront|auraient) (?:pas )?besoin", "« en » is meant"),
    (r"[Pp]arle[rz][- ]y(?!\w)|y parl(?:er|ez)(?= (?:d’abord|à votre|avec votre|au|à un))", "« en » is meant"),
    (r"(?<!vous )(?<!se )(?<!nous )(?<!y )(?:[Rr]endez|[Rr]endre) (?:à l’(?:urgence|hôpital)|au service d’urgence|à la salle d’urgence|aux urgences)", "« vous » is missing"),
    (r"[Rr]enseignez (?:sur|auprès|d’abord)(?!\w)|[Aa]ssurez (?:que|de|d’|qu’)(?!\w)|(?<!vous )(?<!en )(?:[Ss]ouvenez|[Aa]bstenez|[Mm]éfiez|[Ee]fforcez)(?![ -]vous)", "« vous » is missing"),
    (r"[Ll]evez (?:pour|et|de)(?!\w)(?=(?: (?:marcher|bouger|aller|faire|marchez|allez|bougez)))", "« vous » is missing"),
    (r"(?<!se )(?<!nous )(?<!on )(?<!qui )(?<!y )situe(?:nt)? entre", "« se » is missing"),
    (rf"[Dd]ans (?:les |l’|certaine?s |des |ces |d’autres |la plupart des ){CARE}", "« chez » is meant"),
    (r"en \d[\d,]*[ \u00a0]?% des (?:personnes|patients|gens|participants|enfants|adultes)", "« chez » is meant"),
    (r"(?:ramen\w+|rentre\w*|retourne\w*|raccompagn\w+) (?:vous )?à vous(?!\w)", "« chez » is meant"),
    (rf"[Aa]ux? (?:{NAMES['en']})(?![\w’-])", "« en » is meant"),
    (rf"[Àà] (?:{NAMES['en']}|Colombie)(?![\w’-])", "« en » is meant"),
    (r"[Àà] (?:Manitoba|Nouveau-Brunswick|Yukon|Nunavut|Canada|Mexique|Royaume-Uni|Japon)(?![\w’-])", "« au » is meant"),
    (rf"(?:[Ee]n|[Aa]u|[Aa]ux|[Dd]ans) (?:{NAMES['à']})(?![\w’])", "« à » is meant"),
    (r"(?:[Ee]n|[Aa]u) Île-du-Prince-Édouard", "« à l’ » is meant"),
    (rf"[Dd]ans (?:{NAMES['au']})(?![\w’-])", "« au » is meant"),
    (r"(?:[Ff]erm\w+|[Oo]uver\w+|[Oo]uvr\w+|rendez-vous|commenc\w+|débute\w*|lieu|aura lieu) sur (?:le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)", "the day has no preposition"),
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
    (rf"[Ee]n (?:{NAMES['au']})(?![\w’-])", "« au » is meant"),
    (rf"[Ee]n (?:{NAMES['aux']})(?!\w)", "« aux » is meant"),
    (rf"[Dd]ans (?:{NAMES['en']})(?![\w’-])", "« en » is meant"),
    (r"[Àà] partir (?:\d|votre |cette |demain(?!\w)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w))", "« de » is missing"),
    (r"(?:[Rr]enseignez|[Aa]dressez|[Ff]iez|[Aa]ssurez)-vous (?:la (?!veille)|les |l’|votre |vos |cette |ce )", "a preposition is missing"),
    # « En » stands before the names of countries and regions that are feminine, or begin with a vowel; before that of a city « à ».
    (r"en (?!Haïti|Saskatchewan|Jordan|Iran)[BCDFGHJKLMNPQRSTVWXZ][a-zà-ÿ]{3,}[^\Weéèêsx](?![\w’-])(?! [A-Z])", "« à » is meant"),
)  # fmt: skip

FRENCH = Government(
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
        ("aid hésit renonc vis consist incit autoris forc habitu contribu persist", "er", "à"),
        ("pouss oblig", "er", "à de d’"),
        ("tendre tendez tend tendent tendra tendrait tendait contraindre contraint contraignent", "", "à"),
        ("empêch déconseill néglig interdis ordonn dispens", "er", "de d’"),
        (
            "interdire interdit convient convenait conviendra conviendrait suggère suggèrent suggérer suggérez suggéré promettre promet promettent promettez",
            "",
            "de d’",
        ),
        ("choisir choisissez choisit choisissent omettre omettez omet craindre craignez craint craignent", "", "de d’"),
        ("réuss", "ir", "à"),
        ("apprendre apprenez apprend apprennent apprendra apprendrez servir sert servent", "", "à"),
        ("afin lieu avant", "", "de d’"),
    ),
    directly=tuple(
        listed(
            "a aim adm affirm aille all aper pass assur aur av compt condui confess cour cro daign déclar décl désir descend détest dev dis dit doi dur écout "
            "emm emmèn entend env espèr espér est estim eu fai fall fau fass fe fi fo fu imagin ir jug laiss mèn men mont nier ont os par pens peu pour "
            "pouv préfér préfèr préten prévoi prévoy pu reconn regard rent ren ret rev sach sai sau sav sembl semb sen ser servi signifi sont sort souhait va vaill vais vont "
            "val vau ve consid planif suppos observ vien viend vi voi voul voud voy été ét"
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
            "buvez boire prenez prendre prend mangez manger donnez donner donne donnent consommez consommer utilisez utiliser ajoutez ajouter mettez mettre "
            "offre offrent propose proposent fournit fournissent prescrit prescrivent vend vendent reçoit reçoivent recevez contient contiennent prévoit autorise paie "
            "rembourse couvre exige exigent demande existe a avez ont avons ai aurez avait avaient aura auront aurait auraient avoir ayez "
            "contenait fournissez reçu recevoir font faites faire produit produisent produire fumez fumer"
        )
    )
    | frozenset(
        chain.from_iterable(
            verb(stem, "er")
            for stem in listed(
                "partag identifi caus provoqu entraîn présent apport nécessit cré observ constat utilis achet comport impliqu consomm ajout donn"
            )
        )
    ),
    shares=(("de", "l’"), ("de", "la"), ("du",), ("des",)),
    denials=frozenset(listed("pas jamais")),
    compared=frozenset(listed("plus moins")),
    parts_of_year=frozenset(
        listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre au")
    ),
    contrast="mais",
    before_articles=frozenset(listed("pendant durant dans chez malgré parmi envers")),
    owners=frozenset(listed("votre vos notre nos")),
    by="par",
    begins=tuple(listed("commen fin débu achev termin conclu concl ouvr")),
    goal="pour",
    of_nouns=frozenset(
        listed(
            "après avec contre malgré selon chez parmi vers dès depuis pendant durant sous dans sur hors entre envers grâce"
        )
    ),
    done_first=frozenset(listed("avoir être")),
    needs=frozenset(listed("besoin")),
    having=frozenset(listed("ai a avez avons ont aurez aura auront aurait auraient aviez avait avaient avoir")),
    of_what=frozenset(listed("ni de d’ du des que qu’ immédiat urgent")),
    of_it=frozenset(listed("en dont y quoi")),
)

HABITS = tuple(
    Habit(late(AMID.format(written)), wrong, "Write the preposition that the word wants.") for written, wrong in WANTED
)
