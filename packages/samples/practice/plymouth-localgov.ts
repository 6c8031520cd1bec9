/** Outcomes: Ofsted, Plymouth 7 January 2019 and 15 March 2024 (ILACS). In LocalGov's manner: short, single curly marks. */
import { story } from '../story.ts'

export const plymouthLocalgov = story({
  url: 'https://www.localgov.co.uk/Ofsted-tells-city-to-pick-up-pace/60123',
  byline: 'Wilma Tansy',
  published: '2024-03-18',
  people: {
    cab: {
      name: 'Corin Bellweather',
      role: 'cabinet member for children’s social care',
      council: 'E06000026',
    },
  },
  headline: 'Ofsted tells city to pick up pace',
  standfirst: `
    Inspectors have found that progress at [[council E06000026|Plymouth City Council]] has been
    [[quote partial 1 ofsted|‘too slow for too many children’]].`,
  caption: 'Plymouth Sound. Picture: The Specimen',
  body: `
    Ofsted rated the authority’s children’s services as
    ‘[[rating requires-improvement overall-effectiveness current E06000026|requires improvement to be good]]’, the same
    judgement that it received at its last [[framework ILACS|ILACS]] inspection in [[date 2018|2018]].

    Inspectors, who visited in [[date 2024-01|January]], found the experiences of children in care, the help given to care
    leavers and leadership to be
    ‘[[rating requires-improvement children-in-care current E06000026|requires improvement]]’ too.

    The watchdog said social workers were [[quote partial 1 ofsted|‘kind and persistent’]] but carried too many cases.

    It made six recommendations.

    [[person cab|Corin Bellweather]], cabinet member for children’s social care, said: [[quote direct 2 cab|‘This is
    no worse than we expected and no better than we deserved.]]

    [[quote direct 2 cab|‘We have set aside [[money 3200000|£3.2m]] for [[count 31|31]] new posts, and we expect to be judged
    [[rating good overall-effectiveness aspiration E06000026|good]] when inspectors return.’]]

    Councils which are judged to [[rating requires-improvement overall-effectiveness scale -|require improvement]] can
    expect another [[visit inspection|standard inspection]] within about three years.`,
  related: [],
  inspections: [
    {
      council: 'E06000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-01', to: '2024-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
    },
  ],
})
