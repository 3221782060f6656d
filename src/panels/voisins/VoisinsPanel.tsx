import { useState } from 'react'
import { useManifest } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Choice } from '#/ui/Choice.tsx'
import { FootnoteList, Footnotes } from '#/ui/Footnotes.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { coucheOfTerritoire } from '../parts/couches.ts'
import { EnTete } from '../parts/EnTete.tsx'
import { notesOf } from '../parts/notes.tsx'
import { Onglets } from '../parts/Onglets.tsx'
import { useMillesimeOf, useSelectedTerritoire } from '../parts/useSelection.ts'
import { coucheVoisine, TYPES_VOISINS, typeVoisinDe } from './couchesVoisines.ts'
import { Proches } from './Proches.tsx'
import { Ressemblance } from './Ressemblance.tsx'
import { Touchent } from './Touchent.tsx'

/** Who touches a territory, who is near it, who resembles it. */
export function VoisinsPanel() {
  const territoire = useSelectedTerritoire()
  const open = useAppStore((state) => state.openTerritoire)
  const couche = territoire && coucheOfTerritoire(territoire)
  if (!territoire || !couche) {
    return (
      <Notice action={{ label: 'Revenir aux neuf Pays', onPress: () => open(null) }}>
        Ce territoire n’est sur aucune de nos cartes : on ne lui connaît pas de voisins.
      </Notice>
    )
  }
  return (
    <>
      <EnTete nom={territoire.nom} surtitre={<span>{NOMS_TYPE[territoire.type].un}</span>} />
      <Onglets territoire={territoire} />
      <Voisinage key={territoire.type} territoire={territoire} couche={couche} />
    </>
  )
}

function Voisinage({ territoire, couche }: { territoire: Territoire; couche: CoucheId }) {
  const manifest = useManifest()
  const millesime = useMillesimeOf(territoire)
  const [type, setType] = useState(typeVoisinDe(territoire.type))
  const parmi = coucheVoisine(type, millesime)
  const isPays = territoire.type === 'pays'
  const notes =
    manifest.status === 'ready' ? notesOf(manifest.value, parmi, ['population', 'perimetre']) : []
  return (
    <Footnotes notes={notes}>
      <Choice
        label="Chercher les voisins parmi"
        options={TYPES_VOISINS.map((value) => ({
          value,
          label: capital(NOMS_TYPE[value].plusieurs),
        }))}
        value={type}
        onChange={setType}
      />
      <Touchent territoire={territoire} couche={couche} parmi={parmi} />
      {isPays ? (
        <>
          <Section title="Les autres Pays les plus proches">
            <Proches
              territoire={territoire}
              couche={couche}
              parmi={coucheVoisine('pays', millesime)}
            />
          </Section>
          <Section title="Les PETR les plus proches">
            <Proches territoire={territoire} couche={couche} parmi="petr" />
          </Section>
        </>
      ) : null}
      <Ressemblance key={territoire.id} territoire={territoire} couche={couche} />
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
