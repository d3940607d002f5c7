import { z } from 'zod';

/** The fields that the bench's posts have in a plan file, as one would write them with zod. */
const Post = z.object({
  id: z.string().min(6).max(64),
  department: z.string(),
  place: z.object({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/), rank: z.string() }),
  time: z.string().regex(/^\d\d:\d\d$/),
  status: z.enum(['idea', 'draft', 'inReview', 'approved', 'scheduled', 'published']),
  title: z.string().max(500),
  text: z.string().max(100_000),
  channels: z.array(z.string()).optional(),
  owner: z.string(),
  tags: z.array(z.string().max(60)).optional(),
  link: z.string().max(2_048),
  notes: z.string().max(20_000),
});

export const PlanSchema = z.object({ posts: z.array(Post) });
