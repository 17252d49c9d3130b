import * as v from 'valibot';

/** One sentence on what is wrong where, for people: `lanes.0.request.model: Invalid type: Expected string but received 5`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
