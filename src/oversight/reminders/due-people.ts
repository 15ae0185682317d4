import { accessMatrix } from '../../access/access-matrix.js';
import type { Reminder } from '../../organisation/notices/notices.service.js';
import { nobodyCovers } from '../../people/coverage/nobody-covers.reader.js';
import { comesWithinDays, due, hasCome, hasWaited, isDay, moment } from './due.js';

/** Those who were asked, and nobody whom it concerns: who may be asked was decided when it was. */
const wasAsked = (kind: Reminder['kind'], about: string): string => `
  ARRAY(SELECT asked.account_id FROM notice asked WHERE asked.about_id = ${about} AND asked.kind = '${kind}' AND asked.done_at IS NULL)`;

/** Those who came to decide on a complaint since it was made: whom it is about, and who made it, is not asked. */
const decideSince = `
  ARRAY(SELECT decider.id FROM account decider
    WHERE decider.roles && ARRAY[${accessMatrix['complaint.decide'].roles.map((role) => `'${role}'`).join(', ')}]
      AND decider.id IS DISTINCT FROM complaint.about AND decider.id IS DISTINCT FROM complaint.made_by
      AND NOT EXISTS (SELECT FROM notice asked
        WHERE asked.account_id = decider.id AND asked.about_id = complaint.id AND asked.kind = 'complaint_made'))`;

const authorityEnds = 'least(held.ends_at, held.majority_at)';
const authorities = `CROSS JOIN access_grant held WHERE held.relation = 'representative' AND held.starts_at < ${authorityEnds}`;
const ofAuthority = {
  patient: 'held.patient_id',
  about: 'held.source_id',
  named: 'ARRAY[held.account_id]',
};
/** Written down by the job that ends what a birthday ended. */
const endedByBirthday = due({
  patient: 'authority.patient_id',
  about: 'authority.id',
  named: 'ARRAY[authority.account_id]',
  occasion: `'ended'`,
  from: `CROSS JOIN representative authority
    WHERE authority.status = 'ended' AND authority.ended_by IS NULL AND ${hasCome('authority.ended_at')}`,
});
const isNewest = `NOT EXISTS (SELECT FROM invitation later WHERE later.issued_at > invitation.issued_at
  AND (later.account_id = invitation.account_id OR later.for_patient_id = invitation.for_patient_id))`;

const covers = `CROSS JOIN coverage WHERE coverage.kind = 'cover' AND coverage.ended_at IS NULL`;
const ofCoverage = {
  about: 'coverage.id',
  named: 'ARRAY[coverage.cover_account_id, coverage.away_account_id]',
};

/** Who acts for whom, who was asked for something and has not answered, and ways in that are no more, or too old. */
export const duePeople: readonly Reminder[] = [
  {
    kind: 'authority_ends_soon',
    due: due({
      ...ofAuthority,
      occasion: moment(authorityEnds),
      from: `${authorities} AND ${comesWithinDays(30, authorityEnds)}`,
    }),
  },
  {
    kind: 'authority_ended',
    due: `${due({ ...ofAuthority, occasion: `'ended'`, from: `${authorities} AND ${hasCome(authorityEnds)}` })}
  UNION ALL ${endedByBirthday}`,
  },
  {
    kind: 'break_glass_review_overdue',
    due: due({
      patient: 'glass.patient_id',
      about: 'glass.id',
      by: 'glass.account_id',
      occasion: `'overdue'`,
      from: `CROSS JOIN break_glass glass WHERE glass.review = 'due' AND glass.review_due_at <= moment.told_at`,
    }),
  },
  {
    kind: 'dispute_waits',
    due: due({
      patient: 'dispute.patient_id',
      about: 'dispute.id',
      occasion: `'waits'`,
      named: wasAsked('access_disputed', 'dispute.id'),
      from: `CROSS JOIN access_dispute dispute WHERE dispute.state = 'open' AND ${hasWaited(14, 'dispute.raised_at')}`,
    }),
  },
  {
    kind: 'complaint_made',
    due: due({
      about: 'complaint.id',
      occasion: `'since then'`,
      named: decideSince,
      from: `CROSS JOIN complaint WHERE complaint.settled_at IS NULL`,
    }),
  },
  {
    kind: 'complaint_waits',
    due: due({
      about: 'complaint.id',
      occasion: `'waits'`,
      named: wasAsked('complaint_made', 'complaint.id'),
      from: `CROSS JOIN complaint WHERE complaint.settled_at IS NULL AND ${hasWaited(14, 'complaint.made_at')}`,
    }),
  },
  {
    kind: 'account_change_waits',
    due: due({
      about: 'change.id',
      occasion: `'waits'`,
      by: 'change.asked_by',
      named: wasAsked('account_change_to_confirm', 'change.id'),
      from: `CROSS JOIN account_change change
        WHERE change.state = 'asked' AND change.ends_at > moment.told_at AND ${hasWaited(2, 'change.asked_at')}`,
    }),
  },
  {
    kind: 'account_change_lapsed',
    endsIt: true,
    due: due({
      about: 'change.id',
      occasion: `'lapsed'`,
      named: 'ARRAY[change.asked_by]',
      from: `CROSS JOIN account_change change WHERE change.state IN ('asked', 'lapsed') AND ${hasCome('change.ends_at')}`,
    }),
  },
  {
    kind: 'invitation_ran_out',
    due: due({
      about: 'invitation.id',
      occasion: `'over'`,
      named: 'ARRAY[invitation.issued_by]',
      from: `CROSS JOIN invitation WHERE invitation.redeemed_at IS NULL AND invitation.revoked_at IS NULL AND invitation.issued_by IS NOT NULL
        AND ${hasCome('invitation.expires_at')} AND ${isNewest}`,
    }),
  },
  {
    kind: 'machine_key_lapsed',
    endsIt: true,
    due: due({
      about: 'held.id',
      occasion: `'lapsed'`,
      named: 'ARRAY[held.added_by]',
      from: `CROSS JOIN api_client_key held
        WHERE held.awaits_confirmation AND held.retired_at IS NULL AND ${hasCome('held.confirmable_until')}`,
    }),
  },
  {
    kind: 'coverage_begins',
    due: due({
      ...ofCoverage,
      occasion: `'begins'`,
      from: `${covers} AND coverage.starts_at > coverage.arranged_at AND ${hasCome('coverage.starts_at')}`,
    }),
  },
  {
    kind: 'coverage_over',
    due: due({ ...ofCoverage, occasion: `'over'`, from: `${covers} AND ${hasCome('coverage.ends_at')}` }),
  },
  {
    kind: 'cover_over',
    due: due({
      patient: 'covered.patient_id',
      about: 'covered.id',
      occasion: `'over'`,
      from: `CROSS JOIN covered_record covered ${covers} AND covered.coverage_id = coverage.id AND covered.state = 'arranged'
        AND ${hasCome('coverage.ends_at')}`,
    }),
  },
  {
    kind: 'court_order_over',
    due: due({
      patient: 'court.patient_id',
      about: 'court.id',
      label: 'court.label',
      occasion: `'over'`,
      from: `CROSS JOIN court_order court
        WHERE court.told_on IS NOT NULL AND court.ended_at IS NULL AND ${isDay('court.expires_on', { from: -30, to: -1 })}`,
    }),
  },
  {
    kind: 'note_to_read',
    due: due({
      patient: 'held.patient_id',
      about: 'held.note_id',
      by: 'held.withheld_by',
      label: 'held.label',
      occasion: 'held.until',
      from: `CROSS JOIN note_withholding held
        WHERE held.state <> 'ended' AND ${isDay('held.until', { from: -30, to: -1 })}`,
    }),
  },
  {
    kind: 'cover_needed',
    due: due({
      patient: 'needed.patient_id',
      about: 'needed.patient_id',
      named: 'ARRAY[needed.away_account_id]',
      occasion: 'needed.occasion',
      from: `CROSS JOIN LATERAL (${nobodyCovers('moment.told_at')}) AS needed`,
    }),
  },
  {
    kind: 'machine_key_old',
    due: due({
      about: 'held.id',
      occasion: `'a year'`,
      from: `CROSS JOIN api_client_key held JOIN api_client client ON client.id = held.client_id AND client.status = 'active'
        WHERE held.retired_at IS NULL AND ${hasWaited(365, 'held.added_at')}`,
    }),
  },
];
