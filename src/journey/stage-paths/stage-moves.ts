import { moveKinds, type MoveKind } from '../../plan/ops/move-kind.dto.js';

/** How things stand before a move. */
type Footing = 'nowhere' | 'under way' | 'paused';

/** What a move must say of itself: a reason; a cause (a reason, or that one would rather not say); or the setback behind it. */
type Need = 'nothing' | 'reason' | 'cause' | 'setback';

interface StageMove {
  readonly from: readonly Footing[];
  readonly to: 'any stage' | 'the next stage' | 'a later stage' | 'an earlier stage' | 'the same stage';
  readonly needs: Need;
}

/** The guards of the journey. A correction is no move: it takes the place of one. */
export const stageMoves = {
  begin: { from: ['nowhere'], to: 'any stage', needs: 'nothing' },
  advance: { from: ['under way'], to: 'the next stage', needs: 'nothing' },
  leap: { from: ['under way'], to: 'a later stage', needs: 'reason' },
  return: { from: ['under way'], to: 'an earlier stage', needs: 'cause' },
  setback: { from: ['under way'], to: 'an earlier stage', needs: 'setback' },
  pause: { from: ['under way'], to: 'the same stage', needs: 'nothing' },
  resume: { from: ['paused'], to: 'the same stage', needs: 'nothing' },
  restart: { from: ['under way', 'paused'], to: 'any stage', needs: 'cause' },
} as const satisfies Record<MoveKind, StageMove>;

export const transitionKinds = [...moveKinds, 'correction'] as const;
export type TransitionKind = (typeof transitionKinds)[number];

/** Whether a move may start on a footing. */
export function mayStart(kind: MoveKind, footing: Footing): boolean {
  return (stageMoves[kind].from as readonly Footing[]).includes(footing);
}
