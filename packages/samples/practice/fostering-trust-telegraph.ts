/** Outcomes: Ofsted, North and West Northamptonshire 25 November 2022 (ILACS); the trust's fostering agency, March 2023; Northamptonshire's inadequate of 2019. */
import { story } from '../story.ts'

export const fosteringTrustTelegraph = story({
  url: 'https://www.northantstelegraph.co.uk/news/people/foster-carers-left-in-the-lurch-say-inspectors-as-trust-apologises-4076512',
  byline: 'Jo Placeholder',
  published: '2023-03-22',
  people: {
    chair: { name: 'Ambrose Titchmarsh', role: 'chairman', council: null },
    north: { name: 'Lorna Barnwell', role: 'executive member for children', council: 'E06000061' },
    west: { name: 'Gregory Weedon', role: 'council leader', council: 'E06000062' },
    carer: { name: 'Denise Islip', role: 'foster carer', council: null },
  },
  headline: `Foster carers [[quote partial 1 ofsted|‘left in the lurch’]], say inspectors as trust apologises`,
  standfirst: `
    The fostering agency run by [[council -|Northamptonshire Children’s Trust]] has been rated
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] in all areas`,
  caption: 'The trust has 250 fostering households. (Picture: The Specimen)',
  body: `
    Foster carers in the county were left without support and some children were placed with people who had not been
    properly checked, inspectors have said.

    A report on the agency run by [[council -|Northamptonshire Children’s Trust]], which looks after children on
    behalf of [[council E06000061|North Northamptonshire Council]] and
    [[council E06000062|West Northamptonshire Council]], was published by Ofsted on [[date 2023-03-20|Monday]].

    The agency was given the [[rating inadequate overall-effectiveness other-subject -|lowest possible grade]]. Under the [[framework SCCIF|social care common inspection framework]], fostering agencies are graded on the same scale as councils. 

    The finding is a setback for the trust, which was praised just [[date 2022-11|four months ago]] when inspectors looked at all of the
    county’s services for children. In that report, out in [[date 2022-11|November]], both councils were rated
    [[rating requires-improvement overall-effectiveness current -|requires improvement]], after years in which
    services under the old [[council E10000021|Northamptonshire County Council]] had been
    [[rating inadequate overall-effectiveness previous E10000021|inadequate]].

    [[person chair|Ambrose Titchmarsh]], chairman of the trust, said: [[quote direct 2 chair|“We are truly sorry. This is
    not the service that our carers signed up for.]]

    [[quote direct 2 chair|“A new head of fostering started on [[date 2023-03-01|March 1]] and every one of the [[count 250|250]] carers will have had a visit before [[date 2023-05|May]].”]]

    Ofsted has issued the agency with three compliance notices. Its report says that
    [[quote partial 3 ofsted|“several carers described being left in the lurch by people who were meant to be on the end
    of a phone”]].

    Foster carer [[person carer|Denise Islip]], who lives in Kettering, told this newspaper that she had seen
    [[quote partial 4 carer|“more managers than hot dinners”]].

    [[quote direct 5 carer|“I’ve got [[count 2|two]] lads here who are doing brilliantly, and that’s no thanks to anybody in an
    office,”]] she added.

    [[person north|Lorna Barnwell]], executive member for children at [[council E06000061|North Northamptonshire]], said
    she had called an urgent meeting. [[quote direct 6 north|“If this agency is
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] the next time, then I will want to know why we
    are still paying for it,”]] she said.

    The leader of [[council E06000062|West Northamptonshire]], [[person west|Gregory Weedon]], said the [[count 2|two]]
    authorities would pay [[money 780000|£780,000]] for [[count 12|12]] more supervising social workers.

    [[quote direct 7 west|“I believe that both councils can be rated
    [[rating good overall-effectiveness aspiration -|good]] within three years, but not without our carers,”]] he said.

    The trust took over in [[date 2020-11|November 2020]], five months before the county council was
    abolished. Ofsted will return to the agency in [[date 2023-04|April]].`,
  related: ['Kettering market to move', 'Could you foster? Here is how it works'],
  inspections: [
    {
      council: 'E06000061',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000062',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
