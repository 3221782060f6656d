import { useEffect, useState } from 'react'
import type { Sequence } from '#/domain/sequence.ts'
import { sequenceToLien } from '#/io/sequenceLien.ts'
import { sequenceToFile } from '#/io/sequences.ts'
import { saveBlob } from '#/lib/saveBlob.ts'
import { Button } from '#/ui/Button.tsx'
import { CopyField } from '#/ui/CopyField.tsx'
import { QrCode } from '#/ui/QrCode.tsx'
import s from './Editeur.module.css'

/** A file to keep, a link when the sequence fits in one, and its code for the room. */
export function PartageSequence({ sequence }: { sequence: Sequence }) {
  const [lien, setLien] = useState<string | null>(null)
  // The address follows what is written; an older answer is dropped.
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const packed = await sequenceToLien(sequence).catch(() => null)
      if (isCurrent) setLien(packed)
    }, 200)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [sequence])
  const { origin, pathname } = window.location
  const adresse = lien === null ? null : `${origin}${pathname}#sequence=${lien}`
  const save = () =>
    saveBlob(
      new Blob([sequenceToFile(sequence)], { type: 'application/json' }),
      `${sequence.id}.lisiere.json`,
    )
  return (
    <div className={s['partage']}>
      <Button onPress={save}>Enregistrer dans un fichier</Button>
      {adresse === null ? (
        <p className={s['discret']}>
          Trop longue pour un lien{'\u202f'}: partagez le fichier, ou un livret.
        </p>
      ) : (
        <>
          <CopyField
            label="Lien qui porte toute la séquence"
            value={adresse}
            action="Copier le lien"
            done="Lien copié."
          />
          <div className={s['qr']}>
            <QrCode text={adresse} label={`Code QR vers la séquence « ${sequence.titre} »`} />
          </div>
        </>
      )}
    </div>
  )
}
