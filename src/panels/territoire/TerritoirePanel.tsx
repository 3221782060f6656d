import { paysContenus, typologies } from '#/content/identites.ts'
import { useCatalogue, useManifest } from '#/datasets/DatasetsContext.tsx'
import type { Territoire } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { FootnoteList, Footnotes } from '#/ui/Footnotes.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { coucheOfTerritoire } from '../parts/couches.ts'
import { notesOf } from '../parts/notes.tsx'
import { Onglets } from '../parts/Onglets.tsx'
import { useSelectedTerritoire } from '../parts/useSelection.ts'
import { Appartenance } from './Appartenance.tsx'
import { ChiffresCles } from './ChiffresCles.tsx'
import { ChiffresInsee } from './ChiffresInsee.tsx'
import { CommunesDuTerritoire } from './CommunesDuTerritoire.tsx'
import { Devenir } from './Devenir.tsx'
import { EpciMembres } from './EpciMembres.tsx'
import { FicheVaste } from './FicheVaste.tsx'
import { IdentitePays } from './IdentitePays.tsx'
import { MementoMesure } from './MementoMesure.tsx'
import { TeteTerritoire } from './TeteTerritoire.tsx'
import { isVaste } from './vaste.ts'

/** The sheet of any territory but a commune. */
export function TerritoirePanel() {
  const territoire = useSelectedTerritoire()
  const open = useAppStore((state) => state.openTerritoire)
  if (!territoire) {
    return (
      <Notice action={{ label: 'Revenir aux neuf Pays', onPress: () => open(null) }}>
        Ce territoire n’est sur aucune de nos cartes. Il a peut-être fusionné, ou changé de nom.
      </Notice>
    )
  }
  return <Fiche key={territoire.id} territoire={territoire} />
}

function Fiche({ territoire }: { territoire: Territoire }) {
  const manifest = useManifest()
  const catalogue = useCatalogue()
  const pays = paysContenus().get(territoire.id) ?? null
  const typologie = typologies().find(({ id }) => id === pays?.typologie) ?? null
  const couche = coucheOfTerritoire(territoire)
  const notes =
    manifest.status === 'ready'
      ? notesOf(manifest.value, couche, [
          'population',
          'perimetre',
          'surface',
          ...(pays ? (['memento'] as const) : []),
          ...(isVaste(territoire.type) ? (['petr', 'clusters'] as const) : []),
          'comparateur',
          'niveau-vie',
        ])
      : []
  const remarque = catalogue.noteOf(territoire)
  return (
    <Footnotes notes={notes}>
      <TeteTerritoire territoire={territoire} pays={pays} typologie={typologie} />
      <Onglets territoire={territoire} />
      <ChiffresCles territoire={territoire} couche={couche} />
      {remarque ? <Notice>{remarque}</Notice> : null}
      {pays ? <MementoMesure pays={pays} /> : null}
      {pays ? <IdentitePays pays={pays} typologie={typologie} /> : null}
      {couche && isVaste(territoire.type) ? (
        <FicheVaste territoire={territoire} couche={couche} />
      ) : couche ? (
        <>
          <EpciMembres territoire={territoire} couche={couche} />
          <Devenir territoire={territoire} couche={couche} />
          <Appartenance territoire={territoire} couche={couche} />
          <ChiffresInsee territoire={territoire} couche={couche} />
          <CommunesDuTerritoire territoire={territoire} couche={couche} />
        </>
      ) : null}
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}
