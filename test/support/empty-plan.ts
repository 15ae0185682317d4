import { newDocument, writeDocument } from '../../src/plan/document/plan-document.js';
import { newId } from '../../src/core/ids.js';

/** The document of a plan as it is opened, for plans that a test puts into the database itself. */
export const emptyPlan = writeDocument(newDocument(newId(), { schedule: newId(), criteria: newId() }));
