const longest = 200

/** Whether a name from outside may be an id: nothing that is invisible, turns text around or climbs out of a folder. */
export const isPlainId = (id: string): boolean =>
  id.length > 0 && id.length <= longest && !/[\p{C}\p{Zl}\p{Zp}/\\]|^\.+$/u.test(id) && id !== '__proto__'
