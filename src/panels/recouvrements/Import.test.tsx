import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { Import } from './Import.tsx'
import { keepImporte } from './importe.ts'

const CARRE = {
  type: 'Feature',
  properties: { nom: 'Mon bassin' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [5, 46],
        [5.5, 46],
        [5.5, 46.5],
        [5, 46.5],
        [5, 46],
      ],
    ],
  },
}

const file = (text: string) => new File([text], 'contour.geojson', { type: 'application/geo+json' })

afterEach(() => keepImporte(null))

describe('import d’un périmètre', () => {
  it('prend la place du territoire, et dit que l’adresse ne le porte pas', async () => {
    const { user } = renderInApp(<Import />)
    await user.upload(screen.getByLabelText(/GeoJSON/), file(JSON.stringify(CARRE)))
    expect(await screen.findByText(/Mon bassin/)).toHaveTextContent('un lien ne le montrera pas')
    await user.click(screen.getByRole('button', { name: 'Le retirer' }))
    expect(screen.getByLabelText(/GeoJSON/)).toBeVisible()
  })

  it('refuse en français ce qui n’est pas un périmètre', async () => {
    const { user } = renderInApp(<Import />)
    await user.upload(screen.getByLabelText(/GeoJSON/), file('<kml/>'))
    expect(await screen.findByRole('alert')).toHaveTextContent('exportez la couche en GeoJSON')
  })
})
