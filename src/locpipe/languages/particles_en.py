"""English: all that may be rendered by a word that says where, in whose place, how much and what follows."""

from __future__ import annotations

from locpipe.languages.nuances import Nuance, Nuances

NOT = r"not|no(?!\w)|never|without|cannot|[a-z]+n[’']t(?!\w)"
"""What denies: « loin de » may be “not at all”."""

PARTICLES = Nuances(
    {
        # Nothing says it surely; the beginnings of what may be rendered so.
        "outside of it": Nuance(
            "",
            "",
            rf"{NOT}|out|away|off|non|un[a-z]{{3,}}|beyond|extern|other than|except|besides|apart|past|inacc|abroad|elsewhere|another|"
            r"extra|far|across|over(?!\w)|breath|safe|anywhere|only|beside|stay|keep|kept|protect|limits?|alone|community|after|in between|between|exterior|foreign|"
            r"[a-z]+-less|wide|independ|leav|left|excl|private",
        ),
        "far from it": Nuance(
            "",
            "",
            rf"{NOT}|far|away|distan|remote|from|long|out of|off|anything but|nowhere|separat|mile|apart|clear of|avoid|un[a-z]{{3,}}|less|without",
        ),
        "in its place": Nuance(
            "",
            "",
            rf"{NOT}|instead|rather|in place|place|than|replac|in lieu|altern|substitut|swap|switch|but|only|just|over(?!\w)|as opposed|"
            "prefer|chang|avoid|stop|opt|down from|up from|versus|vs",
        ),
        "unlike it": Nuance(
            "",
            "",
            rf"{NOT}|unlike|contra|than|but|while|whereas|differ|compar|however|though|oppos|instead|rather|versus|vs|against|other|"
            "revers|although|yet|unusual|uncommon|opposite|distinct|conver",
        ),
        "around it": Nuance(
            "",
            "",
            "around|about|surround|circ|wrap|round|encirc|periph|over|near|outside|rim|ring|girdl|perim|waist|orbit|peri|every side|revolv|"
            r"cent(?:er|re)|close|theme|environ|ambient|circum|bystand|nearby|among|those|on (?:your|the)|focus|deal|relat|regard|topic|discuss|theme|talk",
        ),
        "close to it": Nuance(
            "",
            "",
            "near|close|by|next|almost|about|around|beside|local|approx|proxim|adjac|along|neighbo|within|surround|at(?!\\w)|around|just|"
            "over|up to|some|more than|with|handy|reach|roughly|convenient|nigh|where|estim|area|communit|region|short of|touch|hold",
        ),
        "beyond it": Nuance(
            "",
            "",
            "beyond|past|over|more|exceed|longer|after|above|outside|further|farther|older|later|great|high|in excess|not|extra|addition|"
            r"up to|max|within|than|across|transcend|other|out|apart|besides|limit|last|much|surpass|aside|greater|through|on top|well|since|from",
        ),
        "on the eve of it": Nuance(
            "",
            "",
            "eve|before|prior|previous|preced|night|last|ahead|day|yesterday|advance|brink|verge|earlier|overnight|wak|watch|vigil|about to",
        ),
        "provided that": Nuance(
            "",
            "",
            "provid|if|as long|so long|only|unless|condition|assum|subject|when|where|must|requir|need|may|can|could|but|depend|hope|suppos|"
            "eligib|in case|up to|at most|limit|without exceed|once|with|while|given|on the basis|wherev|except|not|who|should (?:you|the|it|your)",
        ),
        "beside it": Nuance(
            "",
            "",
            "beside|next|near|by|along|close|adjac|with|at(?!\\w)|side(?! effect)|to (?:one|the) side|compar|miss|aside|off|around|neighbo|wide",
        ),
        "above it": Nuance(
            "",
            "",
            "above|over|top|more|high|exceed|super|upper|beyond|great|up|past|older|out|on(?!\\w)|than|overhead|at least",
        ),
        "below it": Nuance(
            "",
            "",
            "below|under|beneath|less|low|down|bottom|young|fewer|sub|than|up to|at most|not|infer|underside|decreas",
        ),
        "in front of it": Nuance(
            "",
            "",
            "front|before|face|facing|outside|ahead|tv|screen|watch|at(?!\\w)|by|in view|see|saw|witness|around|near|forward|out of|mirror|pas",
        ),
        "a fun fact": Nuance("", "", "fun|amus|interest|trivia|curious|story|stories|anecdot|laugh"),
        "not counting it": Nuance(
            "",
            "",
            rf"{NOT}|exclud|exclus|except|apart|besides|aside|other than|let alone|plus(?!\w)|on top|in addition|as well|separate|extra|leav|omit",
        ),
        "almost": Nuance(
            "",
            "",
            "almost|near|close|virtual|hardly|barely|practic|most|rare|few|little|less|scarc|seldom|about|just|quasi|some|approach|all but|any|"
            "usual|main|up to|over|around|quite|as good|semi|half|pseudo|vast|major|large|predomin|extens|well|common|widely",
        ),
        "hardly": Nuance(
            "",
            "",
            rf"{NOT}|barely|hard|scarc|just|only|little|slight|few|soon|mere|faint|mild|less|minor|small|low|almost|recent|dim|light|"
            "newly|trouble|difficult|struggl|under|fresh|tiny|trace|minim|rare|new|modest|right|first",
        ),
        "to the utmost": Nuance(
            "",
            "",
            "extrem|very|high|severe|most|really|so(?!\\w)|too|intens|vital|critic|ultra|great|incred|enorm|huge|immens|lots?(?!\\w)|much|over|"
            "excess|except|unusual|rare|terribl|awful|tremend|exceed|strong|deep|serious|especial|particular|far|truly|quite|utter|profound|"
            r"remark|hard|big|massiv|import|cruc|essent|super|hyper|hugely|infin|vast|amaz|\w+est(?!\w)|exhaust|freez|boil|tiny|many|large|"
            "significant|invalu|dire|special|well|paramount|highly|heavy|heavi|unprecedent|extraord",
        ),
        "strongly": Nuance(
            "",
            "",
            "strong|high|great|much|signif|consider|mark|urg|well|sever|heav|far|clear|deep|sharp|very|too|hard|intens|serious|lot|substant|"
            "dramat|firm|really|particular|more|most|good|best|power|massiv|so(?!\\w)|importa|vastly|large|big|widely|clos|quite|extrem|keen|"
            r"notab|overwhelm|drastic|radical|less|fewer|low|\w+er(?= than)|doubl|tripl|steep|vigor|energ|actively|must|encourag|force|tight",
        ),
        "to be sure": Nuance(
            "",
            "",
            "sure|certain|likely|prob|will|must|defin|doubt|bound|guarant|inevit|always|of course|obvious|necess|clear|no doubt|should|expect|"
            "well|undeni|every|automat|unavoid|think|have to|has to|suppos|secur|safe|reliab|inescap|mean|require|need|going to|undoubt|"
            "invariabl|surely|would|hope",
        ),
        "few of them": Nuance(
            "",
            "",
            rf"{NOT}|rare|few|unusual|uncommon|seldom|occasion|unlikely|handful|limit|infreq|hardly|almost|little|scarc|except|isolat|orphan|"
            "sparse|odd|sporad|minor|one of|very small|small",
        ),
        "only one of them": Nuance(
            "",
            "",
            rf"{NOT}|single|only|one(?!\w)|once|alone|sole|just|same|1|uniq|at most|first|either|both|two|together|combin|join|merge|unif|"
            "none|neither|individual|every time|each time|more than",
        ),
        "the very first": Nuance(
            "",
            "",
            "first|initial|begin|beg[au]n|start|earl|prim|origin|1|new|once|former|next|onset|debut|baseline|only|nuchal|intro",
        ),
        "but this too": Nuance(
            "",
            "",
            "but|also|as well|too(?!\\w)|plus|and|along with|additional|both|not only|together|includ|even|besides",
        ),
        "denied, and again": Nuance(
            "",
            "",
            rf"(?:{NOT}|avoid|un[a-z]{{3,}}).*(?<!\w)(?:{NOT}|avoid|refrain|un[a-z]{{3,}})|enough|sufficient|remember|forget",
        ),
        "hung up": Nuance(
            "", "", "hang|hung|end|disconnect|put (?:down|back)|drop|stay on|terminat|cut off|close|off the"
        ),
    }
)
