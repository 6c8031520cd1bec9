/** What the names of areas are made of: who is served, what state they are in, and what is done for them. Patterns. */

/** In a class: the letters of British names. With all letters that there are, the patterns take engines twice as long to compile. */
const LETTERS = 'a-z\\u00c0-\\u024f'

/** Those whom services are for. */
export const YOUNG =
  '(?:children|young people|young adults|youngsters|young ones|teenagers|youths|boys and girls|girls and boys|kids|the young|those|the ones)'
export const DETERMINER =
  "(?:(?:the|its|their|his|her|these|those|all|some|most|vulnerable|local|older|(?:the )?(?:council|city|county|borough|town|authority)'s) ){0,3}"
export const PLACE_NAME = `[${LETTERS}][${LETTERS}-]+`
/** The council, as what does the work. */
export const IT = `(?:it|they|(?:the|its) \\w+|an? (?:[\\w-]+ )?(?:council|county|city|borough|authority)|${PLACE_NAME})`
/** "leaders | at Bury Council | were" */
export const SOMEWHERE = `(?:in|at|of) (?:the )?${PLACE_NAME}(?: ${PLACE_NAME}){0,2}`
export const WHO =
  '(?:(?:who|that) )?(?:(?:are|were|is|have|had|has|may|might|will|just|already|long|since|now|once|about to|due to|ready to) ){0,3}'
/** "the council's care", "local authority care", "the care of the council" */
export const CARE = `(?:(?:the|its|their|this|council|local|authority|public|state|foster|residential|kinship|long-term|[${LETTERS}-]+(?:'s|s')) ){0,4}care\\b(?! (?:homes?|system|of the))`
export const LEAVE =
  '(?:leav(?:e|es|ing)|left|have left|outgr(?:ow|own|ew)|mov(?:e|ing|ed) (?:on|out)(?: from| of)|com(?:e|ing) out of|grown (?:up in|out of)|grew up in|been (?:in|through)|age[sd]? out of|ageing out of|pass(?:ed|ing)? (?:through|out of)|emerg(?:e|ed|ing) from|depart(?:ed|ing)?|exit(?:ed|ing)?|finished with|formerly in|no longer in|after)'
/** Behind "once they". */
export const ADULTHOOD =
  '(?:(?:have )?(?:turn(?:ed)?|reach(?:ed)?) (?:18|eighteen|adulthood|21)|(?:have )?gr(?:ow|own) (?:up|out of it)|(?:come|are) of age|(?:become|are) adults|are 18|move on|have moved on)'
export const ADULT_LIFE =
  '(?:adulthood|adult life|independence|independent (?:living|life|lives)|a life of their own)'
export const ON_THEIR_OWN =
  '(?:setting|striking|starting|stepping) out(?: (?:alone|on their own|by themselves|for themselves|in life))?|(?:living|making their way) (?:alone|on their own|independently)'
export const HARM = '(?:harm|danger|abuse|neglect|exploitation)'
/** Behind "children" or "families". */
export const AT_RISK =
  "(?:(?:who|that) )?(?:(?:are|were|may|might|may be|might be|is|most|believed to be|thought to be|feared to be|known to be) ){0,2}(?:at (?:\\w+ )?risk(?: of (?:harm|abuse|neglect|significant harm))?|in (?:\\w+ )?danger|in harm's way|in trouble|in crisis|in difficult(?:y|ies)|in distress|under strain|struggling|struggle|in need(?: of (?:help|protection|support)(?: (?:and|or) protection)?)?|need(?:ing)? (?:\\w+ )?(?:help|protection|protecting|support)(?: (?:and|or) protection)?|on the edge of care|unsafe at home|in peril|in jeopardy|under threat|(?:suffering|facing) (?:\\w+ )?(?:harm|abuse|neglect))"

export const HELP = '(?:help|support|care|services?|work|assistance|aid|provision)'
export const GET =
  '(?:get|gets|receive|receives|need|needs|are given|are getting|are offered|have had|had|got|received)'
export const GIVEN_TO =
  '(?:(?:(?:that )?(?:(?:it|they|the council) )?(?:is |are )?(?:gives?|offers?|provides?|given|offered|provided|available|on offer|done) )?(?:for|to|with)|for)'
export const HELPS = '(?:helps?|protects?|shields?|safeguards?|supports?|defends?)'
export const HELPING = '(?:helping|protecting|shielding|guarding|safeguarding|sheltering|rescuing|defending)'
export const LOOKS_AFTER =
  '(?:(?:is |was |has |had )?(?:looks?|looking|looked|cares?|caring|cared) (?:after|for)|(?:has|had) (?:taken )?in(?:to)? (?:its )?(?:care|charge|keeping)|(?:is|acts as) (?:a )?(?:corporate )?parent to)'
/** What inspectors look at for children in care. */
export const LOT = '(?:experiences?|progress|outcomes|lives|time|lot)'
/** It makes one noun of what would look like a clause: "the help that is given to care leavers". */
export const SERVICES_FOR = `(?:the |its |their )?${HELP} (?:(?:that|which) (?:is|are) )?(?:given|offered|provided|available|on offer|done) (?:to|for|with) ${DETERMINER}`
/** "The way in which services are led", "how well it is run" */
export const HOW = '(?:how(?: well)?|the way(?: that| in which)?)'

/** Behind "leaders" these speak of the people, unless a grade is what is said of them. */
export const OF_LEADERS =
  '(?:ha(?:d|ve)|help|hope|sa(?:y|id|ys)|tell|told|want|were|are|need|know|knew|will|must|can|could|should|did|do|may)'
/** They are judged only where a grade is said of them. */
export const LED = `(?:bosses|managers|management(?: oversight)?|chiefs|top brass|hierarchy|stewardship|(?:the |its |their )?director and (?:her|his|their) (?:\\w+ )?(?:team|deputies|managers)|(?:the )?(?:top|senior|executive)(?: management)? (?:team|tier)|the (?:top|tier above)|(?:the )?(?:running|direction|oversight|stewardship) of (?:(?:the|its|their|children's) ){0,2}[${LETTERS}]+|(?:those|the people|people|the men and women)(?: who are| who were)? (?:in (?:charge|command|control)|at the (?:helm|top|wheel)|who (?:run|lead|manage)(?: \\S+){0,4}?|(?:running|leading|managing) (?:it|things|services|the \\w+))(?: (?:of|in|at) (?:(?:the|its|their|children's) ){0,2}[${LETTERS}]+)?)`
const TO_BE =
  '(?:was|were|is|are|had been|have been|have|had|been|to be|being|now|still|also|even|then|both|each|all|already|again|once|judged|rated|graded|found|deemed|adjudged|considered|assessed|held|said|marked|described|as|an?|get|gets|got|given|awarded|earned|won|likewise|merely|only|just|too|,)'
export const GRADE = '(?:outstanding|good|inadequate|adequate|requir|need(?:s|ed)? improvement)'
/** Whatever grade is said of what stands before it. */
export const GRADED = `(?:${TO_BE},? ){0,6}["“‘']?${GRADE}`
