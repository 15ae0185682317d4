import { forReview, yourChoice, type StarterForm } from './starter-form.js';

export const medication: StarterForm = {
  purpose: 'medication',
  language: 'en',
  title: 'Taking a medicine',
  body: `${forReview}

We are talking with you about [name of the medicine].

## What it is for

[What it may help with, how soon people notice it, and how many notice it.]

## How you would take it

[How much, when, for how long, and how it is stopped. Some medicines must not be stopped from one day to the next: if this is one of them, say so here.]

## What it may do that you do not want

- Often: [effects]
- Seldom, but serious: [effects]. If you notice one of these, call [telephone] at once.
- With other things: [alcohol, other medicines, driving, pregnancy]

## How we look after you

[Blood tests, weight, heart, how often, and who tells you the results.]

## What else there is

[Other medicines; ways without medicine; waiting and looking again on a certain day.]

${yourChoice}`,
};
