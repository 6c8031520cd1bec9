/** The reader's collection. */
export const saved = {
  none: {
    all: 'Nothing saved yet',
    here: 'Nothing saved from this page',
    check: 'Every speaker is certain or confirmed',
  },
  noneText:
    'Save a record, or a quote from the Quotes tab, or select words on the page and save them. They stay in this browser.',
  filter: 'Which saved quotes to list',
  here: 'This page',
  all: 'All',
  // Saved quotes whose speaker is uncertain. It is the name of a filter.
  check: { one: 'To check {count}', other: 'To check {count}' },
  opening: 'Opening your collection',
  failed: 'Your collection could not be opened. {problem}',
  untitled: 'Untitled story',
  open: 'Open the story in a new tab',
  unreadable: {
    one: '{count} saved item cannot be read by this version of Spotcheck. It is in no export; it stays in your collection, and backups have it as it stands.',
    other:
      '{count} saved items cannot be read by this version of Spotcheck. They are in no export; they stay in your collection, and backups have them as they stand.',
  },
  records: 'Records',
  sources: { one: '{count} source', other: '{count} sources' },
  corrected: 'corrected by you',
  cancel: 'Cancel',
  overwrite: 'Save mine over it',
  remove: 'Remove',
  removed: 'Removed.',
  undo: 'Undo',
  restored: 'Put back.',
  show: 'Show on page',
  // Leads to all that is saved of this story.
  inLibrary: 'In the library',
  backUp: {
    never: 'You have made no backup of your collection yet.',
    old: {
      one: 'Your last backup is of {date}; {count} item was saved or changed since.',
      other: 'Your last backup is of {date}; {count} items were saved or changed since.',
    },
    waits:
      'Your folder for backups needs you: the browser asks before it writes there, or writing went wrong.',
    open: 'Back up',
  },
  more: { one: 'Show {count} more', other: 'Show {count} more' },
} as const

export const note = {
  name: 'Note',
  tags: 'Tags',
  tagsHint: 'Separate tags with commas.',
  keys: 'Ctrl+Enter saves, Escape cancels.',
  add: 'Add a note',
  edit: 'Edit note and tags',
  save: 'Save',
  saved: 'Note and tags saved.',
  // Followed by the other version of the note.
  stale:
    'This note was changed elsewhere while you were writing. Your text is kept here; the other version reads:',
  staleEmpty: '(no note)',
  // Texts that the note had before.
  former: { one: '{count} earlier text', other: '{count} earlier texts' },
  until: 'Until {moment}',
  useAgain: 'Use this again',
  takenUp: 'The earlier text is in the field. Save to keep it.',
} as const

/** What has become of saved words on the page of today. */
export const whereabouts = {
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
  // Followed by a button, “Find it again”.
  selectFirst: 'If you see it, select its words on the page first.',
  // The same for a speech over several paragraphs.
  selectAllFirst:
    'If you see it, select it on the page first: all its paragraphs, or the first that is missing.',
  findAgain: 'Find it again',
} as const

/** The names of the formats are those of the files. */
export const exports = {
  title: 'Export',
  close: 'Close',
  writing: 'Writing …',
  groups: {
    documents: 'To read and write on',
    tables: 'Tables',
    references: 'For reference managers',
    data: 'Data for programs',
  },
  formats: {
    csv: 'CSV of quotes',
    records: 'CSV of records',
    markdown: 'Markdown',
    'markdown-files': 'Markdown, a note an article',
    html: 'HTML',
    xlsx: 'Excel',
    'docx-council': 'Word, by council',
    'docx-speaker': 'Word, by speaker',
    'docx-tag': 'Word, by tag',
    json: 'JSON',
    'json-lines': 'JSON Lines',
    'json-ld': 'JSON-LD',
    'parquet-quotes': 'Parquet of quotes',
    'parquet-records': 'Parquet of records',
    'parquet-mentions': 'Parquet of mentions',
    ris: 'RIS',
    bibtex: 'BibTeX',
    csl: 'CSL',
  },
  // What each is good for.
  hints: {
    csv: 'Any spreadsheet, R, pandas',
    records: 'Any spreadsheet, R, pandas',
    markdown: 'Obsidian, notes, plain text',
    'markdown-files': 'Obsidian, with properties',
    html: 'A page to print or to paste from',
    xlsx: 'Sheets of quotes and of records',
    'docx-council': 'Quotes with their sources',
    'docx-speaker': 'Quotes with their sources',
    'docx-tag': 'Quotes with their sources',
    json: 'Everything, to be brought in again',
    'json-lines': 'A line an item: jq, DuckDB, pandas',
    'json-ld': 'W3C Web Annotations',
    'parquet-quotes': 'DuckDB, polars, R’s arrow',
    'parquet-records': 'DuckDB, polars, R’s arrow',
    'parquet-mentions': 'The words that records rest on',
    ris: 'Zotero, EndNote, Mendeley',
    bibtex: 'LaTeX, JabRef, Zotero',
    csl: 'Zotero, pandoc',
  },
  all: { one: '{count} item', other: '{count} items' },
  nothing: 'There is nothing to export yet: save a record or a quote first.',
  uncertain: {
    one: '{count} speaker among these is uncertain, and the files say so. Confirm under “To check”.',
    other: '{count} speakers among these are uncertain, and the files say so. Confirm under “To check”.',
  },
  done: { one: 'Exported {count} item to {file}.', other: 'Exported {count} items to {file}.' },
  // Follows the sentence before.
  doneUncertain: {
    one: '{count} speaker in it is uncertain.',
    other: '{count} speakers in it are uncertain.',
  },
  // Follows the sentence before.
  doneLeftOut: {
    one: '{count} item could not be read, or was deleted meanwhile, and is not in it.',
    other: '{count} items could not be read, or were deleted meanwhile, and are not in it.',
  },
  unreadable: {
    one: '{count} item of your collection cannot be read by this version of Spotcheck, and is in no export. It stays in your collection, and backups have it as it stands.',
    other:
      '{count} items of your collection cannot be read by this version of Spotcheck, and are in no export. They stay in your collection, and backups have them as they stand.',
  },
  failed: 'The export was not written: {reason}',
} as const
