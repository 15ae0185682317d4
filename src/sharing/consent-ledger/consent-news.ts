import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { isOnlyNo } from '../consent-terms/provision.entity.js';
import type { ConsentEvent } from './consent-event.entity.js';
import type { ConsentTerms } from './consent-grants.js';
import { labelledConsents } from './labelled-consents.labels.js';

/** Who hears of a move of a consent. Whom a withdrawal shuts out hears with their receipt. */
@Injectable()
export class ConsentNews {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async tell({ move }: Pick<ConsentEvent, 'move'>, terms: ConsentTerms): Promise<void> {
    if (move === 'prepare') return;
    const patientId = currentPatientId();
    const news = { patientId, about: { consent: terms.id }, label: await this.labelOf(terms) };
    if (move === 'ask') {
      this.notices.tell({ kind: 'consent_asked', ...news });
      return;
    }
    if (move === 'join') {
      this.notices.settle(terms.id, { accountId: currentActor().accountId });
      this.notices.tell({ kind: 'consent_asked', ...news });
      return;
    }
    this.notices.settle(terms.id);
    if (currentActor().relation === 'representative')
      this.notices.tell({ kind: 'consent_acts_on_your_behalf', ...news });
    if (move === 'refuse') this.notices.tell({ kind: 'consent_refused', ...news });
    // Whoever says yes to a no has said no, and whoever takes it back opens something.
    const isNo = isOnlyNo(terms.provisions);
    if (move === 'withdraw' || move === 'correct')
      this.notices.tell({ kind: isNo ? 'no_taken_back' : 'consent_withdrawn', ...news });
    if (move !== 'give' && move !== 'agree') return;
    if (isNo) return this.notices.tell({ kind: 'consent_refused', ...news });
    this.notices.tell({ kind: 'sharing_given', ...news, named: letIn(terms) });
    this.notices.tell({ kind: 'consent_given', ...news });
  }

  /** A consent that speaks of substance use, or is to help that is so labelled, is not told to whom that is not open. */
  private async labelOf({ id, interventionId, provisions }: ConsentTerms): Promise<'substance_use' | null> {
    if (provisions.some(({ dataClasses }) => dataClasses.includes('substance_use'))) return 'substance_use';
    if (interventionId === null) return null;
    const labelled = await this.db.query(labelledConsents, [currentPatientId(), [id]]);
    return labelled.length > 0 ? 'substance_use' : null;
  }
}

/** Who is let in by name. Those let in as one of a group learn of it when they look. */
function letIn({ provisions }: ConsentTerms): string[] {
  return provisions.flatMap(({ effect, recipientAccountId }) =>
    effect === 'permit' && recipientAccountId ? [recipientAccountId] : [],
  );
}
