import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contentTypeOf } from './content-type.ts'
import type { Launch } from './driver.ts'

export interface PlainHttp {
  host: string
  port: number
  close(): void
}

/**
 * A proxy that answers plain http with the pages of the launch and nothing else. Drivers answer by themselves what they open;
 * a tab that the browser restores asks before a driver is there.
 */
export async function servePlainHttp(pageAt: Launch['pageAt']): Promise<PlainHttp> {
  const server = createServer(async ({ url = '', headers }, response) => {
    const page = await pageAt(new URL(url, `http://${headers.host}`).href)
    response.writeHead(page === null ? 404 : 200, { 'Content-Type': contentTypeOf(page ?? '') }).end(page)
  })
  const host = '127.0.0.1'
  await new Promise<void>((listening) => server.listen(0, host, listening))
  const { port } = server.address() as AddressInfo
  return {
    host,
    port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
