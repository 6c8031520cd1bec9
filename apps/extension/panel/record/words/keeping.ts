/** What is said where a record is kept and put right. */
import type { KeptInspection } from '@spotcheck/core'
import { plural } from '../../words.ts'

export const keepingWords = {
  save: 'Save record',
  saving: 'Saving …',
  saved: '✓ Saved',
  savedNow: 'Record saved.',
  addStory: 'Add this story to it',
  storyAdded: 'This story is now one of its sources.',
  readOtherwise: 'You keep this record as Spotcheck read the story before; it reads it otherwise now.',
  saveAnew: 'Keep what it reads now',
  savedAnew: 'Record saved as Spotcheck reads it now.',
  keptElsewhere: (kept: KeptInspection) =>
    `You keep this inspection already, from ${titleOfFirst(kept) ?? 'another story'}.`,

  correct: (what: string) => `Correct: ${what}`,
  fields: {
    council: 'council',
    framework: 'framework',
    visit: 'visit',
    inspected: 'dates on site',
    published: 'date of the report',
  },
  read: (what: string | null) => `Spotcheck read: ${what ?? 'nothing'}`,
  notARating: 'Not a rating',
  noGrade: 'No grade',
  notSaid: 'Not said in the story',
  newCouncil: 'The council',
  newFramework: 'The framework',
  newVisit: 'The visit',
  newInspected: 'On site',
  newPublished: 'The report’s date',
  newJudgement: 'The judgement',
  addJudgement: 'Add a judgement',
  newGrade: 'The grade',
  whichCouncil: 'Type the beginning of its name, until only one is meant.',
  typeDate: 'Type it as 17 July 2018, July 2018 or 2018.',
  typePeriod: 'Type it as 4 to 15 June 2018, June 2018 or 2018.',
  keys: 'Enter saves, Escape cancels.',
  saveCorrection: 'Save correction',
  saveWith: 'Save corrected record',
  changedMeanwhile: (theirs: string) =>
    `This was changed in another window while you were choosing: it is now ${theirs}.`,
  keepTheirs: 'Keep that',
  corrected: 'Correction saved.',
  savedWith: 'Record saved, with your correction.',
  takenBack: 'It counts again as Spotcheck read it.',

  copyExample: 'Copy as an example',
  exampleCopied: 'Example copied. Put its sentence into your own words before you share it.',
  exampleFailed: (reason: string) => `The example was not copied: ${reason}`,

  records: 'Records',
  sources: (count: number) => plural(count, 'source'),
  correctedByYou: 'Corrected by you',
} as const

function titleOfFirst({ sources: [first] }: KeptInspection): string | null {
  const title = first?.article.title
  return title ? `“${title}”` : null
}
