export const discoveries = {
  reasons: {},
} as const;
