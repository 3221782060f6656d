import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SvgDocument } from './SvgDocument.tsx'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" role="img"><title>Une carte</title></svg>'

describe('SvgDocument', () => {
  it('met le dessin dans la page, avec son titre', () => {
    render(<SvgDocument svg={SVG} />)
    expect(screen.getByRole('img', { name: 'Une carte' })).toBeInTheDocument()
  })

  it('ne montre rien d’un document abîmé, ni de ce qui n’est pas du SVG', () => {
    const { container, rerender } = render(<SvgDocument svg="<svg><g></svg>" />)
    expect(container.textContent).toBe('')
    rerender(<SvgDocument svg="<p xmlns='http://www.w3.org/1999/xhtml'>Bonjour</p>" />)
    expect(container.textContent).toBe('')
  })
})
