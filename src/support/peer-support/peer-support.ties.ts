import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { inOneLine } from '../../core/text/written.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../../people/ties/ties.service.js';
import { supportersAhead } from './peer-support.queries.js';
import { PeerSupportService } from './peer-support.service.js';

interface AheadRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly [column: string]: unknown;
}

/** Who was asked to support the patient as a peer. What is under way rests on a consent, and is shown and ended with that. */
@Injectable()
export class PeerSupportTies implements TieSource {
  readonly kind = 'peer_support';
  readonly opens = 'peer_support.read';

  constructor(
    private readonly db: Db,
    private readonly peerSupport: PeerSupportService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<AheadRow>(supportersAhead, [currentPatientId()]);
    return rows.map(({ id, accountId, name }) => ({
      id,
      accountId,
      name,
      sentence: say`${inOneLine(name)} was named as a peer supporter, and nothing is open to them yet.`,
      endedBy: 'patient_side',
      whoElse: say`The patient’s side declines it.`,
    }));
  }

  end(id: string): Promise<unknown> {
    return this.peerSupport.decline(id);
  }
}
