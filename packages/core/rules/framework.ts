import type { FrameworkMention } from '../schema/mention.ts'
import type { Framework } from '../schema/vocabulary.ts'
import { matchesOf, withAnySpace } from '../text/pattern.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Example } from './rule.ts'

export const id = 'framework'
export const title = 'An inspection framework, by its full title, its short name or its initials'

export const examples: Example<FrameworkMention>[] = [
  {
    text: 'Under the single inspection framework (SIF) visits took four weeks.',
    finds: [
      { text: 'single inspection framework', framework: 'SIF' },
      { text: 'SIF', framework: 'SIF' },
    ],
  },
  {
    text: 'Bury was last inspected in July 2016, under the old Single Inspection Framework.',
    finds: [{ text: 'Single Inspection Framework', framework: 'SIF' }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Inspection of Local Authority Children’s Services, or Ilacs, replaced it.',
    finds: [
      { text: 'Inspection of Local Authority Children’s Services', framework: 'ILACS' },
      { text: 'Ilacs', framework: 'ILACS' },
    ],
  },
  {
    text: "It is the first under Ofsted's new inspection framework; the old regime was tougher.",
    published: '2018-06-01',
    finds: [],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'A joint targeted area inspection (JTAI) followed.',
    finds: [{ framework: 'JTAI' }, { text: 'JTAI' }],
  },
  {
    text: 'Inspectors made an inspection of services for children in need of help and protection, children looked after and care leavers.',
    finds: [{ framework: 'SIF' }],
    seen: 'https://www.parallelparliament.co.uk/question/20353/children-social-services',
  },
  {
    text: 'An inspection of safeguarding and looked-after children services followed its unannounced inspection of contact, referral and assessment.',
    finds: [{ framework: 'SLAC' }, { framework: 'UCRA' }],
    seen: 'https://democracy.wirral.gov.uk/mgAi.aspx?ID=13265',
  },
  {
    text: 'The inspection of local authority arrangements for the protection of children found delay.',
    finds: [{ framework: 'CP' }],
    seen: 'https://www.parallelparliament.co.uk/question/20353/children-social-services',
  },
  {
    text: 'Ofsted’s annual ratings put Bury among nine councils; its annual children’s services assessment said the same.',
    published: '2009-12-09',
    finds: [
      { text: 'annual ratings', framework: 'CSA' },
      { text: 'annual children’s services assessment', framework: 'CSA' },
    ],
    seen: 'http://www.publicnet.co.uk/news/2009/12/09/ofsted-rates-childrens-services-poor-in-nine-councils/',
  },
  { text: 'Each child has an annual assessment.', published: '2019-03-01', finds: [] },
  {
    text: 'Area SEND inspections began anew. The last SEND inspection of Bury, in 2019, was a local area SEND inspection.',
    published: '2024-03-13',
    finds: [
      { text: 'Area SEND inspections', framework: 'SEND2' },
      { text: 'SEND inspection', framework: 'SEND1' },
      { text: 'local area SEND inspection', framework: 'SEND1' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/most-recent-local-area-send-inspection-reports',
  },
  { text: "It is the first under the council's new framework.", published: '2016-06-01', finds: [] },
  { text: 'A framework agreement for agency staff was signed.', finds: [] },
]

const CHILDRENS = "children(?:['’]?s)?"
const LOOKED_AFTER = 'looked[ -]after'
/** Small letters stand for either case; capitals for themselves alone, so that a jar is no joint area review. */
const NAMES: readonly [Framework, string][] = [
  [
    'SIF',
    'single inspection (?:framework|regime)|single framework|inspections? of services for children in need of help and protection(?:, children looked after and care leavers)?|SIF|Sif',
  ],
  ['ILACS', `inspect(?:ions? of|ing) local authorit(?:y|ies['’]?) ${CHILDRENS} services|ILACS|Ilacs`],
  [
    'SLAC',
    `inspections? of safeguarding and (?:services for )?${LOOKED_AFTER} ${CHILDRENS}(?: services)?|safeguarding and ${LOOKED_AFTER} ${CHILDRENS}(?: services)? inspections?|SLAC`,
  ],
  [
    'CP',
    'inspections? of (?:local authority )?(?:child protection arrangements|arrangements for the protection of children)|child protection inspections?',
  ],
  [
    'LAC13',
    `inspections? of (?:services for )?${LOOKED_AFTER} ${CHILDRENS}(?: services)?|${LOOKED_AFTER} children inspections?`,
  ],
  ['JTAI', 'joint targeted (?:area )?inspections?|JTAIs?'],
  ['JAR', 'joint area reviews?|JARs?'],
  ['APA', 'annual performance assessments?|APAs?'],
  ['CSA', `annual ${CHILDRENS} services (?:ratings?|assessments?)|${CHILDRENS} services assessments?`],
  [
    'UCRA',
    'unannounced (?:annual )?inspections? of (?:the )?(?:front door|contact,? referral and assessment(?: (?:arrangements|services))?)',
  ],
  ['TLAI', 'targeted local authority inspections?'],
  ['SCCIF', 'social care common inspection framework|SCCIF'],
]
const ANNUAL = 'annual (?:ratings?|assessments?)'
const SEND =
  '(?:local area |area )?SEND inspections?|SEND area inspections?|inspections? of (?:local area )?SEND(?: services)?'

/** A small letter of a name in either case, as first words and titles print it. */
const eitherCase = (source: string) =>
  source.replaceAll(/(?<![\\[a-z])[a-z](?=[a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`)

const PATTERN = new RegExp(
  withAnySpace(
    `\\b(?:${[...NAMES.map(([, names]) => names), ANNUAL, SEND].map((names) => `(${eitherCase(names)})`).join('|')})\\b`,
  ),
  'g',
)

/** One of these is in every name: to look for them first is many times faster. */
const IN_NAMES = /nspect|ramework|egime|eview|ssessment|ating|SIF|Sif|ILACS|Ilacs|SLAC|JTAI|JAR|APA|SCCIF/

export function find({ text, published, blocks }: Story): FrameworkMention[] {
  return readBlocks({ text, published, blocks }).flatMap((block) => {
    const words = text.slice(block.start, block.end)
    if (!IN_NAMES.test(words)) return []
    return matchesOf(PATTERN, words).flatMap((match) => {
      const [printed, ...groups] = match
      const start = block.start + match.index
      const end = start + printed.length
      const at = groups.findIndex((group) => group !== undefined)
      const around = [
        text.slice(Math.max(block.start, start - REACH), start),
        text.slice(end, Math.min(block.end, end + REACH)),
      ] as const
      const framework =
        NAMES[at]?.[0] ?? (at === NAMES.length ? annual(around, published) : send(around, published))
      return framework ? [{ kind: 'framework', start, end, text: printed, rule: id, framework }] : []
    })
  })
}

const REACH = 60
type Around = readonly [left: string, right: string]

/** Every council was rated once a year from 2009 to 2011; other things are assessed each year too. */
function annual([left, right]: Around, published: string | null): Framework | null {
  const isOfThatTime = published !== null && published >= '2009-10' && published < '2012-06'
  return isOfThatTime || /\b20(?:09|10|11)\b[^.;]*$/.test(left) || /^[^.;]*\b20(?:09|10|11)\b/.test(right)
    ? 'CSA'
    : null
}

/** Local areas were inspected for special needs from 2016, under the second framework from 2023. */
function send([left, right]: Around, published: string | null): Framework | null {
  if (/\b(?:old|former|previous|first round of)[^.;]*$/i.test(left)) return 'SEND1'
  const year = /^[^.;]*?\b(20\d\d)\b/.exec(right)?.[1] ?? /\b(20\d\d)\b[^.;]*$/.exec(left)?.[1] ?? published
  if (!year || year < '2016') return null
  return year < '2023' ? 'SEND1' : 'SEND2'
}
