import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderInApp } from '../../tests/helpers/renderInApp.tsx'
import { keepFiltre } from './keepFiltre.ts'
import { LegendeClasses } from './LegendeClasses.tsx'

describe('légende des classes', () => {
  it('un clic ne garde que les Pays de la classe, et le dit', async () => {
    const { store, user } = renderInApp(<LegendeClasses />)
    keepFiltre(store)
    const button = screen.getByRole('button', { name: /Pôle urbain moyen/ })
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    await vi.waitFor(() =>
      expect(store.getState().reponse).toEqual({
        pays: ['pays:chaumont', 'pays:ledonien'],
        phrase:
          'Deux Pays sont rangés en «\u202fPôle urbain moyen\u202f»\u202f: Chaumont et Lédonien.',
      }),
    )
    await user.click(button)
    await vi.waitFor(() => expect(store.getState().reponse).toBeNull())
  })

  it('une forme va chercher la matrice', async () => {
    const { store } = renderInApp(<LegendeClasses />)
    keepFiltre(store)
    store.getState().toggleForme('reunions')
    await vi.waitFor(() => expect(store.getState().reponse?.pays).toHaveLength(5))
    expect(store.getState().reponse?.phrase).toMatch(/^Cinq Pays organisent des réunions/)
    store.getState().chooseFormes({ lecture: 'textes' })
    await vi.waitFor(() => expect(store.getState().reponse?.pays).toHaveLength(8))
  })
})
