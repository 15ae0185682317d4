import type { Actor } from '../../core/actor.js';

/**
 * Whether the conversation that began with a proposal goes on: of the proposals that counter each other only the last can
 * be open. The arguments are SQL expressions.
 */
export const isUnderWay = (chainId: string, now: string): string => `
  EXISTS (
    WITH RECURSIVE link AS (
      SELECT id, state, expires_at FROM proposal WHERE id = ${chainId}
      UNION ALL
      SELECT next.id, next.state, next.expires_at FROM proposal next JOIN link ON next.counter_to = link.id)
    SELECT FROM link WHERE state = 'open' AND expires_at > ${now})`;

/** The proposals of the conversations that began with these, as a subquery. The argument is an SQL expression. */
export const proposalsOf = (chainIds: string): string => `(
    WITH RECURSIVE link AS (
      SELECT id FROM proposal WHERE id = ANY (${chainIds}::uuid[])
      UNION ALL
      SELECT next.id FROM proposal next JOIN link ON next.counter_to = link.id)
    SELECT id FROM link)`;

/** The conversations that somebody is confined to, by the proposal each began with; null: they see all there are. */
export function chainsSeenBy({ relation, conversations }: Actor): string[] | null {
  return relation === 'facilitator' ? conversations.map(({ chainId }) => chainId) : null;
}

/** The plans that these conversations are about; null: they see all there are. */
export function plansSeenBy({ relation, conversations }: Actor): string[] | null {
  return relation === 'facilitator' ? conversations.map(({ planId }) => planId) : null;
}
