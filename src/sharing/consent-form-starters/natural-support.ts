import { forReview, howToRevoke, yourChoice, type StarterForm } from './starter-form.js';

export const naturalSupport: StarterForm = {
  purpose: 'natural_support',
  language: 'en',
  title: 'Letting somebody close to you know',
  body: `${forReview}

You have named somebody whom you lean on: a friend, a relative, a neighbour. Naming them gives them nothing to read. With this consent you let [name] know certain things.

## What you decide

- What we may tell them, or let them read: [parts].
- What we must not speak about with them: [parts].
- When we may turn to them: [always / only if we cannot reach you / only in a crisis].
- Until when.

## Good to know

They are not bound by the same duty of confidence as we are. We ask them to keep to themselves what you share, and cannot make sure of it.

With what is about substance use it is different in the United States: federal law (42 CFR Part 2) protects it. We pass it on only if you say yes to that on its own, and they get a notice with it that binds them as well: without your consent or a court order they may not pass it on, nor may it be used against you.

${yourChoice}`,
  part2: {
    discloser: '[Name of the clinic]',
    description: '[Exactly which information about substance use]',
    howToRevoke,
    expiryEvent: '[A day, or something that happens to you or with the purpose]',
  },
};
