/** Outcomes: Ofsted, Swindon 12 August 2019 and 11 September 2023 (ILACS). In the Guardian's manner: single marks above, double below. */
import { story } from '../story.ts'

export const swindonGuardian = story({
  url: 'https://www.theguardian.com/society/2023/sep/12/swindon-children-left-at-risk-ofsted-inspectors-find',
  byline: 'Kim Dummy',
  published: '2023-09-12',
  people: {
    leader: { name: 'Barnaby Thrupp', role: 'council leader', council: 'E06000030' },
    charity: { name: 'Odile Marchbanks', role: 'chief executive', council: null },
  },
  headline:
    '[[council E06000030|Swindon]] children [[quote partial 1 ofsted|‘left at risk for too long’]], Ofsted inspectors find',
  standfirst: `
    Town's services fall from [[rating good overall-effectiveness previous E06000030|good]] to
    [[rating inadequate overall-effectiveness current E06000030|inadequate]] in four years as social workers
    leave in numbers`,
  caption: 'The railway town has struggled to keep its social workers.',
  body: `
    Children in [[council E06000030|Swindon]] have been left in harmful homes because nobody at the council was looking,
    according to a report that strips the authority of its [[rating good overall-effectiveness previous E06000030|good]]
    rating.

    Ofsted, which sent [[count 6|six]] inspectors to the Wiltshire town in [[date 2023-07|July]], said the service had
    deteriorated since [[date 2019|2019]] and was now [[rating inadequate overall-effectiveness current E06000030|inadequate]].
    Only its work with care leavers escaped that verdict; it
    [[rating requires-improvement care-leavers current E06000030|requires improvement]].

    [[quote direct 1 ofsted|“Some children have been left at risk for too long,”]] the inspectors wrote.
    [[quote direct 1 ofsted|“Leaders did not know what they needed to know.”]]

    The council, which passed from Conservative to Labour control in [[date 2023-05|May]], said that it accepted every
    word. Its leader, [[person leader|Barnaby Thrupp]], said: [[quote direct 2 leader|“Had we been told the truth when
    we took office, we would have acted on the first day. We have no wish to be
    [[rating inadequate overall-effectiveness hypothetical E06000030|inadequate]] for a day longer than we must.”]]

    [[person charity|Odile Marchbanks]], chief executive of the charity Home Straight, warned that a label cures
    nothing. [[quote direct 3 charity|“Money follows failure now,”]] she said. [[quote direct 3 charity|“A council that is
    almost failing gets a letter.”]]

    About [[count 20|20]] English councils hold the
    [[rating inadequate overall-effectiveness aggregate -|lowest grade]], and [[count 9|nine]] of them have held it for
    more than a year. Two neighbours, [[council E06000054|Wiltshire]] and [[council E10000013|Gloucestershire]], have lent
    managers to the town.`,
  related: [],
  inspections: [
    {
      council: 'E06000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-07', to: '2023-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
  ],
})
