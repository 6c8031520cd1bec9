export type { GoldMention, GoldQuotation } from './marking/gold.ts'
export type { Gold, GoldInspection, Line, Sample } from './sample.ts'
export {
  addUp,
  type Difference,
  f1,
  precision,
  recall,
  type Score,
  score,
  type Tally,
} from './scoring/score.ts'
export { stories } from './stories/index.ts'
export { renderPage } from './templates/index.ts'
