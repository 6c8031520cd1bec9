/** The words that the panel shows, in one place so that they can move to locale files; the record's are in `record/words`. */

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

export const words = {
  views: 'Views',
  tabs: { record: 'Record', quotes: 'Quotes', saved: 'Saved' },
  highlights: 'Highlights on this page',
  unanswered: 'The page did not answer. Reload it and try again.',
  showOnPage: 'Show on the page',
  partial: 'Partial: the story is cut by a registration wall',

  page: {
    looking: 'Reading the page …',
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

  sites: {
    title: 'Sites',
    explained: 'Spotcheck reads pages only where you let it. You can take that back at any time.',
    notAllowed: (site: string) => `Your browser does not let Spotcheck read ${site} by itself.`,
    allow: (site: string) => `Let Spotcheck read ${site}`,
    allowed: (site: string) => `Spotcheck now reads ${site}.`,
    refused: (site: string) => `Spotcheck does not read ${site}: access was not given.`,
    takenBack: (site: string) => `Spotcheck no longer reads ${site}.`,
    failed: (reason: string) => `The browser did not do that: ${reason}`,
    home: 'from the start',
    other: 'Another site',
    otherHint: 'Address of the site, or of any page of it',
    add: 'Add',
    noAddress: 'This is no address of a web site: it should look like example.org.',
    here: (site: string) => ({
      title: `Spotcheck does not read ${site}`,
      text: 'You can let it read this page now, or every page of the site from now on.',
    }),
    hidden: {
      title: 'Spotcheck has not been asked to read this page',
      text: 'To read it once, right-click Spotcheck’s button in the toolbar and choose “Highlight this page once”. To read a whole site, add it below.',
    },
    once: 'Highlight this page once',
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
    savedCount: (quotes: number) => `Saved ${plural(quotes, 'quote')}.`,
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
    namedMeanwhile: (theirs: string) =>
      `The speaker was changed in another window while you were writing: it is now ${theirs}.`,
    nobody: 'nobody',
    keepTheirs: 'Keep that',
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
      'Save a record, or a quote from the Quotes tab, or select words on the page and save them. They stay in this browser.',
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
    partlyGone: 'Some of these words are no longer on the page',
    changed: 'The page has changed these words since',
    unsure: 'The same words stand elsewhere on the page now: look whether it is the passage that you saved',
    unsureChanged:
      'The page may have changed these words to others: look whether it is the passage that you saved',
    was: 'When saved',
    now: 'Now',
    isIt: 'Yes, that is it',
    placeKept: 'Kept: this is where the words stand now.',
    selectFirst: 'If you see it, select its words on the page and press',
    findAgain: 'Find it again',
    more: (count: number) => `Show ${count.toLocaleString('en-GB')} more`,
  },

  export: {
    title: 'Export',
    all: (count: number) => `Everything saved: ${plural(count, 'item')}`,
    nothing: 'There is nothing to export yet: save a record or a quote first.',
    uncertain: (count: number) =>
      `${plural(count, 'speaker')} among these ${count === 1 ? 'is' : 'are'} uncertain, and the files say so. Confirm under “To check”.`,
    done: (count: number, file: string) => `Exported ${plural(count, 'item')} to ${file}.`,
    doneUncertain: (count: number) =>
      ` ${plural(count, 'speaker')} in it ${count === 1 ? 'is' : 'are'} uncertain.`,
    failed: (reason: string) => `The export was not written: ${reason}`,
  },
} as const
