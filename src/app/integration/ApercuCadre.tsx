import { FINE } from '#/lib/formatNumber.ts'
import s from '../partage/Partage.module.css'
import { adresseIntegree, boundPx, type ReglagesIntegration } from './codeIntegration.ts'

export type ApercuCadreProps = { adresse: string; reglages: ReglagesIntegration }

/** The frame as another page would show it, at its size; wider than the sheet, it scrolls there. */
export function ApercuCadre({ adresse, reglages }: ApercuCadreProps) {
  const { cadre, titre } = reglages
  const size =
    cadre.kind === 'fixe'
      ? { width: boundPx(cadre.largeur), height: boundPx(cadre.hauteur) }
      : { width: '100%', aspectRatio: cadre.proportion }
  return (
    <div className={s['apercu']}>
      <iframe
        src={adresseIntegree(adresse, reglages)}
        title={`Aperçu${FINE}: ${titre}`}
        loading="lazy"
        style={size}
      />
    </div>
  )
}
