/** What the browser itself shows: its list of extensions, its menus, the tooltip of the toolbar button. */
export const manifest = {
  name: 'Spotcheck',
  description: 'Highlights councils, Ofsted ratings and quotes in news stories, and keeps what you save.',
  commands: {
    open: 'Open the Spotcheck panel',
    save: 'Save the selection or the mark under the pointer',
    highlights: 'Turn the highlights of this site on or off',
    next: 'Open the card of the next mark',
    previous: 'Open the card of the mark before',
  },
  menu: {
    save: 'Save to Spotcheck',
    once: 'Highlight this page once',
    library: 'Open the library',
    // The browser puts the words in that are selected, where %s stands.
    watch: 'Watch for “%s”',
  },
  // Tooltips of the toolbar button where a page has no place to say it.
  button: {
    noStory: 'Spotcheck: no story is read here, so nothing was saved',
    unwatchable: 'Spotcheck: these words are too long to watch for, or the list is full',
    unreadable: 'Spotcheck: the browser lets nobody read this page',
  },
} as const
