/**
 * Ratings of others: a home, a school, adult care, Welsh services; all invented. Outcomes: Ofsted, West
 * Northamptonshire 25 November 2022 (ILACS).
 */
import { story } from '../story.ts'

export const otherRatings = story({
  url: 'https://www.cypnow.co.uk/content/news/children-s-home-shut-after-inspectors-find-widespread-failures',
  byline: 'Robin Sample',
  published: '2023-06-21',
  people: {
    dir: { name: 'Morag Silverstone', role: "director of children's services", council: 'E06000062' },
    own: { name: 'Ralph Weedon', role: 'director', council: null },
    mp: { name: 'Lettice Daventry', role: null, council: null },
  },
  headline: 'Children’s home shut after inspectors find [[quote partial 9 ofsted|‘widespread failures’]]',
  standfirst: `
    A children's home in [[council E06000062|West Northamptonshire]] has been rated
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] and has closed its doors, with its
    [[count 4|four]] residents moved elsewhere.`,
  caption: 'Picture: The Specimen',
  body: `
    Ofsted inspectors rated Larkfield, a private home for teenagers,
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] for the [[count 2 ordinal|second]] time
    since [[date 2023-01|January]]. It had been [[rating good overall-effectiveness other-subject -|good]] before
    that.

    [[quote direct 1 ofsted|“Staff did not know where [[count 2|two]] children had slept,”]] says the report, which
    was made under the [[framework SCCIF|social care common inspection framework]].

    How well children are helped and protected was judged to be
    [[rating inadequate overall-effectiveness other-subject -|inadequate]]; the effectiveness of leaders and managers
    [[rating requires-improvement overall-effectiveness other-subject -|requires improvement to be good]].

    The home is not run by the council, which placed one of the children there. [[council E06000062|West
    Northamptonshire Council]] itself [[rating requires-improvement overall-effectiveness current E06000062|requires
    improvement]] for its children’s services, according to its report of [[date 2022-11|November last year]].

    [[person dir|Morag Silverstone]], director of children’s services, said the child had been moved
    [[quote partial 2 dir|“within the hour”]]. [[quote direct 3 dir|“We’d visited in [[date 2023-04|April]] and were
    told that everything was good,”]] she said.

    [[person own|Ralph Weedon]], a director of the firm, wrote in a statement: [[quote direct 4 own|“The report
    doesn’t describe the home we know.”]]

    It has other homes in [[council E06000061|North Northamptonshire]], which is rated
    [[rating requires-improvement overall-effectiveness current E06000061|requires improvement]] too, and in
    [[council E06000016|Leicester]], both homes there being
    “[[rating good overall-effectiveness other-subject -|good]]”. One in Monmouthshire is under the eye of Care
    Inspectorate Wales, which has spoken of [[quote partial 8 Care Inspectorate Wales|“serious concerns”]], and another near Dumfries was
    graded ‘[[rating adequate overall-effectiveness other-subject -|adequate]]’ by Scottish inspectors.

    [[person mp|Lettice Daventry]], whose constituency takes in the home, said she would ask ministers
    [[quote partial 5 mp|“who looks in when nobody is looking”]].

    Northampton Academy, which the teenagers attended, is an
    [[rating outstanding overall-effectiveness other-subject -|outstanding]] school. The council’s adult social care
    has not been rated by the Care Quality Commission yet, but an indicative verdict was
    ‘[[rating good overall-effectiveness other-subject -|good]]’.

    Northamptonshire Police is investigating.`,
  related: [],

  inspections: [
    {
      council: 'E06000062',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000061',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
  ],
})
