import { forReview, yourChoice, type StarterForm } from './starter-form.js';

export const peerSharing: StarterForm = {
  purpose: 'peer_sharing',
  language: 'en',
  title: 'Letting a peer supporter read along',
  body: `${forReview}

A peer supporter is somebody who knows from their own life what recovery asks of a person. If you like, [name] can read parts of your record, to walk alongside you.

## What you decide

- **Who**: one person, by name.
- **What**: only the parts that you choose. Everything else stays closed to them.
- **For how long**: until a day that you choose, or until you end it.

What concerns substance use is shared only if you choose that as well, on its own.

## What they can and cannot do

They read. They cannot change anything, and they cannot pass on what they read. You can always see who looked at your record, and when.

${yourChoice}`,
};
