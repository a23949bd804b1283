"""The words of French for what people do, how they are, and what becomes of them."""

from __future__ import annotations

CONCEPTS = {
    "must": "on demande, on vous demande, nous demandons, prière de, veuillez, de rigueur, sans faute, s’ impose, s’ imposent, imposé*, il importe, importe que, importe de",
    "always": "manquez jamais, oubliez jamais, oubliez pas, manquez pas, sans exception, à tous coups",
    "every": "le matin, le soir, le midi, la nuit, par jour, par semaine, par mois, par an, par année",
    "immediately": "vite, sans perdre",
    "at-least": "au bas mot",
    "faint-not": (
        "jusqu’ au bout, jusqu’ à la fin, au complet, attendre que, attendez que, attendre avant, attendez avant, attendez au moins, attendre au moins, patientez, attendre d’, avoir au moins, est toujours, sont toujours, "
        "toujours là, encore là, est encore, sont encore"
    ),
    "-": "comptez jusqu’ à, compter jusqu’ à, compté jusqu’ à, comptant jusqu’ à, rendez vous, coup de chaleur, coups de chaleur, personne à votre charge, personnes à votre charge, enfant à votre charge, enfants à votre charge, "
    "personne à sa charge, personnes à sa charge, enfants à sa charge, enfant à sa charge, personnes à leur charge",
    "bring-about": (
        "caus*~, provoqu*, entraîn*, déclench*, mèn*~, mener~, induit~, induisent~, produi*~, occasionn*, engendr*, "
        "suscit*, donn*~, amèn*~, amen*~, déclencheur*, dû~, due~, dus~, dues~, origine~"
    ),
    "head-off": (
        "préven*, prévien*, évit*, empêch*, protég*, protèg*, bloqu*~, arrêt*~, contre~, à l’ abri, écart*, parer, "
        "pare, fai* obstacle"
    ),
    "inner-side": "intern*, intérieur*",
    "outer-side": "extern*, extérieur*, de côté, latéral*",
    "postpone": "report*, retard*, diffèr*, différ*, remett*, repouss*, attend*~, ajourn*, tard*~, plus tard, décal*",
    "hasten": "devanc*, avanc*~, hât*, accélér*, accélèr*, précipit*",
    "find-again": "trouv*, retrouv*, repér*, détect*, constat*~, découvr*, observ*~",
    "mislay": "perd*, perte*, égar*, manqu*~",
    "at-the-start": (
        "au début, au commencement, au départ, d’ abord, initial*~, en début, dès~, premi*~, au tout début, dans un "
        "premier temps, commenc*~"
    ),
    "at-the-end": "à la fin, en fin, à terme, finalement, au bout, à l’ issue, au terme, fin~",
    "exercise-hard": (
        "intens*, vigour*, éprouvant*, ardu*, dur~, dure~, soutenu*, exigeant*, violent*~, lourd*~, fort~, forte~, "
        "forts~, fortes~"
    ),
    "exercise-light": "léger*, légèr*, dou*~, faible*~, modéré*~, facile*, tranquill*~, peu exigeant*",
    "darkness": "sombre*, obscur*, noir~, noire~, noirceur, pénombre, tamis*, sans lumière",
    "brightness": "éclairé*, lumineu*, lumière*~, vive~, clair~, claire~, ensoleill*",
    "consent-side": (
        "accord*, consent*, accept*~, approuv*, approbation*, permet*~, permis*~, autoris*~, d’ accord, convien*~, "
        "feu vert, admet*~"
    ),
    "refuse-side": "refus*, rejet*, déclin*, oppos*~, désaccord*, s’ oppose, repouss*~",
    "one-step-back": "précéd*, préced*, précèd*, recul*~, arrière, retourn*, reven*~, revien*~",
    "one-step-on": "suivant*, suiv*~, prochain*, avanc*~, continu*~, poursuiv*~, pass*~, après~, ensuite~",
    "within-hours": (
        "pendant ces heures, durant ces heures, pendant les heures, durant les heures, pendant nos heures, aux heures"
    ),
    "beyond-hours": (
        "en dehors de ces heures, en dehors des heures, hors des heures, hors de ces heures, après les heures, en "
        "dehors, hors, à l’ extérieur"
    ),
    "keep-to": "gard*~, conserv*~, rang*~, entrepos*, mainten*~, tenir~, tenez~, laiss*~, retenez~, retenir~",
    "throw-out": "jet*, élimin*, débarrass*, mett* au rebut, mett* à la poubelle, mettez le à la poubelle, mettez la à la poubelle, détrui*, rapport*~",
    "raise-limb": "surélev*, surélèv*, lev*~, soulev*, soulèv*, élev*~, élèv*~, hauss*~, redress*, relev*, relèv*",
    "lower-limb": "baiss*, abaiss*, descend*~, repos*~",
    "cover-up": (
        "couvr*~, recouvr*, couvert, couverte, couverts, couvertes, recouvert*, envelopp*, pans*, emball*, band*~, "
        "régime~, assur*, rembours*, prend* en charge, pris* en charge, port*~, vis*~, compris*~"
    ),
    "uncover": "découvr*, découvert*, expos*~, déshabill*, à l’ air",
    "warm-up": "réchauff*, chauff*, chaud*~, chaleur, tiède*, tiéd*",
    "cool-down": "refroid*, rafraîch*, froid*~, frais~, fraîche*~, glace, glac*",
    "rest-side": "repos*, relax*, détent*",
    "effort-side": "exerci*~, effort*, activit*, acti*~, entraîn*, sport*~, boug*~",
    "trust": "confian*, fi*~, compt*~",
    "doubt": "dout*, méfi*, soupçonn*",
    "gain-side": "bienfait*, bénéfi*, avantag*, gain*~, utile*~, prestation*~",
    "harm-side": "méfait*, préjudice*, tort*, inconvénient*, dommage*~, mal~, dang*~, nui*~, risqu*~, désavantag*",
    "strict": "strict*, rigoureu*, serr*~, étroit*",
    "lenient": "souple*, permissi*, lâche*, flexible*, relâch*",
    "log-in": "connect*, connex*~, ouvrir une session, ouvrez une session, ouvrir la session, ouvert une session, identifi*~, session~",
    "log-out": "déconnect*, déconnex*, fermer la session, fermez la session, fermer une session, fermez votre session, fermer votre session, quitt*~, session~",
    "deficit": "caren*, défici*, manqu*~, insuffis*~, pénurie*, pas assez, faute de, absence~, trop peu",
    "surplus": "excès, excéd*, excessi*, surplus, trop~, surcharg*, surdos*, de trop",
    "credible": "fiab*, crédibl*, sûr*~, exact*~, digne*~, précis*~",
    "dubious": "peu fiab*, pas fiab*, douteu*, inexact*, imprécis*, trompeu*",
    "regular-one": "régul*, stable*~, constan*~, assid*, habituel*~, courant*~, ordinaire*~",
    "irregular-one": "irrégul*, instable*, sporadi*, anarchi*, désordonn*",
    "stable-side": "stable*, stabl*, constan*~, inchangé*, même~, mêmes~",
    "unstable-side": "instable*, fluctu*, vari*~, chang*~",
    "voluntary-side": "volontair*, volontiers, libre*~, choix~, facultati*, gré",
    "forced-side": "forcé*, contrai*, involontair*, oblig*, de force",
    "share-it": "partag*, commun*~, échang*~, transmet*~, mettre en commun, mis* en commun",
    "hide-it": "cach*, dissimul*, taire, tai*, secret*~",
    "admit-in": "admis*, admet*~, entr*~, hospitalis*, inscri*",
    "send-home": "congé*, sort*~, renvoy*, rentr*, quitt*~, retourn*~, libér*, parti*~, part~",
    "insured-side": "assur*, rembours*, couver*~, couvr*~, pay*~, pai*~, prend*~, pris*, défray*",
    "out-of-pocket": "à vos frais, de votre poche, à ses frais, de leur poche, non assuré*, à leurs frais, de sa poche, pas remboursé*~, pas couvert*, pas assuré*, non remboursé*~, non couvert*, à votre charge, à sa charge, à leur charge",
    "approved-side": "non interdit*, pas interdit*, approuv*, autoris*~, homologu*, agréé*, permis*~, conforme~, titulaire*, titre~",
    "refused-side": (
        "retir*, refus*, rejet*, suspend*~, interd*~, sans permis, non approuv*, non autoris*, non homologu*"
    ),
    "brand-side": "marque*, original*, novateur*, d’ origine, princeps, commercial*~",
    "generic-side": "génériqu*",
    "prescription-side": "ordonnance*, prescri*~, prescription*",
    "counter-side": "vente libre, sans ordonnance~, sans prescription~, en vente libre, aucune ordonnance~, pas d’ ordonnance~, ni ordonnance~, nulle ordonnance~",
    "starter-dose": (
        "dose initiale, première dose, 1re dose, dose de départ, dose d’ attaque, doses initiales, dose de charge"
    ),
    "upkeep-dose": "dose d’ entretien, dernière dose, dose de maintien, entretien~, maintien~, doses d’ entretien",
    "raise-dose": (
        "augment*, hauss*~, élev*~, plus forte dose, dose plus forte, dose plus élevée, doses plus fortes, doses plus "
        "élevées, doubl*, fort*~, plus~"
    ),
    "cut-dose": (
        "diminu*, rédui*, baiss*, abaiss*~, plus faible dose, dose plus faible, doses plus faibles, petite*, sevr*, "
        "moins~, faible*~, réduct*~, décroiss*~, coup*~"
    ),
    "crowd": "foule*, achaland*, bondé*, public~, publique*~, publics~",
    "seclude": "isol*, seul*~, calme*~, tranquill*~, priv*~, intim*, retrait~",
    "before-meal": (
        "avant le repas, avant les repas, avant de manger, avant un repas, avant chaque repas, avant le déjeuner, "
        "avant de déjeuner, à jeun~"
    ),
    "after-meal": (
        "après le repas, après les repas, après avoir mangé, après un repas, après chaque repas, après le déjeuner, "
        "en mangeant, avec de la nourriture, pendant le repas, aux repas, au repas"
    ),
    "moisten": "humid*, humect*, mouill*, hydrat*, moite*",
    "dry-out": "sec~, sèche*, secs~, séch*, assèch*, dessèch*, asséch*, essu*",
    "gain-strength": "renforc*, fortifi*, raffermi*, consolid*",
    "lose-strength": "affaibli*, fragilis*, fragil*, faible*~",
    "alert-side": "alerte*~, attenti*~, éveill*~, vigilan*",
    "sleepy-side": "somnol*, endormi*, engourdi*~, ensommeill*, léthargi*, fatigu*~",
    "clear-sight": "vision nette, vision claire, nette~",
    "blurred-sight": "embrouill*, flou*, brouill*, trouble*~, double~",
    "grow-up": "grandi*~, croiss*~, croît~, développ*~, pouss*~, pren*~, gagn*~, augment*~",
    "shrink-down": "rapetiss*, rétréci*, diminu*~, rédui*~, atroph*, fond*~, régress*",
    "intense-side": (
        "intens*~, vif~, vive~, vives~, vifs~, fort~, forte~, forts~, fortes~, aigu*~, violent*~, grave*~, sévère*~, "
        "important*~, atroce*, terribl*, gros~, grosse~, insupportable*, insoutenabl*, pire"
    ),
    "faint-side": (
        "léger*~, légèr*~, faible*~, modér*, mineur*~, peu~, petit*~, bénin*, bénign*, moindre*~, dou*~, minim*"
    ),
    "at-once-side": (
        "bientôt~, sans trop attendre, sans tarder, sans délai, immédiat*, tout de suite, rapid*~, prompt*, vite~, "
        "urgen*, prochain*~, dès~, sous peu, sans attendre, maintenant~, sur le champ, aussitôt, sans plus"
    ),
    "at-leisure": "plus tard, ultérieur*, quand vous aurez, rien ne presse, sans hâte, à l’ occasion, tard~",
    "first-place": "premier, première, premiers, premières, d’ abord~, 1er, 1re, première ligne, premiers répondants, premiers secours, premiers soins",
    "second-place": "deuxième, deuxièmes, second, secondes~, seconde~, 2e",
    "third-place": "troisième, troisièmes, tiers~, 3e",
    "past-it": "après, suiv*~, suite~, une fois~, dès~, ensuite~, puis~, issue~, au bout~, fin~, depuis~, plus tard~, terminé*~, lorsqu*~, quand~",
    "not-before-it": "pas avant, jamais avant, pas d’ avance~",
    "nearly-side": "environ, à peu près, près de, près d’, presque, approximati*, autour de, autour d’, aux environs, aux alentours, quelque*~, avoisin*, de l’ ordre de",
    "exactly-side": "exactement, précisément, pile, exact~, exacte~, juste~",
    "significant-side": "significati*, notabl*, marqué*~, considérab*, import*~, appréciab*~, grand*~",
    "negligible-side": "négligeab*, insignifian*, minim*~, infim*, non significati*, pas significati*, peu~, légèr*~, léger*~, faible*~",
    "eligible-side": "admissib*, éligib*, droit~, rempli*~, qualif*~, satisf*~, répond*~, accès~",
    "ineligible-side": "inadmissib*, non admissib*, pas admissib*, inéligib*, exclu*~",
    "take-part": "participe*, participé*, participation*, participa, participait, joi*, inscri*, recrut*, adhér*, prend* part, intégr*, accueilli*",
    "drop-out": "abandonn*, retir*~, quitt*~, désist*, sorti*, cess*~, arrêt*~",
    "win-case": "accord*, accept*, approuv*, favorabl*, octro*, autoris*, admis*, reconnu*~, donn*~",
    "lose-case": "rejet*, refus*, défavorabl*, débout*",
    "city-side": "ville*, urbain*, municipal*, cité*, agglomér*",
    "country-side": "campagne*, rural*, région*~, éloigné*~, isolé*~",
    "married-side": "marié*, conjoint*, époux*, épouse*, partenaire*, couple",
    "single-side": "célibatair*, divorcé*, veu*, non marié*, seul*~, séparé*",
    "rich-side": "riche*, aisé*, nanti*, revenu élevé, revenus élevés, fortun*",
    "poor-side": (
        "pauvre*, démuni*, faible revenu, faibles revenus, défavoris*, bas revenu, à faible revenu, indigen*, pauvreté"
    ),
    "you-side": "vous, votre, vos, vôtre, vôtres, vous même, vous mêmes, vous aurez, vous recevrez, vous obtiendrez",
    "we-side": "nous (payons), nous (avons), nous (devons), nous (pouvons), nous (sommes), nous (prenons), nous (gardons), nous (envoyons), nous (demandons), nous (faisons), nous (donnons), nous (utilisons), nous~, vous aurez~, vous recevrez~, vous obtiendrez~, notre~, nos~, nôtre, nôtres",
    "your-side": "votre, vos, vôtre, vôtres",
    "our-side": "notre, nos, nôtre, nôtres",
    "stay-side": "restez, rester, reste~, restent~, demeur*~, attendez~",
    "come-side": "venez, venir~",
    "leave-side": "quitt*, partez, partir, sortez, sortir~, part~, partent~, éloign*~",
    "contraindicated-for": "contre indi*, contrindi*, déconseill*~, interdit*~, exclu*~, proscri*~",
    "indicated-for": "indications, indication~, indiqué*~",
    "skip-side": "saut*~, omet*~, omis*, oubli*~, manqu*~, sans~, laiss*~, pass*~, renonc*, pas pris, pas prendre",
    "take-extra": "doubl*~, supplémentair*~, deux fois, en plus, de plus, rattrap*",
    "worry-side": "inquiét*, préoccup*~, alarm*, grave*~, sérieu*~, inquièt*, souci*",
    "reassure-side": "rassur*, inoffensi*, sans gravité, normal*~, bénin*, sans danger, banal*",
    "usual-way": "habitu*~, ordinair*~, normal*~, courant*~, général*~, usuel*~, typiqu*~",
    "unusual-way": "inhabitu*~, anormal*, inattend*, imprév*, étrang*~, insolit*, bizarr*, inaccoutumé*",
    "proven-side": "prouv*, démontr*, montr*~, établi*~, preuve*, avér*, attest*, données~, confirm*~, reconnu*~",
    "unproven-side": (
        "non prouv*, pas prouv*, inconnu*~, incertain*, douteu*, pas été prouv*, pas été démontr*, ignor*~, sans "
        "preuve, peu connu*, pas démontr*"
    ),
    "public-side": "public, publics, publique*, publiquement~",
    "private-side": "privé*, privé, privée",
    "vertical": "droit~, droite~, vertical*, redress*, assis*~, relev*, debout",
    "horizontal": "à plat, horizontal*, allong*, couch*, étend*~",
    "sip-side": "gorgée*, petites quantités, peu à la fois, petites gorgées, petit à petit",
    "gulp-side": "d’ un trait, d’ un coup, grandes quantités, grandes gorgées, d’ un seul coup, en grande quantité",
    "loud-side": "fort~, fort*~, bruyant*, bruit*~, voix haute, haut et fort, sonor*",
    "quiet-side": "calme*~, silenc*~, doucement, basse, tranquill*~, discrèt*",
    "remember-side": "souven*, rappel*, mémoire, souvien*, pens*~, n’ oubli*, retenez~",
    "forget-side": "oubli*",
    "loved-one": "famill*, proche*, parent*~, ami*~, entourage",
    "stranger-side": "inconnu*~, étranger*",
    "all-of": (
        "tous les, toutes les, chaque, tout~, toute~, tous~, toutes~, chacun~, chacune~, ensemble~, entier~, "
        "entière~, entièrement~, quiconque~, n’ importe~, systématique*~, quotidien*~, les~, total*~, tout le, toute "
        "la, complet*~, à la fois~, au complet~, intégral*~, aux~, par~, quel*~"
    ),
    "some-of-them": (
        "certains, certaines, quelques~, plusieurs~, des~, parfois~, partie~, d’ autres~, certain~, certaine~, "
        "quelqu’~, un peu~, quelque~, nombre~, une~, un~, du~, de la~, de l’~"
    ),
    "both-of": (
        "les deux, toutes deux, tous deux, l’ un et l’ autre, l’ une et l’ autre, deux~, et~, à la fois~, ainsi~, "
        "tant~, comme~, des deux~, aux deux~, ces deux~, chaque~, chacun*~, double*~, aussi~"
    ),
    "one-of": (
        "l’ un de vos, l’ un de mes, l’ un de leurs, l’ un de ses, l’ un des deux, l’ une des deux, l’ une de vos, l’ un des, l’ une des, l’ un d’, l’ une d’, l’ un ou l’ autre, l’ une ou l’ autre, un seul, une seule, ou~, "
        "soit~, n’ importe~, quelconque~, un~, une~, seul*~, des~"
    ),
    "small-size": (
        "contracté*~, rétréci*~, petit*, fin~, fine~, fines~, mince*~, menu*~, réduit*~, faible*~, minuscule*, "
        "court*~, peu~, léger*~, mineur*~, moindre*~, moins~, bas~, basse~"
    ),
    "large-size": (
        "dilat*, grand, grande, grands, grandes, gros, grosse, grosses, énorme*, important*~, volumineu*, large*~, "
        "étendu*~, vaste*~, élevé*~, fort*~, plus~, considérable*~, beaucoup~, majeur*~, long*~, ample*~, haut*~"
    ),
    "pale-one": "urines claires, urine claire, selles claires, teint clair, peau claire, pâl*, blême*, blafard*, blanc*~, clair*~, livid*",
    "dark-one": "foncé*, sombre*, noir*~, brun*~, obscur*~, fonc*",
    "damage-side": (
        "endommag*, abîm*, nui*, lés*, détrui*, bless*, mal~, dommage*, dégât*, méfait*, atteint*~, altér*, dang*~, "
        "effets~, tort~, préjudic*, risqu*~, atteinte*~"
    ),
    "continuous-side": (
        "constan*, continu*, persist*, permanen*, sans arrêt, sans cesse, incessant*, tout le temps, toujours~, en "
        "tout temps~, sans interruption, stable*~, durable*~, ininterromp*, régul*~"
    ),
    "intermittent-side": (
        "intermitt*, va et vient, vont et viennent, par moments, par intermittence, épisodi*, passag*~, passager*, "
        "passagère*, occasionnel*~, de temps en temps~, par épisodes, parfois~, périodi*~, temporair*~"
    ),
    "begin-act": (
        "commenc*, début*, démarr*, amorc*, entam*, entrepr*, lanc*~, dès~, appar*~, surv*~, naît~, naiss*~, premi*~, "
        "ouvr*~, mis*~, met*~, instaur*, déclench*~, mettre en route~, introd*~"
    ),
    "finish-act": (
        "termin*, fini*, prend* fin, prenn* fin, achèv*, achev*, fin~, cess*~, arrêt*~, conclu*~, complèt*~, au "
        "bout~, dernier*~, expir*~, échéance~, se clôt*"
    ),
    "being-born": (
        "naiss*, né~, née~, nés~, nées~, nouveau né*, accouch*, natal*, périnat*, nouveaux nés, naît, natalité, post "
        "partum, poupon*~, bébé*~"
    ),
    "death-side": "mort*, décès, décéd*, meur*, mour*, tue*, tuer, fatal*, létal*, suicid*~, vie~",
    "hire-side": "embauch*, engag*~, recrut*~",
    "fire-side": "licenci*, congédi*, mis* à pied, renvoy*~",
    "speak-out": (
        "dites, dire, dit, disent, parl*, inform*, signal*, mentionn*, avis*, déclar*, rapport*~, confi*~, prév*~, "
        "discut*, appel*~, demand*~, expliqu*~, annonc*, communiqu*, renseign*~, adress*~, raconte*, écri*~, "
        "indiqu*~, faites~, faire~, préven*~, mett*~, donn*~"
    ),
    "keep-quiet": "cach*, dissimul*, taire, taisez, tais*, secret*~",
    "succeed-side": "réussi*, succès, fonctionn*~, efficac*~, atteint*~, parv*~, march*~, aboutir~, porte* fruit*~",
    "fail-side": (
        "échou*, échec*, rat*~, défaillan*~, insuffis*~, défaut~, ne fonctionn*~, inefficac*, sans succès, manqu*~"
    ),
    "awaken-side": "empêch* de dormir, éveill*, réveill*, lev*~, sans dormir~",
    "let-sleep": "dormir, dort~, dorment~, endorm*, sommeil*~, dorm*~, somnol*~, nuit~",
    "careful-side": (
        "prud*, attenti*, précaut*, soin~, soigneu*, minuti*, délicat*, avec attention, circonsp*, réserve~"
    ),
    "careless-side": "négligen*, impruden*, insouci*, sans précaution, distrait*",
    "strong-taste": "salé*, sel*, salin*",
    "sweet-taste": "sucr*, dou*~, édulcor*~, glucos*~",
    "single-use": "usage unique, jetable*, à usage unique, une seule fois~",
    "reusable": "réutilis*, lavable*~",
    "oily-side": "gras*, huileu*, lipid*~, graiss*",
    "lean-side": "maigre*, faible en gras, sans gras, allégé*, écrémé*, faible teneur",
    "expected-side": "prév*, attend*, atten*~, planifi*, escompt*, habitu*~, normal*~, comptez~, devrai*~",
    "sudden-side": "inattend*, imprév*, soudain*, brusque*, subit*, brutal*, coup~, inopiné*",
    "left-hand": "gauche*, laiss*~, rest*~, quitt*~, part*~, sort*~, partant~",
    "right-hand": "droit, droite, droits, droites, juste~, bon~, bonne~, correct*~, exact*~, tout~",
    "monday-to-friday": "jour ouvrable, jours ouvrables, semaine~, lundi~",
    "saturday-sunday": "fin de semaine, fins de semaine, week end*, samedi~, dimanche~",
    "good-one": "bon, bonne, bons, bonnes, bien~, meilleur*~, sain*~, convenable*~, favorabl*~, beau~, belle~, mieux~",
    "bad-one": (
        "mauvais*, piètre*, médiocre*, mal~, pire*~, piteu*, faible*~, défavor*~, nocif*~, malsain*~, dégrad*~, "
        "insuffis*~"
    ),
    "yes-side": "oui, si~, affirmati*~, bien sûr~, certain*~, positiv*~",
    "no-side": "non, négati*~, nullement~, pas~, jamais~",
    "put-on": "port*, mett*, mis*~, enfil*, revêt*, garder~, garde*~, gard*~, avec~",
    "take-off": "enlev*, retir*, ôt*, déshabill*, sans~",
    "cut-short": "arrêt*, interromp*, fin~, cess*, écourt*, abrég*, suspend*, prématur*~, abandon*~, termin*~",
    "prolong-side": "prolong*, allong*~, étend*~, étir*, rallong*, plus long*~, poursui*~",
    "treated-group": (
        "groupe traité, groupe expérimental, groupe d’ intervention, groupe du traitement, groupe de traitement, "
        "groupe actif, groupe kétamine, groupe~, traité*~, celles qui~, ceux qui~"
    ),
    "control-group": (
        "groupe témoin, témoins, groupe de comparaison, groupe placebo, groupe non traité, groupes témoins, témoin, "
        "groupe~, placebo~, comparaison~"
    ),
    "able-side": (
        "capable*, peut~, peuvent~, pouvez~, en mesure, apte*, arriv*~, parvien*~, parven*~, sai*~, sav*~, pouv*~, "
        "pourr*~, réuss*~, perme*~, possib*~, état~"
    ),
    "unable-side": (
        "incapab*, inapte*, impossib*~, hors d’ état, n’ arriv*, ne parvien*, ne peut~, ne peuvent~, ne pouvez~, "
        "mal~, difficult*~"
    ),
    "withdrawn-side": "retir*, rappel*, retrait*, suspend*~, disparu*~, cess*~",
    "launched-side": (
        "lanc*, commercialis*, mis en marché, mis sur le marché, mise en marché, arriv*~, introdui*, sorti*~, "
        "offert*~, vend*~, lancé sur le marché"
    ),
    "at-home-side": (
        "maison, domicile, chez vous, chez soi, chez lui, chez elle, chez eux, chez elles, foyer~, à domicile, chez~, "
        "logis~, résidence~, logement~"
    ),
    "at-hospital": (
        "à l’ hôpital, dans un hôpital, en milieu hospitalier, hospital*~, hôpit*~, clinique~, urgence~, urgences~"
    ),
    "next-one": (
        "prochain*, suivant*, à venir, proch*~, ensuite~, futur*, nouv*~, suiv*~, après~, lendemain~, voisin*~, "
        "côté~, ultérieur*~, autre*~, puis~"
    ),
    "last-one": "dernier, dernière, derniers, dernières, précéd*, antérieur*~, passé*~",
    "twice-side": "deux, 2, double*~, deuxième*~, fois~, bi*~, répét*~, reprises~, second*~, doubl*~",
    "once-side": "une fois, une seule fois",
    "recommend-side": (
        "recommand*, conseill*, suggér*, suggèr*, préconis*, préfér*, privilégi*, vaut mieux~, mieux vaut~, "
        "indiqué*~, devr*~, bon de~, de mise~, souhaitable*, avis~, invit*, encourag*~, à prendre~, appel*~"
    ),
    "advise-against": (
        "déconseill*, contre indiqué*, à éviter~, évit*~, à proscrire~, proscri*~, pas recommandé*, pas conseill*, "
        "pas indiqué*, pas souhaitable*, recommand* pas, conseill* pas"
    ),
    "banned-side": "interd*~, illég*, illèg*, prohib*, défendu*",
    "worse": "plus mal, plus grave*, plus marqué*, plus intense*, plus fort*, accentu*, amplifi*, empir*, plus sévère*",
    "worsen": "plus mal, plus grave*, plus marqué*",
    "most": "plus grand*, plus fort*, plus haut*, plus élevé*, plus long, plus longue, plus lourd*, plus gros*",
    "least": "plus petit*, plus faible*, plus bas, plus basse, plus court*, plus léger*, plus légère*",
    "walk-in-side": "se présenter, s’ y présenter, présentez vous, sans rendez vous, pas de rendez vous, pas besoin de rendez vous, aucun rendez vous",
    "by-appointment": "sur rendez vous, avec rendez vous, avec un rendez vous, rendez vous obligatoire, rendez vous seulement",
    "off-label-side": "hors indication, hors indications, hors étiquette, non approuvé*, non autorisé*, non homologué*, non conforme, pas conforme, hors autorisation",
    "on-label-side": "emploi conforme, usage conforme, utilisation conforme, conforme à l’ étiquette",
    "show-side": "affich*, montr*",
    "conceal-side": "masqu*, cacher, cachez, cache~",
    "loose-fit": "ample*, lâche*, large*",
    "tight-fit": "serré*, ajusté*, moulant*",
    "spit-out": "crach*, recrach*",
    "swallow-down": "aval*",
    "eve-side": "veille",
    "morrow-side": "lendemain, jour suivant, jour d’ après, matin suivant",
    "prenatal-side": "prénata*, anténata*, avant la naissance~, avant l’ accouchement~",
    "postnatal-side": "postnata*, postpartum, post partum, après la naissance~, après l’ accouchement~, suivant l’ accouchement~",
    "pre-op-side": "préopératoire*, pré opératoire*, avant l’ opération~, avant la chirurgie~, avant l’ intervention~, avant votre chirurgie~, avant votre opération~",
    "post-op-side": "postopératoire*, post opératoire*, après l’ opération~, après la chirurgie~, après l’ intervention~, après votre chirurgie~, après votre opération~",
    "helps-side": "aide, aident, aidez, aider, aidé*~, utile*~, favoris*~, soutien*~, soutenir~",
    "hurts-side": "automutil*~, nuire, nuit~, nuisent, nuise~, nuisible*, nocif*, nociv*, mal~, dommageable*, endommag*~",
    "buys": "achat*, achet*, achèt*, acquisition*~, acquérir~",
    "rents": "louer, loue~, louez, louent, loué*~, location*, bail~, prêt~, emprunt*~",
    "gives-consent": "donner votre consentement, donner son consentement, donnez votre consentement, donner un consentement, consent*~, donn*~",
    "takes-back-consent": "retirer votre consentement, retirez votre consentement, retirer son consentement, révoqu*, retir*~, revenir sur~, annul*~",
    "right-now": "immédiat*, tout de suite, sur le champ, sans délai~, sans tarder~, sans attendre~, aussitôt~, maintenant~, urgen*~, d’ urgence~",
    "when-able": "dès que possible, aussitôt que possible, le plus tôt possible, plus tôt possible, dès que vous pouvez, dès que vous le pouvez, rapid*~, prompt*~, bientôt~, sans tarder~, sans attendre~, sans délai~, vite~",
    "my-side": "mon, ma, mes, je, j’, moi~, me~, m’~, moi même",
    # In no group: words that may stand for a denial, which excuse none where the other text has their counterpart.
    "still-on": "encore, toujours, est toujours, sont toujours, toujours là, encore là, est encore, sont encore",
    "kept-up": "gard*, conserv*, tenir, tient, tiennent, tenez, maint*, laiss*",
    "left-be": "laiss*, quitt*, sort*, part, partent, partez, partir",
    "by-oneself": (
        "seul, seule, seuls, seules, à lui seul, à elle seule, de soi, de soi même, de lui même, d’ elle même, d’ elles mêmes, "
        "d’ eux mêmes, de vous même, vous même, tout seul, tout seuls, séparément, soi même, propre chef"
    ),
    "set-apart": "séparément, à part, séparé*, distinct*, chacun*",
    "passed-over": "manqu*, oubli*, omet*, omis, omise*, néglig*, ignor*, saut*, exclu*",
    "hard-time": "difficult*, peine, mal, difficile*, ennui*",
    "fasting-side": "à jeun, jeûn*",
    "stay-same": "demeur*, rest*, inchangé*, maint*",
    "shut-side": "fermé*, fermez, ferme, ferment, clos*",
    "otherwise-side": "autrement, autre façon, autre manière, différent*, diffèr*, différemment, différent, différente, différents, différentes",
    "exempt-side": "exempt*, dispens*",
    "spat-out": "recrach*, crach*",
    "resisting": "résist*",
    "regular-times": "régulièrement, fréquemment, fréquent, fréquente, fréquents, fréquentes, souvent~, régulier*~, régulière*~, quotidien*~, chaque~, tous~, toutes~, constamment~, habitu*~, couramment~, courant*~, répét*~",
    "odd-times": "à l’ occasion, occasionnel*, de temps en temps, de temps à autre, parfois~, rarement~, sporadique*~, ponctuel*~, quelquefois~, par moments~",
    "all-places": "partout, tout le pays~, toutes les régions~, toute la~, tout le~, à l’ échelle~, ensemble~, n’ importe où~, où que~, tous~, toutes~, d’ un bout à l’ autre~",
    "some-places": "dans certaines régions, dans certains endroits, à certains endroits, par endroits, ici et là, certains~, certaines~, quelques~, parties~",
    "till-then": "jusqu’, d’ ici~, en attendant~, tant qu*~, le temps~, pendant~, durant~, avant que~, avant de~, avant d’~, qu’~",
    "before-then": "avant, préalable*~, auparavant~, d’ abord~, précéd*~, antérieur*~, au plus tard~, d’ ici~, à l’ avance~",
    "but-so": "mais, cependant, toutefois, pourtant, néanmoins, bien que~, quoique~, même si~, or~, par contre~, en revanche~, malgré~, tandis~, alors~, seulement~, sauf~, quand même~, tout de même~, sans~, à la fois~",
    "for-that-reason": "car, parce que, parce qu’, puisque, puisqu’, en raison de~, comme~, donc~, étant donné~, vu que~, ainsi~, en effet~, à cause~, du fait~",
    "valid-one": "valide, valides, valable*, en vigueur~, en règle~, à jour~, valid*~",
    "invalid-one": "invalide, invalides, périm*, expir*~, échu*~, non valide*, pas valide*, plus valide*",
}
"""Concepts of everyday life, each with the words that may name it; those without ~ surely do."""
