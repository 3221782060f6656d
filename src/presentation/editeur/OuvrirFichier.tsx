import { useRef } from 'react'
import { Button } from '#/ui/Button.tsx'

/** A file of the reader's, as text. */
export function OuvrirFichier({ onText }: { onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onPress={() => input.current?.click()}>Ouvrir un fichier…</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Fichier d’une séquence"
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onText(await file.text())
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
