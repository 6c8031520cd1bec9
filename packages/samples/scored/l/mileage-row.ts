/** Outcomes: Ofsted, Norfolk 19 January 2018 (SIF re-inspection) and 20 October 2015 (SIF), Suffolk 11 February 2016 (SIF); before, Norfolk in 2013. */
import { story } from '../../story.ts'

export const mileageRow = story({
  url: 'https://www.edp24.co.uk/news/politics/norfolk-foster-carers-take-mileage-fight-to-county-hall-1-5561092',
  byline: 'Archie Dummy',
  published: '2018-06-14',
  people: {
    utting: { name: 'Maureen Utting', role: 'foster carer', council: null },
    bly: { name: 'Desmond Bly', role: "chairman of the children's services committee", council: 'E10000020' },
    rix: { name: 'Philippa Rix', role: 'assistant director for children in care', council: 'E10000020' },
    sayer: { name: 'Glyn Sayer', role: null, council: null },
  },
  headline: `[[quote direct 1 utting|‘It costs me to do the school run’]] - [[council E10000020|Norfolk]] foster carers take mileage fight to County Hall`,
  standfirst: `Foster parents who say they are left out of pocket by a cut in mileage payments have handed in a petition at County Hall.`,
  caption: 'Foster carers outside County Hall in Norwich. - Credit: Archant',
  body: `
    About [[count 40|40]] carers and children gathered in Norwich on [[date 2018-06-13|Wednesday]] as
    [[person utting|Maureen Utting]], a foster carer from Dereham, gave the petition to councillors.

    It has been signed by [[count 2150|2,150]] people and asks [[council E10000020|Norfolk County Council]] to restore
    the rate of 45p a mile, which was cut to 30p in [[date 2018-04|April]] to save [[money 220000|£220,000]].

    Mrs Utting, who has fostered [[count 57|57]] children since [[date 1994|1994]], said: [[quote direct 2 utting|‘I
    drive a boy to school in Fakenham and back twice a day because that is where his friends are.]]

    [[quote direct 2 utting|‘Nobody at County Hall thinks he should move. But they think I should pay for the petrol.’]]

    The row comes at an awkward time for a department that is only just out of trouble.

    In [[date 2018-01|January]], Ofsted said that children’s services in [[council E10000020|Norfolk]]
    ‘[[rating requires-improvement overall-effectiveness current E10000020|required improvement]]’, after
    ‘[[rating inadequate overall-effectiveness previous E10000020|inadequate]]’ verdicts in [[date 2013|2013]] and
    [[date 2015|2015]]. The same report called adoption
    ‘[[rating outstanding adoption current E10000020|outstanding]]’, and inspectors who came in [[date 2017-11|November]]
    had warm words for foster carers.

    They wrote that carers were [[quote partial 3 ofsted|‘valued members of the team around the child’]].

    [[quote direct 4 utting|‘I have got that page on my fridge,’]] said Mrs Utting. [[quote direct 4 utting|‘It does not
    fill the tank.’]]

    [[person bly|Desmond Bly]], chairman of the children’s services committee, accepted the petition and promised that it
    would be discussed in [[date 2018-07|July]].

    He said: [[quote direct 5 bly|‘I have a great deal of sympathy. We would not have come out of
    [[rating inadequate overall-effectiveness previous E10000020|inadequate]] without these people. But I have also got to
    find [[money 8000000|£8m]] from this department by [[date 2020-03|March 2020]], and there are no easy pounds left.’]]

    You can still be paid the full rate, he pointed out, for journeys to see a child’s family or to hospital.

    Carers say that other counties do better. [[council E10000029|Suffolk]], which Ofsted rates as ‘[[rating good
    overall-effectiveness current E10000029|good]]’, pays 45p for every trip, and so does [[council
    E10000003|Cambridgeshire]]. In [[council E10000019|Lincolnshire]] carers get a tank of petrol a month.

    [[person sayer|Glyn Sayer]], who fosters with his wife in Thetford, said that they had been approached by an agency
    across the border.

    [[quote direct 6 sayer|‘We do not want to go,’]] he said. [[quote direct 6 sayer|‘But if [[count 10|ten]] of us go,
    that is [[count 20|20]] children the council has to find beds for at [[money 800|£800]] a week.’]]

    There are [[count 1130|1,130]] children in the care of [[council E10000020|Norfolk]], almost a tenth more than
    [[date 2017|a year ago]]. [[council E10000020|Norfolk]] uses agencies for about
    [[count 400|400]] of them. A campaign to find [[count 100|100]] new foster families was launched in
    [[date 2018-05|May]].

    [[person rix|Philippa Rix]], the assistant director for children in care, said the council was looking at whether fuel
    cards could be used instead.

    [[quote direct 7 rix|‘Our ambition is to be a [[rating good overall-effectiveness aspiration E10000020|good]] council
    for children, and then a great one,’]] she said. [[quote direct 7 rix|‘Foster carers will decide whether we get
    there.’]]`,
  related: ['Adoption team praised by inspectors', 'County Hall cuts: what has been decided'],
  inspections: [
    {
      council: 'E10000020',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2017-11', to: '2017-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'outstanding' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
