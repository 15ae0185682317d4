import { createHash } from 'node:crypto';
import type { Narrator } from './narrator.js';
import { expectData, type Person } from './people.js';

/** The plan the tour writes, and the two who write it. */
export interface Room {
  readonly path: { readonly patientId: string; readonly planId: string };
  readonly dana: Person;
  readonly alex: Person;
}

const plan = '/v1/patients/{patientId}/care-plans/{planId}';
const version = `${plan}/versions/{versionId}` as const;

/** The draft becomes a plan that both signed, lives on, and shows each what has changed since. */
export async function signAndLiveWithIt(narrator: Narrator, room: Room): Promise<void> {
  await agreeOnTerms(narrator, room);
  const versionId = await sign(narrator, room);
  await changeAfterwards(narrator, room);
  await keepTheReceipt(narrator, room, versionId);
}

async function agreeOnTerms(narrator: Narrator, { path, dana, alex }: Room): Promise<void> {
  const params = { path };
  narrator.step('They ask what the plan still lacks before it can be signed, and why it matters');
  const lacking = expectData(await dana.api.GET(`${plan}/completeness`, { params }));
  for (const { severity, message } of lacking.gaps) narrator.say(`${severity}: ${message}`);

  narrator.step('The clinician proposes when they look at it together; the patient accepts');
  const { revision, goals } = expectData(await dana.api.GET(plan, { params }));
  const made = expectData(
    await dana.api.POST(`${plan}/proposals`, {
      params,
      body: { basePlanRevision: revision, ops: [{ op: 'review.set', intervalDays: 60 }] },
    }),
  );
  const answer = { params: { path: { ...path, proposalId: made.id } }, body: {} };
  expectData(await alex.api.POST(`${plan}/proposals/{proposalId}/acceptance`, answer));

  narrator.step('On one point they differ: it stands in the plan, and stops nothing');
  const elementId = goals[0]?.steps[0]?.id ?? '';
  expectData(
    await dana.api.POST(`${plan}/agreements/{elementId}`, {
      params: { path: { ...path, elementId } },
      body: { stance: 'disagree', words: 'I would begin with light in the morning instead' },
    }),
  );
}

async function sign(narrator: Narrator, { path, dana, alex }: Room): Promise<string> {
  narrator.step('The plan is frozen; each signs exactly what they read; it comes into force');
  const frozen = expectData(await dana.api.POST(`${plan}/versions`, { params: { path } }));
  const params = { path: { ...path, versionId: frozen.id } };
  for (const { api } of [alex, dana]) {
    const body = { contentHash: frozen.contentHash };
    expectData(await api.POST(`${version}/signatures`, { params, body }));
  }
  const inForce = expectData(await dana.api.POST(`${version}/activation`, { params, body: {} }));
  narrator.say(`Version ${inForce.number} is ${inForce.state}.`);
  return frozen.id;
}

async function changeAfterwards(narrator: Narrator, { path, dana, alex }: Room): Promise<void> {
  narrator.step('Life goes on: they change the plan, and the patient reads what is new since they signed');
  const params = { path };
  const { revision, goals } = expectData(await alex.api.GET(plan, { params }));
  const made = expectData(
    await alex.api.POST(`${plan}/proposals`, {
      params,
      body: {
        basePlanRevision: revision,
        ops: [{ op: 'goal.revise', goalId: goals[0]?.id ?? '', targetDate: '2030-04-01' }],
      },
    }),
  );
  const answer = { params: { path: { ...path, proposalId: made.id } }, body: {} };
  expectData(await dana.api.POST(`${plan}/proposals/{proposalId}/acceptance`, answer));
  const { changes } = expectData(await alex.api.GET(`${plan}/changes-since-signed`, { params }));
  for (const { sentence } of changes) narrator.say(sentence);
}

async function keepTheReceipt(narrator: Narrator, { path, alex }: Room, versionId: string): Promise<void> {
  narrator.step(
    'The patient keeps a receipt; anyone can check it, and what was signed is still what was signed',
  );
  const params = { path: { ...path, versionId } };
  const { content, contentHash } = expectData(await alex.api.GET(`${version}/receipt`, { params }));
  const hash = createHash('sha256').update(content).digest('hex');
  if (hash !== contentHash) throw new Error('The receipt is not of this plan.');
  const anyone = narrator.clientOf('Anyone');
  const check = { params: { path: { contentHash } } };
  const { known } = expectData(await anyone.GET('/v1/receipts/{contentHash}', check));
  narrator.say(`The hash is right, and the service knows it: ${known ? 'yes' : 'NO'}`);
}
