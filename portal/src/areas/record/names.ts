import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

/** What the roles on a care team are called. */
export function useRoleNames(): Record<Schemas['CareTeamMember']['role'], string> {
  const { t } = useLingui();
  return { lead: t`leads`, member: t`on the team`, supervisor: t`supervises` };
}

export function useProfessionNames(): Record<Schemas['Profession'], string> {
  const { t } = useLingui();
  return {
    psychiatrist: t`psychiatrist`,
    psychologist: t`psychologist`,
    nurse: t`nurse`,
    social_worker: t`social worker`,
    therapist: t`therapist`,
    other: t`another profession`,
  };
}

export function useClassNames(): Record<Schemas['DataClass'], string> {
  const { t } = useLingui();
  return {
    plan: t`plan`,
    progress: t`progress`,
    journey: t`way`,
    measures: t`measures`,
    safety_plan: t`safety plan`,
    check_ins: t`check-ins`,
    journal: t`journal`,
    decisions: t`decisions`,
    clinical_notes: t`notes`,
    substance_use: t`what is about substance use`,
  };
}

export function useAuthorityNames(): Record<Schemas['Representative']['kind'], string> {
  const { t } = useLingui();
  return {
    parent: t`parent`,
    guardian: t`guardian`,
    health_care_agent: t`health-care agent`,
    other_legal: t`by another law or order`,
    patient_appointed: t`named by the patient`,
    personal_representative: t`after the patient’s death, for the estate`,
    next_of_kin: t`after the patient’s death, next of kin`,
  };
}

export function useActNames(): Record<Schemas['Act'], string> {
  const { t } = useLingui();
  return { read: t`read`, take_part: t`take part`, consent: t`decide on consents` };
}
