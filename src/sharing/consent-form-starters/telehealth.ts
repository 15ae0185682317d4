import { forReview, yourChoice, type StarterForm } from './starter-form.js';

export const telehealth: StarterForm = {
  purpose: 'telehealth',
  language: 'en',
  title: 'Meeting by video or telephone',
  body: `${forReview}

Some of our meetings could be by video or telephone.

## What is good about it, and what is not

- You need not travel, and can be where you feel at ease.
- We see and hear less of each other. Sometimes we may ask you to come in.
- The line may break. Then [we call you back on / you call] [telephone].

## Who could listen

We are alone in a closed room, and record nothing. Please be where nobody listens whom you would not want to. If that changes, say [a word you agree on] and we stop.

## If you are in danger

At the beginning we ask you where you are, so that help finds you. If we are worried for your life, we call [emergency number] to that place, and tell you so.

## What else there is

Meeting here, with us, always stays possible.

${yourChoice}`,
};
