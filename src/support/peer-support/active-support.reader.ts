import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden } from '../../core/errors.js';
import { partyOf } from '../../core/actor.js';
import { currentActor } from '../../core/request-context.js';
import { PeerSupport } from './peer-support.entity.js';

/** The support that is under way. */
@Injectable()
export class ActiveSupportReader {
  constructor(private readonly db: Db) {}

  /** @throws {Forbidden} unless whoever is asking supports the patient of the request as a peer */
  async ofActor(): Promise<PeerSupport> {
    const { accountId: peerId } = currentActor();
    const support = await this.db.repository(PeerSupport).findOneBy({ peerId, state: 'active' });
    if (support) return support;
    throw new Forbidden(
      say`This is for whoever supports the patient as a peer. It begins when the patient says yes to that.`,
    );
  }

  /**
   * The support for which somebody writes: whoever supports as a peer their own, the patient’s side the one they name.
   * @throws {Forbidden | BrokenRule} unless it is under way
   */
  async ofWriter(named: string | null): Promise<PeerSupport> {
    if (partyOf(currentActor()) === null) return this.ofActor();
    const support =
      named && (await this.db.repository(PeerSupport).findOneBy({ id: named, state: 'active' }));
    if (support) return support;
    throw new BrokenRule(say`Say with whom: name a peer support that is under way.`, {
      errors: [
        { pointer: '/peerSupportId', message: say`must be a peer support of the patient that is active` },
      ],
    });
  }

  find(id: string): Promise<PeerSupport> {
    return this.db.repository(PeerSupport).findOneByOrFail({ id });
  }
}
