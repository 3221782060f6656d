import * as v from 'valibot'
import { etapeSchema } from '#/domain/sequence.ts'
import type { Commande } from '../clavier.ts'

/** What the projected window tells the presenter's: all it needs, so that it loads nothing. */
const etatSchema = v.object({
  kind: v.literal('etat'),
  titre: v.string(),
  rang: v.number(),
  total: v.number(),
  etape: etapeSchema,
  suivante: v.nullable(etapeSchema),
  isNoire: v.boolean(),
})

const commandeSchema = v.object({
  kind: v.literal('commande'),
  commande: v.variant('kind', [
    v.object({
      kind: v.picklist([
        'suivante',
        'precedente',
        'premiere',
        'derniere',
        'noir',
        'notes',
        'pointeur',
        'sommaire',
        'sources',
        'aide',
      ]),
    }),
    v.object({ kind: v.literal('aller'), etape: v.number() }),
  ]),
})

/** Room for the picture of a step; those of ours weigh a tenth of it. */
const MAX_SVG = 2_000_000

const vue = v.pipe(v.string(), v.maxLength(2000))

/** `bonjour`: a presenter's window opens or reloads; `fin`: the presentation is over. */
const messageSchema = v.variant('kind', [
  etatSchema,
  commandeSchema,
  v.object({ kind: v.literal('bonjour') }),
  v.object({ kind: v.literal('image-voulue'), vue }),
  // Null: it could not be drawn.
  v.object({
    kind: v.literal('image'),
    vue,
    svg: v.nullable(v.pipe(v.string(), v.maxLength(MAX_SVG))),
  }),
  v.object({ kind: v.literal('fin') }),
])

export type EtatProjection = Omit<v.InferOutput<typeof etatSchema>, 'kind'>
export type MessageRegie = v.InferOutput<typeof messageSchema>

/** The two windows of one presentation, on one machine: no server between them. */
export type CanalRegie = {
  send: (message: MessageRegie) => void
  close: () => void
}

/** Null where the browser has no such channel. What is not ours on the channel is ignored. */
export function openCanal(
  id: string,
  onMessage: (message: MessageRegie) => void,
): CanalRegie | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(`lisiere.regie.${id}`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(messageSchema, data)
    if (parsed.success) onMessage(parsed.output)
  })
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

/** What may be asked from the other window: not to leave, nor to fill a screen it does not hold. */
export function isCommandeRegie(
  commande: Commande,
): commande is Extract<MessageRegie, { kind: 'commande' }>['commande'] {
  return v.safeParse(commandeSchema, { kind: 'commande', commande }).success
}

const ID_KEY = 'lisiere.regie'
const memory = { id: '' }

/** One id for the life of the tab, reload included, so that both windows find each other again. */
export function idRegie(): string {
  const made = () => Math.random().toString(36).slice(2, 10)
  try {
    const kept = sessionStorage.getItem(ID_KEY) ?? made()
    sessionStorage.setItem(ID_KEY, kept)
    return kept
  } catch {
    memory.id ||= made()
    return memory.id
  }
}

/** Address of the presenter's window: the same page, with one word. */
export function regieUrl(): string {
  const url = new URL(document.baseURI)
  url.search = `?regie=${idRegie()}`
  url.hash = ''
  return url.href
}

/** Opens it beside; false when the browser refused. */
export function openRegie(): boolean {
  return (
    window.open(regieUrl(), `lisiere-regie-${idRegie()}`, 'popup,width=1100,height=760') !== null
  )
}
