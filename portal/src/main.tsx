import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/kit.js';
import { App } from './app.js';
import { session } from './api/session.js';
import { keepWhatIsTyped } from './kit/typed.js';
import { beginWords } from './language/words.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for itself.');
// A page that the browser kept while somebody was elsewhere may be another person's by now.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
keepWhatIsTyped();
await Promise.all([beginWords(), session.begin()]);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
