import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import type { OpenRecord } from '../../kit/walks-along.js';

/** How somebody stands to a person, said to them. */
export function useRelations(): Record<Schemas['Relation'], string> {
  const { t } = useLingui();
  return {
    self: '',
    none: '',
    integrator: '',
    care_team: t`You are on the care team.`,
    representative: t`You act for this person.`,
    facilitator: t`You help them talk a plan through.`,
    peer: t`You walk beside this person as a peer.`,
    natural_support: t`You are close to this person.`,
    other_clinician: t`This person shares something with you.`,
    break_glass: t`You opened this record in an emergency.`,
  };
}

/** What of a record is open, in words that people use. */
export function useOpenNames(): (record: OpenRecord) => string[] {
  const { t } = useLingui();
  const parts: Record<Schemas['PlanPart'], string> = {
    goals: t`goals`,
    steps: t`small steps`,
    about_me: t`about them`,
  };
  const classes: Record<Exclude<Schemas['DataClass'], 'plan'>, string> = {
    progress: t`how it is going`,
    journey: t`the way`,
    measures: t`questionnaires`,
    safety_plan: t`the safety plan`,
    check_ins: t`check-ins`,
    journal: t`journal`,
    decisions: t`decisions`,
    clinical_notes: t`notes of the care team`,
    substance_use: t`what is about substance use`,
  };
  return ({ dataClasses, planParts }) =>
    dataClasses.flatMap((name) => {
      if (name !== 'plan') return [classes[name]];
      return planParts ? planParts.map((part) => parts[part]) : [t`the plan`];
    });
}
