/**
 * Area SEND inspections give no grade but one of three outcomes. Outcomes of children's services: Ofsted,
 * Oldham 12 July 2024, Plymouth 15 March 2024 (ILACS).
 */
import { story } from '../story.ts'

export const sendFailings = story({
  url: 'https://www.cypnow.co.uk/content/news/two-more-areas-given-bottom-outcome-in-send-inspections',
  byline: 'Jo Placeholder',
  published: '2024-09-10',
  people: {
    dir: {
      name: 'Fabian Werneth',
      role: 'managing director for children and young people',
      council: 'E08000004',
    },
    par: { name: 'Imogen Royton', role: 'chair of the parent carer forum', council: null },
    cab: {
      name: 'Loveday Plymstock',
      role: "cabinet member for children's social care",
      council: 'E06000026',
    },
    min: { name: 'Hugo Trevanion', role: 'schools minister', council: null },
  },
  headline:
    '[[count 2|Two]] more areas told of [[quote partial 9 ofsted|‘systemic’]] failings in help for pupils with special needs',
  standfirst: `
    [[council E08000004|Oldham]] and [[council E06000026|Plymouth]] are still working off the worst of three possible
    judgements in [[framework SEND2|area SEND inspections]], a year after inspectors came.`,
  caption: 'Picture: The Specimen',
  body: `
    In each area, inspectors from Ofsted and the Care Quality Commission had found
    [[quote partial 8 ofsted|"widespread and/or systemic failings"]]. [[framework SEND2|Area SEND inspections]] do
    not rate services as [[rating good overall-effectiveness other-subject -|good]] or
    [[rating inadequate overall-effectiveness other-subject -|inadequate]].

    Both were told to write a priority action plan. Under the old system, which ran from [[date 2016|2016]] to
    [[date 2022|2022]], the pair would have had to submit a "written statement of action".

    [[quote direct 1 par|"We were promised a plan, and we got a binder,"]] said [[person par|Imogen Royton]], chair
    of the parent carer forum in [[council E08000004|Oldham]].

    The outcome is no verdict on the whole of the councils' work. In [[date 2024-07|July]],
    [[council E08000004|Oldham Council]]'s children's services were rated
    "[[rating good overall-effectiveness current E08000004|good]]" under [[framework ILACS|ILACS]], up from
    "[[rating requires-improvement overall-effectiveness previous E08000004|requires improvement]]" in
    [[date 2019|2019]].

    [[person dir|Fabian Werneth]], managing director for children and young people at [[council E08000004|Oldham]],
    said the [[count 2|two]] reports were [[quote partial 2 dir|"about the same children, seen on different days"]].

    [[council E06000026|Plymouth City Council]], whose children's services were inspected in [[date 2024-01|January]]
    and rated "[[rating requires-improvement overall-effectiveness current E06000026|requires improvement to be
    good]]", said that waiting times had fallen by half.

    [[quote direct 3 cab|"Nobody should have to fight us for a speech therapist,"]] [[person cab|Loveday Plymstock]],
    cabinet member for children's social care, told the council. [[quote direct 3 cab|"I've told the officers so, in
    those words."]]

    Schools minister [[person min|Hugo Trevanion]] said reform was [[quote partial 4 min|"coming, but not by
    [[date 2023-12-25|Christmas]]"]].

    [[money 21000000|£21m]] has been put aside for new classrooms. Three special schools in the South West, all rated
    [[rating outstanding overall-effectiveness other-subject -|Outstanding]], are full.`,
  related: [],

  inspections: [
    {
      council: 'E08000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-01', to: '2024-01' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
  ],
})
