/** Outcomes: Ofsted, East Riding of Yorkshire, Sutton and South Gloucestershire, all 13 February 2017 (SIF). */
import { story } from '../story.ts'

export const threeOfTheDayCypn = story({
  url: 'https://www.cypnow.co.uk/news/article/contrasting-fortunes-for-councils-in-latest-ofsted-reports',
  byline: 'Lee Filler',
  published: '2017-02-13',
  people: {
    sgd: { name: 'Marian Thackeray', role: 'director for children, adults and health', council: 'E06000025' },
    sgl: { name: 'Roger Tyndale', role: 'council leader', council: 'E06000025' },
    erd: { name: 'Kenneth Hollym', role: 'director of children, families and schools', council: 'E06000011' },
    sut: {
      name: 'Abena Whitlock',
      role: 'lead member for children, families and education',
      council: 'E09000029',
    },
  },
  headline: 'Contrasting fortunes for councils in latest Ofsted reports',
  standfirst: `
    One local authority has been given the [[rating inadequate overall-effectiveness current E06000025|lowest possible
    rating]] by inspectors, but [[count 2|two]] others have been praised for the way they protect children and young
    people.`,
  caption: 'Ofsted published the three reports on Monday. Picture: The Specimen',
  body: `
    Services at [[council E06000025|South Gloucestershire Council]] were found to be
    "[[rating inadequate overall-effectiveness current E06000025|inadequate]]", with inspectors raising
    [[quote partial 1 ofsted|"serious and widespread concerns"]] about help and protection and about the leadership,
    management and governance of the department. Both were rated
    "[[rating inadequate help-and-protection current E06000025|inadequate]]".

    Ofsted's inspection report states that [[quote partial 2 ofsted|"children at risk of harm are not identified soon
    enough, and when they are, too little is done"]].

    It found evidence of delays in arranging child protection meetings, thresholds that were poorly understood and
    [[count 94|94]] cases that had been closed too early.

    Although services for looked-after children and care leavers "[[rating requires-improvement
    looked-after-and-permanence current E06000025|require improvement]]", the council's adoption work was judged to be
    "[[rating good adoption current E06000025|good]]".

    [[person sgl|Roger Tyndale]], leader of [[council E06000025|South Gloucestershire Council]], said he was
    [[quote partial 3 sgl|"shocked and sorry"]].

    [[quote direct 4 sgl|"We have not done well enough for some of our most vulnerable children and I make no excuses for
    that,"]] he said. [[quote direct 4 sgl|"An improvement board with an independent chair has already met
    twice."]]

    [[person sgd|Marian Thackeray]], the council's director for children, adults and health, who joined in
    [[date 2016-10|October]], said recruitment of [[count 12|12]] additional social workers was under way.

    Neighbouring [[council E06000023|Bristol]] and [[council E06000024|North Somerset]] have lent
    [[council E06000025|South Gloucestershire]] [[count 3|three]] managers between them.

    There was better news for [[council E09000029|Sutton]], in south London, and [[council E06000011|East Riding of
    Yorkshire]], which were both rated "[[rating good overall-effectiveness current -|good]]".

    The report on [[council E06000011|East Riding]] singles out its care leavers service, which is described as
    "[[rating outstanding care-leavers current E06000011|outstanding]]".

    [[quote direct 5 ofsted|"Young people leave care when they are ready, not when a birthday says so,"]] inspectors said.
    [[quote direct 5 ofsted|"Nearly all of them have a home they like and something to get up for."]]

    [[person erd|Kenneth Hollym]], director of children, families and schools at [[council E06000011|East Riding of
    Yorkshire Council]], said: [[quote direct 6 erd|"We are a big, rural place and our staff drive a long way to be
    this good. I could not be more pleased for them."]]

    In [[council E09000029|Sutton]], inspectors saw [[quote partial 7 ofsted|"tangible improvement in almost every
    area"]], although the experiences and progress of care leavers were judged to
    "[[rating requires-improvement care-leavers current E09000029|require improvement]]".

    [[council E09000029|Sutton]] has set up a joint fostering service with [[council E09000024|Merton]] and
    [[council E09000008|Croydon]] since it was last inspected.

    [[quote direct 8 sut|"It has taken patience and [[money 1500000|£1.5m]],"]] said [[person sut|Abena Whitlock]], the
    borough's lead member for children, families and education. [[quote direct 8 sut|"Other boroughs have asked us how
    it was done and I tell them to start with the social workers, not the structure."]]

    All [[count 3|three]] inspections took place in [[date 2016-11 2016-12|November and December last year]] under the
    [[framework SIF|single inspection framework]].`,
  related: ["Councils 'cannot recruit their way out' of social worker shortage"],
  inspections: [
    {
      council: 'E06000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-11', to: '2016-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000029',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-11', to: '2016-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000011',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-11', to: '2016-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
