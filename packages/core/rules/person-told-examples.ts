/** Roles that clauses tell, bodies that are no council's, and whose "its" is: examples of the rule `person`. */
import type { PersonMention } from '../schema/mention.ts'
import type { Example } from './rule.ts'

export const told: Example<PersonMention>[] = [
  {
    text: 'Bury Council was rated good. Ivor Blane, who has led the authority for six years, was glad. Grace Lindley, who was made director of children’s services in March, was not. Zelda Crane stepped down as lead member on Friday.',
    finds: [
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
      { name: 'Grace Lindley', role: "director of children's services", council: 'E08000002' },
      { name: 'Zelda Crane', role: 'lead member', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council was rated good. Dev Malhotra, who led Bury to that grade, was with Hull until May and is the borough’s director of early help. Mara Whitlow, who came from Leeds to be chief executive, took over the role of returning officer.',
    finds: [
      { name: 'Dev Malhotra', role: 'director of early help', council: 'E08000002' },
      { name: 'Mara Whitlow', role: 'chief executive', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council was rated good. Its new director of children’s services is Grace Lindley. The council has a new chief executive: Mara Whitlow. The Association of Carers, whose president is Ivor Blane, wrote to both.',
    finds: [
      { name: 'Grace Lindley', role: "director of children's services", council: 'E08000002' },
      { name: 'Mara Whitlow', role: 'chief executive', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'president', organisation: 'Association of Carers', council: null },
    ],
  },
  {
    text: 'Bury Council was inspected. That is how Zuri Adeyemi-Pike sees it. She is principal social worker at Thurrock council. Quenby Strand, a newly qualified practitioner, agrees.',
    finds: [
      { name: 'Zuri Adeyemi-Pike', role: 'principal social worker', council: 'E06000034' },
      { name: 'Quenby Strand', role: 'newly qualified practitioner' },
    ],
  },
  {
    text: 'Bury Council was inspected. Wilf Crane, chair of the residents’ association in the town, and Petra Strand, president of a network of social work managers, saw Tamsin Pike, branch secretary of the council workers’ union, and Ivor Blane, independent chair of the safeguarding board.',
    finds: [
      { name: 'Wilf Crane', role: 'chair', council: null },
      { name: 'Petra Strand', role: 'president', council: null },
      { name: 'Tamsin Pike', role: 'branch secretary', council: null },
      { name: 'Ivor Blane', role: 'independent chair', council: null },
    ],
  },
  {
    text: 'Bury Council was inspected. Imogen Strand, the MP for part of the town, was told by the government’s commissioner in Bury, Dexter Pike, and by agency worker Jo Finch. Ivor Blane, the council’s executive leader, was not.',
    finds: [
      { name: 'Imogen Strand', role: 'MP', council: null },
      { name: 'Dexter Pike', role: 'commissioner', council: null },
      { name: 'Jo Finch', role: 'agency worker', council: null },
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council was rated inadequate.\n\nUnder a plan that ministers back, Kent County Council would act as its partner. Its chief executive, Grace Lindley, is to run both.\n\nThe charity Open Door said the council was not alone.\n\n“Leeds and Hull do the same,” said its director, Jo Finch.\n\n“Leeds has four of them,” said Ivor Blane, director of people.',
    finds: [
      { name: 'Grace Lindley', council: 'E10000016' },
      { name: 'Jo Finch', role: 'director', council: null },
      { name: 'Ivor Blane', role: 'director of people', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury and three more\n\nReports on four councils came out on Friday.\n\nBury Council\n\nThe town was rated good.\n\n“We knew,” said Grace Lindley, chief executive.\n\nHull City Council\n\nKent also fell. Services in the city, unlike those of the old Leeds service, require improvement.\n\nIvor Blane, the chief executive, was sorry.',
    finds: [
      { name: 'Grace Lindley', council: 'E08000002' },
      { name: 'Ivor Blane', council: 'E06000010' },
    ],
  },
  {
    text: 'Bury Council fell. Ofsted chief inspector Sir Michael Pike was told. Sir Michael was not amused. Labour councillor Jo Finch was. The council, led by Liberal Democrat Ivor Blane, was not. Grace Lindley has been named by Hull City Council as its new director.',
    finds: [
      { name: 'Michael Pike', role: 'chief inspector', council: null },
      { name: 'Jo Finch', role: 'Labour councillor', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
      { name: 'Grace Lindley', role: 'director', council: 'E06000010' },
    ],
    seen: 'https://themj.co.uk/children-services-leadership-attack-branded-contradictory',
  },
  {
    text: 'Bury Council fell. Society of Town Chief Executives director Graeme Pike and Department for Education adviser Jo Finch met Paul Strand, the local Unison branch secretary. Andy Crane, who previously worked as head of care in Kent, did not.',
    finds: [
      {
        name: 'Graeme Pike',
        role: 'director',
        organisation: 'Society of Town Chief Executives',
        council: null,
      },
      { name: 'Jo Finch', role: 'adviser', organisation: 'Department for Education', council: null },
      { name: 'Paul Strand', role: 'branch secretary', organisation: 'Unison', council: null },
      { name: 'Andy Crane', role: null },
    ],
    seen: 'https://www.entrustsocialcare.co.uk/blog/2017/january/social-workers-to-strike-over-caseloads-it-systems-and-pay/',
  },
  {
    text: 'Bury Council has asked the charity Open Door, whose helpers it pays. The leader of a council in the West Country has retired.',
    finds: [],
  },
  {
    text: 'Grace Lindley told Bury’s staff on Monday that she is off. Bury’s director of early help did so in tears.\n\nSince Easter, twelve social workers have gone, said Cllr Ivor Blane. The portfolio holder blamed nobody.',
    finds: [
      { name: 'Grace Lindley', role: 'director of early help', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'portfolio holder', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury’s strategic director of people has resigned. Mara Whitlow will leave in May.\n\nA social worker who had forty cases has won damages. Norah Pike told a tribunal that she was worn out.\n\nToo many have left, a councillor has claimed. Dev Malhotra has counted them.',
    finds: [
      { name: 'Mara Whitlow', role: 'strategic director of people', council: 'E08000002' },
      { name: 'Norah Pike', role: 'social worker', council: 'E08000002' },
      { name: 'Dev Malhotra', role: 'councillor', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury Council was sued by Zelda Crane, whose son was in care. The council’s chief executive apologised.\n\nThe council’s head of care has quit. Jo Finch, a boy of six, died in May. Those who write to Tessa Okafor hear nothing. A caseworker at the charity Open Door, she has no time.',
    finds: [
      { name: 'Zelda Crane', role: null },
      { name: 'Jo Finch', role: null },
      { name: 'Tessa Okafor', role: 'caseworker', council: null },
    ],
  },
  {
    text: 'The answer from Bury’s assistant director (Grace Lindley) was short. The council’s Ivor Blane, a planning officer, and Kent’s Norah Pike, its fostering manager, had none. Mara Whitlow, branch secretary for more than nine years, asked Dev Malhotra, the newest head of care, and Jo Finch, manager for both.',
    finds: [
      { name: 'Grace Lindley', role: 'assistant director', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'planning officer', council: 'E08000002' },
      { name: 'Norah Pike', role: 'fostering manager', council: 'E10000016' },
      { name: 'Mara Whitlow', role: 'branch secretary' },
      { name: 'Dev Malhotra', role: 'head of care' },
      { name: 'Jo Finch', role: 'manager' },
    ],
  },
  {
    text: 'Bury Council was inspected. Grace Lindley, educational psychologist at Kent, met Ivor Blane, who has been a youth worker there since May, and Zelda Crane of Essex. Norah Pike, an area manager, was away. The charity Open Door was not: Jo Finch, project manager, spoke.',
    finds: [
      { name: 'Grace Lindley', role: 'educational psychologist', council: 'E10000016' },
      { name: 'Ivor Blane', role: 'youth worker', council: 'E10000016' },
      { name: 'Zelda Crane', role: null, council: 'E10000012' },
      { name: 'Norah Pike', role: 'area manager', council: 'E08000002' },
      { name: 'Jo Finch', role: 'project manager', council: null },
    ],
  },
  {
    text: 'Cornwall was rated good, as Devon had said. The county’s own director, Grace Lindley, was glad.\n\nTorbay has asked Plymouth for help. Ivor Blane, leader of the city council, and Labour councillor Norah Pike, the lead member, said so.',
    finds: [
      { name: 'Grace Lindley', role: 'director', council: 'E06000052' },
      { name: 'Ivor Blane', role: 'council leader', council: 'E06000026' },
      { name: 'Norah Pike', role: 'lead member', council: 'E06000027' },
    ],
  },
  {
    text: 'Bury Council will take back what it gave the trust. The trust’s chief executive, Grace Lindley, will stay. By now a head of care, Jo Finch will not.',
    finds: [{ name: 'Grace Lindley', role: 'chief executive', council: 'E08000002' }, { name: 'Jo Finch' }],
  },
  {
    text: 'Bury Council has asked the trust that runs its hospital. The trust’s chief executive, Grace Lindley, said no. Norah Pike, by now a senior practitioner, said yes.',
    finds: [
      { name: 'Grace Lindley', role: 'chief executive', council: null },
      { name: 'Norah Pike', role: 'senior practitioner', council: 'E08000002' },
    ],
  },
  {
    text: 'Many councils are short of staff. In Hull, where posts are vacant, it is pay.\n\nEast Sussex does better. Bolton does not.\n\nEssex pays more. “We listen,” said Cllr Bob Strand.\n\n“We do,” said Ivor Blane, lead member.',
    finds: [
      { name: 'Bob Strand', council: 'E10000012' },
      { name: 'Ivor Blane', role: 'lead member', council: 'E10000012' },
    ],
  },
  {
    text: 'Bury Council has appointed a new director of children’s services.\n\nGrace Lindley steps up from her role as deputy director. A month ago Owen Fairhurst resigned from his post as head of care.',
    finds: [
      { name: 'Grace Lindley', role: "director of children's services", council: 'E08000002' },
      { name: 'Owen Fairhurst', role: 'head of care', council: 'E08000002' },
    ],
    seen: 'https://www.northantstelegraph.co.uk/news/new-director-of-children-s-services-at-northants-county-council-1-8613623',
  },
  {
    text: 'Former Kent County Council chief executive Grace Lindley was today appointed as director of people at Bury Council. Bosses have made social care chief Norah Pike the director of adult services.\n\nIvor Blane joins Bury from Leeds. He took over as manager two weeks ago.',
    finds: [
      { name: 'Grace Lindley', role: 'director of people', council: 'E08000002' },
      { name: 'Norah Pike', role: 'director of adult services', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'manager', council: 'E08000002' },
    ],
    seen: 'https://www.localgov.co.uk/Lock-lands-top-Norfolk-childrens-role-on-interim-basis/28260',
  },
  {
    text: 'Grace Lindley has been named by Hampshire County Council as its director of people.\n\nShe has been at Telford and Wrekin Council, at Dudley and at Leeds.\n\nCounty chief executive, Norah Pike, was pleased. Interim Kent director Ivor Blane was not.',
    finds: [
      { name: 'Grace Lindley', council: 'E10000014' },
      { name: 'Norah Pike', role: 'chief executive', council: 'E10000014' },
      { name: 'Ivor Blane', role: 'interim director', council: 'E10000016' },
    ],
    seen: 'https://dailyecho.co.uk/news/5550619.new-chief-of-childrens-services',
  },
  {
    text: 'Bury is good again, three years after neighbouring Bolton was asked to help.\n\nBolton’s Owen Fairhurst, who led the team, was thanked.\n\nThe leader, Grace Lindley, was delighted. Her Bolton counterpart, Norah Pike, was too. For Rochdale, Ivor Blane asked how. Her predecessor, Jo Finch, now at Leeds, sent a card.',
    finds: [
      { name: 'Owen Fairhurst', council: 'E08000001' },
      { name: 'Grace Lindley', role: 'council leader', council: 'E08000002' },
      { name: 'Norah Pike', council: 'E08000001' },
      { name: 'Ivor Blane', council: 'E08000005' },
      { name: 'Jo Finch', council: 'E08000035' },
    ],
  },
  {
    text: 'Bury was inspected. Siân Crane, the National Children’s Bureau’s chief executive, and Matt Moss, of Bury, were told. Leeds City Council’s Cabinet Member for Children Jo Finch was not.',
    finds: [
      {
        name: 'Siân Crane',
        role: 'chief executive',
        organisation: "National Children's Bureau",
        council: null,
      },
      { name: 'Matt Moss', role: null },
      { name: 'Jo Finch', role: 'cabinet member for children', council: 'E08000035' },
    ],
  },
  {
    text: 'Bury Council met Grace Lindley, chief executive of looked-after children’s charity Open Door, and Norah Pike, chair of the Children’s Scrutiny Board. It has England’s first joint director, Ivor Blane.',
    finds: [
      { name: 'Grace Lindley', role: 'chief executive', organisation: 'Open Door', council: null },
      { name: 'Norah Pike', role: 'chair', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'joint director', council: 'E08000002' },
    ],
    seen: 'https://www.communitycare.co.uk/2007/10/19/cheshire-director-urges-colleagues-to-stand-up-to-councillors/',
  },
  {
    text: 'Two councils have had opposite verdicts, with Kent dropping to inadequate as Medway climbed.\n\nIvor Blane, leader of the county council, accepted it.',
    finds: [{ name: 'Ivor Blane', role: 'council leader', council: 'E10000016' }],
  },
  {
    text: 'Bury was inspected. Staff met Coun Jo Finch, councillor for Low Fell.',
    finds: [{ name: 'Jo Finch', role: 'councillor', council: 'E08000002' }],
  },
  {
    text: 'One of those is Rutland, where services were inadequate in 2017. They were upgraded in the week that Leicester was marked down.\n\n“It was a long road,” said Ivor Blane, its lead member for children.',
    finds: [{ name: 'Ivor Blane', role: 'lead member for children', council: 'E06000017' }],
  },
  {
    text: 'Bolton Council has been rated inadequate.\n\nOldham, the only other borough with a report this year, was told that it requires improvement.\n\nIvor Blane, who took over as director of people in May, made no excuses. Norah Pike, Reform UK cabinet member for children, and Independent councillor Jo Finch agreed, as did Grace Lindley, head of care at neighbouring Bury.',
    finds: [
      { name: 'Ivor Blane', role: 'director of people', council: 'E08000001' },
      { name: 'Norah Pike', role: 'cabinet member for children', council: 'E08000001' },
      { name: 'Jo Finch', role: 'Independent councillor', council: 'E08000001' },
      { name: 'Grace Lindley', role: 'head of care', council: 'E08000002' },
    ],
  },
  {
    text: 'Slough Children’s Services Trust has been praised. Ivor Blane, who has run the trust for years, was pleased. Its chair, Dame Norah Pike, was too, as was Jo Finch, who was cabinet member at the time.\n\nNational Children’s Bureau chief executive Grace Lindley was not.',
    finds: [
      { name: 'Ivor Blane', council: 'E06000039' },
      { name: 'Norah Pike', role: 'chair', council: 'E06000039' },
      { name: 'Jo Finch', role: 'cabinet member', council: 'E06000039' },
      { name: 'Grace Lindley', role: 'chief executive', council: null },
    ],
  },
  {
    text: 'Shannon Crane stopped learning their names after the fifth one.\n\nThe mum-of-three from Crewe has been known to social services since 2021.',
    finds: [{ name: 'Shannon Crane', role: 'mum-of-three', council: null }],
  },
]
