import { ofTheDoors } from './doors.js';
import { ofPeople } from './people.js';
import { ofThePlan } from './plan.js';
import type { Preparations } from './scene.js';
import { ofSharing } from './sharing.js';
import { ofSupport } from './support.js';
import { ofWhatIsDoneTogether } from './together.js';

/** What must be prepared before an operation can be done, which chance does not come to. */
export const preparations: Preparations = {
  ...ofTheDoors,
  ...ofPeople,
  ...ofSharing,
  ...ofThePlan,
  ...ofWhatIsDoneTogether,
  ...ofSupport,
};
