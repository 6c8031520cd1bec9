/** Outcomes: Ofsted, Sefton and Leeds, both 9 May 2022 (ILACS); Sefton 27 June 2016 (SIF). */
import { story } from '../story.ts'

export const seftonAndLeeds = story({
  url: 'https://www.cypnow.co.uk/content/news/staff-shortage-leaves-borough-s-children-unprotected-says-ofsted',
  byline: 'Jo Placeholder',
  published: '2022-05-13',
  people: {
    dir: {
      name: 'Ptolemy Crosby',
      role: "executive director of children's social care and education",
      council: 'E08000014',
    },
    cab: { name: 'Imelda Formby', role: "cabinet member for children's social care", council: 'E08000014' },
  },
  headline: "Staff shortage leaves borough's children unprotected, says Ofsted",
  standfirst: `
    Inspectors downgrade [[council E08000014|Sefton council]] to
    ‘[[rating inadequate overall-effectiveness current E08000014|inadequate]]’ a year after a
    [[visit focused-visit|focused visit]] found ‘areas for priority action’`,
  caption: 'Photo: agency/The Specimen',
  body: `
    Ofsted has rated [[council E08000014|Sefton]] children’s services
    [[rating inadequate overall-effectiveness current E08000014|inadequate]] across the board, a fall from
    [[date 2016|2016]], when it was rated
    [[rating requires-improvement overall-effectiveness previous E08000014|requires improvement]].

    The [[framework ILACS|ILACS]] inspection ran from [[date 2022-02-21 2022-03-04|21 February to 4 March]] and
    followed a [[visit focused-visit|focused visit]] in [[date 2021-03|March 2021]], which carries no grade.

    ## ‘Overreliance on agency workers’

    [[quote direct 1 ofsted|“Half of the workforce is temporary, and children bear the cost of goodbyes,”]] the
    report said.

    It found [[quote partial 2 ofsted|“misplaced optimism”]] among leaders, who were graded
    [[rating inadequate leadership current E08000014|inadequate]] too.

    [[person dir|Ptolemy Crosby]], the council’s executive director of children’s social care and education, said it
    would be [[quote partial 3 dir|“years rather than months”]] until [[council E08000014|Sefton]] could be called
    [[rating good overall-effectiveness hypothetical E08000014|good]].

    [[quote direct 4 cab|“I can’t put it any other way: we let children down,”]] said [[person cab|Imelda Formby]],
    cabinet member for children’s social care.

    In a letter sent on [[date 2022-05-09|9 May]], ministers told the council that they would appoint a commissioner.

    [[council E08000035|Leeds]], whose report came out on the same day, retained its
    ‘[[rating outstanding overall-effectiveness current E08000035|outstanding]]’ rating.`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E08000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-02-21', to: '2022-03-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
    },
  ],
})
