/** Outcomes: Ofsted, Bolton 12 June 2018 and 27 October 2023 (ILACS). In the manner of Newsquest's papers: capitals first. */
import { story } from '../story.ts'

export const boltonNewsquest = story({
  url: 'https://www.northwichguardian.co.uk/news/23894561.childrens-chiefs-breathe-sigh-relief-ofsted-verdict/',
  byline: 'Sam Makeshift',
  published: '2023-10-30',
  people: {
    leader: { name: 'Enid Turton', role: 'council leader', council: 'E08000001' },
    dcs: { name: 'Marius Egerton', role: 'director of children’s services', council: 'E08000001' },
  },
  headline: "Children's chiefs breathe sigh of relief over Ofsted verdict",
  standfirst: `
    [[council E08000001|BOLTON Council]] has hung on to its '[[rating good overall-effectiveness current E08000001|good]]'
    rating for children's services.`,
  caption: 'Bolton Town Hall. Picture: The Specimen',
  body: `
    THE watchdog gave the authority [[rating good overall-effectiveness current E08000001|top marks but one]] after a week-long
    visit in [[date 2023-09|September]].

    Only one of the areas that inspectors looked at, help and protection, came out as
    '[[rating requires-improvement help-and-protection current E08000001|requires improvement]]'. Everything else was
    '[[rating good children-in-care current E08000001|good]]'.

    [[date 2018|Five years ago]], in [[date 2018|2018]], the town got '[[rating good overall-effectiveness previous E08000001|good]]' in every box.

    Council leader Cllr [[person leader|Enid Turton]] said she was [[quote partial 1 leader|"relieved and proud"]].

    She added: [[quote direct 1 leader|"Our own review had feared we might be told we were
    '[[rating requires-improvement overall-effectiveness hypothetical E08000001|requires improvement]]'.]]

    [[quote direct 1 leader|"To have come through it is down to our staff."]]

    Director of children's services [[person dcs|Marius Egerton]] said work on the front door would start
    [[date 2023-11|next month]].

    [[date 2023-10-23 2023-10-29|Last week]] a children's home in Horwich run by a private firm was rated
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] by the same watchdog.`,
  related: [],
  inspections: [
    {
      council: 'E08000001',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-09', to: '2023-09' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
    },
  ],
})
