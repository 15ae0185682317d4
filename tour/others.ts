import type { Narrator } from './narrator.js';
import { bringIn, expectData, type Person } from './people.js';
import type { Room } from './signing.js';

const record = '/v1/patients/{patientId}';
const plan = `${record}/care-plans/{planId}` as const;

interface Others extends Room {
  readonly kim: Person;
  /** A clinician with no part in the record. */
  readonly lee: Person;
}

/** Whoever else may come to the record: somebody who acts for the patient, and a clinician in an emergency. */
export async function letOthersIn(narrator: Narrator, others: Others): Promise<void> {
  await appointSomebody(narrator, others);
  await openInAnEmergency(narrator, others);
}

async function appointSomebody(narrator: Narrator, { kim, alex, path }: Others): Promise<void> {
  narrator.step(
    'The patient names their sister, who may read the plan and take part in it; and ends it again',
  );
  const june = await bringIn(narrator, kim, { name: 'June Morgan', role: 'representative' });
  const params = { path: { patientId: path.patientId } };
  const authority = expectData(
    await alex.api.POST(`${record}/representatives`, {
      params,
      body: {
        accountId: june.accountId,
        kind: 'patient_appointed',
        dataClasses: ['plan'],
        acts: ['read', 'take_part'],
      },
    }),
  );
  expectData(await june.api.GET(plan, { params: { path } }));
  const beyond = await june.api.GET(`${record}/journey`, { params });
  if (beyond.response.status !== 403) throw new Error('A representative read more than was given to them.');
  narrator.say('What the patient did not give is refused.');

  const { id: representativeId } = authority;
  expectData(
    await alex.api.POST(`${record}/representatives/{representativeId}/ending`, {
      params: { path: { ...params.path, representativeId } },
      body: { reason: 'I speak for myself again' },
    }),
  );
  const after = await june.api.GET(plan, { params: { path } });
  if (after.response.status !== 404) throw new Error('An authority that was ended still opened the plan.');
}

async function openInAnEmergency(narrator: Narrator, { lee, alex, path }: Others): Promise<void> {
  const { patientId } = path;
  narrator.step(
    'At night somebody has to look: the record opens for an hour, and the patient is told at once',
  );
  const opened = expectData(
    await lee.api.POST('/v1/break-glass', {
      body: {
        patientId,
        reasonCode: 'danger_to_self_or_others',
        reason: 'Brought in by a friend at two in the morning, worried for their safety',
      },
    }),
  );
  expectData(await lee.api.GET(plan, { params: { path } }));
  const written = await lee.api.POST(`${record}/setbacks`, {
    params: { path: { patientId } },
    body: { occurredAt: new Date().toISOString(), noticedBy: 'care_team' },
  });
  if (written.response.ok) throw new Error('An emergency access wrote into the record.');
  narrator.say('They read, and change nothing.');

  const { items } = expectData(await alex.api.GET('/v1/me/notices', { params: { query: { limit: 10 } } }));
  for (const { sentence } of items) narrator.say(sentence);
  const { id: breakGlassId } = opened;
  expectData(
    await lee.api.POST('/v1/me/break-glass/{breakGlassId}/end', { params: { path: { breakGlassId } } }),
  );
  const shown = expectData(
    await alex.api.GET(`${record}/break-glass/{breakGlassId}`, {
      params: { path: { patientId, breakGlassId } },
    }),
  );
  narrator.say(shown.sentence);
}
