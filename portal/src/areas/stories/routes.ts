import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const stories = createRoute({
  getParentRoute: () => signedIn,
  path: '/stories',
  component: pageOf('stories', () => import('./stories.js'), 'Stories'),
});
const mine = createRoute({
  getParentRoute: () => signedIn,
  path: '/stories/mine',
  component: pageOf('stories', () => import('./mine.js'), 'Mine'),
});
const begin = createRoute({
  getParentRoute: () => signedIn,
  path: '/stories/mine/new',
  component: pageOf('stories', () => import('./begin.js'), 'Begin'),
});
const ofMine = createRoute({
  getParentRoute: () => signedIn,
  path: '/stories/mine/$ownStoryId',
  component: pageOf('stories', () => import('./own-story.js'), 'OwnStory'),
});
/** For staff: stories that somebody wants looked at. */
const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/stories/reports',
  component: pageOf('stories', () => import('./reports.js'), 'Reports'),
});
const story = createRoute({
  getParentRoute: () => signedIn,
  path: '/stories/$storyId',
  component: pageOf('stories', () => import('./story.js'), 'Story'),
});

export const storyRoutes = [stories, mine, begin, ofMine, reports, story] as const;
