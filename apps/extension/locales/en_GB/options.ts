/** All that the reader can choose, in a tab of its own. */
export const options = {
  title: 'Spotcheck options',
  // Name of the row of links to the parts of the page.
  contents: 'On this page',
  welcome: 'Show me how it works',
  titles: {
    sites: 'Sites',
    marks: 'Marks and colours',
    words: 'Your words',
    copying: 'Copying and saving',
    shortcuts: 'Shortcuts',
    backup: 'Storage and backup',
    erase: 'Delete everything',
  },
  colours: {
    yellow: 'Yellow',
    amber: 'Amber',
    red: 'Red',
    green: 'Green',
    blue: 'Blue',
    purple: 'Purple',
  },
  marks: {
    about: 'What is marked on pages. Each kind keeps its own kind of line, whatever its colour.',
    council: 'Mark councils',
    rating: 'Mark ratings',
    quotation: 'Mark quotes',
    watch: 'Mark your words',
    colourOf: { council: 'Colour of councils', rating: 'Colour of ratings', quotation: 'Colour of quotes' },
    // Ratings are marked in the colours of their grades.
    byGrade: 'By grade',
    changed: 'Changed, on open pages too.',
  },
  words: {
    about:
      'Words and names that are marked wherever Spotcheck reads: whole words in any case, also with a plural’s ending. You can also select words on a page and choose “Watch for …” from the menu of the right mouse button.',
    new: 'Watch for',
    // Words as a reader might type them.
    example: 'care leavers',
    colour: 'Colour',
    add: 'Add to your words',
    added: '“{words}” is marked from now on.',
    unfit: 'Type a word or a name of up to 100 characters.',
    count: { one: '{count} word or name', other: '{count} words and names' },
    colourOf: 'Colour of “{words}”',
    removeNamed: 'Remove “{words}”',
    removed: '“{words}” is no longer marked.',
  },
  copying: {
    about: 'How “Copy as quotation” lays out what you copy, and what goes with everything that you save.',
    style: 'Layout',
    styles: {
      plain: 'Words and speaker, with the source below',
      inline: 'All in one line, with the source in brackets',
      footnote: 'Words, with a footnote',
      speaker: 'Words and speaker alone',
      own: 'Your own',
    },
    template: 'Template',
    // {slots} is a list of names in curly brackets, which stay as they are.
    hint: 'These are filled in: {slots}. What stands in [square brackets] goes where one of them is not known.',
    unknown: {
      one: '{names} is none of these, and is copied as it stands.',
      other: '{names} are none of these, and are copied as they stand.',
    },
    example: 'A made-up quotation looks like this:',
    // A made-up quotation.
    sample: {
      words: '“Every young person has somebody to call.”',
      speaker: 'Mara Whitlow',
      role: 'director of children’s services',
      title: 'Care leavers praise their new home',
      author: 'Sam Reporter',
      site: 'The Sample Gazette',
    },
    changed: 'Quotations are copied like this from now on.',
    tags: 'Tags for everything that you save from now on, separated by commas',
    tagsChanged: 'Kept for what you save from now on.',
  },
  shortcuts: {
    about: 'Keys that work on every page. The browser keeps them, and no two extensions can have the same.',
    does: 'What it does',
    keys: 'Keys',
    none: 'None',
    taken: 'None: {keys} was taken by something else, or taken off',
    lost: {
      one: '{count} shortcut has no keys. Choose others for it in the browser.',
      other: '{count} shortcuts have no keys. Choose others for them in the browser.',
    },
    change: 'Change them in the browser',
  },
  backup: {
    about:
      'All that you save stays in this browser. A backup is one file with all of it: keep it where you keep other files.',
    // {size} is an amount with its unit: “3.4 MB”.
    used: 'Your collection takes {size}.',
    protected: 'The browser keeps it, however full the disk gets.',
    unprotected: 'The browser may clear it when the disk is full.',
    protect: 'Ask the browser to keep it',
    refused: 'The browser does not promise that. Make backups.',
    title: 'Backup',
    never: 'You have made no backup yet.',
    last: 'Your last backup is of {date}.',
    make: 'Back up now',
    done: { one: '{count} item is in {file}.', other: '{count} items are in {file}.' },
    failed: 'The backup was not made: {reason}',
    remind: 'Remind me',
    days: { one: 'After {count} day', other: 'After {count} days' },
    noReminder: 'Never',
    restoreTitle: 'Restore',
    choose: 'A backup, or a JSON export',
    unread: 'This file could not be read: {reason}',
    fresh: { one: '{count} item comes in', other: '{count} items come in' },
    newer: {
      one: '{count} item is newer than yours, and takes its place',
      other: '{count} items are newer than yours, and take their place',
    },
    known: { one: '{count} item stays as you have it', other: '{count} items stay as you have them' },
    unreadable: {
      one: '{count} item is damaged, and is left out',
      other: '{count} items are damaged, and are left out',
    },
    withSettings: 'Your words, colours and other choices are replaced by those in the file',
    restore: 'Restore',
    restored: 'Restored.',
    notRestored: 'Nothing was changed: {reason}',
  },
  erase: {
    about:
      'All that you saved, with notes, tags, trash and what you have chosen here, is deleted from this browser for good. Sites that you have allowed stay allowed.',
    first: 'Back up first',
    // The reader types this word to show that everything is to be deleted.
    word: 'delete',
    type: 'Type “{word}” to delete everything',
    erase: 'Delete everything',
    done: 'Everything is deleted.',
  },
} as const
