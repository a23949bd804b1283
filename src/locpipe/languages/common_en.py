"""Common words of English that are no words of French, for finding those that were left in a translation."""

from __future__ import annotations

from locpipe.languages.lexicon import listed

COMMON_WORDS: frozenset[str] = frozenset(
    listed(
        "able above across again against almost alone along already although always among ankle another anyone "
        "anything arms around asleep awake away bad bathroom become bedroom begin behind below better beyond bigger "
        "birth bladder bleed bleeding blood bones both bottle bottom bowel brain break breast breastfeeding breath "
        "breathe bring broken brother bruise bruising build buy call calls came cannot care caregiver caregivers "
        "carry catch challenge chemist chest child children choose clean clear clot clots cold come cost costs cough "
        "daily dangerous day days death deep delay die died dizziness dizzy doctor doctors down dream drink drive "
        "drop drowsiness drowsy drug drugs dry each earlier early easy eat either elbow else empty enough even "
        "evening ever every everyone everything except eye eyes fall family far father fear feed feel feeling "
        "feelings feet fell few fewer fill find findings finger first follow food foot forget found fresh friend "
        "friends full gave get getting give given goes gone good got great grow growth guideline guidelines half hand "
        "hands happen hard harm harmful headache headaches heal health healthy hear heart heartbeat heat heavy height "
        "help helps hide high higher highest hold hope hospital hospitals hour hours house household however hurt "
        "illness increase indoor inhaler inside instead itch itching keep kept kidney kill knee know known labelled "
        "last late later learn least leave left leg legs less let level levels life lifestyle lift likely little "
        "liver longer look lose loss lost lower lowest lung lungs made make mask maybe meal meals meet milk mind "
        "missed money month months morning mother mould mouth move much nail nails near neck need needed needle "
        "needles needs never new newborn next night nightmare nightmares nights nose nothing now numb nurses off "
        "often old older one only other others outbreak outside overdose overdoses overweight own painful people "
        "person pharmacist pharmacy pill pills pregnancy pregnant provider providers push put quick quickly quit "
        "raise reach read ready really relief relieve reliever right rise room safe safely safer safety same save say "
        "schedule school screening see seek seen seizure send several severe shake share shelf shortness should "
        "shoulder show sick side signs since sister sit skin sleep slow slowly small smoke smoking someone something "
        "soon spine spread stand start started stay step steps still stop stopped strength stroke strokes strong "
        "sugar swab swallow sweat swell swelling symptom symptoms tablespoon take taken taking talk teaspoon tell "
        "than therapist therapists thigh thing things think thirst throat through throw tight tired today toddler "
        "together told tongue too took tooth touch toward treat treated treatment treatments trial trials tried try "
        "turn twice under underweight until upper used useful usual vein very vomit vomiting wait wake walk want warm "
        "warn warning wash watch way weak week weeks weight well wellness went wet wheeze wheezing whole wildfire "
        "wildfires window withdrawal within without woman women work worker workers worse worst wound wrist write "
        "wrong year years young younger yourself"
    )
)
"""Small and common words; those that French has as well are not among them."""
