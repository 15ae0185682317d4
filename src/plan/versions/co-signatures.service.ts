import { Injectable } from '@nestjs/common';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { isForSupervisor } from '../signatures/good-faith.js';
import type { PlanVersionDto } from './plan-version.dto.js';

type Waiting = Pick<PlanVersionDto, 'state' | 'missingSigners' | 'turn' | 'withoutPatient'>;

/** Who supervises on the care team is asked from the moment on from which it is theirs, until it is done or not theirs any more. */
@Injectable()
export class CoSignaturesService {
  constructor(private readonly notices: NoticesService) {}

  /** @param before the version as it stood before what was done; null: it is new */
  followed(before: Waiting | null, version: PlanVersionDto): PlanVersionDto {
    const was = before && awaitedOfSupervisor(before);
    const is = awaitedOfSupervisor(version);
    if (was === is) return version;
    const kind = 'co_signature_wanted';
    if (was !== null) this.notices.settle(version.id, { kind });
    if (is !== null) {
      const about = { planVersion: version.id };
      this.notices.tell({ kind, patientId: currentPatientId(), about, by: null });
    }
    return version;
  }
}

/** Their signature, when it is their turn; or to go on without the patient's, when nothing else is missing and the attempts suffice. */
function awaitedOfSupervisor(version: Waiting): 'signature' | 'activation' | null {
  if (version.turn.includes('supervisor')) return 'signature';
  const isTheirs = isForSupervisor(version.missingSigners, version.withoutPatient);
  return version.state === 'for-signature' && isTheirs ? 'activation' : null;
}
