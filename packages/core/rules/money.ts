import type { MoneyMention } from '../schema/mention.ts'
import { matchesOf, withAnySpace } from '../text/pattern.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Example } from './rule.ts'

export const id = 'money'
export const title = 'A sum in pounds, with its million or billion'

export const examples: Example<MoneyMention>[] = [
  {
    text: 'Bury set £1m aside for a plan; £3.5m more goes into next year’s budget.',
    finds: [
      { text: '£1m', amount: 1_000_000, currency: 'GBP' },
      { text: '£3.5m', amount: 3_500_000 },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Out of £600,000 a year, up to £1.2 million will be found by the third; the gap is £45bn, or £2-million-ish.',
    finds: [
      { text: '£600,000', amount: 600_000 },
      { text: '£1.2 million', amount: 1_200_000 },
      { text: '£45bn', amount: 45_000_000_000 },
      { text: '£2-million', amount: 2_000_000 },
    ],
  },
  {
    text: 'It pays agencies £850 a day, against £37.50 an hour, and owes £20k.',
    finds: [
      { text: '£850', amount: 850 },
      { text: '£37.50', amount: 37.5 },
      { text: '£20k', amount: 20_000 },
    ],
  },
  {
    text: 'It will spend 2.5 million pounds, not 40,000 pounds, and weighs ten pounds.',
    finds: [
      { text: '2.5 million pounds', amount: 2_500_000 },
      { text: '40,000 pounds', amount: 40_000 },
    ],
  },
  {
    text: 'It costs $3m or €4,000, and 50 per cent of 2 million children gain; a £ sign is not a sum.',
    finds: [],
  },
  { text: 'Wigan hired 1,200 social workers in 2019.', finds: [] },
]

const TIMES: Record<string, number> = { t: 1e3, k: 1e3, m: 1e6, b: 1e9 }
const SUM = '(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,3})?'
const PATTERN = new RegExp(
  withAnySpace(
    `£ ?${SUM}(?:[ -]?(thousand|million|billion|mn?|bn|k)\\b)?|(?<![\\d£$€.,])${SUM}(?: (thousand|million|billion))? pounds\\b`,
  ),
  'gi',
)

export function find(story: Story): MoneyMention[] {
  const { text } = story
  return readBlocks(story).flatMap((block) =>
    matchesOf(PATTERN, text.slice(block.start, block.end)).map((match) => {
      const start = block.start + match.index
      const end = start + match[0].length
      return { kind: 'money', start, end, text: match[0], rule: id, amount: amountOf(match), currency: 'GBP' }
    }),
  )
}

/** In pounds, to the penny. */
function amountOf([, ...groups]: RegExpExecArray): number {
  const [whole = '', fraction = '', unit = ''] = groups[0] ? groups : groups.slice(3)
  const sum = Number(whole.replaceAll(',', '') + fraction) * (TIMES[unit.charAt(0).toLowerCase()] ?? 1)
  return Math.round(sum * 100) / 100
}
