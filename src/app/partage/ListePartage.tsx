import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { Button } from '#/ui/Button.tsx'
import { CopyField } from '#/ui/CopyField.tsx'
import { courriel } from './adresse.ts'
import { ENTREES_PARTAGE } from './entrees.ts'
import s from './Partage.module.css'
import { useVuePartagee } from './useVuePartagee.ts'

export type ListePartageProps = {
  /** Opens the dialog of an entry; the list is then shut. */
  onOpen: (id: string) => void
}

/** The address of the view, and what can be done with it. */
export function ListePartage({ onOpen }: ListePartageProps) {
  const { adresse, titre } = useVuePartagee()
  const canShare = 'share' in navigator
  return (
    <div className={s['partage']}>
      <CopyField
        label={`Adresse de cette vue${FINE}: ${formatInteger(adresse.length)} caractères`}
        value={adresse}
        action="Copier le lien"
        done="Lien copié."
      />
      <ul className={s['liste']}>
        {ENTREES_PARTAGE.map(({ id, label }) => (
          <li key={id}>
            <Button variant="text" className={s['entree']} onPress={() => onOpen(id)}>
              {label}
            </Button>
          </li>
        ))}
        <li>
          <a className={s['entree']} href={courriel(titre, adresse)}>
            Écrire un courriel
          </a>
        </li>
        {canShare ? (
          <li>
            <Button
              variant="text"
              className={s['entree']}
              onPress={() => void shareByDevice({ title: titre, url: adresse })}
            >
              Par cet appareil…
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  )
}

/** The sheet of the system; closing it without choosing is not a failure. */
async function shareByDevice(data: ShareData): Promise<void> {
  try {
    await navigator.share(data)
  } catch {
    // Closed by the reader, or nothing to share with: the link can still be copied.
  }
}
