import type { VisitMention } from '../schema/mention.ts'
import type { Visit } from '../schema/vocabulary.ts'
import { matchesOf, withAnySpace } from '../text/pattern.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Example } from './rule.ts'

export const id = 'visit'
export const title =
  'A visit of a kind with a name of its own: focused, monitoring, short, standard, joint, a re-inspection'

export const examples: Example<VisitMention>[] = [
  {
    text: 'A "focused visit" came first, then a "focused" visit again.',
    finds: [
      { text: 'focused visit', visit: 'focused-visit' },
      { text: 'focused" visit', visit: 'focused-visit' },
    ],
  },
  {
    text: 'After their fourth monitoring visit inspectors were content.',
    finds: [{ visit: 'monitoring-visit' }],
  },
  {
    text: 'The re-inspection found progress; it was re-inspected in May.',
    finds: [
      { text: 're-inspection', visit: 're-inspection' },
      { text: 're-inspected', visit: 're-inspection' },
    ],
  },
  { text: 'Ofsted’s spot check was short.', published: '2019-01-01', finds: [{ visit: 'focused-visit' }] },
  { text: 'Ofsted’s spot check was short.', published: '2010-01-01', finds: [] },
  {
    text: 'Inspectors wrote after a focused visit on 7 and 8 December, a “spot check” of sorts.',
    published: '2019-01-15',
    finds: [
      { text: 'focused visit', visit: 'focused-visit' },
      { text: 'spot check', visit: 'focused-visit' },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/north-somerset-vulnerable-childrens-needs-secondary-to-parents-ofsted-finds',
  },
  {
    text: 'Joint targeted area inspections award no rating; a joint inspection found delay.',
    published: '2019-01-15',
    finds: [{ text: 'joint inspection', visit: 'joint-inspection' }],
    seen: 'https://www.cypnow.co.uk/features/article/inspections-joint-targeted-area-inspections',
  },
  {
    text: 'It was a JTAI, a framework of its own, that led to a short inspection; authorities that require improvement get a standard inspection of two weeks.',
    finds: [
      { text: 'short inspection', visit: 'inspection' },
      { text: 'standard inspection', visit: 'inspection' },
    ],
    seen: 'https://www.lgafirst.co.uk/comment/inspecting-childrens-services/',
  },
  {
    text: 'After its fourth monitoring visit the town expects re-inspection in spring.',
    finds: [
      { text: 'monitoring visit', visit: 'monitoring-visit' },
      { text: 're-inspection', visit: 're-inspection' },
    ],
    seen: 'https://www.eastlondonadvertiser.co.uk/news/education/ofsted-tower-hamlets-children-s-services-improving-3602660',
  },
  { text: 'The minister focused on her visit to Hull.', finds: [] },
  { text: 'An inspection took place.', finds: [] },
]

const VISITS: readonly [Visit, string][] = [
  ['focused-visit', 'focus+ed["\'’”]? (?:visit|inspection)s?'],
  ['monitoring-visit', 'monitoring (?:visit|inspection)s?'],
  ['re-inspection', 're-?inspect(?:ions?|ed|ing)'],
  ['joint-inspection', 'joint inspections?'],
  ['inspection', '(?:short|standard) inspections?'],
]
/** The papers' word for a focused visit since there are any; before 2018 it meant other visits. */
const SPOT_CHECK = 'spot[ -]checks?'
const FIRST_FOCUSED_VISITS = '2018'

const PATTERN = new RegExp(
  withAnySpace(`\\b(?:${[...VISITS.map(([, names]) => `(${names})`), SPOT_CHECK].join('|')})\\b`),
  'gi',
)

export function find(story: Story): VisitMention[] {
  const { text, published } = story
  return readBlocks(story).flatMap((block) =>
    matchesOf(PATTERN, text.slice(block.start, block.end)).flatMap((match) => {
      const [words, ...groups] = match
      const named = VISITS[groups.findIndex((group) => group !== undefined)]
      if (!named && published !== null && published < FIRST_FOCUSED_VISITS) return []
      const start = block.start + match.index
      const visit = named?.[0] ?? 'focused-visit'
      return { kind: 'visit', start, end: start + words.length, text: words, rule: id, visit }
    }),
  )
}
