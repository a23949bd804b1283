"""French: words that say where, in whose place, how much and what follows, for which the source has to have a word too."""

from __future__ import annotations

from locpipe.languages.nuances import Nuance, Nuances

OF = r"d(?:e |u |es |’)"
"""« De » in all its forms."""

SEEMS = (
    r"(?:est|sont|être|était|étaient|soit|reste|restent|demeure|demeurent|sera|seront|serait|seraient|paraît|paraissent|semble|semblent|"
    r"devient|deviennent) (?:bien |donc |aussi |généralement |souvent |habituellement |parfois )?"
)
"""A verb before what something is."""

PARTICLES = Nuances(
    {
        # Words that may say it, and what surely says it.
        "outside of it": Nuance(
            "hors dehors extérieur",
            rf"(?:hors {OF}|en dehors {OF}|à l’extérieur {OF})(?!question|prix|pair|doute|service|danger|usage|saison)",
            "",
        ),
        "far from it": Nuance("loin", rf"(?<!de )(?<!non )loin {OF}", ""),
        "in its place": Nuance("lieu", rf"au lieu {OF}(?!naissance|travail|rendez|rencontre|culte|résid|soin)", ""),
        "unlike it": Nuance("contrairement inverse", rf"contrairement (?:à|aux?)|à l’inverse {OF}", ""),
        "around it": Nuance("autour pourtour", rf"(?:au|tout au)tour {OF}(?![ \u00a0]?\d)|au pourtour {OF}", ""),
        "close to it": Nuance("près proximité", rf"(?<!peu )près {OF}|à proximité {OF}", ""),
        "beyond it": Nuance("delà", rf"au-delà {OF}", ""),
        "on the eve of it": Nuance("veille", r"(?<!en )(?:à )?la veille", ""),
        "provided that": Nuance("pourvu condition", r"pourvu qu[e’]|à (?:la )?condition (?:qu[e’]|d[e’])", ""),
        "beside it": Nuance("côté", rf"(?<!d’un )(?<!mis )(?<!mettre )(?<!laissé )à côté {OF}", ""),
        "above it": Nuance("dessus", rf"au-dessus {OF}", ""),
        "below it": Nuance("dessous", rf"(?:au-|en )dessous {OF}", ""),
        "in front of it": Nuance(
            "devant",
            r"devant (?:l[ea]|les|l’|vous|votre|une?|ces?|cette)(?! (?:loi|tribunal|cour|commission|juge|comité))",
            "",
        ),
        "a fun fact": Nuance("amusant amusante anecdote", "fait amusant|chose amusante|petite anecdote", ""),
        "not counting it": Nuance("compter exclusion", rf"sans compter|à l’exclusion {OF}", ""),
        "almost": Nuance("presque quasi quasiment", "presque|quasi(?:ment)?", ""),
        "hardly": Nuance("peine", "à peine", ""),
        "to the utmost": Nuance(
            "extrêmement énormément terriblement excessivement incroyablement infiniment exceptionnellement",
            "",
            "",
        ),
        "strongly": Nuance("fortement considérablement grandement énergiquement drastiquement", "", ""),
        "to be sure": Nuance(
            "sûrement assurément immanquablement inévitablement forcément infailliblement",
            "(?<!pas )(?<!pas plus )(?:sûrement|assurément|immanquablement|inévitablement|forcément|infailliblement)",
            "",
        ),
        "few of them": Nuance("rares", "de (?:très )?rares (?!cas|occasion|fois|moment|exception)", ""),
        "only one of them": Nuance(
            "seule seul",
            r"(?:une seule|un seul)(?! (?:coup|bloc|fois|tenant|trait|et même|instant|endroit|numéro|jour|comprimé))",
            "",
        ),
        "the very first": Nuance(
            "première premier", "(?:avant|après|pendant|durant|lors de) (?:la|le|votre) premi(?:ère|er) [a-zà-ÿ]+", ""
        ),
        "but this too": Nuance("mais", "mais (?:aussi|également)", ""),
        "denied, and again": Nuance("pas jamais", "(?:pas|jamais) (?:de |d’)ne (?:pas|jamais|rien)", ""),
        "hung up": Nuance("raccrochez raccrocher raccroche raccrochant", "", ""),
        # What something is done against, when, how many are meant, and what follows from what.
        "against it": Nuance("contre", r"(?<!par )contre (?!indi)(?:la|le|l’|les|une?|des|votre|vos|ces?|cette)", ""),
        "under it": Nuance(
            "sous",
            r"sous (?!la forme|l’effet|la main|l’influence|le contrôle|le nom|la peau|la langue)(?:la|le|l’|les|une?|votre|vos|cette)",
            "",
        ),
        "between them": Nuance("entre", r"(?<!d’)entre (?:la|le|l’|les|deux|vos|ces|chaque|une?)", ""),
        "behind it": Nuance("derrière", r"derrière (?:la|le|l’|les|vous|votre|une?)", ""),
        "from then on": Nuance("dès", r"dès (?!lors)(?:la|le|l’|les|votre|que|qu’|une?|son)", ""),
        "since then": Nuance("depuis", r"depuis (?!longtemps|peu)[^ ]+", ""),
        "until then": Nuance("jusqu’", r"jusqu’ ?(?:à|aux?|en)", ""),
        "after it": Nuance(
            "après", r"après (?!tout|le trauma)(?:la|le|l’|les|votre|vos|avoir|cette?|chaque|quelques)", ""
        ),
        "each of them": Nuance("chaque", r"chaque (?!fois)[^ ]+", ""),
        "several of them": Nuance("plusieurs", "", ""),
        "certain ones": Nuance("certains certaines", r"certaine?s (?!d’entre)[^ ]+", ""),
        "a few of them": Nuance(
            "quelques", r"quelques (?!fois|précision|détail|information|renseignement|instant|question|mot)[^ ]+", ""
        ),
        "at a later time": Nuance(
            "tard",
            r"(?<!ou )(?<!minutes )(?<!heure )(?<!heures )(?<!jours )(?<!mois )(?<!ans )(?<!semaines )(?<!semaine )(?<!jour )(?<!an )plus tard",
            "",
        ),
        "already so": Nuance("déjà", r"(?<!ont )(?<!a )(?<!avez )déjà", ""),
        "granted that": Nuance("bien quoique quoiqu’", r"(?:bien qu(?:e|’)|quoiqu(?:e|’))", ""),
        "for that reason": Nuance("parce puisque puisqu’ car", r"parce qu(?:e|’)|puisqu(?:e|’)|(?<=, )car(?= )", ""),
        "on the contrary": Nuance(
            "mais", r"mais (?!aussi|également|non|pas|plutôt|encore|pourtant|jamais|avant|après|surtout)[^ ]+", ""
        ),
        "but otherwise": Nuance("pourtant cependant toutefois", "", ""),
        "so it follows": Nuance("donc conséquent", r"(?<!faut )(?<!veuillez )donc|par conséquent", ""),
        "rather than it": Nuance("plutôt", r"plutôt qu(?:e|’)", ""),
        "no longer so": Nuance("plus", r"(?:ne |n’)[^ ,;:.]+ plus(?= (?!que |qu’|d|d’|tard|tôt|loin|grand|ou ))", ""),
        # How often, with which exceptions, how truly, and by whose fault.
        "at no time": Nuance(
            "jamais",
            r"(?:ne |n’)(?![^\W\d_]+(?:ez|ons)(?!\w))(?!(?:l[ea]|les|vous|lui|leur|y|en|s’|l’)[ ’]?[^\W\d_]+(?:ez|ons)(?!\w))[^.;:,!?]{1,40}? jamais|"
            r"(?:ne |n’)(?:pouvez|devez|devriez|aurez|avez|serez|êtes|pourrez) (?:[^\W\d_]+ )?jamais",
            "",
        ),
        "with the exception": Nuance(
            "exception excepté exceptée exceptés exceptées hormis sauf",
            rf"à l’exception {OF}|exceptée?s?|hormis|sauf (?!si |s’|quand|lorsqu|en cas|avis|indication|contre-|pour|erreur|que )[^\W\d_]+",
            "",
        ),
        "failing other advice": Nuance("avis indication", r"sauf (?:avis|indication)s?", ""),
        "as far as possible": Nuance(
            "possible", r"dans la mesure du possible|autant que possible|si possible|si cela est possible", ""
        ),
        "truly": Nuance(
            "vraiment réellement véritablement fait incroyablement extraordinairement remarquablement profondément franchement foncièrement",
            r"(?<!pas )(?:vraiment|réellement|véritablement|incroyablement|extraordinairement|remarquablement|profondément|franchement|foncièrement)|"
            r"(?<!pas )tout à fait",
            "",
        ),
        "every other one": Nuance("sur", r"une? [^\W\d_]+ sur (?:deux|2)", ""),
        "by mistake": Nuance(
            "erreur mégarde inadvertance hasard accidentellement involontairement",
            r"par (?:erreur|mégarde|inadvertance|hasard)|accidentellement|involontairement",
            "",
        ),
        "even if it is": Nuance("même", r"même (?:si |s’|quand |lorsqu(?:e |’))", ""),
        "seldom": Nuance("rarement", "", ""),
        "now and again": Nuance("parfois quelquefois", "", ""),
        "for its sake": Nuance("cause", rf"à cause {OF}", ""),
        "some persons": Nuance(
            "trois quatre cinq six sept huit neuf onze douze treize quatorze quinze seize vingt trente quarante cinquante",
            r"(?<!ces )(?<!les )(?:trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante)"
            r" (?:personnes|patients|femmes|hommes|enfants|gens|adultes|études|bébés|médecins)",
            "",
        ),
        # How much of it, before what something is: translators add no « un peu » or « plutôt » of their own accord.
        "rather so": Nuance(
            "plutôt",
            r"(?<!ou )(?<!mais )(?<!, )plutôt (?!qu[e’]|d[e’]|à |en |par |pour |dans |sur |la |le |les |une? |des |aux? |chez )"
            r"[^\W\d_]{3,}(?<!ez)(?<!er)(?<!ir)|(?:une? |des )plutôt [^\W\d_]+",
            "",
        ),
        "a little so": Nuance(
            "peu",
            r"un peu (?!d[e’]|plus|moins|partout|avant|après|mieux|trop|tard|pour|comme|entre|pendant|aux? |à |en |sur |dans |avec |"
            r"tou(?:s|tes) |chaque )[^\W\d_]{3,}",
            "",
        ),
        "fairly so": Nuance("assez", r"(?<!pas )(?<!jamais )(?<!plus )assez (?!d[e’]|pour)[^\W\d_]{4,}(?! pour)", ""),
        "more than it should be": Nuance(
            "trop", r"(?<!ne )(?<!pas )(?<!sans )(?<!jamais )(?<!ou )trop (?!d[e’]|pour)[^\W\d_]{3,}", ""
        ),
        "hardly so": Nuance(
            "peu", rf"{SEEMS}(?:très |si |trop )?peu (?!d[e’]|à |importe|après|avant|plus|moins)[^\W\d_]{{4,}}", ""
        ),
        "less so": Nuance(
            "moins", rf"{SEEMS}(?:beaucoup |nettement |encore |un peu )?moins (?!d[e’]|\d|en |qu|bon)[^\W\d_]{{3,}}", ""
        ),
        "more so": Nuance(
            "plus",
            rf"{SEEMS}(?:beaucoup |nettement |encore |un peu )?plus (?!d[e’]|\d|en |qu|bon|ou )[^\W\d_]{{3,}}",
            "",
        ),
        "very much so": Nuance("très", rf"{SEEMS}très [^\W\d_]{{3,}}", ""),
        "still going on": Nuance(
            "encore",
            r"(?<!pas )(?<!ou )(?<!ni )(?<!plus )(?<!, )(?:est|sont|peut|peuvent|doit|doivent|pouvez|devez|pourrait|pourraient|devrait|"
            r"devraient|était|étaient|a|ont|avez) encore (?!une?(?!\w)|peu|rares?|loin|mal|plus|moins|mieux|faut|jamais|pire|trop|\d)[^\W\d_]{2,}",
            "",
        ),
        "above all": Nuance("surtout", "(?<!mais )surtout", ""),
        # A condition or a time that is said to be no bar, or the only one of which something is not true.
        "even then": Nuance(
            "même",
            r"(?<!\Wl[ea] )(?<!\Wles )(?<!\Wde )(?<!\Wdu )(?<!\Wune )(?<!\Wun )(?<!\Wau )(?<!quand )(?<!\Wet )(?<!\Wou )"
            r"même (?:avant|après|pendant|pour|avec|dans|chez|en cas|lorsqu[e’]|quand|si|s’|sans)(?!\w)",
            "",
        ),
        "but for this": Nuance(
            "sauf",
            r"sauf (?:lorsqu[e’]|quand|pendant|avant|après|pour|avec|dans|chez|en cas|à|aux?|par|sur|l[ea]|les|l’|une?|ceux|celles)(?!\w)",
            "",
        ),
        # Verbs that stand before another and say how it stands with that: tried, given up, put off, not worth while.
        "trying to do it": Nuance(
            "essayez essayer essaie essaient tentez tenter tente tentent efforcez",
            r"(?:essa(?:yez|yer|ie|ient)|tent(?:ez|er|e|ent)) (?:de |d’)|efforcez-vous",
            "",
        ),
        "giving it up": Nuance(
            "cessez cesser cesse cessent arrêtez arrêter arrête arrêtent",
            r"(?<!ne )(?<!sans )(?:cess(?:ez|er|e|ent)|arrêt(?:ez|er|e|ent)) (?:de |d’)[^\W\d_’]+",
            "",
        ),
        "refusing to do it": Nuance("refusez refuser refuse refusent refusé", r"refus(?:ez|er|e|ent|é) (?:de |d’)", ""),
        "starting to do it": Nuance(
            "commencez commencer commence commencent", r"commenc(?:ez|er|e|ent) (?:à |par )", ""
        ),
        "going on with it": Nuance(
            "continuez continuer continue continuent", r"continu(?:ez|er|e|ent) (?:à |de |d’)", ""
        ),
        "agreeing to do it": Nuance("acceptez accepter accepte acceptent", r"accept(?:ez|er|e|ent) (?:de |d’)", ""),
        "pretending to do it": Nuance("semblant", r"(?:fai|fass|fer)\w+ semblant", ""),
        "making haste": Nuance(
            "dépêchez hâtez empressez pressez dépêcher hâter empresser",
            r"(?:dépêchez|hâtez|empressez|pressez)-vous|vous (?:dépêcher|hâter|empresser)",
            "",
        ),
        "for no purpose": Nuance("inutile", r"inutile (?:de |d’)", ""),
        "not allowed to": Nuance("interdit défendu proscrit", r"(?:interdit|défendu|proscrit) (?:de |d’)", ""),
        "putting it off": Nuance("tardez tarder hésitez hésiter", r"(?:tard|hésit)(?:ez|er) à ", ""),
        "managing to do it": Nuance(
            "réussit réussissez parvenez parvient",
            r"(?:réussi(?:t|ssez|ssent)|parv(?:enez|ient|iennent)) à [^\W\d_’]+(?:er|ir|re|oir)",
            "",
        ),
        "forgetting to do it": Nuance(
            "oubliez oublier oublie", r"(?<!ne )(?<!n’)(?<!pas )oubli(?:ez|er|e) (?:de |d’)", ""
        ),
        "thinking of calling": Nuance(
            "pensez songez",
            r"(?:pensez|songez) à (?:appeler|composer|téléphoner|vous rendre)(?! (?:avant|à l’avance))",
            "",
        ),
        "having just done it": Nuance(
            "venez vient viennent",
            r"v(?:enez|ient|iennent) (?:tout juste )?(?:de |d’)[^\W\d_’]+(?:er|ir|re|oir)",
            "",
        ),
        # As if, since when and as long as what; for how many, and how much.
        "as if it were": Nuance("comme", r"comme (?:si |s’)", ""),
        "ever since it was": Nuance("depuis", r"depuis qu(?:e |’)", ""),
        "as long as it is": Nuance("tant", r"(?<!en )(?<!à )tant qu(?:e |’)(?![^.;]*(?<!\w)(?:ne |n’))", ""),
        "both of the two": Nuance("deux", r"les deux(?! (?:semaine|jour|heure|mois|an|an(?:née)?)s?(?!\w))", ""),
        "all of the others": Nuance("autres", r"tou(?:s|tes) les autres", ""),
        "not much of it": Nuance("peu", r"(?<!un )(?<!à )(?<!depuis )(?<!sous )peu (?:de |d’)(?!temps)", ""),
        "with a good will": Nuance("volontiers", "", ""),
        "from now onwards": Nuance("désormais dorénavant", "", ""),
        "a good deal": Nuance("beaucoup", "", ""),
        # What excludes something else, wherever it stands in a long sentence: near or far, for pay, late, at home.
        "all over the world": Nuance("mondial mondiale mondiaux mondiales planétaire planétaires", "", ""),
        "of no effect": Nuance("inefficace inefficaces inefficacité inefficacement", "", ""),
        "of no use": Nuance("inutile inutiles inutilement", "", ""),
        "doing harm": Nuance("nocif nocifs nocive nocives nuisible nuisibles néfaste néfastes", "", ""),
        "a danger": Nuance("dangereux dangereuse dangereuses dangereusement", "", ""),
        "known to nobody": Nuance("inconnu inconnue inconnus inconnues", "", ""),
        "with a price": Nuance("payant payante payants payantes", "", ""),
        "for some time only": Nuance(
            "temporaire temporaires temporairement provisoire provisoires provisoirement", "", ""
        ),
        "at a late stage": Nuance("tardif tardifs tardive tardives tardivement", "", ""),
        "lasting long": Nuance("chronique chroniques", "", ""),
        "left to choice": Nuance("facultatif facultatifs facultative facultatives", "", ""),
        "in poverty": Nuance("pauvre pauvres pauvreté", r"(?:pauvres?|pauvreté)(?! en)", ""),
        "from abroad": Nuance(
            "étranger étrangers étrangère étrangères",
            r"(?!étrang\w+ (?:à|aux?)(?!\w))(?<!corps )étrang(?:ers?|ères?)",
            "",
        ),
        "ending in failure": Nuance("échec échecs échoue échouent échouer échoué échouée", "", ""),
        "not being there": Nuance("absent absente absents absentes", "", ""),
        "in winter": Nuance("hiver hivers hivernal hivernale", "", ""),
        "of a mother": Nuance("mère mères", r"(?<!grand-)(?<!maison )(?<!la reine )mères?", ""),
        "on the left": Nuance("gauche", "", ""),
        "in the north": Nuance("nord", "", ""),
        "in the south": Nuance("sud", "", ""),
        "out in the country": Nuance("rural rurale ruraux rurales", "", ""),
        "out of work": Nuance("chômage chômeur chômeurs chômeuse chômeuses", "", ""),
        "who gives work": Nuance("employeur employeurs", "", ""),
        "in debt": Nuance("dette dettes endetté endettée endettement", "", ""),
        "after it has healed": Nuance("guéri guérie guéris guéries guérison", "", ""),
        "coming too soon": Nuance("prématuré prématurée prématurés prématurées prématurément", "", ""),
        "without meaning harm": Nuance(
            "inoffensif inoffensifs inoffensive inoffensives bénin bénins bénigne bénignes anodin anodins anodine anodines",
            "",
            "",
        ),
        "inside the home": Nuance("domicile", r"à domicile", ""),
        "on one’s own account": Nuance("privé privée privés privées", r"privée?s?(?! d)", ""),
        "of an adult": Nuance("adulte adultes", "", ""),
        # Events and people that no sentence names of its own accord.
        "coming back ill": Nuance("rechute rechutes rechuter récidive récidives", "", ""),
        "too much of it": Nuance("surdose surdoses", "", ""),
        "giving birth": Nuance("accouchement accouchements accoucher accouché", "", ""),
        "of volunteers": Nuance("bénévole bénévoles bénévolement bénévolat", "", ""),
        "for tourists": Nuance("touriste touristes touristique touristiques", "", ""),
        "of soldiers": Nuance("militaire militaires soldat soldats", "", ""),
        "of lawyers": Nuance("avocat avocate avocats avocates notaire notaires", "", ""),
    }
)
