/** The places in a sentence that only a grade fills, by the words that stand before it and behind it. */

const VERB =
  '(?:(?:re-?)?(?:rat|judg|grad)(?:e|es|ed|ing)|deem(?:s|ed)|brand(?:s|ed|ing)|label+ed|class(?:ed|ified)|reclassified|declared|th(?:ink|ought)|assessed as|described as|held(?: to be)?|considered|f(?:ou|i)nds?(?: to be)?|scored|slapped with|call(?:s|ed)?)'
const SMALL =
  "(?:(?:as|to|be|being|been|a|an|another|its|their|the|overall|ofsted|ofsted's|both|still|only|at least|now|just|by|either|also|too|top|merely|each|all)[ ]){0,6}"
const THINGS =
  "(?:[\\w',&-]+[ ]){0,14}(?:services?|care|it|them|us|department|provision|council|authority|authorities|councils|city|borough|county|trust|effectiveness|leadership|governance|performance|leavers|protection|adoption|management|families|areas?|judge?ments?|categor(?:y|ies))[ ](?:overall[ ])?"
const MOVE =
  '(?:downgrad\\w+|upgrad\\w+|slip\\w*|fall(?:s|en|ing)?|fell|drop\\w*|plung\\w+|slump\\w*|sink\\w*|sank|declin\\w+|mov(?:e[sd]?|ing)|jump\\w*|leap\\w*|climb\\w*|ris(?:es?|en|ing)|rose|improv\\w+|went|gone|goes|transform\\w*|turnaround|turned|lifted|progress\\w*|step\\w*|demoted|limited|restricted|promoted|raised|exit\\w*|escap\\w+|down|up)'
const BE =
  "(?:is|are|was|were|be|been|being|remain(?:s|ed)?|stay(?:s|ed)?|become|became|'re|'s|isn't|aren't|wasn't|weren't)"
/** "is now once again", "were all still" */
const ADVERBS =
  '(?:(?:now|still|also|always|once|twice|again|both|each|all|overall|currently|already|no|longer|not|never|only|too|yet|to|be|been|more)[ ]){0,3}'

/** What grades are given to, as the subject of "is" and "was". */
const GRADED_THINGS =
  "(?:children's (?:social care )?services|children's social care|services for children|department|overall effectiveness|leadership|governance|local authority|council|service|arrangements|care leavers|adoption|it|they|we|you|services|authorities|councils|performance)"
/** Who or what is graded on other scales of Ofsted's. */
const OTHERS = '(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|homes?|colleges?|agenc(?:y|ies)|hospitals?)'

const AT_END = '["\']?$'
const slot = (source: string, flags = 'i') => new RegExp(source + AT_END, flags)

/** Each with what fills it in print: any of them makes the word behind it a grade. */
export const BEFORE_GRADE: Readonly<Record<string, RegExp>> = {
  'was rated …': slot(`\\b${VERB}[ ]${SMALL}`),
  'rated its services …': slot(`\\b${VERB}[ ](?!that)${THINGS}(?:as |to be |to )?(?:an? )?`),
  'rated … (at some length) as …': slot(
    '\\b(?:rat|judg|grad|brand|deem)(?:e|es|ed|ing)\\b[^.;]{0,160}[ ](?:as|to be)[ ]["\']?(?:overall )?(?:an? )?',
  ),
  'rated by Ofsted as …': slot(
    `\\b${VERB}[ ](?:once again |again |overall |twice )?(?:by (?:ofsted|inspectors|the watchdog|the inspectorate|regulators))?,?[ ](?:as )?`,
  ),
  'slipped from … to …': slot(
    `\\b${MOVE}\\b[^.;]{0,90}\\b(?:from|to|out of)[ ](?:being[ ])?(?:an?[ ]|its[ ]|overall[ ]|ofsted[ ]|rated[ ])*`,
  ),
  'wants to be …': slot(
    '\\b(?:take|want\\w*|hop(?:es?|ed|ing)|aim(?:s|ed)?|like|determined|plan\\w*|promis\\w+|expect\\w*|vow\\w*)[ ](?:\\w+[ ]){0,3}to (?:be|become|stay|remain)[ ](?:rated )?',
  ),
  'help it become …': slot('\\b(?:help|let|make)(?:s|ed|ing)? (?:\\w+ ){1,4}?(?:be|become)[ ]'),
  'settle for …': slot('\\b(?:settle|aim|aiming|push|pushing|strive|striving) for[ ](?:an? )?'),
  'got a …': slot(
    '\\b(?:got|gets?|w[io]ns?|won|earn(?:s|ed)?|receiv(?:es?|ed)|achiev(?:es?|ed)|secur(?:es?|ed)|award(?:s|ed)|given|handed|expect(?:s|ed)?|deserv(?:es?|ed))[ ]an?[ ]',
  ),
  'reach …': slot('\\b(?:reach(?:es|ed|ing)?|regain(?:s|ed|ing)?|attain(?:s|ed|ing)?)[ ](?:an?[ ])?'),
  'close to being …': slot('\\b(?:from|to|of|avoid(?:s|ed|ing)?|than|without)[ ]being[ ]'),
  'worse than …': slot('\\b(?:(?:less|worse|better|lower|higher) than|below|above|short of)[ ]'),
  'Its verdict: …': slot(
    `\\b(?:verdict|grade|rating|judge?ment|outcome)(?: (?:on|of|for) [\\w ]{2,30})?(?: (?:is|was|were|has been)|:)[ ]${ADVERBS}`,
  ),
  'a rating of …': slot('\\b(?:ratings?|grades?|judge?ments?|verdicts?) of (?:an? )?'),
  'adoption – …': slot(
    '\\b(?:effectiveness|governance|leadership|protection|practice|leavers|adoption|care|permanence|management|performance)[ ]?[–—:-][ ]?',
  ),
  '45% … and 13% …': slot('\\d(?:%| per cent) (?:were |are |as )?'),
  'seven were …': slot(
    '\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:were|was|are)[ ]',
  ),
  'between … and …': slot('\\bbetween[ ]'),
  'no service was …': slot('\\bno (?:services?|councils?|authorit(?:y|ies)) (?:is|are|was|were) '),
  'the school is …': slot(`\\b${OTHERS}\\b[^.;"]{0,60}[ ]${BE}[ ](?:an?[ ])?(?:good[ ]or[ ])?`),
}

/** "children's services are": of these any grade; of the other things only "inadequate" and "requires improvement". */
export const SERVICES_ARE = slot(
  `\\bchildren's (?:social care )?services\\b[^.;"]{0,70}[ ]${BE}[ ]${ADVERBS}`,
)
export const THINGS_ARE = slot(`\\b${GRADED_THINGS}\\b[^.;"]{0,70}[ ]${BE}[ ]${ADVERBS}`)

const WILL_BE =
  "(?:(?: (?:will|would|could|can|may|might|must|should|won't|wouldn't|cannot|can't|has|have|had|'ve|not|never|once|soon|now|still|all|both|each|itself|almost|certainly|probably|surely))*)"
/** Behind the name of a council: " isn't ", " has been ", ", long troubled, is now ". */
export const COUNCIL_IS = slot(`^(?:,[^,]{1,80},)?${WILL_BE}[ ]?${BE}[ ]${ADVERBS}(?:an?[ ])?`)
/** ", outstanding since May,", ", both inadequate in 2015," */
/** "Leeds, good in 2015 and outstanding now," */
export const BEING_BEHIND = /^[ ](?:in (?:19|20)\d\d|since|last|this|overall|until)\b/i
export const COUNCIL_BEING = slot('^,[ ](?:(?:both|once|now|still|already|long|itself)[ ])?')
/** ", previously good," */
export const COUNCIL_LONG = slot('^,[ ](?:both|once|now|still|already|long|previously|formerly)[ ]')
/** "we won't be", "nobody stays", "every council were" */
export const SOMEBODY_IS = slot(
  `(?:^["']?would|["']would|\\b(?:we|you|they|nobody|none|(?:councils|authorities)(?: – [^–]{1,40} –| in [\\w ]{3,30}?)?|(?:the|this|our|every|a|any|each|neither|no) (?:council|authority|borough|county|service)|(?:all|each|every)(?: of)?(?: the| its)?(?: (?:three|four|five))? (?:areas?|judge?ments?|services)))${WILL_BE}[ ]?${BE}[ ]${ADVERBS}(?:an?[ ])?`,
)
const AREA_WORDS =
  "(?:help and protection|leadership|adoption|care leavers|children in care|looked[- ]after children|child protection|safeguarding)(?:'s?)?(?: (?:services?|support|work|performance|department))?"
/** "adoption was", "the city had been", "it is": of areas and councils, where nothing stands between. */
export const AREA_IS = slot(`\\b${AREA_WORDS}(?:,? which)?${WILL_BE}[ ]${BE}[ ]${ADVERBS}`)
export const PLACE_IS = slot(
  `\\b(?:(?:the|its|their) (?:city|county|town|trust|department|council's services)|it)${WILL_BE}[ ]${BE}[ ]${ADVERBS}`,
)
/** "for leadership, good": a list that goes on without its verb. */
export const FOR_AREA_THEN = slot(
  `\\b(?:for[ ](?:its[ ]|the[ ])?${AREA_WORDS},|with[ ](?:its[ ])?${AREA_WORDS})[ ]`,
)
/** "We want outstanding next": of "good" too little to tell. */
export const WANTS = slot('\\b(?:want|deserve)(?:s|ed)?[ ]')
/** Behind a grade that somebody is: "good again", "good at" is something else. */
export const IS_BEHIND =
  /^(?:$|["']?[.,;:!?–—)]|[ ](?:service|council|authority|again|now|yet|or|and|but|when|while|until|by|after|if|for (?:everything|all)|in (?:all|every|(?:19|20)\d\d)|overall|too|anyway|before|because|as a|we|you|any (?:more|longer)|either|always|within|soon|one day)\b)/i

/** Any of them makes the word before it a grade. */
export const BEHIND_GRADE: Readonly<Record<string, RegExp>> = {
  '… rating':
    /^["']?,?[ ](?:overall[ ]|ofsted[ ]|inspection[ ]|from ofsted[ ]|children's services[ ]|top[ ])*(?:ratings?|grad(?:es?|ings?)|judge?ments?|verdicts?|status|categor(?:y|ies)|scores?|marks|outcomes?)\b/i,
  '… to good': /^["']?[ ]to[ ](?:an?[ ])?["']?(?:outstanding|good|inadequate|adequate|requires)/i,
  '…, in all areas':
    /^,? (?:in|for|on) (?:all|every|each|both)\b[^.;,]{0,20}\b(?:areas?|categor(?:y|ies)|counts?)\b/i,
  '… capacity to improve': /^["']? capacity (?:to improve|for improvement)\b/i,
  '… from Ofsted': /^["']? from (?:ofsted|inspectors|the (?:watchdog|inspectorate))\b/i,
  '… means': /^["']? (?:would |does |will )?(?:not )?mean(?:s|t)?\b/i,
  '… school': /^["']? (?:or ["']?outstanding["']? )?(?:school|nursery|academy|children's home)s?\b/i,
}

/** "requires improvement" as the verb of its sentence, of a council or a judged area. */
export const REQUIRES: Readonly<Record<string, RegExp>> = {
  'a further 43 …': /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[ ]$/,
  'was rated good in 2015, …': /\b(?:rated|judged|graded)\b.*(?:, | and |\bwhich (?:now |still |also )?)$/i,
  'being …': /\b(?:being|having|previously)[ ]$/i,
  'help and protection …':
    /\b(?:protection|leavers|permanence|adoption|leadership|governance|in care|looked after|quality of practice|services?)(?:,? (?:which|both|all|each|also|now|still|no longer))* $/i,
}
/** Behind the name of a council: "Leicester, rated inadequate in 2015, requires", "Kent itself requires". */
export const COUNCIL_REQUIRES =
  /^(?:'s (?:\w+ ){0,4}services)?(?:,[^,]{1,80},)?(?: (?:itself|now|still|also|both|all|which|overall))* $/i
/** "Ofsted said its services require improvement." */
export const SERVICES_REQUIRE =
  /\b(?:services?(?: for children)?|council|authority|department|effectiveness|overall|part|area|it) (?:that |which |now |still |also )?$|\b(?:ofsted|inspectors|inspectorate|watchdog|report) (?:has |have |also )?(?:said|says?|found|finds?|ruled|rules?|concluded|decided)\b[^.;]*$/i
