export const upward = {
  reasons: {},
} as const;
