import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../api/client.js';
import type { PeerPart } from './peer-parts.js';

/** What of a record is open to somebody. */
export type Open = Pick<Schemas['OpenRecord'], 'dataClasses' | 'planParts'>;

/** What of a record is open, in words that people use. @param isOwn the record is of whoever reads the words */
export function useOpenNames({ isOwn }: { isOwn: boolean }): (open: Open) => string[] {
  const { t } = useLingui();
  const parts: Record<Schemas['PlanPart'], string> = {
    goals: t`goals`,
    steps: t`small steps`,
    about_me: isOwn ? t`about me` : t`about them`,
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
  const plan = isOwn ? t`the whole plan` : t`the plan`;
  return ({ dataClasses, planParts }) =>
    dataClasses.flatMap((name) => {
      if (name !== 'plan') return [classes[name]];
      return planParts ? planParts.map((part) => parts[part]) : [plan];
    });
}

/** The kind of data to which a part belongs that somebody shares with a peer supporter. */
export function classOf(part: PeerPart): Schemas['DataClass'] {
  return part === 'progress' || part === 'journey' ? part : 'plan';
}

/** Whether a part is open: of the plan, where only parts of it are, as one of these. */
export function isPartOpen({ dataClasses, planParts }: Open, part: PeerPart): boolean {
  const isPartOfPlan = planParts?.some((each) => each === part) ?? true;
  return dataClasses.includes(classOf(part)) && (classOf(part) !== 'plan' || isPartOfPlan);
}
