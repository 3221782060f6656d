/** Cache Storage in memory: what the offline code needs of it. */
export function fakeCaches(): CacheStorage {
  const byName = new Map<string, Cache>()
  return {
    open: async (name: string) => {
      const known = byName.get(name) ?? fakeCache()
      byName.set(name, known)
      return known
    },
    keys: async () => [...byName.keys()],
    delete: async (name: string) => byName.delete(name),
    has: async (name: string) => byName.has(name),
    match: async () => undefined,
  }
}

function fakeCache(): Cache {
  const entries = new Map<string, Response>()
  const urlOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request)
  const unused = () => Promise.reject(new Error('not used here'))
  return {
    put: async (request, response) => void entries.set(urlOf(request), response),
    match: async (request) => entries.get(urlOf(request))?.clone(),
    delete: async (request) => entries.delete(urlOf(request)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
    add: unused,
    addAll: unused,
    matchAll: unused,
  }
}
