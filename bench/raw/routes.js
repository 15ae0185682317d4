import { createHash, randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { recordRead, transaction } from './database.js';

const dayMs = 24 * 60 * 60 * 1000;

/** What the baseline answers: each route in as few round trips as its work allows, one for a read and two for a change. */
export const routes = {
  async plan(address) {
    const { patient, plan, id: inConversation } = address;
    const [facts, [found]] = await transaction('patient', address, ({ ask, commit }) =>
      Promise.all([
        standing(ask, address),
        ask(inConversation === 'true' ? 'planWithGoals' : 'plainPlanWithGoals', [
          patient,
          plan,
          new Date(),
          inConversation === 'true',
        ]),
        commit(),
      ]),
    );
    if (!facts.on_care_team && !shares(facts, 'plan')) throw new Error('This plan is not shared.');
    await recordRead(event(address, { action: 'plan.read', outcome: 'read', resource: plan }));
    return found;
  },

  async caseload(address) {
    const [, rows] = await transaction('caseload', address, ({ ask, commit }) =>
      Promise.all([
        standing(ask, address),
        ask('caseloadPage', [address.account, null, null, 51, new Date(), ['practitioner']]),
        commit(),
      ]),
    );
    const items = rows.slice(0, 50);
    const read = event(address, { action: 'caseload.read', outcome: 'read' });
    await recordRead(
      read,
      items.map(({ patientId }) => patientId),
    );
    return { items, next: null };
  },

  async timeline(address) {
    const { patient, id: before } = address;
    const kinds = ['stage', 'setback', 'review', 'signature', 'progress'];
    const after = before ? [before, 'ffffffff-ffff-7fff-bfff-ffffffffffff'] : [null, null];
    const visible = ['only_me', 'care_team', 'shared'];
    const [, events] = await transaction('patient', address, ({ ask, commit }) =>
      Promise.all([
        standing(ask, address),
        ask('eventsOfPatient', [patient, kinds, ...after, 26, visible, true]),
        commit(),
      ]),
    );
    await recordRead(event(address, { action: 'timeline.read', outcome: 'read' }));
    return { items: events.slice(0, 25), next: null };
  },

  progress: (address, { goalId, note }) =>
    transaction('patient', address, async ({ ask, commit }) => {
      const { patient, plan, account } = address;
      const [, [goal]] = await Promise.all([
        standing(ask, address),
        ask('goalForProgress', [patient, plan, goalId, null]),
      ]);
      if (!goal) throw new Error('The plan has no such goal.');
      const [id, now] = [newId(), new Date()];
      const [, [entry]] = await Promise.all([
        ask('insertProgress', [id, plan, goalId, account, note, now]),
        ask('oneEntry', [patient, plan, id, true]),
        written(ask, address, { action: 'progress.log', resource: id }),
        commit(),
      ]);
      return entry;
    }),

  proposals: (address, body) =>
    transaction('patient', address, async ({ ask, commit }) => {
      const { patient, plan, account } = address;
      const [, { goals }, [{ days }]] = await Promise.all([
        standing(ask, address),
        loadPlan(ask, 'lockToPropose', plan),
        ask('proposalDays', []),
      ]);
      const { basePlanRevision, ops } = body;
      const goal = goals.find(({ id }) => id === ops[0].goalId);
      const summary = [`in the goal “${goal.statement}” sets its wording to “${ops[0].statement}”`];
      const [id, now] = [newId(), new Date()];
      const expiresAt = new Date(now.getTime() + days * dayMs);
      const content = [
        id,
        plan,
        basePlanRevision,
        JSON.stringify(ops),
        summary,
        JSON.stringify({ [goal.id]: goal }),
      ];
      const [, [made]] = await Promise.all([
        ask('insertProposal', [...content, 'clinician', account, now, expiresAt]),
        ask('oneProposal', [patient, plan, now, id]),
        written(ask, address, { action: 'proposal.make', resource: id }),
        commit(),
      ]);
      return made;
    }),

  acceptance: (address) =>
    transaction('patient', address, async ({ ask, commit }) => {
      const { patient, plan, account, id } = address;
      const [, loaded, [proposal]] = await Promise.all([
        standing(ask, address),
        loadPlan(ask, 'lockToAnswer', plan),
        ask('proposal', [plan, id]),
        ask('openProposals', [plan]),
      ]);
      const now = new Date();
      const revision = loaded.plan.revision + 1;
      const { goalId, statement } = proposal.ops[0];
      const who = [proposal.proposed_by, account];
      const when = [proposal.proposed_at, now];
      const said = [['clinician', 'patient'], ['agree', 'agree'], [null, null], who, when, [null, null]];
      const answers = await Promise.all([
        ask('acceptProposal', [id, account, now, revision]),
        ask('reviseGoal', [goalId, statement, revision]),
        ask('raiseRevision', [plan, revision]),
        ask('recordAgreement', [plan, [goalId], ['goal'], ...said]),
        ask('oneProposal', [patient, plan, now, id]),
        written(ask, address, { action: 'proposal.answer', resource: id }),
        commit(),
      ]);
      return answers[4][0];
    }),

  consents: (address, { purpose, provisions }) =>
    transaction('patient', address, async ({ ask, commit }) => {
      const { patient, account } = address;
      const [id, now] = [newId(), new Date()];
      const [{ recipientAccountId, dataClasses }] = provisions;
      const [, [recipient]] = await Promise.all([
        standing(ask, address),
        ask('factsOfAccount', [patient, now, recipientAccountId]),
      ]);
      if (!recipient.roles.includes('peer_supporter')) throw new Error('Not a peer supporter.');
      const hash = createHash('sha256')
        .update(JSON.stringify([purpose, provisions]))
        .digest('hex');
      const [, , , [given]] = await Promise.all([
        ask('insertConsent', [id, purpose, now, hash, account]),
        ask('insertProvision', [id, recipientAccountId, dataClasses]),
        ask('insertConsentEvent', [id, 1, null, 'give', null, 'active', now, account]),
        ask('oneConsent', [patient, now, true, id]),
        written(ask, address, { action: 'consent.give', resource: id }),
        commit(),
      ]);
      return given;
    }),

  withdrawal: (address) =>
    transaction('patient', address, async ({ ask, commit }) => {
      const { patient, account, id } = address;
      const now = new Date();
      const [, [end]] = await Promise.all([standing(ask, address), ask('ledgerEnd', [patient, id, now])]);
      if (end.status !== 'active') throw new Error('Withdrawn before.');
      const [, [withdrawn]] = await Promise.all([
        ask('insertConsentEvent', [
          id,
          end.number + 1,
          end.number,
          'withdraw',
          'active',
          'inactive',
          now,
          account,
        ]),
        ask('oneConsent', [patient, now, true, id]),
        written(ask, address, { action: 'consent.withdraw', resource: id }),
        commit(),
      ]);
      return withdrawn;
    }),
};

/** The facts behind the access decision. @throws when the session is over */
async function standing(ask, { patient, session, account }) {
  const [facts] = await ask('factsOfSession', [patient || null, new Date(), session, account]);
  if (!facts?.session_alive || facts.status !== 'active') throw new Error('The session has ended.');
  return facts;
}

function shares({ consents }, dataClass) {
  return consents?.some(({ dataClasses }) => dataClasses.includes(dataClass));
}

/** All that a proposal can be about; the lock goes first. */
async function loadPlan(ask, lock, id) {
  const [, [plan], goals] = await Promise.all(
    [lock, 'plan', 'goals', 'helpersOfPlan', 'steps', 'interventions', 'schedule', 'criteria'].map((name) =>
      ask(name, [id]),
    ),
  );
  return { plan, goals };
}

function written(ask, address, about) {
  return ask('insertWritten', event(address, { ...about, outcome: 'written' }).columns);
}

/** One line of the audit trail, its columns in the order in which the statements take them. */
function event({ tenant, account, session, patient }, { action, outcome, resource = null }) {
  const who = [account, session, 'care_team', null];
  return {
    tenant,
    columns: [newId(), randomUUID(), action, outcome, null, ...who, patient || null, resource],
  };
}
