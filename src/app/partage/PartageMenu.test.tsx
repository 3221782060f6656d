import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { FeuillePartage, PartageMenu } from './PartageMenu.tsx'

/** Dialogs load when asked for; a busy machine takes its time. */
const PATIENCE = { timeout: 10_000 }

const openMenu = async (given = {}) => {
  const rendered = renderInApp(<PartageMenu />, {
    state: { selectedId: 'pays:ledonien' },
    ...given,
  })
  await rendered.user.click(screen.getByRole('button', { name: 'Partager' }))
  return {
    ...rendered,
    copy: await screen.findByRole('button', { name: 'Copier le lien' }, PATIENCE),
  }
}
const address = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: /Adresse de cette vue/ })

describe('Partager', { timeout: 30_000 }, () => {
  it('donne l’adresse de la vue, avec sa longueur, et la copie', async () => {
    const { user, copy } = await openMenu()
    expect(address().value).toMatch(/\/\?territoire=pays:ledonien$/)
    expect(address()).toHaveAccessibleName(new RegExp(`${address().value.length} caractères`))
    await user.click(copy)
    expect(await navigator.clipboard.readText()).toBe(address().value)
    expect(screen.getByRole('status')).toHaveTextContent('Lien copié.')
  })

  it('sans presse-papiers, choisit le texte et dit quelle touche presser', async () => {
    const { user, copy } = await openMenu()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(copy)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Ctrl + C'))
    expect(address()).toHaveFocus()
    expect(address().selectionEnd).toBe(address().value.length)
  })

  it('prépare un courriel sans l’envoyer', async () => {
    await openMenu()
    const href = screen.getByRole('link', { name: 'Écrire un courriel' }).getAttribute('href')
    expect(new URL(href ?? '').searchParams.get('body')).toContain(address().value)
  })

  it('montre le code QR, dit ce qu’il supporte, le donne en fichiers', async () => {
    const { user } = await openMenu()
    await user.click(screen.getByRole('button', { name: 'Code QR…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Code QR de cette vue' }, PATIENCE)
    expect(within(dialog).getByRole('img', { name: /^Code QR vers/ })).toBeVisible()
    expect(dialog).toHaveTextContent(/abîmé à \d+/)
    expect(within(dialog).getByRole('button', { name: /SVG/ })).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Fermer' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('sur un téléphone, la liste est une feuille qui mène au même dialogue', async () => {
    const { user } = renderInApp(<FeuillePartage onClose={() => {}} />)
    await user.click(await screen.findByRole('button', { name: 'Code QR…' }, PATIENCE))
    expect(
      await screen.findByRole('dialog', { name: 'Code QR de cette vue' }, PATIENCE),
    ).toBeVisible()
  })
})
