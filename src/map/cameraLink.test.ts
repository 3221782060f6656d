import { describe, expect, it } from 'vitest'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { createCameraLink } from './cameraLink.ts'

function open() {
  const link = createCameraLink()
  const [one, other] = [createFakeMap(), createFakeMap()]
  one.look({ lonLat: [5, 46], zoom: 8 })
  link.join(one)
  return { one, other, leave: link.join(other) }
}

describe('deux cartes au même pas', () => {
  it('la seconde prend la vue de la première, et seule elle bouge', () => {
    const { one, other } = open()
    expect(other.moves).toEqual([{ lonLat: [5, 46], zoom: 8, isAnimated: false }])
    expect(one.moves).toEqual([])
  })

  it('celle qui bouge emmène l’autre, qui ne la ramène pas', () => {
    const { one, other } = open()
    one.moveTo = (camera, isAnimated) => {
      one.moves.push({ ...camera, isAnimated })
      one.fire('move', undefined)
    }
    other.look({ lonLat: [2, 48], zoom: 6 })
    other.fire('move', undefined)
    expect(one.moves).toEqual([{ lonLat: [2, 48], zoom: 6, isAnimated: false }])
    expect(other.moves).toHaveLength(1)
  })

  it('une carte fermée ne suit plus rien', () => {
    const { one, other, leave } = open()
    leave()
    one.fire('move', undefined)
    other.fire('move', undefined)
    expect(other.moves).toHaveLength(1)
    expect(one.moves).toEqual([])
  })
})
