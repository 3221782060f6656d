import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { failure, MANIFEST, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'

describe('sources', () => {
  it('nomme producteurs, licences, définitions et limites', async () => {
    const { user } = renderInApp(<SourcesPanel />)
    expect(await screen.findByText('Tables de passage')).toBeVisible()
    expect(screen.getByText('ODbL 1.0')).toBeVisible()
    expect(screen.getByText(/268/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /Les fichiers/ }))
    expect(screen.getByText('territoires.json')).toBeVisible()
  })

  it('un manifeste illisible se redemande', async () => {
    const manifest = vi
      .fn()
      .mockImplementationOnce(() => failure('Le fichier « manifest.json » est introuvable.'))
      .mockResolvedValue({ ok: true, value: MANIFEST })
    const { user } = renderInApp(<SourcesPanel />, { datasets: { manifest } })
    expect(await screen.findByRole('alert')).toHaveTextContent('manifest.json')
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(await screen.findByText('Tables de passage')).toBeVisible()
  })
})
