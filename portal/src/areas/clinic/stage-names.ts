import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

type Names<Code extends string> = Record<Code, MessageDescriptor>;

export const storiNames: Names<Schemas['Stori']> = {
  moratorium: msg`moratorium`,
  awareness: msg`awareness`,
  preparation: msg`preparation`,
  rebuilding: msg`rebuilding`,
  growth: msg`growth`,
};

export const stagesOfChangeNames: Names<Schemas['StagesOfChange']> = {
  precontemplation: msg`precontemplation`,
  contemplation: msg`contemplation`,
  preparation: msg`preparation`,
  action: msg`action`,
  maintenance: msg`maintenance`,
};

export const samhsaNames: Names<Schemas['Samhsa']> = {
  health: msg`health`,
  home: msg`home`,
  purpose: msg`purpose`,
  community: msg`community`,
};

export const requireNames: Names<Schemas['Require']> = {
  active_consent: msg`a consent in force`,
  agreed_goal: msg`a goal that both stand behind`,
  recent_review: msg`a review`,
};

export const consentKindNames: Names<Schemas['ConsentKind']> = {
  treatment: msg`to a treatment`,
  sharing: msg`to sharing`,
  disclosure: msg`to telling somebody outside`,
  research: msg`to research`,
  telehealth: msg`to meeting by video or telephone`,
};
