import { access } from './access.js';
import { core } from './core.js';
import { deeds } from './deeds.js';
import { journey } from './journey.js';
import { notices } from './notices.js';
import { organisation } from './organisation.js';
import { oversight } from './oversight.js';
import { people } from './people.js';
import { plan } from './plan.js';
import { sharing } from './sharing.js';
import { support } from './support.js';
import { together } from './together.js';
import { validators } from './validators.js';
import { webhooks } from './webhooks.js';
import type { Translations } from '../languages.js';

/** How the service speaks Spanish: to people as *usted*, warm and plain, by room of the code that says it. */
export const spanish: Translations = {
  ...access,
  ...core,
  ...deeds,
  ...journey,
  ...notices,
  ...organisation,
  ...oversight,
  ...people,
  ...plan,
  ...sharing,
  ...support,
  ...together,
  ...validators,
  ...webhooks,
};
