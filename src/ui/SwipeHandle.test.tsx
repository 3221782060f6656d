import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { SwipeHandle } from './SwipeHandle.tsx'

function Volet() {
  const [value, setValue] = useState(50)
  return (
    <SwipeHandle
      label="Volet"
      value={value}
      format={(at) => `${at} sur cent`}
      onChange={setValue}
    />
  )
}

it('le volet se déplace au clavier, et dit en mots où il est', async () => {
  const user = userEvent.setup()
  render(<Volet />)
  const slider = screen.getByRole('slider', { name: 'Volet' })
  expect(slider).toHaveAttribute('aria-valuetext', '50 sur cent')
  await user.tab()
  expect(slider).toHaveFocus()
  await user.keyboard('{ArrowLeft}')
  expect(slider).toHaveAttribute('aria-valuetext', '49 sur cent')
  await user.keyboard('{Home}')
  expect(slider).toHaveAttribute('aria-valuetext', '0 sur cent')
})
