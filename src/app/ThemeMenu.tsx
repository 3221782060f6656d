import { useAppStore } from '#/store/appStore.ts'
import { THEMES, type Theme } from '#/store/settings.slice.ts'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'

const NOMS: Record<Theme, string> = {
  systeme: 'Comme l’appareil',
  clair: 'Jour',
  sombre: 'Nuit',
}

/** Day, night, or as the machine has it. */
export function ThemeMenu() {
  return (
    <PopoverButton trigger="Thème" label="Thème" placement="bottom end">
      <ChoixTheme />
    </PopoverButton>
  )
}

/** The same as a sheet, for a phone. */
export function FeuilleTheme({ onClose }: { onClose: () => void }) {
  return (
    <ModalDialog title="Thème" onClose={onClose}>
      <ChoixTheme />
    </ModalDialog>
  )
}

function ChoixTheme() {
  const theme = useAppStore((state) => state.theme)
  const choose = useAppStore((state) => state.chooseTheme)
  return (
    <RadioRow
      label="Couleurs de la page"
      orientation="vertical"
      options={THEMES.map((value) => ({ value, label: NOMS[value] }))}
      value={theme}
      onChange={choose}
    />
  )
}
