import type { Narrator } from './narrator.js';
import { expectData } from './people.js';
import type { Room } from './signing.js';

const record = '/v1/patients/{patientId}';
const plan = `${record}/care-plans/{planId}` as const;

/** Where each sees the person, a hard time, what was learnt from it, and the plan that grew from that. */
export async function goOnTheWay(narrator: Narrator, room: Room): Promise<void> {
  await sayWhereTheyAre(narrator, room);
  const setbackId = await haveAHardTime(narrator, room);
  await learnFromIt(narrator, room, setbackId);
}

async function sayWhereTheyAre(narrator: Narrator, { path, dana, alex }: Room): Promise<void> {
  const params = { path: { patientId: path.patientId } };
  narrator.step('Each says where they see the person on their way; they differ, and both views stand');
  expectData(
    await alex.api.POST(`${record}/stage-transitions`, {
      params,
      body: { perspective: 'self', stage: 'rebuilding', words: 'I have mornings again' },
    }),
  );
  expectData(
    await dana.api.POST(`${record}/stage-transitions`, {
      params,
      body: { perspective: 'clinician', stage: 'active_treatment' },
    }),
  );
  const { divergence } = expectData(await alex.api.GET(`${record}/journey`, { params }));
  narrator.say(divergence?.prompt ?? '');
}

async function haveAHardTime(narrator: Narrator, { path, alex }: Room): Promise<string> {
  const params = { path: { patientId: path.patientId } };
  narrator.step('A setback: the patient tells it in their own words, and takes a step back because of it');
  const setback = expectData(
    await alex.api.POST(`${record}/setbacks`, {
      params,
      body: {
        occurredAt: new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString(),
        noticedBy: 'patient',
        intensity: 6,
        warningSigns: ['I stop answering calls'],
        triggers: ['A week of little sleep'],
      },
    }),
  );
  expectData(
    await alex.api.POST(`${record}/stage-transitions`, {
      params,
      body: { perspective: 'self', stage: 'active_treatment', setbackId: setback.id },
    }),
  );
  return setback.id;
}

async function learnFromIt(narrator: Narrator, { path, dana, alex }: Room, setbackId: string): Promise<void> {
  const params = { path: { patientId: path.patientId, setbackId } };
  narrator.step('What was learnt is kept, and becomes a change of the plan because both want it');
  expectData(
    await alex.api.POST(`${record}/setbacks/{setbackId}/integration`, {
      params,
      body: { whatHelped: 'A walk with my sister', lesson: 'I ask for company before it gets dark' },
    }),
  );
  const offer = expectData(await alex.api.GET(`${record}/setbacks/{setbackId}/offer`, { params }));
  if (!offer.proposal) throw new Error('The setback offered nothing.');
  const made = expectData(
    await alex.api.POST(`${plan}/proposals`, { params: { path }, body: offer.proposal }),
  );
  for (const sentence of made.summary) narrator.say(sentence);
  const answer = { params: { path: { ...path, proposalId: made.id } }, body: {} };
  expectData(await dana.api.POST(`${plan}/proposals/{proposalId}/acceptance`, answer));

  narrator.step('The way so far, with all its turns');
  const { items } = expectData(
    await alex.api.GET(`${record}/timeline`, { params: { path: { patientId: path.patientId } } }),
  );
  for (const { at, sentence } of items) narrator.say(`${at.slice(0, 10)}  ${sentence}`);
}
