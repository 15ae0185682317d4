import { Refused } from '../../api/problems.js';
import { useDeed } from '../../api/queries.js';
import type { Schemas } from '../../api/client.js';
import { agreedOf, agreementFrom, type Draft } from './drafts.js';
import { addedBy, renamed } from './taken-up.js';

type Said = Pick<Schemas['RecordAgreement'], 'inSession' | 'keepWording'>;

interface Recording {
  readonly patientId: string;
  readonly planId: string;
  readonly base: number;
  readonly drafts: readonly Draft[];
  /** A part of it stands in the plan: what is left to record, and on which revision. */
  readonly onPart: (left: readonly Draft[], base: number) => void;
}

/**
 * Records what got a yes. What hangs on something new comes after it, under the id that the plan gave to that; suggestions
 * of the care team that were talked through are then taken back, because the plan holds what came of them.
 */
export function useRecordAgreement({ patientId, planId, base, drafts, onPart }: Recording) {
  const path = { patientId, planId };
  const record = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/proposals/in-session');
  const withdraw = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/withdrawal',
  );
  const takeBack = async (proposalId: string) => {
    try {
      await withdraw.mutateAsync({ params: { path: { ...path, proposalId } } });
    } catch (error) {
      // Overtaken by what was just agreed: then there is nothing to take back.
      if (!(error instanceof Refused)) throw error;
    }
  };
  const send = async (said: Said): Promise<void> => {
    const talkedThrough = new Set(agreedOf(drafts).flatMap(({ suggested }) => suggested?.proposalId ?? []));
    let left = drafts;
    let revision = base;
    for (let wave = nextOf(left); wave.length > 0; wave = nextOf(left)) {
      const body = { basePlanRevision: revision, ...agreementFrom(wave), ...said };
      const made = await record.mutateAsync({ params: { path }, body });
      revision = made.appliedRevision ?? revision;
      left = withoutRecorded(left, wave, made.ops);
      if (nextOf(left).length > 0) onPart(left, revision);
    }
    for (const proposalId of talkedThrough) await takeBack(proposalId);
  };
  return { send, error: record.error ?? withdraw.error, isPending: record.isPending || withdraw.isPending };
}

/** What got a yes and hangs on nothing that is still to come. */
function nextOf(drafts: readonly Draft[]): readonly Draft[] {
  return agreedOf(drafts).filter(({ suggested }) => !suggested?.needs);
}

type Made = Schemas['Proposal']['ops'];

function withoutRecorded(drafts: readonly Draft[], wave: readonly Draft[], made: Made): Draft[] {
  const names = new Map(
    wave.flatMap(({ suggested }, place) => {
      const op = made[place];
      const now = op && addedBy(op);
      return suggested?.adds && now ? [[suggested.adds, now] as const] : [];
    }),
  );
  return drafts
    .filter((draft) => !wave.includes(draft))
    .map((draft) => {
      const { op, suggested } = draft;
      if (!suggested?.needs || !names.has(suggested.needs)) return draft;
      return { ...draft, op: renamed(op, names), suggested: { ...suggested, needs: null } };
    });
}
