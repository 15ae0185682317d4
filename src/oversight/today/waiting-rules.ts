import type { Action } from '../../access/access-matrix.js';
import { isToldOf } from '../../core/database/sql.js';
import { speaksOfStage } from '../../plan/proposal-records/proposals.labels.js';
import { isLabelledConsent } from '../../sharing/consent-ledger/labelled-consents.labels.js';
import type { WaitingKind } from './waiting.dto.js';

/** Who asks about which record. The values are SQL expressions. */
export interface Asker {
  readonly patient: string;
  readonly now: string;
  readonly account: string;
  readonly side: string;
  readonly seesLabelled: string;
  /** As what they decide for the patient. */
  readonly decidesAs: string;
  /** The kinds of data that are open to them, text[]. */
  readonly openClasses: string;
  /** Whether all of this is open to them. */
  readonly mayAll: (needs: readonly Action[]) => string;
  /** Whether they see what a row of another class carries of the journey. @param record alias of the row */
  readonly seesJourney: (record: string) => string;
}

/** Where a kind of thing waits; what a rule leaves out is null. The values are SQL expressions. */
export interface Waiting {
  readonly kind: WaitingKind;
  /** What whoever is asking must be allowed to do: what it waits for. */
  readonly needs: readonly Action[];
  /** With its FROM and its WHERE. */
  readonly from: string;
  readonly id: string;
  readonly since: string;
  readonly plan?: string;
  readonly dueAt?: string;
  readonly dueOn?: string;
  /** Whether whoever asks is the one who is to do it, where it waits for somebody by name. */
  readonly asksMe?: string;
}

const openPlan = (plan: string): string =>
  `JOIN care_plan hand ON hand.id = ${plan}.plan_id AND hand.status IN ('draft', 'active', 'on-hold')`;

/** What waits for somebody in a record, kind by kind, by the rules of the addresses at which it is done. */
const rules: readonly ((asker: Asker) => Waiting)[] = [
  (asker) => ({
    kind: 'alert',
    needs: ['alert.acknowledge'],
    from: `FROM safety_alert alert WHERE alert.patient_id = ${asker.patient} AND alert.state = 'open'`,
    id: 'alert.id',
    since: 'alert.raised_at',
    dueAt: 'alert.due_at',
    asksMe: `${asker.account} = ANY (alert.asked)`,
  }),
  (asker) => ({
    kind: 'safety_plan_proposal',
    needs: ['safety_plan.answer'],
    from: `FROM safety_plan_proposal suggestion WHERE suggestion.patient_id = ${asker.patient} AND suggestion.state = 'open' AND suggestion.lapses_at > ${asker.now}
      AND (${asker.seesLabelled} OR NOT suggestion.substance_use)`,
    id: 'suggestion.id',
    since: 'suggestion.proposed_at',
    dueAt: 'suggestion.lapses_at',
  }),
  (asker) => ({
    kind: 'proposal',
    needs: ['proposal.answer'],
    from: `FROM proposal WHERE proposal.patient_id = ${asker.patient} AND proposal.state = 'open' AND proposal.party <> ${asker.side} AND proposal.expires_at > ${asker.now}
      AND (${asker.seesLabelled} OR proposal.label IS NULL) AND (${asker.seesJourney('proposal')} OR NOT ${speaksOfStage('proposal')})`,
    id: 'proposal.id',
    plan: 'proposal.plan_id',
    since: 'proposal.proposed_at',
    dueAt: 'proposal.expires_at',
  }),
  (asker) => ({
    // Whoever is let in by it does not decide on it for the patient; of two yeses each side says its own.
    kind: 'consent',
    needs: ['consent.give'],
    from: `FROM consent_standing consent
      JOIN consent_event asked ON asked.patient_id = consent.patient_id AND asked.consent_id = consent.id AND asked.move = 'ask'
      WHERE consent.patient_id = ${asker.patient} AND consent.status = 'proposed' AND (consent.ends_at IS NULL OR consent.ends_at > ${asker.now})
        AND (${asker.seesLabelled} OR NOT ${isLabelledConsent('consent')})
        AND NOT EXISTS (SELECT FROM consent_event first
          WHERE first.patient_id = consent.patient_id AND first.consent_id = consent.id AND first.move = 'join' AND first.capacity = ${asker.decidesAs})
        AND (${asker.decidesAs} = 'self' OR NOT EXISTS (SELECT FROM consent_provision mine
          WHERE mine.patient_id = consent.patient_id AND mine.consent_id = consent.id AND mine.recipient_account_id = ${asker.account}))`,
    id: 'consent.id',
    since: 'asked.happened_at',
    dueAt: 'consent.ends_at',
  }),
  (asker) => ({
    kind: 'questionnaire',
    needs: ['questionnaire.answer'],
    from: `FROM questionnaire asked WHERE asked.patient_id = ${asker.patient} AND asked.status IN ('requested', 'in-progress')`,
    id: 'asked.id',
    since: 'asked.asked_at',
    dueOn: 'asked.due_on',
  }),
  (asker) => ({
    kind: 'review',
    needs: ['review.prepare'],
    from: `FROM review ${openPlan('review')} WHERE review.patient_id = ${asker.patient} AND review.state = 'open'
      AND NOT EXISTS (SELECT FROM review_answer said WHERE said.review_id = review.id AND said.party = ${asker.side})`,
    id: 'review.id',
    plan: 'review.plan_id',
    since: 'review.opened_at',
    dueOn: 'review.due_on',
  }),
  (asker) => ({
    // Answered once somebody else has replied, as the notice about it is.
    kind: 'question',
    needs: ['comment.write'],
    from: `FROM comment ${openPlan('comment')} WHERE comment.patient_id = ${asker.patient} AND comment.kind = 'question' AND comment.state = 'standing'
      AND comment.reply_to IS NULL AND (${asker.seesLabelled} OR comment.label IS NULL) AND comment.party <> ${asker.side}
      AND NOT EXISTS (SELECT FROM comment reply
        WHERE reply.patient_id = comment.patient_id AND reply.reply_to = comment.id AND reply.author_id <> comment.author_id)
      AND (${asker.seesJourney('comment')} OR NOT EXISTS (SELECT FROM proposal about
        WHERE about.patient_id = comment.patient_id AND about.id = comment.element_id AND ${speaksOfStage('about')}))`,
    id: 'comment.id',
    plan: 'comment.plan_id',
    since: 'comment.written_at',
  }),
  (asker) => ({
    // Where the other side sees the person now; what it saw before is history.
    kind: 'stage_transition',
    needs: ['journey.acknowledge', 'journey.read'],
    from: `FROM (SELECT move.* FROM stage_transition move
        WHERE move.patient_id = ${asker.patient} AND move.perspective = CASE ${asker.side} WHEN 'patient' THEN 'clinician' ELSE 'self' END
        ORDER BY move.place DESC, move.number DESC LIMIT 1) seen
      WHERE seen.party <> ${asker.side} AND NOT EXISTS (SELECT FROM stage_acknowledgement ack
        WHERE ack.patient_id = seen.patient_id AND ack.transition_id = seen.id AND ack.party = ${asker.side})`,
    id: 'seen.id',
    since: 'seen.recorded_at',
  }),
  (asker) => ({
    kind: 'decision',
    needs: ['decision.choose'],
    from: `FROM decision WHERE decision.patient_id = ${asker.patient} AND decision.state = 'open'`,
    id: 'decision.id',
    since: 'decision.opened_at',
  }),
  (asker) => ({
    // What the patient's side worded itself waits for nobody, nor what is left of a support that has ended.
    kind: 'notebook_entry',
    needs: ['peer_notebook.approve', 'progress.read'],
    from: `FROM peer_notebook_entry entry
      JOIN peer_support beside ON beside.id = entry.peer_support_id AND beside.peer_id = entry.worded_by AND beside.state = 'active'
      WHERE entry.patient_id = ${asker.patient} AND entry.state = 'draft'`,
    id: 'entry.id',
    since: 'entry.worded_at',
  }),
  (asker) => ({
    kind: 'peer_support',
    needs: ['peer_support.accept'],
    from: `FROM peer_support support WHERE support.patient_id = ${asker.patient} AND support.state IN ('suggested', 'offered')`,
    id: 'support.id',
    since: 'support.asked_at',
  }),
  (asker) => ({
    kind: 'referral',
    needs: ['referral.answer'],
    from: `FROM referral WHERE referral.patient_id = ${asker.patient} AND referral.state = 'draft'`,
    id: 'referral.id',
    since: 'referral.proposed_at',
  }),
  (asker) => ({
    kind: 'facilitation',
    needs: ['facilitator.answer'],
    from: `FROM facilitation WHERE facilitation.patient_id = ${asker.patient} AND facilitation.state = 'named' AND facilitation.party <> ${asker.side}
      AND facilitation.ends_at > ${asker.now} AND ${isToldOf('facilitation')}`,
    id: 'facilitation.id',
    plan: 'facilitation.plan_id',
    since: 'facilitation.named_at',
    dueAt: 'facilitation.ends_at',
  }),
  (asker) => ({
    kind: 'amendment',
    needs: ['amendment.decide', 'amendment.read'],
    from: `FROM amendment WHERE amendment.patient_id = ${asker.patient} AND amendment.state = 'asked' AND amendment.data_class = ANY (${asker.openClasses})
      AND ${isToldOf('amendment')}`,
    id: 'amendment.id',
    since: 'amendment.asked_at',
    dueOn: 'amendment.due_on',
  }),
];

export function waitingFor(asker: Asker): Waiting[] {
  return rules.map((rule) => rule(asker));
}
