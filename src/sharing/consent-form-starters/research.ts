import { forReview, yourChoice, type StarterForm } from './starter-form.js';

export const research: StarterForm = {
  purpose: 'research',
  language: 'en',
  title: 'Taking part in a study',
  body: `${forReview}

You are asked whether you would take part in a study: [title], by [who], approved by [ethics committee].

## What it is about

[The question, in one or two plain sentences, and why you are asked.]

## What it would mean for you

[What you would do, how long it takes, what is taken from your record, what is collected beside it.]

## What speaks for it, and what against

[A study may help others more than it helps you. Say what could be unpleasant or go wrong, and who answers for it.]

## What happens with what is known about you

[Who sees it, in which form, where and for how long it is kept. Nothing about substance use is included unless you say yes to that on its own.]

## Who pays

[Who pays for the study, and what you are paid for your expenses.]

${yourChoice}

If you leave the study, you choose whether what was collected so far may still be used, as far as it can still be taken out.`,
};
