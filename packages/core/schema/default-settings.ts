import type { Settings } from './settings.ts'

/** Words, speaker and a Harvard reference: as quotations are copied until the reader wants them otherwise. */
export const HARVARD_CITATION = '{words}[ — {speaker}]\n{harvard}'

/** Before the reader has chosen anything. */
export const DEFAULT_SETTINGS: Settings = {
  marks: {
    council: { shown: true, colour: 'blue' },
    rating: { shown: true, colour: null },
    quotation: { shown: true, colour: 'yellow' },
    watch: { shown: true },
  },
  watchWords: [],
  citation: HARVARD_CITATION,
  tagsOnSaving: [],
  backup: { remindAfter: 30, remindAfterChanges: 100, last: null },
}
