import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { type AppStore, createAppStore } from '#/store/appStore.ts'
import { leave, obey, present, showEtape } from './session.ts'

let store: AppStore
beforeEach(() => {
  store = createAppStore(DEFAULT_LAYERS)
})

describe('entrer et sortir', () => {
  it('rend l’explorateur comme il était, caméra comprise', () => {
    store.setState({
      selectedId: 'pays:langres',
      vue: 'monographie',
      millesime: '2017',
      camera: { lonLat: [5.3, 47.9], zoom: 9 },
    })
    present(store, 'memento')
    showEtape(store, '?territoire=pays:ledonien&vue=reforme')
    expect(store.getState()).toMatchObject({ selectedId: 'pays:ledonien', camera: null })
    leave(store)
    expect(store.getState()).toMatchObject({
      presentee: null,
      avant: null,
      selectedId: 'pays:langres',
      vue: 'monographie',
      millesime: '2017',
      camera: { lonLat: [5.3, 47.9], zoom: 9 },
    })
  })

  it('ouverte par un lien, laisse la vue de l’étape', () => {
    store.setState({ presentee: 'memento' })
    showEtape(store, '?territoire=pays:ledonien')
    leave(store)
    expect(store.getState()).toMatchObject({ presentee: null, selectedId: 'pays:ledonien' })
  })

  it('une étape sans caméra est recadrée, même sur le même territoire', () => {
    showEtape(store, '?territoire=pays:langres')
    const first = store.getState().cameraCommand
    showEtape(store, '?territoire=pays:langres&vue=reforme')
    expect(store.getState().cameraCommand?.kind).toBe('selection')
    expect(store.getState().cameraCommand).not.toEqual(first)
    showEtape(store, '')
    expect(store.getState().cameraCommand?.kind).toBe('france')
  })

  it('une vue illisible se dit sans arrêter rien, et la phrase part avec l’étape', () => {
    showEtape(store, '?territoire=chateau:1&vue=cuisine&carte=9,9,9')
    expect(store.getState().messages).toHaveLength(1)
    showEtape(store, '')
    expect(store.getState().messages).toEqual([])
  })
})

describe('commandes', () => {
  const go = (kind: Parameters<typeof obey>[1]['kind']) =>
    obey(store, { kind } as Parameters<typeof obey>[1], 12)

  it('ne dépassent ni le début ni la fin', () => {
    go('precedente')
    expect(store.getState().etape).toBe(1)
    go('derniere')
    go('suivante')
    expect(store.getState().etape).toBe(12)
    obey(store, { kind: 'aller', etape: 99 }, 12)
    expect(store.getState().etape).toBe(12)
    obey(store, { kind: 'aller', etape: 7 }, 12)
    expect(store.getState().etape).toBe(7)
  })

  it('une étape trop grande dans l’adresse compte comme la dernière', () => {
    store.setState({ etape: 80 })
    go('precedente')
    expect(store.getState().etape).toBe(11)
  })

  it('après l’écran noir, la première touche rend l’étape sans avancer', () => {
    go('noir')
    expect(store.getState().isNoire).toBe(true)
    go('suivante')
    expect(store.getState()).toMatchObject({ isNoire: false, etape: 1 })
    go('suivante')
    expect(store.getState().etape).toBe(2)
  })

  it('Échap ferme d’abord ce qui est ouvert, puis l’écran noir, puis la présentation', () => {
    present(store, 'memento')
    go('noir')
    go('aide')
    go('echap')
    expect(store.getState()).toMatchObject({ surimpression: null, isNoire: true })
    go('echap')
    expect(store.getState()).toMatchObject({ isNoire: false, presentee: 'memento' })
    go('echap')
    expect(store.getState().presentee).toBeNull()
  })

  it('une feuille en remplace une autre, et se ferme par sa propre touche', () => {
    go('aide')
    go('sommaire')
    expect(store.getState().surimpression).toBe('sommaire')
    go('sommaire')
    expect(store.getState().surimpression).toBeNull()
    go('notes')
    go('pointeur')
    expect(store.getState()).toMatchObject({ hasNotes: true, hasPointeur: true })
  })
})
