/** What the official outcomes say of a record. */
export const official = {
  heading: 'Official outcome',
  grades: 'All of Ofsted’s grades',
  notJudged: 'Not judged',
  report: 'Official report',
  source: 'Source',
  release: 'Official outcomes to {date}',
  // The verdict in a word, for a list.
  verdict: {
    agrees: 'agrees',
    differs: 'differs',
    'not-found': 'not found',
    outside: 'not covered',
    ungraded: 'no grade to check',
  },
  agrees: 'Agrees with Ofsted’s published outcome',
  differs: 'Differs: the story says {difference}',
  differsInSeveral: { one: 'Differs in {count} point', other: 'Differs in {count} points' },
  storySays: 'The story says {difference}',
  notFound: 'Not found among Ofsted’s published outcomes',
  ungraded: 'Nothing to check: the story gives no grade',
  ungradedBeforeWall: 'Nothing to check: the part before the wall gives no grade',
  outside: {
    framework: 'Outside the official outcomes: they do not cover this framework, {framework}',
    unknownFramework: 'Outside the official outcomes: they do not cover this framework',
    before: 'Outside the official outcomes: they begin in {date}, after this inspection',
    after: 'Outside the official outcomes: they end on {date}, and this is later news',
    body: 'Outside the official outcomes: they hold councils only, and this body is none of them',
  },
  // “good for leadership, Ofsted requires improvement”: after “the story says”.
  difference: {
    judgement: '{story} for {judgement}, Ofsted {official}',
    inspected: 'on site {story}, Ofsted {official}',
    framework: '{story}, Ofsted {official}',
  },
  // “ILACS short inspection, on site 14 to 18 March 2025, report of 7 May 2025”
  occasion: '{inspection}, on site {dates}, report of {published}',
  occasionWithoutReport: '{inspection}, on site {dates}',
} as const

/** What follows an official outcome by the rules, or what came since. */
export const due = {
  follows: 'What is due next',
  came: 'What came next',
  // `later` is “November 2021: good”.
  again: 'Inspected again {later}',
  againSentence: 'Inspected again {later}.',
  later: '{month}: {grades}',
  byTheRules: 'By the rules',
  byTheRulesThen: 'By the rules: {next}',
  rule: 'Rule',
  overdue: 'That time has passed, and the official outcomes hold no later inspection.',
  newFramework: 'A renewed framework is planned for 2027: it may set another time.',
  source: 'Source of the rule',
  laterReport: 'Its report',
  next: {
    'short-inspection': 'Short inspection',
    'standard-inspection': 'Standard inspection',
    're-inspection': 'Re-inspection',
  },
  // So many weeks on site.
  weeks: { one: '{next} of one week', other: '{next} of {count} weeks' },
  between: '{next}, between {from} and {to}',
} as const

/** All of a council's inspections. */
export const history = {
  heading: 'All inspections of this council',
  covers: 'Ofsted’s graded inspections from {from} to {to}. Visits without a grade are not among them.',
  gone: 'Those of bodies that are gone stand here as far as public pages state them.',
  thisOne: 'this story',
  report: 'Report',
  reportOf: 'Report of {date}',
  source: 'Source',
  of: 'Of {body}, whose services it took over',
  savedStories: 'In your saved stories:',
  storiesOnly: 'Found with no official outcome; as your saved stories tell it:',
  undated: 'No date',
} as const
