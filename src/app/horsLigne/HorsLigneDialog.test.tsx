import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import type { Datasets } from '#/datasets/datasets.ts'
import type { EtatHorsLigne } from '#/store/horsLigne.slice.ts'
import { COMMUNES, coucheTable, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { MANIFEST, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { HorsLigneContext } from './HorsLigneContext.ts'
import { HorsLigneDialog } from './HorsLigneDialog.tsx'
import { MiseAJour } from './MiseAJour.tsx'

const ETAT: EtatHorsLigne = {
  application: { version: 'abcd1234', fichiers: 147, presents: 147, octets: 6_300_000 },
  date: Date.UTC(2026, 10, 25, 12),
  detail: { fichiers: 16, presents: 16, octets: 5_500_000 },
  departements: [],
  nbDepartements: 1,
  octetsCommunes: 0,
}
const JURA = {
  chemin: 'communes/39.topo.json',
  description: '',
  octets: 120_000,
  octetsGzip: 1,
  sha256: 'aa',
  sources: [],
}

/** The usual fixtures, with the région of the Jura and the file of its communes. */
const CATALOGUE = createCatalogue({
  ...TERRITOIRES,
  couches: [
    ...TERRITOIRES.couches,
    coucheTable('region', [{ code: '27', nom: 'Bourgogne-Franche-Comté' }]),
  ],
})
const COMMUNES_REGION = {
  ...COMMUNES,
  appartenance: { ...COMMUNES.appartenance, region: [0, 0, 0, 0] },
}
const DATASETS: Partial<Datasets> = {
  communes: async () => ({ ok: true, value: createCommuneTable(COMMUNES_REGION, CATALOGUE) }),
  manifest: async () => ({
    ok: true,
    value: { ...MANIFEST, fichiers: [...MANIFEST.fichiers, JURA] },
  }),
}

function open(state = {}) {
  const service = {
    take: vi.fn(async () => {}),
    drop: vi.fn(async () => {}),
    stop: vi.fn(),
    refresh: vi.fn(async () => {}),
    update: vi.fn(async () => {}),
  }
  const rendered = renderInApp(
    <DatasetsContext value={{ catalogue: CATALOGUE, datasets: DATASETS as Datasets }}>
      <HorsLigneContext value={{ current: service }}>
        <HorsLigneDialog />
        <MiseAJour />
      </HorsLigneContext>
    </DatasetsContext>,
    { state: { isHorsLigneOpen: true, horsLigne: ETAT, ...state } },
  )
  return { ...rendered, service }
}

describe('dialogue « Hors ligne »', () => {
  it('dit ce qui est gardé, sa taille, sa version et sa date', () => {
    open()
    const dialog = screen.getByRole('dialog', { name: 'Hors ligne' })
    expect(dialog).toHaveTextContent('0 départements sur 1')
    expect(dialog).toHaveTextContent(/6,3\sMo/)
    expect(dialog).toHaveTextContent('abcd1234, prise le 25 novembre 2026')
  })

  it('emporte une région à la demande', async () => {
    const { user, service } = open()
    await user.click(screen.getByRole('button', { name: /région par région/ }))
    await user.click(await screen.findByRole('button', { name: /^Emporter/ }))
    expect(service.take).toHaveBeenCalledWith(['39'])
  })

  it('rend la place d’une région emportée', async () => {
    const { user, service } = open({ horsLigne: { ...ETAT, departements: ['39'] } })
    await user.click(screen.getByRole('button', { name: /région par région/ }))
    await user.click(await screen.findByRole('button', { name: /^Retirer/ }))
    expect(service.drop).toHaveBeenCalledWith(['39'])
  })

  it('montre l’avancement, qui s’arrête', async () => {
    const { user, service } = open({ emport: { fait: 3, total: 12 } })
    expect(screen.getByRole('progressbar', { name: 'Fichiers emportés' })).toHaveValue(3)
    await user.click(screen.getByRole('button', { name: 'Arrêter' }))
    expect(service.stop).toHaveBeenCalled()
  })

  it('dit quand ce navigateur ne garde rien', () => {
    open({ horsLigne: 'absent' })
    expect(screen.getByRole('dialog')).toHaveTextContent('ne garde rien')
    expect(screen.queryByRole('button', { name: 'Vérifier' })).toBeNull()
  })
})

describe('mise à jour', () => {
  it('se propose, attend un geste, se remet à plus tard', async () => {
    const { store, user, service } = open({ isHorsLigneOpen: false, hasMiseAJour: true })
    const status = screen.getByRole('status')
    expect(service.update).not.toHaveBeenCalled()
    await user.click(within(status).getByRole('button', { name: 'Mettre à jour' }))
    expect(service.update).toHaveBeenCalledTimes(1)
    await user.click(within(status).getByRole('button', { name: 'Plus tard' }))
    expect(store.getState().hasMiseAJour).toBe(false)
  })

  it('ne se montre pas pendant une présentation', () => {
    open({ isHorsLigneOpen: false, hasMiseAJour: true, presentee: 'memento' } as object)
    expect(screen.queryByText(/nouvelle version/)).toBeNull()
  })
})
