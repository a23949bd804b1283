"""The gender of French nouns of which the list of forms tells none, or that it knows as adjectives of both genders as well.

Of these things there is one gender: who means a person by such a word, or something else with the other gender (« le mémoire »,
« la livre »), finds it in no row here.
"""

from __future__ import annotations

from locpipe.languages.lexicon import listed

FEMININE = (
    "alerte annexe ardoise aubergine auto automobile baie barbe botanique bouffe brique calculatrice caractéristique carotte carrière "
    "cartouche cave céramique cerise césarienne chair chance circulaire claque clinique cloche coche colique courbe crêpe crevette cruche "
    "diététique dynamique enceinte esthétique éthique fin finale foudre frite génétique gloire grêle informatique jugulaire justice "
    "logistique majuscule mandarine matinée mécanique mise moutarde nature noisette olive ombre optique paille part plaine poche "
    "politique portée pratique prime problématique prune puce pupille radio relâche rue sciatique statistique tactique tarte technique "
    "teneur thématique thyroïde traînée vache vapeur variable vidéo"
)
MASCULINE = (
    "accessoire acide analgésique anesthésique anniversaire antiseptique autographe automate barbiturique baume beurre bogue bronze "
    "brouillard café calme caramel choc chocolat citron comble combustible complexe contenant contraire cosmétique couple cours crâne "
    "dentifrice dessous dessus documentaire éclair élastique exemplaire feu fluide fossile geste gîte guide hallucinogène homicide horaire "
    "hymne imperméable infrarouge insecticide insigne liquide litre malaise mammifère manifeste meuble micro miel minimum modèle "
    "narcotique nickel nord office or ouest pamplemousse parasite périodique pesticide plastique préalable rasoir réflexe reste saumon "
    "solde sommaire somnifère standard sud suspense synonyme textile trampoline trouble uniforme vide volant"
)

GENDERS = {
    form: gender
    for gender, nouns in (("f", FEMININE), ("m", MASCULINE))
    for noun in listed(nouns)
    for form in (noun, f"{noun}s")
}
"""Nouns, of one and of many, each with its gender."""
