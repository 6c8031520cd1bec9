/**
 * Outcomes: Ofsted, Coventry, Knowsley (re-inspections), Derby, Kent and North Tyneside, all 13 June 2017
 * (SIF).
 */
import { story } from '../story.ts'

export const coventryAndKnowsley = story({
  url: 'https://www.cypnow.co.uk/news/article/pair-of-councils-move-out-of-inadequate-on-busy-day-for-ofsted',
  byline: 'Jo Placeholder',
  published: '2017-06-14',
  people: {
    cdir: { name: 'Lysander Frome', role: "director of children's services", council: 'E08000026' },
    kdir: { name: 'Bronwen Utley', role: 'executive director for children', council: 'E08000011' },
    kcab: {
      name: 'Ambrose Pell',
      role: "cabinet member for specialist children's services",
      council: 'E10000016',
    },
  },
  headline:
    "Pair of councils move out of '[[rating inadequate overall-effectiveness previous -|inadequate]]' on busy day for Ofsted",
  standfirst: `
    [[council E08000026|Coventry City Council]] and [[council E08000011|Knowsley Metropolitan Borough Council]] are
    no longer judged to be "[[rating inadequate overall-effectiveness negated -|inadequate]]", in [[count 2|two]] of
    [[count 5|five]] reports that Ofsted published [[date 2017-06-13|yesterday]].`,
  caption: 'Coventry was rated "inadequate" in 2014. Picture: The Specimen',
  body: `
    ## [[council E08000026|Coventry]]

    The city, which had been given Ofsted's [[rating inadequate overall-effectiveness previous E08000026|lowest
    judgment]] in [[date 2014-03|March 2014]], is now rated as
    "[[rating requires-improvement overall-effectiveness current E08000026|requires improvement]]" overall.

    Inspectors made their [[visit re-inspection|re-inspection]] from [[date 2017-03-06 2017-03-30|6 to 30 March]].
    They rated the experiences and progress of care leavers as "[[rating good care-leavers current E08000026|good]]".

    [[quote direct 1 ofsted|"The city has stopped sending children to coventry,"]] the report says of a council that
    once found one home in three outside its borders.

    [[person cdir|Lysander Frome]], director of children's services, said the removal of the
    "[[rating inadequate overall-effectiveness previous E08000026|inadequate]]" rating was [[quote partial 2 cdir|"a
    floor, not a ceiling"]].

    ## [[council E08000011|Knowsley]]

    [[council E08000011|Knowsley]] shed its
    "[[rating inadequate overall-effectiveness previous E08000011|inadequate]]" judgement too, but is still
    "[[rating requires-improvement overall-effectiveness current E08000011|requires improvement to be good]]".

    Ofsted rated leadership, management and governance, adoption performance and the experiences of care leavers as
    "[[rating good leadership current E08000011|good]]".

    [[quote direct 3 kdir|"[[date 2014|Three years ago]] we could not have told you where half our children were at night,"]] said
    [[person kdir|Bronwen Utley]], the council's executive director for children. [[quote direct 3 kdir|"Now we can,
    and they can tell you where we are."]]

    ## Elsewhere

    [[council E06000015|Derby]] and [[council E08000022|North Tyneside]] were both found to be
    "[[rating good overall-effectiveness current -|good]]" under the [[framework SIF|single inspection framework]],
    the latter with "[[rating outstanding care-leavers current E08000022|outstanding]]" support for care leavers.

    [[council E10000016|Kent County Council]] went from
    "[[rating adequate overall-effectiveness previous E10000016|adequate]]" in [[date 2013|2013]] to
    "[[rating good overall-effectiveness current E10000016|good]]", although help and protection was found to
    [[rating requires-improvement help-and-protection current E10000016|require improvement]].

    [[quote direct 4 kcab|"We do not count medals here,"]] said [[person kcab|Ambrose Pell]], cabinet member for
    specialist children's services at [[council E10000016|Kent]]. He added that [[quote partial 5 kcab|"good is a
    stop on the line"]].`,
  related: [],

  inspections: [
    {
      council: 'E08000026',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-03-06', to: '2017-03-30' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-03', to: '2014-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E08000011',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E06000015',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000022',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E10000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2013', to: '2013' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      },
      change: 'up',
    },
  ],
})
