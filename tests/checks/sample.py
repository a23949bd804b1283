"""A bilingual sample: correct Canadian French of several fields of medicine, beside its English. `~` is U+00A0.

No rule may find anything in it. The mutants of `mutants` are made of it, too.
"""

from __future__ import annotations

TEXTS = """
Call 911 or go to the nearest emergency department if you may harm yourself.
Appelez le 911 ou rendez-vous à l’urgence la plus proche si vous risquez de vous faire du mal.

Call or text [9-8-8](tel:988), 24 hours a day, every day. You do not need to give your name.
Appelez le [9-8-8](tel:988) ou textez au 9-8-8, 24~heures sur 24, tous les jours. Vous n’avez pas à donner votre nom.

In Québec, call [1-866-277-3553](tel:+18662773553).
Au Québec, composez le [1~866~277-3553](tel:+18662773553).

Ketamine is not authorized in Canada for post-traumatic stress disorder (PTSD). This use is off-label.
Au Canada, la kétamine n’est pas autorisée pour le trouble de stress post-traumatique (TSPT). Cet emploi n’est pas conforme à l’étiquette.

Do not stop or change a medicine without talking to your prescriber first.
N’arrêtez pas un médicament et n’y changez rien sans en parler d’abord à la personne qui vous l’a prescrit.

The first trial enrolled 41 people and compared a single infusion of 0.5 mg/kg with midazolam [@feder-2014].
Le premier essai a réuni 41~personnes et a comparé une seule perfusion de 0,5~mg/kg avec le midazolam [@feder-2014].

The mean difference at 24 hours was 12.7 points (95% CI 2.5 to 22.8; p = 0.02).
Après 24~heures, la différence moyenne était de 12,7~points (IC à 95~%~: 2,5 à 22,8; p~=~0,02).

The pooled effect was small to moderate: g = 0.27 (95% CI 0.03 to 0.51).
L’effet combiné allait de faible à modéré~: g~=~0,27 (IC à 95~%~: 0,03 à 0,51).

On the CAPS-5 scale, scores changed by −10.63 points (95% CI −14.95 to −6.32).
À l’échelle CAPS-5, les scores ont changé de −10,63~points (IC à 95~%~: −14,95 à −6,32).

The median time to relapse was 27.5 days; 80% (12 of 15) had met the criteria for remission.
Le délai médian avant la rechute était de 27,5~jours; 80~% (12 sur 15) des personnes avaient atteint les critères de rémission.

A course of six sessions costs $6,930; a single session costs $1,585.
Un parcours de six séances coûte 6~930~$; une seule séance coûte 1~585~$.

Prices were published on May 6, 2026. Confirm them with the provider.
Les prix ont été publiés le 6~mai 2026. Confirmez-les auprès du fournisseur.

The presumption has applied since January 1, 2021.
La présomption s’applique depuis le 1er~janvier 2021.

The line is open Monday to Friday, 8:30 a.m. to 4:30 p.m.
La ligne est ouverte du lundi au vendredi, de 8~h~30 à 16~h~30.

The board decides claims case by case. It may ask for more information.
La commission tranche les demandes au cas par cas. Elle peut demander d’autres renseignements.

Symptoms may come back after treatment, and nobody can promise that it will help.
Les symptômes peuvent revenir après le traitement, et personne ne peut promettre qu’il vous aidera.

You should have someone drive you home. You must not drive until the next day.
Vous devriez demander à quelqu’un de vous raccompagner. Vous ne devez pas conduire avant le lendemain.

Common side effects include nausea, dizziness and a rise in blood pressure.
Parmi les effets indésirables fréquents, on compte les nausées, les étourdissements et une hausse de la tension artérielle.

Uncontrolled high blood pressure, active psychosis and pregnancy usually rule it out.
Une hypertension non maîtrisée, une psychose active ou une grossesse l’excluent habituellement.

The drug is available only by prescription, and is given only in a clinic.
Ce médicament n’est offert que sur ordonnance et n’est administré qu’en clinique.

Is it covered by public insurance? Not as a rule.
Est-ce couvert par l’assurance publique? En règle générale, non.

If you live in {city}, your claim goes to the {board_name} ({board}).
Si vous habitez {in_city}, votre demande est traitée par la {board_name} ({board}).

{In_city}, no clinic is known to us. The nearest one is {in_nearest_city}, {nearest_distance} away.
{In_city}, nous ne connaissons aucune clinique. La plus proche se trouve {in_nearest_city}, à {nearest_distance}.

Ask your clinic before each visit: **is the room private**, and who stays with you?
Avant chaque visite, demandez à votre clinique~: **la pièce est-elle privée**, et qui reste avec vous?

See the [decision on the formulary](https://www.wsib.ca/en/drug-formulary-listing-decision) for the text in force.
Consultez la [décision sur la liste de médicaments](https://www.wsib.ca/fr/decision-liste-medicaments) pour connaître le texte en vigueur.

This article is educational and is not medical advice.
Cet article est fourni à titre éducatif et ne constitue pas un avis médical.

The trial found no difference between the groups at the end of treatment (p = 0.88).
À la fin du traitement, l’essai n’a relevé aucune différence entre les groupes (p~=~0,88).

Health Canada has not reviewed it for this use; the monograph lists only anesthesia.
Santé Canada ne l’a pas examinée pour cet emploi; la monographie ne mentionne que l’anesthésie.

Esketamine nasal spray (Spravato) is authorized for treatment-resistant depression, together with an oral antidepressant.
L’eskétamine en vaporisateur nasal (Spravato) est autorisée pour la dépression résistante au traitement, avec un antidépresseur oral.

Plan to stay for at least two hours after each dose.
Prévoyez de rester au moins deux heures après chaque dose.

Take one puff twice a day, and up to eight puffs in 24 hours if your breathing gets worse.
Prenez une bouffée deux fois par jour, et jusqu’à huit bouffées en 24~heures si votre respiration s’aggrave.

Check your blood sugar before meals. Below 4 mmol/L, take 15 g of sugar right away.
Vérifiez votre glycémie avant les repas. Sous 4~mmol/L, prenez 15~g de sucre immédiatement.

Children under 12 years must always be seen by a physician within 24 hours.
Les enfants de moins de 12~ans doivent toujours être vus par un médecin dans les 24~heures.

The vaccine is safe and effective in adults 65 years or older.
Le vaccin est sûr et efficace chez les adultes de 65~ans ou plus.

Keep the bottle in the refrigerator, between 2 °C and 8 °C, and never freeze it.
Gardez le flacon au réfrigérateur, entre 2~°C et 8~°C, et ne le congelez jamais.

About 1 in 5 people (20%) stopped early because of side effects.
Environ 1~personne sur 5 (20~%) a cessé tôt en raison d’effets indésirables.

The left knee was replaced first; the right knee will follow in three months.
Le genou gauche a été remplacé en premier; le genou droit suivra dans trois mois.

Breathe in slowly for four seconds, then breathe out for six.
Inspirez lentement pendant quatre secondes, puis expirez pendant six.

Tell your pharmacist if you take any other medicine, including those sold without a prescription.
Dites à votre pharmacienne ou à votre pharmacien si vous prenez d’autres médicaments, y compris ceux qui sont vendus sans ordonnance.

Of the 158 veterans in the 2022 trial, most were men; the high dose did no better than placebo [@abdallah-2022].
Sur les 158~vétéranes et vétérans de l’essai de 2022, la plupart étaient des hommes; la dose élevée n’a pas fait mieux que le placebo [@abdallah-2022].

The evidence is still limited. Larger trials are needed.
Les données sont encore limitées. Des essais de plus grande envergure sont nécessaires.

Your information stays confidential unless someone is in danger.
Vos renseignements restent confidentiels, sauf si quelqu’un est en danger.

Bring your [list of medicines](#medicines), your health card and a snack.
Apportez votre [liste de médicaments](#medicines), votre carte santé et une collation.

The [Food and Drug Administration]{lang=en} declined to approve it in August 2024 and asked for another trial.
En août 2024, la [Food and Drug Administration]{lang=en} a refusé de l’autoriser et a demandé un autre essai.

Ask whether the fee of $250 is refundable. The deposit is non-refundable.
Demandez si les frais de 250~$ sont remboursables. L’acompte n’est pas remboursable.

No appointment is needed. The service is free and confidential.
Aucun rendez-vous n’est nécessaire. Le service est gratuit et confidentiel.

A relapse does not mean that the treatment failed.
Une rechute ne signifie pas que le traitement a échoué.

He was described as “stable” at 9 a.m. and discharged before noon.
À 9~h, son état était qualifié de «~stable~», et il a reçu son congé avant midi.

More than half of the patients improved within two weeks, compared with fewer than 30% in the control group.
Plus de la moitié des patients ont connu une amélioration en deux semaines, contre moins de 30~% dans le groupe témoin.

Sources
Sources

How much does it cost?
Combien cela coûte-t-il?

Last updated: {date}
Dernière mise à jour~: {date}
"""

PAIRS: tuple[tuple[str, str], ...] = tuple(
    (english, french.replace("~", "\u00a0"))
    for english, french in (block.split("\n") for block in TEXTS.strip().split("\n\n"))
)

GLOSSARY = """source,target,do_not_translate,note
PTSD,TSPT|ESPT|!SSPT,,
ketamine,kétamine,,
esketamine,eskétamine,,
nasal spray,vaporisateur nasal|!spray nasal,,
treatment-resistant depression,dépression résistante au traitement|dépression réfractaire,,
Health Canada,Santé Canada,,
off-label,hors indication|conforme à l’étiquette|!hors étiquette,,
Spravato,Spravato,yes,
CAPS-5,CAPS-5,yes,
mg/kg,mg/kg,yes,
relapse,rechute,,
remission,rémission,,
veterans,vétérans|vétéran,,
side effect,effet indésirable|effet secondaire,,
"""
