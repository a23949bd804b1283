"""French words that look like English ones and say something else."""

from __future__ import annotations

from locpipe.languages import FalseFriend
from locpipe.languages.mistaken import words

OF_ENGLISH = tuple(
    FalseFriend(*map(words, row))
    for row in (
        # The words of the source, the words that they look like, those of the source that these do render; and words beside the
        # first without which they may say the same.
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
        ("emergency emergencies", "émergence émergences", "emergence emerging emerges"),
        (
            "support supports",
            "support supports",
            "stand holder tripod foam pillow stocking stockings wrist arch ankle knee lumbar neck head arm foot seat bandage brace splint structural frame base media physical back technical software browser browsers hardware device file",
        ),
        ("licensed", "licence licences", "licence license licences licenses software open under degree"),
        (
            "practitioner practitioners",
            "pratiquant pratiquante pratiquants pratiquantes",
            "practising practicing religious",
        ),
        ("count counts counting", "conter contez conte contés contée", "tell tale story stories"),
        ("taste tastes tasting", "gouttez goutter goutte gouttes", "drop drops drip drips gout"),
        ("access accessible", "excès", "excess excessive exceed exceeding much over overuse binge heavy many"),
        ("excess excessive", "accès", "access accessible reach"),
        (
            "prescription prescriptions prescribing prescribed",
            "proscription proscriptions proscrit proscrite",
            "banned prohibited forbidden contraindicated not avoid",
        ),
        ("prime priming", "primer primez primé", "award prize winning"),
        ("toll", "péage péages", "road bridge highway tolls"),
        (
            "meter meters",
            "mètre mètres",
            "metre metres tall distance apart away long walk",
            "glucose sugar strip strips reading readings glucometer",
        ),
        (
            "drug drugs",
            "drogue drogues",
            "abuse street illegal addiction addictive overdose recreational alcohol substance substances",
            "insurance plan coverage formulary pharmacy pharmacist prescription prescribed label interactions",
        ),
        (
            "accommodation accommodations",
            "hébergement hébergements",
            "lodging housing hotel stay sleep",
            "work workplace employer job disability manager",
        ),
        ("block", "bloqué bloquée bloqués bloquées", "blocked blocks blocking", "letters capitals"),
        (
            "apply applied applying",
            "appliquer appliquez appliqué",
            "cream ointment gel lotion patch skin pressure ice heat rule rules law sunscreen cold warm compress policy fee fees",
            "benefits benefit job jobs funding grant loan program online claim position",
        ),
        ("qualify qualifies", "qualifier qualifiez", "describe describes"),
        ("chair", "chair", "flesh meat"),
        ("gout", "goût goûts", "taste flavour flavor"),
        ("breast breasts", "sain sains", "healthy sound"),
        ("weight", "pois", "pea peas"),
    )
)
