import { connections } from '../load.js';
import { consents, progress, signIns } from './patient-changes.js';
import { proposals, steps, versions } from './plan-changes.js';
import {
  caseloads,
  firstPages,
  labelledPlansAsPeer,
  middlePages,
  mornings,
  plansAsClinician,
  plansAsPatient,
  plansAsPeer,
  searches,
  todays,
  ways,
} from './reads.js';

/** More than that are asked to come back (two passwords are checked at once and sixteen wait). */
const signInConnections = 16;

/** People wait for what they look for: its aim is a time, and not how many are served at once. */
const searchConnections = 4;

/**
 * What is measured. Each prepares the same requests for both sides: `workFor()` gives one of them its work, with a memory of
 * its own for what it made. What the floor keeps and leaves out stands with each of its routes.
 * @typedef {{ workFor: () => import('../load.js').Side['work'], witness?: Buffer[] }} Prepared
 * @type {{ key: string, name: string, lanes: number, prepare: (stage: object) => Promise<Prepared> | Prepared }[]}
 */
export const scenarios = [
  { key: 'planAsClinician', name: 'read a plan, as clinician', prepare: plansAsClinician },
  { key: 'planAsPatient', name: 'read a plan, as patient', prepare: plansAsPatient },
  { key: 'planAsPeer', name: 'read a plan, as peer supporter', prepare: plansAsPeer },
  { key: 'labelledPlan', name: 'read a labelled plan, as peer supporter', prepare: labelledPlansAsPeer },
  { key: 'caseload', name: 'caseload of 50 patients', prepare: caseloads },
  { key: 'today', name: 'the page of a patient, as patient', prepare: todays },
  { key: 'way', name: 'the way of 5,000 events, as patient', prepare: ways },
  { key: 'morning', name: 'a morning of 50 patients', prepare: mornings },
  { key: 'resources', name: 'find help among 50,000 entries', prepare: searches, lanes: searchConnections },
  { key: 'timelineFirst', name: 'timeline of 5,000 events, first page', prepare: firstPages },
  { key: 'timelineMiddle', name: 'timeline of 5,000 events, from its middle', prepare: middlePages },
  { key: 'proposals', name: 'propose a change, accept it', prepare: proposals },
  { key: 'steps', name: 'finish a step, take it up again', prepare: steps },
  { key: 'progress', name: 'record progress', prepare: progress },
  { key: 'consents', name: 'give consent, withdraw it', prepare: consents },
  { key: 'versions', name: 'a step, freeze, two signatures', prepare: versions },
  { key: 'signIn', name: 'sign in', prepare: signIns, lanes: signInConnections },
].map((scenario) => ({ lanes: connections, ...scenario }));
