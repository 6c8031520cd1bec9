/**
 * Outcomes: Ofsted, Norfolk 20 October 2015 (SIF) and 16 August 2013 (looked-after children). In the manner of
 * a local paper.
 */
import { story } from '../story.ts'

export const norfolk = story({
  url: 'https://www.cypnow.co.uk/news/article/watchdog-says-county-still-lets-down-children-in-its-care',
  byline: 'Robin Sample',
  published: '2015-10-20',
  people: {
    dir: { name: 'Aurelia Stobbs', role: "interim director of children's services", council: 'E10000020' },
    ldr: { name: 'Gideon Marram', role: 'council leader', council: 'E10000020' },
    carer: { name: 'Jodie Whissonset', role: 'foster carer', council: null },
  },
  headline: 'Watchdog says county [[quote partial 9 ofsted|‘still lets down’]] children in its care',
  standfirst: `
    [[council E10000020|NORFOLK County Council]] has been branded
    ‘[[rating inadequate overall-effectiveness current E10000020|inadequate]]’ for the [[count 2 ordinal|second]]
    time in three years, after inspectors found that children in care are moved too often and heard too little.`,
  caption: 'County Hall. Picture: The Specimen',
  body: `
    Ofsted visited the county between [[date 2015-07-06 2015-07-30|6 and 30 July]]. Two areas – the care of
    looked-after children and support for care leavers – were judged to be
    [[rating inadequate looked-after-and-permanence current E10000020|inadequate]], with a further three
    [[rating requires-improvement - current E10000020|requiring improvement]].

    It means that [[council E10000020|Norfolk]] has kept the
    [[rating inadequate overall-effectiveness current E10000020|lowest grade]] available since [[date 2013-07|July
    2013]], when its services were also found to be
    [[rating inadequate overall-effectiveness previous E10000020|inadequate]].

    [[quote direct 1 ofsted|“Some children have had [[count 4|four]] homes in a year and a different social worker in each,”]]
    the watchdog’s report says. [[quote direct 1 ofsted|“They told us that they had stopped unpacking.”]]

    It found that help and protection [[rating requires-improvement help-and-protection current E10000020|requires
    improvement]], and said that leaders were [[quote partial 2 ofsted|“willing but not yet able”]].

    [[person dir|Aurelia Stobbs]], interim director of children’s services, said the council had been
    [[quote partial 3 dir|“on the wrong side of good”]] for too long.

    [[quote direct 4 dir|“I was brought in to end that. I will be here until it has ended,”]] she said.

    [[council E10000020|Norfolk County Council]] leader [[person ldr|Gideon Marram]] said: [[quote direct 5 ldr|“It
    is a disgrace, and it is ours.”]]

    If a council is found [[rating inadequate overall-effectiveness hypothetical -|inadequate]] in any main area,
    ministers can send in a commissioner. They have not said whether they will.

    Foster carer [[person carer|Jodie Whissonset]], who has looked after [[count 41|41]] children, said good carers
    were leaving for [[council E10000029|Suffolk]] and [[council E10000003|Cambridgeshire]].

    [[quote direct 6 carer|“We get a good training day and an outstanding lunch,”]] she said.
    [[quote direct 6 carer|“We do not get a phone call back.”]]

    Norfolk Constabulary and the University of East Anglia have offered to help. Breckland Council and Great Yarmouth
    Borough Council, which house families in the county, were not inspected.`,
  related: [],

  inspections: [
    {
      council: 'E10000020',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-07-06', to: '2015-07-30' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2013-07', to: '2013-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
  ],
})
