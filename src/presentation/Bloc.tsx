import type { ComponentType } from 'react'
import type { Affichage } from '#/domain/sequence.ts'
import { BlocChiffres } from './blocs/BlocChiffres.tsx'
import { BlocEcart } from './blocs/BlocEcart.tsx'
import { BlocLien } from './blocs/BlocLien.tsx'
import { BlocMatrice } from './blocs/BlocMatrice.tsx'
import { BlocRecouvrement } from './blocs/BlocRecouvrement.tsx'
import { BlocReforme } from './blocs/BlocReforme.tsx'

/** What stands large under the words; null: nothing. */
const BLOCS: Record<Affichage, ComponentType | null> = {
  aucun: null,
  chiffres: BlocChiffres,
  recouvrement: BlocRecouvrement,
  reforme: BlocReforme,
  matrice: BlocMatrice,
  lien: BlocLien,
  ecart: BlocEcart,
}

/** The one large thing of a step, for the territory on show. */
export function Bloc({ affichage }: { affichage: Affichage }) {
  const Shown = BLOCS[affichage]
  return Shown === null ? null : <Shown />
}
