/** Areas by whom they serve, and grades that stand apart from their area. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const areasServed: Example<RatingMention>[] = [
  {
    text: 'Hartlepool is good. How it helps and shields those at risk requires improvement, its response to children in danger is inadequate.',
    published: '2024-03-05',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'requires improvement', judgement: 'help-and-protection' },
      { text: 'inadequate', judgement: 'help-and-protection' },
    ],
  },
  {
    text: 'Bury was rated good for its young people who have outgrown its care, and outstanding for the youngsters still in its care.',
    published: '2024-03-05',
    finds: [
      { text: 'good', judgement: 'care-leavers' },
      { text: 'outstanding', judgement: 'children-in-care' },
    ],
  },
  {
    text: 'Bury is inadequate. Its bosses were rated good, and those at the helm of its trust are outstanding.',
    published: '2024-03-05',
    finds: [
      { text: 'inadequate', judgement: 'overall-effectiveness' },
      { text: 'good', judgement: 'leadership' },
      { text: 'outstanding', judgement: 'leadership' },
    ],
  },
  {
    text: 'Bury Council, with eleven children in its care, was rated good. The number of looked-after children has doubled since the rating went from good to inadequate.',
    published: '2024-03-05',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'inadequate', judgement: 'overall-effectiveness' },
    ],
  },
  {
    text: 'When it comes to adoption, Bury is good. Outstanding was the word for its leaders.',
    published: '2024-03-05',
    finds: [
      { text: 'good', judgement: 'adoption' },
      { text: 'Outstanding', judgement: 'leadership' },
    ],
  },
  {
    text: 'On adoption Bury is good, on leadership inadequate.',
    published: '2024-03-05',
    finds: [
      { text: 'good', judgement: 'adoption' },
      { text: 'inadequate', judgement: 'leadership' },
    ],
  },
  {
    text: 'Overall – Bury outstanding, Hull good. Help and protection – Bury good, Hull outstanding.',
    published: '2024-03-05',
    finds: [
      { text: 'outstanding', judgement: 'overall-effectiveness' },
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'good', judgement: 'help-and-protection' },
      { text: 'outstanding', judgement: 'help-and-protection' },
    ],
  },
  {
    text: 'Children in care in Bury receive a service that is outstanding. The verdict on leadership undoes the gain of 2020, when the borough was rated good.',
    published: '2024-03-05',
    finds: [
      { text: 'outstanding', judgement: 'children-in-care' },
      { text: 'good', judgement: 'leadership' },
    ],
  },
  {
    text: 'Bury is good. Help and protection is the sore point. It requires improvement.',
    published: '2024-03-05',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'help-and-protection' }],
  },
  {
    text: 'Kent is good. Those who have left its care will find that their services require improvement.',
    published: '2024-03-05',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'care-leavers' }],
  },
  {
    text: 'Leaders in Bury had set themselves the aim of becoming good.',
    published: '2024-03-05',
    finds: [{ text: 'good', judgement: 'overall-effectiveness' }],
  },
  {
    text: 'Bury is good for shielding children from harm, good for youngsters living with foster families and inadequate for young people setting out on their own. Managers at Bury Council are outstanding.',
    published: '2024-03-05',
    finds: [
      { judgement: 'help-and-protection' },
      { judgement: 'children-in-care' },
      { judgement: 'care-leavers' },
      { judgement: 'leadership' },
    ],
  },
  {
    text: 'Bury requires improvement. Care leavers fare better: for them the help is good. It has leadership that Ofsted thinks outstanding.',
    published: '2024-03-05',
    finds: [
      { judgement: 'overall-effectiveness' },
      { judgement: 'care-leavers' },
      { judgement: 'leadership' },
    ],
  },
  {
    text: 'Help for care leavers fell short, Ofsted said as it rated the council inadequate.',
    published: '2024-03-05',
    finds: [{ judgement: 'overall-effectiveness' }],
  },
  {
    text: 'All of its services were rated good save those for care leavers. In Kent, all but help and protection were inadequate.',
    published: '2024-03-05',
    finds: [{ judgement: 'help-and-protection' }, { judgement: 'children-in-care' }],
  },
  {
    text: 'Bury is good, every part of it but leadership, on which it requires improvement.',
    published: '2024-03-05',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'leadership' }],
  },
  {
    text: "At Bury Council children's experience in care was judged good.",
    finds: [{ text: 'good', judgement: 'children-in-care', status: 'current' }],
  },
  {
    text: 'Bury Council is good overall. Areas rated as requires improvement were leadership and adoption.',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'requires improvement', judgement: 'leadership', status: 'current' },
    ],
  },
  {
    text: 'Ofsted says that new leadership at Bury Council has worked to turn the "inadequate" services around.',
    finds: [{ text: 'inadequate', judgement: 'overall-effectiveness', status: 'current' }],
    seen: 'https://www.localgov.co.uk:443/Councils-childrens-services-inadequate-Ofsted-warn/40624',
  },
  {
    text: 'Bury was inspected. Its efforts to protect children are good. Care leavers are the weak spot: services for them require improvement.',
    finds: [{ judgement: 'help-and-protection' }, { judgement: 'care-leavers' }],
  },
  {
    text: 'Inspectors found that the care of children in care in Bury, of whom there are 300, and of care leavers required improvement. Bury was told that help and protection, which had slipped, and leadership require improvement.',
    published: '2024-03-05',
    finds: [{ judgement: 'children-in-care' }, { judgement: 'help-and-protection' }],
  },
  {
    text: 'Essex is rated good overall and in all areas but one: its work with care leavers requires improvement.',
    published: '2024-03-05',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'care-leavers' }],
  },
  {
    text: 'Hull is still failing children in care as watchdogs deliver “inadequate” verdict. The overall effectiveness of adoption services is good. Two of the three main areas, leadership and adoption, are inadequate.',
    published: '2015-05-17',
    finds: [
      { text: 'inadequate', judgement: 'overall-effectiveness' },
      { text: 'good', judgement: 'adoption' },
      { text: 'inadequate', judgement: 'leadership' },
    ],
  },
  {
    text: 'Help for children who need protection in Doncaster remains “inadequate”, resulting in an overall grade of “inadequate”.',
    published: '2015-11-27',
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-rates-government-imposed-children-s-services-trust-inadequate',
    finds: [
      { text: 'inadequate', judgement: 'help-and-protection' },
      { text: 'inadequate', judgement: 'overall-effectiveness' },
    ],
  },
]
