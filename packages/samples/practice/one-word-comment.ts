/** Outcomes: Ofsted (ILACS), Harrow 4 March 2025, Manchester 11 November 2025, Slough 17 March 2023; before, Harrow 16 March 2020. */
import { story } from '../story.ts'

export const oneWordComment = story({
  url: 'https://www.theguardian.com/commentisfree/2026/apr/09/ofsted-one-word-grades-councils-childrens-services',
  byline: 'Jo Placeholder',
  published: '2026-04-09',
  people: {
    bra: { name: 'Lavinia Brandreth', role: 'director of children’s services', council: 'E09000015' },
    ost: { name: 'Jericho Osterley', role: 'national director for social care', council: null },
    quo: { name: 'Euan Quoyle', role: 'social worker', council: 'E06000039' },
  },
  headline: 'I won’t miss the word that ended my career in children’s services',
  standfirst: `
    One grade for everything a council does told families nothing. But abolishing it will not make anyone braver`,
  caption: 'A social worker on a home visit. Photograph: The Specimen',
  body: `
    Since the beginning of [[date 2026-04|April]] no council in England can be called [[rating inadequate
    overall-effectiveness scale -|inadequate]]. Its leaders can be; so can its help for families, or what it does
    for children in care and for those who have left it. But the big word on the front page, the one that went round
    the building before breakfast and was on the regional news by lunch, has gone.

    I ought to be dancing. I was an assistant director in a county that got that word, and within a month I was
    presenting a box of desk plants to my sister-in-law. I have sat in the meeting where a chief executive asks what
    it would cost to be [[rating good overall-effectiveness aspiration -|good]], and been the one who had to say
    that it isn’t sold by the yard.

    Consider [[council E09000015|Harrow]]. A report of [[date 2025-03|March last year]] said that its work with
    children in need of help and protection was [[rating good help-and-protection current E09000015|good]]. Its work
    with children in care was [[rating good children-in-care current E09000015|good]]. Because its support for care
    leavers was [[rating inadequate care-leavers current E09000015|inadequate]], the whole authority went from
    [[rating good overall-effectiveness previous E09000015|good]] to [[rating inadequate overall-effectiveness
    current E09000015|inadequate]] with a single click.

    [[quote direct 1 bra|“I spent weeks ringing agencies to explain that our child protection teams were the same
    people they’d wanted to work for all along,”]] says [[person bra|Lavinia Brandreth]], the borough’s director of
    children’s services. [[quote direct 1 bra|“[[count 9|Nine]] went to [[council E09000005|Brent]]. I could have
    told you their names.”]]

    That is the case for the reform, and Ofsted makes it well. [[person ost|Jericho Osterley]], its national
    director for social care, told a conference [[date 2026-03|last month]] that one label [[quote partial 2
    ost|“hid as much as it showed”]]. Parents, he said, [[quote partial 3 ost|“deserve a paragraph, not an
    adjective”]].

    I agree with him, and still I am uneasy, because I remember who else hated the word. When a council was failing
    quietly, the word was sometimes the only thing that made the noise. Cabinet members who had not read a report in
    years read that one. If the same inspectors had written that leadership in [[council E06000039|Slough]] showed
    some areas for development, would anyone have driven down the M4? They came in [[date 2023|2023]], they said it
    was [[rating inadequate leadership current E06000039|inadequate]], and a commissioner did.

    [[quote direct 4 quo|“We needed somebody from outside to say it,”]] [[person quo|Euan Quoyle]], who has been a
    social worker there for 12 years, told me. [[quote direct 4 quo|“I didn’t need it said on the side of a bus.”]]

    I once shared a table on a late train with the directors of [[council E10000016|Kent]], [[council
    E06000035|Medway]] and [[council E10000011|East Sussex]], and by Tonbridge they had agreed that the only thing
    worse than the word was not knowing it.

    There is a middle way, and it is to take the adjectives seriously without worshipping them. A council that is
    [[rating requires-improvement overall-effectiveness hypothetical -|requires improvement]] in one place might be
    [[rating outstanding overall-effectiveness hypothetical -|outstanding]] in the next, and its residents should
    hear of it. Nobody in [[council E08000003|Manchester]], which was rated [[rating outstanding
    overall-effectiveness current E08000003|outstanding]] by a report that came out in [[date 2025-11|November]],
    needed the word in order to know that things had changed since [[date 2014|2014]]. They had noticed that the
    phone was answered.

    What worries me is the arithmetic. Under the rules that came in on [[date 2026-04-01|1 April]], a council will
    be left in peace for longer if its leaders are judged [[rating good leadership scale -|good]] and so are two
    other parts. I give it a year before somebody in a town hall has a spreadsheet, a year and a half before a
    consultant is selling it, and two before we have the old word back under another name.

    I hope I’m wrong. I’d settle for a world in which an assistant director can say in a meeting that something is
    not good enough and keep her plants.`,
  related: ['Letters: the trouble with inspectors'],
  inspections: [
    {
      council: 'E09000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000039',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023', to: '2023' },
      judgements: [{ judgement: 'leadership', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
