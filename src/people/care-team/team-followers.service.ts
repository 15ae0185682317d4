import { Injectable } from '@nestjs/common';

/** Whatever comes with somebody's place on the care team of the patient at hand. */
export interface TeamFollower {
  /** Somebody has come onto the team. */
  joined: (accountId: string) => Promise<void>;
}

/** Tells what comes with a place on a care team that somebody has it, in the transaction in which they get it. */
@Injectable()
export class TeamFollowersService {
  readonly #followers: TeamFollower[] = [];

  add(follower: TeamFollower): void {
    this.#followers.push(follower);
  }

  async joined(accountId: string): Promise<void> {
    for (const follower of this.#followers) await follower.joined(accountId);
  }
}
