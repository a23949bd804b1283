"""The words of French for what is done or happens, of which a translation must not say the contrary."""

from __future__ import annotations

CONCEPTS = {
    "limits-side": (
        "limitez, limit*~, restrei*~, restric*~, rédui*~, diminu*~, modér*~, évit*~, moins~, peu~, excès~, contrôl*~, "
        "surveill*~, max*~, attention~, abus*~, plus de~, réserv*~, minimi*~, borne*~, pas~, ne~"
    ),
    "favours-side": (
        "privilégi*, optez pour, opter pour, misez sur, miser sur, multipliez, donnez la priorité, favoris*~, préfér*~, "
        "choisi*~, encourag*~"
    ),
    "changes-side": (
        "changez, chang*~, altern*~, vari*~, modif*~, autre*~, différent*~, remplac*~, nouvel*~, nouve*~, déplac*~, "
        "pass*~, rotation*~, pas~, ne~, évit*~"
    ),
    "keeps-same-one": (
        "gardez le même, gardez la même, gardez les mêmes, garder le même, garder la même, garder les mêmes, "
        "conservez le même, conservez la même, conservez les mêmes, conserver le même, conserver la même, "
        "toujours le même, toujours la même, toujours les mêmes, toujours au même, toujours à la même, "
        "toujours dans le même, toujours dans la même"
    ),
    "refuses-side": "refuser, refusez, refus*~, déclin*~, renonc*~, sans~, non~, oppos*~, rejet*~, pas~, dire non~",
    "demands-it": "exiger, exigez, exigé*, réclamer, réclamez, insister, insistez, exige*~, réclam*~, impos*~",
    "goes-off-so": (
        "disparaît, disparaissent, dispar*~, pass*~, part*~, résor*~, dissip*~, estomp*~, cess*~, guéri*~, fini*~, "
        "termin*~, va~, vont~, aller~, attén*~, diminu*~, rétabli*~, résolv*~, résou*~, résol*~, calm*~, apais*~, "
        "arrêt*~, dur*~, amélior*~, mieux~, bref~, tempor*~, court*~, persist*~, reste*~, soulag*~, éloign*~, quitt*~, "
        "plus~, évanou*~, fait place~, laiss*~, plac*~, retomb*~, baiss*~, fin~"
    ),
    "worsens-so": "aggrav*, empir*, détérior*, s’ intensifi*, s’ envenim*, pire*~, dégrad*~",
    "slows-so": (
        "ralentir, ralentit, ralent*~, frein*~, retard*~, lent*~, rédui*~, modér*~, limit*~, tarde*~, temporis*~, "
        "long*~, doucement~, attén*~, traîn*~, moins vite~, moins rapid*~"
    ),
    "halts-so": (
        "stopper, stoppe, stoppent, stoppez, enrayer, enraie, enraient, mettre fin, met fin, mettent fin, fait cesser, "
        "faire cesser, font cesser, enray*~"
    ),
    "counted-in": (
        "y compris, en comptant, compr*~, inclu*~, compt*~, y~, tenant compte~, tenir compte~, tenez compte~, tien*~, "
        "notamment~, dont~, comme~, tel*~, et~, avec~, contien*~, contenir~, contenant~, comport*~, entre autres~, "
        "par exemple~, ainsi~, même~, aussi~, parmi~, renferm*~, englob*~, soit~, jusqu*~, pour~, ou~, nommément~"
    ),
    "left-out-so": "sans compter, sans tenir compte, sans inclure, sans prendre en compte, à l’ exclusion, hormis",
    "on-demand-so": "à la demande, demand*~, réclam*~, faim~, besoin~, veut~, désir*~, chaque fois~, quand~, lorsqu*~, dès~",
    "at-fixed-times": (
        "à heures fixes, à heure fixe, à des heures fixes, à intervalles fixes, à des heures précises, "
        "selon un horaire fixe"
    ),
    "planned-so": (
        "planifié, planifiée, prév*~, planifi*~, futur*~, venir~, prochain*~, projet*~, programm*~, envisag*~, "
        "souhait*~, éventuel*~, voul*~, voud*~, prépar*~, prend*~, compt*~, avenir~, devez~, doit~, organis*~, "
        "attendu*~, plus tard~, plan*~, intention*~, pens*~"
    ),
    "gone-by-so": "passée, passées, antérieur*, antérieure*, révolu*, passé~, passés~, ancien*~, précédent*~",
    "court-so": "juge, tribunal, juge*~, tribun*~, magistrat*~, cour~, cours~, judiciair*~, justice~",
    "medic-so": (
        "médecin, médecins, infirmier, infirmière, infirmiers, infirmières, pharmacien, pharmacienne, médecin*~, "
        "infirmi*~, pharmacien*~, méd*~"
    ),
    "prescriber-so": (
        "prescripteur, prescripteurs, prescri*~, médecin*~, praticien*~, infirmi*~, professionnel*~, clinicien*~, "
        "docteur*~, soignant*~, spécialiste*~, équipe*~"
    ),
    "dispenser-so": "pharmacien, pharmacienne, pharmaciens, pharmaciennes, pharmacien*~, pharmacie*~",
    "insurer-so": (
        "assureur, assureurs, assur*~, pay*~, pai*~, régime*~, organisme*~, tiers~, compagnie*~, couvert*~, programme*~, "
        "caisse*~, société*~, plan*~"
    ),
    "patient-of-it": "le patient, la patiente, les patients, les patientes, un patient, une patiente",
    "gains-so": (
        "prise de poids, gain*~, gagn*~, pren*~, prend*~, pris*~, augment*~, grossi*~, engraiss*~, acqu*~, obten*~, "
        "obtien*~, retrouv*~, repr*~, rapport*~, tir*~, profit*~, progress*~, récup*~, accroî*~, regagn*~, mieux~, "
        "amélior*~, bénéf*~, avantag*~, reç*~, recev*~, reco*~, atteind*~, attei*~, apport*~, donn*~, valoir~, économ*~, "
        "poids~, accéd*~, accès~, hauss*~"
    ),
    "loses-so": "perdre, perdez, perdu, perdue, perdus, perdues, perd, perdent, perdrez, perdra, perd*~",
    "rejoices-so": (
        "aurais aimé, aurait aimé, aurions aimé, aur*~, voulu*~, souhait*~, aim*~, espér*~, regrett* de ne~, dommage~, "
        "si~"
    ),
    "regrets-so": (
        "regrette d’ avoir, regrettez d’ avoir, regrettent d’ avoir, regrettons d’ avoir, regretté d’ avoir, "
        "regrette d’ être, regrett*~"
    ),
    "may-not-so": (
        "personne ne doit, nul ne doit, doi*~, dev*~, interd*~, peu*~, pouv*~, faut~, faud*~, jamais~, évit*~, défend*~, "
        "convien*~, import*~, proscri*~, pas~, aucun*~"
    ),
    "need-not-so": (
        "n’ est tenu*, n’ est obligé*, n’ est forcé*, n’ a besoin, n’ est contraint*, n’ a à, n’ est pas tenu*, "
        "pas tenu*, pas obligé*, pas obligatoire*, pas nécessaire*"
    ),
    "within-limits": (
        "avec modération, en petites quantités, en petite quantité, modér*~, excès~, petit*~, peu~, faible*~, limit*~, "
        "quantité limit*~, raisonn*~, abus*~, parcimon*~, trop~, réserv*~, mesur*~, occasionn*~"
    ),
    "without-limits": (
        "en grande quantité, en grandes quantités, en grande abondance, en abondance, à volonté, sans limite, "
        "sans limites, sans modération, à profusion, beaucoup~"
    ),
    "induces-so": (
        "déclenché, déclenchée, déclench*~, provoqu*~, indui*~, entraîn*~, caus*~, suscit*~, amorc*~, stimul*~, "
        "produi*~, engendr*~, occasionn*~, mett* en~, activ*~"
    ),
    "cuts-off-so": (
        "interrompu, interrompue, interrompus, interrompues, interrompre, interrompt, suspendu*, suspendre, arrêté*~, "
        "interr*~, suspen*~"
    ),
    "leaves-page": "quitter ce site, quitter cette page, quitt*~, sort*~, ferm*~, part*~, laiss*~",
    "opens-page": "ouvrir, ouvrez, accéder à ce, accédez à ce, ouvr*~, accéd*~",
    "peaks-so": (
        "atteignent leur sommet, culmine, culminent, culmin*~, sommet*~, pic~, pics~, maxim*~, paroxysm*~, plus fort*~, "
        "plus intense*~, point~, apogée~, comble~, plus élevé*~, plus haut*~, pire*~, plus marqué*~, plus grand*~, "
        "intens*~, faîte~, plaf*~"
    ),
    "ends-so": (
        "se terminent, se termine, prennent fin, prend fin, prendre fin, s’ achèv*, finissent, cessent, disparaissent, "
        "termin*~"
    ),
    "each-own": (
        "à son rythme, à son propre rythme, à leur rythme, à votre rythme, son rythme~, leur rythme~, propre*~, rythme~, "
        "manière~, façon~, sienne~, vitesse~, temps~"
    ),
    "all-the-same": "au même rythme, de la même façon, de la même manière, à la même vitesse, même*~",
    "removes-so": (
        "débarrassez, retir*~, enlev*~, jet*~, débarrass*~, élimin*~, sort*~, ôt*~, rapport*~, supprim*~, vid*~, "
        "effac*~, extra*~, extrai*~, désinstall*~, défai*~, sépar*~, hors~, détach*~, nettoy*~, épur*~, désactiv*~, "
        "suppres*~, retrait*~, soustra*~, dé*~, plus~, sans~, ne~, n’~, exclu*~, remplac*~, décoll*~, évacu*~, essuy*~, "
        "libér*~, dégag*~, abol*~, lev*~, coup*~, arrach*~, prélev*~"
    ),
    "keeps-home": "gardez, garder, conservez, conserver, laissez, gard*~, conserv*~, laiss*~, maint*~",
    "watches-so": (
        "surveillez vos, surveillez votre, surveill*~, attention*~, contrôl*~, observ*~, suiv*~, vérifi*~, veill*~, "
        "mesur*~, modér*~, limit*~, rédui*~, œil~, gard*~, regard*~, écout*~, monit*~, attentiv*~, prend*~, prenez~, "
        "soign*~, dos*~, calcul*~, compt*~, visionn*~"
    ),
    "raises-so": "augmentez, augmenter, accroître, accroissez, haussez, hausser, augment*~, accr*~, hauss*~, élev*~",
    "inflates-so": "gonfler, gonflez, gonfle, gonflé, gonfl*~",
    "deflates-so": "dégonfler, dégonflez, dégonfle, dégonflé, dégonfl*~",
    "income-so": "revenu, revenus, salaire*~, gain*~, rémunér*~, ressource*~, recette*~",
    "expense-so": "dépense, dépenses, frais~, coût*~, dépens*~",
    "extends-so": (
        "prolonger, prolongez, prolonge, prolongé, prolong*~, repouss*~, report*~, allong*~, étend*~, éten*~, élargi*~, "
        "extension*~, plus~, reconduit*~"
    ),
    "shortens-so": (
        "raccourcir, raccourci, raccourcit, raccourcissent, abréger, écourter, écourté, raccourci*~, écourt*~, abrég*~"
    ),
    "full-time-so": "à temps plein, à plein temps, temps complet, plein~, complet~, complète~",
    "part-time-so": "à temps partiel, à mi temps, temps partiel, mi temps",
    "mounts-so": (
        "augment*, hauss*, grimp*, plus~, davantage~, accr*~, supérieur*~, long*~, prolong*~, grand*~, nombreu*~, "
        "mont*~, encore~, multipli*~, croî*~, croiss*~, autre*~, supplément*~, lent*~, allong*~, élev*~, élèv*~, "
        "double*~, beaucoup~, toujours~, progress*~, mieux~"
    ),
    "sinks-so": (
        "diminu*, rédui*, baiss*, chut*, moins~, recul*~, abaiss*~, faible*~, bas~, basse*~, petit*~, peu~, court*~, "
        "rapid*~, dimin*~, attén*~, rare*~, limit*~, inférieur*~, réduct*~, tomb*~, décroî*~, dégringol*~, perd*~"
    ),
}
"""What words and phrases say, each with those that may say it; those without ~ surely do."""
