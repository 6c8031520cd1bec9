/** Outcomes: Ofsted, Walsall 26 November 2021, Wolverhampton 18 May 2022, Sandwell 5 July 2022, Coventry 12 August 2022, Dudley and Solihull 13 January 2023, Birmingham 18 April 2023 (all ILACS). */
import { story } from '../../story.ts'

export const agencyPledge = story({
  url: 'https://www.communitycare.co.uk/2024/11/14/councils-pledge-to-stop-outbidding-one-another-for-agency-social-workers',
  byline: 'By Mithra Sample',
  published: '2024-11-14',
  people: {
    byrne: { name: 'Sinead Byrne', role: "director of children's services", council: 'E08000030' },
    cole: { name: 'Everton Cole', role: 'chair', council: null },
    garland: { name: 'Ruth Garland', role: 'national officer', council: null },
    doyle: { name: 'Pauline Doyle', role: "director of children's services", council: 'E08000029' },
  },
  headline: `Councils pledge to stop outbidding one another for agency social workers`,
  standfirst: `[[count 7|Seven]] West Midlands authorities will share pay caps and references under an agreement that comes in ahead of
    national rules.`,
  caption: '(photo: Adobe Stock)',
  body: `
    [[count 7|Seven]] neighbouring councils have agreed to pay the same rates for agency children’s social workers and
    not to hire each other’s leavers through an agency for six months.

    The deal has been signed by [[council E08000025|Birmingham]], [[council E08000026|Coventry]],
    [[council E08000027|Dudley]], [[council E08000028|Sandwell]], [[council E08000029|Solihull]],
    [[council E08000030|Walsall]] and [[council E08000031|Wolverhampton]] and takes effect on
    [[date 2024-12-02|2 December]].

    It goes further than statutory guidance for England, which has required councils to work together on price caps since
    [[date 2024-10-31|31 October]].

    [[count 310|310]] agency social workers were employed across the [[count 7|seven]] in [[date 2024-09|September]], at
    a cost of [[money 27000000|£27m]] a year. Some were paid [[money 52|£52]] an hour.

    [[quote direct 1 byrne|“We were bidding against people that we have breakfast with,”]] said
    [[person byrne|Sinead Byrne]], director of children’s services at [[council E08000030|Walsall council]], who led the
    talks. [[quote direct 1 byrne|“There was somebody who left us one week and started the next, four miles up the road,
    doing the same job for [[money 9|£9]] an hour more.”]]

    ## Ratings and recruitment

    The areas start from very different places. In its most recent reports, Ofsted rated [[council E08000025|Birmingham]],
    [[council E08000026|Coventry]], [[council E08000030|Walsall]] and [[council E08000031|Wolverhampton]]
    ‘[[rating good overall-effectiveness current -|good]]’, whereas [[council E08000027|Dudley]] and
    [[council E08000028|Sandwell]] ‘[[rating requires-improvement overall-effectiveness current -|require improvement]]’.

    [[council E08000029|Solihull]], which was judged ‘[[rating inadequate overall-effectiveness current
    E08000029|inadequate]]’ in [[date 2023-01|January 2023]], had the highest share of agency staff, at 38%.

    Nationally, all but [[count 3|three]] of the [[count 18|18]] authorities rated
    ‘[[rating inadequate overall-effectiveness aggregate -|inadequate]]’ have more vacancies than the average for England,
    Community Care research has found.

    [[person doyle|Pauline Doyle]], [[council E08000029|Solihull]]’s director of children’s services, said it was a
    vicious circle.

    [[quote direct 2 doyle|“You get the grade, your permanent people leave, you fill the gaps with agency workers and
    then you are criticised for having agency workers,”]] she told Community Care.

    [[quote direct 2 doyle|“I would love to say that I will never need them. Ask me again when we are
    [[rating good overall-effectiveness aspiration E08000029|good]].”]]

    She added: [[quote direct 3 doyle|“Our last [[visit monitoring-visit|monitoring visit]] said that caseloads are
    down, and that is because of people we pay by the hour.”]]

    ## ‘A cartel’

    Not everyone is happy. [[person cole|Everton Cole]], chair of a body that represents recruitment firms, said that the
    agreement was [[quote partial 4 cole|“a cartel in all but name”]] and could drive experienced staff out of the region.

    The British Association of Social Workers (BASW) warned that it would do nothing about the reasons why people leave.

    [[quote direct 5 garland|“Nobody goes agency for the sandwiches,”]] said [[person garland|Ruth Garland]], a national
    officer. [[quote direct 5 garland|“They go because they have [[count 28|28]] cases and a manager they have never
    met.”]]

    A review of the agreement is planned for [[date 2025-06|June]]. [[council E10000034|Worcestershire]] and
    [[council E10000028|Staffordshire]] have asked to join.`,
  related: ['Agency rules: what you need to know', 'Social work vacancies fall for the first time in years'],
  inspections: [
    ...['E08000025', 'E08000026', 'E08000030', 'E08000031'].map((council) => ({
      council,
      framework: null,
      visit: 'inspection' as const,
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness' as const, rating: 'good' as const }],
      previous: null,
      change: null,
      verdict: 'agrees' as const,
    })),
    ...['E08000027', 'E08000028'].map((council) => ({
      council,
      framework: null,
      visit: 'inspection' as const,
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness' as const, rating: 'requires-improvement' as const }],
      previous: null,
      change: null,
      verdict: 'agrees' as const,
    })),
    {
      council: 'E08000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
