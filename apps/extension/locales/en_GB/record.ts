/** What a story says, as an inspection record. */
export const record = {
  none: 'This story reports no inspection',
  noneGraded: 'This story reports no inspection with a grade',
  noneBeforeWall: 'What can be read of this story reports no inspection',
  // What is found is listed: the phrases of `counted` with commas and “and”.
  found: 'No council’s grade is news here. Found in it: {found}.',
  counted: {
    councils: { one: '{count} council', other: '{count} councils' },
    visits: { one: '{count} visit', other: '{count} visits' },
    ratings: { one: '{count} rating', other: '{count} ratings' },
    quotes: { one: '{count} quote', other: '{count} quotes' },
    noCouncils: 'no councils',
    noRatings: 'no ratings',
    noQuotes: 'no quotes',
  },
  several: { one: '{count} inspection in this story', other: '{count} inspections in this story' },
  severalHint: 'Choose one to see its record below.',

  // A council that is gone, and those that took over from it.
  until: 'until {date}, then {successors}',
  // The council whose name the story does not give.
  unnamed: 'Council not named',

  before: 'Before',
  now: 'Now',
  // Before a grade.
  wasBefore: 'before:',
  noOverall: 'No overall grade',
  storyNamesNone: 'The story names none',
  ofstedGivesNone: 'Ofsted has given none since April 2026',
  ungraded: 'A visit without a grade',
  gradeFor: '{grade} for {judgement}',

  // From the grade before to this one, over so many grades; `some` where the two scales cannot be compared step by step.
  change: {
    up: { some: 'Up', one: 'Up one grade', two: 'Up two grades', three: 'Up three grades' },
    down: { some: 'Down', one: 'Down one grade', two: 'Down two grades', three: 'Down three grades' },
    same: 'Same grade',
  },
  changeInSentence: {
    up: { some: 'up', one: 'up one grade', two: 'up two grades', three: 'up three grades' },
    down: { some: 'down', one: 'down one grade', two: 'down two grades', three: 'down three grades' },
    same: 'same grade',
  },

  framework: 'Framework',
  visit: 'Visit',
  inspected: 'On site',
  published: 'Report',
  // In place of one of these, where the story is silent.
  leftOpen: {
    framework: 'The story does not say which',
    visit: 'The story does not say which',
    inspected: 'The story does not say when',
    published: 'The story does not say when',
    previous: 'The story does not say',
  },
  leftOpenBeforeWall: {
    framework: 'The part before the wall does not say which',
    visit: 'The part before the wall does not say which',
    inspected: 'The part before the wall does not say when',
    published: 'The part before the wall does not say when',
    previous: 'The part before the wall does not say',
  },

  councils: 'Councils in this story',
  otherCouncils: 'Other councils in this story',
  visits: 'Visits in this story',
  otherVisits: 'Other visits in this story',
  ratings: 'Ratings in this story',
  otherRatings: 'Other ratings in this story',
  times: { one: '{count} time', other: '{count} times' },

  story: 'Story',
  copy: 'Copy record',
  copied: 'Record copied.',
  copyFailed: 'The record was not copied: {reason}',
  newTab: '(opens in a new tab)',
  // A line of what is copied.
  line: '{name}: {value}',
  correctedLine: 'Corrected by you: {field} {value} ({read})',
} as const

/** What a story says beyond grades and dates. */
export const beyond = {
  promptedBy: 'Prompted by',
  intervention: 'Intervention',
  tally: 'Tally',
  counted: {
    one: 'Official outcomes: {count} in England by {date}.',
    other: 'Official outcomes: {count} in England by {date}.',
  },
  caveat: 'Counts in the news depend on mergers and re-inspections.',
  // “First inadequate verdict”: the noun is the story's.
  gradeTally: '{nth} {grade} {noun}',
  ratedTally: '{nth} to be rated {grade}',
  // “21st local authority rated inadequate”: what is counted is the story's.
  bodyTally: '{nth} {body} rated {grade}',
  tallyUnder: '{tally} under {framework}',
  nth: {
    1: 'First',
    2: 'Second',
    3: 'Third',
    4: 'Fourth',
    5: 'Fifth',
    6: 'Sixth',
    7: 'Seventh',
    8: 'Eighth',
    9: 'Ninth',
    10: 'Tenth',
  },
  // By the ordinal rule of the language, from the eleventh.
  ordinal: { one: '{number}st', two: '{number}nd', few: '{number}rd', rest: '{number}th' },
} as const
