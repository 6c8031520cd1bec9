/** Common first names that tell whether "he" or "she" may stand for a person; the rest may be either. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const WOMEN = names(`
  abigail alice alison amanda amy andrea angela anita ann anna anne annette annie beth bridget brigid carol caroline
  carolyn catherine charlotte cheryl chloe christina christine claire clare dawn deborah debbie denise diana diane donna
  dorothy eileen elaine eleanor elizabeth ellen emily emma fiona frances gemma georgina gillian grace hannah harriet
  hazel heather heidi helen hilary hillary holly isabel isobel jackie jacqueline jane janet janice jean jennifer jenny jessica jill
  joan joanna joanne josephine joyce judith julia julie june karen kate katherine kathleen kathryn katie kay kelly kerry
  laura lauren leanne lesley linda lisa liz lorraine louise lucy lynn lynne maggie margaret maria marie marion martha
  mary maureen megan melanie melissa michelle molly nadia nancy naomi natalie natasha nicola nina olivia
  pamela patricia paula pauline penny philippa polly rachel rebecca rosemary ruth sally samantha sandra sara sarah
  sharon sheila shirley sonia sophie stella stephanie sue susan suzanne sylvia tara teresa theresa tracey tracy
  valerie vanessa vera veronica vicki vicky victoria virginia wendy yasmin yvonne zoe ivanka melania carly`)

const MEN = names(`
  aaron adam adrian alan albert alexander alistair andrew andy anthony antony arthur barry ben benjamin bernard
  bill bob brian bruce carl charles chris christopher clive colin craig dan daniel darren dave david dean
  dennis derek dominic donald douglas duncan edward eric francis frank fred gareth gary gavin geoff geoffrey george
  gerald gerard giles glenn gordon graham grant greg gregory harold harry henry howard hugh hugo ian ivan jack jacob
  james jamie jason jeff jeffrey jeremy jim joe john jonathan joseph joshua julian justin karl keith kenneth kevin
  lawrence leo leonard liam louis luke malcolm marcus mark martin matthew max michael mike mohammed nathan neil
  nicholas nick nigel norman oliver oscar owen patrick paul peter philip phillip ralph ray raymond richard robert robin
  rodney roger ronald rory roy rupert russell ryan samuel scott sean sebastian simon stanley stephen steve
  steven stewart stuart ted terence terry thomas tim timothy toby tom tony trevor victor vincent walter warren wayne
  will william bernie marco mitt barack jeb rand rudy`)

export function genderOf(firstName: string): 'she' | 'he' | null {
  const name = firstName.toLowerCase()
  return WOMEN.has(name) ? 'she' : MEN.has(name) ? 'he' : null
}
