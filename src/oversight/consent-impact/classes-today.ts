import { say, type Sentence } from '../../core/language/say.js';
import type { DataClass } from '../../access/access-matrix.js';
import { classesInWords } from '../../access/classes-in-words.js';
import type { ClassTodayDto } from './impact.dto.js';
import type { KeptRecord } from './impact.js';
import { quoted } from '../../core/text/written.js';

/** What the kinds of data that a consent names hold today, as far as whoever is asking may know. */
export function classesToday(named: readonly DataClass[], kept: readonly KeptRecord[]): ClassTodayDto[] {
  return [...new Set(named)].map((dataClass) => {
    const of = kept.filter((record) =>
      dataClass === 'substance_use' ? record.labelled : record.dataClass === dataClass,
    );
    const records = of.reduce((sum, { count }) => sum + count, 0);
    return { dataClass, records, sentence: sentenceOf(dataClass, records) };
  });
}

function sentenceOf(dataClass: DataClass, records: number): Sentence {
  if (dataClass === 'journal')
    return say`No consent opens the journal: it is its author’s alone, who shows one entry at a time to one person.`;
  const name = quoted(classesInWords([dataClass]));
  if (records === 0)
    return say`There is nothing under ${name} today. The consent would cover what is written later.`;
  return records === 1
    ? say`There is one record under ${name} today, and the consent covers what is written later as well.`
    : say`There are ${records} records under ${name} today, and the consent covers what is written later as well.`;
}
