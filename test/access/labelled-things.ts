import { agreeOn } from '../support/room.js';
import { frozen } from '../support/signed.js';
import type { World } from './objects.js';

/** A word that stands in all that is labelled, and nowhere else. */
export const word = 'Zinfandel';
const owner = { kind: 'patient' };

/** One of each kind, all with the word, all hanging on one goal that is then labelled. */
export async function labelledThings({ room, ids }: World): Promise<Record<string, string>> {
  const { patient, clinician, plan } = room;
  const record = `/v1/patients/${patient.patientId}`;
  const made = async (path: string, body: object): Promise<string> =>
    (await clinician.api.expect(201, clinician.api.post(path, body))).body.id as string;
  const objective = { measure: `days without ${word}`, baseline: 0, target: 3 };
  const goal = { op: 'goal.add', lifeDomain: 'health', ownWords: { text: `Less ${word}` }, objective };
  const goalId: string = (await agreeOn(room, [goal], 'patient')).ops[0].goalId;
  const help = { op: 'intervention.add', goalId, type: 'therapy', title: `Without ${word}` };
  const details = { frequency: { times: 1, per: 'week' }, durationWeeks: 8, responsible: owner };
  const step = { op: 'step.add', goalId, description: `No ${word} today`, owner };
  const { ops } = await agreeOn(room, [step, { ...help, ...details }]);
  const stance = { stance: 'disagree', words: `It is not the ${word}` };
  await patient.api.expect(200, patient.api.post(`${plan}/agreements/${goalId}`, stance));
  const versionId = (await frozen(room)).version.id as string;
  const { revision } = (await clinician.api.get(plan)).body;
  const revise = { op: 'goal.revise', goalId, statement: `No ${word}` };
  const proposal = { basePlanRevision: revision, rationale: `The ${word}`, ops: [revise] };
  const proposalId = await made(`${plan}/proposals`, proposal);
  const saying = { kind: 'question', text: `And the ${word}?` };
  const interventionId: string = ops[1].interventionId;
  const asked = { kind: 'treatment', purpose: `Without ${word}`, purposeCode: 'treatment' };
  const things = {
    ...{
      goalId,
      versionId,
      proposalId,
      interventionId,
      elementId: goalId,
      stepId: ops[0].stepId as string,
    },
    commentId: await made(`${plan}/comments`, { ...saying, elementId: goalId }),
    onProposal: await made(`${plan}/comments`, { ...saying, elementId: proposalId }),
    entryId: await made(`${plan}/progress`, { goalId, note: `A week without ${word}` }),
    decisionId: await made(`${record}/decisions`, { question: `${word}?`, goalId }),
    consentId: await made(`${record}/consents/requests`, { ...asked, interventionId }),
  };
  const another = {
    op: 'goal.add',
    lifeDomain: 'health',
    statement: `${word} no more`,
    substanceUse: true,
  };
  await made(`${plan}/proposals`, { basePlanRevision: revision, ops: [another] });
  const apart = { goalId: ids.goalId, note: `After a ${word}`, substanceUse: true };
  await made(`${plan}/progress`, apart);
  const label = clinician.api.post(`${plan}/goals/${goalId}/sensitivity`, { substanceUse: true });
  await clinician.api.expect(200, label);
  const { goals } = (await clinician.api.get(plan)).body;
  const outcomes = goals.map(({ id }: { id: string }) => ({
    ...{ goalId: id, outcome: 'going-well' },
    words: id === goalId ? `Without ${word}` : null,
  }));
  const held = { heldOn: new Date().toISOString().slice(0, 10), attendees: ['Alex'], outcomes };
  const review = `${plan}/reviews/${ids.reviewId}/record`;
  await clinician.api.expect(200, clinician.api.post(review, held));
  return things;
}
