import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** What `python3 -m http.server` answers: a type by extension, a date, nothing else. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/octet-stream',
  '.woff2': 'application/octet-stream',
}

export type StaticServer = {
  /** Address of the folder, ending with a slash. */
  base: string
  /** Answers these paths otherwise: another text, or null for « not found ». */
  replace: Map<string, string | null>
  /** Paths asked for, in order. */
  asked: string[]
  close: () => Promise<void>
}

/** Serves a folder under a path, as a plain static server does. */
export async function serveFolder(
  folder: string,
  { prefix = '/', port = 0 } = {},
): Promise<StaticServer> {
  const replace = new Map<string, string | null>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(([status, body, type]) => {
      response.writeHead(status, {
        'content-type': type,
        'last-modified': 'Wed, 25 Nov 2026 08:00:00 GMT',
      })
      response.end(body)
    })
  })
  const answer = async (url: string): Promise<[number, Buffer | string, string]> => {
    const { pathname } = new URL(url, 'http://x')
    if (!pathname.startsWith(prefix)) return [404, 'outside', 'text/html']
    const path = decodeURIComponent(pathname.slice(prefix.length)) || 'index.html'
    asked.push(path)
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    const other = replace.get(path)
    if (other === null) return [404, 'absent', 'text/html']
    if (other !== undefined) return [200, other, type]
    const file = join(folder, normalize(`/${path}`))
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    )
    return isFile ? [200, await readFile(file), type] : [404, 'absent', 'text/html']
  }
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: given } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${given}${prefix}`,
    replace,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
