/**
 * Outcomes: Ofsted, Nottingham 5 September 2022 (ILACS) and 7 January 2019 (ILACS); Nottinghamshire 12 July 2024 (ILACS).
 */
import { story } from '../story.ts'

export const nottingham = story({
  url: 'https://www.cypnow.co.uk/news/article/bankrupt-city-s-children-s-services-still-moving-forward-says-ofsted',
  byline: 'Jo Placeholder and Kim Dummy',
  published: '2024-10-09',
  people: {
    dir: { name: 'Ephraim Toll', role: "corporate director for children's services", council: 'E06000018' },
    lead: { name: 'Nerys Bancroft', role: 'executive member for children', council: 'E06000018' },
    com: { name: 'Alasdair Finch', role: 'lead commissioner', council: null },
    fc: { name: 'Jocasta Meeks', role: 'foster carer', council: null },
  },
  headline: `Bankrupt city's children's services [[quote partial 1 ofsted|"still moving forward"]], says Ofsted`,
  standfirst: `
    A cash-strapped authority has not allowed its money troubles to slow down the repair of its children's
    services, inspectors have found.`,
  caption: `Nottingham City Council issued a section 114 notice in November. Picture: The Specimen`,
  body: `
    [[council E06000018|Nottingham City Council]] has kept up the pace of change for children despite
    effectively declaring itself bankrupt in [[date 2023-11|November last year]], as [[council
    E06000039|Slough]], [[council E09000008|Croydon]], [[council E08000025|Birmingham]] and Woking had before
    it, according to a letter from Ofsted.

    Inspectors, who made their latest [[visit monitoring-visit|monitoring visit]] in [[date 2024-08|August]],
    looked at help for disabled children and at the work of the front door.

    [[quote direct 2 ofsted|"Services are still moving forward, and few authorities would have managed as much
    with as little,"]] the letter states. [[quote direct 2 ofsted|"But the pace is uneven, and some children
    wait for an assessment that nobody has begun."]]

    The city has been rated "[[rating inadequate overall-effectiveness current E06000018|inadequate]]" since a
    [[date 2022-07|July 2022]] inspection under the [[framework ILACS|ILACS]] framework, which criticised delays
    in the help given to children at risk and poor support for care leavers. Both areas received the [[rating
    inadequate help-and-protection current E06000018|lowest rating]]. Before that, at an inspection in [[date
    2018|2018]], services had been found to [[rating requires-improvement overall-effectiveness previous
    E06000018|require improvement]].

    [[visit monitoring-visit|Monitoring visits]] do not come with a grade. It will take another inspection,
    expected in [[date 2025|2025]], to change how [[council E06000018|Nottingham]] is rated.

    [[person dir|Ephraim Toll]], corporate director for children's services, said that his staff had [[quote
    partial 3 dir|"read about their own bankruptcy on the bus to work and then gone and knocked on a door"]].

    He added: [[quote direct 4 dir|"We are not [[rating good overall-effectiveness negated E06000018|good]] yet.
    I will not have anybody say that we are.]]

    [[quote direct 4 dir|"What we have is a service that knows which [[count 700|700]] children it is
    responsible for, which was not always so."]]

    The council's budget for [[date 2024|this year]] takes [[money 11500000|£11.5m]] out of services for
    children and families, including the cost of a youth base in Bulwell. Commissioners sent in by the
    government in [[date 2024-02|February]] have to approve all spending above [[money 500|£500]].

    [[person com|Alasdair Finch]], the lead commissioner, said that he had never refused a request from the
    department. [[quote direct 5 com|"Nobody has asked me for a fountain,"]] he said.

    But [[person fc|Jocasta Meeks]], a foster carer from Sherwood, said that she had been without a link worker
    since [[date 2024-05|May]]. [[quote direct 6 fc|"They tell me that the post is frozen,"]] she said. [[quote
    direct 6 fc|"I've a baby here who isn't."]] Friends who foster for [[council E06000015|Derby]] and [[council
    E10000007|Derbyshire]] were better looked after, she thought.

    The neighbouring county has had a happier year. [[council E10000024|Nottinghamshire County Council]] was
    rated "[[rating good overall-effectiveness current E10000024|good]]" in a report of [[date 2024-07|July]],
    with "[[rating outstanding leadership current E10000024|outstanding]]" for its leaders, who have been
    lending advice to the city.

    [[person lead|Nerys Bancroft]], executive member for children at [[council E06000018|Nottingham]], said:
    [[quote direct 7 lead|"I would like to be a grade that people do not have to look up. [[rating
    requires-improvement overall-effectiveness aspiration E06000018|Requires improvement]] by [[date 2025|next
    year]] is what I have promised the staff.]]

    [[quote direct 7 lead|"And then one more, before I am voted out."]]

    Nottingham Forest's community trust has offered free coaching to children in care in the city.`,
  related: ['Section 114: what it means for children', 'Ofsted: Latest monitoring visits'],
  inspections: [
    {
      council: 'E06000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-07', to: '2022-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
