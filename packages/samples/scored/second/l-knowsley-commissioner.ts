// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const knowsleyCommissioner = story({
  url: 'https://www.communitycare.co.uk/2025/02/06/commissioner-to-decide-whether-council-keeps-childrens-services',
  byline: 'By Anthea Dummy',
  published: '2025-02-06',
  people: {
    penrose: { name: 'Clarissa Penrose', role: 'commissioner', council: null },
    fairclough: { name: 'Joe Fairclough', role: 'regional organiser', council: null },
    maddox: { name: 'Ian Maddox', role: 'council leader', council: 'E08000011' },
    lisle: { name: 'Amanda Lisle', role: 'executive director for children’s services', council: 'E08000011' },
  },
  headline: `Commissioner to decide whether council keeps children’s services`,
  standfirst: `[[council E08000011|Knowsley]] becomes the [[count 4 ordinal|fourth]] council in the Liverpool City Region to have a
    government appointee since [[date 2022|2022]].`,
  caption: 'Huyton, Knowsley (photo: Wikimedia Commons)',
  body: `
    The government has sent a commissioner to [[council E08000011|Knowsley council]] to decide whether it should lose
    control of its children’s services.

    The step was expected after Ofsted [[date 2025-01|last month]] found the Merseyside authority to be ‘[[rating inadequate overall-effectiveness current E08000011|inadequate]]’ for the [[count 2 ordinal|second]] time in little
    over ten years. It had said that the council [[rating requires-improvement overall-effectiveness previous E08000011|required improvement]] in [[date 2021|2021]].

    Inspectors, who visited from [[date 2024-11-18 2024-11-29|18 to 29 November]], gave the same ‘[[rating inadequate help-and-protection current E08000011|inadequate]]’ mark to help and protection, to services for care leavers and to
    the impact of leaders. Provision for children in care was judged to ‘[[rating requires-improvement children-in-care current E08000011|require improvement]]’.

    They said that leaders had [[quote partial 1 ofsted|“not responded with sufficient urgency”]] to a
    [[visit focused-visit|focused visit]] in [[date 2024-01|January 2024]], at which they had asked for
    [[quote partial 2 ofsted|“immediate and concerted action”]].

    In her letter to the council, the Department for Education’s commissioner,
    Dame [[person penrose|Clarissa Penrose]], said she would report by [[date 2025-05-16|16 May]].

    [[quote direct 3 penrose|“I have an open mind, and I shall start by talking to social workers,”]] she wrote.

    ## ‘Caseloads the highest I’ve known’

    Unison said that warnings had been ignored. [[person fairclough|Joe Fairclough]], its regional organiser, told
    Community Care: [[quote direct 4 fairclough|“Members have had [[count 30|30]] and [[count 35|35]] children each.
    I’ve been doing this for twenty years and I’ve never known caseloads like it.]]

    [[quote direct 4 fairclough|“A trust won’t bring anybody’s caseload down. Hiring will.”]]

    [[person maddox|Ian Maddox]], who leads the council, said an extra [[money 4600000|£4.6m]] would be spent on
    [[count 44|44]] more posts.

    [[quote direct 5 maddox|“We are not going to argue with inspectors and we are not going to argue with a
    commissioner,”]] he said. [[quote direct 5 maddox|“But I hope that she’ll conclude that [[council E08000011|Knowsley]] can be put right from inside.”]]

    [[person lisle|Amanda Lisle]], who became executive director for children’s services in [[date 2024-10|October]],
    said that work on a new front door had begun before the inspection.

    ## A region under scrutiny

    [[council E08000011|Knowsley]] is not alone. [[council E06000006|Halton]] ([[date 2024-07|July 2024]]),
    [[council E08000012|Liverpool]] ([[date 2023-05|May 2023]]) and [[council E08000014|Sefton]]
    ([[date 2022-05|May 2022]]) have all been rated
    ‘[[rating inadequate overall-effectiveness current -|inadequate]]’ and all have had commissioners or advisers.

    In [[council E08000014|Sefton]], a commissioner’s review came out against setting up a trust, and inspectors have
    since reported good progress at [[count 6|six]] [[visit monitoring-visit|monitoring visits]].

    [[council E08000015|Wirral]], meanwhile, [[rating requires-improvement overall-effectiveness current E08000015|requires improvement]]. It has lent [[council E08000011|Knowsley]] a team of [[count 8|eight]] social
    workers.

    The region’s exception is [[council E08000013|St Helens]], which was ‘[[rating inadequate overall-effectiveness previous E08000013|inadequate]]’ in [[date 2019|2019]] but was found to be ‘[[rating good overall-effectiveness current E08000013|good]]’ across the board at an inspection in [[date 2023|2023]].

    Nationally, [[count 17|17]] authorities are rated
    ‘[[rating inadequate overall-effectiveness aggregate -|inadequate]]’, down from [[count 26|26]] in
    [[date 2020|2020]].

    A council that fails to satisfy a commissioner can be made to hand its services to a trust. [[quote direct 6 lisle|“That’s not something I lose sleep over,”]] Lisle said. [[quote direct 6 lisle|“What I lose sleep over is the
    children on the list without a name next to them.”]]`,
  related: ['Do children’s trusts work?', 'Council praised for cutting caseloads'],
  inspections: [
    {
      council: 'E08000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-18', to: '2024-11-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000013',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023', to: '2023' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'differs',
    },
  ],
})
