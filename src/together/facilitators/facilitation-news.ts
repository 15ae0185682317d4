import { Injectable } from '@nestjs/common';
import type { Party } from '../../core/actor.js';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { Facilitation } from './facilitation.entity.js';

/** Both sides, and whom they asked, hear of what becomes of a facilitation. */
@Injectable()
export class FacilitationNews {
  constructor(private readonly notices: NoticesService) {}

  /** @param label of the conversation it is about */
  tell(facilitation: Facilitation, label: 'substance_use' | null): void {
    const { id, state, party, accountId } = facilitation;
    const news = { patientId: currentPatientId(), about: { facilitation: id }, label };
    if (state !== 'named') this.notices.settle(id);
    if (state === 'named') this.notices.tell({ kind: 'facilitator_named', ...news, side: otherSide(party) });
    if (state === 'active') {
      this.notices.tell({ kind: 'asked_to_facilitate', ...news, named: [accountId] });
      this.notices.tell({ kind: 'facilitator_accepted', ...news, side: party });
    }
    if (state === 'declined') this.notices.tell({ kind: 'facilitator_declined', ...news, side: party });
    if (state === 'ended') {
      this.notices.tell({ kind: 'your_facilitation_over', ...news, named: [accountId] });
      this.notices.tell({ kind: 'facilitation_over', ...news });
    }
    if (state === 'withdrawn') this.notices.tell({ kind: 'facilitation_over', ...news });
  }
}

function otherSide(party: Party): Party {
  return party === 'patient' ? 'clinician' : 'patient';
}
