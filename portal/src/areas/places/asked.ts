import type { paths } from '../../api/client.js';

/** What somebody looks for. */
export type Asked = NonNullable<paths['/v1/resources']['get']['parameters']['query']>;

const everything: Asked = {};
let last = everything;

/** What was looked for last, for whoever comes back from a place: in this page's memory and nowhere else, for it may tell of a person. */
export const lastAsked = {
  get: (): Asked => last,
  keep: (asked: Asked): void => {
    last = asked;
  },
};
