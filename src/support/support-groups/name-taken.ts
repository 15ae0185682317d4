import { toSay } from '../../core/language/say.js';

/** To whoever lets somebody in, and to whoever comes in. */
export const nameTaken = toSay`Somebody in the group goes by this name already, and nobody could tell the two apart. It takes another name: whoever was invited joins with one, and whoever asked takes the request back and asks with one.`;
