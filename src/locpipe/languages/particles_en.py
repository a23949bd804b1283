"""English: all that may be rendered by a word that says where, in whose place, how much and what follows."""

from __future__ import annotations

from locpipe.languages.nuances import Nuance, Nuances

NOT = r"not|no(?!\w)|never|without|cannot|[a-z]+n[’']t(?!\w)"
"""What denies: « loin de » may be “not at all”."""

CONTRAST = (
    rf"{NOT}|but(?!\w)|however|although|though|yet(?!\w)|while|whereas|still|only|except|instead|despite|even(?!\w)|rather|unless|otherwise|"
    r"on the other|neverthe|nonethe|regardless|less|un[a-z]{4,}|albeit|contrast|in spite|just|mostly|more(?!\w)|if(?!\w)|\w+[.;!?:–—] \w"
)
"""What may be set against something: two sentences may be, and « mais » then joins them."""

MORE = (
    r"(?!(?:aft|und|ov|nev|ev|oth|anoth|wheth|eith|neith|wat|fev|numb|canc|liv|pap|ord|off|answ|consid|whenev|howev|wherev|rememb|memb|"
    r"togeth|moth|fath|broth|show|pow|lev|lett|butt|should|fing|comput|provid|care|work|us|own|read|help|disord|bladd|dinn|supp|summ|"
    r"wint|matt|cov|recov|discov|deliv|cent|met|regist|transf|ref|pref|suff|trigg|quart|mast|sist|daught|thinn|custom|ent|partn|teach|"
    r"walk|inhal|report|smok|print)er(?!\w))\w+er(?!\w)"
)
"""Words that may compare: “older”, not “after” or “fever”."""

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
        # What something is done against, when, how many are meant, and what follows from what.
        "against it": Nuance(
            "",
            "",
            r"against(?!\w)|versus(?!\w)|vs(?!\w)|for(?!\w)|to(?!\w)|from(?!\w)|prevent|protect|anti|fight|combat|vaccin|"
            r"immun|shot(?!\w)|shots(?!\w)|relie|eas|treat|control|drug|medic|pill(?!\w)|pills(?!\w)|remed|on(?!\w)|"
            r"onto(?!\w)|press|tight|snug|close|as opposed(?!\w)|than(?!\w)|compar|while(?!\w)|where|with(?!\w)|but(?!\w)|"
            r"insur|lean|rub|together(?!\w)|abus|repellent(?!\w)|warn|guard|disease|flu(?!\w)|pain|cough|cold|next(?!\w)|"
            r"counter|block|screen|cover|stop|oppos|exchange|trade|swap"
            r"|push|firm|hold|held|plac|touch|rest|stick|stuck|appl|la(?:y|id)|lean|squeez|hard(?!\w)|up to|at(?!\w)",
        ),
        "under it": Nuance(
            "",
            "",
            r"under|below(?!\w)|beneath(?!\w)|sub|in(?!\w)|on(?!\w)|at(?!\w)|within(?!\w)|low|bottom|armpit|inside(?!\w)|"
            r"into(?!\w)|less(?!\w)|as(?!\w)|by(?!\w)|of(?!\w)|using(?!\w)|during(?!\w)|watch|follow|covered(?!\w)|supervis|"
            r"off(?!\w)|between(?!\w)"
            r"|with(?!\w)|water|run|rins|shower|arm|tongue|skin|care|cover|tuck|hid|over(?!\w)",
        ),
        "between them": Nuance(
            "",
            "",
            r"between(?!\w)|among|inter|apart(?!\w)|each(?!\w)|both(?!\w)|two(?!\w)|separat|with|from(?!\w)|of(?!\w)|to(?!\w)|"
            r"and(?!\w)|across(?!\w)|gap|space|per(?!\w)|while(?!\w)|over(?!\w)|in(?!\w)|link|shared(?!\w)|share(?!\w)|"
            r"together(?!\w)|bite(?!\w)|bit(?!\w)|hold|held(?!\w)|caus|chew|compar|vari|vary|rang|differ|clos|choos|choice|"
            r"or(?!\w)|relat|mid|half|spread",
        ),
        "behind it": Nuance("", "", r"behind(?!\w)|back|rear(?!\w)|after(?!\w)|under|hid|beyond(?!\w)"),
        "from then on": Nuance(
            "",
            "",
            r"as soon(?!\w)|from(?!\w)|at(?!\w)|when|once(?!\w)|immediate|start|since(?!\w)|right(?!\w)|beginning(?!\w)|"
            r"first(?!\w)|early(?!\w)|earli|on(?!\w)|upon(?!\w)|after(?!\w)|begin|began(?!\w)|by(?!\w)|today(?!\w)|now(?!\w)|"
            r"already(?!\w)|as of(?!\w)|if(?!\w)|any(?!\w)|soon|effective(?!\w)|open|same(?!\w)|within(?!\w)|even(?!\w)|young|"
            r"before(?!\w)|straight(?!\w)|prompt|how|every(?!\w)|until(?!\w)|each(?!\w)|can(?!\w)|wait|with(?!\w)|as(?!\w)"
            r"|old|age|or more|over(?!\w)|under(?!\w)|year|month|minimum|least|beyond|up(?!\w)|onward"
            r"|ear|past|follow|past|across|around|other side|leav|left",
        ),
        "since then": Nuance(
            "",
            "",
            r"since(?!\w)|for(?!\w)|from(?!\w)|ago(?!\w)|ever(?!\w)|new|last|past(?!\w)|began(?!\w)|start|first(?!\w)|"
            r"been(?!\w)|after(?!\w)|over(?!\w)|as of(?!\w)|via(?!\w)|through|previous|in(?!\w)|has(?!\w)|have(?!\w)|"
            r"had(?!\w)|dating(?!\w)|dates(?!\w)|date(?!\w)|recent|long|now(?!\w)|within(?!\w)|using(?!\w)|on(?!\w)|at(?!\w)|"
            r"by(?!\w)|duration(?!\w)|history(?!\w)|of(?!\w)|during(?!\w)|out(?!\w)|with(?!\w)|become|old|already(?!\w)|"
            r"yet(?!\w)|still(?!\w)|year|month|week|day",
        ),
        "until then": Nuance(
            "",
            "",
            r"until(?!\w)|till(?!\w)|up(?!\w)|to(?!\w)|by(?!\w)|through|before(?!\w)|reach|as far(?!\w)|so far(?!\w)|"
            r"down(?!\w)|end|as |yet(?!\w)|all the way(?!\w)|even(?!\w)|ever(?!\w)|max|at most(?!\w)|within(?!\w)|date(?!\w)|"
            r"thus far(?!\w)|extend|when|wait|while(?!\w)|for(?!\w)|over(?!\w)|or more(?!\w)|then(?!\w)|pend|last|after(?!\w)|"
            r"into(?!\w)|now(?!\w)|stay|keep|unless(?!\w)|no more(?!\w)|not(?!\w)|never(?!\w)|once(?!\w)|limit|at(?!\w)|"
            r"on(?!\w)|onto(?!\w)|in(?!\w)",
        ),
        "after it": Nuance(
            "",
            "",
            r"after|post|follow|later(?!\w)|once(?!\w)|when|since(?!\w)|upon(?!\w)|then(?!\w)|from(?!\w)|past(?!\w)|"
            r"next(?!\w)|before(?!\w)|until(?!\w)|on(?!\w)|within(?!\w)|of(?!\w)|behind(?!\w)|again(?!\w)|as(?!\w)|end|finish|"
            r"over(?!\w)|if(?!\w)|do(?!\w)|at(?!\w)|for(?!\w)|by(?!\w)|through|every|in(?!\w)|complet|with|beyond(?!\w)|"
            r"late(?!\w)|already(?!\w)|each(?!\w)|first(?!\w)|have had(?!\w)|had(?!\w)|recover|heal|surviv|trauma|to(?!\w)|"
            r"out(?!\w)|and(?!\w)|result|run|ran(?!\w)|left(?!\w)",
        ),
        "each of them": Nuance(
            "",
            "",
            r"each(?!\w)|every|per(?!\w)|all(?!\w)|daily(?!\w)|weekly(?!\w)|monthly(?!\w)|yearly(?!\w)|annual|a(?!\w)|"
            r"an(?!\w)|any|both(?!\w)|individual|one(?!\w)|ever(?!\w)|hourly(?!\w)|nightly(?!\w)|respective|[a-z]+ly(?!\w)|"
            r"always(?!\w)|another(?!\w)|the(?!\w)|when|bedtime(?!\w)|regular|which(?!\w)|what(?!\w)|after(?!\w)|"
            r"between(?!\w)|while(?!\w)|apiece(?!\w)|alike(?!\w)|your(?!\w)|[a-z]+s(?!\w)",
        ),
        "several of them": Nuance(
            "",
            "",
            r"several(?!\w)|many(?!\w)|multi|more(?!\w)|various(?!\w)|numerous(?!\w)|number|some(?!\w)|few(?!\w)|sever|differ|"
            r"variet|lots(?!\w)|lot(?!\w)|long|repeat|series(?!\w)|range|for(?!\w)|couple(?!\w)|year|month|week|hour|day|"
            r"often(?!\w)|dozen|much(?!\w)|two(?!\w)|three(?!\w)|all(?!\w)|both(?!\w)|over(?!\w)|other|vari|array(?!\w)|"
            r"set(?!\w)|sets(?!\w)|host|poly|times(?!\w)|again(?!\w)|together(?!\w)|combin|various|plural|every|group|"
            r"successive|consecutive|in a row(?!\w)|extensive|broad|wide"
            r"|one of|of the|places?(?!\w)|any|each|among|most|includ|complex|large|big|full|other",
        ),
        "certain ones": Nuance(
            "",
            "",
            r"some|certain|few(?!\w)|several(?!\w)|specific|particular|many(?!\w)|other|any(?!\w)|part|number|given(?!\w)|"
            r"select|various(?!\w)|these(?!\w)|those(?!\w)|this(?!\w)|that(?!\w)|most(?!\w)|such(?!\w)|may(?!\w)|can(?!\w)|"
            r"type|not(?!\w)|differ|one(?!\w)|ones(?!\w)|kind|another(?!\w)|all(?!\w)|limit|portion|might(?!\w)|could(?!\w)|"
            r"more(?!\w)|control|listed(?!\w)|who(?!\w)|which(?!\w)|where(?!\w)|if(?!\w)|only(?!\w)|also(?!\w)|"
            r"sometimes(?!\w)|often(?!\w)|usual|example|like(?!\w)|there(?!\w)|people(?!\w)|every|special|a(?!\w)|an(?!\w)|"
            r"both(?!\w)",
        ),
        "a few of them": Nuance(
            "",
            "",
            r"few(?!\w)|some|several(?!\w)|couple(?!\w)|handful(?!\w)|any(?!\w)|small|number|short|brief|little(?!\w)|"
            r"one(?!\w)|two(?!\w)|three(?!\w)|or so(?!\w)|about(?!\w)|more(?!\w)|minute|hour|day|week|month|year|moment|"
            r"second|slight|sip|bit|less(?!\w)|minor(?!\w)|quick|light|soon(?!\w)|while(?!\w)|detail|just(?!\w)|only(?!\w)|"
            r"limited(?!\w)|pair(?!\w)|trace(?!\w)|drop|other|various(?!\w)|a(?!\w)|an(?!\w)|at a time(?!\w)|occasional|rare|"
            r"within(?!\w)|all(?!\w)|many(?!\w)"
            r"|sometimes|extra|additional|recent|past|last|next|tip|new",
        ),
        "at a later time": Nuance(
            "",
            "",
            r"lat|after|delay|postpon|no more(?!\w)|by(?!\w)|until(?!\w)|within(?!\w)|then(?!\w)|future(?!\w)|soon|eventual|"
            r"defer|put off(?!\w)|next(?!\w)|subsequent|before(?!\w)|follow|past(?!\w)|over(?!\w)|another time(?!\w)|"
            r"down the road(?!\w)|grow|again(?!\w)|come back(?!\w)|still(?!\w)|not(?!\w)|in(?!\w)|up(?!\w)|on(?!\w)|when|"
            r"ahead(?!\w)|long(?!\w)|one day(?!\w)|or more(?!\w)|now(?!\w)|once(?!\w)|older(?!\w)|another day(?!\w)|wait|push|"
            r"from(?!\w)|since(?!\w)",
        ),
        "already so": Nuance(
            "",
            "",
            r"already(?!\w)|ever(?!\w)|before(?!\w)|previous|pre|past(?!\w)|yet(?!\w)|even(?!\w)|current|exist|once(?!\w)|"
            r"have(?!\w)|has(?!\w)|had(?!\w)|having(?!\w)|still(?!\w)|now(?!\w)|known(?!\w)|always(?!\w)|histor|former|"
            r"used(?!\w)|earl|old|prior(?!\w)|in progress(?!\w)|more(?!\w)|just(?!\w)|by(?!\w)|been(?!\w)|if(?!\w)|open|"
            r"when(?!\w)|as(?!\w)|back(?!\w)|was(?!\w)|were(?!\w)|did(?!\w)|again(?!\w)|another(?!\w)|any(?!\w)|other(?!\w)|"
            r"since(?!\w)"
            r"|current|on(?!\w)|taking|using|while|who|pass|late|too|well|long|begun|began|start|late",
        ),
        "granted that": Nuance(
            "",
            "",
            CONTRAST,
        ),
        "for that reason": Nuance(
            "",
            "",
            r"because|since|as(?!\w)|for(?!\w)|so(?!\w)|due|reason|given|why|caus|owing|in fact|result|therefore|thus|lead|mean|make|help|"
            r"\w+[:;.–—] |to (?:avoid|prevent|protect|keep)|after all|that is|[a-z]+ing(?!\w)|when|which|thanks|enough|hence|too(?!\w)|by(?!\w)|"
            r"(?:it|they|you|this|that) (?:can|may|could|might|will)(?!\w)|if(?!\w)|or(?!\w)",
        ),
        "on the contrary": Nuance("", "", CONTRAST),
        "but otherwise": Nuance(
            "",
            "",
            r"but(?!\w)|however(?!\w)|yet(?!\w)|though(?!\w)|although(?!\w)|while(?!\w)|still(?!\w)|even(?!\w)|never|except|"
            r"despite(?!\w)|only(?!\w)|rather(?!\w)|unless(?!\w)|and(?!\w)|none|not(?!\w)|no(?!\w)|where|instead(?!\w)|"
            r"or(?!\w)|on the other hand(?!\w)|other|then(?!\w)|if(?!\w)|just(?!\w)|when(?!\w)|which(?!\w)|with(?!\w)|"
            r"without(?!\w)|alternativ|as well(?!\w)|convers|does(?!\w)|do(?!\w)|did(?!\w)|also(?!\w)|at the same time(?!\w)|"
            r"nor(?!\w)|despite(?!\w)|nonetheless(?!\w)|regardless(?!\w)|in spite(?!\w)|because(?!\w)|once(?!\w)|before(?!\w)|"
            r"until(?!\w)|as(?!\w)|may(?!\w)|can(?!\w)|should(?!\w)",
        ),
        "so it follows": Nuance(
            "",
            "",
            r"so(?!\w)|therefore|thus|hence|then(?!\w)|consequen|as(?!\w)|accordingly|which|why|since|because|mean|mak|result|lead|if(?!\w)|need|"
            r"in this way|should|must|when|after|now|once|cause|\w+[:;.–—] |due|given|imply|follow|conclu|have to|suggest|too(?!\w)|enough|this(?!\w)|"
            r"indeed|still|otherwise|whether|essential",
        ),
        "rather than it": Nuance(
            "",
            "",
            r"rather(?!\w)|instead(?!\w)|than(?!\w)|not(?!\w)|prefer|over(?!\w)|in place(?!\w)|better(?!\w)|as opposed(?!\w)|"
            r"versus(?!\w)|vs(?!\w)|but(?!\w)|[a-z]+n[’']t(?!\w)|without(?!\w)|in lieu(?!\w)|unlike(?!\w)|no(?!\w)|only(?!\w)|"
            r"against(?!\w)|compar\w*|never(?!\w)|avoid|replac|substitut|choose|chose",
        ),
        "no longer so": Nuance(
            "",
            "",
            r"no longer|any ?more|longer|more|stop|quit|no further|already|again|until|off(?!\w)|discontinu|ceas|former|once|left|end|last|over|"
            r"beyond|after|los[te]|out|gone|expir|only|past|remain|still|disappear|without|remov|chang|replac|less|cancel|activ|"
            r"inactiv|deactiv|clos|delet|complet|finish|retir|used|lack|miss|fail|any|wear|wore|back|new|since|then|today|now|turn|outdat|obsol|will(?!\w)|won|would|breath|can(?!\w)|cannot|able|unable|if(?!\w)|when",
        ),
        # How often, with which exceptions, how truly, and by whose fault.
        "at no time": Nuance(
            "",
            "",
            r"never|ever(?!y)|at any|no (?:time|one)|under no|at all|always|yet(?!\w)|not once|in no|any(?!\w)|none|regardless|no matter|impossib|without exception|"
            r"must not|do not|don’t|unlikely|lifetime|forever|hardly|nobody|avoid|should not|nor(?!\w)|outside|only",
        ),
        "with the exception": Nuance(
            "",
            "",
            rf"{NOT}|except|unless|exclud|exclus|but|other than|apart|besides|aside|save(?!\w)|outside|only|bar(?!\w)|barring|minus|special|beyond|"
            "all the other|otherwise|than|any other|leav|left",
        ),
        "failing other advice": Nuance("", "", "unless|except|otherwise|without|but|until|if|not"),
        "as far as possible": Nuance(
            "",
            "",
            "possib|can(?!\\w)|could|prefer|where|feasib|practic|best|ideal|try|able|may|might|better|should|reasonabl|rather|at least|when|as much|aim|whenev|"
            "limit|minimi",
        ),
        "truly": Nuance(
            "",
            "",
            r"real|tru|actual|very|quite|so(?!\w)|too(?!\w)|complet|entire|full|total|all(?!\w)|absolut|exact|inde|just|fair|well|perfect|highly|much|deep|profound|"
            r"utter|great|serious|only|even(?!\w)|whol|never|still|at all|matter|does(?!\w)|do(?!\w)|did|fine|in fact|severe|un[a-z]{3,}|strong|hard|honest|sure|amaz|"
            r"incred|extrem|remark|outstand|particular|especial|need|best|most|known|right|extraord|meaning|genuin|import|natural|normal|okay|such|striking|"
            r"clear|surpris|ever(?!\w)|fundament|intense|drastic|heavi|radical|basic|sound|notab|\w+est(?!\w)",
        ),
        "every other one": Nuance(
            "", "", r"half|halv|every (?:other|second)|one in|1 in|two|second|2|alternat|50|fifty|other|one of"
        ),
        "by mistake": Nuance(
            "",
            "",
            "accident|mistak|error|wrong|inadvert|unint|chance|random|careless|slip|unwit|coincid|happen|fall|involunt|oversight|confus|in case|mis[a-z]{3,}|"
            "un[a-z]{3,}|inapprop|stumbl|swallow|unplan",
        ),
        "even if it is": Nuance(
            "",
            "",
            rf"{NOT}|even|although|though|but(?!\w)|while|despite|whether|however|still|regardless|yet|spite|where|just|all the same|when|any(?!\w)|"
            "may|albeit|or(?!\\w)|un[a-z]{3,}|only|always|both|no matter|can(?!\\w)",
        ),
        "seldom": Nuance(
            "",
            "",
            rf"{NOT}|rare|seldom|few|uncommon|infreq|hardly|scarc|unlikely|unusual|occasion|less|little|except|minor|low|almost|long|sometimes",
        ),
        "now and again": Nuance(
            "",
            "",
            r"sometimes|may(?!\w)|can(?!\w)|might|could|occasion|some|at times|time|often|rare|certain|few|cases|possib|now and|not|once|or(?!\w)|periodic|when|up to|"
            "seldom|vari|potential|intermit|episod|even|partly|part|tend|both|many|several|usual|general|mixed|every|likely|as (?:long|far|much|many)|range",
        ),
        "for its sake": Nuance(
            "",
            "",
            r"because|due|caus|from|by(?!\w)|owing|result|since|with|of(?!\w)|as(?!\w)|for(?!\w)|after|through|reason|when|if(?!\w)|so(?!\w)|mak|lead|account|over|to(?!\w)",
        ),
        "some persons": Nuance(
            "",
            "",
            r"\d|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fourt|fift|twent|forty|dozen|third|quart|half|hundred|several|couple|score|few",
        ),
        # How much of it, before what something is.
        "rather so": Nuance(
            "",
            "",
            rf"{NOT}|rather|fairly|quite|instead|pretty|somewhat|more|mostly|relativ|tend|prefer|kind of|sort of|moderat|reasonab|but(?!\w)|\w+ish(?!\w)",
        ),
        "a little so": Nuance(
            "",
            "",
            r"little|bit|somewhat|slight|some|few|mild|light|soft|while|minor|partial|kind of|sort of|rather|moder|touch|quite|small|gently|"
            r"faint|modest|hint|vague|short|\w+ish(?!\w)",
        ),
        "fairly so": Nuance(
            "",
            "",
            r"enough|quite|fairly|rather|pretty|suffic|somewhat|relativ|moderat|reason|adequ|too(?!\w)|so(?!\w)|insuff|inad|barely|satisf|able|common|frequent|often|not (?:un|in)[a-z]+|"
            rf"until|well(?!\w)|{MORE}",
        ),
        "more than it should be": Nuance(
            "",
            "",
            r"too(?!\w)|over|excess|so(?!\w)|enough|un[a-z]{4,}|extrem|exces|beyond|intoler|cannot|can’t|limit|premat|immature|twice|"
            r"in[a-z]+ent|very|much|low(?!\w)|high(?!\w)|tight|loud|strong|heav|hot(?!\w)|cold|bright|hard|mis[a-z]{3,}",
        ),
        "hardly so": Nuance(
            "",
            "",
            rf"{NOT}|little|low|few|un[a-z]{{3,}}|in[a-z]{{4,}}|im[a-z]{{4,}}|rare|less|poor|hard|small|minor|weak|slight|seldom|lack|limit|mild|"
            r"cheap|shallow|scarc|minim|narrow|barely|thin|dis[a-z]+|spars|ill(?!\w)|mal[a-z]+|under|mis",
        ),
        "less so": Nuance(
            "",
            "",
            rf"{NOT}|less|low|few|un[a-z]{{3,}}|small|more|reduc|decreas|wors|weak|mild|eas|short|minor|fell|fall|drop|declin|better|down|cheap|"
            r"under|in[a-z]{4,}|rare|safer|limit|than|lose|lost|diminish",
        ),
        "more so": Nuance(
            "",
            "",
            rf"{NOT}|more|most|less|better|wors|than|increas|greater|rather|further|high|grow|extra|exceed|too(?!\w)|especial|particul|"
            rf"ever(?!\w)|{MORE}|\w+est(?!\w)",
        ),
        "very much so": Nuance(
            "",
            "",
            r"very|extrem|high|so(?!\w)|too(?!\w)|most|really|quite|sever|strong|great|vast|huge|tiny|heav|intens|crit|essential|much|well|deep|"
            r"serious|particular|especial|wide|import|big|strict|hard|pain|danger|vital|close|incred|love|rapid|quick|full|long|low|large|small|"
            r"rare|common|lot|far|clear|pre[a-z]+|in[a-z]{5,}|ex[a-z]{4,}|im[a-z]{4,}|un[a-z]{4,}|\w+est(?!\w)",
        ),
        "still going on": Nuance(
            "",
            "",
            rf"{NOT}|still|yet|more|again|remain|even|another|ongoing|contin|until|current|now|left|further|once|un[a-z]{{4,}}|since|persist|"
            r"go(?:es)? on|after|as of|far|already|emerg|develop|early|recent|young|new(?!\w)|stud(?:y|ies)",
        ),
        "above all": Nuance(
            "",
            "",
            rf"{NOT}|especial|particular|main|most|above all|primar|princip|import|chiefly|largely|specif|more|notab|first|key|focus|"
            r"concentrat|predominant|majority|essential",
        ),
        # A condition or a time that is said to be no bar, or the only one of which something is not true.
        "even then": Nuance(
            "",
            "",
            rf"{NOT}|even|although|though|but(?!\w)|while|despite|whether|however|regardless|yet|spite|no matter|including|same|still|any(?!\w)|"
            r"always",
        ),
        "but for this": Nuance(
            "",
            "",
            rf"{NOT}|except|unless|exclud|exclus|but(?!\w)|other than|apart|besides|aside|save(?!\w)|outside|only|bar(?!\w)|barring|minus|"
            r"otherwise|than|leav|left|exempt|until",
        ),
        # Verbs that stand before another and say how it stands with that: tried, given up, put off, not worth while.
        "trying to do it": Nuance(
            "",
            "",
            r"tr(?:y|ies|ied)|attempt|aim|seek|effort|best|endeavou?r|if you can|strive|work(?:ing)? to|possib|as much|can(?!\w)|goal|hard to|"
            r"struggl|test|can’t|could",
        ),
        "giving it up": Nuance(
            "",
            "",
            rf"{NOT}|stop|quit|ceas|no longer|end(?!o)|discontinu|giv(?:e|ing) up|gave up|break|halt|off(?!\w)|smoke|abstain|refrain|leave|left|"
            r"pause|shut|drop|finish|hold|interrupt|withdraw|suspend|cut|until|out|disappear|go(?:ne|es)? away|wear|fade|subsid|resol|clear|pass",
        ),
        "refusing to do it": Nuance(
            "", "", rf"{NOT}|refus|declin|reject|den[iy]|turn|opt out|avoid|unwilling|disagree|opt-out"
        ),
        "starting to do it": Nuance(
            "",
            "",
            r"start|begin|beg[au]n|first|initiat|set out|launch|commenc|soon|get(?!\w)|new|onset|try|now|open|go|before|since|then|early|turn|"
            r"becom|within|emerg|continue|lead|recent|next|grow|just",
        ),
        "going on with it": Nuance(
            "",
            "",
            r"contin|keep|kept|still|go(?:es|ing)? on|going to be|maintain|stay|remain|carry on|ongoing|persist|resume|never stop|stick|further|"
            r"more|always|not stop|longer|progress|last|until|yet|even|pursu|follow",
        ),
        "agreeing to do it": Nuance(
            "",
            "",
            r"agree|accept|consent|willing|allow|let|approv|volunteer|welcome|adopt|choose|will|commit|opt|decid|want|share",
        ),
        "pretending to do it": Nuance("", "", r"pretend|feign|fak|act(?!\w)|make.believe|as if|sham"),
        "making haste": Nuance("", "", r"hurry|hast|quick|rush|fast|soon|immediat|right away|urgent|promptly|eager"),
        "for no purpose": Nuance(
            "", "", rf"{NOT}|need|useless|pointless|unnecess|waste|point|vain|instead|rather|only|just"
        ),
        "not allowed to": Nuance(
            "",
            "",
            rf"{NOT}|forbid|prohib|ban|illegal|allow|permit|off limits|restrict|unlawful|avoid|against|must|only|forbade|block|zone|free",
        ),
        "putting it off": Nuance(
            "",
            "",
            rf"{NOT}|wait|hesit|delay|slow|late|reluct|afraid|feel free|welcome|soon|please|postpone|put off|always|encourag|unsure|"
            r"any ?time|can(?!\w)|if you|confident|quick|right away|immediat|promptly|as needed",
        ),
        "managing to do it": Nuance(
            "",
            "",
            rf"{NOT}|manag|able|succe|can|could|achiev|reach|get|find|fail|accompl|make it|work|still|help|possib|arriv|effective|may|might|did|"
            r"do(?!\w)",
        ),
        "forgetting to do it": Nuance(
            "", "", rf"{NOT}|forg|miss|neglect|omit|overlook|skip|remember|fail|left|leave|mind"
        ),
        "thinking of calling": Nuance(
            "",
            "",
            rf"{NOT}|think|consider|remember|plan|sure|mind|forget|might|try|please|always|also|may|can(?!\w)|should|could",
        ),
        "having just done it": Nuance(
            "",
            "",
            r"just|recent|new|come|came|coming|from|last|now|has|have|had|only|after|latest|mov|arriv|go",
        ),
        # As if, since when and as long as what; for how many, and how much.
        "as if it were": Nuance("", "", r"as(?!\w)|like|pretend|act(?!\w)|though"),
        "ever since it was": Nuance(
            "",
            "",
            r"since|for(?!\w)|ever|from|after|now that|when|first|as(?!\w)|began|start|onset|until|last|past|once|has|have|had|new",
        ),
        "as long as it is": Nuance(
            "",
            "",
            rf"{NOT}|as (?:long|much)|while|until|unless|before|if|for|during|still|once|only|when|so long|throughout",
        ),
        "both of the two": Nuance(
            "", "", r"both|two|either|2|second|pair|each|twice|double|neither|alternat|twin|other|bilat|every"
        ),
        "all of the others": Nuance("", "", r"other|else|rest|all|remain|every|any|wider|more"),
        "not much of it": Nuance(
            "",
            "",
            rf"{NOT}|few|little|low|rare|un[a-z]{{3,}}|less|small|lack|scarc|poor|minor|thin|limit|minim|slight|hard|light|short|spars|some|bit|"
            r"lean|only|barely|reduc|mild|in[a-z]{4,}|any|tiny|just|a number|least|still|emerg|early|begin|new",
        ),
        "with a good will": Nuance(
            "", "", r"glad|happ|will|pleas|like|easi|read|often|tend|eager|love|favou?r|comfort|of course"
        ),
        "from now onwards": Nuance(
            "",
            "",
            r"now|no longer|henceforth|from|since|any ?more|longer|today|current|has|have|future|new|onward|already|going forward|will|begin|"
            r"start|become|became|present|recent|more|next|these days|as of",
        ),
        "a good deal": Nuance(
            "",
            "",
            r"lot|many|much|most|more|great|far|high|strong|often|heav|large|very|well|wide|plenty|signif|a good|deep|so |several|number|extensive|"
            r"long|huge|vast|dramatic|common|really|sever|frequent|substantial|consider|thousand|multip|wealth|intens|hard|big|busy|\w+er(?!\w)",
        ),
        # What excludes something else, wherever it stands in a long sentence: near or far, for pay, late, at home.
        "all over the world": Nuance(
            "",
            "",
            r"world|global|internat|planet|pandem|univers|countr|who(?!\w)|earth|intercontinental|first ministers",
        ),
        "of no effect": Nuance(
            "", "", rf"{NOT}|un[a-z]{{3,}}|ineff|fail|useless|stop|resist|little|less|poor|weak|futil|hardly"
        ),
        "of no use": Nuance(
            "",
            "",
            rf"{NOT}|un[a-z]{{3,}}|useless|futil|wast|need|vain|superfl|pointless|avoid|point in|help|excess|extra|over",
        ),
        "doing harm": Nuance(
            "",
            "",
            rf"{NOT}|un[a-z]{{3,}}|harm|damag|tox|bad|advers|danger|negativ|hazard|detriment|hurt|pollut|poison|deleter|ill effect|risk|noxious|pest|worse",
        ),
        "a danger": Nuance(
            "",
            "",
            rf"{NOT}|un[a-z]{{3,}}|danger|harm|hazard|risk|threat|serious|peril|bad|deadly|toxic|severe|life|harsh|powerful|worse|emergency|poison|fatal|careful",
        ),
        "known to nobody": Nuance(
            "",
            "",
            rf"{NOT}|un[a-z]{{3,}}|stranger|myster|miss|novel|new|lack|forei|anyone|somebody|someone|unc|who you",
        ),
        "with a price": Nuance("", "", r"pa(?:y|id)|fee|charg|cost|purchas|buy|sold|toll|price|\$|worth|profit|reward"),
        "for some time only": Nuance(
            "",
            "",
            r"tempor|interim|for now|short|provision|transi|brief|pass|permanent|last|while|until|time|paus|moment|suspend|draft|tentativ|prelimin|for a|some|day|week|month|hour|pending|hold|wear|emergency|shelter|visitor",
        ),
        "at a late stage": Nuance("", "", r"late|delay|tard|after|behind|overdue|last|subsequent|onset|advanced|old"),
        "lasting long": Nuance(
            "",
            "",
            r"chronic|long|persist|ongoing|last|continu|history|underl|copd|disease|pulmon|condition|fatigue|kidney|pain|always|years|constant",
        ),
        "left to choice": Nuance(
            "",
            "",
            r"option|volunt|choice|choose|if (?:you|desired|wanted)|requir|may|can|need|elective|must|mandat|obligat|have to",
        ),
        "in poverty": Nuance(
            "", "", r"poor|povert|low|lack|depriv|vulnerab|needy|scarc|resource|underpriv|disadv|less|little|impover"
        ),
        "from abroad": Nuance(
            "",
            "",
            r"foreign|abroad|overseas|internat|alien|outside|countr|strange|immig|other|expat|travel|non|external|unrelated|visit",
        ),
        "ending in failure": Nuance(
            "",
            "",
            rf"{NOT}|un[a-z]{{3,}}|fail|unsuccess|defeat|breakdown|fall|success|work|lose|error|stall|collapse|fell",
        ),
        "not being there": Nuance(
            "", "", rf"{NOT}|un[a-z]{{3,}}|absen|lack|miss|away|out|off|fail|free|leave|gone|lost|skip|less|vacat"
        ),
        "in winter": Nuance("", "", r"winter|cold|season|snow|ice|flu|fall|december|january|february|storm"),
        "of a mother": Nuance(
            "",
            "",
            r"mother|matern|mom|mum|parent|pregn|birth|breast|nurs|baby|babies|wom[ae]n|native|family|postpartum|deliver|newborn|stem",
        ),
        "on the left": Nuance("", "", r"left|clumsy|right|port|sides?"),
        "in the north": Nuance(
            "", "", r"north|arctic|nordic|n\.|nw|ne(?!\w)|nord|polar|inuit|cold lake|nunav|american|scandin"
        ),
        "in the south": Nuance("", "", r"south|s\.|sw(?!\w)|se(?!\w)|sud|antarc|african"),
        "out in the country": Nuance("", "", r"rural|country|farm|remote|village|nonurban|town|small"),
        "out of work": Nuance("", "", r"unempl|jobless|layoff|laid|work|job|ei(?!\w)|employ|income"),
        "who gives work": Nuance("", "", r"employ|workplace|work|boss|compan|job|emerg"),
        "in debt": Nuance("", "", r"debt|owe|owing|loan|pay|balance|credit|borrow|bills?"),
        "after it has healed": Nuance(
            "",
            "",
            r"cur(?:e|ing|able)|heal|recover|better|remiss|surviv|clear|well|resol|goes? away|gone|get over|got over|treat|remed|improv|no longer|restor|repair|free|past|passed|over",
        ),
        "coming too soon": Nuance("", "", r"premat|preterm|early|earli|soon|untim|pre-|too|ahead|weeks"),
        "without meaning harm": Nuance(
            "",
            "",
            rf"{NOT}|un[a-z]{{3,}}|harm|benign|mild|minor|safe|danger|cancer|serious|common|trivial|slight|innoc|small|normal|worr|little|simple",
        ),
        "inside the home": Nuance(
            "",
            "",
            r"home|house|hous|resid|stay|door|indoor|back|place|yourself|deliver|isolat|quarant|shelter|liv|self|remote|own|visit|near|local|distance|come|cohabit|domestic|mail|take-out",
        ),
        "on one’s own account": Nuance(
            "",
            "",
            r"privat|priv|confid|own|personal|depriv|without|secto|indiv|business|compan|corpor|commercial|profit|non-gov|enterprise|wedding|insur|public|fee|plan|alone|in person|family",
        ),
        "of an adult": Nuance(
            "",
            "",
            r"adult|grown|18|old|age|mature|senior|elder|men|women|people|person|teeth|tooth|parent|years|19|65|60|50|all(?!\w)|anyone|someone|everyone|you|patients?|child|minor|guardian|caregiver",
        ),
        # Events and people that no sentence names of its own accord.
        "coming back ill": Nuance("", "", r"relaps|recur|return|back|again|repeat|flare|slip|worse|reoff|setback"),
        "too much of it": Nuance("", "", r"overdos|too much|excess|drug|poison|naloxone|toxic"),
        "giving birth": Nuance(
            "",
            "",
            r"birth|deliver|labou?r|born|matern|childb|obstet|postpart|postnatal|after (?:the|your) baby|have (?:a|the|your) baby|had (?:a|the|your) baby|due|c-section|cesar|caesar|pregn|expect|arriv|midwi|newborn|partum",
        ),
        "of volunteers": Nuance("", "", r"volunt|unpaid|pro bono|free|charit|help|donat|non-profit"),
        "for tourists": Nuance("", "", r"touris|travel|visit|sight|holiday|vacation|resort|trip"),
        "of soldiers": Nuance(
            "",
            "",
            r"milit|soldier|army|armed|veteran|force|war|troop|defen[cs]e|servi|navy|caf(?!\w)|uniform|combat|base|offic|member",
        ),
        "of lawyers": Nuance("", "", r"lawyer|attorn|advoca|counsel|legal|notar|barrist|guacam|solicit|represent"),
    }
)
