/** Outcomes: Ofsted, Luton 24 February 2020, 5 September 2022 and 10 March 2026 (ILACS). In the BBC's manner. */
import { story } from '../story.ts'

export const lutonBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c0sample1uto',
  byline: 'Jo Placeholder',
  published: '2026-03-11',
  people: {
    lead: { name: 'Amaya Fennimore', role: 'portfolio holder for children’s services', council: 'E06000032' },
    mother: { name: 'Dee Larkspur', role: null, council: null },
  },
  headline:
    "Council's children's services move up to '[[rating good overall-effectiveness current E06000032|good]]'",
  standfirst: `
    A council whose children's services were "[[rating inadequate overall-effectiveness previous E06000032|inadequate]]"
    [[date 2020|six years ago]] has been praised by inspectors.`,
  caption: 'Inspectors spent two weeks in Luton',
  body: `
    Ofsted visited [[council E06000032|Luton Borough Council]] in [[date 2026-01|January]] and rated it
    "[[rating good overall-effectiveness current E06000032|good]]" overall.

    It said leaders had been "[[rating good leadership current E06000032|good]]", but help for care leavers
    "[[rating requires-improvement care-leavers current E06000032|requires improvement to be good]]".

    The council said it was [[quote partial 1 Luton Borough Council|"delighted for our staff"]].

    In [[date 2020|2020]] the authority was given the
    [[rating inadequate overall-effectiveness previous E06000032|lowest of the watchdog's four grades]], and ministers sent in an
    adviser.

    It climbed to "[[rating requires-improvement overall-effectiveness previous E06000032|requires improvement]]" in
    [[date 2022|2022]].

    ## 'Knock on any door'

    Ofsted's report said: [[quote direct 2 ofsted|"Children are seen, heard and remembered. Social workers talk about
    them with warmth."]]

    But it found [[count 40|40]] care leavers were in homes that were [[quote partial 2 ofsted|"far from where they
    work"]].

    [[person lead|Amaya Fennimore]], the Labour portfolio holder for children’s services, said:
    [[quote direct 3 lead|"We want [[rating outstanding overall-effectiveness aspiration E06000032|outstanding]] next, and we
    will not wait six more years."]]

    [[person mother|Dee Larkspur]], whose two sons are supported by the council, told the BBC her social worker
    had stayed for three years.

    [[quote direct 4 mother|"That never happened before,"]] she said.

    Councils rated "[[rating good overall-effectiveness scale -|good]]" are usually inspected again after three
    years.`,
  related: [],
  inspections: [
    {
      council: 'E06000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
  ],
})
