/** Outcomes: Ofsted, Bromley, Cornwall, Sefton and Isles of Scilly, all 27 June 2016 (SIF). */
import { story } from '../story.ts'

export const fourReportsOfJune = story({
  url: 'https://www.cypnow.co.uk/content/news/inspectors-find-widespread-failings-at-suburban-council',
  byline: 'Robin Sample',
  published: '2016-06-28',
  people: {
    br: {
      name: 'Leonora Castlemaine',
      role: 'executive director for education, care and health',
      council: 'E09000006',
    },
    brl: { name: 'Piers Hathersage', role: 'council leader', council: 'E09000006' },
    co: {
      name: 'Jory Penhallow',
      role: 'cabinet member for children and young people',
      council: 'E06000052',
    },
    min: { name: 'Edwin Marchbanks', role: "children's minister", council: null },
  },
  headline: `Inspectors find [[quote partial 6 ofsted|'widespread']] failings at suburban council`,
  standfirst: `
    A council whose adoption team won an award only [[date 2015|last year]] has been given the
    [[rating inadequate overall-effectiveness current E09000006|lowest grade]] by Ofsted for all its work with
    vulnerable children.`,
  caption: 'Bromley said that it had already begun to recruit. Picture: The Specimen',
  body: `
    [[council E09000006|Bromley]] was judged to be
    "[[rating inadequate overall-effectiveness current E09000006|inadequate]]" in each area that inspectors looked at
    under the [[framework SIF|single inspection framework]], from help and protection to leadership, management and
    governance.

    The inspection, which ran from [[date 2016-04-11 2016-05-05|11 April to 5 May]], uncovered [[quote partial 1
    ofsted|"widespread and serious failures"]] in the London borough. [[quote direct 1 ofsted|"Some children have
    remained in situations of actual or potential harm,"]] the report says.

    A total of [[count 43|43]] cases were sent back to managers by inspectors for urgent attention.

    [[person br|Leonora Castlemaine]], executive director for education, care and health at
    [[council E09000006|Bromley Council]], said: [[quote direct 2 br|"We know that the families who depend on us deserve
    far better, and [[count 24|24]] additional social workers are being recruited now."]]

    The council's leader, [[person brl|Piers Hathersage]], said [[money 950000|£950,000]] had been released from
    reserves in [[date 2016-05|May]]. [[quote direct 3 brl|"Nobody in this building will argue with the
    findings,"]] he added.

    Children's minister [[person min|Edwin Marchbanks]] is to appoint a commissioner, who will report by
    [[date 2016-09|September]] on whether services should be taken out of the council's hands. The same happened in
    [[council E08000028|Sandwell]] and [[council E08000024|Sunderland]].

    The report on [[council E09000006|Bromley]] was one of [[count 4|four]] issued by Ofsted
    [[date 2016-06-27|yesterday]].

    [[council E06000052|Cornwall Council]] was rated
    "[[rating good overall-effectiveness current E06000052|good]]" – the grade that it received for
    everything apart from help and protection, which was said to
    "[[rating requires-improvement help-and-protection current E06000052|require improvement]]". The county had been
    "[[rating inadequate overall-effectiveness previous E06000052|inadequate]]" in [[date 2011|2011]].

    [[quote direct 4 co|"There was a time when nobody would come and work west of the Tamar,"]] said
    [[person co|Jory Penhallow]], its cabinet member for children and young people. [[quote direct 4 co|"Now we turn
    people away."]]

    The [[council E06000053|Council of the Isles of Scilly]], which looks after hardly any children and has an agreement
    with [[council E06000052|Cornwall]], was also rated
    "[[rating good overall-effectiveness current E06000053|good]]".

    At [[council E08000014|Sefton]], inspectors found that services
    "[[rating requires-improvement overall-effectiveness current E08000014|require improvement]]" in all areas. Nothing there was bad enough to be
    "[[rating inadequate overall-effectiveness negated E08000014|inadequate]]", but [[quote partial 5 ofsted|"drift and delay"]] were noted in work with children who go missing.

    Of the authorities inspected so far, around a quarter have been found to be
    "[[rating inadequate overall-effectiveness aggregate -|inadequate]]". Just [[count 2|two]],
    [[council E09000033|Westminster]] and [[council E09000020|Kensington and Chelsea]], are
    "[[rating outstanding overall-effectiveness current -|outstanding]]". Their partner in the tri-borough arrangement,
    [[council E09000013|Hammersmith and Fulham]], is "[[rating good overall-effectiveness current E09000013|good]]".`,
  related: ['Ofsted awards first outstanding grades', 'Sandwell to lose control of services'],
  inspections: [
    {
      council: 'E09000006',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-04-11', to: '2016-05-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000052',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2011', to: '2011' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000053',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000033',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000013',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
