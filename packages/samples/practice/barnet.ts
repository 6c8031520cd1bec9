/** Outcomes: Ofsted, Barnet 1 July 2019 (ILACS) and 7 July 2017 (SIF). Single quotation marks. */
import { story } from '../story.ts'

export const barnet = story({
  url: 'https://www.cypnow.co.uk/content/news/outer-london-council-back-to-good-in-two-years',
  byline: 'Robin Sample',
  published: '2019-07-02',
  people: {
    dir: {
      name: 'Hyacinth Colindale',
      role: 'executive director for children and young people',
      council: 'E09000003',
    },
    ldr: { name: 'Jonah Totteridge', role: 'council leader', council: 'E09000003' },
    chair: { name: 'Alaric Edgware', role: 'chair of the improvement board', council: null },
  },
  headline:
    'Outer London council back to ‘[[rating good overall-effectiveness current E09000003|good]]’ in two years',
  standfirst: `
    Ofsted inspectors have rated all aspects of children’s services in [[council E09000003|Barnet]]
    ‘[[rating good overall-effectiveness current E09000003|good]]’, in contrast to the
    ‘[[rating inadequate overall-effectiveness previous E09000003|inadequate]]’ grade that they gave in
    [[date 2017|2017]].`,
  caption: 'Picture: The Specimen',
  body: `
    [[date 2017|Two years ago]] the [[council E09000003|London Borough of Barnet]] was told that its work was
    ‘[[rating inadequate overall-effectiveness previous E09000003|inadequate]]’ under the [[framework SIF|single
    inspection framework]], with the best of it, adoption and care leavers, merely
    ‘[[rating requires-improvement adoption previous E09000003|requiring improvement]]’.

    Inspectors, who returned from [[date 2019-05-13 2019-05-24|13 to 24 May]] under [[framework ILACS|ILACS]], have
    now found that services have improved [[quote partial 1 ofsted|‘beyond recognition’]].

    [[quote direct 2 ofsted|‘Senior leaders have created a place where good social work can thrive,’]] the report
    said.

    Executive director for children and young people [[person dir|Hyacinth Colindale]] said:
    [[quote direct 3 dir|‘I’m delighted, and I’d like to bottle it.]]

    [[quote direct 3 dir|‘Our practitioners didn’t just want to lose a label. They wanted to be the best.’]]

    Cllr [[person ldr|Jonah Totteridge]], leader of the council, said it was [[quote partial 4 ldr|‘a hair-raising
    two years – and not just for those with a barnet to raise’]].

    Sir [[person chair|Alaric Edgware]], chair of the improvement board, paid tribute to [[council E10000012|Essex
    County Council]], which had acted as the borough’s improvement partner.

    [[quote direct 5 chair|‘Without them we’d still be
    [[rating inadequate overall-effectiveness hypothetical E09000003|inadequate]],’]] he said.

    [[council E09000003|Barnet]] isn’t [[rating outstanding overall-effectiveness negated E09000003|outstanding]],
    the report makes plain: the council must still do better by children who are home-educated.

    [[council E09000004|Bexley]], which is rated
    ‘[[rating outstanding overall-effectiveness current E09000004|outstanding]]’, is the next that it hopes to learn
    from.`,
  related: [],

  inspections: [
    {
      council: 'E09000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E09000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-05-13', to: '2019-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'adoption', rating: 'requires-improvement' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
        ],
      },
      change: 'up',
    },
  ],
})
