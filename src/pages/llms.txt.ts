/** The playbook for language models. */
import type { APIRoute } from 'astro';
import { allEntries, getPlaybooks } from '../model/playbook.ts';
import { writeLlms } from '../programs/llms.ts';

export const GET: APIRoute = async ({ site }) => new Response(writeLlms((await getPlaybooks()).flatMap(allEntries), site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
