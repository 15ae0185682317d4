import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import { goesOnWithoutConsent } from '../../plan/document/treatment-basis.reader.js';
import type { Reminder } from '../../organisation/notices/notices.service.js';
import { comesWithinDays, due, hasCome, hasWaited, isDay, moment } from './due.js';

const begun = `standing.status = 'active' AND standing.starts_at <= moment.told_at`;
/** Nobody is reminded where nothing goes on any more. */
const consents = `CROSS JOIN consent JOIN patient used ON used.id = consent.patient_id AND ${isInUse('used')} JOIN consent_standing standing ON standing.id = consent.id AND standing.patient_id = consent.patient_id`;
const ofConsent = { patient: 'consent.patient_id', about: 'consent.id', label: 'consent.label' };

/** As isOnlyNo() has it: what has no provisions is no no. */
const saysOnlyNo = `(SELECT bool_and(said.effect = 'deny') FROM consent_provision said
  WHERE said.patient_id = consent.patient_id AND said.consent_id = consent.id) IS TRUE`;
const [yes, no] = [`NOT ${saysOnlyNo}`, saysOnlyNo];

/** The end of a no opens what the end of a yes closes: each is told as what it is. */
const endsSoon = (which: string): string =>
  due({
    ...ofConsent,
    occasion: moment('consent.ends_at'),
    from: `${consents} WHERE ${begun} AND ${comesWithinDays(14, 'consent.ends_at')} AND ${which}`,
  });
const ended = (which: string): string =>
  due({
    ...ofConsent,
    occasion: moment('consent.ends_at'),
    from: `${consents} WHERE ${begun} AND ${hasCome('consent.ends_at')} AND ${which}`,
  });

/** Who is let in by a consent, and can read what they are told: a machine cannot. */
const shares = `CROSS JOIN access_grant held JOIN account recipient ON recipient.id = held.account_id AND NOT 'integrator' = ANY (recipient.roles)
  WHERE held.relation = 'consent' AND held.effect = 'permit'`;
const ofShare = {
  patient: 'held.patient_id',
  about: 'held.source_id',
  occasion: moment('held.ends_at'),
  named: 'ARRAY[held.account_id]',
};

/** A new edition of the text that was read asks everybody afresh. */
const newerEdition = `JOIN consent_form_edition read ON read.id = consent.edition_id
  JOIN consent_form_edition newer ON newer.form_id = read.form_id AND newer.number > read.number AND newer.asks_again`;

const toLookAt = [
  due({
    ...ofConsent,
    occasion: 'consent.remind_on',
    from: `${consents} WHERE ${begun} AND (consent.ends_at IS NULL OR consent.ends_at > moment.told_at)
      AND ${isDay('consent.remind_on', { from: -29, to: 0 })}`,
  }),
  due({
    ...ofConsent,
    occasion: 'newer.id',
    from: `${consents} ${newerEdition} WHERE ${begun} AND (consent.ends_at IS NULL OR consent.ends_at > moment.told_at)
      AND ${hasCome('newer.published_at')}`,
  }),
];

/** Consents that run out, and what rests on them. */
export const dueConsents: readonly Reminder[] = [
  { kind: 'consent_ends_soon', due: endsSoon(yes) },
  { kind: 'no_ends_soon', due: endsSoon(no) },
  { kind: 'consent_to_look_at', due: toLookAt.join('\n  UNION ALL') },
  { kind: 'consent_ended', due: ended(yes) },
  { kind: 'no_ended', due: ended(no) },
  {
    kind: 'sharing_ends_soon',
    due: due({ ...ofShare, from: `${shares} AND ${comesWithinDays(14, 'held.ends_at')}` }),
  },
  { kind: 'sharing_ended', due: due({ ...ofShare, from: `${shares} AND ${hasCome('held.ends_at')}` }) },
  {
    kind: 'treatment_consent_gone',
    due: due({
      patient: 'help.patient_id',
      about: 'help.id',
      label: 'help.label',
      occasion: moment('consent.ends_at'),
      from: `${consents} JOIN plan_element help ON help.patient_id = consent.patient_id AND help.id = consent.intervention_id
        JOIN care_plan plan ON plan.id = help.plan_id AND plan.status IN ('draft', 'active', 'on-hold')
        WHERE ${begun} AND ${hasCome('consent.ends_at')} AND ${goesOnWithoutConsent('help', 'moment.told_at')}`,
    }),
  },
  {
    kind: 'withdrawal_unacknowledged',
    due: due({
      patient: 'receipt.patient_id',
      about: 'receipt.id',
      occasion: `'waits'`,
      label: `CASE WHEN 'substance_use' = ANY (receipt.data_classes) THEN 'substance_use' END`,
      from: `CROSS JOIN withdrawal_receipt receipt
        WHERE ${hasWaited(7, 'receipt.withdrawn_at')}
          AND NOT EXISTS (SELECT FROM withdrawal_acknowledgement WHERE withdrawal_acknowledgement.receipt_id = receipt.id)`,
    }),
  },
];
