import { agreeOn } from '../../support/room.js';
import { frozen, signedByBoth } from '../../support/signed.js';
import { onPaper } from '../../support/signed-elsewhere.js';
import { read, sent, upToDate, type Preparations, type Ready, type Scene } from './scene.js';

/** The clinician proposes something. @returns the proposal */
async function proposed({ clinician, plan }: Scene): Promise<any> {
  const { revision } = await read(clinician, plan);
  const ops = [{ op: 'review.set', intervalDays: 45 }];
  return sent(clinician, `${plan}/proposals`, { basePlanRevision: revision, ops });
}

/** A version that waits to be signed. */
async function aVersion(scene: Scene): Promise<Ready> {
  const { version } = await frozen(scene);
  return {
    by: scene.clinician,
    known: { ...scene.ids, versionId: version.id, contentHash: version.contentHash },
  };
}

/** So many counter-proposals that somebody else may be asked in. @returns the last of them */
async function backAndForth(scene: Scene): Promise<any> {
  const { clinic, clinician, patient, plan } = scene;
  const administrator = await upToDate(await clinic.person(['administrator']), '/v1/settings');
  await sent(administrator, '/v1/settings', { counterLimit: 2 }, 'PATCH');
  const { revision } = await read(clinician, plan);
  let last = await proposed(scene);
  for (const by of [patient, clinician]) {
    const ops = [{ op: 'review.set', intervalDays: by === patient ? 50 : 55 }];
    const counter = { basePlanRevision: revision, ops };
    last = await sent(by, `${plan}/proposals/${last.id}/counter-proposal`, counter);
  }
  return last;
}

/** The patient names somebody; the clinician answers. */
async function aName(scene: Scene): Promise<Ready> {
  const { id: proposalId } = await backAndForth(scene);
  const { accountId } = await scene.clinic.practitioner();
  const named = await sent(scene.patient, `${scene.plan}/facilitations`, { proposalId, accountId });
  return { by: scene.clinician, known: { ...scene.ids, facilitationId: named.id } };
}

/** Signed by both, and what counts from now on. */
async function inForce(scene: Scene): Promise<void> {
  const made = await frozen(scene);
  await signedByBoth(scene, made);
  await sent(scene.clinician, `${made.address}/activation`);
}

export const ofThePlan: Preparations = {
  planLifeChange: ({ clinician: by, ids }) => {
    const left = ['openItems', 'otherItems', 'otherSide', 'keepWording', 'substanceUse'];
    const others = Object.fromEntries(left.map((name) => [name, undefined]));
    return Promise.resolve({ by, known: ids, body: { move: 'void', reason: 'Opened twice', ...others } });
  },
  proposalsCounter: async (scene) => {
    const { revision: basePlanRevision } = await read(scene.clinician, scene.plan);
    const { id: proposalId } = await proposed(scene);
    const ops = [{ op: 'review.set', intervalDays: 50 }];
    return { by: scene.patient, known: { ...scene.ids, proposalId }, body: { basePlanRevision, ops } };
  },
  progressLog: ({ patient: by, goalId, ids }) => {
    const left = ['rating', 'occurredOn', 'stepId', 'achievementStatus', 'value', 'unit', 'measureId'];
    const others = Object.fromEntries([...left, 'lateReason', 'supersedes'].map((name) => [name, undefined]));
    return Promise.resolve({ by, known: { ...ids, goalId }, body: { note: 'Out twice', ...others } });
  },
  proposalsAccept: async (scene) => ({
    by: scene.patient,
    known: { ...scene.ids, proposalId: (await proposed(scene)).id },
    body: { ops: undefined, rest: undefined, reservations: undefined },
  }),
  proposalsRecord: async ({ clinician: by, plan, goalId, ids }) => {
    const { revision: basePlanRevision } = await read(by, plan);
    const ops = [{ op: 'goal.revise', goalId, statement: 'Go out on three days a week' }];
    const body = { basePlanRevision, ops, reservations: undefined, takesUp: undefined };
    return { by, known: ids, body };
  },
  signaturesSign: async (scene) => ({
    ...(await aVersion(scene)),
    by: scene.patient,
    body: { capacity: undefined },
  }),
  planVersionsActivate: async (scene) => {
    const made = await frozen(scene);
    await signedByBoth(scene, made);
    const known = { ...scene.ids, versionId: made.version.id };
    return { by: scene.clinician, known, body: { patientSignatureNotObtained: undefined } };
  },
  interventionsPause: async (scene) => {
    const { clinician: by, plan, ids } = scene;
    const [{ id: interventionId }] = (await read(by, plan)).interventions;
    await sent(by, `${plan}/interventions/${interventionId}/start`);
    return { by, known: { ...ids, interventionId } };
  },
  reviewsOpen: async (scene) => {
    await inForce(scene);
    return { by: scene.clinician, known: scene.ids, body: { dueOn: undefined } };
  },
  representativesRecord: async ({ clinic, clinician: by, ids }) => {
    const { accountId } = await clinic.person(['representative']);
    const guardian = { kind: 'guardian', dataClasses: ['plan'], acts: ['read'] };
    const days = { startsAt: undefined, endsAt: undefined, adjudication: undefined };
    return { by, known: { ...ids, accountId }, body: { ...guardian, evidence: 'An order, seen', ...days } };
  },
  starterProposalsPropose: async ({ patient: by, ids }) => {
    const starters = await read(by, '/v1/starters?limit=100&kind=goal');
    // A goal goes to no goal, is in its own words and names nobody who does it.
    const body = { goalId: undefined, owner: undefined, text: undefined };
    return { by, known: { ...ids, starterId: starters[0].id }, body };
  },
  proposalsContest: async ({ patient: by, clinician, plan, goalId, ids }) => {
    const { revision } = await read(clinician, plan);
    const recorded = await sent(clinician, `${plan}/proposals/in-session`, {
      basePlanRevision: revision,
      ops: [{ op: 'goal.revise', goalId, statement: 'Go out on three days a week' }],
      inSession: { attendees: ['Alex', 'Dana Reyes'], howAgreed: 'Alex said yes' },
    });
    const body = { reason: 'Two days were said', objections: undefined };
    return { by, known: { ...ids, proposalId: recorded.id, elementId: goalId }, body };
  },
  proposalsWithdraw: async (scene) => ({
    by: scene.clinician,
    known: { ...scene.ids, proposalId: (await proposed(scene)).id },
  }),
  proposalsRebase: async (scene) => {
    const { clinician: by, plan, goalId, ids } = scene;
    const revised = (statement: string): object[] => [{ op: 'goal.revise', goalId, statement }];
    const { revision } = await read(by, plan);
    const late = { basePlanRevision: revision, ops: revised('Go out on three days a week') };
    const { id: proposalId } = await sent(by, `${plan}/proposals`, late);
    await agreeOn(scene, revised('See friends'), 'patient');
    return { by, known: { ...ids, proposalId } };
  },
  goalsQuote: async (scene) => {
    const objective = { measure: 'nights slept through, per week', baseline: 1, target: 4 };
    const bare = { op: 'goal.add', lifeDomain: 'health', statement: 'Sleep better', objective };
    const { goalId } = (await agreeOn(scene, [bare])).ops[0];
    return { by: scene.patient, known: { ...scene.ids, goalId } };
  },
  signaturesRecordAttempt: async (scene) => ({
    ...(await aVersion(scene)),
    body: { occurredOn: scene.today },
  }),
  recordedSignaturesRecord: async (scene) => ({
    ...(await aVersion(scene)),
    body: { signed: await onPaper(scene.clinician, scene.patient.patientId, scene.today) },
  }),
  recordedSignaturesContest: async (scene) => {
    const { known } = await aVersion(scene);
    const { clinician, patient, plan, today } = scene;
    const signed = await onPaper(clinician, patient.patientId, today);
    const recording = { contentHash: known?.contentHash, signed };
    const address = `${plan}/versions/${String(known?.versionId)}`;
    await sent(clinician, `${address}/recorded-signatures`, recording);
    const { signatures } = await read(patient, address);
    return { by: patient, known: { ...known, signatureId: signatures[0].id } };
  },
  facilitatorsName: async (scene) => {
    const { id: proposalId } = await backAndForth(scene);
    const { accountId } = await scene.clinic.practitioner();
    const endsAt = new Date(scene.clinic.service.clock.now().getTime() + 86_400_000).toISOString();
    return { by: scene.patient, known: { ...scene.ids, proposalId, accountId }, body: { endsAt } };
  },
  facilitatorsAccept: aName,
  facilitatorsDecline: aName,
  facilitatorsWithdraw: async (scene) => ({ ...(await aName(scene)), by: scene.patient }),
  facilitatorsEnd: async (scene) => {
    const { by, known } = await aName(scene);
    await sent(by, `${scene.plan}/facilitations/${String(known?.facilitationId)}/acceptance`);
    return { by, known };
  },
  reviewsRecord: async (scene) => {
    const { clinician, plan, goalId, ids, today } = scene;
    await inForce(scene);
    const { id: reviewId } = await sent(clinician, `${plan}/reviews`);
    const outcomes = [{ goalId, outcome: 'slower-than-hoped', words: 'Winter is hard' }];
    const nextReviewOn = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10);
    return { by: clinician, known: { ...ids, reviewId }, body: { heldOn: today, nextReviewOn, outcomes } };
  },
};
