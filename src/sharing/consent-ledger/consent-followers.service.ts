import { Injectable } from '@nestjs/common';

/** Whatever rests on a consent and ends with it. */
export interface ConsentFollower {
  /** The consent that was in force is so no more: withdrawn, given back, or taken off the record. */
  consentEnded: (consentId: string) => Promise<void>;
}

/** Tells what rests on a consent that it has ended, in the transaction in which it does. */
@Injectable()
export class ConsentFollowersService {
  readonly #followers: ConsentFollower[] = [];

  add(follower: ConsentFollower): void {
    this.#followers.push(follower);
  }

  async ended(consentId: string): Promise<void> {
    for (const follower of this.#followers) await follower.consentEnded(consentId);
  }
}
