/**
 * Letters that nobody sees, or that change how those around them are read: controls, spaces without a width, turns from left to
 * right and back, fillers, tags, and halves of letters. Joiners and marks of direction belong to other scripts and to emoji:
 * they are out of place only beside a Latin letter. A soft hyphen is none: pages set it to part long words.
 */
const HIDDEN =
  /(?![\t-\r])\p{Cc}|[\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\p{Cs}]|(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0000}-\u{e007f}]|(?<=\p{Script=Latin})[\u061c\u200c-\u200f]|[\u061c\u200c-\u200f](?=\p{Script=Latin})/u

/** Whether words hold more, or other, than a reader sees of them. */
export function holdsHidden(words: string): boolean {
  return HIDDEN.test(words)
}
