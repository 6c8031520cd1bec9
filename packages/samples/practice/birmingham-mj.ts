/**
 * Outcome: Ofsted, Birmingham 23 May 2014 (SIF, with the review of the safeguarding board). Single quotation
 * marks, marks of two kinds.
 */
import { story } from '../story.ts'

export const birminghamMj = story({
  url: 'https://www.cypnow.co.uk/news/article/watchdog-rates-second-city-s-services-inadequate-again',
  byline: 'Jo Placeholder',
  published: '2014-05-27',
  people: {
    cab: {
      name: 'Philomena Drake',
      role: 'cabinet member for children and family services',
      council: 'E08000025',
    },
    ldr: { name: 'Rupert Balsall', role: 'council leader', council: 'E08000025' },
    com: { name: 'Fenton-Hythe', role: 'commissioner', council: null },
  },
  headline:
    "Watchdog rates second city’s services ‘[[rating inadequate overall-effectiveness current E08000025|inadequate]]'",
  standfirst: `
    Ofsted has published a damning report on services for children in [[council E08000025|Birmingham]], branding them
    as ‘[[rating inadequate overall-effectiveness current E08000025|inadequate]]' in every category.`,
  caption: 'The Council House. Picture: The Specimen',
  body: `
    The department has been rated [[rating inadequate overall-effectiveness current E08000025|inadequate]] since
    [[date 2008|2008]]. Ofsted’s chief inspector once called it [[quote partial 1 ofsted|‘a national disgrace’]].

    In its [[count 1 ordinal|first]] report on [[council E08000025|Birmingham City Council]] under the
    [[framework SIF|single inspection framework]], the watchdog said children were left at risk for want of social
    workers. It also rated the Local Safeguarding Children Board
    ‘[[rating inadequate overall-effectiveness other-subject -|inadequate]]'.

    The visit took place between [[date 2014-03-18 2014-04-09|18 March and 9 April]].

    ‘[[rating good overall-effectiveness aspiration E08000025|Good]]’ remains the goal, the council said, but the way
    there would be long.

    Cllr [[person cab|Philomena Drake]], cabinet member for children and family services, said:
    [[quote direct 2 cab|‘We’ve poured [[money 9200000|£9.2m]] into this service, and we’ll pour in more.]]

    [[quote direct 2 cab|‘Nobody can say that the money isn’t there. What isn’t there is people.’]]

    She added: [[quote direct 3 cab|‘There are 123 empty desks on our social work floors.’]]

    [[quote direct 4 com|‘A city of a million can’t be turned round in a month,’]] said the government’s
    commissioner, Lord [[person com|Fenton-Hythe]]. [[quote direct 4 com|‘I’d rather be slow and sure.’]]

    Council leader Sir [[person ldr|Rupert Balsall]] admitted that the authority had been
    [[quote partial 5 ldr|‘failing to perform to an adequate standard’]], the words in which ministers tell councils
    that they may step in.

    The council has been [[rating inadequate overall-effectiveness current E08000025|inadequate]] for so long that
    one in three of its social workers has never worked anywhere rated better, according to the union Unison.

    [[council E08000026|Coventry City Council]], its neighbour, was rated
    ‘[[rating inadequate overall-effectiveness current E08000026|inadequate]]’ in [[date 2014-03|March]].

    Birmingham Children’s Hospital, which was named in the report, declined to comment.`,
  related: [],

  inspections: [
    {
      council: 'E08000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-03-18', to: '2014-04-09' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
    {
      council: 'E08000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
  ],
})
