import { BrokenRule } from '../../core/errors.js';
import { say } from '../../core/language/say.js';
import { speaker } from './proposal-drafts.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';

/**
 * Proposals of one's own side that the two talked through in the room: what they would add keeps its ids, and the person's own words
 * stay as they were said, by whom and when.
 * @throws {BrokenRule} for one that is not open, or that the other side made
 */
export function takenUpFrom(open: readonly Proposal[], ids: readonly string[]): Proposal[] {
  const { party } = speaker();
  const own = open.filter((proposal) => proposal.party === party);
  return [...new Set(ids)].map((id, place) => {
    const proposal = own.find((each) => each.id === id);
    if (proposal) return proposal;
    throw new BrokenRule(
      say`What you take up must be an open proposal of your own side. Answer what the other side proposed at its own address.`,
      { errors: [{ pointer: `/takesUp/${place}`, message: say`must be an open proposal of your own side` }] },
    );
  });
}
