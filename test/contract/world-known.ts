import type { Operation } from '../../src/core/contract/contract-operations.js';
import type { World } from '../access/objects.js';
import type { Answer, Api } from '../support/api.js';

/** What would take the ground from under everybody else when it ends: only those of the world are tried, which nobody needs. */
const precious = new Set(['accountId', 'memberId', 'patientId', 'planId', 'sessionId', 'tenantId']);

/** What whoever writes a client of the service learns of a world by using it: the ids of its things, the last version of each. */
export class WhatIsKnown {
  private readonly values = new Map<string, unknown[]>();
  private readonly lists = new Map<string, string>();

  constructor(
    readonly world: World,
    operations: readonly Operation[],
  ) {
    for (const [name, id] of Object.entries(world.ids)) this.learn(name, id);
    for (const { method, path } of operations) {
      const [, list = '', parameter = ''] = /^(.*)\/\{(\w+)\}$/.exec(path) ?? [];
      if (method === 'GET' && list) this.lists.set(list, parameter);
    }
  }

  learn(name: string, value: unknown): void {
    const values = this.values.get(name) ?? [];
    if (!values.includes(value)) this.values.set(name, [value, ...values].slice(0, 40));
  }

  /** By the name of a field; `recipientAccountId` is an account. */
  of(field: string): readonly unknown[] {
    const name = [...this.values.keys()].find((each) => each === field) ?? this.endOf(field);
    return name === undefined ? [] : (this.values.get(name) ?? []);
  }

  private endOf(field: string): string | undefined {
    const small = field.toLowerCase();
    return [...this.values.keys()].find((each) => small.endsWith(each.toLowerCase()));
  }

  /** The ids of what was made, or is on a list, and of what stands within it. */
  remember({ path }: Operation, { status, body }: Answer): void {
    if (status >= 300 || body === null || typeof body !== 'object') return;
    const parameter = this.lists.get(path);
    for (const { id } of [body, ...((body.items as { id?: unknown }[] | undefined) ?? [])])
      if (parameter && !precious.has(parameter) && typeof id === 'string') this.learn(parameter, id);
    if (typeof body.contentHash === 'string') this.learn('contentHash', body.contentHash);
    for (const [name, id] of idsWithin(body)) if (!this.isOfTheWorld(name)) this.learn(name, id);
  }

  private isOfTheWorld(name: string): boolean {
    const small = name.toLowerCase();
    return Object.keys(this.world.ids).some((each) => small.endsWith(each.toLowerCase()));
  }

  /** What a change has to name: the version at its address, and the revision of the plan. */
  async refresh(api: Api): Promise<void> {
    const { status, body } = await api.get(this.world.room.plan);
    if (status === 200) this.values.set('basePlanRevision', [body.revision]);
  }
}

/** What stands within a thing and has an id of its own, by the name that others call it: `options[].id` is an `optionId`. */
function idsWithin(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    if (typeof inner === 'string') return /Id$/.test(name) ? [[name, inner]] : [];
    const within = Array.isArray(inner) ? inner : [inner];
    const one = `${name.replace(/ies$/, 'y').replace(/s$/, '')}Id`;
    return within.flatMap((each: unknown): [string, string][] => {
      const { id } = (each ?? {}) as { id?: unknown };
      return [...(typeof id === 'string' ? [[one, id] as [string, string]] : []), ...idsWithin(each)];
    });
  });
}
