"""The verbs of English for what one does to another, where the two may change places."""

from __future__ import annotations

from locpipe.languages.lexicon import listed

DEEDS = {
    "call": "call calls called phone phones phoned contact contacts contacted",
    "ask": "ask asks asked",
    "tell": "tell tells told inform informs informed notify notifies notified warn warns warned report reports reported",
    "show": "show shows showed teach teaches taught explain explains explained",
    "give": "give gives gave send sends sent share shares shared provide provides provided pass passes passed deliver delivers",
    "allow": "allow allows allowed authorize authorizes authorized permit permits permitted let lets give gives gave",
    "attack": (
        "attack attacks attacked damage damages damaged harm harms harmed destroy destroys destroyed infect infects infected affect "
        "affects affected kill kills killed irritate irritates"
    ),
    "protect": "protect protects protected",
    "pay": "pay pays paid reimburse reimburses reimbursed bill bills",
    "examine": "examine examines examined assess assesses assessed evaluate evaluates review reviews reviewed",
    "treat": "treat treats treated",
    "help": "help helps helped support supports supported assist assists",
    "accompany": "accompany accompanies accompanied",
    "visit": "visit visits visited",
    "refer": "refer refers referred send sends sent direct directs",
    "block": "block blocks blocked inhibit inhibits inhibited activate activates activated stimulate stimulates stimulated",
    "contain": "contain contains contained",
    "depend": "depend depends",
    "require": "require requires required need needs",
    "represent": "represent represents",
    "watch": "watch watches watched monitor monitors monitored supervise supervises",
    "choose": "choose chooses chose appoint appoints hire hires hired",
    "prescribe": "prescribe prescribes prescribed recommend recommends recommended",
    "remind": "remind reminds reminded",
    "cover": "cover covers covered",
    "feed": "feed feeds fed",
    "sue": "sue sues sued accuse accuses threaten threatens threatened",
    "release": "release releases released produce produces produced",
    "measure": "measure measures measured",
    "follow": "follow follows followed precede precedes preceded",
}
"""The deeds by their names, each with the forms of the verbs that say it."""

BY_WORD: dict[str, frozenset[str]] = {
    word: frozenset(name for name, forms in DEEDS.items() if word in listed(forms))
    for word in dict.fromkeys(listed(" ".join(DEEDS.values())))
}
NO_VERB_BEHIND = frozenset(
    listed(
        "is are was were be been being the a an your our my this that these those any no of for in by with to their his her its each "
        "every from on at more most medical first last and or phone video"
    )
)
"""Words behind which none of these forms is the verb of a statement."""
BREAKING = frozenset(
    listed(
        "who whom whose which that if when where while because so and or but nor than as before after until unless how what by"
    )
)
"""Words that end the subject of a verb, or its objects."""
