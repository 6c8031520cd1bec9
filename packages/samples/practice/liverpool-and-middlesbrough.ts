/**
 * Outcomes: Ofsted, Liverpool and Middlesbrough, both 25 May 2023 (ILACS); before, 2 July 2018 and 24 January
 * 2020.
 */
import { story } from '../story.ts'

export const liverpoolAndMiddlesbrough = story({
  url: 'https://www.cypnow.co.uk/news/article/children-at-risk-in-one-port-safer-in-another',
  byline: 'Robin Sample',
  published: '2023-05-25',
  people: {
    ldir: { name: 'Gaynor Childwall', role: 'director', council: 'E08000012' },
    lmay: { name: 'Declan Aigburth', role: "cabinet member for children's services", council: 'E08000012' },
    mdir: {
      name: 'Prudence Linthorpe',
      role: "executive director of children's services",
      council: 'E06000002',
    },
    mmay: { name: 'Cecil Ayresome', role: 'mayor', council: 'E06000002' },
  },
  headline: "Children [[quote partial 9 ofsted|'at risk']] in one port, safer in another",
  standfirst: `
    [[council E08000012|Liverpool City Council]]'s children's services have dropped from
    "[[rating requires-improvement overall-effectiveness previous E08000012|requires improvement]]" to
    "[[rating inadequate overall-effectiveness current E08000012|inadequate]]", Ofsted says, while
    [[council E06000002|Middlesbrough]]'s have moved the other way.`,
  caption: 'Picture: The Specimen',
  body: `
    Inspectors visited both between [[date 2023-03-13 2023-03-24|13 and 24 March]].

    In [[council E08000012|Liverpool]], they rated leaders
    "[[rating inadequate leadership current E08000012|inadequate]]", along with help and protection and support for
    care leavers. Only services for children in care escaped that verdict, and even those
    "[[rating requires-improvement children-in-care current E08000012|require improvement]]".

    [[quote direct 1 ofsted|"Children live with risk for too long,"]] the report said, while managers were
    [[quote partial 1 ofsted|"unaware of, or resigned to"]] poor work.

    [[person lmay|Declan Aigburth]], the city's cabinet member for children's services, apologised.
    [[quote direct 2 lmay|"We knew we were not [[rating good overall-effectiveness negated E08000012|good]]. We did
    not know it was as bad as this,"]] he said.

    His director, [[person ldir|Gaynor Childwall]], added: [[quote direct 3 ldir|"Some of what inspectors saw has
    already stopped."]]

    Ministers were yet to decide, she said, if a commissioner would be sent.

    ## 'Not there yet'

    For [[council E06000002|Middlesbrough Council]] it was a day of relief. Found
    "[[rating inadequate overall-effectiveness previous E06000002|inadequate]]" in every category in
    [[date 2019-12|December 2019]], it now
    "[[rating requires-improvement overall-effectiveness current E06000002|requires improvement]]".

    [[quote direct 4 mdir|"We're not there yet, and we know what good looks like,"]] said [[person mdir|Prudence
    Linthorpe]], executive director of children's services.

    [[person mmay|Cecil Ayresome]], the town's mayor, said it would have been
    [[rating inadequate overall-effectiveness hypothetical E06000002|inadequate]] again [[quote partial 5 mmay|"if
    we'd listened to those who said it couldn't be done"]].

    The council plans to be [[rating good overall-effectiveness aspiration E06000002|good]] by its next inspection.
    Failing that, he joked, he would settle for
    [[rating outstanding overall-effectiveness aspiration E06000002|outstanding]].

    Everton and Liverpool FC have both given tickets to children in care. The other town's club has done so for
    years.`,
  related: [],

  inspections: [
    {
      council: 'E08000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03-13', to: '2023-03-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E06000002',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03-13', to: '2023-03-24' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-12', to: '2019-12' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
    },
  ],
})
