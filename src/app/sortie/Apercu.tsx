import { useEffect, useMemo } from 'react'
import { FINE } from '#/lib/formatNumber.ts'
import { Notice } from '#/ui/Notice.tsx'
import s from './Sortie.module.css'
import type { EtatDessin } from './useDessin.ts'

export type ApercuProps = {
  etat: EtatDessin
  /** Width over height of the sheet. */
  ratio: number
  alt: string
}

/** The sheet as it will be, reduced: the very document, not a likeness. */
export function Apercu({ etat, ratio, alt }: ApercuProps) {
  const svg = etat.last?.svg ?? null
  const url = useMemo(
    () => (svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))),
    [svg],
  )
  // An address holds its document as long as it is not given back.
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url])
  return (
    <figure className={s['apercu']} aria-busy={etat.status === 'drawing'}>
      <div
        className={s['papier']}
        style={{ aspectRatio: ratio, width: `min(100%, calc(var(--hauteur) * ${ratio}))` }}
      >
        {url === null ? null : <img src={url} alt={alt} className={s['image']} />}
        {etat.status === 'drawing' ? (
          <p className={s['patience']} role="status">
            On dessine…
          </p>
        ) : null}
        {etat.status === 'failed' ? (
          <Notice tone="problem">
            Le dessin n’a pas pu se faire{FINE}: ce navigateur n’a pas lancé le travail
            d’arrière-plan. Rechargez la page.
          </Notice>
        ) : null}
      </div>
      {etat.last && etat.last.manquantes.length > 0 ? (
        <figcaption className={s['alerte']} role="status">
          Il manque des données au dessin ({etat.last.manquantes.join(', ')}){FINE}: la connexion
          est peut-être coupée.
        </figcaption>
      ) : null}
    </figure>
  )
}
