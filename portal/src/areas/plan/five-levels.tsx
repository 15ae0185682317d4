import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { levelOf, ratings } from './progress/levels.js';

type Rating = (typeof ratings)[number];

/** What each level of a goal-attainment scale stands for. */
export const levelNames: Record<Rating, MessageDescriptor> = {
  2: msg`Much more than hoped for`,
  1: msg`More than hoped for`,
  0: msg`What you two hope for`,
  [-1]: msg`Less than hoped for`,
  [-2]: msg`Much less than hoped for`,
};

/** The five sentences, each with what it stands for. */
export function FiveLevels({ scale }: { scale: Schemas['AttainmentScale'] }) {
  const { i18n } = useLingui();
  return (
    <ul className="plain-list">
      {ratings.map((rating) => (
        <li key={rating}>
          <Text span size="sm" className="quiet">
            {i18n._(levelNames[rating])} (<bdi>{rating > 0 ? `+${rating}` : rating}</bdi>):
          </Text>{' '}
          <bdi>{levelOf(scale, rating)}</bdi>
        </li>
      ))}
    </ul>
  );
}
