/** Outcomes: Ofsted, York 15 April 2025 and 4 May 2022 (ILACS). In the manner of a local paper. */
import { story } from '../story.ts'

export const york = story({
  url: 'https://www.cypnow.co.uk/news/article/city-s-children-s-services-leap-to-outstanding',
  byline: 'Robin Sample',
  published: '2025-04-15',
  people: {
    dir: {
      name: 'Clemency Foss',
      role: "corporate director of children's and education services",
      council: 'E06000014',
    },
    cab: {
      name: 'Jasper Rowntree-Hill',
      role: 'executive member for children, young people and education',
      council: 'E06000014',
    },
    mum: { name: 'Tamar Acomb', role: null, council: null },
  },
  headline:
    "[[council E06000014|York]]'s children's services leap to '[[rating outstanding overall-effectiveness current E06000014|outstanding]]'",
  standfirst: `
    CHILDREN'S services in [[council E06000014|York]] have been rated
    '[[rating outstanding overall-effectiveness current E06000014|outstanding]]' in all areas by Ofsted for the
    [[count 1 ordinal|first]] time.`,
  caption: 'West Offices. Picture: The Specimen',
  body: `
    Inspectors, who were in the city between [[date 2025-02-24 2025-03-07|February 24 and March 7]], said
    [[council E06000014|City of York Council]] had jumped two grades from
    [[rating requires-improvement overall-effectiveness previous E06000014|requires improvement]], the rating that it
    was given in [[date 2022-03|March 2022]].

    The result, given under the [[framework ILACS|Inspecting Local Authority Children's Services]] framework, makes
    the city one of a handful with [[rating outstanding overall-effectiveness current E06000014|top marks]] on every
    measure.

    [[quote direct 1 ofsted|"Children are at the heart of this city, and they know it,"]] the report, which was
    published [[date 2025-04-15|today]], says.

    It was not always so. A [[visit focused-visit|focused visit]] in [[date 2021|2021]] found children waiting too
    long for help, and the council came close to being judged
    [[rating inadequate overall-effectiveness hypothetical E06000014|inadequate]], one source said.

    [[person dir|Clemency Foss]], the council's corporate director of children's and education services, said:
    [[quote direct 2 dir|"I'm not a crier. I cried."]]

    [[person cab|Jasper Rowntree-Hill]], executive member for children, young people and education, said that
    [[quote partial 3 cab|"good was never going to be good enough"]] for the city.

    [[quote direct 4 cab|"The staff are outstanding people who do an outstanding job,"]] he added.

    Tang Hall mum [[person mum|Tamar Acomb]], whose daughter has a social worker, said: [[quote direct 5 mum|"She
    rings when she says she'll ring. That's outstanding to me."]]

    The Archbishop of York and the Duke of York's regiment sent congratulations, and so did New York's mayor, who had
    mistaken the city for another.

    [[council E06000065|North Yorkshire]], which all but surrounds the city, has been
    '[[rating outstanding overall-effectiveness current E06000065|outstanding]]' since [[date 2018|2018]].`,
  related: [],

  inspections: [
    {
      council: 'E06000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-02-24', to: '2025-03-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-03', to: '2022-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000065',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
  ],
})
