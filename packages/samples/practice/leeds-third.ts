/**
 * Outcomes: Ofsted, Leeds, Richmond upon Thames and Sefton, all 12 August 2025; Leeds 18 December 2018 and 9
 * May 2022 (ILACS). A council's press release.
 */
import { story } from '../story.ts'

export const leedsThird = story({
  url: 'https://www.cypnow.co.uk/news/article/outstanding-three-in-a-row-for-leeds-children-and-families-services',
  byline: 'Robin Sample',
  published: '2025-08-12',
  people: {
    cab: { name: 'Fenella Armley', role: 'executive member for children and families', council: 'E08000035' },
    dir: { name: 'Jago Headingley', role: 'director of children and families', council: 'E08000035' },
    yp: { name: 'Tansy Roundhay', role: null, council: null },
  },
  headline:
    '‘[[rating outstanding overall-effectiveness current E08000035|Outstanding]]’: three in a row for [[council E08000035|Leeds]] children and families services',
  standfirst: `
    Ofsted has [[date 2025-08-12|today]] awarded children and families services at [[council E08000035|Leeds City Council]] the
    [[rating outstanding overall-effectiveness current E08000035|highest possible grading]] for the
    [[count 3 ordinal|third]] time running.`,
  caption: 'Roundhay Park. Picture: The Specimen',
  body: `
    [[council E08000035|Leeds]] was rated
    ‘[[rating outstanding overall-effectiveness previous E08000035|outstanding]]’ in [[date 2018|2018]] and again in
    [[date 2022|2022]]. No other large city has held the grade for as long.

    A team of [[count 6|six]] inspectors visited between [[date 2025-06-30 2025-07-04|30 June and 4 July]] for a
    [[visit inspection|short inspection]] under [[framework ILACS|ILACS]]. They found leadership, services for children in care and
    services for care leavers to be ‘[[rating outstanding leadership current E08000035|outstanding]]’, and help and
    protection to be ‘[[rating good help-and-protection current E08000035|good]]’.

    The report says that children in the city [[quote partial 1 ofsted|“know who is on their side”]]. It describes
    [[quote partial 1 ofsted|“outstanding relationships, patiently built”]].

    Councillor [[person cab|Fenella Armley]], [[council E08000035|Leeds City Council]]’s executive member for
    children and families, said:

    [[quote direct 2 cab|“Three in a row belongs to every worker who has stood on a doorstep in the rain.]]

    [[quote direct 2 cab|“It belongs to our foster carers, our schools and our police.]]

    [[quote direct 2 cab|“And it belongs to the children, who keep us honest.”]]

    [[person dir|Jago Headingley]], director of children and families, added:

    [[quote direct 3 dir|“Nobody stays
    [[rating outstanding overall-effectiveness hypothetical E08000035|outstanding]] by standing still. We’d be
    foolish to take it for granted.”]]

    [[person yp|Tansy Roundhay]], who spent nine years in care in the city, said: [[quote direct 4 yp|“My social
    worker came to my graduation. That’s all you need to know.”]]

    The services cost the city [[money 148000000|£148 million]] a year. Leeds Teaching Hospitals, the University of
    Leeds and West Yorkshire Police took part in the inspection.

    Reports on [[council E09000027|Richmond]] and [[council E08000014|Sefton]] were published on the same day.
    [[council E09000027|Richmond Council]] was rated
    ‘[[rating outstanding overall-effectiveness current E09000027|outstanding]]’ for the [[count 1 ordinal|first]]
    time, and [[council E08000014|Sefton]] climbed from
    ‘[[rating inadequate overall-effectiveness previous E08000014|inadequate]]’ to
    ‘[[rating good overall-effectiveness current E08000014|good]]’.`,
  related: [],

  inspections: [
    {
      council: 'E08000035',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-30', to: '2025-07-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
    },
    {
      council: 'E09000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
