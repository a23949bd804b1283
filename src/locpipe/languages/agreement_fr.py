"""Number and gender in French, as far as words next to each other tell them."""

from __future__ import annotations

from locpipe.languages.agreement import Agreement
from locpipe.languages.lexicon import listed


def words(text: str) -> frozenset[str]:
    """The words of a list, once each."""
    return frozenset(listed(text))


def forms(text: str) -> dict[str, str]:
    """Pairs of forms, written as « doit/doivent »."""
    return dict(pair.split("/") for pair in listed(text))


NUMBERS = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante"

VERBS = forms(
    "est/sont a/ont doit/doivent peut/peuvent sera/seront soit/soient fait/font va/vont était/étaient avait/avaient "
    "devrait/devraient pourrait/pourraient serait/seraient aurait/auraient prend/prennent vient/viennent reçoit/reçoivent "
    "veut/veulent sait/savent dit/disent met/mettent permet/permettent agit/agissent aura/auront devra/devront "
    "pourra/pourront fera/feront ira/iront vit/vivent suit/suivent sort/sortent sent/sentent sert/servent "
    "perd/perdent attend/attendent répond/répondent rend/rendent vend/vendent dépend/dépendent entend/entendent "
    "comprend/comprennent apprend/apprennent devient/deviennent revient/reviennent tient/tiennent contient/contiennent "
    "maintient/maintiennent obtient/obtiennent convient/conviennent provient/proviennent intervient/interviennent "
    "souffre/souffrent offre/offrent ouvre/ouvrent réduit/réduisent produit/produisent conduit/conduisent "
    "guérit/guérissent finit/finissent ralentit/ralentissent subit/subissent fournit/fournissent choisit/choisissent "
    "vieillit/vieillissent disparaît/disparaissent apparaît/apparaissent connaît/connaissent paraît/paraissent "
    "boit/boivent croit/croient voit/voient court/courent meurt/meurent part/partent dort/dorment "
    "risque/risquent existe/existent présente/présentent augmente/augmentent diminue/diminuent cause/causent "
    "provoque/provoquent aide/aident utilise/utilisent consomme/consomment reste/restent donne/donnent "
    "commence/commencent cesse/cessent dure/durent passe/passent arrive/arrivent semble/semblent habite/habitent "
    "travaille/travaillent montre/montrent indique/indiquent couvre/couvrent paie/paient exige/exigent "
    "recommande/recommandent vivra/vivront prendra/prendront recevra/recevront viendra/viendront verra/verront "
    "saura/sauront voudra/voudront aidera/aideront donnera/donneront restera/resteront "
    "prenait/prenaient recevait/recevaient faisait/faisaient pouvait/pouvaient devait/devaient allait/allaient"
)

FRENCH = Agreement(
    many_articles=words("les des ces mes tes ses nos vos leurs plusieurs certains certaines quelques"),
    surely_many=words("ces mes tes ses nos vos plusieurs certains certaines quelques aux des"),
    one_articles=words("le la l’ un une ce cet cette mon ma ton ta son sa notre votre chaque"),
    surely_one=words("un une cet cette votre notre chaque au du sa ma"),
    feminine_articles=words("la une cette sa ma"),
    masculine_articles=words("le un ce cet"),
    pronouns=forms("ils/many elles/many il/one elle/one on/one cela/one ceci/one ça/one"),
    relative_pronouns=forms("ceux/many celles/many celui/one celle/one"),
    sure_of_gender=words("un une ce cette du au"),
    before_infinitives=words(
        "pour sans devez pouvez doit doivent peut peuvent devrait devraient devriez pourriez pourrait faut voulez devrez pourrez"
    ),
    before_participles=words("avez ont avons auriez aurez"),
    object_pronouns=words("vous le la les l’ lui leur se s’ y en me m’ nous ne pas plus jamais bien toujours aussi"),
    before_reader=words("si quand lorsque"),
    reader="vous",
    reader_ending="ez",
    infinitive_ending="er",
    many_ending="s",
    many_endings=("s", "x", "z"),
    either_endings=("ois", "ais", "us", "eus", "is", "as", "os"),
    no_nouns=words(
        f"{NUMBERS} cent mille bien mal peu trop tout toute plein presque environ quasi autrefois même non plutôt "
        "encore jamais rien quelque avec pour sous dont que qui quoi comme mais donc entre contre chez vers sur par "
        "prévue prévu leur votre notre cette ainsi soit très"
    ),
    always_many=words(
        "abcès abus accès ailleurs ananas après autobus avis bas biais bois bras campus cas chaos choix colis commis "
        "compas compris compromis concours congrès consensus corps cours cursus cyprès débris décès dehors dessous dessus "
        "devis discours divers dos encours envers excès express fois fonds fracas frais gaz gens gros herpès héros hors "
        "index jus langes lis logis lupus malus matelas mépris mets minibus mois moins mors nez os palais parcours pas "
        "plus plusieurs poids pois pouls près procès processus progrès propos pus radis recours refus remords repas répit "
        "repos rhinovirus ras rhumatismes ris sans secours sens sinus sous stress succès surplus sursis talus tapis temps "
        "terminus thermos tiers toujours tournevis travers très univers us utérus vers versus virus vis coronavirus "
        "papillomavirus rotavirus tétanos anus cactus dans ces ses mes dès alors lors "
        "anglais français mauvais permis précis épais indécis soumis remis pris mis acquis surpris assis suis puis "
        "jeans sms reflux thorax larynx pharynx index prix voix noix croix taux faux doux roux heureux deux ceux mieux "
        "pathos couscous houmous collapsus fils souris brebis prospectus bonus tonus fœtus eczémas bis gris exprès pays"
    ),
    collectives=words(
        "plupart majorité minorité moitié partie nombre reste ensemble dizaine douzaine quinzaine vingtaine trentaine "
        "centaine millier tiers quart total série foule quantité un une autre tout toute groupe couple paire poignée "
        "multitude pourcentage proportion combinaison association ça que qui plus"
    ),
    times=words("fois heures jours semaines mois ans minutes secondes soirs matins nuits années midis lundis"),
    verbs=VERBS,
    particles=words("ne n’ se s’ y en déjà aussi toujours souvent parfois donc également généralement habituellement"),
    relatives=words("qui"),
    stops=words(
        "et ou ni que qu’ qui dont où si quand lorsque lorsqu’ comme mais car parce puis ne n’ pas se s’ il elle on ils elles "
        "nous vous je tu y ce c’ cela quel quels quelle quelles voici voilà plus moins soit être avoir ainsi alors tandis sinon donc"
    ),
    prepositions=words(
        "de d’ à en contre pour par sur sous sans avec dans chez entre après avant vers selon pendant durant depuis dès envers "
        "parmi malgré outre hors comme jusqu’ l’un l’une"
    ),
    neutral=words("des"),
    also_other=words("soit"),
    openers=words("si que qu’ quand lorsque lorsqu’ car mais où puisque dont donc"),
    emphatic=words("seuls seules tous toutes"),
    heads=words(
        "en au aux à dans pour après avant depuis pendant durant selon chez avec sans sous sur si quand lorsque lorsqu’ parfois "
        "souvent toutefois cependant d’ dès par contre même malgré ici là ensuite puis enfin"
    ),
    unsure_openers=words("que qu’"),
    no_openers=words("ainsi bien autant tant plus moins même mêmes aussi autres autre tel tels telle telles rien quel"),
    after_one_of=words("de d’ parmi un une"),
    one_states=words("est sera était serait"),
    many_states=words("sont seront étaient soient seraient"),
    one_auxiliaries=words("a aura avait ait aurait"),
    many_auxiliaries=words("ont auront avaient aient auraient"),
    been="été",
    adverbs=words(
        "pas plus déjà souvent toujours bien mal aussi très trop peu moins jamais encore tous toutes tout parfois"
    ),
    adverb_ending="ment",
    participles=("é", "ée", "és", "ées"),
    no_participles=words("été santé qualité années années idées matinées soirées journées côté côtés moitié beauté"),
    everybody=words("on nous vous"),
    feminine_endings=("tion", "sion", "ité", "ence", "ance", "ette", "ture"),
    feminine_nouns=words(
        "aiguille fenêtre porte main peau tête jambe douleur fièvre toux blessure plaie dose dent langue oreille gorge "
        "poitrine hanche cheville épaule vessie vie ville école famille mère fille sœur infirmière pharmacie clinique maladie "
        "grippe crise ligne lettre carte liste pompe seringue ampoule fiole pilule crème pommade eau huile viande nourriture "
        "boisson cigarette drogue alarme pile prise chambre salle cuisine maison voiture route rue place heure semaine journée "
        "nuit demande réponse question plainte preuve règle loi étude recherche analyse urine selle glycémie perte baisse "
        "hausse chute fatigue nausée enflure rougeur allergie grossesse césarienne couche poussette ceinture lumière fumée "
        "flamme cuisinière génératrice odeur voix personne victime séance visite thérapie trousse copie photo décision preuve "
        "veine artère cellule plaque zone gencive paupière pupille narine joue bouche lèvre côte cuisse fesse cicatrice bosse "
        "brûlure morsure piqûre bactérie santé société"
    ),
    masculine_nouns=words(
        "traitement médicament stationnement comportement établissement paiement remboursement logement vêtement document "
        "renseignement règlement gouvernement accompagnement accouchement saignement vomissement étourdissement "
        "essoufflement service hôpital médecin centre comprimé formulaire vaccin risque doigt œil ventre genou pied cœur foie "
        "rein poumon estomac cou sang bébé père garçon timbre flacon sirop inhalateur appareil masque gant pansement lit "
        "fauteuil véhicule courriel message dossier numéro test résultat examen niveau symptôme effet problème trouble choc "
        "rhume bruit air feu lait alcool tabac cannabis sucre sel sommeil exercice travail emploi congé horaire jour soir matin "
        "patient moniteur avertisseur stylo capteur programme groupe réseau organisme bureau fichier dépistage usage"
    ),
    other_gender=words("comité silence squelette bastion"),
    adjectives=forms(
        "gratuit/gratuite important/importante léger/légère public/publique médical/médicale mental/mentale local/locale "
        "régional/régionale national/nationale provincial/provinciale général/générale normal/normale oral/orale "
        "social/sociale actif/active quotidien/quotidienne complet/complète régulier/régulière dangereux/dangereuse "
        "sérieux/sérieuse nombreux/nombreuse infirmier/infirmière canadien/canadienne hospitalier/hospitalière "
        "familial/familiale précédent/précédente "
        "intensif/intensive préventif/préventive auditif/auditive sanguin/sanguine artériel/artérielle cérébral/cérébrale "
        "particulier/particulière clair/claire confidentiel/confidentielle "
        "personnel/personnelle professionnel/professionnelle individuel/individuelle éventuel/éventuelle"
    ),
    irregular=forms(
        "ouvert/ouverte couvert/couverte offert/offerte interdit/interdite écrit/écrite inscrit/inscrite prescrit/prescrite "
        "fait/faite détruit/détruite réduit/réduite produit/produite dit/dite mort/morte permis/permise compris/comprise "
        "requis/requise inclus/incluse mis/mise pris/prise transmis/transmise remis/remise soumis/soumise"
    ),
    numbers=words(NUMBERS),
    counted=words(
        "jour semaine an heure minute seconde année comprimé capsule dose goutte séance visite personne patient verre tasse "
        "étape ville clinique place lit enfant adulte participant étude kilomètre mètre gramme milligramme litre"
    ),
)
