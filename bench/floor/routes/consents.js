import { v7 as newId } from 'uuid';
import { askFacts, requireRight } from '../access.js';
import { written } from '../audit.js';
import { hashOf } from '../hash.js';
import { settle, tell } from '../notices.js';
import { transaction } from '../transaction.js';

/** Who is to read, and what is open or closed to them already. $1 account, $2 patient. */
const recipient = {
  name: 'recipient',
  text: `
    SELECT account.id AS "accountId", account.display_name AS "displayName", account.roles, now() AS now, opened.effect,
      opened.data_classes AS classes
    FROM account
    LEFT JOIN access_grant opened ON opened.patient_id = $2 AND opened.account_id = account.id AND opened.relation = 'shared'
      AND opened.starts_at <= now() AND (opened.ends_at IS NULL OR opened.ends_at > now()) AND opened.source IS DISTINCT FROM $3
    WHERE account.id = $1 AND account.status = 'active'`,
};
const insertConsent = {
  name: 'insertConsent',
  text: 'INSERT INTO consent (patient_id, id, content) VALUES ($1, $2, $3)',
};
const insertMove = {
  name: 'insertMove',
  text: `
    INSERT INTO consent_event (patient_id, consent_id, number, move, to_status, by_account, assurance, proven_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
const openAccess = {
  name: 'openAccess',
  text: `
    INSERT INTO access_grant (patient_id, account_id, source, relation, data_classes) VALUES ($1, $2, $3, 'shared', $4)`,
};
const closeAccess = {
  name: 'closeAccess',
  text: `UPDATE access_grant SET ends_at = now() WHERE patient_id = $1 AND account_id = $2 AND source = $3`,
};
const insertReceipt = {
  name: 'insertReceipt',
  text: 'INSERT INTO withdrawal_receipt (patient_id, consent_id, account_id, data_classes, id) VALUES ($1, $2, $3, $4, $5)',
};
/** $1 patient, $2 consent. */
const consentWithMove = {
  name: 'consentWithMove',
  text: `
    SELECT consent.content, last.number, last.to_status AS status, now() AS now
    FROM consent CROSS JOIN LATERAL (
      SELECT number, to_status FROM consent_event
      WHERE patient_id = consent.patient_id AND consent_id = consent.id ORDER BY number DESC LIMIT 1) last
    WHERE consent.patient_id = $1 AND consent.id = $2`,
};

/**
 * Giving a consent. Kept: who is named, the question and its hash, the ledger, the right it opens as one row, audit in the
 * transaction. Two round trips.
 */
export async function giveConsent(request) {
  const { caller, patientId, body, path } = request;
  const [{ recipientAccountId, dataClasses }] = body.provisions;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const [facts, found] = await Promise.all([
      askFacts(ask, request),
      ask(recipient, [recipientAccountId, patientId, null]),
    ]);
    const right = requireOwn(facts);
    if (!found[0]?.roles.includes('peer_supporter')) throw new Error('Not a peer supporter.');
    const consent = consentOf(body, { right, caller, found });
    const { id } = consent;
    const text = JSON.stringify(consent);
    await Promise.all([
      ask(insertConsent, [patientId, id, text]),
      ask(insertMove, [
        patientId,
        id,
        1,
        'give',
        'active',
        caller.accountId,
        right.assurance,
        right.provenAt,
      ]),
      ask(openAccess, [patientId, recipientAccountId, id, dataClasses]),
      settle(ask, id),
      tell(ask, request, { kind: 'sharing_given', about: id, named: [recipientAccountId] }),
      tell(ask, request, { kind: 'consent_given', about: id, sides: ['clinician'] }),
      written(ask, ['consent.give', 'consent.given'], { caller, right, patientId, resourceId: id }),
      commit(),
    ]);
    return { status: 201, text, about: ['Location', `${path}/${id}`, 'ETag', '"1"'] };
  });
}

/**
 * Withdrawing it. Kept: the ledger, whose key lets one withdraw it once; the right closed; a receipt for whoever had it;
 * audit in the transaction. Two round trips.
 */
export async function withdrawConsent(request) {
  const { caller, patientId, id, path } = request;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const [facts, [found]] = await Promise.all([
      askFacts(ask, request),
      ask(consentWithMove, [patientId, id]),
    ]);
    const right = requireOwn(facts);
    if (found?.status !== 'active') throw new Error('Nothing to withdraw.');
    const consent = withdrawn(JSON.parse(found.content), found);
    const [{ recipient: reader, dataClasses }] = consent.provisions;
    const receiptId = newId();
    const proof = [caller.accountId, right.assurance, right.provenAt];
    await Promise.all([
      ask(insertMove, [patientId, id, consent.version, 'withdraw', 'inactive', ...proof]),
      ask(closeAccess, [patientId, reader.accountId, id]),
      ask(insertReceipt, [patientId, id, reader.accountId, dataClasses, receiptId]),
      settle(ask, id),
      tell(ask, request, { kind: 'consent_withdrawn', about: id, sides: ['clinician'] }),
      tell(ask, request, {
        kind: 'sharing_withdrawn',
        about: receiptId,
        named: [reader.accountId],
        task: true,
      }),
      written(ask, ['consent.withdraw', 'consent.withdrawn'], { caller, right, patientId, resourceId: id }),
      commit(),
    ]);
    const location = path.slice(0, path.lastIndexOf('/'));
    return {
      text: JSON.stringify(consent),
      about: ['Content-Location', location, 'ETag', `"${consent.version}"`],
    };
  });
}

function requireOwn(facts) {
  const right = requireRight(facts, { onlyParties: true });
  if (right.relation !== 'self') throw new Error('Not theirs to decide.');
  return right;
}

function consentOf({ kind, purpose, purposeCode, provisions }, { right, caller, found }) {
  const [{ accountId, displayName, now }] = found;
  const by = { accountId: caller.accountId, displayName: right.displayName };
  const { assurance, provenAt } = right;
  const proof = { capacity: 'self', authorityId: null, assurance, provenAt };
  const words = { reason: null, questions: [], teachBack: null, elsewhere: null };
  const decision = {
    number: 1,
    from: null,
    move: 'give',
    to: 'active',
    happenedAt: now,
    by,
    ...proof,
    ...words,
  };
  const open = { recipientClass: null, recipientOutside: null, planParts: null };
  const always = { startsAt: null, endsAt: null };
  const provision = { effect: 'permit', recipient: { accountId, displayName }, ...open };
  const unasked = { interventionId: null, form: null, explained: null, capacityNote: null, part2: null };
  return {
    ...{
      interventionRevision: null,
      version: 1,
      id: newId(),
      kind,
      status: 'active',
      inForce: true,
      purpose,
      purposeCode,
    },
    provisions: [{ ...provision, dataClasses: provisions[0].dataClasses, ...always }],
    ...{
      ...unasked,
      disclosureNotice: null,
      disclosureNoticeInWords: null,
      startsAt: now,
      endsAt: null,
      remindOn: null,
    },
    contentHash: hashOf(JSON.stringify([kind, purpose, purposeCode, provisions, now])),
    ...{ recordedBy: by, decision, awaitsYesOf: null, toBeDecidedAnew: false, withdrawnAt: null },
    ...{ alsoShared: classesOf(found, 'permit'), overlaps: [], notBinding: [], notice: null },
  };
}

function withdrawn(consent, { number, now }) {
  const [{ recipient: reader }] = consent.provisions;
  const name = reader.displayName;
  const notice = `${name} reads nothing more through this consent. What ${name} read while it was in force cannot be taken back.`;
  const end = { version: number + 1, status: 'inactive', inForce: false, withdrawnAt: now, notice };
  return Object.assign(consent, end);
}

function classesOf(found, wanted) {
  const classes = found.filter(({ effect }) => effect === wanted).flatMap(({ classes: each }) => each);
  return [...new Set(classes)].sort();
}
