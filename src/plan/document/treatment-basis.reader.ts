import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import type { ConsentGoneDto } from '../elements/intervention.dto.js';

/** Help that goes on although the consent that it rests on does not count any more. */
export interface HelpWithoutConsent {
  readonly interventionId: string;
  readonly why: ConsentGoneDto['why'];
  readonly isLabelled: boolean;
}

/** That of it which is open to whoever sees so much. */
export function openHelp(
  help: readonly HelpWithoutConsent[] | null,
  seesLabelled: boolean,
): readonly HelpWithoutConsent[] {
  return (help ?? []).filter(({ isLabelled }) => seesLabelled || !isLabelled);
}

/** What could rest on a consent. @param help alias of a plan_element */
const isGoingOn = (help: string): string => `${help}.kind = 'intervention' AND ${help}.state = 'in-progress'`;

/**
 * Why help that goes on does so without the treatment consent that it needs, or against a no to it: what became of the last consent to
 * it. Null where it does not. Nothing is written down for this: what counts is what the consents say at the moment.
 */
const whyWithoutConsent = (help: string, now: string): string => `
  (SELECT CASE
      WHEN bool_or(basis.status = 'active' AND basis.starts_at <= ${now} AND (basis.ends_at IS NULL OR basis.ends_at > ${now})
        AND (basis.intervention_revision = ${help}.changed_in_revision OR NOT ${help}.requires_consent)) THEN NULL
      WHEN ${help}.requires_consent OR bool_or(basis.status IN ('inactive', 'rejected') OR (basis.status = 'active' AND basis.ends_at <= ${now}))
        THEN coalesce((array_agg(CASE
          WHEN basis.status = 'inactive' THEN 'withdrawn'
          WHEN basis.status = 'rejected' THEN 'refused'
          WHEN basis.ends_at <= ${now} THEN 'expired'
          ELSE 'changed' END ORDER BY basis.id DESC) FILTER (WHERE basis.status IN ('inactive', 'rejected', 'active')))[1], 'missing') END
    FROM consent_standing basis
    WHERE basis.patient_id = ${help}.patient_id AND basis.intervention_id = ${help}.id)`;

/** The arguments are SQL expressions. */
export const goesOnWithoutConsent = (help: string, now: string): string => `
  (${isGoingOn(help)} AND ${whyWithoutConsent(help, now)} IS NOT NULL)`;

/** As JSON, or null where there is none. The arguments are SQL expressions. */
export const helpWithoutConsentJson = (plan: string, now: string): string => `
  (SELECT json_agg(json_build_object('interventionId', help.id, 'why', help.why, 'isLabelled', help.label IS NOT NULL) ORDER BY help.id)
   FROM (
     SELECT going.id, going.label, ${whyWithoutConsent('going', now)} AS why FROM plan_element going
     WHERE going.patient_id = ${plan}.patient_id AND going.plan_id = ${plan}.id AND ${isGoingOn('going')} OFFSET 0
   ) AS help WHERE help.why IS NOT NULL)`;

const withoutConsent = `
  SELECT ${helpWithoutConsentJson('plan', '$3')} AS help
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
    const parameters = [currentPatientId(), planId, this.clock.now()];
    const [row] = await this.db.query<{ help: HelpWithoutConsent[] | null }>(withoutConsent, parameters);
    return openHelp(row?.help ?? null, seesLabelled);
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
