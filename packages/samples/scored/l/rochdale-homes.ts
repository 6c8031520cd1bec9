/** Outcomes: Ofsted, Rochdale 12 March 2018, Salford 12 November 2018, Oldham 4 March 2019, Tameside 1 July 2019, Wigan 5 July 2022 (all ILACS). Tameside's visit of April 2022 was a focused one. */
import { story } from '../../story.ts'

export const rochdaleHomes = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/council-wants-buy-family-houses-25538812',
  byline: 'Nick Stub',
  published: '2022-11-17',
  people: {
    oku: { name: 'Ayesha Okunade', role: "cabinet member for children's services", council: 'E08000005' },
    brier: { name: 'Leonard Brierley', role: "director of children's services", council: 'E08000005' },
    swan: { name: 'Peggy Swanwick', role: null, council: null },
    hulme: { name: 'Gareth Hulme', role: null, council: 'E08000005' },
  },
  headline: 'Council wants to buy family houses so children in care can come home',
  standfirst: `More than [[count 90|90]] young people from [[council E08000005|Rochdale]] live outside the borough, at a cost of up to
    [[money 7500|£7,500]] a week each.`,
  caption: 'Rochdale Town Hall (Image: MEN)',
  body: `
    Town hall bosses want to spend [[money 2400000|£2.4m]] on [[count 4|four]] ordinary family houses, so that children
    in care who have been sent as far away as [[council E10000006|Cumbria]] and [[council E10000016|Kent]] can be
    brought home.

    [[council E08000005|Rochdale council]] has [[count 2|two]] children's homes of its own, both of them rated [[rating
    good overall-effectiveness other-subject -|good]] by Ofsted. Everything else is bought from private companies.

    Under plans that will go before cabinet on [[date 2022-11-29|November 29]], houses would be bought in Heywood,
    Middleton and Milnrow. Each would have [[count 2|two]] or [[count 3|three]] young people and a team of
    [[count 9|nine]] staff.

    Cllr [[person oku|Ayesha Okunade]], cabinet member for children's services, said:
    [[quote direct 1 oku|"There is a lad of 13 from Kirkholt who has to get three trains to see his nan. I
    have met him. He doesn't want a nicer bedroom, he wants his nan.]]

    [[quote direct 1 oku|"It is the right thing to do and, for once, it is also the cheap thing to do."]]

    Officers reckon that the homes would pay for themselves in five years. The council spent [[money 14100000|£14.1m]] on
    outside placements [[date 2021|last year]], [[money 3000000|£3m]] more than it had planned.

    Not everybody is pleased. People living near one of the houses, in Bamford, have set up a Facebook group against the
    plan, and [[count 70|70]] of them came to a meeting at a cricket club earlier [[date 2022-11|this month]].

    [[quote direct 2 swan|"We were told about it in a letter, and we were told after the offer had been made,"]] said
    [[person swan|Peggy Swanwick]], 71, who lives opposite. [[quote direct 2 swan|"I've nothing against the children. It's
    the not being asked."]]

    Cllr [[person hulme|Gareth Hulme]], who represents the area, has asked for a decision to be put off.

    ## What does Ofsted say?

    A lack of homes in [[council E08000005|Rochdale]] was one of the things that inspectors picked up when they last
    graded the service, in [[date 2018|2018]]. [[council E08000005|Rochdale]] was the [[count 1 ordinal|first]] council
    in the country to be inspected under the [[framework ILACS|ILACS]] system, and was found to [[rating
    requires-improvement overall-effectiveness current E08000005|require improvement]]. The next inspection is thought
    to be only weeks away.

    [[quote direct 3 brier|"Back then we weren't good enough to be [[rating good overall-effectiveness negated
    E08000005|good]] and we'd have been the first to say so. I'd like to think that we are knocking on the door of
    [[rating good overall-effectiveness aspiration E08000005|good]],"]] said [[person brier|Leonard Brierley]], the
    director of children's services. [[quote direct 3 brier|"Having somewhere for our own children to live is a big part
    of that."]]

    It is a mixed picture across Greater Manchester. [[council E08000006|Salford]] has been
    [[rating good overall-effectiveness current E08000006|good]] since [[date 2018|2018]], while
    [[council E08000010|Wigan]] slipped from [[rating good overall-effectiveness previous E08000010|good]] to
    [[rating requires-improvement overall-effectiveness current E08000010|requires improvement]] in
    [[date 2022-07|July]].

    [[council E08000004|Oldham]], which [[rating requires-improvement overall-effectiveness current E08000004|requires
    improvement]] as well, opened [[count 3|three]] small homes of its own in [[date 2021|2021]]. [[council
    E08000002|Bury]] and [[council E08000007|Stockport]] have bought houses too. And neighbours [[council
    E08000008|Tameside]], declared [[rating inadequate overall-effectiveness current E08000008|inadequate]] after
    inspectors called in [[date 2022-04|April]], have asked to see [[council E08000005|Rochdale]]'s figures.

    A council that gets the [[rating inadequate overall-effectiveness hypothetical -|worst rating]] can have a government
    commissioner sent in to run things.

    [[quote direct 4 oku|"I don't lie awake over the grade,"]] said Cllr Okunade. [[quote direct 4 oku|"I lie awake over
    the lad with the three trains."]]`,
  related: ['The town hall that took four years to mend'],
  inspections: [
    {
      council: 'E08000005',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-04', to: '2022-04' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'not-found',
    },
  ],
})
