/** Outcomes: Ofsted, North Lincolnshire 4 September 2017 (SIF); Westminster, and Kensington and Chelsea 29 March 2016 (SIF). */
import { story } from '../../story.ts'

export const thirdOutstandingCut = story({
  url: 'https://www.cypnow.co.uk/content/news/third-council-gets-top-mark-from-ofsted',
  byline: '',
  published: '2017-09-05',
  people: {
    lead: { name: 'Rosalind Beck', role: 'cabinet member for children', council: 'E06000013' },
  },
  headline:
    '[[count 3 ordinal|Third]] council gets [[rating outstanding overall-effectiveness current E06000013|top mark]] from Ofsted',
  standfirst: `
    A council in the Humber region has become only the [[count 3 ordinal|third]] in England to have its children's services
    rated "[[rating outstanding overall-effectiveness current E06000013|outstanding]]" under the
    [[framework SIF|single inspection framework]].`,
  caption: 'Inspectors praised foster carers in Scunthorpe. Picture: The Specimen',
  body: `
    Inspectors found that leaders at [[council E06000013|North Lincolnshire Council]] were
    [[quote partial 1 ofsted|"ambitious for children and unafraid of challenge"]], and that very few children there come
    into care without careful planning.

    The only other councils to be judged "[[rating outstanding overall-effectiveness current -|outstanding]]" since the
    [[framework SIF|SIF]] came in are [[council E09000033|Westminster]] and
    [[council E09000020|Kensington and Chelsea]], whose results were published together in
    [[date 2016-03|March last year]].

    In its report on [[council E06000013|North Lincolnshire]], which follows a visit in [[date 2017-06 2017-07|June and July]],
    Ofsted graded adoption, care leavers' services and leadership as
    "[[rating outstanding adoption current E06000013|outstanding]]". Work with children in need of help and protection was
    found to be "[[rating good help-and-protection current E06000013|good]]".

    [[council E06000013|North Lincolnshire]] is already working with neighbouring [[council E06000012|North East Lincolnshire]] and with
    [[council E08000017|Doncaster]], whose children's trust it advises.

    [[quote direct 2 lead|"I'm immensely proud of everybody who has had a hand in this,"]] said [[person lead|Rosalind Beck]],
    the council's cabinet member for children.`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E06000013',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2017-06', to: '2017-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'adoption', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000033',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000020',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
