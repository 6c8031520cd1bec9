/**
 * Outcomes: Ofsted (ILACS), Cheshire West and Chester 28 August 2024; before, 8 May 2019; Cheshire East 16 May, Halton 12 July
 * and Warrington 30 July 2024.
 */
import { story } from '../story.ts'

export const westCheshireDowngraded = story({
  url: 'https://www.northwichguardian.co.uk/news/24549806.ofsted-downgrades-cheshire-west-childrens-services',
  byline: 'Robin Sample',
  published: '2024-08-29',
  people: {
    van: { name: 'Catriona Vane', role: 'lead inspector', council: null },
    swe: {
      name: 'Philippa Swettenham',
      role: 'cabinet member for children and families',
      council: 'E06000050',
    },
    dut: { name: 'Bernard Dutton', role: "chair of the children's scrutiny committee", council: 'E06000050' },
    lea: { name: 'Georgiana Leah', role: "director of children's services", council: 'E06000050' },
    yar: { name: 'Stan Yarwood', role: 'foster carer', council: null },
  },
  headline: `Ofsted downgrades [[council E06000050|Cheshire West]] children's services`,
  standfirst: `
    [[council E06000050|CHESHIRE West and Chester Council]] has lost its '[[rating good overall-effectiveness
    previous E06000050|good]]' rating for children's services.`,
  caption: 'The council offices in Ellesmere Port',
  body: `
    A report published by Ofsted on [[date 2024-08-28|Wednesday]] says the department now '[[rating
    requires-improvement overall-effectiveness current E06000050|requires improvement to be good]]'.

    It had been '[[rating good overall-effectiveness previous E06000050|good]]' in every area when inspectors were
    last in the borough in [[date 2019-03|March 2019]].

    This time they came for [[count 5|five]] days in [[date 2024-07|July]] as part of a [[visit inspection|short
    inspection]], and awarded a '[[rating good children-in-care current E06000050|good]]' only for the experiences
    and progress of children in care.

    The impact of leaders, help and protection and the support for care leavers were all found to [[rating
    requires-improvement leadership current E06000050|require improvement]].

    Lead inspector [[person van|Catriona Vane]] wrote: [[quote direct 1 van|"When children in Winsford, Northwich or
    Chester need protecting, social workers see them quickly.]]

    [[quote direct 1 van|"What follows is less certain. Too many plans do not say what has to change, and too many
    children have waited for a manager to notice."]]

    She also found that some care leavers in the west of the borough had been placed in [[quote partial 2 van|"bed
    and breakfast rooms with no lock on the door"]].

    Cllr [[person swe|Philippa Swettenham]] (Labour), cabinet member for children and families, said the council
    accepted the findings in full.

    She said: [[quote direct 3 swe|"I am disappointed, and I know our staff will be gutted, because they have been
    working flat out.]]

    [[quote direct 3 swe|"Demand has gone up by a third since the last inspection. The number of children in our
    care has gone from [[count 480|480]] to [[count 590|590]] and nobody has sent us a third more money.]]

    [[quote direct 3 swe|"We have already taken on [[count 14|14]] extra social workers. We'll be back to '[[rating
    good overall-effectiveness aspiration E06000050|good]]' and we won't be hanging about."]]

    Not everybody was convinced.

    Cllr [[person dut|Bernard Dutton]], who is chair of the children's scrutiny committee, told the Guardian he had
    asked for the self-assessment in [[date 2024-02|February]] and been given [[quote partial 4 dut|"a glossy
    leaflet with a balloon on it"]].

    [[quote direct 5 dut|"I only hope we're not going the same way as [[council E06000049|Cheshire East]],"]] he
    added.

    [[council E06000049|Cheshire East Council]] was rated '[[rating inadequate overall-effectiveness current
    E06000049|inadequate]]' in a report published in [[date 2024-05|May]]. [[council E06000006|Halton]], on the
    other side of the Mersey, learned in [[date 2024-07|July]] that it was '[[rating inadequate
    overall-effectiveness current E06000006|inadequate]]' as well.

    [[council E06000007|Warrington Borough Council]], by contrast, has kept its '[[rating good overall-effectiveness
    current E06000007|good]]' rating and was told that its leadership was '[[rating outstanding leadership current
    E06000007|outstanding]]'.

    [[person lea|Georgiana Leah]], director of children's services at [[council E06000050|Cheshire West and Chester
    Council]], said every plan for a child was being looked at again.

    [[quote direct 6 lea|"That is about [[count 1900|1,900]] families and we will have finished by [[date
    2024-11|November]],"]] she said.

    [[person yar|Stan Yarwood]], a foster carer from Barnton who has looked after [[count 31|31]] children, said he
    was surprised by the grade.

    He said: [[quote direct 7 yar|"I've no complaints about the workers I've had. It's just that I've had a lot of
    them."]]

    The report follows an [[framework ILACS|inspection of local authority children's services]], in which councils
    are given one of four grades. A [[visit focused-visit|focused visit]] is expected [[date 2025|next year]].`,
  related: ['Northwich children’s centre to close'],
  inspections: [
    {
      council: 'E06000050',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-07', to: '2024-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-03', to: '2019-03' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
