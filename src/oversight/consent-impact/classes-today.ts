import { say, type Sentence } from '../../core/language/say.js';
import type { DataClass } from '../../access/access-matrix.js';
import { canOpen } from '../../access/decision/by-consent.js';
import { classesInWords } from '../../access/classes-in-words.js';
import type { ClassTodayDto } from './impact.dto.js';
import type { KeptRecord } from './impact.js';
import { quoted } from '../../core/text/written.js';

interface Considered {
  readonly purposeCode: string;
  readonly provisions: readonly { readonly dataClasses: readonly DataClass[] }[];
}

/** What the kinds of data that a consent names hold today, as far as whoever is asking may know. */
export function classesToday(
  { purposeCode, provisions }: Considered,
  kept: readonly KeptRecord[],
): ClassTodayDto[] {
  const named = new Set(provisions.flatMap(({ dataClasses }) => dataClasses));
  return [...named].map((dataClass) => {
    const of = kept.filter((record) =>
      dataClass === 'substance_use' ? record.labelled : record.dataClass === dataClass,
    );
    const records = of.reduce((sum, { count }) => sum + count, 0);
    return { dataClass, records, sentence: sentenceOf(dataClass, { records, purposeCode }) };
  });
}

function sentenceOf(
  dataClass: DataClass,
  { records, purposeCode }: { records: number; purposeCode: string },
): Sentence {
  if (dataClass === 'journal')
    return say`No consent opens the journal: it is its author’s alone, who shows one entry at a time to one person.`;
  const name = quoted(classesInWords([dataClass]));
  if (!canOpen(purposeCode, dataClass))
    return say`Whom a consent for this purpose lets in is not shown what is under ${name}, whatever it says.`;
  if (records === 0)
    return say`There is nothing under ${name} today. The consent would cover what is written later.`;
  return records === 1
    ? say`There is one entry under ${name} today, and the consent covers what is written later as well.`
    : say`There are ${records} entries under ${name} today, and the consent covers what is written later as well.`;
}
