/** Outcomes: Ofsted, Norfolk 19 January 2018 (SIF re-inspection); before, 20 October 2015 (SIF) and August 2013. */
import { story } from '../story.ts'

export const norfolkOutOfInadequate = story({
  url: 'https://www.edp24.co.uk/news/politics/norfolk-childrens-services-no-longer-inadequate-ofsted-1-5361190',
  byline: 'Jo Placeholder',
  published: '2018-01-19',
  people: {
    cat: {
      name: 'Harriet Catchpole',
      role: "chairman of the children's services committee",
      council: 'E10000020',
    },
    thu: { name: 'Linus Thurgar', role: 'executive director', council: 'E10000020' },
    blo: { name: 'Ambrose Blofeld', role: 'council leader', council: 'E10000020' },
    gaz: { name: 'Tamsin Gaze', role: 'branch secretary', council: null },
  },
  headline: `Watchdogs say [[council E10000020|Norfolk]] children's services no longer [[rating inadequate overall-effectiveness negated E10000020|inadequate]]`,
  standfirst: `
    Almost five years of failure have come to an end for the department which looks after [[council
    E10000020|Norfolk]]'s most vulnerable children.`,
  caption: 'County Hall in Norwich. Photo: The Specimen',
  body: `
    Ofsted inspectors, who spent a fortnight at County Hall in [[date 2017-11|November]], have ruled that the
    service now '[[rating requires-improvement overall-effectiveness current E10000020|requires improvement to be
    good]]'.

    It had been judged '[[rating inadequate overall-effectiveness previous E10000020|inadequate]]' in [[date
    2013|2013]] and again in [[date 2015|2015]]. Another such verdict would almost certainly have seen [[council
    E10000020|Norfolk County Council]] stripped of the department, as happened in [[council E08000025|Birmingham]],
    [[council E06000039|Slough]] and [[council E08000024|Sunderland]].

    In a report published [[date 2018-01-19|today]], the watchdogs say: [[quote direct 1 ofsted|'After a faltering
    start, the last 12 months have seen real urgency. Children who need a social worker now get one.']]

    Best of all was the news on adoption, which is rated '[[rating outstanding adoption current
    E10000020|outstanding]]'. The council had been told in [[date 2017-12|December]] to expect '[[rating good
    adoption superseded E10000020|good]]' for that, only for the grade to be raised when Ofsted checked its
    inspectors' work.

    Leadership, help and protection, services for looked-after children and those for care leavers all '[[rating
    requires-improvement leadership current E10000020|require improvement]]'.

    [[person cat|Harriet Catchpole]], chairman of the children's services committee, said: [[quote direct 2
    cat|'I've been called a lot of things in this job and some of them were deserved.]]

    [[quote direct 2 cat|'But I said when I took it on that we would get there, and [[date 2018-01-19|today]] I'm
    going to allow myself a slice of cake.']]

    The department has had [[count 6|six]] bosses since [[date 2013|2013]]. The latest of them, executive director
    [[person thu|Linus Thurgar]], came from [[council E10000009|Dorset County Council]] in [[date 2017-10|October]].

    He said: [[quote direct 3 thu|'When I applied, friends asked me if I'd gone mad. What I found was good people
    who had been given too much to do and nobody to ask.']]

    Mr Thurgar said caseloads had fallen from [[count 23|23]] children for each worker to [[count 16|16]], and that
    he expected to be '[[rating good overall-effectiveness aspiration E10000020|good]]' by [[date 2020|2020]].

    [[council E10000003|Cambridgeshire]] and [[council E10000012|Essex]] lent managers while the posts were being
    filled.

    Inspectors, however, warned that young people leaving care were still being let down. They said planning for
    them [[quote partial 4 ofsted|'starts too late and stops too early']].

    They also found [[count 9|nine]] children in [[council E10000020|Norfolk]] who had been living in situations of
    neglect for too long. All had been visited by the time the inspection ended.

    Council leader [[person blo|Ambrose Blofeld]] said the extra [[money 12000000|£12m]] which had been set aside
    for the department [[date 2017|last year]] would not be clawed back.

    [[quote direct 5 blo|'Anybody who thinks this is the moment to take our foot off the pedal hasn't read the
    report,']] he said. [[quote direct 5 blo|'We are not [[rating good overall-effectiveness negated
    E10000020|good]] yet. We are just not bad.']]

    But [[person gaz|Tamsin Gaze]], who is branch secretary of the council workers' union, said staff feared that
    the improvement team would now be sent home.

    [[quote direct 6 gaz|'They've been propping up the King's Lynn office,']] she said. [[quote direct 6 gaz|'If
    they go in [[date 2018-04|April]], I don't know who opens the post.']]

    The [[visit re-inspection|re-inspection]] was carried out under Ofsted's [[framework SIF|single inspection
    framework]], which has since been replaced.

    The county's biggest hospital, the Norfolk and Norwich, was also told that it '[[rating requires-improvement
    overall-effectiveness other-subject -|requires improvement]]' when the Care Quality Commission called [[date
    2017|last year]].`,
  related: [],
  inspections: [
    {
      council: 'E10000020',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-11', to: '2017-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
