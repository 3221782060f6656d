import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as downloads from '#/io/download.ts'
import type { TableauExport } from '#/io/tableau.ts'
import { failure, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { Exporter } from './Exporter.tsx'
import { choixFiltre, type ListeExport, listeDe, parametreFiltre } from './listeExport.ts'

type Row = { nom: string }

const build = (rows: readonly Row[], filter: string): ListeExport => ({
  titre: 'Pays',
  ...listeDe({
    rows,
    colonnes: [{ id: 'nom', titre: 'Nom', type: 'texte', valeur: ({ nom }: Row) => nom }],
    geometrie: () => null,
  }),
  parametres: parametreFiltre(filter),
  origine: { couches: ['pays-2016'] },
})

const ALL = [{ nom: 'Langres' }, { nom: 'Chaumont' }]

async function open(shown: readonly Row[], write = vi.fn()) {
  const choix = choixFiltre(ALL, shown, 'lan', build)
  const app = renderInApp(<Exporter quoi="la liste" choix={choix} />, { exporter: { write } })
  await app.user.click(screen.getByRole('button', { name: 'Exporter la liste' }))
  const menu = screen.getByRole('dialog', { name: 'Exporter la liste' })
  await within(menu).findByRole('button', { name: /CSV/ })
  return { ...app, menu: within(menu), dialog: menu, write }
}

describe('menu « Exporter »', () => {
  beforeEach(() => {
    vi.spyOn(downloads, 'download').mockReturnValue()
  })

  it('écrit la liste avec ses sources, puis dit le nom du fichier', async () => {
    const write = vi.fn(async (_format: string, _tableau: TableauExport) => ({
      ok: true as const,
      value: new Blob(['x']),
    }))
    const { menu, user, dialog } = await open(ALL, write)
    expect(dialog).toHaveTextContent('2 lignes')
    expect(menu.queryByRole('radio')).toBeNull()
    await user.click(menu.getByRole('button', { name: /CSV/ }))
    const [format, tableau] = write.mock.calls[0] ?? []
    expect(format).toBe('csv')
    expect(tableau?.contexte.sources).toHaveLength(1)
    expect(tableau?.contexte.licence).toContain('ODbL')
    expect(await menu.findByText(/Enregistré.*lisiere-pays-.*\.csv/)).toBeVisible()
    expect(downloads.download).toHaveBeenCalledOnce()
  })

  it('propose d’abord ce que le filtre garde', async () => {
    const write = vi.fn(async (_format: string, _tableau: TableauExport) => failure('x'))
    const { menu, user } = await open(ALL.slice(0, 1), write)
    expect(menu.getByRole('radio', { name: 'ce que le filtre garde' })).toBeChecked()
    await user.click(menu.getByRole('button', { name: /XLSX/ }))
    expect(write.mock.calls[0]?.[1].lignes).toEqual([['Langres']])
    await user.click(menu.getByText('toute la liste'))
    await user.click(menu.getByRole('button', { name: /XLSX/ }))
    expect(write.mock.calls[1]?.[1].lignes).toHaveLength(2)
    expect(write.mock.calls[1]?.[1].contexte.parametres).toEqual([])
  })

  it('dit un échec et n’enregistre rien', async () => {
    const write = vi.fn(async () => failure('Plus de place.'))
    const { menu, user } = await open(ALL, write)
    await user.click(menu.getByRole('button', { name: /GeoJSON/ }))
    expect(await menu.findByText('Plus de place.')).toBeVisible()
    expect(downloads.download).not.toHaveBeenCalled()
  })
})
