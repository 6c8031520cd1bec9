/**
 * Ofsted's inspection regimes: when reports under each were written and what they graded. Sources: Ofsted's
 * framework documents and the front pages of its reports, 2009–2026 (Open Government Licence v3); dates of the
 * regimes before 2013 are known to the year or month.
 */
import type { Framework, Judgement } from '../schema/vocabulary.ts'

interface Edition {
  framework: Framework
  name: string
  /** First and last day on site, ISO 8601 with the precision known; null: still in use. */
  from: string
  to: string | null
  /** Empty where the regime grades nothing. */
  judgements: readonly Judgement[]
}

const EDITIONS: readonly Edition[] = [
  {
    framework: 'SLAC',
    name: 'Inspection of safeguarding and looked after children services',
    from: '2009-04-01',
    to: '2012-07',
    judgements: ['safeguarding', 'children-in-care', 'capacity-for-improvement'],
  },
  {
    framework: 'CP',
    name: 'Inspection of local authority arrangements for the protection of children',
    from: '2012-05',
    to: '2013-11',
    judgements: ['overall-effectiveness', 'help-and-protection', 'quality-of-practice', 'leadership'],
  },
  {
    framework: 'SIF',
    name: 'Inspection of services for children in need of help and protection, children looked after and care leavers',
    from: '2013-11-19',
    to: '2018-07',
    judgements: [
      'overall-effectiveness',
      'help-and-protection',
      'looked-after-and-permanence',
      'adoption',
      'care-leavers',
      'leadership',
    ],
  },
  {
    framework: 'ILACS',
    name: 'Inspection of local authority children’s services',
    from: '2018-01-29',
    to: '2022-12',
    judgements: [
      'overall-effectiveness',
      'help-and-protection',
      'children-in-care-and-care-leavers',
      'leadership',
    ],
  },
  {
    framework: 'ILACS',
    name: 'Inspection of local authority children’s services, with care leavers judged by themselves',
    from: '2023-01',
    to: '2026-03',
    judgements: [
      'overall-effectiveness',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
      'leadership',
    ],
  },
  {
    framework: 'ILACS',
    name: 'Inspection of local authority children’s services, without overall effectiveness',
    from: '2026-04-01',
    to: null,
    judgements: ['help-and-protection', 'children-in-care', 'care-leavers', 'leadership'],
  },
]

/** What a framework judged on a date; with no date, its first edition's judgements. Empty where it grades nothing. */
export function judgementsOf(framework: Framework, asOf: string | null): readonly Judgement[] {
  const editions = EDITIONS.filter((edition) => edition.framework === framework)
  const edition = asOf === null ? editions[0] : editions.find((each) => covers(each, asOf))
  return edition?.judgements ?? []
}

/** Whether any day of a date, known to the year, month or day, falls in the edition's time. */
function covers({ from, to }: Edition, date: string): boolean {
  const startsInTime = to === null || date.slice(0, to.length) <= to.slice(0, date.length)
  return startsInTime && from.slice(0, date.length) <= date.slice(0, from.length)
}
