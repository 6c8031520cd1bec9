// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const buryAndMiltonKeynes = story({
  url: 'https://www.themj.co.uk/bury-apologises-after-inadequate-rating',
  byline: 'Kim Dummy',
  published: '2021-12-20',
  partial: true,
  people: {
    jh: { name: 'Jemima Holcroft', role: 'council leader', council: 'E08000002' },
    rs: { name: 'Raymond Stannard', role: 'chief executive', council: 'E08000002' },
  },
  headline: `
    [[council E08000002|Bury]] apologises after ‘[[rating inadequate overall-effectiveness current E08000002|inadequate]]’ rating`,
  standfirst: `
    Ofsted has told [[council E08000002|Bury MBC]] that children have been left in harmful situations for too long.`,
  caption: 'Bury town hall',
  body: `
    The leader of [[council E08000002|Bury MBC]] has apologised to families after the council’s children’s services
    were rated [[rating inadequate overall-effectiveness current E08000002|inadequate]].

    Inspectors, who visited in [[date 2021-10 2021-11|October and November]], found that services had
    [[quote partial 1 ofsted|‘deteriorated significantly’]] since [[date 2016|2016]], when they were told that they
    [[rating requires-improvement overall-effectiveness previous E08000002|required improvement to be good]].

    Leadership and the help and protection of children are both [[rating inadequate leadership current E08000002|inadequate]], according to the report, while work with children in care and care leavers [[rating requires-improvement children-in-care-and-care-leavers current E08000002|requires improvement]].

    [[quote direct 2 ofsted|‘Leaders recognised the scale of the decline only [[date 2021|this year]],’]] it says.

    Leader [[person jh|Jemima Holcroft]] said: [[quote direct 3 jh|‘We have let down children whom we promised to
    look after, and I apologise to each of them.]]

    [[quote direct 3 jh|‘The money that we held back from this service between [[date 2017 2019|2017 and 2019]] was
    the most expensive saving that this borough ever made.’]]

    Chief executive [[person rs|Raymond Stannard]] said that an improvement board would meet in [[date 2022-01|January]] and that [[money 2300000|£2.3m]] had been found for the next financial year.

    [[council E06000042|Milton Keynes Council]], which was inspected at the same time, remains at ‘[[rating requires-improvement overall-effectiveness current E06000042|requires improvement]]’.`,
  related: [],
  inspections: [
    {
      council: 'E08000002',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2021-10', to: '2021-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000042',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2021-10', to: '2021-11' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
