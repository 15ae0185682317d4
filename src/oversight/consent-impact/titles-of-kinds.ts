import { sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { titleOf } from '../../support/techniques/technique-titles.reader.js';
import type { KeptRecord } from './impact.js';
import type { RecordKind } from './impact.dto.js';

/** What is called by what it is, for it has no title of its own. */
const titles: Readonly<Partial<Record<RecordKind, Unsaid>>> = {
  stages: toSay`The stages of the journey`,
  'check-ins': toSay`How the days were`,
  'safety-plan': toSay`The safety plan`,
  'advance-preferences': toSay`What is wanted in a crisis`,
  measures: toSay`What questionnaires came to`,
  'clinical-notes': toSay`Notes of practitioners`,
};

export function titled(record: KeptRecord): KeptRecord {
  if (record.kind === 'practice')
    return { ...record, title: titleOf({ techniqueId: record.id, title: record.title }) };
  const title = titles[record.kind];
  return title === undefined ? record : { ...record, title: sayAgain(title) };
}
