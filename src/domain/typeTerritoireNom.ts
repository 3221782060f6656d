import type { TypeTerritoire } from './territoire.ts'

/** How a kind is called on screen, singular and plural, lower case. */
export const NOMS_TYPE: Record<TypeTerritoire, { un: string; plusieurs: string }> = {
  pays: { un: 'Pays du mémento', plusieurs: 'Pays du mémento' },
  petr: { un: 'PETR', plusieurs: 'PETR' },
  epci: { un: 'EPCI', plusieurs: 'EPCI' },
  commune: { un: 'commune', plusieurs: 'communes' },
  'zone-emploi-2010': { un: 'zone d’emploi 2010', plusieurs: 'zones d’emploi 2010' },
  'zone-emploi-2020': { un: 'zone d’emploi 2020', plusieurs: 'zones d’emploi 2020' },
  'territoire-industrie-2023': {
    un: 'Territoire d’industrie 2023',
    plusieurs: 'Territoires d’industrie 2023',
  },
  'territoire-industrie-2026': {
    un: 'Territoire d’industrie 2026',
    plusieurs: 'Territoires d’industrie 2026',
  },
  'contrat-ruralite': { un: 'contrat de ruralité', plusieurs: 'contrats de ruralité' },
  departement: { un: 'département', plusieurs: 'départements' },
  region: { un: 'région', plusieurs: 'régions' },
}
