"""For each rule of translations: texts in which it must find a defect, and harmless twins in which it must not.

A case is the source and its translation, with `~` for U+00A0. Some rules look at the catalog around a text as well: their
cases have more translations, of which the first is judged.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Cases:
    """What a rule must find (`bad`) and what it must leave alone (`okay`)."""

    bad: tuple[tuple[str, str], ...]
    okay: tuple[tuple[str, str], ...]
    around: tuple[tuple[str, str], ...] = ()
    """Other messages of the catalog."""
    options: dict[str, object] = field(default_factory=dict)


GLOSSARY = """source,target,do_not_translate,note
PTSD,TSPT|ESPT|!SSPT,,
nasal spray,vaporisateur nasal|!spray nasal,,
Health Canada,Santé Canada,,
Spravato,Spravato,yes,
"""

CASES: dict[str, Cases] = {
    # ---- characters
    "control-character": Cases(
        (
            ("Call 911.", "Appelez le \u202e911."),
            ("Call 911.", "Appelez\x08 le 911."),
            ("Call 911.", "Appelez \u2067le 911."),
        ),
        (("Call 911.", "Appelez le 911."), ("Call 911.", "اتصل \u200fبالرقم 911.")),
    ),
    "invisible-character": Cases(
        (
            ("Call 911.", "Appe\u200blez le 911."),
            ("Call 911.", "Ap\u00adpelez le 911."),
            ("Call 911.", "Appe\u200dlez le 911."),
        ),
        (("Call 911.", "Appelez le 911."), ("Call 911.", "با ۹۱۱ تماس می\u200cگیرید.")),
    ),
    "lookalike-letter": Cases(
        (("Health", "Sаnté"), ("Health", "Santé с"), ("Health", "ｓanté")),
        (("Health", "Santé"), ("The effect of α", "L’effet de α"), ("5 μg", "5~μg")),
    ),
    "garbled-text": Cases(
        (("Health", "SantÃ©"), ("Health", "Sante\u0301"), ("Health", "Sant\\u00e9")),
        (("Health", "Santé"), ("The area", "L’Âge d’or")),
    ),
    "html-in-text": Cases(
        (("Call 911.", "Appelez le <b>911</b>."), ("Call 911.", "Appelez le&nbsp;911.")),
        (("p < 0.05", "p~<~0,05"), ("a < b and c > d", "a < b et c > d")),
    ),
    "script-in-text": Cases(
        (("[988](tel:988)", "[988](javascript:alert(1))"), ("Call", "Appel <script>x</script>")),
        (("[988](tel:988)", "[988](tel:988)"), ("The data: 5 people", "Les données~: 5 personnes")),
    ),
    "line-break-added": Cases(
        (("Call 911. Stay.", "Appelez le 911.\nRestez."), ("Call 911.", "Appelez\u2003le 911.")),
        (("Call 911. Stay.", "Appelez le 911. Restez."), ("one\ntwo", "un\ndeux")),
    ),
    # ---- placeholders
    "placeholder-mismatch": Cases(
        (("In {city}.", "Ici."), ("Here.", "{in_city}."), ("Page %(number)s", "Page")),
        (("Ask in {city}.", "Demandez {in_city}."), ("The clinics of {city}", "Les cliniques {of_city}")),
        options={"is_printf": True},
    ),
    "placeholder-form-unknown": Cases(
        (("In {city}.", "Près {near_city}, {by_city}."), ("In {city}.", "{from_city}.")),
        (("In {city}.", "{In_city}."), ("Ask {board}.", "Demandez {to_board}.")),
    ),
    "placeholder-count-differs": Cases(
        (("From {city} to {nearest_city}.", "De {city} à {nearest_city}, {nearest_city}."),),
        (("From {city} to {nearest_city}.", "{of_city} {in_nearest_city}."),),
    ),
    "placeholder-malformed": Cases(
        (("In {city}.", "{in_city."), ("Here.", "Ici}."), ("Here {city}", "{in_city} {ville d’ici}")),
        (("In {city}.", "{In_city}."),),
    ),
    "placeholder-after-preposition": Cases(
        (
            ("Care in {city}", "Soins à {in_city}"),
            ("Care {in_city}", "Soins de {city}"),
            ("Care in {city}", "Soins **en** en {in_city}"),
        ),
        (
            ("Care in {city}", "Soins {in_city}"),
            ("Care by {board}", "Soins de {board}"),
            ("{city}: care", "{city}~: soins"),
        ),
    ),
    "placeholders-exchanged": Cases(
        (
            ("Your visit is on {date} at {time}.", "Votre rendez-vous est le {time} à {date}."),
            ("Your visit with {name} is on {date}.", "Votre rendez-vous avec {date} est le {name}."),
            ("Open from {open} to {close}.", "Ouvert de {close} à {open}."),
            ("Dear {first} {last}", "Bonjour {last} {first}"),
            ("{count} of {total} pages", "{total} pages sur {count}"),
            ("Hello {name}, you have {count} messages.", "Bonjour {count}, vous avez {name} messages."),
            ("Call %(phone)s before %(date)s.", "Appelez le %(date)s avant %(phone)s."),
        ),
        (
            ("Your visit is on {date} at {time}.", "Votre rendez-vous est à {time}, le {date}."),
            ("On {date}, call {phone}.", "Appelez le {phone} le {date}."),
            ("{count} of {total} pages", "Sur {total} pages, {count}"),
            ("In {city}, {board} decides.", "{board} décide {in_city}."),
            ("{first} and {second}", "{second} et {first}"),
            ("From {city} to {city}", "De {city} à {city}"),
        ),
    ),
    "placeholder-capital-wrong": Cases(
        (("{In_city}, call.", "{in_city}, appelez."), ("Call {in_city}.", "Appelez {In_city}.")),
        (("{In_city}, call.", "{In_city}, appelez."), ("Call. {In_city}, go.", "Appelez. {In_city}, allez-y.")),
    ),
    # ---- markup
    "link-changed": Cases(
        (
            ("[988](tel:988)", "[988](tel:998)"),
            ("[988](tel:988)", "988"),
            ("Call 988.", "Appelez le [988](tel:988)."),
            ("[x](https://www.wsib.ca/en/a)", "[x](https://www.wsib.com/fr/a)"),
            ("[x](https://doi.org/10.1/a)", "[x](https://doi.org/10.1/b)"),
        ),
        (
            ("[x](https://www.wsib.ca/en/drug-list)", "[x](https://www.wsib.ca/fr/liste-medicaments)"),
            ("[x](https://988.ca/)", "[x](https://988.ca/fr)"),
            ("[x](https://www.inesss.qc.ca/en/)", "[x](https://www.inesss.qc.ca/)"),
            ("[c](tel:+18662773553)", "[c](tel:18662773553)"),
            ("[x](https://example.org/a/)", "[x](https://example.org/a)"),
        ),
    ),
    "link-malformed": Cases(
        (("[988](tel:988)", "[988] (tel:988)"), ("[988](tel:988)", "[988](tel:988")),
        (("[988](tel:988)", "[988](tel:988)"), ("[a](tel:988) (b)", "[a](tel:988) (b)")),
    ),
    "phone-link-differs": Cases(
        (
            ("[988](tel:988)", "[9-1-1](tel:988)"),
            ("[1-866-277-3553](tel:+18662773553)", "[1~866~277-3554](tel:+18662773553)"),
        ),
        (
            ("[988](tel:988)", "[9-8-8](tel:988)"),
            ("[1-866-277-3553](tel:+18662773553)", "[1~866~APPELLE (1~866~277-3553)](tel:+18662773553)"),
            ("[Call](tel:988)", "[Appelez](tel:988)"),
        ),
    ),
    "citation-changed": Cases(
        (
            ("It fell [@a-2014].", "Il a baissé [@a-2021]."),
            ("It fell [@a-2014].", "Il a baissé."),
            ("It fell [@a-2014].", "Il a baissé @a-2014."),
        ),
        (("It fell [@a-2014; @b-2015].", "Il a baissé [@b-2015; @a-2014]."),),
    ),
    "citations-exchanged": Cases(
        (("One [@a]. Two [@b].", "Un [@b]. Deux [@a]."),),
        (("One [@a]. Two [@b].", "Un [@a]. Deux [@b]."), ("One [@a; @b].", "Un [@b; @a].")),
    ),
    "links-exchanged": Cases(
        (
            (
                "[Call](tel:988) or [read](#read)",
                "[Lisez](tel:988) ou [appelez](#read)".replace("tel:988", "x")
                .replace("#read", "tel:988")
                .replace("(x)", "(#read)"),
            ),
        ),
        (("[Call](tel:988) or [read](#read)", "[Appelez](tel:988) ou [lisez](#read)"),),
    ),
    "emphasis-differs": Cases(
        (("**Do not stop**", "N’arrêtez pas"), ("**Stop**", "**Arrêtez"), ("**Stop** now", "** Arrêtez** maintenant")),
        (("This is **new** (b).", "C’est **nouveau** (b)."),),
    ),
    "language-mark-wrong": Cases(
        (("FDA", "[FDA]{lang=}"), ("FDA", "[FDA] {lang=en}")),
        (("FDA", "[FDA]{lang=en}"), ("FDA", "[FDA]{lang=en-CA}")),
    ),
    "language-mark-missing": Cases(
        (("In JAMA Psychiatry.", "Dans JAMA Psychiatry."), ("In JAMA Psychiatry.", "Dans [JAMA Psychiatry].")),
        (("In JAMA Psychiatry.", "Dans [JAMA Psychiatry]{lang=en}."), ("See […] [@a].", "Voir […] [@a].")),
        around=(("See JAMA Psychiatry.", "Voir [JAMA Psychiatry]{lang=en}."),),
    ),
    "foreign-piece-changed": Cases(
        (("The Food and Drug Administration", "La [Food and Drugs Administration]{lang=en}"),),
        (
            ("The Food and Drug Administration", "La [Food and Drug Administration]{lang=en}"),
            ("A journal", "Une [revue]{lang=fr}"),
        ),
    ),
    "block-mark-added": Cases(
        (("Warning", "# Avertissement"), ("Warning", "- Avertissement"), ("Warning", "`Avertissement`")),
        (("Warning", "Avertissement"), ("−5 points", "−5 points")),
    ),
    # ---- numbers
    "number-changed": Cases(
        (
            ("27.5 days", "25,7~jours"),
            ("$1,585", "1,585~$"),
            ("Call 1-866-277-3553.", "Composez le 1~866~277-3533."),
            ("12 of 15 people", "12 personnes"),
            ("8:30 a.m. to 4:30 p.m.", "8~h~30 à 17~h~30"),
            ("May 6, 2026", "6~juin 2026"),
            ("24 hours a day", "12~heures par jour"),
            ("−10.63 points", "10,63~points"),
            ("CAPS-5", "CAPS-4"),
            ("15 minutes early", "une demi-heure plus tôt"),
            ("Call or text 988.", "Appelez le 911 ou textez le 988."),
        ),
        (
            ("12.7 (95% CI 2.5 to 22.8; p = 0.02)", "12,7 (IC à 95~%~: 2,5 à 22,8; p~=~0,02)"),
            ("$1,585 to $6,930", "de 1~585 à 6~930~$"),
            ("−10.63 (95% CI −14.95 to −6.32)", "−10,63 (IC à 95~%~: −14,95 à −6,32)"),
            ("May 6, 2026 and January 1, 2021", "le 6~mai 2026 et le 1er~janvier 2021"),
            ("8 a.m. to 6 p.m., noon", "de 8~h à 18~h, midi"),
            ("8:30 to 4:30 p.m.", "de 8~h~30 à 16~h~30"),
            ("24 hours a day, 7 days a week", "jour et nuit, tous les jours"),
            ("1-866-277-3553", "1~866~APPELLE"),
            ("Call or text 988", "Appelez le 988 ou textez au 9-8-8"),
            ("six sessions, 2 weeks", "6~séances, deux semaines"),
            ("section 24.2 of Bill 30", "article~24.2 du projet de loi~30"),
            ("2.5 million people; 24–72 hours; .05", "2,5~millions de personnes; de 24 à 72~heures; 0,05"),
            ("one in five; the 2nd dose; a 10-day course", "une personne sur cinq; la 2e~dose; une cure de 10~jours"),
            ("15 minutes early", "un quart d’heure plus tôt"),
            ("wait 30 minutes", "attendez une demi-heure"),
            ("Call or text 988.", "Composez le 988 ou envoyez un texto au 988."),
        ),
    ),
    "number-word-changed": Cases(
        (
            ("six sessions", "sept séances"),
            ("three months", "des mois"),
            ("some months", "trois mois"),
            ("the second trial", "le troisième essai"),
        ),
        (
            ("six sessions", "6~séances"),
            ("both groups", "les deux groupes"),
            ("twice a day", "deux fois par jour"),
            ("one trial", "un essai"),
            ("Take it twice a day.", "Prenez-le matin et soir."),
        ),
    ),
    "unit-changed": Cases(
        (
            ("0.5 mg/kg", "0,5~g/kg"),
            ("0.5 mg/kg", "0,5~mg"),
            ("72 hours", "72~jours"),
            ("95%", "95"),
            ("$250", "250"),
            ("people aged 18 to 64", "les personnes de 18 à 64~mois"),
            ("anyone over 18", "toute personne de plus de 18~jours"),
            ("38 °C", "38~g"),
        ),
        (
            ("0.5 mg/kg", "0,5~mg/kg"),
            ("95%", "95~pour cent"),
            ("5 to 10%", "de 5~% à 10~%"),
            ("27.5 days", "27,5~j"),
            ("people aged 18 to 64", "les personnes de 18 à 64~ans"),
            ("Stay for 15 minutes, or 30 after a reaction.", "Restez 15~minutes, ou 30~minutes après une réaction."),
            ("From 4 to 7 p.m.", "De 16~h à 19~h"),
            ("below 130/80 mmHg", "sous 130/80~mm~Hg"),
            ("at 38 °C or more", "à 38~degrés ou plus"),
            ("Call 911 if he falls.", "Appelez le 911 s’il tombe."),
        ),
    ),
    "limit-changed": Cases(
        (
            ("p < 0.05", "p~>~0,05"),
            ("p = 0.05", "p~<~0,05"),
            ("at least 3 days", "au plus 3~jours"),
            ("people over 65", "les personnes de 65~ans ou moins"),
            ("fewer than 30", "plus de 30"),
            ("within two hours", "après deux heures"),
            ("at least 6 hours", "au maximum dans les 6~heures"),
        ),
        (
            ("p < 0.05", "p~<~0,05"),
            ("people over 65", "les personnes de 65~ans ou plus"),
            ("65 or older", "65~ans ou plus"),
            ("no more than 4", "au plus 4"),
            ("< 5 mg", "moins de 5~mg"),
            ("It does not start within two hours.", "Elle ne commence toujours pas après deux heures."),
            ("The water must not exceed 40 °C.", "Il est interdit de laisser l’eau dépasser 40~°C."),
            ("for at least 6 hours", "dans les 6~heures au minimum"),
            ("It should help within 2 days. If not, call.", "Si, après 2~jours, cela n’aide pas, appelez."),
        ),
    ),
    "limit-lost": Cases(
        (
            ("about 280 km", "280~km"),
            ("at least 3 months", "3~mois"),
            ("up to 72 hours", "72~heures"),
            ("about 280 km, or about 3 hours", "280~km, soit environ 3~heures"),
            ("For anyone over 18", "Pour toute personne de 18~ans"),
            ("The cost is a little over $5,500.", "Le coût est de 5~500~$."),
            ("to a maximum of $20", "20~$"),
            ("Take two pills.", "Ne prenez pas plus de deux comprimés."),
        ),
        (
            ("For anyone over 18", "Pour toute personne de plus de 18~ans"),
            ("For anyone over 18", "Pour toute personne de 18~ans ou plus"),
            ("The course is given over 3 weeks.", "Le cours se donne en 3~semaines."),
            ("about 280 km", "environ 280~km"),
            ("at least 3 months", "3~mois au moins"),
            ("from 5 towns", "à partir de 5~villes"),
            ("to a maximum of $20", "avec un plafond de 20~$"),
            ("around 20 weeks", "vers la 20e~semaine"),
            ("Call the line at 988.", "Tournez-vous vers le 988."),
            ("$5 a month plus 30% of it", "5~$ par mois, en plus de 30~% de celui-ci"),
            ("3 or higher", "3 ou au-dessus"),
            ("less than $900", "qui n’atteint pas 900~$"),
            ("Only two people may come in.", "Pas plus de deux personnes peuvent entrer."),
            ("every three months or sooner", "tous les trois mois, voire plus tôt"),
        ),
    ),
    "numbers-exchanged": Cases(
        (
            ("12 of 15 people", "15~personnes sur 12"),
            ("a course costs $6,930; a session costs $1,585", "un parcours coûte 1~585~$; une séance coûte 6~930~$"),
            ("CI 2.5 to 22.8", "IC~: 22,8 à 2,5"),
            (
                "It has been open since June 2013. A union spoke of it in August 2025.",
                "Il est ouvert depuis juin 2025. En août 2013, un syndicat en a parlé.",
            ),
            (
                "The codes were read on November 23, 2026, so one may have changed.",
                "Les codes ont été lus le 2026 novembre 23; ils ont pu changer.",
            ),
            ("It had a line from 1973. It joined in 2019.", "La ligne existe depuis 2019. En 1973, elle s’est jointe."),
            (
                "Interpreters for more than 160 languages were there in 2020.",
                "En 160, il y avait des interprètes pour plus de 2020~langues.",
            ),
            ("5 mg on day 2 and 20 mg on day 8", "20~mg au jour 2 et 5~mg au jour 8"),
        ),
        (
            ("12 of 15 people", "12~personnes sur 15"),
            ("Of 41 patients, 10 relapsed in 2014.", "En 2014, sur 41~patients, 10 ont rechuté."),
            (
                "Interpreters for more than 160 languages were there in 2020.",
                "En 2020, il y avait des interprètes pour plus de 160~langues.",
            ),
            ("Fix Cortex-A53 erratum 835769", "Corriger l’erratum 835769 du Cortex-A53"),
            (
                "It has been open since June 2013. A union spoke of it in August 2025.",
                "En août 2025, un syndicat en a parlé. Il est ouvert depuis juin 2013.",
            ),
            (
                "Bills for 2023 are sent by March 31, 2024.",
                "D’ici le 31 mars 2024, les factures de 2023 sont envoyées.",
            ),
            ("Take no more than 3 g in 12 hours.", "En 12~heures, ne dépassez jamais 3~g."),
            ("43 of 90 people slept.", "Sur 90 personnes, 43 ont dormi."),
            ("Call us at 555-0199, extension 4, after 2 days.", "Après 2~jours, appelez-nous (555-0199, poste 4)."),
            ("Call 988 at any time.", "À tout moment, appelez le 988."),
            ("up to $20 a day; the first hour is free", "la première heure est gratuite; un maximum de 20~$ par jour"),
        ),
    ),
    "digits-differ": Cases(
        (("41 people", "14 personas"),),
        (("12.7 points, 1,585 people", "12,7 puntos, 1.585 personas"),),
        options={"language": None, "locale": "es_MX"},
    ),
    "weekday-changed": Cases(
        (("Monday to Friday", "du lundi au jeudi"), ("on Mondays", "le matin")),
        (("Monday to Friday", "du lundi au vendredi"), ("on Saturdays", "le samedi")),
    ),
    # ---- meaning
    "negation-lost": Cases(
        (
            ("It is not authorized for PTSD.", "Elle est autorisée pour le TSPT."),
            (
                "Do not stop your medicine without talking to your prescriber.",
                "Arrêtez vos médicaments après en avoir parlé.",
            ),
            ("It has no known risk.", "Elle a un risque connu."),
            ("Never drive.", "Conduisez."),
            ("Whether it is still there is not known.", "On sait si elle y est encore."),
            ("It does not mean that you are ill.", "Cela ne veut dire que vous êtes malade."),
            ("This is not to be lifted for a week.", "À soulever pendant une semaine."),
            ("You cannot drive and you need rest.", "Vous pouvez conduire et vous devez vous reposer."),
        ),
        (
            ("It is not authorized for PTSD.", "Elle n’est pas autorisée pour le TSPT."),
            ("The list is not complete.", "La liste est incomplète."),
            ("Do not stop suddenly without help.", "Évitez d’arrêter soudainement sans aide."),
            ("Do not stop it without talking to your doctor.", "Parlez à votre médecin avant de l’arrêter."),
            ("A stroke, recent or not", "Un AVC, récent ou non"),
            ("Do not take more than 4 g.", "Ne dépassez pas 4~g."),
            ("No appointment is needed.", "Aucun rendez-vous n’est nécessaire."),
            ("It costs nothing.", "C’est gratuit."),
            ("It gives no crisis care and no follow-up.", "Il ne donne ni soins de crise ni suivi."),
            ("Do not lift anything for a week.", "Attendez une semaine avant de soulever quoi que ce soit."),
            ("The change cannot be undone.", "Le changement est irréversible."),
            (
                "You need help at home; you cannot lift alone.",
                "Il vous faut de l’aide à la maison; il vous est interdit de soulever seul.",
            ),
            ("Neither the nurse nor the doctor knew.", "L’infirmière ignorait tout, et le médecin aussi."),
            ("Tell us if it does not feel right.", "Dites-nous si cela semble anormal."),
        ),
    ),
    "negation-added": Cases(
        (
            ("Call 911.", "N’appelez pas le 911."),
            ("It is safe.", "Elle n’est pas sûre."),
            ("with food", "sans nourriture"),
            ("No. It is authorized for some forms.", "Non. Elle n’est pas autorisée pour certaines formes."),
            ("Prior approval needed", "Autorisation préalable non requise"),
            ("Take the pill with a meal.", "Ne prenez jamais le comprimé avec un repas."),
            ("Call us before the visit.", "Ne nous appelez pas avant la visite."),
        ),
        (
            ("The group failed to improve.", "Le groupe ne s’est pas amélioré."),
            ("It is safe.", "Elle est sans danger."),
            ("A walk-in clinic.", "Une clinique sans rendez-vous."),
            ("Only a physician can decide.", "Seul un médecin peut en décider."),
            ("The drug is given only in a clinic.", "Le médicament n’est donné qu’en clinique."),
            ("An undated page.", "Une page non datée."),
            (
                "Loose rugs and poor lighting cause falls.",
                "Les tapis non fixés et un mauvais éclairage causent des chutes.",
            ),
            ("He still does not wake up.", "Il est toujours inconscient."),
            ("Not as a rule.", "En règle générale, non."),
            ("It goes on without losing any of your care.", "Cela continue sans perdre aucun de vos soins."),
            ("Only one person may climb at a time.", "Pas plus d’une personne ne peut monter à la fois."),
            ("Always wear a mask in the lab.", "N’entrez jamais au laboratoire sans masque."),
            ("Ask a nurse before you take it.", "N’en prenez pas avant d’avoir consulté une infirmière."),
            ("Drink before you are thirsty.", "N’attendez pas d’avoir soif pour boire."),
            ("It is normal to feel tired.", "Ne vous étonnez pas d’être fatigué."),
            (
                "The result must be known before we can operate.",
                "Nous ne pouvons pas opérer tant que le résultat n’est pas connu.",
            ),
            ("Stay until the bus comes.", "Ne partez pas avant l’arrivée de l’autobus."),
            ("Keep it out of reach of children.", "Rangez-le là où les enfants ne peuvent pas l’atteindre."),
            ("Eat slowly.", "Mangez sans vous presser."),
            ("Bring your card to each visit.", "N’oubliez pas d’apporter votre carte à chaque visite."),
            ("You can leave at any time.", "Rien ne vous empêche de partir à tout moment."),
            ("People who are ill should stay home.", "Si vous êtes malade, ne venez pas."),
            (
                "Come back once the pain has been gone for a day.",
                "Revenez quand vous n’aurez plus eu mal depuis une journée.",
            ),
            ("Feel free to ask.", "N’hésitez pas à demander."),
            ("Ask a nurse if this is safe.", "Demandez à une infirmière s’il n’y a aucun risque."),
        ),
    ),
    "negations-differ": Cases(
        (
            ("The evidence is still emerging.", "Les données probantes ne sont pas encore émergentes."),
            ("It may say no.", "Elle ne peut pas dire non."),
            ("They cost nothing.", "Ils ne sont pas gratuits."),
            ("It may come back, and nobody can tell when.", "Elle ne peut pas revenir, et personne ne sait quand."),
            ("Do not stop or change a medicine.", "Arrêtez un médicament et n’y changez rien."),
            ("Do not drive or use machines.", "Ne conduisez pas et utilisez des machines."),
            ("Do not drive or use machines.", "Conduisez, mais n’utilisez pas de machines."),
            ("Uncontrolled high blood pressure", "Une hypertension maîtrisée"),
            ("Do not stop a medicine and do not change it.", "Arrêtez le médicament et n’y changez rien, non."),
            ("Do not lift it, and call us.", "Ne le soulevez pas et ne nous appelez pas."),
        ),
        (
            ("Do not stop or change a medicine.", "N’arrêtez pas un médicament et n’y changez rien."),
            ("Do not stop, but call us.", "N’arrêtez pas, mais appelez-nous."),
            ("Uncontrolled high blood pressure", "Une hypertension non maîtrisée"),
            (
                "They were built in different ways, and no trial exists.",
                "Ils n’ont pas été conçus de la même façon, et il n’existe aucun essai.",
            ),
            (
                "Do not smoke, drink or eat before the test.",
                "Ne fumez pas, ne buvez pas et ne mangez pas avant le test.",
            ),
            ("Do not sign until a lawyer has read it.", "Ne signez pas sans qu’un avocat l’ait lu."),
            (
                "While you wait for the answer, do not stop taking it.",
                "Pendant que vous attendez la réponse, continuez à le prendre.",
            ),
            ("Never take more than 2 pills.", "Ne dépassez jamais 2 comprimés : prenez-en au plus 2."),
            (
                "If you are waiting for results, do not wait for our letter.",
                "Si vous attendez des résultats, venez sans attendre notre lettre.",
            ),
            ("Never leave a child alone.", "Ne laissez jamais un enfant sans surveillance."),
        ),
    ),
    "negation-halved": Cases(
        (
            ("It does not name the largest trial.", "Il ne nomme le plus grand essai."),
            ("It is not authorized.", "Elle n’est autorisée."),
            ("It does not mean that.", "Cela signifie pas cela."),
            ("It does not wait.", "Cela n’attend."),
            ("It is not medical advice, and nobody pays.", "Ce n’est un avis médical, et personne ne paie rien."),
            (
                "It has no use approved for PTSD in Canada or there.",
                "Il a un emploi autorisé pour le TSPT, ni au Canada ni ailleurs.",
            ),
        ),
        (
            ("Do not crush or chew it.", "Ne l’écrasez ou ne le croquez jamais."),
            ("Never crush or chew it.", "Ne l’écrasez ni ne le croquez jamais."),
            ("It is not authorized.", "Elle n’est pas autorisée."),
            ("Not now.", "Pas maintenant."),
            ("You may call or not.", "Vous pouvez appeler ou pas."),
            ("before it is too late", "avant qu’il ne soit trop tard"),
            ("See our step-by-step guide.", "Voyez notre guide pas à pas."),
            ("It is forbidden to eat or drink.", "Il est interdit de manger ni de boire."),
            ("Neither this nor that", "Ni ceci ni cela"),
        ),
    ),
    "opposite-word": Cases(
        (
            ("before each session", "après chaque séance"),
            ("an increase of 5 points", "une diminution de 5~points"),
            ("time to relapse", "délai avant la rémission"),
            ("Call us.", "Textez-nous."),
            ("for two weeks", "pendant deux jours"),
            ("the left knee", "le genou droit"),
            ("Wait by the door before you eat.", "Attendez près de la porte après avoir mangé."),
            ("made after January 2024", "de fabrication antérieure à janvier 2024"),
            ("It is safer than methadone.", "Elle est plus dangereuse que la méthadone."),
            ("a low blood sugar", "une hyperglycémie"),
            ("blood tests", "analyses d’urine"),
            ("sensitivity of the test", "spécificité du test"),
            ("with food", "sans nourriture"),
            ("It is safer.", "Elle est moins sûre."),
            ("It cannot wait.", "Cela ne doit pas attendre."),
            ("It must not be primed.", "Il ne peut pas être amorcé."),
            ("Our walk-in clinic", "Notre clinique avec rendez-vous"),
            ("Show results", "Masquer les résultats"),
            ("Loose clothing", "Des vêtements ajustés"),
            ("The night before", "Le lendemain"),
            ("Spit it out.", "Avalez-le."),
            ("Stay in the room.", "Quittez la salle."),
            ("Your samples are kept.", "Nos échantillons sont conservés."),
            ("Take it with food and no milk.", "Prenez-le sans nourriture ni lait, sans eau."),
            ("Stay at home.", "Venez à la maison."),
            ("Do not wake him.", "Ne l’endormez pas."),
        ),
        (
            ("before each session", "avant chaque séance"),
            ("smaller studies", "de plus petites études"),
            ("See below.", "Voir plus bas."),
            ("It was not the same.", "C’était différent."),
            ("7 days a week, from 8 a.m.", "7~jours sur 7, à partir de 8~h"),
            ("with no symptoms", "sans symptômes"),
            ("It is safer.", "Elle est plus sûre."),
            ("It cannot wait.", "Cela ne peut pas attendre."),
            ("day or night", "le jour comme la nuit"),
            ("nearly every day", "presque tous les jours"),
            ("for two nights before a change", "pendant deux nuits avant un changement"),
            ("Our walk-in clinic", "Notre clinique sans rendez-vous"),
            ("Show results", "Afficher les résultats"),
            ("You need a form to be seen at this clinic.", "Un formulaire est requis pour être vu à notre clinique."),
            ("For families with a low income and no plan.", "Pour les familles sans régime qui ont un faible revenu."),
            ("a sugar that was half as high", "une glycémie deux fois plus basse"),
            ("a baby under one year old", "un bébé âgé de moins d’un an"),
            ("It is hard to breathe easily.", "Cela empêche de respirer facilement."),
            ("younger adults", "les adultes plus jeunes"),
            ("Call 811, day or night.", "Appelez le 811, jour et nuit."),
            ("a lower sugar", "une glycémie moins élevée"),
            ("the first weeks of 2 years", "les premières semaines de 2~ans"),
            ("to reduce heartburn", "pour réduire les brûlures d’estomac"),
            ("We reply as soon as we can.", "Nous vous répondons dès que possible."),
            ("We reply to most letters.", "Vous aurez une réponse à la plupart des lettres."),
            ("a pain that wakes you", "une douleur qui vous tire du sommeil"),
        ),
    ),
    "modality-changed": Cases(
        (
            ("You must tell them.", "Vous pouvez leur dire."),
            ("It may help.", "Elle doit aider."),
            ("You should call.", "Vous devez appeler."),
            ("Nobody else can promise it.", "Personne d’autre ne doit le promettre."),
            ("People who never served can ask for it.", "Les personnes qui n’ont jamais servi doivent le demander."),
            (
                "It can raise blood pressure, sometimes a great deal.",
                "Elle doit faire monter la tension artérielle, parfois beaucoup.",
            ),
            ("You may take it.", "Vous devez le prendre."),
        ),
        (
            ("You must tell them.", "Vous devez leur dire."),
            ("It may help.", "Elle pourrait aider."),
            ("You can call.", "Vous pouvez appeler."),
            ("You cannot take it with alcohol.", "Vous ne devez pas la prendre avec de l’alcool."),
            ("People who never served can ask for it.", "Les personnes qui n’ont jamais servi peuvent le demander."),
            ("It can only be given by vein.", "Elle doit être donnée par voie veineuse."),
            ("They may have limits.", "Ils peuvent avoir des contraintes."),
            (
                "You can take it, but only if you are ill.",
                "Cela peut être pris, mais ne doit l’être que si vous êtes malade.",
            ),
            ("You may have to wait a day.", "Un délai pouvant aller jusqu’à un jour peut s’appliquer."),
        ),
    ),
    "weight-lost": Cases(
        (
            ("It may help some people.", "Elle aide certaines personnes."),
            ("It is given only in a clinic.", "Elle est donnée en clinique."),
            ("Call 911 immediately.", "Appelez le 911."),
            ("It is given in a clinic.", "Elle n’est donnée qu’en clinique."),
            ("Tuesday until 8 p.m.", "le mardi, au moins 20~h"),
            ("You may have to pay.", "Vous devez payer."),
            ("You must tell us about it.", "Vous nous en parlez."),
        ),
        (
            ("for 3 days or more", "pendant au moins 3~jours"),
            ("at least once a year", "au moins une fois par an"),
            ("It may help some people.", "Il est possible qu’elle aide certaines personnes."),
            ("It is given only in a clinic.", "Elle n’est donnée qu’en clinique."),
            ("Call 911 immediately.", "Appelez le 911 sans tarder."),
            ("You do not have to give your name.", "Vous n’avez pas à donner votre nom."),
            ("Last updated May 6.", "Dernière mise à jour le 6~mai."),
            ("You may have to pay a fee.", "Il se peut que des frais s’appliquent."),
            ("The box must be kept locked.", "Gardez la boîte sous clé."),
            ("You must stay here for an hour.", "Ne quittez pas la salle avant une heure."),
            ("Callers can reach a nurse by dialling 811.", "On n’a qu’à composer le 811 pour parler à une infirmière."),
            ("You need a referral to be seen.", "Nous ne recevons que les personnes dirigées par un médecin."),
            ("It takes weeks before it works.", "Il ne commence à agir qu’après des semaines."),
            ("Your visit is on Monday.", "Votre visite aura lieu lundi."),
            ("Keep it away from the eyes.", "Évitez le contour des yeux."),
            ("We will not call unless it is urgent.", "Nous n’appellerons qu’en cas d’urgence."),
            ("It may take weeks to return.", "Cela pourrait ne revenir qu’au bout de quelques semaines."),
            ("It makes it worse.", "Cela ne fait qu’empirer les choses."),
        ),
    ),
    # ---- terms
    "term-not-used": Cases(
        (
            ("a nasal spray", "un pulvérisateur"),
            ("PTSD is common.", "Le trouble est courant."),
            ("Health Canada", "santé Canada"),
        ),
        (("nasal sprays", "des vaporisateurs nasaux"), ("PTSD", "ESPT"), ("Health Canada says", "Selon Santé Canada")),
    ),
    "name-changed": Cases(
        (("Spravato", "spravato"), ("Take Spravato.", "Prenez le médicament.")),
        (("Take Spravato.", "Prenez Spravato."),),
    ),
    "term-forbidden": Cases(
        (("PTSD", "SSPT"), ("spray", "un spray nasal")),
        (("PTSD", "TSPT"),),
    ),
    "name-misspelt": Cases(
        (("WSIB pays.", "La wsib paie."), ("WSIB pays.", "La WSBI paie.")),
        (
            ("WSIB pays.", "La WSIB paie."),
            ("an SSRI or SNRI", "un ISRS ou un IRSN"),
            ("Phase 3 trials", "des essais de phase~3"),
        ),
    ),
    # ---- left over
    "source-text-kept": Cases(
        (("Call your doctor.", "Call your doctor."), ("how it works", "How it works.")),
        (
            ("Sources", "Sources"),
            ("Kids Help Phone", "Kids Help Phone"),
            ("Spravato", "Spravato"),
            ("Toronto", "Toronto"),
        ),
    ),
    "source-words-left": Cases(
        (
            ("Symptoms went down after the session.", "Les symptômes went down après la séance."),
            ("Ask about the fee and the deposit.", "Demandez the prix et l’acompte."),
            ("It causes anxiety.", "Elle cause de l’anxiety."),
            ("Never share a needle.", "Ne partagez jamais une needle."),
            ("One spray, or 0.4 mg", "Une vaporisation, or 0,4~mg"),
            ("Is it COPD?", "Est-ce la COPD?"),
        ),
        (
            ("Symptoms went down.", "Les symptômes ont diminué."),
            ("The Food and Drug Administration said so.", "La [Food and Drug Administration]{lang=en} l’a dit."),
            ("It was tested in vitro, on cells.", "On l’a testé in vitro, sur des cellules."),
            ("a long-term effect", "un effet à long terme"),
            ("within 30 minutes, in urine", "en 30 minutes, dans l’urine"),
            ("Is it COPD?", "Est-ce la MPOC?"),
            ("See counselling.ca for hours.", "Voir counselling.ca pour les heures."),
            ("a double dose", "une double dose"),
        ),
    ),
    "text-repeated": Cases(
        (
            ("Call 911. Stay calm.", "Appelez le 911. Appelez le 911."),
            ("Medical safety", "Sécurité médicale Sécurité médicale"),
        ),
        (("Call 911. Stay calm.", "Appelez le 911. Restez calme."), ("Yes. Yes.", "Oui. Oui.")),
    ),
    "length-suspicious": Cases(
        (
            ("Ask your clinic before each visit who stays with you during it.", "Demandez qui reste."),
            ("Hours", "Heures d’ouverture et toutes les autres choses que nous voudrions encore vous dire ici"),
        ),
        (("Hours", "Heures d’ouverture"), ("A name (Alberta)", "[A name (Alberta)]{lang=en}")),
    ),
    "sentence-missing": Cases(
        (
            (
                "Call 911 if you are in danger. Stay on the line. Someone will help you there.",
                "Appelez le 911 si vous êtes en danger. Quelqu’un vous y aidera.",
            ),
            ("Sometimes. Half of those asked had called.", "La moitié des personnes interrogées avaient appelé."),
            ("Call 911 if your lips turn blue. Do not wait.", "Appelez le 911 si vos lèvres deviennent bleues."),
            (
                "Wear gloves when you touch the acid. Rinse your eyes for 20 minutes.",
                "Portez des gants quand vous touchez l’acide.",
            ),
        ),
        (
            (
                "Call 911 if you are in danger. Stay on the line.",
                "Appelez le 911 si vous êtes en danger et restez en ligne.",
            ),
            ("Yes. Half of those asked had called.", "Oui, la moitié des personnes interrogées avaient appelé."),
            ("Call 911 if they turn blue. Do not wait.", "Appelez le 911 si elles deviennent bleues, sans attendre."),
            (
                "Oxygen feeds fire. Keep the bottle far from any flame and never smoke near it.",
                "Comme l’oxygène alimente le feu, gardez la bouteille loin de toute flamme et ne fumez jamais à proximité.",
            ),
        ),
    ),
    "sentence-added": Cases(
        (
            (
                "Call 911 if you are in danger. Stay on the line.",
                "Appelez le 911 si vous êtes en danger. Restez en ligne. Nous vous souhaitons une très belle journée et un prompt rétablissement.",
            ),
        ),
        (
            (
                "Call 911 and stay on the line until help comes.",
                "Appelez le 911. Restez en ligne jusqu’à l’arrivée des secours.",
            ),
        ),
    ),
    "chatter-added": Cases(
        (("Call 911.", "Voici la traduction~: Appelez le 911."), ("Call 911.", "TODO")),
        (("Here is help.", "Voici de l’aide."), ("Note: it is free.", "Remarque~: c’est gratuit.")),
    ),
    "accent-lost": Cases(
        (("A kit of hygieine.", "Une trousse de verole."),),
        (("A kit.", "Une trousse de vérole."),),
        around=(("a", "la vérole"), ("b", "une vérole"), ("c", "vérole")),
    ),
    # ---- typography
    "spacing-wrong": Cases(
        (
            ("Sources: A", "Sources: A"),
            ("Sources: A", "Sources : A"),
            ("95%", "95%"),
            ("95%", "95 %"),
            ("$1,585", "1 585~$"),
            ("5 mg", "5 mg"),
            ("“so”", "«ainsi»"),
            ("Why? Now.", "Pourquoi~? Maintenant."),
            ("PTSD {in_province}: help", "TSPT {in_province}: aide"),
        ),
        (
            ("Sources: A", "Sources~: A"),
            ("Sources: A", "Sources\u202f: A"),
            ("95%; 5 mg; $5", "95~%; 5~mg; 5~$"),
            ("Why?", "Pourquoi\u202f?"),
            ("“so”", "«~ainsi~»"),
            ("9-8-8: a line", "9-8-8~: une ligne"),
        ),
    ),
    "quotes-wrong": Cases(
        (("“so”", '"ainsi"'), ("“so”", "“ainsi”")),
        (("“so”", "«~ainsi~»"), ("“so ‘it’”", "«~ainsi “soit”~»")),
    ),
    "apostrophe-wrong": Cases(
        ((("the air", "l'air")),), (("the air", "l’air"), ("See it's.ca", "Voir https://l'air.ca"))
    ),
    "minus-sign-wrong": Cases(
        (("−5", "-5"), ("a −5", "un –5")),
        (("−5", "−5"), ("below -20 °C", "sous -20~°C"), ("2019–2021", "2019–2021"), ("PCL-5", "PCL-5")),
    ),
    "number-format-wrong": Cases(
        (
            ("12.7 points", "12.7~points"),
            ("$1,585", "$1~585"),
            ("2,794,356", "2,794,356"),
            ("the 2nd dose", "la 2ème dose"),
        ),
        (
            ("12.7 points", "12,7~points"),
            ("Bylaw 26.1", "règlement administratif~26.1"),
            ("24.7 Crisis Support", "24.7 Crisis Support"),
        ),
    ),
    "date-format-wrong": Cases(
        (
            ("May 6, 2026", "6~Mai 2026"),
            ("January 1", "1~janvier"),
            ("May 6, 2026", "mai 6, 2026"),
            ("May 6, 2026", "06/05/2026"),
        ),
        (("May 6, 2026", "6~mai 2026"), ("January 1", "1er~janvier"), ("2026-05-06", "2026-05-06")),
    ),
    "hour-format-wrong": Cases(
        (("6:30 p.m.", "18:30"), ("6:30 p.m.", "18h30"), ("6 p.m.", "6~p.m.")),
        (("6:30 p.m.", "18~h~30"), ("6 p.m.", "18~h"), ("a 1:1 ratio", "un rapport de 1:1")),
    ),
    "accent-missing": Cases(
        (
            ("From", "A partir de 5~ans"),
            ("The Heart Foundation and care", "La fondation Coeur et les soins"),
            ("for 2 to 3 days", "pendant 2 a 3 jours"),
            ("State", "Etat"),
            ("It is very so.", "C’est tres bien."),
            ("medical", "medicaux"),
            ("the depression", "la depression"),
            ("At week 2, the score was lower.", "A la semaine 2, le score était plus bas."),
            ("in Nova Scotia", "en Nouvelle-Ecosse"),
        ),
        (
            ("From", "À partir de 5~ans"),
            ("Do they?", "A-t-il fini?"),
            ("The person is 18.", "La personne a 18~ans."),
            (
                "first, last, whole",
                "premier, dernier, entier, complet, intervention, superficie, symptomatique, galerie, manier",
            ),
            ("A day", "A été vu. Edmonton"),
            ("1 in 1,000 has a reaction", "une personne sur 1~000 a une réaction"),
        ),
    ),
    "address-too-familiar": Cases(
        (("Call your doctor", "Appelle ton médecin"),),
        (("Call your doctor", "Appelez votre médecin"), ("Tuesday", "Les tests")),
    ),
    "space-doubled": Cases(
        (("Call 911.", "Appelez  le 911."), ("Call 911.", "Appelez le 911. ")), (("Call 911.", "Appelez le 911."),)
    ),
    "space-missing": Cases(
        (
            ("Call 911. Stay here.", "Appelez ici.Restez ici."),
            ("Look {in_place}. There may be others.", "Cherchez {in_place}.Il peut en exister."),
        ),
        (
            ("Call 911. Stay.", "Appelez le 911. Restez."),
            ("i.v. use", "voie i.v."),
        ),
    ),
    "word-doubled": Cases(
        (
            ("some help", "de de l’aide"),
            ("After surgery", "Après l’opération l’opération"),
            ("You never served?", "Vous Vous n’avez jamais servi?"),
        ),
        (
            ("you call", "vous vous demandez"),
            ("ha ha ha", "ha ha ha"),
            ("You may.", "Vous vous en souviendrez."),
            ("To whom you speak, speak slowly.", "À qui vous parlez, parlez lentement."),
        ),
    ),
    "mark-doubled": Cases(
        (("Hello, you", "Bonjour,, vous"), ("End.", "Fin..")), (("End…", "Fin…"), ("and so on.", "etc."))
    ),
    "bracket-unbalanced": Cases(
        (("(a) b", "(a b"), ("(5 mg)", "5~mg"), ("“so”", "«~ainsi")),
        (("(a) b", "(a) b"), ("b", "b (c)")),
    ),
    "final-mark-differs": Cases(
        (("Is it covered?", "C’est couvert."), ("Call 911.", "Appelez le 911")),
        (
            ("Is it covered?", "Est-ce couvert?"),
            ("Monday to Friday, 8 a.m. to 6 p.m.", "du lundi au vendredi, de 8~h à 18~h"),
            ("A page: {city}", "Page~: {city}"),
            ('Never say "sweets."', "Ne dites jamais «~bonbons~»."),
        ),
    ),
    "capital-lost": Cases(
        (
            ("Call 911.", "appelez le 911."),
            ("Call 911. Stay.", "Appelez le 911. restez."),
            ("WSIB pays.", "la WSIB paie."),
        ),
        (
            ("Call 911.", "Appelez le 911."),
            ("Monday to Friday", "du lundi au vendredi"),
            ("WSIB claims", "demandes à la WSIB"),
        ),
    ),
    # ---- slips of the hand
    "capitals-added": Cases(
        (
            ("Air quality", "QUALITÉ DE L’AIR"),
            ("Air quality here", "La qualité de L’air ici"),
            ("Where do these numbers come from?", "D’où Viennent ces Chiffres?"),
        ),
        (("Air quality", "Qualité de l’air"), ("Ask Health Canada.", "Demandez à Santé Canada."), ("PTSD", "TSPT")),
    ),
    "word-misspelled": Cases(
        (
            ("Go to the hospital.", "Allez à l’hopital."),
            ("Check the dose.", "Vérifiez la dose du médicament preférée."),
            ("Take your tablets.", "Prenez vos médi caments."),
            ("For a woman", "Pour unefemme"),
            ("The women and the men", "Les femmeset les hommes"),
            ("Shaking and sweating", "Des trenblements et des sueurs"),
            ("Date of birth", "Date de naissence"),
            ("Speak at a normal pace.", "Parlez à un rytme normal."),
            ("See a doctor without delay.", "Voyez un médecin sans atendre."),
            ("Take the tablets.", "Prenez les copmrimés."),
        ),
        (
            ("Salbutamol opens the airways.", "Le salbutamol ouvre les voies respiratoires."),
            ("An overdose", "Une surdose"),
            ("By heart", "Par cœur"),
            ("Telehealth, for agents", "La télésanté, pour les agentes"),
            ("Tamoxifen", "tamoxifene"),
            ("Until tomorrow", "Jusqu’à demain"),
            ("Sleep apnea", "L’apnée du sommeil"),
            ("Do not freeze the vials.", "Ne congelez pas les flacons."),
            ("Try again, then breathe out.", "Réessayez, puis expirez."),
            ("Text 988.", "Textez au 988, ou envoyez un texto."),
            ("If you have not urinated", "Si vous n’avez pas uriné"),
            ("Thaw it.", "La viande se décongèle."),
        ),
    ),
    "agreement-broken": Cases(
        (
            ("People who take this drug", "Les personnes qui prend ce médicament"),
            ("Children should rest.", "Les enfants devrait se reposer."),
            ("The doctor must know it.", "Le médecin doivent le savoir."),
            ("In March, the clinic is closed.", "En mars, la clinique sont fermée."),
            ("The effects of the dose wear off.", "Les effets de la dose cesse."),
            ("Is it authorized?", "Est-ce sûr? La kétamine sont-elle autorisée?"),
            ("It may help, and it may harm.", "Il peut aider, et elle peuvent nuire."),
            ("It does not mean that a claim is accepted.", "Cela ne veut pas dire qu’une demande est accepté."),
            ("A law of May 2018 added groups.", "Une loi de mai 2018 ont ajouté des groupes."),
            ("which hospitals have one", "quels hôpitaux en a une"),
            ("Some of the numbers may change.", "Certains des numéros de code peut changer."),
            ("what is wrong here", "ce qui sont faux ici"),
            ("Those who live alone", "Ceux qui vit seuls"),
            ("I take it.", "Je prend cela."),
            ("Most people recover.", "La plupart des gens se remet."),
            ("They are common and go away.", "Elles sont fréquentes et disparaît."),
            ("Every 2 or 3 days", "Toutes les 2 ou 3 jours"),
            ("All your allergies", "Tous vos allergies"),
            ("In one ear only", "Dans une seule oreilles"),
            ("On the same day", "La même jour"),
            ("Your first prenatal visit", "Votre première visite prénatal"),
            ("Prior approval needed", "Autorisation préalable requis"),
            ("They are at home.", "Ils est à la maison."),
            ("Only treated patients will be covered.", "Seuls les patients traités sera couverts."),
            ("Even if the needle has been changed", "Même si l’aiguille a été changé"),
            ("The windows are open.", "Les fenêtres sont ouverts."),
            ("The dose is advised.", "La dose est recommandé."),
            ("The treatments are advised.", "Les traitements sont recommandé."),
            ("The treatment is advised.", "Le traitement est recommandés."),
            ("Several times", "À plusieurs reprise"),
            ("Ask your doctors.", "Demandez à vos médecin."),
            ("One week", "Une semaines"),
            ("Free parking", "Stationnement gratuite"),
            ("A daily dose", "Une dose quotidien"),
            ("For 12 weeks", "Pendant 12~semaine"),
            ("Two tablets", "Deux comprimé"),
            ("Until voices are clear", "Jusqu’à ce que les voix soit claires"),
            ("An infection", "Un infection"),
            ("This treatment", "Cette traitement"),
            ("To avoid it", "Pour évitez la fièvre"),
            ("You must talk to us.", "Vous devez nous parlez."),
            ("If you think of it", "Si vous penser à cela"),
            ("If you have eaten", "Si vous avez manger"),
            ("It has reduced bleeding.", "Le traitement a réduisent les saignements."),
            ("A worker can report an injury.", "Une travailleuse déclarer une lésion."),
            ("You must stop.", "Vous devez arrêtez."),
            ("It must be avoided.", "On doit évité cela."),
            ("A copy of the file can be asked for.", "Une copie du dossier peuvent être demandée."),
            ("Post-traumatic stress is one of them.", "Le stress post-traumatique sont l’un d’eux."),
            ("People who never served can ask.", "Les personnes qui n’ont jamais servi peut se renseigner."),
            ("Your work caused it.", "Votre travail {in_city} ont causé cela."),
            ("A contraindication is a reason.", "Une contre-indication sont une raison."),
            ("One of its topics is pain.", "L’un de ses sujets sont la douleur."),
            ("Hamilton is a port.", "Hamilton sont un port."),
            ("Ask who can help.", "Demandez qui peuvent vous aider."),
            ("A model that fits the room", "Choisissez un modèle qui conviennent à la pièce."),
            ("Because of a fall", "À causent d’une chute"),
            ("It was not confirmed.", "L’existence d’un point de service n’a pas été confirmé."),
            ("The capacity is limited.", "La capacité est limité."),
            ("She is in Ottawa.", "Elle est situé à Ottawa."),
            ("Another decision", "Dans une autres décision"),
            ("A higher target can do.", "Une cible plus élevée peuvent convenir."),
            ("Severe effects", "Des effets secondaire graves"),
            (
                "A prescriber with a licence can use a drug.",
                "Un prescripteur titulaire d’un permis employer un médicament.",
            ),
            ("A doctor who works here", "Un médecin qui travailler ici"),
            ("What they can treat", "Elles traitent ce qu’elles traiter."),
            ("every 20 minutes", "tous les 20~minutes"),
        ),
        (
            ("Is it? Are they? Does it?", "Est-elle sûre? Sont-ils là? A-t-elle peur?"),
            ("ON must agree.", "ON doivent convenir."),
            ("He goes with her; the doctors see", "Il va avec elle; les médecins voient"),
            ("The patients of 18 and over can", "Les patients de 18 ans et plus peuvent"),
            ("I never take it; I have it.", "Je ne le prends jamais; je l’ai."),
            ("Most of the time he sleeps.", "La plupart du temps, il dort."),
            ("Most people recover.", "La plupart des gens se remettent."),
            ("They last and need care.", "Elles durent et demandent des soins."),
            ("Every 2 days, all day, all the time", "Tous les 2 jours, toute la journée, tout le temps"),
            ("In one ear only, on the same day", "Dans une seule oreille, le même jour"),
            ("The first shows that", "Le premier montre que"),
            ("The roles given other than this", "Les rôles attribués autres que celui-ci"),
            ("Some people who take it", "L’une des personnes qui prend ce médicament"),
            ("Most patients are well.", "La plupart des patients sont bien."),
            ("Taking it every day is important.", "Le prendre tous les jours est important."),
            ("Vitamins A and D", "Les vitamines A et D"),
            ("Taking these tablets may help.", "Prendre ces comprimés peut aider."),
            ("The doctor and the nurse must know.", "Le médecin et l’infirmière doivent le savoir."),
            ("The effects of ketamine are brief.", "Les effets de la kétamine sont brefs."),
            ("The number of cases is rising.", "Le nombre de cas augmente."),
            ("Passwords", "Les mots de passe"),
            ("Are they sore?", "Sont-elles douloureuses?"),
            ("We arrived.", "On est arrivés."),
            (
                "Emergency workers whose job is paid by public funds were added.",
                "Les répartiteurs dont l’emploi est payé par des fonds publics ont été ajoutés.",
            ),
            ("First and second trimesters", "Aux premier et deuxième trimestres"),
            ("Once open, keep it cold.", "Une fois ouvert, gardez-le au froid."),
            ("Generally free", "Généralement gratuite"),
            ("Half an hour, 1.5 hour", "Une demi-heure, 1,5~heure"),
            ("The body takes its time.", "Le corps prend son temps."),
            ("Either the morning or the evening", "Prenez les comprimés, soit le matin, soit le soir."),
            ("It is not enough for these four children.", "Ce n’est pas assez pour ces quatre enfants."),
            ("Patients, perhaps, will see it.", "Les patients, peut-être, le verront."),
            ("Both therapy and medication can help.", "Tant la thérapie que la médication peuvent aider."),
            ("Your nail polish", "Votre vernis à ongles"),
            ("To help you", "Pour vous aider, on peut vous donner un comité."),
            ("You have enough time.", "Vous avez assez de temps."),
            ("If you can, give it to help.", "Si vous pouvez, donnez-la pour aider."),
            ("You had it yesterday.", "Vous l’avez hier."),
            ("Without an appointment", "Sans rendez-vous, chez nous"),
            ("The members of the archive", "Les membres de l’archive"),
            ("It makes spines appear.", "La signalisation fait apparaître des épines."),
            ("The page says what to expect.", "La page dit à quoi s’attendre."),
            ("The province paid for them.", "La province les a payées."),
            ("One person in three with depression", "Une personne sur trois atteinte de dépression"),
            ("People with a severe illness must not.", "Les personnes atteintes d’une maladie grave ne doivent pas."),
            ("They are then destroyed.", "Ils sont par la suite détruits."),
            ("French and English", "Les langues française et anglaise"),
            ("An opinion, the notice, once", "Un avis, l’avis du conseil, une fois"),
            ("A doctor or nurse can.", "Un médecin ou une infirmière peuvent le faire."),
            ("Part A is filled in.", "La partie A est remplie."),
            ("Those who help you", "Ceux qui vous aident"),
            ("Your password must have a digit.", "Votre mot de passe doit contenir un chiffre."),
            ("Not enough to worry", "Il n’a rien à craindre."),
            ("A doctor to talk to", "Un médecin à qui parler"),
            ("Know who to call.", "Sachez qui appeler."),
            ("A guide to understand", "Un guide pour comprendre"),
            ("every 20 minutes", "toutes les 20~min"),
            ("Find a doctor.", "Trouver un ou une médecin."),
        ),
    ),
    "elision-missing": Cases(
        (
            ("Ask the nurse.", "Demandez à la infirmière."),
            ("This is not advice.", "Ce est un avis."),
            ("You cannot have it.", "On ne obtient rien."),
            ("If they fall", "Si ils tombent"),
        ),
        (
            ("Ask the nurse.", "Demandez à l’infirmière."),
            ("What for", "Ce à quoi cela sert, ce en quoi il croit"),
            ("From one to three", "De un à trois; le onze; le oui"),
            ("Do it before noon", "Faites-le avant midi. Dites-le à votre médecin."),
            ("The usermap of [useradd]{lang=en}", "Le useradd de [useradd]{lang=en}"),
        ),
    ),
    "homophone-confused": Cases(
        (
            ("Save and continue", "Enregistrer est continuer"),
            ("Carry it with you.", "Ayez-le sûr vous."),
            ("Keep them in case your insurer asks.", "Gardez-les au cas ou votre assureur les demanderait."),
            ("Add a dependant", "Ajouter une personne a charge"),
            ("Send a secure message to my care team", "Envoyer un message sécurisé a mon équipe soignante"),
            ("Write down when it starts.", "Notez le moment ou elle commence."),
            ("They are closed.", "Les portes son fermées."),
            ("Those who have given", "Ceux qui on donné"),
            ("He may eat.", "Il peu manger."),
            ("It is not so.", "Ces pas le cas."),
            ("Name of school", "Non de l’école"),
            ("Keep out of reach", "Garder or de portée"),
            ("Pay my bill", "Payé ma facture"),
            ("By mouth", "Par voix orale"),
            ("The waiting room", "La sale d’attente"),
            ("Twice a day", "Deux foi par jour"),
            ("Whatever it is", "Quelque soit la dose"),
            ("It is important.", "Il et important."),
            ("With their doctor", "Avec sont médecin"),
            ("You are ready to start.", "Vous êtes près à commencer."),
        ),
        (
            ("No, of course", "Non, bien sûr"),
            ("Near you", "Près de chez vous, prêt à partir"),
            ("Gold and silver", "L’or et l’argent; le salaire de service"),
            ("Once a day", "Une fois par jour, avec foi"),
            ("Closed on Monday", "Fermé le lundi"),
            ("His and hers", "Il et elle; c’est son médecin"),
            ("Save and continue", "Enregistrer et continuer"),
            ("The first is dear.", "Le premier est cher."),
            ("Of course you can.", "Bien sûr vous le pouvez."),
            ("The day or the night, the place or the town", "Le jour ou la nuit, le lieu ou la ville"),
            ("His aims", "Ses buts et son passé"),
            ("Who is believed", "Ce qu’on a pu, ce qui, on le croit, a servi"),
            ("He eats little.", "Il mange peu."),
        ),
    ),
    "usage-of-elsewhere": Cases(
        (
            ("Send us an email.", "Envoyez-nous un e-mail."),
            ("Acetaminophen is safer.", "Le paracétamol est plus sûr."),
            ("A support worker can help.", "Une aide-soignante peut aider."),
            ("You pay a deductible.", "Vous payez un déductible."),
            ("There is no evidence that it works.", "Il n’y a aucune évidence que cela fonctionne."),
            ("Parking is free.", "Le parking est gratuit."),
            ("Open on weekends", "Ouvert les week-ends"),
            ("The toll-free number", "Le numéro vert"),
            ("Cancel the visit.", "Cancellez la visite."),
            ("A medical condition", "Une condition médicale"),
            ("Prescription drugs", "Les drogues d’ordonnance"),
            ("Save and continue", "Sauver et continuer"),
            ("Go to emergency.", "Allez aux urgences."),
            ("Bring your health card.", "Apportez votre carte Vitale."),
            ("Send us a text.", "Envoyez-nous un SMS."),
            ("Book a test", "Booker un test"),
        ),
        (
            ("Send us an email.", "Envoyez-nous un courriel."),
            ("An e-mail to [Mail Help]{lang=en}", "Un courriel à [Mail Help]{lang=en}"),
            ("Acetaminophen", "L’acétaminophène"),
            ("A green number", "Un nombre vert"),
            ("Conditions of use", "Les conditions d’utilisation, une drogue"),
        ),
    ),
    "source-word-left": Cases(
        (
            ("Smoke from wildfires can set off an attack.", "La fumée des wildfires peut déclencher une crise."),
            ("Keep your kids at home.", "Gardez vos kids à la maison."),
            ("A doctor or a nurse", "Un médecin or une infirmière"),
        ),
        (
            ("Insulin lispro and glucagon", "L’insuline lispro et le glucagon"),
            ("The nasal spray", "Le vaporisateur nasal"),
            ("Baby blues", "Le baby blues"),
            ("The [Crisis line]{lang=en}", "La [crisis line]{lang=en}"),
            ("Now, a golden rule or two", "Or, il y a une règle d’or ou deux, en or massif."),
        ),
    ),
    "choice-changed": Cases(
        (
            ("Call if your lips or nails turn blue.", "Appelez si vos lèvres et vos ongles bleuissent."),
            ("Take the tablet and the drops.", "Prenez le comprimé ou les gouttes."),
            ("A psychologist sees you.", "Un et une psychologue vous reçoit."),
            ("A worker can call.", "Une travailleuse et un travailleur peut appeler."),
            ("You need not be a client.", "Vous n’avez pas besoin d’être client et cliente."),
            ("A doctor sees you for pain or fever.", "Un ou une médecin vous reçoit en cas de douleur et de fièvre."),
            (
                "Any pain is a sign. Call if your lips or nails turn blue.",
                "Toute douleur est un signe. Appelez si vos lèvres et vos ongles bleuissent.",
            ),
            (
                "You can stop at any time, by phone or by mail.",
                "Vous pouvez cesser à tout moment, par téléphone et par courrier.",
            ),
        ),
        (
            ("Call if your lips or nails turn blue.", "Appelez si vos lèvres ou vos ongles bleuissent."),
            ("A psychologist sees you.", "Un ou une psychologue vous reçoit."),
            ("Each patient signs.", "Chaque patient et chaque patiente signe."),
            ("Workers can call.", "Les travailleuses et travailleurs peuvent appeler."),
            ("A father and a godfather came.", "Un père et un parrain sont venus."),
            ("Do not stop or change it.", "Ne l’arrêtez pas et n’y changez rien."),
            ("Report any rash or fever.", "Signalez toute éruption et toute fièvre."),
            ("It can harm or even kill.", "Cela peut nuire et même tuer."),
            ("Only a nurse or doctor may sign.", "Seuls les infirmières et les médecins peuvent signer."),
            ("Avoid tea and coffee.", "Évitez le thé ou le café."),
        ),
        options={"is_safety": True},
    ),
    "words-joined": Cases(
        (
            ("Give it to a woman.", "Donnez-la à unefemme."),
            ("With a kit", "Avec unetrousse"),
            ("In the kit", "La troussedans"),
        ),
        (("Give it to a woman.", "Donnez-la à une femme."), ("Where", "Quelque part"), ("Which", "Lesquels")),
        around=(("A woman with a kit", "Une femme avec une trousse"),),
    ),
    "alternative-left": Cases(
        (("Breathe out.", "Expirez/Soufflez."), ("Many people", "Bien des gens / Beaucoup de personnes")),
        (("Breathe out.", "Expirez."), ("You and/or we", "Vous et/ou nous"), ("0.5 mg/kg", "0,5~mg/kg")),
    ),
    "marks-added": Cases(
        (
            ("Sit up.", "«~Redressez-vous.~»"),
            ("Sit up.", "Redressez-vous...."),
            ("Free for all", "Gratuit -- pour tous"),
        ),
        (
            ("Sit up.", "Redressez-vous."),
            ("“Yes.”", "«~Oui.~»"),
            ("He says “yes”.", "«~Oui~», dit-il, «~oui~»."),
            ("Wait…", "Attendez…"),
        ),
    ),
    "emphasis-moved": Cases(
        (
            ("**First:** call for help.", "Premièrement~: **appelez** à l’aide."),
            ("It **can be controlled** in most people.", "**Il peut** être maîtrisé chez la plupart des gens."),
            (
                "**Today** is the day on which you ask for help.",
                "C’est le jour où vous demandez de l’aide~: **aujourd’hui**.",
            ),
            (
                "**Call now** if you have a very bad headache and fever.",
                "Si vous avez un très fort mal de tête et de la fièvre, **appelez maintenant**.",
            ),
        ),
        (
            ("**First:** call for help.", "**Premièrement**~: appelez à l’aide."),
            ("It does **not** work.", "Elle n’agit **pas**."),
            ("Do **not** stop.", "**N’arrêtez pas**."),
            (
                "**Call 811** if you have a very bad headache and fever.",
                "Si vous avez un très fort mal de tête et de la fièvre, **appelez le 811**.",
            ),
        ),
    ),
    # ---- substances
    "substance-changed": Cases(
        (("Give epinephrine.", "Donnez de l’éphédrine."), ("Take prednisone.", "Prenez de la prednisolone.")),
        (
            ("Give epinephrine.", "Donnez de l’adrénaline."),
            ("Take aspirin.", "Prenez de l’aspirine."),
            ("It helps.", "La kétamine aide."),
            ("Lithium levels can rise.", "La lithiémie peut monter."),
        ),
    ),
    "substances-exchanged": Cases(
        (("Fentanyl lasts 7 hours, methadone 59.", "La méthadone dure 7 heures; le fentanyl, 59."),),
        (
            ("Fentanyl lasts 7 hours, methadone 59.", "Le fentanyl dure 7 heures; la méthadone, 59."),
            ("Fentanyl acts faster than methadone.", "Par rapport à la méthadone, le fentanyl agit plus vite."),
        ),
    ),
    # ---- turned
    "contrast-turned": Cases(
        (
            ("Doses go by weight, not by age.", "Les doses se calculent d’après l’âge et non d’après le poids."),
            ("Drink water rather than alcohol.", "Buvez de l’alcool plutôt que de l’eau."),
        ),
        (
            ("Doses go by weight, not by age.", "Les doses se calculent d’après le poids et non d’après l’âge."),
            ("Doses go by weight, not by age.", "Ce n’est pas l’âge qui détermine la dose, mais le poids."),
            ("Drink water rather than alcohol.", "Buvez de l’eau plutôt que de l’alcool."),
            ("in the fridge, not on the counter", "dans le réfrigérateur, et non pas sur le comptoir"),
        ),
    ),
    "opposites-exchanged": Cases(
        (
            ("Breathe out, then breathe in slowly.", "Inspirez, puis expirez lentement."),
            (
                "Store it in the refrigerator, never in the freezer.",
                "Gardez-le au congélateur, jamais au réfrigérateur.",
            ),
            (
                "Adults take two tablets, children only one.",
                "Les enfants prennent deux comprimés, les adultes un seul.",
            ),
        ),
        (
            ("Breathe out, then breathe in slowly.", "Expirez, puis inspirez lentement."),
            (
                "Store it in the refrigerator, never in the freezer.",
                "Gardez-le au réfrigérateur, jamais au congélateur.",
            ),
            ("Men and women, day and night.", "Femmes et hommes, jour et nuit."),
        ),
    ),
    "prefix-lost": Cases(
        (
            ("an irregular heartbeat", "un battement régulier du cœur"),
            ("when the pain is unstable", "quand la douleur est stable"),
            ("He was unconscious.", "Il avait toute sa conscience."),
        ),
        (
            ("an irregular heartbeat", "un battement irrégulier du cœur"),
            ("an irregular heartbeat", "un battement peu régulier du cœur"),
            ("a regular heartbeat", "un battement régulier du cœur"),
            ("It makes you unconscious.", "Elle vous fait perdre conscience."),
            ("He was unconscious.", "Il y avait perte de conscience."),
            ("It makes you unconscious; you wake up later.", "On perd conscience; on redevient conscient plus tard."),
        ),
    ),
    "doubt-dropped": Cases(
        (("It can cause a syndrome, which may be fatal.", "Elle peut causer un syndrome, qui est mortel."),),
        (
            ("It can cause a syndrome, which may be fatal.", "Elle peut causer un syndrome, qui peut être mortel."),
            ("It may itch and may burn.", "Elle peut démanger et brûler."),
        ),
    ),
    "word-replaced": Cases(
        (
            ("Keep it in a locked box.", "Gardez-le dans une boîte ouverte."),
            ("severe sleep apnea that is not treated", "apnée du sommeil légère non traitée"),
            ("It requires approval.", "Cela exclut une approbation."),
            ("The trial is short.", "L’essai est de longue durée."),
            ("Free parking is behind the building.", "Un stationnement gratuit se trouve devant l’immeuble."),
            ("Wash your hands before each meal.", "Lavez-vous les pieds avant chaque repas."),
            (
                "Bring your receipts and a list of your allergies.",
                "Apportez vos factures et une liste de vos infections.",
            ),
        ),
        (
            ("The trial is short.", "L’essai est de courte durée."),
            ("Free parking is behind the building.", "Le stationnement est gratuit à l’arrière de l’immeuble."),
            ("Wash your hands before each meal.", "Lavez-vous les mains avant chaque repas."),
            ("Never stop your insulin.", "Continuez toujours votre insuline."),
            ("Be there before noon.", "Soyez là avant midi."),
            ("It is kept for ten years.", "On le garde dix ans."),
            ("Keep the windows closed.", "N’ouvrez pas les fenêtres."),
        ),
    ),
    "word-lost": Cases(
        (
            ("Weigh yourself every morning and write down your weight.", "Notez le résultat chaque matin."),
            ("Call if the wound is red, swollen or hot.", "Appelez si la plaie est rouge ou chaude."),
            ("Bring your health card and your vitamins.", "Apportez votre carte Santé et vos médicaments."),
            (
                "Your record is kept for ten years and then destroyed.",
                "Votre dossier est gardé dix ans.",
            ),
            ("Refugees can get glasses.", "Les gens peuvent obtenir des lunettes."),
        ),
        (
            ("Keep it in a locked box.", "Gardez-le dans une boîte fermée à clé."),
            ("Weigh yourself every morning.", "Pesez-vous chaque matin."),
            ("Call if the wound is red, swollen or hot.", "Appelez si la plaie est enflée, rouge ou chaude."),
            ("Call the Kidney Foundation.", "Appelez la Fondation."),
            ("It blocks the action of the drug.", "Il bloque l’action du médicament."),
            ("Refugees can get glasses.", "Les demandeurs d’asile peuvent obtenir des lunettes."),
            ("Interpreters are free.", "Les services d’interprétation sont gratuits."),
            ("Students pay half.", "Si vous êtes aux études, vous payez la moitié."),
            ("It can cause tooth decay.", "Cela peut provoquer la carie."),
            ("Pregnant women may eat it.", "Si vous êtes enceinte, vous pouvez en manger."),
        ),
    ),
    "time-turned": Cases(
        (
            ("Fast for 4 hours before the visit.", "Jeûnez pendant les 4~heures qui suivent la visite."),
            ("within 30 days of the date of our letter", "dans les 30~jours précédant la date de notre lettre"),
            ("until 7 days after you return", "jusqu’à 7~jours avant votre retour"),
            ("before each dose and 40 minutes after it", "après chaque dose et 40~minutes avant"),
        ),
        (
            ("Fast for 4 hours before the visit.", "Jeûnez pendant les 4~heures qui précèdent la visite."),
            ("within 30 days of the date of our letter", "dans les 30~jours suivant la date de notre lettre"),
            ("2 hours before and 2 hours after", "2~heures après et 2~heures avant"),
            ("Do not drive for 6 hours after it.", "Attendez 6~heures avant de conduire."),
            ("referred 60 days ago", "60~jours après l’orientation"),
        ),
    ),
    "word-added": Cases(
        (
            ("The clinic opens at 9.", "La clinique et la pharmacie ouvrent à 9 h."),
            ("This is off-label.", "Cet emploi est hors indication (conforme à l’étiquette)."),
            ("How does it act?", "Comment la drogue agit-elle?"),
            ("Avoid alcohol.", "Évitez l’alcool et le café."),
            ("Call if you hit your head.", "Appelez si vous vous êtes cogné la tête ou le genou."),
            (
                "The review of your chart is free.",
                "L’examen dentaire et celui de votre dossier par un avocat sont gratuits.",
            ),
            ("It lasts a long time.", "Cela dure une minute."),
        ),
        (
            ("Ask at the drugstore.", "Demandez à la pharmacie."),
            ("Come on foot.", "Venez à pied."),
            ("The [Clinic]{lang=en} is open.", "La [Hip Clinic]{lang=en} est ouverte."),
            ("The journal Lupus published it.", "La revue Lupus l’a publié."),
            ("Wait a moment.", "Attendez un instant."),
            ("It does not cost anything.", "C’est gratuit."),
            ("Do not share toothbrushes.", "Ne partagez pas les brosses à dents."),
        ),
    ),
    "words-exchanged": Cases(
        (
            (
                "It lowers the risk of stroke, but raises the risk of bleeding.",
                "Il diminue le risque de saignement, mais augmente le risque d’AVC.",
            ),
            (
                "Take the capsule in the kitchen before lunch and the syrup at night.",
                "Prenez le sirop dans la cuisine avant le dîner et la capsule le soir.",
            ),
        ),
        (
            (
                "It lowers the risk of stroke, but raises the risk of bleeding.",
                "Il diminue le risque d’AVC, mais augmente le risque de saignement.",
            ),
            ("It may cause fever, cough and nausea.", "Il peut causer de la toux, des nausées et de la fièvre."),
            (
                "If the wound becomes swollen and you have a fever, call the nurse.",
                "Si vous avez de la fièvre et que la plaie enfle, appelez l’infirmière.",
            ),
        ),
    ),
    "scope-changed": Cases(
        (
            ("Most people sleep at home.", "Quelques personnes dorment à la maison."),
            ("Most babies cry, but a few stay calm.", "Quelques bébés pleurent, mais la plupart restent calmes."),
            ("Fill out each page.", "Remplissez quelques pages."),
            ("Some schools do not open.", "Aucune école n’ouvre."),
            ("Several drugs are covered.", "Tous les médicaments sont couverts."),
            ("Few people need it.", "La plupart des gens en ont besoin."),
            ("For all workers", "Pour certaines travailleuses et tous les travailleurs"),
            ("No. It is authorized for certain forms.", "Non. Il est autorisé pour toutes les formes."),
            ("It is for certain pain.", "C’est pour toutes les douleurs."),
        ),
        (
            ("Most people sleep at home.", "La majorité des gens dorment à la maison."),
            ("Some schools do not open.", "Des écoles n’ouvrent pas."),
            ("Some people have no symptoms.", "Certains n’ont aucun symptôme."),
            ("Take it every day with some water.", "Prenez-la tous les jours avec un peu d’eau."),
            ("Report any change.", "Signalez tout changement."),
            ("Not everyone needs it.", "Certains n’en ont pas besoin."),
            ("Studies are few.", "Les études sont peu nombreuses."),
            (
                "Some tests hurt, although most do not.",
                "La plupart des tests ne font pas mal, même si certains le font.",
            ),
            ("The most common of all causes", "La plus courante de toutes les causes"),
        ),
    ),
    "roles-exchanged": Cases(
        (
            ("The nurse will call you.", "Vous appellerez l’infirmière."),
            ("Ask your pharmacist to show it.", "Votre pharmacien vous demandera de le montrer."),
            ("Your landlord must give you a key.", "Vous devez donner une clé à votre propriétaire."),
            (
                "Wait unless your surgeon has told you to eat.",
                "Attendez, à moins que vous ayez dit à votre chirurgien de manger.",
            ),
            ("If someone faints, stay there.", "Si vous perdez connaissance, restez là."),
            ("If you are late, we call.", "Si nous sommes en retard, nous téléphonons."),
            ("We may ask you for proof.", "Vous pouvez nous demander une preuve."),
        ),
        (
            ("The nurse will call you.", "L’infirmière vous téléphonera."),
            ("The nurse will call you.", "Vous recevrez un appel de l’infirmière."),
            ("You will be told by your doctor.", "Votre médecin vous le dira."),
            ("Ask your pharmacist to show you how.", "Demandez à votre pharmacien de vous montrer comment faire."),
            ("Ask your doctor what you can eat.", "Votre médecin peut vous dire quoi manger : posez-lui la question."),
            ("If you see someone fall, call.", "Si une personne tombe devant vous, appelez."),
            ("If someone faints, stay with them.", "Si vous voyez une personne s’évanouir, restez avec elle."),
            ("It will be closed if we do not hear from you.", "Il sera fermé si vous ne communiquez pas avec nous."),
        ),
    ),
    "statements-turned": Cases(
        (
            ("It does not cure, but it can help.", "Il guérit, mais il ne peut pas aider."),
            (
                "You can vote by mail if you cannot walk.",
                "Vous devez voter par la poste si vous ne pouvez pas marcher.",
            ),
            (
                "If it burns, do not rub it or put cream on it.",
                "Si cela brûle, frottez la peau et n’y mettez pas de crème.",
            ),
        ),
        (
            ("It does not cure, but it can help.", "Il ne guérit pas, mais il peut aider."),
            ("It can help, but it does not cure.", "Il peut aider, sans toutefois guérir."),
            (
                "You can vote by mail if you cannot walk.",
                "Si vous ne pouvez pas marcher, vous pouvez voter par la poste.",
            ),
            ("If it burns, do not rub it.", "Si cela brûle, évitez de frotter la peau."),
            ("If it burns, do not rub it or put cream on it.", "Si cela brûle, ne frottez pas et ne mettez rien."),
            (
                "Water can help, but only drink it if it is clean.",
                "L’eau peut aider, mais elle ne doit être bue que si elle est propre.",
            ),
        ),
    ),
    "ranges-exchanged": Cases(
        (
            (
                "2.0 to 3.0 for most patients, 2.5 to 3.5 with mechanical valves",
                "de 2,5 à 3,5 pour la plupart des patients, de 2,0 à 3,0 avec les valves mécaniques",
            ),
        ),
        (
            (
                "2.0 to 3.0 for most patients, 2.5 to 3.5 with mechanical valves",
                "de 2,0 à 3,0 pour la plupart des patients, de 2,5 à 3,5 avec les valves mécaniques",
            ),
            (
                "2.0 to 3.0 for most patients, 2.5 to 3.5 with mechanical valves",
                "avec les valves mécaniques, de 2,5 à 3,5; pour la plupart des patients, de 2,0 à 3,0",
            ),
        ),
    ),
    "preposition-left": Cases(
        (("What it costs {in_province}", "Ce qu’il en coûte in {province}"),),
        (("What it costs {in_province}", "Ce qu’il en coûte {in_province}"),),
    ),
    "item-lost": Cases(
        (
            ("Keep it away from children and pets.", "Gardez-le hors de la portée des enfants."),
            ("Call or text 9-8-8 at any time.", "Appelez le 9-8-8 à toute heure."),
            ("It is free, confidential and open to all.", "Il est gratuit et ouvert à tous."),
            ("Shake it, breathe out, and close your lips.", "Expirez et fermez les lèvres."),
            ("I have read it, or it was read to me, and I agree.", "J’ai lu ce texte et j’accepte."),
        ),
        (
            ("Keep it away from children and pets.", "Gardez-le loin des enfants, des animaux aussi."),
            ("Call or text 9-8-8 at any time.", "Appelez le 9-8-8 à toute heure, textez si vous préférez."),
            ("On October 12, 2025, it was read.", "Il a été lu le 12 octobre 2025."),
            ("Tell us whether or not you smoke.", "Dites-nous si vous fumez."),
            ("You are tired, so rest.", "Vous êtes fatigué. Reposez-vous."),
            ("Wait until it is dark and quiet.", "Attendez qu’il fasse noir; il faut du silence."),
            ("We close between noon and 1 p.m.", "Nous fermons de midi à 13~h."),
        ),
    ),
    "sentence-unasked": Cases(
        (
            (
                "Install an alarm on every floor and test it once a month.",
                "Installez un avertisseur à chaque étage et vérifiez-le une fois par mois. Remplacez les piles tous les deux ans.",
            ),
            (
                "Mixing them with alcohol greatly increases the risk of death.",
                "Les mélanger avec de l’alcool augmente considérablement le risque de décès. Une petite quantité est toutefois sans danger.",
            ),
        ),
        (
            (
                "Install an alarm on every floor and test it once a month.",
                "Installez un avertisseur à chaque étage. Vérifiez-en le bon fonctionnement une fois par mois.",
            ),
            (
                "If you miss a dose, take it as soon as you remember.",
                "Vous avez oublié une dose? Prenez-la dès que vous y pensez.",
            ),
            ("Wash your hands before you eat.", "Lavez-vous les mains. Faites-le avant de manger."),
        ),
    ),
    "tense-changed": Cases(
        (
            ("My questions have been answered.", "On répondra à mes questions."),
            ("The form was sent to your doctor.", "Le formulaire sera envoyé à votre médecin."),
            ("Evening visits will be offered.", "Des visites en soirée étaient offertes."),
        ),
        (
            ("My questions have been answered.", "On a répondu à mes questions."),
            ("Your visit has been moved to {date}.", "Votre visite aura plutôt lieu le {date}."),
            ("If it has been closed, it will open.", "S’il a été fermé, il s’ouvrira."),
            ("You have to sign before you leave.", "Vous devrez signer avant de partir."),
            ("Evening visits will be offered.", "Des visites vont être offertes en soirée."),
            ("It was closed until the roof is mended.", "Elle restera fermée jusqu’à la réfection du toit."),
        ),
    ),
    "doubt-added": Cases(
        (
            ("Your visit has been moved.", "Votre visite pourrait être déplacée."),
            ("It has been approved since 2002.", "Il serait approuvé depuis 2002."),
            ("Your dentist has to know.", "Votre dentiste aimerait peut-être le savoir."),
        ),
        (
            ("Your visit may be moved.", "Votre visite pourrait être déplacée."),
            ("It is thought to work.", "Il serait efficace."),
            ("Where would you go?", "Où serait-il bon d’aller?"),
            ("Ask us about anything that is not clear.", "Questionnez-nous sur tout point qui ne serait pas clair."),
            ("Some people vomit.", "Certaines personnes pourraient vomir."),
        ),
    ),
    "condition-lost": Cases(
        (
            ("Bring your machine if you use one.", "Apportez votre appareil."),
            ("Call us if the pain comes back.", "Appelez-nous."),
        ),
        (
            ("Bring your machine if you use one.", "Apportez votre appareil (s’il y a lieu)."),
            ("If there is no pulse, press.", "En l’absence de pouls, appuyez."),
            ("If the danger is immediate, call.", "S’il y a un danger immédiat, appelez."),
            ("Call us if the pain comes back.", "Appelez-nous au retour de la douleur, le cas échéant."),
            ("Look as if you were at home.", "Faites comme chez vous."),
        ),
    ),
}
