import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

/** What the care team writes about somebody, for that person to read. */
export const teamNoteRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/notes',
    component: pageOf('team-notes', () => import('./team-notes.js'), 'TeamNotes'),
  }),
] as const;
