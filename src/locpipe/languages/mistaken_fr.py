"""French words that are taken for others which sound alike, each with what beside it leaves no place for it."""

from __future__ import annotations

from locpipe.languages.mistaken import mistaken

DETERMINERS = (
    "le la les l’ un une votre vos notre nos leur leurs ce cet cette ces son sa ses mon ma mes chaque plusieurs"
)
SUBJECTS = "je j’ tu il elle on nous vous ils elles"
PLACES = (
    "endroit endroits lieu lieux région régions ville villes pays province provinces moment moments période périodes"
)
ARTICLES = f"{DETERMINERS} de d’ du des au aux"
STATES = "soient fussent est sont sera seront serait seraient était étaient fut fût soit peut peuvent pourra pourrait doit doivent devrait devait"
HAVING = "ai a avez avons ont aviez avait avaient aurez aura auront auriez aurait avoir ayez"
BEING = "est sont était étaient sera seront soit soient être été"
NOT_STATES = " ".join(f"-{word}" for word in STATES.split())
NOT_PARTS = " ".join(
    f"-{word}"
    for word in [
        "nulle",
        "quelque",
        "autre",
        "autres",
        "grande",
        "bonne",
        "petite",
        "large",
        "majeure",
        "moindre",
        "même",
        "double",
        "importante",
        "certaine",
    ]
)
"""Words behind which « part » is a noun, or an adverb with it."""

MISTAKEN = (
    # ---- ce, se, c’, s’
    mistaken("ce", "se", behind=f"=vip {NOT_STATES} -semble -dit -disant -faisant -faire", own="ms"),
    mistaken(
        "ce",
        "se",
        before="à de pour sans peut doit va peuvent doivent vont ils elles",
        behind=f"=vi {NOT_STATES} -faire",
        own="ms",
    ),
    mistaken("ce", "se", before="il ils on"),
    mistaken("se", "ce", behind="ne n’ à qui que qu’ dont =na -point", not_before="ne"),
    mistaken("c’", "s’", before="il ils on ne"),
    mistaken("ce", "cet", behind="=na ~[aeéèêiîoôuœ] -onze -oui -ouï"),
    mistaken("cet", "ce, cette", behind="~[bcdfgjklmnpqrstvwxzç]"),
    mistaken("ces ses", "c’est, s’est", behind="=vi", own="-p"),
    mistaken("ces ses", "c’est", behind="ce cela ça ceci le la les l’ un une pourquoi votre vos"),
    # ---- a, à
    mistaken("a", "à", behind="toute tout", beyond="heure moment prix âge"),
    mistaken("a", "à", is_led=True),
    mistaken("à", "a", before="il on"),
    mistaken("à", "a", before="qui elle cela ça", behind="été eu pu dû fait pas déjà toujours =p"),
    mistaken("à", "a", behind="été eu pu =p +ms -risque", before="=n -rapport -suite -grâce -face -prêt"),
    mistaken("a", "à", behind="=i", not_before="il elle on y n’ qui"),
    mistaken("a", "à", behind="partir jeun domicile quoi travers côté proximité cause l’aide"),
    mistaken("a", "à", before="jusqu’ =vi -est -peut", behind="=na +-p l’ la votre vos ce cette"),
    mistaken("a", "à", behind="=na +-p -plusieurs"),
    mistaken("à", "a", before="y n’ l’"),
    # ---- est, et
    mistaken("et", "est", before="c’ n’ s’"),
    mistaken("et", "est", before="ce"),
    mistaken(
        "et", "est", before="il elle on cela ça ceci qui quel quelle", behind="=ap -vous pas très trop plus moins aussi"
    ),
    mistaken(
        "est",
        "et",
        behind="les vos ces ses nos leurs",
        not_before="c’ n’ ce qui que qu’ il elle où s’ y tel quel quelle tout l’",
    ),
    mistaken("est", "et", behind="ne n’ se s’ on ils =na +-p -plusieurs"),
    # ---- ou, où
    mistaken("ou", "où", before="d’ jusqu’ et"),
    mistaken("ou", "où", before="=vi donc", behind="en", beyond="est sont"),
    mistaken("ou", "où", before=PLACES, behind="=v"),
    mistaken("ou", "où", before="là partout", behind=f"{SUBJECTS} {DETERMINERS}"),
    mistaken("où", "ou", before="=nai", behind="=n"),
    mistaken(
        "où",
        "ou",
        before="=i -savoir -décider -trouver -demander -voir -chercher -choisir -comprendre -apprendre -dire -indiquer -montrer -expliquer -ignorer -découvrir",
        behind="=i",
    ),
    mistaken("où", "ou", behind="à de du d’ pour avec sans par non même bien encore", not_before="d’ au n’ là partout"),
    # ---- la, là
    mistaken("la", "là", ends=True),
    mistaken("la", "là", behind="où pour et quand si mais aussi encore", own="fs"),
    mistaken("là", "la", behind="=na +fs"),
    mistaken("là", "la", before="ne", behind="=v"),
    mistaken("a", "la", before="l’", behind="=n +fs"),
    # ---- on, ont
    mistaken("ont", "on", behind="peut doit ne n’ vous pourra devrait pourrait devra sait =v"),
    mistaken("on", "ont", behind="=nap un une des du de d’ été -peine"),
    mistaken("on", "ont", before="ils elles"),
    # ---- son, sont
    mistaken(
        "son",
        "sont",
        behind="pas très en à dans les aussi souvent parfois toujours encore plutôt trop peu ici",
        not_before="le au du un",
    ),
    mistaken("son", "sont", before="=na +p", behind="de d’ des"),  # « Son de notification » is a noun
    mistaken("son", "sont", behind="=nap +-p -plus"),
    mistaken(
        "sont", "son", before="=vi à de d’ par pour sans avec dans sur sous chez selon après avant et", behind="=na +-s"
    ),
    # ---- peu, peut
    mistaken("peu", "peut", behind="=i", not_before="un"),
    mistaken("peu", "peut", before="ne"),
    mistaken("peu", "peut", before="il elle on qui cela ça", behind="=i être vous nous le la les l’ se s’ y en"),
    mistaken("peut peux", "peu", before="très si trop assez depuis sous"),
    mistaken("peut peux", "peu", behind="=na -être", not_before="se"),
    mistaken(
        "peut peux",
        "peu",
        behind="de d’",
        beyond="=nap -ordinaire -habitude -abord -emblée -ailleurs -office -avance -nouveau -loin -même -plus",
        not_before="se",
    ),
    # ---- ça, sa
    mistaken("sa", "ça", behind="=v ne n’ se s’ y à de pour en", own="fs"),
    mistaken("ça", "sa", behind="=na +fs"),
    # ---- quel, qu’elle
    mistaken(
        "quel quelle quels quelles",
        "qu’elle",
        behind=f"=v {NOT_STATES} -que -a -ont -avait -avaient -aura -aurait",
        own="--",
    ),
    mistaken("quel quelle quels quelles", "qu’elle", behind="a ont avait aura aurait", beyond="-été"),
    mistaken("elle elles", "quelle", before="qu’", behind="=nap que"),
    # ---- votre, vôtre
    mistaken("vôtre vôtres nôtre nôtres", "votre, notre", not_before="le la les du des au aux"),
    mistaken("leur", "leurs", behind="=na +-p"),
    # ---- quand, quant
    mistaken("quant", "quand", behind="-à -au -aux"),
    mistaken("quand", "quant", behind="aux"),
    mistaken("quand", "quant", behind="au", beyond="=nap -moins -cours -contraire -début -milieu -moment -bout"),
    mistaken("quand", "quant", behind="à", beyond="la l’ votre vos ce cette ces moi vous lui elle eux"),
    # ---- sans, s’en; dans, d’en
    mistaken("en", "sans", before="s’", behind="=na aucun aucune avis vous la les votre vos une cette ce"),
    mistaken("sans", "s’en", before="il elle on ils qui ne"),
    mistaken("sans", "s’en", behind="=v"),
    mistaken(
        "en",
        "dans",
        before="d’",
        behind=f"{DETERMINERS} certains certaines quelques lequel laquelle quel quelle quels quelles deux trois",
    ),
    mistaken("dans", "d’en", behind="=i"),
    # ---- plutôt, plus tôt; si, s’y; ni, n’y
    mistaken("tôt", "plutôt", before="plus", behind="=ap -possible -prévu"),
    mistaken("tôt", "plutôt", before="plus", behind="que", beyond="de d’ =i"),
    mistaken("plutôt", "plus tôt", behind="possible", before="le au"),
    mistaken("plutôt", "plus tôt", before="jours jour heures heure semaines semaine mois minutes années"),
    mistaken("y", "si", before="s’", behind="=nap vous il elle le les la votre vos on un une l’"),
    mistaken("si", "s’y", behind="=i"),
    mistaken("y", "ni", before="n’", behind="=na le la les l’ ne un une de d’ à pour avec sans votre vos"),
    mistaken("ni", "n’y", before="il", behind="a aura avait"),
    # ---- du, dû; sur, sûr; des, dès
    mistaken(
        "dû dus due",
        "du",
        behind="=n -à -au -aux le la les haut",
        not_before="a ont avez avoir ai aura aurait ait est sont montant solde",
    ),
    mistaken("du", "dû", behind="=i à être"),
    mistaken(
        "sûr sûrs",
        "sur",
        behind="l’ notre nos leur leurs ses son ces chaque internet ordonnance demande rendez",
        not_before="bien est",
    ),
    mistaken("des", "dès", behind="que qu’ maintenant lors demain aujourd’ votre réception"),
    mistaken("dès", "des", behind="=nap +-p"),
    # ---- soi, soit; près, prêt; prix, pris
    mistaken("soi", "soit", behind="=ap le la un une en de à plus pas très par"),
    mistaken("prix", "pris", before="a ont avez avoir ai êtes avons être avait auriez"),
    mistaken("pris", "prix", before="le du au ce un son votre quel"),
    # ---- tout, tous; tant, temps; mes, mais; vaut, vos; quelque, quelques
    mistaken("tout", "tous", behind="les vos ces ses nos mes", not_before="surtout avant malgré après par"),
    mistaken("toute", "toutes", behind="les vos ces ses nos mes"),
    mistaken("tous", "tout", behind="votre ce cela cet notre"),
    mistaken("tous", "tout", behind="le l’", beyond="=n"),
    mistaken("tous", "tout", behind="=n +ms"),
    mistaken("tous", "tout", behind="de", beyond="suite même"),
    mistaken("tous", "tout", before="en", behind="temps"),
    mistaken("tant", "temps", before="le du ce même mi tout"),
    mistaken("voire", "voir", before="pour de à peut pouvez faut devez allez venez doit"),
    mistaken("mes", "mais", behind="si ne n’ il elle vous on pas la le les c’ cela aussi non pour peut"),
    mistaken("vaut", "vos", behind="=n +-p"),
    mistaken("quelque", "quelques", behind="=na +-p"),
    mistaken("serrez", "serez", before="vous", behind="=ap pas en à de toujours plus"),
    mistaken("court", "cours", before="en"),
    mistaken("mets", "mais", behind=f"{DETERMINERS} si ne n’ il elle vous on pas c’ cela aussi non peut"),
    mistaken("où", "ou", behind="=v +-r"),
    mistaken("à", "a", behind="=pa +ms ~.*é$"),
    mistaken(
        "sont",
        "son",
        behind="=n +-s -partie -fonction -cause -source -signe -victime -membre -légion -monnaie -affaire -question -matière -preuve",
    ),
    # ---- a second verb in one clause; a clause without its verb
    mistaken("a", "à", is_second=True),
    mistaken("est", "et", is_second=True),
    mistaken("sont", "son", is_second=True),
    mistaken("ont", "on", is_second=True),
    mistaken("peut", "peu", is_second=True),
    mistaken("où", "ou", before="=na", needs_verb=True),
    # ---- seul, seule
    mistaken("seul seuls", "seule", behind="une", not_before="lui vous eux"),
    mistaken("seule seules", "seul", behind="un", not_before="elle vous elles"),
    # « Elle faut », « elle convient de »: of nothing that is named.
    mistaken("elle elles ils", "il", behind="faut faudra faudrait fallait"),
    mistaken("elle", "il", behind="convient suffit incombe", beyond="de d’"),
    mistaken("elle", "il", behind="s’", beyond="agit agissait agirait"),
    mistaken("dont", "donc", behind="=ip"),
    # « Avant dont la vision baisse », « assurez-vous dont »: behind these no noun is meant, of which « dont » would say something.
    mistaken(
        "dont",
        "que",
        before="avant pour afin ainsi sans moins tandis parce alors pendant depuis dès lorsque bien =v -en -a -ont -est -sont -faut",
    ),
    mistaken("lé lés", "le, les"),
    mistaken("y", "en", behind="=na tout", not_before="n’ s’ d’ il"),
    mistaken("plu", "plus", behind="=ap tôt souvent vite que tard", not_before="a ont avait aurait ait eu"),
    mistaken(
        "peu", "peut", behind="vous nous le la les l’ se s’ y en", beyond="=i", not_before="un très trop si assez de"
    ),
    mistaken("est", "et", is_led=True),
    mistaken("sur", "sûr", behind="et ou", beyond="=na", not_before="ni"),
    mistaken("besoins droits", "besoin, droit", before=HAVING, behind="de d’ à au aux"),
    mistaken("faite", "faites", behind="=i -partie", not_before=f"{BEING} avoir ai a avez ont avons"),
    mistaken("dite", "dites", behind="à au aux", beyond="la l’ votre vos notre"),
    mistaken("ils il on", "qui", before="qui", behind="=v", is_told=True),
    mistaken("part", "par", before=f"=pa ~.*(?:é|i|u|is|it|int|ert)e?s?$ {NOT_PARTS}"),
    mistaken("part", "par", before=f"=pan ~.*(?:é|i|u|is|it|int|ert)e?s?$ {NOT_PARTS}", behind=DETERMINERS),
    mistaken("part", "par", before=f"=nap {NOT_PARTS}", is_second=True),
    mistaken("donc", "dont", before="celui celle ceux celles manière façon", behind=f"{DETERMINERS} {SUBJECTS}"),
    mistaken("dont", "donc", behind="pas jamais"),
    mistaken("en", "quand", before="qu’", behind="même", beyond="-temps"),
    mistaken("foi", "fois", before="une deux trois quatre cinq plusieurs quelques chaque première dernière prochaine"),
    mistaken("à", "a", behind="été", beyond="=pa"),
    mistaken("à", "a", before="=n -tout", behind="reçu fait permis vécu interdit produit suivi", beyond=DETERMINERS),
    mistaken("dû", "du", behind="=na +ms", not_before=f"{HAVING} {BEING} avons as montant solde bien"),
    mistaken("ça", "sa", behind="propre"),
    mistaken("parti", "partir", before="à", behind="de d’ du des"),
    mistaken("donnez donner donnait donne", "donné", before="étant"),
    # ---- même, mêmes
    mistaken("mêmes", "même", behind="si s’ quand lorsque lorsqu’ plusieurs un une", not_before="les des aux ces"),
    mistaken("mêmes", "même", before="la le cette un une au du quand avant en"),
    mistaken("mêmes", "même", before="de", behind="avec pour si que qu’ lorsque en =i"),
    mistaken("mêmes", "même", before="=n +-s"),
    mistaken("mêmes", "même", before="de", ends=True),
    mistaken("mêmes", "même", before="=vi", behind="en sans après dans à"),
    mistaken("même", "mêmes", before="les des aux ces", behind="~.*[sx]$ -pas -plus"),
    # ---- bon, bien; meilleur, mieux
    mistaken(
        "bon",
        "bien",
        behind="que qu’",
        not_before=f"{BEING} est serait c’ aussi plus moins si trouve semble trop assez",
    ),
    mistaken("bon", "bien", behind="=i", not_before=f"{BEING} est serait c’ fait fera ferait quoi semble si très plus"),
    mistaken("bon", "bien", behind="=p ~.*é$", not_before=f"{ARTICLES} {BEING} est en plus assez très"),
    mistaken(
        "bon", "bien", before="=v -est -sont -a -ont -tient -sent", behind="le la les l’ un une votre vos cette ces"
    ),
    mistaken("bien", "bon, bonne", before=f"{ARTICLES} en avec sans", behind="=n -être -vouloir -sûr"),
    mistaken("mieux", "meilleur", before=ARTICLES, behind="=n -être"),
    mistaken(
        "meilleur meilleurs",
        "mieux",
        before="=v -est -sont -était -étaient -sera -seront -serait -soit -soient -a -ont -rend -rendent -semble -reste -trouve",
        behind="que qu’ avec sans quand si lorsque après avant pour",
    ),
    mistaken("prêt prête prêts prêtes", "près", before="été êtes est sont si très trop assez", behind="de d’ du des"),
)
