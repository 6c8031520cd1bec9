/** Outcomes: Ofsted, Peterborough 30 January 2024 (ILACS); before, 6 August 2018. */
import { story } from '../story.ts'

export const peterboroughCareLeavers = story({
  url: 'https://www.bbc.co.uk/news/uk-england-cambridgeshire-68140217',
  byline: 'Jo Placeholder',
  published: '2024-01-30',
  people: {
    har: {
      name: 'Ingrid Harbottle',
      role: "executive director of children's services",
      council: 'E06000031',
    },
    nas: { name: 'Desmond Nasmyth', role: 'council leader', council: 'E06000031' },
    fel: { name: 'Kezia Fellowes', role: null, council: null },
    oak: { name: 'Patrick Oakden', role: 'chief executive', council: null },
  },
  headline: `[[council E06000031|Peterborough]] care leavers [[quote partial 1 ofsted|'left to fend for themselves']]`,
  standfirst: `
    A city council has been told that its support for young people leaving care is "[[rating inadequate care-leavers
    current E06000031|inadequate]]" after inspectors found some sleeping on friends' sofas.`,
  caption: 'The city council is based at Sand Martin House',
  body: `
    [[council E06000031|Peterborough City Council]]'s children's services were also rated "[[rating inadequate
    overall-effectiveness current E06000031|inadequate]]" overall. They had been "[[rating good
    overall-effectiveness previous E06000031|good]]" when Ofsted last graded them in [[date 2018|2018]].

    The watchdog visited between [[date 2023-11-27 2023-12-08|27 November and 8 December]] and published its
    findings on [[date 2024-01-30|Tuesday]].

    The council apologised and said it had already found homes for the [[count 11|11]] young people whose cases
    inspectors had raised.

    The report said:

    The impact of leaders on social work practice [[rating requires-improvement leadership current
    E06000031|requires improvement to be good]]

    The experiences of children who need help and protection [[rating requires-improvement help-and-protection
    current E06000031|require improvement to be good]]

    The experiences of children in care [[rating requires-improvement children-in-care current E06000031|require
    improvement to be good]]

    Inspectors said young adults were often [[quote partial 2 ofsted|"left to fend for themselves with a list of
    telephone numbers"]].

    [[quote direct 3 ofsted|"Senior leaders did not know how poor this service had become until we told them,"]] the
    report added.

    ## 'Bags in a hallway'

    [[person fel|Kezia Fellowes]], 19, went into care at the age of nine and left it [[date 2022|two years ago]].

    [[quote direct 4 fel|"I had my bags in a hallway for three months,"]] she said.

    [[quote direct 4 fel|"I'd had [[count 5|five]] personal advisers and I couldn't have told you the name of one of
    them."]]

    The city council shared its senior managers with [[council E10000003|Cambridgeshire County Council]] until
    [[date 2023|last year]], when the [[count 2|two]] authorities went their separate ways.

    [[person har|Ingrid Harbottle]], the city's executive director of children's services, who took up the job in
    [[date 2023-09|September]], said the split had been [[quote partial 5 har|"harder on our young people than
    anybody intended"]].

    [[quote direct 6 har|"I am sorry, and I have said so to as many of them as would see me,"]] she said.

    [[person nas|Desmond Nasmyth]], leader of [[council E06000031|Peterborough City Council]], said an extra [[money
    1400000|£1.4m]] would be spent on housing and advisers.

    [[quote direct 7 nas|"I'm not going to stand here and say we were nearly [[rating good overall-effectiveness
    negated E06000031|good]],"]] he said. [[quote direct 7 nas|"We were not. But nobody should think this is
    [[council E06000039|Slough]] or [[council E08000032|Bradford]] either."]]

    The charity Door Key, which works with care leavers across the east of England, said the council was not alone.

    [[quote direct 8 oak|"You could walk into any number of authorities and find the same hallway,"]] said its chief
    executive, [[person oak|Patrick Oakden]].

    The Department for Education said it would consider whether to appoint an adviser.`,
  related: ['City council splits from county', 'What are care leavers entitled to?'],
  inspections: [
    {
      council: 'E06000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-11-27', to: '2023-12-08' },
      judgements: [
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
