/** Verbs whose past is not what their ending makes of it. */
const irregular: Readonly<Record<string, string>> = {
  anular: 'anuló',
  dar: 'dio',
  decir: 'dijo',
  hacer: 'hizo',
  deshacer: 'deshizo',
  leer: 'leyó',
  pedir: 'pidió',
  elegir: 'eligió',
  poner: 'puso',
  proponer: 'propuso',
  retener: 'retuvo',
  ver: 'vio',
};

/** The verb that begins the words of a deed, and each that follows in a list: "cerrar o reabrir", not a noun such as "lugar". */
const verbs = /(?<=^|, | o | y )(\p{L}+[aei]r)(la|lo|las|los|se)?(?=[ ,]|$)/gu;

/** "leer el plan" becomes "leyó el plan": what the access log says in Spanish. */
export function inSpanishPast(words: string): string {
  return words.replace(verbs, (_, verb: string, object: string | undefined) => {
    const past = irregular[verb] ?? `${verb.slice(0, -2)}${verb.endsWith('ar') ? 'ó' : 'ió'}`;
    return object ? `${object} ${past}` : past;
  });
}
