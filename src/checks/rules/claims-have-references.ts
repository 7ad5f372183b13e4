import type { Rule } from '../rule.ts';

/** A finding that is more than judgement or hearsay says where it can be read. */
export const claimsHaveReferences: Rule = ({ evidence }) =>
  Object.entries(evidence.data).flatMap(([key, { certainty, references }]) =>
    (certainty === 'high' || certainty === 'medium') && references.length === 0
      ? [{ file: evidence.document.file, line: evidence.document.lineOf([key, 'references']), what: `${key} claims ${certainty} certainty without a reference`, mend: 'name the study, or lower the certainty' }]
      : [],
  );
