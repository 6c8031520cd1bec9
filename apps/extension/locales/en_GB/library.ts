/** The page of the whole collection: its list, and what can be done with many items at once. */
export const library = {
  // Headings, by what is listed.
  titles: {
    all: 'Everything saved',
    article: 'By article',
    council: 'By council',
    speaker: 'By speaker',
    tag: 'By tag',
    uncertain: 'To check',
    trash: 'Trash',
  },
  // What the browser's tab says.
  tab: '{title} – Spotcheck',
  items: { one: '{count} item', other: '{count} items' },
  reading: 'Reading your collection …',
  // Read out to those who hear the list.
  keys: 'Up and down arrows go from item to item, Space chooses one, Shift with an arrow chooses more, Ctrl+A chooses all, Delete moves what is chosen to the trash.',
  // Name of the box that chooses an item.
  choose: 'Choose',
  record: 'Record',
  toCheck: '(to check)',
  // Behind the names of two councils.
  moreCouncils: { one: '{count} more council', other: '{count} more councils' },
  nothing: {
    empty: {
      title: 'Nothing saved yet',
      text: 'Open a story, save a record or a quote in the panel beside it, and find it here.',
    },
    notFound: { title: 'Nothing found', text: 'Take a filter off, or look for fewer words.' },
    trash: { title: 'The trash is empty', text: 'What you delete is kept here until you erase it.' },
  },
  without: { council: 'No council', speaker: 'No speaker', tag: 'No tag' },

  groupBy: 'Group by',
  groups: { none: 'Nothing', article: 'Article', council: 'Council', speaker: 'Speaker', tag: 'Tag' },

  filter: 'Filter',
  chosenFilters: 'Filters',
  // Behind the name of a filter: what pressing it does.
  takeOff: '(take this filter off)',
  any: 'Any',
  facets: {
    council: 'Council',
    region: 'Region',
    rating: 'Rating',
    framework: 'Framework',
    judgement: 'Judgement',
    speaker: 'Speaker',
    role: 'Role',
    tag: 'Tag',
    site: 'Site',
  },
  // A value and how many items have it.
  valueCount: '{value} ({number})',
  status: 'Status',
  statuses: { kept: 'All that is kept', uncertain: 'Speaker to check', trash: 'In the trash' },
  kind: 'Kind',
  ranges: { published: 'Story published', saved: 'Saved' },
  from: 'From',
  to: 'To',
  filters: {
    words: '“{words}”',
    uncertain: 'Speaker to check',
    kinds: { passage: 'Quotes', record: 'Records' },
    chosen: '{facet}: {value}',
    published: {
      between: 'Published {from} to {to}',
      since: 'Published since {from}',
      until: 'Published until {to}',
    },
    saved: { between: 'Saved {from} to {to}', since: 'Saved since {from}', until: 'Saved until {to}' },
  },

  bulk: 'What to do with the chosen items',
  chosen: { one: '{count} chosen', other: '{count} chosen' },
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  delete: 'Delete',
  removed: { one: '{count} item moved to the trash.', other: '{count} items moved to the trash.' },
  restore: 'Put back',
  restored: { one: '{count} item put back.', other: '{count} items put back.' },
  tagsToPut: 'Tags, with commas between',
  tag: 'Tag',
  untag: 'Take tag off',
  tagged: { one: '{count} quote tagged: {tags}.', other: '{count} quotes tagged: {tags}.' },
  untagged: { one: '{tags} taken off {count} quote.', other: '{tags} taken off {count} quotes.' },
  erase: 'Erase for good …',
  eraseSure: {
    one: 'Erase {count} item for good? This cannot be undone.',
    other: 'Erase {count} items for good? This cannot be undone.',
  },
  eraseYes: 'Erase',
  erased: { one: '{count} item erased.', other: '{count} items erased.' },
} as const

/** The left bar of the library. */
export const bar = {
  name: 'Collection',
  search: 'Search the collection',
  searchHint: 'Search quotes, notes, people',
  open: 'Menu',
  collection: 'Collection',
  all: 'Everything',
  quotes: 'Quotes',
  records: 'Records',
  articles: 'Articles',
  uncertain: 'To check',
  overview: 'Overview',
  trash: 'Trash',
  councils: 'Councils',
  tags: 'Tags',
  everyOne: 'All {number} …',
  manageTags: 'Rename and merge …',
  safe: 'Kept safe',
  here: '{size} in this browser.',
  noBackup: 'There is no other copy yet.',
  lastBackup: 'Last backup {date}.',
  backups: 'Back up',
  import: 'Import …',
} as const

/** Tags, to be renamed, merged and taken off. */
export const manageTags = {
  title: 'Tags',
  count: { one: '{count} tag', other: '{count} tags' },
  find: 'Find a tag',
  keys: 'Arrow keys go from tag to tag, F2 renames, Delete takes a tag off all its quotes.',
  more: {
    one: '{count} more: type some of its letters.',
    other: '{count} more: type some of their letters.',
  },
  rename: 'Rename',
  newName: 'New name for “{tag}”',
  merge: 'Merge',
  merges: {
    one: 'Merges with “{name}”, {count} quote in all. You can undo it.',
    other: 'Merges with “{name}”, {count} quotes in all. You can undo it.',
  },
  renamed: {
    one: '“{from}” is now “{to}” on {count} quote.',
    other: '“{from}” is now “{to}” on {count} quotes.',
  },
  merged: {
    one: '“{from}” and “{to}” are one now, on {count} quote.',
    other: '“{from}” and “{to}” are one now, on {count} quotes.',
  },
  drop: 'Delete',
  dropped: {
    one: '“{tag}” is taken off {count} quote.',
    other: '“{tag}” is taken off {count} quotes.',
  },
  none: { title: 'No tags yet', text: 'Put tags on a quote with its note, and find them here.' },
} as const

/** What was done lately, and can be undone. */
export const acts = {
  title: 'Lately done',
  undo: 'Undo: {act}',
  undone: 'Undone: {act}.',
  unreadable: {
    one: '{count} step cannot be read by this version of Spotcheck, and cannot be undone here. All others can, and nothing that you saved is lost.',
    other:
      '{count} steps cannot be read by this version of Spotcheck, and cannot be undone here. All others can, and nothing that you saved is lost.',
  },
  save: { one: 'Saved {count} item', other: 'Saved {count} items' },
  import: { one: 'Imported {count} item', other: 'Imported {count} items' },
  edit: { one: 'Changed a note or tags', other: 'Changed notes or tags of {count} items' },
  tag: { one: 'Changed tags of {count} quote ({tags})', other: 'Changed tags of {count} quotes ({tags})' },
  renameTag: {
    one: 'Renamed tag {from} to {to} on {count} quote',
    other: 'Renamed tag {from} to {to} on {count} quotes',
  },
  dropTag: {
    one: 'Took tag {from} off {count} quote',
    other: 'Took tag {from} off {count} quotes',
  },
  'confirm-speaker': {
    one: 'Named the speaker of {count} quote',
    other: 'Named the speaker of {count} quotes',
  },
  'find-again': { one: 'Found {count} quote again', other: 'Found {count} quotes again' },
  correct: { one: 'Corrected {count} record', other: 'Corrected {count} records' },
  remove: { one: 'Deleted {count} item', other: 'Deleted {count} items' },
  restore: { one: 'Put back {count} item', other: 'Put back {count} items' },
} as const

/** All that is saved of one story. */
export const article = {
  partial: 'cut by a wall, or one of several pages',
  saved: 'Saved of this story',
  addresses: { one: 'Its address', other: 'Its addresses' },
  none: {
    title: 'Nothing is saved of this story',
    text: 'It may have been deleted: look in the trash.',
  },
} as const

/** A council's page. */
export const council = {
  latest: 'Latest official outcome',
  noOutcome: 'None among the official outcomes',
  due: 'What is due, by the framework’s own cycle',
  // “September 2027 to September 2028”, then what comes then.
  window: '{from} to {to}',
  nothingDue: 'Nothing that the rules set a time for',
  gone: 'Nothing: the council was gone after {date}.',
  collection: 'In your collection',
  quotes: { one: '{count} quote', other: '{count} quotes' },
  records: { one: '{count} record', other: '{count} records' },
  stories: { one: '{count} story', other: '{count} stories' },
  papers: { one: '{count} site', other: '{count} sites' },
  // “ILACS short inspection, March 2025”
  occasion: '{inspection}, {date}',
  kept: 'Saved quotes and records',
  nothingKept: 'You have saved nothing of this council yet.',
  // Followed by the names of councils.
  tookOver: 'Took over from',
  takenOver: 'Taken over by',
} as const

/** A council's inspections as a chart. */
export const timeline = {
  title: '{council}: inspections',
  source: 'Ofsted’s published outcomes to {date}, and your saved stories',
  // What the shapes mean.
  legend:
    'Round: Ofsted’s outcome, ringed where saved stories tell of it. Square: saved stories alone. Diamond: a visit without a grade.',
  nothing: 'Neither the official outcomes nor your saved stories know of an inspection.',
  // Names of the chart's lines.
  lanes: {
    outstanding: 'Outstanding',
    good: 'Good',
    middling: 'Requires impr.',
    inadequate: 'Inadequate',
    none: 'No overall grade',
    visit: 'Visits, no grade',
  },
  short: '{framework} short',
  point: '{date}: {grade}, {inspection}',
  ofBody: 'of {body}',
  told: { one: '{count} saved story tells of it', other: '{count} saved stories tell of it' },
  otherwise: 'a saved story says {grade}',
  ungraded: 'no grade',
  noOverall: 'no overall grade',
  ofsted: 'Ofsted',
  stories: 'Saved stories',
  columns: {
    when: 'When',
    grade: 'Grade',
    inspection: 'Inspection',
    body: 'Council',
    by: 'Who says so',
    stories: 'Saved stories',
  },
} as const

/** Grades by region, framework and year. */
export const overview = {
  explained: 'Grades for overall effectiveness, and its forerunners.',
  official: 'What Ofsted published',
  officialSource: 'Ofsted’s published outcomes to {date}',
  kept: 'What your saved stories say',
  keptSource: 'Saved stories in Spotcheck',
  nothingKept: 'You have saved no record with grades yet.',
  keptCount: { one: '{count} saved record with grades', other: '{count} saved records with grades' },
  titles: {
    official: {
      region: 'Latest grade of each council, by region',
      framework: 'Grades by framework',
      year: 'Grades by year of inspection',
    },
    kept: {
      region: 'Latest saved grade of each council, by region',
      framework: 'Saved grades by framework',
      year: 'Saved grades by year of inspection',
    },
  },
  // Steps that all scales have had.
  steps: {
    outstanding: 'Outstanding',
    good: 'Good',
    middling: 'Requires improvement or adequate',
    inadequate: 'Inadequate',
    none: 'No overall grade',
  },
  // What a bar says; `group` is a region, a framework or a year.
  bar: {
    region: { one: '{group}, {grade}: {count} council', other: '{group}, {grade}: {count} councils' },
    framework: {
      one: '{group}, {grade}: {count} inspection',
      other: '{group}, {grade}: {count} inspections',
    },
    year: { one: '{group}, {grade}: {count} inspection', other: '{group}, {grade}: {count} inspections' },
  },
  columns: { region: 'Region', framework: 'Framework', year: 'Year' },
} as const

/** Around every chart. */
export const charts = {
  asTable: 'Show as table',
  keys: 'Arrow keys go from point to point.',
  save: 'Save chart',
  kinds: {
    svg: { light: 'SVG, white ground', dark: 'SVG, dark ground' },
    png: { light: 'PNG, white ground', dark: 'PNG, dark ground' },
  },
  saved: 'Saved as {file}.',
  failed: 'The chart was not saved: {reason}',
  notDrawn: 'the browser could not draw it.',
} as const
