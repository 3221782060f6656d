/** Mute h: « d’Honfleur ». Every other h is taken as aspirated, which is never shocking. */
const H_MUET =
  /^h(onfleur|yères|azebrouck|irson|éri(court|moncourt)|érault|érouville|ennebont|endaye|agetmau|érépian|ombourg)/i

/** « de » or « d’ » before a name: vowels, y before a consonant (« d’Yvetot »), mute h. */
export function elide(nom: string): string {
  const isVowel = /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(nom)
  const isVowelY = /^y[^aeiouéèê]/i.test(nom)
  return isVowel || isVowelY || H_MUET.test(nom) ? `d’${nom}` : `de ${nom}`
}
