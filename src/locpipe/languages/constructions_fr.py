"""French: words that ask for a form of the word behind them."""

from __future__ import annotations

from locpipe.languages import Habit, late
from locpipe.languages.constructions import Constructions
from locpipe.languages.lexicon import listed

INFINITIVE = r"(?!(?:[nv]|a|en|con)[ou]?tre(?!\w))[a-zà-ÿ]+(?:er|ir|oir|dre|tre|ire|ure)(?!\w)"
"""What ends like an infinitive."""

OBJECTS = r"(?:le|la|les|l’|un|une|votre|vos|ce|cette|ces) ?"

WRITTEN = (
    (
        rf"[Aa]vant de (?:la|le|les|l’|votre|vos|cette|une?) ?(?!{INFINITIVE}|leur |lui |y |en )(?=[a-zà-ÿ]{{3,}})",
        "« de » is too much",
        "Write « avant » and the noun.",
        "avant de",
    ),
    (
        # Not before an inset: « à, par exemple, Montréal »; nor « un, deux ».
        (
            r"(?:[Ll][ea]|[Ll]es|[Dd][eu]s?|[Aa]ux?|à|en|dans|chez|[Cc]ett?e?(?<!ce)|[Cc]es|[Vv]otre|[Vv]os|[Nn]otre|[Nn]os|[Cc]haque"
        r"|(?<!l’)(?<!en )(?<!chacun )une?(?=, (?!deux|mais|puis|voire|parfois|peut|quand|sinon|même|sont|vous|elle|nous|ainsi|alors|donc|cela|lors|"
        r"sans|avant|après|dans|chez|votre|avec|pour|selon|comme|plutôt|celui|celle)[a-zà-ÿœ]{4,}(?<!ez)(?<!ent)(?!\w)))"
        r", (?=[a-zà-ÿœ])(?![a-zà-ÿ’]+, [a-zà-ÿ’]+|[^,;:.!?()]{1,40}[,)])"
        ),
        "the comma stands behind a small word that belongs to the next one",
        "Put the comma before the word, or remove it.",
        ", ",
    ),
    (
        r"(?<! ou )(?<! et )(?<! que )non, (?=[a-zà-ÿœ]+ée?s?(?!\w))",
        "the comma stands behind « non », which belongs to the next word",
        "Put the comma before « non ».",
        "non,",
    ),
    (r"pas (?:jamais|aucune?)(?!\w)", "two halves of a denial", "Write one of the two.", "pas "),
    (r"(?:[Ll]es|[Dd]es|[Cc]es|[Vv]os) pour cent(?!\w)", "« pour cent » behind no number", "Write the noun that is meant.", "pour cent"),
    (
        r"L’autre (?!jour|personne|côté|fois|parent|moitié)[^.!?«]{5,200}\. L’une? (?!ou |et |des |de |d’)",
        "« l’autre » stands before « l’un »",
        "Name the one first.",
        "l’autre ",
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
        r"(?:Êtes|Etes|Avez|Savez|Voulez) (?=(?:prudente?s?|patiente?s?|sûre?s?|certaine?s?|attenti\w+|prête?s?|confiance)(?!\w))|Savez (?=que |qu’)",
        "not the form that orders",
        "Write « Soyez », « Ayez », « Sachez ».",
        " ",
    ),
    (
        (r"(?<![Vv]ous )(?<!-)[Vv]ous sentez (?:(?:très|plus|un peu|trop|vraiment|encore|toujours|moins|soudainement|soudain|constamment) )*"
        r"(?:mieux|étourdie?s?|fatiguée?s?|faibles?|déprimée?s?|tristes?|seule?s?|anxieu\w+|stressée?s?|malades?|somnolente?s?|confuse?s?|"
        r"coupables?|fiévreu\w+|essoufflée?s?|nerveu\w+|prête?s?|capables?|dépassée?s?|épuisée?s?|désespérée?s?|irritables?|en sécurité)(?!\w)"),
        "« vous » is missing",
        "Write « vous vous sentez ».",
        "sentez",
    ),
    (
        (r"(?<![Vv]ous )(?:[Rr]eposez (?:quand|avant|après|bien|pendant|au|à|si|le plus|dès|un peu|davantage|souvent|autant)(?!\w)"
        r"|[Aa]ss(?:e|o)yez (?!-)(?:au|à|sur|dans|par|tout|et|pour|lentement|quelques)(?!\w)|[Aa]dressez (?:à|au|aux)(?!\w)"
        r"|[Pp]résentez (?:à l’(?:urgence|accueil|hôpital)|à la (?:clinique|réception|pharmacie)|au (?:comptoir|bureau|service))(?!\w)"
        r"|[Cc]ouchez (?:sur|tôt|à|au|dans|avec)(?!\w)|[Ii]nscrivez (?:à|au|en ligne|auprès)(?!\w)|[Ee]loignez (?:de|du|des)(?!\w)"
        r"|[Éé]loignez (?:de|du|des)(?!\w)|[Ll]evez (?:lentement|doucement|debout|tôt|tranquillement)(?!\w))"),
        "« vous » is missing",
        "Write « -vous » behind the verb.",
        "ez ",
    ),
    (
        (r"(?<!vous )(?<!nous )(?<!vous en )(?<!nous en )(?<!s’en )(?<!se )(?<!s’)(?<!m’)(?<!t’)(?:évanouir|évanouissez|évanouit|évanouissent|évanouira|évanouirez|suicider|suicident|"
        r"suicide(?= (?:chaque|avec|après))|méfier|abstenir|efforcer|souvenir(?= (?:de|que)))(?![\w-])"),
        "« vous » or « se » is missing",
        "Write the pronoun before the verb.",
        "",
    ),
    (
        r"[A-ZÉa-zà-ÿ]?[a-zà-ÿ]*[aeé]-(?:ils?|elles?|on)(?![\w’-])(?<!ce-il)",
        "« -t- » is missing",
        "Write « -t- » between the verb and the pronoun.",
        "-",
    ),
    (
        r"par ou (?=[a-zà-ÿ]+(?:er|ir|re)(?!\w))|d’ou (?=viennent|vient|venez|il|elle|vous)",
        "« où » is meant",
        "Write « où ».",
        " ou ",
    ),
    (
        r"(?<![Vv]ous )(?<!nous )(?<!à )(?<!avec )(?<!pour )(?<!chez )(?<!de )(?<!par )(?<!sur )(?<!en )(?<!envers )(?<!dites )(?<!dire )(?<!demander )(?<!demandez )(?<!savoir )(?<!sans )(?<!contre )(?<!voir )(?<!et )(?<!ou )qui vous (?!avez|êtes)(?:[a-zà-ÿ]{3,}ez)(?![\w-])(?<!chez)(?<!assez)",
        "« que » is meant",
        "Write « que vous ».",
        "qui vous ",
    ),
    (
        r"(?<!à ce )(?:que|qu’) ?vous (?:le |la |les |en |y |lui |leur |l’)?(?:prendre|faire|dire|mettre|suivre|recevoir|boire|lire|écrire|avoir|pouvoir|devoir|vouloir|savoir|donner|utiliser|appeler|manger|demander|consulter)(?!\w)",
        "an infinitive behind « vous »",
        "Write the verb in the form of « vous ».",
        " vous ",
    ),
    (
        r"(?:[Jj]usqu’)?à les?(?= \d)|de les?(?= \d)",
        "preposition and article are one word",
        "Write « au », « aux », « du » or « des ».",
        " le",
    ),
    (
        r"(?:a|ai|ont|avez|avons|avoir|ayant|ait|aient|aura|auront|aurait|avait|avaient) étés(?!\w)",
        "« été » has no plural",
        "Write « été ».",
        "étés",
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
        r"(?:[Bb]eaucoup|[Tt]rop|[Aa]ssez|[Aa]utant) des [a-zà-ÿ]+(?=[.,;:!?]|$| (?:et|ou|pour|chaque|pendant|quand|si|avec|sans|le|la|les|à|en|dans|lorsque|afin) )",
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
        r"(?:[Ss]ans|[Uu]n|[Ll]e|[Dd]u|[Cc]e|[Vv]otre|[Ss]on|[Ll]eur|ni|tout|[Aa]ucun) diagnostique(?!\w)(?! (?:et|ou) )",
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
        r"(?:[Dd]emand|[Cc]herch|[Rr]echerch)(?:ez|er)(?:-vous)? pour (?:une?|des|de l’|de la|du|le|la|les) ?",
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
    (r"jours férié(?!s)|[Ee]n tout le temps|[Pp]armis(?!\w)|[Mm]algrés(?!\w)|[Ss]antée(?!\w)|[Dd]ebouts(?!\w)|bénines?(?!\w)|[Bb]eaucoups(?!\w)|[Pp]lusieures?(?!\w)|[Dd]onts(?!\w)|[Vv]oisci|[Aa]ujourdhui|[Aa]ujourd’ui|[Qq]uelqu’unes?(?!s)(?<=une)", "misspelt", "Write the word as French does.", ""),
    (r"[Ee]n cas (?:de l’|du |de la |des )(?=[a-zà-ÿ])", "« de » is meant", "Write « en cas de » without an article.", "en cas d"),
    (r"[Dd]emandez-l(?:e|a|es) (?:conseil|de |d’|si |s’|quoi|comment|où|quand|ce que|combien)", "« lui » is meant", "Write « demandez-lui ».", "demandez-l"),
    (r"(?<![\w’-])(?:le|la) (?:donnera|donneront|offrira|offriront|prescrira|remettra|remettront|montrera|expliquera|demandera|enverra|enverront|permettra|conseillera|recommandera|proposera) (?:une?|des|du|de la|de l’|de |d’)", "« lui » is meant", "Write « lui ».", ""),
    (r"(?<![Nn]ous )(?<![Vv]ous )(?:[Nn]ous occup(?:ons|erons|ions)|[Vv]ous occup(?:ez|erez|iez)) (?:de|d’|du|des)", "the pronoun is missing", "Write « nous nous occuperons ».", "occup"),
    (r"(?:ce )?(?:que|qu’) ?(?:vous|j’|il|elle|on|nous) ?(?:avez|ai|a|avons) (?:peur|envie|honte)(?!\w)(?! d[e’])", "« dont » is meant", "Write « dont ».", ""),
    (r"(?:endroit|lieu|pièce|ville|hôpital|clinique|pays) que (?:vous|il|elle|on|nous|ils) (?:avez mal|a mal|habit\w+|viv\w+|travaill\w+|all(?:ez|ons)|vont)(?!\w)", "« où » is meant", "Write « où ».", " que "),
    (r"[Pp]ensez-en|[Rr]éfléchissez-en|[Pp]arlez-y", "the pronoun is another", "Write « pensez-y », « parlez-en ».", "-"),
    (rf"(?:vous|nous|lui|leur) demand(?:e|era|ez|ent|eront|ons) à (?={INFINITIVE})", "« de » is meant", "Write « de ».", "demand"),
    (r"[Rr]épond(?:re|ez) (?:toutes?|tous) (?:les|vos|ces)", "« à » is missing", "Write « à toutes ».", "répond"),
    (r"(?:[Ll]orsque|[Pp]uisque|[Jj]usque|[Qq]uoique) (?:une?|ils?|elles?|on|en|à|aux?)(?!\w)", "no apostrophe before the vowel", "Write « lorsqu’ ».", "que "),
    (r"(?:[LlDd]|[Qq]u)’(?:hernies?|handicap\w*|haut\w*|hanches?|hoquet|hasard|huit|honte|hausses?|hall|harcèlement|hors|hublots?|harnais|hurlement\w*|hamburger\w*|homard\w*)(?![\w-])", "« h » is breathed here", "Write « la », « le », « de ».", "’h"),
    (r"(?:[Vv]otre|[Ss]on|[Ss]a|[Mm]on|[Mm]a|[Ll]e|[Ll]a) [a-zà-ÿ]+ c’est (?:cassée?|blessée?|brûlée?|levée?|fait|mise?|tordue?|foulée?|réveillée?|endormie?|coupée?|plainte?|améliorée?|aggravée?)(?!\w)", "« s’est » is meant", "Write « s’est ».", "c’est"),
    (r"[Uu]ne (?:grand|petit|gros|mauvais|nouveau|premier|dernier|certain|léger) (?=[a-zà-ÿ]{4,})", "the adjective does not agree with « une »", "Give it the form of « une ».", "une "),
    (r"(?:prend|prennent|prendra|prendront|prenne|prennent) fin plutôt (?=(?:si|s’|quand|lorsqu|que prévu))", "« plus tôt » is meant", "Write « plus tôt ».", "plutôt"),
    (r"(?:l’article|l’alinéa|le paragraphe|la section|la règle|la version|le chapitre) \d+,\d", "a comma in a number that is no quantity", "Write the point of the source.", ","),
    (r"(?<!pour )(?<!chez )(?<!avec )(?<!de )(?<!à )(?<!entre )(?<!sur )(?<!par )(?<!sans )(?<!contre )vous ou (?:une? |quelqu’un |votre |vos |l’une? )(?:(?! qui | dont | que | si | et )[^,.;:()]){1,60}? (?:est|sont|a|ont|pense|pensent|veut|peut|peuvent|doit|doivent|prend|prennent) ", "with « vous » among the subjects, the verb is that for « vous »", "Write « êtes », « avez », …", "vous ou "),
    (r"(?:quantit|qualit|possibilit|capacit|sécurit|activit|intensit|densit|efficacit|obésit|priorit|proximit|responsabilit|sensibilit|toxicit|universit|utilit|validit|fertilit|probabilit|mortalit|admissibilit|mobilit|confidentialit|[Dd]ifficult|facult|[Ss]ant|libert|durabilit|maternit|paternit|humidit|rapidit)ées?(?!\w)", "the noun ends in « é »", "Write « é ».", "ée"),
    (r"(?:[Uu]n|[Dd]e|[Dd]u|[Cc]e|[Nn]otre|[Ll]eur|[Ss]on|[Ll]e|[Vv]otre|[Ss]ans|[Aa]u) soutient(?!\w)(?! (?:la|le|les|que|votre|vos|leur))", "« soutien » is meant", "Write « soutien ».", "soutient"),
    (r"coups? (?:total|totaux|moyen|du (?:médicament|traitement|service|vaccin)|des (?:lunettes|médicaments|soins|services|traitements)|de la (?:séance|consultation|visite))(?!\w)", "« coût » is meant", "Write « coût ».", "coup"),
    (r"(?:est|êtes|sont|était|suis|pas|jamais) sensée?s? (?=[a-zà-ÿ]+(?:er|ir|oir|re)(?!\w))", "« censé » is meant", "Write « censé ».", "sensé"),
    (r"[Tt]el(?:le)?s? comme(?!\w)", "« tel que » or « comme » is meant", "Write one of the two.", "comme"),
    (r"(?:que|qu’) ?(?:vous|il|elle|on|nous|ils|elles) (?:[a-zà-ÿ]+ ){1,2}(?:avec|pour|sur|chez)(?= (?:que|qui|est|sont|peut|doit|ont|a|devrait|devra|pourrait|pourra|sera|va|doivent|peuvent|devraient)(?!\w)|[.,;])", "the preposition stands before « qui » or « lequel »", "Write « avec qui vous vivez ».", ""),
    (r"[Aa]près (?:en |le |la |les |l’)?(?!avant|devant|pendant|durant|maintenant|enfant)[a-zà-ÿ]{2,}(?:ant|issant)(?= (?:le|la|les|un|une|des|du|de|votre|vos|ce|cette|ces)(?!\w))(?<!enfant)(?<!traitant)", "« après avoir » is meant", "Write « après avoir pris ».", "après"),
    (r"(?:[Mm]angez|[Bb]uvez|[Cc]onsommez|[Aa]joutez|[Aa]chetez) (?:de |d’)(?!la |l’|petit|grand|bon|gros|nombreu|autre|tout|plus|moins|préférence|façon|temps|manière|ordinaire|abord)(?=[a-zà-ÿ]{3,}(?:[.,;]| (?:ou|et|si|chaque|avec|pour)(?!\w)))", "the article is missing", "Write « du », « de la », « des ».", "ez d"),
    (r"(?:[Pp]remière|[Dd]ernière|[Pp]rochaine|[Nn]ouvelle|[Cc]ette|[Uu]ne|[Ll]a) rendez-vous", "not of the noun’s gender", "Write « un rendez-vous ».", "rendez-vous"),
    (r"(?:[Ll]’|[Uu]n |[Dd]’)(?:équivalant|excellant|précédant|résidant|fabriquant)(?!\w)(?! (?:à|au|aux|de|du|des|le|la|les|un|une)(?!\w))", "the noun ends in « -ent » or « -cant »", "Write « équivalent ».", "ant"),
    (r"(?:peut|peuvent|pouvez|pourrait|pourraient|doit|doivent|devez|devrait|devraient|va|vont), [a-zà-ÿ]{2,}(?:er|ir|ire|dre|ttre)(?!\w)", "a comma between two verbs that belong together", "Take the comma away.", ", "),
    (r"(?<=[,;] )a (?:la (?:même|fois|fin|maison|suite|place|clinique|pharmacie)|l’(?:heure|aide|hôpital|urgence|avance|extérieur|intérieur)|votre (?:médecin|arrivée|domicile)|jeun|domicile|tout moment)(?!\w)", "a missing accent", "Write « à ».", " a "),
    (r"comprimers?(?= (?:à|de|par|le|la|avec|pour|chaque|deux|trois|en)(?!\w)|[.,;])|(?<=\d[ \u00a0])comprimers?", "« comprimés » is meant", "Write « comprimés ».", "comprimer"),
    (rf"(?:comment|quoi|pourquoi) (?:à|de) (?={INFINITIVE})", "the preposition is too much", "Write « comment » and the infinitive.", ""),
    (r"(?!il |ne |qu’il |lorsqu’il |dont il |puisqu’il )[a-zà-ÿ]{3,} s’agi(?:t|ra|ssait) (?:de |d’|du |des )", "only « il » is a subject of « s’agir »", "Write « est ».", "s’agi"),
    (r"en particip(?:er|ez|ent|ons)(?!\w)|en assist(?:er|ez)(?!\w)", "« y » is meant", "Write « y participer ».", "en "),
    (r"ce que (?:vous|nous|te|me) (?:inquiète|dérange|préoccupe|gêne|arrive|intéresse|motive|stresse|empêche|convient|concerne)(?!\w)(?! (?:le (?!plus|moins)|la |les |votre |l’))", "« qui » is meant", "Write « ce qui ».", "ce que"),
    (r"(?:est|sont|être|très|plus|trop|peu) (?:très )?(?:fatiguant|convainquant|provoquant|négligeant|intriguant|suffoquant|excellant|différant|équivalant|précédant|influant)(?:e|s|es)?(?!\w)(?! (?:le|la|les|de|du|des|à|au|une?|votre)(?!\w))|[Ff]atiguant[es]+(?!\w)", "the adjective is written otherwise", "Write « fatigant », « convaincant », « équivalent ».", "ant"),
    (r"[Hh]ésitez (?:pas|jamais|plus) (?:de |d’|pour )", "« à » is meant", "Write « n’hésitez pas à ».", "hésitez"),
    (r"intéressée?s? (?:dans|en|avec) ", "« par » or « à » is meant", "Write « intéressé par ».", "intéress"),
    (r"(?:peut|peuvent|pourra|pourrait|doit|devra|va|veut|pouvez|devez) [a-zà-ÿ]+(?:er|ir|oir|ire|dre|ttre) (?:vous|me|te|lui)(?= (?:demain|aujourd’hui|à|le|la|une?|ce|cette|des|du|plus|bientôt|dès|si|quand)(?!\w)|[.,;])", "the pronoun stands before the infinitive", "Write « peut vous voir ».", ""),
    (r"[Dd]irecteures?(?!\w)|[Rr]h[iy]th?mes?(?!\w)(?<!rythmes)(?<!rythme)|malines?(?!\w)|[Ii]nfirmièr(?!e)|[Pp]harmaciènes?|[Cc]hirurgieus?e?s?(?!\w)(?<!chirurgie)(?<!chirurgies)", "misspelt", "Write the word as French does.", ""),
    (r"(?:[Dd]emandez|[Vv]érifiez|[Dd]emander|[Ss]avoir)[^.?!:«]{0,40} est-ce qu[e’]", "an indirect question begins with « si »", "Write « si ».", "est-ce"),
    (r"qu(?:e|’) ?(?:vous|il|elle|on|nous) (?:parlez|parle|parlons|adressez|écrivez|téléphonez) à (?=(?:ne|est|sera|peut|doit|vous|n’))", "the preposition stands before « qui »", "Write « à qui vous parlez ».", " à "),
    (r"(?:[Vv]ous êtes|[Ii]l est|[Ee]lle est|[Jj]e suis|êtes) (?:allergie|fatigue|douleur|dépression|faiblesse|fièvre|anxiété|faim|soif|peur|toux|surdité|grossesse)(?!\w)", "a noun where what describes belongs", "Write « allergique », « fatigué ».", ""),
    (r"(?<!n’)(?<!ne )(?:dure|durent|dépasse|attendez|attendre|prenez|prendre|buvez|boire|pèse|coûte|mesure|dormez|dormir) (?:plus|moins) (?:que |qu’)(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|\d+)(?!\w)", "« de » is meant", "Write « plus de » before a number.", ""),
    (rf"(?<!bien )(?<!dos )(?<!assise )(?<!assis )[Dd]roit (?:à|pour) (?={INFINITIVE})", "« de » is meant", "Write « le droit de ».", "droit "),
    (r"(?:\A|(?<=[.!?] ))Beaucoup des (?![a-zà-ÿ]+ (?:de |du |des |qui |que |dont |d’))", "« de » is meant", "Write « beaucoup de ».", "beaucoup des"),
    (r"(?:\A|(?<=[.!?] ))(?:Toujours|Souvent|Encore|Parfois) [a-zà-ÿ]{3,}ez(?!\w)", "the adverb stands behind the order", "Write « Terminez toujours ».", "ez"),
    (r"(?:[Vv]ous (?:êtes|devez être|devrez être)|[Jj]e suis|doivent être|êtes) (?:au moins |plus de |moins de |environ )?\d+[ \u00a0]ans(?!\w)(?! (?:plus|après))", "« avoir » is meant", "Write « avoir 18 ans ».", "ans"),
    (r"(?:s’étale|s’applique|se prend|s’avale|fonctionne|agit|se dissout|guérit|se lave|s’ouvre|se ferme)(?:nt|ent)? (?:très |plus |bien )?(?:facile|rapide|lent|direct|régulier)s?(?= (?:sur|dans|avec|en|et|à|par)(?!\w)|[.,;])", "an adverb is meant", "Write « facilement ».", ""),
    (r"plus tôt que (?:du|des|d’une?|de la|de l’)(?!\w)", "« plutôt » is meant", "Write « plutôt que ».", "plus tôt"),
    (r"(?:êtes|est|suis|sont|pas|bien) sur(?:e|es|s)? (?:de |d’|que |qu’)(?!bonne|mauvaise)", "« sûr » is meant", "Write « sûr ».", " sur"),
    (r"de (?:du|des|de la|de l’)(?!\w)", "two prepositions", "Leave one.", "de d"),
    (r"(?<!se )(?<!s’)(?:dissolvent|dissout|dissoudront|dissoudra) d’(?:eux|elles?|lui)-mêmes?", "« se » is missing", "Write « se dissolvent ».", "diss"),
    (r"[Cc]e (?:hôpital|homme|hôtel|hormone|herpès|habitat|hématome|humain|horaire|historique)(?!\w)", "« cet » is meant", "Write « cet ».", "ce h"),
    (r"[Ss]i (?:j’|vous |il |elle |on |nous |s’)(?:y |en |n’|ne )?[a-zà-ÿ]+(?:ais|ait|iez|ions)(?!\w)[^.;:?!]*, (?:je|vous|il|elle|on|nous) (?:vous |le |la |les )?[a-zà-ÿ]+(?:erai|irai|drai|erez|irez|drez|era|ira|dra|erons|irons)(?!\w)", "the conditional belongs there", "Write « je prendrais ».", "si "),
    (r"(?:précédent|suivant|concernant)s (?:l’|(?:le|la|les|votre|vos|chaque|cette|une?)(?!\w))", "the participle does not change", "Write « précédant », « suivant ».", "s "),
    (r"[Ee]st-ce qu(?:e |’)[a-zà-ÿ]+-(?:je|vous|il|elle|on|nous|ils|elles|t-)", "a question twice", "Write « Est-ce que je dois », or « Dois-je ».", "est-ce"),
    (r"(?:[Aa]vez-vous|[Aa]-t-(?:il|elle|on)|[Oo]nt-(?:ils|elles)|a|ai|avez|ont|avons|aura|aurez|auront|avait|été)(?: (?:déjà|jamais|toujours|souvent|bien|trop|peut-être))* (?:prit|mit|fit|eut|fut|reçut|put|dut|sut|crut|voulut|apprit|comprit|permit|promit|remit)(?!\w)", "the participle belongs there", "Write « pris », « mis », « fait ».", "t"),
    (r"[Jj]usqu’à qu[e’]", "« ce » is missing", "Write « jusqu’à ce que ».", "jusqu’à qu"),
    (r"\d+[ \u00a0]% des [a-zà-ÿ]+s (?:a|est|peut|doit)(?!\w)", "the verb is that for one, its subject is many", "Write the verb for many.", "% des"),
    (r"[Aa]igues?(?!\w)|ambigues?(?!\w)|[Ii]nfractus|[Aa]bscès|[Oo]pt[h]?amol\w*|[Hh]émm?oragie\w*|[Hh]émoro[iï]de\w*|[Dd]iarh?ées?(?<!diarrhées)(?<!diarrhée)|[Hh]ypertention|[Oo]rdonances?|[Cc]hirugie\w*|[Rr]umatism\w*|[Pp]sycologue\w*|[Aa]sme(?!\w)", "misspelt", "Write the word as French does.", ""),
    (r"(?:espérons|espérez|pensez|pensons|croyez|croyons|sachez|savez) (?:vous vous|nous nous|il|elle|ils|elles|on) ", "« que » is missing", "Write « que ».", ""),
    (r"[Ll]a plupart de (?!ces|vos|nos|mes|leurs|ceux|celles|ses|la |cette|mon|notre|votre|tous|toutes)", "« des » is meant", "Write « la plupart des ».", "plupart de "),
    (r"(?:\A|(?<=[.!?] ))Le plus (?:vous|on|nous|ils?|elles?) ", "« plus » has no article here", "Write « Plus vous …, plus … ».", "le plus"),
    (r"ni (?:de |d’)?[a-zà-ÿ]+ (?:ou|et) (?:de |d’)?[a-zà-ÿ]{3,}", "« ni » stands before each", "Write « ni … ni … ».", "ni "),
    (r"(?:[a-zà-ÿ]{2,}ez-vous|[Pp]renez|[Aa]vez|[Pp]rendre|avoir) des autres ", "« d’autres » is meant", "Write « d’autres ».", "des autres"),
    (rf"perm(?:et|ettent|ettra|ettront|ettrait) (?:les |la |le |vos |votre |l’)[a-zà-ÿ]+ (?:de |d’)(?={INFINITIVE})", "« à » is missing", "Write « permet aux patients de ».", "perm"),
    (r"(?:[Dd]ites|[Dd]emandez|[Ss]avoir|[Ee]xpliquez|[Ii]ndiquez)[^.?!:«]{0,40} qu’est-ce qu[ie’]", "an indirect question begins with « ce que »", "Write « ce que ».", "est-ce"),
    (rf"(?:s’est|se sont|s’était|vous êtes) (?:faite|faites|faits) (?={INFINITIVE})", "« fait » does not change before an infinitive", "Write « fait ».", " fait"),
    (r"(?:de|à|pour|sans) vous [a-zà-ÿ]{3,}ez(?!\w)(?<!chez)(?<!assez)", "the infinitive belongs there", "Write « de vous laver ».", " vous "),
    (r"ces propres (?=[a-zà-ÿ]+s(?!\w))", "« ses » is meant", "Write « ses propres ».", "ces propres"),
    (r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf) cent (?!mille|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|soixante)(?=[a-zà-ÿ]{3,}s(?!\w))", "« cents » is meant", "Write « cents ».", " cent "),
    (r"souffrantes? (?:d’|de |du )", "this participle does not change", "Write « souffrant ».", "souffrant"),
    (rf"(?:sont|seront|êtes|serez|étaient) (?:demandée?s?|conseillée?s?|recommandée?s?|dite?s?|suggérée?s?) (?:de |d’)(?={INFINITIVE})", "who is asked is no subject", "Write « On demande aux patients de ».", ""),
    (r"[Vv]ous-vous(?!\w)|[Nn]ous-nous(?!\w)", "no hyphen between the two", "Write « vous vous ».", "ous-"),
    (r"(?:\A|(?<=[.!?] ))Plutôt (?:le|la|les|l’|vous|on) ?[^,.]*, (?:plus|mieux|meilleur)", "« plus tôt » is meant", "Write « Plus tôt ».", "plutôt"),
    (r"(?<=, )voir (?:plusieurs|même|des|\d|une?|deux|trois|toute?|davantage)(?!\w)", "« voire » is meant", "Write « voire ».", ", voir "),
    (r"(?:comprimé|pastille|gélule|capsule|fil|suture)s? dissol?[uv]\w+(?= (?:rapidement|lentement|dans|sous|facilement|complètement|en)(?!\w))(?<!dissous)(?<!dissoute)(?<!dissoutes)", "« se » is missing", "Write « se dissout ».", "diss"),
    (r"en touch(?:er|ez)(?!\w)(?! (?:une?|des|le|la|les))", "« y » is meant", "Write « y toucher ».", "en touch"),
    (r"(?:bleu|vert|rouge|jaune|gris|rose|brun)e?s (?:foncé|clair|pâle|vif)e?s(?!\w)", "a colour in two words does not change", "Write « bleu foncé ».", ""),
    (r"(?:heure|journée|semaine|année|dose|tasse|cuillerée|cuillère)s? et demi(?!e)|(?:an|mois|jour|comprimé|verre)s? et demie(?!\w)", "« demi » is of the noun’s gender", "Write « une heure et demie ».", "et demi"),
    (r"d’une? (?:québécois(?:e)?|canadien(?:ne)?|ontarien(?:ne)?|albertain(?:e)?)(?= sur(?!\w))", "the people of a place have a capital", "Write « Canadien ».", "d’un"),
    (r"raisons? pourquoi", "« pour laquelle » is meant", "Write « la raison pour laquelle ».", "pourquoi"),
    (r"tâches? (?:foncées?|brunes?|rouges?|blanches?|sombres?|noires?|de (?:sang|rousseur|naissance|vin))(?!\w)", "« tache » is meant", "Write « tache ».", "tâche"),
    (r"s’ajoute(?:ra)? (?:les|vos|ces|nos|plusieurs|deux|trois)(?!\w)", "the verb is that for one, its subject is many", "Write the verb for many.", "ajoute"),
    (r"(?:[Ss]e|[Nn]ous|[Vv]ous) (?:sont|sommes|êtes|étaient|seront) (?:tous |toutes |souvent |déjà )?(?:parl|téléphon|sour|succéd|ment|ressembl|suff|plu|nu)(?:é|i)?(?:s|es|e)(?!\w)", "this participle does not change", "Write it without an ending: « se sont parlé ».", " se "),
    (r"(?:[Bb]eaucoup|[Pp]eu|[Tt]rop|[Aa]ssez|[Aa]utant) (?:(?:du|de la) |de l’)[a-zà-ÿ]+(?=[.,;:!?]|$| (?:et|ou|pour|chaque|pendant|quand|si|avec|sans|à|en|dans) )", "« de » is meant", "Write « de » without an article.", " d"),
    (r"(?:avec|sans|contre|contient|contiennent|[Mm]angez|[Bb]uvez) (?:du|de la|de l’) ?[a-zà-ÿ]+(?: [a-zà-ÿ]+)? et (?:savon|sel|sucre|lait|café|thé|alcool|jus|eau|pain|beurre|huile|miel|glace|soda|tabac|cannabis|crème)(?!\w)", "the article is missing", "Write « et du », « et de la », « et de l’ ».", " et "),
    (r"(?:ai|avez|ont|avoir|aurez|aviez|ayez) (?:la |le |une |l’)(?:soif|faim|sommeil|besoin|envie|honte)(?!\w)(?! d[eu’])|[Ff](?:aites|aire|ait|ont) l’attention", "the article is too much", "Take the article away.", ""),
    (r"(?<!et )(?<!ou )(?:lui|leur) (?:protège|aide|appelle|soigne|traite|informe|avertit|avise|prévient|empêche|guérit|rassure|soutient|accompagne|examine|surveille|vaccine|encourage|inquiète|dérange)(?:nt)?(?!\w)(?! (?:le|la|les|l’|un|une|des|du|à|de)(?!\w))|(?:vaccin|médicament|traitement|casque|masque|crème)s? (?:lui|leur) (?:protège|aide|soigne|guérit)(?:nt)? (?:contre|à|de)(?!\w)", "« le », « la » or « les » is meant", "Write the pronoun of the object.", ""),
    (r"(?<![\w’-])les (?:donne|offre|envoie|remet|explique|permet|conseille|recommande|prescrit|enseigne|apporte|fournit|propose)(?:nt|ra|ront)? (?:du|des|un|une|de la|de l’|leurs?|quelques)(?!\w)", "« leur » is meant", "Write « leur ».", "les "),
    (r"(?:personnes|patients?|patientes|gens|enfants|adultes|femmes|hommes|aînés) que (?:le|la|les|leur|leurs|l’) ?[a-zà-ÿ]+(?: [a-zà-ÿ]+)? (?:est|sont|était|étaient|a été|ont été) [a-zà-ÿ]+", "« dont » is meant", "Write « dont ».", " que "),
    (r"(?:[Ll]a|[Cc]ette|[Ss]a|[Ll]eur|[Vv]otre) (?:façon|manière) (?:que|qu’) ?(?:vous|nous|il|elle|on|ils|elles)(?!\w)", "« dont » is meant", "Write « la façon dont ».", "que "),
    (r"(?:(?:[Ll]e|[Dd]u|[Aa]u|[Uu]n|[Cc]haque) (?:moment|jour|mois)|[Ll]’(?:heure|année|instant)|[Ll]a (?:semaine|période|nuit)) quand(?!\w)", "« où » is meant", "Write « où ».", " quand"),
    (r"[Nn]’en (?:allez|allons)(?!\w)|[Nn]e y (?:allez|touchez)", "« y » is meant", "Write « n’y allez pas ».", ""),
    (r"(?<!\w)(?:le|la|les) (?:vous|me|te|se) (?=[a-zà-ÿ]{3,})|(?<!entre )leur (?:le|la|les) (?=[a-zà-ÿ]{3,})", "the pronouns are in the wrong order", "Write « vous le », « le leur ».", ""),
    (r"[Éé]cout(?:ez|er) aux? (?!moins|plus|maximum|minimum|besoin)(?=[a-zà-ÿ])", "« écouter » wants no preposition", "Write « écouter » and its object.", "cout"),
    (rf"(?:faciles|difficiles|agréables|longs|longues|simples) (?:de |d’)(?={INFINITIVE})", "« à » is meant", "Write « à ».", " d"),
    (r"sur (?:l’(?:avion|autobus)|le (?:bus|train|métro|traversier|vol))(?!\w)", "« dans » is meant", "Write « dans » or « à bord de ».", "sur l"),
    (r"(?:[Ff]erm|[Oo]uver|[Oo]uvr|rendez-vous|commenc|débute|prévu)[a-zà-ÿ]* sur (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w)", "the day has no preposition", "Write « le lundi ».", " sur "),
    (r"(?<!du )(?<!jusqu’)[Aa]u \d{1,2}[ \u00a0]h(?!\w)(?! au)", "« à » is meant", "Write « à ».", "au "),
    (r"(?:(?<=[.!?] )|\A)Ou (?=[a-zà-ÿ]+-(?:vous|t-|il|elle|on|nous|je|ils|elles)(?!\w))", "« Où » is meant", "Write « Où ».", "ou "),
    (r"(?:[Ll]e|[Dd]u|[Aa]u) mais(?! (?:que|il|elle))(?= (?:et|ou|est|peut|soufflé|sucré|en)(?!\w)|[.,;])", "« maïs » is meant", "Write « maïs ».", "mais"),
    (r"moitiée(?!\w)|[Dd]emies?-(?:heure|dose|journée|douzaine|portion)s?|[Aa]ddress(?:e|ée?|ez)(?!\w)|[Aa]ppartement?ement|professionel\w*|personellement|recommend(?:ation|é|er|ez)\w*|correspondence(?!\w)|medicaments?(?!\w)|[Rr]esponsab[il]lity|enveloppement?ment", "misspelt", "Write the word as French does.", ""),
    (r"(?:[Rr]espirez|[Mm]archez|[Pp]arlez|[Mm]angez|[Bb]uvez|[Aa]vancez|[Aa]gissez|[Ll]evez-vous|[Rr]elevez-vous|[Cc]onduisez) (?:très |plus |bien )?(?:lente?s?|rapides?|doux|douces?|faciles?|prudente?s?|calmes?|régulière?s?|tranquilles?|profonde?s?)(?=[.,;:!?]|$| (?:et|par|pour|quand|dans|avec|en|jusqu))", "an adverb is meant", "Write « lentement ».", "z"),
    (r"(?<!n’est )(?<!n’a )(?<!ne sont )(?<!n’en )plus bon(?:ne)?s?(?= (?:que|pour|à|si|quand|et)(?!\w)|[.,;])|plus (?:pires?|mieux|meilleure?s?|moindres?)(?!\w)", "a comparison twice, or in a wrong form", "Write « meilleur », « pire », « mieux ».", "plus "),
    (r"[Nn]uméros? (?:téléphone|dossier|référence|confirmation|poste|lot|carte|assurance)(?!\w)|[Ss]ervices? (?:soins|urgence|aide|garde)(?!\w)|[Cc]entres? (?:santé|crise|soins|appels|jour)(?!\w)|[Ss]alles? (?:attente|opération|urgence|bain)(?!\w)|[Ll]ignes? (?:aide|crise|écoute)(?!\w)|[Pp]rises? sang(?!\w)|[Mm]a(?:l|ux) (?:tête|gorge|dos|ventre|dents)(?!\w)|[Cc]rises? (?:cœur|panique|asthme)(?!\w)|[Tt]aux (?:sucre|cholestérol|fer)(?!\w)|[Pp]ertes? (?:poids|mémoire|appétit|connaissance)(?!\w)|[Ff]ormulaires? (?:demande|consentement|inscription)(?!\w)|[Pp]rofessionnel(?:le)?s? santé(?!\w)|[Éé]quipes? soins(?!\w)|[Mm]édecins? famille(?!\w)|[Hh]eures? ouverture(?!\w)|[Rr]endez-vous suivi(?!\w)|[Cc]arte assurance(?!\w)|[Ee]ffets? médicament", "« de » is missing", "Write « de » or « d’ » between the two nouns.", ""),
    (r"(?<!vous )[Vv]ous (?:serez|êtes|étiez|seriez|avez été) (?:posée?s?|demandée?s?|donnée?s?|accordée?s?|offerte?s?|envoyée?s?|montrée?s?|prescrite?s?|administrée?s?) (?:de la|de l’|des|une?|quelques|plusieurs|les?|la|si)(?!\w)", "who is asked or given something is no subject", "Write « On vous posera ».", "vous "),
    (r"(?:[Nn]’|[Nn]e (?:l’|les |vous |nous )?)(?:a|ai|avez|ont|avons|aura|aurez|auront) [a-zà-ÿ]+(?:é|ée|és|ées|is|it|u|us|ert|int) (?:pas|jamais)(?!\w)", "the denial stands behind the participle", "Write it before: « n’a pas reçu ».", ""),
    (r"(?:[Uu]ne?|[Ll]es|[Dd]es|[Cc]es|[Aa]ux|[Cc]haque|[Pp]lusieurs|[Dd]eux|[Tt]rois|nombreux|beaucoup de|jeunes|autres|certains) (?:québécois(?:es?)?|canadien(?:ne)?s?|ontarien(?:ne)?s?|albertain(?:e)?s?|manitobain(?:e)?s?|montréalais(?:es?)?|américain(?:e)?s?)(?= (?:sur|ont|a|sont|est|doivent|doit|peuvent|peut|âgée?s?|qui|vivent|vit)(?!\w)|[.,;])", "the people of a place have a capital", "Write « Québécois ».", ""),
    (
        r"[Nn]e (?:pas|jamais|plus|rien) (?:vous |le |la |les |y |en )?[a-zà-ÿ]{2,}ez(?<!chez)(?<!assez)(?<!nez)(?!\w)",
        "an order behind both halves of the denial",
        "Write « Ne frottez pas ».",
        "ne ",
    ),
    (r"[Nn]’y (?:pas|plus|jamais)(?!\w)|[Ii]l y (?:pas|plus|jamais|beaucoup|peu|des?|une?|plusieurs)(?!\w)(?! a(?!\w))", "« a » is missing", "Write « il y a », « il n’y a pas ».", "y "),
    (
        (rf"(?!savoir |voir |demander |décider |trouver |indiquer |expliquer |chercher |dire |choisir |montrer |apprendre |préciser |aller )"
        rf"[a-zà-ÿ]+(?:er|oir|dre|ttre|ire) où (?:vous |se )(?={INFINITIVE})"),
        "« ou » is meant",
        "Write « ou ».",
        " où ",
    ),
    (
        (r"(?:[Dd]orm|[Mm]arch|[Rr]espir|[Mm]ang|[Ff]onctionn|[Aa]llez|va(?!\w)|vont(?!\w)|sente?[nz]?|[Pp]ort|[Cc]ompren|[Rr]écup[eéè]r|[Gg]uéri|[Tt]ol[eéè]r|[Dd]ig[eéè]r|[Vv]ivr)[a-zà-ÿ]* "
        r"(?:beaucoup |bien )?meilleure?s?(?=[.,;:!?]|$| (?:que|qu’|sans|avec|le|la|les|si|quand|après|avant|en|au|pendant)(?!\w))"),
        "« mieux » is meant",
        "Write « mieux ».",
        "meilleur",
    ),
    (rf"(?:[Pp]rête?s?|[Dd]isposée?s?|[Hh]abituée?s?|[Aa]ptes?) (?:de |d’)(?={INFINITIVE})", "« à » is meant", "Write « à ».", " d"),
    (r"(?:[Vv]otre|[Ll]e|[Ll]a|[Cc]ette?|[Cc]haque|[Ss]on|[Ss]a|[Nn]otre) [a-zà-ÿ]+ à (?:accès|besoin|droit|tendance|hâte|peur|envie) (?:à|aux?|de|d’|du|des)(?!\w)|[Ii]l y à(?!\w)", "« a » is meant", "Write « a ».", ""),
    (r"(?:endroit|lieu|pièce|ville|moment|cas) ou (?:vous|ils?|elles?|on|nous)(?!\w)|(?:[Ll]’)?(?:endroit|lieu|pièce|ville|tiroir|armoire)s? ou (?:les|la|le|l’|des) ?[a-zà-ÿ-]+ (?:ne |n’|se |s’|est|sont|peut|peuvent|a|ont)", "« où » is meant", "Write « où ».", " ou "),
    (r"[Rr]épond(?:ra|ront|rez|ez|re|ons) (?:vos|votre|les|nos|leurs|ces) (?!plus|moins|mieux)(?=[a-zà-ÿ])", "« à » is missing", "Write « à vos questions ».", "répond"),
    (r"(?:[Pp]arl\w+|ni(?: en)?|ou(?: en)?)(?: pas)? (?:Anglais|Français|Espagnol|Arabe|Chinois|Inuktitut|Cri|Portugais|Italien)(?!\w)(?! [A-Z])", "a language has no capital", "Write it small.", ""),
    (r"[Qq]uatre-vingt (?!mille|un|pour|pourcent)(?=[a-zà-ÿ]{3,})", "« vingts » is meant", "Write « quatre-vingts » before a noun.", "vingt "),
    (r"(?:de|à|pour) bon (?:comprendre|lire|faire|prendre|manger|dormir|suivre|laver|respirer|boire|tenir|nettoyer|utiliser|récupérer|guérir)(?!\w)", "« bien » is meant", "Write « bien ».", "bon "),
    (r"(?!les? |la )[a-zà-ÿ]{3,} plus [a-zà-ÿ]+ que (?:nous ayons|vous ayez|j’aie|l’on ait|on ait)(?!\w)", "the article is missing", "Write « le plus efficace ».", "plus "),
    (r"(?<!pas )(?<!plus )(?<!peu )(?<!point )(?<!aucun )(?<!beaucoup )(?<!trop )d’avantage(?= (?:lorsque|quand|si|que|de|avant|après|pour)(?!\w)|[.,;])", "« davantage » is meant", "Write « davantage ».", "d’avantage"),
    (r"(?<!n’)(?:ai|a|avons|avez|ont) (?:vécu|travaillé|habité|souffert|fumé)(?: [a-zà-ÿ’]+){0,4} depuis (?:plus de |près de )?(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\d+)[ \u00a0](?:ans|mois|années|semaines)", "what goes on until now stands in the present", "Write « vit avec … depuis ».", "depuis"),
    (r"(?:est|sera|êtes|serez|aura lieu|auront lieu|sont) (?:sur|dans) le \d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\w)", "a date has no preposition", "Write « le 12 mai ».", " le "),
    (r"(?:[Aa]ll(?:ez|er|ons)|[Rr]etourn(?:ez|er)|[Rr]end(?:ez-vous|re)) (?:au (?:dentiste|médecin|docteur|coiffeur|pharmacien)|à (?:l’infirmière|la pharmacienne|la médecin)|aux spécialistes)(?!\w)", "« chez » is meant", "Write « chez le dentiste ».", ""),
    (r"[Ee]ntre (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\d+) à (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\d+)(?!\w)", "« et » is meant", "Write « entre 6 et 10 ».", "ntre "),
    (rf"dont (?:vous|il|elle|on|nous|ils|elles) (?:[a-zà-ÿ]+ )?en (?:avez|a|ai|avons|ont|parl\w+|{INFINITIVE})(?!\w)", "« en » says what « dont » says", "Leave « en » away.", "dont "),
    (r"des (?:l’|(?:le|la|que|votre|maintenant|demain|aujourd’hui|lors)(?!\w))", "« dès » is meant", "Write « dès ».", "des "),
    (r"(?:sera|est|seront|sont|serons|suis|serai|êtes|serez) la(?= (?:pendant|pour|quand|lorsque|si|depuis|et|avec|afin)(?!\w)|[.,;])", "« là » is meant", "Write « là ».", " la"),
    (r"(?:\A|(?<=[.!?] ))(?:L’|La |Le |Votre |Cette |Ce )[a-zà-ÿ]+ et (?:sans (?:danger|douleur|risque)|très|gratuite?|sécuritaire|nécessaire|normale?|possible|disponible|offerte?|facile|rapide|obligatoire|confidentielle?)(?!\w)", "« est » is meant", "Write « est ».", " et "),
    (r"[Tt]oute de suite(?!\w)|(?<!avant )(?<!dessus )(?<!malgré )(?<!après )[Tt]outs? (?:les|la|ces|vos)(?!\w)|[Yy]’a(?!\w)|(?:\A|(?<=[.!?] ))N’aies(?!\w)", "written otherwise", "Write « tout de suite », « il y a », « n’aie pas ».", ""),
    (r"[Ee]ntre autre(?!s)(?!\w)", "« autres » is meant", "Write « entre autres ».", "ntre autre"),
    (r"[Aa]u cas où (?:vous|ils?|elles?|on|nous) (?:ayez|aient?|ait|soyez|soient?|soit|puissiez|puisse|fassiez|fasse|deviez|preniez)(?!\w)", "the conditional belongs there", "Write « au cas où vous auriez ».", "cas où"),
    (r"(?:[Jj]’|[Jj]e )[a-zà-ÿ]+rai [^.;:]{0,40} et (?:je |j’)(?:vous |lui |leur |me |m’)?[a-zà-ÿ]+rais(?!\w)", "the future belongs there", "Write « -rai ».", "rais"),
    (r"(?:avez|ai|avons) été (?:dite?s?|demandée?s?|conseillée?s?|recommandée?s?|suggérée?s?|permise?s?|répondue?s?) (?:de|d’|que|qu’)(?!\w)", "who is told is no subject", "Write « on vous a dit de ».", "été "),
    (r"[Ii]l (?:est|sera|serait) (?:important|nécessaire|essentiel|possible|préférable|normal) pour que(?!\w)", "« que » is meant", "Write « il est important que ».", "pour que"),
    (r"(?:[Ee]xpliqu|[Dd]onn|[Mm]ontr|[Rr]emett|[Dd]ir|[Dd]emand|[Ee]nverr|[Pp]ermett)[a-zà-ÿ]+ à (?:vous|nous|moi) (?:comment|quand|si|de|d’|une?|le|la|les|des|du|pourquoi|où|ce)(?!\w)", "the pronoun stands before the verb", "Write « vous expliquera ».", " à "),
    (r"(?<!vous vous )(?<!s’)(?<!m’)y oppos(?:ez|ent|e)(?!\w)|(?<!vous )(?<!nous )(?<!s’)(?<!m’)y opposer(?!\w)", "« vous » or « s’ » is missing", "Write « vous vous y opposez ».", "y oppos"),
    (r"pas (?:aucunement|nullement|guère|personne)(?![\w-])(?! (?:à charge|morale|physique))|aucunement pas(?!\w)|pas [a-zà-ÿ]+(?:é|u|is|it) personne(?![\w-])", "denied twice", "Leave one of the two out.", ""),
    (r"-vous vous(?![\w’-])(?<!rendez-vous vous)", "« vous » twice", "Leave one of the two.", "-vous vous"),
    (rf"[Vv]ous vous (?:(?:avez|aviez|aurez|auriez|pouvez|pourrez|pourriez|devriez)(?!\w)|n’|ne )|(?:de|pour|sans|peut|peuvent|doit|va) vous vous (?={INFINITIVE})", "« vous » twice", "Leave one of the two.", "vous vous"),
    (r"[Ee]n cas (?!d[eu](?!\w)|d’|des(?!\w)|contraire|échéant|où|exceptionnel|extrême)(?=[a-zà-ÿ])", "« de » is missing", "Write « en cas de ».", "n cas "),
    (r"(?:[Dd]ans|[Pp]our|[Cc]hez|[Aa]vec|[Dd]e) plupart(?!\w)", "the article is missing", "Write « la plupart ».", " plupart"),
    (r"[Cc]haque fois (?:vous|ils?|elles?|on)(?!\w)|[Pp]eu importe (?:vous|ils?|elles?|on)(?!\w)|[Pp]endant (?:je|ils?|elles?|on) ", "« que » is missing", "Write « que ».", ""),
    (r"dans \d+[ \u00a0](?:minutes|heures|jours|semaines|mois|ans) (?:suivant|qui suiv|précéd|qui précèd)", "the article is missing", "Write « dans les ».", "dans "),
    (r"[Uu]n (?:maximum|minimum) (?=\d)", "« de » is missing", "Write « un maximum de ».", "imum "),
    (rf"(?:est|sera|serait|était) (?:possible|impossible|nécessaire|important|préférable|recommandé|conseillé|interdit|essentiel|utile|inutile|déconseillé|dangereux|obligatoire) (?={INFINITIVE})", "« de » is missing", "Write « de ».", ""),
    (r"[A-ZÉa-zà-ÿ][a-zà-ÿ]+ez-(?![\w{\ufffc])", "the pronoun behind the hyphen is missing", "Write it.", "ez-"),
    (r"[Ee]lles? (?:ne |n’)?(?:vous |nous |lui |leur )?(?:faut|faudra|faudrait|s’agit)(?!\w)|[Ee]lle (?:est|sera|serait|n’est pas|n’est) (?:possible|impossible|nécessaire|important|recommandé|préférable|conseillé|interdit) (?:de|d’|que|qu’|aux?)", "« il » is meant", "Write « il ».", "lle"),
    (r"[Ss]’elles?(?!\w)|(?:d’entre|avec|chez|pour|sans|d’) ?ils(?!\w)", "another form of the pronoun is meant", "Write « si elle », « d’entre eux ».", ""),
    (r"(?:[Rr]ed|[Dd])onnez-l(?:e|a|es) (?:du|de l’|de la (?!même|main))|[Nn]e l(?:e|a|es) (?:donnez|dites) rien", "« lui » or « leur » is meant", "Write « donnez-lui ».", ""),
    (r"[Ll]es (?:femmes|filles|mères|patientes) [^.,;]{0,40}(?:sont|étaient) (?:ceux|ils)(?!\w)", "not of the noun’s gender", "Write « celles ».", "les "),
    (r"(?:[Pp]ens|[Cc]roi|[Ee]sp[éè]r|faut|afin|[Pp]arce|veu[tlx])[a-zà-ÿ]* quelles? (?!que soi)", "« qu’elle » is meant", "Write « qu’elle ».", "quelle"),
    (r"à besoin d(?:e|es|u|’)", "« a » is meant", "Write « a besoin ».", "à besoin d"),
    (r"(?:vous|nous|lui|leur|l’|m’|qui|médecin|infirmière|équipe|enfant|bébé) à (?:dit|fait(?! d)|eu|pris|mis|vu|reçu|été|voulu|permis|prescrit|remis|promis|appris|compris|écrit|perdu|répondu|demandé|donné|recommandé|expliqué|conseillé)(?![\w-])", "« a » is meant", "Write « a ».", " à "),
    (r"[Aa]illez(?!\w)|[Dd]isez(?!\w)|[Rr]edisez(?!\w)|[Ff]aisez(?!\w)|[Ss]oyent(?!\w)", "no form of its verb", "Write « ayez », « dites », « faites », « soient ».", ""),
    (r"(?:contenants|comprenants|souffrants|ayants|recevants|prenants|présentants) (?:de|des|du|un|une|le|la|les|au|d’|l’)(?![\w-])", "a participle that goes on has one form", "Write it without s.", "ants "),
    (r"[Ss]eule?s (?:votre|notre|cette|ce|la|le|l’)(?:(?! et | ou | ni )[^.,;:]){1,60}? (?:peut|doit|est|sait|pourra|devra)(?!\w)", "not of the noun’s number", "Write « seul », « seule ».", "seul"),
    (r"(?:peuvent|peut|doit|doivent|pourrait|est|sont|a|ont|tient|fait|font) non plus (?!que)", "« non plus » without a denial", "Write « aussi », or the denial.", "non plus"),
    (r"(?:\A|(?<=[.!?] ))(?:(?!n[e’]|pas |ni |sans |jamais |aucun|rien |personne )(?:[^\W\d_]+[ ’]))+non plus(?=[.;!?])", "« non plus » without a denial", "Write « aussi », or the denial.", "non plus"),
)  # fmt: skip
"""What no text says, what is wrong with it, what to do, and a piece in small letters that each such text has."""


def amid(*written: str) -> str:
    """A pattern of what begins with a word, or with the hyphen behind one; where words begin is looked for once."""
    hyphened = [one for one in written if one.startswith("-")]
    words = "|".join(one for one in written if one not in hyphened)
    return "|".join(filter(None, (rf"(?<![\w’-])(?:{words})" if words else "", *hyphened)))


def terms(*rows: tuple[str, str, str]) -> dict[str, frozenset[str]]:
    """Nouns with the forms that do not agree of adjectives that make one term with them; a row has nouns, what agrees, what does not."""
    found: dict[str, frozenset[str]] = {}
    for nouns, right, wrong in rows:
        for noun in listed(nouns):
            found[noun] = found.get(noun, frozenset()) | (frozenset(listed(wrong)) - frozenset(listed(right)))
    return found


FRENCH = Constructions(
    being=frozenset(
        listed(
            "est sont sera seront serait seraient était étaient soient êtes serez seriez étiez suis sommes serons étions être"
        )
    ),
    said_of_it=frozenset(listed("c’ ce ceci cela ça")),
    hedge=("peut", "être"),
    little=("un", "peu"),
    lone_subjects=frozenset(listed("il ils on je j’ tu")),
    readers=frozenset(listed("vous nous elle elles")),
    before_vowels={"nouveau": "nouvel", "beau": "bel", "vieux": "vieil"},
    vowels=tuple("aâàeéèêëiîïoôœu"),
    mute=tuple(
        listed("horaire hôpital hôtel homme hiver habit héritage héberg historique horizon honoraire hydrat humain")
    ),
    breathed=("h", "y"),
    doing="en",
    letting=tuple(listed("laiss fai fass fer voi voy voir entend regard envoy emmen sens sent")),
    degrees=frozenset(listed("plus moins aussi")),
    like="comme",
    than="que",
    quantities=frozenset(listed("beaucoup peu trop tant bien nombre tellement davantage")),
    several_of=frozenset(
        listed(
            "nombreux nombreuses autres plusieurs quelques certains certaines divers diverses différents différentes"
        )
    ),
    uncounted=frozenset(listed("temps fois poids cas soins fonds frais")),
    causing=frozenset(
        listed("faire laissez laisser laissant laisse laissent laissera faites va vont allez allons vais irez")
    ),
    governing=frozenset(listed("à de d’")),
    whichever=dict(pair.split("/") for pair in listed("lequel/ms laquelle/fs lesquels/mp lesquelles/fp")),
    joined_whichever=dict(
        pair.split("/") for pair in listed("auquel/ms auxquels/mp auxquelles/fp duquel/ms desquels/mp desquelles/fp")
    ),
    according="selon",
    amounts=frozenset(listed("beaucoup trop moins plus peu assez autant tant davantage")),
    never_of_all=frozenset(listed("beaucoup trop")),
    no_shares=frozenset(listed("l’ la le les")),
    had=frozenset(
        listed(
            "accès droit mention recours tendance besoin peur mal faim soif envie confiance attention conscience raison tort sommeil lieu part compte partie soin"
        )
    ),
    infinitives_behind=("cens", "suppos", "réput", "présum"),
    had_of_many=frozenset(listed("pieds mains bras jambes toutes fins")),
    bare_objects=tuple(
        listed(
            "caus provoqu entraîn rédui augment diminu préven trait soulag évit déclench aggrav contact appel consult appliqu aval utilis nettoy désinfect lav surveill irrit endommag sign examin inject mesur"
        )
    ),
    apart={"à": {"le": "au", "les": "aux"}, "de": {"le": "du", "les": "des"}},
    same=frozenset(listed("même mêmes")),
    when=frozenset(listed("jour nuit matin soir midi demain hier aujourd’hui")),
    when_it_is=tuple(listed("lendemain veille début fin journée soirée matinée week-end moment instant année")),
    auxiliary_infinitives=frozenset(listed("avoir être")),
    asking=frozenset(listed("où comment temps pourquoi")),
    becoming=frozenset(
        listed(
            "reste restent restera resteront semble semblent semblait devient deviennent deviendra deviendront devenir rester paraît paraissent demeure demeurent demeurera"
        )
    ),
    reflexive=frozenset(listed("s’ se")),
    it={"la": "l’a", "ma": "m’a", "ta": "t’a"},
    you="vous",
    than_elided="qu’",
    lone=frozenset(listed("monde chacun chacune quelqu’un personne aucun aucune nul")),
    everybody=("tout", "le", "monde"),
    owners=frozenset(listed("votre vos notre nos mon ma mes ce cet cette ces une un")),
    theirs="leurs",
    no_deeds=frozenset(
        listed(
            "maintenant avant devant cependant autant tant pourtant pendant durant auparavant dorénavant suivant néanmoins quant"
        )
    ),
    to="à",
    has="a",
    such=dict(pair.split("/") for pair in listed("tel/ms telle/fs tels/mp telles/fp")),
    behind_verbs=frozenset(listed("souvent toujours rarement parfois généralement habituellement")),
    after="après",
    before_nouns=dict.fromkeys(
        listed("contre malgré dans sous avec chez vers pendant durant depuis dès selon envers parmi"), ("", frozenset())
    )
    | {
        "cause": ("à", frozenset(listed("de d’"))),
        "raison": ("en", frozenset(listed("de d’"))),
        "cas": ("en", frozenset(listed("de d’"))),
        "lors": ("", frozenset(listed("de d’"))),
        "grâce": ("", frozenset({"à"})),
    },
    before_infinitives_of=frozenset({"afin", "avant"}),
    of="de",
    whom="qui",
    of_us=("ons", "sommes"),
    condition="si",
    is_it=("c’", "est"),
    descriptions=frozenset(
        listed(
            "bas basse haut haute froid froide chaud chaude sec sèche court courte long longue bon bonne faux fausse doux douce fort forte gros grosse neuf élevé normal normale"
        )
    ),
    kinds=tuple(listed("ique iques")),
    rarely_nouns=frozenset(listed("chronique chroniques")),
    praises=frozenset(
        listed(
            "unique uniques magnifique magnifiques fantastique fantastiques énergique énergiques authentique authentiques"
        )
        + listed("tragique tragiques héroïque héroïques typique typiques ironique ironiques modique modiques")
    ),
    compounds=terms(
        ("santé maladie", "mentale", "mental buccal"),
        ("pression tension hypertension hypotension", "artérielle", "artériel artériels"),
        ("sécurité assistance", "sociale", "social"),
        ("voie", "orale", "oral rectal nasal vaginal cutané intraveineux"),
        ("insuffisance fonction greffe maladie", "rénale", "rénal hormonal"),
        ("aide", "financière", "financier médical gouvernemental"),
        ("côté bras pied œil sein genou poumon flanc coude poignet", "droit", "droite droits"),
        ("main jambe oreille épaule hanche joue fesse cuisse cheville", "droite", "droit droits"),
        ("vie", "privée", "privé sexuel"),
        ("activité santé éducation", "sexuelle", "sexuel"),
        ("effet", "secondaire indésirable", "secondaires indésirables"),
        ("effets", "secondaires indésirables", "secondaire indésirable"),
        ("soins", "palliatifs", "palliatif palliatives médical dentaire hospitalier intensif infirmier"),
        ("antécédents frais", "médicaux", "médical familial dentaire hospitalier"),
        ("fréquence crise insuffisance arrêt rythme", "cardiaque", "cardiaques"),
    ),
    habits=tuple(Habit(late(amid(written)), said, fix, has=piece) for written, said, fix, piece in WRITTEN),
)
