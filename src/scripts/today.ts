const now = new Date();

/** The reader’s day, as `YYYY-MM-DD`: the day of access that citations state. */
export const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
