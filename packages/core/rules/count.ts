import type { CountMention } from '../schema/mention.ts'
import { matchesFrom, withAnySpace } from '../text/pattern.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Example } from './rule.ts'

export const id = 'count'
export const title =
  'How many, or the how-manieth: of councils, areas, children, staff, inspections and their days'

export const examples: Example<CountMention>[] = [
  {
    text: 'Bury is the 21st local authority to be rated inadequate, and the first in the north west.',
    finds: [
      { text: '21st', value: 21, ordinal: true, of: 'local authority' },
      { text: 'first', value: 1, ordinal: true, of: null },
    ],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'A two-day “focused visit” found 10 care leavers without a worker.',
    finds: [
      { text: 'two', value: 2, ordinal: false, of: 'day' },
      { text: '10', value: 10, ordinal: false, of: 'care leavers' },
    ],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'By now 44 English authorities have been seen; in Bury three of the four areas were good.',
    finds: [
      { text: '44', value: 44, of: 'authorities' },
      { text: 'three', value: 3, of: 'areas' },
      { text: 'four', value: 4, of: 'areas' },
    ],
  },
  {
    text: 'Seaside council fails twenty-first inspection in a row for the second time',
    finds: [
      { text: 'twenty-first', value: 21, of: 'inspection' },
      { text: 'second', value: 2, of: 'time' },
    ],
  },
  {
    text: 'It leads to first ‘inadequate’ rating, the fifth council’s since 1,200 children were seen.',
    finds: [
      { text: 'first', of: 'rating' },
      { text: 'fifth', of: 'council' },
      { text: '1,200', value: 1200, of: 'children' },
    ],
  },
  {
    text: 'First, one of the first reports says that two councils were seen in 2018 children’s terms.',
    finds: [],
  },
  {
    text: 'It has three ideas, at first sight; the last of the nine is the best, at 50.5 per cent.',
    finds: [],
  },
  { text: 'Leavers up to the age of 21 spent £5m in 10 years.', finds: [] },
]

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const DIGITS = '\\d{1,3}(?:,\\d{3}|\\d)?'
const TEN_AND = `(?:${TENS.join('|')})-`
const CARDINAL = `\\b(?:${DIGITS}|${TEN_AND}(?:${WORDS.slice(0, 9).join('|')})|${[...WORDS.slice(1), ...TENS].join('|')})`
const ORDINAL = `\\b(?:${DIGITS}(?:st|nd|rd|th)|${TEN_AND}(?:${ORDINALS.slice(0, 9).join('|')})|${ORDINALS.join('|')})`

const MORE =
  '(?:(?:other|more|further|new|extra|English|London|northern|southern|vulnerable|agency|permanent|(?:newly[ -])?qualified|experienced|looked[ -]after|consecutive|full|small|successive) ){0,2}'
const BODIES = '(?:local )?authorities|councils|boroughs|counties|departments'
const PARTS = `${BODIES}|(?:key |inspected )?areas|categories|judge?ments`
const PEOPLE =
  "children(?!['’]s (?!services))(?:['’]s services)?|care leavers|young people|social workers|foster carers|families|cases"
const GRADE = '(?:["\'“‘]?(?:inadequate|outstanding|good|requires improvement)["\'”’]? )?'
const ONE =
  '(?:local )?authority|council|borough|county|trust|(?:(?:focused|monitoring) )?visit|(?:re-?)?inspection|(?:rating|grading|grade|judge?ment)|(?<!first )time'
/** "the first in England", "the council's first under the new framework" */
const OF_ALL =
  'in (?:England|the (?:country|region|(?:north|south|east|west)|(?:East |West )?Midlands))|under the|to (?:be|get|have|receive)|of (?:its|the|their|three|four|five|six) '

const PATTERN = new RegExp(
  withAnySpace(
    [
      `(?<!one of the |at |of which the )(?<ordinal>${ORDINAL})(?= (?:${MORE}${GRADE}(?<one>${ONE})\\b|${OF_ALL}))`,
      `(?<days>${CARDINAL})-(?<day>day)\\b`,
      `(?<part>${CARDINAL}|\\bone)(?= of (?:the|its|their|England['’]s) (?:${CARDINAL} )?(?<whole>${PARTS})\\b)`,
      `(?<=of (?:the|its|their|England['’]s) )(?<all>${CARDINAL})(?= ${MORE}(?<parts>${PARTS})\\b)`,
      `(?<! in )(?<many>${CARDINAL})(?= ${MORE}(?:(?<bodies>${BODIES})|(?<people>${PEOPLE}))\\b)`,
    ].join('|'),
  ),
  'iy',
)
const NUMBER = new RegExp(
  `(?<![\\w£$€.,/-])(?:\\d|(?:${[...WORDS, ...ORDINALS, ...TENS].join('|')})(?!\\w))`,
  'gi',
)

export function find(story: Story): CountMention[] {
  const { text } = story
  return readBlocks(story).flatMap((block) =>
    matchesFrom(NUMBER, PATTERN, text.slice(block.start, block.end)).flatMap(({ index, groups = {} }) => {
      const { ordinal, one, days, day, part, whole, all, parts, many, bodies, people } = groups
      const words = ordinal ?? days ?? part ?? all ?? many ?? ''
      const value = valueIn(words.toLowerCase())
      // Two councils are named one by one; a year is no number of children.
      if ((bodies && value <= 2) || /^(?:19|20)\d\d$/.test(words)) return []
      const start = block.start + index
      return {
        kind: 'count',
        start,
        end: start + words.length,
        text: words,
        rule: id,
        value,
        ordinal: ordinal !== undefined,
        of: one ?? day ?? whole ?? parts ?? bodies ?? people ?? null,
      }
    }),
  )
}

/** Of "21st", "1,200", "twenty-one", "twentieth". */
function valueIn(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words.replaceAll(',', ''), 10)
  const [first = '', second] = words.split('-')
  if (second !== undefined || TENS.includes(first))
    return (TENS.indexOf(first) + 2) * 10 + (second ? small(second) : 0)
  return small(first)
}

function small(word: string): number {
  return Math.max(WORDS.indexOf(word), ORDINALS.indexOf(word)) + 1
}
