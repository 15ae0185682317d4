import { elementCodes } from '../../src/people/patient-notices/notice-elements.js';

/** A notice to patients with all that it must say. */
export const aNotice = (now: Date, changes: object = {}): Record<string, any> => ({
  language: 'en',
  title: 'How we keep your records private',
  elements: elementCodes.map((code) => ({ code, text: `What we say of ${code.replaceAll('_', ' ')}.` })),
  contact: {
    name: 'Pat Lind, privacy officer',
    telephone: '+1 555 0100',
    email: 'privacy@riverside.example',
  },
  effectiveOn: now.toISOString().slice(0, 10),
  ...changes,
});
