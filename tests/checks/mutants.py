"""Mutants of a bilingual catalog: defects that the rules must find, and harmless variants in which they must find nothing.

Each mutation changes one translation by a seeded random choice, or returns None where it does not apply. `measure`
counts what the rules found, by family. Written for translations from English into French.
"""

# ruff: noqa: ARG001, ARG005 (each mutation takes the same arguments, whether it needs them or not)
from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from locpipe.checks.translations import judge_pairs

if TYPE_CHECKING:
    from locpipe.checks.pair import Pair

Mutate = Callable[[random.Random, str, str], str | None]


@dataclass(frozen=True)
class Mutation:
    """One way to change a translation (`msgid`, `msgstr`) → `msgstr`."""

    family: str
    name: str
    apply: Mutate
    harmless: bool = False


MUTATIONS: list[Mutation] = []


def mutation(family: str, *, harmless: bool = False) -> Callable[[Mutate], Mutate]:
    """Registers a mutation under its family and the name of its function."""

    def register(function: Mutate) -> Mutate:
        MUTATIONS.append(Mutation(family, function.__name__, function, harmless))
        return function

    return register


def swap(family: str, name: str, pairs: str, *, harmless: bool = False, both: bool = True, word: bool = True) -> None:
    """Registers a mutation that puts one word for another: `pairs` is “a>b, c>d”; both ways unless told otherwise."""
    table: list[tuple[str, str]] = []
    for pair in pairs.split(", "):
        one, other = pair.split(">")
        table += [(one, other), (other, one)] if both else [(one, other)]
    edge = (r"(?<![\w’])", r"(?!\w)") if word else ("", "")

    def apply(rng: random.Random, msgid: str, msgstr: str) -> str | None:
        hits = [
            (match, new)
            for old, new in table
            if old
            for match in re.finditer(edge[0] + re.escape(old) + edge[1], msgstr)
        ]
        if not hits:
            return None
        match, new = rng.choice(hits)
        return msgstr[: match.start()] + new + msgstr[match.end() :]

    MUTATIONS.append(Mutation(family, name, apply, harmless))


def sub(
    family: str,
    name: str,
    pattern: str,
    new: str | Callable[[re.Match[str]], str],
    *,
    harmless: bool = False,
    all_: bool = False,
) -> None:
    """Registers a mutation that replaces one match of a pattern (or all)."""
    compiled = re.compile(pattern)

    def apply(rng: random.Random, msgid: str, msgstr: str) -> str | None:
        matches = list(compiled.finditer(msgstr))
        if not matches:
            return None
        if all_:
            return compiled.sub(new, msgstr)
        match = rng.choice(matches)
        text = new(match) if callable(new) else match.expand(new)
        return msgstr[: match.start()] + text + msgstr[match.end() :]

    MUTATIONS.append(Mutation(family, name, apply, harmless))


NUMBER = re.compile(
    r"(?<![\w@#/:.+{-])\d+(?:[\u00a0\u202f]\d{3})*(?:,\d+)?(?![\w}-])(?![^()\s]*\))|(?<=[( ])\d+(?:,\d+)?(?=[;) ])"
)


def numbers_in(text: str) -> list[re.Match[str]]:
    return list(NUMBER.finditer(re.sub(r"\]\([^)]*\)|\[@[^\]]*\]", lambda m: "\x1f" * len(m[0]), text)))


@mutation("numbers")
def digit_changed(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    hits = numbers_in(msgstr)
    if not hits:
        return None
    match = rng.choice(hits)
    at = rng.choice([i for i in range(match.start(), match.end()) if msgstr[i].isdigit()])
    digit = rng.choice([d for d in "123456789" if d != msgstr[at]])
    return msgstr[:at] + digit + msgstr[at + 1 :]


@mutation("numbers")
def digits_transposed(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    hits = [
        m
        for m in re.finditer(r"\d(?=\d)", re.sub(r"\]\([^)]*\)|\[@[^\]]*\]", lambda m: "x" * len(m[0]), msgstr))
        if msgstr[m.start()] != msgstr[m.end()]
    ]
    if not hits:
        return None
    at = rng.choice(hits).start()
    return msgstr[:at] + msgstr[at + 1] + msgstr[at] + msgstr[at + 2 :]


@mutation("numbers")
def number_dropped(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    hits = numbers_in(msgstr)
    if not hits:
        return None
    match = rng.choice(hits)
    return (msgstr[: match.start()].rstrip() + " " + msgstr[match.end() :].lstrip(" \u00a0%$")).strip()


@mutation("numbers exchanged")
def two_numbers_exchanged(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    hits = numbers_in(msgstr)
    pairs = [(a, b) for i, a in enumerate(hits) for b in hits[i + 1 : i + 2] if a[0] != b[0]]
    if not pairs:
        return None
    one, other = rng.choice(pairs)
    return msgstr[: one.start()] + other[0] + msgstr[one.end() : other.start()] + one[0] + msgstr[other.end() :]


sub("numbers", "decimal_shifted", r"(\d),(\d)(?=\d|\D|$)", r"\1\2,")
sub("numbers", "decimal_point", r"(\d),(\d)", r"\1.\2")
sub("numbers", "thousands_with_comma", r"(\d)[\u00a0\u202f](\d{3})", r"\1,\2")
sub("numbers", "sign_lost", r"−(?=\d)", "")
sub("numbers", "percent_lost", r"(\d)[\u00a0\u202f]%", r"\1")
sub("numbers", "dollar_lost", r"(\d)[\u00a0\u202f]\$", r"\1")
sub("numbers", "dollar_first", r"(\d+(?:[\u00a0\u202f]\d{3})?)[\u00a0\u202f]\$", r"$\1")
sub(
    "units",
    "unit_mass",
    r"(?<=\d[\u00a0\u202f])(mg/kg|mg|g|kg|mmol/L|mL)(?![\w/])",
    lambda m: {"mg/kg": "g/kg", "mg": "g", "g": "mg", "kg": "g", "mmol/L": "mg/L", "mL": "L"}[m[0]],
)
sub("units", "unit_rate_lost", r"mg/kg", "mg")
swap(
    "units",
    "unit_time",
    "heures>jours, jours>semaines, semaines>mois, mois>ans, minutes>heures, secondes>minutes, heure>minute",
    both=True,
)
swap(
    "limits",
    "limit_words",
    "au moins>au plus, plus de>moins de, Plus de>Moins de, jusqu’à>au moins, ou plus>ou moins, moins de>plus de, Sous>Au-dessus de",
    both=False,
)
sub("limits", "limit_signs", r"[<>≥≤](?=[\u00a0 ]?\d)", lambda m: {"<": ">", ">": "<", "≥": "≤", "≤": "≥"}[m[0]])
sub("limits", "equal_to_less", r"(?<=p[\u00a0 ])=", "<")
sub("limits", "about_lost", r"(?:^E|(?<= )e)nviron ", "")
sub("limits", "at_least_lost", r"(?<= )(?:au moins|moins de|plus de|jusqu’à) (?=\d|deux|trois|six|huit)", "")
WORDS = "deux>trois, trois>quatre, quatre>cinq, cinq>six, six>sept, huit>neuf, sept>huit, douze>treize, dix>onze"
swap("number words", "number_word", WORDS)
swap("dates", "month", "janvier>février, mars>avril, mai>juin, juillet>août, septembre>octobre, novembre>décembre")
swap("dates", "weekday", "lundi>mardi, mercredi>jeudi, vendredi>samedi")
sub("dates", "month_capital", r"(?<=\d[ \u00a0])(janvier|mai|juin|août|avril|octobre)", lambda m: m[0].capitalize())
sub("dates", "first_as_one", r"1er(?=[ \u00a0](?:jan|fév|mar|avr|mai|jui|aoû|sep|oct|nov|déc))", "1")
sub("hours", "hour_colon", r"(\d{1,2})[\u00a0\u202f]h[\u00a0\u202f](\d\d)", r"\1:\2")
sub("hours", "hour_changed", r"(\d)(?=[\u00a0\u202f]h(?![\w]))", lambda m: str((int(m[0]) + 2) % 10))
sub("phones", "phone_shown", r"(?<=\d{3}-\d{3})\d(?!\))", lambda m: str((int(m[0]) + 3) % 10))
sub("phones", "phone_called", r"(?<=tel:)(\+?\d+)(\d)", lambda m: m[1] + str((int(m[2]) + 1) % 10))
sub("phones", "short_code", r"9-8-8", "9-1-1")
sub("phones", "emergency", r"(?<!\d)911(?!\d)", "811")


@mutation("negation")
def negation_removed(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    hits = list(re.finditer(r"(?:(?<![\w’])[Nn]e |[Nn]’)([^.;:]{1,40}?) (pas|jamais|plus|aucune?)(?!\w)", msgstr))
    if not hits:
        return None
    match = rng.choice(hits)
    text = match[1] + (" une" if match[2] == "aucune" else " un" if match[2] == "aucun" else "")
    if match[0][0] == "N":
        text = text[0].upper() + text[1:]
    return msgstr[: match.start()] + text + msgstr[match.end() :]


sub("negation", "second_half_lost", r"(?<=[a-zé]) (?:pas|jamais)(?= |\.|,|;)", "")
sub(
    "negation",
    "first_half_lost",
    r"(?<![\w’])(?:ne |n’)(?=(?:est|sont|a|ont|doit|devez|peut|constitue|signifie|faut|pouvez|remplace) (?:pas|jamais))",
    "",
)
sub(
    "negation",
    "negation_added",
    r"(?<= )(est|sont|doit|doivent|peut|peuvent|devez|pouvez)(?= (?!pas|que|jamais|aucun|plus)\w)",
    lambda m: ("n’" if m[0][0] == "e" else "ne ") + m[0] + " pas",
)
sub("negation", "without_to_with", r"(?<![\w’])sans(?= (?!danger|frais|tarder|délai)\w)", "avec")
sub("negation", "not_participle", r"(?<![\w’])non (?=\w+[eé]e?s?(?!\w))", "")
sub("negation", "no_to_a", r"(?<![\w’])([Aa])ucune?(?= \w)", lambda m: "Une" if m[1] == "A" else "une")
swap(
    "modality",
    "must_may",
    "doit>peut, doivent>peuvent, devez>pouvez, peut>doit, peuvent>doivent, pouvez>devez",
    both=False,
)
swap("modality", "should", "devriez>devez, devrait>doit, devraient>doivent, devriez>pouvez", both=False)
sub("modality", "may_lost", r"(?<![\w’])(?:peuvent|peut) (?=\w+er(?!\w)|\w+ir(?!\w))", "")
sub("modality", "only_lost", r" (?:seulement|uniquement)(?!\w)", "")
sub("modality", "at_once_lost", r" (?:immédiatement|tout de suite|sans tarder)(?!\w)", "")
swap(
    "antonyms",
    "opposite",
    "avant>après, Avant>Après, augmentation>diminution, augmenté>diminué, hausse>baisse, amélioration>aggravation, "
    "rechute>rémission, gauche>droit, inspirez>expirez, Inspirez>Expirez, toujours>jamais, "
    "faible>élevée, élevée>faible, adultes>enfants, enfants>adultes, hommes>femmes, rapide>lent, lentement>rapidement, "
    "avec>sans, inclut>exclut, accepte>refuse, refusé>accepté, grave>léger, aiguë>chronique, "
    "premier>dernier, absolues>relatives, hypertension>hypotension, fréquents>rares, intraveineuse>intramusculaire, "
    "appelez>textez, médecin>infirmière, gratuit>payant, courte>longue, interrompre>commencer, mieux>pire, positif>négatif, "
    "privé>public, intérieur>extérieur, autorisée>interdite, supérieur>inférieur, tôt>tard, dernière>première, arrêtez>commencez",
    both=False,
)
swap(
    "antonyms",
    "opposite_of_the_field",
    "hypoglycémie>hyperglycémie, sang>urine, foie>rein, cœur>poumon, bras>jambe, hôpital>pharmacie, pharmacie>clinique, "
    "comprimé>sirop, fièvre>toux, grippe>rougeole, sensibilité>spécificité, normale>anormale, facile>difficile, "
    "triste>heureuse, moyenne>médiane, employeur>employé, en ligne>en personne, plus sûre>moins sûre",
)
swap(
    "scope",
    "how_many",
    "toutes les>certaines, tous les>quelques, certaines>toutes les, certains>tous les, quelques>toutes les, "
    "la plupart des>quelques, La plupart des>Tous les",
    both=False,
)
sub("choices", "or_to_and", r"(?<=[a-zé]) ou (?!plus\b)(?=[a-zé])", " et ")
sub("source language", "or_left", r"(?<=[a-zé]) ou (?=[a-zé])", " or ")
sub("text", "words_run_together", r"(?<![\w’])(une|votre|dans|avec|vous|des|les) (?=[a-zé]{5})", r"\1")
sub("text", "capital_article", r"(?<=[a-z] )([ld])(?=’[a-zé])", lambda m: m[1].upper())
sub("placeholders", "placeholder_lost", r"\{\w+\}", "")
sub("placeholders", "placeholder_renamed", r"\{(\w+)\}", r"{\1x}")
sub("placeholders", "placeholder_translated", r"\{(\w+)\}", "{ville}")
sub("placeholders", "brace_lost", r"\{(\w+)\}", r"{\1")
sub("placeholders", "preposition_doubled", r"(?=\{in_\w+\})", "à ")
sub("placeholders", "preposition_before_bare", r"\{in_(\w+)\}", r"à {\1}")
sub("links", "link_lost", r"\[([^\[\]]*)\]\([^()]*\)", r"\1")
sub("links", "link_changed", r"(?<=\]\()(https?://[^()]*?)(\w)\)", r"https://example.com/\2)")
sub("links", "link_spaced", r"\]\(", "] (")
sub("links", "link_open", r"(?<=\w)\](?=\()", "")
sub("links", "anchor_changed", r"(?<=\]\(#)(\w+)", r"\1s")
sub("citations", "citation_lost", r" ?\[@[^\]]*\]", "")
sub("citations", "citation_changed", r"\[@(\w+)-(\d{4})", r"[@\1-1999")
sub("citations", "citation_open", r"(\[@[^\]]*)\]", r"\1")
sub("markdown", "bold_lost", r"\*\*([^*]+)\*\*", r"\1")
sub("markdown", "bold_open", r"\*\*([^*]+)\*\*", r"**\1")
sub("markdown", "bold_spaced", r"\*\*([^*]+)\*\*", r"** \1 **")
sub("markdown", "lang_mark_lost", r"\[([^\[\]]*)\]\{lang=\w+\}", r"\1")
sub("markdown", "heading_added", r"^(?=\w)", "# ")
sub("markdown", "list_added", r"^(?=\w)", "- ")
sub("terms", "forbidden_term", r"TSPT|vaporisateur nasal", lambda m: {"TSPT": "SSPT"}.get(m[0], "spray nasal"))
sub("terms", "name_lowered", r"(?<!\w)(?:Spravato|CAPS-5|WSIB|TSPT)(?!\w)", lambda m: m[0].lower())
sub("terms", "name_changed", r"CAPS-5|PCL-5|DSM-5", lambda m: m[0][:-1] + "4")
sub(
    "terms",
    "term_replaced",
    r"kétamine|Santé Canada|rechute",
    lambda m: {"kétamine": "drogue", "Santé Canada": "le ministère", "rechute": "retour"}[m[0]],
)
MUTATIONS.append(
    Mutation("source language", "whole_source", lambda rng, msgid, msgstr: msgid if len(msgid.split()) > 2 else None)
)


@mutation("source language")
def first_sentence_source(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    ours, theirs = re.split(r"(?<=[.?]) ", msgid), re.split(r"(?<=[.?]) ", msgstr)
    if len(ours) != len(theirs) or len(ours) < 2:
        return None
    at = rng.randrange(len(ours))
    return " ".join([*theirs[:at], ours[at], *theirs[at + 1 :]])


@mutation("source language")
def half_source(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    ours, theirs = msgid.split(" "), msgstr.split(" ")
    if len(ours) < 8:
        return None
    return " ".join(theirs[: len(theirs) // 2] + ours[len(ours) // 2 :])


@mutation("source language")
def few_words_source(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    ours, theirs = msgid.split(" "), msgstr.split(" ")
    if len(ours) < 8 or "[" in msgid:
        return None
    at, size = rng.randrange(1, len(ours) - 4), rng.randint(2, 4)
    where = rng.randrange(1, len(theirs) - 3)
    return " ".join([*theirs[:where], *ours[at : at + size], *theirs[where + size :]])


@mutation("text")
def sentence_dropped(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    sentences = re.split(r"(?<=[.?!]) (?=[A-ZÀ-Ý])", msgstr)
    if len(sentences) < 2:
        return None
    del sentences[rng.randrange(len(sentences))]
    return " ".join(sentences)


@mutation("text")
def sentence_repeated(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    sentences = re.split(r"(?<=[.?!]) (?=[A-ZÀ-Ý])", msgstr)
    at = rng.randrange(len(sentences))
    return " ".join([*sentences[: at + 1], *sentences[at:]]) if len(sentences[at]) > 12 else None


@mutation("text")
def truncated(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    words = msgstr.split(" ")
    return " ".join(words[: len(words) // 2]) if len(words) > 7 else None


@mutation("text")
def word_doubled(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    words = msgstr.split(" ")
    hits = [i for i, word in enumerate(words) if word.isalpha() and len(word) > 1 and word not in {"nous", "vous"}]
    if not hits:
        return None
    at = rng.choice(hits)
    return " ".join([*words[: at + 1], *words[at:]])


MUTATIONS.append(Mutation("text", "chatter_before", lambda rng, msgid, msgstr: "Voici la traduction\u00a0: " + msgstr))
MUTATIONS.append(
    Mutation(
        "text",
        "chatter_after",
        lambda rng, msgid, msgstr: (
            msgstr + " N’hésitez pas à nous joindre pour en savoir davantage." if len(msgstr) > 40 else None
        ),
    )
)
sub("text", "final_mark_lost", r"(?<=[a-zé)])[.?!]$", "")
sub("text", "question_lost", r"\?$", ".")
sub("text", "capital_lost", r"^[A-ZÀ-Ý](?=[a-zà-ÿ])", lambda m: m[0].lower())
sub("text", "bracket_lost", r"(?<=[\w%])\)(?!\w)", "")
sub("text", "space_doubled", r"(?<=\w) (?=\w)", "  ")
sub("text", "space_at_end", r"$", " ")
sub("text", "space_lost", r"(?<=[a-zé]\.) (?=[A-ZÀ])", "")
sub("text", "mark_doubled", r"(?<=[a-zé]),(?= )", ",,")
sub("typography", "space_before_colon", r"\u00a0:", " :")
sub("typography", "colon_glued", r"\u00a0:", ":")
sub("typography", "percent_glued", r"\u00a0%", "%")
sub("typography", "percent_space", r"\u00a0%", " %")
sub("typography", "dollar_space", r"\u00a0\$", " $")
sub("typography", "unit_space", r"(?<=\d)\u00a0(?=mg|g(?!\w)|mmol|km|h(?!\w))", " ")
sub("typography", "space_before_semicolon", r"(?<=\w);(?! ?@)", "\u00a0;")
sub("typography", "space_before_question", r"(?<=\w)\?", " ?")
sub("typography", "straight_apostrophe", r"’", "'")
sub("typography", "straight_quotes", r"«\u00a0([^»]*)\u00a0»", r'"\1"')
sub("typography", "english_quotes", r"«\u00a0([^»]*)\u00a0»", r"“\1”")
sub("typography", "guillemet_glued", r"«\u00a0", "«")
sub("typography", "hyphen_minus", r"−(?=\d)", "-")
sub("typography", "group_space", r"(?<=\d)\u00a0(?=\d{3}(?![-\u00a0]))", " ")
sub("accents", "capital_a", r"À(?= )", "A")
sub("accents", "capital_e", r"É(?=\w{3})", "E")
sub("accents", "accent_lost", r"(?<=[a-z])[éèê](?=\w{3})", lambda m: unicodedata.normalize("NFD", m[0])[0])
sub("spelling", "letter_dropped", r"(?<![\w’-])([a-z]{3,})[a-z]([a-z]{3,})(?![\w’-])", r"\1\2")
sub("spelling", "letter_doubled", r"(?<![\w’-])([a-z]{3,})([bcdfgjkptv])(?=[a-z]{3,}(?![\w’-]))", r"\1\2\2")
sub("spelling", "letters_exchanged", r"(?<![\w’-])([a-z]{3,})([a-z])(?!\2)([a-z])([a-z]{3,})(?![\w’-])", r"\1\3\2\4")
swap(
    "agreement",
    "verb_number",
    "est>sont, a>ont, doit>doivent, peut>peuvent, prend>prennent, devrait>devraient, sera>seront",
)
sub("agreement", "noun_number", r"(?<![\w’-])((?:des|vos|ces|plusieurs|aux|nos) [a-zéèê]{4,}[^s\W])s(?= )", r"\1")
sub("agreement", "article_number", r"(?<![\w’-])((?:une?|cette|votre|chaque) [a-zéèê]{4,}[^sxz\W])(?= )", r"\1s")
sub("agreement", "participle_number", r"(?<![\w’-])((?:sont|seront|étaient) [a-z]{3,}ée?)s(?!\w)", r"\1")
sub("agreement", "participle_gender", r"(?<![\w’-])((?:est|sera|été) [a-z]{3,}é)e(?!\w)", r"\1")
sub("characters", "zero_width_space", r"(?<=\w)(?=\w)", "\u200b")
sub("characters", "bidi_override", r"(?=\d)", "\u202e")
sub("characters", "bidi_isolate", r"(?<= )(?=\w)", "\u2067")
sub("characters", "soft_hyphen", r"(?<=\w{3})(?=\w{3})", "\u00ad")
sub("characters", "cyrillic", r"(?<=\w)[aeocp](?=\w)", lambda m: "аеоср"["aeocp".index(m[0])])
sub("characters", "cyrillic_word", r"(?<![\w’])(?:a|à la)(?= )", "а")
sub("characters", "greek", r"(?<=\w)o(?=\w)", "ο")
sub("characters", "fullwidth", r"(?<![\w/])[a-z](?=\w)", lambda m: chr(ord(m[0]) + 0xFEE0))
sub("characters", "decomposed", r"[éèàê]", lambda m: unicodedata.normalize("NFD", m[0]))
sub("characters", "garbled", r"é", "Ã©")
sub("characters", "control", r"(?<=\w)(?=\w)", "\x08")
sub("html", "bold", r"(?<=\w) (\w+) (?=\w)", r" <b>\1</b> ")
sub("html", "entity", r"\u00a0", "&nbsp;")
sub("html", "script", r"$", "<script>alert(1)</script>")
sub("html", "javascript", r"\]\([^()]*\)", "](javascript:alert(1))")
sub("html", "line_break", r"(?<=\w) (?=\w)", "\n")

# ---- harmless: a good translator might well have written this

sub("harmless", "thin_no_break", r"\u00a0(?=[:%$])", "\u202f", harmless=True, all_=True)
sub("harmless", "thin_before_question", r"(?<=\w)(?=[?;])", "\u202f", harmless=True, all_=True)
sub("harmless", "thin_groups", r"(?<=\d)\u00a0(?=\d{3})", "\u202f", harmless=True, all_=True)
swap("harmless", "figures_for_words", "six>6, deux>2, trois>3, quatre>4, huit>8", harmless=True, both=False)
swap("harmless", "words_for_figures", "6\u00a0séances>six séances, 2\u00a0semaines>deux semaines", harmless=True)
sub("harmless", "phone_spaced", r"(?<=\d{3})-(?=\d{3}-\d{4}\]?)", "\u00a0", harmless=True, all_=True)
sub("harmless", "phone_hyphens", r"1\u00a0(8\d\d)\u00a0", r"1-\1-", harmless=True)
sub("harmless", "round_the_clock", r"24\u00a0heures sur 24", "24\u00a0h sur 24", harmless=True)
sub("harmless", "day_and_night", r"24\u00a0heures sur 24", "jour et nuit", harmless=True)
sub("harmless", "seven_of_seven", r"tous les jours", "7\u00a0jours sur 7", harmless=True)
swap("harmless", "must_synonym", "vous devez>il vous faut, Vous devez>Il vous faut", harmless=True, both=False)
swap("harmless", "may_synonym", "peut>pourrait, peuvent>pourraient", harmless=True, both=False)
swap(
    "harmless",
    "synonym",
    "habituellement>en général, afin de>pour, joindre>contacter, aussi>également, cependant>toutefois, ainsi>de même, ensuite>par la suite, Demandez>Renseignez-vous\u00a0: demandez",
    harmless=True,
    both=False,
)
swap("harmless", "only_synonym", "seulement>uniquement, uniquement>seulement", harmless=True, both=False)
swap("harmless", "at_once_synonym", "immédiatement>sans tarder, tout de suite>immédiatement", harmless=True, both=False)
sub("harmless", "only_as_ne_que", r"(?<= )est seulement(?= \w)", "n’est que", harmless=True)
sub("harmless", "form_of_place", r"\{in_city\}", "{of_city}", harmless=True)
sub("harmless", "capital_form", r"\. \{in_", ". {In_", harmless=True)
sub("harmless", "term_plural", r"\b(effet indésirable|rechute|clinique)\b(?!s)", r"\1", harmless=True)
sub(
    "harmless",
    "term_feminine",
    r"(?<!vétéranes et )(?<!vétéranes et les )(?<!vétéranes, les )vétérans",
    "vétéranes et vétérans",
    harmless=True,
)
sub("harmless", "range_dash", r"(?<=\d) à (?=\d+(?!\d|,|[\u00a0 ]h))", "–", harmless=True)
sub("harmless", "from_to", r"(?<=\(IC à 95\u00a0%\u00a0: )(?=\d)", "de ", harmless=True)
sub("harmless", "percent_words", r"(\d)\u00a0%", r"\1\u00a0pour cent".replace("\\u00a0", "\u00a0"), harmless=True)
sub("harmless", "host_www", r"https://www\.wsib\.ca/fr", "https://wsib.ca/fr", harmless=True)
sub("harmless", "slash_at_end", r"(https://[^()\s]*\w)\)", r"\1/)", harmless=True)
sub("harmless", "not_synonym", r"n’est pas autorisée", "n’est autorisée par aucun organisme", harmless=True)


@mutation("harmless", harmless=True)
def clause_moved(rng: random.Random, msgid: str, msgstr: str) -> str | None:
    match = re.fullmatch(r"(Au \w+|En [^,]{3,20}|À la fin [^,]{3,20}|Avant [^,]{3,20}), ([^,.{*\[]+)\.", msgstr)
    if not match or match[2][:1].isupper():
        return None
    return f"{match[2][0].upper()}{match[2][1:]} {match[1][0].lower()}{match[1][1:]}."


@dataclass
class Score:
    """How many mutants were made, and which of them were missed (or, of harmless ones, found)."""

    made: int
    wrong: list[tuple[str, str, str]]

    @property
    def share(self) -> float:
        return 1 - len(self.wrong) / self.made if self.made else 1.0


def measure(
    pairs: Iterable[Pair], *, seed: int = 1, judge: Callable[[Pair], set[str]] | None = None
) -> dict[str, Score]:
    """By family, how many mutants of `pairs` the rules judge rightly. A mutant is found by any finding that is new."""
    find = judge or (lambda pair: {f"{finding.rule}|{finding.message}" for finding in judge_pairs([pair])})
    scores: dict[str, Score] = defaultdict(lambda: Score(0, []))
    for pair in pairs:
        before = find(pair)
        for kind in MUTATIONS:
            rng = random.Random(f"{seed}:{kind.name}:{pair.msgid}")
            text = kind.apply(rng, pair.msgid, pair.msgstr)
            if text is None or text == pair.msgstr:
                continue
            found = {item.partition("|")[0] for item in find(replace(pair, msgstr=text)) - before}
            score = scores[kind.family]
            score.made += 1
            if bool(found) == kind.harmless:
                score.wrong.append((kind.name, text, ", ".join(sorted(found))))
    return dict(scores)
