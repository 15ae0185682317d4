import { Injectable } from '@nestjs/common';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { PlanVersionDto } from './plan-version.dto.js';

type Awaiting = Pick<PlanVersionDto, 'missingSigners'>;

/** Who supervises on the care team is asked to sign from the moment on from which that is needed, until one of them has. */
@Injectable()
export class CoSignatures {
  constructor(private readonly notices: NoticesService) {}

  /** @param before the version as it stood before what was done; null: it is new */
  followed(before: Awaiting | null, version: PlanVersionDto): PlanVersionDto {
    const wasAwaited = before?.missingSigners.includes('supervisor') ?? false;
    const isAwaited = version.missingSigners.includes('supervisor');
    const kind = 'co_signature_wanted';
    if (isAwaited && !wasAwaited) {
      const about = { planVersion: version.id };
      this.notices.tell({ kind, patientId: currentPatientId(), about, by: null });
    }
    if (wasAwaited && !isAwaited) this.notices.settle(version.id, { kind });
    return version;
  }
}
