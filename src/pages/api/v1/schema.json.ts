/** What every JSON file here holds. */
import type { APIRoute } from 'astro';
import { absolute, SCHEMA_ADDRESS } from '../../../model/addresses.ts';
import { describeApi } from '../../../schemas/api.ts';

export const GET: APIRoute = ({ site }) => Response.json(describeApi(absolute(SCHEMA_ADDRESS, site)));
