/** Outcomes: Ofsted, Kensington and Chelsea, North Tyneside, Tower Hamlets and Westminster 13 January 2025 (ILACS); before, Westminster and Kensington and Chelsea September 2019, North Tyneside March 2020, Tower Hamlets June 2019 (ILACS) and January 2017 (SIF); Halton 12 July, Cheshire East 16 May 2024. */
import { story } from '../../story.ts'

export const fourOutstanding = story({
  url: 'https://www.communitycare.co.uk/2025/01/14/four-outstanding-grades-in-one-day-as-ofsted-ratings-keep-climbing',
  byline: 'Jo Placeholder',
  published: '2025-01-14',
  people: {
    th: { name: 'Lutfa Rahmani', role: 'corporate director of children’s services', council: 'E09000030' },
    nt: { name: 'Georgina Wearmouth', role: 'deputy mayor', council: 'E08000022' },
    bi: { name: 'Auberon Kyte', role: 'executive director of children’s services', council: 'E09000033' },
    acad: { name: 'Nessa Tierney', role: 'senior lecturer in social work', council: null },
    adcs: { name: 'Quentin Abara', role: 'president', council: null },
  },
  headline: `
    Four ‘[[rating outstanding overall-effectiveness aggregate -|outstanding]]’ grades in one day as Ofsted
    ratings keep climbing`,
  standfirst: `
    Third of authorities inspected in [[date 2024|2024]] received [[rating outstanding overall-effectiveness aggregate
    -|top grade]], Community Care analysis shows, but sector leaders warn that money is running out`,
  caption: 'Photo: Specimen/Fotolia',
  body: `
    A council that was failing children [[date 2017|eight years ago]] is among [[count 4|four]] rated [[rating outstanding
    overall-effectiveness aggregate -|outstanding]] by Ofsted on the same day.

    [[council E09000030|Tower Hamlets]], which was [[rating inadequate overall-effectiveness previous E09000030|inadequate]]
    in [[date 2017|2017]] and [[rating good overall-effectiveness previous E09000030|good]] in [[date 2019|2019]],
    completed its climb in a report published [[date 2025-01-13|yesterday]]. It is
    [[rating outstanding overall-effectiveness current E09000030|outstanding]] overall, for the impact of leaders and for
    the experiences and progress of care leavers.

    The other judgments, on help and protection and on children in care, were both [[rating good help-and-protection current
    E09000030|good]].

    [[quote direct 1 ofsted|“Children’s voices ring out from their records, and adults have plainly heard them,”]]
    inspectors said.

    [[person th|Lutfa Rahmani]], corporate director of children’s services at [[council E09000030|Tower Hamlets
    council]], said: [[quote direct 2 th|“When I came here in [[date 2018|2018]], we had [[count 70|70]] vacancies. We have
    none that we are not choosing to hold.]]

    [[quote direct 2 th|“That isn’t luck. Our practitioners get time to think, and they get a manager who has read the
    file.”]]

    ## Still top of the class

    [[council E08000022|North Tyneside]], [[council E09000033|Westminster]] and [[council E09000020|Kensington and
    Chelsea]] all kept the [[rating outstanding overall-effectiveness current -|outstanding]] ratings that they already
    held. The inspections, like that of [[council E09000030|Tower Hamlets]], ran from
    [[date 2024-11-11 2024-11-15|11 to 15 November]].

    In [[council E09000033|Westminster]] every judgment was [[rating outstanding overall-effectiveness current
    E09000033|outstanding]], while in [[council E09000020|Kensington and Chelsea]], with which it shares a service, that was
    true of all but services for children in care ([[rating good children-in-care current E09000020|good]]).

    [[person bi|Auberon Kyte]], executive director of children’s services at [[council E09000033|Westminster]], said the [[count 2|two]] councils had
    been [[quote partial 3 bi|“rather rude about each other’s practice, in private, for 12 years”]], and that it had done
    them good.

    [[council E08000022|North Tyneside]] was also [[rating outstanding overall-effectiveness current E08000022|outstanding]]
    for everything. Its deputy mayor, [[person nt|Georgina Wearmouth]], said: [[quote direct 4 nt|“There’s a temptation to
    frame it and hang it on the wall. We’d sooner ask our care leavers where we’re still getting it wrong.”]]

    ## What the figures show

    According to Community Care’s analysis, [[count 17|17]] of the [[count 48|48]] councils inspected [[date 2024|last
    year]] were rated [[rating outstanding overall-effectiveness aggregate -|outstanding]] and a further
    [[count 19|19]] [[rating good overall-effectiveness aggregate -|good]]. Just [[count 4|four]] were found
    [[rating inadequate overall-effectiveness aggregate -|inadequate]], including [[council E06000006|Halton]] and
    [[council E06000049|Cheshire East]].

    In [[date 2021|2021]], by contrast, no more than one in eight authorities held the [[rating outstanding
    overall-effectiveness aggregate -|highest grade]].

    [[person acad|Nessa Tierney]], a senior lecturer in social work at Northumbria University, urged caution. [[quote direct
    5 acad|“Councils that are [[rating good overall-effectiveness scale -|good]] get a [[visit inspection|short
    inspection]] and councils that [[rating requires-improvement overall-effectiveness scale -|require improvement]] get a
    long one. We ought at least to ask whether that matters,”]] she said.

    [[person adcs|Quentin Abara]], president of the Association of Directors of Children’s Services, said he was delighted
    for those concerned, but added: [[quote direct 6 adcs|“You can be
    [[rating outstanding overall-effectiveness hypothetical -|outstanding]] one day and have no budget the next. I
    wouldn’t bet on many more days like this.”]]

    Councils’ next full inspections under [[framework ILACS|ILACS]] fall due in about three years.`,
  related: ['What makes an outstanding council? Inspectors’ tips', 'Section 114: who is next?'],
  inspections: [
    {
      council: 'E09000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-11', to: '2024-11-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000022',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-11', to: '2024-11-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000033',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-11', to: '2024-11-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-11', to: '2024-11-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024', to: '2024' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024', to: '2024' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
