import { BrokenRule } from '../../core/errors.js';
import { say, toSay } from '../../core/language/say.js';

/**
 * Words that tell a way, a place or a note of ending one's life or harming oneself, in English and Spanish. It is a modest list: it
 * misses most ways of saying so, knows nothing of what a sentence means, and only asks. The author says what it is.
 */
const much = String.raw`(?:\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|a hundred|too many|all (?:of )?(?:my|the|her|his)|every one of|an? (?:whole|handful|fistful|packet|pack|box|bottle|blister|strip)|the whole|handfuls)`;
const mucho = String.raw`(?:\d+|(?:veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)\b|demasiad[ao]s|tod[ao]s (?:las|los|mis|sus)|un(?:a)? (?:punado|caja|frasco|blister|bote)|tod[ao] (?:la|el))`;
const pills = String.raw`(?:pills?|tablets?|capsules?|paracetamol|acetaminophen|tylenol|aspirin|ibuprofen|insulin|sleeping)`;
const pastillas = String.raw`(?:pastillas?|comprimidos?|capsulas?|tabletas?|paracetamol|ibuprofeno|aspirinas?|insulina|somniferos?)`;

/** Each of them is enough. */
const ways = [
  String.raw`(?:took|take|taken|taking|swallow(?:ed|ing)?|ate|stockpil(?:ed|ing)|saved up) (?:\S+ ){0,2}?${much} (?:\S+ ){0,3}?${pills}`,
  String.raw`over-?dos(?:e|ed|es|ing)|od'?d on`,
  String.raw`(?:hang|hanged|hung|hanging|strangl(?:e|ed|ing)|suffocat(?:e|ed|ing)|drown(?:ed|ing)?|shoot|shot|shooting|stab(?:bed|bing)?|burn(?:ed|t|ing)?|poison(?:ed|ing)?|cut|cutting|starv(?:e|ed|ing)) (?:myself|himself|herself|themselves|yourself|oneself)`,
  String.raw`(?:cut|cutting|slit|slitting|slash(?:ed|ing)?|burn(?:ed|t|ing)?) (?:my|her|his|their) (?:\S+ )?(?:wrists?|arms?|legs?|thighs?|skin|veins?|throat)`,
  String.raw`noose|razor blades?|exhaust pipe|(?:drank|drink|drunk|drinking) (?:\S+ )?(?:bleach|poison|pesticide|antifreeze)`,
  String.raw`(?:jump(?:ed|ing)?|leap(?:ed|t)?|throw(?:ing)? myself|threw myself|step(?:ped|ping)?) (?:off|from|in front of|under|into the path of|onto the (?:tracks|rails))(?: \S+){0,3}? (?:bridge|roof|cliff|balcony|window|building|platform|train|car|bus|lorry|truck|tracks|rails)`,
  String.raw`suicide (?:note|letter|method|spot|site)|(?:farewell|goodbye|good-bye|last) (?:note|letter)`,
  String.raw`(?:tom(?:e|o|ar|ado|aba)|trag(?:ue|o|ar|ado)|ingeri(?:r|do)?) (?:\S+ ){0,2}?${mucho} (?:\S+ ){0,3}?${pastillas}`,
  String.raw`sobredosis`,
  String.raw`(?:me|se|te) (?:ahor(?:que|co)|colgu?(?:e|o)(?! el telefono)|(?:corte|corto|cortaba)(?! (?:el pelo|el cabello|el flequillo|la barba|las unas))|queme|quemo|dispar(?:e|o)|ahogue|ahogo|envenen(?:e|o)|apunal(?:e|o)|asfixi(?:e|o))|(?:ahorcar|colgar|cortar|quemar|disparar|envenenar|asfixiar)(?:me|se|te)`,
  String.raw`(?:cort(?:e|arme|aba|o)|raj(?:e|arme)) (?:las|los|mis) (?:venas|munecas|brazos|piernas)`,
  String.raw`(?:me|se) (?:tir(?:e|o|aba)|lanc(?:e)|lanzo|arroj(?:e|o))(?: \S+){0,3}? (?:puente|tejado|azotea|balcon|ventana|tren|metro|vias?|acantilado|coche)|(?:tirar|lanzar|arrojar)(?:me|se)(?: \S+){0,3}? (?:puente|tejado|azotea|balcon|ventana|tren|metro|vias?|acantilado|coche)`,
  String.raw`soga|cuchillas? de afeitar|(?:beb[ei]|bebio|beber) (?:lejia|veneno|pesticida)`,
  String.raw`(?:carta|nota) de (?:despedida|suicidio|adios)`,
];

/** A place, a thing or a note says nothing by itself; beside words of dying it may. */
const endings = String.raw`(?:kill(?:ed|ing)? myself|end(?:ed|ing)? (?:my life|it all|it)|take my (?:own )?life|took my (?:own )?life|wanted to die|want to die|going to die|suicid(?:e|al)|attempt(?:ed)?|hurt(?:ing)? myself|harm(?:ed|ing)? myself|matar(?:me)|mate|quitar(?:me|se) la vida|quite la vida|morir(?:me)?|suicid(?:io|arme|arse|e)|acabar con (?:todo|mi vida)|hacer(?:me|se) dano|hice dano)`;
const means = String.raw`(?:bridge|roof|rooftop|cliff|railway|rail|tracks|platform|balcony|rope|belt|knife|knives|blades?|razors?|gun|pistol|rifle|gas|charcoal|pills?|tablets?|poison|note|letter|puente|azotea|tejado|acantilado|vias|anden|balcon|cuerda|cinturon|cuchillos?|cuchillas?|navaja|pistola|escopeta|gas|pastillas|comprimidos|veneno|nota|carta)`;

const word = (pattern: string): string => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`;
const tellsWay = new RegExp(ways.map(word).join('|'), 'u');
const speaksOfEnding = new RegExp(word(endings), 'u');
const namesMeans = new RegExp(word(means), 'u');

const accents = /\p{Mn}/gu;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const sentences = /[.!?;\n]+/u;

/** Whether a text may tell how, where, or with which words to whoever stays. */
export function mayTellWay(text: string): boolean {
  const read = asRead(text);
  if (tellsWay.test(read.replaceAll('\n', ' '))) return true;
  const said = read.split(sentences);
  return said.some((sentence, place) => {
    const around = [said[place - 1], sentence, said[place + 1]].join(' ');
    return namesMeans.test(sentence) && speaksOfEnding.test(around);
  });
}

/** 422: words that may tell a way. The author leaves them out, or says that they tell none. */
class WayMayBeTold extends BrokenRule {
  override readonly type = 'way-told';
  override readonly title = toSay`Somebody may read this in a hard hour`;
}

/**
 * Whoever puts it into words may be in a hard hour themself: the sentence names somebody to reach as well.
 * @throws {WayMayBeTold} where a text may tell a way and nobody has said that it does not
 */
export async function requireNoWay(
  texts: Readonly<Record<string, string>>,
  saysNone: boolean,
  linesToReach: () => Promise<readonly string[]>,
): Promise<void> {
  if (saysNone) return;
  for (const [field, text] of Object.entries(texts)) {
    if (!mayTellWay(text)) continue;
    const reach = (await linesToReach()).join(' ');
    throw new WayMayBeTold(
      say`Thank you for putting this into words. If it is hard for you right now: ${reach} Somebody may read your story in a hard hour. How, where or a last note can stay with them. Please leave that out. Say what it was like, and what helped. If it tells none of that, send tellsNoWay.`,
      { errors: [{ pointer: `/${field}`, message: say`may tell a way of harming oneself` }] },
    );
  }
}

/** In small letters, without accents, blanks one each, and without what nobody sees. */
function asRead(text: string): string {
  return text
    .replaceAll(unseen, '')
    .replaceAll(/[’ʼ]/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(accents, '')
    .replaceAll(/[^\S\n]+/g, ' ');
}
