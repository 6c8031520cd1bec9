/**
 * Outcomes: Ofsted, West Sussex 8 May 2019 (ILACS) and 20 January 2016 (SIF); East Sussex 4 September 2018;
 * Doncaster 19 January 2018; Slough 4 March 2019; Sunderland 25 July 2018.
 */
import { story } from '../story.ts'

export const westSussexTrust = story({
  url: 'https://www.lgcplus.com/services/children/west-sussex-should-lose-childrens-services-says-commissioner/7088044.article',
  byline: 'Robin Sample',
  published: '2019-12-18',
  people: {
    com: { name: 'Gerald Inchcape', role: 'commissioner', council: null },
    ce: { name: 'Beatrix Fernley', role: 'chief executive', council: 'E10000011' },
    ldr: { name: 'Montague Pryor', role: 'council leader', council: 'E10000032' },
    un: { name: 'Della Marchbanks', role: 'regional organiser', council: null },
  },
  headline: `
    [[council E10000032|West Sussex]] should lose children’s services, says commissioner`,
  standfirst: `
    Report calls for a trust and for a neighbour to take the helm.`,
  caption: 'County Hall, Chichester. Picture: The Specimen',
  body: `
    [[council E10000032|West Sussex CC]] should hand its children’s services to an independent trust because it
    cannot put them right on its own, the government has been told.

    [[person com|Gerald Inchcape]], the commissioner whom the Department for Education sent to Chichester in
    [[date 2019-06|June]], says in a report published [[date 2019-12-17|yesterday]] that the council has [[quote
    partial 1 com|“neither the stability nor the self-knowledge”]] to recover without control from outside.

    Services were rated [[rating inadequate overall-effectiveness current E10000032|inadequate]] in all areas in
    [[date 2019-05|May]], after an [[framework ILACS|Ilacs]] inspection in [[date 2019-02 2019-03|February and
    March]]. They had been found to [[rating requires-improvement overall-effectiveness previous E10000032|require
    improvement]] in [[date 2015|2015]].

    Ofsted described [[council E10000032|West Sussex]] as [[quote partial 2 ofsted|“a place in which bad news
    seldom travelled upwards”]] and said that the county’s [[count 700|700]] children in care were too often an
    afterthought. A [[visit monitoring-visit|monitoring visit]] in [[date 2019-11|November]] found that little had
    changed.

    Under the commissioner’s plan [[council E10000011|East Sussex CC]], rated [[rating outstanding
    overall-effectiveness current E10000011|outstanding]] [[date 2018|last year]], would act as improvement
    partner. Its chief executive, [[person ce|Beatrix Fernley]], is to lead both authorities from [[date
    2020-01|January]].

    [[quote direct 3 ce|“We’re [[count 2|two]] councils and we’ll stay [[count 2|two]] councils,”]] Ms Fernley
    told LGC. [[quote direct 3 ce|“But we share a long border, and families cross it all the time.”]] Councillors
    in [[council E10000011|East Sussex]] have been promised that their own services will not suffer.

    [[person ldr|Montague Pryor]], who became leader of [[council E10000032|West Sussex]] in [[date
    2019-10|October]] when his predecessor resigned, said the council accepted [[quote partial 4 ldr|“every word,
    including the rude ones”]].

    [[quote direct 5 ldr|“The question of a trust is one for [[date 2020|next year]],”]] he said. [[quote direct 5
    ldr|“The question of who turns up for work is one for [[date 2019-12-18|today]].”]]

    Ministers may take services away from any council that is rated [[rating inadequate overall-effectiveness
    scale -|inadequate]] and shows no sign of recovering. The record of those that they have taken is mixed.

    [[council E08000017|Doncaster Children’s Services Trust]], set up in [[date 2014|2014]], has a [[rating good
    overall-effectiveness current E08000017|good]] rating, and [[council E08000017|Doncaster MBC]] has not asked
    for its staff back. [[council E06000039|Slough Children’s Services Trust]] has pulled the Berkshire town out
    of [[rating inadequate overall-effectiveness previous E06000039|inadequate]] and up to [[rating
    requires-improvement overall-effectiveness current E06000039|requires improvement]]. But services in [[council
    E08000024|Sunderland]], where a council-owned company has been in charge since [[date 2017-04|April 2017]],
    were still [[rating inadequate overall-effectiveness current E08000024|inadequate]] when inspectors last gave
    them a grade.

    Unison’s regional organiser, [[person un|Della Marchbanks]], said: [[quote direct 6 un|“Trusts cost a fortune
    to set up and nobody has shown that they’re any safer.]]

    [[quote direct 6 un|“Staff in [[council E10000032|West Sussex]] have had [[count 6|six]] directors since I
    started here. They don’t need another name over the door.”]]

    [[council E10000030|Surrey CC]] and [[council E10000014|Hampshire CC]] have lent managers, and [[council
    E10000032|West Sussex]] has set aside [[money 12000000|£12m]] for improvement. Its fire service was also found
    to be [[rating inadequate overall-effectiveness other-subject -|inadequate]] at looking after its people, in
    an inspection published in [[date 2019-06|June]].

    Ministers are expected to respond in [[date 2020-01|January]].`,
  related: [],
  inspections: [
    {
      council: 'E10000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-02', to: '2019-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000011',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000039',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
