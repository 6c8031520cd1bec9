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
    import: 'Import',
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
      harvard: 'Words and speaker, with a Harvard reference below',
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
    // Where the browser does not tell what becomes of a download.
    handed:
      'You asked for your last backup on {date}. Whether the browser kept the file, Spotcheck cannot see: look for it in your downloads.',
    none: 'No backup was made.',
    make: 'Back up now',
    done: { one: '{count} item is in {file}.', other: '{count} items are in {file}.' },
    // Follows the sentence before.
    doneUnreadable: {
      one: '{count} more cannot be read by this version of Spotcheck: it is in the file as it stands, and stays in your collection.',
      other:
        '{count} more cannot be read by this version of Spotcheck: they are in the file as they stand, and stay in your collection.',
    },
    // Follows the sentence before.
    doneLeftOut: {
      one: '{count} more can be neither read nor put into a file: it stays in your collection alone.',
      other: '{count} more can be neither read nor put into a file: they stay in your collection alone.',
    },
    // Follows the sentences before, where the browser does not tell what becomes of a download.
    doneHanded: 'Look for the file in your downloads: Spotcheck cannot see whether the browser kept it.',
    failed: 'The backup was not made: {reason}',
    remind: 'Remind me after a time',
    remindChanges: 'Remind me after changes',
    reminderChanged: 'Changed.',
    changes: { one: 'After {count} change', other: 'After {count} changes' },
    days: { one: 'After {count} day', other: 'After {count} days' },
    noReminder: 'Never',
  },
  import: {
    about:
      'Bring in a backup or an export of Spotcheck’s, of any version, or what you kept elsewhere: Hypothesis’ JSON, W3C web annotations, CSV from Readwise or Kindle, Kindle’s clippings, RIS from Zotero and others. Nothing is written before you have seen what would change.',
    choose: 'A file to import',
    reading: 'Reading {file} …',
    writing: 'Importing …',
    origins: {
      spotcheck: 'A collection of Spotcheck’s',
      'web-annotation': 'Web annotations',
      hypothesis: 'Annotations from Hypothesis',
      table: 'A table of highlights',
      clippings: 'Clippings from a Kindle',
      ris: 'Articles from a reference manager',
    },
    fresh: { one: '{count} item is new', other: '{count} items are new' },
    newer: {
      one: '{count} item was changed since, and takes the place of yours',
      other: '{count} items were changed since, and take the place of yours',
    },
    older: {
      one: '{count} item is older than yours, which stays; its note is kept among former ones',
      other: '{count} items are older than yours, which stay; their notes are kept among former ones',
    },
    same: { one: '{count} item is there already', other: '{count} items are there already' },
    rejected: { one: '{count} item is left out', other: '{count} items are left out' },
    more: { one: '{count} more', other: '{count} more' },
    withSettings: 'Also take over its words, colours and other choices, in place of yours',
    nothing: 'There is nothing new in this file.',
    import: 'Import now',
    done: {
      one: '{count} item is imported.',
      other: '{count} items are imported.',
    },
    undo: 'Undo the import',
    undone: 'The import is undone. What was new is in the trash.',
    failed: 'Nothing was changed: {reason}',
    unread: 'This file could not be read: {reason}',
    unreadable: {
      empty: 'This file is empty.',
      // {size} is an amount with its unit: “500 MB”.
      'too-large':
        'This file is larger than {size}. Export it in several parts, and import one after the other.',
      'not-utf-8':
        'Line {line} of this file is no text that Spotcheck can read. Save it as text in UTF-8 (“CSV UTF-8” in Excel), and try again.',
      'not-json': 'Line {line} of this file is no JSON. Export it again, and try again.',
      'cut-short':
        'This file ends in the middle, in line {line}. Export or download it again, and try again.',
      newer: 'This file was written by a newer Spotcheck than this one. Update Spotcheck, and try again.',
      damaged:
        'This file of Spotcheck’s is damaged: parts that it must have are missing. Export it again, and try again.',
      'own-table':
        'This table was written by Spotcheck for spreadsheets, and does not hold all of a passage. Export as JSON, and import that.',
      unknown:
        'Spotcheck does not know what this file is. It reads its own JSON, JSON Lines and JSON-LD, Hypothesis’ JSON, CSV with a column of highlights, Kindle’s clippings and RIS.',
    },
    faults: {
      shape: 'Line {line}: it does not have the form of a saved item ({field}). Export it again.',
      'not-json': 'Line {line}: it is no JSON. Export it again.',
      'cut-short': 'Line {line}: it ends in the middle. Export it again.',
      unknown: 'Line {line}: it is nothing that Spotcheck keeps.',
      'no-words': 'Line {line}: it has no words to keep.',
      'no-title': 'Line {line}: it does not say what it is from. Give it a title or an address.',
      'not-a-web-address': 'Line {line}: its address is not one of a web page (http or https).',
      twice: 'Line {line}: the file has it twice. The later one counts.',
      unreadable:
        'Line {line}: Spotcheck could not read it when this backup was made, and cannot now. It stays in the file, for a version that can.',
    },
  },
  // Backups that make themselves.
  folder: {
    title: 'Backups by themselves',
    none: 'Choose a folder, and Spotcheck puts a dated backup into it whenever something has changed. One that lies in a cloud’s folder is copied there as well.',
    pick: 'Choose a folder …',
    chosen: 'Backups go into “{name}”. Older ones stay there until you delete them.',
    asks: 'The browser wants to ask you again before Spotcheck writes into “{name}”.',
    allow: 'Allow, and back up now',
    refused: 'The browser does not let Spotcheck write there. Choose another folder, or back up to a file.',
    failed: 'The last backup was not written: {reason}',
    every: 'How often, where something has changed',
    days: { one: 'Every day', other: 'Every {count} days' },
    now: 'Back up to the folder now',
    another: 'Choose another …',
    forget: 'Stop',
    forgotten: 'Spotcheck writes there no longer. What is there stays.',
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
