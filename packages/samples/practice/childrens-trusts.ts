/**
 * Outcomes: Ofsted, North and West Northamptonshire 7 July 2026 (ILACS; none overall) and 25 November 2022; Sandwell
 * 2 December 2025 and 5 July 2022, before 5 June 2015 and 29 January 2018 (SIF); Bradford 21 May 2026 and 31 January
 * 2023; Sunderland 11 March 2025 and 20 August 2021, before 20 July 2015 and 25 July 2018 (SIF); Slough 17 March 2023.
 */
import { story } from '../story.ts'

export const childrensTrusts = story({
  url: 'https://www.cypnow.co.uk/content/news/what-inspectors-now-say-about-the-trusts',
  byline: 'Jo Placeholder',
  published: '2026-07-09',
  people: {
    north: { name: 'Lavinia Kent', role: "executive member for children's services", council: 'E06000061' },
    west: { name: 'Barnabas Tilney', role: 'assistant director', council: 'E06000062' },
    sandwell: { name: 'Rosamund Achebe', role: 'chief executive', council: 'E08000028' },
    bradford: { name: 'Gideon Sallow', role: 'chair', council: 'E08000032' },
    sunderland: { name: 'Marigold Huxtable', role: 'chief executive', council: 'E08000024' },
    academic: { name: 'Tobias Wren-Lewisham', role: 'professor of social policy', council: null },
  },
  headline: 'What inspectors now say about the trusts',
  standfirst: `
    Twelve years after ministers first took children's services away from a council, [[count 6|six]] areas show how
    differently the idea has turned out.`,
  caption: 'Some trusts were ordered, others were chosen. Picture: The Specimen',
  body: `
    Nobody calls them a quick fix any longer. [[council E10000034|Worcestershire Children First]] was folded back into
    [[council E10000034|Worcestershire County Council]] in [[date 2024|2024]], and
    [[council E06000038|Brighter Futures for Children]] into [[council E06000038|Reading Borough Council]] a year later.
    [[council E08000025|Birmingham Children's Trust]] is to stay.

    [[quote direct 1 academic|"A trust is an envelope,"]] says [[person academic|Tobias Wren-Lewisham]], professor of
    social policy at the University of York. [[quote direct 1 academic|"What matters is the letter."]]

    ## [[council E06000061|North Northamptonshire]]

    [[council E06000061|North Northamptonshire Council]] owns its trust together with its neighbour. Its report of
    [[date 2026-07-07|7 July]] carries no overall grade, since [[framework ILACS|ILACS]] inspections have not had one
    since [[date 2026-04|April]]. Leadership is rated
    "[[rating outstanding leadership current E06000061|outstanding]]". Help and protection, children in care and care
    leavers are each rated "[[rating good help-and-protection current E06000061|good]]".

    The inspection took place from [[date 2026-05-11 2026-05-22|11 to 22 May]]. In [[date 2022-10|October 2022]] the
    authority had been rated
    "[[rating requires-improvement overall-effectiveness previous E06000061|requires improvement]]" overall.

    [[quote direct 2 north|"I was asked [in [[date 2022|2022]]] whether I would scrap it,"]] says Cllr [[person north|Lavinia Kent]],
    executive member for children's services at [[council E06000061|North Northamptonshire]].
    [[quote direct 2 north|"I said: 'Ask me when it has had time.' It has had time."]]

    Kent wants the next report to say
    "[[rating outstanding help-and-protection aspiration E06000061|outstanding]]" for help and protection as well.

    ## [[council E06000062|West Northamptonshire]]

    Inspectors were in [[council E06000062|West Northamptonshire]] from [[date 2026-05-11 2026-05-22|11 to 22 May]] as
    well, and rated its leadership "[[rating outstanding leadership current E06000062|outstanding]]". They rated help and protection
    "[[rating good help-and-protection current E06000062|good]]".

    [[person west|Barnabas Tilney]], assistant director at [[council E06000062|West Northamptonshire Council]], says the
    [[count 2|two]] reports must not be read [[quote partial 3 west|"as if they were one"]].

    ## [[council E08000028|Sandwell]]

    [[council E08000028|Sandwell Children's Trust]] took over in [[date 2018-04|April 2018]], after the council had been
    rated "[[rating inadequate overall-effectiveness previous E08000028|inadequate]]" in [[date 2015|2015]] and once more in
    [[date 2017|2017]]. The [[count 1 ordinal|first]] grade of its own, in [[date 2022-05|May 2022]], was
    "[[rating requires-improvement overall-effectiveness previous E08000028|requires improvement]]". [[date 2025-10|Last
    October]], it was rated "[[rating good overall-effectiveness current E08000028|good]]", though support
    for care leavers was held to be
    "[[rating requires-improvement care-leavers current E08000028|requires improvement to be good]]".

    Ofsted wrote that [[council E08000028|Sandwell Children's Trust]] had become
    [[quote partial 4 ofsted|"a place where social workers come, and then stay"]].

    [[quote direct 5 sandwell|"Had we listened to advice, we would have changed the name and the logo,"]] says
    [[person sandwell|Rosamund Achebe]], its chief executive.

    [[quote direct 5 sandwell|"We changed the caseloads."]]

    ## [[council E08000032|Bradford]]

    [[council E08000032|Bradford Children and Families Trust]] is the youngest. Set up in [[date 2023-04|April 2023]] on
    the advice of a commissioner, it was inspected in [[date 2026-01|January]].
    [[council E08000032|Bradford]], which had been rated
    "[[rating inadequate overall-effectiveness previous E08000032|inadequate]]" in every area in
    [[date 2022|2022]], is now rated
    "[[rating requires-improvement overall-effectiveness current E08000032|requires improvement]]". The impact of leaders
    was judged to be "[[rating good leadership current E08000032|good]]".

    [[person bradford|Gideon Sallow]], chair of [[council E08000032|Bradford Children and Families Trust]], admits he had
    hoped for better. [[quote direct 6 bradford|"We are not a [[rating good overall-effectiveness negated E08000032|good]] service yet, and the families know it,"]]
    he says.

    Union officials in [[council E08000032|Bradford]] complain of [[quote partial 7 -|"reform by rota"]].

    ## [[council E08000024|Sunderland]]

    [[council E08000024|Together for Children]], by contrast, was first rated
    "[[rating outstanding overall-effectiveness previous E08000024|outstanding]]" in [[date 2021|2021]] and is rated
    "[[rating outstanding overall-effectiveness current E08000024|outstanding]]" still, after inspectors came back in
    [[date 2025-01|January 2025]]. Before it came, [[council E08000024|Sunderland City Council]] had been rated
    "[[rating inadequate overall-effectiveness previous E08000024|inadequate]]" in [[date 2015|2015]].

    [[person sunderland|Marigold Huxtable]], chief executive of [[council E08000024|Together for Children]], was asked what
    she would tell ministers. [[quote direct 8 sunderland|"Send help early, and then leave it alone,"]] was her answer.

    ## [[council E06000039|Slough]]

    The oldest wound is in [[council E06000039|Slough]], where [[council E06000039|Slough Children First]] succeeded an
    earlier trust in [[date 2021-04|April 2021]]. It is rated
    "[[rating requires-improvement overall-effectiveness current E06000039|requires improvement]]", and its leadership
    "[[rating inadequate leadership current E06000039|inadequate]]".

    The Department for Education declined to say whether more trusts would follow. If an authority were rated
    "[[rating inadequate overall-effectiveness hypothetical -|inadequate]]" now, a spokesperson said, a commissioner
    would look at [[quote partial 9 Department for Education|"every model that works, whatever it is called"]].

    Wren-Lewisham expects the word to fade. [[quote direct 10 academic|"In ten years nobody will slough off a service,"]]
    he says. [[quote direct 10 academic|"They will lend one."]]`,
  related: [],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-10', to: '2022-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E08000028',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-05', to: '2022-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E08000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
    },
    {
      council: 'E08000024',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-01', to: '2025-01' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
    },
    {
      council: 'E06000039',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
    },
  ],
})
