import { say, type Sentence } from '../../core/language/say.js';
import type { DataClass } from '../../access/access-matrix.js';
import { canOpen } from '../../access/decision/by-consent.js';
import { classesInWords } from '../../access/classes-in-words.js';
import type { ClassTodayDto } from './impact.dto.js';
import { isShownTo, type KeptRecord, type Person } from './impact.js';
import { quoted } from '../../core/text/written.js';
import { isOnlyNo, type Effect } from '../../sharing/consent-terms/provision.entity.js';

interface Considered {
  readonly purposeCode: string;
  readonly provisions: readonly { readonly effect: Effect; readonly dataClasses: readonly DataClass[] }[];
}

interface Held {
  readonly records: number;
  /** Of these, what nobody named in the consent is shown in any case. */
  readonly hidden: number;
  readonly isNo: boolean;
  readonly purposeCode: string;
}

/** What the kinds of data that a consent names hold today, as far as whoever is asking may know. */
export function classesToday(
  { purposeCode, provisions }: Considered,
  kept: readonly KeptRecord[],
  people: readonly Person[],
): ClassTodayDto[] {
  const named = new Set(provisions.flatMap(({ dataClasses }) => dataClasses));
  return [...named].map((dataClass) => {
    const of = kept.filter((record) =>
      dataClass === 'substance_use' ? record.labelled : record.dataClass === dataClass,
    );
    const records = counted(of);
    const isNo = isOnlyNo(provisions.filter(({ dataClasses }) => dataClasses.includes(dataClass)));
    const hidden = people.length === 0 ? 0 : records - counted(of.filter(isShownToOneOf(people)));
    return { dataClass, records, sentence: sentenceOf(dataClass, { records, hidden, isNo, purposeCode }) };
  });
}

function counted(records: readonly KeptRecord[]): number {
  return records.reduce((sum, { count }) => sum + count, 0);
}

function isShownToOneOf(people: readonly Person[]): (record: KeptRecord) => boolean {
  return (record) => people.some(({ account }) => isShownTo(record, account));
}

function sentenceOf(dataClass: DataClass, held: Held): string {
  if (dataClass === 'journal')
    return say`No consent opens the journal: it is its author’s alone, who shows one entry at a time to one person.`;
  const name = quoted(classesInWords([dataClass]));
  const { records, hidden, isNo, purposeCode } = held;
  if (!isNo && !canOpen(purposeCode, dataClass))
    return say`Whom a consent for this purpose lets in is not shown what is under ${name}, whatever it says.`;
  const today = isNo ? closedToday(name, records) : openedToday(name, records);
  if (hidden === 0) return today;
  return [today, say`Of these, not shown to anybody named here in any case: ${hidden}.`].join(' ');
}

function openedToday(name: string, records: number): Sentence {
  if (records === 0)
    return say`There is nothing under ${name} today. The consent would cover what is written later.`;
  return records === 1
    ? say`There is one entry under ${name} today, and the consent covers what is written later as well.`
    : say`There are ${records} entries under ${name} today, and the consent covers what is written later as well.`;
}

function closedToday(name: string, records: number): Sentence {
  if (records === 0)
    return say`There is nothing under ${name} today. The no counts for what is written later.`;
  return records === 1
    ? say`There is one entry under ${name} today, and the no counts for what is written later as well.`
    : say`There are ${records} entries under ${name} today, and the no counts for what is written later as well.`;
}
