/** Outcomes: Ofsted, Harrow 4 March 2025 and 16 March 2020 (ILACS). */
import { story } from '../story.ts'

export const harrowCut = story({
  url: 'https://www.cypnow.co.uk/content/news/london-borough-falls-two-grades-over-support-for-care-leavers',
  byline: 'Robin Sample',
  published: '2025-03-05',
  people: {
    dir: { name: 'Rosamund Tilley', role: 'corporate director of people', council: 'E09000015' },
    lead: {
      name: 'Anil Dhokia',
      role: 'portfolio holder for children and young people',
      council: 'E09000015',
    },
  },
  headline: 'London borough falls two grades over support for care leavers',
  standfirst: `
    Ofsted says that young adults were let down for too long by [[council E09000015|Harrow]], in a report that is
    kinder about its services for younger children.`,
  caption: 'Inspectors spoke to young people over 18. Picture: The Specimen',
  body: `
    Children's services in the north-west London borough have been downgraded from
    "[[rating good overall-effectiveness previous E09000015|good]]" to
    "[[rating inadequate overall-effectiveness current E09000015|inadequate]]" after a
    [[visit inspection|short inspection]] in [[date 2025-01|January]].

    Inspectors, who were at [[council E09000015|Harrow Council]] from
    [[date 2025-01-20 2025-01-24|20 to 24 January]], judged the experiences and progress of care leavers to be
    "[[rating inadequate care-leavers current E09000015|inadequate]]" as well, and say the impact of leaders on
    social work practice "[[rating requires-improvement leadership current E09000015|requires improvement to be
    good]]".

    [[quote direct 1 ofsted|"Too many young adults have been left to find out for themselves what help they may ask
    for,"]] states their report, which was published [[date 2025-03-04|yesterday]].

    It adds that some personal advisers had [[count 32|32]] cases each, and that contact with young people in custody
    was [[quote partial 2 ofsted|"infrequent and often unplanned"]].

    The experiences and progress of children who need help and protection and of those in care were both found to be
    "[[rating good help-and-protection current E09000015|good]]".

    When [[council E09000015|Harrow]] last had a full inspection under the [[framework ILACS|ILACS]] framework, in
    [[date 2020-02|February 2020]], it was rated "[[rating good overall-effectiveness previous E09000015|good]]"
    across the board.

    Neighbouring [[council E09000003|Barnet]] and [[council E09000005|Brent]] are both rated
    "[[rating good overall-effectiveness current -|good]]".

    [[person dir|Rosamund Tilley]], corporate director of people at the council, said: [[quote direct 3 dir|"We are
    sorry. Care leavers told us some of this themselves, and we did not act on it fast enough.]]

    [[quote direct 3 dir|"A new head of service has been in post since [[date 2025-02|last month]]."]]

    [[person lead|Anil Dhokia]], the portfolio holder for children and young people, has called a special meeting of
    the corporate parenting panel for [[date 2025-03-18|18 March]].`,
  related: ['Care leavers: what the new judgement looks for'],
  partial: true,
  inspections: [
    {
      council: 'E09000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-01-20', to: '2025-01-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-02', to: '2020-02' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E09000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
