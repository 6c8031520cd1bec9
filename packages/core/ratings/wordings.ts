/** Turns of phrase that say how a grade stands. They are matched within one clause, in small letters (see wordsOf). */

export const SCALE =
  /\b(?:(?<!\b(?:of|of the|of its|of their|all|all the|these|those|its|their|collect\w*|got|won|receiv\w+|giv\w+|gave|award\w*|with|earned|took|has|have|had) )(?:four|three|five|key)(?:[ -]point)? (?:key |possible )?(?:ratings?|grades?)(?! of G)|separat\w+ G from|distinguish\w* G from|(?<!\b(?:of|of the|of its|of their|all|all the|these|those|its|their) )(?:four|key) (?:key |possible )?(?:judge?ments?|categories|outcomes)|rang(?:e|es|ing) from|scale|sits? between|(?:differences?|gap|gulf|line|distance) between|(?:no )?grade between|make way for|(?:a word|words) like|(?:ratings|grades|judge?ments|verdicts|labels|terms) such as|the (?:term|label)s? G|no longer be (?:rated|graded|judged|called|found|labelled|branded|described|classed|given)|(?:is|are|be) (?:limited|capped|restricted)|means? that)\b/
export const SUPERSEDED =
  /\b(?:initially|originally|at first|first told|provisional\w*|draft|pencilled|only for (?:the|its|that) (?:grade|rating|judge?ment) to be)\b/
export const ASPIRATION =
  /\b(?:aim(?:s|ed|ing)?|target|goals?|ambitions?|aspir\w+|hop(?:es?|ed|ing)|wants?|wanting|wanted (?:\w+ )?to|striv(?:es?|ing)|working towards|on track|on course|help (?:it|them|us) (?:to )?(?:become|be)|(?:journey|path|road|(?<!\b(?:gave|gives?|given|giving) )way)(?: of improvement)? to|plans? to|plans? for|plan (?:would|will)|planned to|determined to|takes? (?:\w+ ){0,3}to (?:be|become|get)|in order to|bid to|(?<!\b(?:not|never|\w{2,8}n't) )sets? out to|setting out to|(?<!(?:in|council|service|first|authority) )to become|have at least|pledged?|pledges|we can be|help (?:[\w']+ ){0,3}become|push (?:for|to)|vow(?:s|ed)?|(?:not|never|cannot|would|'d|\w{2,8}n't) settle for|to (?:make|get|bring|turn|lift) (?:it|them|us|(?:the )?(?:council|authority|services?|department)|C)|(?<!(?:did not|didn't|never) )get(?:ting)? (?:[\w'-]+ ){0,5}to|promis(?:e|es|ed) to|look(?:s|ing)? to|intends?|keen to|towards|(?:would|'d|i 'd|we 'd) (?:like|love)|focused on|mean to|let's|next (?:stop|step|stage|milestone|destination)|(?:meant|supposed|intended|designed) to|sights (?:\w+ ){0,3}on|(?:stop|rest|satisfied|happy|content|finished) until)\b/
/** What somebody is after, right before the grade: "chasing an". */
export const AIMS =
  /\b(?:chas(?:es?|ed|ing)|eye(?:s|d|ing)?|pursu\w+|pursuit of|quest for|hunt for|dream\w* of|long(?:s|ed|ing) for|crav\w+|seek\w*|sought|desir\w+|wish\w* for|bid\w* for|driv\w+ (?:for|to)|shoot\w* for|reach\w* for|push\w* for|fight\w* for|aim\w* (?:for|at|to)|promis\w+|vow\w*|sights on|stak\w+ (?:\w+ ){0,4}on|bent on|set on|(?:strapline|slogan|motto|vision|strategy|road ?map|blueprint) (?:of|for|to|is|reads?)|talk of|commit\w+ to|resolv\w+ to|(?:happy|content|delighted|pleased|satisfied|glad) (?:with|to)|had better|due|must(?: (?:now|at least))?(?: (?:do|reach|achieve|secure|attain))?)(?: (?:an?|another|the|its|their|first|overall|that|to|be|being|become|get|reach|rated|judged|journey))*$/
/** "a good by 2027" */
export const BY_THEN =
  /^(?:rating |grade )?by (?:D|the (?:end|time|middle|start|next)|next|christmas|easter|then)\b/
/** What somebody thinks will come, right before the grade: "expecting an". */
export const AWAITS =
  /\b(?:expect(?:s|ed|ing)?|expectations? of|anticipat\w+|await\w*|(?:prepar|brac)\w+ (?:\w+ )?for|predict\w*|forecast\w*|foresee\w*|(?:sure|certain|confident) of|bank\w* on|count(?:ed|ing)? on|bet(?:ting)? on|tipped for|fear\w*|dread\w*)(?: (?:an?|another|the|its|their|only|at|worst|best|least|overall|second|third))*$/
/** "nobody had expected that it would be": so it is. */
export const SURPRISE =
  /\b(?:nobody|no one|never|few|hardly|not|\w{2,8}n't) (?:[\w']+ ){0,5}(?:expected|thought|imagined|dreamed|dreamt|foreseen|foresaw|predicted)\b.*\b(?:would|to (?:be|hear|see|get)|could)\b/
/** "asked how services could be" */
export const HOW_COULD =
  /\bhow (?:[\w'-]+ ){1,6}(?:could|can) (?:still |possibly )?(?:be|have been)(?: (?:rated|judged|graded|found|called|given|an?|overall))*$/
/** Before a grade in the word of the report that was changed. */
export const DRAFT = /\b(?:drafts?|provisional|preliminary|first version)\b/
/** "good was not in prospect" */
export const PROSPECT =
  /^(?:is|was|are|were|looks?|looked|seems?|seemed|remains?|remained) (?:(?:not|still|now|only|very|more|most|all but|far from) )*(?:in prospect|on the cards|likel(?:y|ier|iest)|unlikely|probable|improbable|possible|impossible|out of (?:the question|reach)|unthinkable|inevitable|conceivable)\b/
export const PROMISED =
  /(?:\b(?:will|shall)|'ll) (?:(?:soon|all|one|day|again|then|yet) ){0,3}(?:be|become|get|return|reach)\b/
export const THE_GOAL =
  /^(?:by D |for (?:[\w']+ ){1,4})?(?:is|was|remains|looks) (?:(?:still|now|well|almost|nearly) ){0,2}(?:(?:within|in) (?:(?:our|its|their|your|the) )?(?:reach|grasp|sight|sights)\b|(?:next|near(?:er)?|closer?|achievable|attainable|possible|realistic|not far|not out of reach)\b|(?:the|our|its|their|my) (?:(?:next|only|real|ultimate|long-term|first|main) )?(?:aim|goal|target|ambition|plan|hope|dream|destination|step|stop|objective|priority|(?:stated )?purpose)|what|where)\b/
export const HYPOTHETICAL =
  /\b(?:if|could|would|might|may|(?:danger|risk|possibility|chance|prospect|likelihood) (?:that|of)|were to|unless|(?:has|have|had|needs?) to be(?: (?:rated|judged|found))?$|risk(?:s|ed|ing)? (?:of )?(?:being|losing|falling|becoming|an?|another|its)|danger of|fac(?:e|es|ed|ing) (?:being|becoming|an?(?= G)|another)(?: (?:an?|rated|judged|graded|found|declared|branded))*$|away from being|likely to|expect(?:ed|s)? to|(?:prepar|brac)(?:e[sd]?|ing) (?:to be|for(?: (?:an?|another|the|its|their))*$)|no (?:wish|desire|intention)|close to|on (?:the )?(?:brink|verge|edge|cusp) of|(?:won't|will not|will never) (?:be|become|get)|until (?:it|they|we|the|that|he|she|\w+) (?:\w+ )?(?:is|are|was|were|can|could)|until it can|should (?:be|have been)(?: (?:rated|judged|graded|given|found|an?|overall|at least))*$|can (?:ever )?be|nobody stays|had it not|too (?:soon|early) to|fear\w*|threat\w*|predict\w*|before (?:it|they|we) (?:is|are|can)|anyone who|whether|narrowly (?!miss)|had we|had they|had care|avoid(?:s|ed|ing)?|prevent|stop(?:s|ped)? (?:it|them|us))\b/
/** Of oneself; what others expect of somebody ("is expected to") is a forecast. */
export const EXPECTS =
  /(?<!\b(?:is|are|was|were|be|been|widely|generally) )\bexpect(?:s|ed|ing)? (?:[\w']+ ){0,4}to (?:be|get|become|reach)\b/
/** "we'd still be" */
export const WOULD_BE = /(?:^| )'d (?:still |all |never )?(?:be|get|have)\b/
export const NEGATED =
  /\b(?:no longer|not(?! (?:so |that |too )?long ago)|never|neither|nor|cannot|without being|fail(?:s|ed|ing)? to|failure to|too little to|short of|far from|nobody (?:can|could|would|calls?|called)|nothing|\w{2,8}n't|denie[sd]|den(?:y|ies|ied)|rejects?|rejected|rather than|instead of|(?:nearly|almost)(?: (?:an?|as|to be|been|being|rated|judged|graded|found))*$|less than|miss(?:es|ed|ing)? (?:out|on)|(?:judge?ments?|grades?|notch(?:es)?|rungs?|steps?|points?|whisker|inch) (?:short of|away from|off|below))\b/
/** A denial that governs the clause behind it: "would not say that". */
export const DENIES =
  /\b(?:nobody|not|never|nothing|cannot|(?:do|does|did|ca|wo|would|could)n't) (?:\w+ ){0,6}(?:say|think|believe|call|claim|hear|pretend)\b|\bnobody\b/
/** "denies that it is", "rejected claims that it was" */
export const REFUSES = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|refut(?:es|ed))\b/
export const DENIER = /^(?:nobody|none|neither|nothing|no)$/
export const KEPT =
  /\b(?:retain(?:s|ed|ing)?|keeps?|kept|keeping|still|remain(?:s|ed|ing)?|unchanged|stay(?:s|ed)?|(?:not|n't) (?:change|affect|alter)|not enough to (?:boost|raise|lift|change|improve|shift)|maintain\w*|(?:hold|held|holds|holding|hung|hang|hangs|clung|cling|clings|clinging) on(?:to)?|(?:clung|cling|clings) to|preserv\w+|stuck (?:at|on|with|in)|no change|same again)\b/
/** "failed to keep", "wishes that it had kept": what was not kept is over. */
export const NOT_KEPT =
  /\b(?:wish(?:es|ed)?|fail(?:s|ed|ing|ure)?|unable|(?:could|did|had|has|was|were)(?:n't| not)|nor?) (?:[\w']+ ){0,6}(?:keep|kept|retain|retained|maintain|maintained|hold|held)\b/
/** What has left a grade behind, up to that grade. */
export const LOST =
  /\b(?:ditch\w*|abandon\w*|dump\w*|discard\w*|shrug\w* off|slough\w* off|wip\w+ (?:out|away)|eras\w+|forfeit\w*|surrender\w*|relinquish\w*|squander\w*|sacrific\w+|goodbye to|farewell to|part(?:s|ed|ing) with|robbed of|put(?:s|ting)? behind it|cast(?:s|ing)? aside|mov\w+ on from|climb\w* (?:out of|from)|an improvement on|revers\w+|shed(?:s|ding)?|shak(?:es?|en|ing) off|shook off|escap\w+|remov(?:es?|ed|ing|al)|lift(?:s|ed)?|exit(?:s|ed|ing)?|los(?:es?|t|ing|s)|cost(?:s|ing)?|strip\w*|out of|away from|left behind|(?:budg|mov|shift|climb|stray|depart|progress|advanc)\w+ (?:from|off|beyond|past)|leav(?:es?|ing)|left|cast off|throw\w* off|end of|rid of|freed (?:of|from)|up from|down from|improv\w+ (?:on|from)|(?<!\b(?:no|not|nothing|little|any) )(?:better|worse) than|break\w* free|swap(?:s|ped|ping)?|trad(?:es?|ed|ing)|exchang(?:es?|ed|ing)|overc(?:omes?|ame|oming)|overturn(?:s|ed|ing)?|banish(?:es|ed|ing)?|end(?:s|ed|ing)?|replac(?:es?|ed|ing)|emerg(?:es?|ed|ing) from|recover(?:s|ed|ing)? from|for years|for (?:many|several|\w+) years)(?: (?:of|from|by|its|their|the|a|an|his|our|being|overall|ofsted|rated|previous|old|former|long-standing|city|county|borough|council|authority|one|council's|city's|town|town's|county's|borough's|out|behind|whole|good|[\w-]+'s|which|was|had|been|judged|that|C))*$/
/** "failed to shake off its": what has not been left stands. */
export const NOT_LEFT = new RegExp(
  `\\b(?:fail(?:s|ed|ing)? to|failure to|unable to|yet to|struggl\\w+ to|not|never|cannot|\\w{2,8}n't) (?:\\w+ ){0,3}?${LOST.source}`,
)
export const FROM =
  /(?<!\b(?:heart|comfort|apart|aside|far|different|benefit\w*|learn\w*|suffer\w*|result\w*|stem\w*|solace|hear\w*) )\bfrom(?: (?:being|a|an|its|their|the|overall|rated|ofsted|previous|rating|grade|of|last|judged))*$/
/** What stands between a grade left and the one reached: "in June 2022 to". */
/** Behind a grade that is told of as lost: "rating has been lifted", "was replaced with" */
export const GONE =
  /^(?:(?:ratings?|grades?|judge?ment|verdict|status|label|tag|category|years?|days?|era|D|,|in|of|from|handed|given|down) ){0,8}(?:has|have|had|was|were|is|are|been) (?:(?:now|been|finally|at last|all) ){0,3}(?:replaced|lifted|removed|shed|lost|overturned|withdrawn|superseded|history|over|gone|behind|dropped|scrubbed|consigned)\b/
/** Where a council is going: to a grade that it wants, or one that it fears. */
export const HEADS =
  /\b(?:head(?:s|ed|ing)? (?:for|to|towards?)|bound for|set (?:for|to (?:be|become|get))|in line for|destined (?:for|to)|on (?:course|track) (?:for|to))\b/
export const TO =
  /^(?:(?:rating|grade|judgement|judgment|overall|status) )?(?:(?:in|of|at|three|two|four|five|years?|ago|last|year|under|the|D|[\d/-]+) ){0,8}(?:in)?to(?: (?:being|a|an|its|overall|rated|straight|just|merely|the))*$/
export const NOW = /\b(?:now|today|currently|at present|yesterday|latest|this time|this week|this year)\b/
export const PRESENT = /\b(?:is|are|has|have|'s|'ve|remains?|'re)\b/
