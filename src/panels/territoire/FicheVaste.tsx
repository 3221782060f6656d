import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { Attente } from '../parts/Attente.tsx'
import { Appartenance } from './Appartenance.tsx'
import { ChiffresInsee } from './ChiffresInsee.tsx'
import { ClustersVaste } from './ClustersVaste.tsx'
import { CommunesDuTerritoire } from './CommunesDuTerritoire.tsx'
import { EcartsVaste } from './EcartsVaste.tsx'
import { EnBref } from './EnBref.tsx'
import { EpciMembres } from './EpciMembres.tsx'
import { PaysVaste } from './PaysVaste.tsx'
import { PetrVaste } from './PetrVaste.tsx'
import s from './Vaste.module.css'
import { VoisinsVaste } from './VoisinsVaste.tsx'
import type { FicheVasteProps } from './vaste.ts'

/**
 * One page about a région or a département, in the order in which an agency or an elected
 * official asks: who organises, which clusters, what is missing, then the figures and the lists.
 */
export function FicheVaste(props: FicheVasteProps) {
  const communes = useCommunes()
  return (
    <div className={s['page']}>
      <Attente of={communes} loading="On superpose les périmètres…">
        {(table) => (
          <>
            <EnBref {...props} table={table} />
            <PaysVaste {...props} table={table} />
            <PetrVaste {...props} table={table} />
            <ClustersVaste {...props} table={table} />
          </>
        )}
      </Attente>
      <EcartsVaste {...props} />
      <ChiffresInsee {...props} />
      <VoisinsVaste {...props} />
      <Appartenance {...props} sans={['pays', 'petr']} />
      <EpciMembres {...props} />
      <CommunesDuTerritoire {...props} />
    </div>
  )
}
