/** Outcomes: Ofsted, Bedford 27 August 2025 and 14 January 2022 (ILACS); told after the official outcomes end. */
import { story } from '../story.ts'

export const bedfordHomes = story({
  url: 'https://www.bbc.co.uk/news/articles/c0w3k9d2xq1o',
  byline: 'Robin Sample',
  published: '2026-09-15',
  people: {
    hd: { name: 'Harriet Ducane', role: "portfolio holder for children's services", council: 'E06000055' },
    oc: { name: 'Owen Castellane', role: 'opposition group leader', council: 'E06000055' },
    ja: { name: 'Jess Ampleforth', role: 'foster carer', council: null },
  },
  headline: `Council plans [[count 3|three]] children's homes to bring young people back`,
  standfirst: `
    A council wants to open children's homes of its own so that fewer young people have to be sent to live in other parts
    of the country.`,
  caption: 'One of the homes would be in a former day centre in Putnoe',
  body: `
    [[council E06000055|Bedford Borough Council]] looks after [[count 268|268]] children, of whom [[count 71|71]] live
    more than 20 miles away, according to a report that will go to its executive on [[date 2026-09-16|Wednesday]].

    Some have been placed as far away as [[council E08000014|Sefton]], [[council E06000021|Stoke-on-Trent]] and
    [[council E06000065|North Yorkshire]].

    The homes would cost [[money 4200000|£4.2m]] to set up, and officers say that they would pay for themselves by
    [[date 2030|2030]].

    [[person hd|Harriet Ducane]], portfolio holder for children's services, said a child from Kempston
    [[quote partial 1 hd|"should not have to learn the bus routes of a town three hours away"]].

    [[quote direct 2 hd|"We are paying [[money 6800|£6,800]] a week for some of these placements,"]] she said.
    [[quote direct 2 hd|"For that kind of money I would like to be able to visit."]]

    The borough's children's services are rated
    "[[rating requires-improvement overall-effectiveness current E06000055|requires improvement]]" by Ofsted, having
    previously been "[[rating good overall-effectiveness previous E06000055|good]]".

    In their report, inspectors said the council relied too much on homes that were
    [[quote partial 3 ofsted|"distant, costly and chosen in a hurry"]].

    The first home would have four beds and is expected to open in a former day centre in Putnoe
    [[date 2027|next year]]. Any spare places would be offered to [[council E06000032|Luton]],
    [[council E06000056|Central Bedfordshire]] and [[council E06000042|Milton Keynes]].

    Similar homes have been opened in [[council E06000061|North Northamptonshire]] and
    [[council E06000031|Peterborough]], and [[council E10000003|Cambridgeshire]] is looking for sites.

    ## 'Same children who pay'

    [[person oc|Owen Castellane]], the opposition group leader, said he would vote for the homes but was worried about
    who would run them.

    [[quote direct 4 oc|"[[count 2|Two]] managers have left since [[date 2026-06|June]],"]] he said.
    [[quote direct 4 oc|"If this goes wrong and we end up
    [[rating inadequate overall-effectiveness hypothetical E06000055|inadequate]], it will be the same children who pay
    for it."]]

    [[quote direct 5 ja|"Bricks are the easy bit,"]] said [[person ja|Jess Ampleforth]], a foster carer from Biddenham
    who has looked after [[count 30|30]] children since [[date 2009|2009]].
    [[quote direct 5 ja|"It is finding people who will still be there in a year."]]

    A private home near Ampthill, where [[count 2|two]] [[council E06000055|Bedford]] children live, was rated
    [[rating outstanding overall-effectiveness other-subject -|outstanding]] in [[date 2026-05|May]] but is to close [[date 2026-10|next
    month]].

    Ms Ducane said the aim was to be
    [[quote partial 6 hd|"back at [[rating good overall-effectiveness aspiration E06000055|good]], and known for it, by
    [[date 2028|2028]]"]].

    Since [[date 2026-04|April]], Ofsted has no longer given councils a grade for their children's services as a whole,
    only for separate parts of the work.`,
  related: [],
  inspections: [
    {
      council: 'E06000055',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'outside',
    },
  ],
})
