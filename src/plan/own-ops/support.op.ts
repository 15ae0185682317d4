import { requireRoom } from '../elements/plan-limits.dto.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';
import type { SupportContent } from '../terms/support.dto.js';
import { Support } from '../terms/support.js';

interface SupportName extends Op, SupportContent {
  readonly op: 'support.name';
  readonly supportId: string;
}

interface SupportChange extends Op, Partial<SupportContent> {
  readonly op: 'support.change';
  readonly supportId: string;
}

interface SupportEnd extends Op {
  readonly op: 'support.end';
  readonly supportId: string;
  readonly at: string;
}

/** The person names somebody or some place they lean on. */
export const supportName: OwnOpKind<SupportName> = {
  op: 'support.name',
  needs: 'own',
  apply({ op: _, supportId, ...words }, { document }) {
    requireRoom('supports', document.supports.length);
    document.supports.push(Support.named(supportId, words));
  },
};

export const supportChange: OwnOpKind<SupportChange> = {
  op: 'support.change',
  needs: 'own',
  apply({ op: _, supportId, ...words }, plan) {
    plan.changing(Support, supportId).change(words);
  },
};

/** What they did in the plan stays in its story. */
export const supportEnd: OwnOpKind<SupportEnd> = {
  op: 'support.end',
  needs: 'own',
  apply({ supportId, at }, plan) {
    const support = plan.changing(Support, supportId);
    support.end(at);
    const { supports, formerSupports } = plan.document;
    plan.document.supports = supports.filter(({ id }) => id !== supportId);
    formerSupports.push(support);
  },
};
