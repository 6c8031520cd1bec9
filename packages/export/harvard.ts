/** What it takes to cite an article, without the formats: a web page that quotations are copied in has little else. */
export { harvard, harvardRuns } from './citations/harvard.ts'
export { type CitedSource, sourceIn } from './citations/source.ts'
