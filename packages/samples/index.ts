export type { GoldMention, GoldQuotation } from './marking/gold.ts'
export { stories } from './stories/index.ts'
export type { Gold, GoldInspection, Line, Sample } from './story.ts'
export { renderPage } from './templates/index.ts'
