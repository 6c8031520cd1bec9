import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contentTypeOf } from './content-type.ts'
import type { Launch } from './driver.ts'

export interface PlainHttp {
  host: string
  port: number
  /** What was asked of it, by address, or by host where it was to be asked in secret. */
  asked: string[]
  close(): void
}

/**
 * A proxy that answers plain http with the pages of the launch and nothing else. Drivers answer by themselves what they open;
 * a tab that the browser restores asks before a driver is there.
 */
export async function servePlainHttp(pageAt: Launch['pageAt']): Promise<PlainHttp> {
  const asked: string[] = []
  const server = createServer(({ url = '', headers }, response) => {
    const address = new URL(url, `http://${headers.host}`).href
    asked.push(address)
    const page = pageAt(address)
    response.writeHead(page === null ? 404 : 200, { 'Content-Type': contentTypeOf(page ?? '') }).end(page)
  })
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    socket.destroy()
  })
  server.on('clientError', ({ rawPacket }: Error & { rawPacket?: Buffer }, socket) => {
    asked.push(hostIn(rawPacket))
    socket.destroy()
  })
  const host = '127.0.0.1'
  await new Promise<void>((listening) => server.listen(0, host, listening))
  const { port } = server.address() as AddressInfo
  return {
    host,
    port,
    asked,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The host that stands in the first words of a secret conversation. */
function hostIn(packet: Buffer = Buffer.alloc(0)): string {
  return /[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.exec(packet.toString('latin1'))?.[0] ?? 'a host that was not named'
}
