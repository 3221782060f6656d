import { type LectureSequence, readSequence, type Sequence } from '#/domain/sequence.ts'
import { titled } from './sequences.ts'

/** Characters of the fragment: mail programs and codes QR cut longer addresses. */
export const MAX_LIEN = 2000
/** A short text can unfold into gigabytes: reading stops here. */
const MAX_OCTETS = 400_000

/**
 * A sequence as text for an address: JSON, deflated, in base64url. Null when it is too long
 * to travel by link.
 */
export async function sequenceToLien(sequence: Sequence): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(titled(sequence)))
  const packed = await pump(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
  let text = ''
  for (const byte of packed) text += String.fromCharCode(byte)
  const lien = btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return lien.length <= MAX_LIEN ? lien : null
}

/** Reads it back; says in French what is wrong with a cut or foreign text. Never rejects. */
export async function sequenceFromLien(lien: string): Promise<LectureSequence> {
  try {
    const text = atob(lien.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const whole = await pump(bytes, new DecompressionStream('deflate-raw'), MAX_OCTETS)
    return readSequence(JSON.parse(new TextDecoder().decode(whole)))
  } catch {
    const message =
      'Le lien ne porte pas une séquence lisible\u202f: il a peut-être été coupé en chemin.'
    return { ok: false, findings: [{ code: 'sequence-lien', gravite: 'error', message }] }
  }
}

/** @throws when the stream is damaged, or longer than the limit */
async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter()
  // A damaged stream fails where it is read, below.
  const written = writer.write(bytes).then(() => writer.close())
  written.catch(() => {})
  const reader = stream.readable.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) throw new RangeError('The sequence unfolds beyond its limit')
    chunks.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
