export const registrations = {
  reasons: {},
} as const;
