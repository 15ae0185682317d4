import { forReview, yourChoice, type StarterForm } from './starter-form.js';

export const treatment: StarterForm = {
  purpose: 'treatment',
  language: 'en',
  title: 'Starting this treatment',
  body: `${forReview}

We would like to start [name of the treatment or therapy] with you, as it stands in your plan.

## What it is

[What happens, where, how often, for how long, and with whom.]

## What it may do for you

[What people often find better, and how likely that is.]

## What may be hard about it

[What can be unpleasant or go wrong, how likely that is, and what we do then.]

## What else there is

[The other ways, with what speaks for and against each.] Doing nothing for now is one of them: [what may then happen].

${yourChoice}

## Before you decide

Please tell us in your own words what you have understood, so that we notice what we explained badly.`,
};
