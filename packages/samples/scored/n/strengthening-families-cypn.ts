/**
 * Outcomes: Ofsted, Leeds 18 December 2018, North Yorkshire 6 August 2018, Hertfordshire 19 November 2018,
 * Cambridgeshire 18 February 2019, Rochdale 12 March 2018 (ILACS), Darlington 21 May 2018, Wandsworth 20 July
 * 2018, Walsall 4 September 2017, Middlesbrough 19 February 2016 (SIF). A policy story.
 */
import { story } from '../../story.ts'

export const strengtheningFamiliesCypn = story({
  url: 'https://www.cypnow.co.uk/content/news/strongest-councils-to-share-84m-bid-to-keep-families-together',
  byline: 'Robin Sample',
  published: '2019-04-11',
  people: {
    min: { name: 'Verity Ainscough', role: "children's minister", council: null },
    dl: { name: 'Dominic Headingley', role: 'director of children and families', council: 'E08000035' },
    dy: { name: 'Gwen Swaledale', role: 'corporate director', council: 'E10000023' },
    ht: { name: 'Rupert Datchworth', role: 'executive member for children', council: 'E10000015' },
    mb: { name: 'Elaine Acklam', role: "executive director of children's services", council: 'E06000002' },
    wa: { name: 'Farida Putney', role: "cabinet member for children's services", council: 'E09000032' },
    nc: { name: 'Colm Barraclough', role: 'policy manager', council: null },
  },
  headline: 'Strongest councils to share [[money 84000000|£84m]] bid to keep families together',
  standfirst: `
    Models of social work from [[council E08000035|Leeds]], [[council E10000015|Hertfordshire]] and [[council
    E10000023|North Yorkshire]] are to be tried in up to [[count 20|20]] councils, the government has announced.`,
  caption: 'The money will be spent over five years. Picture: Phil Specimen',
  body: `
    [[count 6|Six]] councils have been chosen to be paid by the Department for Education to copy ways of working
    that have kept children out of care elsewhere.

    [[council E06000005|Darlington]], [[council E10000003|Cambridgeshire]], [[council E06000002|Middlesbrough]],
    [[council E08000005|Rochdale]], [[council E08000030|Walsall]] and [[council E09000032|Wandsworth]], all of
    which are rated "[[rating requires-improvement overall-effectiveness current -|requires improvement]]" by
    Ofsted, will begin work under the Strengthening Families, Protecting Children programme in [[date
    2019-09|September]].

    Each of them will adopt one of three models. Family Valued was developed in [[council E08000035|Leeds]], No
    Wrong Door in [[council E10000023|North Yorkshire]] and Family Safeguarding in [[council
    E10000015|Hertfordshire]].

    [[council E08000035|Leeds]] and [[council E10000023|North Yorkshire]] were both found to be "[[rating
    outstanding overall-effectiveness current -|outstanding]]" [[date 2018|last year]] under the [[framework
    ILACS|ILACS]] framework. [[council E10000015|Hertfordshire]] was rated "[[rating good overall-effectiveness
    current E10000015|good]]" in [[date 2018-11|November]], with "[[rating outstanding leadership current
    E10000015|outstanding]]" leadership.

    [[quote direct 1 min|"We know what works, and we know who has done it,"]] said [[person min|Verity
    Ainscough]], the children's minister. [[quote direct 1 min|"What we have never done is to pay for the train
    fare between them."]]

    To be considered, a council must be rated "[[rating requires-improvement overall-effectiveness scale
    -|requires improvement]]" and have high or rising numbers of children in care. Those that are "[[rating
    inadequate overall-effectiveness scale -|inadequate]]" cannot apply, as they get help of other kinds.

    The department hopes that the programme will stop councils in the middle from falling. [[quote direct 2
    Department for Education|"If a service is judged [[rating inadequate overall-effectiveness hypothetical
    -|inadequate]], it costs on average [[money 12000000|£12m]] to put right,"]] a spokesman for the Department
    for Education said.

    At the end of [[date 2019-03|March]] [[count 58|58]] authorities were "[[rating good overall-effectiveness
    aggregate -|good]]", [[count 64|64]] were said to "[[rating requires-improvement overall-effectiveness
    aggregate -|require improvement]]" and [[count 18|18]] were "[[rating inadequate overall-effectiveness
    aggregate -|inadequate]]".

    ## 'A handshake, not a manual'

    [[person dl|Dominic Headingley]], director of children and families at [[council E08000035|Leeds City
    Council]], said the number of looked-after children in [[council E08000035|Leeds]] had fallen by [[count
    180|180]] since it was rated "[[rating inadequate safeguarding previous E08000035|inadequate]]" for
    safeguarding in [[date 2010|2010]].

    [[quote direct 3 dl|"People come looking for a manual and we give them a handshake,"]] he said.

    [[person dy|Gwen Swaledale]], corporate director at [[council E10000023|North Yorkshire County Council]],
    said that No Wrong Door had closed [[count 2|two]] of the county's children's homes and turned another
    [[count 2|two]], both rated "[[rating outstanding - other-subject -|outstanding]]", into hubs.

    [[person ht|Rupert Datchworth]], executive member for children at [[council E10000015|Hertfordshire County
    Council]], said he hoped that his own authority would be next to reach the [[rating outstanding
    overall-effectiveness aspiration E10000015|top rating]].

    [[council E06000002|Middlesbrough]], which has more children in care for its size than almost anywhere,
    wants to be "[[rating good overall-effectiveness aspiration E06000002|good]]" by its next inspection.
    [[person mb|Elaine Acklam]], its executive director of children's services, said the money was [[quote
    partial 4 mb|"a lifeline, with homework attached"]].

    Services in [[council E09000032|Wandsworth]] were "[[rating inadequate overall-effectiveness previous
    E09000032|inadequate]]" until [[date 2018-07|last July]]. [[person wa|Farida Putney]], the borough's cabinet
    member for children's services, said: [[quote direct 5 wa|"When you are at the bottom everybody wants to
    help you. One rung up, it goes rather quiet."]]

    But [[person nc|Colm Barraclough]], policy manager at the National Children's Bureau, said that [[money
    84000000|£84m]] over five years was [[quote partial 6 nc|"a plaster on a broken leg"]] when councils faced a
    shortfall of [[money 3000000000|£3bn]].

    [[quote direct 7 nc|"[[council E06000005|Darlington]] can import every idea that [[council E08000035|Leeds]]
    has ever had,"]] he added. [[quote direct 7 nc|"It still has to pay the rent on a children's centre."]]

    Applications from other councils will open [[date 2020|next year]].`,
  related: ['What makes a council outstanding?'],
  inspections: [
    {
      council: 'E06000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000002',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000005',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000032',
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
      council: 'E08000035',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: { from: '2010', to: '2010' },
        judgements: [{ judgement: 'safeguarding', rating: 'inadequate' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000015',
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
