/** Every entry, for programs. */
import type { APIRoute } from 'astro';
import { allEntries } from '../../../model/playbook.ts';
import { getPairs } from '../../../model/surroundings.ts';
import { describeIndex } from '../../../programs/index-data.ts';

export const GET: APIRoute = async ({ site }) => Response.json(describeIndex(await getPairs(allEntries), site));
