"""English: what a clause says as a whole, and all that may render it from another language."""

from __future__ import annotations

from locpipe.languages.nuances import Nuance, Nuances

KIN = (
    "baby|child|son|daughter|newborn|infant|toddler|teen|teenager|partner|spouse|husband|wife|mother|father|parents?|sister|brother|"
    "friend|caregiver|loved one|grandmother|grandfather"
)
"""People who belong to the reader."""

STANCES = Nuances(
    {
        # Words that may say it, what surely says it, and the beginnings of what may render it.
        "not-until": Nuance(
            "until till",
            r"(?:not|never|no|avoid|\w+n’t)(?!\w)[^.;:]{1,80}(?<!\w)(?:until|till)(?!\w)(?! (?:\d|then|now|when))",
            "until|till",
        ),
        "not-when": Nuance("", "", "when|if|while|once|as soon|after|during|whenever|in case|should|unless"),
        "when-so": Nuance(
            "if",
            r"(?<!even )(?<!as )(?<!only )(?<!not )(?<!see )(?<!know )(?<!ask )(?<!check )(?<!out )(?<!what )"
            r"if (?:you|your|it|the|they|there|someone|this|that|any|an?|these|he|she)",
            "if",
        ),
        "unless-so": Nuance(
            "unless",
            "unless",
            r"unless|except|otherwise|other than|not|no|\w+n’t|cannot|without|never|only|but|until|avoid|stop|exclud|outside|save",
        ),
        "only-when-so": Nuance("", "", r"only|when|if|once|provided|as long|until|while|during"),
        "now-and-then": Nuance(
            "can may might could sometimes",
            r"(?:can|may|might|could|sometimes)(?! (?:not|only|never|you|i|we)(?!\w))",
            "",
        ),
        "in-every-case": Nuance(
            "",
            "",
            r"always|still|every|ever|inevit|necess|must|certain|sure|all|any|contin|remain|keep|kept|regular|yet|constant|never|each|stay|automat|"
            r"systemat|require|whenever|throughout|no matter|lifelong|lasting|permanent|unavoid|definit|bound",
        ),
        "as-much-so": Nuance(
            "as",
            r"(?<!not )(?<!n’t )(?<!twice )(?<!half )(?<!times )(?<!such )as (?!(?:soon|long|far|many|much|few|little|if|to|of|an?|the|per|well|needed|usual|before|prescribed|directed|"
            r"described|shown|possible|often|close|early|late|quickly) )[a-z]+ as(?! (?:possible|you|needed|i|we|they|before)(?!\w))",
            r"as(?= \w+ as(?!\w))|same|equal|like|similar|equivalent",
        ),
        "more-than-so": Nuance(
            "than",
            r"(?<!no )(?<!not )(?<!any )(?<!much )(?:more|less) [a-z]+ than(?! (?:\d|half|one|two|usual|ever|before)(?!\w))",
            r"more|less|\w+er than|\w+er(?!\w)|than|not|twice|half|times|\w+n’t|worse|better",
        ),
        "of-us": Nuance("us", r"(?<!the )(?<!let )us", r"us|we|our"),
        "of-them": Nuance(
            "",
            "",
            r"they|them|their|he|she|his|her|people|patient|other|staff|team|famil|friend|child|parent|nurse|doctor|member|client|worker|"
            r"counsell|volunteer|professional|expert|provider|who|everyone|anyone|someone|students?|women|men",
        ),
        "of-mine": Nuance("my", "my", "my|mine|i|me"),
        "of-someone": Nuance(
            "he she",
            r"(?:he|she)(?= (?:should|must|may|can|will|has|is|needs|takes|does))(?![^.]*(?<!\w)(?:you|your)(?!\w))",
            r"he|she|his|her|him|its?|their|they|them|one|\w+’s|who|person|people|child|bab|son|daughter|doctor|patient|partner|nurse|each|"
            r"someone|anyone|everyone|of the|of an?|mother|father|parent|company|drug|medicine|test|body|study|trial|every|any",
        ),
        "of-your-own": Nuance(
            "your",
            rf"(?<!ask )(?<!tell )(?<!call )(?<!see )your (?:{KIN})(?:’s|(?= (?:may|will|must|should|can|is|has|needs)(?!\w)))(?! you)",
            KIN,
        ),
        "of-reader": Nuance("", "", r"you(?!r (?:" + KIN + r"))"),
        "done-to-you": Nuance(
            "be",
            r"you (?:will|may|might|can|should|must|could|are going to|have to|need to) (?:also |then |first |only |always )?be "
            r"(?:given|asked|told|shown|sent|offered|referred|called|contacted|notified|informed|taught|prescribed|examined|weighed|monitored|"
            r"paid|reimbursed|billed|charged|transferred|interviewed|treated|tested)",
            "",
        ),
        "you-do": Nuance(
            "",
            "",
            r"(?<!be )(?:give|ask|tell|show|send|call|contact|inform|notify|pay|refer|offer|teach|prescribe|examine|weigh|monitor|charge|bill|test|treat)s?(?!\w)|yourself|self",
        ),
        "you-pay": Nuance("pay", r"you (?:\w+ ){0,2}?pay(?! attention)", r"you(?: \w+){0,3} pay|pay|paid|your own"),
        "they-pay": Nuance(
            "", "", r"pays|covers?|covered|reimburs|we pay|plan|insur|government|employer|program|province"
        ),
        "pays": Nuance(
            "pay pays",
            r"(?:who|you|we|they|i) (?:will |must |may |do )?pays?(?! attention)",
            r"pay|paid|charge|fee|cost",
        ),
        "is-paid": Nuance("", "", r"paid|paying|wage|salar|earn|income|get|receiv"),
        "tells-to": Nuance(
            "tell inform teach",
            r"(?:(?<=^)|(?<=^please ))(?:tell|inform|teach)(?![^.]*(?<!\w)(?:ask|find out|learn|request|show you|teach you|explain|help you|call you)(?!\w))",
            r"tell|inform|let|teach|explain|advis|mention|report|say|show|notif|warn|describe|share|give|answer|talk",
        ),
        "asks-to": Nuance(
            "ask",
            r"(?:(?<=^)|(?<=^please )|(?<=, ))ask (?:your|the|an?|our)(?![^.]*(?<!\w)(?:to tell|to give|to explain|tell|give|explain)(?!\w))",
            r"ask|find out|request|question|learn|check|want|wonder|(?<!to )call|seek|need",
        ),
        "comes-from": Nuance(
            "from",
            r"(?:transferred|referred|moved|sent|released|discharged|came|come|comes|coming|arrive|arrived) from (?:an?|another|the|your|other)(?![^.]* to (?:an?|another|the|your|other)(?!\w))",
            "from|of|out|leav|left",
        ),
        "goes-to": Nuance(
            "to",
            r"(?:transferred|referred|moved|sent|admitted|taken) to (?:an?|another|the|your|other)(?![^.]* from (?!\w))",
            "to|into|in|towards?|at|for",
        ),
        "waits-for-it": Nuance(
            "wait",
            r"(?:(?<=^)|(?<=^please )|(?<=, )|(?<=must )|(?<=should )|(?<=then ))wait(?! (?:for (?:your|the) next))",
            "wait",
        ),
        "never-waits": Nuance("", "", r"not|\w+n’t|never|no |without|right away|immediate|at once|instead"),
        "may-be-able": Nuance(
            "may might could",
            r"(?:may|might|could) (?:also |still |even )?(?:be (?:able|eligible|entitled|covered)|qualify)",
            "may|might|could|perhaps|possib",
        ),
        "is-able": Nuance(
            "", "", r"(?:will|is|are|always|who|those|people) (?:be |also )?(?:able|eligible|entitled|covered|qualif)"
        ),
        "just-enough": Nuance(
            "enough", r"(?:well|long|old|strong|much|far|good|big|many|sleep|water|food|rest) enough|enough", "enough"
        ),
        "hardly-so": Nuance("", "", "barely|hardly|just|only|scarce|slight|little|almost|not|no sooner"),
        "in-line-with": Nuance(
            "according based own", r"according to|based on|by (?:its|their|his|her) own", "according|based|by|under"
        ),
        "in-conflict": Nuance(
            "", "", r"against|contrary|despite|oppos|versus|fight|protect|prevent|vaccin|immun|from|for"
        ),
        "everyone-not": Nuance("everyone everybody every", "not (?:everyone|everybody|every)", "not|some|part"),
        "so-it-follows": Nuance(
            "so therefore thus consequently hence why",
            r"(?:(?<=, )|(?<=; )|(?<=and )|(?<=^))so(?! (?:that|far|much|many|long|as|called|on|do|is|are|can|does|did)(?!\w))|therefore|consequently|that is why|this is why",
            "",
        ),
        "it-follows-so": Nuance(
            "",
            "",
            r"so(?!\w)|therefore|thus|hence|why|because|since|as |(?<=, )for|then|mean|result|conseq|if|that|due|follow|lead|cause|mak|accord",
        ),
        "because-so": Nuance(
            "",
            "",
            r"because|since|as |(?<=, )for|due|so |therefore|reason|why|given|thanks|owing|result|consider|in case|caus|:|;|—|–",
        ),
        "yet-so": Nuance(
            "",
            "",
            r"but|yet|however|though|although|even|while|whereas|still|despite|in spite|neverthel|nonethel|regardless|on the other hand|except|unless|"
            r"instead|rather|otherwise|notwith|only|no matter|that said|just|at least|too|unlike|when|whether|without|contra|against",
        ),
        "yet-it-is": Nuance(
            "but however although though yet nevertheless",
            r"(?<!not only )(?<!nothing )(?<!anything )(?<!all )(?<!last )but(?! (?:also|rather|for)(?!\w))|however(?= |,)|although|though|(?<=, )yet|nevertheless",
            "",
        ),
        "for-this-cause": Nuance("because", r"(?<!not )(?<!only )(?<!just )because", ""),
        "up-until": Nuance("until till", r"(?<!not )(?:until|till)(?! (?:then|now|further))", ""),
        "from-then": Nuance(
            "",
            "",
            r"from|start|since|as of|begin|began|after|effective|onward|once|age|older|over|up|bas(?:e|is)|mad|later|at least|when|us(?:e|ing)|by|on|out of|following",
        ),
        "unless-that": Nuance("", "", r"unless|except|other than|otherwise|without|but|not|no |never|only"),
        "plainly-until": Nuance(
            "until till",
            r"\A(?:(?!(?<!\w)(?:not|never|no|avoid|only|wait|cannot|without|before|nothing|none|neither|stop|[a-z]+n[’']t)(?!\w)).)*(?<!\w)(?:until|till)(?= (?:you|it|the|your|they|all|he|she))",
            "",
        ),
        "before-that-is": Nuance(
            "",
            "",
            r"before|prior|ahead|first|preced|prevent|pre-|by the time|earlier|sooner|not|never|no |advance|[a-z]+n[’']t",
        ),
        "ever-since": Nuance(
            "since",
            r"(?<!ever )since (?=\{|\ufffc|the|your|last|\d|january|february|march|april|may|june|july|august|september|october|november|december|childhood|birth)",
            "",
        ),
        "before-then": Nuance(
            "",
            "",
            r"before|prior|until|till|by|ahead|pre[a-z]+|no later|at least|advance|earlier|within|ago|previous|former|first|forward|front",
        ),
        "meanwhile": Nuance("while", r"while (?=you(?!r)|waiting|taking|using|it|they|we|he|she)", ""),
        "after-that-is": Nuance(
            "",
            "",
            r"after|follow|once|post|when|then|until|since|later|next|past|chas|accord|upon|as soon|back|on |discharg|leav|finish|end",
        ),
        "behind-one": Nuance(
            "after before during",
            r"(?:after|before|during) (?:an?|each|every) (?!few|number|couple|lot|series|while|set|course|variety)[a-z]+",
            "",
        ),
        "behind-several": Nuance(
            "",
            "",
            r"several|many|multiple|few|number|some|more|various|couple|lot|series|repeated|\d|two|three|different|numerous|range|course|set",
        ),
        # That something can be done is neither that it will be, nor that somebody wants it.
        "can-do-it": Nuance(
            "can may",
            r"(?<!that )(?<!who )(?<!which )(?<!so )(?<!where )(?:can|(?<!in )(?<!by )(?<!of )(?<!since )(?<!until )(?<!from )(?<!on )(?<!early )(?<!late )may)(?! not| be )",
            "",
        ),
        "will-do-it": Nuance(
            "",
            "",
            r"will|shall|would|going to|when|if|once|until|should|must|then|next|’ll|won|expect|tomorrow|later|after|before|need|have|soon|"
            r"let(?!\w)|allow|help|how|where|what|who|so that|for(?!\w)",
        ),
        "is-free-to": Nuance(
            "can may",
            r"(?:can(?! not| only| need| be (?![a-z]+ed(?!\w)))|"
            r"(?<!in )(?<!by )(?<!of )(?<!since )(?<!until )(?<!from )(?<!on )may(?! not| only| have| need| be (?![a-z]+ed(?!\w))))(?= [a-z])",
            "",
        ),
        "has-to-do": Nuance(
            "",
            "",
            r"must|need|ha(?:ve|s) to(?!\w)|should|requir|necess|mandat|before|until|once|ensure|make sure|want|only if|only when|in order|first|"
            r"so that",
        ),
        "first-wait": Nuance(
            "wait",
            r"(?:^|(?<=[.;:,] )|(?<=please )|(?<=then ))wait (?:until|for|at least|\d+|an?(?!\w)|two|three|one)",
            "",
        ),
        "never-wait-so": Nuance("", "", r"not|never|no(?!\w)|[a-z]+n’t"),
        "you-can-do": Nuance(
            "you",
            r"(?<!if )(?<!that )(?<!so )(?<!when )(?<!what )(?<!where )(?<!how )(?<!as )(?<!who )(?<!whatever )(?<!places )you (?:can|may) "
            r"(?:also |always |still |now |even |easily )?"
            r"(?!not|have|feel|see|hear|expect|find|notice|be |want|need|experience|get|lose|only|count|tell|no |imagine|then|hardly)[a-z]+",
            "",
        ),
        "you-do-it": Nuance("", "", r"only|will|you (?:are|do|have)(?!\w)|need|must|should"),
        "can-or-must": Nuance(
            "can may must should need have", r"[a-z]+ (?:can|may|must|should|need to|have to|has to) (?!not)[a-z]+", ""
        ),
        "wants-to-do": Nuance(
            "",
            "",
            r"want|wish|like|prefer|choos|choice|willing|intend|mean|desir|hop(?:e|ing)|try|need to be|plan|decid|aim|would|happy|rather|if|"
            r"whether|when",
        ),
        "can-or-will": Nuance("can may must should will", "can|may|must|should|will", ""),
        "would-know-how": Nuance("", "", r"know|knew|how to|would|not|no(?!\w)|never|cannot|[a-z]+n’t"),
        # « Devriez » leaves open what “must” does not; “would have to” and “if you need to” are softer themselves.
        "surely-must": Nuance(
            "must need have has required",
            r"(?<!if )(?<!that )(?<!what )(?<!if you )(?<!will )(?<!would )(?<!might )(?<!may )(?<!could )(?<!not )(?<!n’t )(?<!should )(?<!to )"
            r"(?:must|(?:have|has|need|needs) to|(?:are|is) required to)(?! not| be (?:at|in|the|very|a ))",
            "",
        ),
        "rather-should": Nuance(
            "",
            "",
            r"should|would|recommend|ought|advis|suggest|might|may|could|better|if|whether|in case|when|ideal|expect|supposed|think|likely|"
            r"best|prefer",
        ),
        "this-as-well": Nuance("also too", r"also|too(?=[.;:!?]|$)", ""),
        "this-above-all": Nuance(
            "",
            "",
            r"especial|particular|main|most|above all|primar|only|even|notabl|chief|important|essential|sole|specific|never|not",
        ),
        # “Never in the garbage or the recycling bin” is not « mais dans le bac de recyclage ».
        "neither-of-them": Nuance(
            "or nor",
            r"(?:not|never|no|without|cannot|neither|[a-z]+n’t)(?= [^.;:]{1,80} (?:or|nor)(?!\w))",
            "",
        ),
        "but-the-other": Nuance("", "", r"but|instead|rather|however|only|although|yet|though|while|just|than"),
        "save-the-other": Nuance(
            "",
            "",
            r"but|except|unless|other than|apart|besides|only|save|until|without|if|instead|rather|otherwise",
        ),
        "if-it-happens": Nuance("if", r"(?<!even )(?<!as )(?<!or )(?<!only )(?<!see )(?<!know )(?<!ask )if", ""),
        "once-it-happens": Nuance(
            "",
            "",
            r"as soon|when|once|moment|until|minute|immediat|right away|first|any |start|begin|at once|early|straight|now|call|tell|contact|"
            r"urgent|soon|stop",
        ),
        "not-to-do-it": Nuance(
            "not never don’t doesn’t cannot can’t shouldn’t won’t",
            r"(?:(?:do|does|should|must|can|will|may) ?not|never|don’t|doesn’t|cannot|can’t|shouldn’t|won’t)"
            r"(?! (?:\w+ )?(?:forget|fail|hesitate|miss|stop|neglect|omit|refus|avoid|skip|refrain|delay|be afraid|ceas|quit|withhold|put off|leave|lose|wait|lack))",
            "",
        ),
        "not-to-leave-it": Nuance(
            "",
            "",
            r"forget|fail|neglect|refus|refrain|avoid|stop|ceas|omit|miss|skip|without|leav|left|hesit|withhold|quit|lack|put off|delay|give up|contin|keep|"
            r"remember|be sure|make sure|always|(?:not|never|no|[a-z]+n’t)(?!\w).*(?<!\w)(?:not|never|no|[a-z]+n’t)(?!\w)",
        ),
        "sent-there": Nuance("sent faxed forwarded", "(?:sent|faxed|forwarded) to", ""),
        "sent-by-them": Nuance("", "", r"by|from|via|through|using"),
        "no-one-so": Nuance("", "", r"no one|nobody|none|no (?!\w+ing)|neither|never|noone"),
    }
)
