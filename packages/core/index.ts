export { extract, type Source } from './extract.ts'
export { findingsIn } from './findings/findings.ts'
export { areAtOdds, corrected, correctedWith, correctionOver } from './keeping/corrected.ts'
export { linkTo } from './keeping/link-to.ts'
export { sourceOf } from './keeping/source-of.ts'
export { thatCounts } from './keeping/that-counts.ts'
export { councilsCalled } from './register/council-called.ts'
export {
  councilDetails,
  everydayName,
  predecessorsOf,
  successorsOf,
} from './register/council-details.ts'
export {
  type Council,
  councilByCode,
  councils,
  councilsNamed,
  isInForce,
} from './register/councils.ts'
export { judgementsOf, scaleOf } from './register/frameworks.ts'
export * from './schema/index.ts'
export { isInCalendar, writtenDate } from './text/calendar.ts'
export { dateInWords, periodInWords } from './text/dates-in-words.ts'
export { sentencesOf } from './text/full-stops.ts'
export { holdsHidden } from './text/hidden-characters.ts'
export { type Layout, layOut } from './text/lay-out.ts'
export type { Block, BlockKind, Story } from './text/story.ts'
export { createWatcher, watchKeyOf } from './watching/watcher.ts'
