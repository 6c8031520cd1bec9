/** Outcomes: Ofsted, Wigan 26 November 2025 and 5 July 2022 (ILACS). */
import { story } from '../story.ts'

export const wiganCut = story({
  url: 'https://www.cypnow.co.uk/content/news/mixed-picture-as-wigan-climbs-back-to-good',
  byline: '',
  published: '2025-11-27',
  partial: true,
  people: {
    dir: { name: 'Bronwen Hulme', role: "director of children's services", council: 'E08000010' },
  },
  headline: `Mixed picture as [[council E08000010|Wigan]] climbs back to '[[rating good overall-effectiveness current
    E08000010|good]]'`,
  standfirst: `
    Children in care and young people who have left it receive some of the best support in the country, but
    inspectors say that other families in the borough wait too long.`,
  caption: '',
  body: `
    Ofsted has upgraded children's services at [[council E08000010|Wigan Council]], three years after it found
    that they "[[rating requires-improvement overall-effectiveness previous E08000010|require improvement to be
    good]]".

    In a report published on [[date 2025-11-26|Wednesday]], the authority is said to be "[[rating good
    overall-effectiveness current E08000010|good]]" overall. For both children in care and care leavers it
    achieved the [[rating outstanding children-in-care current E08000010|highest possible rating]].

    However, the experiences and progress of children who need help and protection were judged to "[[rating
    requires-improvement help-and-protection current E08000010|require improvement]]", as they had been in
    [[date 2022|2022]].

    [[quote direct 1 ofsted|"A child who comes into [[council E08000010|Wigan]]'s care is met by adults who mean
    it,"]] inspectors write. [[quote direct 1 ofsted|"A child who does not may meet [[count 4|four]] or [[count
    5|five]] of them, one after the other."]]

    [[person dir|Bronwen Hulme]], director of children's services, who moved from [[council E08000001|Bolton
    Council]] in [[date 2023|2023]], said that the [[visit inspection|standard inspection]], which ran from
    [[date 2025-10-06 2025-10-17|6 to 17 October]], had been [[quote partial 2 dir|"fair, if not always
    comfortable"]].`,
  related: ['Ofsted: Latest children’s services inspections'],
  inspections: [
    {
      council: 'E08000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-10-06', to: '2025-10-17' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
