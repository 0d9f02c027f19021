export const councils = {
  reasons: {},
} as const;
