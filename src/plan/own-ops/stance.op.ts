import type { AgreementDto } from '../elements/agreement.dto.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface StanceState extends Op {
  readonly op: 'stance.state';
  /** The elements that it is about; the id of the plan stands for the stage agreed on. */
  readonly elementIds: readonly string[];
  /** One of each side that says so. */
  readonly stances: readonly AgreementDto[];
  /** Why words that can hurt were kept. */
  readonly keepWordingReason: string | null;
}

/** Open agreement and open disagreement: each side speaks for itself, and neither edits the other. */
export const stanceState: OwnOpKind<StanceState> = {
  op: 'stance.state',
  needs: 'own',
  apply({ elementIds, stances }, plan) {
    for (const id of elementIds) {
      const standing = plan.stancesOn(id);
      for (const stance of standing ? stances : []) replace(standing ?? [], stance);
    }
  },
};

function replace(standing: AgreementDto[], { party, stance, words, statedBy, statedAt }: AgreementDto): void {
  const others = standing.filter((other) => other.party !== party);
  const all = [...others, { party, stance, words, statedBy, statedAt }];
  standing.splice(0, standing.length, ...all.sort((one, other) => (one.party < other.party ? -1 : 1)));
}
