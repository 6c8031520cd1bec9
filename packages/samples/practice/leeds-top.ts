/** Outcomes: Ofsted, Leeds 18 December 2018 (ILACS); before, 27 March 2015 (SIF). */
import { story } from '../story.ts'

export const leedsTop = story({
  url: 'https://www.cypnow.co.uk/content/news/first-core-city-wins-ofsted-top-rating',
  byline: 'Jo Placeholder',
  published: '2018-12-19',
  people: {
    bt: {
      name: 'Barbara Threlfall',
      role: 'executive member for children and families',
      council: 'E08000035',
    },
  },
  headline: `[[count 1 ordinal|First]] big city wins Ofsted's
    [[rating outstanding overall-effectiveness current E08000035|top rating]]`,
  standfirst: `
    A council which was once under government intervention has become the [[count 1 ordinal|first]] of England's large
    cities to have its children's services rated
    "[[rating outstanding overall-effectiveness current E08000035|outstanding]]".`,
  caption: 'Leeds was rated "good" in 2015. Picture: The Specimen',
  body: `
    [[council E08000035|Leeds City Council]] was handed the
    [[rating outstanding overall-effectiveness current E08000035|highest grade]] by Ofsted after an inspection from
    [[date 2018-10-29 2018-11-02|29 October to 2 November]]. Its previous rating was
    "[[rating good overall-effectiveness previous E08000035|good]]", awarded in [[date 2015-03|March 2015]].

    The impact of leaders and the help and protection of children were rated
    "[[rating outstanding leadership current E08000035|outstanding]]" as well. Services for children in care and care
    leavers are "[[rating good children-in-care-and-care-leavers current E08000035|good]]".

    Ofsted's report points to a culture in which [[quote partial 1 ofsted|"families are asked what would help, and the
    answer is written down"]]. The number of children in care has gone down by [[count 180|180]] since
    [[date 2011|2011]], while in most of the north it has gone up.

    None of the other core cities – [[council E08000025|Birmingham]], [[council E06000023|Bristol]],
    [[council E08000012|Liverpool]], [[council E08000003|Manchester]], [[council E08000021|Newcastle]],
    [[council E06000018|Nottingham]] and [[council E08000039|Sheffield]] – has yet got as far as
    "[[rating good overall-effectiveness negated -|good]]".

    It was not always so. In [[date 2009|2009]] [[council E08000035|Leeds]] was judged to be
    "[[rating performs-poorly annual-rating previous E08000035|performing poorly]]" and ministers stepped in.

    [[quote direct 2 bt|"[[date 2008|Ten years ago]] people crossed the Pennines to avoid working for us,"]] said
    [[person bt|Barbara Threlfall]], executive member for children and families.`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E08000035',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-10-29', to: '2018-11-02' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015-03', to: '2015-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
