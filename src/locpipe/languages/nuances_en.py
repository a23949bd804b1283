"""English: small words that carry much, and all that may say the same."""

from __future__ import annotations

from locpipe.languages.nuances import Nuance, Nuances

NUANCES = Nuances(
    {
        # Words that may say it, what surely says it (nothing: each of them), and the beginnings of what may render it.
        # What a translation makes of an order: somebody else is to do it, or later, or it may be left undone.
        "asks somebody to": Nuance(
            "",
            "",
            r"some|any|ask|have|get|help|let|other|friend|famil|person|people|adult|driv|ride|relative|who|need|partner|loved|neighbo|caregiver|"
            r"arrang|with(?!\w)|request|want|tell|they|volunteer|enlist|rely|invit|choose|bring|find|assist|company|support|take turns|see if",
        ),
        "waits before it": Nuance(
            "",
            "",
            r"wait|before|until|till|delay|hold|yet|first|after|let(?!\w)|give|once|then|when|stop|pause|sit|stay|leave|allow|at least|within|"
            r"not|[a-z]+n’t|never|between|apart|expect|later|minut|hour|day|week|month|patien|soon|cool (?:down|off|for|a few)|only|avoid|\d|rest",
        ),
        "not bound to": Nuance(
            "",
            "",
            r"need|ha(?:ve|s|d|ving)(?!\w)|requir|necess|oblig|option|must|compuls|mandat|bound|essential|forc|want|without|free|call for|unless|"
            r"matter|choice|choose|up to|voluntar|press|pressur|expect|suppos|use(?:less|ful)|worth|point|exempt|automat|rather than|instead|alone|only|help|"
            r"enough|warrant|owe|responsib|fault|blame|guilt|asham|whether|even|any(?!\w)|may not|should|nothing|exclu|invit|insist|suggest|worry|regardless|always",
        ),
        "may leave it": Nuance(
            "",
            "",
            r"may|might|can|could|option|choos|choice|free|possib|sometimes|always|potential|perhaps|if(?!\w)|need|ha(?:ve|s) to|skip|will not|"
            r"likely|often|certain|sure|every|decline|refus|opt|fail|some|or not|yet|happen|know|would",
        ),
        "thinks of it": Nuance("", "", r"remember|think|consider|mind|forget|sure|recall|reflect|thought|imagin|plan"),
        "one does it": Nuance(
            "", "", r"(?:one|we|you|people|they|it|he|she|is|are|was|were|be|can|may|will|has|have|should|must)(?!\w)"
        ),
        "avoids it": Nuance(
            "",
            "",
            r"avoid|prevent|refrain|limit|stay|keep|away|less|out of|spare|minimi|tr(?:y|ies)(?!\w)|best|better|should|so that|lest|protect|reduc|"
            r"rather|unless|instead|save|escape|risk|without",
        ),
        "is not able to": Nuance(
            "",
            "",
            r"can|able|may|possib|could|permit|allow|want|know|fail|let|unsure|refus|unwilling|unabl|impossib|might",
        ),
        "rather not": Nuance("", "", r"should|ought|better|advis|recommend|best|must|would|rather|wise"),
        "at no time": Nuance(
            "", "", r"never|ever|any time|at all|no time|under no|no one|nobody|always|yet|no matter|in no"
        ),
        "from now on not": Nuance(
            "",
            "",
            r"no longer|any ?more|again|stop|ceas|longer|quit|no more|more|another|further|gone|over|left|until|back|still|expire|end|run out|"
            r"once|lost|lose|discontinu|already|since|unable|too|worse|less|withdraw|out of",
        ),
        "set against it": Nuance(
            "but however although though yet whereas nevertheless nonetheless",
            "(?<!nothing )(?<!anything )(?<!all )(?<!not only )but(?! (?:a |not least|also|for|instead|rather|not limited))(?= )|(?<=[.;] )however(?=,)|^however(?=,)|"
            "although|(?<!as )(?<!even )though|(?<=, )yet(?= [a-z])|(?<=, )whereas|nevertheless|nonetheless",
            "",
        ),
        "keeps out of it": Nuance(
            "out",
            r"(?:stay|stays|staying|keep|keeps|keeping|remain) (?:[a-z’]+ ){0,3}?out of(?! (?:reach|sight|date|pocket|bed|hospital|work|breath|stock|"
            r"trouble|jail|school|order|control|range|touch|town|balance|the way|the hospital|the emergency)(?!\w))",
            "",
        ),
        "not out of it": Nuance(
            "",
            "",
            r"not|[a-z]+n’t|never|no(?!\w)|cannot|without|nor|neither|within|near|close|reach|in(?!\w)|into|inside|remain|stay with",
        ),
        "again": Nuance(
            "again", "again", "again|re[a-z]+|more|another|further|still|anew|back|over|second|next|twice|new|other"
        ),
        "why": Nuance(
            "why", "why(?! not)", "why|what|reason|because|how come|cause|caused|explain|so|behind|meaning|purpose|for"
        ),
        "as well as that": Nuance(
            "",
            "",
            "in addition|additional|on top|as well|beside|and|plus|also|extra|more|along|with|over|beyond|other than|than|too|both|together",
        ),
        "on the same day": Nuance("", "", "same|that|day of|today|very|immediate|right away|at once|day it|on the day"),
        "still": Nuance(
            "still", "(?<!stay )(?<!sit )(?<!hold )(?<!lie )(?<!keep )(?<!stand )(?<!perfectly )(?<!very )still", ""
        ),
        "even": Nuance(
            "even",
            "even (?:if|when|though|after|before|without|in|for)",
            "even|though|although|despite|regardless|but|yet|while|still|however|not always|may take|whether|no matter|if|when|(?:not|n’t) have to|(?:not|n’t) need to|need not|(?:not|n’t) mean|(?:not|n’t) [^.;,]{3,60} because",
        ),
        "first of all": Nuance(
            "first",
            "(?<!at )first(?=[.,;:!?]|$)|(?:call|ask|check|talk|speak|try|see|confirm|verify) (?:[a-z’]+ ){1,4}first(?= (?:to|about|if|whether|at|by))",
            "",
        ),
        "now": Nuance("now", "(?<!by )(?<!for )(?<!until )(?<!from )(?<!and )(?<!every )now(?! that)(?! and)", ""),
        "quickly": Nuance(
            "quickly rapidly promptly swiftly",
            "quickly|rapidly|promptly|swiftly",
            "quick|rapid|prompt|swift|fast|soon|speed|read|early|easi|"
            "in time|without delay|right away|at once|immediat|short|before|brisk|urgent|sudden|minutes",
        ),
        "right away": Nuance(
            "right immediately straight delay",
            "right away|immediately(?! (?:after|before|following|above|below))|straight away|without delay",
            "right|immediate|at once|straight|delay|now|prompt|soon|instant|urgent|wait|"
            "the moment|in the moment|first|quick|do not wait|at the first",
        ),
        "slowly": Nuance(
            "slowly gradually little",
            "slowly|gradually|little by little",
            "slow|gradual|little|step|gentl|fade|taper|wear|ease|over time|with time|build|day by day",
        ),
        "it seems": Nuance("seem seems seemed appears appeared appear", "seems?|seemed|appears? to|appeared to", ""),
        "about so many": Nuance(
            "about around approximately roughly",
            r"(?:about|around|approximately|roughly)(?= (?:\d|half|a (?:third|quarter|dozen|month|week|year|hundred)|an hour|(?:two|three|four|five|six|ten|twenty)(?!\w)))",
            r"about|around|approx|rough|near|almost|some|sorta?|pretty|kind of|ca(?!\w)|c\.|estimat|or so|close|up to|average",
        ),
        "near": Nuance(
            "closer close nearest nearby near",
            "closer to|close to (?:your|you|where|home)|nearest|nearby|near (?:your|you|where|their)",
            "",
        ),
        "far": Nuance(
            "",
            "",
            "far|further|away|beyond|below|later|distan|remote|down|ahead|apart|outside|next|after|long|elsewhere|out|"
            "deep|inward|advanc|forward|ever|longer|more",
        ),
        "chronic": Nuance(
            "chronic chronically", "chronic(?:ally)?", "chronic|persist|long|ongoing|lasting|perman|recur|lifelong"
        ),
        "of great weight": Nuance(
            "major",
            "major(?= (?:depress|surger|bleed|operation))",
            "major|great|big|serious|severe|important|large|signific|main",
        ),
        "of little weight": Nuance("", "", "minor|small|mild|slight|light|little|low|child|young|under|trivial"),
        "long release": Nuance(
            "release acting",
            "(?:extended|slow|sustained|time|prolonged)[- ]release|long[- ]acting",
            "extended|slow|sustained|time|prolonged|long|xr|er|sr|la",
        ),
        "open label": Nuance("label", "open[- ]label", ""),
        "blind": Nuance("blind blinded", "(?:double|single)[- ]blind(?:ed)?", "blind|mask|double-mask"),
        "crossed over": Nuance("crossover over", "cross-?over", "cross"),
        "at random": Nuance("randomized randomised", "randomi[sz]ed", "random|chance|lot|rct"),
        "active ingredient": Nuance("active", "active (?:ingredient|substance|drug)s?", ""),
        "without": Nuance(
            "",
            "",
            r"without|no|non|not|never|nothing|none|un[a-z]{3,}|in[a-z]{4,}|im[a-z]{4,}|dis[a-z]{3,}|[a-z]+n[’']t(?!\w)|cannot|free|"
            "[a-z]+less|[a-z]+-free|lack|fail|alone|rather|instead|before|even|avoid|miss|off|out|stop|open|until|only|plain|"
            "straight|skip|absence|regardless|either|simpl|just|raw|empty|dry|neither|over|blind|walk|drop|homeless|requir|need|must|"
            "anonym|safe|comfortabl|smooth|on (?:its|their) own|ever|other than|any|keep|wireless|continu|direct|by (?:your|them|him|her|my|it)sel|"
            "gentl|light|careful|soft|slow|loose|bare|withdraw|rest(?:ing|s)? ",
        ),
        "in spite of": Nuance(
            "",
            "",
            "despite|in spite|though|although|even|but|still|however|while|regardless|notwithstanding|yet|no matter|whether|when|if|"
            "unlike|against|for all|after|un[a-z]{4,}|nonetheless|nevertheless|anyway|with|keep|continue|not",
        ),
        "least": Nuance(
            "",
            "",
            r"least|less|few|under|min|low|small|short|wors|not|rare|cheap|[a-z]+n[’']t(?!\w)|never|no|limit|weak|slow|mild",
        ),
        "fully": Nuance(
            "",
            "",
            "full|total|entire|complete|whole|all|through|absolute|quite|perfect|altogether|100|every|utter|well|any",
        ),
        "from then on": Nuance(
            "",
            "",
            "from|start|since|as of|begin|after|effective|onward|once|age|older|higher|greater|above|over|up|based|mad|later|at least|minimum|us(?:e|ing)|of |"
            "stop|quit|no longer|before|midnight|first|already",
        ),
        "a single one": Nuance(
            "",
            "",
            "single|only|one|once|alone|sole|just|same|time|1|unique|all|at most|no|never|not|individual|first|cannot|go|"
            r"either|both|two|together|[a-z]+n[’']t(?!\w)|"
            "in an? (?:day|week|month|year|hour|visit|session|dose|row|go)|a day",
        ),
        "the first": Nuance(
            "",
            "",
            "first|initial|begin|beg[au]n|start|earl|prim|origin|1|new|once|top|lead|former|foremost|basic|main|front|before|prior|"
            "raw|one|nation|aid|debut|respon|open|upfront|previous|baseline|premier|since|onset|best|most|least|only|next|quick|"
            "parent|paramedic|firefighter|police|step",
        ),
        "so that": Nuance(
            "",
            "",
            "so(?!me)|such|in order|therefore|thus|hence|enough|ensur|mak|made|way|let|mean|result|until|to|which",
        ),
        "after": Nuance(
            "",
            "",
            "after|follow|once|later|since|post|past|next|then|when|until|upon|finish|subsequent|behind|end|complet|last|as soon|"
            r"within|from|recover|discharg|in (?:the )?(?:\d|one|two|three|four|five|six|a|few)|wait|beyond|out of|having|done|given|"
            "leav|over|first|by|second|done|between",
        ),
        "it can": Nuance(
            "can",
            "can (?:be (?:harmful|dangerous|fatal|deadly|serious|severe|mild|hard|difficult|painful|life)|cause|lead to|harm|happen|affect|become|trigger|raise|lower|worsen|interfere|spread|kill|damage|occur)",
            "",
        ),
        "alone": Nuance(
            "alone",
            "(?<!let )(?<!leave )(?<!not )alone",
            "alone|only|lone|single|by yourself|on your own|by (?:him|her|it)self|isolat|just|sole|without|unaccompanied|own",
        ),
        "suddenly": Nuance(
            "sudden suddenly abruptly",
            "sudden(?:ly)?|abruptly",
            "sudden|abrupt|sharp|unexpect|all at once|out of the blue|acute|quick",
        ),
        "mostly": Nuance("mostly part", "mostly|for the most part", ""),
        "whether or not": Nuance(
            "", "", "whether|or not|regardless|no matter|even|either|whichever|whatever|with or without|any"
        ),
        "with or without": Nuance("without", "with or without", ""),
        "sterile": Nuance("sterile sterilized", "", "steril|asept|disinfect"),
        "locked": Nuance("locked", "(?<!un)locked", ""),
        "disposable": Nuance("disposable", "", "dispos|single-use|one-time|throw"),
        "clear liquid": Nuance("clear", "clear (?:liquids?|fluids?)", ""),
        "qualified": Nuance("qualified", "qualified", ""),
        "extended release": Nuance(
            "release",
            "extended[- ]release|slow[- ]release|sustained[- ]release",
            "",
        ),
        "childproof": Nuance("childproof childresistant proof resistant", "child-?(?:proof|resistant)", ""),
        "distilled": Nuance("distilled", "", ""),
        "low fat": Nuance("fat", "low[- ]fat", ""),
        "boiled": Nuance("boiled", "", ""),
        "at a time": Nuance(
            "", "", "small|little|few|time|once|together|both|simult|same|while|and|as well|all|along|also"
        ),
        "especially": Nuance(
            "especially particularly particular above", "especially|particularly|in particular|above all", ""
        ),
        "at night": Nuance("night overnight", "at night|overnight|during the night", ""),
        "by phone": Nuance(
            "phone telephone", "(?:by|over the|on the) (?:tele)?phone", "phone|telephone|call|line|dial"
        ),
        "each year": Nuance(
            "year yearly annually",
            "(?:a|per|each|every) year|yearly|annually",
            "year|annual|12 month|twelve month|every \\w+ months|quarterly",
        ),
        "each month": Nuance("month monthly", "(?:a|per|each|every) month|monthly", "month|30 day|four week|4 week"),
        "each week": Nuance(
            "week weekly", "(?<!days )(?:a|per|each|every) week|(?<!twice )(?<!bi)weekly", "week|seven day|7 day"
        ),
        "in person": Nuance("person", "(?<!a )(?<!the )in person", ""),
        "in writing": Nuance("writing", "in writing", "writ|paper|letter"),
        "severe": Nuance(
            "severe severely",
            "",
            "sever|serious|grave|bad|major|critical|intens|extrem|life|dang|acute|strong|heavy|urgent|emergenc|signific|advanced|"
            "wors|mild|harm|dire|fatal|important",
        ),
        "mild": Nuance(
            "mild mildly",
            "",
            "mild|slight|light|minor|small|little|low|soft|gentl|thin|somewhat|benign|bit|subtle|modest|weak|lesser|less",
        ),
        "in the long run": Nuance(
            "term", "long[- ]term", "long|year|last|ongoing|perman|chronic|future|lifelong|sustain|extended"
        ),
        "for a short time": Nuance(
            "temporary temporarily term",
            "temporar(?:y|ily)|short[- ]term",
            "tempor|short|brief|while|moment|transient|pass|interim|for now|provisional",
        ),
        "for good": Nuance(
            "permanent permanently",
            "",
            "perman|lasting|irrevers|life|forever|good|definit|long|never|always|undo|"
            "irrepar|damage|once and for all|no longer|last|stop|ever",
        ),
        "another one": Nuance("another", "(?<!one )another", ""),
        "the same": Nuance("same", "(?<!stay the )(?<!stays the )same", ""),
        "different": Nuance("different", "", ""),
        "most of them": Nuance(
            "most",
            "most (?:people|adults|patients|children|side|of|cases|studies|clinics|doctors|plans|insurers|members|women|men|users|common side)",
            "most|major|main|usual|general|large|many|near|almost|typical|often|commonly|all|"
            "often|more people|as a rule|half",
        ),
        "many": Nuance(
            "many",
            "(?<!how )(?<!so )(?<!too )(?<!as )many (?!as|more)",
            "many|much|lot|numer|several|multipl|more|often|common|frequent|wide|various|large|most|great|range|number|variety|"
            "dozens|hundreds",
        ),
        "several": Nuance("several", "", ""),
        "often": Nuance(
            "often",
            "(?<!how )(?<!more )(?<!less )(?<!too )(?<!so )(?<!as )(?<!most )often",
            "often|frequent|common|many|usual|most|regular|tend|repeat|general|typical|a lot|routine|mainly|mostly|sometimes|likely|uncommon|usual|common",
        ),
        "usually": Nuance(
            "usually normally typically generally",
            "",
            "usual|should|general|normal|most|typical|often|common|regular|tend|ordinar|routin|as a rule|expect|main|standard|"
            "mean|can be|average|in most|as planned|otherwise|widely|mainly",
        ),
        "rarely": Nuance(
            "rarely rare seldom",
            "(?:rarely|rare|seldom)(?! (?:disease|earth|blood))",
            "rare|seldom|uncommon|few|unlikely|unusual|limited|short(?:age)?|infrequent|hardly|not often|isolat|except|little|scarce|not|less|occasional|"
            "seldom",
        ),
        "sometimes": Nuance(
            "sometimes occasionally",
            "",
            "sometimes|may|can|might|could|occasion|at times|some|from time|once|now and then|times|possib|periodic|intermittent|"
            "often|not always",
        ),
        "likely": Nuance(
            "probably likely",
            "(?<!more )(?<!less )(?<!un)(?<!most )(?<!as )(?:probably|likely)",
            "prob|likel|unlikel|may|might|doubt|should|expect|presum|must|suggest|seem|could|chance|apt|tend|odds|"
            "consider|believ|most|perhaps|maybe|possib|assum",
        ),
        "perhaps": Nuance(
            "perhaps maybe possibly",
            "",
            "perhaps|maybe|may|might|could|can(?= )|possib|potential|would|unsure|not sure|uncertain|whether|if|likely|probab|doubt|some|chance|think|thought|seem|appear|risk|should|or not|depend|unless|ever|"
            "consider|tentativ|presum|expect|suspect|appears",
        ),
        "at no cost": Nuance(
            "free",
            "free of charge|toll[- ]free|(?:is|are|it’s) free(?! (?:of|from|to))|(?:a|an|your|get|the) free(?= (?!of|from|to|will|hand|time|press|fall|fibre)[a-z])|free (?:service|help|call|naloxone|counselling|program|support|and confidential|kit|clinic)",
            "free|no cost|no charge|without c|cost|cover|toll|charge|pay|fee",
        ),
        "confidential": Nuance(
            "confidential confidentially confidentiality", "", "confid|priva|secre|anonym|discre|share|protect"
        ),
        "online": Nuance("online", "", ""),
        "by mail": Nuance(
            "mail email post", "by (?:e-?mail|mail|post)", "mail|post|email|letter|write|send|sent|message"
        ),
        "in advance": Nuance(
            "advance beforehand ahead",
            "in advance|beforehand|ahead of time",
            "advance|ahead|before|prior|earl|pre|plan|upfront|notice|first|already",
        ),
        "on an empty stomach": Nuance(
            "stomach", "empty stomach", "empty|fast|without (?:eating|food)|nothing|before|food|meal|eaten"
        ),
        "with food": Nuance("food meal meals snack milk", "with (?:food|meals?|a meal|a snack|milk)", ""),
        "by mouth": Nuance("mouth orally oral", "by mouth|orally", ""),
        "under the tongue": Nuance(
            "tongue sublingual sublingually", "under (?:the|your) tongue|sublingual(?:ly)?", "tongue|sublingual"
        ),
        "into a vein": Nuance("intravenous intravenously vein", "", "vein|intraven|iv|drip|infus"),
        "swallowed whole": Nuance("whole", "swallow (?:[a-z]+ ){1,3}whole|whole with", ""),
        "at bedtime": Nuance("bedtime", "", "bed|night|sleep|retir|evening|lying"),
        "in the morning": Nuance(
            "morning mornings",
            "",
            r"morning|wak|breakfast|a\.?m|dawn|rise|day|noon|next|"
            "twice|two times|(?:every )?12|daily|stomach|early|24|three times",
        ),
        "in the evening": Nuance(
            "evening evenings",
            "",
            r"evening|night|p\.?m|supper|dinner|bed|end of the day|afternoon|after|late|hours|tonight|"
            "twice|two times|(?:every )?12|daily|three times",
        ),
        "more than once": Nuance(
            "once twice",
            "more than (?:once|twice)",
            "more than|repeat|several|again|twice|over and over|times|often|frequent|many|multipl|keep|recur",
        ),
        "as long as": Nuance(
            "long",
            "(?:as|so) long as",
            "as long as|so long as|while|if|provided|until|on condition|whenever|when|throughout|only",
        ),
        "one of it": Nuance(
            "one",
            "one (?:of (?:your|his|her|our|my) |tablet|capsule|pill|drop|puff|nostril|eye|spray|patch|dose|teaspoon|tablespoon)",
            "one|a(?!\\w)|an(?!\\w)|single|1|half|each|every",
        ),
        "in each": Nuance(
            "each", "(?:in|into|on|to) each (?:nostril|eye|ear|side|arm|leg|hand|foot)", "each|both|every|either"
        ),
        "honestly": Nuance("honestly frankly", "", "honest|frank|truth|open|candid|sincer"),
        "on weekends": Nuance("weekend weekends", "", ""),
        "on holidays": Nuance("holidays holiday", "", "holiday|vacation|closed|break|off|festiv|leave"),
        "tomorrow": Nuance("tomorrow", "", "tomorrow|next|day after|morning|following"),
        "today": Nuance("today", "", ""),
        "if possible": Nuance(
            "possible",
            "if (?:at all )?possible|as (?:far|much) as possible|where possible|when possible|whenever possible",
            "",
        ),
        "if need be": Nuance(
            "needed necessary required",
            "(?:if|as|when) (?:needed|necessary|required)",
            "need|necess|if|requir|as|when|may|call for|should|request",
        ),
        "at any time": Nuance("time hour anytime", "(?:at any|any) (?:time|hour)|anytime", ""),
        "for life": Nuance(
            "lifelong life",
            "lifelong|for life|for the rest of (?:your|their|his|her) life",
            "life|perman|forever|always|rest|indefinit",
        ),
        "at home": Nuance(
            "home", "at home|at-home", "home|house|in-home|where you live|domestic|yourself|own|residen|famil"
        ),
        "too much of it": Nuance(
            "too",
            "too (?:much|many|high|low|fast|quickly|soon|late|long|early|strong|hot|cold|little|few|large|small|tight|far|close|weak|big|young|old|sick|tired|heavy)",
            "too|over|excess|much|more|so|high|enough|exceed|beyond|heav|cannot|[a-z]+n[’']t|below|under|less|low|"
            "loud|twice|double|overl|tight|short|poor|weak|lack|insuffic|strain|restrict",
        ),
        "enough": Nuance(
            "enough",
            "",
            "enough|quite|fairly|still|low|suffic|adequate|rather|well|pretty|relative|reasonabl|plenty|able|so|too|plenty|right|meet|"
            "until|long|at least|good|sure|big|large|strong|low|only|little|lack|short",
        ),
        "at the same time": Nuance("same simultaneously", "at the same time|simultaneously", ""),
        "in a row": Nuance(
            "row consecutive",
            "in a row|consecutive",
            "row|consecut|straight|running|success|contin|back to back|in a|each|for|on two",
        ),
        "already": Nuance(
            "already",
            "",
            "already|used|open|once|ever|previous|before|yet|have|has|had|still|past|exist|current|early|earlier|prior|"
            "now|when|if you|earlier|after|has been|have been|when you|who (?:have|has|are)",
        ),
        "ago": Nuance("ago", "", ""),
        "instead of": Nuance("instead", "", ""),
        "by law": Nuance("law legally laws legal", "by law|the law|legally|laws", ""),
        "directly": Nuance(
            "directly",
            "",
            "direct|straight|right|immediat|self|face|in person|firsthand|through|own|themselves|yourself|instead|head|compar|"
            "by your|contact|speak|call|ask|on the|at the|to (?:the|your)",
        ),
        "slightly": Nuance("slightly", "", ""),
        "completely": Nuance(
            "completely fully entirely totally",
            "",
            "complet|full|entire|whole|total|all|quite|through|absolut|altogether|perfect|end|any|at all|finish|not|avoid|never|"
            "without|never|no |not|fully|stop|until|gone",
        ),
        "partly": Nuance(
            "partly partially partial", "", "part|some|half|incomplet|not all|share|portion|not full|less"
        ),
        "exactly": Nuance(
            "exactly",
            "",
            "exact|precis|just|same|change|right|letter|very|strict|specific|accurat|"
            "follow|the way|as (?:you|your|it|they|directed|told|written)|to the|identical|clear|closely",
        ),
        "carefully": Nuance(
            "carefully",
            "",
            "careful|close|thorough|gentl|well|attent|caution|slow|watch|"
            "full|detail|follow|exact|fine|mind|sure|in depth|safe",
        ),
        "regularly": Nuance(
            "regularly regular",
            "regularly|regular (?:basis|checks?|follow-?up|visits?|exercise|blood)",
            "regular|often|routin|frequent|stead|periodic|consist|even|every|daily|week|keep|ongoing|month|year|each|scheduled|"
            "continu|schedule|kept|check|over time|from time|ongoing|maintain|throughout",
        ),
        "safely": Nuance("safely", "", ""),
        "properly": Nuance(
            "properly correctly", "", "proper|correct|right|well|appropriate|good|adequate|true|exact|accurat"
        ),
        "urgent": Nuance("urgent urgently", "", ""),
        "at first": Nuance("first", "at first", ""),
        "finally": Nuance("finally", "", ""),
        "gently": Nuance(
            "gently",
            "",
            "gent|soft|light|slow|careful|mild|easy|delicate|tender|"
            "pat|ease|gradual|avoid|without|smooth|do not (?:rub|press|force|pull)|lower",
        ),
        "very": Nuance(
            "very",
            "very (?:high|low|rare|strong|serious|ill|sick|small|large|few|rarely|often|fast|slow|hot|cold|dangerous|little|young|old|important|painful|tired|weak|drowsy|confused|common|likely|unlikely|hard|difficult)",
            "very|extreme|severe|high(?:ly)|strongly|so |too|much|really|quite|intens|great|huge|serious|major|critical|acute|heavy|deep|urgent|"
            r"vital|exhaust|freez|boil|tiny|most|far|well|full|absolute|utter|complete|particular|especial|rapid|soon|a (?:lot|great deal)|\w+est(?!\w)|"
            "crucial|key|important|ever|deep|excellent|fully|must",
        ),
        "much more": Nuance(
            "much",
            "much (?:more|less|larger|smaller|higher|lower|better|worse|faster|slower|longer|shorter|greater|stronger|weaker|harder|easier)",
            "",
        ),
        "abroad": Nuance(
            "abroad outside overseas",
            "abroad|outside canada|outside the country|overseas",
            "abroad|foreign|overseas|outside|internat|travel|another country|elsewhere|other countr|away",
        ),
        "later on": Nuance("later", "(?<!no )(?<!or )(?<!and )(?<!not )later(?! than)", ""),
        "so far": Nuance("far date now", "so far|to date|up to now|until now", ""),
        "not yet": Nuance(
            "yet",
            "(?<!and )(?<!or )(?<!’s )(?<!are )not yet|n[’']t yet",
            "yet|still|so far|until|before|now|pending|await|wait|never|soon|already|to date|later|too early|remain|more|under|not settled|unsettled|emerging|unclear|un[a-z]{4,}|open question",
        ),
        "to nobody": Nuance("nobody anyone share", "(?:with|to) (?:nobody|anyone)|not share", ""),
        "without stopping": Nuance("continuous continuously constantly constant", "", ""),
        "every time": Nuance("time", "(?:each|every) time", ""),
        "by hand": Nuance("hand", "by hand", ""),
        "in large amounts": Nuance("large amount amounts", "large amounts?|large quantit(?:y|ies)", ""),
        "as soon as": Nuance(
            "soon",
            "as soon as",
            "soon|within|upon|on the (?:day|date)|when|once|moment|immediat|right|the minute|first|early|if|after|quick|fast",
        ),
        "until then": Nuance("until meantime meanwhile", "until then|in the meantime|meanwhile", ""),
        "on purpose": Nuance("purpose intentionally deliberately", "on purpose|intentionally|deliberately", ""),
        "by accident": Nuance("accident accidentally mistake", "by accident|accidentally|by mistake", ""),
        "for free choice": Nuance("voluntary voluntarily", "", ""),
        "mandatory": Nuance(
            "mandatory compulsory",
            "(?<!not )(?:mandatory|compulsory)",
            "mandat|compuls|requir|must|oblig|need|have to|only|has to",
        ),
        "optional": Nuance(
            "optional",
            "",
            "option|volunt|choice|choose|if you|not (?:mandatory|compulsory|obligatory|necessary)|not required|may|free|need not|don’t have",
        ),
        "illegal": Nuance(
            "illegal illegally unlawful",
            "",
            "illegal|illicit|unlaw|against the law|prohib|banned|crim|street|not legal",
        ),
        "approximate": Nuance("approximate approximately", "", "approx|about|around|rough|estimat|near|some"),
        "equally": Nuance("equally", "", ""),
        "serious": Nuance("serious seriously", "", ""),
        "supervised": Nuance("supervised supervision supervise supervises", "", ""),
        "fast acting": Nuance("acting", "fast[- ]acting|long[- ]acting|short[- ]acting|quick[- ]acting", ""),
        "strong": Nuance("strong stronger strongest strongly", "", ""),
        "annual": Nuance("annual", "", ""),
        "high doses": Nuance("dose doses", "high(?:er)? doses?|large doses?", ""),
        "low doses": Nuance("dose doses", "low(?:er)? doses?|small doses?", ""),
        "small": Nuance("small smaller smallest", "", ""),
        "large": Nuance("large larger largest", "", ""),
        "certified": Nuance("certified registered licensed", "", ""),
        "trained": Nuance("trained", "", ""),
        "private": Nuance("private privately", "", ""),
        "public": Nuance("public publicly", "", ""),
        "federal": Nuance("federal", "", ""),
        "provincial": Nuance("provincial", "", ""),
        "national": Nuance("national", "", ""),
        "written": Nuance("written", "", ""),
        "signed": Nuance("signed", "", ""),
        "additional": Nuance("additional extra", "", ""),
        "previous": Nuance("previous previously", "", ""),
        "current": Nuance("current currently", "", ""),
        "recent": Nuance("recent recently", "", ""),
        "specific": Nuance("specific specifically", "", ""),
        "special": Nuance("special", "", ""),
        "common": Nuance("common commonly", "", ""),
        "unusual": Nuance("unusual unusually", "", ""),
        "normal": Nuance("normal normally", "", ""),
        "clean": Nuance("clean", "", ""),
        "warm": Nuance("warm", "warm(?! up)", ""),
        "cold": Nuance("cold", "cold(?! sores?)", ""),
        "painful": Nuance("painful painfully", "", ""),
        "swollen": Nuance("swollen", "", ""),
        "itchy": Nuance("itchy itching itch", "", ""),
        "liquid": Nuance("liquid liquids", "", ""),
        "solid": Nuance("solid solids", "", ""),
        "generic": Nuance("generic", "", ""),
        "over the counter": Nuance("counter", "over[- ]the[- ]counter", ""),
        "prescribed": Nuance("prescription prescriptions prescribed", "", ""),
        "expired": Nuance("expired expiry expires", "", ""),
        "eligible": Nuance("eligible eligibility", "", ""),
        "approved": Nuance("approved", "", ""),
        "suspected": Nuance("suspected", "", ""),
        "confirmed": Nuance("confirmed", "", ""),
        "known": Nuance("known", "", ""),
        "unknown": Nuance("unknown", "", ""),
        "healthy": Nuance("healthy", "", ""),
        "pregnant": Nuance("pregnant pregnancy", "", ""),
        "breastfeeding": Nuance("breastfeeding breastfeed breastfeeds", "", ""),
        "unborn": Nuance("unborn", "", ""),
        "elderly": Nuance("elderly", "", ""),
        "immune": Nuance("immune", "", ""),
        "on foot": Nuance("walk walking", "", ""),
        "difficulty": Nuance("difficulty difficult difficulties trouble", "", ""),
        "rest": Nuance("rest resting", "(?<!the )(?<!let )rest(?:ing)?(?! (?:of|assured))", ""),
        "weak": Nuance("weak weakness", "", ""),
        "drowsy": Nuance("drowsy drowsiness sleepy", "", ""),
        "dizzy": Nuance("dizzy dizziness lightheaded", "", ""),
        "confused": Nuance("confused confusion", "", ""),
        "tired": Nuance("tired tiredness fatigue", "", ""),
        "worse": Nuance("worse worsen worsens worsening", "", ""),
        "better": Nuance("better improve improves improved improving", "", ""),
        "safer": Nuance("safer", "", ""),
        "own": Nuance("own", "on (?:your|their|its) own(?! way| pace| home)", ""),
        "children": Nuance("children child kids", "", ""),
        "adults": Nuance("adults adult", "adults?(?! t(?:ee|oo)th)", ""),
        "emergency": Nuance("emergency emergencies", "", ""),
        "several days": Nuance("days", "", ""),
        "hours": Nuance("hours hour", "", ""),
        "weeks": Nuance("weeks", "", ""),
        "months": Nuance("months", "", ""),
        "years": Nuance("years", "", ""),
        "minutes": Nuance("minutes minute", "", ""),
        "against": Nuance(
            "against",
            r"(?:vaccinat|vaccine|shot|protect|immun|guard|antibod)[a-z]* (?:[a-z]+ ){0,2}against",
            "against|for|versus|vs|anti|to (?:treat|prevent|reliev|control|fight)|prevent|treat|relie|fight|protect|vaccin|shot|compar|than|counter|off|oppos|medic|pill|drug|press|complain|cough|pain|from|combat|reduc|immun|remed|with a placebo|exchange|lotion|cream|insect|next to|between|arm",
        ),
        "forbidden": Nuance(
            "",
            "",
            "must not|mustn|forbid|prohibit|ban|not allowed|allowed|not permitted|permit|may not|can(?:not|’t)|illegal|unlawful|against|never|no (?:smok|alcohol|visit|one|pet|food|drink|entry|phot|parking)|off|unauthor|wrong|refus|restrict|not have the right|no right|do not (?!have to|need)|don’t (?!have to|need)|should not|not to (?!have)|law|not (?:drive|eat|drink|smoke)|"
            "consent|until|unless|without|stop|keep (?:away|out|off)|must (?:get|obtain|have|first)|(?:un|il)lawful",
        ),
        "by another": Nuance(
            "caused",
            "caused by",
            "caused|cause of|due|result|because|from|trigger|brought|produc|induc|by |lead|after|follow|comes|attribut|stem|secondary|related",
        ),
        "right now": Nuance(
            "now",
            "right now",
            "now|moment|current|present|today|immediat|already|at this|still|these days|just|here|instant|urgent",
        ),
        "presumed": Nuance(
            "presumed presumes presume",
            "presume[sd]?",
            "presum|deem|assum|suppos|consider|regard|thought|treat(?:s|ed)? .*as|taken to|taken as|held to|believ",
        ),
        "unless": Nuance(
            "unless",
            "unless",
            r"unless|except|without|only|until|other than|but|save|otherwise|apart|exclud|barring|not|no(?!\w)|never|cannot|can’t|n’t|neither|nor|outside",
        ),
        "whether": Nuance(
            "whether",
            "(?:ask|asks|tell|tells|decide|decides|check|know|knows|see|confirm|determine|determines) (?:[a-z]+ ){0,3}whether",
            "",
        ),
        "some of it": Nuance(
            "",
            "",
            "part|some|portion|half|share|piece|section|excerpt|fraction|segment|bit|certain|few|most|much|many|several|percent|%|cover|toward|below|not all|sampl|quarter|third",
        ),
        "only those": Nuance(
            "",
            "",
            "only|alone|just|sole|nobody|no one|exclusiv|single|one|lone|unaccompan|but|nothing|unless|by (?:him|her|them|your)sel|never|not|without|specific|restrict|limit",
        ),
        "family doctor": Nuance(
            "family general", "family (?:doctor|physician)s?|general practitioners?", "family|general|gp|primary|doctor"
        ),
        "working days": Nuance("business working", "(?:business|working) days?", "business|working|week|open"),
        "mental health": Nuance("mental", "(?<=[a-z,] )mental health", ""),
        "of significance": Nuance(
            "significant significantly",
            "(?:no |not )?(?:statistically )?significant(?:ly)? (?:effect|difference|drop|change|improvement|reduction|increase|decrease|better|worse|lower|higher|more|less)s?",
            "signif|import|large|marked|notabl|substant|great|considerab|major|much|big|meaning|serious",
        ),
        "virtual": Nuance(
            "virtual virtually",
            "virtual (?:visit|appointment|care|session|meeting|consult)[a-z]*",
            "virtu|online|video|remote|distan|web|internet|phone|tele",
        ),
        "not always": Nuance(
            "",
            "",
            "not always|sometimes|often|usual|every time|may not|rare|not necess|not all|not every|seldom|n’t always|general|most|some|not a|occasion|not (?:be )?always|cannot always",
        ),
        "to raise it": Nuance(
            "",
            "",
            "increas|rais|more|add|up|boost|high|grow|improv|gain|step|extend|strength|build|work|rise|rose|multipl|larger|great|longer|extra|double",
        ),
        "to make it worse": Nuance(
            "",
            "",
            "wors|aggravat|exacerb|sever|more|escalat|deterior|harm|increas|intensif|advanc|inflam|add to|heighten|bad|compound|flare|complic|get|serious|progress",
        ),
        "outer": Nuance("external externally", "external(?:ly)?", "extern|out|surfac|skin|topic|outsid|exterior"),
        "inner": Nuance(
            "internal internally",
            "internal(?:ly)?",
            "intern|in-?pat|insid|intra|in-house|resid|within|inward|body|med|inner|lining|wall",
        ),
        "later one": Nuance(
            "", "", "later|subsequent|follow|futur|after|next|further|then|again|second|additional|another"
        ),
        "earlier one": Nuance(
            "",
            "",
            "previous|earlier|before|prior|past|first|former|last|already|pre-|advance|preliminar|ahead|beforehand|back|history|old|preced|initial|above",
        ),
        "relieving": Nuance(
            "relieve relieves relief",
            "relieves? (?:the |your )?(?:pain|swelling|symptom|itch|discomfort|pressure)[a-z]*|pain relief",
            "relie|control|manag|eas|sooth|reduc|calm|help|lessen|allevi|comfort|less|treat|for (?:the |your )?pain|t(?:ake|ook|aken|aking) for it",
        ),
        "blood sugar": Nuance(
            "sugar glucose",
            "blood (?:sugar|glucose)",
            "sugar|glucose|glyc|diabet|a1c|meter|mmol|reading|fasting|insulin",
        ),
        "under the skin": Nuance("skin", "under (?:the|your) skin", "under|beneath|subcut|below|sub|inject"),
        "anybody": Nuance(
            "anyone anybody",
            "(?:anyone|anybody) can",
            "any|every|all|who|people|person|public|open|each|you|one|member|resident|adult",
        ),
        "unopened": Nuance("unopened sealed", "unopened|sealed", "un|seal|clos|intact|new|origin"),
        "half": Nuance(
            "half", "(?<!other )(?<!and a )half (?:of |the |an? |as |your )", "half|halv|50|fifty|middle|semi|part|two"
        ),
        "twice as much": Nuance(
            "twice double doubled doubles", "twice as|doubles?(?! dose)|doubled", "twice|doubl|two|2"
        ),
        "a third": Nuance("third", "a third of|one[- ]third", "third|33|three|3"),
        "at risk of it": Nuance(
            "risk",
            "at (?:higher |high |increased |greater )?risk",
            "risk|danger|prone|likely|vulner|expos|threat|chance",
        ),
        "side effect": Nuance("side effects effect", "side effects?", "side|effect|advers|react|unwant"),
        "no harm": Nuance(
            "",
            "",
            "safe|danger|harm|risk|worr|concern|reassur|side effect|fine|all right|ok|problem|free of|secur|protect|nothing|trust|confiden|serious|normal|threat",
        ),
        "once": Nuance(
            "once",
            "once (?:a |per |daily|every|weekly|each)",
            "once|one|single|a day|daily|weekly|monthly|yearly|annual",
        ),
        "both of them": Nuance(
            "both",
            "both (?:of|parents|eyes|ears|hands|legs|arms|sides|feet|doses|medic|drugs|tests)[a-z]*",
            "both|two|each|pair|and",
        ),
        "or else": Nuance("otherwise", "otherwise(?=,)", "otherwise|or |else|if not|unless|other"),
        "twice": Nuance("twice", "twice (?:a|per|daily|weekly|each|every)", "twice|two|2|bi|double"),
        "within so much": Nuance(
            "within",
            r"within (?:\d+|one|two|three|four|a few|the) (?:hour|day|minute|week|month|next)[a-z]*",
            "within|in |less|under|up to|before|no later|during|inside|by|first",
        ),
        "since then": Nuance(
            "since",
            r"since (?:19|20)\d\d|since (?:january|february|march|april|may|june|july|august|september|october|november|december|birth|childhood)",
            "since|from|began|start|start|as of|after|open|for",
        ),
        "despite it": Nuance(
            "despite spite",
            "despite|in spite of",
            "despite|spite|although|though|even|but|however|nevertheless|regardless|still|yet|while|against|(?:not|n[’']t) (?:stop|go away|improve|get better)",
        ),
        "although": Nuance(
            "although though",
            "although|(?<!even )(?<!as )though(?! it (?:is|was))",
            "although|though|but|even|however|while|despite|yet|still|whereas|nevertheless",
        ),
        "because": Nuance(
            "because",
            "because(?! of)",
            "because|since|as|due|for|so|reason|cause|why|therefore|owing|that is why|result|given",
        ),
        "in order to": Nuance("order", "in order to", "order|so|to |for|let|allow|make sure|that way|purpose"),
        # What is only possible; “you can” may well be an order, and who can see just sees.
        "that it can be": Nuance(
            "can could may might",
            r"(?<!you )(?<!we )(?<!i )(?<!they )(?<!that )(?<!as )(?<!as you )(?:can|could|may|might) (?:also |often |usually |sometimes |still |easily )?"
            r"(?!not|of|or|and|in|with|be able|often|usually|sometimes|still|easily|also|see|hear|feel|find|help|get|have|tell|you|i |we |the|it|they|he|she|your|my|someone|anyone|only|work|\d)[a-z]{2,}",
            "",
        ),
        "that it has to be": Nuance(
            "must should",
            r"(?:must|should) (?:also |always |still |only |first |then |be used to )?be (?!able|aware|sure|noted|fine|ok|no |so )[a-z]+(?:ed|en|ept|ut|elt)",
            "",
        ),
        "absolutely": Nuance(
            "",
            "",
            "absolut|complet|total|entire|full|never|all|always|every|perfect|utter|must|strict|whole|very|thorough|at all|quite|sure|certain|definit|extrem",
        ),
        "certainly": Nuance(
            "certainly definitely undoubtedly",
            "certainly|definitely|undoubtedly",
            "certain|defin|undoubt|sure|clear|really|indeed|no doubt|surely|must|absolut|bound",
        ),
    }
)
