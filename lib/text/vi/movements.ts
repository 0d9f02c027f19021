export const movements = {} as const;
