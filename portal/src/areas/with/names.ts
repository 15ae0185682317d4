import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

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
