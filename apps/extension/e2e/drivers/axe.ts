import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const source = readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Code that runs in the panel's window and gives what is wrong with it: a line for each element. */
export async function audit(): Promise<string> {
  return `${await source};
  // Colours on their way from one scheme to the other are nobody's.
  for (const animation of document.getAnimations()) animation.cancel();
  axe.run()
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`
}
