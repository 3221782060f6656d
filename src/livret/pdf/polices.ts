import texte from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url'
import texteFort from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url'
import titre from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url'
import type { jsPDF } from 'jspdf'

/** Family names are those of the drawing's own texts (layers/fonts.ts). */
export const TEXTE = 'Atkinson Hyperlegible Next'
export const TITRE = 'Source Serif 4'

/** A PDF needs whole TrueType files; the page has the same faces as compressed web fonts. */
const FACES = [
  { url: texte, famille: TEXTE, style: 'normal' },
  { url: texteFort, famille: TEXTE, style: 'bold' },
  { url: titre, famille: TITRE, style: 'normal' },
  { url: titre, famille: TITRE, style: 'bold' },
] as const

/** Gives a document our faces. Rejects when one cannot be fetched. */
export async function addPolices(doc: jsPDF): Promise<void> {
  const loaded = new Map<string, Promise<string>>()
  for (const { url, famille, style } of FACES) {
    const known = loaded.get(url) ?? loadBinary(url)
    loaded.set(url, known)
    const name = `${famille}-${style}.ttf`
    doc.addFileToVFS(name, await known)
    doc.addFont(name, famille, style)
  }
}

/** jsPDF takes a file as a string of bytes. */
async function loadBinary(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`la police ${url} est introuvable (${response.status})`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return text
}
