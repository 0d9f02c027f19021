export const worklist = {
  reasons: {},
} as const;
