"""What a language's words say of number and gender: what `locpipe.checks.agreement` asks of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, kw_only=True, eq=False)
class Agreement:
    """Words that hold a sentence together, in lower case, and exceptions to the list of forms.

    What nouns, adjectives and verbs may be is told by the list (`locpipe.languages.forms`) under the code `forms`.
    """

    forms: str

    # ---- before a noun
    articles: Mapping[str, str]
    """Words before a noun, each with its gender and number as readings have them (`fs`, `-p`); `--` tells neither."""
    surely_articles: frozenset[str]
    """Those that are nothing else."""
    before_nothing_else: frozenset[str]
    """Of these, those behind which no verb stands either, whatever is before them (« cet », not « ce »)."""
    before_consonants: frozenset[str]
    """Articles that are those of a man before a consonant, and of both before a vowel (« son »)."""
    vowels: tuple[str, ...]
    """How words begin that such an article says nothing of."""
    neutral: frozenset[str]
    """Articles that may hold a preposition (« des »)."""
    after_one_of: frozenset[str]
    """Words before an article where the subject may be one of the many (« l’un de ces »)."""
    emphatic: frozenset[str]
    """Words before the article of a subject (« seuls les patients »)."""
    only: Mapping[str, str]
    """Of these, those that agree with its noun wherever they stand, each with its gender and number (« seule la dose »)."""
    owned: frozenset[str]
    """Articles that say whose something is: behind a comma their noun need not be what was spoken of (« une fois guéri, votre »)."""
    numbers: frozenset[str]
    """Articles that are numbers: a word behind them that is not surely a noun is judged by nobody."""
    described_before: frozenset[str]
    """Adjectives that stand between an article and its noun (« une seule oreille »)."""
    behind_nouns: tuple[str, ...]
    """How adjectives begin that only stand behind their noun: « artériel », « mental »."""
    whole: Mapping[str, str]
    """Words before an article that say that all is meant, each with its gender (« tous les mois »)."""
    before_shares: frozenset[str]
    """Words between a part and its whole: behind them a number counts no noun (« une personne sur trois atteinte »)."""
    adverbial: frozenset[str]
    """Prepositions with which a noun without its article says how something is done, and names nothing (« en place »)."""
    bare: frozenset[str]
    """Prepositions behind which a noun stands without its article (« en danger »)."""
    several: frozenset[str]
    """What stands for the article of many before an adjective (« de longues marches »)."""
    counted: frozenset[str]
    """Nouns that are counted, for one: a figure before them counts, and is no name (« page 3 »)."""
    numbered: frozenset[str]
    """Words behind which a number is a name (« article 4 »)."""
    uncounted: frozenset[str]
    """Nouns for one that a figure may stand before without counting them (« 12 rue Principale »)."""

    # ---- what stands for a noun
    pronouns: Mapping[str, str]
    """Subjects that are no nouns, each with its gender and number."""
    standing: frozenset[str]
    """Of these, those that stand for a noun: « il », « elle »."""
    pointing: frozenset[str]
    """Demonstratives that point at a noun: « celui »."""
    impersonal: frozenset[str]
    """Verbs, and words behind them, whose « il » stands for nothing: « il faut », « il est possible »."""
    impersonally: frozenset[str]
    """Adjectives that « il est » says of nothing that is named (« il est possible »)."""
    idly: frozenset[str]
    """Words that say when it is, behind « il est »."""
    idle_of_itself: frozenset[str]
    """Verbs that have such a subject with « se » alone (« il s’agit »)."""
    if_elided: str
    """« S’ », which before such a pronoun is « si »."""
    linking: frozenset[str]
    """Words behind a participle with which it has an object of its own, or an infinitive (« que vous avez oublié de »)."""
    neuter: frozenset[str]
    """The demonstrative that stands for no noun (« ce que »)."""
    unchanged: frozenset[str]
    """Participles that agree with nothing before them: an infinitive is meant behind them (« que vous avez pu »)."""
    to_each_other: frozenset[str]
    """Participles of verbs whose reflexive pronoun is no object (« ils se sont parlé »)."""
    objects_before: frozenset[str]
    """Pronouns that stand before a verb, and are never its subject: « la », « en »."""
    given_to: frozenset[str]
    """Of these, those to whom something is given."""
    objects_told: Mapping[str, str]
    """Of these, those that tell a gender or a number (« la », « les »)."""
    done_to_somebody: tuple[str, ...]
    """How verbs begin that need no other object with them (« parlez-lui »)."""
    placing: frozenset[str]
    """Prepositions behind which it stands where something is put."""
    of_same_subject: tuple[str, ...]
    """How verbs begin behind whose preposition “to be” is said of their subject (« risquer d’être »)."""
    circumstances: frozenset[str]
    """Words behind an order that tell where, when or how, and give nothing to anybody (« dès », « dans »)."""
    moments: frozenset[str]
    """Nouns that tell when, or how much, and are no object (« prenez-le le soir »)."""
    called: tuple[str, ...]
    """How verbs begin that have two objects (« appelez-le le guide »)."""
    likening: str
    """The word between a noun and another that is like it (« comme »)."""
    behind_nouns_only: Mapping[str, str]
    """Pronouns behind a preposition that stand for a noun before, each with its gender and number (« laquelle »)."""
    plainly_behind: frozenset[str]
    """Of these, those that stand for a noun only behind a preposition of their own (« lequel », not « auquel »)."""
    saying: frozenset[str]
    """Orders whose object is what is said, so that « le » stands for it (« dites-le-nous »)."""
    awaiting: frozenset[str]
    """Words before « que » of a clause that speaks of what the one before does (« avant qu’il »)."""
    of_statements: tuple[str, ...]
    """How verbs begin whose object may be a whole statement, for which « le » stands: « dites-le », « le faire »."""
    keeping: frozenset[str]
    """Forms of verbs with an object and an adjective that is said of it (« gardez la plaie propre », « ne la laissez pas seule »)."""
    as_can_be: frozenset[str]
    """Adjectives that need not agree behind a superlative (« les meilleurs soins possible »)."""
    superlatives: frozenset[str]
    """Words that make one (« le plus de », « meilleurs »)."""
    like_states: tuple[str, ...]
    """How verbs begin behind which an adjective may be said of their subject (« elles rentrent à la maison épuisées »)."""
    like_adverbs: frozenset[str]
    """Adjectives that stand as adverbs too (« tenez-la droit »)."""
    once: tuple[str, ...]
    """Words before a participle that is said of the subject behind it (« une fois ouvert »)."""
    later: frozenset[str]
    """Adverbs of time that stand behind a verb and its pronoun."""
    everybody: frozenset[str]
    """Subjects that may have a participle of many after a verb for one (« on est arrivés »)."""
    relatives: frozenset[str]
    """Words that are the subject in place of the noun before them (« qui »)."""
    demonstratives: Mapping[str, str]
    """Pronouns before such a word (« ceux qui »), each with its gender and number."""
    between_vowels: str
    """What stands between a verb and the pronoun behind it (« a-t-il »)."""
    lone_subjects: frozenset[str]
    """Pronouns that are nothing but subjects, wherever they stand (« il », « ils »)."""
    asked_many: Mapping[str, str]
    """Words that ask which of many, and are subjects (« lesquelles »), with their gender and number."""
    lone_many: frozenset[str]
    """Words for several that stand without their noun (« d’autres peuvent »)."""
    questions: frozenset[str]
    """Words that ask, behind which a verb stands in the infinitive where it has no subject (« comment »)."""
    prepositional: tuple[str, ...]
    """How participles begin that stand before a noun as prepositions do (« excepté »)."""
    which: frozenset[str]
    """Articles that ask, behind whose noun an infinitive may stand (« quelle dose prendre »)."""
    unprefixed: frozenset[str]
    """Words that name, behind a prefix, what they do not without one (« un micro-ondes »)."""
    prefixes: frozenset[str]
    """What a hyphen joins to the beginning of a word, which stays what it is (« contre-indication »)."""
    word_prefixes: tuple[str, ...]
    """How words begin, terms of medicine above all, whose rest tells what they are (« aérochambre », « télésurveillance »)."""
    undeclined: tuple[str, ...]
    """How adjectives begin that may have one form for all (« antidouleur »)."""
    asking: frozenset[str]
    """Articles that begin a subject wherever they stand (« quels hôpitaux »)."""
    reader: str
    """The pronoun of the reader."""
    me: frozenset[str]
    """The pronoun of who speaks (« je »)."""
    speakers: frozenset[str]
    """Pronouns of one who speaks, or is spoken to as a friend: without them no verb has their form."""
    speaker_endings: tuple[str, ...]
    """How the forms of such verbs end that are no others': « peux », « dois »."""
    persons: Mapping[str, str]
    """Pronouns that are no nouns' substitutes (« nous »), each with the persons of the verbs behind them, as readings have them."""
    like_participle: tuple[str, ...]
    """How finite verbs end that sound like their participle, or are written like it without its accent (« agrée », « agréait »)."""
    with_verbs: frozenset[str]
    """Words that stand behind a verb, and not behind the noun that it looks like (« demande si »)."""
    causing: frozenset[str]
    """Forms of “to make” that never have a participle right behind them (« faire baisser »)."""
    past_endings: tuple[str, ...]
    """How verbs end that say what used to be, and order nothing (« appelais »)."""
    participle_like_order: tuple[str, ...]
    """How a participle ends that sounds like an order (« gardé », « gardez »)."""
    clitics: frozenset[str]
    """Particles that stand between a pronoun and its verb."""
    reflexive: frozenset[str]
    """Pronouns that say that somebody does something to himself."""
    turning: frozenset[str]
    """Words behind which the subject may follow its verb (« que vous prescrit le médecin »)."""
    never_orders: frozenset[str]
    """Forms of « vous » and « nous » that order nothing (« pouvez »)."""
    endings_of_no_order: tuple[tuple[str, str], ...]
    """How other such forms end, each with the ending of one in the same tense (« prendrez », « prendra »)."""
    endings: tuple[tuple[str, str, str, str], ...]
    """How forms of verbs end that the list may lack: an ending, that of a form which the list has, its reading, and the reading of
    the form with the first (« appelons », of « appelez »)."""
    noun_endings: tuple[tuple[str, str], ...]
    """How nouns end, terms of medicine above all, that the list may lack, each with the reading of a word that ends so (« glycémie »)."""
    maybe: tuple[str, str]
    """A verb and an infinitive that a hyphen makes an adverb (« peut-être »)."""
    before_reader: frozenset[str]
    """Words behind which the pronoun of the reader is a subject (« si vous »)."""

    # ---- before a verb
    before_nouns: frozenset[str]
    """Words behind which no finite verb stands (« à cause », not « à causent »)."""
    denials: frozenset[str]
    """Particles that only a verb follows (« ne »)."""
    denial: str
    """The first of them."""
    of_signs: tuple[str, ...]
    """How verbs begin that tell what a sign stands for: « 0 signifie aucune différence » denies nothing."""
    nothing: frozenset[str]
    """Words that deny with `denials` and have no noun behind them (« rien », « personne »)."""
    surely_nothing: frozenset[str]
    """Those of them that are no nouns."""
    nobody: frozenset[str]
    """Words before a noun that deny it (« aucune »)."""
    without: frozenset[str]
    """Words with which such a word needs no particle (« sans »)."""
    inverted: frozenset[str]
    """Pronouns that a question has behind its verb, joined to it (« est-elle »)."""
    too: str
    """What stands behind such a pronoun that is no subject (« est elle aussi »)."""
    themselves: str
    """What follows the pronoun of those who do something alone (« eux-mêmes »)."""
    selves: Mapping[str, str]
    """Such pronouns, each with its gender."""
    led_pronouns: Mapping[str, str]
    """Pronouns that stand behind a preposition (« avec elle »), each with its gender and number."""
    plain_denials: frozenset[str]
    """What denies beside them (« pas »)."""
    particles: frozenset[str]
    """Words that may stand between a subject and its verb."""
    object_pronouns: frozenset[str]
    """Words before a verb that say whom it is about (« vous aide », « pour vous aider »)."""
    before_infinitives: frozenset[str]
    """Words behind which a verb stands in the infinitive (« pour », « devez »)."""
    surely_before_infinitives: frozenset[str]
    """Those behind which no noun stands (« peut »)."""
    never_after: frozenset[str]
    """Prepositions behind which a verb stands in the infinitive."""
    before_de: frozenset[str]
    """Words with which « de » is such a preposition, and no noun without an article follows (« avant de »)."""
    before_objects: frozenset[str]
    """Words of which one stands before “to have” where its participle agrees with an object (« la dose que j’ai prise »)."""
    before_participles: frozenset[str]
    """Forms of “to have” behind which a verb stands as a participle."""
    states: frozenset[str]
    """Forms of “to be”, after which a participle agrees with the subject."""
    having: frozenset[str]
    """Those that are no finite verb (« avoir », « ayant »)."""
    had_bare: frozenset[str]
    """Nouns that stand behind “to have” without an article, and look like a verb (« avoir envie »)."""
    infinitive_like_participle: tuple[str, str]
    """How an infinitive ends that is spoken like a participle, and how that does."""
    infinitive_endings: tuple[str, ...]
    """How all infinitives end that no list has."""
    asking_words: frozenset[str]
    """Words behind which an infinitive may stand anywhere (« quel médecin consulter »)."""
    before_object_and_infinitive: tuple[str, ...]
    """How verbs begin behind which an infinitive stands, with an object or a time between (« laissez la crème agir »)."""
    seen: frozenset[str]
    """Participles of these verbs (« j’ai vu notre équipe évoluer »)."""
    taken_for: frozenset[str]
    """Participles that « pour » stands before: what something is taken for (« tenir pour acquis »)."""
    compounding: frozenset[str]
    """All forms of the verbs that make another tense, or a passive, with a participle."""
    auxiliaries: frozenset[str]
    """Forms of “to have” that make such a state with `been`."""
    present: str
    """How a verb ends that stands beside a noun as an adjective does: « souffrant »."""
    naming: frozenset[str]
    """Articles behind “to be” with which a noun says what another one is (« la migraine est un trouble »)."""
    been: str
    """Its participle (« été »)."""
    be: str
    """Its infinitive (« être »)."""
    before_states: frozenset[str]
    """Words between such a form and the infinitive (« n’ont pas à être »)."""
    adverbs: frozenset[str]
    """Words between a state and its participle; those that end in `adverb_ending` beside them."""
    adverb_ending: str

    @cached_property
    def auxiliary_verbs(self) -> frozenset[str]:
        """Verbs that other verbs stand behind."""
        return self.before_infinitives | self.before_participles | self.states | self.auxiliaries

    @cached_property
    def of_nouns(self) -> frozenset[str]:
        """Pronouns that stand for a noun which is named before them."""
        return self.standing | self.pointing | self.selves.keys() | self.asked_many.keys()

    @cached_property
    def without_noun(self) -> frozenset[str]:
        """Words that end a subject which is no noun: « elle », « d’autres », « lesquelles », « les deux »."""
        return self.lone_many | self.numbers | self.pronouns.keys() | self.asked_many.keys()

    @cached_property
    def beside_verbs(self) -> frozenset[str]:
        """Pronouns that may stand on the wrong side of their verb."""
        return self.objects_before | {self.reader}

    @cached_property
    def plain_articles(self) -> frozenset[str]:
        """Articles that hold no preposition."""
        return frozenset(self.articles) - self.prepositions - self.neutral

    @cached_property
    def unfinished(self) -> frozenset[str]:
        """Forms of “to be” whose subject is told by the verb before them."""
        return frozenset((self.been, self.be))

    @cached_property
    def lone_pronouns(self) -> frozenset[str]:
        """Pronouns behind which a verb stands where they open a clause: « il », « elle »."""
        return self.standing | self.lone_subjects

    @cached_property
    def lone_plurals(self) -> frozenset[str]:
        """Subjects of many that are no nouns."""
        return frozenset(text for text, said in self.pronouns.items() if said in {"mp", "fp"})

    @cached_property
    def between_infinitives(self) -> frozenset[str]:
        """Words between a preposition and its infinitive (« de ne pas le »)."""
        return self.clitics | self.plain_denials | (self.object_pronouns - self.persons.keys())

    @cached_property
    def surely_before_verbs(self) -> frozenset[str]:
        """Pronouns behind which no noun stands (« s’ », « en »)."""
        return (self.clitics | self.given_to | {self.reader}) - self.denials - self.articles.keys()

    @cached_property
    def passed(self) -> frozenset[str]:
        """Words between a verb and the one that it stands behind."""
        return (self.object_pronouns | self.particles | self.adverbs) - self.denials

    @cached_property
    def undescribed(self) -> frozenset[str]:
        """Nouns, and words like nouns, with which an adjective behind need not agree."""
        return self.times | self.collectives | self.no_nouns | self.looks

    # ---- where a subject may stand
    openers: frozenset[str]
    """Words after which a subject may stand."""
    relative_openers: frozenset[str]
    """Of these, those that stand for a noun themselves (« où », « dont »)."""
    coordinating: frozenset[str]
    """Words that join two statements of one subject (« mais »)."""
    unsure_openers: frozenset[str]
    no_openers: frozenset[str]
    """Words before an unsure opener that make it another word (« ainsi que »)."""
    heads: frozenset[str]
    """Words that begin a sentence whose subject stands after its first comma."""
    before_subjects: frozenset[str]
    """Other words that begin a sentence whose subject stands after its first comma (« chaque année, »)."""
    first_of_all: tuple[str, str]
    """An adverb that is two words (« d’abord »)."""
    order_ending: str
    """How the verb of an order to the reader ends, but for few."""
    behind_orders: frozenset[str]
    """Pronouns that a hyphen joins to the verb of an order."""
    insets: frozenset[str]
    """Words that begin what stands between commas within a sentence (« , en particulier, »)."""
    with_others: frozenset[str]
    """Of these, those that add others to a subject of one, so that its verb may say many (« la toux, comme la fièvre, »)."""
    leading: frozenset[str]
    """Of these, prepositions: a noun, and no verb, stands between them and the comma (« pendant votre traitement, »)."""
    stops: frozenset[str]
    """Words that no subject has in it which says by itself how many are meant."""
    stops_of_clause: frozenset[str]
    """Other words that part two clauses (« mais »), or stand for a subject."""
    degrees: frozenset[str]
    """Words that stop a subject as well, but before an adjective (« une cible plus élevée »)."""
    much: frozenset[str]
    """Words that say how much an adjective says of its noun (« très », « plus »)."""
    adverbial_articles: frozenset[str]
    """Articles with which a superlative need not be of a noun (« les malades le plus touchés »)."""
    prepositions: frozenset[str]
    leading_alike: Mapping[str, str]
    """Prepositions that have become one word with their article, or lost a letter, each with itself (« aux », « à »)."""
    led: frozenset[str]
    """Articles with a preposition in them that no subject begins with (« au »)."""
    of: frozenset[str]
    """Those with which a noun says whose it is (« la version de marque »)."""
    joining_two: str
    """The one that joins two adjectives of one noun (« et »)."""
    joining: frozenset[str]
    """Words between two things that are meant together (« et », « ou »)."""

    # ---- somebody who is a man or a woman
    either_gender: frozenset[frozenset[str]]
    """Articles that name both side by side (« un ou une »)."""
    feminines: tuple[tuple[str, str], ...]
    """Endings of a man's name, each with that of a woman's (« infirmier », « infirmière »)."""
    each: frozenset[str]
    """Words before somebody who stands for all, so that both may be meant (« chaque »)."""

    # ---- exceptions
    collectives: frozenset[str]
    """Nouns of one thing after which the verb may say many (« la plupart »)."""
    looks: frozenset[str]
    """Nouns behind which an adjective may belong to who looks so (« elle a l’air fatiguée »)."""
    surely_many: frozenset[str]
    """Of these, the one whose verb has to say many (« la plupart des gens »)."""
    times: frozenset[str]
    """Nouns that say when or how often, and are no subject (« tous les jours »)."""
    counted_times: frozenset[str]
    """Of these, those that name nothing even with an article (« une fois »)."""
    also_other: frozenset[str]
    """Forms of verbs that are other words, unless what is behind them describes something (« soit »)."""
    also_nouns: frozenset[str]
    """Forms of verbs that are nouns as well, of which the list does not tell (« une suce »)."""
    genders: Mapping[str, str]
    """Nouns of which the list tells no gender, or an adjective as well, each with its gender (« guide », « clinique »)."""
    no_nouns: frozenset[str]
    """Words after an article that begin something else than a noun (« des deux »)."""
    always_many: tuple[str, ...]
    """How nouns of one thing end that look like those of many, where the list has none of them (« rotavirus »)."""
    many_endings: tuple[str, ...]
    """How words end of which there are many."""
    corrections: Mapping[str, str]
    """Words of which the list tells too little or too much, each with what it is in common texts, as a reading."""
    appositive: frozenset[str]
    """Nouns that are adjectives as well, and that stand behind another noun without agreeing (« la valeur maximum »)."""
    appositive_ending: str
    """How others of them end, of somebody who does something (« la personne consommateur »)."""
