/**
 * Outcomes: Ofsted, Reading 12 July 2024 and 28 October 2019 (ILACS), 5 August 2016 (SIF); Bracknell Forest 29 July
 * 2022, West Berkshire 4 May 2022, Windsor and Maidenhead 24 February 2020, Slough 17 March 2023 and Wokingham 9 May
 * 2023 (ILACS). Written as a local paper would, with names that are words or surnames too; the school is invented.
 */
import { story } from '../story.ts'

export const readingAndItsNeighbours = story({
  url: 'https://www.cypnow.co.uk/news/article/reading-children-s-services-still-have-work-to-do-says-ofsted',
  byline: 'Robin Sample',
  published: '2024-07-12',
  people: {
    lead: { name: 'Hermione Poole', role: 'lead councillor for children', council: 'E06000038' },
    chief: { name: 'Lancelot Bury', role: 'chief executive', council: 'E06000038' },
    opposition: { name: 'Gwendolen Derby', role: null, council: null },
    officer: { name: 'Rex Halton', role: null, council: null },
    mother: { name: 'Sally-Anne York', role: null, council: null },
  },
  headline:
    '[[council E06000038|Reading]] children’s services: better for children in care, but [[quote partial 1 ofsted|‘too slow’]] at the front door',
  standfirst: `
    [[council E06000038|READING Borough Council]] must still do better by children who need protection, a report has
    found, after Ofsted rated its services
    "[[rating requires-improvement overall-effectiveness current E06000038|requires improvement to be good]]" for the
    [[count 2 ordinal|second]] time running.`,
  caption: 'Reading the report: councillors at a meeting last week. Picture: The Specimen',
  body: `
    Reading through [[count 140|140]] case files, inspectors saw children in care who were doing well and children at
    home who were waiting.

    Services for children in care were rated "[[rating good children-in-care current E06000038|good]]", as was support for
    care leavers. The impact of leaders was judged to be
    "[[rating requires-improvement leadership current E06000038|requires improvement]]".

    The team arrived on [[date 2024-04-22|22 April]] and left on [[date 2024-05-03|3 May]]. When
    [[council E06000038|Reading]] was last inspected, in [[date 2019-09|September 2019]], it was also rated
    "[[rating requires-improvement overall-effectiveness previous E06000038|requires improvement]]". Three years before
    that, it was "[[rating inadequate overall-effectiveness previous E06000038|inadequate]]".

    The services are run for the council by [[council E06000038|Brighter Futures for Children]].

    [[quote direct 2 ofsted|"The front door is too slow,"]] say the inspectors.
    [[quote direct 2 ofsted|"Good decisions are made, but on the wrong day."]]

    They note, too, that [[council E06000038|Brighter Futures for Children]] has
    [[quote partial 3 ofsted|"steadied a workforce that had been on the move"]].

    Cllr [[person lead|Hermione Poole]] (Lab), lead councillor for children, said she would not
    [[quote partial 4 lead|"bury anybody under adjectives"]].

    Poole went on: [[quote direct 5 lead|"I'm glad that children in our care get what they are owed. Now I want the child whose teacher rings on a Friday to get it too.]]

    [[quote direct 5 lead|"That is a matter of people, and people is a matter of money."]]

    [[person chief|Lancelot Bury]], the council's chief executive, told a meeting on [[date 2024-07-11|11 July]] that staff
    should slough off old habits. Bury said: [[quote direct 6 chief|"Read it twice. We come out better at the end."]]

    [[person opposition|Gwendolen Derby]], who leads the opposition, was scathing.
    [[quote direct 7 opposition|"Same grade, no excuse,"]] Ms Derby said.
    [[quote direct 7 opposition|"If the council had been a football club, it would have sacked the manager on derby day."]]

    ## How the neighbours are rated

    [[council E06000036|Bracknell Forest]] is the only authority in Berkshire that is rated
    "[[rating outstanding overall-effectiveness current E06000036|outstanding]]".

    [[council E06000037|West Berkshire]] and [[council E06000040|Windsor and Maidenhead]] are each rated
    "[[rating good overall-effectiveness current -|good]]", for all the difference in their size.

    Both [[council E06000039|Slough]] and [[council E06000041|Wokingham]] are rated
    "[[rating requires-improvement overall-effectiveness current -|requires improvement]]". In
    [[council E06000039|Slough]], leadership is rated "[[rating inadequate leadership current E06000039|inadequate]]".

    Oxford City Council and Basingstoke and Deane, which share a border or a motorway with the area, do not run children's
    services; [[council E10000025|Oxfordshire]] and [[council E10000014|Hampshire]] do.

    ## 'I rang and rang'

    [[person mother|Sally-Anne York]], a mother from Tilehurst, rang [[council E06000038|Reading]]'s helpline
    before the inspection and again after it.

    [[quote direct 8 mother|"The old lot said they'd call me back,"]] she said.
    [[quote direct 8 mother|"The new lot came round. A woman sat on the stairs with my lad till he talked. So, yes, something's happened."]]

    Her son's school, Poppyfield Primary, was rated
    "[[rating outstanding overall-effectiveness other-subject -|outstanding]]" in [[date 2023|2023]]. He supports Reading FC and is
    in a reading group.

    Supt [[person officer|Rex Halton]], of Thames Valley Police, who came from Essex Police to run the joint team, said
    calls were now answered [[quote partial 9 officer|"in hours, and sometimes in minutes"]].

    [[quote direct 10 Reading Borough Council|"We accept every line,"]] said a spokeswoman for
    [[council E06000038|Reading Borough Council]]. [[quote direct 10 Reading Borough Council|"An action plan will go to cabinet in [[date 2024-09|September]]."]] It has asked
    [[council E09000007|Camden]] and [[council E09000018|Hounslow]] how they run their front doors.

    A [[visit focused-visit|focused visit]] is likely to follow. To be rated
    "[[rating good overall-effectiveness hypothetical E06000038|good]]" next time, the council would have to show that the
    change had lasted.`,
  related: [],
  inspections: [
    {
      council: 'E06000038',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-04-22', to: '2024-05-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-09', to: '2019-09' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
    },
    {
      council: 'E06000036',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000037',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000040',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000039',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E06000041',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
  ],
})
