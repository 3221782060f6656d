import { useCallback } from 'react'
import { useManifest } from '#/datasets/DatasetsContext.tsx'
import type { Territoire } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { useAppStore } from '#/store/appStore.ts'
import { FootnoteList, Footnotes } from '#/ui/Footnotes.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { coucheOfTerritoire } from '../parts/couches.ts'
import { EnTete } from '../parts/EnTete.tsx'
import { notesOf } from '../parts/notes.tsx'
import { Onglets } from '../parts/Onglets.tsx'
import { useSelectedTerritoire } from '../parts/useSelection.ts'
import { Changements } from './Changements.tsx'

/** What the reform of 2017 changed for a territory, and what has changed since. */
export function ReformePanel() {
  const territoire = useSelectedTerritoire()
  const open = useAppStore((state) => state.openTerritoire)
  if (!territoire) {
    return (
      <Notice action={{ label: 'Revenir aux neuf Pays', onPress: () => open(null) }}>
        Ce territoire n’est sur aucune de nos cartes : la réforme n’a rien pu y changer.
      </Notice>
    )
  }
  return (
    <>
      <EnTete nom={territoire.nom} surtitre={<span>{NOMS_TYPE[territoire.type].un}</span>} />
      <Onglets territoire={territoire} />
      <Lecture key={territoire.id} territoire={territoire} />
    </>
  )
}

function Lecture({ territoire }: { territoire: Territoire }) {
  const analyse = useAnalyse()
  const manifest = useManifest()
  const couche = coucheOfTerritoire(territoire)
  const { code } = territoire
  const load = useCallback(
    () => analyse.reform({ a: { couche: couche ?? 'pays-2016', code } }),
    [analyse, couche, code],
  )
  const reponse = useReponse(load)
  const notes =
    manifest.status === 'ready'
      ? notesOf(manifest.value, 'epci-2016', ['population', 'perimetre']).map((note) =>
          note.id === 'population'
            ? {
                ...note,
                body: `${String(note.body)} Ce sont les mêmes habitants que l’on suit d’une année à l’autre.`,
              }
            : note,
        )
      : []
  return (
    <Footnotes notes={notes}>
      <Attente of={reponse} loading="On recoud les communautés de 2016 et de 2017…">
        {(reforme) => (
          <Changements
            reforme={reforme}
            territoire={territoire}
            hasVintages={territoire.millesime !== null}
          />
        )}
      </Attente>
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}
