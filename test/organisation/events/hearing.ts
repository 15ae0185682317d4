import type { Person } from '../../support/world.js';

export async function since({ api }: Person, after?: string): Promise<any> {
  const query = after === undefined ? '' : `?after=${after}`;
  return (await api.expect(200, api.get(`/v1/me/events${query}`))).body;
}

const ownDeed = 'me.chosen_language';

/** Up to something that they do themself, and what they hear of that comes last: nothing that was done before it is still to come. */
async function untilOwnDeed(who: Person, after: string): Promise<{ items: any[]; position: string }> {
  await who.api.expect(204, who.api.put('/v1/me/language', { language: null }));
  const items: any[] = [];
  for (let page = await since(who, after); ; page = await since(who, page.position)) {
    items.push(...page.items);
    const last = items.findIndex(({ name }) => name === ownDeed);
    if (last >= 0) return { items: items.slice(0, last), position: items[last].id };
  }
}

/**
 * The place after all that is done by now. The service's own place may lie before it for a moment, where an older transaction, of
 * whomever, holds it back: whoever began there would hear again what was done before.
 */
export async function fromNow(who: Person): Promise<string> {
  return (await untilOwnDeed(who, (await since(who)).position)).position;
}

/** All that somebody hears of what is done by now: also where an older transaction, of whomever, holds it back for a moment. */
export async function heardByNow(who: Person, after: string): Promise<any[]> {
  return (await untilOwnDeed(who, after)).items;
}

/** The same up to something that is done by now, for whoever cannot do anything of their own after it. */
export async function heardUntil(who: Person, after: string, isIt: (event: any) => boolean): Promise<any[]> {
  const items: any[] = [];
  for (let page = await since(who, after); ; page = await since(who, page.position)) {
    items.push(...page.items);
    if (items.some(isIt)) return items;
  }
}
