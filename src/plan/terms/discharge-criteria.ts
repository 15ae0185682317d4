import { agreedContent } from '../element-words/agreed.decorator.js';
import type { PlanElement } from '../elements/plan-element.dto.js';
import { DischargeCriteriaContent, DischargeCriteriaDto } from './terms.dto.js';

/** What the two want to be true before care comes to an end. */
export class DischargeCriteria extends DischargeCriteriaDto implements PlanElement {
  get kind(): 'discharge_criteria' {
    return 'discharge_criteria';
  }

  /** As it stands in a document. */
  static read(stored: DischargeCriteriaDto): DischargeCriteria {
    return Object.assign(Object.create(DischargeCriteria.prototype) as DischargeCriteria, stored);
  }

  static unset(id: string): DischargeCriteria {
    return DischargeCriteria.read({ id, criteria: [], changedInRevision: 0, agreements: [] });
  }

  set(criteria: readonly string[], revision: number): void {
    Object.assign(this, { criteria: [...criteria], changedInRevision: revision });
  }

  content(): Readonly<Record<string, unknown>> {
    return { ...agreedContent(DischargeCriteriaContent, this) };
  }
}
