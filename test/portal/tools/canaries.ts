import type { Riverside, Role } from './riverside.js';

/** Words that only some may read; found with anybody else, they tell of a leak. */
export interface Canary {
  readonly what: string;
  readonly words: string;
  readonly readBy: readonly Role[];
  /** Who comes upon it on a page. */
  readonly foundBy?: Role;
}

const journal: Canary = {
  what: 'the journal of the patient',
  words: 'kestrelwords above the quiet lake',
  readBy: ['patient'],
  foundBy: 'patient',
};
const counselling: Canary = {
  what: 'the counselling notes of the clinician',
  words: 'lapwingwords under the old bridge',
  readBy: ['clinician'],
};
const safety: Canary = {
  what: 'the safety plan of the patient',
  words: 'curlewwords along the shore',
  readBy: ['patient', 'clinician'],
  foundBy: 'patient',
};

/** Has each of them written, by whoever writes such things. */
export async function canaries(clinic: Riverside): Promise<readonly Canary[]> {
  const [alex, dana] = [await clinic.as('patient'), await clinic.as('clinician')];
  const { patientId } = (await alex.expect(200, alex.get('/v1/me'))).body;
  const record = `/v1/patients/${patientId}`;
  await alex.expect(201, alex.post('/v1/me/journal', { words: journal.words }));
  await dana.expect(201, dana.post(`${record}/counselling-notes`, { text: counselling.words }));
  const line = { op: 'entry.add', section: 'what_helps_me_alone', text: safety.words };
  await alex.expect(200, alex.post(`${record}/safety-plan/changes`, { ops: [line] }));
  return [journal, counselling, safety];
}
