/** The side panel around its tabs, and what it says where the page beside has no story. */
export const panel = {
  // Name of the row of tabs.
  views: 'Views',
  tabs: { record: 'Record', quotes: 'Quotes', saved: 'Saved' },
  library: 'Open library',
  highlights: 'Highlights on this site',
  // Of the switch: what turning it does.
  highlightsHint: 'For every page of {host}. Spotcheck remembers it until you turn it again.',
  unanswered: 'The page did not answer. Reload it and try again.',
  options: 'All options',
  showOnPage: 'Show on the page',
  partial: 'Partial: the rest of the story is behind a wall or on another page',
} as const

export const page = {
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
    text: 'Spotcheck found no story to read here. The page may be a list, a search or empty. If it is a short story, you can have it highlighted all the same.',
    // After the reader has asked for that.
    none: 'There is too little running text on this page to read it as a story.',
  },
  failed: {
    title: 'This page could not be read',
    text: 'Nothing that you saved is touched. Reload the page to try again.',
  },
} as const
