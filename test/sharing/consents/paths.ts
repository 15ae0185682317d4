import { newId } from '../../../src/core/ids.js';
import type { Answer } from '../../support/api.js';
import { agreeOn, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import type { TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

/** One way to meet the record, and whether it was open. */
export interface Path {
  readonly name: string;
  readonly isOpen: () => Promise<boolean>;
}

/** A peer supporter who has the record by a yes, and a clinician who has it until a no. */
export interface Readers {
  readonly room: Room;
  readonly robin: Person;
  readonly dana: Person;
  readonly ofRobin: readonly Path[];
  readonly ofDana: readonly Path[];
}

const classes = ['plan', 'progress', 'decisions'];
export const yesTo = ({ accountId }: Person): object => aboutSharing({ recipientAccountId: accountId });
export const noTo = ({ accountId }: Person): object =>
  aboutSharing({ effect: 'deny', recipientAccountId: accountId });

function aboutSharing(provision: object): object {
  const provisions = [{ ...provision, dataClasses: classes }];
  return { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
}

export async function readersOf(service: TestApp): Promise<Readers> {
  const { goalId, ...room } = await aCompleteRoom(service);
  const { clinic, clinician, patient } = room;
  const robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
  const dana = await clinic.practitioner('Dana');
  await clinic.join(patient.patientId, dana);
  const things = await thingsIn(room, goalId);
  const version = await frozen(room);
  await signedByBoth(room, version);
  await clinician.api.expect(200, clinician.api.post(`${version.address}/activation`));
  const { revision } = (await clinician.api.get(room.plan)).body;
  const proposal = { basePlanRevision: revision, ops: [{ op: 'review.set', intervalDays: 45 }] };
  await clinician.api.expect(201, clinician.api.post(`${room.plan}/proposals`, proposal));
  const both = sharedPaths(room, things);
  return {
    room,
    robin,
    dana,
    ofRobin: [...both.map((path) => got(robin, path)), ...seenByThePatient(room, robin)],
    ofDana: [
      ...both.map((path) => got(dana, path)),
      ...teamPaths(room, version.address).map((path) => got(dana, path)),
      ...counted(dana),
      await replayed(room, dana),
      ...seenByThePatient(room, dana),
    ],
  };
}

async function thingsIn(room: Room, goalId: string): Promise<Record<string, string>> {
  const { clinician, patient, plan } = room;
  const made = async (path: string, body: object): Promise<string> =>
    (await clinician.api.expect(201, clinician.api.post(path, body))).body.id;
  const { interventions, goals } = (await clinician.api.get(plan)).body;
  await agreeOn(room, [{ op: 'goal.revise', goalId, value: 'company' }]);
  return {
    goalId,
    stepId: goals[0].steps[0].id,
    interventionId: interventions[0].id,
    entryId: await made(`${plan}/progress`, { goalId, note: 'Out twice' }),
    decisionId: await made(`/v1/patients/${patient.patientId}/decisions`, { question: 'What next?', goalId }),
    supportId: await made(`${plan}/supports`, { name: 'Sam', relationship: 'sister' }),
  };
}

const cursor = (id = ''): string =>
  `limit=1&cursor=${Buffer.from(JSON.stringify([id])).toString('base64url')}`;

/** Get, list, filter and open cursors. */
function sharedPaths(
  { patient, plan, planId }: Room,
  { goalId, stepId, interventionId, entryId, decisionId, supportId }: Record<string, string>,
): string[] {
  const record = `/v1/patients/${patient.patientId}`;
  return [
    `${record}/care-plans`,
    `${record}/care-plans?${cursor(planId)}`,
    plan,
    `${plan}/about-me`,
    `${plan}/goals/${goalId}`,
    `${plan}/interventions/${interventionId}`,
    `${plan}/steps/${stepId}`,
    `${plan}/agreements/${goalId}`,
    `${plan}/supports/${supportId}`,
    `${plan}/status-changes`,
    `${plan}/progress`,
    `${plan}/progress?goalId=${goalId}`,
    `${plan}/progress?${cursor(entryId)}`,
    `${plan}/progress/${entryId}`,
    `${plan}/attainment`,
    `${record}/decisions`,
    `${record}/decisions?state=open&goalId=${goalId}`,
    `${record}/decisions?${cursor(decisionId)}`,
    `${record}/decisions/${decisionId}`,
  ];
}

/** What the care team has beside that: versions, their prints and receipts, and the conversation. */
function teamPaths({ plan }: Room, version: string): string[] {
  return [
    `${plan}/versions`,
    version,
    `${version}/print.txt`,
    `${version}/print.pdf`,
    `${version}/receipt`,
    `${version}/changes`,
    `${plan}/proposals`,
    `${plan}/proposals?state=open&${cursor(newId())}`,
    `${plan}/comments`,
    `${plan}/completeness`,
    `${plan}/reviews`,
  ];
}

function got({ api }: Person, address: string): Path {
  return { name: address, isOpen: async () => wasOpen(await api.get(address)) };
}

function wasOpen({ status, text }: Answer): boolean {
  if (status === 200 || status === 201) return true;
  if (status === 403 || status === 404) return false;
  throw new Error(`neither open nor closed: ${status} ${text}`);
}

/** Where somebody's patients and what waits for an answer are counted. */
function counted({ api }: Person): Path[] {
  const patientOf = async (): Promise<any> => (await api.expect(200, api.get('/v1/caseload'))).body.items[0];
  return [
    { name: 'plan in the caseload', isOpen: async () => (await patientOf()).plan !== null },
    { name: 'count of proposals', isOpen: async () => (await patientOf()).openProposals > 0 },
  ];
}

/** A change that was made while it was allowed, sent again with its key. */
async function replayed({ plan }: Room, { api }: Person): Promise<Path> {
  const once = api.with({ 'idempotency-key': newId() });
  const again = (): Promise<Answer> => once.post(`${plan}/supports`, { name: 'Kim', relationship: 'friend' });
  await once.expect(201, again());
  return { name: 'idempotent replay', isOpen: async () => wasOpen(await again()) };
}

/** What the patient is told that somebody gets. */
function seenByThePatient({ patient: { api, patientId } }: Room, { accountId }: Person): Path[] {
  const ask = async (question: string): Promise<any> =>
    (await api.expect(200, api.get(`/v1/patients/${patientId}/access/${question}accountId=${accountId}`)))
      .body;
  return [
    { name: 'explain', isOpen: async () => (await ask('explain?action=progress.read&')).allowed },
    { name: 'view-as', isOpen: async () => (await ask('view-as?')).plan !== null },
  ];
}
