/** Turns what a schema finds into problems with a line and a way to mend them. */
import { z } from 'astro/zod';
import type { Path, YamlDocument } from './document.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reads a document by its schema.
 * @param problems receives one problem for each thing that does not fit
 * @returns the value, or undefined where something does not fit
 */
export function parseWith<T>(schema: z.ZodType<T>, document: YamlDocument, problems: Problem[]): T | undefined {
  if (document.problems.length > 0) {
    problems.push(...document.problems);
    return undefined;
  }
  const result = schema.safeParse(document.value ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...describeIssue(issue, schema, document));
  return undefined;
}

function describeIssue(issue: Issue, schema: z.ZodType, document: YamlDocument): Problem[] {
  const { file } = document;
  if (issue.code === 'unrecognized_keys') {
    const fields = Object.keys(shapeOf(schemaAt(schema, issue.path)) ?? {});
    return issue.keys.map((key) => ({
      file,
      line: document.lineOf([...issue.path, key]),
      what: `unknown field “${nameOf([...issue.path, key])}”`,
      mend: fields.length > 0 ? `take it out, or use one of: ${fields.join(', ')}` : 'take it out',
    }));
  }
  const path = issue.path;
  const name = nameOf(path) || 'the file';
  const line = document.lineOf(path);
  const purpose = descriptionOf(schema, path);
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('received undefined')) {
    return [{ file, line, what: `${name} is missing`, mend: `add it${purpose}` }];
  }
  if (issue.code === 'invalid_value') {
    return [{ file, line, what: `${name} has a value that is not known`, mend: `use one of: ${issue.values.map(String).join(', ')}` }];
  }
  if (issue.code === 'invalid_union') {
    return [{ file, line, what: `${name} fits none of the forms that may stand here`, mend: 'write either “customer: …” or “agent: …” (with “mark: slip” or “mark: rescue” where it applies)' }];
  }
  return [{ file, line, what: `${name}: ${issue.message.replace(/\.$/, '')}`, mend: `change it${purpose}` }];
}

function nameOf(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
}

/** The schema of the value at `path`, as far as it can be followed. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const part of path) {
    at = unwrap(at);
    if (at instanceof z.ZodArray) at = at.element as z.ZodType;
    else if (at instanceof z.ZodRecord) at = at.valueType as z.ZodType;
    else at = shapeOf(at)?.[String(part)];
  }
  return unwrap(at);
}

function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  return schema instanceof z.ZodObject ? (schema.shape) : undefined;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
}

/** What the schema says the nearest field is for, as the end of a sentence. */
function descriptionOf(schema: z.ZodType, path: Path): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const description = schemaAt(schema, path.slice(0, depth))?.description;
    if (description) return `: ${description.replace(/\.$/, '')}`;
  }
  return '';
}
