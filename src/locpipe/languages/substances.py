"""Names of drugs and other substances, which languages write alike but for accents and endings.

“Methadone” and « méthadone », “aspirin” and « aspirine » are one name. Beside the names that are listed, the endings
that the World Health Organization gives to kinds of drugs tell a name from other words.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from locpipe.languages.lexicon import listed

NAMES = frozenset(
    listed(
        "acetaminophen acetylcystein acetylsalicylic acyclovir adalimumab adrenalin albuterol alendronat alfentanil allopurinol "
        "alteplas amantadin amiodaron amitriptylin amlodipin amoxicillin amphetamin aripiprazol aspart aspirin atenolol "
        "atorvastatin atropin azithromycin baclofen beclomethason benralizumab bisoprolol botulin bromazepam budesonid "
        "buprenorphin bupropion buspiron cabergolin caffein calcitonin cannabidiol cannabis captopril carbamazepin carvedilol "
        "cefazolin ceftriaxon celecoxib cephalexin cetirizin chlorpromazin cholecalciferol ciclesonid ciprofloxacin citalopram "
        "clarithromycin clindamycin clobazam clomipramin clonazepam clonidin clopidogrel clozapin cocain codein colchicin "
        "cortison cyclobenzaprin dabigatran dalteparin dapagliflozin darbepoetin degludec denosumab desloratadin detemir "
        "dexamethason dextroamphetamin dextrometorphan dextrose diazepam diclofenac digoxin diltiazem dimenhydrinat "
        "diphenhydramin divalproex domperidon donepezil dopamin doxycyclin dulaglutid dulox dupilumab edoxaban empagliflozin "
        "enalapril enoxaparin ephedrin epinephrin ertugliflozin erythromycin escitalopram esketamin esomeprazol estradiol "
        "eszopiclon etanercept ethanol etomidat exenatid ezetimib famotidin fentanyl ferrous finasterid flecainid fluconazol "
        "flumazenil fluoxetin fluticason fluvoxamin formoterol furosemid gabapentin galantamin gentamicin glargin glibenclamid "
        "gliclazid glimepirid glucagon glucose glulisin glyburid glycopyrronium haloperidol heparin heroin hydrochlorothiazid "
        "hydrocodon hydrocortison hydromorphon hydroxychloroquin hydroxyzin ibuprofen imipramin indapamid infliximab insulin "
        "iodin ipratropium isotretinoin ketamin ketoprofen ketorolac labetalol lactulos lamotrigin lansoprazol latanoprost "
        "letrozol levetiracetam levodopa levofloxacin levonorgestrel levothyroxin lidocain linagliptin liraglutid lisdexamfetamin "
        "lisinopril lispro lithium loperamid loratadin lorazepam losartan magnesium mannitol marijuana mdma melatonin memantin "
        "meperidin mepolizumab mesalamin metformin methadon methamphetamin methotrexat methyldopa methylphenidat "
        "methylprednisolon metoclopramid metoprolol metronidazol mianserin midazolam mifepriston mirtazapin misoprostol "
        "modafinil mometason montelukast morphin moxifloxacin nabilon nadolol naloxon naltrexon naproxen nicotin nifedipin "
        "nitrofurantoin nitroglycerin noradrenalin norepinephrin nortriptylin olanzapin omalizumab omeprazol ondansetron "
        "oseltamivir oxazepam oxcarbazepin oxybutynin oxycodon oxytocin paliperidon pantoprazol paracetamol paroxetin "
        "penicillin pentobarbital perindopril phenelzin phenobarbital phenylephrin phenytoin pioglitazon piroxicam placebo potassium "
        "pramipexol prasugrel pravastatin prazosin prednisolon prednison pregabalin progesteron promethazin propofol propranolol "
        "pseudoephedrin psilocybin quetiapin quinin rabeprazol raloxifen ramipril ranitidin remifentanil reslizumab rifampin "
        "risperidon ritonavir rivaroxaban rizatriptan ropinirol rosuvastatin salbutamol salmeterol saxagliptin scopolamin "
        "selegilin semaglutid sertralin sildenafil simvastatin sitagliptin sodium sotalol spironolacton sufentanil sulfasalazin "
        "sumatriptan tacrolimus tadalafil tamoxifen tamsulosin temazepam terbutalin testosteron tetracyclin theophyllin "
        "ticagrelor tiotropium tirzepatid tofacitinib tolterodin topiramat tramadol tranylcypromin trazodon triamcinolon "
        "trimethoprim valacyclovir valproat valsartan vancomycin vareniclin venlafaxin verapamil vilanterol vitamin vortioxetin "
        "warfarin xylazin zaleplon zolpidem zopiclon"
    )
)
"""Names of substances, without accents and final e."""

KINDS = tuple(
    listed(
        "imab umab pril sartan olol azepam azolam statin gliptin gliflozin tidin prazol oxacin cillin cyclin ciclovir oxetin "
        "triptan dipin glutid parin xaban setron metason prednison prednisolon terol lukast tadin norphin codon morphon "
        "barbital faxin glitazon tinib conazol mycin thiazid semid limus parinux azepam diazepin azosin cort"
    )
)
"""How the names of kinds of drugs end."""

STEM = 2
"""Letters that stand before such an ending at least."""

NO_NAMES = frozenset(listed("caffein sodium potassium glucos vitamin insulin alcohol"))
"""Substances that a text may well name once more, or leave out."""


SAME = {
    "adrenalin": "epinephrin", "noradrenalin": "norepinephrin", "paracetamol": "acetaminophen", "albuterol": "salbutamol",
    "acetylsalicyliqu": "acetylsalicylic", "marijuana": "cannabis", "iod": "iodin", "lithiemi": "lithium", "ferreux": "ferrous", "glyburid": "glibenclamid", "meperidin": "pethidin", "rifampin": "rifampicin",
}  # fmt: skip
"""Names that say the same."""


@lru_cache(maxsize=20_000)
def substance(word: str) -> str:
    """The name that a word is, in a form that languages share; empty for other words."""
    letters = unicodedata.normalize("NFD", word.rpartition("’")[2])
    plain = "".join(c for c in letters if not unicodedata.combining(c)).lower().removesuffix("s").removesuffix("e")
    plain = SAME.get(plain, plain)
    is_kind = plain.endswith(KINDS) and plain[STEM:].endswith(KINDS) and plain.isascii() and plain.isalpha()
    return plain if (plain in NAMES or is_kind) and plain not in NO_NAMES else ""
