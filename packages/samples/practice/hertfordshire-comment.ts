/** Outcomes: Ofsted, Hertfordshire 10 March 2023 and 19 November 2018 (ILACS). A council leader writes. */
import { story } from '../story.ts'

export const hertfordshireComment = story({
  url: 'https://www.themj.co.uk/who-helps-the-helpers',
  byline: 'Cllr Rupert Ashwell-Tring',
  published: '2023-03-22',
  people: {
    ldr: { name: 'Rupert Ashwell-Tring', role: 'council leader', council: 'E10000015' },
    dcs: { name: 'Marguerite Sole', role: 'executive director for children', council: 'E10000015' },
  },
  headline: `
    Who helps the helpers?`,
  standfirst: `
    Councils with strong children's services are asked to rescue the rest. Somebody has to cover for them, says
    Cllr [[person ldr|Rupert Ashwell-Tring]].`,
  caption: 'Picture: The Specimen',
  body: `
    Earlier [[date 2023-03|this month]] Ofsted rated the children's services of [[council E10000015|Hertfordshire
    CC]] '[[rating outstanding overall-effectiveness current E10000015|outstanding]]', and my inbox filled up with
    good wishes from other leaders. About half of them wanted to borrow our director.

    I do not blame them. When [[council E10000015|Hertfordshire]] was inspected in [[date 2018-10|October 2018]]
    we were '[[rating good overall-effectiveness previous E10000015|good]]', with leadership that was already
    '[[rating outstanding leadership previous E10000015|outstanding]]', and the calls began then. We have since
    sent staff to [[council E06000039|Slough]], to [[council E06000032|Luton]], to [[council E06000056|Central
    Bedfordshire]] and to a county whose blushes I shall spare.

    It is rewarding work. One leader, of another party, told me: [[quote direct 1 -|'Your people taught ours to
    ask the next question.']]

    But think what it means at home. A team manager who spends two days a week in somebody else's building is not
    spending them in ours. Our executive director for children, [[person dcs|Marguerite Sole]], reckons that
    improvement work has cost us the equivalent of [[count 9|nine]] posts since [[date 2021-04|April 2021]]. The
    Department for Education pays for [[count 4|four]] of them.

    By my count [[count 17|17]] councils are '[[rating inadequate overall-effectiveness aggregate -|inadequate]]'
    as I write. Each gets an adviser, many a commissioner, and ministers find the money. A council that '[[rating
    requires-improvement overall-effectiveness scale -|requires improvement]]' gets a letter. One that is
    '[[rating good overall-effectiveness scale -|good]]' gets left alone for three years, and one that is
    '[[rating outstanding overall-effectiveness scale -|outstanding]]' gets asked for its staff.

    [[quote direct 2 dcs|'Improvement is a team sport in which only the home side gets a trophy,']] Marguerite
    likes to say.

    Nor is our own report without its warnings. Help and protection is '[[rating good help-and-protection current
    E10000015|good]]' and so are services for care leavers; it is the work with children in care that took the
    [[rating outstanding children-in-care current E10000015|top grade]]. The inspectors, who came in [[date
    2023-01|January]], praised [[quote partial 3 ofsted|'leaders who stay close enough to practice to be surprised
    by it']]. You cannot be surprised by practice in [[council E10000015|Hertfordshire]] if you are parked outside
    an office in Berkshire.

    And if we slip? If the next team to come here finds us merely '[[rating good overall-effectiveness
    hypothetical E10000015|good]]', or worse, will anybody recall where our best managers were?

    So here's what I'd ask of ministers. Pay the full cost, as [[council E10000015|Hertfordshire]] has had to. Pay
    it before a council fails, not after. And let the lenders say no: [[council E09000007|Camden]], [[council
    E10000012|Essex]] and [[council E08000035|Leeds]] would tell you the same.

    [[quote direct 4 dcs|'I'd rather help [[count 5|five]] councils early than one late,']] Marguerite told our
    cabinet on [[date 2023-03-20|Monday]]. I'd go further. Early is the only help worth the name.

    Cllr Rupert Ashwell-Tring is leader of [[council E10000015|Hertfordshire CC]]`,
  related: [],
  inspections: [
    {
      council: 'E10000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-01', to: '2023-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2018-10', to: '2018-10' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'leadership', rating: 'outstanding' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
