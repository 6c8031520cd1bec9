/** The inspected areas, by the words that papers use for them. */

import type { Judgement } from '../schema/vocabulary.ts'
import { compile, matchesFrom } from '../text/pattern.ts'
import {
  ADULT_LIFE,
  ADULTHOOD,
  AT_RISK,
  CARE,
  DETERMINER,
  GET,
  GIVEN_TO,
  GRADE,
  GRADED,
  HARM,
  HELP,
  HELPING,
  HELPS,
  HOW,
  IT,
  LEAVE,
  LED,
  LOOKS_AFTER,
  LOT,
  OF_LEADERS,
  ON_THEIR_OWN,
  PLACE_NAME,
  SERVICES_FOR,
  SOMEWHERE,
  WHO,
  YOUNG,
} from './area-nouns.ts'

/** Who is served, by what is done for them; the longer name first, where one begins with another. */
const AREAS: readonly [Judgement, readonly string[]][] = [
  ['children-in-care-and-care-leavers', ['(?:(?:children|young people) in )?care and care leavers']],
  [
    'looked-after-and-permanence',
    ['(?:children )?looked after and (?:achieving )?permanence', '(?:achieving )?permanence'],
  ],
  [
    'care-leavers',
    [
      'care[- ]leavers?',
      `${YOUNG} ${WHO}${LEAVE} ${CARE}`,
      `(?:those|they) ${WHO}${LEAVE} it`,
      `(?:young )?(?:adults|people) ${WHO}${LEAVE} ${CARE}`,
      `(?:${YOUNG}|(?:young )?adults) ${IT} (?:once|used to|formerly) (?:look(?:ed)? after|care[d]? for|have in (?:its|their) care)`,
      'former (?:children in care|looked[- ]after (?:children|young people))',
      '(?:young )?care[- ]experienced(?: young)? (?:people|adults)',
      `(?:the )?${HELP} (?:that )?they (?:get|receive) (?:once|when|after) they (?:leave|have left) (?:it|care)`,
      `(?:(?:${YOUNG}|they) )?(?:when|once|after|as) they (?:${LEAVE} ${CARE}|${ADULTHOOD})`,
      `${YOUNG} ${WHO}(?:on (?:the|their) way out of care|${ON_THEIR_OWN}|(?:moving|moved|stepping|going|heading|crossing|growing) (?:on )?(?:in)?to ${ADULT_LIFE})`,
      `(?:young )?adults (?:who were )?(?:once|formerly|previously) in (?:its )?care`,
      `${HELP} (?:(?:in)?to ${ADULT_LIFE}|(?:with|in|on|towards) ${ADULT_LIFE}|to live (?:alone|independently))`,
      'leaving[- ]care',
      'after[- ]?care',
      '(?:its|their) (?:former|grown-up) (?:charges|wards|children)',
      '(?:over-18s|(?:those|young people|young adults) over (?:18|eighteen))',
      '(?:young adults|youngsters|young people) who have left\\b(?! (?:the|its|their|school|home))',
      '(?:the )?(?:transition|move|step|passage|journey) (?:in)?to (?:adulthood|adult life|independence)',
      `(?:prepar|ready)(?:ing|ation)(?: of)? (?:${DETERMINER}(?:${YOUNG}|them) )?(?:for (?:adulthood|adult life|independence|independent living|life after care|leaving(?: care)?)|to (?:leave(?: care| it)?|live alone|live independently))`,
    ],
  ],
  [
    'help-and-protection',
    [
      `(?:the )?help and protection (?:that |which )?${DETERMINER}(?:${YOUNG}|families|they) ${GET}`,
      `(?<!\\b(?:leav(?:e|es|ing)|left|put|puts|putting|plac(?:e|es|ed|ing)|keeping|over|with|finding|found) (?:many |some |too many |more |the |its )?)(?:${YOUNG}|families) ${AT_RISK}`,
      `(?:(?:${YOUNG}|families) (?:who |that )?(?:are )?(?:in )?)?(?:need of|need|needing) (?:help(?: (?:and|or) protection)?|protection)`,
      `help and protection ${GIVEN_TO} ${DETERMINER}(?:${YOUNG}|families)`,
      'help and protection',
      'protection and help',
      "child(?:ren's)? protection(?! (?:inspect|regime|framework))",
      '(?<=^|[,;:] |\\b(?:and|both|for) )protection(?=,| and| (?:was|were|is|are)\\b)',
      'early (?:help|intervention)|intervening early',
      `protection(?<=\\b${GRADE}["”’']? (?:for|in|on) protection)(?=[,.;:]|$| (?:and|but)\\b)`,
      `(?:${HELPING} and )?${HELPING} ${DETERMINER}(?:${YOUNG}|families|parents|the vulnerable)(?! (?:in|into|who|whose|leaving|looked|with))(?: ${AT_RISK})?(?: from ${HARM})?`,
      `(?:the )?(?:work|efforts?|attempts|ability) to (?:help and )?(?:help|protect|shield|safeguard|keep) ${DETERMINER}(?:${YOUNG}|families)(?! (?:in|into|who|whose|leaving|looked|with)\\b)(?: safe)?(?: ${AT_RISK})?(?: from ${HARM})?`,
      `(?:the )?(?:work|dealings|contact) (?:\\w+ )?with ${DETERMINER}${YOUNG} ${AT_RISK}`,
      `(?:the )?help (?:that |which )?(?:reaches|goes to) ${DETERMINER}(?:${YOUNG}|families)`,
      `(?:${YOUNG}|families) ${WHO}(?:not (?:yet )?in care|not safe at home|(?:living )?(?:still )?with their own (?:families|parents)|in need of a hand|(?:who )?need(?:ing)? a hand)`,
      `front door(?<=\\b(?:for|in|on) (?:the |its )?front door)(?=[,.;:]|$| (?:and|but)\\b)|(?:the |its )?front door(?=,? ${GRADED})`,
      `(?:(?:the way|how)(?: that| in which)? ${IT} (?:handles|responds to|deals with)|(?:handling|dealing with|response to)) ${DETERMINER}(?:referrals|families|${YOUNG}(?: ${AT_RISK}))`,
      'family (?:help|support)',
      `(?:the )?(?:work|help) (?:\\w+ )?(?:with|for|to) ${DETERMINER}families(?! (?:of|who (?:have )?adopt|in care))`,
      `(?:the )?(?:help|protection) (?:that |which )?${DETERMINER}(?:${YOUNG}|families) ${GET}`,
      `(?:the )?${HELP} ${GIVEN_TO} ${DETERMINER}(?:children in need(?: of (?:help|protection))?|(?:children and )?families(?: ${AT_RISK})?)`,
      `(?:the )?help ${GIVEN_TO} ${DETERMINER}${YOUNG}(?! (?:${AT_RISK}|in|who|looked))`,
      `(?:the )?(?:protection|protecting|safety|safeguarding) (?:of )?${DETERMINER}${YOUNG}(?: ${AT_RISK})?`,
      'children in need(?: of (?:help|protection|help and protection))?',
      `(?:keeps?|keeping) ${DETERMINER}${YOUNG} (?:safe|from harm)`,
      `(?:services?|department|part|side|arm|team) (?:that|which) (?:${HELPS}|${HELPS} and ${HELPS}) ${DETERMINER}(?:children|families)(?! (?:in|who|whose|with))`,
      `${HOW} (?:${YOUNG}|families) are (?:helped(?: and protected)?|protected|kept safe)`,
      `(?:how(?: well)?|the way(?: that| in which)?|what) ${IT} (?:does to )?(?:${HELPS}|${HELPS} and ${HELPS}) ${DETERMINER}(?:${YOUNG}|families|them)(?: ${AT_RISK})?`,
    ],
  ],
  [
    'children-in-care',
    [
      `(?<!\\b(?:numbers? of|cost of|\\d|with \\w+) (?:the )?)(?:${YOUNG}|those) (?:${WHO}(?:still |now |already |growing up |living |placed |live |lived |once |when |they |are |were |is |come |coming |came |taken |brought |received |entering |go |going ){0,3})in(?:to)? ${CARE}`,
      `(?<!\\b(?:numbers?|cost|share|proportion) of (?:its |the |their )?)looked[- ]after ${YOUNG}`,
      `${YOUNG} (?:are )?(?:looked after|(?:that |whom )?${IT} ${LOOKS_AFTER})`,
      `(?:looking after|caring for) ${DETERMINER}(?:${YOUNG}|them|those)(?: (?:who|once they) (?:are|were|come|came) in(?:to)? care)?`,
      `(?:the )?care (?:that |which )?(?:${DETERMINER}${YOUNG}|they) ${GET} (?:once|when) they (?:come|are|go) (?:in|into) it`,
      `(?:the )?care ${IT} (?:gives?|offers?|provides?)(?: (?:to )?(?:them|${DETERMINER}${YOUNG}))?`,
      '(?:its|their) care (?:of|for) (?:children(?! (?:with|whose))|those|them)',
      "(?:the )?care (?:of|for) children who live (?:away from home|apart from their (?:families|parents)|(?:with foster (?:families|carers|parents)|in (?:children's )?homes)(?: (?:or|and) (?:with foster (?:families|carers|parents)|in (?:children's )?homes))?)",
      "children's care(?! (?:services?|homes?|system|department|boss|chief))",
      "(?<!(?:children's|social|adult|health|youth|family) )care services",
      `how (?:well )?${IT} ${LOOKS_AFTER} ${DETERMINER}${YOUNG}`,
      `(?<=(?:^|[,;:(] |\\b(?:and|both) ))care(?=,? ${GRADED})`,
      'corporate parenting',
      `(?:${YOUNG}(?:'s|s')|their|the) (?:${LOT})(?: and (?:${LOT}))? (?:in|while in|of being in) care\\b(?! (?:and care leavers|leavers?|homes?|system))`,
      'care itself',
      `(?:${YOUNG}|those) (?:who |that )?(?:are |were )?(?:in its (?:charge|keeping)|(?:living|who live) away from (?:home|their (?:families|parents))|(?:who )?cannot (?:safely )?live (?:at home|with their (?:families|parents)))`,
      `fostered ${YOUNG}`,
      `${YOUNG} ${WHO}(?:living |live |placed |growing up )?(?:with foster (?:carers|families|parents)|in (?:children's|residential|foster) homes)`,
      `${YOUNG} (?:that |whom )?${IT} (?:is bringing up|are bringing up|brings? up|is raising|raises?|takes? in|cares? for)`,
      `${YOUNG} (?:looked after|cared for) by (?:it|them|the \\w+|${PLACE_NAME})`,
      'looked[- ]after(?<=\\b(?:for|in|on|of) (?:the )?looked.after)(?=[,.;:]|$| (?:and|but)\\b)',
    ],
  ],
  ['adoption', ['adoption', 'adoptive (?:families|homes|parents)', 'adopters']],
  [
    'leadership',
    [
      'leadership',
      'governance',
      "leaders' impact",
      '(?:the )?(?:difference|impact|contribution) (?:that |which )?(?:its |the |their |senior ){0,2}leaders (?:make|made|have)',
      `(?:leaders|management)(?=(?: ${SOMEWHERE})? ${GRADED})`,
      `leaders(?! ${OF_LEADERS}\\b)(?! (?:in|at|of|from) \\S+ (?:had|have|hope|hoped|want|wanted|said|say) (?!been\\b))`,
      `(?<=\\b${GRADE} )management`,
      `${LED}(?=(?: ${SOMEWHERE})?,? ${GRADED})`,
      `(?<=\\b(?:for|in|of|by) (?:the |its |their )?(?:top |senior )?)${LED}`,
      `${HOW} (?:(?:it|they|services|(?:the|its) (?:department|council|services?|city|county|borough)) (?:is|was|are|were)|${IT} (?:is|was|are|were)) (?:led|run|managed)`,
    ],
  ],
  ['quality-of-practice', ['quality of practice']],
  [
    'capacity-for-improvement',
    [
      'capacity (?:for (?:further )?improvement|to improve)',
      '(?:prospects|chances|hopes) (?:for|of) (?:improvement|improving|(?:doing|getting) better)',
    ],
  ],
  ['safeguarding', ["safeguarding(?! (?:children(?:'s)? )?(?:board|partnership))"]],
]
const NO_MODIFIER =
  "(?!'(?! (?:services?|support|work|outcomes|teams?|offer|provision|help|care|grade|mark|rating|judge?ment|side|section|experiences?)))"
/** What names of areas begin with, behind an article or without one; where none of these stands, no name is tried. All are plain words: engines find these fastest. */
const OPENER =
  `ability to|achieving|adopt|adults |after care|after they|after-care|aftercare|aid |arm that|arm which|as they|assistance |attempt
  bosses|boys and|capacity|care|caring for|chances|chiefs|child protection|child's|children|contact |contribution|corporate|dealing|defending
  department that|department which|difference|director and|early |effort|executive |families|family |former|foster|front|girls and|governance
  grown-up|handling|help|hierarchy|hopes|how |impact|intervening|journey|keep|kids|leaders|leaving|looked|looking|management|managers|men and
  move |need|once they|ones|over-18s|oversight|part that|part which|passage|people|permanence|prepar|prospects|protect|provision |quality|readyation
  readying|rescuing|response|running|safe|senior |service that|service which|services |shelter|shield|side that|side which|step |stewardship
  support |team that|team which|teenagers|they|those|tier|top|transition|what |when they|work |young|youth`
    .split(/\||\n\s*/)
    .join('|')
const OPENERS = new RegExp(
  `\\b(?:(?:the|its|their) (?=${OPENER}|experience|progress|outcomes|lives|time|lot|direction|way|service )|${OPENER})`,
  'gi',
)
/** Engines read a pattern of more than 20 kB four times slower, so that help and protection has one of its own. */
const PATTERNS = [
  patternOf(AREAS.filter(([area]) => area !== 'help-and-protection')),
  patternOf(AREAS.filter(([area]) => area === 'help-and-protection')),
]
/** They are for the first story that grades something: most stories need none. */
let areCompiled = false

interface Pattern {
  expression: RegExp
  /** By its groups. */
  areas: Judgement[]
}

function patternOf(areas: typeof AREAS): Pattern {
  const groups = areas.map(([, names]) => `(${names.join('|')})`).join('|')
  const expression = new RegExp(`\\b(?:${SERVICES_FOR})?(?:${groups})\\b${NO_MODIFIER}`, 'iy')
  return { expression, areas: areas.map(([area]) => area) }
}

/** The areas that some words name, in their order, under the names that `areaOn` puts in their time. */
export function areasIn(words: string): Judgement[] {
  return areasAt(words).map(({ area }) => area)
}

interface AreaAt {
  area: Judgement
  start: number
  end: number
}

/** The same, with their places in the words; of two that overlap, the one that begins first. */
export function areasAt(words: string): AreaAt[] {
  if (!areCompiled) for (const { expression } of PATTERNS) compile(expression)
  areCompiled = true
  const found = PATTERNS.flatMap((pattern) => foundBy(pattern, words)).sort((a, b) => a.start - b.start)
  let readTo = 0
  return found.filter(({ start, end }) => {
    const isNew = start >= readTo
    if (isNew) readTo = end
    return isNew
  })
}

function foundBy({ expression, areas }: Pattern, words: string): AreaAt[] {
  return matchesFrom(OPENERS, expression, words).flatMap((match) => {
    const [name, ...groups] = match
    const area = areas[groups.findIndex((group) => group !== undefined)]
    return area === undefined ? [] : [{ area, start: match.index, end: match.index + name.length }]
  })
}
