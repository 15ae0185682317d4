import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import type { ConsentGoneDto } from '../elements/intervention.dto.js';

/** Help that goes on although the consent that it rests on does not count any more. */
export interface HelpWithoutConsent {
  readonly interventionId: string;
  readonly why: ConsentGoneDto['why'];
}

/**
 * Whether help goes on without the treatment consent that it needs, or against a no to it. Nothing is written down for this: what
 * counts is what the consents say at the moment. The arguments are SQL expressions.
 */
export const goesOnWithoutConsent = (help: string, now: string): string => `
  (${help}.kind = 'intervention' AND ${help}.state = 'in-progress'
    AND (${help}.requires_consent OR EXISTS (
      SELECT FROM consent_standing gone
      WHERE gone.patient_id = ${help}.patient_id AND gone.intervention_id = ${help}.id
        AND (gone.status IN ('inactive', 'rejected') OR (gone.status = 'active' AND gone.ends_at <= ${now}))))
    AND NOT EXISTS (
      SELECT FROM consent_standing counts
      WHERE counts.patient_id = ${help}.patient_id AND counts.intervention_id = ${help}.id AND counts.status = 'active'
        AND counts.starts_at <= ${now} AND (counts.ends_at IS NULL OR counts.ends_at > ${now})
        AND (counts.intervention_revision = ${help}.changed_in_revision OR NOT ${help}.requires_consent)))`;

/** What became of the last consent to it. */
const whyGone = (help: string, now: string): string => `
  coalesce((SELECT CASE
      WHEN last.status = 'inactive' THEN 'withdrawn'
      WHEN last.status = 'rejected' THEN 'refused'
      WHEN last.status = 'active' AND last.ends_at <= ${now} THEN 'expired'
      WHEN last.status = 'active' THEN 'changed' END
    FROM consent_standing last
    WHERE last.patient_id = ${help}.patient_id AND last.intervention_id = ${help}.id AND last.status IN ('inactive', 'rejected', 'active')
    ORDER BY last.id DESC LIMIT 1), 'missing')`;

/** As JSON, or null where there is none. The arguments are SQL expressions. */
export const helpWithoutConsentJson = (of: { plan: string; now: string; seesLabelled: string }): string => `
  (SELECT json_agg(json_build_object('interventionId', help.id, 'why', ${whyGone('help', of.now)}) ORDER BY help.id)
   FROM plan_element help
   WHERE help.patient_id = ${of.plan}.patient_id AND help.plan_id = ${of.plan}.id
     AND ${goesOnWithoutConsent('help', of.now)} AND (${of.seesLabelled} OR help.label IS NULL))`;

const withoutConsent = `
  SELECT ${helpWithoutConsentJson({ plan: 'plan', now: '$3', seesLabelled: '$4::boolean' })} AS help
  FROM care_plan plan WHERE plan.patient_id = $1 AND plan.id = $2`;

const oneHelp = `
  SELECT help.plan_id AS "planId", help.label, ${goesOnWithoutConsent('help', '$3')} AS gone
  FROM plan_element help
  JOIN care_plan plan ON plan.id = help.plan_id AND plan.status IN ('draft', 'active', 'on-hold')
  WHERE help.patient_id = $1 AND help.id = $2`;

/** Whether the help of a plan still rests on what the person has consented to. */
@Injectable()
export class TreatmentBasisReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async withoutConsent(planId: string, seesLabelled: boolean): Promise<readonly HelpWithoutConsent[]> {
    const parameters = [currentPatientId(), planId, this.clock.now(), seesLabelled];
    const [row] = await this.db.query<{ help: HelpWithoutConsent[] | null }>(withoutConsent, parameters);
    return row?.help ?? [];
  }

  /** Null where no plan that is worked on has such help. */
  async ofHelp(
    interventionId: string,
  ): Promise<{ planId: string; label: 'substance_use' | null; gone: boolean } | null> {
    const parameters = [currentPatientId(), interventionId, this.clock.now()];
    const [row] = await this.db.query<{ planId: string; label: 'substance_use' | null; gone: boolean }>(
      oneHelp,
      parameters,
    );
    return row ?? null;
  }
}
