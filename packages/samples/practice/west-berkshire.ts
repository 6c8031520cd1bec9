/**
 * Outcomes: Ofsted (SIF), all 7 July 2017: West Berkshire (re-inspection), Bath and North East Somerset,
 * Newcastle upon Tyne, Barnet; before, West Berkshire 18 May 2015.
 */
import { story } from '../story.ts'

export const westBerkshire = story({
  url: 'https://www.cypnow.co.uk/news/article/west-berkshire-children-s-services-shed-inadequate-rating',
  byline: 'Robin Sample',
  published: '2017-07-10',
  people: {
    lead: { name: 'Cressida Holt', role: 'executive member for children', council: 'E06000037' },
    head: { name: 'Noel Abernethy', role: 'head of children and family services', council: 'E06000037' },
    bl: { name: 'Harvey Solomons', role: 'council leader', council: 'E09000003' },
    ncl: { name: 'Euan Forster-Bell', role: 'cabinet member for children', council: 'E08000021' },
    ad: { name: 'Thea Winscombe', role: 'adoption manager', council: 'E06000022' },
  },
  headline: `
    [[council E06000037|West Berkshire]] children's services shed '[[rating inadequate overall-effectiveness
    previous E06000037|inadequate]]' rating`,
  standfirst: `
    [[visit re-inspection|Re-inspection]] finds services much improved in two years, as another council is told
    that it is failing children.`,
  caption: 'Children in West Berkshire were left at risk, inspectors said in 2015. Picture: The Specimen',
  body: `
    Children's services in [[council E06000037|West Berkshire]] have been rated "[[rating good
    overall-effectiveness current E06000037|good]]" two years after inspectors found that children there were
    being left at risk.

    [[council E06000037|West Berkshire]] is one of [[count 4|four]] whose reports were published by Ofsted on
    [[date 2017-07-07|Friday]]. [[council E06000022|Bath and North East Somerset]] was also judged to be "[[rating
    good overall-effectiveness current E06000022|good]]", [[council E08000021|Newcastle]] to [[rating
    requires-improvement overall-effectiveness current E08000021|require improvement]] and [[council
    E09000003|Barnet]], in north London, to be "[[rating inadequate overall-effectiveness current
    E09000003|inadequate]]".

    [[council E06000037|West Berkshire Council]] was handed the [[rating inadequate overall-effectiveness previous
    E06000037|lowest possible rating]] in [[date 2015-05|May 2015]]. The [[visit re-inspection|re-inspection]],
    between [[date 2017-05-08 2017-05-19|8 and 19 May]], found that help and protection still "[[rating
    requires-improvement help-and-protection current E06000037|requires improvement to be good]]", but that
    adoption, leadership and services for care leavers had all become "[[rating good adoption current
    E06000037|good]]".

    [[quote direct 1 ofsted|"Leaders took the criticism personally and acted on it together,"]] states the report,
    which praises [[quote partial 2 ofsted|"a workforce that has gone from passing through to putting down
    roots"]].

    [[person lead|Cressida Holt]], the council's executive member for children, said: [[quote direct 3 lead|"In
    [[date 2015|2015]] we lost more than half of our social workers in a single year.]]

    [[quote direct 3 lead|"We stopped advertising and started asking them why. It turned out that they wanted
    [[count 16|16]] cases, not [[count 30|30]], and a desk.]]

    [[quote direct 3 lead|"So that's what we gave them."]] The council wants to be "[[rating outstanding
    overall-effectiveness aspiration E06000037|outstanding]]" by [[date 2020|2020]].

    Head of children and family services [[person head|Noel Abernethy]] said that [[count 41|41]] posts had been
    vacant in [[council E06000037|West Berkshire]] at the worst and that there were now [[count 6|six]]. He
    thanked colleagues in [[council E06000038|Reading]] and [[council E06000041|Wokingham]], [[quote partial 4
    head|"who might have poached our people and didn't"]].

    In [[council E06000022|Bath and North East Somerset]], adoption was rated "[[rating outstanding adoption
    current E06000022|outstanding]]". Only help and protection and the support for care leavers fell short of
    "[[rating good help-and-protection negated E06000022|good]]".

    [[quote direct 5 ad|"We ring families on every birthday until the child is grown up,"]] said [[person ad|Thea
    Winscombe]], the council's adoption manager.

    [[council E08000021|Newcastle City Council]] was found to have "[[rating good leadership current
    E08000021|good]]" leadership and a "[[rating good adoption current E08000021|good]]" adoption service, but
    inspectors said that too many plans for children [[quote partial 6 ofsted|"describe the past in detail and the
    future in a line"]].

    [[person ncl|Euan Forster-Bell]], the city's cabinet member for children, said it would take [[quote partial 7
    ncl|"months rather than years"]] to answer the criticisms.

    In [[council E09000003|Barnet]], protection, the care of looked-after children and leadership were all judged
    "[[rating inadequate help-and-protection current E09000003|inadequate]]".

    [[quote direct 8 ofsted|"Managers did not know what they did not know,"]] the inspectors said. They returned
    to [[count 13|13]] cases and asked the council to act at once.

    [[quote direct 9 bl|"I've apologised to the families concerned and I'll go on apologising,"]] said [[person
    bl|Harvey Solomons]], leader of [[council E09000003|Barnet Council]]. [[quote direct 9 bl|"This is the worst
    report I have ever had to read."]] [[council E10000012|Essex County Council]] has agreed to send help to
    [[council E09000003|Barnet]].

    All [[count 4|four]] were inspected under the [[framework SIF|single inspection framework]], which is to be
    replaced in [[date 2018-01|January]]. Under the new arrangements, councils rated "[[rating good
    overall-effectiveness scale -|good]]" or "[[rating outstanding overall-effectiveness scale -|outstanding]]"
    will be inspected for a week and the rest for longer.`,
  related: [],
  inspections: [
    {
      council: 'E06000037',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2017-05-08', to: '2017-05-19' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015-05', to: '2015-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000022',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'adoption', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000021',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000003',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
