import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataTable } from './DataTable.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FrenchProvider } from './FrenchProvider.tsx'
import { Messages } from './Messages.tsx'
import { Sheet } from './Sheet.tsx'

function Fragile({ piece }: { piece: { isBroken: boolean } }) {
  if (piece.isBroken) throw new Error('boum')
  return <p>Remise d’aplomb</p>
}

const STOPS = [
  { id: 'bas', name: 'Réduite' },
  { id: 'haut', name: 'Dépliée' },
] as const

function SheetUnderTest() {
  const [stop, setStop] = useState<'bas' | 'haut'>('bas')
  return (
    <Sheet stops={STOPS} stop={stop} onStop={setStop}>
      contenu
    </Sheet>
  )
}

describe('feuille du téléphone', () => {
  it('se déplie et se réduit sans glisser le doigt, et le dit', async () => {
    const user = userEvent.setup()
    render(<SheetUnderTest />)
    expect(screen.getByRole('button', { name: /Réduire/ })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: /Agrandir/ }))
    expect(screen.getByRole('status')).toHaveTextContent('Dépliée')
    expect(screen.getByRole('button', { name: /Agrandir/ })).toBeDisabled()
  })
})

describe('longue table', () => {
  it('n’écrit que les lignes en vue, et dit combien il y en a', () => {
    const rows = Array.from({ length: 2000 }, (_, n) => ({ id: String(n), nom: `Ligne ${n}` }))
    render(
      <DataTable
        caption="Essai"
        rows={rows}
        columns={[{ key: 'nom', title: 'Nom', value: (row) => row.nom, render: (row) => row.nom }]}
        rowKey={(row) => row.id}
        initialSort={{ key: 'nom', direction: 'ascending' }}
      />,
    )
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2001')
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60)
  })
})

describe('messages', () => {
  it('restent jusqu’à ce qu’on les ferme', async () => {
    const onDismiss = vi.fn()
    const user = userEvent.setup()
    render(
      <FrenchProvider>
        <Messages messages={[{ id: 7, text: 'Une remarque.' }]} onDismiss={onDismiss} />
      </FrenchProvider>,
    )
    expect(screen.getByRole('status')).toHaveTextContent('Une remarque.')
    await user.click(screen.getByRole('button', { name: /Compris/ }))
    expect(onDismiss).toHaveBeenCalledWith(7)
  })
})

describe('quand une région tombe', () => {
  it('une phrase, une sortie, jamais une trace', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const user = userEvent.setup()
    const piece = { isBroken: true }
    render(
      <ErrorBoundary sentence="La carte s’est repliée.">
        <Fragile piece={piece} />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('La carte s’est repliée.')
    expect(screen.queryByText(/boum/)).toBeNull()
    piece.isBroken = false
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(screen.getByText('Remise d’aplomb')).toBeVisible()
  })
})
