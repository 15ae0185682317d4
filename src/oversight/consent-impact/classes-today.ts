import type { DataClass } from '../../access/access-matrix.js';
import type { ClassTodayDto } from './impact.dto.js';
import type { KeptRecord } from './impact.js';
import { quoted } from '../../core/text/written.js';

const called = (name: string): string => quoted(name.replaceAll('_', ' '));

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

function sentenceOf(dataClass: DataClass, records: number): string {
  if (records === 0)
    return `There is nothing under ${called(dataClass)} today. The consent would cover what is written later.`;
  const things = records === 1 ? 'is one record' : `are ${records} records`;
  return `There ${things} under ${called(dataClass)} today, and the consent covers what is written later as well.`;
}
