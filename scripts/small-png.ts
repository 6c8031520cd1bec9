import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'

interface Indexed {
  width: number
  height: number
  /** Red, green and blue of each colour. */
  palette: number[]
  /** Of each dot, row by row from the top: the number of its colour, one letter each. */
  dots: string
}

/**
 * A screen as a PNG of 256 colours, a third as large as with all of them: those that most of its dots have, and for any other
 * the one next to it.
 */
export async function smallPng(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const { width, height, palette, dots } = await page.evaluate(inFewColours, source)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a dot, which are the number of a colour.
  header.set([8, 3], 8)
  const rows = Buffer.alloc(height * (width + 1))
  for (let row = 0; row < height; row++)
    rows.write(dots.slice(row * width, (row + 1) * width), row * (width + 1) + 1, 'latin1')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum, name] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.from(type, 'latin1')]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(data, crc32(name)))
  return Buffer.concat([length, name, data, sum])
}

/** Runs in a page, which can read pictures. */
async function inFewColours(source: string): Promise<Indexed> {
  const image = new Image()
  image.src = source
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('This browser draws nothing.')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const colours = new Uint32Array(width * height)
  const counts = new Map<number, number>()
  for (let dot = 0; dot < colours.length; dot++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(dot * 4, dot * 4 + 3)
    const colour = (red << 16) | (green << 8) | blue
    colours[dot] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const kept = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
  const chosen = kept.slice(0, 256)
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const
  const distance = (a: number, b: number) => {
    const [[red, green, blue], [otherRed, otherGreen, otherBlue]] = [parts(a), parts(b)]
    return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2
  }
  const nearest = new Map(
    kept.map((colour) => {
      let best = 0
      chosen.forEach((each, at) => {
        if (distance(each, colour) < distance(chosen[best] ?? 0, colour)) best = at
      })
      return [colour, String.fromCharCode(best)]
    }),
  )
  return {
    width,
    height,
    palette: chosen.flatMap(parts),
    dots: Array.from(colours, (colour) => nearest.get(colour)).join(''),
  }
}
