"""The French of Canada: its typography.

A no-break space before `:` `%` `$` and inside « »; none, or a thin one, before `;` `!` `?`; decimal comma; hours as
18 h 30. (France puts a space before all of `: ; ! ?`.)
"""

from __future__ import annotations

import re
from dataclasses import replace

from locpipe.languages import Habit, LatePattern, fr, government_fr, homophones_fr
from locpipe.languages.accents_fr import UNACCENTED

UNITS = "mmol/L|mg/mL|mg/kg|mg/h|mg/L|mmHg|mmol|mcg|min|mg|µg|μg|kg|ml|mL|km|cm|mm|°C|UI|g|L|m|h"
MONTHS = fr.FULL_MONTHS
ADD = "Put a no-break space (U+00A0) there."
NONE = "Remove the space, or make it the thin no-break space (U+202F)."

NUMBER_WORDS = "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente"

HABITS = {
    "doubled": (
        Habit(re.compile(r"(?<![\w’-])(?:(?:du|des|aux?|les?|la) (?:les?|la|du|des|aux?)|(?:du|des|aux?|le|la|les) (?:tous|toutes) les|(?:de|à) les?(?= (?!leur|lui|faire|mal|bien|plus|moins|moindre|y |en )[a-zà-ÿœ]+(?<!er)(?<!ir)(?<!re)(?<!oir)(?![\w’])))(?![\w’])", re.IGNORECASE), "two articles", "Leave one, or join them: du, des, au, aux."),
    ),
    "spacing": (
        Habit(re.compile(r"[^\s\ufffc]:(?=[\s»)]|$)|\ufffc:(?= [a-zà-ÿ])"), "no space before the colon", ADD, ":"),
        Habit(re.compile(r"\S :(?=[\s»)]|$)"), "an ordinary space before the colon", ADD, ":"),
        Habit(re.compile(r"(?<=[^\s\d(\[«“])[ \u00a0]+[;!?](?=[\s»).\ufffc]|$)|(?<=\d)[ \u00a0]+[;!?](?=[\s»)]|$)"), "a full space before the mark", NONE, ";!?"),
        Habit(re.compile(r"[\d\ufffc] ?%"), "no no-break space before %", ADD, "%"),
        Habit(re.compile(r"[\d\ufffc] ?\$"), "no no-break space before $", ADD, "$"),
        Habit(re.compile(rf"\d ?(?:{UNITS})(?![\w/’])"), "no no-break space before the unit", ADD, "0123456789"),
        Habit(re.compile(r"\d(?:ans?|jours?|heures?|mois|semaines?|minutes?|secondes?|années?|fois|personnes?|comprimés?|gouttes?|doses?|séances?|dollars?|points?)(?!\w)"), "no space between the number and its word", ADD, "0123456789"),
        Habit(re.compile(r"(?<=[\w)»\ufffc])[ \u00a0],(?=\w)"), "a space before the mark", "Put it behind the mark.", ","),
        Habit(re.compile(r"(?<![\w’%])(?:[lLdDnNsScCjJmM]|[qQ]u)’ (?=[a-zà-ÿœ])"), "a space after the apostrophe", "Remove the space.", "’"),
        Habit(re.compile(r"«(?![\u00a0\u202f])"), "no no-break space after «", ADD, "«"),
        Habit(re.compile(r"(?<![\u00a0\u202f])»"), "no no-break space before »", ADD, "»"),
        Habit(re.compile(r"\d \d{3}(?!\d)(?![-\u2011]\d| ?[A-Z]{3}|[ \u00a0]\d{3}[-\u2011 ]\d{4})"), "an ordinary space between groups of digits", ADD, "0123456789"),
        Habit(re.compile(r"[ \u00a0\u202f](?<=[\w)\]»].)[ \u00a0\u202f]*[,.](?=\s|$)"), "a space before the mark", "Remove the space.", ",."),
        Habit(re.compile(r"(?<!\w)(?:Mme|Dre?|Mlle|MM?\.) (?=[A-ZÀ-Ý])"), "an ordinary space after the title", ADD, "MD"),
    ),
    "quotes": (
        Habit(re.compile(r'"[^"]*"?'), "straight quotes", "Write « and », with no-break spaces inside.", '"'),
        Habit(re.compile(r"(?<!«)“(?![^«»]*»)[^”]*”?"), "English quotes", "Write « and », with no-break spaces inside.", "“"),
        Habit(re.compile(r"(?<!\w)['‘]\w"), "single quotes", "Write « and », with no-break spaces inside.", "'‘"),
    ),
    "apostrophe": (Habit(re.compile(r"[\w\ufffc]['‘´`\u02bc\u02b9\u2032\uff07][\w\ufffc]"), "not the typographic apostrophe", "Write ’ (U+2019).", "'‘´`\u02bc\u02b9\u2032\uff07"),),
    "minus": (Habit(re.compile(r"(?:(?<=[\s(=])|^)[-–]\d"), "a hyphen or dash as minus sign", "Write − (U+2212).", "-–"),),
    "number-format": (
        Habit(re.compile(r"(?<![\d.])\d+\.\d+(?![\d.]*\w)"), "a point as decimal mark", "Write a comma.", "."),
        Habit(re.compile(r"(?<!\d)\d{1,3}(?:,\d{3})+(?=[\s\u00a0]\$)|(?<!\d)\d{1,3}(?:,\d{3}){2,}(?!\d)"), "commas between groups of digits", "Write no-break spaces.", ","),
        Habit(re.compile(r"[1-9](?<![\w.,:/#-].)\d{4,}(?![\w-])"), "no spaces between groups of digits", "Write no-break spaces: 24 000."),
        Habit(re.compile(r"\$[ \u00a0\u202f]?\d"), "the dollar sign before the amount", "Write the amount, a no-break space, then $.", "$"),
        Habit(re.compile(r"(?<![\w,./-])\d{1,3}-\d{1,3}(?=[\u00a0 ](?:ans?|jours?|heures?|mois|semaines?|minutes?|m?g|kg|m?L|km|%|\$)(?!\w))"), "a hyphen between two figures", "Write « à » or a dash.", "-"),
        Habit(re.compile(r"(?<![\d,-])\d+(?:,\d+)?-\d+,\d+(?![\d-])"), "a hyphen between two figures", "Write « à » or a dash.", "-"),
        Habit(re.compile(r"\$[ \u00a0\u202f]?CAD(?!\w)|(?<!\w)CAD[ \u00a0\u202f]?\$"), "the dollar with its code", "Write $.", "$"),
        Habit(re.compile(r"(?<!\w)\d*1ère|(?<!\w)\d+(?:i?èmes?|ères?)(?!\w)"), "an ending of an ordinal number that is too long", "Write 1re, 2e, 3e.", "è"),
        Habit(re.compile(r"\d(?<![\w-].)\d*(?:st|nd|rd|th)(?!\w)"), "an English ordinal number", "Write 1er, 2e, 3e."),
    ),
    "capital": (
        Habit(LatePattern(r"(?<=[a-zà-ÿ,;] )(?:en |le |du |au |l’)(?:Français|Anglais|Espagnol|Arabe|Mandarin|Ukrainien|Inuktitut)(?![\w-])|(?<=[a-zà-ÿ] l’)Anglais(?![\w-])"), "a language with a capital", "Write it in lower case.", has="a"),
    ),
    "date-format": (
        Habit(re.compile(rf"\d{{1,2}}(?:er)?[ \u00a0](?-i:{'|'.join(m.capitalize() for m in MONTHS.split('|'))})(?!\w)"), "a month with a capital", "Write the month in lower case."),
        Habit(re.compile(rf"(?<!\d)1[ \u00a0](?:{MONTHS})(?!\w)"), "the first of a month as 1", "Write 1er.", "1"),
        Habit(re.compile(rf"(?<!\w)(?:{MONTHS})[ \u00a0]\d{{1,2}},", re.IGNORECASE), "a date in English order", "Write day, month, year: 6 mai 2026.", ","),
        Habit(re.compile(rf"\d{{1,2}}[ \u00a0](?:{MONTHS}),[ \u00a0]\d{{4}}"), "a comma in the date", "Write 6 mai 2026.", ","),
        Habit(re.compile(r"(?<!\w)(?:YYYY|(?:DD|MM)[-/](?:DD|MM))(?!\w)"), "the letters of an English date", "Write AAAA-MM-JJ.", "YD"),
        Habit(re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}/\d{2,4}(?![\d/])"), "a date in figures that can be read two ways", "Write 6 mai 2026 or 2026-05-06.", "/"),
    ),
    "hour-format": (
        Habit(re.compile(r"(?<![\d:])[012]?\d:[0-5]\d(?![\d:])"), "the hour with a colon", "Write 18 h 30, with no-break spaces.", ":"),
        Habit(re.compile(r"(?<!\w)[012]?\d(?:h| h|h[\u00a0 ])(?=[\u00a0\u202f ]?[0-5]\d(?!\d))[\u00a0\u202f ]?\d\d|(?<!\w)[012]?\d[\u00a0\u202f]h(?: |)[0-5]\d"), "the hour without no-break spaces", "Write 18 h 30, with no-break spaces.", "h"),
        Habit(re.compile(r"(?<!\w)[012]?\d[ \u00a0\u202f]?H(?:[ \u00a0\u202f]?[0-5]\d)?(?![\w])"), "the hour with a capital", "Write 18 h 30, with no-break spaces.", "H"),
        Habit(re.compile(r"\d[ \u00a0\u202f]?[ap]\.?[ \u00a0]?m\b\.?", re.IGNORECASE), "a.m. or p.m.", "Write the hour on the 24-hour clock: 18 h 30.", "mM"),
    ),
    "usage": tuple(
        Habit(LatePattern(rf"(?<![\w’-])(?:{elsewhere})(?![\w-])", re.IGNORECASE), "not said in Canada", f"Write « {here} ».", has=piece)
        for elsewhere, here, piece in (
            ("e-?mails?|mails?", "courriel", "mail"),
            ("parkings?", "stationnement", "parking"),
            ("week-ends?", "fin de semaine", "week"),
            ("patchs?|patches", "timbre", "patch"),
            ("paracétamol|doliprane", "acétaminophène", "ol"),
            ("smartphones?|téléphones? portables?", "téléphone intelligent, cellulaire", "phone"),
            ("newsletters?", "infolettre", "newsletter"),
            ("numéros? verts?", "numéro sans frais", "vert"),
            ("kinésithérapeutes?|kinés?", "physiothérapeute", "kiné"),
            ("kinésithérapie", "physiothérapie", "kiné"),
            ("check-?ups?", "bilan de santé", "check"),
            ("aides?-soignante?s?", "préposée aux bénéficiaires", "soignant"),
            ("(?:un |le |du |votre )déductibles?", "franchise", "déductible"),
            ("aucune évidence (?:de|que|d’)", "aucune preuve", "évidence"),
            ("(?:à|de|par) la Sécurité sociale", "le régime public", "curité sociale"),
            ("perte d’audience", "perte auditive", "audience"),
            ("ayants? droit", "personne à charge", "droit"),
            ("cancell(?:er|ez|ée?s?)", "annuler", "cancell"),
            ("cédul(?:er|ez|ée?s?)", "prévoir, fixer", "cédul"),
            ("pharmacies? de garde", "pharmacie ouverte", "de garde"),
            ("sparadraps?", "pansement adhésif", "sparadrap"),
            ("SAMU", "9-1-1", "samu"),
            ("aux urgences", "à l’urgence", "aux urgences"),
            ("cartes? vitales?", "carte d’assurance maladie", "vitale"),
            ("SMS", "texto, message texte", "sms"),
            ("chewing-gums?", "gomme à mâcher", "chewing"),
            ("yaourts?", "yogourt", "yaourt"),
            ("myrtilles?", "bleuet", "myrtille"),
            ("crèches?", "garderie", "crèche"),
            ("lycées?", "école secondaire", "lycée"),
            ("arrêts? maladie", "congé de maladie", "arrêt"),
            ("cartes? bleues?", "carte de débit, carte de crédit", "carte"),
            ("lave-linge", "laveuse", "lave-linge"),
            ("sèche-linge", "sécheuse", "sèche-linge"),
            ("t?chatt?(?:er|ez)|tchats?", "clavarder, clavardage", "chat"),
            ("podcasts?", "balado", "podcast"),
            ("méls?", "courriel", "mél"),
            ("efferalgan|dafalgan", "acétaminophène", "algan"),
            ("levothyrox|lévothyrox", "lévothyroxine", "othyrox"),
            ("infirmi(?:er|ère)s? libéra(?:l|le|ux|les)", "infirmière à domicile", "libéra"),
            ("book(?:er|ez|ée?s?)", "réserver", "book"),
            ("check(?:er|ez)", "vérifier", "check"),
            ("updat(?:er|ez)", "mettre à jour", "updat"),
            ("schedul(?:er|ez)", "fixer", "schedul"),
            ("download(?:er|ez)", "télécharger", "download"),
            ("skipp(?:er|ez)", "sauter", "skipp"),
            ("puffs?", "bouffée, inhalation", "puff"),
            ("médecins? traitants?", "médecin de famille", "traitant"),
            ("SNCF", "le nom d’ici", "sncf"),
            ("Sécurité sociale|Sécu", "régime public d’assurance maladie", "sécu"),
            ("plannings? famil(?:ial|iaux)", "clinique de planification des naissances", "planning"),
            ("boulots?", "travail, emploi", "boulot"),
            ("toubibs?", "médecin", "toubib"),
            ("gosses?", "enfant", "gosse"),
            ("gamine?s?", "enfant", "gamin"),
            ("mecs?", "homme", " mec"),
            ("potes?", "personne amie", " pote"),
            ("bouffe[rz]?|bouffent", "manger, nourriture", "bouffe"),
            ("flics?", "police, policier", "flic"),
            ("fric", "argent", " fric"),
            ("pognon", "argent", "pognon"),
            ("bagnoles?", "voiture", "bagnole"),
            ("EHPAD", "centre de soins de longue durée", "ehpad"),
            ("CPAM", "régime public d’assurance maladie", "cpam"),
            ("conditions? médicales?", "maladie, problème de santé", "condition"),
            ("drogues? (?:d’ordonnance|prescrites?|sur ordonnance)", "médicament d’ordonnance", "drogue"),
            ("stations? d’incendie", "caserne de pompiers", "incendie"),
            ("mutuelles?(?! de)", "assurance, régime d’assurance", "mutuelle"),
            ("sauver(?= et| les? (?:modif|changem|format|brouillon)| votre (?:dossier|profil))", "enregistrer", "sauver"),
        )
    ),
    "elision": (
        Habit(re.compile(r"(?<![\w’-])(?:[Ll][ea]|[Dd]e|[Qq]ue|[Nn]e|[Ss]e|[Jj]e|me|te|[Jj]usque|[Ll]orsque|[Pp]uisque|quoique) (?!(?:onz|oui(?!e)|ouat|yaourt|hui|ouist|iota)|(?:une?s?|uns|a|à|aux?|en|et|ou|où|y)(?![\w’]))[aeiouâéèêëîïôûœ][a-zà-ÿœ]+(?![\w(_=-]|\.\w)|(?<![\w’-])(?:[Cc]e (?:est|était|étaient)|[Ss]i ils?)(?![\w-])"), "no apostrophe before the vowel", "Write l’, d’, qu’, n’, s’ or c’."),
        Habit(re.compile(r"(?<![\w’-])(?:(?:[Dd]e|[Qq]ue) une?(?= (?!à |ou |et |sur |%)[a-zà-ÿ]{3,})|[Nn]e (?:a|ont|avez|est|en|y|aura|avait)(?! [-_])|[Qq]ue (?:une?|on|en|à|au|aux)|[Ss]e en|[Ss]i il|[Ll]e un(?= d)|[Jj]usque (?:à|aux?|en))(?![\w’-])" ), "no apostrophe before the vowel", "Write l’, d’, qu’, n’, s’."),
        Habit(LatePattern(r"(?<![\w’'.%*(/°-])(?<!\d[ \u00a0\u202f])(?<!tamine )(?<!tamines )(?:(?:[lds]|[LD]|[Qq]u|[Ll]orsqu|[Jj]usqu|[Pp]uisqu) (?!(?:et|ou|où|à|est|a|un|en|y)(?!\w))(?:h(?!uit|aut|ors|onte|anche|ernie|éros|asard|uitième|i)|[aeiouyàâéèêëîïôûœ])[a-zà-ÿœ]+|(?:[nc]|C) (?:est|était|étaient|avez)(?!\w)|[Qq]u (?:un|une|à|en|il|elle|on)(?!\w))"), "no apostrophe before the vowel", "Write ’ (U+2019), without a space."),
    ),
    "homophones": homophones_fr.HABITS,
    "prepositions": government_fr.HABITS,
    "left": (
        Habit(re.compile(r"(?<=[\w)\ufffc»] )(?<!en )(?<!cet )(?<!leur )(?<!mine )(?<!plomb )or(?= [\w\ufffc(«])"), "the word of the source for « ou »", "Write « ou ».", has=" or "),
    ),
    "accent": (
        Habit(re.compile(r"(?:(?<=[.!?][ \u00a0])|^)A(?=[ \u00a0](?!été|reçu|eu|l’air)\w)"), "a capital without its accent", "Write À.", "A"),
        Habit(re.compile(r"(?<!\w)E(?=(?:tat|tude|col[ei]|valu|quip|tre(?!\w)|tes(?!\w)|motion|tape|chel|conom|v[eé]nement|dition|nerg|tabli|vit(?:e|er|ez)(?!\w)|clair|crit|gal|l[eè]v|pidem|puis|troit|tiquet|chang|ventuel|cout|pisod|cosse|douard|glise(?!\w)))\w+"), "a capital without its accent", "Write É or Ê.", "E"),
        Habit(re.compile(r"(?<![\w’])(?:a (?=partir|l’aide|propos|cause|condition|travers|jour(?!\w)|domicile|long terme|court terme|moins que|vos frais|la fois)|jusqu’a(?!\w)|quant a(?!\w)|grâce a(?!\w)|voila(?!\w)|deja(?!\w)|apres(?!\w)|tres(?!\w)|meme(?!\w)|etes(?!\w)|sante(?!\w)|numero\w*|donnees)"), "a missing accent", "Write the accents."),
        Habit(re.compile(r"(?<![\w’-])E(?!([a-z])\1)(?=[bcdfgjklmnpqrtvz][aiouyéèh]|[bcdfgjklmpqrtvz][lr][aeiouyéè]|[bcdfgjklmpqrtvz]e[bcdfgjklmnpqrstvxz]|s[aiou])(?!n(?:ivr|org|am)|lisab|lena|mma|ric|velyn|dmonton|man|mil|uro)\w+"), "a capital without its accent", "Write É or Ê.", "E"),
        Habit(re.compile(rf"(?:\d|(?<!\w)(?:{NUMBER_WORDS}))(?:[ \u00a0](?:%|ans|mois|jours|heures|semaines|minutes))? a (?=(?:\d|(?!une?(?!\w))(?:{NUMBER_WORDS})(?!\w)))"), "a missing accent", "Write à.", has=" a "),
        Habit(re.compile(r"(?<!\w)(?:(?:c|ch|s|ranc|écr)oeur|oe(?:il|uf|uvr|soph|stro|dèm)|manoeuvr|boeuf|noeud|voeux?(?!\w)|foet|moeurs)\w*", re.IGNORECASE), "a ligature in two letters", "Write œ.", has="oe"),
        Habit(UNACCENTED, "a missing accent", "Write the accents."),
    ),
}  # fmt: skip

LANGUAGE = replace(fr.LANGUAGE, locale="fr_CA", habits=HABITS, stem=fr.stem)
