import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Catalogue, createCatalogue } from '#/datasets/catalogue.ts'
import { type CommuneTable, createCommuneTable } from '#/datasets/communeTable.ts'
import type { CommunesFile, Manifest, TerritoiresFile } from '#/domain/geoFiles.ts'
import { countMots, readSequence, type Sequence } from '#/domain/sequence.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { readVue } from '#/url/vue.ts'
import { toutesFaites } from './listeSequences.ts'
import type { Sources } from './ressources.ts'
import { type Ebauche, followTouteFaite, writeTouteFaite } from './toutesFaites.ts'

const read = <T>(file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8')) as T

let catalogue: Catalogue
let communes: CommuneTable
let sources: Sources
beforeAll(() => {
  catalogue = createCatalogue(read<TerritoiresFile>('territoires.json'))
  communes = createCommuneTable(read<CommunesFile>('communes.json'), catalogue)
  sources = {
    catalogue,
    datasets: {
      communes: async () => ({ ok: true, value: communes }),
      manifest: async () => ({ ok: true, value: read<Manifest>('manifest.json') }),
    },
    analyse: null,
  }
})

async function write(id: string): Promise<Sequence> {
  const made = await writeTouteFaite(id, sources)
  if (!made?.ok) throw new Error(`No sequence ${id}`)
  return made.value
}

describe.each(toutesFaites().map(({ id }) => id))('séquence « %s »', (id) => {
  it('se relit comme un fichier, tient en peu de mots, et chaque vue existe', async () => {
    const sequence = await write(id)
    const back = readSequence(JSON.parse(JSON.stringify(sequence)))
    expect(back).toEqual({ ok: true, value: sequence, remarques: [] })
    expect(sequence.etapes.length).toBeGreaterThan(5)
    for (const { id: etape, titre, texte, notes, vue, source } of sequence.etapes) {
      expect(`${titre} ${texte} ${notes} ${source}`, etape).not.toMatch(/[{}]|null|undefined/)
      // An advice of the memento is quoted whole; our own words keep to what a room reads.
      expect(countMots(texte), `${etape} : ${texte}`).toBeLessThanOrEqual(
        /^(conseil|obstacle)$/.test(etape) ? 40 : 25,
      )
      expect(source, etape).toBeTruthy()
      const { facts, remarks } = readVue(vue)
      expect(remarks, vue).toEqual([])
      for (const territoire of [facts.selectedId, facts.comparedId]) {
        if (territoire === null) continue
        expect(catalogue.findNearest(territoire, facts.millesime), territoire).not.toBeNull()
      }
    }
  })
})

it('le mémento tient en douze étapes', async () => {
  expect((await write('memento')).etapes).toHaveLength(12)
})

it('chaque Pays a la sienne, avec son nom, sa réforme et sa zone d’emploi', async () => {
  const ids = toutesFaites().flatMap(({ pays }) => pays ?? [])
  expect(ids).toHaveLength(9)
  for (const pays of ids) {
    const slug = parseTerritoireId(pays)?.code ?? ''
    const { etapes, titre } = await write(`pays-${slug}`)
    expect(etapes[0]?.titre).toBe(titre)
    expect(etapes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['identite', 'perimetre', 'reforme', 'formes', 'liens']),
    )
  }
})

it('les chiffres sont ceux du catalogue', async () => {
  const { etapes } = await write('pays-ledonien')
  const texte = (id: string) => etapes.find((one) => one.id === id)?.texte
  expect(texte('perimetre')).toBe(
    '9 EPCI et 212 communes\u202f: de quoi le Pays Lédonien est fait avant la réforme.',
  )
  expect(texte('reforme')).toBe('Les limites extérieures n’ont pas bougé.')
})

describe('les étapes viennent d’abord, les chiffres quand ils peuvent', () => {
  const MESURE = {
    ok: true,
    value: { overlap: { partsDeA: { population: 0.98 }, partsDeB: { population: 0.67 } } },
  } as never
  async function follow(id: string) {
    const analyse = { overlapPair: async () => MESURE }
    const ebauches: Ebauche[] = []
    for await (const made of followTouteFaite(id, { ...sources, analyse })) {
      if (made.ok) ebauches.push(made.value)
    }
    return ebauches
  }

  it.each(toutesFaites().map(({ id }) => id))('« %s » garde ses numéros', async (id) => {
    const ebauches = await follow(id)
    const trames = ebauches.map(({ sequence }) =>
      sequence.etapes.map((one) => `${one.id} ${one.titre}`).join(),
    )
    expect(new Set(trames).size).toBe(1)
    expect(ebauches.at(-1)?.attendues.size).toBe(0)
    const [first] = ebauches
    expect(first?.attendues.has(first.sequence.etapes[0]?.id ?? '')).toBe(false)
  })

  it('ce qui manque à une étape se dit en attente, jamais à moitié', async () => {
    const [first, second, last] = await follow('memento')
    expect([...(first?.attendues ?? [])]).toEqual(['bassin', 'reforme'])
    expect([...(second?.attendues ?? [])]).toEqual(['bassin'])
    const bassin = (ebauche: Ebauche | undefined) =>
      ebauche?.sequence.etapes.find(({ id }) => id === 'bassin')
    expect(bassin(first)).toMatchObject({
      texte: '',
      vue: '?territoire=pays:ledonien&vue=recouvrements',
    })
    expect(bassin(last)?.texte).toContain('on mesure 67\u202f% des habitants')
    expect(bassin(last)?.vue).toContain('&avec=zone-emploi-2010:')
  })

  it.each(toutesFaites().map(({ id }) => id))(
    '« %s » : sans la table des communes ni mesure, chaque étape reste et parle sans inventer',
    async (id) => {
      const communes = async () => ({ ok: false as const, findings: [] })
      const datasets = { ...sources.datasets, communes }
      const made = await writeTouteFaite(id, { ...sources, datasets })
      const whole = await write(id)
      if (!made?.ok) throw new Error('no sequence')
      expect(made.value.etapes.map((one) => one.id)).toEqual(whole.etapes.map((one) => one.id))
      for (const { texte, vue } of made.value.etapes) {
        expect(texte).not.toBe('')
        expect(`${texte} ${vue}`).not.toMatch(/[{}]|null|undefined/)
      }
    },
  )
})

it('une séquence inconnue n’existe pas', async () => {
  expect(await writeTouteFaite('cuisine', sources)).toBeNull()
})
