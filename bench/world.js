/**
 * The invented people. Each patient has one plan with ten goals of two steps; a clinician cares for fifty patients, a
 * peer supporter walks alongside ten. Everybody goes by a number from 0, and ids are made from a kind and a number, so
 * that the load knows them all without asking.
 */
export const goalsPerPlan = 10;
export const stepsPerGoal = 2;
export const patientsPerClinician = 50;
export const patientsPerPeer = 10;
/** A clinician is signed in on several devices. */
export const sessionsPerClinician = 10;

/** One of the ten plans that a peer supporter reads says of so many of its goals that they are about substance use. */
export const labelledGoals = 3;
const labelledPlace = patientsPerPeer - 1;

/** What everybody signs in with. */
export const password = 'seven quiet rivers at dawn';

/** So many patients are written about, each by one connection at a time. */
export const patientsWrittenAbout = 256;

/** So many patients have a long life behind them, of so many events each; half of them are stages and setbacks. */
export const longLives = 8;
const eventsOfALife = 5000;

/** So many people and places that help are in the directory of the first organisation; a search asks for a kind in a town. */
const resources = 50_000;
export const kindsOfHelp = [
  ...[
    'grief',
    'housing',
    'walking',
    'cooking',
    'music',
    'garden',
    'parents',
    'veterans',
    'students',
    'night',
  ],
  ...['reading', 'sober', 'carers', 'anxiety', 'hearing', 'work', 'swimming', 'drawing', 'voices', 'debt'],
];
export const towns = [
  ...['harbour', 'millfield', 'oakham', 'priory', 'quayside', 'ravensby', 'stonegate', 'thornhill', 'umber'],
  ...[
    'valewood',
    'westerly',
    'yarrow',
    'ashdown',
    'brookside',
    'copperton',
    'deepdale',
    'eastmoor',
    'fernley',
  ],
  ...['glenfield', 'highmoor'],
];

export const kinds = [
  'tenant',
  'patient',
  'clinician',
  'patientAccount',
  'peer',
  'clinicianSession',
  'patientSession',
  'peerSession',
  'member',
  'consent',
  'plan',
  'goal',
  'step',
  'proposal',
  'schedule',
  'criteria',
  'entry',
  'transition',
  'setback',
  'memberGrant',
  'consentGrant',
  'resource',
];

/** How many of a kind a patient has; of the rest it is one. */
export const perPatient = { goal: goalsPerPlan, step: goalsPerPlan * stepsPerGoal };
/** How many patients have one of a kind together. */
export const patientsPer = { clinician: patientsPerClinician, peer: patientsPerPeer };

/** Like the UUIDv7 of the service they grow with time. seed/ids.js makes the same in SQL. */
function id(kind, number) {
  const time = number.toString(16).padStart(12, '0');
  const node = kinds.indexOf(kind).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${node}`;
}

export class World {
  constructor(goals, tenants, sizes = {}) {
    Object.assign(this, { eventsOfALife, resources, ...sizes });
    this.goals = goals;
    this.tenants = tenants;
    this.patients = goals / goalsPerPlan;
    this.patientsPerTenant = this.patients / tenants;
    if (!(this.patientsPerTenant > 0 && this.patientsPerTenant % patientsPerClinician === 0)) {
      throw new Error(
        '--goals must be a multiple of 500 in each organisation: fifty patients to a clinician.',
      );
    }
    if (this.patients < patientsWrittenAbout) throw new Error('--goals must be 3000 or more.');
  }

  patientId(patient) {
    return id('patient', patient);
  }

  resourceId(number) {
    return id('resource', number);
  }

  planId(patient) {
    return id('plan', patient);
  }

  goalId(patient, place) {
    return id('goal', patient * goalsPerPlan + place);
  }

  stepId(patient, place, step) {
    return id('step', (patient * goalsPerPlan + place) * stepsPerGoal + step);
  }

  scheduleId(patient) {
    return id('schedule', patient);
  }

  criteriaId(patient) {
    return id('criteria', patient);
  }

  peerId(patient) {
    return id('peer', Math.floor(patient / patientsPerPeer));
  }

  /** A patient, signed in. */
  patientSession(patient) {
    return this.#session(patient, id('patientAccount', patient), id('patientSession', patient));
  }

  /** How a patient signs in. */
  credentialsOf(patient) {
    const tenant = `clinic-${Math.floor(patient / this.patientsPerTenant)}`;
    return { tenant, email: `patientaccount${patient}@example.org`, password };
  }

  /** Of those who share a peer supporter with this patient, the first, who has nothing labelled, and the last, who has. */
  plainNeighbour(patient) {
    return patient - (patient % patientsPerPeer);
  }

  labelledNeighbour(patient) {
    return this.plainNeighbour(patient) + labelledPlace;
  }

  /** One of the same neighbours, who has nothing labelled and no long life behind them. */
  shortLife(patient) {
    return this.plainNeighbour(patient) + 1;
  }

  /** A moment in the middle of a long life: an event an hour, up to now. */
  halfALifeAgo() {
    return new Date(Date.now() - (this.eventsOfALife / 2) * 3_600_000);
  }

  /** The clinician of a patient, signed in on one of their devices. */
  clinicianSession(patient, device) {
    const clinician = Math.floor(patient / patientsPerClinician);
    const session = clinician * sessionsPerClinician + (device % sessionsPerClinician);
    return this.#session(patient, id('clinician', clinician), id('clinicianSession', session));
  }

  /** The peer supporter with whom a patient shares the plan, signed in. */
  peerSession(patient) {
    return this.#session(
      patient,
      this.peerId(patient),
      id('peerSession', Math.floor(patient / patientsPerPeer)),
    );
  }

  #session(patient, accountId, sessionId) {
    return { tenantId: id('tenant', Math.floor(patient / this.patientsPerTenant)), accountId, sessionId };
  }

  /** Patients from all over the database. */
  someone(number, of) {
    return Math.floor((number * this.patients) / of);
  }
}

/** Whether the plan of a patient has labelled goals, in SQL. */
export const isLabelledPatient = (number) => `${number} % ${patientsPerPeer} = ${labelledPlace}`;
