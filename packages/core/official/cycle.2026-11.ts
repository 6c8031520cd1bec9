/**
 * When Ofsted comes again, by the rules of its framework for inspecting local authority children's services. Release
 * 2026-11. Sources: the framework and its summaries, named with each rule (Open Government Licence v3 where they are
 * Ofsted's). The cycle of 2018 also dates the inspections that follow a grade under the single inspection framework.
 */

export interface CycleRule {
  id: string
  /** What comes next. */
  next: 'short-inspection' | 'standard-inspection' | 're-inspection'
  /** Weeks on site; null where the rule does not say. */
  weeks: number | null
  /** Months after the last day on site between which it is due; null where the rule sets no time. */
  window: { from: number; to: number } | null
  /** In a sentence that a reader understands. */
  rule: string
  source: string
}

/** From six months before the third anniversary to six months after it. */
const ABOUT_THREE_YEARS = { from: 30, to: 42 }

const CYCLE =
  'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018'
/** Ofsted's summary of the changes, as the tool that gathers its reports cites it. */
const FROM_APRIL_2026 = 'https://github.com/JT-39/ofsted-ilacs-scrape-tool'

export const cycleRules = {
  goodOverall: {
    id: 'good-overall',
    next: 'short-inspection',
    weeks: 1,
    window: ABOUT_THREE_YEARS,
    rule: 'Good or outstanding overall: a short inspection of one week about three years on, with at least one focused visit between.',
    source: CYCLE,
  },
  improvementOverall: {
    id: 'improvement-overall',
    next: 'standard-inspection',
    weeks: 2,
    window: ABOUT_THREE_YEARS,
    rule: 'Requires improvement overall: a standard inspection of two weeks about three years on, with at least one focused visit between.',
    source: CYCLE,
  },
  inadequateOverall: {
    id: 'inadequate-overall',
    next: 're-inspection',
    weeks: null,
    window: null,
    rule: 'Inadequate overall: monitoring visits, then another inspection when Ofsted decides.',
    source: CYCLE,
  },
  strongWithoutOverall: {
    id: 'strong-without-overall',
    next: 'short-inspection',
    weeks: 1,
    window: ABOUT_THREE_YEARS,
    rule: 'Since April 2026, leaders and at least two of the three areas of practice good or outstanding: a short inspection about three years on.',
    source: FROM_APRIL_2026,
  },
  mixedWithoutOverall: {
    id: 'mixed-without-overall',
    next: 'standard-inspection',
    weeks: 2,
    window: ABOUT_THREE_YEARS,
    rule: 'Since April 2026, leaders or two of the three areas of practice below good: a standard inspection about three years on.',
    source: FROM_APRIL_2026,
  },
} as const satisfies Record<string, CycleRule>

/** Ofsted announced a renewed framework for children and families services for 2027 (27 November 2025). */
export const RENEWED_FROM = '2027'
