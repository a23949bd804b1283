"""Number and gender in French: the words that hold a sentence together, and exceptions to the list of forms."""

from __future__ import annotations

from locpipe.languages.agreement import Agreement
from locpipe.languages.genders_fr import GENDERS
from locpipe.languages.lexicon import listed


def words(text: str) -> frozenset[str]:
    """The words of a list, once each."""
    return frozenset(listed(text))


def told(text: str) -> dict[str, str]:
    """Words with what each tells, written as « la/fs »."""
    return dict(pair.split("/") for pair in listed(text))


NUMBERS = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante"

ENDINGS = (
    *((f"{stem}ons", f"{other}ez", "v-r", "v-u") for stem, other in (("", ""), ("ç", "c"), ("ge", "g"))),
    ("faisons", "faites", "v-r", "v-u"),
    ("disons", "dites", "v-r", "v-u"),
    ("s", "", "v-s", "v-t"),
    *(
        (ending, "er", "i--", reading)
        for reading, endings in (
            ("v-s", "era erait ait"),
            ("v-p", "eront eraient aient ent"),
            ("v-r", "erez eriez iez ez"),
            ("v-u", "erons erions ions ons"),
            ("v-t", "eras"),
            ("pms", "é"),
            ("pmp", "és"),
            ("pfs", "ée"),
            ("pfp", "ées"),
        )
        for ending in listed(endings)
    ),
    *(
        (f"{one}", other, "v-s", reading)
        for one, other, reading in (("ront", "ra", "v-p"), ("rez", "ra", "v-r"), ("raient", "rait", "v-p"))
    ),
)
"""Endings of verbs: the forms of « nous » and « tu » are in no list, and of rare verbs others lack as well."""

NOUNS = tuple(
    (ending + plural, f"n{of_gender}{number}")
    for of_gender, endings in (
        (
            "f",
            "émie urie pathie algie thérapie scopie graphie tomie plastie phobie plégie trophie pénie logie métrie pnée philie",
        ),
        ("m", "isme mètre scope gramme cyte"),
    )
    for ending in listed(endings)
    for plural, number in (("s", "p"), ("", "s"))
)
"""Endings of terms that are in no list: « une hypoglycémie », « un tensiomètre »."""

FRENCH = Agreement(
    forms="fr",
    articles=told(
        "le/ms la/fs l’/-s les/-p un/ms une/fs des/-p ce/ms cet/ms cette/fs ces/-p du/ms au/ms aux/-p "
        "mon/-s ma/fs mes/-p ton/-s ta/fs tes/-p son/-s sa/fs ses/-p notre/-s nos/-p votre/-s vos/-p leur/-s leurs/-p "
        "chaque/-s plusieurs/-p certains/mp certaines/fp quelques/-p aucun/ms aucune/fs tout/ms toute/fs "
        "quel/ms quelle/fs quels/mp quelles/fp"
    )
    | dict.fromkeys(listed(NUMBERS), "-p"),
    surely_articles=words(
        "un une des ce cet cette ces du au aux mes tes ses ma sa notre nos votre vos chaque plusieurs certains certaines "
        f"quelques aucun aucune {NUMBERS}"
    ),
    before_nothing_else=words("cet cette chaque mes tes ses ma sa nos vos notre votre plusieurs quelques"),
    before_consonants=words("mon ton son"),
    vowels=tuple("aàâeéèêëiîïoôœuùûyh"),
    neutral=words("des du"),
    after_one_of=words("de d’ parmi un une"),
    emphatic=words("seulement uniquement seuls seules seul seule tous toutes toute entier entiers entière entières"),
    only=told("seul/ms seule/fs seuls/mp seules/fp"),
    owned=words("votre vos notre nos mon ma mes son sa ses leur leurs"),
    numbers=words(NUMBERS),
    described_before=words(
        "même mêmes seul seule seuls seules autre autres premier première premiers premières deuxième deuxièmes troisième "
        "dernier dernière derniers dernières prochain prochaine prochains prochaines nouveau nouvelle nouveaux nouvelles petit "
        "petite petits petites grand grande grands grandes bon bonne bons bonnes mauvais mauvaise mauvaises gros grosse grosses "
        "court courte courts courtes haut haute hauts hautes vieux vieil vieille vieilles ancien ancienne anciens anciennes nouvel bel belle beaux belles jeune jeunes long longue longs longues léger légère légers légères double"
    ),
    behind_nouns=tuple(
        listed(
            "bleu verte aiguë douloureu artériel mental nasal nasau oral orau rectal médical médicau vaccinal cérébral cérébrau musculaire sanguin hépatique "
            "cardiovasculaire rénal rénau urinaire gastrique intestinal intestinau cutané dentaire hormonal hormonau génétique "
            "immunitaire allergique thérapeutique pharmaceutique psychologique psychiatrique provincial fédéral municipal "
            "municipau téléphonique électronique annuel mensuel familial familiau sexuel légal légau juridique social sociau "
            "osseu articulaire respiratoire digestive nerveu vasculaire bipolaire dépressive traumatique expérimental "
            "communautaire intraveineu injectable chronique préfronta ventromé clinique hospitali antibiotique narcotique"
        )
    ),
    whole=told("tout/m toute/f tous/m toutes/f"),
    before_shares=words("sur"),
    adverbial=words("en par"),
    bare=words("en sans"),
    several=words("de d’"),
    counted=words(
        "jour semaine an heure minute seconde année comprimé capsule dose goutte séance visite personne patient verre tasse "
        "étape ville clinique place lit enfant adulte participant étude kilomètre mètre gramme milligramme litre"
    ),
    numbered=words(
        "article articles numéro page pages chapitre section option version annexe figure tableau étape phase niveau type rue avenue route code loi règlement "
        "formulaire politique ligne lignes poste bureau local salle le la au de n covid mois jour janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre appelez composez textez appeler composer texter classe grade stade groupe oméga vitamine hépatite diabète"
    ),
    uncounted=words("rue boulevard chemin route rang autoroute bureau poste sang million milliard nuit mai"),
    pronouns=told(
        "c’/m- ils/mp elles/fp il/ms elle/fs on/-s cela/ms ceci/ms ça/ms nul/ms nulle/fs chacun/ms chacune/fs"
    ),
    standing=words("il ils elle elles"),
    pointing=words("celui celle ceux celles"),
    impersonal=words(
        "faut faudra faudrait faudrais fallait fallu a avait aura aurait agit agissait peut pourrait pourra suffit suffira vaut vaudrait semble semblerait paraît reste "
        "arrive arrivera convient existe existait pleut neige fait manque importe est était sera serait soit incombe revient appartient devient doit devrait "
        "ressort résulte découle plaît"
    ),
    impersonally=words(
        "possible impossible nécessaire vrai faux important utile inutile préférable tard tôt temps clair évident certain probable normal "
        "obligatoire essentiel souhaitable rare fréquent facile difficile urgent trop midi minuit bon mieux courant applicable pertinent"
    ),
    idly=words("tard tôt temps midi minuit trop vrai clair question"),
    idle_of_itself=words("agit agissait"),
    if_elided="s’",
    linking=words("de d’ à que qu’ si pour avec sur"),
    neuter=words("ce"),
    unchanged=words(
        "été pu dû voulu fallu su fait laissé eu cru dit plu semblé réussi oublié demandé décidé permis essayé"
    ),
    to_each_other=words("donné attiré procuré parlé téléphoné écrit souri succédé menti ressemblé suffi plu nui"),
    objects_before=words("le la les l’ lui leur y en"),
    given_to=words("lui leur"),
    objects_told=told("le/ms la/fs les/-p l’/-s"),
    done_to_somebody=tuple(
        listed(
            "parl répond répliqu téléphon écri souri obé nui plai résist succéd pardonn ment cèd céd appart convien li chant racont confi raconte lis donn serv serr offr apport prêt"
        )
    ),
    placing=words("sur dans sous contre"),
    of_same_subject=tuple(listed("risqu mérit continu cess commenc vien accept refus arrêt tard finiss mettent met")),
    circumstances=words(
        "dans sur sous hors avec avant après pendant durant auprès dès jusqu’ aussitôt quand lorsque lorsqu’ puis chez pour"
    ),
    moments=words(
        "jour matin soir nuit midi minuit semaine mois année journée soirée matinée lendemain veille dimanche lundi mardi mercredi jeudi vendredi samedi "
        "plus moins mieux temps moment instant heure minute seconde fois fin première premier dernier prochain prochaine après janvier février mars avril mai "
        "juin juillet août septembre octobre novembre décembre tout tous toutes cas même deux trois quatre quart moitié double tiers peu bien instants "
        "premiers premières derniers dernières prochains prochaines mêmes autres"
    ),
    called=tuple(listed("appel nomm élis élir désign considér jug rend crois fai laiss voy entend regard écout sent")),
    likening="comme",
    behind_nouns_only=told(
        "lequel/ms laquelle/fs lesquels/mp lesquelles/fp auquel/ms auxquels/mp auxquelles/fp duquel/ms desquels/mp desquelles/fp"
    ),
    plainly_behind=words("lequel laquelle lesquels lesquelles"),
    saying=words("dites"),
    awaiting=words("avant ce pour afin sans"),
    of_statements=tuple(
        listed(
            "di red fai fer fas fî sav sach pouv pu voul veu dev doi demand permet perme souhait désir préfér prév prédi rappel not signal confirm prouv "
            "vérifi indiqu écri mention annonc expliqu répét croi imagin promet oubli appren précis essay avou reconn rest êt devenir pens savoir "
            "montr justifi mérit prouv remarqu recommand conseill déclar jur comprend sembl regrett ignor"
        )
    ),
    keeping=words(
        "garder gardez garde gardent gardant gardera gardé laisser laissez laisse laissent laissant laissera tenir tenez tient tiennent "
        "maintenir maintenez maintient maintiennent rendre rendez rend rendent rendra rendront rendant"
    ),
    as_can_be=words("possible"),
    superlatives=words("plus moins mieux meilleur meilleure meilleurs meilleures maximum"),
    like_states=tuple(
        listed(
            "êt ser étai soi rest sembl paraî paru apparaî devien deven devi demeur sent ressent viv vit meur mour arriv part rentr revien reven "
            "tomb naî né trouv sort quitt retourn déclar jug estim croi considér répu"
        )
    ),
    like_adverbs=words(
        "juste haut bas fort droit net bon cher ferme court sec froid chaud frais direct dur clair doux mieux égal"
    ),
    once=("une", "fois"),
    later=words(
        "ensuite puis demain bientôt rapidement tôt maintenant directement quand lorsque si pour avant après dès"
    ),
    everybody=words("on nous vous"),
    relatives=words("qui"),
    demonstratives=told("ce/ms ceux/mp celles/fp celui/ms celle/fs"),
    between_vowels="t",
    asked_many=told("lesquels/mp lesquelles/fp"),
    lone_many=words("autres certains certaines plusieurs"),
    lone_subjects=words("il ils on c’"),
    questions=words("comment quoi"),
    prepositional=(
        "except",
        "pass",
        "donn",
        "hormis",
        "compris",
        "vu",
        "n",
        "situ",
        "ferm",
        "publi",
        "considér",
        "suppos",
    ),
    prefixes=words(
        "contre non sous demi semi ex auto post pré co micro mini multi vice néo extra intra inter ultra super"
    ),
    word_prefixes=tuple(
        listed(
            "aéro angio arthro auto bio bronch broncho cardio chimio chrono cryo cyto dermo électro endo entéro ergo gastro géronto glyco "
            "hémo hépato histo hydro hyper hypo immuno inhalo kinési laryngo macro mammo méta micro mono multi musculo myo nano néphro neuro "
            "ophtalmo ortho ostéo oto pharmaco phono photo physio pneumo poly proto psycho radio rhino sémi socio stomato "
            "super supra télé thermo thrombo uro vaso vélo vidéo zoo"
        )
    ),
    unprefixed=words("ondes"),
    which=words("quel quelle quels quelles"),
    undeclined=("anti",),
    asking=words("quels quelles"),
    reader="vous",
    me=words("je j’"),
    speakers=words("je j’ tu moi toi"),
    speaker_endings=("x", "s"),
    persons=told("je/m- j’/m- tu/t- nous/u vous/r"),
    like_participle=("ait", "ez", "e"),
    with_verbs=words("à si s’ avant plusieurs chaque combien qui immédiatement doucement toujours jamais"),
    causing=words("faire"),
    past_endings=("ais", "ait", "aient"),
    participle_like_order=("é", "ée", "és"),
    never_after=words("à de d’ sans pour par"),
    clitics=words("ne n’ se s’ y en te t’"),
    reflexive=words("se s’ vous"),
    turning=words("que qu’ dont où comme"),
    never_orders=words("pouvez devez voulez savez avez êtes pouvons devons voulons avons"),
    endings_of_no_order=(("rez", "ra"), ("riez", "rait"), ("rons", "ra"), ("rions", "rait")),
    endings=ENDINGS,
    noun_endings=NOUNS,
    maybe=("peut", "être"),
    before_reader=words("si quand lorsque"),
    before_nouns=words(
        "à de d’ par sur sous avec dans contre du au aux un une cet cette mes ses nos vos chaque notre votre"
    ),
    denials=words("ne n’"),
    denial="ne",
    of_signs=("signifi", "indiqu", "représent", "équivau", "correspond", "dire"),
    nobody=words("aucun aucune"),
    nothing=words("rien personne nul"),
    surely_nothing=words("rien"),
    without=words("sans ni que qu’ comme"),
    inverted=words("il ils elle elles on"),
    too="aussi",
    themselves="mêmes",
    selves=told("eux/m elles/f"),
    led_pronouns=told("lui/ms elle/fs eux/mp elles/fp"),
    plain_denials=words("pas jamais plus rien"),
    particles=words("ne n’ se s’ y en déjà aussi toujours souvent parfois donc également généralement habituellement"),
    object_pronouns=words("vous nous lui leur l’ les la le me m’"),
    before_infinitives=words(
        "pour sans devoir pouvoir veuillez devez pouvez doit doivent peut peuvent devrait devraient devriez pourriez pourrait pourraient faut voulez "
        "faudra faudrait devrez pourrez pourra pourront devra devront puisse puissent puissiez doive doivent deviez pouvait pouvaient pouviez devait devaient"
    ),
    surely_before_infinitives=words(
        "veuillez devez pouvez doit doivent peut peuvent devrait devraient devriez pourriez pourrait pourraient devrez pourrez pourra pourront devra devront "
        "pouvons devons pouvoir devoir puisse puissent puissiez doive doivent deviez pouvait pouvaient pouviez devait devaient"
    ),
    before_de=words("avant afin lieu moins difficile facile impossible inutile nécessaire préférable espoir"),
    before_objects=words(
        "que qu’ l’ les la le nous vous me m’ te t’ se s’ combien quel quelle quels quelles lesquels lesquelles laquelle en tant"
    ),
    before_participles=words("a avez ont avons auriez aurez auront aurait auraient avait avaient aura"),
    having=words("avoir ayant"),
    had_bare=words("envie hâte charge peine garde cause force prise place mine trace réponse preuve"),
    infinitive_like_participle=("er", "é"),
    infinitive_endings=("er", "re"),
    asking_words=words(
        "où que qu’ quoi qui comment quel quelle quels quelles lequel laquelle combien pourquoi quand dont si"
    ),
    before_object_and_infinitive=tuple(
        listed(
            "laiss fai fass fer vu voi voy verr fall voir entend regard envoy emmen amen men ramen conduis sent sens écout aid all va vont ven vien ir "
            "cour mont descend retourn rentr pass sort part revien reven dev doi pouv peu pourr puiss faut faud voul veu voud sav préf aim compt pens "
            "espèr espér oblig souhait désir vau"
        )
    ),
    seen=words("vu vue vus vues entendu entendue senti laissé laissée regardé écouté"),
    taken_for=words("acquis acquise acquises mort morte morts mortes perdu perdue perdus connu dit"),
    states=words("est sera était serait sont seront étaient soient seraient"),
    compounding=words(
        "a ai as avons avez ont avais avait avions aviez avaient aurai aura aurons aurez auront aurais aurait aurions auriez auraient ait aient aie "
        "ayons ayez ayant avoir eu suis es est sommes êtes sont étais était étions étiez étaient serai sera serons serez seront serais serait serions "
        "seriez seraient soit soient soyez soyons sois étant être été"
    ),
    auxiliaries=words("a aura avait ait aurait ont auront avaient aient auraient"),
    present="ant",
    naming=words("un une l’un l’une"),
    been="été",
    be="être",
    before_states=words("à y en"),
    adverbs=words(
        "pas non plus déjà souvent toujours bien mal aussi très trop peu beaucoup moins jamais encore assez presque tous toutes tout parfois donc aussi alors "
        "également ensuite enfin"
    ),
    adverb_ending="ment",
    openers=words("si que qu’ quand lorsque lorsqu’ car mais où puisque dont donc"),
    relative_openers=words("où dont"),
    coordinating=words("mais et car donc ou"),
    unsure_openers=words("que qu’"),
    no_openers=words("ainsi bien autant tant plus moins même mêmes aussi autres autre tel tels telle telles rien quel"),
    heads=words(
        "en au aux à dans pour après avant depuis pendant durant selon chez avec sans sous sur si quand lorsque lorsqu’ parfois "
        "souvent toutefois cependant d’ dès par contre même malgré ici là ensuite puis enfin"
    ),
    with_others=words("comme y même dont"),
    leading=words("pendant durant après avant depuis lors pour dans chez avec sans sous selon dès malgré contre en"),
    before_subjects=words("sauf chaque tous toutes hier aujourd’hui demain actuellement"),
    first_of_all=("d’", "abord"),
    order_ending="ez",
    behind_orders=words("vous nous moi lui leur le la les l’ en y"),
    insets=words(
        "en par notamment surtout comme y même sauf selon dont principalement particulièrement entre d’ au dans après avant"
    ),
    stops=words(
        "et ou ni que qu’ qui dont où si quand lorsque lorsqu’ comme mais car parce puis ne n’ pas se s’ il elle on ils elles "
        "nous vous je tu y c’ cela quel quelle lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles voici voilà soit être avoir ainsi alors tandis sinon donc"
    ),
    stops_of_clause=words(
        "quiconque c’ ce il elle on ils elles je tu cela ça ceci quel quelle quels quelles mais car donc comme parce puis plus moins ne n’ y en qui quoi lequel laquelle "
        "comment combien pourquoi lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles importe voici voilà tout rien personne tel telle"
    ),
    degrees=words("plus moins"),
    adverbial_articles=words("le l’"),
    much=words("plus moins très trop aussi assez peu"),
    prepositions=words(
        "de d’ à en contre pour par sur sous sans avec dans chez entre après avant vers selon pendant durant depuis dès envers "
        "parmi malgré outre hors comme jusqu’ l’un l’une du au aux des"
    ),
    leading_alike=told("aux/à au/à des/de du/de d’/de"),
    led=words("au aux"),
    of=words("de d’ du des"),
    joining_two="et",
    joining=words("et ou ni"),
    either_gender=frozenset(
        frozenset(listed(pair))
        for pair in ("un une", "le la", "du la", "au la", "ce cette", "cet cette", "mon ma", "son sa")
    ),
    feminines=(
        ("", "e"),
        ("er", "ère"),
        ("eur", "euse"),
        ("teur", "trice"),
        ("en", "enne"),
        ("on", "onne"),
        ("el", "elle"),
        ("f", "ve"),
        ("x", "se"),
        ("t", "tte"),
    ),
    each=words("chaque tout toute tous toutes entre"),
    collectives=words(
        "plupart majorité minorité moitié partie nombre reste ensemble dizaine douzaine quinzaine vingtaine trentaine "
        "centaine millier million milliard dizaines douzaines centaines milliers millions milliards quarantaine cinquantaine soixantaine "
        "tiers quart total série foule quantité groupe couple paire poignée "
        "infinité myriade kyrielle nuée "
        "multitude pourcentage proportion combinaison association ça que qui plus"
    ),
    surely_many=words("plupart certains certaines"),
    times=words("fois heures jours semaines mois ans minutes secondes soirs matins nuits années midis lundis"),
    counted_times=words("fois"),
    also_other=words("soit"),
    also_nouns=words("suce glue relaxe trempe gratte plogue pogne bine clenche love profile range pulse"),
    genders=GENDERS,
    no_nouns=words(
        "bien mal peu trop tout toute plein presque environ quasi non plutôt cent mille prévue prévu ainsi soit très "
        "quelque ci moins plus un une"
    ),
    always_many=("us", "is", "ois", "ais", "os", "sms", "x", "z"),
    looks=words("air"),
    many_endings=("s", "x", "z"),
    corrections=told(
        "ordonnance/nfs maison/nfs main/nfs crème/nfs voiture/nfs gorge/nfs bosse/nfs pupille/nfs "
        "es/v-t mort/n-s point/nms points/nmp antibiotique/nms antibiotiques/nmp gens/nmp texter/i-- clavarder/i-- autre/a-s autres/a-p personne/nfs personnes/nfp membre/n-s membres/n-p page/nfs pages/nfp"
    ),
    appositive=words(
        "maximum minimum gauche égal rouge vert bleu jaune noir blanc gris rose orange marron violet standard pilote modèle surprise tangente express"
    ),
    appositive_ending="teur",
)
