import { hashOf } from './hash.js';

/** A plan as it is put up for signing: canonical JSON (RFC 8785) of all that people read in it. */

export const rulePack = { version: 1, code: 'recovery-core', title: 'Recovery core' };

/** @throws when it lacks what every plan needs before it can be signed */
export function requireComplete({ goals, reviewSchedule, dischargeCriteria }) {
  const isWhole = ({ ownWords, steps, agreements }) =>
    ownWords && steps.length > 0 && agreements.length === 2;
  const isComplete =
    goals.length > 0 && goals.every(isWhole) && reviewSchedule && dischargeCriteria.criteria.length > 0;
  if (!isComplete) throw new Error('The plan is not ready to be signed.');
}

/**
 * @param {object} plan
 * @param {{ name: string, people: string, patientId: string, frozenBy: object, now: Date, number?: number, saidHash?: string }} frame
 *   what it names beside the plan, and the version before
 * @throws when nothing has changed since the one before
 */
export function frozenFrom(plan, { now: frozenAt, frozenBy, ...frame }) {
  const { aboutMe, goals, interventions, supports, reviewSchedule, dischargeCriteria, revision } = plan;
  const parts = sorted({ aboutMe, goals, interventions, supports, reviewSchedule, dischargeCriteria });
  const said = { ...parts, ...framing(plan, frame) };
  const saidHash = hashOf(JSON.stringify(said));
  if (saidHash === frame.saidHash) throw new Error('Nothing has changed.');
  const number = (frame.number ?? 0) + 1;
  const content = JSON.stringify(inOrder({ ...said, number, revision, frozenAt, frozenBy }));
  const { people } = said;
  return { number, revision, frozenAt, frozenBy, people, content, contentHash: hashOf(content), saidHash };
}

/** The rule pack keeps its version, which is no row's. */
function framing({ id: planId, title }, { name, people, patientId }) {
  const around = JSON.parse(people);
  const careTeam = around.filter(({ role }) => role !== null);
  const named = around
    .map(({ accountId, displayName }) => ({ accountId, displayName }))
    .sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
  const framed = {
    format: 'concord-plan/1',
    planId,
    title,
    patient: { id: patientId, name },
    careTeam,
    people: named,
  };
  return { ...sorted(framed), rulePack: inOrder(rulePack) };
}

/** Without the fields that speak of the row, in the order of RFC 8785. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const result = {};
  for (const name of Object.keys(value).sort()) if (!ofTheRow.has(name)) result[name] = sorted(value[name]);
  return result;
}
const ofTheRow = new Set(['version', 'changedInRevision', 'substanceUse']);

function inOrder(value) {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
