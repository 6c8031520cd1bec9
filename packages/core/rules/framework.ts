import type { FrameworkMention } from '../schema/mention.ts'
import type { Framework } from '../schema/vocabulary.ts'
import { withAnySpace } from '../text/pattern.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Example } from './rule.ts'

export const id = 'framework'
export const title =
  'An inspection framework, by its name, its initials, or as "the new framework" of its day'

export const examples: Example<FrameworkMention>[] = [
  {
    text: 'Under the single inspection framework (SIF) visits took four weeks.',
    finds: [
      { text: 'single inspection framework', framework: 'SIF' },
      { text: 'SIF', framework: 'SIF' },
    ],
  },
  {
    text: 'Inspection of Local Authority Children’s Services, or Ilacs, replaced it.',
    finds: [
      { text: 'Inspection of Local Authority Children’s Services', framework: 'ILACS' },
      { text: 'Ilacs', framework: 'ILACS' },
    ],
  },
  {
    text: "It is the first under Ofsted's new inspection framework.",
    published: '2018-06-01',
    finds: [{ text: 'new inspection framework', framework: 'ILACS' }],
  },
  { text: 'A joint targeted area inspection followed.', finds: [{ framework: 'JTAI' }] },
  { text: "It is the first under the council's new framework.", published: '2016-06-01', finds: [] },
  { text: 'A framework agreement for agency staff was signed.', finds: [] },
]

const NAMES: readonly [Framework, string][] = [
  ['SIF', 'single inspection framework|SIF'],
  ['ILACS', "inspect(?:ions? of|ing) local authority children['’]?s services|ILACS"],
  [
    'SLAC',
    "inspections? of safeguarding and looked[ -]after children(?:['’]?s)? services|safeguarding and looked[ -]after children inspections?",
  ],
  [
    'CP',
    'inspections? of (?:local authority )?arrangements for the protection of children|child protection inspections?',
  ],
  ['JTAI', 'joint targeted area inspections?|JTAIs?'],
  ['JAR', 'joint area reviews?'],
  ['APA', 'annual performance assessments?'],
  ['CSA', "annual children['’]?s services (?:ratings?|assessments?)|children['’]?s services assessments?"],
  ['UCRA', 'unannounced inspections? of contact,? referral and assessment(?: arrangements)?'],
  ['TLAI', 'targeted local authority inspections?'],
  ['SCCIF', 'social care common inspection framework|SCCIF'],
]
const NEW = 'new (?:inspection )?framework'
const SEND = '(?:local )?area SEND inspections?|inspections? of (?:local area )?SEND(?: services)?'

const PATTERN = new RegExp(
  withAnySpace(`\\b(?:${[...NAMES.map(([, names]) => `(${names})`), `(${NEW})`, `(${SEND})`].join('|')})\\b`),
  'gi',
)

export function find(story: Story): FrameworkMention[] {
  return readBlocks(story).flatMap((block) =>
    [...story.text.slice(block.start, block.end).matchAll(PATTERN)].flatMap((match) => {
      const [text, ...groups] = match
      const framework = frameworkOf(groups, story.published)
      if (framework === null) return []
      const start = block.start + match.index
      return { kind: 'framework', start, end: start + text.length, text, rule: id, framework }
    }),
  )
}

function frameworkOf(groups: (string | undefined)[], published: string | null): Framework | null {
  const at = groups.findIndex((group) => group !== undefined)
  return NAMES[at]?.[0] ?? (at === NAMES.length ? newFramework(published) : sendFramework(published))
}

/** Papers called each framework new for about two years after it came into use. */
function newFramework(published: string | null): Framework | null {
  if (published === null) return null
  if (published >= '2013-11' && published < '2016') return 'SIF'
  return published >= '2017-11' && published < '2020' ? 'ILACS' : null
}

/** Local areas were inspected for special needs from 2016, under the second framework from 2023. */
function sendFramework(published: string | null): Framework | null {
  if (published === null || published < '2016') return null
  return published < '2023' ? 'SEND1' : 'SEND2'
}
