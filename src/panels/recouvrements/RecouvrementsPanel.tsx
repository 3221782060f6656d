import { useMemo } from 'react'
import { useCatalogue, useManifest } from '#/datasets/DatasetsContext.tsx'
import type { Territoire } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { useAppStore } from '#/store/appStore.ts'
import { FootnoteList, Footnotes } from '#/ui/Footnotes.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { EnTete } from '../parts/EnTete.tsx'
import { Onglets } from '../parts/Onglets.tsx'
import { useSelectedTerritoire } from '../parts/useSelection.ts'
import { ChoixComparaison } from './ChoixComparaison.tsx'
import { coteImporte, coteOf, coucheComparee, typeComparable } from './cotes.ts'
import { Import } from './Import.tsx'
import { useImporte } from './importe.ts'
import { notesRecouvrement } from './notesRecouvrement.tsx'
import { Paire } from './Paire.tsx'
import { Zonage } from './Zonage.tsx'

/** One territory laid over another, or over a whole zoning. */
export function RecouvrementsPanel() {
  const territoire = useSelectedTerritoire()
  const open = useAppStore((state) => state.openTerritoire)
  if (!territoire) {
    return (
      <Notice action={{ label: 'Revenir aux neuf Pays', onPress: () => open(null) }}>
        Ce territoire n’est sur aucune de nos cartes : il n’y a rien à superposer.
      </Notice>
    )
  }
  return (
    <>
      <EnTete nom={territoire.nom} surtitre={<span>{NOMS_TYPE[territoire.type].un}</span>} />
      <Onglets territoire={territoire} />
      <Comparaison territoire={territoire} />
    </>
  )
}

function Comparaison({ territoire }: { territoire: Territoire }) {
  const catalogue = useCatalogue()
  const manifest = useManifest()
  const comparedId = useAppStore((state) => state.comparedId)
  const comparedType = useAppStore((state) => state.comparedType)
  const askedMillesime = useAppStore((state) => state.comparedMillesime)
  const shownMillesime = useAppStore((state) => state.millesime)
  const millesime = askedMillesime ?? shownMillesime
  const type = typeComparable(comparedType)
  const autre = comparedId === null ? null : catalogue.findNearest(comparedId, millesime)
  const importe = useImporte()
  const a = useMemo(
    () => (importe ? coteImporte(importe) : coteOf(territoire)),
    [importe, territoire],
  )
  const b = useMemo(() => (autre ? coteOf(autre) : null), [autre])
  if (a === null) return null
  const zonage = coucheComparee(type, millesime)
  const notes =
    manifest.status === 'ready'
      ? notesRecouvrement(manifest.value, a.couche, b?.couche ?? zonage)
      : []
  return (
    <Footnotes notes={notes}>
      {importe ? <Import /> : null}
      {b ? (
        <Paire a={a} b={b} />
      ) : (
        <Zonage a={a} couche={zonage} key={`${territoire.id} ${zonage}`} />
      )}
      <ChoixComparaison type={type} millesime={millesime} zonage={zonage} own={territoire.id} />
      {importe ? null : <Import />}
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}
