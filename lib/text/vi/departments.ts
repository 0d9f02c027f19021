export const departments = {
  reasons: {},
} as const;
