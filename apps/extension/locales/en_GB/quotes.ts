/** Quotes of the story, and what card and panel do with a quote. */
export const quotes = {
  // Heading over words that the reader watches for.
  ownWords: 'Your words',
  // A word and how often the story has it.
  ownWord: '{words} ({number})',
  none: 'No quotes in this story',
  noneText: 'You can still select any words on the page and save them.',
  partial: 'partial quote',
  paragraphs: { one: 'over {count} paragraph', other: 'over {count} paragraphs' },
  headline: 'in the headline',
  show: 'Show on page',
  save: 'Save',
  saving: 'Saving …',
  saved: '✓ Saved',
  saveAll: 'Save all quotes of this story',
  // All that one speaker says. The speaker's name stands beside.
  saveVoice: { one: 'Save {count} quote', other: 'Save all {count} quotes' },
  // Some of them are saved.
  saveRest: {
    one: '{saved} of {count} saved: save the rest',
    other: '{saved} of {count} saved: save the rest',
  },
  voiceSaved: { one: '✓ {count} saved', other: '✓ All {count} saved' },
  // Letters without a width, or that turn what follows around.
  hiddenCharacters: 'This text holds hidden characters.',
  // S and N are keys.
  keys: 'In a quote, S saves it, N adds a note and tags, and arrow keys go to the next.',
  allSaved: '✓ All quotes of this story are saved',
  savedCount: { one: 'Saved {count} quote.', other: 'Saved {count} quotes.' },
} as const

export const speaker = {
  // Stands where a speaker's name would.
  none: 'Speaker not said',
  uncertain: 'It is not certain who says this: check the story.',
  attributionUncertain: 'attribution uncertain',
  confirmed: 'speaker confirmed by you',
  confirm: 'Confirm speaker',
  confirmAndSave: 'Confirm speaker and save',
  correct: 'Correct speaker',
  nameOne: 'Name speaker',
  fields: { name: 'Speaker', role: 'Role', organisation: 'Organisation' },
  hint: 'Leave all three empty where the story does not say who speaks.',
  keys: 'Enter saves, Escape cancels.',
  save: 'Save speaker',
  saveWith: 'Save quote with this speaker',
  saved: 'Speaker saved.',
  savedWith: 'Saved, with the speaker as you say.',
  // `theirs` is a person with role and organisation.
  namedMeanwhile: 'The speaker was changed in another window while you were writing: it is now {theirs}.',
  nobodyMeanwhile: 'The speaker was changed in another window while you were writing: it is now nobody.',
  keepTheirs: 'Keep that',
} as const

export const copy = {
  name: 'Copy as quotation',
  done: 'Copied.',
  uncertain: 'Copied, with “(attribution uncertain)” in it. Check who speaks before you use it.',
  failed: 'Nothing was copied: {reason}',
  // In what is copied: who speaks, where that is uncertain. The speaker comes last of name, role and organisation.
  uncertainSpeaker: '{speaker} (attribution uncertain)',
} as const

export const tags = {
  suggested: 'Suggested tags',
  added: 'Tag “{tag}” added.',
  removed: 'Tag “{tag}” removed.',
} as const
