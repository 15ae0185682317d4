import { v7 as newId } from 'uuid';
import { askFacts, requireRight } from '../access.js';
import { written } from '../audit.js';
import { lockPlan } from '../plan-changes.js';
import { settle, tell } from '../notices.js';
import { frozenFrom, requireComplete, rulePack } from '../frozen-plan.js';
import { transaction } from '../transaction.js';

/** What a version names beside the plan, and the one before. $1 patient, $2 plan. */
const frame = {
  name: 'frame',
  text: `
    SELECT card.display_name AS name, now() AS now,
      (SELECT json_agg(json_build_object('accountId', account.id, 'displayName', account.display_name, 'role', opened.role)
                       ORDER BY opened.source)
       FROM access_grant opened JOIN account ON account.id = opened.account_id
       WHERE opened.patient_id = $1 AND opened.relation IN ('care_team', 'self') AND opened.ends_at IS NULL) AS people,
      latest.id AS "latestId", latest.number, latest.said_hash AS "saidHash"
    FROM patient_card card LEFT JOIN LATERAL (
      SELECT id, number, said_hash FROM plan_version WHERE patient_id = $1 AND plan_id = $2 ORDER BY number DESC LIMIT 1) latest ON true
    WHERE card.patient_id = $1`,
};
const supersede = {
  name: 'supersede',
  text: `
    UPDATE plan_version SET state = 'superseded'
    WHERE patient_id = $1 AND plan_id = $2 AND number = $3 AND state = 'for-signature'`,
};
const insertVersion = {
  name: 'insertVersion',
  text: `
    INSERT INTO plan_version (patient_id, plan_id, id, number, revision, frozen_by, people, frozen_at, content, content_hash, said_hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};
const publishHash = { name: 'publishHash', text: 'INSERT INTO frozen_hash (content_hash) VALUES ($1)' };
/** The version stands still while it is signed. $1 patient, $2 plan, $3 version. */
const versionToSign = {
  name: 'versionToSign',
  text: `
    SELECT version.number, version.revision, version.frozen_by AS "frozenBy", version.people, version.frozen_at AS "frozenAt", version.content,
      version.content_hash AS "contentHash", card.display_name AS name, now() AS now,
      (SELECT coalesce(json_agg(signature.content ORDER BY signature.content->>'id'), '[]') FROM plan_signature signature
       WHERE signature.patient_id = $1 AND signature.version_id = $3) AS signatures
    FROM plan_version version JOIN patient_card card ON card.patient_id = version.patient_id
    WHERE version.patient_id = $1 AND version.plan_id = $2 AND version.id = $3 AND version.state <> 'superseded' FOR SHARE OF version`,
};
const insertSignature = {
  name: 'insertSignature',
  text: 'INSERT INTO plan_signature (patient_id, version_id, signed_by, content) VALUES ($1, $2, $3, $4)',
};

const stepUpMs = 5 * 60_000;

/**
 * Freezing. Kept: one at a time, what a plan must have, that something has changed, canonical content and its hash, audit in
 * the transaction. Two round trips.
 */
export async function freeze(request) {
  const { caller, patientId, id: planId, path } = request;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const [facts, [locked], [around]] = await Promise.all([
      askFacts(ask, request),
      ask(lockPlan, [patientId, planId]),
      ask(frame, [patientId, planId]),
    ]);
    const right = requireRight(facts, { dataClass: 'plan', onlyParties: true });
    const plan = JSON.parse(locked.content);
    requireComplete(plan);
    const frozenBy = { accountId: caller.accountId, displayName: right.displayName };
    const version = frozenFrom(plan, { ...around, patientId, frozenBy });
    const { number, revision, frozenAt, content, contentHash, saidHash, people } = version;
    const id = newId();
    const named = [JSON.stringify(frozenBy), JSON.stringify(people)];
    const row = [id, number, revision, ...named, frozenAt, content, contentHash, saidHash];
    await Promise.all([
      ask(supersede, [patientId, planId, around.number]),
      ...(around.latestId ? [settle(ask, around.latestId)] : []),
      ask(insertVersion, [patientId, planId, ...row]),
      ask(publishHash, [contentHash]),
      tell(ask, request, {
        kind: 'signature_wanted',
        about: id,
        sides: ['patient', 'clinician'],
        task: true,
        by: null,
      }),
      written(ask, ['version.freeze', 'version.frozen'], { caller, right, patientId, resourceId: id }),
      commit(),
    ]);
    const text = answerOf({ ...version, id, planId }, []);
    return { status: 201, text, about: ['Location', `${path}/${id}`, 'ETag', '"1"'] };
  });
}

/**
 * Signing. Kept: that it is the latest and what they read, how lately they proved who they are, once for each, the sentence
 * they stand by, audit in the transaction. Two round trips.
 */
export async function signVersion(request) {
  const { caller, patientId, id: planId, itemId, body, path } = request;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const [facts, [version]] = await Promise.all([
      askFacts(ask, request),
      ask(versionToSign, [patientId, planId, itemId]),
    ]);
    const right = requireRight(facts, { dataClass: 'plan', onlyParties: true });
    if (version?.contentHash !== body.contentHash) throw new Error('Not what they read.');
    if (version.now - right.provenAt > stepUpMs) throw new Error('Proven too long ago.');
    const signature = signatureOf(version, { right, caller });
    await Promise.all([
      ask(insertSignature, [patientId, itemId, caller.accountId, JSON.stringify(signature)]),
      settle(ask, itemId, caller.accountId),
      tell(ask, request, { kind: 'plan_signed', about: itemId, sides: [otherSide[right.party]] }),
      written(ask, ['version.sign', 'version.signed'], { caller, right, patientId, resourceId: itemId }),
      commit(),
    ]);
    const [frozenBy, people, earlier] = [version.frozenBy, version.people, version.signatures].map((text) =>
      JSON.parse(text),
    );
    const text = answerOf({ ...version, id: itemId, planId, frozenBy, people }, [...earlier, signature]);
    const location = path.slice(0, path.lastIndexOf('/'));
    return { text, about: ['Content-Location', location, 'ETag', '"1"'] };
  });
}

/** As what each side signs, and the sentence they stand by. */
const signersOf = {
  patient: {
    capacity: 'self',
    sentence: () =>
      'It is my plan. I agree to work with it; where I see things differently, it says so. I can ask to change it at any time.',
  },
  clinician: {
    capacity: 'professional',
    sentence: (name) =>
      `${name} and the team wrote it together. It says what we agreed on and where we see things differently, and I stand by the team’s part.`,
  },
};

const otherSide = { patient: 'clinician', clinician: 'patient' };

function signatureOf({ number, name, contentHash, now }, { right, caller }) {
  const { capacity, sentence } = signersOf[right.party];
  const attestation = `I have read version ${number} of this plan. ${sentence(name)}`;
  const signedBy = { accountId: caller.accountId, displayName: right.displayName };
  const { assurance, provenAt, party } = right;
  const proof = { assurance, provenAt, contentHash, signedAt: now };
  const ofRole = { authorityId: null, authorityKind: null, profession: null, inTraining: false };
  return {
    id: newId(),
    signedBy,
    party,
    capacity,
    ...ofRole,
    attestation,
    ...proof,
    elsewhere: null,
    contested: null,
  };
}

/** Whom a version waits for, in the order of the rules, and as they are called. */
const signers = [
  ['patient', 'self', 'the patient (or somebody who may sign for them)'],
  ['professional', 'professional', 'a professional of the care team'],
];
const howPatientsSign =
  'They sign in the portal, on paper or with a code of their own on the clinic’s device. Where they cannot, or are not reached, each attempt is recorded: of 3 on different days, 0 count so far.';

function whatComesNext(missing) {
  if (missing.length === 0) return 'Everybody has signed: it can be put into force.';
  const waiting = `It waits for the signature of ${missing.map(([, , called]) => called).join(' and ')}.`;
  return missing.some(([signer]) => signer === 'patient') ? `${waiting} ${howPatientsSign}` : waiting;
}

/** The frozen content is passed on as the text it is. */
function answerOf(
  { number, revision, id, planId, contentHash, content, frozenBy, frozenAt, people },
  signatures,
) {
  const signed = new Set(signatures.map(({ capacity }) => capacity));
  const missing = signers.filter(([, capacity]) => !signed.has(capacity));
  const missingSigners = missing.map(([signer]) => signer);
  const head = { number, revision, version: 1, id, planId, state: 'for-signature', contentHash };
  const force = { inForceBy: null, inForceAt: null, unsignedReason: null };
  const counted = {
    counted: 0,
    needed: 3,
    means: 0,
    meansNeeded: 1,
    nextOn: null,
    saidNoOn: null,
    isEnough: false,
  };
  const next = {
    turn: missingSigners,
    signingOrder: 'any',
    withoutPatient: counted,
    whatComesNext: whatComesNext(missing),
  };
  const signing = { missingSigners, signatures, attempts: [], ...next, people };
  const tail = { isWhole: true, rulePack, frozenBy, frozenAt, ...signing, ...force };
  return `${JSON.stringify(head).slice(0, -1)},"content":${content},${JSON.stringify(tail).slice(1)}`;
}
