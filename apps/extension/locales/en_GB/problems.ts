/** What goes wrong between the extension's parts. */
export const problems = {
  noAnswer: 'Spotcheck’s background did not answer. Try again; if it happens again, reload the page.',
  updated: 'Spotcheck was updated. Reload this page to go on.',
  notForPages: 'This page may not ask that of Spotcheck.',
  notUnderstood: 'Spotcheck’s background does not understand this message.',
  notRead: 'Spotcheck could not read this page: {reason}',
  tooManyMarks: 'it has more than {most} places to mark.',
  noteTooLong: 'A note takes up to 1,000,000 characters. Shorten it.',
  tagTooLong: 'A tag takes up to 200 characters. Shorten it, or part it by commas.',
  tooManyTags: 'A passage takes up to 100 tags. Leave some out.',
} as const
