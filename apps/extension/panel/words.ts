/** Every word that the panel shows, in one place so that it can move to locale files. */
import type { Framework, Inspection, Status, Visit } from '@spotcheck/core'

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

export const statusWords: Record<Status, string> = {
  current: 'now',
  previous: 'before',
  negated: 'denied',
  hypothetical: 'only supposed',
  aspiration: 'hoped for',
  superseded: 'since replaced',
  scale: 'the scale explained',
  aggregate: 'several councils together',
  'other-subject': 'of something else',
}

/** Frameworks that have no everyday abbreviation are named in full. */
export const frameworkWords: Record<Framework, { short: string; full: string }> = {
  APA: { short: 'APA', full: 'Annual performance assessment' },
  JAR: { short: 'JAR', full: 'Joint area review' },
  CSA: { short: 'Annual assessment', full: 'Annual assessment of children’s services' },
  UCRA: { short: 'Unannounced', full: 'Unannounced inspection of contact, referral and assessment' },
  SLAC: { short: 'SLAC', full: 'Safeguarding and looked after children inspection' },
  CP: { short: 'Child protection', full: 'Inspection of arrangements for the protection of children' },
  LAC13: { short: 'Looked after children', full: 'Inspection of services for looked after children, 2013' },
  SIF: { short: 'SIF', full: 'Single inspection framework' },
  TLAI: { short: 'TLAI', full: 'Targeted local authority inspection' },
  JTAI: { short: 'JTAI', full: 'Joint targeted area inspection' },
  ILACS: { short: 'ILACS', full: 'Inspection of local authority children’s services' },
  SEND1: { short: 'Area SEND', full: 'Area SEND inspection, 2016 framework' },
  SEND2: { short: 'Area SEND', full: 'Area SEND inspection, 2023 framework' },
  SCCIF: { short: 'SCCIF', full: 'Social care common inspection framework' },
}

export const visitWords: Record<Visit, string> = {
  inspection: 'inspection',
  're-inspection': 're-inspection',
  'focused-visit': 'focused visit',
  'monitoring-visit': 'monitoring visit',
  'joint-inspection': 'joint inspection',
}

const missingWords: Record<string, string> = {
  council: 'which council',
  framework: 'which framework',
  visit: 'which kind of visit',
  inspected: 'when inspectors were on site',
  published: 'when the report was published',
  judgements: 'which grades',
  'overall-effectiveness': 'what the overall grade is',
  previous: 'what the grade was before',
  change: 'whether the grade changed',
}

const COUNTS = ['no', 'one', 'two', 'three']

export const words = {
  views: 'Views',
  tabs: { record: 'Record', quotes: 'Quotes', saved: 'Saved' },
  highlights: 'Highlights on this page',
  unanswered: 'The page did not answer. Reload it and try again.',
  showOnPage: 'Show on the page',
  partial: 'Partial: the story is cut by a registration wall',

  page: {
    looking: 'Reading the page …',
    'no-access': {
      title: 'Spotcheck does not read this page',
      text: 'It reads stories on cypnow.co.uk and nothing else. Open one to see its inspection record here.',
    },
    pdf: {
      title: 'This is a PDF',
      text: 'Spotcheck reads web pages only. Open the story that links to this document instead.',
    },
    silent: {
      title: 'This page gives no answer',
      text: 'It may be a document or an error page, which Spotcheck does not read. If it is a story, reload it.',
    },
    'no-story': {
      title: 'No article on this page',
      text: 'Spotcheck found no story to read here. The page may be a list, a search or empty.',
    },
    failed: {
      title: 'This page could not be read',
      text: 'Nothing that you saved is touched. Reload the page to try again.',
    },
  },

  record: {
    none: 'This story reports no inspection',
    noneText: 'No council’s grade is news here. What was found is listed below.',
    nothing: 'No council and no rating was found in it.',
    noOverall: 'No overall grade given',
    ungraded: 'A visit without a grade',
    unnamed: 'Council not named',
    before: 'Before',
    published: 'Published',
    alsoHere: 'Also here',
    missing: 'Missing',
    missingList: (fields: readonly string[]) => {
      const told = fields.includes('previous') ? fields.filter((field) => field !== 'change') : fields
      return `The story does not say ${listed(told.map((field) => missingWords[field] ?? field))}.`
    },
    councils: 'Councils in this story',
    otherCouncils: 'Other councils in this story',
    ratings: 'Ratings in this story',
    otherRatings: 'Other ratings in this story',
    times: (count: number) => `${count.toLocaleString('en-GB')} times`,
  },

  quotes: {
    none: 'No quotes in this story',
    noneText: 'You can still select any words on the page and save them.',
    noSpeaker: 'Speaker not said',
    partial: 'partial quote',
    paragraphs: (count: number) => `over ${count} paragraphs`,
    headline: 'in the headline',
    show: 'Show on page',
    save: 'Save',
    saving: 'Saving …',
    saved: '✓ Saved',
    saveAll: 'Save all quotes of this story',
    allSaved: '✓ All quotes of this story are saved',
    savedCount: (quotes: number, passages: number) =>
      passages > quotes
        ? `Saved ${plural(quotes, 'quote')} in ${passages} passages.`
        : `Saved ${plural(quotes, 'quote')}.`,
  },

  speaker: {
    uncertain: 'It is not certain who says this: check the story.',
    confirmed: 'speaker confirmed by you',
    confirm: 'Confirm speaker',
    confirmAndSave: 'Confirm speaker and save',
    correct: 'Correct speaker',
    nameOne: 'Name speaker',
    name: 'Speaker',
    role: 'Role',
    organisation: 'Organisation',
    hint: 'Leave all three empty where the story does not say who speaks.',
    keys: 'Enter saves, Escape cancels.',
    save: 'Save speaker',
    saveWith: 'Save quote with this speaker',
    saved: 'Speaker saved.',
    savedWith: 'Saved, with the speaker as you say.',
  },

  copy: {
    name: 'Copy as quotation',
    done: 'Copied.',
    uncertain: 'Copied, with “(attribution uncertain)” in it. Check who speaks before you use it.',
    failed: (reason: string) => `Nothing was copied: ${reason}`,
  },

  saved: {
    none: 'Nothing saved yet',
    noneText:
      'Save a quote from the Quotes tab, or select words on the page and save them. They stay in this browser.',
    noneHere: 'Nothing saved from this page',
    noneToCheck: 'Every speaker is certain or confirmed',
    filter: 'Which saved quotes to list',
    here: 'This page',
    all: 'All',
    check: (count: number) => `To check ${count.toLocaleString('en-GB')}`,
    opening: 'Opening your collection',
    failed: 'Your collection could not be opened.',
    untitled: 'Untitled story',
    open: 'Open the story in a new tab',
    unreadable: (count: number) =>
      `${plural(count, 'saved item')} cannot be read by this version of Spotcheck. Nothing of it is lost.`,
    note: 'Note',
    tags: 'Tags',
    tagsHint: 'Separate tags with commas',
    addNote: 'Add a note',
    editNote: 'Edit note and tags',
    save: 'Save',
    cancel: 'Cancel',
    keys: 'Ctrl+Enter saves, Escape cancels',
    noteSaved: 'Note and tags saved.',
    stale:
      'This note was changed elsewhere while you were writing. Your text is kept here; the other version reads:',
    staleEmpty: '(no note)',
    overwrite: 'Save mine over it',
    remove: 'Remove',
    removed: 'Removed.',
    undo: 'Undo',
    restored: 'Put back.',
    show: 'Show on page',
    gone: 'These words are no longer on the page',
    more: (count: number) => `Show ${count.toLocaleString('en-GB')} more`,
  },

  export: {
    title: 'Export',
    all: (count: number) => `Everything saved: ${plural(count, 'item')}`,
    nothing: 'There is nothing to export yet: save a quote first.',
    uncertain: (count: number) =>
      `${plural(count, 'speaker')} among these ${count === 1 ? 'is' : 'are'} uncertain, and the files say so. Confirm under “To check”.`,
    done: (count: number, file: string) => `Exported ${plural(count, 'item')} to ${file}.`,
    doneUncertain: (count: number) =>
      ` ${plural(count, 'speaker')} in it ${count === 1 ? 'is' : 'are'} uncertain.`,
    failed: (reason: string) => `The export was not written: ${reason}`,
  },
} as const

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
}

/** “down one grade”; `steps` is 0 where the two scales cannot be compared step by step. */
export function changeInWords(change: Inspection['change'], steps: number): string | null {
  if (!change) return null
  if (change === 'same') return 'same grade'
  if (steps === 0) return change
  return `${change} ${COUNTS[steps]} ${steps === 1 ? 'grade' : 'grades'}`
}
