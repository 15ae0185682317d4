import { Injectable } from '@nestjs/common';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { say, type Sentence } from '../../core/language/say.js';
import {
  ExcludedPersonsService,
  type NamedIn,
} from '../../people/excluded-persons/excluded-persons.service.js';
import { ResourcesService } from '../resources/resources.service.js';

/** Where a referral goes: an entry of the directory, or somewhere else by name. */
export interface WhereTo {
  readonly resourceId: string | null;
  readonly toName: string;
}

interface Asked {
  readonly resourceId?: string | null;
  readonly toName?: string | null;
  readonly reason: string;
}

/** To whom a patient can be referred. */
@Injectable()
export class WhereToReader {
  constructor(
    private readonly resources: ResourcesService,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  /** @throws {BrokenRule} unless it is one of the two, for what is off the list or not checked, and for who is not to be told */
  async find({ resourceId, toName, reason }: Asked): Promise<WhereTo> {
    if (Boolean(resourceId) === Boolean(toName))
      throw refused(
        say`Say to whom: an entry of the directory (resourceId), or somebody else by name (toName). One of the two.`,
        say`goes without toName, and one of the two is needed`,
      );
    const named = resourceId ? await this.entry(resourceId) : (toName as string);
    const pointer = resourceId ? '/resourceId' : '/toName';
    await this.requireToBeTold({ name: named, pointer }, { name: reason, pointer: '/reason' });
    return { resourceId: resourceId ?? null, toName: named };
  }

  /** Once more with the yes: somebody can have come onto the list since it was proposed. */
  async requireStillWelcome({
    toName,
    reason,
  }: Pick<WhereTo, 'toName'> & { readonly reason: string }): Promise<void> {
    await this.requireToBeTold({ name: toName, pointer: '' }, { name: reason, pointer: '' });
  }

  /** Once more when it leaves: much can have changed since the yes. */
  async require({ resourceId, toName, reason }: WhereTo & { readonly reason: string }): Promise<void> {
    if (resourceId !== null) await this.entry(resourceId);
    await this.requireStillWelcome({ toName, reason });
  }

  /**
   * By their name, as part of the name of a place (somebody’s practice), and in the reason, which says who helps and goes along. What goes
   * along besides, and what came of it, are told freely: “nothing about him” is no help by him.
   */
  private async requireToBeTold(named: NamedIn, why: NamedIn): Promise<void> {
    await this.excludedPersons.requireNone([named]);
    await this.excludedPersons.requireNoneMentioned([named, why]);
  }

  private async entry(id: string): Promise<string> {
    const found = await this.resources.find(id).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    if (!found)
      throw refused(
        say`Your clinic has no such entry. GET /v1/resources lists those it has.`,
        say`must be an entry of the directory`,
      );
    if (found.isStale)
      throw refused(
        say`Nobody has checked this entry for long, or ever, and nobody is sent to a closed door. Call or look whether it is still so, and say it: POST /v1/resources/{resourceId}/verification.`,
        say`must be checked first`,
      );
    return found.name;
  }
}

function refused(detail: Sentence, message: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer: '/resourceId', message }] });
}
