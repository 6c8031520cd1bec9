// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const manchesterAutumn = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1146604/manchester-joins-list-of-inadequate-councils',
  byline: 'Robin Sample',
  published: '2014-09-16',
  people: {
    fairclough: {
      name: 'Geraldine Fairclough',
      role: "strategic director of children's services",
      council: 'E08000003',
    },
    thorne: { name: 'Dominic Thorne', role: 'cabinet member for education', council: 'E06000045' },
    castle: { name: 'Wendy Castle', role: 'director of people', council: 'E06000044' },
    amis: { name: 'Leonard Amis', role: 'vice president', council: null },
  },
  headline: `
    [[council E08000003|Manchester]] children's services judged
    '[[rating inadequate overall-effectiveness current E08000003|inadequate]]'`,
  standfirst: `
    [[council E08000003|Manchester City Council]] has become the latest authority to have its children's services branded
    "[[rating inadequate overall-effectiveness current E08000003|inadequate]]", as inspectors reported on [[count 4|four]] councils in
    little more than a fortnight.`,
  caption: 'Manchester is the sixth council to fail. Picture: The Specimen',
  body: `
    Ofsted said social workers in [[council E08000003|Manchester]] had caseloads that were
    [[quote partial 1 ofsted|"simply too high to do the job safely"]] and that some assessments had been
    [[quote partial 1 ofsted|"closed without anybody having seen the child"]].

    The city was judged "[[rating inadequate help-and-protection current E08000003|inadequate]]" for protecting children, for adoption and
    for leadership, management and governance. Services for looked-after children and those leaving care
    "[[rating requires-improvement looked-after-and-permanence current E08000003|require improvement]]".

    [[quote direct 2 fairclough|"This report is difficult reading and I am not going to dress it up,"]] said [[person fairclough|Geraldine Fairclough]],
    [[council E08000003|Manchester]]'s strategic director of children's services. [[quote direct 2 fairclough|"We've already brought in
    [[count 50|50]] agency staff to bring the numbers down."]]

    Ministers have asked for a plan from [[council E08000003|Manchester]] by the end of [[date 2014-10|October]], and a team from
    [[council E08000035|Leeds City Council]] will spend some time with its managers.

    The report comes two months after a children's home in the city was closed, having been rated
    "[[rating inadequate overall-effectiveness other-subject -|inadequate]]" at an inspection of its own.

    The number of councils found to be "[[rating inadequate overall-effectiveness aggregate -|inadequate]]" since the
    [[framework SIF|single inspection framework]] began in [[date 2013-11|November last year]] now stands at [[count 6|six]].

    [[council E08000025|Birmingham]], [[council E10000002|Buckinghamshire]], [[council E08000026|Coventry]], [[council E08000011|Knowsley]] and
    [[council E06000039|Slough]] have received the same verdict of
    "[[rating inadequate overall-effectiveness current -|inadequate]]" [[date 2014|this year]].

    Of the [[count 32|32]] reports published so far, [[count 17|17]] have resulted in a
    "[[rating requires-improvement overall-effectiveness aggregate -|requires improvement]]" judgment and [[count 9|nine]] in a
    "[[rating good overall-effectiveness aggregate -|good]]" one. No authority has yet been considered
    "[[rating outstanding overall-effectiveness aggregate -|outstanding]]".

    Among those told to improve is [[council E06000045|Southampton City Council]], whose report came out on
    [[date 2014-09-15|Monday]]. Inspectors described its support for care leavers as
    "[[rating inadequate care-leavers current E06000045|inadequate]]", but decided that the service as a whole
    "[[rating requires-improvement overall-effectiveness current E06000045|requires improvement]]".

    [[person thorne|Dominic Thorne]], the city's cabinet member for education, said: [[quote direct 3 thorne|"Care leavers told inspectors they felt
    forgotten. I've met a number of them since and I was ashamed."]]

    [[council E06000009|Blackpool]] also "[[rating requires-improvement overall-effectiveness current E06000009|requires improvement]]", in all
    areas, according to a report of [[date 2014-09-08|8 September]].

    In [[council E06000044|Portsmouth]], services were also told that they "[[rating requires-improvement overall-effectiveness current E06000044|require
    improvement]]", on [[date 2014-09-01|1 September]]. However,
    inspectors found support for looked-after children to be
    "[[rating good looked-after-and-permanence current E06000044|good]]", along with adoption.

    [[person castle|Wendy Castle]], director of people at [[council E06000044|Portsmouth City Council]], said it had been [[quote partial 4 castle|"within a
    whisker"]] of a "[[rating good overall-effectiveness negated E06000044|good]]" rating.

    [[person amis|Leonard Amis]], vice president of the Association of Directors of Children's Services, questioned whether the
    [[framework SIF|SIF]] was fit for purpose.

    [[quote direct 5 amis|"Roughly one in five is told that it's failing,"]] he said. [[quote direct 5 amis|"If we graded schools like
    that there would be an outcry."]]`,
  related: ['Ofsted inspections: the story so far'],
  inspections: [
    {
      council: 'E08000003',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000002',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000026',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000011',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000039',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000045',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000009',
      framework: 'SIF',
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
      council: 'E06000044',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
