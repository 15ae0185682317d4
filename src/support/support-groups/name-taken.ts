import { toSay } from '../../core/language/say.js';

/** To whoever lets somebody in, and to whoever comes in. */
export const nameTaken = toSay`Somebody in the group goes by this name already, and nobody could tell the two apart. It takes another name: whoever was invited joins with one, and whoever asked takes the request back and asks with one.`;

/** To whoever hands a group over: they know who is in it. */
export const nameOfColleagueTaken = toSay`Somebody in the group goes by the name of this colleague, and nobody could tell the two apart. Ask another colleague. Nothing was offered.`;

/** To whoever would take a group over, and does not know who is in it. */
export const ownNameTaken = toSay`Somebody in the group goes by your name, and nobody could tell the two of you apart. Decline this, so that another colleague can be asked. Nothing was changed.`;
