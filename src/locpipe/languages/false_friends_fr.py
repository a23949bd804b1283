"""French words that look like English ones and say something else."""

from __future__ import annotations

from locpipe.languages import FalseFriend
from locpipe.languages.mistaken import words

OF_ENGLISH = tuple(
    FalseFriend(*map(words, row))
    for row in (
        # The words of the source, the words that they look like, and those of the source that these do render.
        ("physician physicians", "physicien physiciens physicienne physiciennes", "physicist physicists physics"),
        ("trial trials", "procès", "court lawsuit sued"),
        ("medicines", "médecine médecines", "medicine medical doctor"),
        ("prescription prescriptions", "ordre ordres", "order orders college colleges"),
        ("library libraries", "librairie librairies", "bookstore bookshop bookstores"),
        ("delay delays delayed", "délai délais", "deadline time wait period within days weeks limit without"),
        ("eventually", "éventuellement", "possibly possible may might"),
        ("actually", "actuellement", "currently now present"),
        ("actual", "actuel actuelle actuels actuelles", "current present now"),
        ("sensible", "sensible sensibles", "sensitive"),
        ("injury injuries", "injure injures", "insult insults abuse"),
        ("evidence", "évidence évidences", "obvious obviously clearly"),
        ("comprehensive", "compréhensif compréhensive compréhensifs compréhensives", "understanding"),
        ("consistent", "consistant consistante consistants consistantes", "thick"),
        ("hazard hazards", "hasard hasards", "chance random luck"),
        ("journey", "journée journées", "day days daytime"),
        ("lecture lectures", "lecture lectures", "reading read reads"),
        ("location locations", "location locations", "rent rental rented lease"),
        ("resume resumes", "résumer résumez résume résumé", "summary summarize sum"),
        ("sympathetic", "sympathique sympathiques", "nice friendly"),
        ("vacancy vacancies", "vacances", "holiday holidays vacation"),
        ("pain", "pain pains", "bread breads toast"),
        (
            "attend attends attending attended",
            "attendre attendez attend attendent",
            "wait waits waiting await expect expects",
        ),
        ("preservative preservatives", "préservatif préservatifs", "condom condoms"),
        ("surname", "surnom surnoms", "nickname"),
        ("inconvenient", "inconvénient inconvénients", "drawback drawbacks disadvantage disadvantages downside"),
        ("retire retired", "retirer retirez retiré retirée retirés", "remove removed withdraw withdrawn take taken"),
        ("intoxicated", "intoxiqué intoxiquée intoxiqués", "poisoned poisoning"),
        ("nurse nurses", "nourrice nourrices", "nanny"),
        ("patron patrons", "patron patrons", "boss employer owner"),
        ("phrase phrases", "phrase phrases", "sentence sentences"),
        ("sentence sentences", "sentence sentences", "ruling award"),
        ("deception", "déception déceptions", "disappointment disappointed"),
        ("prejudice", "préjudice préjudices", "harm damage injury loss"),
        ("infusion infusions", "infusion infusions", "tea teas herbal"),
        ("qualified", "qualité", "quality qualities"),
        ("disposable", "disponible disponibles", "available"),
        ("confidence", "confidence confidences", "secret secrets"),
    )
)
