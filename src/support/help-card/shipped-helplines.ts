import { toSay, type Unsaid } from '../../core/language/say.js';
import type { ChannelDto, ChannelKind, OnPhoneBill } from '../resources/reaching.dto.js';

/**
 * How sure a number is. `report`: a dated report names it. `collection`: it stood in a collection, not checked one by one.
 * `code_list`: found in lists of program code only. Whichever it is: no clinic has checked it yet.
 */
export const helplineSurenesses = ['report', 'collection', 'code_list'] as const;
export type HelplineSureness = (typeof helplineSurenesses)[number];

/** A way to reach one, with what there is to know of it. */
type ShippedChannel = Omit<ChannelDto, 'note'> & { readonly note: Unsaid | null };

/** A public helpline, as it was told. It counts for nothing until a clinic has checked it. */
export interface ShippedHelpline {
  readonly country: string;
  readonly name: string;
  readonly channels: readonly ShippedChannel[];
  readonly languages: readonly string[];
  /** The source does not name them. */
  readonly areLanguagesInferred: boolean;
  /** Day and night; null: not known. */
  readonly always: boolean | null;
  /** What else was told, or is not sure. */
  readonly note: Unsaid | null;
  readonly source: { readonly says: string; readonly sureness: HelplineSureness };
}

interface Told extends Partial<Pick<ShippedHelpline, 'always' | 'note'>> {
  readonly source?: string;
}

const openHelplines = 'open-helplines, June 2026, one batch';
const aidlines = 'aidlines, September 2024';
const codeLists = 'found in lists of program code only';

const way = (
  kind: ChannelKind,
  to: string,
  about: { bill?: OnPhoneBill; note?: Unsaid } = {},
): ShippedChannel => ({
  kind,
  to,
  onPhoneBill: about.bill ?? 'unknown',
  note: about.note ?? null,
});
const call = (to: string, bill?: OnPhoneBill): ShippedChannel => way('call', to, { bill });
const text = (to: string, note?: Unsaid): ShippedChannel => way('text', to, { note });

/** A line of the list: country and name, ways, languages, and what is told of it; day and night where nothing else is said. */
function line(
  [country, name]: readonly [string, string],
  [channels, languages]: readonly [readonly ShippedChannel[], string],
  { always = true, note = null, source = openHelplines }: Told = {},
): ShippedHelpline {
  const told = { always, note, source: { says: source, sureness: surenessOf(source) } };
  const spoken = languages.split(' ').filter((each) => each !== '');
  return {
    country,
    name,
    channels,
    languages: spoken,
    areLanguagesInferred: source !== openHelplines,
    ...told,
  };
}

function surenessOf(source: string): HelplineSureness {
  if (source.startsWith(codeLists)) return 'code_list';
  return source === openHelplines || source === aidlines ? 'collection' : 'report';
}

const hoursUnknown = { always: null, note: toSay`We do not know when somebody answers.` };
const charged = { note: toSay`The call costs money.` };

/** Well-known public helplines by country. Numbers as they are dialled there. */
export const shippedHelplines: readonly ShippedHelpline[] = [
  line(['US', '988 Suicide & Crisis Lifeline'], [[call('988'), text('988')], 'en es']),
  line(['US', 'Crisis Text Line'], [[text('741741', toSay`Text the word HOME`)], 'en es']),
  line(['CA', '9-8-8'], [[call('988'), text('988')], 'en fr']),
  line(['GB', 'Samaritans'], [[call('116 123', 'no')], 'en']),
  line(['GB', 'Shout'], [[text('85258', toSay`Text the word SHOUT`)], 'en']),
  line(['IE', 'Samaritans'], [[call('116 123')], 'en']),
  line(['AU', 'Lifeline'], [[call('13 11 14'), text('0477 13 11 14')], 'en'], {
    ...{
      source: 'Life in Mind, 2022',
      note: toSay`From a landline the call costs money. There is also a chat.`,
    },
  }),
  line(['NZ', '1737'], [[call('1737'), text('1737')], 'en'], {
    ...{ source: codeLists, note: toSay`That it is day and night is from memory.` },
  }),
  line(['FR', '3114'], [[call('3114')], 'fr']),
  line(['DE', 'TelefonSeelsorge'], [[call('0800 1110111'), call('0800 1110222')], 'de']),
  line(['AT', 'TelefonSeelsorge'], [[call('142')], 'de'], { source: 'ORF, about 2023' }),
  line(['CH', '143'], [[call('143')], 'de fr it'], {
    ...{ source: 'kath.ch, March 2022', note: toSay`That it is day and night is from memory.` },
  }),
  line(['BE', '1813'], [[call('1813')], 'nl'], { source: 'VTM, no date' }),
  line(['BE', '0800 32 123'], [[call('0800 32 123')], 'fr'], { source: codeLists }),
  line(['NL', '113'], [[call('0800-0113'), call('113', 'yes')], 'nl'], {
    ...{
      source: 'ANP, October 2025',
      note: toSay`Both are free, and there is a chat. 113 was on phone bills in 2020; 0800-0113 is the anonymous number.`,
    },
  }),
  line(['ES', '024'], [[call('024', 'no')], 'es'], { source: 'RTVE, May 2022' }),
  line(['PT', '1411'], [[call('1411')], 'pt'], { source: 'SAPO, September 2025' }),
  line(['IT', 'Telefono Amico'], [[call('02 2327 2327')], 'it'], { ...hoursUnknown, source: codeLists }),
  line(['SE', 'Mind'], [[call('90101')], 'sv'], {
    source: 'SVT, May 2020',
    note: toSay`There is also a chat.`,
  }),
  line(['SE', 'Hjälplinjen'], [[call('90 390')], 'sv'], {
    source: 'SVT, December 2024',
    note: toSay`From 18 years.`,
  }),
  line(['NO', 'Mental Helse'], [[call('116 123')], 'no'], { source: 'TV2, January 2020' }),
  line(['NO', 'Kirkens SOS'], [[call('22 40 00 40')], 'no'], { source: 'TV2, January 2020' }),
  line(['DK', 'Livslinien'], [[call('70 201 201')], 'da'], {
    ...{ always: false, note: toSay`Not day and night.`, source: `${codeLists}, September 2026` },
  }),
  line(['FI', 'MIELI'], [[call('09 2525 0111')], 'fi'], {
    ...{
      ...hoursUnknown,
      source: 'mieli.fi, no date',
      note: toSay`The call costs money. We do not know when somebody answers.`,
    },
  }),
  line(['FI', 'MIELI'], [[call('09 2525 0112')], 'sv'], {
    ...{
      ...hoursUnknown,
      source: 'mieli.fi, no date',
      note: toSay`The call costs money. We do not know when somebody answers.`,
    },
  }),
  line(['FI', 'MIELI'], [[call('09 2525 0116')], 'en'], {
    ...{ always: false, source: 'mieli.fi, no date', note: toSay`Fridays 9 to 13. The call costs money.` },
  }),
  line(['PL', '116 123'], [[call('116 123')], 'pl'], { ...hoursUnknown, source: codeLists }),
  line(['HU', '116 123'], [[call('116 123')], 'hu'], { source: aidlines }),
  line(['EE', '116 123'], [[call('116 123')], 'et'], { source: aidlines }),
  line(['LV', '116 123'], [[call('116 123')], 'lv'], { source: aidlines }),
  line(['RU', '8-800-333-44-34'], [[call('8-800-333-44-34')], 'ru']),
  line(['IL', 'ERAN'], [[call('1201')], 'he'], { source: aidlines }),
  line(['ZA', 'SADAG'], [[call('0800 567 567'), text('31393')], 'en'], { source: aidlines }),
  line(['BR', 'CVV'], [[call('188')], 'pt'], { note: toSay`There is also a chat.` }),
  line(['MX', 'SAPTEL'], [[call('55 5259 8121')], 'es'], charged),
  line(['AR', '135'], [[call('135'), call('0800 345 1435')], 'es'], { ...hoursUnknown, source: codeLists }),
  line(['IN', 'Tele MANAS'], [[call('14416')], ''], { note: toSay`Twenty languages are spoken.` }),
  line(['BD', 'Kaan Pete Roi'], [[call('09612-119911')], 'bn'], {
    always: false,
    note: toSay`From 15 to 3 at night.`,
  }),
  line(['NP', '1166'], [[call('1166')], ''], { ...hoursUnknown, source: aidlines }),
  line(['PK', 'Umang'], [[call('0311 7786264')], ''], { source: aidlines }),
  line(['JP', 'Yorisoi'], [[call('0120-279-338')], 'ja'], { note: toSay`Ten more languages are spoken.` }),
  line(['JP', 'TELL'], [[call('0800-300-8355')], 'en']),
  line(['KR', '109'], [[call('109')], 'ko']),
  line(['CN', 'Beijing'], [[call('400-161-9995')], 'zh'], charged),
  line(['HK', '18111'], [[call('18111')], 'zh en'], { source: 'news.gov.hk, December 2023' }),
  line(['TW', '1925'], [[call('1925')], 'zh'], {
    ...{ source: aidlines, note: toSay`That it is day and night is from memory.` },
  }),
  line(['SG', 'SOS'], [[call('1767'), text('9151 1767', toSay`By WhatsApp`)], 'en'], {
    source: 'Mothership, September 2022',
  }),
  line(['MY', 'Talian Kasih'], [[call('15999')], 'ms en'], { source: aidlines }),
  line(['PH', 'NCMH'], [[call('1553'), call('0917-899-8727')], 'fil en'], charged),
  line(['ID', '119 ext. 8'], [[call('119 ext. 8')], 'id']),
];

/** @param country ISO 3166-1 */
export function shippedHelplinesOf(country: string | null): readonly ShippedHelpline[] {
  return shippedHelplines.filter((each) => each.country === country);
}
