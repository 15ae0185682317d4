import { Injectable } from '@nestjs/common';

/** Whatever rests on somebody's place on the care team of the patient at hand. */
export interface TeamFollower {
  /** Somebody has come onto the team. */
  joined: (accountId: string) => Promise<void>;
  /** Somebody is off the team. */
  left: (accountId: string) => Promise<void>;
}

/** Tells what rests on a place on a care team that somebody has it, or has it no more, in the transaction in which that is so. */
@Injectable()
export class TeamFollowersService {
  readonly #followers: TeamFollower[] = [];

  add(follower: TeamFollower): void {
    this.#followers.push(follower);
  }

  async joined(accountId: string): Promise<void> {
    for (const follower of this.#followers) await follower.joined(accountId);
  }

  async left(accountId: string): Promise<void> {
    for (const follower of this.#followers) await follower.left(accountId);
  }
}
