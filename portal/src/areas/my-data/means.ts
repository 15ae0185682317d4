import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

export type Means = Schemas['AskCommunicationMeans'];

/** By what somebody is reached, in words. */
export function useMeans(): Record<Means, string> {
  const { t } = useLingui();
  return {
    telephone: t`by telephone`,
    text_message: t`by text message`,
    post: t`by letter`,
    email: t`by e-mail`,
    portal: t`only here`,
    in_person: t`in person`,
    other: t`in another way`,
  };
}
