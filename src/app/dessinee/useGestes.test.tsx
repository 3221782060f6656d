import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useGestes } from './useGestes.ts'

const vue = { lonLat: [5.5, 46.5] as [number, number], zoom: 9 }

function Carte({ onVue, onZoom }: { onVue: () => void; onZoom: () => void }) {
  return <div data-testid="carte" {...useGestes({ vue, reduction: 1, onVue, onZoom })} />
}

function show() {
  const onVue = vi.fn()
  const onZoom = vi.fn()
  render(<Carte onVue={onVue} onZoom={onZoom} />)
  const carte = screen.getByTestId('carte')
  Object.defineProperties(carte, { clientWidth: { value: 500 }, clientHeight: { value: 400 } })
  return { carte, onVue, onZoom }
}

describe('useGestes', () => {
  it('va à l’est avec la flèche droite, au nord avec celle du haut', () => {
    const { carte, onVue } = show()
    fireEvent.keyDown(carte, { key: 'ArrowRight' })
    expect(onVue.mock.lastCall?.[0].lonLat[0]).toBeGreaterThan(5.5)
    fireEvent.keyDown(carte, { key: 'ArrowUp' })
    expect(onVue.mock.lastCall?.[0].lonLat[1]).toBeGreaterThan(46.5)
  })

  it('change d’échelle par + et −, et laisse les autres touches', () => {
    const { carte, onVue, onZoom } = show()
    fireEvent.keyDown(carte, { key: '+' })
    fireEvent.keyDown(carte, { key: '-' })
    expect(onZoom.mock.calls).toEqual([[1], [-1]])
    expect(fireEvent.keyDown(carte, { key: 'Tab' })).toBe(true)
    expect(onVue).not.toHaveBeenCalled()
  })
})
