/** Outcomes: Ofsted, West Sussex, Trafford, South Gloucestershire 8 May and Hull 17 May 2019, Stoke 18 March and Newham 25 March 2019 (ILACS); their SIF ones of before. */
import { story } from '../story.ts'

export const threeInTenDaysGuardian = story({
  url: 'https://www.theguardian.com/society/2019/may/18/ofsted-fails-three-councils-childrens-services-in-ten-days',
  byline: 'Pat Placeholder',
  published: '2019-05-18',
  people: {
    mp: { name: 'Rowena Askwith', role: 'shadow children’s minister', council: null },
    dcs: { name: 'Hugh Carnforth', role: 'president', council: null },
    ws: { name: 'Imogen Rusper', role: 'cabinet member for children and young people', council: 'E10000032' },
    traf: { name: 'Desmond Flixton', role: 'council leader', council: 'E08000009' },
    sg: { name: 'Verity Hambrook', role: 'director for children', council: 'E06000025' },
  },
  headline: `Ofsted fails [[count 3|three]] councils’ children’s services in 10 days`,
  standfirst: `
    [[council E06000010|Hull]], [[council E10000032|West Sussex]] and [[council E08000009|Trafford]] given
    [[rating inadequate overall-effectiveness current -|lowest rating]] as directors warn that cuts are catching up with
    child protection`,
  caption: 'Referrals to social services have risen by a fifth in some areas. Photograph: The Specimen',
  body: `
    Children are being left in danger in parts of England where cuts have hollowed out family support, directors of
    social services have warned, after a run of damning inspection reports.

    On [[date 2019-05-17|Friday]] [[council E06000010|Hull city council]] became the [[count 3 ordinal|third]] authority [[date 2019-05|this month]] to be
    judged [[rating inadequate overall-effectiveness current E06000010|inadequate]] by Ofsted. Its work to protect
    children was found to be [[rating inadequate help-and-protection current E06000010|inadequate]] too, while leadership and
    services for children in care [[rating requires-improvement leadership current E06000010|require improvement]].

    On [[date 2019-05-08|8 May]] the watchdog published equally bleak reports on [[council E10000032|West Sussex county council]],
    one of the most affluent in the country, and on [[council E08000009|Trafford]], in Greater Manchester, which had
    been rated [[rating good overall-effectiveness previous E08000009|good]] in [[date 2015|2015]].

    In [[council E10000032|West Sussex]] every area that was looked at was
    [[rating inadequate overall-effectiveness current E10000032|inadequate]]. Inspectors found that there had been
    [[count 6|six]] directors of children’s services in nine years, and that children were living with
    [[quote partial 1 ofsted|“chronic neglect for too long before anyone acted”]].

    [[quote direct 2 ws|“I apologise without reservation,”]] said [[person ws|Imogen Rusper]], the Conservative cabinet
    member for children and young people. [[quote direct 2 ws|“We have set aside [[money 5000000|£5m]] already and if it takes
    more, it will get more.”]]

    [[person traf|Desmond Flixton]], the leader of [[council E08000009|Trafford]], said the findings were
    [[quote partial 3 traf|“a shock to nobody who had seen what we inherited”]]. Labour took control of the council in
    [[date 2018-05|May last year]].

    The reports bring to [[count 8|eight]] the number of councils to be found
    [[rating inadequate overall-effectiveness aggregate -|inadequate]] since a lighter inspection regime was introduced
    at the start of [[date 2018|2018]]. They follow [[council E06000021|Stoke-on-Trent]] and
    [[council E09000025|Newham]], which were both rated [[rating inadequate overall-effectiveness current -|inadequate]] in
    [[date 2019-03|March]].

    [[person dcs|Hugh Carnforth]], the president of the Association of Directors of Children’s Services, said:
    [[quote direct 4 dcs|“Nobody should pretend that money is the only reason a council fails. But look at a map of where
    the children’s centres closed, and then at a map of where the referrals went up.]]

    [[quote direct 4 dcs|“You can live on your reserves for a year or two. You cannot do it for a decade.”]]

    Analysis by the Guardian of [[count 50|50]] reports shows a system that is being pulled apart. Since
    [[date 2018-01|January 2018]], [[count 5|five]] councils have been rated
    [[rating outstanding overall-effectiveness aggregate -|outstanding]] and more than half have improved.

    One of those is [[council E06000025|South Gloucestershire]], where services were found
    [[rating inadequate overall-effectiveness previous E06000025|inadequate]] in [[date 2017|2017]]. They were upgraded to
    [[rating requires-improvement overall-effectiveness current E06000025|requires improvement]] on the same day that
    [[council E10000032|West Sussex]] fell.

    [[quote direct 5 sg|“It was the worst week of my working life,”]] said [[person sg|Verity Hambrook]], its director
    for children, of the [[date 2017|2017]] verdict. [[quote direct 5 sg|“I would not swap it now. We were able to ask for things
    that we had been refused for years.”]]

    The shadow children’s minister, [[person mp|Rowena Askwith]], said the government was
    [[quote partial 6 mp|“running out of commissioners to send”]].

    A spokesperson for the Department for Education said: [[quote direct 7 Department for Education|“We will not hesitate
    to intervene where children are let down. The number of councils rated
    [[rating inadequate overall-effectiveness aggregate -|inadequate]] has fallen by a third since
    [[date 2017|2017]].”]]`,
  related: ['The social workers who stayed', 'Children’s centres: 1,000 lost'],
  inspections: [
    {
      council: 'E06000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: null,
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
