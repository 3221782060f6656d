import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Notice } from '#/ui/Notice.tsx'
import type { Vue } from './useVueReglee.ts'

/** Nothing misses anything: a sentence, and the nearest way out. */
export function Vide({ vue: { faits, genre, choose } }: { vue: Vue }) {
  const reset = useAppStore((state) => state.resetEcart)
  if (genre !== null && faits.reglagesEcart[genre.id] !== undefined) {
    return (
      <Notice action={{ label: 'Revenir aux réglages par défaut', onPress: () => reset(genre.id) }}>
        Avec ces réglages, clusters et territoires ne se manquent nulle part. Desserrez un curseur
        {FINE}: il y a sûrement quelque chose entre les deux.
      </Notice>
    )
  }
  if (faits.regionEcart !== null) {
    return (
      <Notice
        action={{ label: 'Voir toute la France', onPress: () => choose({ regionEcart: null }) }}
      >
        Rien de ce genre dans cette région. C’est assez rare pour être dit.
      </Notice>
    )
  }
  return (
    <Notice
      action={{ label: 'Voir les autres genres', onPress: () => choose({ genreEcart: null }) }}
    >
      Rien de ce genre{FINE}: les deux cartes se répondent.
    </Notice>
  )
}
