import { describe, expect, it } from 'vitest'
import { MANIFEST } from '../../tests/helpers/renderInApp.tsx'
import { createExporter } from './exporter.ts'
import { dayOf, nomFichier } from './formatsExport.ts'
import { originesOf } from './sources.ts'
import type { TableauExport } from './tableau.ts'

describe('nom du fichier', () => {
  it('est en lettres simples, daté, sans ce qu’un système refuse', () => {
    expect(nomFichier('Zones d’emploi\u202f: œuvres & co / 2010', '2026-11-25', 'csv')).toBe(
      'lisiere-zones-d-emploi-oeuvres-co-2010-2026-11-25.csv',
    )
    expect(nomFichier('…', '2026-11-25', 'xlsx')).toBe('lisiere-2026-11-25.xlsx')
    expect(nomFichier('é'.repeat(300), '2026-11-25', 'geojson').length).toBeLessThan(120)
  })

  it('prend le jour du lecteur', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})

describe('sources d’un export', () => {
  it('reprend celles des couches, et leur licence', () => {
    const known = originesOf(MANIFEST, { couches: ['pays-2016'], definitions: ['surface'] })
    expect(known.sources.map(({ titre }) => titre)).toEqual(['Tables de passage'])
    expect(known.licence).toContain('ODbL')
    expect(known.notes).toEqual(['Ce n’est pas une liste de tous les Pays.'])
    expect(known.definitions.map(({ nom }) => nom)).toContain('Surface')
  })

  it('ne réclame pas l’ODbL quand rien n’en vient, et cite le mémento', () => {
    const known = originesOf(MANIFEST, { hasMemento: true })
    expect(known.licence).not.toContain('ODbL')
    expect(known.sources[0]?.millesime).toBe('2017')
  })
})

describe('écriture dans le worker', () => {
  const TABLEAU = {} as TableauExport
  type Start = NonNullable<NonNullable<Parameters<typeof createExporter>[1]>['start']>
  const started = (write: () => Promise<Blob>) => {
    const ended = { count: 0 }
    const start: Start = () => ({
      remote: { write } as unknown as ReturnType<Start>['remote'],
      terminate: () => {
        ended.count += 1
      },
      onError: () => {},
    })
    return { start, ended }
  }

  it('rend le fichier et s’arrête', async () => {
    const { start, ended } = started(async () => new Blob(['x']))
    const made = await createExporter('/geo/', { start }).write('csv', TABLEAU)
    expect(made.ok && made.value.size).toBe(1)
    expect(ended.count).toBe(1)
  })

  it('dit ce qui a manqué, sans rien lancer', async () => {
    const { start, ended } = started(() => Promise.reject(new Error('« epci.topo.json » : 404')))
    const made = await createExporter('/geo/', { start }).write('geojson', TABLEAU)
    expect(!made.ok && made.findings[0]?.message).toContain('404')
    expect(ended.count).toBe(1)
  })

  it('n’attend pas toujours', async () => {
    const { start } = started(() => new Promise(() => {}))
    const made = await createExporter('/geo/', { start, deadlineMs: 5 }).write('csv', TABLEAU)
    expect(!made.ok && made.findings[0]?.message).toContain('délai')
  })
})
