import type { Person } from '../../support/world.js';

export async function since({ api }: Person, after?: string): Promise<any> {
  const query = after === undefined ? '' : `?after=${after}`;
  return (await api.expect(200, api.get(`/v1/me/events${query}`))).body;
}

/** Goes on until it has heard all there is. */
export async function heardSince(who: Person, after: string): Promise<any[]> {
  const items: any[] = [];
  for (let page = await since(who, after); ; page = await since(who, page.position)) {
    items.push(...page.items);
    if (!page.hasMore) return items;
  }
}
