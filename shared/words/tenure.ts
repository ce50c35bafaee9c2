import { z } from 'zod';
import { Id } from './id.ts';
import { Line, Prose } from './text.ts';
import { Day } from './time.ts';

/** One principal in one post, from – to. `to` is null while it lasts. */
export const TenureDetails = z.object({
  principal: Id,
  post: Line,
  from: Day,
  to: Day.nullable(),
  /** Where the papers that Daybook does not hold are: boxes, submissions, diary, hard copy. */
  elsewhere: Prose,
});
export type TenureDetails = z.infer<typeof TenureDetails>;

/** A tenure of the register, with the name of its principal. */
export const Tenure = TenureDetails.extend({ id: Id, principalName: z.string() });
export type Tenure = z.infer<typeof Tenure>;
