import type { TableauExport } from '#/io/tableau.ts'

/** Two territories and every kind of column, with names that a spreadsheet would misread. */
export const TABLEAU: TableauExport = {
  titre: 'Zones d’emploi, œuvre n°\u202f1',
  colonnes: [
    { id: 'nom', titre: 'Nom', type: 'texte' },
    { id: 'code', titre: 'Code INSEE', type: 'code' },
    { id: 'habitants', titre: 'Habitants', type: 'nombre' },
    { id: 'surface', titre: 'Surface', unite: 'km²', type: 'nombre', decimales: 2 },
    { id: 'part', titre: 'Part', type: 'pourcentage' },
  ],
  lignes: [
    ['Évry ; « l’Étang »', '01004', 82465, 1708.4, 0.6342],
    ['=SOMME(A1:A9)', '2A004', -1234, -0.001, null],
  ],
  geometries: [{ couche: 'epci-2016', code: 'a' }, null],
  contexte: {
    adresse: 'https://exemple.fr/?vue=liste',
    date: '2026-11-25',
    parametres: [{ nom: 'Filtre par nom', valeur: '=1+1' }],
    sources: [
      {
        producteur: 'INSEE',
        titre: 'Tables de passage',
        millesime: '2016',
        licence: 'ODbL 1.0',
        url: 'https://exemple.fr/tables',
      },
    ],
    definitions: [{ nom: 'surface', texte: 'Mesurée sur l’ellipsoïde.' }],
    notes: ['France métropolitaine seulement.'],
    licence: 'Sous licence ODbL 1.0.',
  },
}
