/** Whether a sentence takes the story back to an earlier inspection, and the next ones with it, until it comes back. */

const BACK =
  /^\W*(?:The|Its|That|An|Their) (?:(?:last|previous|earlier|former|\d{4}) (?:full |ofsted |single )?(?:inspection|report|visit|judge?ment)|(?:city|county|council|borough|authority)'s (?:last|previous) (?:full )?inspection)\b|^\W*(?:Back then|At (?:that|the) time|Then|In those days|Under the (?:previous|old|last)|At (?:its|the|their) (?:last|previous)|It was a different story|Before that|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A few|Some) years (?:ago|earlier|before)|A (?:year|decade) (?:ago|earlier|before)|In (?:19|20)\d\d\b|The (?:previous|last) (?:time|full inspection))/i
const HERE =
  /\b(?:now|today|this time|the latest|new report|since then|yesterday|this week|has been|have been|has now)\b/i

export function tellsOfBefore(sentence: string, before: boolean): boolean {
  if (BACK.test(sentence)) return !HERE.test(sentence)
  return before && !HERE.test(sentence)
}
