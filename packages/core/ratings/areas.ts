/** The inspected areas, by the words that papers use for them. */

import type { Judgement } from '../schema/vocabulary.ts'
import { matchesOf } from '../text/pattern.ts'

const CHILDREN = '(?:children|young people|youngsters|young ones|those|boys and girls)'
const DETERMINER =
  "(?:(?:the|its|their|his|her|these|those|all|some|vulnerable|local|the (?:council|city|county|borough|town|authority)'s) ){0,2}"
const GET =
  '(?:get|gets|receive|receives|need|needs|are given|are getting|are offered|have had|had|got|received)'
const GIVEN_TO = '(?:(?:(?:given|offered|provided|available|on offer) )?(?:for|to)|for)'
/** It makes one noun of what would look like a clause: "the help that is given to care leavers". */
const SERVICES_FOR = `(?:the )?(?:help|support|care|services?|work) (?:(?:that|which) (?:is|are) )?(?:given|offered|provided|available|on offer|done) (?:to|for|with) ${DETERMINER}`
/** "The way in which services are led", "how well it is run" */
const HOW = '(?:how(?: well)?|the way(?: that| in which)?)'
const SERVICE =
  '(?:it is|it was|they are|they were|services are|services were|(?:the|its) (?:department|council|services?|city|county|borough) (?:is|are|was|were))'

/** Behind "leaders" these speak of the people, unless a grade is what is said of them. */
const OF_LEADERS =
  '(?:ha(?:d|ve)|help|hope|sa(?:y|id|ys)|tell|told|want|were|are|need|know|knew|will|must|can|could|should|did|do|may)'
const TO_BE =
  '(?:was|were|is|are|had been|have been|have|had|been|to be|being|now|still|also|even|then|both|each|all|already|again|once|judged|rated|graded|found|deemed|considered|assessed|held|said|as)'
const GRADE = '(?:outstanding|good|inadequate|adequate|require|need(?:s|ed)? improvement)'

/** The longer name first, where one begins with another. "Care leavers' failings" is no area that is graded. */
const AREAS: readonly [Judgement, readonly string[]][] = [
  ['children-in-care-and-care-leavers', ['(?:children|young people) in care and care leavers']],
  [
    'looked-after-and-permanence',
    ['(?:children )?looked after and (?:achieving )?permanence', '(?:achieving )?permanence'],
  ],
  [
    'care-leavers',
    [
      'care[- ]leavers',
      `${CHILDREN} (?:who (?:are |have |had )?)?(?:leaving|leave|left) (?:the )?care`,
      '(?:young )?(?:adults|people) (?:who (?:are |have |had )?)?(?:leaving|leave|left) (?:the )?care',
      '(?:young )?care[- ]experienced(?: young)? (?:people|adults)',
      '(?:the )?(?:help|support|care) (?:that )?they (?:get|receive) (?:once|when|after) they (?:leave|have left) (?:it|care)',
      '(?:(?:children|young people|they) )?(?:when|once|after|as) they (?:leave|have left) care',
      'leaving[- ]care',
    ],
  ],
  [
    'help-and-protection',
    [
      `(?:the )?help and protection (?:that |which )?${DETERMINER}(?:children|families|they) ${GET}`,
      '(?:(?:children|families) (?:who |that )?(?:are )?(?:in )?)?(?:need of|need|needing) (?:help(?: (?:and|or) protection)?|protection)',
      `help and protection ${GIVEN_TO} ${DETERMINER}(?:children|families)`,
      'help and protection',
      'protection and help',
      'child protection(?! inspection)',
      '(?<=^|[,;:] |\\b(?:and|both|for) )protection(?=,| and| (?:was|were|is|are)\\b)',
      'early help',
      `(?:the )?(?:help|protection) (?:that |which )?${DETERMINER}(?:children|families) ${GET}`,
      `(?:the )?help ${GIVEN_TO} ${DETERMINER}(?:children in need(?: of (?:help|protection))?|children and families|families|children(?! (?:in|who|looked)))`,
      `(?:the )?(?:protection|protecting) (?:of )?${DETERMINER}(?:children|young people)`,
      'children in need(?: of (?:help|protection|help and protection))?',
      `keeping ${DETERMINER}(?:children|young people) safe`,
      `(?:services?|department|part|side|arm) (?:that|which) (?:helps?|protects?|helps? and protects?) ${DETERMINER}(?:children|families)(?! (?:in|who|whose|with))`,
      `${HOW} (?:children|families) are (?:helped(?: and protected)?|protected|kept safe)`,
      `how (?:well )?(?:it|they|(?:the|its) \\w+) (?:helps?|protects?|helps? and protects?) ${DETERMINER}(?:children|families)`,
    ],
  ],
  [
    'children-in-care',
    [
      `${CHILDREN} (?:already |growing up |living |placed |(?:once |when )?(?:who |they )?(?:are |were |is |live |lived ){0,2})in(?:to)? (?:(?:its|their|the (?:council|city|county|borough|town|authority)'s|local authority|council|public|foster|residential) ){0,2}care`,
      'looked[- ]after (?:children|young people|youngsters)',
      `${CHILDREN} (?:are )?(?:looked after|(?:that )?it looks after)`,
      `looking after ${DETERMINER}(?:children|young people)(?: (?:who|once they) (?:are|were|come|came) in(?:to)? care)?`,
      `(?:the )?care (?:that |which )?${DETERMINER}(?:children|young people) ${GET} (?:once|when) they (?:come|are|go) (?:in|into) it`,
      '(?:its|their) care (?:of|for) children(?! (?:with|whose))',
      "(?:the )?care (?:of|for) children who live (?:away from home|apart from their (?:families|parents)|(?:with foster (?:families|carers|parents)|in (?:children's )?homes)(?: (?:or|and) (?:with foster (?:families|carers|parents)|in (?:children's )?homes))?)",
      "children's care(?! (?:services?|homes?|system|department|boss|chief))",
      "(?<!(?:children's|social|adult|health|youth|family) )care services",
      `how (?:well )?(?:it|they|(?:the|its) \\w+) (?:looks?|cares?) (?:after|for) ${DETERMINER}(?:children|young people)`,
      'corporate parenting',
    ],
  ],
  ['adoption', ['adoption']],
  [
    'leadership',
    [
      'leadership',
      'governance',
      "leaders' impact",
      `(?:leaders|management)(?= (?:${TO_BE} ){1,6}["“]?'?${GRADE})`,
      `leaders(?! ${OF_LEADERS}\\b)`,
      `${HOW} ${SERVICE} (?:led|run|managed)`,
    ],
  ],
  ['quality-of-practice', ['quality of practice']],
  [
    'capacity-for-improvement',
    ['capacity (?:for (?:further )?improvement|to improve)', 'prospects for improvement'],
  ],
  ['safeguarding', ["safeguarding(?! (?:children(?:'s)? )?(?:board|partnership))"]],
]
const PATTERN = new RegExp(
  `\\b(?:${SERVICES_FOR})?(?:${AREAS.map(([, names]) => `(${names.join('|')})`).join('|')})\\b(?!'(?! (?:services?|support|work|outcomes)))`,
  'gi',
)

/** The areas that some words name, in their order, under the names that `areaOn` puts in their time. */
export function areasIn(words: string): Judgement[] {
  return areasAt(words).map(({ area }) => area)
}

interface AreaAt {
  area: Judgement
  start: number
  end: number
}

/** The same, with their places in the words. */
export function areasAt(words: string): AreaAt[] {
  return matchesOf(PATTERN, words).flatMap((match) => {
    const [name, ...groups] = match
    const area = AREAS[groups.findIndex((group) => group !== undefined)]?.[0]
    return area === undefined ? [] : [{ area, start: match.index, end: match.index + name.length }]
  })
}
