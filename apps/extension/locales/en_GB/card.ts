/** The small card that opens on a mark in the page. */
export const card = {
  close: 'Close',
  edit: '✓ Saved · edit note',
  annotate: '✓ Saved · add a note',
  saved: 'Saved to your collection.',
  savedWith: 'Saved to your collection, with the speaker as you say.',
  noteUnsaved: 'This note is not saved yet. Save it, or close the card to drop it.',
  noteTakenUp: 'Here is what you had typed and not saved. Save it, or close the card to drop it.',
  speakerUnsaved: 'This speaker is not saved yet. Save it, or close the card to drop it.',
  nothingBack: 'Nothing was saved: Spotcheck’s background gave nothing back. Try again.',
  notCopied: 'This page does not let anything be copied. Save it, and copy it from the panel.',

  // What a mark is, below its name.
  council: 'Council · GSS code {code}',
  councilWithoutCode: 'Council · no GSS code yet',
  quotation: 'Quotation',
  // Of a mark that stands for a word which the reader watches for.
  watch: 'Your word',
  speech: { one: 'Quotation over {count} paragraph', other: 'Quotation over {count} paragraphs' },
  selected: 'Selected words',
  areaNotNamed: 'Areas that the story does not name',
  // How a rating stands in its story.
  status: {
    current: 'Current rating',
    previous: 'Earlier rating',
    negated: 'Not the rating: the story denies it',
    hypothetical: 'Not a rating: the story only supposes it',
    aspiration: 'Not a rating yet: a hope or a target',
    superseded: 'Replaced by a later rating',
    scale: 'Explains the scale, rates nobody',
    aggregate: 'About several councils together',
    'other-subject': 'About another body than a council',
  },
  // Stands before what the rule goes by that made the mark.
  why: 'Why is this marked?',

  correct: 'Correct in the panel',
  openPanel: 'Open Spotcheck’s panel by its button in the toolbar: what you want to correct is ready there.',

  note: 'Note',
  tags: 'Tags, separated by commas',
  // Tags as a reader might type them.
  tagsExample: 'leadership, follow up',
  saveNote: 'Save note',

  // The card speaks of one of the story's marks, counted from the first.
  position: '{number} of {of}',
  markPosition: 'mark {number} of {of}',
  marks: 'Marks of this story',
  before: 'Mark before (left arrow)',
  next: 'Next mark (right arrow)',

  nothingToSave: 'Nothing to save here',
  nothingToSaveText: 'Select words of the story, or point at one of its marks, and save again.',
  nothingSelected: 'Nothing is selected',
  nothingSelectedText:
    'Select the words that you saved, as the story has them now, and press “Find it again” in the panel.',
  notKept: 'This could not be kept',
} as const
